"""Which translations there are and which lack, of all that a desk is about."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.conf import settings
from django.db.models import CharField, Count, F, FilteredRelation, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Cast, Coalesce
from django.utils.translation import gettext_lazy as _

from home.desk.scope import Scope
from home.models.translation_state import PageTranslationState
from sociale_kaart.models import Organization, Service, TranslationState, TranslationStatus
from sociale_kaart.translations.listings import STATES
from sociale_kaart.translations.rows import languages_to_translate

PAGE, SERVICE, ORGANIZATION = "page", "service", "organization"
KINDS = {PAGE: _("pages"), SERVICE: _("services"), ORGANIZATION: _("organisations")}
MISSING = TranslationStatus.MISSING


@dataclass(frozen=True)
class Wanted:
    """What of it: empty means every one."""

    language: str = ""
    status: str = ""
    kind: str = ""

    @property
    def languages(self) -> list[str]:
        return [code for code in languages_to_translate() if self.language in ("", code)]

    @property
    def kinds(self) -> list[str]:
        return [kind for kind in KINDS if self.kind in ("", kind)]


def standing(scope: Scope, wanted: Wanted) -> QuerySet:
    """A row for each thing and language, by title; one query, whatever their number."""
    parts = [part(scope, kind, language) for kind in wanted.kinds for language in wanted.languages]
    if wanted.status:
        parts = [rows.filter(row_status=wanted.status) for rows in parts]
    if not parts:
        return PageTranslationState.objects.none()
    first, *others = [rows.values(*COLUMNS) for rows in parts]
    return first.union(*others, all=True).order_by("row_title", "row_kind", "row_key", "row_language")


COLUMNS = ("row_kind", "row_key", "row_title", "row_language", "row_status", "row_state")


def part(scope: Scope, kind: str, language: str) -> QuerySet:
    found = things(scope, kind).order_by()
    if kind == PAGE:
        state = PageTranslationState.objects.filter(
            page__translation_key=OuterRef("translation_key"), page__locale__language_code=language, page__live=True
        )
        columns = {"row_status": Subquery(state.values("status")[:1]), "row_state": Subquery(state.values("pk")[:1])}
        title = "title"
    else:
        of_language = FilteredRelation("translation_states", condition=Q(translation_states__language=language))
        # As it would rewrite names of fields, django-modeltranslation loses the order of the columns.
        found = found.rewrite(False).annotate(of_language=of_language)
        columns, title = {"row_status": F("of_language__status"), "row_state": F("of_language__pk")}, "name_nl"
    columns["row_status"] = Coalesce(columns["row_status"], Value(MISSING.value), output_field=CharField())
    return found.annotate(
        row_kind=Value(kind, output_field=CharField()),
        row_key=F("pk"),
        row_title=Cast(title, CharField()),
        row_language=Value(language, output_field=CharField()),
        **columns,
    )


def things(scope: Scope, kind: str) -> QuerySet:
    """What readers can read in Dutch."""
    if kind == PAGE:
        return scope.pages_in(settings.LANGUAGE_CODE).live()
    if kind == SERVICE:
        return Service.objects.public(scope.today).filter(municipality__in=scope.municipalities)
    return Organization.objects.public().filter(municipality__in=scope.municipalities)


def counts(scope: Scope) -> Counter[tuple[str, str, str]]:
    """How many, by language, status and kind; two queries for each kind."""
    found: Counter[tuple[str, str, str]] = Counter()
    for kind in KINDS:
        own = things(scope, kind).order_by()
        there = list(counted(own, kind))
        total = own.count()
        for language in languages_to_translate():
            with_text = {status: number for code, status, number in there if code == language}
            found[language, MISSING.value, kind] = total - sum(with_text.values())
            for status, number in with_text.items():
                found[language, status, kind] = number
    return found


def counted(own: QuerySet, kind: str) -> Iterable[tuple[str, str, int]]:
    if kind == PAGE:
        states = PageTranslationState.objects.filter(
            page__translation_key__in=own.values("translation_key"), page__live=True
        )
        language = "page__locale__language_code"
    else:
        model, way = STATES[own.model]
        states, language = model.objects.filter(**{f"{way}__in": own.values("pk")}), "language"
    return states.values_list(language, "status").annotate(number=Count("pk")).order_by()


@dataclass(frozen=True)
class Standing:
    """One thing in one language; without a `state` there is no text."""

    kind: str
    key: int
    title: str
    language: str
    status: str
    state: TranslationState | None = None


def with_states(rows: Iterable[dict]) -> Iterator[Standing]:
    """Rows of `standing` with who and when, in one query for each kind."""
    rows = list(rows)
    models = {PAGE: PageTranslationState, SERVICE: STATES[Service][0], ORGANIZATION: STATES[Organization][0]}
    states = {}
    for kind, model in models.items():
        keys = [row["row_state"] for row in rows if row["row_kind"] == kind and row["row_state"]]
        found = model.objects.select_related("changed_by").in_bulk(keys) if keys else {}
        states |= {(kind, key): state for key, state in found.items()}
    for row in rows:
        kind = row["row_kind"]
        state = states.get((kind, row["row_state"]))
        yield Standing(kind, row["row_key"], row["row_title"], row["row_language"], row["row_status"], state)
