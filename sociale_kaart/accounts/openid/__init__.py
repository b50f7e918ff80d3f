"""Signing in with the account that somebody has elsewhere (OpenID Connect); loaded only where it is switched on."""
