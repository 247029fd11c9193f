"""Starts the program with its window."""

import gc
import sys
import tempfile
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QBuffer, QTimer
from PySide6.QtGui import QIcon
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


def start(file: Path | None = None) -> int:
    """Show the window until it is closed.

    Args:
        file: A project or a table to be opened; None for none.

    Returns:
        The exit status.
    """
    network.lock()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("RDDG Desktop")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("rddg-desktop")
    application.setWindowIcon(QIcon(str(resource_path("icon.svg"))))
    # The window says itself what it closes, once the engine has come to rest.
    application.setQuitOnLastWindowClosed(True)
    preferences = Preferences()
    # Without a file, what is open still was left so by a crash, or by a computer that was switched off.
    wanted = preferences.left_open if file is None else file.resolve()
    if wanted is not None and SingleInstance().call(wanted):
        return 0
    handler = logs.start()
    appearance, language = Appearance(application), Language(application)
    appearance.choose(preferences.scheme)
    language.choose(preferences.language)
    window = MainWindow(preferences, appearance, language)
    sys.excepthook = _Hook(window).hear
    window.show()
    if wanted is not None:
        QTimer.singleShot(0, window, lambda: window.open_file(wanted))
    # What is there for good need not be looked through for garbage again: that would be felt as a stall.
    gc.collect()
    gc.freeze()
    try:
        return application.exec()
    finally:
        logs.stop(handler)


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
