"""Charts: what is shown, said, saved and copied, and how often they are drawn."""

import csv
import html
import io
import time
from dataclasses import replace
from xml.etree import ElementTree

import numpy as np
import pandas as pd
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox, QTableView, QToolTip, QVBoxLayout, QWidget
from shiboken6 import delete

from rddg_desktop.ui.charts.bar import BarChart
from rddg_desktop.ui.charts.chart import REFRESH_INTERVAL
from rddg_desktop.ui.charts.data import Axis, Group, Lines, Series
from rddg_desktop.ui.charts.histogram import HistogramChart
from rddg_desktop.ui.charts.interval import IntervalChart
from rddg_desktop.ui.charts.line import LineChart
from rddg_desktop.ui.charts.matrix import MatrixChart
from rddg_desktop.ui.charts.turns import turns
from rddg_desktop.ui.theme import DARK, LIGHT
from tests.ui import gallery

CHARTS = {
    "line": (LineChart, gallery.LINES),
    "bar": (BarChart, gallery.BARS),
    "bars": (BarChart, gallery.COMPARED),
    "histogram": (HistogramChart, gallery.SCORES),
    "interval": (IntervalChart, gallery.INTERVALS),
    "matrix": (MatrixChart, gallery.correlations()),
}
ALL = pytest.mark.parametrize("name", CHARTS)


@pytest.fixture
def show(qtbot):
    def show(name, data=None):
        kind, known = CHARTS[name]
        chart = kind()
        qtbot.addWidget(chart)
        chart.resize(480, 360)
        chart.show_data(known if data is None else data)
        chart.show()
        return chart

    return show


@pytest.fixture
def focus(qtbot):
    def focus(chart):
        chart.activateWindow()
        # As the Tab key does.
        chart.focusNextChild()
        qtbot.waitUntil(chart.view.hasFocus)

    return focus


def table_cells(chart):
    model = chart.findChild(QTableView).model()
    return [[model.text(row, place) for place in range(model.columnCount())] for row in range(model.rowCount())]


def drawn(chart):
    """The heights of all curves of a line chart, as they are drawn."""
    return [curve.getData()[1].tolist() for curve in chart.plot.listDataItems()]


@ALL
def test_a_saved_table_has_every_number_in_full(name, show, tmp_path):
    chart = show(name)
    chart.save_csv(tmp_path / "data.csv")
    rows = list(csv.reader(io.StringIO((tmp_path / "data.csv").read_text("utf-8-sig"))))
    table = CHARTS[name][1].table()
    assert rows[0] == table.columns.tolist()
    assert len(rows) == len(table) + 1
    for row, cells in zip(rows[1:], table.to_numpy(dtype=object), strict=True):
        for written, cell in zip(row, cells, strict=True):
            if isinstance(cell, str):
                assert written == cell
            else:
                assert float(written or "nan") == pytest.approx(cell, rel=1e-12, nan_ok=True)


def test_tables_hold_what_was_given():
    pd.testing.assert_frame_equal(
        gallery.BARS.table(),
        pd.DataFrame({"Class": pd.Series(gallery.BARS.names, dtype=object), "rows": [1275.0, 108.0, 23.0]}),
    )
    lines = gallery.LINES.table()
    assert lines["Batch"].tolist() == list(gallery.BATCHES)
    assert lines["spread"].tolist() == list(gallery.LINES.series[1].y)
    assert set(lines["threshold: mean"]) == {0.1}
    intervals = gallery.INTERVALS.table()
    assert intervals.columns.tolist() == ["Coefficient", "φ", "95 % interval from", "to"]
    assert intervals.iloc[0].tolist() == ["Age: range 5 of 5, recurrence", 0.82, 0.41, 1.23]


def test_lines_of_different_places_share_a_table():
    one, other = Series("one", (1, 2), (0.1, 0.2)), Series("other", (2, 3), (0.5, 0.6))
    table = Lines("Two", Axis("Batch"), Axis("Loss"), (one, other)).table()
    assert table["Batch"].tolist() == [1, 2, 3]
    np.testing.assert_array_equal(table["other"], [np.nan, 0.5, 0.6])


