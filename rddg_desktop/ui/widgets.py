"""Small parts that several pages share."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFont,
    QGuiApplication,
    QIcon,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rddg_desktop.errors import RddgError
from rddg_desktop.project.stages import StageState, Status, WorkStage
from rddg_desktop.ui.formatting import duration_text
from rddg_desktop.ui.theme import NARROW, SPACE, WIDE, Theme, heading_font, recolour, theme_of

# Pixels of an icon's side.
ICON = 24
# Pixels of a picture for each one of an icon: no screen has more.
SCALE = 4
# Steps of a progress bar: more than it has pixels.
STEPS = 1000

_STAGES = tuple(WorkStage)


@dataclass(frozen=True)
class Offer:
    """Something that a banner offers to do.

    Attributes:
        text: Of the button.
        act: Does it; the banner is gone by then.
    """

    text: str
    act: Callable[[], object]


class Banner(QFrame):
    """Says what went wrong, or what a person should know, and what can be done. Hidden until there is something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = ""
        self._what, self._meaning, self._remedy = (
            QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText) for _ in range(3)
        )
        self._what.setFont(heading_font(self.font()))
        self._is_error = True
        self._offered: Offer | None = None
        self._act, self._copy, self._dismiss = QPushButton(), QPushButton(), QPushButton()
        self._act.clicked.connect(self._take_offer)
        self._copy.clicked.connect(self.copy_details)
        self._dismiss.clicked.connect(self.hide)
        words = QVBoxLayout()
        words.setSpacing(NARROW)
        for label in (self._what, self._meaning, self._remedy):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(label)
        buttons = QVBoxLayout()
        for button in (self._act, self._copy, self._dismiss):
            buttons.addWidget(button)
        buttons.addStretch()
        self._sign = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(WIDE, SPACE, SPACE, SPACE)
        row.setSpacing(SPACE)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addLayout(buttons)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._retranslate()
        self.hide()

    def show_error(self, error: RddgError, details: str = "", offer: Offer | None = None) -> None:
        """Show an error that the program explains.

        Args:
            error: The error.
            details: What helps to find its cause, without cells of the table.
            offer: What can be done about it here.
        """
        self.show_message(error.what, error.meaning, error.remedy, details, offer)

    def show_message(
        self, what: str, meaning: str = "", remedy: str = "", details: str = "", offer: Offer | None = None
    ) -> None:
        """Show what went wrong, and let a screen reader say it.

        Args:
            what: What happened.
            meaning: What it means for the data.
            remedy: What to do.
            details: What helps to find its cause, without cells of the table.
            offer: What can be done about it here.
        """
        self._show(what, meaning, remedy, details, offer, is_error=True)

    def show_notice(self, what: str, meaning: str = "", offer: Offer | None = None) -> None:
        """Show something that a person should know, and let a screen reader say it."""
        self._show(what, meaning, "", "", offer, is_error=False)

    def _show(self, what: str, meaning: str, remedy: str, details: str, offer: Offer | None, *, is_error: bool) -> None:
        message = "\n".join(text for text in (what, meaning, remedy) if text)
        self._details = f"{message}\n\n{details}" if details else message
        self._is_error, self._offered = is_error, offer
        for label, text in ((self._what, what), (self._meaning, meaning), (self._remedy, remedy)):
            label.setText(text)
            label.setVisible(bool(text))
        self._act.setVisible(offer is not None)
        self._act.setText("" if offer is None else offer.text)
        self._copy.setVisible(is_error)
        self._draw_sign()
        self.setAccessibleName(what)
        self.setAccessibleDescription(f"{meaning} {remedy}".strip())
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @Slot()
    def _take_offer(self) -> None:
        self.hide()
        if self._offered is not None:
            self._offered.act()

    @Slot()
    def copy_details(self) -> None:
        """Put the message and its details on the clipboard."""
        QGuiApplication.clipboard().setText(self._details)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - a name of Qt
        """Take the colours and the language of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_sign()
        elif event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - a name of Qt
        """Mark the left edge."""
        painter = QPainter(self)
        colour = QColor(self._colour)
        painter.fillRect(0, 0, NARROW, self.height(), colour)
        painter.setPen(colour)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    @property
    def _colour(self) -> str:
        theme = theme_of(self)
        return theme.bad if self._is_error else theme.accent

    def _draw_sign(self) -> None:
        self._sign.setPixmap(_badge("!" if self._is_error else "i", self._colour).pixmap(ICON, ICON))

    def _retranslate(self) -> None:
        self._copy.setText(self.tr("Copy details"))
        self._dismiss.setText(self.tr("Close"))
        self._draw_sign()


class ProgressRow(QWidget):
    """How far a long action is, how long it will take, and a way to end it.

    Signals:
        cancelled: A person wants the action to end.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_ending = False
        self._seconds_left: float | None = None
        self._text = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._bar = QProgressBar(textVisible=False, maximum=0)
        self._bar.setMinimumWidth(120)
        self._left = QLabel()
        self._left.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._cancel = QPushButton()
        self._cancel.clicked.connect(self._end)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self._text)
        row.addWidget(self._bar, 1)
        row.addWidget(self._left)
        row.addWidget(self._cancel)
        self._retranslate()

    def show_progress(self, text: str, share: float | None = None, seconds_left: float | None = None) -> None:
        """Say how far the action is.

        Args:
            text: What is being done.
            share: From 0 to 1; None while it is not known.
            seconds_left: How long it will take; None while it is not known.
        """
        self._text.setText(text)
        self._bar.setAccessibleName(text)
        # Without an end, the bar shows movement alone.
        self._bar.setMaximum(0 if share is None else STEPS)
        self._bar.setValue(0 if share is None else round(STEPS * share))
        self._seconds_left = seconds_left
        self._retranslate()

    def start(self) -> None:
        """Let the next action be cancelled."""
        self._is_ending = False
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - a name of Qt
        """Take the language of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @Slot()
    def _end(self) -> None:
        self._is_ending = True
        self._retranslate()
        self.cancelled.emit()

    def _retranslate(self) -> None:
        self._cancel.setEnabled(not self._is_ending)
        self._cancel.setText(self.tr("Stopping…") if self._is_ending else self.tr("Cancel"))
        known = self._seconds_left
        self._left.setText("" if known is None else self.tr("{duration} left").format(duration=duration_text(known)))


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

    def show_states(self, states: Mapping[WorkStage, StageState], running: WorkStage | None) -> None:
        """Show how far the stages are.

        Args:
            states: The states; a stage that is left out is to do.
            running: The stage that is under way; None for none.
        """
        self._states, self._running = states, running
        self._show_states()

    def sizeHint(self) -> QSize:  # noqa: N802 - a name of Qt
        """As wide as the widest stage."""
        words = [line for row in range(self.count()) for line in self.item(row).text().split("\n")]
        widest = max(self.fontMetrics().horizontalAdvance(line) for line in words)
        return QSize(ICON + widest + 2 * WIDE, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - a name of Qt
        """As wide as the widest stage; it can be scrolled."""
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
        for number, stage in enumerate(WorkStage, 1):
            state = self._states.get(stage, StageState(Status.TO_DO))
            words = self.tr("running") if stage is self._running else self._words(state)
            item = self.item(number - 1)
            item.setText(f"{number}  {titles[stage]}\n{words}")
            item.setIcon(_stage_icon(None if stage is self._running else state.status, theme))
            item.setSizeHint(QSize(0, 2 * self.fontMetrics().height() + SPACE))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{number} {titles[stage]}, {words}")
        self.updateGeometry()

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


class LockIndicator(QToolButton):
    """Says whether rows leave the computer, and where to. A click may lead to where that is decided."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = ""
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(ICON, ICON))
        self._show_state()

    def show_offline(self) -> None:
        """Say that nothing leaves the computer."""
        self._host = ""
        self._show_state()

    def show_host(self, host: str) -> None:
        """Say that rows are sent to a host."""
        self._host = host
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - a name of Qt
        """Take the colours and the language of the program."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange):
            self._show_state()

    def _show_state(self) -> None:
        theme = theme_of(self)
        if self._host:
            self.setText(self.tr("Rows are sent to {host}").format(host=self._host))
        else:
            self.setText(self.tr("Offline: nothing leaves this computer"))
        colour = theme.bad if self._host else theme.good
        self.setIcon(_padlock_icon(colour, is_open=bool(self._host)))
        recolour(self, QPalette.ColorRole.ButtonText, colour)


class WhyButton(QToolButton):
    """Opens an explanation of what stands beside it.

    Args:
        title: What is explained.
        text: The explanation; an empty line parts its paragraphs.
        parent: Owner.
    """

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self._heading = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._heading.setFont(heading_font(self.font()))
        self._explanation = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._explanation.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._popover = QFrame(self, Qt.WindowType.Popup)
        self._popover.setFrameShape(QFrame.Shape.StyledPanel)
        self._popover.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(self._popover)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(SPACE)
        column.addWidget(self._heading)
        column.addWidget(self._explanation)
        self.clicked.connect(self._open)
        self.explain(title, text)

    def explain(self, title: str, text: str) -> None:
        """Explain something else, or in other words."""
        self._heading.setText(title)
        self._explanation.setText(text)
        self._popover.setAccessibleName(title)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - a name of Qt
        """Take the colours and the language of the program."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange):
            self._retranslate()

    @Slot()
    def _open(self) -> None:
        # Lines of about 60 letters are easy to read.
        self._popover.setFixedWidth(60 * self.fontMetrics().averageCharWidth() + 2 * WIDE)
        self._popover.adjustSize()
        below = self.mapToGlobal(self.rect().bottomLeft())
        screen = self.screen().availableGeometry()
        below.setX(max(screen.left(), min(below.x(), screen.right() - self._popover.width())))
        if below.y() + self._popover.height() > screen.bottom():
            below.setY(self.mapToGlobal(self.rect().topLeft()).y() - self._popover.height())
        self._popover.move(below)
        self._popover.show()
        self._explanation.setFocus()

    def _retranslate(self) -> None:
        recolour(self, QPalette.ColorRole.ButtonText, theme_of(self).accent)
        self.setText(self.tr("Why?"))
        self.setAccessibleName(self.tr("Why? {title}").format(title=self._heading.text()))


