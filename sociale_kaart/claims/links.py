"""The link with which a request is proven. It holds the whole request, so that nothing is kept of one that is not."""

import hashlib
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from django.core import signing
from django.urls import reverse

from sociale_kaart import clock

SALT = "sociale_kaart.claims"
HOLDS_FOR = timedelta(days=3)


class BrokenLinkError(Exception):
    """This is no address that we ever sent."""


@dataclass(frozen=True)
class Request:
    """Who asks for what. Keys of organisation and service; `expires` in seconds since 1970; `language` of the mails."""

    organization: int
    service: int
    name: str
    email: str
    proof: str
    language: str
    expires: int

    @property
    def expires_at(self) -> datetime:
        return datetime.fromtimestamp(self.expires, tz=clock.now().tzinfo)

    @property
    def is_expired(self) -> bool:
        return self.expires_at < clock.now()


def expiry() -> int:
    return int((clock.now() + HOLDS_FOR).timestamp())


def token_of(request: Request) -> str:
    return signing.dumps(asdict(request), salt=SALT, compress=True)


def path_of(request: Request) -> str:
    return reverse("prove-claim", args=[token_of(request)])


def read(token: str) -> Request:
    """Raises `BrokenLinkError`."""
    try:
        return Request(**signing.loads(token, salt=SALT))
    except (signing.BadSignature, TypeError, ValueError) as error:
        raise BrokenLinkError from error


def digest_of(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
