"""Which links of a page lead to nothing: those on its own site, and those that were asked elsewhere."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.urls import Resolver404, resolve
from django.utils import translation
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, Site

from home.dead_links.addresses import is_outside
from home.models.dead_link import DeadLink
from home.surroundings import tree_path
from sociale_kaart.clock import today
from sociale_kaart.models import Area, MunicipalitySite, Organization, Service

PAGE_VIEW = "wagtail_serve"


@dataclass(frozen=True)
class Target:
    """Where a link of our own leads: the name of the view, and the slug or path that it shows."""

    link: str
    view: str
    key: str
    language: str


def dead_links(links: Iterable[str], anchors: frozenset[str], site: Site) -> tuple[str, ...]:
    """Links inside the page without their place, and links inside the site without their page; in seven queries.

    Nothing is asked here: of other sites it knows what `check_links` found last.
    """
    dead = [link for link in links if link.startswith("#") and len(link) > 1 and unquote(link[1:]) not in anchors]
    targets: list[Target] = []
    for link, path in own_paths(links, site):
        target = target_of(link, path)
        if target is None:
            dead.append(link)
        else:
            targets.append(target)
    alive = _alive(targets, site)
    dead += (target.link for target in targets if target not in alive)
    return (*dead, *dead_elsewhere(links))


def dead_elsewhere(links: Iterable[str]) -> list[str]:
    known = set(DeadLink.objects.filter(address__in=filter(is_outside, links)).values_list("address", flat=True))
    return [link for link in links if link in known]


def own_paths(links: Iterable[str], site: Site) -> Iterator[tuple[str, str]]:
    """The links that stay on this site, with their path."""
    for link in links:
        try:
            parts = urlsplit(link)
        except ValueError:
            continue
        is_own = not parts.netloc and not parts.scheme or parts.hostname == site.hostname
        if is_own and parts.path.startswith("/"):
            yield link, parts.path


def target_of(link: str, path: str) -> Target | None:
    """None where no view answers this path."""
    first = path.split("/")[1]
    language = first if first in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE
    try:
        with translation.override(language):
            match = resolve(path)
    except Resolver404:
        return None
    return Target(link, match.url_name or "", str(match.kwargs.get("slug") or "".join(map(str, match.args))), language)


def _alive(targets: list[Target], site: Site) -> set[Target]:
    slugs = {view: {target.key for target in targets if target.view == view} for view in MAP_VIEWS}
    municipality = MunicipalitySite.objects.filter(site=site).values_list("municipality", flat=True).first()
    found = {view: set(find(slugs[view], municipality)) if slugs[view] else set() for view, find in MAP_VIEWS.items()}
    pages = _live_pages([target for target in targets if target.view == PAGE_VIEW], site)
    return {
        target
        for target in targets
        if (
            target.key in found[target.view]
            if target.view in MAP_VIEWS
            else target.view != PAGE_VIEW or target in pages
        )
    }


def _live_pages(targets: list[Target], site: Site) -> set[Target]:
    paths = {target: tree_path(site, target.language) + target.key for target in targets}
    redirects = {target: Redirect.normalise_path(urlsplit(target.link).path) for target in targets}
    live = set(Page.objects.live().filter(url_path__in=paths.values()).values_list("url_path", flat=True))
    known = Redirect.get_for_site(site).filter(old_path__in=redirects.values())
    sent_on = set(known.values_list("old_path", flat=True))
    return {target for target in targets if paths[target] in live or redirects[target] in sent_on}


MAP_VIEWS = {
    "service": lambda slugs, municipality: (
        Service.objects.public(today()).filter(slug__in=slugs, municipality=municipality).values_list("slug", flat=True)
    ),
    "organization": lambda slugs, municipality: (
        Organization.objects.public().filter(slug__in=slugs, municipality=municipality).values_list("slug", flat=True)
    ),
    "district": lambda slugs, municipality: Area.objects.filter(slug__in=slugs).values_list("slug", flat=True),
}
