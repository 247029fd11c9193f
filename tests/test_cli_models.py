"""`rddg-desktop models`."""

import builtins
import hashlib
import io
import json
import os
import shutil
from types import SimpleNamespace

import pytest

from rddg_desktop import cli
from rddg_desktop.cli import models as command
from rddg_desktop.cli import sources
from rddg_desktop.engine.examples import EXAMPLES
from rddg_desktop.llm.endpoint import Endpoint
from rddg_desktop.llm.keys import api_key
from rddg_desktop.models.catalogue import EMBEDDED, catalogue
from rddg_desktop.models.embedded import embedded_model_path
from rddg_desktop.models.library import Library
from tests.keychains import Keychain, using
from tests.models.files import write_gguf
from tests.models.hub import Hub
from tests.scripting import TokenScript

DOWNLOAD = ("download", "someone/model", "model.gguf", "--name", "small")


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """A home with the embedded model, as after the set-up."""
    installed = embedded_model_path()
    home = tmp_path / "home"
    (home / "models").mkdir(parents=True)
    for file in (installed, installed.with_suffix(".json")):
        shutil.copy2(file, home / "models")
    monkeypatch.setenv("RDDG_HOME", str(home))
    return home


@pytest.fixture
def file(tmp_path):
    return write_gguf(tmp_path / "small.gguf", general__license="mit")


@pytest.fixture
def models(capsys):
    """Run the command; returns what it prints and what it says."""

    def run(*arguments, code=0):
        capsys.readouterr()
        assert cli.main(["models", *map(str, arguments)]) == code
        output = capsys.readouterr()
        return output.out, output.err

    return run


@pytest.fixture
def hub(tmp_path, monkeypatch):
    content = write_gguf(tmp_path / "published.gguf", weights=100_000).read_bytes()
    hub = Hub(content, hashlib.sha256(content).hexdigest())
    stop = hub.start()
    monkeypatch.setenv("HF_ENDPOINT", f"http://{hub.address}")
    yield hub
    stop()


@pytest.fixture
def says(monkeypatch):
    """What the person answers when asked."""

    def answer(text):
        monkeypatch.setattr(builtins, "input", lambda: text)

    return answer


def test_the_list_shows_what_is_there_and_what_could_be(models, file):
    models("add", file, "--name", "mine")
    output, _ = models("list")
    assert f"{EMBEDDED} (default): 0.1 GB, needs about 0." in output
    assert "mine: 0.0 GB" in output
    assert "mit; unchanged since its checksum was taken" in output
    assert "llama3.1-8b: Llama 3.1 8B Instruct, 4.9 GB, needs about 6.4 GB of memory" in output
    assert "Llama 3.1 Community License, which you have to accept (https://" in output
    file.unlink()
    assert "mine: 0.0 GB, cannot be used: its file is not there" in models("list")[0]


def test_the_list_as_json(models, file):
    models("add", file, "--name", "mine")
    document = json.loads(models("list", "--json")[0])
    assert [one["name"] for one in document["installed"]] == [EMBEDDED, "mine"]
    assert document["installed"][1]["header"]["architecture"] == "llama"
    assert document["default"] == EMBEDDED
    assert document["free_memory"] > 0
    assert {one["identifier"] for one in document["catalogue"]} == catalogue().keys() - {EMBEDDED}


def test_a_file_is_added_described_verified_and_removed(models, file):
    _, said = models("add", file)
    assert hashlib.sha256(file.read_bytes()).hexdigest() in said
    output, _ = models("info", "small")
    assert f"path: {file}" in output
    assert "licence: mit" in output
    assert "architecture: llama" in output
    assert models("verify", "small")[0].endswith(f"{file}\n")
    assert f"left where it lies: {file}" in models("remove", "small")[1]
    assert file.is_file()
    assert "no model called small" in models("remove", "small", code=2)[1]


def test_a_copied_file_is_deleted_with_its_model(models, file, home):
    models("add", file, "--copy")
    assert (home / "models" / "small.gguf").is_file()
    assert "deleted" in models("remove", "small")[1]
    assert not (home / "models" / "small.gguf").exists()
    assert file.is_file()


