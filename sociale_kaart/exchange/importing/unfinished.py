"""Remembers that an import wrote something of which nobody was told yet, should it be killed."""

from sociale_kaart.models import Area, LoadedEntry

KIND = "import-unfinished"


def mark_unfinished(municipality: Area) -> None:
    LoadedEntry.objects.get_or_create(municipality=municipality, kind=KIND, key="services", defaults={"content": {}})


def is_unfinished(municipality: Area) -> bool:
    return LoadedEntry.objects.filter(municipality=municipality, kind=KIND).exists()


def finish(municipality: Area) -> None:
    LoadedEntry.objects.filter(municipality=municipality, kind=KIND).delete()
