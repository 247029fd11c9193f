"""Colours that everybody can read and tell apart."""

import itertools

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QTableView,
    QTabWidget,
    QWidget,
)

from rddg_desktop.ui.theme import DARK, LIGHT, palette_of, theme_of

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])

# Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE
# Transactions on Visualization and Computer Graphics 15(6), 2009: what people without one kind of cone see, in linear
# red, green and blue.
VISION = {
    "full": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
}


def linear(colour):
    parts = np.array([int(colour[place : place + 2], 16) for place in (1, 3, 5)]) / 255
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def contrast(one, other):
    """The contrast ratio of the Web Content Accessibility Guidelines (WCAG 2.2)."""
    low, high = sorted(float(linear(colour) @ [0.2126, 0.7152, 0.0722]) for colour in (one, other))
    return (high + 0.05) / (low + 0.05)


def lab(parts):
    """CIE L*a*b* of linear red, green and blue, under daylight (D65)."""
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    ratios = to_xyz @ np.clip(parts, 0, 1) / np.array([0.95047, 1.0, 1.08883])
    x, y, z = np.where(ratios > (6 / 29) ** 3, np.cbrt(ratios), ratios / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


@THEMES
@pytest.mark.parametrize("words", ["text", "muted", "accent", "good", "warning", "bad"])
def test_words_have_the_contrast_of_level_aa(theme, words):
    for behind in (theme.window, theme.surface, theme.stripe, theme.button):
        assert contrast(getattr(theme, words), behind) >= 4.5


@THEMES
def test_words_on_what_is_selected_have_the_contrast_of_level_aa(theme):
    assert contrast(theme.on_accent, theme.accent) >= 4.5


@THEMES
def test_series_and_edges_stand_out_from_what_is_behind_them(theme):
    for colour in (*theme.series, theme.border):
        assert contrast(colour, theme.surface) >= 3
    # Edges, with the focus or without it, of what is typed into, ticked or read: WCAG 2.2, criterion 1.4.11.
    for edge, behind in itertools.product((theme.border, theme.accent), (theme.window, theme.stripe, theme.button)):
        assert contrast(edge, behind) >= 3


@THEMES
@pytest.mark.parametrize("vision", VISION)
def test_no_two_series_look_alike(theme, vision):
    # A difference of 2.3 is just noticed; 15 is plain at a glance.
    for one, other in itertools.combinations(theme.series, 2):
        seen = [lab(VISION[vision] @ linear(colour)) for colour in (one, other)]
        assert np.linalg.norm(seen[0] - seen[1]) >= 15, (one, other)


def test_widgets_go_along_when_the_program_turns_dark_and_light(qtbot, appearance):
    label = QLabel("text")
    qtbot.addWidget(label)
    label.show()
    appearance.choose(Qt.ColorScheme.Dark)
    qtbot.waitUntil(lambda: theme_of(label) is DARK)
    assert label.palette().color(QPalette.ColorRole.WindowText).name() == DARK.text
    appearance.choose(Qt.ColorScheme.Light)
    qtbot.waitUntil(lambda: theme_of(label) is LIGHT)


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark], ids=["light", "dark"])
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QTableView, QListView, QCheckBox])
def test_what_is_typed_into_ticked_or_read_has_an_edge_that_is_seen(kind, scheme, qtbot, appearance):
    appearance.choose(scheme)
    around, tabs = QWidget(), QTabWidget()
    tabs.addTab(QWidget(), "tab")
    for page in (around, tabs):
        qtbot.addWidget(page)
        widget = kind(page if page is around else tabs.widget(0))
        widget.setGeometry(10, 10, 90, 30)
        page.resize(120, 90)
        page.show()
        picture = page.grab().toImage()
        middle = widget.mapTo(page, QPoint(0, 15))
        # From the left to the right across its middle, the edge is the first that differs from what is around it.
        colours = [picture.pixelColor(middle.x() + x, middle.y()).name() for x in range(-5, 90)]
        edge = next(colour for colour in colours if colour != colours[0])
        for behind in (colours[0], theme_of(widget).surface):
            assert contrast(edge, behind) >= 3


def test_the_words_of_a_tab_are_cut_off_nowhere(qtbot, appearance):
    tabs = QTabBar(drawBase=False)
    qtbot.addWidget(tabs)
    tabs.addTab("gjpqy")
    tabs.addTab("gjpqy")
    tabs.show()
    picture = tabs.grab().toImage()
    heights = []
    for place in range(2):
        # Within the edges of the tab there are only words; that it is chosen moves them.
        tab = tabs.tabRect(place).adjusted(8, 0, -8, 0)
        dark = [
            any(picture.pixelColor(x, y).lightness() < 128 for x in range(tab.left(), tab.right()))
            for y in range(tab.height())
        ]
        heights.append(sum(dark))
    assert heights[0] == heights[1] > 0


def test_without_a_choice_the_program_is_as_the_system(qapp, appearance):
    appearance.choose(Qt.ColorScheme.Dark)
    appearance.choose(Qt.ColorScheme.Unknown)
    # The system of the tests does not say; that is light.
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == LIGHT.window


@THEMES
def test_a_palette_leaves_no_role_of_words_and_grounds_to_chance(theme):
    palette = palette_of(theme)
    pairs = [("WindowText", "Window"), ("Text", "Base"), ("ButtonText", "Button"), ("HighlightedText", "Highlight")]
    pairs += [("Text", "AlternateBase"), ("ToolTipText", "ToolTipBase"), ("PlaceholderText", "Base"), ("Link", "Base")]
    for words, ground in pairs:
        colours = [palette.color(QPalette.ColorRole[role]).name() for role in (words, ground)]
        assert contrast(*colours) >= 4.5


def test_the_button_that_goes_on_is_the_last_one_of_every_dialog(appearance, qtbot):
    standard = QDialogButtonBox.StandardButton
    buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
    qtbot.addWidget(buttons)
    buttons.show()
    assert buttons.button(standard.Cancel).x() < buttons.button(standard.Ok).x()
