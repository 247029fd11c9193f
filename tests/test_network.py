import ast
import subprocess
import sys
import textwrap
import threading
from contextlib import ExitStack
from pathlib import Path

import httpx2
import pytest

import rddg_desktop
from rddg_desktop.errors import SettingsError, StoppedError
from rddg_desktop.network import Answered, AnswerTooLongError, Call, Door, NetworkClosedError, Sent, host_of
from tests.servers import Server, write_certificate

PACKAGE = Path(rddg_desktop.__file__).parent
#: Modules that reach the network, and the one module of ours that may import each.
NETWORK_MODULES = {
    name: {"network.py"}
    for name in (
        "aiohttp", "asyncio", "ftplib", "http", "httpcore", "httpcore2", "httpx", "httpx2", "huggingface_hub",
        "requests", "smtplib", "socket", "socketserver", "ssl", "telnetlib", "truststore", "urllib", "urllib3",
        "websockets", "xmlrpc", "_socket", "_ssl",
    )
} | {"openai": {"llm/api.py"}}  # fmt: skip


def imported(tree):
    """Every module that a file imports, wherever in it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module or ""
        elif isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in ("import_module", "__import__"):
                yield str(node.args[0].value)


def test_nothing_but_the_door_imports_what_reaches_the_network():
    found = set()
    for file in PACKAGE.rglob("*.py"):
        place = file.relative_to(PACKAGE).as_posix()
        for module in imported(ast.parse(file.read_text(encoding="utf-8"))):
            # Taking addresses apart reaches nothing.
            if module != "urllib.parse" and place not in NETWORK_MODULES.get(module.partition(".")[0], {place}):
                found.add((place, module))
    assert found == set()


def test_the_door_itself_is_found_by_that_check():
    modules = set(imported(ast.parse((PACKAGE / "network.py").read_text(encoding="utf-8"))))
    assert {"socket", "ssl", "httpx2"} <= modules


# The lock, each time in a process of its own: it cannot be taken off again.

PREAMBLE = """
import http.server, socket, sys, threading
from rddg_desktop import network

class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        arrived.append(self.path)
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"ok")
    def log_message(self, *_):
        pass

arrived = []
network.lock()
network.lock()
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
port = server.server_port
url = f"http://127.0.0.1:{port}/"

def is_refusal(error):
    while error is not None:
        if isinstance(error, network.LockedError):
            return True
        error = error.__cause__ or error.__context__ or getattr(error, "reason", None)
    return False

def refused(act):
    try:
        act()
    except Exception as error:
        assert is_refusal(error), repr(error)
        return
    raise AssertionError("It was not refused.")
