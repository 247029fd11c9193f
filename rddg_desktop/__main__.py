"""`python -m rddg_desktop`: the program as a person starts it.

There is no window yet, so the example is run without one, and that is said.
"""

import sys
from datetime import datetime

from rddg_desktop.cli import main
from rddg_desktop.models.embedded import data_home

EXAMPLE = "clinic"
ROWS = 20


def start() -> int:
    """Run the command given, or without one the example, into a new project beside the program's data."""
    if len(sys.argv) > 1:
        return main()
    folder = data_home() / "projects"
    folder.mkdir(parents=True, exist_ok=True)
    project = folder / f"{EXAMPLE} {datetime.now().astimezone():%Y-%m-%d %H%M%S}.rddg"
    print(f"This version has no window yet: running the example {EXAMPLE!r} without one, into {project}.", flush=True)
    return main(["run", "--example", EXAMPLE, "--rows", str(ROWS), "--project", str(project)])


if __name__ == "__main__":
    sys.exit(start())
