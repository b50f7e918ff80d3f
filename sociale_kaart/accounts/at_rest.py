"""Secrets of second factors as the database holds them: a copy of it alone lets nobody in."""

import base64
import hashlib
import secrets

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings


def encrypt(text: str) -> str:
    return lock().encrypt(text.encode()).decode()


def decrypt(text: str) -> str:
    """What was encrypted; where SECRET_KEY is another now, a secret to which no code fits."""
    try:
        return lock().decrypt(text.encode()).decode()
    except InvalidToken:
        return base64.b32encode(secrets.token_bytes(20)).decode()


def lock() -> MultiFernet:
    keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    return MultiFernet([Fernet(base64.urlsafe_b64encode(derived(key))) for key in keys])


def derived(key: str) -> bytes:
    return hashlib.blake2b(b"sociale_kaart.accounts.at_rest", key=key.encode()[:64], digest_size=32).digest()
