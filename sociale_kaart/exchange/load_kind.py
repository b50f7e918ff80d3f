"""Loads the entries of one kind, each in a transaction of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.core.exceptions import ValidationError
from django.db import DatabaseError, models, transaction
from django.utils.translation import gettext as _

from sociale_kaart.exchange.checking import refusal_in_words
from sociale_kaart.exchange.codecs import Codec, Many, read_all
from sociale_kaart.exchange.entries import CheckedEntry, CheckedList
from sociale_kaart.exchange.faults import EntryError, Fault, model_reasons, not_known
from sociale_kaart.exchange.kinds import Kind
from sociale_kaart.exchange.memory import Memory
from sociale_kaart.exchange.merge import merge
from sociale_kaart.exchange.progress import Progress
from sociale_kaart.exchange.references import References
from sociale_kaart.exchange.report import KindReport, LoadReport
from sociale_kaart.exchange.saving import Change
from sociale_kaart.exchange.usage import note_usage
from sociale_kaart.models import Area


class KindLoader:
    """Give it the municipality once that is loaded; before that it loads what all municipalities share."""

    def __init__(
        self, kind: Kind, checked: CheckedList, references: References, memory: Memory, municipality: Area | None
    ) -> None:
        self._kind, self._checked, self._references, self._memory = kind, checked, references, memory
        self._municipality = municipality
        self._present: dict[str, models.Model] = {}
        self._deleted: set[str] = set()
        self._changed: set[int] = set()

    def load(self, report: LoadReport, progress: Progress) -> None:
        report.faults += self._checked.faults
        numbers = KindReport(str(self._kind.label), total=len(self._checked.named))
        report.kinds.append(numbers)
        self._present = self._find(self._kind.codecs)
        progress.start(numbers.label, len(self._checked.entries) * (2 if self._kind.late else 1))
        for entry in self._checked.entries:
            progress.step()
            with self._faults_of(entry, report):
                self._load_entry(entry, numbers, report)
        if self._kind.late:
            self._load_late(numbers, report, progress)
        note_usage(self._kind, self._changed)
        report.gone += (self._told(key, _("no longer in the file")) for key in self._memory.no_longer_in(self._checked))

    def _load_entry(self, entry: CheckedEntry, numbers: KindReport, report: LoadReport) -> None:
        item, loaded = self._present.get(entry.key), self._memory.recall(entry)
        wanted = {codec.key: self._wanted(entry, codec, report) for codec in self._kind.codecs}
        if item is None and loaded is not None:
            self._deleted.add(entry.key)
            report.deleted.append(self._told(entry.key, _("a person deleted it; it stays away")))
        elif item is None:
            item = self._new_item()
            self._save(entry, item, Change(self._kind.codecs, wanted, {}, self._references), wanted)
            self._references.add(item)
            numbers.created += 1
        elif self._update(entry, item, wanted, self._kind.codecs, report):
            numbers.updated += 1
        else:
            numbers.unchanged += 1

    def _wanted(self, entry: CheckedEntry, codec: Codec, report: LoadReport) -> Any:
        """The value in the file, without what may be missing and is."""
        value = entry.state[codec.key]
        if not (isinstance(codec, Many) and codec.may_miss):
            return value
        if unknown := [key for key in value if not self._references.has(codec.model, key)]:
            report.left_out.append(self._told(entry.key, not_known(codec.key, unknown)))
        return [key for key in value if key not in unknown]

    def _load_late(self, numbers: KindReport, report: LoadReport, progress: Progress) -> None:
        """The fields that point to entries of the same kind, now that all of these stand there."""
        self._present = self._find(self._kind.late)
        for entry in self._checked.entries:
            progress.step()
            if entry.key in self._present:
                wanted = {codec.key: self._known_only(entry, codec.key, report) for codec in self._kind.late}
                with self._faults_of(entry, report):
                    self._update(entry, self._present[entry.key], wanted, self._kind.late, report)

    def _known_only(self, entry: CheckedEntry, field: str, report: LoadReport) -> list[str]:
        """The keys that can be pointed to; the others are reported, and the entry stands without them."""
        keys = entry.state[field]
        unknown = [key for key in keys if not self._references.has(self._kind.model, key)]
        if faulty := [key for key in unknown if key not in self._deleted]:
            reason = not_known(field, faulty) + " " + _("(loaded without it)")
            report.faults.append(self._told(entry.key, reason))
        return sorted(key for key in keys if key not in unknown)

    def _update(
        self,
        entry: CheckedEntry,
        item: models.Model,
        wanted: dict[str, Any],
        codecs: tuple[Codec, ...],
        report: LoadReport,
    ) -> bool:
        """Write what the file changed; true where that was anything."""
        before = read_all(item, codecs, self._references)
        result = merge(wanted, before, self._memory.recall(entry))
        if result.kept:
            reason = _("changed here by a person, kept: %(fields)s") % {"fields": ", ".join(result.kept)}
            report.kept.append(self._told(entry.key, reason))
        if result.write:
            self._save(entry, item, Change(codecs, result.write, before, self._references), result.loaded)
        else:
            self._memory.remember(entry, result.loaded)
        return bool(result.write)

    def _save(self, entry: CheckedEntry, item: models.Model, change: Change, loaded: dict[str, Any]) -> None:
        """All of an entry or nothing, together with what the next load has to know of it."""
        with transaction.atomic():
            self._kind.save(item, change)
            self._memory.remember(entry, loaded)
        self._changed.add(item.pk)

    def _find(self, codecs: tuple[Codec, ...]) -> dict[str, models.Model]:
        """The entries that stand in the database already, by key, in a few queries."""
        field = self._kind.key_field
        items = self._kind.model._default_manager.filter(
            **{f"{field}__in": [entry.key for entry in self._checked.entries]},
            **({"municipality": self._municipality} if self._kind.is_kept else {}),
            **self._kind.scope,
        )
        relations = [name for codec in codecs for name in codec.prefetch]
        return {getattr(item, field): item for item in items.prefetch_related(*relations)}

    def _new_item(self) -> models.Model:
        keeper = {"municipality": self._municipality} if self._kind.is_kept else {}
        return self._kind.model(**keeper, **self._kind.scope)

    @contextmanager
    def _faults_of(self, entry: CheckedEntry, report: LoadReport) -> Iterator[None]:
        """What is wrong with an entry goes into the report, and the load goes on."""
        try:
            yield
        except EntryError as error:
            report.faults.append(self._told(entry.key, str(error)))
        except ValidationError as error:
            report.faults.append(self._told(entry.key, "; ".join(model_reasons(error))))
        except DatabaseError as error:
            report.faults.append(self._told(entry.key, refusal_in_words(error)))

    def _told(self, key: str, reason: str) -> Fault:
        return Fault(self._kind.file, key, reason)