def _icon(draw: Callable[[QPainter], None]) -> QIcon:
    """An icon drawn on a square of `ICON` pixels, sharp on every screen."""
    picture = QPixmap(SCALE * ICON, SCALE * ICON)
    picture.fill(Qt.GlobalColor.transparent)
    picture.setDevicePixelRatio(SCALE)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter)
    painter.end()
    return QIcon(picture)


def _badge(letter: str, colour: str) -> QIcon:
    """A filled circle out of which a letter is cut."""

    def draw(painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QRectF(2, 2, ICON - 4, ICON - 4))
        font = QFont()
        font.setPixelSize(15)
        font.setBold(True)
        painter.setFont(font)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.setPen(QColor(colour))
        painter.drawText(QRectF(0, 0, ICON, ICON), Qt.AlignmentFlag.AlignCenter, letter)

    return _icon(draw)


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
            icon, chosen = (_badge("✓", colour) for colour in (theme.good, theme.on_accent))
        case Status.OUT_OF_DATE:
            icon, chosen = (_badge("!", colour) for colour in (theme.warning, theme.on_accent))
        case Status.NOT_NEEDED:
            icon, chosen = (_badge("–", colour) for colour in (theme.border, theme.on_accent))
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

    return _icon(draw)


def _padlock_icon(colour: str, *, is_open: bool) -> QIcon:
    def draw(painter: QPainter) -> None:
        shackle = QPainterPath(QPointF(8, 11))
        shackle.lineTo(8, 8)
        shackle.arcTo(QRectF(8, 4, 8, 8), 180, -180)
        # An open one ends in the air.
        shackle.lineTo(16, 7 if is_open else 11)
        painter.setPen(QPen(QColor(colour), 2))
        painter.drawPath(shackle)
        painter.fillRect(QRectF(5, 11, 14, 10), QColor(colour))

    return _icon(draw)