@ALL
def test_a_drawing_can_be_read_and_searched(name, show, tmp_path):
    chart = show(name)
    chart.save_svg(tmp_path / "chart.svg")
    root = ElementTree.parse(tmp_path / "chart.svg").getroot()
    texts = " ".join("".join(one.itertext()) for one in root.iter("{http://www.w3.org/2000/svg}text"))
    # A letter from another font is a text of its own.
    assert CHARTS[name][1].title.replace(" ", "") in texts.replace(" ", "")
    assert root.find("{http://www.w3.org/2000/svg}desc").text == chart.view.accessibleDescription()
    images = list(root.iter("{http://www.w3.org/2000/svg}image"))
    # The cells of a map, and its scale, are pictures; everything else is lines.
    assert len(images) == (2 if name == "matrix" else 0)


@ALL
def test_a_saved_picture_has_the_pixels_of_print(name, show, tmp_path):
    chart = show(name)
    chart.save_png(tmp_path / "chart.png")
    picture = QImage(str(tmp_path / "chart.png"))
    assert picture.width() > 2.5 * chart.width()
    assert len({picture.pixel(x, y) for x in range(0, picture.width(), 9) for y in range(0, picture.height(), 9)}) > 2


@ALL
def test_the_table_is_the_data(name, show):
    chart = show(name)
    chart.show_table(True)
    assert chart.findChild(QTableView).isVisible()
    assert not chart.view.isVisible()
    table = CHARTS[name][1].table()
    for row, known in zip(table_cells(chart), table.to_numpy(dtype=object), strict=True):
        assert row[0] == (known[0] if isinstance(known[0], str) else f"{known[0]:g}")
        for text, value in zip(row[1:], known[1:], strict=True):
            shown = np.nan if text == "missing" else float(text.replace(",", "").replace("−", "-"))
            assert shown == pytest.approx(value, rel=0.01, nan_ok=True)
    chart.show_table(False)
    assert chart.view.isVisible()


@ALL
def test_a_screen_reader_says_what_is_drawn(name, show):
    chart = show(name)
    said = chart.view.accessibleDescription()
    assert chart.view.accessibleName() == CHARTS[name][1].title
    facts = {
        "line": "mean: ",
        "bar": "rows: No recurrence 1,275; Recurrence 108;",
        "bars": "synthetic rows: none 58;",
        "histogram": "recurrence: most between 0.6",
        "interval": "Age: range 5 of 5, recurrence: 0.820, interval from 0.410 to 1.23.",
        "matrix": "8 columns. Strongest: ",
    }
    assert facts[name] in said


def test_without_data_a_chart_says_so_and_offers_nothing(show, qtbot):
    chart = show("line", replace(gallery.LINES, series=()))
    assert chart.view.accessibleDescription() == "No data yet."
    assert not chart.view.isVisible()
    assert not any(action.isEnabled() for action in chart.findChild(QMenu).actions())
    chart.show_data(gallery.LINES)
    qtbot.waitUntil(chart.view.isVisible)
    assert all(action.isEnabled() for action in chart.findChild(QMenu).actions())


@pytest.mark.parametrize("heights", [(), (np.nan, np.nan), (np.inf, np.nan)])
def test_a_line_without_a_point_is_neither_drawn_nor_named(show, heights):
    unknown = Series("unknown", tuple(range(len(heights))), heights)
    chart = show("line", replace(gallery.LINES, series=(unknown,)))
    assert chart.view.accessibleDescription() == "No data yet."
    chart.hide()
    chart.show_data(replace(gallery.LINES, series=(unknown, Series("loss", (1.0, 2.0), (0.7, 0.4)))))
    chart.show()
    chart.grab()
    assert "unknown" not in chart.view.accessibleDescription()
    assert [key.name for key in chart._legend._keys] == ["loss", "threshold: mean"]
    assert chart.plot.viewRange()[1][1] < 1


def marks(chart, side, low, high):
    """The numbers beside the marks of an axis that reaches from one number to another."""
    axis = chart.plot.getAxis(side)
    levels = axis.tickValues(low, high, 400)
    return [text for spacing, places in levels for text in axis.tickStrings(places, 1.0, spacing)]


@pytest.mark.parametrize(("high", "most"), [(1, 2), (2, 3), (3, 4), (30, 31)])
def test_between_two_batches_there_is_no_mark(show, high, most):
    lines = replace(gallery.LINES, x=Axis("Batch", is_count=True))
    counted = marks(show("line", lines), "bottom", 0, high)
    assert 0 < len(counted) <= most
    assert all(text.isdigit() for text in counted)
    assert "0.5" in marks(show("line"), "bottom", 0, 1)