"""


def locked(code):
    """Run code behind the lock."""
    program = PREAMBLE + textwrap.dedent(code) + "\nassert not arrived, arrived\n"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr


BYPASSES = {
    "socket": "refused(lambda: socket.socket().connect(('127.0.0.1', port)))",
    "connect_ex": "refused(lambda: socket.socket().connect_ex(('127.0.0.1', port)))",
    "create_connection": "refused(lambda: socket.create_connection(('localhost', port)))",
    "IPv6": "refused(lambda: socket.socket(socket.AF_INET6).connect(('::1', port)))",
    "UDP": """
        refused(lambda: socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', port)))
        refused(lambda: socket.socket(type=socket.SOCK_DGRAM).sendmsg([b'x'], [], 0, ('127.0.0.1', port)))
        refused(lambda: socket.socket(type=socket.SOCK_DGRAM).connect(('127.0.0.1', port)))
    """,
    "names": """
        refused(lambda: socket.getaddrinfo('patient.example.org', 443))
        refused(lambda: socket.gethostbyname('patient.example.org'))
        refused(lambda: socket.gethostbyname_ex('patient.example.org'))
        refused(lambda: socket.gethostbyaddr('192.0.2.1'))
        refused(lambda: socket.getnameinfo(('192.0.2.1', 80), 0))
    """,
    "the C module": "import _socket; refused(lambda: _socket.socket().connect(('127.0.0.1', port)))",
    "urllib": "import urllib.request; refused(lambda: urllib.request.urlopen(url))",
    "http.client": """
        import http.client
        refused(lambda: http.client.HTTPConnection('127.0.0.1', port).request('GET', '/'))
    """,
    "requests": "import requests; refused(lambda: requests.get(url))",
    "httpx2": "import httpx2; refused(lambda: httpx2.get(url))",
    "openai": """
        import openai
        refused(lambda: openai.OpenAI(api_key='x', base_url=url, max_retries=0).models.list())
    """,
    "asyncio": """
        import asyncio, httpx2
        async def by_client():
            async with httpx2.AsyncClient() as client:
                await client.get(url)
        refused(lambda: asyncio.run(by_client()))
        refused(lambda: asyncio.run(asyncio.open_connection('127.0.0.1', port)))
        refused(lambda: asyncio.run(asyncio.open_connection('patient.example.org', port)))
    """,
    "a thread, even one begun by a request through the door": """
        found = []
        def go():
            refused(lambda: socket.create_connection(('127.0.0.1', port)))
            found.append(True)
        def record(what):
            # Told of while a request is made, but no part of it.
            go()
            thread = threading.Thread(target=go)
            thread.start()
            thread.join()
        with network.Call('test'), network.Door([f'127.0.0.1:{port}'], record).client(5) as client:
            client.get(url)
        assert len(found) == 4 and arrived == ['/']
        arrived.clear()
    """,
    "the door's own sender": """
        client = network.Door([f'127.0.0.1:{port}'], print).client(5)
        refused(lambda: client._transport._sender.get(url))
    """,
}


@pytest.mark.parametrize("code", BYPASSES.values(), ids=BYPASSES)
def test_what_does_not_pass_the_door_is_refused(code):
    locked(code)


def test_what_passes_the_door_and_what_is_no_connection_out_is_not_refused():
    locked(
        """
        import asyncio, tempfile
        with network.Call('test'), network.Door([f'127.0.0.1:{port}'], lambda _: None).client(5) as client:
            assert client.get(url).text == 'ok'
        assert arrived == ['/']
        arrived.clear()
        # Pairs and sockets of the file system, as child processes and the keychain use them.
        left, right = socket.socketpair()
        left.sendall(b'x')
        assert right.recv(1) == b'x'
        if hasattr(socket, 'AF_UNIX'):
            with tempfile.TemporaryDirectory() as folder:
                listening = socket.socket(socket.AF_UNIX)
                listening.bind(folder + '/socket')
                listening.listen()
                socket.socket(socket.AF_UNIX).connect(folder + '/socket')
        asyncio.run(asyncio.sleep(0))
        """
    )


def test_pairs_through_the_loopback_as_on_windows_are_not_refused():
    program = """
    import _socket
    del _socket.socketpair  # As on Windows, where the standard library then connects a pair itself.
    import socket
    from rddg_desktop import network
    network.lock()
    left, right = socket.socketpair()
    assert left.family == socket.AF_INET
    left.sendall(b"x")
    assert right.recv(1) == b"x"
    try:
        socket.create_connection(("127.0.0.1", 9))
    except network.LockedError as error:
        assert isinstance(error, OSError) and error.exit_code == 1
        assert "127.0.0.1" in str(error)
    else:
        raise AssertionError
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr


# The door.


@pytest.fixture
def stack():
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def serve(stack):
    """Start servers; see `Server`."""

    def start(**options):
        return stack.enter_context(Server(**options))

    return start


@pytest.fixture
def ask(stack):
    """Send a request through a door that is open for some hosts; returns the answer and what was recorded."""

    def send(url, *hosts, method="GET", content=None, label="test", real_rows=0, **options):
        records = []
        client = stack.enter_context(Door(hosts, records.append, **options).client(5))
        with Call(label, real_rows):
            return client.request(method, url, content=content), records

    return send


def test_every_request_is_recorded_before_and_after(serve, ask):
    server = serve()
    answer, records = ask(
        f"{server.url}/path?secret=1", server.host, method="POST", content="12345", label="prompt", real_rows=7
    )
    assert answer.text == "hello"
    sent, answered = records
    assert sent == Sent("POST", server.host, "/path", "prompt", 7, 5)
    assert isinstance(answered, Answered)
    assert (answered.sent, answered.status, answered.received_bytes, answered.failure) == (sent, 200, 5, "")
    assert 0 < answered.seconds < 5


def test_a_closed_door_sends_nothing_and_shows_what_it_would_send(serve):
    server = serve()
    records = []
    with Door([], records.append).client(5) as client, Call("test"), pytest.raises(NetworkClosedError) as caught:
        client.post(server.url, content="a row")
    assert caught.value.host == server.host
    assert caught.value.preview == "a row"
    assert "a row" not in str(caught.value) + repr(caught.value)
    assert caught.value.exit_code == 3
    assert records == server.paths == []


def test_a_request_that_nobody_said_the_purpose_of_is_not_sent(serve):
    server = serve()
    with Door([server.host], print).client(5) as client, pytest.raises(LookupError):
        client.get(server.url)
    assert server.paths == []


@pytest.mark.parametrize(
    ("host", "url", "is_open"),
    [
        ("example.org", "https://example.org/a", True),
        ("Example.org", "https://EXAMPLE.org/a", True),
        ("example.org", "https://example.org:443/a", True),
        ("example.org", "https://example.org:8443/a", False),
        ("example.org:8443", "https://example.org:8443/a", True),
        ("example.org", "https://sub.example.org/a", False),
        ("example.org", "https://example.org.evil.com/a", False),
        ("example.org", "https://evil.com/example.org", False),
        ("*.example.org", "https://a.b.example.org/a", True),
        ("*.example.org", "https://example.org/a", False),
        ("*.example.org", "https://evilexample.org/a", False),
        ("*.example.org", "https://a.example.org:8443/a", False),
    ],
)
def test_a_host_is_open_exactly_as_it_was_allowed(host, url, is_open):
    door = Door([host], print)
    if is_open:
        door.check(url, "")
    else:
        with pytest.raises(NetworkClosedError):
            door.check(url, "")


@pytest.mark.parametrize(
    "url", ["example.org", "ftp://example.org", "https://", "https://me:word@example.org", "https://a:b"]
)
def test_what_is_no_address_of_a_server_is_refused_without_being_repeated(url):
    with pytest.raises(SettingsError) as caught:
        host_of(url)
    assert "word@" not in str(caught.value)


def test_plain_http_is_for_this_computer_unless_a_person_says_otherwise():
    door = Door(["example.org", "localhost", "127.0.0.1:8080", "[::1]:8080"], print)
    with pytest.raises(SettingsError, match="anyone on the way"):
        door.check("http://example.org/", "")
    for url in ("http://localhost/", "http://127.0.0.1:8080/", "http://[::1]:8080/"):
        door.check(url, "")
    Door(["example.org"], print, allow_plain_http=True).check("http://example.org/", "")


def test_each_redirect_is_checked_and_recorded(serve, ask):
    target = serve()
    first = serve(redirect=f"{target.url}/there")
    answer, records = ask(f"{first.url}/here", first.host, target.host)
    assert answer.text == "hello"
    assert [(one.host, one.path) for one in records if isinstance(one, Sent)] == [
        (first.host, "/here"),
        (target.host, "/there"),
    ]
    assert [one.status for one in records if isinstance(one, Answered)] == [302, 200]
    with pytest.raises(NetworkClosedError) as caught:
        ask(f"{first.url}/here", first.host)
    assert caught.value.host == target.host
    assert len(target.paths) == 1


def test_redirects_in_a_circle_end(serve, ask):
    server = serve(redirect="/again")
    with pytest.raises(httpx2.TooManyRedirects):
        ask(server.url, server.host)
    assert len(server.paths) == 6


def test_an_answer_that_is_too_long_fails(serve):
    server = serve(body=b"x" * 1_000_000)
    records = []
    call = Call("test", maximum_bytes=1000)
    with Door([server.host], records.append).client(5) as client, call, pytest.raises(AnswerTooLongError):
        client.get(server.url)
    assert records[-1].failure == "AnswerTooLongError"
    assert records[-1].received_bytes < 200_000


@pytest.mark.parametrize("is_encrypted", [False, True])
def test_a_request_can_be_broken_off_from_another_thread(serve, certificate, monkeypatch, is_encrypted):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    server = serve(hangs=True, certificate=certificate if is_encrypted else None)
    records = []
    call = Call("test")
    with Door([server.host], records.append).client(60) as client:
        threading.Thread(target=lambda: (server.arrived.wait(10), call.break_off())).start()
        with call, pytest.raises(httpx2.TransportError):
            client.get(server.url)
        with call, pytest.raises(httpx2.TransportError):
            client.get(server.url)
    assert len(server.paths) == 1
    assert [type(one) for one in records] == [Sent, Answered]
    assert records[-1].status is None
    assert records[-1].seconds < 10


# Proxies and certificates.


def test_proxies_of_the_environment_are_used_and_not_for_this_computer(serve, ask, monkeypatch):
    proxy = serve()
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    answer, records = ask("http://patient.example.org/a", "patient.example.org", allow_plain_http=True)
    assert answer.text == "hello"
    assert proxy.paths == ["http://patient.example.org/a"]
    assert records[0].host == "patient.example.org"
    server = serve()
    ask(server.url, server.host)
    assert len(server.paths) == 1
    monkeypatch.setenv("HTTP_PROXY", "socks4://me:word@proxy")
    with pytest.raises(SettingsError) as caught:
        ask(server.url, server.host)
    assert "word" not in str(caught.value)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    return write_certificate(tmp_path_factory.mktemp("certificate") / "certificate.pem")


def test_a_certificate_that_nobody_vouches_for_is_refused_with_a_message(serve, ask, certificate, monkeypatch):
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    server = serve(certificate=certificate)
    with pytest.raises(StoppedError, match="does not trust the certificate"):
        ask(server.url, server.host)
    assert server.paths == []


def test_the_certificates_of_an_institution_are_trusted(serve, ask, certificate, monkeypatch, tmp_path):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    server = serve(certificate=certificate)
    assert ask(server.url, server.host)[0].text == "hello"
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "missing.pem"))
    with pytest.raises(SettingsError, match="SSL_CERT_FILE"):
        ask(server.url, server.host)


