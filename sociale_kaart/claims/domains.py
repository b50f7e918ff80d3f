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
        "rocketmail.com",
        "mail.de",
        "t-online.de",
        "freenet.de",
        "mailbox.org",
        "posteo.net",
        "posteo.de",
        "proton.ch",
        "tutamail.com",
        "hushmail.com",
        "disroot.org",
        "riseup.net",
        "skynet.be",
        "telenet.be",
        "proximus.be",
        "scarlet.be",
        "orange.fr",
        "free.fr",
        "laposte.net",
        "libero.it",
        "wp.pl",
        "o2.pl",
        "onet.pl",
        "op.pl",
        "interia.pl",
        "ukr.net",
        "mynet.com",
        "kpn.nl",
        "kpnmail.com",
        "zeelandnet.nl",
        "tiscali.nl",
        "orange.nl",
        "wxs.nl",
        "euronet.nl",
        "hccnet.nl",
        "dds.nl",
        "xmsnet.nl",
        "onsbrabantnet.nl",
        "kabelfoon.nl",
        "kabelnoord.nl",
        "lijbrandt.nl",
        "multiweb.nl",
        "concepts.nl",
        "filternet.nl",
        "vodafone.nl",
        "vodafonethuis.nl",
        "t-mobilethuis.nl",
        "odido.nl",
        "introweb.nl",
    ]
)
# Those of which the same company has one in each country: hotmail.be, yahoo.co.uk.
EVERYWHERE = frozenset(["gmail", "googlemail", "hotmail", "outlook", "live", "msn", "yahoo", "ymail", "gmx", "yandex"])
# Below the domain of a school, for those who learn or learned there.
NOT_STAFF = frozenset(["student", "students", "studenten", "leerling", "leerlingen", "alumni", "cursist", "cursisten"])
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
        "webador.nl",
        "squarespace.com",
        "wix.com",
        "business.site",
        "linktr.ee",
        "carrd.co",
        "mijnwebsite.nl",
        "sway.office.com",
        "overheid.nl",
    ]
)


def domain_of(address: str) -> str:
    """In small letters; others that are alike stay other ones: straße.de is not strasse.de."""
    return address.rpartition("@")[2].strip().strip(".").lower()


def is_of_organization(address: str, organization: Organization) -> bool:
    """Whether it is at a domain of its mail or website, or below one; an address that anybody can get never is."""
    domain = domain_of(address)
    if not domain or is_open_to_all(domain) or not NOT_STAFF.isdisjoint(domain.split(".")[:-2]):
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
            yield host.lower().removeprefix("www.")


def is_open_to_all(domain: str) -> bool:
    if domain.partition(".")[0] in EVERYWHERE:
        return True
    return any(domain == known or domain.endswith(f".{known}") for known in FREE | SHARED)
