"""The seam to the network: one question to one address, and nothing of the answer but its first lines."""

import socket
import ssl
from dataclasses import dataclass
from http.client import HTTPException
from typing import Literal
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

import dns.exception
import dns.resolver

from sociale_kaart.listing_checks.online.hosts import is_on_internet

TIMEOUT_SECONDS = 10
AGENT = "Verwijswijzer (checks links)"
PORTS = (None, 80, 443)
Reason = Literal["", "unknown-host", "refused", "timeout", "certificate", "forbidden", "nonsense"]


@dataclass(frozen=True)
class Answer:
    """What came back: a status, where it sends on to, or the reason why nothing came."""

    status: int = 0
    location: str = ""
    reason: Reason = ""


class _StayHere(HTTPRedirectHandler):
    """Where a page sends on to is asked as a new question, after a look at its host."""

    def redirect_request(self, *_args: object) -> None:
        return None


def ask(url: str, method: str = "HEAD") -> Answer:
    """The answer of a web address; it is not followed, and its body is not read."""
    try:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.port not in PORTS:
            return Answer(reason="nonsense")
        if not is_on_internet(parts.hostname):
            return Answer(reason="forbidden")
        request = Request(url, method=method, headers={"User-Agent": AGENT, "Accept": "*/*"})  # noqa: S310
        with build_opener(_StayHere).open(request, timeout=TIMEOUT_SECONDS) as response:
            return Answer(response.status)
    except HTTPError as error:
        with error:
            return Answer(error.code, error.headers.get("Location") or "")
    except (URLError, HTTPException, OSError, ValueError) as error:
        return Answer(reason=_reason(error))


def takes_mail(domain: str) -> bool | None:
    """Whether some server takes mail for a domain; None where nobody could say."""
    for kind in ("MX", "A", "AAAA"):
        try:
            found = dns.resolver.resolve(domain, kind, lifetime=TIMEOUT_SECONDS)
        except dns.resolver.NXDOMAIN:
            return False
        except dns.resolver.NoAnswer:
            continue
        except (dns.exception.DNSException, UnicodeError):
            return None
        # RFC 7505: an MX that is a single point says that no mail is taken.
        return kind != "MX" or any(str(each.exchange) != "." for each in found)
    return False


def _reason(error: Exception) -> Reason:
    cause = error.reason if isinstance(error, URLError) else error
    if isinstance(cause, socket.gaierror):
        # Only "there is no such name" is sure; a name server that does not answer says nothing of the name.
        return "unknown-host" if cause.errno in (socket.EAI_NONAME, getattr(socket, "EAI_NODATA", -5)) else "timeout"
    if isinstance(cause, ssl.SSLCertVerificationError):
        return "certificate"
    if isinstance(cause, TimeoutError):
        return "timeout"
    if isinstance(cause, ValueError):
        return "nonsense"
    return "refused"
