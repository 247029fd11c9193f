import errno
import hashlib
import json
import os
import random
import shutil
import socket
import threading
from types import SimpleNamespace

import pytest

from rddg_desktop.errors import ModelError, SettingsError, StoppedError
from rddg_desktop.models import download as module
from rddg_desktop.models.download import Cancellation, Installed, Progress, StartedAnew, describe, download
from rddg_desktop.models.library import Library, Unfinished
from rddg_desktop.network import Answered, Door, NetworkClosedError, Sent
from rddg_desktop.request_log import request_log
from tests.models.files import write_gguf
from tests.models.hub import Hub

#: Seconds after which a test has failed: a busy machine takes its time.
PATIENCE = 240


@pytest.fixture
def hub(tmp_path, monkeypatch):
    content = write_gguf(tmp_path / "published.gguf", weights=200_000).read_bytes()
    hub = Hub(content, hashlib.sha256(content).hexdigest())
    stop = hub.start()
    monkeypatch.setenv("HF_ENDPOINT", f"http://{hub.address}")
    yield hub
    stop()


@pytest.fixture
def library(tmp_path):
    return Library(tmp_path / "library")


@pytest.fixture
def door(hub):
    return Door((hub.address, hub.store), lambda _event: None)


def described(door):
    return describe(door, "someone/model", "model.gguf")


def fetched(door, library, **options):
    """Download to the end."""
    events = list(download(described(door), "small", door, library, **options))
    assert isinstance(events[-1], Installed)
    return events


def check_installed(library, hub):
    model = library.verify("small")
    assert model.path.read_bytes() == hub.content
    assert model.sha256 == hub.stated_sha256
    left = {path.name for path in library.folder.iterdir()} - {"small.gguf.lock"}
    assert left == {"small.gguf", "small.model.json"}
    return model


def test_the_hub_states_version_size_and_checksum(door, hub):
    found = described(door)
    assert (found.size, found.sha256, found.licence) == (len(hub.content), hub.stated_sha256, "apache-2.0")
    assert found.url == f"http://{hub.address}/someone/model/resolve/{found.commit}/model.gguf"
    assert len(found.commit) == 40


def test_a_download_ends_in_the_library(door, hub, library):
    events = fetched(door, library)
    model = check_installed(library, hub)
    assert events[-1].model == model
    assert (model.origin, model.licence) == (described(door).url, "apache-2.0")
    progress = [event for event in events if isinstance(event, Progress)]
    assert [one.done for one in progress] == sorted(one.done for one in progress)
    assert progress[-1].done == progress[-1].size == len(hub.content)
    assert all(one.bytes_per_second > 0 for one in progress)
    with pytest.raises(ModelError, match="already"):
        fetched(door, library)