def test_the_embedded_model_s_own_file_survives_under_any_name(models):
    path = embedded_model_path()
    for name in ("mine", "other"):
        models("add", path, "--name", name)
    assert f"left where it lies: {path}" in models("remove", "mine")[1]
    assert models("verify", "other")[0].endswith(f"{path}\n")
    models("verify", EMBEDDED)


def test_a_copy_that_is_interrupted_leaves_nothing(models, file, home, monkeypatch):
    before = set((home / "models").iterdir())

    def interrupted(*_arguments, **_options):
        assert set((home / "models").iterdir()) > before
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(command.ProgressBar, "update", interrupted)
        assert "Interrupted" in models("add", file, "--copy", code=130)[1]
    assert set((home / "models").iterdir()) == before
    models("add", file, "--copy")


def test_a_file_that_is_no_model_is_refused_with_the_reason(models, tmp_path):
    projector = write_gguf(tmp_path / "mmproj.gguf", "clip")
    for action in ("add", "info", "try"):
        assert "it reads images or sound" in models(action, projector, code=2)[1]
    assert "No such file" in models("add", tmp_path / "absent.gguf", code=2)[1]


def test_what_is_known_of_a_file_and_of_the_catalogue(models, file):
    document = json.loads(models("info", file, "--json")[0])
    assert document["header"]["context_tokens"] == 512
    assert document["memory"] > document["size"]
    document = json.loads(models("info", "gemma3-4b", "--json")[0])
    assert document["catalogue"]["repository"] == "ggml-org/gemma-3-4b-it-GGUF"
    output, said = models("info", EMBEDDED)
    assert "vocabulary: 49152" in output
    assert "Measured on two processor cores" in output
    assert "needs about" in said.lower()
    assert "nobody" in models("info", "nobody", code=2)[1]


def test_the_embedded_model_is_verified_by_its_checksum(models, home):
    assert EMBEDDED in "".join(models("list"))
    models("verify", EMBEDDED)
    path = embedded_model_path()
    status = path.stat()
    with path.open("r+b") as file:
        file.seek(50_000_000)
        byte = file.read(1)
        file.seek(50_000_000)
        file.write(bytes([byte[0] ^ 1]))
    os.utime(path, ns=(status.st_mtime_ns, status.st_mtime_ns))
    assert "does not match" in models("verify", EMBEDDED, code=2)[1]
    assert "part of the program" in models("remove", EMBEDDED, code=2)[1]


def test_a_missing_embedded_model_does_not_hide_the_others(models, file, home):
    models("add", file, "--name", "mine")
    embedded_model_path().unlink()
    output, _ = models("list")
    assert f"{EMBEDDED} (default): 0.1 GB, cannot be used" in output
    assert "mine: 0.0 GB, needs" in output


def test_the_default_is_printed_and_chosen(models, file):
    assert models("default")[0] == f"{EMBEDDED}\n"
    models("add", file, "--name", "mine")
    assert models("default", "mine")[0] == "mine\n"
    assert "mine (default)" in models("list")[0]
    assert "no model called nobody" in models("default", "nobody", code=2)[1]


# Downloads


def test_nothing_is_sent_before_a_person_agrees(models, hub, says):
    for answer in ("", "n", "what?"):
        says(answer)
        _, said = models(*DOWNLOAD)
        assert f"From: {hub.address}." in said
        assert "model.gguf of someone/model" in said
        assert "Nothing was sent" in said
    assert hub.requests == []
    assert Library().models() == ()


def test_without_anybody_to_ask_nothing_is_sent(models, hub, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO())
    models(*DOWNLOAD)
    assert hub.requests == []


def test_a_download_is_shown_recorded_and_usable(models, hub, says, home):
    says("y")
    _, said = models(*DOWNLOAD, "--host", hub.store)
    assert f"{len(hub.content):,} bytes, SHA-256 {hub.stated_sha256}" in said
    assert "its checksum is right" in said
    model = Library().get("small")
    assert model.path.read_bytes() == hub.content
    assert model.origin.startswith(f"http://{hub.address}/someone/model/resolve/0123456789")
    lines = [json.loads(line) for line in (home / "network.log").read_text(encoding="utf-8").splitlines()]
    assert {line["host"] for line in lines} == {hub.address, hub.store}
    models("verify", "small")
    models("remove", "small")
    assert not model.path.exists()


