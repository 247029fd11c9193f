"""What all charts share: title, legend, a sentence for screen readers, export, and the table of the same data."""

import html
from pathlib import Path
from typing import Generic, TypeVar

import pyqtgraph as pg
from PySide6.QtCore import QBuffer, QEvent, QIODevice, QMimeData, QObject, QPoint, QSaveFile, Qt, QTimer, Slot
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QHideEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QShowEvent,
)
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QGraphicsView,
    QGridLayout,
    QLabel,
    QMenu,
    QMessageBox,
    QStackedWidget,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from rddg_desktop.ui.charts.data import Axis, ChartData
from rddg_desktop.ui.charts.parts import Key, Legend, NameAxis, NumberAxis, Title
from rddg_desktop.ui.charts.turns import turns
from rddg_desktop.ui.formatting import sentences_text
from rddg_desktop.ui.tables import TableView
from rddg_desktop.ui.theme import SPACE, Theme, theme_of

Data = TypeVar("Data", bound=ChartData)

# Milliseconds from one drawing to the next, at least: an eye follows no more, and the window stays free.
REFRESH_INTERVAL = 100
# A saved picture has so many pixels for each one on a plain screen.
SAVED_SCALE = 3


class Chart(QWidget, Generic[Data]):
    """A chart of one kind of data.

    It is drawn at once, or in its turn where there are others (see `Turns`), then at most every `REFRESH_INTERVAL`
    milliseconds however often data arrive, and not while it is hidden. Menu key, right click and the button in the
    corner offer everything that can be done with it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data: Data | None = None
        self._is_outdated = False
        self._line_width = 1.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(REFRESH_INTERVAL)
        self._timer.timeout.connect(self._refresh)

        self.view = _view(self._axes())
        self.view.installEventFilter(self)
        self.view.viewport().installEventFilter(self)
        self.plot = self.view.getPlotItem()
        self._title, self._table_title = Title(), Title()
        self._legend = Legend()
        self._nothing = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._table = TableView()
        # Both need the same room, so that nothing around the chart moves when the first data come.
        self._middle = QStackedWidget()
        self._middle.addWidget(self._nothing)
        self._middle.addWidget(self.view)
        self._canvas = _page(self._title, self._legend, self._middle)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._canvas)
        self._pages.addWidget(_page(self._table_title, self._table))
        self._menu = QMenu(self)
        self._button = QToolButton(autoRaise=True, popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self._button.setText("⋯")
        self._button.setMenu(self._menu)
        self._style_button()
        layout = QGridLayout(self)
        # Room for the frame of the focus.
        layout.setContentsMargins(2, 2, 2, 2)
        layout.addWidget(self._pages, 0, 0)
        layout.addWidget(self._button, 0, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self._make_actions()
        self._retranslate()
        self._show_words()

    def show_data(self, data: Data) -> None:
        """Show other data from now on."""
        self._data = data
        self._is_outdated = True
        self._refresh()

    def show_table(self, is_table: bool) -> None:
        """Show the data as a table, or as a picture again."""
        self._as_table.setChecked(is_table)

    def save_png(self, path: Path) -> None:
        """Save the picture as it is on the screen, with more pixels. Raises OSError."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._picture().save(buffer, "PNG")
        _write(path, bytes(buffer.data().data()))

    def save_svg(self, path: Path) -> None:
        """Save the picture as a drawing that can be enlarged and edited. Raises OSError."""
        self._settle()
        buffer = QBuffer()
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(self._canvas.size())
        generator.setViewBox(self._canvas.rect())
        # Letters have the size that the layout reckoned with.
        generator.setResolution(self.logicalDpiX())
        generator.setTitle(self._title.text())
        generator.setDescription(self.view.accessibleDescription())
        painter = QPainter(generator)
        self._canvas.render(painter, QPoint())
        painter.end()
        _write(path, bytes(buffer.data().data()))

    def save_csv(self, path: Path) -> None:
        """Save the data with all their digits. Raises OSError."""
        _write(path, self._frame_text(",").encode("utf-8-sig"))

    @Slot()
    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setPixmap(self._picture())

    @Slot()
    def copy_data(self) -> None:
        """Put the data on the clipboard, for a spreadsheet."""
        content = QMimeData()
        content.setText(self._frame_text("\t"))
        QGuiApplication.clipboard().setMimeData(content)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - a name of Qt
        """Take the colours and the language of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() == QEvent.Type.PaletteChange:
            self._style_button()
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._is_outdated = True
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - a name of Qt
        """Draw what arrived while the chart was hidden."""
        super().showEvent(event)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - a name of Qt
        """Draw nothing that nobody sees."""
        self._timer.stop()
        turns().leave(self)
        super().hideEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - a name of Qt
        """Offer what can be done with the chart."""
        self._menu.popup(event.globalPos())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - a name of Qt
        """Show where the focus is, and in full the name that is shortened where the mouse rests."""
        if isinstance(event, QHelpEvent) and watched is self.view.viewport():
            place = self.plot.getViewBox().mapSceneToView(self.view.mapToScene(event.pos()))
            axis = self.plot.getAxis("left")
            name = axis.shortened_at(place.y()) if isinstance(axis, NameAxis) else ""
            # As HTML, because a tip would take a name for it that only looks like it.
            QToolTip.showText(event.globalPos(), f"<p>{html.escape(name)}</p>" if name else "", self.view)
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - a name of Qt
        """Draw a frame around the chart while it has the focus."""
        if self.view.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _style_button(self) -> None:
        # A widget with a style sheet keeps the colours that it had when it got it.
        colour = theme_of(self).text
        self._button.setStyleSheet(f"QToolButton {{ color: {colour}; }} QToolButton::menu-indicator {{ image: none; }}")

    def _axes(self) -> dict[str, pg.AxisItem]:
        """The axes by side."""
        return {"left": NumberAxis("left"), "bottom": NumberAxis("bottom")}

    def _draw(self, data: Data, theme: Theme) -> list[Key]:
        """Draw data that are not empty; what is drawn already is changed, not made anew. Gives the legend."""
        raise NotImplementedError

    def _facts(self, data: Data) -> list[str]:
        """What data that are not empty show, as sentences."""
        raise NotImplementedError

    def take_turn(self) -> bool:
        """Draw data that are not drawn yet; says whether there were any."""
        if not self._is_due:
            return False
        self._settle()
        self._timer.start()
        return True

    @property
    def _is_due(self) -> bool:
        # The timer runs for a while after each drawing and comes to `_refresh` at its end.
        return self._is_outdated and self.isVisible() and not self._timer.isActive()

    @Slot()
    def _refresh(self) -> None:
        if self._is_due:
            turns().ask(self)

    def _settle(self) -> None:
        """Bring picture, words and table in line with the data."""
        if not self._is_outdated:
            return
        self._is_outdated = False
        self._paint(self.devicePixelRatio())
        self._show_words()

    def _paint(self, line_width: float) -> None:
        """Draw the data with lines of so many pixels of the screen or picture."""
        theme = theme_of(self)
        self._line_width = line_width
        self.view.setBackground(theme.surface)
        for side in ("left", "right", "top", "bottom"):
            axis = self.plot.getAxis(side)
            axis.setPen(self._pen(theme.border))
            axis.setTextPen(theme.text)
        if self._data is not None and not self._data.is_empty:
            self._legend.show_keys(self._draw(self._data, theme))

    def _name_axis(self, side: str, axis: Axis, theme: Theme) -> None:
        """Say what an axis measures."""
        self.plot.setLabel(side, axis.text, color=theme.text)
        self.plot.getAxis(side).is_count = axis.is_count

    def _pen(self, colour: str, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        """The pen of all lines: thicker ones make pyqtgraph slow."""
        pen: QPen = pg.mkPen(colour, width=self._line_width, style=style)
        return pen

    def _show_words(self) -> None:
        has_data = self._data is not None and not self._data.is_empty
        title = self._data.title if self._data is not None else ""
        facts = self._facts(self._data) if self._data is not None and has_data else [self.tr("No data yet.")]
        self._title.setText(title)
        self._table_title.setText(title)
        self.view.setAccessibleName(title)
        self.view.setAccessibleDescription(sentences_text(*facts))
        # A text that is not seen would still ask for its width.
        self._nothing.setText("" if has_data else facts[0])
        self._middle.setCurrentWidget(self.view if has_data else self._nothing)
        self._legend.setVisible(has_data and self._legend.has_keys)
        for action in self._menu.actions():
            action.setEnabled(has_data)
        self._table.setAccessibleName(title)
        if self._data is not None and self._as_table.isChecked():
            self._table.show_frame(self._data.table())

    def _make_actions(self) -> None:
        self._save_png, self._save_svg, self._save_csv = QAction(self), QAction(self), QAction(self)
        self._save_png.triggered.connect(lambda: self._ask_where("png"))
        self._save_svg.triggered.connect(lambda: self._ask_where("svg"))
        self._save_csv.triggered.connect(lambda: self._ask_where("csv"))
        self._copy_picture, self._copy_data = QAction(self), QAction(self)
        self._copy_picture.triggered.connect(self.copy_picture)
        self._copy_data.triggered.connect(self.copy_data)
        self._as_table = QAction(self, checkable=True)
        self._as_table.toggled.connect(self._turn)
        self._menu.addActions([self._as_table, self._copy_picture, self._copy_data])
        self._menu.addSeparator()
        self._menu.addActions([self._save_png, self._save_svg, self._save_csv])
        self._copy_picture.setShortcut(QKeySequence.StandardKey.Copy)
        self._copy_picture.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.view.addAction(self._copy_picture)

    def _retranslate(self) -> None:
        self._save_png.setText(self.tr("Save as &PNG…"))
        self._save_svg.setText(self.tr("Save as &SVG…"))
        self._save_csv.setText(self.tr("Save data as CS&V…"))
        self._copy_picture.setText(self.tr("&Copy picture"))
        self._copy_data.setText(self.tr("Copy &data"))
        self._as_table.setText(self.tr("Show as &table"))
        self._button.setToolTip(self.tr("Copy, save or show as table"))
        self._button.setAccessibleName(self.tr("What can be done with this chart"))

    @Slot(bool)
    def _turn(self, is_table: bool) -> None:
        focused = QApplication.focusWidget()
        has_focus = focused is not None and self.isAncestorOf(focused)
        self._pages.setCurrentIndex(1 if is_table else 0)
        if has_focus:
            (self._table if is_table else self.view).setFocus()
        self._show_words()

    def _ask_where(self, ending: str) -> None:
        suggested = "".join(letter if letter.isalnum() else "-" for letter in self._title.text()).strip("-")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save chart"), f"{suggested}.{ending}", f"*.{ending}")
        if not path:
            return
        save = {"png": self.save_png, "svg": self.save_svg, "csv": self.save_csv}[ending]
        try:
            save(Path(path if path.endswith(f".{ending}") else f"{path}.{ending}"))
        except OSError as error:
            message = self.tr("The chart was not saved: {reason} Choose another folder.").format(reason=error)
            QMessageBox.warning(self, self.tr("Save chart"), message)

    def _picture(self) -> QPixmap:
        self._settle()
        # A picture of more pixels needs lines of more pixels.
        self._paint(SAVED_SCALE)
        picture = QPixmap(self._canvas.size() * SAVED_SCALE)
        picture.setDevicePixelRatio(SAVED_SCALE)
        self._canvas.render(picture, QPoint())
        self._paint(self.devicePixelRatio())
        return picture

    def _frame_text(self, separator: str) -> str:
        frame = self._data.table() if self._data is not None else None
        return "" if frame is None else str(frame.to_csv(index=False, sep=separator, lineterminator="\n"))


def _view(axes: dict[str, pg.AxisItem]) -> pg.PlotWidget:
    """A plot that stands still and can have the focus."""
    view = pg.PlotWidget(axisItems=axes)
    # A cached background would be a picture in every SVG file.
    view.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
    view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    # Room for the label of an upright axis.
    view.setMinimumSize(220, 200)
    plot = view.getPlotItem()
    # Half a line, so that the words of the outermost marks are not cut off.
    plot.layout.setContentsMargins(0, SPACE, SPACE, 0)
    plot.setMenuEnabled(False)
    plot.setMouseEnabled(False, False)
    plot.hideButtons()
    return view


def _page(*parts: QWidget) -> QWidget:
    """Parts one below the other, the last ones as high as there is room."""
    page = QWidget()
    page.setAutoFillBackground(True)
    page.setBackgroundRole(QPalette.ColorRole.Base)
    column = QVBoxLayout(page)
    column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
    # Title and legend have room below them that is theirs, so that the page needs no more when the legend comes.
    column.setSpacing(0)
    for part in parts:
        is_flat = isinstance(part, Title | Legend)
        column.addWidget(part, 0 if is_flat else 1)
    return page


def _write(path: Path, content: bytes) -> None:
    """Write a file as a whole or not at all."""
    file = QSaveFile(str(path))
    if not (file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(content) == len(content) and file.commit()):
        raise OSError(file.errorString())
