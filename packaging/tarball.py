"""Pack the frozen program for any Linux, to be unpacked anywhere: `dist/rddg-desktop-VERSION-linux-*.tar.xz`.

    .venv/bin/python packaging/tarball.py

For systems without Debian packages and for people who may not install any.
"""

import platform
import subprocess
import tarfile

from freeze import DIST, FROZEN, accompany, mode_for_all, source_date

from rddg_desktop import __version__


def main() -> None:
    """See the module."""
    name = f"rddg-desktop-{__version__}"
    packed = DIST / f"{name}-linux-{platform.machine()}.tar.xz"

    def neutral(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = source_date()
        if not entry.issym():
            entry.mode = mode_for_all(entry.mode, is_folder=entry.isdir())
        return entry

    with packed.open("wb") as target:
        # The number of threads is part of what the result depends on.
        compressor = subprocess.Popen(["xz", "--threads=2", "-6"], stdin=subprocess.PIPE, stdout=target)
        assert compressor.stdin is not None
        with compressor, tarfile.open(fileobj=compressor.stdin, mode="w|", format=tarfile.PAX_FORMAT) as archive:
            # Of one folder after the other, by name.
            archive.add(FROZEN, name, filter=neutral)
    if compressor.returncode:
        raise subprocess.CalledProcessError(compressor.returncode, "xz")
    accompany(packed)


if __name__ == "__main__":
    main()
