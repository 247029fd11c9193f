"""Freeze the program into one folder that runs without Python: `dist/rddg-desktop`.

    .venv/bin/python packaging/freeze.py [--native]

The folder holds the program, the embedded model, and the licences and the bill of materials of everything inside. Its
llama.cpp is built apart, for any x86-64 or ARM processor: it chooses among builds for several generations when it
starts. Building it takes long, once; with --native the one of the development environment is taken instead, which is
right for this processor only: to try whether the program can be frozen, not to give it away. Same inputs give the same
files: names, contents and times.
"""

import argparse
import hashlib
import json
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path

import bill_of_materials
import program_resources
import set_up

from rddg_desktop import __version__
from rddg_desktop.models.embedded import embedded_model_path

ROOT = Path(__file__).resolve().parent.parent
BUILD, DIST = ROOT / "build", ROOT / "dist"
FROZEN = DIST / "rddg-desktop"

#: The processor is not that of this machine, and the builds for single generations are chosen among at run time.
PORTABLE = "-DGGML_NATIVE=OFF -DGGML_BACKEND_DL=ON -DGGML_CPU_ALL_VARIANTS=ON" + (
    f" {set_up.WITHOUT_METAL}" if set_up.is_intel_mac() else ""
)
#: Virtual machines may announce the matrix unit of this generation without letting programs use it.
LEFT_OUT_VARIANTS = ("*ggml-cpu-sapphirerapids*",)
#: The same libraries once more, under names that nobody asks for: with all of the version, instead of its first number.
DUPLICATES = ("*.so.[0-9]*.*", "*.[0-9]*.[0-9]*.dylib")
#: What decides how llama.cpp is built, and of what the result is kept.
LLAMA_OPTIONS = " ".join((PORTABLE, program_resources.OLDEST_MACOS, *LEFT_OUT_VARIANTS, *DUPLICATES))
#: Whose symbols for debuggers are worth taking out, on Linux; some libraries of others do not survive it.
WITH_SYMBOLS = (
    "catboost/_catboost.so",
    "libpython*",
    "llama_cpp/lib/*",
    "torch/lib/libtorch_cpu.so",
    "torch/lib/libtorch_python.so",
    "typst/_typst*",
)


