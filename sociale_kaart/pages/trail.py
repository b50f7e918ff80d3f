"""The way back from a page."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext as _

from sociale_kaart.models import Service
from sociale_kaart.pages.wording import Text


@dataclass(frozen=True)
class Step:
    """One step of the breadcrumb; the last has no address."""

    label: str
    url: str | None = None
    lang: str | None = None


def map_url(**parameters: str) -> str:
    """The address of the Verwijswijzer, with filters."""
    query = f"?{urlencode(parameters)}" if parameters else ""
    return reverse("map") + query


def start() -> Step:
    return Step(_("Verwijswijzer"), map_url())


def service_trail(service: Service, name: Text) -> tuple[Step, ...]:
    """Over the main question type, where it has one."""
    question = service.main_question_type
    middle = (Step(question.label, map_url(vraagtype=question.slug)),) if question else ()
    return (start(), *middle, Step(name.text, lang=name.lang))
