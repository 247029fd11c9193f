"""Looking for a newer version, with real servers: what is sent, what is believed, and what is said when it fails."""

import json
import threading

import pytest
from packaging.version import Version

from rddg_desktop import __version__, updates
from rddg_desktop.errors import SettingsError, StoppedError
from rddg_desktop.network import NetworkClosedError, host_of
from rddg_desktop.updates import UpdateError, announcements, inquiry, newest
from tests.servers import Server, write_certificate

NEWER = {"version": "99.1", "notes": "Fewer mistakes.\n<b>Really.</b>", "page": "https://example.org/rddg"}


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("RDDG_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def asked(server, *hosts, call=None):
    return newest(f"{server.url}/newest.json", hosts or (server.host,), call or inquiry())


def recorded(home):
    return [json.loads(line) for line in (home / "network.log").read_text(encoding="utf-8").splitlines()]


def test_a_build_names_a_place_to_look_or_none(tmp_path, monkeypatch):
    file = tmp_path / "releases.json"
    monkeypatch.setattr(updates, "resource_path", {"releases.json": file}.__getitem__)
    for address in (None, "https://example.org/newest.json"):
        file.write_text(json.dumps({"address": address}), encoding="utf-8")
        assert announcements() == address


def test_the_place_that_this_build_names_can_be_asked():
    address = announcements()
    assert address is None or (address.startswith("https://") and host_of(address))


def test_the_newest_version_is_told_over_an_encrypted_connection(home, tmp_path, monkeypatch):
    certificate = write_certificate(tmp_path / "certificate.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with Server(body=json.dumps(NEWER).encode(), certificate=certificate) as server:
        release = asked(server)
    assert release == updates.Release(Version("99.1"), NEWER["notes"], NEWER["page"])
    assert release.is_newer
    sent, answered = recorded(home)
    assert (sent["host"], sent["method"], sent["path"]) == (server.host, "GET", "/newest.json")
    assert (sent["real_rows"], sent["sent_bytes"], answered["status"]) == (0, 0, 200)


def test_nothing_is_sent_but_the_request_itself():
    with Server(body=json.dumps(NEWER).encode()) as server:
        asked(server)
    assert server.paths == ["/newest.json"]
    assert server.headers == [
        {
            "host": server.host,
            "accept": "*/*",
            "accept-encoding": "identity",
            "connection": "keep-alive",
            "user-agent": "rddg-desktop",
        }
    ]


@pytest.mark.parametrize("version", [__version__, "0.0.1", f"{__version__}rc1"])
def test_an_older_or_the_same_version_is_not_newer(version):
    with Server(body=json.dumps(NEWER | {"version": version}).encode()) as server:
        assert not asked(server).is_newer


def test_a_host_that_nobody_allowed_hears_nothing(home):
    with Server() as server, pytest.raises(NetworkClosedError):
        asked(server, "example.org")
    assert server.paths == []
    assert not (home / "network.log").exists()


def test_a_host_that_is_referred_to_has_to_be_allowed_too():
    with Server(body=json.dumps(NEWER).encode()) as other, Server(redirect=f"{other.url}/there.json") as server:
        with pytest.raises(NetworkClosedError) as caught:
            asked(server)
        assert caught.value.host == other.host
        assert other.paths == []
        assert asked(server, server.host, other.host).is_newer


def test_an_address_that_could_be_read_on_the_way_is_not_asked():
    with pytest.raises(SettingsError, match="http://"):
        newest("http://example.org/newest.json", ("example.org",), inquiry())


def test_an_impostor_is_not_asked(tmp_path, monkeypatch):
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    with (
        Server(certificate=write_certificate(tmp_path / "certificate.pem")) as server,
        pytest.raises(StoppedError, match="does not trust the certificate"),
    ):
        asked(server)
    assert server.paths == []


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>Please accept the terms of this network.</html>",
        b"[]",
        b"null",
        b"[" * 100_000,
        b"\xff\xfe{",
        json.dumps(NEWER | {"version": "newest"}).encode(),
        json.dumps(NEWER | {"version": 99}).encode(),
        json.dumps(NEWER | {"version": "9" * 1000}).encode(),
        json.dumps(NEWER | {"notes": None}).encode(),
        json.dumps(NEWER | {"page": "http://example.org"}).encode(),
        json.dumps(NEWER | {"page": "file:///etc/passwd"}).encode(),
        json.dumps(NEWER | {"page": "https://me:word@example.org"}).encode(),
        json.dumps({"version": "99.1"}).encode(),
        json.dumps(NEWER | {"notes": "n" * 300_000}).encode(),
    ],
)
def test_an_answer_that_makes_no_sense_is_not_believed(body):
    with Server(body=body) as server, pytest.raises(UpdateError, match="announces no version"):
        asked(server)


def test_a_server_that_fails_is_told_by_its_status():
    with Server(status=503) as server, pytest.raises(UpdateError, match="status 503"):
        asked(server)


def test_a_server_that_is_silent_is_given_up(monkeypatch):
    monkeypatch.setattr(updates, "_TIMEOUT", 0.2)
    with Server(hangs=True) as server, pytest.raises(UpdateError, match="ReadTimeout"):
        asked(server)


def test_a_request_can_be_broken_off():
    call = inquiry()
    with Server(hangs=True) as server:
        breaking = threading.Thread(target=lambda: (server.arrived.wait(), call.break_off()))
        breaking.start()
        with pytest.raises(UpdateError):
            asked(server, call=call)
        breaking.join()
