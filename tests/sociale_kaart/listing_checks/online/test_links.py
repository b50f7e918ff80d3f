"""Whether a link works, by the shapes that answers take; only the network itself is replaced."""

import socket
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from sociale_kaart.listing_checks.online import asking
from sociale_kaart.listing_checks.online.asking import Answer, ask
from sociale_kaart.listing_checks.online.hosts import is_on_internet, is_reserved
from sociale_kaart.listing_checks.online.links import look_at


class Web:
    """Answers by address; it remembers what it was asked."""

    def __init__(self, **answers: Answer) -> None:
        self.answers, self.asked = answers, []

    def __call__(self, url: str, method: str) -> Answer:
        self.asked.append((method, url))
        answer = self.answers[url.rpartition("/")[2]]
        return answer if isinstance(answer, Answer) else answer[method]


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (Answer(200), "works"),
        (Answer(204), "works"),
        (Answer(404), "broken"),
        (Answer(410), "broken"),
        (Answer(reason="unknown-host"), "broken"),
        (Answer(reason="certificate"), "broken"),
        (Answer(reason="nonsense"), "broken"),
        (Answer(403), "unsure"),
        (Answer(429), "unsure"),
        (Answer(503), "unsure"),
        (Answer(reason="timeout"), "unsure"),
        (Answer(reason="refused"), "unsure"),
        (Answer(reason="forbidden"), "unsure"),
        (Answer(301), "unsure"),
    ],
)
def test_only_what_surely_does_not_work_is_broken(answer, state):
    assert look_at("https://club.nl/a", Web(a=answer)).state == state


def test_servers_that_do_not_know_the_short_question_are_asked_in_full():
    web = Web(a={"HEAD": Answer(405), "GET": Answer(200)})

    assert look_at("https://club.nl/a", web).state == "works"
    assert [method for method, _ in web.asked] == ["HEAD", "GET"]


def test_places_that_send_on_are_followed_but_not_in_circles():
    away, back = Answer(301, location="/b"), Answer(302, location="https://club.nl/a")

    assert look_at("https://club.nl/a", Web(a=away, b=Answer(200))).state == "works"
    assert look_at("https://club.nl/a", Web(a=away, b=back)).why == "redirects"


@pytest.mark.parametrize("url", ["https://www.dewaard.example/x", "https://example.org", "http://localhost/x"])
def test_names_that_belong_to_nobody_are_not_asked(url):
    web = Web()

    assert look_at(url, web).state == "skipped"
    assert web.asked == []


def test_a_name_that_only_ends_alike_is_asked():
    assert not is_reserved("bestexample.nl")
    assert not is_reserved("contest")


@pytest.mark.parametrize("address", ["127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "fe80::1", "192.168.0.1"])
def test_this_network_is_never_asked(address, monkeypatch):
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 80))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_more: found)

    assert not is_on_internet("intranet.club.nl")
    assert ask("http://intranet.club.nl/").reason == "forbidden"


@pytest.mark.parametrize(
    "url", ["ftp://club.nl", "https://", "https://club.nl:22/", "http://[::1", "javascript:alert(1)"]
)
def test_what_is_no_web_address(url):
    assert ask(url).reason == "nonsense"
    assert look_at(url, ask).state == "broken"


@pytest.fixture
def server(monkeypatch):
    """A real server on this machine, which for once counts as the internet."""

    class Pages(BaseHTTPRequestHandler):
        def do_HEAD(self) -> None:
            status = {"/moved": 301, "/gone": 410}.get(self.path, 200)
            self.send_response(status)
            self.send_header("Location", "/there")
            self.end_headers()

        def log_message(self, *_args: object) -> None:
            pass

    http = HTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=http.serve_forever, daemon=True).start()
    monkeypatch.setattr(asking, "PORTS", (http.server_port,))
    monkeypatch.setattr(asking, "is_on_internet", lambda host: True)
    yield f"http://127.0.0.1:{http.server_port}"
    http.shutdown()
    http.server_close()


def test_the_question_really_goes_to_a_server(server):
    assert ask(f"{server}/") == Answer(200)
    assert ask(f"{server}/gone").status == 410
    assert ask(f"{server}/moved") == Answer(301, location="/there")


def test_a_server_that_is_not_there(server):
    port = server.rpartition(":")[2]

    assert ask(f"http://127.0.0.2:{port}/").reason == "refused"
