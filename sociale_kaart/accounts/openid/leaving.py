"""Signing out at the provider as well, where it says how (OpenID Connect RP-Initiated Logout)."""

from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urlencode, urlsplit

from sociale_kaart.accounts.openid.provider import Provider

# Where the provider said that somebody can sign out there, in what the session keeps of signing in.
SIGN_OUT = "sign_out"


def address_to_sign_out(provider: Provider, records: Iterable[Mapping[str, Any]], way_back: str) -> str:
    """Where somebody can do that, and then comes back; empty where the provider did not say so at signing in.

    Nobody waits for the provider to leave our site. No token goes along: none is kept. So the provider asks whether
    somebody really wants it.
    """
    endpoint = next((record[SIGN_OUT] for record in records if record.get(SIGN_OUT)), "")
    asked = urlencode({"client_id": provider.client_id, "post_logout_redirect_uri": way_back})
    return endpoint and f"{endpoint}{'&' if urlsplit(endpoint).query else '?'}{asked}"
