"""What the pages of the stages have in common: a heading, what the stage is for, why, its actions, and how it reads."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from rddg_desktop.errors import RddgError
from rddg_desktop.project.store import Project
from rddg_desktop.ui.background import Work
from rddg_desktop.ui.session import Session
from rddg_desktop.ui.theme import SPACE, WIDE
from rddg_desktop.ui.widgets.why import WhyButton

Result = TypeVar("Result")


class Page(QWidget):
    """The page of a stage. A subclass puts its parts into `body` and its buttons into `buttons`.

    It reads from the session's project alone, follows the session's signals, and shows something sensible at any
    moment: without a project it is not seen.

    Args:
        session: The session.
        parent: Owner.

    Attributes:
        session: The session.
        body: Layout of the page's contents, which scroll where they have no room.
        buttons: Layout of the buttons beside the heading.

    Signals:
        continued: A person wants to go on to the next stage.
    """

    continued = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._title = QLabel(textFormat=Qt.TextFormat.PlainText)
        font = QFont(self._title.font())
        font.setPointSizeF(1.5 * font.pointSizeF())
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self._purpose = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._why = WhyButton("", "")
        heading = QHBoxLayout()
        heading.setSpacing(SPACE)
        heading.addWidget(self._title)
        heading.addWidget(self._why, 0, Qt.AlignmentFlag.AlignBottom)
        heading.addStretch()
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(SPACE)
        heading.addLayout(self.buttons)
        contents = QWidget()
        self.body = QVBoxLayout(contents)
        self.body.setContentsMargins(WIDE, SPACE, WIDE, WIDE)
        self.body.setSpacing(WIDE)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(contents)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, WIDE, 0, 0)
        column.setSpacing(SPACE)
        top = QVBoxLayout()
        top.setContentsMargins(WIDE, 0, WIDE, 0)
        top.addLayout(heading)
        top.addWidget(self._purpose)
        column.addLayout(top)
        column.addWidget(scroll, 1)

    def explain(self, title: str, purpose: str, why: str) -> None:
        """Set the heading.

        Args:
            title: Of the stage.
            purpose: What it is for, in a sentence.
            why: Why the method does it, in words that a clinician uses; an empty line parts paragraphs.
        """
        self._title.setText(title)
        self._purpose.setText(purpose)
        self._why.explain(title, why)
        self.setAccessibleName(title)

    def show_why(self) -> None:
        """Open the explanation of the stage."""
        self._why.click()

    def retranslate(self) -> None:
        """Set all words of the page; called once the page is made, and whenever the language changes."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - a name of Qt
        """Take the language of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class ReadingPage(Page):
    """A page that reads in the background what it shows: when it is seen, and again once that is another.

    A subclass connects what makes it another with `read_again`, and begins to read in `read_contents`.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._is_outdated = True
        self._reading: Work | None = None

    @property
    def is_reading(self) -> bool:
        """Whether something is being read."""
        return self._reading is not None

    def read_contents(self) -> None:
        """Begin to read what the page shows; see `read`. Called when that is out of date and somebody sees the page."""
        raise NotImplementedError

    def read(self, reader: Callable[[Project], Result], done: Callable[[Result], None]) -> None:
        """Read something of the project, in the place of what is still being read; see `Session.read`."""

        def end(result: Result) -> None:
            self._reading = None
            done(result)

        def fail(_: RddgError) -> None:
            # The session says why. It is tried again when the page is shown next.
            self._reading = None
            self._is_outdated = True

        self._drop()
        self._reading = self.session.read(reader, end)
        self._reading.failed.connect(fail)

    @Slot()
    def read_again(self) -> None:
        """Read what is shown anew, as soon as somebody sees the page."""
        self._is_outdated = True
        self._read_if_seen()

    def forget(self) -> None:
        """Hear no more of what is being read, and read anew: another project is open."""
        self._drop()
        self.read_again()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - a name of Qt
        """Read what has changed while the page was not seen."""
        super().showEvent(event)
        self._read_if_seen()

    def _read_if_seen(self) -> None:
        if self._is_outdated and self.isVisible() and self.session.project is not None:
            self._is_outdated = False
            self.read_contents()

    def _drop(self) -> None:
        if self._reading is not None:
            self._reading.drop()
            self._reading = None
