"""Signing out at the provider as well, where it says how (OpenID Connect RP-Initiated Logout)."""

from urllib.parse import urlencode, urlsplit

from sociale_kaart.accounts.openid.provider import Provider, known_endpoints


def address_to_sign_out(provider: Provider, way_back: str) -> str:
    """Where somebody can do that, and then comes back; empty where the provider does not say, or was not asked yet.

    Nobody waits for the provider to leave our site: in came somebody with what it said, so mostly that is known.

    No token goes along: none is kept. So the provider asks whether somebody really wants it.
    """
    known = known_endpoints(provider)
    endpoint = known.sign_out if known else ""
    asked = urlencode({"client_id": provider.client_id, "post_logout_redirect_uri": way_back})
    return endpoint and f"{endpoint}{'&' if urlsplit(endpoint).query else '?'}{asked}"
