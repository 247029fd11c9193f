"""Saving files where a person wants them, and saying where they are."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from rddg_desktop.ui.theme import SPACE


def ask_where(parent: QWidget, title: str, suggested: Path) -> Path | None:
    """Ask for a file to be written. A file that is there is only given if a person wants it to be replaced.

    Args:
        parent: The window that waits.
        title: What is to be saved.
        suggested: Folder and name that are offered; the ending is added to a name that has none.

    Returns:
        The file; None where a person changed their mind.
    """
    dialog = QFileDialog(parent, title, str(suggested.parent), f"*{suggested.suffix}")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suggested.suffix.removeprefix("."))
    dialog.selectFile(suggested.name)
    chosen = Path(dialog.selectedFiles()[0]) if dialog.exec() else None
    dialog.deleteLater()
    return chosen


class Saved(QWidget):
    """Says that something is being written, and then where it is. Hidden until then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # Without an end, it shows movement alone.
        self.busy = QProgressBar(textVisible=False, maximum=0)
        self.busy.setMaximumWidth(120)
        self.open_file, self.open_folder, self.copy_path = QPushButton(), QPushButton(), QPushButton()
        self.open_file.clicked.connect(self._open_file)
        self.open_folder.clicked.connect(self._open_folder)
        self.copy_path.clicked.connect(self._copy_path)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.words, 1)
        for part in (self.busy, self.open_file, self.open_folder, self.copy_path):
            row.addWidget(part)
        self._retranslate()
        self.hide()

    def show_busy(self, words: str) -> None:
        """Say that something is being done."""
        self._show(words, None)

    def show_saved(self, words: str, path: Path) -> None:
        """Say that something was written.

        Args:
            words: What.
            path: The file or folder.
        """
        self._show(words, path)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - a name of Qt
        """Take the language of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self, words: str, path: Path | None) -> None:
        self.path = path
        self.words.setText(words)
        self.busy.setVisible(path is None)
        self.busy.setAccessibleName(words)
        self.open_file.setVisible(path is not None and path.is_file())
        self.open_folder.setVisible(path is not None)
        self.copy_path.setVisible(path is not None)
        self.show()

    @Slot()
    def _open_file(self) -> None:
        if self.path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path)))

    @Slot()
    def _open_folder(self) -> None:
        if self.path is not None:
            folder = self.path if self.path.is_dir() else self.path.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    @Slot()
    def _copy_path(self) -> None:
        QGuiApplication.clipboard().setText(str(self.path))

    def _retranslate(self) -> None:
        self.open_file.setText(self.tr("Open"))
        self.open_folder.setText(self.tr("Open folder"))
        self.copy_path.setText(self.tr("Copy path"))
