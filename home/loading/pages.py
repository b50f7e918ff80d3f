"""Bring the pages of one municipality to what the files say, save for what people changed."""

from collections.abc import Iterator, Sequence
from uuid import UUID, uuid4

from django.core.exceptions import ValidationError
from django.db import transaction
from wagtail.models import Locale, Page
from wagtail.signals import page_published

from home.loading.entries import DUTCH, PageEntry
from home.loading.page_values import current_values, set_values, terms_of
from home.loading.references import resolved
from home.loading.remember import merge, remembered
from home.loading.report import Report
from home.models import PortalPage, RelatedPage
from home.translations.noting import Pair, note_loaded
from home.translations.words import words_of
from sociale_kaart.clock import now
from sociale_kaart.models import Area, LoadedEntry, Service

KIND = "page"


class PageLoader:
    """Loads the pages of one municipality, in every language."""

    def __init__(self, municipality: Area, report: Report) -> None:
        self.municipality = municipality
        self.report = report
        self.records = {r.key: r for r in LoadedEntry.objects.filter(municipality=municipality, kind=KIND)}
        self.services = dict(Service.objects.filter(municipality=municipality).values_list("slug", "pk"))
        self.locales: dict[str, Locale] = {}
        self.pages: dict[str, PortalPage] = {}
        self.translation_keys: dict[str, UUID] = {}

    def load(self, entries: Sequence[PageEntry]) -> None:
        entries = [entry for entry in entries if entry.only_for in ("", self.municipality.slug)]
        self.find(entries)
        new = [entry for entry in entries if self.make(entry)]
        self.remember_new(new)
        terms = terms_of(self.pages.values())
        for entry in entries:
            if entry.name in self.records and entry.name in self.pages:
                self.bring_up_to_date(entry, terms)
        note_loaded(self.translations(entries))

    def translations(self, entries: Sequence[PageEntry]) -> Iterator[Pair]:
        """The pages of these entries in other languages, with the Dutch words of each."""
        for entry in entries:
            page, dutch = self.pages.get(entry.name), self.pages.get(f"{DUTCH}:{entry.key}")
            if page and entry.language != DUTCH:
                yield words_of(dutch) if dutch else {}, page

    def find(self, entries: Sequence[PageEntry]) -> None:
        """The pages that earlier loads made and that still exist, one query a kind of page."""
        by_id = {self.records[e.name].content["page"]: e for e in entries if e.name in self.records}
        for model in {entry.model for entry in entries}:
            related = [name for name in ("first_tier", "life_phase") if hasattr(model, name)]
            for page in model.objects.select_related("locale", *related).filter(pk__in=by_id):
                entry = by_id[page.pk]
                self.pages[entry.name] = page
                self.translation_keys[entry.key] = page.translation_key

    def make(self, entry: PageEntry) -> bool:
        """Make a page that no load made before; whether it did."""
        if entry.name in self.pages:
            return False
        if entry.name in self.records:
            self.report.kept.append(f"{self.label(entry)}: removed by a person")
            return False
        parent = self.pages.get(f"{entry.language}:{entry.parent}") if entry.parent else Page.get_first_root_node()
        if parent is None:
            self.report.kept.append(f"{self.label(entry)}: the page above it was removed by a person")
            return False
        try:
            with transaction.atomic():
                self.pages[entry.name] = parent.add_child(instance=self.new_page(entry))
        except ValidationError as error:
            self.report.reject(self.label(entry), entry.fields.get("slug", ""), "; ".join(error.messages))
            return False
        return True

    def new_page(self, entry: PageEntry) -> PortalPage:
        """A published page with its place among the languages, not saved yet."""
        if entry.language not in self.locales:
            self.locales[entry.language] = Locale.objects.get_or_create(language_code=entry.language)[0]
        locale = self.locales[entry.language]
        suffix = "" if locale.is_default else f"-{entry.language}"
        page = entry.model(
            slug=f"{self.municipality.slug}{suffix}",
            locale=locale,
            translation_key=self.translation_keys.setdefault(entry.key, uuid4()),
            first_published_at=now(),
            last_published_at=now(),
        )
        set_values(page, self.fields(entry))
        return page

    def remember_new(self, entries: Sequence[PageEntry]) -> None:
        """Tie new pages to each other, note what was written, and tell that pages were published: once."""
        wanted = {entry.name: self.wanted(entry) for entry in entries}
        RelatedPage.objects.bulk_create(
            RelatedPage(page=self.pages[name], related_id=pk, sort_order=order)
            for name, fields in wanted.items()
            for order, pk in enumerate(fields.get("related", ()))
        )
        LoadedEntry.objects.bulk_create(
            LoadedEntry(
                municipality=self.municipality,
                kind=KIND,
                key=name,
                content={"page": self.pages[name].pk, "fields": fields},
            )
            for name, fields in wanted.items()
        )
        self.report.created += len(wanted)
        if entries:
            last = self.pages[entries[-1].name]
            page_published.send(sender=type(last), instance=last, revision=None)

    def bring_up_to_date(self, entry: PageEntry, terms: dict) -> None:
        page, record = self.pages[entry.name], self.records[entry.name]
        wanted, last = self.wanted(entry), record.content["fields"]
        many = {name: values for name, values in terms.items() if name in wanted}
        change = merge(current_values(page, wanted, many), last, wanted)
        self.report.kept += [f"{self.label(entry)}: {name} was changed by a person" for name in change.kept]
        if not change.write:
            self.report.unchanged += 1
            return
        if page.has_unpublished_changes or not page.live:
            self.report.kept.append(f"{self.label(entry)}: has a draft or was taken offline by a person")
            return
        set_values(page, change.write)
        page.save_revision(clean=False).publish()
        record.content = {"page": page.pk, "fields": remembered(last, wanted, change.kept)}
        record.save()
        self.report.updated += 1

    def fields(self, entry: PageEntry) -> dict:
        """The fields of the entry, with the services and pages of this municipality that they refer to."""

        def page_of(key: str) -> int | None:
            page = self.pages.get(f"{entry.language}:{key}")
            return page.pk if page else None

        return {name: resolved(value, self.services, page_of) for name, value in entry.fields.items()}

    def wanted(self, entry: PageEntry) -> dict:
        """The fields, and the pages to read as well that exist in this language."""
        fields = self.fields(entry)
        if not entry.related:
            return fields
        names = [f"{entry.language}:{key}" for key in entry.related]
        return fields | {"related": [self.pages[name].pk for name in names if name in self.pages]}

    def label(self, entry: PageEntry) -> str:
        return f"{self.municipality.slug}, {entry.name}"
