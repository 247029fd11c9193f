"""The door to the network, and the lock on it.

Every connection out of this process is refused (`lock`), unless it belongs to a request of a `Door`: a client for the
hosts that a person allowed, which tells of every request before it is sent.
"""

import logging
import os
import socket
import ssl
import sys
import threading
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import suppress
from contextvars import ContextVar, Token
from dataclasses import dataclass
from types import FrameType
from typing import Any, Self

import httpcore2
import httpx2
import truststore
from httpx2 import Client, ConnectTimeout, HTTPError, RemoteProtocolError, Response
from httpx2 import Request as HttpRequest

from rddg_desktop.errors import RddgError, SettingsError, StoppedError
from rddg_desktop.language import marked

#: Users of a client import the names that they need from here: only this module imports what reaches the network.
__all__ = [
    "CONNECT_SECONDS",
    "LOOPBACK_HOSTS",
    "MAXIMUM_REDIRECTS",
    "AnswerTooLongError",
    "Answered",
    "Call",
    "Client",
    "ConnectTimeout",
    "Door",
    "HTTPError",
    "HttpRequest",
    "LockedError",
    "NetworkClosedError",
    "RemoteProtocolError",
    "Response",
    "Sent",
    "host_of",
    "lock",
]

#: Names of this computer.
LOOPBACK_HOSTS = ("localhost", "127.0.0.1", "::1")
#: Seconds that a connection may take to be made.
CONNECT_SECONDS = 10.0
MAXIMUM_REDIRECTS = 5

#: What a request needs. Libraries add cookies and particulars of this computer, which are nobody's business.
_HEADERS = frozenset(
    {
        "accept",
        "accept-encoding",
        "authorization",
        "connection",
        "content-length",
        "content-type",
        "host",
        "if-range",
        "range",
        "user-agent",
    }
)
#: Without a version: whoever is asked need not know what runs here.
_USER_AGENT = "rddg-desktop"
_NOTHING_SENT = marked("Error", "Nothing was sent, and every row accepted so far is kept.")

#: Place of the address in the arguments of the events by which the interpreter announces a connection or a name lookup.
_ADDRESS_PLACES = {
    "socket.connect": 1,
    "socket.sendto": 1,
    "socket.sendmsg": 1,
    "socket.getaddrinfo": 0,
    "socket.gethostbyname": 0,
    "socket.gethostbyaddr": 0,
    "socket.getnameinfo": 0,
}
_CONNECTIONS = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg"})

# Both log whole addresses, in which hosts put passwords for single files.
for _name in ("httpx2", "httpcore2"):
    logging.getLogger(_name).setLevel(logging.WARNING)

_passes_door: ContextVar[bool] = ContextVar("_passes_door", default=False)
_locking = threading.Lock()
_is_locked = False


class LockedError(RddgError, PermissionError):
    """A connection past the door was refused. A `PermissionError` too: libraries expect that a network may fail."""

    exit_code = 1


class NetworkClosedError(StoppedError):
    """A person has not allowed requests to a host.

    Args:
        host: The host, with its port unless that is the usual one.
        preview: What would be sent, word for word; it may show rows, so it is no part of the message.

    Attributes:
        host: As given.
        preview: As given.
    """

    def __init__(self, host: str, preview: str) -> None:
        self.host = host
        self.preview = preview
        super().__init__(
            marked("Error", "The network is closed for {host}."),
            _NOTHING_SENT,
            marked("Error", "Allow {host} if what would be sent may go there, or choose a model on this computer."),
            host=host,
        )


def lock() -> None:
    """Refuse every connection and name lookup of this process that does not pass a door, until the process ends.

    Every process needs a lock of its own. Sockets of the file system (`AF_UNIX`), listening and accepting are no
    connections out. Refusals raise `LockedError`. What announces no event is not seen: native libraries, and
    connections of asyncio on Windows, neither of which the program uses for the network.
    """
    global _is_locked  # noqa: PLW0603 - a hook belongs to the process and cannot be taken out again
    with _locking:
        if not _is_locked:
            sys.addaudithook(_refuse)
            _is_locked = True


