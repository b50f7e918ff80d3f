"""`manage.py evaluate_search <judgements.yaml>`: how good the search is, in figures."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from search.evaluation.judgements import JudgementsError, read_judgements
from search.evaluation.scores import Score, score, summarize
from sociale_kaart.models import Area, AreaKind


class Command(BaseCommand):
    help = "Scores the search on judged questions: nDCG@10, recall@10 and the share without a result, by kind."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("judgements", nargs="+", type=Path)
        parser.add_argument("--verbose", action="store_true", help="a line for each question")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            questions = [question for path in options["judgements"] for question in read_judgements(path)]
        except JudgementsError as error:
            raise CommandError(str(error)) from error
        municipalities = {area.slug: area for area in Area.objects.filter(kind=AreaKind.MUNICIPALITY)}
        unknown = sorted({question.municipality for question in questions} - municipalities.keys())
        if unknown:
            raise CommandError(f"Not loaded here: {', '.join(unknown)}")
        scores = [score(question, municipalities[question.municipality]) for question in questions]
        if options["verbose"]:
            for one in scores:
                self.stdout.write(line(one))
        self.stdout.write(f"{'kind':<14}{'n':>4}{'nDCG@10':>10}{'recall@10':>11}{'no result':>11}")
        for kind, summary in summarize(scores).items():
            self.stdout.write(
                f"{kind:<14}{summary.count:>4}{summary.ndcg:>10.3f}{summary.recall:>11.3f}{summary.zero_results:>11.1%}"
            )


def line(one: Score) -> str:
    figure = "  -  " if one.ndcg is None else f"{one.ndcg:.3f}"
    return f"{one.question.id} {figure} {one.question.kind}: {', '.join(one.found[:5])}"
