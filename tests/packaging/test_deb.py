import shutil
from pathlib import Path

import bill_of_materials
import deb
import pytest
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
