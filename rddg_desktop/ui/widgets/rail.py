"""The stages of the work on a project, with their states."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from rddg_desktop.project.stages import StageState, Status, WorkStage
from rddg_desktop.ui.theme import NARROW, SPACE, WIDE, Theme, theme_of
from rddg_desktop.ui.widgets.icons import ICON, SCALE, badge, drawn

_STAGES = tuple(WorkStage)
# Rows that there is room to tell of, at least.
ROOM_FOR_ROWS = 9999


class StageRail(QListWidget):
    """The stages with their states, of which one is shown. A state has words and a sign, not a colour alone.

    Signals:
        chosen: A person, or `choose`, turned to another `WorkStage`.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._states: Mapping[WorkStage, StageState] = {}
        self._running: WorkStage | None = None
        self._is_paused = False
        for _ in WorkStage:
            self.addItem(QListWidgetItem())
        self.setIconSize(QSize(ICON, ICON))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSpacing(NARROW // 2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.currentRowChanged.connect(lambda row: self.chosen.emit(_STAGES[row]))
        self._show_states()
        self.setCurrentRow(0)

    def choose(self, stage: WorkStage) -> None:
        """Turn to a stage."""
        self.setCurrentRow(_STAGES.index(stage))

    def show_states(
        self, states: Mapping[WorkStage, StageState], running: WorkStage | None, *, is_paused: bool = False
    ) -> None:
        """Show how far the stages are.

        Args:
            states: The states; a stage that is left out is to do.
            running: The stage that is under way; None for none.
            is_paused: Whether it stands still.
        """
        self._states, self._running, self._is_paused = states, running, is_paused
        self._show_states()

    def sizeHint(self) -> QSize:  # noqa: N802 - a name of Qt
        """As wide as the stages can become, so that the width stays the same while a run goes on."""
        wanted = max([ROOM_FOR_ROWS, *(state.wanted for state in self._states.values())])
        titles = [self._heading(stage) for stage in WorkStage]
        words = [self._words(StageState(status, wanted, wanted)) for status in Status]
        widest = max(
            map(self.fontMetrics().horizontalAdvance, (*titles, *words, self.tr("running"), self.tr("paused")))
        )
        return QSize(ICON + widest + 2 * WIDE, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - a name of Qt
        """As wide as the stages can become; it can be scrolled."""
        return QSize(self.sizeHint().width(), 3 * ICON)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - a name of Qt
        """Take the colours and the language of the program."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange):
            self._show_states()

    def _show_states(self) -> None:
        theme = theme_of(self)
        self.setAccessibleName(self.tr("Stages"))
        titles = stage_titles()
        under_way = self.tr("paused") if self._is_paused else self.tr("running")
        for number, stage in enumerate(WorkStage, 1):
            state = self._states.get(stage, StageState(Status.TO_DO))
            words = under_way if stage is self._running else self._words(state)
            item = self.item(number - 1)
            item.setText(f"{self._heading(stage)}\n{words}")
            item.setIcon(_stage_icon(None if stage is self._running else state.status, theme))
            item.setSizeHint(QSize(0, 2 * self.fontMetrics().height() + SPACE))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{number} {titles[stage]}, {words}")
        self.updateGeometry()

    def _heading(self, stage: WorkStage) -> str:
        return f"{_STAGES.index(stage) + 1}  {stage_titles()[stage]}"

    def _words(self, state: StageState) -> str:
        match state.status:
            case Status.TO_DO:
                return self.tr("to do")
            case Status.PARTLY:
                rows, wanted = (QLocale().toString(number) for number in (state.rows, state.wanted))
                return self.tr("{rows} of {wanted} rows").format(rows=rows, wanted=wanted)
            case Status.DONE:
                return self.tr("done")
            case Status.OUT_OF_DATE:
                return self.tr("out of date")
            case Status.NOT_NEEDED:
                return self.tr("not needed")
            case Status.BLOCKED:
                return self.tr("needs attention")


def stage_titles() -> Mapping[WorkStage, str]:
    """What the stages are called."""
    return {
        WorkStage.DATA: QCoreApplication.translate("Stages", "Data"),
        WorkStage.CORE_SET: QCoreApplication.translate("Stages", "Core set"),
        WorkStage.RULES: QCoreApplication.translate("Stages", "Rules"),
        WorkStage.GENERATE: QCoreApplication.translate("Stages", "Generate"),
        WorkStage.EVALUATE: QCoreApplication.translate("Stages", "Evaluate"),
        WorkStage.EXPORT: QCoreApplication.translate("Stages", "Export"),
    }


def _stage_icon(status: Status | None, theme: Theme) -> QIcon:
    """An empty ring for what is to do, one that is being filled, a tick, or an exclamation mark; None means running."""
    match status:
        case None:
            icon, chosen = (_ring(colour, 240) for colour in (theme.accent, theme.on_accent))
        case Status.TO_DO:
            icon, chosen = (_ring(colour, 0) for colour in (theme.border, theme.on_accent))
        case Status.PARTLY:
            icon, chosen = (_ring(colour, 180) for colour in (theme.border, theme.on_accent))
        case Status.DONE:
            icon, chosen = (badge("✓", colour) for colour in (theme.good, theme.on_accent))
        case Status.OUT_OF_DATE:
            icon, chosen = (badge("!", colour) for colour in (theme.warning, theme.on_accent))
        case Status.NOT_NEEDED:
            icon, chosen = (badge("–", colour) for colour in (theme.border, theme.on_accent))
        case Status.BLOCKED:
            icon, chosen = (badge("!", colour) for colour in (theme.bad, theme.on_accent))
    icon.addPixmap(chosen.pixmap(SCALE * ICON, SCALE * ICON), QIcon.Mode.Selected)
    return icon


def _ring(colour: str, degrees: int) -> QIcon:
    """A ring, part of which is bold."""

    def draw(painter: QPainter) -> None:
        ring = QRectF(4, 4, ICON - 8, ICON - 8)
        painter.setPen(QPen(QColor(colour), 1.5))
        painter.drawEllipse(ring)
        if degrees:
            painter.setPen(QPen(QColor(colour), 4.5))
            # In sixteenths of a degree, from the top, with the clock.
            painter.drawArc(ring, 90 * 16, -degrees * 16)

    return drawn(draw)
