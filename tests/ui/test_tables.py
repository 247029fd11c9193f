"""A table of any length, as a person sees it."""

import numpy as np
import pandas as pd
import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtTest import QAbstractItemModelTester

from rddg_desktop.engine.schema import Column, ColumnType, Role, Schema
from rddg_desktop.ui import tables
from rddg_desktop.ui.tables import FrameModel, TableView

TEXT = pd.DataFrame(
    {
        "Age": ["34", None, "9", "61", "9"],
        "Seen": ["05.03.2021", "17.01.2020", None, "28.02.2022", "01.12.2019"],
        "Stage": ["II", "I", None, "III", "I"],
        "TSH": ["1.25", "0.5", "10.5", None, "1.25"],
        "Class": ["no", "yes", "no", "yes", "no"],
    },
    dtype=object,
)


@pytest.fixture
def view(qtbot):
    view = TableView()
    qtbot.addWidget(view)
    view.resize(600, 300)
    view.show()
    return view


def column(model, place):
    return [model.text(row, place) for row in range(model.rowCount())]


SCHEMA = Schema(
    (
        Column("Age", ColumnType.INTEGER, minimum=0, maximum=120),
        Column("Seen", ColumnType.DATE, minimum=0, maximum=30_000, date_format="%d.%m.%Y"),
        Column("Stage", ColumnType.ORDINAL, levels=("III", "II", "I")),
        Column("TSH", ColumnType.REAL, minimum=0, maximum=100, decimals=2),
        Column("Class", ColumnType.BOOLEAN, role=Role.TARGET, levels=("no", "yes")),
    )
)


def typed():
    return SCHEMA.typed(TEXT), SCHEMA


def test_qt_finds_no_fault_with_the_model(qapp):
    model = FrameModel(TEXT)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.sort(0)
    model.show_frame(TEXT.head(2))
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert model.rowCount() == 2


def test_cells_headings_and_row_numbers_are_those_of_the_frame(qapp):
    model = FrameModel(TEXT)
    assert column(model, 4) == TEXT["Class"].tolist()
    assert [model.headerData(place, Qt.Horizontal) for place in range(5)] == TEXT.columns.tolist()
    assert [model.headerData(row, Qt.Vertical) for row in range(5)] == ["1", "2", "3", "4", "5"]


def test_a_typed_frame_reads_as_its_text(qapp):
    frame, found = typed()
    model = FrameModel(frame, found)
    for place, name in enumerate(TEXT.columns):
        assert column(model, place) == ["missing" if cell is None else cell for cell in TEXT[name]]


def test_a_missing_cell_has_words_and_another_letter(qapp):
    model = FrameModel(TEXT)
    missing, present = model.index(1, 0), model.index(0, 0)
    assert missing.data() == "missing"
    assert missing.data(Qt.FontRole).italic()
    assert missing.data(Qt.ForegroundRole) == QGuiApplication.palette().brush(QPalette.ColorRole.PlaceholderText)
    assert present.data(Qt.FontRole) is None


def test_numbers_stand_at_the_right(qapp):
    frame, found = typed()
    for model in (FrameModel(frame, found), FrameModel(TEXT, found)):
        sides = [bool(model.index(0, place).data(Qt.TextAlignmentRole) & Qt.AlignRight) for place in range(5)]
        assert sides == [True, True, False, True, False]


@pytest.mark.parametrize(
    ("name", "upwards"),
    [
        ("Age", [2, 4, 0, 3, 1]),
        ("Seen", [4, 1, 0, 3, 2]),
        ("Stage", [3, 0, 1, 4, 2]),
        ("TSH", [1, 0, 4, 2, 3]),
        ("Class", [0, 2, 4, 1, 3]),
    ],
)
def test_rows_are_ordered_by_what_the_cells_mean(qapp, name, upwards):
    frame, found = typed()
    model = FrameModel(frame, found)
    place = TEXT.columns.get_loc(name)
    model.sort(place)
    assert [model.frame_row(row) for row in range(5)] == upwards
    model.sort(place, Qt.SortOrder.DescendingOrder)
    # What is missing stays last.
    assert model.frame_row(4) == upwards[4] or not frame[name].isna().any()
    model.sort(-1)
    assert [model.frame_row(row) for row in range(5)] == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("name", ["Age", "Seen", "TSH"])
def test_a_text_frame_is_ordered_like_the_typed_one(qapp, name):
    frame, found = typed()
    place = TEXT.columns.get_loc(name)
    orders = []
    for model in (FrameModel(frame, found), FrameModel(TEXT, found)):
        model.sort(place)
        orders.append([model.frame_row(row) for row in range(5)])
    assert orders[0] == orders[1]


def test_row_numbers_and_the_current_cell_go_along_with_their_rows(view):
    view.show_frame(TEXT)
    view.setCurrentIndex(view.model().index(3, 4))
    view.horizontalHeader().setSortIndicator(0, Qt.AscendingOrder)
    assert view.model().headerData(0, Qt.Vertical) == "3"
    assert view.model().frame_row(view.currentIndex().row()) == 3


def test_a_click_on_a_heading_orders_and_a_third_one_ends_it(view, qtbot):
    view.show_frame(TEXT)
    header = view.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(0) + 10, header.height() // 2)
    firsts = []
    for _ in range(3):
        qtbot.mouseClick(header.viewport(), Qt.LeftButton, pos=place)
        firsts.append(view.model().text(0, 0))
    assert firsts == ["9", "61", "34"]


def test_selected_cells_are_copied_for_a_spreadsheet_as_they_are_seen(view, qtbot):
    view.show_frame(TEXT)
    view.horizontalHeader().setSortIndicator(0, Qt.AscendingOrder)
    model = view.model()
    chosen = QItemSelection(model.index(0, 0), model.index(1, 2))
    view.selectionModel().select(chosen, QItemSelectionModel.ClearAndSelect)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key_C, Qt.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Age\tSeen\tStage\n9\tmissing\tmissing\n9\t01.12.2019\tI"


def test_more_than_a_clipboard_is_for_is_not_copied_in_part(view, monkeypatch):
    QGuiApplication.clipboard().setText("before")
    monkeypatch.setattr(tables, "MOST_COPIED", 24)
    view.show_frame(TEXT)
    view.selectAll()
    view.copy_selection()
    assert QGuiApplication.clipboard().text() == "before"


def test_a_table_that_grows_keeps_its_order_and_widths(view):
    view.show_frame(TEXT)
    view.setColumnWidth(0, 123)
    view.horizontalHeader().setSortIndicator(0, Qt.AscendingOrder)
    more = pd.concat([TEXT, TEXT.head(1).assign(Age="1")], ignore_index=True)
    view.show_frame(more)
    assert view.model().text(0, 0) == "1"
    assert view.columnWidth(0) == 123


def test_widths_come_from_a_sample_and_only_seen_cells_are_read(view, monkeypatch):
    read = []
    text = FrameModel.text
    monkeypatch.setattr(FrameModel, "text", lambda *arguments: read.append(arguments[1]) or text(*arguments))
    view.show_frame(pd.DataFrame({"number": np.arange(1_000_000.0), "word": "yes"}))
    view.verticalScrollBar().setValue(500_000)
    view.grab()
    assert 500_000 in read
    assert len(set(read)) < 2 * tables.SAMPLED_ROWS
