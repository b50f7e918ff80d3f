"""Signing in with the account that somebody has elsewhere: off, or all of it said; see docs/accounts.md."""

from urllib.parse import urlsplit

from portal.settings.values import env, is_address, stop

PREFIX = "OPENID_CONNECT_"
NEEDED = ("ISSUER", "CLIENT_ID", "CLIENT_SECRET", "NAME")
OPTIONAL = ("SECOND_FACTOR", "VERIFIED_CLAIM", "ONLY")
WELL_KNOWN = "/.well-known/openid-configuration"
OWN_MACHINE = ("localhost", "127.0.0.1", "::1")
LONGEST_NAME, LONGEST_ISSUER = 60, 400


def openid_connect() -> dict | None:
    """What `sociale_kaart.accounts.openid` goes by; None where nothing is said."""
    said = {name: env(PREFIX + name, default="").strip() for name in (*NEEDED, *OPTIONAL)}
    given = [name for name, value in said.items() if value]
    if not given:
        return None
    for name in NEEDED:
        if not said[name]:
            stop(f"{PREFIX}{name} is not set, and {PREFIX}{given[0]} is")
    return {
        "issuer": issuer(said["ISSUER"]),
        "client_id": plain("CLIENT_ID", said["CLIENT_ID"]),
        "secret": plain("CLIENT_SECRET", said["CLIENT_SECRET"]),
        "name": shown_name(said["NAME"]),
        "verified_claim": plain("VERIFIED_CLAIM", said["VERIFIED_CLAIM"] or "email_verified"),
        "proofs": proofs(said["SECOND_FACTOR"]),
        "is_only": yes_or_no("ONLY", said["ONLY"]),
    }


def issuer(value: str) -> str:
    """Also as the address of its document, which is what many a provider shows."""
    value = value.removesuffix(WELL_KNOWN)
    parts = urlsplit(value) if is_address(value) else None
    is_plain = parts and not (parts.query or parts.fragment or parts.username) and len(value) <= LONGEST_ISSUER
    if not is_plain or (parts.scheme == "http" and parts.hostname not in OWN_MACHINE):
        stop(f"{PREFIX}ISSUER is not an address such as https://inloggen.example.nl/realms/gemeente")
    return value


def plain(name: str, value: str) -> str:
    if not value.isascii() or not value.isprintable() or " " in value:
        stop(f"{PREFIX}{name} has a space or a character that cannot be in it")
    return value


def yes_or_no(name: str, value: str) -> bool:
    if value.lower() not in ("", "true", "false"):
        stop(f"{PREFIX}{name} is not true or false")
    return value.lower() == "true"


def shown_name(value: str) -> str:
    if not value.isprintable() or len(value) > LONGEST_NAME:
        stop(f"{PREFIX}NAME is not a name of at most {LONGEST_NAME} characters")
    return value


def proofs(value: str) -> tuple[tuple[str, str], ...]:
    """Claims that tell of a second factor.

    >>> proofs("amr:mfa, acr:https://refeds.org/profile/mfa")
    (('amr', 'mfa'), ('acr', 'https://refeds.org/profile/mfa'))
    """
    found = tuple(tuple(part.strip().split(":", 1)) for part in value.split(",") if part.strip())
    for part in found:
        if len(part) != 2 or part[0] not in ("acr", "amr") or not part[1] or not plain("SECOND_FACTOR", part[1]):
            stop(f"{PREFIX}SECOND_FACTOR is not acr: or amr: with a value, such as amr:mfa")
    return found
