"""The fixed texts of mails, in Dutch and English."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml
from django.conf import settings

FILES = ("site_texts.yaml", "more_texts.yaml")
DUTCH = settings.MODELTRANSLATION_DEFAULT_LANGUAGE

Texts = dict[str, Any]


class UnknownTextError(LookupError):
    """No mail has this key."""


@cache
def all_texts() -> Texts:
    """The mails by key under `mails`, and how several become one under `digest`."""
    first, more = (yaml.safe_load((Path(__file__).parent / name).read_text()) for name in FILES)
    return {"mails": first["mails"] | more["mails"], "digest": more["digest"]}


def mail_text(template: str) -> Texts:
    try:
        return all_texts()["mails"][template]
    except KeyError:
        raise UnknownTextError(template) from None


def digest_part(template: str) -> Texts | None:
    """How this mail reads as a line among others; None for one that goes alone."""
    return all_texts()["digest"]["parts"].get(template)


def in_language(text: dict[str, str], language: str) -> str:
    """In this language, or in Dutch."""
    return text.get(language) or text[DUTCH]


@cache
def joinable() -> frozenset[str]:
    """The mails of which several for one receiver become one."""
    return frozenset(all_texts()["digest"]["parts"])
