"""What browsers never send, and somebody will: an answer of ours, and never a 500."""

from io import BytesIO

import pytest
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from django.test import RequestFactory

from portal.wsgi import application

CHARSETS = ("hex", "idna", "undefined", "base64")


@pytest.fixture(autouse=True)
def _connection_stays():
    """A server closes its connections around a request; the transaction of a test lives in one."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


def status_at_the_door(request) -> str:
    """What the production server would get, with the request as it came in over the wire."""
    started = []
    b"".join(application(request.environ, lambda status, headers: started.append(status)))
    return started[0]


@pytest.mark.parametrize("charset", CHARSETS)
def test_a_charset_that_is_none_stops_no_reader(db, charset):
    request = RequestFactory().get("/health/live?q=caf%C3%A9")
    request.environ["CONTENT_TYPE"] = f"text/plain; charset={charset}"

    assert status_at_the_door(request) == "200 OK"


def test_an_answer_to_head_has_no_text(db):
    request = RequestFactory().head("/robots.txt", headers={"host": "localhost"})
    started = []

    text = b"".join(application(request.environ, lambda status, headers: started.append((status, dict(headers)))))

    ((status, headers),) = started
    assert (status, text) == ("200 OK", b"")
    assert headers["Content-Type"].startswith("text/plain")


@pytest.mark.parametrize("charset", CHARSETS)
def test_a_charset_that_is_none_stops_no_question_that_was_posted(almere, charset):
    body = b'--x\r\nContent-Disposition: form-data; name="q"\r\n\r\ngeld\r\n--x--\r\n'
    request = RequestFactory().post("/zoeken/", headers={"host": "localhost"})
    kind = f"multipart/form-data; boundary=x; charset={charset}"
    request.environ |= {"CONTENT_TYPE": kind, "CONTENT_LENGTH": len(body), "wsgi.input": BytesIO(body)}

    assert status_at_the_door(request) == "200 OK"


def test_a_type_with_a_part_in_an_unknown_charset_stops_no_reader(db):
    request = RequestFactory().get("/health/live")
    request.environ["CONTENT_TYPE"] = "text/plain; name*=hex''%41"

    assert status_at_the_door(request) == "200 OK"


@pytest.mark.parametrize("field", ["tier", "access_route", "organization", "municipality"])
def test_a_number_that_no_database_holds_is_refused_in_the_admin(admin_client, field):
    address = f"/beheer/snippets/sociale_kaart/service/?{field}={'9' * 40}"

    assert admin_client.get(address, headers={"host": "localhost"}).status_code in (200, 400)


@pytest.mark.parametrize("path", ["/media/" + "a" * 5000, "/media/%00", "/media/nothing.png"])
def test_an_upload_that_cannot_exist_is_not_found(client, db, path):
    assert client.get(path).status_code == 404


def test_no_upload_is_read_from_outside_its_folder(client, db):
    assert client.get("/media/..%2fdb.sqlite3").status_code in (400, 404)


@pytest.mark.parametrize(
    "address", ["/organisaties/jgz-almere/", "/wijken/almere-haven/", "/begrippen/", "/", "/privacy/"]
)
def test_something_sent_to_a_page_that_one_reads_gets_a_way_on(almere, client, address):
    response = client.post(address, {"naam": "x"})

    assert (response.status_code, response["Allow"]) == (405, "GET, HEAD")
    assert "Naar deze pagina kun je niets sturen" in response.content.decode()
    assert not response.cookies


def test_a_machine_that_asks_in_the_wrong_way_gets_a_problem(almere, client):
    response = client.delete("/api/v1/suggest")

    assert (response.status_code, response["Content-Type"]) == (405, "application/problem+json")
    assert response["Allow"] == "GET, HEAD"
