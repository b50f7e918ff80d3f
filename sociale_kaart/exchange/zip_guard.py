"""Looks at a zip before anything of it is unpacked."""

import zipfile
from pathlib import Path

from django.utils.translation import gettext as _

from sociale_kaart.exchange.tables.rows import TableError

MOST_FILES = 2_000
MOST_UNPACKED = 1024**3
MB = 1024**2


def open_zip(path: Path) -> zipfile.ZipFile:
    """A zip that says it unpacks to a bearable size; reading never goes on beyond what it says."""
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise TableError(_("is not a zip file, or is damaged")) from error
    try:
        _refuse_hostile(archive.infolist())
    except TableError:
        archive.close()
        raise
    return archive


def _refuse_hostile(members: list[zipfile.ZipInfo]) -> None:
    if len(members) > MOST_FILES:
        raise TableError(_("holds more than %(most)s files") % {"most": MOST_FILES})
    size = sum(member.file_size for member in members)
    if size > MOST_UNPACKED:
        raise TableError(
            _("would unpack to %(size)s MB; at most %(most)s MB is read")
            % {"size": size // MB, "most": MOST_UNPACKED // MB}
        )
    if any(member.flag_bits & 0x1 for member in members):
        raise TableError(_("is locked with a password"))
