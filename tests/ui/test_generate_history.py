"""What the page keeps of a run: numbers of each batch, from events or from the project alike."""

from dataclasses import replace

import pytest

from rddg_desktop.engine import synthesis
from rddg_desktop.engine.events import BatchDone
from rddg_desktop.engine.plan import Method, Mix, Settings
from rddg_desktop.engine.table import Dialect, Table
from rddg_desktop.project.model import NO_MODEL
from rddg_desktop.project.store import Project
from rddg_desktop.ui.generate.history import FEWEST, BatchFacts, read_history
from tests.scripting import patients

SETTINGS = Settings("Outcome", rows=24, reference_rows=4, batch_rows=8, method=Method.STRUCTURE)


def facts(number, rows, seconds):
    return BatchFacts(number, rows, seconds, 0, {}, {}, {}, {}, {}, 0, ())


@pytest.fixture
def project(tmp_path):
    """A project with a run of which nothing is done yet."""
    table = Table(patients(), Dialect("csv", "utf-8", ",", '"', "."), "patients.csv", {})
    with Project.create_draft(tmp_path / "patients.rddg", table) as project:
        assert read_history(project) is None
        draft = replace(project.draft(), settings=SETTINGS)
        project.change_draft(draft)
        project.begin(draft, draft.prepare(table), NO_MODEL)
        yield project


def events(project):
    return project.record(synthesis.run(project.plan(), None, project.state()))


def test_what_is_heard_is_what_is_read_later(project):
    heard = read_history(project)
    assert (heard.rows, heard.rows_wanted, heard.rows_per_second) == (0, 24, None)
    for event in events(project):
        match event:
            case BatchDone(batch):
                heard.add(batch)
                heard.add(batch)
            case synthesis.Calibrated(calibration):
                heard.start = calibration.online
            case synthesis.RunDone():
                heard.finish(event)
    read = read_history(project)
    assert heard.batches == read.batches
    assert heard.end == read.end
    assert read.rows == 24
    assert read.classes == {"died": 12, "survived": 12}
    assert all(len(one.drift) == len(read.calibration.names) for one in read.ordered)
    assert read.ordered[-1].drift != read.ordered[0].drift
    assert read.end.copies == 0


def test_the_effects_are_of_values_that_are_frequent_enough(project):
    for event in events(project):
        if isinstance(event, BatchDone):
            break
    found, training = read_history(project).calibration, project.plan().training
    assert found.information.model is None
    assert found.beliefs == ()
    counts = training.groupby("Outcome", observed=True)["Ward"].value_counts()
    assert found.effects["Ward"]
    for effect in found.effects["Ward"]:
        assert counts[effect.class_name, effect.value] >= FEWEST
        assert effect.low < effect.phi < effect.high
    assert all("…" in effect.value for effect in found.effects["Marker"])


def test_the_speed_is_that_of_the_last_batches_and_a_pause_does_not_spoil_it(project):
    history = read_history(project)
    for number, seconds in enumerate((1, 1, 1, 4, 4, 4, 4, 400)):
        history.batches[number] = facts(number, 2, seconds)
    assert history.rows_per_second == 0.5
    history.batches[8] = facts(8, 0, 3)
    assert history.rows_per_second == 0.5


def test_what_is_wanted_in_the_middle_is_foretold(project):
    for event in events(project):
        if isinstance(event, BatchDone):
            break
    history = read_history(project)
    foretold = history.training.quotas(10, Mix.RARE, history.classes)
    project.change_wanted(10, Mix.RARE)
    assert foretold == read_history(project).quotas == {"died": 10, "survived": 4}
    assert read_history(project).asked == (10, Mix.RARE)
