"""Asks what graphics cards there are, in a process of its own. No Qt, no llama.cpp."""

import multiprocessing
from multiprocessing.connection import Connection

from rddg_desktop import network
from rddg_desktop.llm.memory import Device

#: Seconds in which drivers of graphics cards have to answer.
PATIENCE = 30.0

_PROCESSES = multiprocessing.get_context("spawn")


class CardsQuestion:
    """What graphics cards there are, asked once.

    llama.cpp asks their drivers, which may hang, or bring down whoever asks: neither the window's process nor the
    engine's, which may be in the middle of a run.
    """

    def __init__(self) -> None:
        self._answers, self._telling = _PROCESSES.Pipe(duplex=False)
        self._process = _PROCESSES.Process(target=tell_cards, args=(self._telling,), name="graphics cards", daemon=True)
        self._is_ended = False

    def answer(self) -> tuple[Device, ...] | None:
        """Ask, and wait for what `graphics_cards` says; None where it could not be asked, or was ended."""
        try:
            self._process.start()
            # As long as somebody else holds its end, the pipe does not end with the process.
            self._telling.close()
            # Ended while it was begun.
            if self._is_ended:
                return None
            answer: tuple[Device, ...] | None = self._answers.recv() if self._answers.poll(PATIENCE) else None
        except (EOFError, OSError):
            return None
        else:
            return answer
        finally:
            self.end()
            if self._process.pid is not None:
                self._process.join()

    def end(self) -> None:
        """Let whoever waits for the answer wait no longer; from any thread."""
        self._is_ended = True
        if self._process.pid is not None:
            self._process.kill()


def tell_cards(telling: "Connection[tuple[Device, ...], None]") -> None:
    """Tell the graphics cards at the other end of a pipe; the life of the process."""
    network.lock()
    from rddg_desktop.llm.devices import graphics_cards  # noqa: PLC0415 - slow to load, and it may bring down the process

    telling.send(graphics_cards())
