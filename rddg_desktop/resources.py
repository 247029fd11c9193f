"""Where the files that travel with the program are found."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource_path(name: str) -> Path:
    """Return the path of a resource, in an installed program and in a source tree alike.

    Args:
        name: Path below the resources folder, with forward slashes.
    """
    installed = _PACKAGE / "_resources"
    folder = installed if installed.is_dir() else _PACKAGE.parent / "resources"
    return folder / name
