"""The origin of the clients: it serves their page, and restarts the product when a client asks for that."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

RESTARTS = {"/restart/KILL": signal.SIGKILL, "/restart/TERM": signal.SIGTERM}
PAGE = b'<!doctype html><html lang="en"><title>Clients</title><script type="module" src="/page.js"></script>'
Restart = Callable[[signal.Signals], None]


@contextmanager
def at_home(folder: Path) -> Iterator[tuple[str, list[Restart]]]:
    """Serve the page in the folder from an address of its own; and what restarts the product, once that is known."""
    restarts: list[Restart] = []

    class Home(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            kind, body = "text/html; charset=utf-8", PAGE
            if self.path == "/page.js":
                kind, body = "text/javascript", (folder / "page.js").read_bytes()
            self._answer(200, body, kind)

        def do_POST(self) -> None:
            if (wanted := RESTARTS.get(self.path)) is None:
                self._answer(404)
                return
            restarts[0](wanted)
            self._answer(204)

        def _answer(self, status: int, body: bytes = b"", kind: str = "text/plain") -> None:
            self.send_response(status)
            self.send_header("content-type", kind)
            if status != 204:
                self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_ignored: object) -> None:
            """Say nothing: the clients say what held."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Home)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", restarts
    finally:
        server.shutdown()
        server.server_close()
