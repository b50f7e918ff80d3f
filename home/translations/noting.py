"""The states of translated pages, brought up to what is online."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from django.conf import settings
from django.db.models import QuerySet
from wagtail.log_actions import get_active_log_context
from wagtail.models import Page, Revision

from home.models.translation_state import PageTranslationState
from home.translations.words import translation_of, words_of
from sociale_kaart.clock import now
from sociale_kaart.models import TranslationStatus
from sociale_kaart.translations.following import Change, Words, made_by_file
from sociale_kaart.translations.keeping import Translation, bring_up_to_date

# A page, with the Dutch words that it should say.
Pair = tuple[Words, Page]


def note_pages(pairs: Sequence[Pair], change_of: Callable[[Page], Change]) -> None:
    """At most four queries, whatever the number of pages."""
    states = PageTranslationState.objects.filter(page__in=[page.pk for _source, page in pairs])
    known = {state.page_id: state for state in states} if pairs else {}
    translations = (
        Translation(
            known.get(page.pk) or PageTranslationState(page_id=page.pk),
            source,
            translation_of(source, page),
            partial(change_of, page),
        )
        for source, page in pairs
    )
    bring_up_to_date(PageTranslationState, translations)


def note_published(instance: Page, revision: Revision | None, **_sent: object) -> None:
    """After a page went online; the load of the starting pages tells only of the last one, and notes them itself."""
    if revision is None:
        return
    user = get_active_log_context().user or revision.user
    is_minor, at = revision.content.get("is_minor_edit") is True, now()

    def change_of(page: Page) -> Change:
        made = TranslationStatus.TO_REVIEW if user else made_by_file(page.locale.language_code)
        return Change(at, user=user, is_minor=is_minor, made=made)

    note_pages(family(instance), change_of)


def family(page: Page) -> list[Pair]:
    """The page beside its Dutch one, or where it is Dutch itself all its published translations."""
    others = page.get_translations()
    if page.locale.is_default:
        return with_source(words_of(page), others.live())
    dutch = others.filter(locale__language_code=settings.LANGUAGE_CODE).first()
    return [(words_of(dutch.specific) if dutch else {}, page)]


def with_source(source: Words, pages: QuerySet[Page]) -> list[Pair]:
    return [(source, page) for page in pages.select_related("locale").specific()]


def note_loaded(pairs: Iterable[Pair]) -> None:
    """After files brought pages: those that have no state yet get the one of what came with a file."""
    pairs, at = list(pairs), now()
    keys = [page.pk for _source, page in pairs]
    known = set(PageTranslationState.objects.filter(page__in=keys).values_list("page_id", flat=True))
    new = [pair for pair in pairs if pair[1].pk not in known]
    note_pages(new, lambda page: Change(at, made=made_by_file(page.locale.language_code)))
