import os
import shutil
import subprocess
import tarfile
from pathlib import Path

import bill_of_materials
import deb
import freeze
import pytest
import tarball
from closure import Needs

needs_debian = pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="this is no Debian")


def test_the_owner_of_a_file_is_one_package_whoever_shares_it():
    found = """\
libxcb1:amd64: /usr/lib/x86_64-linux-gnu/libxcb.so.1
libc6:amd64, libc6:i386: /usr/share/doc/libc6
fonts-a, fonts-b: /usr/share/fonts/a b: c.ttf
diversion by dash from: /bin/sh
local diversion from: /bin/ls
"""
    assert list(bill_of_materials.owners(found)) == [
        (Path("/usr/lib/x86_64-linux-gnu/libxcb.so.1"), "libxcb1"),
        (Path("/usr/share/doc/libc6"), "libc6"),
        (Path("/usr/share/fonts/a b: c.ttf"), "fonts-a"),
    ]


@needs_debian
def test_the_files_of_packages_are_traced_to_them():
    # Every package has a file there, and a folder that they share.
    copyright_file, folder, stray = (Path(f"/usr/share/doc/{name}") for name in ("libc6/copyright", "libc6", "no such"))
    traced = bill_of_materials.debian_packages([copyright_file, folder, stray])
    assert traced == {copyright_file: "libc6", folder: "libc6"}


@needs_debian
def test_a_package_depends_on_those_of_its_libraries():
    libraries = dict.fromkeys(("libc.so.6", "libgcc_s.so.1", "libstdc++.so.6"), Path("program"))
    assert deb.dependencies(Needs(libraries, (2, 35))) == [
        "libc6 (>= 2.35)",
        "fontconfig-config",
        "libgcc-s1",
        "libstdc++6",
    ]


@needs_debian
def test_where_debian_does_not_tell_of_a_library_its_own_words_stand_beside():
    (part,) = bill_of_materials.debian_parts(["libcom-err2"], {"libcom-err2": "MIT"})
    assert len(part.texts) == 2
    assert "MIT Student Information Processing Board" in part.texts[1]


@pytest.fixture
def frozen_by_a_secretive_person(tmp_path, monkeypatch):
    """A frozen program whose files and folders nobody else may read; what is packed of it lies in `dist`."""
    before = os.umask(0o077)
    folder = tmp_path / "dist" / "rddg-desktop"
    (folder / "_internal").mkdir(parents=True)
    shutil.copyfile(shutil.which("true"), folder / "rddg-desktop")
    (folder / "rddg-desktop").chmod(0o700)
    for name in ("_internal/data.json", "bill-of-materials.cdx.json"):
        (folder / name).write_text("{}", encoding="utf-8")
    (folder / "_internal" / "link.json").symlink_to("data.json")
    for module in (freeze, deb, tarball):
        monkeypatch.setattr(module, "DIST", tmp_path / "dist")
        monkeypatch.setattr(module, "FROZEN", folder)
    monkeypatch.setattr(deb, "BUILD", tmp_path / "build")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    yield tmp_path / "dist"
    os.umask(before)


def assert_everybody_may_read(archive, program, data):
    entries = [entry for entry in archive if not entry.issym()]
    assert {oct(entry.mode) for entry in entries if entry.isdir()} == {"0o755"}
    executable = {entry.name: oct(entry.mode) for entry in entries if entry.isfile()}
    assert executable.pop(program) == "0o755"
    assert data in executable
    assert set(executable.values()) == {"0o644"}


@needs_debian
def test_everybody_may_read_what_a_package_installs(frozen_by_a_secretive_person, tmp_path):
    deb.main()
    (package,) = frozen_by_a_secretive_person.glob("*.deb")
    unpacked = subprocess.run(["dpkg-deb", "--fsys-tarfile", package], check=True, capture_output=True).stdout
    (tmp_path / "files.tar").write_bytes(unpacked)
    with tarfile.open(tmp_path / "files.tar") as archive:
        inside = "./opt/rddg-desktop"
        assert_everybody_may_read(archive, f"{inside}/rddg-desktop", f"{inside}/_internal/data.json")


@pytest.mark.skipif(shutil.which("xz") is None, reason="needs xz")
def test_everybody_may_read_what_is_unpacked(frozen_by_a_secretive_person):
    tarball.main()
    (packed,) = frozen_by_a_secretive_person.glob("*.tar.xz")
    with tarfile.open(packed) as archive:
        inside = f"rddg-desktop-{tarball.__version__}"
        assert_everybody_may_read(archive, f"{inside}/rddg-desktop", f"{inside}/_internal/data.json")
