"""Pack the frozen program for Debian and Ubuntu: `dist/rddg-desktop_VERSION_ARCHITECTURE.deb`.

    .venv/bin/python packaging/deb.py

The package holds the whole program in /opt/rddg-desktop, a command on the path, an entry of the menu, an icon, and the
kind of file that projects are. What people make with it lies in their own folders, where removing it leaves it.
"""

import gzip
import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from freeze import BUILD, DIST, FROZEN, ROOT, fix_times, source_date
from set_up import QT_LIBRARIES

from rddg_desktop import __version__

LINUX = ROOT / "packaging" / "linux"
MAINTAINER = "RDDG Desktop maintainers <rddg-desktop@localhost>"

CONTROL = """Package: rddg-desktop
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Section: science
Priority: optional
Description: realistic extra rows for the rare classes of a table
 Learns from a table how its columns belong together and lets a small language
 model write further rows of the classes that are rare, on this computer alone;
 shows how good they are, and judges them afterwards.
"""


def install(source: Path, target: Path, mode: int = 0o644) -> None:
    """Put a file into its place."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(mode)


def main() -> None:
    """See the module."""
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], check=True, stdout=subprocess.PIPE, text=True
    ).stdout.strip()
    tree = BUILD / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(FROZEN, tree / "opt" / "rddg-desktop", symlinks=True)
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / "rddg-desktop").symlink_to("/opt/rddg-desktop/rddg-desktop")
    install(LINUX / "rddg-desktop.desktop", tree / "usr/share/applications/rddg-desktop.desktop")
    install(LINUX / "rddg-desktop.xml", tree / "usr/share/mime/packages/rddg-desktop.xml")
    install(ROOT / "resources/icon.svg", tree / "usr/share/icons/hicolor/scalable/apps/rddg-desktop.svg")
    documents = tree / "usr/share/doc/rddg-desktop"
    install(ROOT / "LICENSE", documents / "copyright")
    with gzip.GzipFile(documents / "changelog.gz", "wb", mtime=source_date()) as packed:
        packed.write((ROOT / "CHANGELOG.md").read_bytes())
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    control = tree / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(
        CONTROL.format(
            version=__version__,
            architecture=architecture,
            maintainer=MAINTAINER,
            kilobytes=sum(path.stat().st_size for path in files) // 1024,
            depends=", ".join(["libc6", "libgomp1", *sorted(set(QT_LIBRARIES.values()))]),
        ),
        encoding="utf-8",
    )
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(tree)}"
        for path in files
    ]
    (control / "md5sums").write_text("\n".join(sums) + "\n", encoding="utf-8")
    for path in tree.rglob("*"):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
    fix_times(tree)
    package = DIST / f"rddg-desktop_{__version__}_{architecture}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z15", "--build", str(tree), str(package)],
        check=True,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(source_date())},
    )
    digest = hashlib.sha256(package.read_bytes()).hexdigest()
    package.with_name(package.name + ".sha256").write_text(f"{digest}  {package.name}\n", encoding="utf-8")
    print(f"{package}: {package.stat().st_size / 1e6:.0f} MB, sha256 {digest}")


if __name__ == "__main__":
    main()
