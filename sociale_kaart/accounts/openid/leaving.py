"""Signing out at the provider as well, where it says how (OpenID Connect RP-Initiated Logout)."""

from urllib.parse import urlencode, urlsplit

from sociale_kaart.accounts.openid.faults import OpenIDError
from sociale_kaart.accounts.openid.provider import Provider, endpoints_of


def address_to_sign_out(provider: Provider, way_back: str) -> str:
    """Where somebody can do that, and then comes back; empty where the provider does not say, or not now.

    No token goes along: none is kept. So the provider asks whether somebody really wants it.
    """
    try:
        endpoint = endpoints_of(provider).sign_out
    except OpenIDError:
        return ""
    asked = urlencode({"client_id": provider.client_id, "post_logout_redirect_uri": way_back})
    return endpoint and f"{endpoint}{'&' if urlsplit(endpoint).query else '?'}{asked}"
