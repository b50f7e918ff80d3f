"""Commands that go through one municipality, or through all."""

from argparse import ArgumentParser

from django.core.management.base import CommandError
from django.db.models import QuerySet

from sociale_kaart.models import Area, AreaKind


def add_municipality(parser: ArgumentParser) -> None:
    parser.add_argument("--municipality", metavar="SLUG", help="only this one")


def named_or_all(slug: str | None) -> QuerySet[Area]:
    """Without outlines; raises `CommandError` where no municipality has this slug."""
    found = Area.objects.filter(kind=AreaKind.MUNICIPALITY).defer("outline")
    if slug is None:
        return found
    named = found.filter(slug=slug)
    if not named:
        raise CommandError(f"There is no municipality {slug}.")
    return named
