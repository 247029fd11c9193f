"""Runs of a scripted model in processes that are killed: `python -m tests.project.forks`, one JSON command a line.

Everything is imported once; each command is carried out by a fork, so that a test can afford to kill many.
"""

import json
import os
import resource
import signal
import sys
from pathlib import Path

from rddg_desktop.engine import synthesis
from rddg_desktop.engine.events import BatchDone
from rddg_desktop.errors import StoppedError
from rddg_desktop.llm.scripted import ScriptedSource
from rddg_desktop.project.store import Project
from tests.scripting import TokenScript, answer


def carry_on(path: str, seconds: float = 0, batches: int = 0, largest_file: int = 0, source: str = "text") -> None:
    """Resume a project; die after some seconds, or at the event of a batch; let no file grow beyond a size."""
    model = {"text": ScriptedSource, "logits": TokenScript}[source](answer)
    if largest_file:
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, largest_file))
    if seconds:
        signal.setitimer(signal.ITIMER_REAL, seconds)  # its signal kills the process at any instruction
    with Project.open(Path(path)) as project:
        try:
            for event in project.record(synthesis.run(project.plan(), model, project.state())):
                if isinstance(event, BatchDone) and event.batch.number + 1 == batches:
                    os.kill(os.getpid(), signal.SIGKILL)
        except StoppedError as error:
            sys.exit(error.exit_code)


def begin_again_and_again(path: str, seconds: float) -> None:
    """Begin one run after another until the process dies."""
    with Project.open(Path(path)) as project:
        plan = project.draft().prepare(project.table())
        signal.setitimer(signal.ITIMER_REAL, seconds)
        while True:
            project.begin(project.draft(), plan, project.model())


def main() -> None:
    """Answer each command with the status its process ended with."""
    for line in sys.stdin:
        child = os.fork()
        if not child:
            command = json.loads(line)
            if command.pop("begin", False):
                begin_again_and_again(**command)
            carry_on(**command)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    main()
