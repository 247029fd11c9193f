"""The look of the program: colours for light and dark, distances and fonts.

A widget asks `theme_of` for its colours and asks again when its palette changes, so the palette alone says whether the
program is light or dark. The colours of sets and series have the hues of Okabe and Ito, which people see who confuse
red and green. They are darker on white than in the report, so that a thin line keeps a contrast of 3 to 1.
"""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)

# Distances in pixels that do not depend on the screen: between parts of one thing, between things, around a page.
NARROW, SPACE, WIDE = 4, 8, 16

_EDGED = frozenset(
    {
        QStyle.PrimitiveElement.PE_Frame,
        QStyle.PrimitiveElement.PE_FrameLineEdit,
        QStyle.PrimitiveElement.PE_IndicatorCheckBox,
        QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck,
        QStyle.PrimitiveElement.PE_IndicatorRadioButton,
    }
)
_EDGED_CONTROLS = frozenset({QStyle.ComplexControl.CC_ComboBox, QStyle.ComplexControl.CC_SpinBox})


@dataclass(frozen=True)
class Theme:
    """The colours of a light or a dark program, as `#rrggbb`.

    Attributes:
        window: Behind everything.
        surface: Behind what is read or typed: tables, fields, charts.
        stripe: Every other row of a table.
        button: A button.
        text: Words.
        muted: Words beside the point, on any of the above.
        border: Edges of fields and buttons, axes.
        grid: Lines behind data.
        accent: What is selected or has the focus.
        on_accent: Words upon it.
        good: What is well.
        warning: What needs attention.
        bad: What went wrong, and data that leave the computer.
        series: Sets and series, in the order in which they are taken.
        lowest: The lowest value of a colour scale that has a middle.
        middle: The middle of such a scale, and the start of one that has none.
        highest: The highest value.
    """

    window: str
    surface: str
    stripe: str
    button: str
    text: str
    muted: str
    border: str
    grid: str
    accent: str
    on_accent: str
    good: str
    warning: str
    bad: str
    series: tuple[str, ...]
    lowest: str
    middle: str
    highest: str


LIGHT = Theme(
    window="#f4f5f7",
    surface="#ffffff",
    stripe="#f7f8fa",
    button="#fbfbfc",
    text="#1d2126",
    muted="#59616b",
    border="#7b858f",
    grid="#e1e4e8",
    accent="#0b62a8",
    on_accent="#ffffff",
    good="#00734f",
    warning="#8a5200",
    bad="#b3261e",
    series=("#0072b2", "#c58400", "#009e73", "#a63c00", "#bb5a94", "#2b2b2b"),
    lowest="#0072b2",
    middle="#f2f2f2",
    highest="#d55e00",
)
DARK = Theme(
    window="#17191c",
    surface="#1f2226",
    stripe="#24282c",
    button="#2a2e33",
    text="#e8eaed",
    muted="#a3abb5",
    border="#7f8994",
    grid="#373c42",
    accent="#5fb3ee",
    on_accent="#10151a",
    good="#4cc79c",
    warning="#f0b429",
    bad="#ff8a80",
    series=("#56b4e9", "#e69f00", "#009e73", "#d55e00", "#cc79a7", "#f0f0f0"),
    lowest="#56b4e9",
    middle="#30343a",
    highest="#f08030",
)


def theme_of(widget: QWidget) -> Theme:
    """The colours that a widget is drawn with at present."""
    return DARK if widget.palette().window().color().lightness() < 128 else LIGHT


def palette_of(theme: Theme) -> QPalette:
    """The palette that gives every widget of Qt the colours of a theme."""
    colours = {
        QPalette.ColorRole.Window: theme.window,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.surface,
        QPalette.ColorRole.AlternateBase: theme.stripe,
        QPalette.ColorRole.ToolTipBase: theme.surface,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.muted,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.Button: theme.button,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.BrightText: theme.bad,
        QPalette.ColorRole.Light: theme.surface,
        QPalette.ColorRole.Midlight: theme.stripe,
        QPalette.ColorRole.Mid: theme.grid,
        QPalette.ColorRole.Dark: theme.border,
        QPalette.ColorRole.Shadow: theme.border,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.on_accent,
        QPalette.ColorRole.Accent: theme.accent,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.LinkVisited: theme.accent,
    }
    palette = QPalette()
    for role, colour in colours.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.border))
    return palette


