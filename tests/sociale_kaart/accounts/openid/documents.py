"""What the provider of the tests says: shaped after a realm of Keycloak 26, field by field, with our addresses."""

from typing import Any

CLIENT, SECRET = "portaal:almere", "geheim:van+het/portaal?"


def discovery(issuer: str) -> dict[str, Any]:
    connect = f"{issuer}/protocol/openid-connect"
    return {
        "issuer": issuer,
        "authorization_endpoint": f"{connect}/auth",
        "token_endpoint": f"{connect}/token",
        "introspection_endpoint": f"{connect}/token/introspect",
        "userinfo_endpoint": f"{connect}/userinfo",
        "end_session_endpoint": f"{connect}/logout",
        "frontchannel_logout_session_supported": True,
        "frontchannel_logout_supported": True,
        "jwks_uri": f"{connect}/certs",
        "grant_types_supported": ["authorization_code", "client_credentials", "implicit", "refresh_token"],
        "acr_values_supported": ["0", "1"],
        "response_types_supported": ["code", "none", "id_token", "code id_token"],
        "subject_types_supported": ["public", "pairwise"],
        "id_token_signing_alg_values_supported": ["PS384", "RS384", "EdDSA", "ES384", "HS256", "RS256", "ES256"],
        "response_modes_supported": ["query", "fragment", "form_post", "query.jwt", "form_post.jwt"],
        "token_endpoint_auth_methods_supported": ["private_key_jwt", "client_secret_basic", "client_secret_post"],
        "claims_supported": ["iss", "sub", "aud", "exp", "iat", "auth_time", "name", "email", "acr", "azp", "nonce"],
        "claim_types_supported": ["normal"],
        "claims_parameter_supported": True,
        "scopes_supported": ["openid", "offline_access", "profile", "email", "acr", "basic"],
        "request_parameter_supported": True,
        "code_challenge_methods_supported": ["plain", "S256"],
        "tls_client_certificate_bound_access_tokens": True,
        "backchannel_logout_supported": True,
        "authorization_response_iss_parameter_supported": True,
    }


def claims(issuer: str, nonce: str, now: int) -> dict[str, Any]:
    """Of an ID token."""
    return {
        "exp": now + 300,
        "iat": now,
        "auth_time": now - 5,
        "jti": "4f2b7a61-31b2-4b11-9c2e-0b9e6f0a7a55",
        "iss": issuer,
        "aud": CLIENT,
        "sub": "f3a1c2d4-0000-4000-8000-000000000001",
        "typ": "ID",
        "azp": CLIENT,
        "nonce": nonce,
        "sid": "8a0e4b7c-1c1d-4f0e-a5a2-3d6a2f8f8f10",
        "at_hash": "Yl2Tyh8fM3Zx0Q1mE0mJ4w",
        "acr": "1",
        "email_verified": True,
        "name": "Rosa Redacteur",
        "preferred_username": "rosa",
        "email": "redacteur@example.org",
    }


def tokens(id_token: str) -> dict[str, Any]:
    """The answer to a code."""
    return {
        "access_token": "toegang-1",
        "expires_in": 300,
        "refresh_expires_in": 1800,
        "refresh_token": "ververs-1",
        "token_type": "Bearer",
        "id_token": id_token,
        "not-before-policy": 0,
        "session_state": "8a0e4b7c-1c1d-4f0e-a5a2-3d6a2f8f8f10",
        "scope": "openid email",
    }
