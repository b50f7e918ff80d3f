"""A collection of judged questions, and the municipalities that they are asked of."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from search.evaluation.judgements import JudgedQuestion, JudgementsError, read_judgements
from sociale_kaart.models import Area, AreaKind


def read_collection(paths: Iterable[Path]) -> tuple[list[tuple[str, JudgedQuestion]], Mapping[str, Area]]:
    """Each question with the name of its file, and the municipalities by slug.

    Raises `JudgementsError` for a file that cannot be read, or a municipality that is not loaded.
    """
    questions = [(path.stem, one) for path in paths for one in read_judgements(path)]
    municipalities = {area.slug: area for area in Area.objects.filter(kind=AreaKind.MUNICIPALITY)}
    if unknown := sorted({one.municipality for _file, one in questions} - municipalities.keys()):
        raise JudgementsError(f"Not loaded here: {', '.join(unknown)}")
    return questions, municipalities