def run(*command: "str | Path", **environment: str) -> str:
    """Run a command, with further environment variables; returns what it prints."""
    finished = subprocess.run(
        [str(part) for part in command],
        env={**os.environ, **environment},
        cwd=ROOT,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    return finished.stdout


def source_date() -> int:
    """The moment that everything built bears, in seconds since 1970: that of the last change of the sources."""
    stated = os.environ.get("SOURCE_DATE_EPOCH")
    return int(stated or run("git", "log", "-1", "--format=%ct"))


def environment(*, native: bool) -> Path:
    """The Python of an environment that holds what the program needs to run and nothing else.

    It is made anew when the locked versions change.

    Args:
        native: With llama.cpp for this processor alone.

    Raises:
        SystemExit: PyTorch came with a graphics card's libraries, which would make the program gigabytes large; or, on
            macOS, libraries could not be told where OpenMP is.
    """
    python = BUILD / "environment" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = BUILD / "environment" / "frozen-from"
    inputs = "".join((ROOT / name).read_text(encoding="utf-8") for name in ("requirements.lock", "pyproject.toml"))
    digest = hashlib.sha256(f"{sys.version} {LLAMA_OPTIONS} {native} {inputs}".encode()).hexdigest()
    if not stamp.is_file() or stamp.read_text() != digest:
        run(sys.executable, "-m", "venv", "--clear", BUILD / "environment")
        packages = run(python, "-c", "import sysconfig; print(sysconfig.get_path('platlib'))").strip()
        for part in (native_llama() if native else portable_llama()).glob("llama_cpp*"):
            shutil.copytree(part, Path(packages) / part.name)
        run(
            python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--only-binary=:all:",
            "--constraint", ROOT / "requirements.lock", "pyinstaller", ROOT,
        )  # fmt: skip
        if sys.platform == "darwin":
            try:
                set_up.lend_openmp(python)
            except set_up.SetUpError as error:
                sys.exit(str(error))
        stamp.write_text(digest)
    run(python, "-m", "pip", "install", "--quiet", "--no-deps", "--force-reinstall", ROOT)
    if run(python, "-c", "import torch; print(torch.version.cuda or '')").strip():
        sys.exit(
            "PyTorch came with CUDA. Remove build/environment and name the index of its builds without: "
            "PIP_EXTRA_INDEX_URL=https://download.pytorch.org/whl/cpu"
        )
    return python


def native_llama() -> Path:
    """The folder with llama-cpp-python of this environment."""
    return Path(sysconfig.get_path("platlib"))


def portable_llama() -> Path:
    """A folder with llama-cpp-python for any processor, built once for each version and each choice of options.

    Raises:
        SystemExit: It has Metal where that does not work.
    """
    version = next(
        line.partition("==")[2].split()[0]
        for line in (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
        if line.startswith("llama-cpp-python==")
    )
    folder = BUILD / f"llama-cpp-python-{version}-{hashlib.sha256(LLAMA_OPTIONS.encode()).hexdigest()[:8]}"
    if not folder.is_dir():
        work, unfinished = BUILD / "llama-cpp", folder.with_suffix(".part")
        for left_over in (work, unfinished):
            shutil.rmtree(left_over, ignore_errors=True)
        wheels = work / "wheels"
        with set_up.short_temporary_folder():
            run(
                sys.executable, "-m", "pip", "download", "--no-deps", "--no-cache-dir",
                "--no-binary", "llama-cpp-python", "--dest", work, f"llama-cpp-python=={version}",
            )  # fmt: skip
        with tarfile.open(next(work.glob("*.tar.gz"))) as sources:
            sources.extractall(work, filter="data")
        run(
            sys.executable, "-m", "pip", "wheel", "--no-deps", "--wheel-dir", wheels,
            "--config-settings", f"build-dir={work / 'objects'}", work / f"llama_cpp_python-{version}",
            CMAKE_ARGS=f"{PORTABLE} {_without_places(work)}",
            MACOSX_DEPLOYMENT_TARGET=program_resources.OLDEST_MACOS,
            # Else it takes the version of this program for that of llama.cpp.
            GIT_CEILING_DIRECTORIES=str(work),
        )  # fmt: skip
        with zipfile.ZipFile(next(wheels.iterdir())) as wheel:
            wheel.extractall(unfinished)
        # llama.cpp's build puts these where no wheel looks for them.
        for variant in (unfinished / "bin").glob("*ggml-cpu-*"):
            variant.rename(unfinished / "llama_cpp" / "lib" / variant.name)
        for for_developers in ("bin", "include", "lib"):
            shutil.rmtree(unfinished / for_developers, ignore_errors=True)
        for pattern in (*LEFT_OUT_VARIANTS, *DUPLICATES):
            for path in unfinished.rglob(pattern):
                path.unlink()
        if set_up.is_intel_mac() and (with_metal := list(unfinished.rglob("*ggml-metal*"))):
            sys.exit(
                f"llama.cpp was built with Metal, which does not work on Macs with Intel's processors: {with_metal}"
            )
        unfinished.rename(folder)
    return folder


def _without_places(folder: Path) -> str:
    """Options for CMake, so that what is compiled does not tell in which folder that was done."""
    if os.name == "nt":
        return ""
    flag = f"-ffile-prefix-map={folder}=."
    languages = (shlex.quote(f"-DCMAKE_{language}_FLAGS={flag}") for language in ("C", "CXX"))
    return " ".join((*languages, "-DCMAKE_BUILD_RPATH_USE_ORIGIN=ON"))


def freeze(*, native: bool) -> None:
    """Make the folder; `native` as for `environment`."""
    model = embedded_model_path(thorough=True)
    shutil.rmtree(FROZEN, ignore_errors=True)
    program_resources.write_all(BUILD / "resources", __version__)
    # -P, and no path of another: what is frozen is what was installed, not the sources around.
    run(
        environment(native=native), "-P", "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN",
        "--distpath", DIST, "--workpath", BUILD / "pyinstaller", ROOT / "packaging" / "rddg_desktop.spec",
        RDDG_EMBEDDED_MODEL=str(model),
        PYTHONHASHSEED="0",
        PYTHONPATH="",
        SOURCE_DATE_EPOCH=str(source_date()),
    )  # fmt: skip
    if sys.platform == "linux":
        for pattern in WITH_SYMBOLS:
            for library in (FROZEN / "_internal").glob(pattern):
                run("strip", "--strip-unneeded", library)
    # The program takes a model whose time is the recorded one for unchanged, and need not read it at every start.
    # On macOS there are two folders, of which the application is the one that is given away.
    for record in DIST.glob(f"*/**/_resources/models/{model.stem}*.json"):
        known = json.loads(record.read_text(encoding="utf-8"))
        record.write_text(json.dumps(known | {"modified_ns": source_date() * 10**9}, indent=2) + "\n", encoding="utf-8")


def fix_times(tree: Path) -> None:
    """Let everything in a folder bear the same moment."""
    moment = source_date()
    for path in (*tree.rglob("*"), tree):
        # Windows knows no times of links, and there are none in what is frozen there.
        os.utime(path, (moment, moment), follow_symlinks=os.utime not in os.supports_follow_symlinks)


def mode_for_all(mode: int, *, is_folder: bool) -> int:
    """The permissions with which something is given away: who packs it may have denied others theirs (umask).

    Args:
        mode: Those it has.
        is_folder: Whether it is a folder.
    """
    return 0o755 if is_folder or mode & 0o100 else 0o644


def write_file_list(tree: Path) -> Path:
    """Write the checksums of all files in a folder beside it: two builds of the same sources have the same list.

    It says how they were frozen. Signing, which comes after, changes programs and writes the time into them.
    """
    lines = []
    for path in sorted(tree.rglob("*")):
        name = path.relative_to(tree).as_posix()
        if path.is_symlink():
            lines.append(f"{name} -> {path.readlink()}")
        elif path.is_file():
            lines.append(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {name}")
    listed = tree.with_name(tree.name + ".files")
    listed.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return listed


def accompany(package: Path) -> None:
    """Lay the bill of materials beside a package, and say how large it is."""
    # What is inside can be looked up before anything is installed.
    shutil.copy(FROZEN / "bill-of-materials.cdx.json", package.with_name(package.name + ".cdx.json"))
    with package.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    print(f"{package}: {package.stat().st_size / 1e6:.0f} MB, sha256 {digest}")


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description="Freeze the program into one folder.")
    parser.add_argument("--native", action="store_true", help="with llama.cpp for this processor alone, to try it")
    freeze(native=parser.parse_args().native)
    inside = bill_of_materials.parts(FROZEN, BUILD / "contents.json")
    bill_of_materials.write_licences(inside, FROZEN)
    bill_of_materials.write_bill_of_materials(inside, FROZEN, __version__, source_date())
    for tree in (FROZEN, *DIST.glob("*.app")):
        fix_times(tree)
    listed = write_file_list(FROZEN)
    size = sum(path.stat().st_size for path in FROZEN.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"{FROZEN}: {size / 1e6:.0f} MB; sha256 of all files, unsigned, in {listed}")


if __name__ == "__main__":
    main()