def is_locked() -> bool:
    """Whether a connection of this process past the door is refused: it is tried, with an address for documents."""
    try:
        # RFC 5737 keeps the address for examples, so nobody is reached even where there is no lock.
        socket.create_connection(("192.0.2.1", 443), timeout=1).close()
    except LockedError:
        return True
    except OSError:
        pass
    return False


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse what is a connection or a name lookup and passes no door; called for every event of the interpreter."""
    if event not in _ADDRESS_PLACES or _passes_door.get():
        return
    address = arguments[_ADDRESS_PLACES[event]]
    if event in _CONNECTIONS:
        # A message on a socket that is connected has no address.
        if address is None or arguments[0].family == getattr(socket, "AF_UNIX", None) or _is_pair(sys._getframe(1)):
            return
    elif (address[0] if event == "socket.getnameinfo" else address) in (None, "", *LOOPBACK_HOSTS):
        return  # A server looks up the address that it listens on.
    raise LockedError(
        "A connection to {address} was refused: it did not pass the program's door to the network.",
        "Nothing was sent.",
        "This is a defect of the program or of an extension; please report it.",
        address=address,
    )


def _is_pair(frame: FrameType) -> bool:
    """Whether the standard library connects the two ends of a pair, which on Windows it does through the loopback."""
    makers = (socket.socketpair, getattr(socket, "_fallback_socketpair", socket.socketpair))
    return frame.f_code in [maker.__code__ for maker in makers]


@dataclass(frozen=True)
class Sent:
    """A request that is about to be sent.

    Attributes:
        method: HTTP method.
        host: The host, with its port unless that is the usual one.
        path: The path, without the query.
        label: What the request is for.
        real_rows: Rows of the table that it shows.
        sent_bytes: Size of its body.
    """

    method: str
    host: str
    path: str
    label: str
    real_rows: int
    sent_bytes: int


@dataclass(frozen=True)
class Answered:
    """What came back.

    Attributes:
        sent: The request.
        status: HTTP status; None without an answer.
        received_bytes: Size of the body as far as it was read.
        seconds: From sending to the end.
        failure: Why the answer was not read to its end; "" when it was.
    """

    sent: Sent
    status: int | None
    received_bytes: int
    seconds: float
    failure: str


class AnswerTooLongError(httpx2.ReadError):
    """An answer is longer than its `Call` allows."""


class Call:
    """What the requests inside a `with` block are for, and the way to break them off. They are sent one by one.

    Args:
        label: What they are for, for the audit trail.
        real_rows: Rows of the table that they show.
        maximum_bytes: Size of an answer beyond which it fails with `AnswerTooLongError`; None for any size.
    """

    def __init__(self, label: str, real_rows: int = 0, maximum_bytes: int | None = None) -> None:
        self.label = label
        self.real_rows = real_rows
        self.maximum_bytes = maximum_bytes
        self.is_broken_off = False
        self._socket: socket.socket | None = None
        self._changing = threading.Lock()

    def __enter__(self) -> Self:
        self._token: Token[Call] = _call.set(self)
        return self

    def __exit__(self, *_: object) -> None:
        _call.reset(self._token)

    def break_off(self) -> None:
        """Make the request under way fail at once, and every later one; from any thread.

        Only the wait for a connection to be made goes on, for `CONNECT_SECONDS` at most.
        """
        with self._changing:
            self.is_broken_off = True
            self._shut()

    def follow(self, _event: str, information: Mapping[str, Any]) -> None:
        """Note the connection of the request under way (httpcore's extension `trace`)."""
        stream = information.get("return_value")
        if isinstance(stream, httpcore2.NetworkStream):
            with self._changing:
                self._socket = stream.get_extra_info("socket")
                if self.is_broken_off:
                    self._shut()

    def _shut(self) -> None:
        if self._socket is not None:
            # The method of the plain socket: that of an encrypted one would take away what another thread is reading.
            with suppress(OSError):
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)


