"""Which shared libraries the frozen program needs from the system it runs on, on Linux.

Everything else is inside. A library that is neither inside nor one of the few that every desktop has would be missed
only on somebody's machine, so it is looked for when the program is built.
"""

import subprocess
from dataclasses import dataclass
from pathlib import Path

#: What may be asked of a system: the C and C++ libraries, the doors of the graphics driver, the links to a desktop.
FROM_SYSTEM = frozenset(
    (
        "ld-linux-x86-64.so.2",
        "ld-linux-aarch64.so.1",
        "libc.so.6",
        "libdl.so.2",
        "libm.so.6",
        "libpthread.so.0",
        "librt.so.1",
        "libresolv.so.2",
        "libgcc_s.so.1",
        "libstdc++.so.6",
        "libexpat.so.1",
        "libEGL.so.1",
        "libGL.so.1",
        "libwayland-client.so.0",
        "libwayland-cursor.so.0",
        "libwayland-egl.so.1",
        "libxcb.so.1",
    )
)


@dataclass(frozen=True)
class Needs:
    """What a frozen program needs.

    Attributes:
        libraries: The shared libraries that are not inside, with a file inside that needs each.
        c_library: The oldest GNU C library that has all that is called, by its version.
    """

    libraries: dict[str, Path]
    c_library: tuple[int, ...]

    @property
    def unexpected(self) -> dict[str, Path]:
        """Those that no system needs to have."""
        return {name: path for name, path in self.libraries.items() if name not in FROM_SYSTEM}


def needs(folder: Path) -> Needs:
    """Look through the libraries and programs in a folder.

    Raises:
        subprocess.CalledProcessError: `objdump`, of the GNU binutils, cannot read one of them.
    """
    headers = {path: _headers(path) for path in sorted(folder.rglob("*")) if path.is_file() and _is_binary(path)}
    inside = {path.name for path in folder.rglob("*.so*")}
    inside |= {value for lines in headers.values() for value in _entries(lines, "SONAME")}
    libraries: dict[str, Path] = {}
    versions: set[tuple[int, ...]] = {(0,)}
    for path, lines in headers.items():
        for name in _entries(lines, "NEEDED"):
            if name not in inside:
                libraries.setdefault(name, path.relative_to(folder))
        numbers = [line.rpartition("GLIBC_")[2].split(".") for line in lines if " GLIBC_" in line]
        versions |= {tuple(map(int, parts)) for parts in numbers if all(part.isdigit() for part in parts)}
    return Needs(libraries, max(versions))


def _is_binary(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _headers(path: Path) -> list[str]:
    found = subprocess.run(["objdump", "-p", str(path)], check=True, stdout=subprocess.PIPE, text=True)
    return found.stdout.splitlines()


def _entries(lines: list[str], kind: str) -> list[str]:
    """The values of a kind of entry in the dynamic section."""
    return [line.split()[1] for line in lines if line.split()[:1] == [kind]]
