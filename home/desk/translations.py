"""What is to be translated and reviewed, by language, with the way to the list of it."""

from collections import Counter
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from home.desk.scope import Scope
from home.desk.task import Item, Work
from home.translations.standing import KINDS, counts
from sociale_kaart.models import TranslationStatus
from sociale_kaart.translations.rows import languages_to_translate, name_of_language

WORTH_DOING = (TranslationStatus.TO_REVIEW, TranslationStatus.MACHINE, TranslationStatus.MISSING)


def to_translate(scope: Scope) -> list[Work]:
    found = counts(scope)
    return [work_of(language, found) for language in languages_to_translate()]


def work_of(language: str, found: Counter[tuple[str, str, str]]) -> Work:
    items = [item_of(language, status, found) for status in WORTH_DOING]
    items = [item for item in items if item.count]
    heading = _("Translations: %(language)s") % {"language": name_of_language(language)}
    return Work(heading, tuple(items), sum(item.count for item in items))


def item_of(language: str, status: TranslationStatus, found: Counter[tuple[str, str, str]]) -> Item:
    numbers = {label: found[language, status.value, kind] for kind, label in KINDS.items()}
    note = ", ".join(f"{number} {label}" for label, number in numbers.items() if number)
    address = f"{reverse('translation_report')}?{urlencode({'language': language, 'status': status.value})}"
    return Item(str(capfirst(status.label)), address, note, sum(numbers.values()))
