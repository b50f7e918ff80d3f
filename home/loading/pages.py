"""Bring the pages of one municipality to what the files say, save for what people changed."""

from collections.abc import Sequence
from uuid import UUID, uuid4

from django.core.exceptions import ValidationError
from django.db import transaction
from wagtail.models import Locale, Page

from home.loading.entries import PageEntry
from home.loading.page_values import current_values, set_values, terms_of
from home.loading.remember import Merge, merge, remembered
from home.loading.report import Report
from home.models import PortalPage
from sociale_kaart.models import Area, LoadedEntry

KIND = "page"


class PageLoader:
    """Loads the pages of one municipality, in every language."""

    def __init__(self, municipality: Area, report: Report) -> None:
        self.municipality = municipality
        self.report = report
        self.records = {r.key: r for r in LoadedEntry.objects.filter(municipality=municipality, kind=KIND)}
        self.locales: dict[str, Locale] = {}
        self.pages: dict[str, PortalPage] = {}
        self.translation_keys: dict[str, UUID] = {}

    @transaction.atomic
    def load(self, entries: Sequence[PageEntry]) -> None:
        self.find(entries)
        new = {entry.name for entry in entries if self.make(entry)}
        terms = terms_of(self.pages.values())
        for entry in entries:
            if entry.name in self.pages:
                self.bring_up_to_date(entry, terms, is_new=entry.name in new)

    def find(self, entries: Sequence[PageEntry]) -> None:
        """The pages that earlier loads made and that still exist, one query a kind of page."""
        by_id = {self.records[e.name].content["page"]: e for e in entries if e.name in self.records}
        for model in {entry.model for entry in entries}:
            related = ["first_tier"] if hasattr(model, "first_tier") else []
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
                self.pages[entry.name] = parent.add_child(instance=self.blank(entry))
        except ValidationError as error:
            self.report.reject(self.label(entry), entry.fields.get("slug", ""), "; ".join(error.messages))
            return False
        return True

    def blank(self, entry: PageEntry) -> PortalPage:
        """An unpublished page with its name and its place among the languages."""
        if entry.language not in self.locales:
            self.locales[entry.language] = Locale.objects.get_or_create(language_code=entry.language)[0]
        locale = self.locales[entry.language]
        suffix = "" if locale.is_default else f"-{entry.language}"
        return entry.model(
            title=entry.fields["title"],
            slug=entry.fields.get("slug") or f"{self.municipality.slug}{suffix}",
            locale=locale,
            translation_key=self.translation_keys.setdefault(entry.key, uuid4()),
            live=False,
        )

    def bring_up_to_date(self, entry: PageEntry, terms: dict, *, is_new: bool) -> None:
        page, record = self.pages[entry.name], self.records.get(entry.name)
        wanted = self.wanted(entry)
        last = record.content["fields"] if record else {}
        many = {name: values for name, values in terms.items() if name in wanted}
        change = Merge(wanted, ()) if is_new else merge(current_values(page, wanted, many), last, wanted)
        self.report.kept += [f"{self.label(entry)}: {name} was changed by a person" for name in change.kept]
        if not change.write:
            self.report.unchanged += 1
            return
        if not is_new and (page.has_unpublished_changes or not page.live):
            self.report.kept.append(f"{self.label(entry)}: has a draft or was taken offline by a person")
            return
        self.write(entry, page, change, is_new=is_new)
        LoadedEntry.objects.update_or_create(
            municipality=self.municipality,
            kind=KIND,
            key=entry.name,
            defaults={"content": {"page": page.pk, "fields": remembered(last, wanted, change.kept)}},
        )

    def write(self, entry: PageEntry, page: PortalPage, change: Merge, *, is_new: bool) -> None:
        set_values(page, change.write)
        page.save_revision(clean=False).publish()
        self.report.created += is_new
        self.report.updated += not is_new

    def wanted(self, entry: PageEntry) -> dict:
        """The fields of the entry, with the pages to read as well that exist in this language."""
        if not entry.related:
            return entry.fields
        names = [f"{entry.language}:{key}" for key in entry.related]
        return entry.fields | {"related": [self.pages[name].pk for name in names if name in self.pages]}

    def label(self, entry: PageEntry) -> str:
        return f"{self.municipality.slug}, {entry.name}"