def test_a_host_that_was_not_named_gets_nothing(models, hub):
    _, said = models(*DOWNLOAD, "--yes", code=3)
    assert f"The network is closed for {hub.store}" in said
    assert not any(path.startswith("/blobs") for _, path, _ in hub.requests)


def test_a_download_that_broke_goes_on_with_the_same_command(models, hub):
    hub.cuts = [100_000, 0]
    _, said = models(*DOWNLOAD, "--yes", "--host", hub.store, code=3)
    assert "What has arrived is kept" in said
    models(*DOWNLOAD, "--yes", "--host", hub.store)
    assert hub.requests[-1][2] == "bytes=100000-"
    assert Library().verify("small").sha256 == hub.stated_sha256


def test_an_abandoned_download_is_listed_and_discarded(models, hub, home):
    assert "Not arrived whole" not in models("list")[0]
    hub.cuts = [100_000, 0]
    models(*DOWNLOAD, "--yes", "--host", hub.store, code=3)
    output, _ = models("list")
    assert "Not arrived whole (rddg-desktop models remove NAME discards what is there):\n  small: 0.0 GB\n" in output
    assert json.loads(models("list", "--json")[0])["unfinished"] == [{"name": "small", "size": 100_000}]
    assert "small had not arrived whole; what was there of it, 0.0 GB, was discarded." in models("remove", "small")[1]
    assert not list((home / "models").glob("small*.part")) + list((home / "models").glob("small*.state"))
    assert "small" not in models("list")[0]
    assert "no model called small" in models("remove", "small", code=2)[1]


def test_removing_a_model_leaves_an_unfinished_download_of_its_name(models, hub, file):
    hub.cuts = [100_000, 0]
    models(*DOWNLOAD, "--yes", "--host", hub.store, code=3)
    models("add", file)
    assert f"left where it lies: {file}" in models("remove", "small")[1]
    assert "small: 0.0 GB" in models("list")[0]
    assert "discarded" in models("remove", "small")[1]


def test_an_interrupted_download_goes_on_with_the_same_command(models, hub, monkeypatch):
    def interrupted(*_arguments, **_options):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(command.ProgressBar, "update", interrupted)
        assert "the same command goes on" in models(*DOWNLOAD, "--yes", "--host", hub.store, code=3)[1]
    models(*DOWNLOAD, "--yes", "--host", hub.store)
    assert Library().verify("small").sha256 == hub.stated_sha256


def test_a_damaged_download_is_not_installed(models, hub):
    hub.content = hub.content[:-1] + b"?"
    assert "damaged or was exchanged" in models(*DOWNLOAD, "--yes", "--host", hub.store, code=2)[1]
    assert Library().models() == ()


def test_a_model_of_the_catalogue_shows_size_and_licence_first(models, hub, says):
    says("n")
    _, said = models("download", "llama3.3-70b")
    assert "about 42.5 GB (estimated)" in said
    assert "Llama 3.3 Community License, which you have to accept" in said
    assert hub.requests == []


@pytest.mark.parametrize(
    "arguments", [("nobody",), (EMBEDDED,), ("someone/model",), ("model", "model.gguf"), ("a/b", "file.bin")]
)
def test_what_cannot_be_downloaded_is_said_before_anything_is_sent(arguments, models, hub):
    assert "Nothing was downloaded" in models("download", *arguments, "--yes", code=2)[1]
    assert hub.requests == []


def test_a_name_that_is_taken_is_said_before_anything_is_sent(models, hub, file):
    models("add", file)
    assert "already" in models(*DOWNLOAD, "--yes", code=2)[1]
    assert hub.requests == []


# Trying


class Tried(TokenScript):
    threads = 2
    gpu_layers = 0
    fingerprint = "f" * 64

    def __init__(self, path, fingerprint, threads, *, gpu_layers):
        super().__init__()
        self.asked = (path, threads, gpu_layers)
        Tried.last = self

    def close(self):
        self.is_closed = True


