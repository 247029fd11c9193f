"""The page of the judgement: what a person sees of a judged project, and what happens when the rows are judged."""

import shutil
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt

from rddg_desktop.evaluation.metrics import Metric
from rddg_desktop.project.store import Project
from rddg_desktop.ui.charts.chart import Chart
from rddg_desktop.ui.formatting import moment_text
from rddg_desktop.ui.pages.evaluate import EvaluatePage
from rddg_desktop.ui.session import Activity
from tests.ui.judged import ROWS, judge, made_project
from tests.worker.conftest import PATIENCE


@pytest.fixture(scope="module")
def judged_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("judged") / "patients.rddg"
    with made_project(path) as project:
        judge(project)
    return path


@pytest.fixture
def judged_session(session, qtbot, judged_file, tmp_path):
    """A session with a copy of the judged project."""
    path = shutil.copy(judged_file, tmp_path / "patients.rddg")
    with qtbot.waitSignal(session.stages_changed):
        session.show_project(Project.open(path))
    return session


@pytest.fixture
def shown(qtbot):
    """A page on a session, as large as a small window; everything that it reads has been read."""

    def show(session):
        page = EvaluatePage(session)
        qtbot.addWidget(page)
        page.resize(900, 700)
        page.show()
        qtbot.waitUntil(lambda: page._overview is not None and page._reading is None)
        qtbot.waitUntil(lambda: page._findings is None or is_made(page))
        return page

    return show


@pytest.fixture
def part(qtbot):
    """Turns to a part of a page, and waits until it is made."""

    def part(page, place):
        page.parts.setCurrentIndex(place)
        qtbot.waitUntil(lambda: is_made(page))
        return page.panel

    return part


def is_made(page):
    """Whether the part that is chosen is seen."""
    return page.panel is not None and page.panel.isVisible()


def table_of(chart):
    return chart._data.table()


def test_a_judged_project_shows_all_that_was_found_out_at_once(judged_session, shown):
    page = shown(judged_session)
    assert page.state.text().startswith("60 rows were judged.")
    assert "quick look" in page.state.text()
    assert [page.parts.tabText(place) for place in range(page.parts.count())] == [
        "Do they help?",
        "Do they look right?",
        "Do they leak?",
    ]
    assert page.panel.isVisible()
    assert page.judge.isEnabled()
    assert page.go_on.isDefault()


def test_scores_stand_beside_baselines_and_follow_the_measure(judged_session, shown):
    page = shown(judged_session)
    judgement = judged_session.project.judgement()
    helps = page.panel
    assert helps.measure.currentText() == "Sensitivity: rare class found"
    for metric, scale in ((Metric.SENSITIVITY, 100), (Metric.BRIER, 1)):
        helps.measure.setCurrentIndex(helps.measure.findData(metric))
        scores = table_of(helps.scores).set_index("Learned from").iloc[:, 0]
        assert len(scores) == len(judgement.utility.treatments)
        assert scores["training rows as they are"] == pytest.approx(
            scale * judgement.score(judgement.utility.treatments[0], metric).mean
        )
        gains = table_of(helps.gains).set_index("Learned from")
        assert set(scores.index) - set(gains.index) == {"training rows as they are"}
        ours = gains.loc["training + synthetic"]
        assert ours.iloc[1] <= ours.iloc[0] <= ours.iloc[2]
        assert ours.iloc[0] == pytest.approx(scores["training + synthetic"] - scores["training rows as they are"])
    assert "Of 100 people of the rare class (died)" in helps._key.text()
    assert "more than a quick look" in helps._dose_words.text()
    assert not helps.doses.isVisible()


def test_a_column_and_a_class_can_be_chosen(judged_session, shown, part):
    page = shown(judged_session)
    likeness = part(page, 1)
    assert likeness.isVisible()
    assert not page._panels[0].isVisible()
    assert [likeness.column.itemText(place) for place in range(likeness.column.count())] == [
        "Ward",
        "Age",
        "Admitted",
        "Marker",
        "Platelets",
        "Diagnosis",
    ]
    likeness.column.setCurrentText("Diagnosis")
    likeness.group.setCurrentText("all, as in the training rows")
    shares = table_of(likeness.distribution).set_index("Group")
    assert list(shares.columns) == ["training rows", "synthetic rows", "held-out rows"]
    assert set(shares.index) >= {"Quibblewort", "Zanthorrhoea"}
    plan = judged_session.project.plan()
    real = plan.training["Diagnosis"].value_counts(normalize=True, dropna="missing" not in shares.index)
    assert shares.loc["Quibblewort", "training rows"] == pytest.approx(100 * real["Quibblewort"], abs=0.01)
    likeness.column.setCurrentText("Marker")
    assert table_of(likeness.distribution)["Group"].iloc[0].startswith("below ")


def test_associations_stand_side_by_side_with_their_difference(judged_session, shown, part):
    page = shown(judged_session)
    likeness = part(page, 1)
    training, synthetic, difference = (table_of(chart).set_index("Association") for chart in likeness.maps)
    assert difference.loc["Marker", "Platelets"] == pytest.approx(
        synthetic.loc["Marker", "Platelets"] - training.loc["Marker", "Platelets"]
    )
    assert training.loc["Marker", "Platelets"] > 0.9
    table = likeness.tables[0].model()
    assert table.rowCount() > 5
    assert "Distances from the training rows" in likeness.tables[0].accessibleName()