def test_there_is_no_batch_before_the_first(show):
    chart = show("line", replace(gallery.LINES, x=Axis("Batch", is_count=True)))
    assert chart.plot.viewRange()[0] == [0.5, 14.5]


def test_differences_are_drawn_from_zero(show):
    series = (Series("mean", (1.0, 2.0), (0.7, 0.5)),)
    chart = show("line", replace(gallery.LINES, series=series, thresholds=(), is_from_zero=True))
    chart.grab()
    low, high = chart.plot.viewRange()[1]
    assert -0.1 < low <= 0
    assert 0.7 < high < 0.8


@ALL
def test_a_chart_is_redrawn_in_the_colours_of_the_program(name, show, appearance, qtbot):
    chart = show(name)

    def ground():
        return chart.grab().toImage().pixelColor(chart.width() // 2, chart.height() - 6).name()

    assert ground() == LIGHT.surface
    appearance.choose(Qt.ColorScheme.Dark)
    qtbot.waitUntil(lambda: chart.plot.getAxis("bottom").textPen().color().name() == DARK.text)
    assert ground() == DARK.surface


def test_what_comes_faster_than_an_eye_sees_is_drawn_ten_times_a_second(show, qtbot, monkeypatch):
    chart = show("line")
    curve = chart.plot.listDataItems()[0]
    draws = []
    monkeypatch.setattr(curve, "setData", lambda *_, **__: draws.append(time.monotonic()))
    points = []

    def arrive():
        points.append(float(len(points)))
        chart.show_data(replace(gallery.LINES, series=(Series("loss", tuple(points), tuple(points)),)))

    source = QTimer(interval=1)
    source.timeout.connect(arrive)
    source.start()
    qtbot.waitUntil(lambda: len(points) >= 300)
    source.stop()
    gaps = np.diff(draws)
    assert len(gaps) >= 2
    # Qt's clock counts whole milliseconds.
    assert gaps.min() >= REFRESH_INTERVAL / 1000 - 0.002


@pytest.fixture
def pair(qtbot):
    """Two charts in one window, and how often each was drawn."""
    window = QWidget()
    layout = QVBoxLayout(window)
    charts, draws = [LineChart(), LineChart()], [[], []]
    for chart, drawn_at in zip(charts, draws, strict=True):
        layout.addWidget(chart)
        chart.show_data(gallery.LINES)
        settle = chart._settle
        chart._settle = lambda settle=settle, drawn_at=drawn_at: (drawn_at.append(1), settle())
    qtbot.addWidget(window)
    return window, charts, draws


def test_charts_of_a_window_are_drawn_one_after_another(pair, qtbot):
    window, charts, draws = pair
    window.show()
    assert [len(one) for one in draws] == [1, 0]
    # What comes before its turn is drawn with what came earlier.
    charts[1].show_data(replace(gallery.LINES, series=(Series("loss", (1.0, 2.0), (0.7, 0.4)),), thresholds=()))
    assert [len(one) for one in draws] == [1, 0]
    qtbot.waitUntil(lambda: drawn(charts[1]) == [[0.7, 0.4]])
    assert [len(one) for one in draws] == [1, 1]
    qtbot.waitUntil(lambda: not turns()._timer.isActive())


@pytest.mark.parametrize("leave", [QWidget.hide, delete])
def test_a_chart_that_is_gone_before_its_turn_is_not_drawn(pair, qtbot, leave):
    window, charts, draws = pair
    window.show()
    assert turns()._timer.isActive()
    leave(charts.pop())
    qtbot.waitUntil(lambda: not turns()._timer.isActive())
    assert [len(one) for one in draws] == [1, 0]


def test_the_last_point_is_drawn_and_then_the_chart_rests(show, qtbot):
    chart = show("line")
    last = replace(gallery.LINES, series=(Series("loss", (1.0, 2.0), (0.7, 0.4)),), thresholds=())
    chart.show_data(last)
    qtbot.waitUntil(lambda: drawn(chart) == [[0.7, 0.4]])
    qtbot.waitUntil(lambda: not chart._timer.isActive())


def hover(chart, row):
    """Let the mouse rest on a name beside the bars, and read what appears."""
    area = chart.plot.getViewBox().sceneBoundingRect()
    scale = area.height() / len(chart._data.names)
    place = chart.view.mapFromScene(QPointF(area.left() - 20, area.top() + (row + 0.5) * scale))
    event = QHelpEvent(QEvent.Type.ToolTip, place, chart.view.viewport().mapToGlobal(place))
    QApplication.sendEvent(chart.view.viewport(), event)
    return QToolTip.text()


def test_a_shortened_name_is_read_in_full_where_the_mouse_rests_and_in_the_table(show, qtbot):
    names = ("short", f"pT2 & < 5 mm {'of the upper outer quadrant ' * 2}", f"pT3 {'of the lower inner quadrant ' * 2}")
    chart = show("bar", replace(gallery.BARS, names=names))
    assert html.escape(names[1]) in hover(chart, 1)
    assert names[2] in hover(chart, 2)
    hover(chart, 0)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    chart.show_table(True)
    model = chart.findChild(QTableView).model()
    assert [model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in range(3)] == list(names)


@pytest.mark.parametrize("groups", [1, 2, 3])
def test_many_bars_have_room_for_their_names_and_numbers(show, groups):
    names = tuple(f"category {number} whose name is cut in its middle" for number in range(40))
    values = tuple(Group(f"group {number}", [number + 10.25] * 40) for number in range(groups))
    chart = show("bar", replace(gallery.BARS, names=names, groups=values))
    chart.resize(chart.width(), chart.minimumSizeHint().height())
    QApplication.processEvents()
    places = chart.plot.getViewBox().height() / len(names)
    assert places > 1.3 * chart.fontMetrics().height()
    numbers = sorted(place for place, _ in chart.plot.getAxis("right")._tickLevels[0])
    assert min(np.diff(numbers)) * places > 0.95 * chart.fontMetrics().height()


def test_curves_are_reused(show):
    chart = show("line")
    before = chart.plot.listDataItems()
    chart.hide()
    chart.show_data(gallery.LINES)
    chart.show()
    assert chart.plot.listDataItems() == before


def test_a_hidden_chart_draws_nothing_until_it_is_seen(show):
    chart = show("line")
    before = drawn(chart)
    chart.hide()
    assert not chart._timer.isActive()
    chart.show_data(replace(gallery.LINES, series=(Series("loss", (1.0, 2.0), (0.7, 0.4)),)))
    assert drawn(chart) == before
    assert not chart._timer.isActive()
    chart.show()
    assert drawn(chart) == [[0.7, 0.4]]


def test_a_closed_chart_leaves_no_timer(show):
    chart = show("line")
    assert chart._timer.isActive()
    chart.close()
    assert not chart._timer.isActive()


def test_numbers_are_written_in_the_language_of_the_program(show, language, qtbot):
    chart = show("bar")
    assert "1,275" in chart.view.accessibleDescription()
    language.choose("de")
    qtbot.waitUntil(lambda: "1.275" in chart.view.accessibleDescription())


def test_the_menu_opens_by_key_and_copies_and_turns(show, focus):
    chart = show("bar")
    focus(chart)
    menu = chart.findChild(QMenu)
    QApplication.sendEvent(chart, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5)))
    assert menu.isVisible()
    menu.close()
    names = {action.text().replace("&", ""): action for action in menu.actions()}
    names["Copy data"].trigger()
    assert QGuiApplication.clipboard().text().splitlines()[1] == "No recurrence\t1275.0"
    names["Copy picture"].trigger()
    assert QGuiApplication.clipboard().image().width() > chart.width()
    names["Show as table"].trigger()
    assert QApplication.focusWidget() is chart.findChild(QTableView)


def test_the_focus_is_seen(show, focus):
    chart = show("line")
    before = chart.grab().toImage()
    focus(chart)
    assert chart.grab().toImage().pixelColor(1, 1).name() == LIGHT.accent != before.pixelColor(1, 1).name()


def test_a_chart_that_cannot_be_saved_says_so_and_leaves_nothing(show, tmp_path, monkeypatch):
    chart = show("bar")
    shown = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no folder" / "chart"), ""))
    monkeypatch.setattr(QMessageBox, "warning", lambda *arguments: shown.append(arguments[2]))
    names = {action.text().replace("&", ""): action for action in chart.findChild(QMenu).actions()}
    names["Save as SVG…"].trigger()
    assert "was not saved" in shown[0]
    assert list(tmp_path.iterdir()) == []


def test_a_chosen_name_gets_its_ending(show, tmp_path, monkeypatch):
    chart = show("bar")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "run 1.5"), ""))
    names = {action.text().replace("&", ""): action for action in chart.findChild(QMenu).actions()}
    names["Save as PNG…"].trigger()
    assert [path.name for path in tmp_path.iterdir()] == ["run 1.5.png"]
