"""The page of the export: rows, report and recipe are written where a person wants them, or a message says why not."""

import shutil
from dataclasses import replace

import pandas as pd
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication

from rddg_desktop.engine.table_reading import read_table
from rddg_desktop.errors import ProjectError, TableError
from rddg_desktop.project.stages import Status, WorkStage
from rddg_desktop.project.store import Project
from rddg_desktop.ui.dialogs.report_preview import ReportPreview, simplified
from rddg_desktop.ui.pages import export
from rddg_desktop.ui.pages.export import ExportPage
from rddg_desktop.ui.report_button import PreviewButton
from rddg_desktop.ui.session import Activity
from tests.ui.judged import ROWS, made_project
from tests.worker.conftest import PATIENCE


@pytest.fixture(scope="module")
def made_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("made") / "patients.rddg"
    made_project(path).close()
    return path


@pytest.fixture
def page(session, qtbot, made_file, tmp_path):
    """The page of a project with rows that nobody has judged."""
    path = shutil.copy(made_file, tmp_path / "patients.rddg")
    with qtbot.waitSignal(session.stages_changed):
        session.show_project(Project.open(path))
    return shown(session, qtbot)


def shown(session, qtbot):
    page = ExportPage(session)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    qtbot.waitUntil(lambda: not page._is_outdated and page._reading is None)
    return page


@pytest.fixture
def answers(monkeypatch, tmp_path):
    """What a person answers when asked where to; also keeps what was suggested."""

    class Answers:
        path = None
        suggested = None

        def ask(self, _parent, _title, suggested):
            self.suggested = suggested
            return self.path

    answers = Answers()
    monkeypatch.setattr(export, "ask_where", answers.ask)
    return answers


@pytest.fixture
def opened(monkeypatch):
    """What was to be opened by the system."""
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    return opened


def test_the_rows_are_seen_and_saved_and_can_be_found(page, qtbot, answers, opened, tmp_path):
    model = page.rows.model()
    assert model.rowCount() == ROWS
    assert "60 synthetic rows can be saved" in page.state.text()
    answers.path = tmp_path / "out" / "rows.csv"
    answers.path.parent.mkdir()
    page.save_rows.click()
    assert not page.save_rows.isEnabled()
    qtbot.waitUntil(page.save_rows.isEnabled)
    assert answers.suggested == tmp_path / "patients-synthetic.csv"
    assert len(read_table(answers.path).frame) == ROWS
    assert "60 rows written" in page.rows_saved.words.text()
    assert not page.rows_saved.busy.isVisible()
    page.rows_saved.open_folder.click()
    page.rows_saved.open_file.click()
    assert opened == [str(answers.path.parent), str(answers.path)]
    page.rows_saved.copy_path.click()
    assert QGuiApplication.clipboard().text() == str(answers.path)
    qtbot.waitUntil(lambda: page.session.stages[WorkStage.EXPORT].status is Status.DONE)


def test_after_a_read_that_failed_the_page_reads_when_it_is_shown_again(page, qtbot, monkeypatch):
    def fail(*_arguments, **_options):
        raise ProjectError("The drive does not answer.", "Nothing was read.", "Try again.")

    with monkeypatch.context() as patched:
        patched.setattr(export, "_contents", fail)
        with qtbot.waitSignal(page.session.failed):
            page.read_again()
    assert not page.is_reading
    assert page.rows.model().rowCount() == ROWS
    page.hide()
    page.show()
    assert page.is_reading
    qtbot.waitUntil(lambda: not page.is_reading)


def test_the_button_that_saves_stays_where_it_is(page, qtbot):
    def place():
        qtbot.waitUntil(lambda: not page.is_reading)
        QApplication.processEvents()
        return page.save_rows.mapTo(page, page.save_rows.rect().topLeft())

    before = place()
    page.with_originals.click()
    assert page._originals_words.isVisible()
    assert place() == before
    page.session.activity = Activity.RUNNING
    page.session.activity_changed.emit()
    assert "when what is under way is done" in page.state.text()
    assert place() == before
    page.session.activity = Activity.NOTHING
    page.synthetic_only.click()
    assert place() == before


def test_original_rows_go_along_where_that_is_wanted_with_a_warning(page, qtbot, answers, tmp_path):
    assert not page._originals_words.isVisible()
    page.with_originals.click()
    assert "rows of real people" in page._originals_words.text()
    assert page._originals_words.isVisible()
    qtbot.waitUntil(lambda: not page.is_reading)
    model = page.rows.model()
    origins = [model.text(row, model.columnCount() - 1) for row in range(model.rowCount())]
    assert model.headerData(model.columnCount() - 1, Qt.Orientation.Horizontal) == "row_origin"
    assert {origin: origins.count(origin) for origin in dict.fromkeys(origins)} == {
        "original, training": 240, "original, held out": 60, "synthetic": ROWS,
    }  # fmt: skip
    assert "300 original rows" in page._rows_words.text()
    assert f"{ROWS} synthetic rows" in page._rows_words.text()
    first_seen, last_seen = (page.rows.rowAt(height) for height in (0, page.rows.viewport().height() - 1))
    assert first_seen < 300 <= last_seen
    page.format.setCurrentIndex(page.format.findData(".parquet"))
    answers.path = tmp_path / "all.parquet"
    page.save_rows.click()
    qtbot.waitUntil(page.save_rows.isEnabled)
    assert answers.suggested == tmp_path / "patients-with-originals.parquet"
    counts = pd.read_parquet(answers.path)["row_origin"].value_counts()
    assert counts["synthetic"] == ROWS
    assert counts.sum() == 300 + ROWS
    page.synthetic_only.click()
    qtbot.waitUntil(lambda: page.rows.model().rowCount() == ROWS)
    assert not page._rows_words.isVisible()


