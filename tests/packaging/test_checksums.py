import shutil
import subprocess

import checksums
import pytest


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="needs sha256sum")
def test_checksums_hold_until_a_file_changes(tmp_path):
    for name in ("b.exe", "a.deb", "a.deb.cdx.json", "c.tar.xz", "c.tar.xz.cdx.json"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    (tmp_path / "rddg-desktop").mkdir()
    file = checksums.write(tmp_path)
    assert [line.split("  ")[1] for line in file.read_text(encoding="utf-8").splitlines()] == [
        "a.deb",
        "a.deb.cdx.json",
        "b.exe",
        "c.tar.xz",
        "c.tar.xz.cdx.json",
    ]
    check = ["sha256sum", "--check", "--quiet", "--strict", file.name]
    assert subprocess.run(check, cwd=tmp_path, check=False, capture_output=True).returncode == 0
    (tmp_path / "b.exe").write_text("changed", encoding="utf-8")
    assert subprocess.run(check, cwd=tmp_path, check=False, capture_output=True).returncode == 1


def test_a_folder_without_packages_is_not_taken_for_a_release(tmp_path):
    (tmp_path / "rddg-desktop").mkdir()
    with pytest.raises(SystemExit, match="Nothing that is published lies in"):
        checksums.write(tmp_path)
    assert not (tmp_path / "SHA256SUMS").exists()
