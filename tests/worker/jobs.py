"""Jobs that do what a test wants: the engine's process finds them here."""

import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from rddg_desktop.engine import synthesis
from rddg_desktop.errors import TableError
from rddg_desktop.evaluation.progress import Progress
from rddg_desktop.llm.memory import Device
from rddg_desktop.llm.scripted import ScriptedSource
from rddg_desktop.worker import jobs
from rddg_desktop.worker.jobs import AddJob, RunJob
from rddg_desktop.worker.messages import Command
from tests.scripting import answer

SECRET = "Secretperson"


@dataclass(frozen=True)
class GatedRun(RunJob):
    """A run by a scripted model that waits in the middle of a batch, at a gate, until it is paused or stopped.

    The gate is a file that is there once the run has arrived.
    """

    gate: Path | None = None
    requests_before: int = 4

    def steps(self, place):
        asked = []

        def gated(request):
            asked.append(request)
            if self.gate is not None and len(asked) == self.requests_before:
                self.gate.touch()
                while place._is_told_to(Command.GO_ON):
                    time.sleep(0.01)
            return answer(request)

        yield from synthesis.run(self.plan, ScriptedSource(gated), self.state, place.cancelled)


@dataclass(frozen=True)
class GatedAdd(AddJob):
    """Adds a file, and waits after its first piece until it is stopped."""

    def steps(self, place):
        jobs.REPORT_SECONDS = 0.0
        adding = super().steps(place)
        yield next(adding)
        yield next(adding)
        while place._is_told_to(Command.GO_ON):
            time.sleep(0.01)
        return (yield from adding)


@dataclass(frozen=True)
class Call:
    """Calls a function; what it returns is the result."""

    function: Callable[[], object]

    def steps(self, place):
        yield Progress("begun", 0, 1)
        return self.function()


def modules():
    return set(sys.modules)


def tell_two_cards(telling):
    """Tell of a card with memory of its own, and of one that takes the computer's."""
    own = Device("NVIDIA H200", 139_000_000_000, 150_000_000_000, shares_memory=False)
    telling.send((own, Device("Other", 9_000_000_000, 9_000_000_000, shares_memory=True)))


def refuse():
    raise TableError("What.", "Meaning.", "Remedy.")


def fail():
    raise ValueError(f"no level {SECRET}")


def end_at_once(_telling):
    """End the process, as what crashes does."""
    os._exit(3)


def spin(*_):
    """Compute for ever, deaf to everything."""
    while True:
        pass