def test_cut_connections_are_gone_on_with(door, hub, library):
    randomness = random.Random(3)
    hub.cuts = [randomness.randrange(1, len(hub.content) // 10) for _ in range(10)]
    fetched(door, library)
    check_installed(library, hub)
    ranges = [wanted for _, path, wanted in hub.requests if path.startswith("/blobs")]
    assert len(ranges) == 11
    assert ranges[0] == ""
    assert all(ranges[1:])


def download_up_to(size, part, wanted, door, library):
    """Download until the file is larger than that, and cancel it then."""
    cancellation = Cancellation()
    for _ in download(wanted, "small", door, library, cancellation=cancellation):
        if part.stat().st_size > size:
            cancellation.cancel()


def test_downloads_that_are_interrupted_at_any_point_go_on(door, hub, library):
    randomness = random.Random(5)
    wanted = described(door)
    for stop in sorted(randomness.randrange(1, len(hub.content)) for _ in range(10)):
        part = library.folder / "small.gguf.part"
        before = part.stat().st_size if part.exists() else 0
        with pytest.raises(StoppedError, match="stopped"):
            download_up_to(stop, part, wanted, door, library)
        assert part.stat().st_size > before
        assert not (library.folder / "small.gguf").exists()
        assert not library.models()
        if part.stat().st_size == len(hub.content):
            break
    sent = sum(path.startswith("/blobs") for _, path, _ in hub.requests)
    events = fetched(door, library)
    check_installed(library, hub)
    assert not any(isinstance(event, StartedAnew) for event in events)
    assert sum(path.startswith("/blobs") for _, path, _ in hub.requests) <= sent + 1


class Downloaded(threading.Thread):
    """Does something that is expected to be stopped, in a thread; `join` gives why it was."""

    def __init__(self, action):
        super().__init__()
        self.action, self.error = action, None
        self.start()

    def run(self):
        try:
            self.action()
        except StoppedError as error:
            self.error = error

    def join(self):
        super().join(PATIENCE)
        return "" if self.error is None else str(self.error)


def test_a_download_that_stalls_is_cancelled_at_once_and_gone_on_with(door, hub, library, monkeypatch):
    # Silence alone would not end it for as long as the test waits.
    monkeypatch.setattr(module, "_TIMEOUT", 10 * PATIENCE)
    hub.hold, hub.stalls_after = threading.Event(), 100_000
    wanted, cancellation, here = described(door), Cancellation(), threading.Event()

    def fetch():
        for event in download(wanted, "small", door, library, cancellation=cancellation):
            if event.done == 100_000:
                here.set()

    thread = Downloaded(fetch)
    assert here.wait(PATIENCE)
    cancellation.cancel()
    assert "The download was stopped." in thread.join()
    assert (library.folder / "small.gguf.part").stat().st_size == 100_000
    hub.hold.set()
    assert not any(isinstance(event, StartedAnew) for event in fetched(door, library))
    assert hub.requests[-1][2] == "bytes=100000-"
    check_installed(library, hub)


def test_a_hub_that_is_silent_is_left_at_once(monkeypatch):
    monkeypatch.setattr(module, "_TIMEOUT", 10 * PATIENCE)
    cancellation = Cancellation()
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"127.0.0.1:{server.getsockname()[1]}"
        monkeypatch.setenv("HF_ENDPOINT", f"http://{address}")
        door = Door((address,), lambda _event: None)
        thread = Downloaded(lambda: describe(door, "someone/model", "model.gguf", cancellation=cancellation))
        connection, _ = server.accept()
        with connection:
            connection.recv(1)
            cancellation.cancel()
            assert "The download was stopped." in thread.join()


def test_nothing_is_sent_for_a_download_that_was_cancelled_before(door, hub, library):
    wanted, cancellation = described(door), Cancellation()
    cancellation.cancel()
    sent = len(hub.requests)
    for action in (
        lambda: describe(door, "someone/model", "model.gguf", cancellation=cancellation),
        lambda: list(download(wanted, "small", door, library, cancellation=cancellation)),
    ):
        with pytest.raises(StoppedError, match=r"The download was stopped\."):
            action()
    assert len(hub.requests) == sent


def test_a_closed_download_can_be_gone_on_with(door, hub, library):
    events = download(described(door), "small", door, library)
    next(events)
    events.close()
    assert (library.folder / "small.gguf.part").stat().st_size > 0
    fetched(door, library)
    check_installed(library, hub)


@pytest.mark.parametrize("place", [0, 5, 100_000, -1])
def test_a_flipped_bit_is_caught(place, door, hub, library):
    damaged = bytearray(hub.content)
    damaged[place] ^= 4
    whole, hub.content = hub.content, bytes(damaged)
    with pytest.raises(ModelError, match="damaged or was exchanged"):
        fetched(door, library)
    assert not library.models()
    assert [path.name for path in library.folder.iterdir()] == ["small.gguf.lock"]
    hub.content = whole
    fetched(door, library)
    check_installed(library, hub)


def test_damage_on_the_disk_between_two_tries_is_caught(door, hub, library):
    hub.cuts = [100_000, 0]
    with pytest.raises(StoppedError):
        fetched(door, library)
    part = library.folder / "small.gguf.part"
    content = bytearray(part.read_bytes())
    content[777] ^= 1
    part.write_bytes(content)
    with pytest.raises(ModelError, match="damaged"):
        fetched(door, library)
    fetched(door, library)
    check_installed(library, hub)


def test_a_store_that_sends_no_parts_is_asked_for_all(door, hub, library):
    hub.cuts = [100_000, 0]
    with pytest.raises(StoppedError):
        fetched(door, library)
    hub.ignores_ranges = True
    events = fetched(door, library)
    assert [event for event in events if isinstance(event, StartedAnew)]
    check_installed(library, hub)


@pytest.mark.parametrize("etag", ['"two"', "", 'W/"one"'])
def test_a_file_that_changes_in_the_store_is_fetched_anew(etag, door, hub, library):
    hub.cuts = [100_000, 0]
    with pytest.raises(StoppedError):
        fetched(door, library)
    hub.etag = etag
    events = fetched(door, library)
    (anew,) = (event for event in events if isinstance(event, StartedAnew))
    assert "anew" in anew.reason
    check_installed(library, hub)


@pytest.mark.parametrize("etag", ["", 'W/"one"'])
def test_stores_without_a_strong_name_of_the_file_are_gone_on_with(etag, door, hub, library):
    hub.etag = etag
    hub.cuts = [100_000, 100_000]
    assert not [event for event in fetched(door, library) if isinstance(event, StartedAnew)]
    check_installed(library, hub)


def test_another_version_on_the_hub_starts_anew(door, hub, library, tmp_path):
    hub.cuts = [100_000, 0]
    with pytest.raises(StoppedError):
        fetched(door, library)
    hub.content = write_gguf(tmp_path / "newer.gguf", weights=150_000).read_bytes()
    hub.stated_sha256 = hashlib.sha256(hub.content).hexdigest()
    assert [event for event in fetched(door, library) if isinstance(event, StartedAnew)]
    check_installed(library, hub)


@pytest.mark.parametrize("state", [None, "no JSON", "[]", "{}", '{"sha256": 1}'])
def test_a_part_that_nobody_knows_the_rest_of_starts_anew(state, door, hub, library):
    library.folder.mkdir()
    (library.folder / "small.gguf.part").write_bytes(b"GGUF" * 100)
    if state is not None:
        (library.folder / "small.gguf.state").write_text(state)
    assert isinstance(fetched(door, library)[0], StartedAnew)
    check_installed(library, hub)


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_store_that_fails_leaves_what_has_arrived(status, door, hub, library):
    hub.cuts = [100_000]
    hub.statuses = []
    events = download(described(door), "small", door, library)
    next(events)
    hub.statuses = [status]
    with pytest.raises(StoppedError, match=str(status)) as stopped:
        list(events)
    assert "goes on" in stopped.value.remedy
    assert (library.folder / "small.gguf.part").stat().st_size == 100_000
    fetched(door, library)
    check_installed(library, hub)


@pytest.mark.parametrize("status", [401, 403, 404])
def test_a_gated_file_is_explained(status, door, hub, library):
    hub.statuses = [status]
    with pytest.raises(ModelError, match=str(status)) as refusal:
        fetched(door, library)
    assert "licence" in refusal.value.remedy
    assert "Signature" not in str(refusal.value)


@pytest.mark.parametrize("status", [206, 204])
def test_an_answer_that_is_not_the_file_ends_the_download(status, door, hub, library):
    hub.statuses = [status] * 5
    with pytest.raises(StoppedError):
        fetched(door, library)
    assert len(hub.statuses) >= 3, "it is not asked for ever"


def test_a_part_past_the_end_starts_anew(door, hub, library):
    hub.cuts = [100_000, 0]
    with pytest.raises(StoppedError):
        fetched(door, library)
    hub.statuses = [416]
    assert [event for event in fetched(door, library) if isinstance(event, StartedAnew)]
    check_installed(library, hub)


def test_a_full_disk_is_seen_before_anything_is_fetched(door, hub, library, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=200_000_000))
    with pytest.raises(ModelError, match="disk"):
        fetched(door, library)
    assert not any(path.startswith("/blobs") for _, path, _ in hub.requests)


def test_a_disk_that_fails_stops_the_download_and_keeps_the_part(door, hub, library, monkeypatch):
    def fail(_descriptor):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", fail)
        with pytest.raises(StoppedError, match="No space left"):
            fetched(door, library)
    assert not library.models()
    sent = len(hub.requests)
    fetched(door, library)
    check_installed(library, hub)
    assert not any(path.startswith("/blobs") for _, path, _ in hub.requests[sent:]), "all of it had arrived"


def test_what_is_no_model_is_not_installed(door, hub, library, tmp_path):
    hub.content = write_gguf(tmp_path / "projector.gguf", "clip").read_bytes()
    hub.stated_sha256 = hashlib.sha256(hub.content).hexdigest()
    with pytest.raises(ModelError, match="images"):
        fetched(door, library)
    assert not library.models()


def test_an_abandoned_download_is_listed_and_discarded_unless_it_is_under_way(door, hub, library, tmp_path):
    hub.cuts = [100_000, 0]
    with pytest.raises(StoppedError):
        fetched(door, library)
    assert library.unfinished() == (Unfinished("small", 100_000),)
    events = download(described(door), "small", door, library)
    next(events)
    with pytest.raises(ModelError, match="another window"):
        library.discard("small")
    events.close()
    for name in ("nobody", "../small"):
        with pytest.raises(ModelError, match="no model"):
            library.discard(name)
    library.discard("small")
    assert library.unfinished() == ()
    assert {path.name for path in library.folder.iterdir()} <= {"small.gguf.lock"}
    assert not any(isinstance(event, StartedAnew) for event in fetched(door, library))
    check_installed(library, hub)


def test_two_downloads_of_one_file_do_not_mix(door, hub, library):
    hub.hold = threading.Event()
    wanted = described(door)
    results = []
    first = threading.Thread(target=lambda: results.extend(download(wanted, "small", door, library)))
    first.start()
    assert hub.arrived.wait(20)
    with pytest.raises(ModelError, match="another window"):
        list(download(wanted, "small", door, library))
    hub.hold.set()
    first.join()
    assert isinstance(results[-1], Installed)
    check_installed(library, hub)


@pytest.mark.parametrize(
    ("metadata", "message"),
    [
        ([1], "hub of models"),
        ({"sha": "x"}, "hub of models"),
        ({"sha": "x", "siblings": [{"rfilename": "other.gguf", "size": 3}]}, "has no file model.gguf"),
        ({"sha": "x", "siblings": [{"rfilename": "model.gguf", "size": 3}]}, "no checksum"),
        ({"sha": "x", "siblings": [{"rfilename": "model.gguf", "size": 3, "lfs": 7}]}, "hub of models"),
    ],
)
def test_what_the_hub_does_not_know_is_said(metadata, message, door, hub):
    hub.metadata = metadata
    with pytest.raises(ModelError, match=message):
        described(door)


def test_a_file_other_than_the_known_one_is_not_downloaded(door, hub):
    describe(door, "someone/model", "model.gguf", hub.stated_sha256)
    with pytest.raises(ModelError, match="catalogue"):
        describe(door, "someone/model", "model.gguf", "0" * 64)


def test_hosts_that_nobody_allowed_get_nothing(hub, library):
    with pytest.raises(NetworkClosedError, match=hub.address):
        described(Door((), lambda _event: None))
    hub_only = Door((hub.address,), lambda _event: None)
    with pytest.raises(NetworkClosedError, match=hub.store):
        fetched(hub_only, library)
    assert not any(path.startswith("/blobs") for _, path, _ in hub.requests)


def test_the_door_is_that_of_the_hub(monkeypatch):
    monkeypatch.delenv("HF_ENDPOINT", raising=False)
    assert module.hub_hosts() == ("huggingface.co", "*.huggingface.co", "*.hf.co")
    monkeypatch.setenv("HF_ENDPOINT", "https://models.example.org/mirror/")
    assert module.hub_hosts() == ("models.example.org",)
    assert module.hub_address() == "https://models.example.org/mirror"


def test_every_request_is_logged_without_what_it_is_signed_with(hub, library, tmp_path):
    log = tmp_path / "home" / "network.log"
    fetched(Door((hub.address, hub.store), request_log(log)), library)
    lines = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    assert [(line["host"], line.get("status")) for line in lines[-4:]] == [
        (hub.address, None),
        (hub.address, 302),
        (hub.store, None),
        (hub.store, 200),
    ]
    assert lines[-1]["received_bytes"] == len(hub.content)
    assert lines[-1]["label"] == "download someone/model/model.gguf"
    assert "secret" not in log.read_text(encoding="utf-8")
    assert all(line["time"].startswith("20") for line in lines)


def test_a_request_that_cannot_be_logged_is_not_sent(hub, tmp_path):
    with pytest.raises(SettingsError, match="log"):
        described(Door((hub.address,), request_log(tmp_path)))
    assert not hub.requests


def test_a_hub_that_cannot_be_reached_is_said(monkeypatch):
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(StoppedError, match=r"127\.0\.0\.1:9"):
        described(Door(("127.0.0.1:9",), lambda _event: None))


def test_the_log_tells_requests_from_answers(tmp_path):
    log = tmp_path / "network.log"
    sent = Sent("GET", "hub.example", "/file", "download", 0, 0)
    record = request_log(log)
    record(sent)
    record(Answered(sent, 200, 7, 0.1, ""))
    first, second = map(json.loads, log.read_text().splitlines())
    assert "status" not in first
    assert (second["status"], second["received_bytes"], second["path"]) == (200, 7, "/file")