#: A proxy that leads every connection on to one server, in a process of its own: here, only the door connects.
TUNNEL = """
import socket, sys, threading
def pass_on(source, target):
    while data := source.recv(65536):
        target.sendall(data)
    target.shutdown(socket.SHUT_WR)
listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
client, _ = listener.accept()
print(client.recv(65536).split(b"\\r\\n")[0].decode(), flush=True)
server = socket.create_connection(("127.0.0.1", int(sys.argv[1])))
client.sendall(b"HTTP/1.1 200 OK\\r\\n\\r\\n")
threading.Thread(target=pass_on, args=(client, server), daemon=True).start()
pass_on(server, client)
"""


def test_encrypted_requests_pass_a_proxy_that_cannot_read_them(serve, ask, certificate, monkeypatch):
    server = serve(certificate=certificate)
    command = [sys.executable, "-c", TUNNEL, server.host.rpartition(":")[2]]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.stdout.readline().strip()}")
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        answer, _ = ask("https://patient.example.org/a?secret=1", "patient.example.org")
        assert answer.text == "hello"
        assert proxy.stdout.readline() == "CONNECT patient.example.org:443 HTTP/1.1\n"
        proxy.kill()


def test_a_redirect_to_plain_http_is_not_followed(serve, ask, certificate, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    plain = serve()
    server = serve(certificate=certificate, redirect=plain.url)
    with pytest.raises(StoppedError, match="without encryption"):
        ask(server.url, server.host, plain.host, allow_plain_http=True)
    assert plain.paths == []
