"""Signing in with an account of elsewhere, against a provider that really answers over HTTP."""
