"""A hub of models on the loopback interface, which misbehaves as it is told."""

import json
import re
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Hub:
    """What it serves and how.

    Attributes:
        content: The file.
        stated_sha256: What it says the checksum is.
        etag: What the store calls the file; "" for nothing.
        cuts: Bytes after which the next answers are cut off, in order; a file is whole when there are none left.
        ignores_ranges: Whether the store always sends the whole file.
        statuses: Statuses of the next answers of the store, in order.
        requests: Method, path and range of every request.
        arrived: Is set when the store was asked; with `hold` it then waits before sending.
        stalls_after: Bytes of the file that it sends before it waits for `hold`.
    """

    content: bytes
    stated_sha256: str
    etag: str = '"one"'
    cuts: list[int] = field(default_factory=list)
    ignores_ranges: bool = False
    statuses: list[int] = field(default_factory=list)
    metadata: object = None
    requests: list[tuple[str, str, str]] = field(default_factory=list)
    arrived: threading.Event = field(default_factory=threading.Event)
    hold: threading.Event | None = None
    stalls_after: int = 0
    address: str = ""
    store: str = ""

    def start(self):
        """Serve on two ports, the hub and its store; returns what stops it."""
        servers = [ThreadingHTTPServer(("127.0.0.1", 0), _handler(self)) for _ in range(2)]
        self.address, self.store = (f"127.0.0.1:{server.server_port}" for server in servers)
        threads = [threading.Thread(target=server.serve_forever, args=(0.01,)) for server in servers]
        for thread in threads:
            thread.start()

        def stop():
            if self.hold is not None:
                self.hold.set()
            for server, thread in zip(servers, threads, strict=True):
                server.shutdown()
                server.server_close()
                thread.join()

        return stop


def _handler(hub: Hub):
    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *_arguments):
            pass

        def do_GET(self):
            hub.requests.append((self.command, self.path, self.headers.get("Range", "")))
            if self.path.startswith("/api/models/someone/model"):
                self._send(200, json.dumps(hub.metadata or self._description()).encode())
            elif self.path.startswith("/someone/model/resolve/"):
                self.send_response(302)
                self.send_header("Location", f"http://{hub.store}/blobs/file?Signature=secret")
                self.send_header("Content-Length", "0")
                self.end_headers()
            elif self.path.startswith("/blobs/"):
                self._file()
            else:
                self._send(404, b"")

        def _description(self):
            lfs = {"sha256": hub.stated_sha256, "size": len(hub.content), "pointerSize": 134}
            return {
                "sha": "0123456789abcdef0123456789abcdef01234567",
                "cardData": {"license": "apache-2.0"},
                "siblings": [
                    {"rfilename": "README.md", "size": 10},
                    {"rfilename": "model.gguf", "size": len(hub.content), "lfs": lfs},
                ],
            }

        def _send(self, status, body):
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def _file(self):
            hub.arrived.set()
            if hub.hold is not None and not hub.stalls_after:
                hub.hold.wait()
            if hub.statuses:
                self._send(hub.statuses.pop(0), b"")
                return
            wanted = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
            is_same = self.headers.get("If-Range", hub.etag) == hub.etag
            first = int(wanted[1]) if wanted and is_same and not hub.ignores_ranges else 0
            size = len(hub.content)
            self.send_response(206 if first else 200)
            if first:
                self.send_header("Content-Range", f"bytes {first}-{size - 1}/{size}")
            if hub.etag:
                self.send_header("ETag", hub.etag)
            self.send_header("Content-Length", str(size - first))
            self.end_headers()
            cut = hub.cuts.pop(0) if hub.cuts else size
            body = hub.content[first : first + cut]
            # Whoever asked may have gone.
            with suppress(ConnectionError):
                if hub.stalls_after:
                    self.wfile.write(body[: hub.stalls_after])
                    hub.hold.wait()
                    body = body[hub.stalls_after :]
                self.wfile.write(body)
            self.close_connection = True

    return Handler
