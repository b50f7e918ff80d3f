"""From the code that a browser brings back to who it is, asked from the provider itself."""

from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from sociale_kaart.accounts.openid.asking import ask
from sociale_kaart.accounts.openid.attempts import Attempt
from sociale_kaart.accounts.openid.faults import Fault, OpenIDError
from sociale_kaart.accounts.openid.provider import Endpoints, Provider, endpoints_of
from sociale_kaart.accounts.openid.tokens import Identity, claims_of, has_second_factor, is_same

SCOPE = "openid email"


def address_to_sign_in(provider: Provider, attempt: Attempt, way_back: str) -> str:
    """Where the browser goes; `way_back` is our address that the provider sends it to."""
    endpoint = endpoints_of(provider).authorization
    asked = {
        "response_type": "code",
        "client_id": provider.client_id,
        "redirect_uri": way_back,
        "scope": SCOPE,
        "state": attempt.state,
        "nonce": attempt.nonce,
        "code_challenge": attempt.challenge,
        "code_challenge_method": "S256",
    }
    levels = " ".join(value for name, value in provider.proofs if name == "acr")
    if levels:
        asked["acr_values"] = levels
    return f"{endpoint}{'&' if urlsplit(endpoint).query else '?'}{urlencode(asked)}"


def identity_for(provider: Provider, attempt: Attempt, code: str, way_back: str) -> Identity:
    endpoints = endpoints_of(provider)
    tokens = redeem(provider, endpoints, attempt, code, way_back)
    claims = claims_of(tokens.get("id_token"), provider, endpoints, attempt.nonce)
    about = claims
    if not ("email" in claims and provider.verified_claim in claims) and endpoints.userinfo:
        about = claims | more_about(endpoints, tokens, claims["sub"])
    return Identity(
        endpoints.issuer, claims["sub"], verified_email(about, provider), has_second_factor(claims, provider)
    )


def redeem(provider: Provider, endpoints: Endpoints, attempt: Attempt, code: str, way_back: str) -> dict[str, Any]:
    sent = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": way_back,
        "code_verifier": attempt.verifier,
    }
    if endpoints.takes_secret_in_body:
        sent |= {"client_id": provider.client_id, "client_secret": provider.secret}
        return ask("POST", endpoints.token, data=sent)
    # RFC 6749, 2.3.1: both encoded, for a colon in the name would part them elsewhere.
    proof = (quote(provider.client_id, safe=""), quote(provider.secret, safe=""))
    return ask("POST", endpoints.token, data=sent, auth=proof)


def more_about(endpoints: Endpoints, tokens: dict[str, Any], subject: str) -> dict[str, Any]:
    """What the token left out. Nobody signed it, so it has to be about the same person."""
    key = tokens.get("access_token")
    if not isinstance(key, str) or not key.isascii() or not key.isprintable():
        raise OpenIDError(Fault.WRONG_ANSWER, "it gave no key to ask for the address")
    told = ask("GET", endpoints.userinfo, headers={"Authorization": f"Bearer {key}"})
    if not is_same(told.get("sub"), subject):
        raise OpenIDError(Fault.WRONG_ANSWER, "it told about somebody else")
    return told


def verified_email(about: dict[str, Any], provider: Provider) -> str:
    """Some providers write the truth as text or as a number."""
    email = about.get("email")
    is_verified = about.get(provider.verified_claim) in (True, "true", "1")
    return email if is_verified and isinstance(email, str) else ""
