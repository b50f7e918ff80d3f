"""`manage.py teach_alarms`: what the search knows of cries for help without a sign, learned anew."""

import warnings
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from django.core.management.base import BaseCommand, CommandError

from search.alarms.deciding import ALARMING, DOUBTED
from search.alarms.phrases import FOLDER, HARMLESS, AlarmPhrase, read_phrases
from search.alarms.weights import BY_WORDS, CLASSES, SHIPPED, WITH_MODEL, AlarmWeights
from search.dense.embedder import Embedder, embedder
from search.dense.filling import fill
from search.dense.phrases import EXAMPLE, LABEL, concept_phrases
from search.dense.store import lookup
from search.dense.vectors import VectorKind
from sociale_kaart.models import Concept

# Ordinary words are as good as many writers, or a fold without any of them would take everything for an alarm.
THESAURUS, PARTS = "thesaurus", 20
# Of the phrases of a concept that are neither its name nor an example, one in so many teaches.
ONE_IN = 12


class Command(BaseCommand):
    help = (
        "Learns alarms from search/alarms/data and the words of concepts that are no crisis, and tells how phrases are "
        "heard by what other writers taught. Needs the packages for development."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--write", action="store_true", help=f"take what was learned into use ({SHIPPED.name})")
        parser.add_argument("--phrases", type=Path, default=FOLDER, help="a folder with other phrases")

    def handle(self, *args: Any, **options: Any) -> None:
        model = embedder()
        if options["write"] and model is None:
            raise CommandError("Without the model only half of it can be learned: nothing is written.")
        try:
            phrases = read_phrases(options["phrases"])
            missing = {*CLASSES} - {phrase.kind for phrase in phrases}
            if missing:
                names = sorted(kind or HARMLESS for kind in missing)
                raise CommandError(f"There are no phrases of these kinds: {', '.join(names)}")
            phrases += _ordinary()
            learned = {BY_WORDS: self._taught(phrases, None, "")}
            if model:
                learned[WITH_MODEL] = self._taught(phrases, self._vectors(phrases, model), model.name)
        except ImportError as error:
            raise CommandError(f"{error}: make environment-dev") from error
        except ValueError as error:
            raise CommandError(str(error)) from error
        for path, weights in learned.items() if options["write"] else ():
            weights.write(path)
            self.stdout.write(f"Written: {path.name}")

    def _vectors(self, phrases: list[AlarmPhrase], model: Embedder) -> np.ndarray:
        """Those that are missing are kept in the database: what was stopped goes on there."""
        texts = [phrase.text for phrase in phrases]
        fill(
            model, ((VectorKind.QUERY, text) for text in texts), lambda made: self.stderr.write(f"{made} vectors made")
        )
        return lookup(model.name, VectorKind.QUERY, texts).vectors

    def _taught(self, phrases: list[AlarmPhrase], vectors: np.ndarray | None, model: str) -> AlarmWeights:
        from sklearn.exceptions import ConvergenceWarning

        from search.alarms.teaching import out_of_fold, teach

        texts, writers = [phrase.text for phrase in phrases], [phrase.writer for phrase in phrases]
        kinds = np.array([CLASSES.index(phrase.kind) for phrase in phrases])
        with warnings.catch_warnings():
            # It stops after so many rounds on purpose.
            warnings.simplefilter("ignore", ConvergenceWarning)
            self._tell(phrases, kinds, out_of_fold(texts, kinds, writers, vectors, model), model)
            return teach(texts, kinds, vectors, model)

    def _tell(self, phrases: list[AlarmPhrase], kinds: np.ndarray, chances: np.ndarray, model: str) -> None:
        self.stdout.write(f"{model or 'by words alone'}, {len(phrases)} phrases, by what other writers taught:")
        alarmed, likeliest = 1 - chances[:, 0], 1 + chances[:, 1:].argmax(axis=1)
        is_ordinary = np.array([phrase.writer.startswith(THESAURUS) for phrase in phrases])
        groups = {kind: (kinds == place) & ~is_ordinary for place, kind in enumerate(CLASSES) if kind}
        groups |= {"looks like one": (kinds == 0) & ~is_ordinary, "ordinary": is_ordinary}
        for name, members in groups.items():
            right = likeliest == kinds if name in CLASSES else True
            heard, doubted = members & (alarmed >= ALARMING) & right, members & (alarmed < DOUBTED)
            count = max(members.sum(), 1)
            self.stdout.write(
                f"  {name:<14} {members.sum():>6}: heard without a sign {heard.sum() / count:.1%}, "
                f"a sign would be doubted {doubted.sum() / count:.1%}"
            )


def _ordinary() -> Iterator[AlarmPhrase]:
    """What is said of concepts that are no crisis: all names and examples, some of the other phrases."""
    ids = Concept.objects.filter(crisis="").order_by("id").values_list("id", flat=True)
    places = {number: place for place, number in enumerate(ids)}
    for number, phrase in enumerate(concept_phrases(places)):
        if phrase.kind in (EXAMPLE, LABEL) or number % ONE_IN == 0:
            yield AlarmPhrase(phrase.text, None, phrase.language, f"{THESAURUS} {places[phrase.owner] % PARTS}")
