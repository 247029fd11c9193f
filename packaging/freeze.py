"""Freeze the program into one folder that runs without Python: `dist/rddg-desktop`.

    .venv/bin/python packaging/freeze.py

The folder holds the program, the embedded model, and the licences and the bill of materials of everything inside. Its
llama.cpp is built apart, for any x86-64 or ARM processor: it chooses among builds for several generations when it
starts. Same inputs give the same files: names, contents and times.
"""

import importlib.metadata
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD, DIST = ROOT / "build", ROOT / "dist"
FROZEN = DIST / "rddg-desktop"

#: The processor is not that of this machine, and the builds for single generations are chosen among at run time.
PORTABLE = "-DGGML_NATIVE=OFF -DGGML_BACKEND_DL=ON -DGGML_CPU_ALL_VARIANTS=ON"
#: Virtual machines may announce the matrix unit of this generation without letting programs use it.
LEFT_OUT_VARIANTS = ("*ggml-cpu-sapphirerapids*",)
#: Files of libraries that nobody needs to run them.
LEFT_OVER = (
    "torch/test",
    "torch/bin",
    "torch/include",
    "torch/share",
    "torch/lib/*_test*",
    "pyarrow/include",
    "pyarrow/src",
    "pyarrow/tests",
    "pyarrow/libarrow_flight*",
    "pyarrow/libarrow_substrait*",
    "pyarrow/libarrow_python_flight*",
    "**/tests",
    "**/*.a",
    "**/*.pyx",
    "**/*.pxd",
    "PySide6/Qt/translations/qt_help_*",
    "PySide6/QtOpenGL*",
    "PySide6/Qt/qml",
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


def portable_llama() -> Path:
    """A folder with llama-cpp-python for any processor, built once for each version."""
    version = importlib.metadata.version("llama-cpp-python")
    folder = BUILD / f"llama-cpp-python-{version}"
    if not folder.is_dir():
        wheels = BUILD / "wheels"
        run(
            sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-cache-dir", "--no-binary", "llama-cpp-python",
            "--wheel-dir", wheels, f"llama-cpp-python=={version}",
            CMAKE_ARGS=PORTABLE,
        )  # fmt: skip
        unfinished = folder.with_suffix(".part")
        shutil.rmtree(unfinished, ignore_errors=True)
        with zipfile.ZipFile(next(wheels.glob(f"llama_cpp_python-{version}-*.whl"))) as wheel:
            wheel.extractall(unfinished)
        for variant in (unfinished / "bin").glob("*ggml-cpu-*"):
            variant.rename(unfinished / "llama_cpp" / "lib" / variant.name)
        for folder_for_others in ("bin", "include", "lib"):
            shutil.rmtree(unfinished / folder_for_others, ignore_errors=True)
        for pattern in LEFT_OUT_VARIANTS:
            for path in unfinished.rglob(pattern):
                path.unlink()
        unfinished.rename(folder)
    return folder


def freeze() -> None:
    """Make the folder."""
    from rddg_desktop.models.embedded import embedded_model_path  # noqa: PLC0415 - of the program that is frozen

    shutil.rmtree(FROZEN, ignore_errors=True)
    run(
        sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
        "--distpath", DIST, "--workpath", BUILD / "pyinstaller", ROOT / "packaging" / "rddg_desktop.spec",
        RDDG_EMBEDDED_MODEL=str(embedded_model_path(thorough=True)),
        PYTHONPATH=os.pathsep.join((str(portable_llama()), str(ROOT))),
        PYTHONHASHSEED="0",
        SOURCE_DATE_EPOCH=str(source_date()),
    )  # fmt: skip
    inside = FROZEN / "_internal"
    for pattern in LEFT_OVER:
        for path in inside.glob(pattern):
            shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
    if sys.platform == "linux":
        libraries = [path for path in inside.rglob("*.so*") if path.is_file() and not path.is_symlink()]
        for library in libraries:
            # Symbols for debuggers; a library that `strip` does not understand stays as it is.
            subprocess.run(["strip", "--strip-unneeded", str(library)], check=False, stderr=subprocess.DEVNULL)


def parts() -> "list[importlib.metadata.Distribution]":
    """The libraries inside, by their metadata, which is frozen with them."""
    found = importlib.metadata.distributions(path=[str(FROZEN / "_internal")])
    return sorted(found, key=lambda part: part.metadata["Name"].casefold())


def licence_of(part: importlib.metadata.Distribution) -> str:
    """The licence of a library, by its own word."""
    about = part.metadata.json
    stated = [one.rpartition(" :: ")[2] for one in about.get("classifier", []) if one.startswith("License ::")]
    whole = str(about.get("license", "")).strip().partition("\n")[0]
    return str(about.get("license_expression") or next(iter(stated), whole) or "not stated")


def write_licences() -> None:
    """Write the licences of everything inside, with their texts where they come along."""
    texts = ["# What this program is made of", ""]
    for part in parts():
        texts += [f"## {part.metadata['Name']} {part.version}", "", f"Licence: {licence_of(part)}", ""]
        for file in part.files or ():
            if "licen" in file.name.lower() or file.name.upper().startswith(("NOTICE", "COPYING")):
                path = Path(str(part.locate_file(file)))
                if path.is_file():
                    texts += [path.read_text(encoding="utf-8", errors="replace"), ""]
    (FROZEN / "LICENCES.md").write_text("\n".join(texts), encoding="utf-8")
    shutil.copy(ROOT / "LICENSE", FROZEN / "LICENSE")


def write_bill_of_materials(version: str) -> None:
    """Write what is inside, in CycloneDX 1.6."""
    components = [
        {
            "type": "library",
            "name": part.metadata["Name"],
            "version": part.version,
            "purl": f"pkg:pypi/{part.metadata['Name'].lower()}@{part.version}",
            "licenses": [{"license": {"name": licence_of(part)}}],
        }
        for part in parts()
    ]
    model = json.loads((ROOT / "resources" / "embedded_model.json").read_text(encoding="utf-8"))
    components.append(
        {
            "type": "machine-learning-model",
            "name": model["file"],
            "version": model["source_sha256"][:16],
            "licenses": [{"license": {"name": model["licence"]}}],
        }
    )
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": "rddg-desktop", "version": version}},
        "components": components,
    }
    (FROZEN / "bill-of-materials.cdx.json").write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")


def fix_times(tree: Path) -> None:
    """Let everything in a folder bear the same moment."""
    moment = source_date()
    for path in (*tree.rglob("*"), tree):
        os.utime(path, (moment, moment), follow_symlinks=False)


def main() -> None:
    """See the module."""
    from rddg_desktop import __version__  # noqa: PLC0415 - of the program that is frozen

    freeze()
    write_licences()
    write_bill_of_materials(__version__)
    fix_times(FROZEN)
    size = sum(path.stat().st_size for path in FROZEN.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"{FROZEN}: {size / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
