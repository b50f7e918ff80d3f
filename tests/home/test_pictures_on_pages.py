"""Pictures of editors on public pages: words, measures, sizes and formats, and none needed."""

from io import BytesIO

import pytest
from bs4 import BeautifulSoup, Tag
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from PIL import Image
from wagtail.images import get_image_model
from wagtail.images.models import AbstractImage, AbstractRendition

from home.models import InformationPage, NewsIndexPage, NewsPage
from home.models.pictured import NEEDS_WORDS
from tests.home.pages_of_home import read

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]


def an_image(width: int = 1600, height: int = 1200, **more) -> AbstractImage:
    content = BytesIO()
    left = Image.new("RGB", (width, height), "white")
    left.paste("black", (0, 0, width, height // 2))
    left.save(content, "JPEG")
    return get_image_model().objects.create(
        title="IMG_0042.JPG", file=SimpleUploadedFile("plaat.jpg", content.getvalue()), **more
    )


def block(image: AbstractImage, **words) -> tuple[str, dict]:
    image.contextual_alt_text, image.decorative = words.get("alt", "Een vader en een baby."), words.get("bare", False)
    return "picture", {"picture": image, "caption": words.get("caption", "")}


@pytest.fixture
def article() -> InformationPage:
    return InformationPage.objects.get(
        slug="baby-huilt-veel", url_path__startswith="/almere/", locale__language_code="nl"
    )


def published(page: InformationPage) -> InformationPage:
    page.save_revision().publish()
    return page


def pictures(client: Client) -> list[Tag]:
    return read(client, "/informatie/baby-huilt-veel/").select("main picture")


def test_a_page_without_a_picture_has_none(article: InformationPage, client: Client):
    assert not pictures(client)


def test_a_picture_in_a_text_has_words_measures_formats_and_sizes(article: InformationPage, client: Client):
    article.sections = [block(an_image(), caption="Buiten, elke dag.")]
    published(article)

    (found,) = pictures(client)

    img = found.img
    assert img["alt"] == "Een vader en een baby."
    assert (img["width"], img["height"], img["loading"]) == ("360", "270", "lazy")
    assert [source["type"] for source in found.select("source")] == ["image/avif", "image/webp"]
    for srcset in (img["srcset"], *(source["srcset"] for source in found.select("source"))):
        assert [part.split()[1] for part in srcset.split(", ")] == ["360w", "720w", "1080w"]
    assert img["sizes"]
    assert "style" not in img.attrs
    assert found.parent.figcaption.get_text() == "Buiten, elke dag."


def test_a_small_picture_is_not_offered_twice_in_one_size(article: InformationPage, client: Client):
    article.sections = [block(an_image(500, 400)), block(an_image(200, 100))]
    published(article)

    sizes = [[part.split() for part in found.img.get("srcset", "").split(", ")] for found in pictures(client)]
    assert sizes == [[[]], [[]]]
    assert [found.img["width"] for found in pictures(client)] == ["360", "200"]


def test_a_picture_that_decorates_says_nothing(article: InformationPage, client: Client):
    article.sections = [block(an_image(), alt="", bare=True)]
    article.picture, article.picture_alt, article.picture_is_decorative = an_image(), "Overbodig", True
    published(article)

    assert [found.img["alt"] for found in pictures(client)] == ["", ""]


def test_a_page_cannot_be_published_with_a_picture_without_words(article: InformationPage):
    article.picture = an_image()
    with pytest.raises(ValidationError) as refused:
        article.full_clean()
    assert refused.value.message_dict["picture_alt"] == [NEEDS_WORDS]

    article.picture_is_decorative = True
    article.full_clean()
    article.sections = [block(an_image(), alt="")]
    with pytest.raises(ValidationError):
        article.sections.stream_block.clean(article.sections)


def test_the_picture_at_the_top_is_cut_around_its_focal_point(article: InformationPage, client: Client):
    below = {"focal_point_x": 800, "focal_point_y": 1150, "focal_point_width": 20, "focal_point_height": 20}
    article.picture, article.picture_alt = an_image(1600, 1200, **below), "Wit"
    published(article)

    (found,) = pictures(client)

    assert (found.img["width"], found.img["height"]) == ("360", "202")
    assert "loading" not in found.img.attrs
    made: AbstractRendition = article.picture.renditions.get(width=360, filter_spec__contains="jpeg")
    with made.file.open() as file, Image.open(file) as cut:
        # Cut in the middle, this would still be black.
        assert cut.getpixel((180, 85))[0] > 240


def test_the_sizes_are_there_before_the_first_reader(article: InformationPage):
    image, lead = an_image(), an_image()
    article.sections = [block(image)]
    article.picture, article.picture_alt = lead, "Een plaat"
    published(article)

    # One more for the picture beside a link.
    assert (image.renditions.count(), lead.renditions.count()) == (9, 10)
    assert {one.filter_spec.partition("-")[0] for one in lead.renditions.all()} == {"fill"}


def test_more_pictures_ask_the_database_no_more(article: InformationPage, client: Client):
    counts = []
    for number in (1, 4):
        article.sections = [block(an_image()) for _one in range(number)]
        published(article)
        pictures(client)
        with CaptureQueriesContext(
            connection,
        ) as captured:
            pictures(client)
        counts.append(len(captured))

    assert counts[0] == counts[1]


def test_a_picture_that_somebody_deleted_leaves_the_page_as_it_was(article: InformationPage, client: Client):
    image, lead = an_image(), an_image()
    article.sections = [block(image)]
    article.picture, article.picture_alt = lead, "Een plaat"
    published(article)

    image.delete()
    lead.delete()

    assert not pictures(client)


def test_what_weighs_much_as_it_came_is_light_on_a_phone(article: InformationPage):
    content = BytesIO()
    Image.effect_noise((1600, 1200), 60).convert("RGB").save(content, "JPEG", quality=95)
    image = get_image_model().objects.create(title="Ruis", file=SimpleUploadedFile("ruis.jpg", content.getvalue()))
    article.sections = [block(image)]
    published(article)

    phone = image.renditions.get(width=360, filter_spec__contains="avif")
    assert phone.file.size < 40_000 < image.file.size


def test_news_begins_with_its_picture(client: Client):
    parent = NewsIndexPage.objects.get(url_path__startswith="/almere/", locale__language_code="nl")
    news = NewsPage(title="Nieuws met plaat", slug="met-plaat", picture=an_image(), picture_alt="Een plaat")
    parent.add_child(instance=news)

    page: BeautifulSoup = read(client, news.url)

    assert page.select_one("main .picture--lead img")["alt"] == "Een plaat"
