"""What takes longer than a moment and needs no engine, in a thread of its own: reading files, reading the project."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from rddg_desktop.errors import DefectError, RddgError

Result = TypeVar("Result")


class Work(QObject):
    """Something that is done in the background. It ends with one of its signals, or with none once it is dropped.

    Signals:
        done: It is done; with its result.
        failed: It cannot be done; with the `RddgError` that says why, a `DefectError` where the program is at fault.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_dropped = False

    def drop(self) -> None:
        """Hear no more of it: it is not begun, and what is under way comes to nothing."""
        self.is_dropped = True


class Background(QObject):
    """Does one thing after the other in a thread. Close or leave it before it is destroyed.

    Signals:
        broken: Something failed by a defect of the program; with the exception.
    """

    broken = Signal(object)

    _ended = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        self._is_left = False
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def do(self, action: Callable[[], Result], done: Callable[[Result], None] | None = None) -> Work:
        """Do something when what was asked for before is done.

        Args:
            action: What; in the thread.
            done: Is told the result, in the thread of the caller.
        """
        work = Work(self)
        if done is not None:
            work.done.connect(done)
        future = self._executor.submit(lambda: None if work.is_dropped else action())
        future.add_done_callback(lambda future: None if self._is_left else self._ended.emit(work, future))
        return work

    def close(self) -> None:
        """Wait for what is under way, and forget the rest."""
        self._executor.shutdown(cancel_futures=True)

    def leave(self) -> None:
        """Forget everything. What is under way comes to nothing, and is waited for when the program ends."""
        self._is_left = True
        self._executor.shutdown(wait=False, cancel_futures=True)

    @Slot(object, object)
    def _tell(self, work: Work, future: "Future[Any]") -> None:
        if not work.is_dropped and not future.cancelled():
            error = future.exception()
            if error is None:
                work.done.emit(future.result())
            elif isinstance(error, RddgError):
                work.failed.emit(error)
            else:
                # Whoever waits for the work hears of its end, too, and the log of the place.
                work.failed.emit(DefectError(type(error).__name__).with_traceback(error.__traceback__))
                self.broken.emit(error)
        work.deleteLater()
