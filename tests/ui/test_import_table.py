"""The dialog that shows how a file is read."""

import pytest
import xlsxwriter
from PySide6.QtWidgets import QDialogButtonBox

from rddg_desktop.engine import table_reading
from rddg_desktop.engine.table import Dialect
from rddg_desktop.ui.background import Background
from rddg_desktop.ui.dialogs.import_table import ImportDialog

SEMICOLONS = "name;dose\nMüller;1,5\nMeyer;2,25\n"


@pytest.fixture
def background(qapp):
    background = Background()
    broken = []
    background.broken.connect(broken.append)
    yield background
    background.close()
    assert broken == []


@pytest.fixture
def opened(qtbot, background, tmp_path):
    """Opens the dialog on a file with some content, and waits until it was read."""

    def opened(content, name="table.csv", **stated):
        path = tmp_path / name
        if content is not None:
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        dialog = ImportDialog(path, background, stated=Dialect("", **stated))
        qtbot.addWidget(dialog)
        dialog.show()
        wait(qtbot, dialog)
        return dialog

    return opened


def wait(qtbot, dialog):
    qtbot.waitUntil(lambda: not dialog.is_reading)


def choose(qtbot, dialog, choice, value):
    """Choose as a person does."""
    place = choice.findData(value)
    assert place >= 0
    choice.setCurrentIndex(place)
    choice.activated.emit(place)
    wait(qtbot, dialog)


def shown(dialog):
    model = dialog.view.model()
    return [[model.text(row, column) for column in range(model.columnCount())] for row in range(model.rowCount())]


def words(dialog):
    return dialog._size.text()


def test_the_first_rows_are_shown_with_what_was_found(opened, qtbot):
    dialog = opened(SEMICOLONS.encode("cp1252"))
    assert shown(dialog) == [["Müller", "1.5"], ["Meyer", "2.25"]]
    assert words(dialog).startswith("2 row")
    assert "semicolon" in dialog.separator.currentText()
    assert "Western" in dialog.encoding.currentText()
    assert "1,5" in dialog.decimal.currentText()
    assert not dialog.sheet.isVisible()
    with qtbot.waitSignal(dialog.accepted):
        dialog.import_button.click()
    assert dialog.table.dialect == Dialect("csv", "cp1252", ";", '"', ",")
    assert len(dialog.table.frame) == 2


def test_the_preview_follows_what_is_chosen(opened, qtbot):
    dialog = opened(SEMICOLONS)
    choose(qtbot, dialog, dialog.decimal, ".")
    assert shown(dialog)[0] == ["Müller", "1,5"]
    choose(qtbot, dialog, dialog.encoding, "cp1252")
    assert shown(dialog)[0] == ["MÃ¼ller", "1,5"]
    choose(qtbot, dialog, dialog.separator, "|")
    assert shown(dialog)[0] == ["MÃ¼ller;1,5"]
    dialog.import_button.click()
    assert dialog.table.dialect == Dialect("csv", "cp1252", "|", '"', ".")


def test_what_cannot_be_read_so_is_said_and_can_be_corrected(opened, qtbot):
    dialog = opened(SEMICOLONS)
    choose(qtbot, dialog, dialog.separator, ",")
    assert dialog.banner.isVisible()
    assert "line 2" in dialog.banner.accessibleName()
    assert not dialog.import_button.isEnabled()
    dialog.accept()
    assert dialog.table is None
    choose(qtbot, dialog, dialog.separator, None)
    assert not dialog.banner.isVisible()
    assert dialog.import_button.isEnabled()
    assert words(dialog).startswith("2 row")


def test_a_file_that_is_no_table_says_so(opened):
    dialog = opened(b"%PDF-1.7")
    assert "PDF" in dialog.banner.accessibleName()
    assert not dialog.import_button.isEnabled()


def test_a_sheet_can_be_chosen(opened, qtbot, tmp_path):
    with xlsxwriter.Workbook(tmp_path / "book.xlsx") as workbook:
        workbook.add_worksheet("Notes")
        workbook.add_worksheet("Patients").write_column(0, 0, ["age", 61, 62])
    dialog = opened(None, "book.xlsx")
    assert dialog.banner.isVisible()
    assert not dialog.separator.isVisible()
    choose(qtbot, dialog, dialog.sheet, "Patients")
    assert shown(dialog) == [["61"], ["62"]]
    dialog.import_button.click()
    assert dialog.table.dialect == Dialect("excel", sheet="Patients")


def test_it_begins_with_what_is_stated(opened):
    dialog = opened(SEMICOLONS, separator="|", encoding="latin-1", decimal=".")
    assert shown(dialog)[0] == ["MÃ¼ller;1,5"]
    assert dialog.encoding.currentData() == "latin-1"


def test_of_a_long_file_the_beginning_is_read_and_the_rest_when_it_is_wanted(opened, qtbot, monkeypatch):
    monkeypatch.setattr(table_reading, "_PREVIEWED_BYTES", 2_000)
    dialog = opened("a,b\n" + "1,2\n" * 12_345)
    assert words(dialog).startswith("About 12,000 row")
    assert words(dialog).endswith("the first 200 are shown")
    assert len(shown(dialog)) == 200
    with qtbot.waitSignal(dialog.accepted):
        dialog.import_button.click()
    assert len(dialog.table.frame) == 12_345


def test_an_error_further_down_is_said_before_anything_is_taken(opened, qtbot, monkeypatch):
    monkeypatch.setattr(table_reading, "_PREVIEWED_BYTES", 2_000)
    dialog = opened("a,b\n" + "1,2\n" * 5_000 + "1\n")
    dialog.import_button.click()
    wait(qtbot, dialog)
    assert "line 5,002 has 1" in dialog.banner.accessibleName()
    assert dialog.isVisible()
    assert dialog.table is None


def test_closing_it_forgets_what_is_being_read(opened, qtbot, monkeypatch, background):
    monkeypatch.setattr(table_reading, "_PREVIEWED_BYTES", 2_000)
    dialog = opened("a,b\n" + "1,2\n" * 5_000)
    dialog.import_button.click()
    with qtbot.waitSignal(dialog.rejected):
        dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel).click()
    with qtbot.waitSignal(background.do(lambda: None).done):
        pass
    assert dialog.table is None


def test_it_follows_the_language(opened, language):
    dialog = opened(SEMICOLONS)
    language.choose("de")
    assert dialog.encoding.count() > 5
    assert dialog.separator.currentData() is None
