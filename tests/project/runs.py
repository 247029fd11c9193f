"""A small project with drafts and runs of a scripted model, as tests need it."""

import os
from dataclasses import replace

import pytest

from rddg_desktop.engine import synthesis
from rddg_desktop.engine.plan import Settings
from rddg_desktop.engine.table import Dialect, Table
from rddg_desktop.llm.scripted import ScriptedSource
from rddg_desktop.project.store import ModelRecord
from tests.scripting import answer, patients

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked here")
MODEL = ModelRecord("scripted answers", "", "a" * 64, 3, 8192)
ROWS = 12
SETTINGS = Settings("Outcome", rows=ROWS, reference_rows=4, batch_rows=4, use_core_set=False, core_set_rows_per_class=5)


def table(seed=0, *, name="patients.csv", labels=None):
    """A table as it was read from a file."""
    return Table(patients(seed=seed), Dialect("csv", "utf-8", ";", '"', ","), name, labels or {"Age": "Age in years"})


def begin(project, model=MODEL, **changes):
    """Begin a run as a window does: from the draft, with some settings changed."""
    draft = project.draft()
    draft = replace(draft, settings=replace(SETTINGS if not draft.settings.target else draft.settings, **changes))
    project.change_draft(draft)
    return project.begin(draft, draft.prepare(project.table()), model)


def carry_on(project, batches=None):
    """Carry the current run on to its end, or to so many further batches."""
    events = project.record(synthesis.run(project.plan(), ScriptedSource(answer), project.state()))
    done = 0
    for event in events:
        done += isinstance(event, synthesis.BatchDone)
        if done == batches:
            break
