"""What is seen without a project: ways to begin."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from rddg_desktop.engine.examples import EXAMPLES
from rddg_desktop.project.glance import Interruption, interruption
from rddg_desktop.ui.background import Background, Work
from rddg_desktop.ui.preferences import Preferences, reachable
from rddg_desktop.ui.theme import NARROW, SPACE, WIDE, heading_font


class Welcome(QWidget):
    """Begin with a table, a project, or an example.

    Signals:
        table_wanted: A person wants to choose a table.
        project_wanted: A person wants to choose a project.
        project_chosen: A recent project, by its path.
        example_chosen: An example, by its name.
        broken: Something failed by a defect of the program; with the exception.
    """

    table_wanted = Signal()
    project_wanted = Signal()
    project_chosen = Signal(object)
    example_chosen = Signal(str)
    broken = Signal(object)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._title, self._purpose = QLabel(), QLabel(wordWrap=True)
        font = QFont(self.font())
        font.setPointSizeF(2 * font.pointSizeF())
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self._drop = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._choose = QPushButton(default=True)
        self._choose.clicked.connect(self.table_wanted)
        self._open = QPushButton()
        self._open.clicked.connect(self.project_wanted)
        self._example = QPushButton()
        menu = QMenu(self)
        for example in EXAMPLES.values():
            action = menu.addAction(example.title)
            action.setToolTip(example.description)
            action.triggered.connect(lambda _, name=example.name: self.example_chosen.emit(name))
        menu.setToolTipsVisible(True)
        self._example.setMenu(menu)
        self._recent_title = QLabel()
        self._recent_title.setFont(heading_font(self.font()))
        self._recent = QListWidget()
        self._recent.setSpacing(NARROW)
        self._recent.itemActivated.connect(lambda item: self.project_chosen.emit(item.data(Qt.ItemDataRole.UserRole)))
        self._recent.itemClicked.connect(lambda item: self.project_chosen.emit(item.data(Qt.ItemDataRole.UserRole)))
        self._private = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._private.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._lay_out()
        # Not that of the session: opening a project must not wait for a drive that does not answer.
        self._background = Background(self)
        self._background.broken.connect(self.broken)
        self._looks: list[Work] = []
        preferences.recent_changed.connect(self._look_for_recent)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - a name of Qt
        """Take the language of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        frame.setAutoFillBackground(True)
        frame.setBackgroundRole(QPalette.ColorRole.Base)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(2 * WIDE, 2 * WIDE, 2 * WIDE, 2 * WIDE)
        inside.setSpacing(WIDE)
        inside.addWidget(self._drop)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addStretch()
        for button in (self._choose, self._open, self._example):
            buttons.addWidget(button)
        buttons.addStretch()
        inside.addLayout(buttons)
        column = QVBoxLayout()
        column.setSpacing(SPACE)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._purpose)
        column.addSpacing(WIDE)
        column.addWidget(frame)
        column.addSpacing(WIDE)
        column.addWidget(self._recent_title)
        column.addWidget(self._recent, 4)
        column.addStretch(1)
        column.addWidget(self._private)
        middle = QWidget()
        middle.setLayout(column)
        # Lines of about 100 letters at most.
        middle.setMaximumWidth(110 * self.fontMetrics().averageCharWidth())
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * WIDE, 2 * WIDE, 2 * WIDE, WIDE)
        row.addStretch()
        row.addWidget(middle, 10)
        row.addStretch()

    def close_background(self) -> None:
        """End the thread; to be called before the program ends."""
        self._stop_looking()
        # A drive that does not answer holds this up for a moment at most, see `reachable`.
        self._background.close()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - a name of Qt
        """Show the projects as they are by now."""
        super().showEvent(event)
        self._look_for_recent()

    @Slot()
    def _look_for_recent(self) -> None:
        """Look for the recent projects: drives and projects may be gone."""
        self._stop_looking()
        self._recent.clear()
        self._show_recent()
        if self.isVisible():
            self._looks = [self._background.do(partial(reachable, self._preferences.recent), self._look_into)]

    def _stop_looking(self) -> None:
        """Hear no more of what is being looked for."""
        for look in self._looks:
            look.drop()
        self._looks.clear()

    @Slot(object)
    def _look_into(self, projects: Sequence[Path]) -> None:
        """Look into projects that are there, one after the other: drives may be slow."""
        self._looks = [self._background.do(partial(_seen, path), self._add) for path in projects]

    @Slot(object)
    def _add(self, seen: tuple[Path, Interruption | None]) -> None:
        path, interrupted = seen
        lines = [path.stem, _shown(path.parent)]
        if interrupted is not None:
            locale = QLocale()
            text = self.tr("Interrupted after batch {batch}, with {rows} of {wanted} rows: open it to resume")
            lines.append(
                text.format(
                    batch=locale.toString(interrupted.batches),
                    rows=locale.toString(interrupted.rows),
                    wanted=locale.toString(interrupted.wanted),
                )
            )
        item = QListWidgetItem("\n".join(lines))
        item.setData(Qt.ItemDataRole.UserRole, path)
        item.setToolTip(str(path))
        self._recent.addItem(item)
        self._show_recent()

    def _show_recent(self) -> None:
        self._recent_title.setVisible(self._recent.count() > 0)
        self._recent.setVisible(self._recent.count() > 0)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("RDDG Desktop"))
        self._purpose.setText(
            self.tr("Make realistic extra rows for the rare classes of a table, on this computer, step by step.")
        )
        self._drop.setText(
            self.tr(
                "Drop a table here: CSV, TSV, Excel, ODS, Parquet, SPSS, SAS or Stata. A project opens in the same way."
            )
        )
        self._choose.setText(self.tr("Choose a &table…"))
        self._open.setText(self.tr("&Open a project…"))
        self._example.setText(self.tr("Try an &example"))
        self._recent_title.setText(self.tr("Recent projects"))
        self._recent.setAccessibleName(self.tr("Recent projects"))
        self._private.setText(
            self.tr(
                "Everything stays in one project file on this computer. Nothing is sent anywhere unless you allow it."
            )
        )
        self._look_for_recent()


def _seen(path: Path) -> tuple[Path, Interruption | None]:
    """A project, and where its run was interrupted."""
    return path, interruption(path)


def _shown(folder: Path) -> str:
    """A folder as people write it."""
    home = Path.home()
    return f"~/{folder.relative_to(home).as_posix()}" if folder.is_relative_to(home) else str(folder)