def heading_font(font: QFont) -> QFont:
    """The font of a heading above text in the given font."""
    heading = QFont(font)
    heading.setWeight(QFont.Weight.DemiBold)
    return heading


def recolour(widget: QWidget, role: QPalette.ColorRole, colour: str) -> None:
    """Give one role of a widget's palette a colour of its own; the others stay those of the program."""
    if widget.palette().color(role) != QColor(colour):
        # A new palette has nothing of its own yet. A copy of the widget's would keep every colour of the present theme.
        palette = QPalette()
        palette.setColor(role, QColor(colour))
        widget.setPalette(palette)


class Look(QProxyStyle):
    """Qt's own style, which looks the same on every system and takes every colour, with edges that are seen.

    Its fields, boxes and tables have edges a little darker than what is around them: in a dark program nobody sees
    them. The button that goes on is the last one of a dialog, as it is the last one in the heading of a page.
    """

    def __init__(self) -> None:
        super().__init__("Fusion")

    def styleHint(  # noqa: N802 - a name of Qt
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - a name of Qt
    ) -> int:
        """Say how widgets behave."""
        if hint == QStyle.StyleHint.SH_DialogButtonLayout:
            return QDialogButtonBox.ButtonLayout.GnomeLayout.value
        return super().styleHint(hint, option, widget, returnData)

    def subElementRect(  # noqa: N802 - a name of Qt
        self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None
    ) -> QRect:
        """Say where a part of a widget is."""
        # The widget may be missing, whatever is declared of proxies.
        place = super().subElementRect(element, option, widget)  # type: ignore[arg-type]
        if element == QStyle.SubElement.SE_TabBarTabText:
            # Fusion leaves the words of a tab that is not chosen less than the height of their font, and cuts them.
            return place.adjusted(0, -NARROW, 0, NARROW)
        return place

    def drawPrimitive(  # noqa: N802 - a name of Qt
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a part of a widget."""
        super().drawPrimitive(element, option, painter, widget)
        if element in _EDGED:
            _draw_edge(option, painter, is_round=element is QStyle.PrimitiveElement.PE_IndicatorRadioButton)

    def drawComplexControl(  # noqa: N802 - a name of Qt
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a widget of several parts."""
        super().drawComplexControl(control, option, painter, widget)
        if control in _EDGED_CONTROLS:
            _draw_edge(option, painter)


def _draw_edge(option: QStyleOption, painter: QPainter, *, is_round: bool = False) -> None:
    """Draw the edge of what is typed into, ticked or read, in the colour of the focus where that is."""
    has_focus = QStyle.StateFlag.State_HasFocus in option.state
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(option.palette.color(QPalette.ColorRole.Highlight if has_focus else QPalette.ColorRole.Dark))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    edge = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
    if is_round:
        painter.drawEllipse(edge)
    else:
        painter.drawRoundedRect(edge, 2, 2)
    painter.restore()


class Appearance(QObject):
    """Keeps a program light or dark: as the system is, until a person chooses.

    Args:
        application: The program; it gets a `Look`.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._chosen = Qt.ColorScheme.Unknown
        application.setStyle(Look())
        application.styleHints().colorSchemeChanged.connect(self._apply)
        self._apply()

    def choose(self, scheme: Qt.ColorScheme) -> None:
        """Make the program light or dark; `Unknown` follows the system again."""
        self._chosen = scheme
        # So that the frames of windows, and dialogs of the system, go along where the system allows it.
        self._application.styleHints().setColorScheme(scheme)
        self._apply()

    @Slot()
    def _apply(self) -> None:
        follows = self._chosen is Qt.ColorScheme.Unknown
        scheme = self._application.styleHints().colorScheme() if follows else self._chosen
        self._application.setPalette(palette_of(DARK if scheme is Qt.ColorScheme.Dark else LIGHT))
