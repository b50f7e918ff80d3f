"""A collection of judged questions, and the municipalities that they are asked of."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from search.evaluation.judgements import JudgedQuestion, JudgementsError, read_judgements
from sociale_kaart.models import Area, AreaKind, Service


def read_collection(paths: Sequence[Path]) -> tuple[list[tuple[str, JudgedQuestion]], Mapping[str, Area]]:
    """Each question with the name of its file, and the municipalities by slug.

    Raises `JudgementsError` for a file that cannot be read, and for a municipality or service that is not there.
    """
    if twice := [path for place, path in enumerate(paths) if path in paths[:place]]:
        raise JudgementsError(f"{twice[0]} is named twice")
    questions = [(path.stem, one) for path in paths for one in read_judgements(path)]
    municipalities = {area.slug: area for area in Area.objects.filter(kind=AreaKind.MUNICIPALITY)}
    if unknown := sorted({one.municipality for _file, one in questions} - municipalities.keys()):
        raise JudgementsError(f"Not loaded here: {', '.join(unknown)}")
    _check_services(one for _file, one in questions)
    return questions, municipalities


def _check_services(questions: Iterable[JudgedQuestion]) -> None:
    """A name of nothing would be an answer that no search can give. What is not shown today is there all the same."""
    known = set(Service.objects.values_list("municipality__slug", "slug"))
    for question in questions:
        if unknown := [slug for slug in question.relevant if (question.municipality, slug) not in known]:
            raise JudgementsError(f"{question.place}: {question.municipality} has no service {', '.join(unknown)}")
