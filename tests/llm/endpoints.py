"""API servers on the loopback that behave, or misbehave, as a test wants them to: real HTTP, real streaming."""

import json
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from rddg_desktop.models.embedded import embedded_model_path

MODEL = "rows-7b"
#: No test waits for a server that hangs; it ends with the test.
FOREVER = 60.0


class Exchange:
    """A request that has arrived, and the means to answer it."""

    def __init__(self, handler, body, released):
        self._handler = handler
        self._released = released
        self.arrived = time.monotonic()
        self.path = handler.path
        self.headers = {name.lower(): value for name, value in handler.headers.items()}
        self.body = body

    def status(self, code, content=None, **headers):
        """Answer with a status and JSON."""
        body = json.dumps(content if content is not None else {"error": {"message": "scripted"}}).encode()
        self._handler.send_response(code)
        for name, value in headers.items():
            self._handler.send_header(name.replace("_", "-"), value)
        self._handler.send_header("Content-Type", "application/json")
        self._handler.send_header("Content-Length", str(len(body)))
        self._handler.end_headers()
        self._handler.wfile.write(body)

    def begin(self, content_type="text/event-stream"):
        self._handler.send_response(200)
        self._handler.send_header("Content-Type", content_type)
        self._handler.end_headers()

    def raw(self, data):
        self._handler.wfile.write(data)
        self._handler.wfile.flush()

    def event(self, content):
        self.raw(b"data: " + json.dumps(content).encode() + b"\n\n")

    def piece(self, text=None, end=None, model=MODEL):
        choice = {"index": 0, "delta": {} if text is None else {"content": text}, "finish_reason": end}
        self.event({"id": "x", "object": "chat.completion.chunk", "created": 0, "model": model, "choices": [choice]})

    def usage(self, prompt_tokens, answer_tokens, model=MODEL):
        usage = {"prompt_tokens": prompt_tokens, "completion_tokens": answer_tokens, "total_tokens": 0}
        self.event({"id": "x", "object": "chat.completion.chunk", "model": model, "choices": [], "usage": usage})

    def done(self):
        self.raw(b"data: [DONE]\n\n")

    def hang(self):
        """Say nothing more until the server is closed."""
        self._released.wait(FOREVER)


def answering(*pieces, usage=(30, 9), end="stop", model=MODEL):
    """A behaviour: a proper answer."""

    def behave(exchange):
        exchange.begin()
        for piece in pieces:
            exchange.piece(piece, model=model)
        exchange.piece(end=end, model=model)
        if usage:
            exchange.usage(*usage, model=model)
        exchange.done()

    return behave


def refusing(code, content=None, **headers):
    """A behaviour: a status that tells of an error."""
    return lambda exchange: exchange.status(code, content, **headers)


class Server:
    """Answers each request with the next behaviour; the last one goes on."""

    def __init__(self, behaviours: tuple[Callable[[Exchange], None], ...]):
        self.requests: list[Exchange] = []
        self._behaviours = list(behaviours)
        self._released = threading.Event()
        changing = threading.Lock()
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                exchange = Exchange(self, body, server._released)
                with changing:
                    server.requests.append(exchange)
                    one = server._behaviours[0]
                    if len(server._behaviours) > 1:
                        server._behaviours.pop(0)
                with suppress(OSError):  # Whoever asked may have hung up.
                    one(exchange)

            def log_message(self, *_):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.host = f"127.0.0.1:{self._server.server_port}"
        self.url = f"http://{self.host}/v1"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()

    def close(self):
        self._released.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@contextmanager
def serving(*behaviours):
    """A server, for as long as the block lasts."""
    server = Server(behaviours)
    try:
        yield server
    finally:
        server.close()


@contextmanager
def real_server(folder, context_tokens=2048):
    """The server of llama-cpp-python with the embedded model, in a process of its own; gives its host and port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = ("--model", str(embedded_model_path()), "--port", str(port), "--n_ctx", str(context_tokens))
    with (folder / "server.log").open("wb") as log:
        process = subprocess.Popen([sys.executable, "-m", "llama_cpp.server", *options], stdout=log, stderr=log)
    try:
        yield f"127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait()
