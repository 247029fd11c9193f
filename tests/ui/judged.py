"""Projects with rows, judged or not, made once and copied for each test."""

from collections import deque
from dataclasses import replace

from rddg_desktop.engine import synthesis
from rddg_desktop.engine.plan import Method, Settings
from rddg_desktop.engine.table import Dialect, Table
from rddg_desktop.evaluation.progress import finished
from rddg_desktop.project.model import NO_MODEL
from rddg_desktop.project.store import Project
from rddg_desktop.worker.jobs import JudgeJob
from tests.scripting import patients

ROWS = 60


class _Place:
    """Where a job is done that nobody stops."""

    def cancelled(self):
        return False


def made_project(path):
    """A project on 300 patients, with rows from their structure alone; the caller closes it."""
    table = Table(patients(300), Dialect("csv", "utf-8", ",", '"', "."), "patients.csv", {})
    project = Project.create_draft(path, table)
    project.change_draft(replace(project.draft(), settings=Settings("Outcome", rows=ROWS, method=Method.STRUCTURE)))
    plan = project.draft().prepare(project.table())
    project.begin(project.draft(), plan, NO_MODEL)
    deque(project.record(synthesis.run(plan, None, synthesis.State())), maxlen=0)
    return project


def judge(project):
    """Have the rows of a project judged in a quick look."""
    judgement = finished(JudgeJob.of(project, quick=True, quasi_identifiers=("Age", "Ward")).steps(_Place()))
    project.save_judgement(judgement, rows=ROWS)
