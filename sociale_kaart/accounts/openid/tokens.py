"""What the provider signed: who somebody is. Nothing in it counts before its signature was checked."""

import hmac
from dataclasses import dataclass
from typing import Any

import jwt

from sociale_kaart.accounts.openid.faults import Fault, OpenIDError
from sociale_kaart.accounts.openid.provider import Endpoints, Provider, keys_of

# With a key of the provider's own; never with a secret that both hold, nor without a signature.
ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")
NEEDED = ["iss", "sub", "aud", "exp", "iat"]
# How far the clock of the provider may be off, in seconds.
LEEWAY = 60
LONGEST_SUBJECT = 255


@dataclass(frozen=True)
class Identity:
    """Who the provider says it is; `email` is empty where it does not say that this address is theirs."""

    issuer: str
    subject: str
    email: str
    has_second_factor: bool


def claims_of(token: object, provider: Provider, endpoints: Endpoints, nonce: str) -> dict[str, Any]:
    """What the token says, if it was made for us and for this very attempt."""
    try:
        claims = decoded(token, provider, endpoints)
    # Keys and headers that are not what they should be raise all of these.
    except (jwt.PyJWTError, ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError) as error:
        raise OpenIDError(Fault.WRONG_ANSWER, f"its token does not hold: {type(error).__name__}") from None
    if not is_same(claims.get("nonce"), nonce):
        raise OpenIDError(Fault.WRONG_ANSWER, "its token is of another attempt")
    audience = claims["aud"]
    if claims.get("azp", provider.client_id) != provider.client_id or (
        isinstance(audience, list) and len(audience) > 1 and "azp" not in claims
    ):
        raise OpenIDError(Fault.WRONG_ANSWER, "its token was made for another client")
    if not 0 < len(claims["sub"]) <= LONGEST_SUBJECT:
        raise OpenIDError(Fault.WRONG_ANSWER, "its token has no usable subject")
    return claims


def decoded(token: object, provider: Provider, endpoints: Endpoints) -> dict[str, Any]:
    header = jwt.get_unverified_header(token)
    algorithm = header["alg"]
    if algorithm not in ALGORITHMS:
        raise jwt.InvalidAlgorithmError
    key = find_key(keys_of(endpoints), header) or find_key(keys_of(endpoints, again=True), header)
    if key is None:
        raise jwt.InvalidKeyError
    return jwt.decode(
        token,
        jwt.PyJWK(key, algorithm=algorithm),
        algorithms=[algorithm],
        audience=provider.client_id,
        issuer=endpoints.issuer,
        leeway=LEEWAY,
        options={"require": NEEDED},
    )


def find_key(keys: list[Any], header: dict[str, Any]) -> dict[str, Any] | None:
    """The one that the token names; without a name, the only one there is."""
    signing = [key for key in keys if isinstance(key, dict) and key.get("use", "sig") == "sig"]
    named = [key for key in signing if key.get("kid") == header.get("kid")]
    return named[0] if named else (signing[0] if "kid" not in header and len(signing) == 1 else None)


def is_same(told: object, kept: str) -> bool:
    return isinstance(told, str) and hmac.compare_digest(told.encode(), kept.encode())


def has_second_factor(claims: dict[str, Any], provider: Provider) -> bool:
    """Whether a claim has one of the values that the settings take for a proof."""
    for name, value in provider.proofs:
        told = claims.get(name)
        if told == value or (isinstance(told, list) and value in told):
            return True
    return False
