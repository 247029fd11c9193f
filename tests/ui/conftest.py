"""What tests of the window share: English, light, without a screen, and nothing left behind."""

import gc
import os
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from rddg_desktop.engine.plan import Method, Settings
from rddg_desktop.engine.table import Dialect, Table
from rddg_desktop.project.store import Project
from rddg_desktop.ui.language import Language
from rddg_desktop.ui.session import Session
from rddg_desktop.ui.theme import Appearance
from tests.scripting import patients
from tests.worker import conftest as worker

no_leaks = worker.no_leaks


class PatientBot(QtBot):
    """Waits as long as a busy machine needs, where a test does not say how long."""

    def waitUntil(self, callback, *, timeout=worker.PATIENCE):  # noqa: N802 - a name of pytest-qt
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal, *, timeout=worker.PATIENCE, **options):  # noqa: N802 - a name of pytest-qt
        return super().waitSignal(signal, timeout=timeout, **options)

    def waitSignals(self, signals, *, timeout=worker.PATIENCE, **options):  # noqa: N802 - a name of pytest-qt
        return super().waitSignals(signals, timeout=timeout, **options)


@pytest.fixture
def qtbot(qapp, request):
    """Uses windows as a person does, and waits for what comes of it."""
    return PatientBot(request)


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
def collected_here():
    """Collect garbage in this thread alone, as the program does: elsewhere, Qt's objects must not be destroyed."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def leaves_nothing(appearance, language):
    """Fail a test that leaves a running timer or a visible window behind."""
    before = running_timers()
    yield
    for widget in QApplication.topLevelWidgets():
        widget.close()
    assert running_timers() == before


@pytest.fixture
def session(leaves_nothing, no_leaks, qtbot):
    """A session without a project; it is closed at the end."""
    session = Session()
    broken = []
    session.broken.connect(broken.append)
    yield session
    with qtbot.waitSignal(session.closed, timeout=worker.PATIENCE):
        session.close()
    assert broken == []


@pytest.fixture
def structure_session(session, qtbot, tmp_path):
    """A session with a new project on the table of patients, whose few rows no model writes: quick to run."""
    table = Table(patients(), Dialect("csv", "utf-8", ",", '"', "."), "patients.csv", {})
    project = Project.create_draft(tmp_path / "patients.rddg", table)
    settings = Settings("Outcome", rows=24, reference_rows=4, batch_rows=8, method=Method.STRUCTURE)
    project.change_draft(replace(project.draft(), settings=settings))
    with qtbot.waitSignal(session.stages_changed):
        session.show_project(project)
    return session
