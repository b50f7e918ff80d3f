"""`manage.py evaluate_search <judgements.yaml> …`: how good the search is, in figures."""

from argparse import ArgumentParser
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from search.dense.embedder import embedder
from search.errors import SearchUnavailableError
from search.evaluation.accepted import WITH_MODEL, WITHOUT_MODEL, read_accepted, write_accepted
from search.evaluation.collection import read_collection
from search.evaluation.judgements import JudgementsError
from search.evaluation.scores import Score, Summary, score, summarize


class Command(BaseCommand):
    help = (
        "Scores the search, by the engine and the model that are configured, on judged questions: nDCG@10, recall@10, "
        "the share without a result and the share where the page says that nothing fits well, by kind."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "judgements", nargs="+", type=Path, help="files with judged questions, such as tests/relevance/dev1.yaml"
        )
        parser.add_argument("--verbose", action="store_true", help="also a line for each question")
        parser.add_argument("--write", type=Path, metavar="SCORES", help="accept these scores: write them to this file")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            if options["write"]:
                # One that cannot be written is told before the minutes that it takes.
                read_accepted(options["write"])
            questions, municipalities = read_collection(options["judgements"])
            scores = [score(question, municipalities[question.municipality]) for _file, question in questions]
        except (JudgementsError, SearchUnavailableError) as error:
            raise CommandError(str(error)) from error
        summaries = summarize(scores)
        if not summaries:
            raise CommandError("No service is relevant to any of these questions: there is nothing to measure.")
        if options["verbose"]:
            for one in scores:
                self.stdout.write(line(one))
        self.stdout.write(f"{'kind':<14}{'n':>4}{'nDCG@10':>10}{'recall@10':>11}{'no result':>11}{'weak':>8}")
        for kind, one in summaries.items():
            figures = f"{one.ndcg:>10.3f}{one.recall:>11.3f}{one.zero_results:>11.1%}{one.weak:>8.1%}"
            self.stdout.write(f"{kind:<14}{one.count:>4}{figures}")
        if options["write"]:
            self._write(options["write"], summaries)

    def _write(self, path: Path, summaries: Mapping[str, Summary]) -> None:
        try:
            write_accepted(path, WITH_MODEL if embedder() else WITHOUT_MODEL, summaries)
        except (JudgementsError, OSError) as error:
            raise CommandError(str(error)) from error


def line(one: Score) -> str:
    figure = "  -  " if one.ndcg is None else f"{one.ndcg:.3f}"
    return f"{one.question.id} {figure} {one.question.kind}: {', '.join(one.found[:5])}"
