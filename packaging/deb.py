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

from bill_of_materials import owners
from closure import Needs, needs
from freeze import BUILD, DIST, FROZEN, ROOT, accompany, fix_times, mode_for_all, source_date

from rddg_desktop import __version__

LINUX = ROOT / "packaging" / "linux"
#: Letters to write with: the libraries inside bring none.
FONTS = "fontconfig-config"
MAINTAINER = "RDDG Desktop maintainers <rddg-desktop@localhost>"

CONTROL = """Package: rddg-desktop
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: desktop-file-utils, shared-mime-info
Suggests: fonts-noto-cjk, gnome-keyring
Section: science
Priority: optional
Description: realistic extra rows for the rare classes of a table
 Learns from a table how its columns belong together and lets a small language
 model write further rows of the classes that are rare, on this computer alone;
 shows how good they are, and judges them afterwards.
"""


def dependencies(found: Needs) -> list[str]:
    """The packages with the libraries that are not inside, as this system has them.

    Raises:
        subprocess.CalledProcessError: No package of this system has one of them.
    """
    names = set()
    for library in found.libraries:
        # Programs may have one of that name to themselves, in folders of their own.
        command = ["dpkg-query", "--search", f"*-linux-gnu/{library}"]
        answer = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
        names |= {package for _, package in owners(answer)}
    names.discard("libc6")
    return [f"libc6 (>= {'.'.join(map(str, found.c_library))})", FONTS, *sorted(names)]


def install(source: Path, target: Path) -> None:
    """Put a file into its place."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


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
            depends=", ".join(dependencies(needs(FROZEN))),
        ),
        encoding="utf-8",
    )
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(tree)}"
        for path in files
    ]
    (control / "md5sums").write_text("\n".join(sums) + "\n", encoding="utf-8")
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(mode_for_all(path.stat().st_mode, is_folder=path.is_dir()))
    fix_times(tree)
    package = DIST / f"rddg-desktop_{__version__}_{architecture}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z10", "--build", str(tree), str(package)],
        check=True,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(source_date())},
    )
    accompany(package)


if __name__ == "__main__":
    main()
