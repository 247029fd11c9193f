"""The whole way as a newcomer goes it, from a file to exported rows: by clicks, with the real embedded model."""

import pandas as pd
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from rddg_desktop.engine.table import read_table, write_table
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


def test_from_a_file_to_exported_rows(no_leaks, appearance, language, qtbot, tmp_path, monkeypatch):
    table = tmp_path / "patients.csv"
    write_table(patients(), table)
    preferences = Preferences(tmp_path)
    preferences.set_projects_folder(tmp_path)
    window = MainWindow(preferences, appearance, language)
    broken = []
    window.session.broken.connect(broken.append)
    window.show()

    def click(button):
        qtbot.waitUntil(button.isEnabled, timeout=PATIENCE)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def status(stage):
        return window.session.stages[stage].status

    # A table is imported.
    window.open_file(table)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ImportDialog), timeout=PATIENCE)
    dialog = QApplication.activeModalWidget()
    click(dialog.import_button)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=PATIENCE)
    data = window.pages.currentWidget()
    assert not data._continue.isEnabled(), "no target is chosen yet"
    qtbot.waitUntil(lambda: data.target.target.findText("Outcome") >= 0, timeout=PATIENCE)
    choose(data.target.target, "Outcome")
    click(data._continue)

    # The core set, and the rules.
    core_set = window.pages.currentWidget()
    with qtbot.waitSignal(window.session.run_ended, timeout=PATIENCE):
        click(core_set.search)
    qtbot.waitUntil(lambda: status(WorkStage.CORE_SET) is Status.DONE, timeout=PATIENCE)
    click(core_set.go_on)
    rules = window.pages.currentWidget()
    with qtbot.waitSignal(window.session.run_ended, timeout=PATIENCE):
        click(rules.search)
    qtbot.waitUntil(lambda: status(WorkStage.RULES) is Status.DONE, timeout=PATIENCE)
    click(rules.go_on)

    # The rows.
    generate = window.pages.currentWidget()
    rows = generate.settings.fields["rows"]
    rows.setFocus()
    rows.selectAll()
    qtbot.keyClicks(rows, str(ROWS))
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert window.session.draft.settings.rows == ROWS
    with qtbot.waitSignal(window.session.run_ended, timeout=PATIENCE):
        click(generate.make)
    qtbot.waitUntil(lambda: status(WorkStage.GENERATE) is Status.DONE, timeout=PATIENCE)
    click(generate.go_on)

    # A quick look at what they are good for.
    evaluate = window.pages.currentWidget()
    evaluate.quick.setChecked(True)
    with qtbot.waitSignal(window.session.judged, timeout=PATIENCE):
        click(evaluate.judge)
    qtbot.waitUntil(lambda: status(WorkStage.EVALUATE) is Status.DONE, timeout=PATIENCE)
    click(evaluate.go_on)

    # And the file.
    export = window.pages.currentWidget()
    saved = tmp_path / "new rows.csv"
    monkeypatch.setattr(QFileDialog, "exec", lambda _: 1)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(saved)])
    click(export.save_rows)
    qtbot.waitUntil(lambda: status(WorkStage.EXPORT) is Status.DONE, timeout=PATIENCE)
    with qtbot.waitSignal(window.session.closed, timeout=PATIENCE):
        window.close()
    written = read_table(saved).frame
    assert len(written) == ROWS
    assert written["Outcome"].value_counts().to_dict() == {"died": ROWS // 2, "survived": ROWS // 2}
    assert pd.to_numeric(written["Age"]).dropna().between(30, 90).all()
    with Project.open(tmp_path / "patients.rddg") as project:
        assert {run.model.name for run in project.runs()} == {"SmolLM2-135M-Instruct.Q4_0"}
        assert project.judgement() is not None
    assert broken == []
    window.deleteLater()
