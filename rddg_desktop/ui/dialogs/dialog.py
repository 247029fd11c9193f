"""What dialogs have in common: what they are for in words, a place for errors, and the language of the program."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QIcon, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from rddg_desktop.ui.theme import NARROW, SPACE, WIDE
from rddg_desktop.ui.widgets.banner import Banner
from rddg_desktop.ui.widgets.why import WhyButton


class Dialog(QDialog):
    """A dialog. A subclass puts its parts into `body` and its buttons into `buttons`.

    It is gone once it is closed.

    Args:
        parent: The window that waits for it.

    Attributes:
        body: Layout of its contents.
        buttons: The buttons at its end.
        banner: Says what went wrong, and what came of what was done.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._purpose = words_label()
        self._why = WhyButton("", "")
        self.banner = Banner()
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE)
        self.buttons = QDialogButtonBox()
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(WIDE)
        top = QHBoxLayout()
        top.setSpacing(SPACE)
        top.addWidget(self._purpose, 1)
        top.addWidget(self._why, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        column.addWidget(self.banner)
        column.addLayout(self.body, 1)
        column.addWidget(self.buttons)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - a name of Qt
        """Show the buttons as all others are."""
        super().showEvent(event)
        take_icons(self.buttons)

    def explain(self, title: str, purpose: str, why: str) -> None:
        """Set the heading.

        Args:
            title: Of the window.
            purpose: What the dialog is for, in a sentence or two.
            why: What is behind it, in words that a clinician uses; an empty line parts paragraphs.
        """
        self.setWindowTitle(title)
        self._purpose.setText(purpose)
        self._why.explain(title, why)

    def retranslate(self) -> None:
        """Set all words of the dialog; called once it is made, and whenever the language changes."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - a name of Qt
        """Take the language of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class Facts(QWidget):
    """Facts, one below the other: what each is about, and a text that a person can select and copy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Room that is left over belongs elsewhere.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(WIDE)
        self._form.setVerticalSpacing(NARROW)

    def show_facts(self, facts: Mapping[str, str]) -> None:
        """Show facts in place of the former ones: texts by what they are about."""
        while self._form.rowCount():
            self._form.removeRow(0)
        for about, text in facts.items():
            title, words = QLabel(about), words_label()
            # It is as high as the text beside it, and stands at its first line.
            title.setAlignment(Qt.AlignmentFlag.AlignTop)
            title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
            title.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            words.setText(text)
            self._form.addRow(title, words)


def take_icons(buttons: QDialogButtonBox) -> None:
    """Take away the icons that some desktops put on buttons, which are black in a dark window, too."""
    for button in buttons.buttons():
        button.setIcon(QIcon())


def words_label() -> QLabel:
    """An empty label for sentences, which a person can select and copy."""
    label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
