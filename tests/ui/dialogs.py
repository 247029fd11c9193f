"""What tests of the dialogs share: the ways in which a person reads and uses them."""

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from tests.worker.conftest import PATIENCE


def buttons(dialog):
    """The buttons that a person sees, by what they say."""
    seen = [one for one in dialog.findChildren(QAbstractButton) if one.isVisible()]
    return {one.text().replace("&", ""): one for one in seen}


def press(dialog, text):
    """Press a button that a person could press."""
    pressed = buttons(dialog)[text]
    assert pressed.isEnabled(), text
    pressed.click()


def words(dialog):
    """Everything that labels of a dialog say to whoever looks at it."""
    # What has just been put into a layout is shown by an event.
    QApplication.processEvents()
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def wait_for_words(qtbot, dialog, text):
    """Wait until a dialog says something."""
    qtbot.waitUntil(lambda: text in words(dialog), timeout=PATIENCE)


def opened(qtbot, parent, kind):
    """The dialog of a kind that a person sees above another one, as soon as it is there."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in parent.findChildren(kind)), timeout=PATIENCE)
    (found,) = [one for one in parent.findChildren(kind) if one.isVisible()]
    return found
