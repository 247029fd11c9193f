"""The installed Qt binding itself."""

import sys

from PySide6.QtCore import QObject, Signal

CALLS = 50


class Sender(QObject):
    sent = Signal()


def test_calls_lose_no_references(qapp):
    """Some versions take a reference to True or None away with each call, and some thousand calls later Python ends."""
    sender = Sender()
    before = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(CALLS):
        sender.sent.emit()
        sender.setObjectName("sender")
    lost = before[0] - sys.getrefcount(True), before[1] - sys.getrefcount(None)
    assert max(lost) < CALLS // 2
