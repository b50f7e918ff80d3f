"""Pictures that editors send: what is too large or can run a script is refused in words, and nothing is kept."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from PIL import Image
from wagtail.images import get_image_model

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]

SCRIPT = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


def send(client: Client, name: str, content: bytes) -> str:
    data = {"title": "Een plaat", "file": SimpleUploadedFile(name, content)}
    answer = client.post(reverse("wagtailimages:add"), data, headers={"host": "localhost"})
    assert answer.status_code == 200
    assert not get_image_model().objects.exists()
    return str(answer.context["form"].errors["file"])


def test_a_picture_of_sixty_megapixels_is_refused_in_words(admin_client: Client):
    picture = BytesIO()
    Image.new("1", (10_000, 6_000)).save(picture, "PNG")

    assert "60000000" in send(admin_client, "groot.png", picture.getvalue())


@pytest.mark.parametrize("name", ["plaat.svg", "plaat.png"])
def test_a_picture_with_a_script_is_refused_whatever_its_name(admin_client: Client, name: str):
    assert send(admin_client, name, SCRIPT)
