"""Write the checksums of everything in a folder, in the form that `sha256sum --check SHA256SUMS` reads.

    .venv/bin/python packaging/checksums.py dist [--sign KEY]

With a key, `gpg` puts a signature beside them (`SHA256SUMS.asc`).
"""

import argparse
import hashlib
import subprocess
import sys
from pathlib import Path

NAME = "SHA256SUMS"
#: What people download. The folders beside them are what they were made from.
PUBLISHED = ("*.deb", "*.tar.*", "*.exe", "*.dmg", "*.cdx.json")


def write(folder: Path) -> Path:
    """Write the checksums; returns their file.

    Args:
        folder: Where the files are, and the checksums are written to.

    Raises:
        SystemExit: Nothing is there.
    """
    # A bill of materials has the name of its package in its own, and so is found twice.
    found = sorted({path for pattern in PUBLISHED for path in folder.glob(pattern)})
    if not found:
        sys.exit(f"Nothing that is published lies in {folder}: {', '.join(PUBLISHED)}")
    lines = []
    for path in found:
        with path.open("rb") as stream:
            lines.append(f"{hashlib.file_digest(stream, 'sha256').hexdigest()}  {path.name}\n")
    file = folder / NAME
    file.write_text("".join(lines), encoding="utf-8", newline="\n")
    return file


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description="Write the checksums of what is published.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sign", metavar="KEY", help="sign them with this key of gpg")
    arguments = parser.parse_args()
    file = write(arguments.folder)
    print(file.read_text(encoding="utf-8"), end="")
    if arguments.sign:
        subprocess.run(
            ["gpg", "--yes", "--local-user", arguments.sign, "--armor", "--detach-sign", str(file)], check=True
        )


if __name__ == "__main__":
    main()
