"""The Wagtail site of a municipality, its settings, and the end of Wagtail's own example page."""

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import ValidationError
from wagtail.models import Page, Site

from home.frame import DEFAULT_BRAND
from home.loading.files import listed, mapping, text
from home.loading.page_values import plain
from home.loading.remember import merge, remembered
from home.loading.report import EntryError, Report
from home.models import HomePage, SiteSettings
from sociale_kaart.models import Area, LoadedEntry, MunicipalitySite

FILE = "sites.yaml"
WELCOME_SLUG = "home"


@dataclass(frozen=True)
class SiteEntry:
    """Where a municipality's site is found and what it is called."""

    municipality: str
    hostname: str
    port: int
    site_name: str
    brand: str
    is_default: bool = False


def site_entries(content: dict, municipalities: list[str], report: Report) -> list[SiteEntry]:
    """One site for each of these municipalities; those that the file does not name get a host of their own."""
    given = {}
    for number, entry in enumerate(listed(content, "sites"), start=1):
        try:
            entry = mapping(entry, "sites")
            given[text(entry, "municipality", required=True)] = site_entry(entry)
        except EntryError as error:
            report.reject(FILE, f"site {number}", error)
    return [given.get(slug) or site_entry({"municipality": slug}) for slug in municipalities]


def site_entry(entry: dict) -> SiteEntry:
    base = urlsplit(settings.SITE_URL)
    slug, is_default = text(entry, "municipality"), entry.get("is_default") is True
    host = base.hostname or "localhost"
    return SiteEntry(
        municipality=slug,
        hostname=host if is_default else text(entry, "hostname") or f"{slug}.{host}",
        port=base.port or (443 if base.scheme == "https" else 80),
        site_name=text(entry, "site_name") or settings.WAGTAIL_SITE_NAME,
        brand=text(entry, "brand") or DEFAULT_BRAND,
        is_default=is_default,
    )


def load_site(entry: SiteEntry, municipality: Area, home: HomePage, crisis_lines: list[dict], report: Report) -> None:
    """Make the municipality's site, or bring it to what the file says where no person changed it."""
    shown = MunicipalitySite.objects.select_related("site").filter(municipality=municipality).first()
    site = shown.site if shown else site_to_fill(entry, home)
    wanted = {"hostname": entry.hostname, "port": entry.port, "site_name": entry.site_name}
    try:
        bring_up_to_date(site, "site", municipality, wanted, report)
    except ValidationError as error:
        report.reject(FILE, entry.municipality, "; ".join(error.messages))
        return
    if not shown:
        MunicipalitySite.objects.create(site=site, municipality=municipality)
    own = SiteSettings.objects.filter(site=site).first() or SiteSettings(site=site)
    wanted = {"site_name": entry.site_name, "brand": entry.brand, "crisis_lines": crisis_lines}
    bring_up_to_date(own, "site_settings", municipality, wanted, report)


def site_to_fill(entry: SiteEntry, home: HomePage) -> Site:
    """A site that shows this home page: Wagtail's example site for the default one, or else a new one."""
    default = Site.objects.filter(is_default_site=True).select_related("root_page").first()
    site = default if entry.is_default and default and is_welcome(default.root_page) else Site()
    site.root_page = home
    site.is_default_site = entry.is_default and default in (None, site)
    return site


def bring_up_to_date(
    thing: Site | SiteSettings, kind: str, municipality: Area, wanted: dict[str, Any], report: Report
) -> None:
    record = LoadedEntry.objects.filter(municipality=municipality, kind=kind, key=municipality.slug).first()
    last = record.content["fields"] if record else {}
    current = {name: simple(getattr(thing, name)) for name in wanted}
    change = merge(current, last, wanted)
    report.kept += [f"{municipality.slug}, {kind}: {name} was changed by a person" for name in change.kept]
    if thing.pk and record and not change.write:
        report.unchanged += 1
        return
    for name, value in change.write.items():
        setattr(thing, name, json.dumps(value) if isinstance(value, list) else value)
    thing.full_clean()
    report.created += not record
    report.updated += bool(record)
    thing.save()
    LoadedEntry.objects.update_or_create(
        municipality=municipality,
        kind=kind,
        key=municipality.slug,
        defaults={"content": {"fields": remembered(last, wanted, change.kept)}},
    )


def simple(value: Any) -> Any:
    return plain(list(value.raw_data)) if hasattr(value, "raw_data") else value


def is_welcome(page: Page) -> bool:
    """Whether this is the page that Wagtail makes at installation, as it came."""
    return page.specific_class is Page and page.slug == WELCOME_SLUG and page.depth == 2 and page.is_leaf()


def remove_welcome_page() -> None:
    """Delete Wagtail's example page once no site shows it."""
    for page in Page.objects.filter(slug=WELCOME_SLUG, depth=2):
        if is_welcome(page) and not page.sites_rooted_here.exists():
            page.delete()
