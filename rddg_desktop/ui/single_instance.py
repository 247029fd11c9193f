"""One window for a project: who opens it a second time is led to the window that has it open."""

import getpass
import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

#: Milliseconds that the other window has to answer.
PATIENCE = 500
#: What calls a window to the front; who says nothing only wants to know whether it is there.
_CALL = b"!"


class SingleInstance(QObject):
    """Answers for the project that is open in this program, on a local socket, which no other computer reaches.

    Signals:
        called: Somebody has tried to open the project again.
    """

    called = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def has_window(self, project: Path) -> bool:
        """Whether a window has a project open; it is left alone."""
        return self._reach(project, b"")

    def call(self, project: Path) -> bool:
        """Call the window that has a project open to the front; False where there is none."""
        return self._reach(project, _CALL)

    def _reach(self, project: Path, message: bytes) -> bool:
        """Say something to the window that has a project open; False where there is none."""
        if self._server.isListening() and self._server.serverName() == _name_of(project):
            if message:
                self.called.emit()
            return True
        socket = QLocalSocket()
        socket.connectToServer(_name_of(project))
        is_there = socket.waitForConnected(PATIENCE)
        if is_there and message:
            socket.write(message)
            socket.waitForBytesWritten(PATIENCE)
        socket.disconnectFromServer()
        return is_there

    def answer_for(self, project: Path | None) -> None:
        """Answer for another project from now on, or for none."""
        self._server.close()
        if project is not None:
            # One that crashed has left its socket behind.
            QLocalServer.removeServer(_name_of(project))
            self._server.listen(_name_of(project))

    @Slot()
    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self.called)
            socket.disconnected.connect(socket.deleteLater)


def _name_of(project: Path) -> str:
    # A name of limited length that tells nobody what the project is called.
    told_apart = f"{getpass.getuser()}\n{project.resolve()}"
    return f"rddg-desktop-{hashlib.sha256(told_apart.encode()).hexdigest()[:24]}"
