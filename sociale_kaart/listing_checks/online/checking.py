"""Checks all links and mail domains of a municipality, each once, a few hosts at a time."""

import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.db.models import QuerySet

from sociale_kaart.listing_checks.finding import Finding
from sociale_kaart.listing_checks.online.hosts import is_reserved
from sociale_kaart.listing_checks.online.links import Ask, LinkState, look_at
from sociale_kaart.models import FindingKind, Service

HOSTS_AT_ONCE = 8
# Between two questions to one host.
PAUSE_SECONDS = 0.5
TakesMail = Callable[[str], bool | None]


@dataclass(frozen=True)
class Result:
    """What was found, and the services (slugs) about which nothing could be said: their old advice stays."""

    findings: tuple[Finding, ...]
    unsure: frozenset[str]
    checked: int
    skipped: int


def check_links(services: QuerySet[Service], ask: Ask, takes_mail: TakesMail, *, seconds: float) -> Result:
    """Look at the website and the mail domain of each service until the time is over; the rest is unsure."""
    rows = list(services.values_list("slug", "website", "email"))
    until = time.monotonic() + seconds
    links = look_at_all({website for _, website, _ in rows if website}, ask, seconds=seconds)
    mail = _mail(sorted({_domain(email) for *_, email in rows if email}), takes_mail, until)
    findings, unsure = [], set()
    for slug, website, email in rows:
        state = links.get(website) if website else LinkState("skipped")
        takes = mail.get(_domain(email)) if email else True
        if state is None or state.state == "unsure" or takes is None:
            unsure.add(slug)
            continue
        if state.state == "broken":
            findings.append(Finding(slug, FindingKind.LINK_BROKEN, "website", f"{website} ({state.why})"))
        if takes is False:
            findings.append(Finding(slug, FindingKind.MAIL_DOMAIN_BROKEN, "email", email))
    skipped = sum(state.state == "skipped" for state in links.values())
    return Result(tuple(findings), frozenset(unsure), len(links) - skipped, skipped)


def look_at_all(urls: Iterable[str], ask: Ask, *, seconds: float) -> Mapping[str, LinkState]:
    """What each address is worth; those that the time was too short for are left out."""
    until = time.monotonic() + seconds
    by_host = defaultdict(list)
    for url in sorted(urls):
        by_host[_host(url)].append(url)
    with ThreadPoolExecutor(HOSTS_AT_ONCE) as pool:
        done = pool.map(lambda own: list(_one_host(own, ask, until)), by_host.values())
        return {url: state for pairs in done for url, state in pairs}


def _one_host(urls: Sequence[str], ask: Ask, until: float) -> Iterator[tuple[str, LinkState]]:
    """One after the other: a small organisation's server is not stormed."""
    for place, url in enumerate(urls):
        if time.monotonic() > until:
            return
        state = look_at(url, ask)
        yield url, state
        if state.state != "skipped" and place + 1 < len(urls):
            time.sleep(PAUSE_SECONDS)


def _mail(domains: Iterable[str], takes_mail: TakesMail, until: float) -> Mapping[str, bool | None]:
    asked = [domain for domain in domains if not is_reserved(domain)]
    with ThreadPoolExecutor(HOSTS_AT_ONCE) as pool:
        answers = pool.map(lambda domain: takes_mail(domain) if time.monotonic() < until else None, asked)
        known = dict(zip(asked, answers, strict=True))
    return {domain: known.get(domain, True) for domain in domains}


def _domain(email: str) -> str:
    return email.rpartition("@")[2].lower()


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
