"""Starts the program with its window."""

import gc
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from rddg_desktop import __version__, network
from rddg_desktop.errors import RddgError, places_of
from rddg_desktop.resources import resource_path
from rddg_desktop.ui import logs
from rddg_desktop.ui.language import Language
from rddg_desktop.ui.preferences import Preferences
from rddg_desktop.ui.single_instance import SingleInstance
from rddg_desktop.ui.theme import Appearance
from rddg_desktop.ui.window import MainWindow

#: Seconds after which a thread that computes in Python lets another one in. Of Python's own 5 ms the window feels
#: several at once, because it comes back into Python many times while it draws.
TURN = 0.0005


class Application(QApplication):
    """The program as the desktop sees it.

    Signals:
        file_opened: The path of a file that was double-clicked: macOS tells it to the program that runs, instead of
            starting another one.
    """

    file_opened = Signal(Path)

    def event(self, event: QEvent) -> bool:
        """Take what the desktop says."""
        if isinstance(event, QFileOpenEvent):
            self.file_opened.emit(Path(event.file()))
            return True
        return super().event(event)


def start(file: Path | None = None) -> int:
    """Show the window until it is closed.

    Args:
        file: A project or a table to be opened; None for none.

    Returns:
        The exit status.
    """
    network.lock()
    sys.setswitchinterval(TURN)
    application = Application(sys.argv[:1])
    application.setApplicationName("RDDG Desktop")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("rddg-desktop")
    application.setWindowIcon(QIcon(str(resource_path("icon.svg"))))
    # The window says itself what it closes, once the engine has come to rest.
    application.setQuitOnLastWindowClosed(True)
    preferences = Preferences()
    wanted = preferences.left_open if file is None else (file.resolve(),)
    without_window = windowless(wanted)
    if wanted and not without_window:
        SingleInstance().call(wanted[-1])
        return 0
    handler = logs.start()
    appearance, language = Appearance(application), Language(application)
    appearance.choose(preferences.scheme)
    language.choose(preferences.language)
    window = MainWindow(preferences, appearance, language)
    sys.excepthook = _Hook(window).hear
    application.file_opened.connect(window.open_file)
    window.show()
    if len(without_window) == 1:
        QTimer.singleShot(0, window, lambda: window.open_file(without_window[0]))
    elif without_window:
        tell_left_open(window, preferences, without_window)
    # What is there for good need not be looked through for garbage again: that would be felt as a stall.
    gc.collect()
    gc.freeze()
    QTimer.singleShot(0, window, logs.log_ready)
    try:
        return application.exec()
    finally:
        logs.stop(handler)


def windowless(wanted: Sequence[Path]) -> tuple[Path, ...]:
    """The files, of some, that no window has open.

    A project that a program has left open is among them after a crash, or where the computer was switched off.
    """
    instance = SingleInstance()
    return tuple(path for path in wanted if not instance.has_window(path))


def tell_left_open(window: MainWindow, preferences: Preferences, projects: Sequence[Path]) -> None:
    """Say which projects a crash has left open, of which a window shows one; it is said once."""
    for project in projects:
        preferences.remember(project)
        preferences.note_closed(project)
    translate = QCoreApplication.translate
    said = translate("Start", "When the program ended unexpectedly, these projects were open: {names}.")
    window.notice.show_notice(
        said.format(names=", ".join(project.stem for project in projects)),
        translate("Start", "Everything that was complete is kept. Open them from the list below."),
    )


def picture() -> bytes:
    """Draw the window once, empty, and close it again; returns its picture as PNG."""
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(Preferences(Path(folder)), Appearance(application), Language(application))
        window.show()
        drawn = QBuffer()
        window.session.closed.connect(application.quit)

        def draw() -> None:
            window.grab().save(drawn, "PNG")
            window.close()

        QTimer.singleShot(0, window, draw)
        application.exec()
    return bytes(drawn.data().data())


class _Hook:
    """Hears exceptions that nobody has caught."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def hear(self, kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
        """Say it in the window, without the exception's own words, which could quote cells of the table."""
        if isinstance(error, RddgError):
            self._window.session.failed.emit(error, "")
        elif isinstance(error, KeyboardInterrupt):
            self._window.close()
        else:
            self._window.show_defect("\n".join((kind.__name__, *places_of(error))))
