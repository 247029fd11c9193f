"""Try the frozen program as somebody would who has just installed it, and print how large and how fast it is.

    python packaging/smoke_test.py [PROGRAM]

Only the standard library is needed, so that it can be tried on a machine that has nothing else. PROGRAM is the one in
`dist` if none is named. The window is opened where there is a display. The exit status tells whether all went well.
"""

import argparse
import csv
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from closure import needs

ROOT = Path(__file__).resolve().parent.parent
#: Where the program lies below `dist`, by system. On macOS, the application is what is given away.
PROGRAMS = {
    "win32": "rddg-desktop/rddg-desktop.exe",
    "darwin": "RDDG Desktop.app/Contents/MacOS/rddg-desktop",
    "linux": "rddg-desktop/rddg-desktop",
}
#: The parts whose sizes are printed, and how often a start is repeated.
LARGEST, STARTS = 10, 5
#: Seconds that a step may take.
PATIENCE = 300
ROWS = 20


def megabytes(path: Path) -> float:
    """The size of a file, or of all files in a folder, links not counted."""
    files = [path] if path.is_file() else path.rglob("*")
    return sum(file.stat().st_size for file in files if file.is_file() and not file.is_symlink()) / 1e6


def print_size(folder: Path) -> None:
    """Print how large the program is, and what takes the space."""
    # In an application of macOS, the libraries lie beside the folder of the program.
    inside = next(one for one in (folder / "_internal", folder.parent / "Frameworks") if one.is_dir())
    parts = sorted(((megabytes(path), path.name) for path in inside.iterdir() if not path.is_symlink()), reverse=True)
    largest = ", ".join(f"{name} {size:.0f}" for size, name in parts[:LARGEST])
    print(f"size: {megabytes(inside.parent):.0f} MB; {largest}")


def print_needs(folder: Path) -> None:
    """Print what is needed from the system, and fail where that is more than every system has."""
    found = needs(folder)
    print(f"needs: GNU C library {'.'.join(map(str, found.c_library))}; {', '.join(sorted(found.libraries))}")
    assert not found.unexpected, f"Not inside, and not on every system: {found.unexpected}"


def run(program: Path, *arguments: str) -> str:
    """Run the program to its end; returns what it prints.

    Raises:
        subprocess.CalledProcessError: It failed.
    """
    finished = subprocess.run(
        [program, *arguments],
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        # On Windows, programs write to others in a character set that may not be that of this one.
        errors="replace",
        timeout=PATIENCE,
    )
    if finished.returncode:
        print(finished.stdout)
    finished.check_returncode()
    return finished.stdout


def print_start(program: Path, home: Path) -> None:
    """Print how long it takes to a window that answers, as the program notes it in its log."""
    log = home / "logs" / "rddg-desktop.log"
    seconds = []
    for number in range(STARTS + 1):
        with subprocess.Popen([program]) as process:
            try:
                for _ in range(PATIENCE * 10):
                    ready = re.findall(r"ready after (\S+) s", log.read_text(encoding="utf-8")) if log.exists() else []
                    if len(ready) > number:
                        break
                    assert process.poll() is None, f"The window was closed with {process.returncode}."
                    time.sleep(0.1)
                else:
                    raise AssertionError("The window did not come.")
                seconds.append(float(ready[-1]))
            finally:
                # Its end is waited for, whatever came of it.
                process.terminate()
    print(
        f"start to a window that answers: first {seconds[0]:.2f} s, then median {statistics.median(seconds[1:]):.2f} s"
    )


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description="Try the frozen program.")
    parser.add_argument("program", nargs="?", type=Path, default=ROOT / "dist" / PROGRAMS[sys.platform])
    program = parser.parse_args().program.absolute()
    folder = program.resolve().parent
    print_size(folder)
    if sys.platform == "linux":
        print_needs(folder)
    with tempfile.TemporaryDirectory() as temporary:
        home = Path(temporary)
        os.environ["RDDG_HOME"] = temporary
        print(run(program, "healthcheck"), end="")
        rows = home / "rows.csv"
        begun = time.monotonic()
        project = str(home / "example.rddg")
        run(program, "run", "--example", "clinic", "--rows", str(ROWS), "--project", project, "--out", str(rows))
        with rows.open(newline="", encoding="utf-8") as file:
            made = len(list(csv.DictReader(file)))
        assert made == ROWS, f"{made} rows instead of {ROWS}"
        print(f"run of {made} rows: {time.monotonic() - begun:.1f} s")
        # These load what nothing else does: the classifiers, the figures, the writer of PDF files.
        begun = time.monotonic()
        run(program, "evaluate", project, "--quick")
        for name in ("report.html", "report.pdf"):
            run(program, "report", project, "--out", str(home / name))
            assert (home / name).stat().st_size, f"{name} is empty"
        print(f"judgement of them and two reports: {time.monotonic() - begun:.1f} s")
        if sys.platform != "linux" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
            print_start(program, home)
        else:
            print("no display: the window was not opened on a screen")


if __name__ == "__main__":
    main()
