"""Pictures of the window, for the README and to be looked at: `python -m tests.ui.pictures FOLDER`.

A project is made from an example with the embedded model and judged; then every page is turned to and saved. With
`--project FILE` the project is made only where there is no such file, so that further pictures take seconds.
"""

import argparse
import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QTabWidget

from rddg_desktop import network
from rddg_desktop.engine.examples import EXAMPLES
from rddg_desktop.language import LANGUAGES
from rddg_desktop.project.stages import WorkStage
from rddg_desktop.project.store import Project
from rddg_desktop.ui.language import Language
from rddg_desktop.ui.preferences import Preferences
from rddg_desktop.ui.theme import Appearance
from rddg_desktop.ui.window import MainWindow

#: Milliseconds in which charts are drawn and what is read in the background has come.
SETTLED = 1500


def wait(milliseconds=None, signal=None):
    """Let the window live for so long, or until a signal."""
    loop = QEventLoop()
    if signal is not None:
        signal.connect(loop.quit)
    if milliseconds is not None:
        QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def make_project(window, path, example, rows):
    """Make, run and judge a project as a person would who presses "Run all"."""
    project = Project.create_draft(path, EXAMPLES[example].as_read())
    settings = replace(project.draft().settings, target=EXAMPLES[example].target, rows=rows, batch_rows=10)
    project.change_draft(replace(project.draft(), settings=settings))
    window.session.show_project(project)
    window.session.failed.connect(lambda error, _: sys.exit(str(error)))
    window.session.run()
    wait(signal=window.session.run_ended)
    window.session.judge(quick=True)
    wait(signal=window.session.judged)


def save(window, folder, name):
    """Save what the window shows."""
    picture = folder / f"{name}.png"
    window.grab().toImage().save(str(picture), "PNG", 0)
    print(f"{picture} ({picture.stat().st_size / 1000:.0f} kB)", flush=True)


def save_page(window, folder, stage):
    """Save the page of a stage, and each of its tabs."""
    window.rail.choose(stage)
    wait(SETTLED)
    name = f"{list(WorkStage).index(stage) + 1}-{stage.value.replace(' ', '-')}"
    tabs = [tab for tab in window.pages.currentWidget().findChildren(QTabWidget) if tab.isVisible()]
    if not tabs:
        save(window, folder, name)
    for place in range(tabs[0].count() if tabs else 0):
        tabs[0].setCurrentIndex(place)
        wait(SETTLED)
        save(window, folder, f"{name}-{place + 1}")


def main():
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--project", type=Path)
    parser.add_argument("--example", default="clinic", choices=sorted(EXAMPLES))
    parser.add_argument("--rows", type=int, default=60)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--language", default="en", choices=sorted(LANGUAGES))
    parser.add_argument("--size", default="1280x800")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    network.lock()
    application = QApplication([])
    options.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        preferences = Preferences(Path(scratch))
        preferences.set_projects_folder(Path(scratch))
        appearance, language = Appearance(application), Language(application)
        appearance.choose(Qt.ColorScheme.Dark if options.dark else Qt.ColorScheme.Light)
        language.choose(options.language)
        window = MainWindow(preferences, appearance, language)
        window.resize(QSize(*map(int, options.size.split("x"))))
        window.show()
        wait(SETTLED)
        save(window, options.folder, "0-welcome")
        path = options.project or Path(scratch) / f"{options.example}.rddg"
        if path.exists():
            window.open_file(path)
        else:
            make_project(window, path, options.example, options.rows)
        wait(SETTLED)
        for stage in WorkStage:
            save_page(window, options.folder, stage)
        window.close()
        wait(signal=window.session.closed)


if __name__ == "__main__":
    main()
