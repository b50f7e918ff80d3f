"""The activities of `activities.yaml`: made once, and from then on the editors' own."""

from datetime import date, time
from decimal import Decimal, InvalidOperation
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from home.loading.entries import PageEntry, text_blocks
from home.loading.files import listed, mapping, text, texts, whole_number
from home.loading.report import EntryError, Report
from home.models import ActivityDayOff, ActivityMoment, ActivityPage, AgendaPage
from sociale_kaart.clock import now
from sociale_kaart.models import Area, Audience, LoadedEntry, Location

FILE = "activities.yaml"
KIND = "activity"
MADE_UP = "Dit is een verzonnen voorbeeld. Deze activiteit bestaat niet."
TEXTS = ("title", "slug", "intro", "place", "registration", "cost_description")


def agenda_entries(languages: list[str]) -> list[PageEntry]:
    """The page that holds activities, in each language that has a home page."""
    fields = {"title": "Agenda", "slug": "agenda"}
    return [PageEntry("agenda", AgendaPage, language, fields, "home") for language in languages]


def load_activities(content: dict, municipality: Area, agenda: AgendaPage, report: Report) -> None:
    """Those of this municipality that no load made before; what people changed or removed stays so."""
    known = set(LoadedEntry.objects.filter(municipality=municipality, kind=KIND).values_list("key", flat=True))
    try:
        rows = listed(content, "activities")
    except EntryError as error:
        report.reject(FILE, "activities", error)
        return
    for number, entry in enumerate(rows, start=1):
        label = f"activity {number}"
        try:
            entry = mapping(entry, "activities")
            if text(entry, "municipality", required=True) != municipality.slug:
                continue
            label = text(entry, "slug", required=True)
            if label not in known:
                load_activity(entry, municipality, agenda)
                report.created += 1
        except (EntryError, ValidationError) as error:
            reason = "; ".join(error.messages) if isinstance(error, ValidationError) else error
            report.reject(FILE, label[:100], reason)


@transaction.atomic
def load_activity(entry: dict, municipality: Area, agenda: AgendaPage) -> None:
    page = ActivityPage(
        **{name: text(entry, name, required=name in ("title", "slug")) for name in TEXTS},
        **places(entry, municipality),
        minimum_age=whole_number(entry, "age_min_months"),
        maximum_age=whole_number(entry, "age_max_months"),
        is_free=True if entry.get("free") is True else None,
        cost_amount=amount(entry),
        locale=agenda.locale,
        first_published_at=now(),
        last_published_at=now(),
    )
    page.body = text_blocks("", [MADE_UP], []) if municipality.is_fictional else []
    page.audiences = [term(Audience, slug) for slug in texts(entry, "audiences")]
    page.moments = [moment(mapping(row, "moments")) for row in listed(entry, "moments")]
    page.days_off = [ActivityDayOff(day=day(row, "days_off")) for row in listed(entry, "days_off")]
    for row in page.moments.all():
        row.clean()
    agenda.add_child(instance=page)
    LoadedEntry.objects.create(municipality=municipality, kind=KIND, key=page.slug, content={"page": page.pk})


def places(entry: dict, municipality: Area) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if slug := text(entry, "location"):
        found["location"] = term(Location, slug, municipality=municipality)
    if slug := text(entry, "area"):
        found["area"] = term(Area, slug, path__startswith=municipality.path)
    return found


def term(model: type, slug: str, **where: Any) -> Any:
    found = model.objects.filter(slug=slug, **where).first()
    if found is None:
        raise EntryError(f"there is no {model._meta.model_name} “{slug}”")
    return found


def moment(row: dict) -> ActivityMoment:
    made = ActivityMoment(
        first_day=day(row.get("first_day"), "first_day"),
        starts_at=clock(row, "starts_at"),
        ends_at=clock(row, "ends_at"),
        repeats=text(row, "repeats") or "once",
        every=whole_number(row, "every") or 1,
        until=day(row["until"], "until") if row.get("until") else None,
    )
    made.clean_fields(exclude=["page"])
    return made


def day(value: object, name: str) -> date:
    if type(value) is not date:
        raise EntryError(f"`{name}` is not a day: {value!r}")
    return value


def clock(row: dict, name: str) -> time | None:
    written = text(row, name)
    try:
        return time.fromisoformat(written) if written else None
    except ValueError:
        raise EntryError(f"`{name}` is not a time: {written!r}") from None


def amount(entry: dict) -> Decimal | None:
    written = text(entry, "cost_amount")
    try:
        return Decimal(written) if written else None
    except InvalidOperation:
        raise EntryError(f"`cost_amount` is not an amount: {written!r}") from None
