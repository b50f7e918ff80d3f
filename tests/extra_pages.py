"""Pages and links that the starting data has no example of: news, films, campaigns, and what a partner gets by mail."""

from datetime import timedelta

from django.core.files.base import ContentFile
from django.utils import translation
from wagtail.documents import get_document_model
from wagtail.models import Page, Site

from home.models import CampaignPage, NewsIndexPage, NewsPage, PageTranslationState, SectionPage, VideoPage
from sociale_kaart.clock import now, today
from sociale_kaart.freshness.answering import confirm_all
from sociale_kaart.freshness.links import make_link, path_of
from sociale_kaart.models import Service, TranslationStatus

SLUG = "proef"
BODY = [("heading", "Samen lezen"), ("paragraph", "<p>Elke dag een <b>boek</b>. Vraag het de JGZ.</p>")]
CAPTIONS = b"WEBVTT\n\n00:00.000 --> 00:01.000\nHoi"


def make_extra_pages() -> dict[str, str]:
    """Publish them in Almere in every language that has the list for them; gives the addresses of three links."""
    Page.objects.filter(slug__startswith=SLUG).delete()
    for home in Site.objects.get(is_default_site=True).root_page.get_translations(inclusive=True):
        if section := SectionPage.objects.child_of(home).filter(slug="uitleg").first():
            for page in explained_pages():
                section.add_child(instance=page)
        if index := NewsIndexPage.objects.child_of(home).first():
            for number in range(21 if home.locale.language_code == "nl" else 2):
                title, day = f"Proef {number}", today() - timedelta(days=number)
                page = index.add_child(instance=NewsPage(title=title, slug=f"{SLUG}-{number}", date=day, body=BODY))
                if number == 0 and not home.locale.is_default:
                    PageTranslationState.objects.create(page=page, status=TranslationStatus.MACHINE)
    return confirmation_links()


def explained_pages() -> tuple[Page, ...]:
    film, captions = document("film.mp4", b"\x00\x00\x00 ftypisom"), document("film.vtt", CAPTIONS)
    over = today() - timedelta(days=1)
    return (
        VideoPage(
            title="Film", slug=f"{SLUG}-film", film=film, captions=captions, transcript=BODY, minutes=2, intro="Kijk."
        ),
        VideoPage(
            title="Film elders",
            slug=f"{SLUG}-film-elders",
            address="https://www.example.nl/film",
            transcript=BODY,
            has_captions_there=True,
        ),
        CampaignPage(title="Nu", slug=f"{SLUG}-nu", end_date=today(), body=BODY, next_step="Ga naar de bieb."),
        CampaignPage(title="Voorbij", slug=f"{SLUG}-voorbij", end_date=over, body=BODY, next_step="Ga naar de bieb."),
    )


def document(name: str, content: bytes) -> object:
    return get_document_model().objects.create(title=name, file=ContentFile(content, name=name))


def confirmation_links() -> dict[str, str]:
    """What stands in the mail of a partner: one that may be used, one that was, and one that is too old."""
    services = Service.objects.public(today()).filter(municipality__slug="almere").order_by("pk")[:3]
    fresh, answered, expired = (make_link(service, "JGZ Almere") for service in services)
    confirm_all(answered)
    expired.expires_at = now() - timedelta(days=1)
    expired.save()
    with translation.override("nl"):
        return {"fresh": path_of(fresh), "answered": path_of(answered), "expired": path_of(expired)}
