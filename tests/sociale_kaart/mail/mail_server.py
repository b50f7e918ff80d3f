"""A mail server of a few lines, that can be slow, say no, or hang up."""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass
class Taken:
    """What the server was given, and how it behaves: `answer` to a message, `hangs` before answering."""

    messages: list[str] = field(default_factory=list)
    answer: str = "250 taken"
    hangs: bool = False
    has_message: threading.Event = field(default_factory=threading.Event)
    let_go: threading.Event = field(default_factory=threading.Event)
    port: int = 0


class Conversation(socketserver.StreamRequestHandler):
    def say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())

    def handle(self) -> None:
        self.say("220 here")
        for line in self.rfile:
            command = line[:4].upper()
            if command == b"DATA":
                self.take_message()
            elif command == b"QUIT":
                return self.say("221 goodbye")
            else:
                self.say("250 fine")
        return None

    def take_message(self) -> None:
        self.say("354 go on")
        lines = []
        for line in self.rfile:
            if line == b".\r\n":
                break
            lines.append(line.decode())
        taken: Taken = self.server.taken
        taken.messages.append("".join(lines))
        taken.has_message.set()
        if taken.hangs:
            taken.let_go.wait(30)
        else:
            self.say(taken.answer)


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = daemon_threads = True


@contextmanager
def mail_server(**behaviour) -> Iterator[Taken]:
    with Server(("127.0.0.1", 0), Conversation) as server:
        server.taken = Taken(port=server.server_address[1], **behaviour)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield server.taken
        finally:
            server.taken.let_go.set()
            server.shutdown()
