"""The provider that is chosen, what it says of itself, and its keys."""

import time
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings

from sociale_kaart.accounts.openid.asking import ask
from sociale_kaart.accounts.openid.faults import Fault, OpenIDError

WELL_KNOWN = "/.well-known/openid-configuration"
# So long what it says of itself holds, in seconds; and so long at least between two looks at its keys.
HOLDS_FOR, KEYS_AGAIN_AFTER = 60 * 60, 60


@dataclass(frozen=True)
class Provider:
    """As the settings name it; `proofs` are claims that tell of a second factor, such as `("amr", "mfa")`.

    `is_only`: nobody but administrators signs in another way.
    """

    issuer: str
    client_id: str
    secret: str = field(repr=False)
    name: str
    verified_claim: str
    proofs: tuple[tuple[str, str], ...]
    is_only: bool = False


@dataclass(frozen=True)
class Endpoints:
    """Where the provider answers what; without `userinfo` everything is in its token, `sign_out` may be empty."""

    issuer: str
    authorization: str
    token: str
    keys: str
    userinfo: str
    takes_secret_in_body: bool
    names_itself: bool
    sign_out: str = ""


def chosen_provider() -> Provider:
    return Provider(**settings.OPENID_CONNECT)


_endpoints: dict[str, tuple[float, Endpoints]] = {}
_keys: dict[str, tuple[float, list[Any]]] = {}


def forget() -> None:
    """Ask everything anew."""
    _endpoints.clear()
    _keys.clear()


def endpoints_of(provider: Provider) -> Endpoints:
    asked_at, found = _endpoints.get(provider.issuer, (0.0, None))
    if found is None or time.monotonic() - asked_at > HOLDS_FOR:
        found = read_endpoints(provider, ask("GET", provider.issuer.rstrip("/") + WELL_KNOWN))
        _endpoints[provider.issuer] = time.monotonic(), found
    return found


def read_endpoints(provider: Provider, told: dict[str, Any]) -> Endpoints:
    """A document that names another issuer is not of this provider."""
    issuer = told.get("issuer")
    if not isinstance(issuer, str) or issuer.rstrip("/") != provider.issuer.rstrip("/"):
        raise OpenIDError(Fault.WRONG_ANSWER, "its document names another issuer than OPENID_CONNECT_ISSUER")
    for name in ("authorization_endpoint", "token_endpoint", "jwks_uri"):
        if not is_as_safe(told.get(name), provider.issuer):
            raise OpenIDError(Fault.WRONG_ANSWER, f"its document has no usable {name}")
    userinfo, sign_out = told.get("userinfo_endpoint"), told.get("end_session_endpoint")
    # What the specification says where nothing is said.
    methods = told.get("token_endpoint_auth_methods_supported") or ["client_secret_basic"]
    return Endpoints(
        issuer,
        told["authorization_endpoint"],
        told["token_endpoint"],
        told["jwks_uri"],
        userinfo if is_as_safe(userinfo, provider.issuer) else "",
        "client_secret_post" in methods if isinstance(methods, list) else False,
        told.get("authorization_response_iss_parameter_supported") is True,
        sign_out if is_as_safe(sign_out, provider.issuer) else "",
    )


def is_as_safe(address: object, issuer: str) -> bool:
    """Whether this is a web address that is encrypted where that of the issuer is."""
    try:
        parts = urlsplit(address) if isinstance(address, str) else None
    except ValueError:
        return False
    return bool(parts and parts.hostname) and parts.scheme in ("https", urlsplit(issuer).scheme)


def keys_of(endpoints: Endpoints, again: bool = False) -> list[Any]:
    """Those of before; with `again` new ones, though not more often than once a minute."""
    asked_at, found = _keys.get(endpoints.issuer, (0.0, []))
    age = time.monotonic() - asked_at
    if not found or age > HOLDS_FOR or (again and age > KEYS_AGAIN_AFTER):
        told = ask("GET", endpoints.keys).get("keys")
        if not isinstance(told, list):
            raise OpenIDError(Fault.WRONG_ANSWER, "it has no list of keys")
        found = told
        _keys[endpoints.issuer] = time.monotonic(), found
    return found