def test_nothing_is_written_when_a_person_changes_their_mind(page, answers, tmp_path):
    before = sorted(tmp_path.iterdir())
    page.save_rows.click()
    page.save_html.click()
    page.save_recipe.click()
    assert answers.suggested is not None
    assert sorted(tmp_path.iterdir()) == before
    assert page.save_rows.isEnabled()


def test_a_place_that_cannot_be_written_to_is_explained(page, qtbot, answers, tmp_path):
    answers.path = tmp_path / "nowhere" / "rows.csv"
    with qtbot.waitSignal(page.session.failed) as failed:
        page.save_rows.click()
    assert isinstance(failed.args[0], TableError)
    assert "does not exist" in failed.args[0].what
    assert not page.rows_saved.isVisible()
    assert page.save_rows.isEnabled()


def test_the_report_is_written_by_the_engine_and_previewed_without_a_file(page, qtbot, answers, tmp_path):
    answers.path = tmp_path / "report.html"
    with qtbot.waitSignal(page.session.reported, timeout=PATIENCE):
        page.save_html.click()
        assert page.report_saved.busy.isVisible()
        assert not page.save_pdf.isEnabled()
    assert "have not been judged" in answers.path.read_text(encoding="utf-8")
    assert page.report_saved.words.text() == "Report written to report.html"
    assert page.save_pdf.isEnabled()

    answers.path = tmp_path / "nowhere" / "report.pdf"
    with qtbot.waitSignal(page.session.failed, timeout=PATIENCE) as failed:
        page.save_pdf.click()
    assert "report.pdf" in failed.args[0].what

    before = sorted(tmp_path.iterdir())
    with qtbot.waitSignal(page.session.reported, timeout=PATIENCE):
        page.preview.click()
    (preview,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, ReportPreview))
    assert preview.isVisible()
    assert "Synthetic rows for patients.csv" in preview.report.toPlainText()
    assert sorted(tmp_path.iterdir()) == before
    preview.close()


def test_a_preview_that_was_stopped_is_not_shown_with_the_next_one(page, qtbot):
    stopped = PreviewButton(page.session, page)
    with qtbot.waitSignal(page.session.stopped):
        stopped.click()
        page.session.stop()
    with qtbot.waitSignal(page.session.reported):
        page.preview.click()
    (preview,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, ReportPreview))
    preview.close()


def test_drawings_of_the_report_become_pictures_of_the_preview():
    drawing = '<svg width="10pt" height="5pt" viewBox="0 0 10 5"><rect fill="currentColor"/></svg>'
    content = simplified(f"<style>p {{}}</style><nav x>1</nav><p>Words</p>{drawing}<details>2</details>", "#123456")
    assert content.startswith("<p>Words</p><p><img ")
    assert "data:image/svg+xml;base64," in content
    assert "</details>" not in content


def test_the_recipe_is_shown_copied_and_saved(page, qtbot, answers, tmp_path):
    command = page.command.toPlainText()
    assert command.startswith("rddg-desktop run patients.csv --target Outcome")
    assert "--method structure" in command
    assert "What must be the same:" in page._recipe_words.text()
    page.copy_command.click()
    assert QGuiApplication.clipboard().text() == command
    answers.path = tmp_path / "again.txt"
    page.save_recipe.click()
    qtbot.waitUntil(page.recipe_saved.isVisible)
    assert answers.path.read_text(encoding="utf-8").startswith(command)


def test_a_file_that_the_recipe_needs_never_replaces_another_one(page, qtbot, answers, tmp_path):
    recipe = replace(page._contents.recipe, files={"patients-schema.json": "{}"})
    page._contents = replace(page._contents, recipe=recipe)
    answers.path = tmp_path / "again.txt"
    page.save_recipe.click()
    qtbot.waitUntil(page.recipe_saved.isVisible)
    assert (tmp_path / "patients-schema.json").read_text() == "{}"
    answers.path = tmp_path / "once more.txt"
    with qtbot.waitSignal(page.session.failed) as failed:
        page.save_recipe.click()
    assert "patients-schema.json" in failed.args[0].what
    assert not answers.path.exists()


def test_without_rows_the_page_says_what_to_do_first(structure_session, qtbot):
    page = shown(structure_session, qtbot)
    assert "no rows to export yet" in page.state.text()
    for button in (page.save_rows, page.save_html, page.save_pdf, page.preview, page.copy_command, page.save_recipe):
        assert not button.isEnabled()
    with qtbot.waitSignal(structure_session.run_ended, timeout=PATIENCE):
        structure_session.run()
    qtbot.waitUntil(page.save_rows.isEnabled)
    assert page.rows.model().rowCount() == 24