#: A request outside a `Call` fails: it could not be told what it is for.
_call: ContextVar[Call] = ContextVar("_call")


class Door:
    """Sends requests to the hosts that a person allowed, and tells of each.

    Args:
        hosts: Allowed hosts: `host` at its usual port, `host:port`, or `*.suffix` for all hosts below a name, such as
            the stores of a hub. None allowed: the door is closed.
        record: Is told of each request before it is sent, and again when its answer is complete or has failed; from
            the thread that sends it. What it raises keeps the request from being sent.
        allow_plain_http: Whether a person allowed requests that anyone on the way can read. On this computer itself
            they always are.
    """

    def __init__(
        self,
        hosts: Collection[str],
        record: Callable[[Sent | Answered], None],
        *,
        allow_plain_http: bool = False,
    ) -> None:
        self.hosts = frozenset(host.lower() for host in hosts)
        self.allow_plain_http = allow_plain_http
        self.record = record

    def check(self, url: str, preview: str) -> None:
        """Check that a request may be sent.

        Args:
            url: Where to.
            preview: What would be sent, word for word.

        Raises:
            NetworkClosedError: Nobody allowed this host.
            SettingsError: The request could be read on the way.
        """
        host = host_of(url)
        address = httpx2.URL(url)
        if address.scheme == "http" and address.host not in LOOPBACK_HOSTS and not self.allow_plain_http:
            raise SettingsError(
                "The address of {host} begins with http://, so anyone on the way could read what is sent.",
                _NOTHING_SENT,
                "Use an address that begins with https://, or allow unencrypted requests explicitly.",
                host=host,
            )
        is_below = any(pattern.startswith("*.") and host.endswith(pattern[1:]) for pattern in self.hosts)
        if host not in self.hosts and not is_below:
            raise NetworkClosedError(host, preview)

    def client(self, timeout: float) -> httpx2.Client:
        """A client whose requests pass this door; each has to be made inside a `Call`.

        Certificates are always verified, against the trust store of the system and the file that SSL_CERT_FILE names;
        proxies are those of the system (HTTPS_PROXY, NO_PROXY), except on this computer itself. Redirects are followed,
        each of them being checked and recorded; from https to http they are not.

        Args:
            timeout: Seconds of silence after which a request fails.

        Raises:
            SettingsError: The certificates or the proxy of this computer's settings cannot be used.
        """
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        try:
            if bundle := os.environ.get("SSL_CERT_FILE"):
                context.load_verify_locations(cafile=bundle)
            sender = httpx2.Client(
                verify=context,
                mounts={f"all://{f'[{host}]' if ':' in host else host}": None for host in LOOPBACK_HOSTS},
                # A request that has its connection for itself can be broken off by closing that.
                limits=httpx2.Limits(max_keepalive_connections=0),
            )
        except (OSError, ImportError, ValueError, httpx2.InvalidURL) as error:
            raise SettingsError(
                "The certificates or the proxy in this computer's settings cannot be used ({name}).",
                _NOTHING_SENT,
                "Correct SSL_CERT_FILE, HTTPS_PROXY and ALL_PROXY, or ask who looks after this computer.",
                name=type(error).__name__,
            ) from None  # The address of a proxy may have a password in it.
        return httpx2.Client(
            transport=_DoorTransport(self, sender),
            timeout=httpx2.Timeout(timeout, connect=CONNECT_SECONDS),
            follow_redirects=True,
            max_redirects=MAXIMUM_REDIRECTS,
            trust_env=False,
        )


