"""The whole way as a newcomer goes it, from a file to exported rows: by clicks, with the real embedded model."""

import pandas as pd
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from rddg_desktop.engine.table_reading import read_table
from rddg_desktop.engine.table_writing import write_table
from rddg_desktop.project.stages import Status, WorkStage
from rddg_desktop.project.store import Project
from rddg_desktop.ui.dialogs.import_table import ImportDialog
from rddg_desktop.ui.preferences import Preferences
from rddg_desktop.ui.window import MainWindow
from tests.scripting import patients
from tests.worker.conftest import PATIENCE

pytestmark = pytest.mark.model

ROWS = 8


def choose(chooser, text):
    """Choose in a combo box as a person does."""
    place = chooser.findText(text, Qt.MatchFlag.MatchStartsWith)
    assert place >= 0, text
    chooser.setCurrentIndex(place)
    chooser.activated.emit(place)


class Newcomer:
    """Somebody who clicks through a window."""

    def __init__(self, window, qtbot):
        self.window, self.session, self.qtbot = window, window.session, qtbot

    @property
    def page(self):
        return self.window.pages.currentWidget()

    def click(self, button):
        self.qtbot.waitUntil(button.isEnabled, timeout=PATIENCE)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def do(self, button, stage, signal):
        """Have a stage done, and see that it is."""
        with self.qtbot.waitSignal(signal, timeout=PATIENCE):
            self.click(button)
        self.wait_for(stage)

    def wait_for(self, stage):
        self.qtbot.waitUntil(lambda: self.session.stages[stage].status is Status.DONE, timeout=PATIENCE)

    def import_table(self, table):
        self.window.open_file(table)
        self.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ImportDialog), timeout=PATIENCE)
        self.click(QApplication.activeModalWidget().import_button)
        self.qtbot.waitUntil(lambda: self.session.project is not None, timeout=PATIENCE)
        data = self.page
        assert not data._continue.isEnabled(), "no target is chosen yet"
        self.qtbot.waitUntil(lambda: data.target.target.findText("Outcome") >= 0, timeout=PATIENCE)
        choose(data.target.target, "Outcome")
        self.click(data._continue)

    def make_rows(self):
        generate = self.page
        rows = generate.settings.fields["rows"]
        rows.setFocus()
        rows.selectAll()
        self.qtbot.keyClicks(rows, str(ROWS))
        self.qtbot.keyClick(rows, Qt.Key.Key_Return)
        assert self.session.draft.settings.rows == ROWS
        self.do(generate.make, WorkStage.GENERATE, self.session.run_ended)
        self.click(generate.go_on)


def test_from_a_file_to_exported_rows(no_leaks, appearance, language, qtbot, tmp_path, monkeypatch):
    table, saved = tmp_path / "patients.csv", tmp_path / "new rows.csv"
    write_table(patients(), table)
    preferences = Preferences(tmp_path)
    preferences.set_projects_folder(tmp_path)
    window = MainWindow(preferences, appearance, language)
    broken = []
    window.session.broken.connect(broken.append)
    window.show()
    newcomer = Newcomer(window, qtbot)

    newcomer.import_table(table)
    newcomer.do(newcomer.page.search, WorkStage.CORE_SET, window.session.run_ended)
    newcomer.click(newcomer.page.go_on)
    newcomer.do(newcomer.page.search, WorkStage.RULES, window.session.run_ended)
    newcomer.click(newcomer.page.go_on)
    newcomer.make_rows()
    newcomer.page.quick.setChecked(True)
    newcomer.do(newcomer.page.judge, WorkStage.EVALUATE, window.session.judged)
    newcomer.click(newcomer.page.go_on)
    monkeypatch.setattr(QFileDialog, "exec", lambda _: 1)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(saved)])
    newcomer.click(newcomer.page.save_rows)
    newcomer.wait_for(WorkStage.EXPORT)
    with qtbot.waitSignal(window.session.closed, timeout=PATIENCE):
        window.close()

    written = read_table(saved).frame
    assert written["Outcome"].value_counts().to_dict() == {"died": ROWS // 2, "survived": ROWS // 2}
    assert pd.to_numeric(written["Age"]).dropna().between(30, 90).all()
    with Project.open(tmp_path / "patients.rddg") as project:
        assert {run.model.name for run in project.runs()} == {"SmolLM2-135M-Instruct.Q4_0"}
        assert project.judgement() is not None
    assert broken == []
    window.deleteLater()
