import hashlib
import os
import shutil
from types import SimpleNamespace

import pytest

from rddg_desktop.errors import ModelError, RddgError
from rddg_desktop.models.catalogue import EMBEDDED
from rddg_desktop.models.embedded import embedded_model_path, embedded_model_place, file_sha256
from rddg_desktop.models.library import Library, Unfinished
from tests.models.files import write_gguf


@pytest.fixture
def library(tmp_path):
    return Library(tmp_path / "models")


@pytest.fixture
def file(tmp_path):
    folder = tmp_path / "USB stick"
    folder.mkdir()
    return write_gguf(folder / "My model (Q4).gguf", general__license="mit")


def test_a_file_is_used_where_it_lies(library, file):
    model = library.add(file)
    assert model.name == "My-model-Q4"
    assert (model.path, model.origin, model.licence) == (file, str(file), "mit")
    assert model.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    assert model.problem is None
    assert Library(library.folder).models() == (model,)
    assert library.get("My-model-Q4") == model
    assert not library.remove("My-model-Q4")
    assert file.is_file(), "it is a person's own"
    assert library.models() == ()


def test_a_copy_stays_when_the_stick_is_gone(library, file):
    content = file.read_bytes()
    model = library.add(file, "copied", copy=True)
    file.unlink()
    assert model.path == library.folder / "copied.gguf"
    assert model.path.read_bytes() == content
    assert library.verify("copied") == model
    assert library.resolve("copied").path == model.path
    assert library.remove("copied")
    assert list(library.folder.iterdir()) == []


def test_a_file_that_was_added_where_it_lies_stays_also_in_the_folder_of_the_library(library):
    library.folder.mkdir()
    file = write_gguf(library.folder / "brought.gguf")
    for name in ("one", "other"):
        library.add(file, name)
    assert not library.remove("one")
    assert library.resolve("other").path == file
    assert not library.remove("other")
    assert file.is_file(), "it is a person's own"


@pytest.mark.parametrize("way", ["", "../models"])
def test_a_copy_that_another_model_needs_stays(library, file, way):
    copied = library.add(file, "copied", copy=True)
    library.add(library.folder / way / "copied.gguf", "same")
    assert not library.remove("copied")
    assert library.verify("same").sha256 == copied.sha256
    assert not library.remove("same")
    assert copied.path.is_file()


@pytest.mark.parametrize("is_copied", [False, True])
def test_the_file_of_the_embedded_model_is_never_deleted(library, file, tmp_path, monkeypatch, is_copied):
    monkeypatch.setenv("RDDG_HOME", str(tmp_path / "home"))
    library, place = Library(), embedded_model_place()
    if is_copied:
        library.add(file, place.stem, copy=True)
        name = place.stem
    else:
        place.parent.mkdir(parents=True)
        shutil.copy(file, place)
        name = library.add(place, "mine").name
    assert not library.remove(name)
    assert place.is_file()
    assert library.models() == ()


@pytest.mark.parametrize("name", ["", "a b", "../up", "a/b", ".hidden", "-x", "x" * 101, EMBEDDED])
def test_impossible_names_are_refused(name, library, file):
    with pytest.raises(ModelError):
        library.add(file, name or " ")
    with pytest.raises(ModelError):
        library.get(name)
    assert not library.folder.exists() or not list(library.folder.iterdir())


def test_a_name_is_given_once(library, file):
    library.add(file, "one")
    with pytest.raises(ModelError, match="already"):
        library.add(file, "one")
    library.add(file, "two")
    assert [model.name for model in library.models()] == ["one", "two"]


def test_a_copy_never_replaces_a_file(library, file):
    library.folder.mkdir()
    other = library.folder / "mine.gguf"
    other.write_bytes(b"someone's work")
    with pytest.raises(ModelError, match=r"mine\.gguf"):
        library.add(file, "mine", copy=True)
    assert other.read_bytes() == b"someone's work"


def test_what_is_no_usable_model_is_not_added(library, tmp_path):
    for name, architecture in (("projector", "clip"), ("unknown", "newfangled")):
        with pytest.raises(ModelError):
            library.add(write_gguf(tmp_path / f"{name}.gguf", architecture))
    assert library.models() == ()


def test_a_full_disk_is_seen_before_copying(library, file, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=1_000_000))
    with pytest.raises(ModelError, match="disk"):
        library.add(file, copy=True)
    assert list(library.folder.iterdir()) == []
    library.add(file)


