"""Files of editors come whole, or in the part that a player of films asks for; no header makes that fail."""

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from wagtail.documents import get_document_model

FILM = bytes(range(256)) * 40
SIZE = len(FILM)


@pytest.fixture(autouse=True)
def film(settings, tmp_path) -> None:
    settings.MEDIA_ROOT = tmp_path
    settings.STORAGES = settings.STORAGES | {"default": {"BACKEND": "django.core.files.storage.FileSystemStorage"}}
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / "film.mp4").write_bytes(FILM)
    (tmp_path / "images" / "empty.mp4").write_bytes(b"")


def ask(client: Client, wanted: str, path: str = "film.mp4", **headers: str):
    return client.get(f"/media/images/{path}", headers={"Range": wanted} | headers)


def content(response) -> bytes:
    return b"".join(response.streaming_content)


def test_a_file_comes_whole_and_says_that_it_can_be_cut(client):
    response = client.get("/media/images/film.mp4")

    assert (response.status_code, response["Accept-Ranges"], response["Content-Length"]) == (200, "bytes", str(SIZE))
    assert response["Content-Type"] == "video/mp4"
    assert content(response) == FILM


@pytest.mark.parametrize(
    ("wanted", "first", "last"),
    [
        ("bytes=0-0", 0, 0),
        ("bytes=0-1", 0, 1),
        ("bytes=0-", 0, SIZE - 1),
        ("bytes=300-9999", 300, 9999),
        ("bytes=300-9999999999999", 300, SIZE - 1),
        ("bytes=-5", SIZE - 5, SIZE - 1),
        ("bytes=-9999999999999", 0, SIZE - 1),
        (f"bytes={SIZE - 1}-", SIZE - 1, SIZE - 1),
        (" bytes=2-4 ", 2, 4),
    ],
)
def test_a_part_is_given(client, wanted, first, last):
    response = ask(client, wanted)

    assert response.status_code == 206
    assert response["Content-Range"] == f"bytes {first}-{last}/{SIZE}"
    assert response["Content-Length"] == str(last - first + 1)
    assert response["Content-Type"] == "video/mp4"
    assert content(response) == FILM[first : last + 1]


@pytest.mark.parametrize("wanted", [f"bytes={SIZE}-", "bytes=9999999999999-", "bytes=-0"])
def test_a_part_past_the_end_is_refused_with_the_size(client, wanted):
    response = ask(client, wanted)

    assert (response.status_code, response["Content-Range"]) == (416, f"bytes */{SIZE}")


@pytest.mark.parametrize(
    "wanted",
    [
        "",
        "bytes",
        "bytes=",
        "bytes=-",
        "bytes=--5",
        "bytes=5--3",
        "bytes=4-2",
        "bytes=a-b",
        "bytes=1_0-20",
        "bytes=٣-٥",
        "bytes=0-1,4-5",
        "bytes=" + ",".join(["0-"] * 5000),
        f"bytes={'9' * 5000}-",
        f"bytes=0-{'9' * 5000}",
        "lines=0-5",
        "bytes=0-5\x00",
    ],
)
def test_what_cannot_be_read_gives_the_whole(client, wanted):
    response = ask(client, wanted)

    assert response.status_code == 200
    assert content(response) == FILM


def test_a_part_of_another_version_is_not_given(client):
    known = client.get("/media/images/film.mp4")["Last-Modified"]

    assert ask(client, "bytes=0-5", **{"If-Range": known}).status_code == 206
    for other in ('"tag"', "Thu, 01 Jan 2015 00:00:00 GMT", "x" * 5000):
        assert ask(client, "bytes=0-5", **{"If-Range": other}).status_code == 200, other


def test_a_part_is_not_packed_on_its_way(client):
    response = ask(client, "bytes=0-999", **{"Accept-Encoding": "gzip, br"})

    assert (response["Content-Length"], response["Content-Encoding"]) == ("1000", "identity")
    assert content(response) == FILM[:1000]


def test_only_the_headers_of_a_file_tell_its_size(client):
    response = client.head("/media/images/film.mp4", headers={"Range": "bytes=0-5"})

    assert (response.status_code, response["Content-Length"]) == (200, str(SIZE))


@pytest.mark.parametrize(("wanted", "status"), [("bytes=0-", 416), ("bytes=-5", 416), ("bytes=x", 200)])
def test_an_empty_file_has_no_part(client, wanted, status):
    assert ask(client, wanted, "empty.mp4").status_code == status


def test_what_was_not_changed_is_not_sent_again(client):
    known = client.get("/media/images/film.mp4")["Last-Modified"]

    assert ask(client, "bytes=0-5", **{"If-Modified-Since": known}).status_code == 304


def test_there_is_no_part_of_what_is_not_there(client, almere):
    assert ask(client, "bytes=0-5", "nothing.mp4").status_code == 404
    assert ask(client, "bytes=0-5", "../film.mp4").status_code == 404


def test_a_film_of_an_editor_comes_in_parts_with_what_its_whole_says(client, almere):
    film = get_document_model()(title="Film", file=ContentFile(FILM, name="voorlezen.mp4"))
    film._set_document_file_metadata()
    film.save()

    whole = client.get(film.url)
    part = client.get(film.url, headers={"Range": "bytes=300-400", "If-Range": whole["ETag"]})

    assert (whole.status_code, whole["Accept-Ranges"], content(whole)) == (200, "bytes", FILM)
    assert (part.status_code, part["Content-Type"], content(part)) == (206, "video/mp4", FILM[300:401])
    assert part["Content-Security-Policy"] == whole["Content-Security-Policy"]
    assert client.get(film.url, headers={"Range": "bytes=0-1", "If-Range": '"other"'}).status_code == 200
    assert client.get(f"{film.url}x", headers={"Range": "bytes=0-1"}).status_code == 404