def host_of(url: str) -> str:
    """The host of an address, with its port unless that is the usual one: as `Door` wants it.

    Raises:
        SettingsError: It is no address of a server, or has a password in it.
    """
    try:
        address = httpx2.URL(url)
    except httpx2.InvalidURL:
        address = httpx2.URL()
    if address.scheme not in ("http", "https") or not address.host or address.userinfo:
        raise SettingsError(
            "The address of the server is not one that can be used.",
            _NOTHING_SENT,
            "It begins with https:// and the server's name, and has no user name or password in it.",
        )
    return address.netloc.decode()


def _is_mistrust(error: BaseException | None) -> bool:
    """Whether an error came of a certificate that is not trusted."""
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


class _DoorTransport(httpx2.BaseTransport):
    """Sends single requests, of which a redirect is one, through a door."""

    def __init__(self, door: Door, sender: httpx2.Client) -> None:
        self._door = door
        self._sender = sender

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        call = _call.get()
        if call.is_broken_off:
            raise httpx2.NetworkError("The request was broken off.")
        body = request.read()
        url = str(request.url)
        self._door.check(url, body.decode(errors="replace"))
        for name in set(request.headers) - _HEADERS:
            del request.headers[name]
        request.headers["User-Agent"] = _USER_AGENT
        # Sizes are what they seem, and a download can be resumed.
        request.headers["Accept-Encoding"] = "identity"
        request.extensions = {**request.extensions, "trace": call.follow}
        sent = Sent(request.method, host_of(url), request.url.path, call.label, call.real_rows, len(body))
        self._door.record(sent)
        started = time.monotonic()

        def finish(status: int | None, received_bytes: int, failure: str) -> None:
            self._door.record(Answered(sent, status, received_bytes, time.monotonic() - started, failure))

        token = _passes_door.set(True)
        try:
            response = self._sender.send(request, stream=True, follow_redirects=False)
        except Exception as error:
            finish(None, 0, type(error).__name__)
            if _is_mistrust(error):
                raise StoppedError(
                    "This computer does not trust the certificate of {host}.",
                    _NOTHING_SENT,
                    "Ask who looks after this computer: a certificate of your institution may be missing in the "
                    "system's trust store (or in the file that SSL_CERT_FILE names), or the server is an impostor.",
                    host=sent.host,
                ) from None
            raise
        finally:
            _passes_door.reset(token)
        stream = _CountedStream(response, call, finish)
        target = response.headers.get("Location", "").strip().lower()
        if response.has_redirect_location and request.url.scheme == "https" and target.startswith("http:"):
            stream.close()
            raise StoppedError(
                "{host} wanted the request to be repeated without encryption.",
                "It was not repeated, and every row accepted so far is kept.",
                "Ask who runs this server; something between here and there may have been tampered with.",
                host=sent.host,
            )
        return httpx2.Response(
            response.status_code, headers=response.headers, stream=stream, extensions=response.extensions
        )

    def close(self) -> None:
        self._sender.close()


class _CountedStream(httpx2.SyncByteStream):
    """The body of an answer as it was sent, counted."""

    def __init__(self, response: httpx2.Response, call: Call, finish: Callable[[int | None, int, str], None]) -> None:
        self._response = response
        self._call = call
        self._finish = finish
        self._received_bytes = 0
        self._failure = ""
        self._is_closed = False

    def __iter__(self) -> Iterator[bytes]:
        try:
            for chunk in self._response.iter_raw():
                self._received_bytes += len(chunk)
                if self._call.maximum_bytes is not None and self._received_bytes > self._call.maximum_bytes:
                    raise AnswerTooLongError("The answer is too long.")
                yield chunk
        except Exception as error:
            self._failure = type(error).__name__
            raise

    def close(self) -> None:
        if not self._is_closed:
            self._is_closed = True
            self._response.close()
            # A connection that was broken off may look like an answer that has ended.
            failure = "broken off" if self._call.is_broken_off else self._failure
            self._finish(self._response.status_code, self._received_bytes, failure)
