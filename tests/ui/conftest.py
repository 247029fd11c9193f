"""What tests of the window share: English, light, without a screen, and nothing left behind."""

import gc
import os

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from rddg_desktop.ui.language import Language
from rddg_desktop.ui.theme import Appearance


@pytest.fixture(scope="session")
def the_appearance(qapp):
    return Appearance(qapp)


@pytest.fixture(scope="session")
def the_language(qapp):
    return Language(qapp)


@pytest.fixture
def appearance(the_appearance):
    """What makes the program light or dark; it is light to begin with."""
    the_appearance.choose(Qt.ColorScheme.Light)
    yield the_appearance
    the_appearance.choose(Qt.ColorScheme.Unknown)


@pytest.fixture
def language(the_language):
    """What the program speaks; English to begin with."""
    before = QLocale()
    the_language.choose("en")
    yield the_language
    the_language.choose("en")
    QLocale.setDefault(before)


def running_timers():
    """The timers of this process that will go off."""
    return [one for one in gc.get_objects() if type(one) is QTimer and isValid(one) and one.isActive()]


@pytest.fixture(autouse=True)
def leaves_nothing(appearance, language):
    """Fail a test that leaves a running timer or a visible window behind."""
    before = running_timers()
    yield
    for widget in QApplication.topLevelWidgets():
        widget.close()
    assert running_timers() == before
