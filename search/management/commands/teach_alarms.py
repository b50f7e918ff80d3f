"""`manage.py teach_alarms`: what the search knows of cries for help without a sign, learned anew."""

import warnings
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

import numpy as np
from django.core.management.base import BaseCommand, CommandError

from search.alarms.deciding import DOUBTED, HEARD
from search.alarms.phrases import AlarmPhrase, read_phrases
from search.alarms.weights import BY_WORDS, KINDS, LEARNED, SHIPPED, WITH_MODEL
from search.dense.embedder import Embedder, embedder
from search.dense.store import lookup
from search.dense.vectors import VectorKind
from sociale_kaart.models import Concept
from sociale_kaart.models.text import lines

# Ordinary questions are as good as many writers, or a fold without any of them would take everything for an alarm.
EXAMPLES, PARTS = "thesaurus", 20
AT_ONCE = 500


class Command(BaseCommand):
    help = (
        "Learns alarms from search/alarms/data and the example questions of concepts that are no crisis, and tells "
        "how phrases are heard by what other writers taught. Needs the packages for development."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--write", action="store_true", help=f"take what was learned into use ({SHIPPED.name})")
        parser.add_argument("--phrases", type=Path, help="a folder with other phrases")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            phrases = read_phrases(options["phrases"]) if options["phrases"] else read_phrases()
        except ValueError as error:
            raise CommandError(str(error)) from error
        missing = {*KINDS} - {phrase.kind for phrase in phrases}
        if missing:
            raise CommandError(f"No phrases of every kind; missing: {', '.join(str(kind) for kind in missing)}")
        phrases += _examples()
        model = embedder()
        vectors = self._vectors(phrases, model) if model else None
        self._teach(phrases, None, "", BY_WORDS if options["write"] else None)
        if model:
            self._teach(phrases, vectors, model.name, WITH_MODEL if options["write"] else None)

    def _vectors(self, phrases: list[AlarmPhrase], model: Embedder) -> np.ndarray:
        texts, found = [phrase.text for phrase in phrases], []
        for start in range(0, len(texts), AT_ONCE):
            some = texts[start : start + AT_ONCE]
            looked = lookup(model.name, VectorKind.QUERY, some)
            vectors = looked.vectors
            if looked.missing:
                vectors[looked.missing] = model.queries([some[place] for place in looked.missing])
            found.append(vectors)
            self.stderr.write(f"{start + len(some)} of {len(texts)} vectors")
        return np.vstack(found)

    def _teach(self, phrases: list[AlarmPhrase], vectors: np.ndarray | None, model: str, path: Path | None) -> None:
        from sklearn.exceptions import ConvergenceWarning

        from search.alarms.teaching import out_of_fold, teach

        texts, writers = [phrase.text for phrase in phrases], [phrase.writer for phrase in phrases]
        kinds = np.array([KINDS.index(phrase.kind) for phrase in phrases])
        with warnings.catch_warnings():
            # It stops after so many rounds on purpose.
            warnings.simplefilter("ignore", ConvergenceWarning)
            self._tell(phrases, kinds, out_of_fold(texts, kinds, writers, vectors, model), model)
            if path:
                teach(texts, kinds, vectors, model).write(path)

    def _tell(self, phrases: list[AlarmPhrase], kinds: np.ndarray, chances: np.ndarray, model: str) -> None:
        self.stdout.write(f"{model or 'by words alone'}, {len(phrases)} phrases, by what other writers taught:")
        alarmed, likeliest = 1 - chances[:, 0], 1 + chances[:, 1:].argmax(axis=1)
        is_ordinary = np.array([phrase.writer.startswith(EXAMPLES) for phrase in phrases])
        groups = {str(kind): (kinds == place) & ~is_ordinary for place, kind in enumerate(KINDS) if kind}
        groups |= {"looks like one": (kinds == 0) & ~is_ordinary, "ordinary": is_ordinary}
        for name, members in groups.items():
            right = likeliest == kinds if name in LEARNED else True
            heard, doubted = members & (alarmed >= HEARD) & right, members & (alarmed < DOUBTED)
            self.stdout.write(
                f"  {name:<14} {members.sum():>6}: heard without a sign {heard.sum() / members.sum():.1%}, "
                f"a sign would be doubted {doubted.sum() / members.sum():.1%}"
            )


def _examples() -> list[AlarmPhrase]:
    """The example questions of concepts that are no crisis."""
    concepts = Concept.objects.filter(crisis="").order_by("id").values_list("examples", flat=True)
    return [
        AlarmPhrase(line, None, "", f"{EXAMPLES} {number % PARTS}")
        for number, examples in enumerate(concepts)
        for line in lines(examples or "")
    ]
