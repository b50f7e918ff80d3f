"""Files that editors send: what is too large, broken or can run a script is refused in words, and nothing is kept."""

from io import BytesIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from PIL import Image
from PIL.ExifTags import Base
from wagtail.documents import get_document_model
from wagtail.images import get_image_model

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]

SCRIPT = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
DESCRIPTION, ORIENTATION, TURNED = Base.ImageDescription, Base.Orientation, 6
PAGE = b"<!doctype html><script>alert(1)</script>"


def picture(kind: str = "PNG", size: tuple[int, int] = (40, 30), **options) -> bytes:
    content = BytesIO()
    Image.new("RGB", size, "teal").save(content, kind, **options)
    return content.getvalue()


@pytest.fixture
def on_disk(settings, tmp_path: Path) -> None:
    """Files lie where a server has them."""
    settings.MEDIA_ROOT = tmp_path
    settings.STORAGES = settings.STORAGES | {"default": {"BACKEND": "django.core.files.storage.FileSystemStorage"}}


def send(client: Client, name: str, content: bytes, namespace: str = "wagtailimages") -> str:
    """What the form says of a file that it does not take."""
    data = {"title": "Een plaat", "file": SimpleUploadedFile(name, content)}
    answer = client.post(reverse(f"{namespace}:add"), data, headers={"host": "localhost"})
    assert answer.status_code == 200
    assert not get_image_model().objects.exists()
    assert not get_document_model().objects.exists()
    return str(answer.context["form"].errors["file"])


def test_a_picture_of_sixty_megapixels_is_refused_in_words(admin_client: Client):
    content = BytesIO()
    Image.new("1", (10_000, 6_000)).save(content, "PNG")

    said = send(admin_client, "groot.png", content.getvalue())

    assert "meer dan 40 miljoen pixels" in said
    assert "kleiner" in said


@pytest.mark.parametrize("name", ["plaat.svg", "plaat.png", "plaat.jpg.svg"])
def test_a_picture_with_a_script_is_refused_whatever_its_name(admin_client: Client, name: str):
    assert send(admin_client, name, SCRIPT)


@pytest.mark.parametrize(
    ("name", "content"),
    [("plaat.jpg", picture("PNG")), ("plaat.png", picture()[:60]), ("plaat.exe", picture()), ("leeg.png", b"")],
    ids=["another-kind", "cut-off", "a-program", "empty"],
)
def test_a_picture_that_is_not_what_its_name_says_is_refused(admin_client: Client, name: str, content: bytes):
    assert send(admin_client, name, content)


def test_a_file_of_too_many_bytes_is_refused_with_the_limit(admin_client: Client, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(settings, "WAGTAILDOCS_MAX_UPLOAD_SIZE", 1_000)

    assert "MB" in send(admin_client, "groot.png", picture() + b"0" * 11 * 1024 * 1024)
    assert send(admin_client, "groot.pdf", b"%PDF-1.4" + b"0" * 1_001, "wagtaildocs")


@pytest.mark.parametrize("name", ["pagina.html", "plaat.svg", "programma.exe", "pagina.pdf.html"])
def test_a_document_that_a_browser_would_run_is_refused(admin_client: Client, name: str):
    assert send(admin_client, name, PAGE, "wagtaildocs")


def test_a_page_dressed_as_a_text_is_handed_over_as_a_file_that_runs_nothing(on_disk: None, client: Client):
    made = get_document_model().objects.create(title="Tekst", file=SimpleUploadedFile("tekst.txt", PAGE))

    answer = client.get(made.url, headers={"host": "localhost"})

    assert answer["Content-Disposition"].startswith("attachment")
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "default-src 'none'" in answer["Content-Security-Policy"]


def test_only_pictures_as_pages_show_them_are_handed_out(on_disk: None, client: Client):
    made = get_image_model().objects.create(title="Plaats", file=SimpleUploadedFile("plaats.png", picture()))
    document = get_document_model().objects.create(title="Tekst", file=SimpleUploadedFile("tekst.txt", b"x"))

    shown = client.get(made.get_rendition("width-20").url, headers={"host": "localhost"})

    assert shown.status_code == 200
    for path in (made.file.url, document.file.url, f"/media/images/../{made.file.name}"):
        assert client.get(path, headers={"host": "localhost"}).status_code == 404


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_where_a_picture_was_taken_does_not_go_along(on_disk: None, admin_client: Client, kind: str):
    exif = Image.Exif()
    exif[DESCRIPTION], exif[ORIENTATION] = "Genomen bij het opvanghuis", TURNED
    content = picture(kind, exif=exif)
    assert b"opvanghuis" in content
    data = {"title": "Plaats", "file": SimpleUploadedFile(f"plaats.{kind.lower()}", content)}

    admin_client.post(reverse("wagtailimages:add"), data, headers={"host": "localhost"})

    made = get_image_model().objects.get()
    assert (made.width, made.height) == (30, 40)
    for file in (made.file, made.get_rendition("width-20").file):
        with file.open() as kept:
            assert b"opvanghuis" not in kept.read()