def test_what_rows_give_away_stands_beside_held_out_rows_and_chance_without_a_verdict(judged_session, shown, part):
    page = shown(judged_session)
    secrets = part(page, 2)
    distances = table_of(secrets.distances)
    assert list(distances.columns) == ["Distance", "synthetic rows", "held-out rows"]
    assert distances["synthetic rows"].sum() == pytest.approx(100)
    copies = table_of(secrets.copies)["Rows"].tolist()
    assert copies[0] == "equal: synthetic rows"
    assert "very near: held-out rows" in copies
    assert secrets.memory._data.reference == 0.5
    assert set(table_of(secrets.memory)["Attack"]) == {"who was a training row", "nearer to training rows"}
    assert len(table_of(secrets.guesses)) == 7
    words = (secrets._key.text() + secrets._notes.text()).lower()
    assert "no proof that there is none" in words
    assert not {"safe", "anonymous", "anonymised"} & set(words.replace(".", " ").split())


def test_what_was_found_out_is_said_in_the_language_that_is_chosen(judged_session, shown, part, qtbot, language):
    page = shown(judged_session)
    assert "Of 100 people" in page.panel._key.text()
    language.choose("de")
    qtbot.waitUntil(lambda: page.panel._key.text().startswith("Von 100 Personen der seltenen Klasse (died)"))
    assert "95-%-Intervall" in page.panel._key.text()
    part(page, 1).column.setCurrentText("Marker")
    qtbot.waitUntil(lambda: table_of(page.panel.distribution).iloc[0, 0].startswith("unter "))
    assert "Abstände von den Trainingszeilen" in page.panel.tables[0].accessibleName()
    language.choose("en")
    qtbot.waitUntil(lambda: "A classifier that was asked" in page.panel._key.text())


def test_without_rows_the_page_says_what_to_do_first(structure_session, shown):
    page = shown(structure_session)
    assert "no rows to judge yet" in page.state.text()
    assert not page.judge.isEnabled()
    assert not page.parts.isVisible()
    assert page.judge.isDefault()


def test_rows_are_judged_with_the_options_chosen_and_shown(structure_session, shown, qtbot):
    session = structure_session
    page = shown(session)
    with qtbot.waitSignal(session.run_ended, timeout=PATIENCE):
        session.run()
    qtbot.waitUntil(page.judge.isEnabled)
    assert "24 rows can be judged" in page.state.text()
    page.options.click()
    assert page.quick.isVisible()
    page.quick.setChecked(True)
    page.columns.item(1).setCheckState(Qt.CheckState.Checked)
    with qtbot.waitSignal(session.judged, timeout=PATIENCE):
        page.judge.click()
        assert session.activity is Activity.JUDGING
        assert not page.judge.isEnabled()
        qtbot.waitUntil(lambda: "At present:" in page.state.text(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: page.panel is not None and page._reading is None)
    assert page.state.text().startswith("24 rows were judged.")
    _, action, detail = session.project.audit_trail()[-1]
    assert (action, detail["quick"], detail["quasi_identifiers"]) == ("evaluated", True, ["Age"])


def test_figures_of_an_earlier_state_are_called_out_of_date_and_stay(judged_session, shown, qtbot):
    page = shown(judged_session)
    draft = judged_session.draft
    judged_session.edit(lambda: "rows", replace(draft, settings=replace(draft.settings, rows=2 * ROWS)))
    qtbot.waitUntil(lambda: "Out of date" in page.state.text())
    assert page.panel.isVisible()
    assert page.judge.isDefault()
    with qtbot.waitSignal(judged_session.run_ended, timeout=PATIENCE):
        judged_session.run()
    qtbot.waitUntil(lambda: "figures are of run 1" in page.state.text() and page._reading is None)
    assert page.panel.isVisible()
    first, second = judged_session.project.runs()
    assert f"begun at {moment_text(first.begun)}" in page.state.text()
    assert "earlier runs are kept" in page.state.text()
    assert (page._findings.run, second.number) == (1, 2)


def test_a_part_is_made_a_chart_at_a_time_and_goes_on_where_it_was_left(judged_session, shown, qtbot, monkeypatch):
    page = shown(judged_session)
    made, turns = [], []
    monkeypatch.setattr(Chart, "__init__", lambda chart, *rest, old=Chart.__init__: made.append(old(chart, *rest)))
    page._turns.timeout.connect(lambda: turns.append(len(made)))
    page.parts.setCurrentIndex(2)
    assert page.panel is None
    qtbot.waitUntil(lambda: len(made) == 2)
    page.hide()
    page.parts.setCurrentIndex(0)
    assert not page._turns.isActive()
    page.show()
    page.parts.setCurrentIndex(2)
    qtbot.waitUntil(lambda: is_made(page))
    assert len(made) == 4
    assert max(np.diff([0, *turns])) == 1
    assert not page._turns.isActive()


def test_nothing_of_a_project_that_was_left_stays_in_view(judged_session, shown, part, qtbot, tmp_path, judged_file):
    page = shown(judged_session)
    assert part(page, 1).distribution.isVisible()
    other = Project.open(shutil.copy(judged_file, tmp_path / "other.rddg"))
    judged_session.show_project(other)
    assert page.panel is None
    assert not page._panels[1].isVisible()
    qtbot.waitUntil(lambda: page.panel is not None)
    qtbot.waitUntil(page.panel.distribution.isVisible)


def test_a_page_that_is_hidden_reads_nothing_until_it_is_shown(judged_session, qtbot):
    page = EvaluatePage(judged_session)
    qtbot.addWidget(page)
    assert page._reading is None
    page.show()
    qtbot.waitUntil(lambda: page._findings is not None and page._reading is None)
