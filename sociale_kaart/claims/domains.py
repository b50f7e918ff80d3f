"""Whether a mail address is one of an organisation itself."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from sociale_kaart.models import Organization

# Anybody can have an address there, so that it says nothing of where somebody works.
FREE = frozenset(
    [
        "gmail.com",
        "googlemail.com",
        "hotmail.com",
        "hotmail.nl",
        "outlook.com",
        "outlook.nl",
        "live.nl",
        "live.com",
        "msn.com",
        "yahoo.com",
        "yahoo.nl",
        "ymail.com",
        "icloud.com",
        "me.com",
        "mac.com",
        "aol.com",
        "proton.me",
        "protonmail.com",
        "pm.me",
        "gmx.com",
        "gmx.net",
        "gmx.de",
        "web.de",
        "mail.com",
        "zoho.com",
        "fastmail.com",
        "tutanota.com",
        "tuta.io",
        "mail.ru",
        "yandex.com",
        "yandex.ru",
        "ziggo.nl",
        "kpnmail.nl",
        "kpnplanet.nl",
        "planet.nl",
        "hetnet.nl",
        "home.nl",
        "upcmail.nl",
        "chello.nl",
        "casema.nl",
        "quicknet.nl",
        "xs4all.nl",
        "telfort.nl",
        "tele2.nl",
        "zonnet.nl",
        "wanadoo.nl",
        "solcon.nl",
        "caiway.nl",
        "online.nl",
        "versatel.nl",
        "freedom.nl",
        "duck.com",
        "hey.com",
    ]
)
# Many organisations have a page there, and none of them a mailbox.
SHARED = frozenset(
    [
        "facebook.com",
        "instagram.com",
        "linkedin.com",
        "twitter.com",
        "x.com",
        "youtube.com",
        "wixsite.com",
        "wordpress.com",
        "blogspot.com",
        "google.com",
        "github.io",
        "jouwweb.nl",
        "webnode.nl",
        "weebly.com",
        "overheid.nl",
    ]
)


def domain_of(address: str) -> str:
    return address.rpartition("@")[2].strip().strip(".").casefold()


def is_of_organization(address: str, organization: Organization) -> bool:
    """Whether it is at a domain of its mail or website, or below one; an address that anybody can get never is."""
    domain = domain_of(address)
    if not domain or is_open_to_all(domain):
        return False
    return any(domain == own or domain.endswith(f".{own}") for own in domains_of(organization))


def domains_of(organization: Organization) -> set[str]:
    """Those that the organisation and its services name themselves, as far as not everybody has them."""
    websites = [organization.website, *organization.additional_websites.splitlines()]
    emails = [organization.email]
    for email, website in organization.services.filter(live=True).values_list("email", "website"):
        emails.append(email)
        websites.append(website)
    found = {domain_of(email) for email in emails if email} | set(hosts(websites))
    return {domain for domain in found if "." in domain and not is_open_to_all(domain)}


def hosts(addresses: Iterable[str]) -> Iterable[str]:
    for address in addresses:
        try:
            host = urlsplit(address or "").hostname
        except ValueError:
            continue
        if host:
            yield host.casefold().removeprefix("www.")


def is_open_to_all(domain: str) -> bool:
    return any(domain == known or domain.endswith(f".{known}") for known in FREE | SHARED)
