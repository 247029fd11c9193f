import shutil
import subprocess

import checksums
import pytest


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="needs sha256sum")
def test_checksums_hold_until_a_file_changes(tmp_path):
    for name in ("b.exe", "a.deb", "a.cdx.json"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    (tmp_path / "rddg-desktop").mkdir()
    file = checksums.write(tmp_path)
    assert [line.split("  ")[1] for line in file.read_text(encoding="utf-8").splitlines()] == [
        "a.cdx.json",
        "a.deb",
        "b.exe",
    ]
    check = ["sha256sum", "--check", "--quiet", "--strict", file.name]
    assert subprocess.run(check, cwd=tmp_path, check=False, capture_output=True).returncode == 0
    (tmp_path / "b.exe").write_text("changed", encoding="utf-8")
    assert subprocess.run(check, cwd=tmp_path, check=False, capture_output=True).returncode == 1
