"""Loads a municipality's folder: each entry wholly or not at all, and never over what a person changed."""

from django.utils.translation import gettext as _
from wagtail.signal_handlers import disable_reference_index_auto_update

from sociale_kaart.exchange.entries import CheckedList, check_entries
from sociale_kaart.exchange.faults import FolderError
from sociale_kaart.exchange.folder import Folder
from sociale_kaart.exchange.kinds import KINDS
from sociale_kaart.exchange.load_kind import KindLoader
from sociale_kaart.exchange.memory import Memory
from sociale_kaart.exchange.progress import Progress
from sociale_kaart.exchange.references import References
from sociale_kaart.exchange.report import LoadReport
from sociale_kaart.exchange.thesaurus import bring_in_if_changed
from sociale_kaart.models import Area, AreaKind
from sociale_kaart.signals import listings_loaded


def load_folder(folder: Folder, progress: Progress) -> LoadReport:
    """Bring the database up to date with the folder; `FolderError` where nothing can be loaded at all."""
    checked = {kind.name: check_entries(kind, folder) for kind in KINDS}
    _require_municipality(folder, checked["area"])
    report = LoadReport()
    references = References()
    with disable_reference_index_auto_update():
        for kind in KINDS:
            if kind.is_kept and report.municipality is None:
                if folder.thesaurus and bring_in_if_changed(folder.thesaurus, report, progress):
                    references.reload_topics()
                report.municipality = _kept_by(folder, references)
            origins = {raw.origin for raw in folder.entries[kind.collection]}
            memory = Memory(kind, report.municipality, origins)
            KindLoader(kind, checked[kind.name], references, memory, report.municipality).load(report, progress)
            progress.done(report.kinds[-1].in_words())
    if report.has_changes:
        listings_loaded.send(sender=load_folder, municipality=report.municipality)
    return report


def _kept_by(folder: Folder, references: References) -> Area:
    """The municipality itself, now that its areas are loaded."""
    if not references.has(Area, folder.municipality):
        reason = _("%(slug)s: a person deleted this municipality") % {"slug": folder.municipality}
        raise FolderError("areas.yaml", reason)
    municipality = references.get(Area, "municipality", folder.municipality)
    references.keep_to(municipality)
    return municipality


def _require_municipality(folder: Folder, areas: CheckedList) -> None:
    for entry in areas.entries:
        if entry.key == folder.municipality and entry.state["kind"] == AreaKind.MUNICIPALITY:
            return
    reason = "; ".join(fault.reason for fault in areas.faults if fault.entry == folder.municipality)
    raise FolderError("areas.yaml", reason or _("has no municipality %(slug)s") % {"slug": folder.municipality})