def test_a_model_is_tried_with_ten_rows(models, monkeypatch, file):
    monkeypatch.setattr(command, "LlamaSource", Tried)
    monkeypatch.setattr(command, "TRIED_ROWS", 4)
    output, said = models("try", file, "--threads", 2, "--gpu-layers", 0)
    lines = output.splitlines()
    assert lines[0].startswith("reading: ")
    assert lines[1].startswith("writing: ")
    assert lines[1].endswith(" tokens per second")
    assert lines[2].startswith("AdmissionDate,")
    assert len(lines) == 3 + 4
    classes = set(EXAMPLES["clinic"].table()["SepticShock"])
    assert {line.rsplit(",", 1)[1] for line in lines[3:]} <= classes
    assert "4 rows of the example clinic" in said
    assert Tried.last.asked == (file, 2, 0)
    assert Tried.last.is_closed


def test_too_little_memory_is_a_warning_and_no_wall(models, monkeypatch, file):
    monkeypatch.setattr("psutil.virtual_memory", lambda: SimpleNamespace(available=1000))
    _, said = models("add", file)
    assert "Careful: it needs about 0.0 GB of memory, for which there is too little" in said
    assert Library().get("small").path == file


# Keys


@pytest.fixture
def keychain():
    with using(Keychain()) as keychain:
        yield keychain.entries


def test_a_key_goes_into_the_keychain_and_is_never_shown(models, keychain, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("sk-secret\n"))
    output, said = models("key", "set", "api.example.org")
    assert list(keychain.values()) == ["sk-secret"]
    assert "secret" not in output + said
    models("key", "forget", "api.example.org")
    assert keychain == {}
    monkeypatch.setattr("sys.stdin", io.StringIO("\n"))
    assert "none" in models("key", "set", "api.example.org", code=2)[1]


@pytest.mark.parametrize(
    ("named", "address"),
    [
        ("api.example.org", "https://api.example.org/v1"),
        ("API.Example.org", "https://api.example.org/v1"),
        ("api.example.org:443", "https://api.example.org/v1"),
        ("api.example.org/v1", "https://api.example.org:443/v1"),
        ("https://api.example.org/v1", "https://API.example.org/v1"),
        ("http://localhost:80/v1", "http://localhost/v1"),
        ("localhost:8080", "http://localhost:8080/v1"),
        ("[::1]:8080", "http://[::1]:8080/v1"),
        ("bücher.example", "https://bücher.example/v1"),
    ],
)
def test_a_run_finds_the_key_of_a_host_however_that_is_named(named, address, models, keychain, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("sk-secret\n"))
    host = Endpoint(address, "model").host
    assert f"The key for {host} is in the keychain." in models("key", "set", named)[1]
    assert api_key(host) == "sk-secret"
    assert f"The keychain has no key for {host}." in models("key", "forget", named)[1]
    assert keychain == {}


@pytest.mark.parametrize(
    "named", ["", " ", "two words", "https://", "ftp://api.example.org", "me:word@api.example.org", "a:b", "..", "%"]
)
@pytest.mark.parametrize("action", ["set", "forget"])
def test_what_is_no_host_has_no_key(named, action, models, keychain, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("sk-secret\n"))
    said = models("key", action, named, code=2)[1]
    assert "What was given as the host is none." in said
    assert "word" not in said
    assert keychain == {}


@pytest.mark.parametrize("action", ["", "list", "add", "download", "verify", "remove", "info", "try", "default", "key"])
def test_every_action_explains_itself(action, capsys):
    with pytest.raises(SystemExit) as ended:
        cli.main(["models", *action.split(), "--help"])
    assert ended.value.code == 0
    assert f"usage: rddg-desktop models {action}" in capsys.readouterr().out


def test_a_run_warns_of_a_model_that_the_memory_does_not_hold(monkeypatch):
    path = embedded_model_path()
    assert sources.memory_warning(path) == ""
    monkeypatch.setattr(sources, "room", lambda *_: 100_000_000)
    warning = sources.memory_warning(path, 8192)
    assert "GB of memory, and 0.1 GB are free" in warning
    assert "models list" in warning
