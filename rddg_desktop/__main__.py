"""`python -m rddg_desktop`, and the command `rddg-desktop`: the program as a person starts it.

Without an argument, or with a file, the window opens; with a command, the command line does it. Where there is no
display, the example is run without a window, and that is said.
"""

import gc
import multiprocessing
import os
import sys
from datetime import datetime
from pathlib import Path

EXAMPLE = "clinic"
ROWS = 20


def start() -> int:
    """Open the window, or do the command given."""
    # The engine's process begins here too, in a frozen program.
    multiprocessing.freeze_support()
    _guard_streams()
    arguments = sys.argv[1:]
    file = Path(arguments[0]) if len(arguments) == 1 and Path(arguments[0]).is_file() else None
    if arguments and file is None:
        from rddg_desktop.cli import main  # noqa: PLC0415 - the engine's process needs none of it

        return main()
    if _has_display():
        # Nothing is garbage yet, and to look for it takes a twentieth of the start. The window sees to it later.
        gc.disable()
        from rddg_desktop.ui import application  # noqa: PLC0415 - the engine's process must not load Qt

        return application.start(file)
    return _run_example()


def _guard_streams() -> None:
    """A program without a console has no streams, and whoever writes to one would fail."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            # Open as long as the program runs.
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - see above


def _has_display() -> bool:
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _run_example() -> int:
    """Run the example into a new project beside the program's data."""
    from rddg_desktop.cli import main  # noqa: PLC0415 - the engine's process needs none of it
    from rddg_desktop.models.embedded import data_home  # noqa: PLC0415 - as above

    folder = data_home() / "projects"
    folder.mkdir(parents=True, exist_ok=True)
    project = folder / f"{EXAMPLE} {datetime.now().astimezone():%Y-%m-%d %H%M%S}.rddg"
    print(
        f"There is no display for the window: running the example {EXAMPLE!r} without one, into {project}.", flush=True
    )
    return main(["run", "--example", EXAMPLE, "--rows", str(ROWS), "--project", str(project)])


if __name__ == "__main__":
    sys.exit(start())