def test_a_copy_that_fails_leaves_nothing(library, file, monkeypatch):
    def fail(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(ModelError, match="disk is full"):
        library.add(file, copy=True)
    assert list(library.folder.iterdir()) == []


@pytest.mark.parametrize("ends", ["closed", "Ctrl-C"])
def test_a_copy_that_is_given_up_leaves_nothing(library, tmp_path, ends, monkeypatch):
    file = write_gguf(tmp_path / "large.gguf", weights=1_000_000)

    def interrupt(_descriptor):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    adding = library.adding(file, copy=True)
    first = next(adding)
    assert 0 < first.done < first.size == file.stat().st_size
    assert library.unfinished() == (Unfinished("large", first.done),)
    if ends == "closed":
        adding.close()
    else:
        with pytest.raises(KeyboardInterrupt):
            list(adding)
    assert list(library.folder.iterdir()) == []


def test_what_a_killed_copy_left_is_listed_and_discarded(library):
    library.folder.mkdir()
    (library.folder / "large.gguf.copy").write_bytes(b"GGUF")
    assert library.unfinished() == (Unfinished("large", 4),)
    library.discard("large")
    assert library.unfinished() == ()


def test_a_changed_file_is_not_used_and_not_verified(library, file):
    library.add(file, "mine")
    content = bytearray(file.read_bytes())
    content[-1] ^= 1
    file.write_bytes(content)
    os.utime(file, ns=(1, 1))
    assert "modified" in str(library.get("mine").problem)
    with pytest.raises(ModelError, match="modified") as refused:
        library.resolve("mine")
    assert "verify mine" in refused.value.command
    with pytest.raises(ModelError, match="not the one"):
        library.verify("mine")


def test_a_flipped_bit_under_the_same_time_is_found_by_verifying(library, file):
    model = library.add(file, "mine")
    content = bytearray(file.read_bytes())
    content[-1] ^= 1
    file.write_bytes(content)
    os.utime(file, ns=(model.modified_ns, model.modified_ns))
    assert library.get("mine").problem is None
    with pytest.raises(ModelError, match="not the one"):
        library.verify("mine")


def test_a_file_that_was_only_touched_can_be_used_once_verified(library, file):
    library.add(file, "mine")
    os.utime(file, ns=(1, 1))
    with pytest.raises(ModelError, match="modified"):
        library.resolve("mine")
    library.verify("mine")
    assert library.resolve("mine").path == file


def test_a_file_that_is_gone_is_said(library, file):
    library.add(file, "mine")
    file.unlink()
    assert "not there" in str(library.get("mine").problem)
    for action in (library.resolve, library.verify):
        with pytest.raises(ModelError, match="no longer"):
            action("mine")
    library.remove("mine")


@pytest.mark.parametrize("record", ["", "{", "[]", "{}", '{"name": 1}', '{"name": "mine", "size": "large"}', "\udcff"])
def test_a_damaged_record_is_said_with_its_place(record, library, file):
    library.add(file, "mine")
    place = library.folder / "mine.model.json"
    place.write_bytes(record.encode("utf-8", "surrogateescape"))
    for action in (library.models, lambda: library.get("mine"), lambda: library.resolve("mine")):
        with pytest.raises(ModelError, match="damaged") as refusal:
            action()
        assert str(place) in refusal.value.what
    assert file.is_file()


def test_what_a_command_means(library, file, tmp_path, monkeypatch):
    embedded = library.resolve(None)
    assert (embedded.path, embedded.is_embedded) == (embedded_model_path(), True)
    assert library.resolve(EMBEDDED) == embedded
    model = library.add(file, "mine")
    found = library.resolve("mine")
    assert (found.path, found.sha256, found.is_embedded) == (file, model.sha256, False)
    for named in (str(file), os.path.relpath(file, tmp_path)):
        monkeypatch.chdir(tmp_path)
        found = library.resolve(named)
        assert (found.path, found.sha256) == (file, file_sha256(file))
    with pytest.raises(ModelError, match=f"no model called nobody.*{EMBEDDED}, mine"):
        library.resolve("nobody")
    with pytest.raises(ModelError, match=r"absent\.gguf"):
        library.resolve("absent.gguf")
    with pytest.raises(ModelError) as refused:
        library.resolve("llama3.1-8b")
    assert "models download llama3.1-8b" in refused.value.command


def test_the_default_is_the_embedded_model_until_another_is_chosen(library, file):
    assert library.default() == EMBEDDED
    with pytest.raises(ModelError):
        library.set_default("mine")
    library.add(file, "mine")
    library.set_default("mine")
    assert Library(library.folder).resolve(None).path == file
    library.remove("mine")
    assert library.resolve(None).is_embedded
    library.set_default(EMBEDDED)
    assert library.default() == EMBEDDED


def test_the_embedded_model_cannot_be_removed(library):
    with pytest.raises(ModelError, match="part of the program"):
        library.remove(EMBEDDED)
    assert embedded_model_path().is_file()


def test_records_are_written_whole_or_not_at_all(library, file, monkeypatch):
    library.add(file, "mine")
    before = (library.folder / "mine.model.json").read_bytes()

    def fail(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(RddgError):
        library.verify("mine")
    assert (library.folder / "mine.model.json").read_bytes() == before
    assert [path.name for path in library.folder.iterdir()] == ["mine.model.json"]


def test_the_installed_embedded_model_is_no_model_of_the_library(tmp_path):
    folder = tmp_path / "models"
    folder.mkdir()
    (folder / "SmolLM2-135M-Instruct.Q4_0.json").write_text("{}")
    assert Library(folder).models() == ()
