"""The concepts of the thesaurus that a page is about: those of its question types and ages, and of its own words."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from django.db.models import Q, Subquery

from sociale_kaart.models import Concept, QuestionType, ThesaurusVersion
from sociale_kaart.models.age_range import YOUNGEST

# From a title and an introduction, both Dutch, to slugs of concepts and how sure each is; the version of the thesaurus
# says whether what is remembered still holds.
ConceptsOf = Callable[[str, str, int], Mapping[str, float]]
# What reads concepts in words announces itself here; without it the question types alone tell.
told_by: list[ConceptsOf] = []
# Less sure than this the words say too little; less than this part of the surest is beside the point.
SURE, AS_SURE = 0.75, 0.7
# Months that fewer of the concepts are about than this part are beside the point as well.
ENOUGH = 0.15
MOST = 300
# Families ask about children up to here.
OLDEST_CHILD = 275
Ages = tuple[int | None, int | None]


@dataclass(frozen=True)
class Words:
    """The Dutch title and introduction of a page."""

    title: str = ""
    intro: str = ""


@dataclass(frozen=True)
class About:
    """Ids of concepts: all of the subject, and those among them that the words of the page are about; its ages.

    `is_sensitive`: whether one that the words are about is marked so.
    """

    subject: tuple[int, ...] = ()
    own: tuple[int, ...] = ()
    ages: Ages = (None, None)
    is_sensitive: bool = False


def about(kinds: tuple[QuestionType, ...], youngest: int | None, oldest: int | None, words: Words) -> About:
    """In one query; a concept for other ages than these is another subject.

    Where no age is asked, the ages are those that the concepts are about: of bullying babies are no part.
    """
    if not kinds:
        return About(ages=(youngest, oldest))
    found = Concept.objects.topics().filter(question_types__in=kinds)
    if oldest is not None:
        found = found.filter(Q(minimum_age=None) | Q(minimum_age__lte=oldest))
    if youngest is not None:
        found = found.filter(Q(maximum_age=None) | Q(maximum_age__gte=youngest))
    found = found.annotate(version=Subquery(ThesaurusVersion.objects.filter(pk=1).values("stamp"))).distinct()
    columns = ("slug", "pk", "minimum_age", "maximum_age", "is_sensitive", "version")
    rows = list(found.order_by("slug").values_list(*columns, named=True)[:MOST])
    ids = {row.slug: row.pk for row in rows}
    version = rows[0].version or 0 if rows else 0
    said = {slug: sure for slug, sure in concepts_in(words, version).items() if slug in ids}
    surest = max(said.values(), default=0.0)
    said = {slug: sure for slug, sure in said.items() if surest >= SURE and sure >= AS_SURE * surest}
    own = tuple(ids[slug] for slug in said)
    is_asked = youngest is not None or oldest is not None
    ages = (youngest, oldest) if is_asked else ages_of([(row.minimum_age, row.maximum_age) for row in rows])
    return About(tuple(ids.values()), own, ages, any(row.is_sensitive for row in rows if row.slug in said))


def ages_of(concepts: Sequence[Ages]) -> Ages:
    """From the first to the last month that enough of them are about; open where that is the end of the scale.

    >>> ages_of([(48, 215), (60, 203)] * 5 + [(None, None)])
    (48, 215)
    >>> ages_of([])
    (None, None)
    """
    changes = Counter[int]()
    for low, high in concepts:
        changes[YOUNGEST if low is None else low] += 1
        changes[(OLDEST_CHILD if high is None else high) + 1] -= 1
    least, known = max(1, ENOUGH * len(concepts)), list(range(YOUNGEST, OLDEST_CHILD + 1))
    counts = accumulate(changes[month] for month in known)
    months = [month for month, count in zip(known, counts, strict=True) if count >= least]
    low, high = min(months, default=YOUNGEST), max(months, default=OLDEST_CHILD)
    return None if low == YOUNGEST else low, None if high == OLDEST_CHILD else high


def concepts_in(words: Words, version: int) -> Mapping[str, float]:
    if not words.title:
        return {}
    return {slug: sure for tell in told_by for slug, sure in tell(words.title, words.intro, version).items()}
