"""`manage.py fit_ranking <judgements.yaml> …`: the weights of the ranking from judged questions."""

from argparse import ArgumentParser
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from django.core.management.base import BaseCommand, CommandError

from search.dense.embedder import embedder
from search.errors import SearchUnavailableError
from search.evaluation.collection import read_collection
from search.evaluation.examples import examples_of
from search.evaluation.fitting import Example, by_kind, fit, leave_one_file_out, out_of_fold
from search.evaluation.judgements import JudgedQuestion, JudgementsError
from search.ranking.weights import BY_MODEL, STARTS
from sociale_kaart.models import Area

# Finer differences of weights are noise.
ROUNDED = 0.05


class Command(BaseCommand):
    help = (
        "Fits the weights of search/ranking/weights.py to judged questions and prints them, with the scores of "
        "questions that the weights never saw (nDCG@10). It changes nothing: what you accept you write into that file. "
        "DENSE_MODEL=off fits those that hold without the dense model."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "judgements", nargs="+", type=Path, help="files with judged questions, such as tests/relevance/dev1.yaml"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            questions, municipalities = read_collection(options["judgements"])
        except JudgementsError as error:
            raise CommandError(str(error)) from error
        # Without the model a question is understood otherwise too: other concepts, and so other candidates.
        names = [name for name in STARTS if embedder() or name not in BY_MODEL]
        self._fit("With the dense model" if embedder() else "Without it", questions, municipalities, names)

    def _fit(
        self,
        title: str,
        questions: Sequence[tuple[str, JudgedQuestion]],
        municipalities: Mapping[str, Area],
        names: list[str],
    ) -> None:
        try:
            examples = examples_of(questions, municipalities, names)
        except (JudgementsError, SearchUnavailableError) as error:
            raise CommandError(str(error)) from error
        if not any(one.can_teach for one in examples):
            raise CommandError("None of these questions finds anything that is judged.")
        starts = np.array([STARTS[name] for name in names])
        weights = fit(examples, starts)
        self.stdout.write(f"{title}, {len(examples)} questions")
        self._tell("starts", examples, [one.score(starts) for one in examples])
        self._tell("out of fold", examples, out_of_fold(examples, starts))
        if len({one.file for one in examples}) > 1:
            self._tell("other files", examples, leave_one_file_out(examples, starts))
        rounded = np.round(weights / ROUNDED) * ROUNDED
        self._tell("rounded", examples, [one.score(rounded) for one in examples])
        for name, value in zip(names, rounded, strict=True):
            self.stdout.write(f'    "{name}": {value:.2f},')

    def _tell(self, label: str, examples: Sequence[Example], scores: Sequence[float]) -> None:
        figures = "  ".join(f"{kind} {score:.3f}" for kind, score in by_kind(examples, scores).items())
        self.stdout.write(f"{label:<12} {figures}")
