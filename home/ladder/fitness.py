"""How well a service fits what a page is about, as columns of a query: each in words that a rule can be read in."""

from django.db.models import (
    BooleanField,
    Case,
    Count,
    Exists,
    ExpressionWrapper,
    F,
    FloatField,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
    When,
)
from django.db.models.expressions import CombinedExpression, OrderBy
from django.db.models.functions import Cast, Coalesce, Greatest, Least

from home.ladder.about import OLDEST_CHILD, About
from home.ladder.way_in import way_in
from sociale_kaart.models import AgeBasis, QuestionType, Service
from sociale_kaart.models.age_range import OLDEST, YOUNGEST, age_span

# Levels of `fit`, best first: about what the page itself is about; on its question type; an entrance for any question;
# the question type is one of several, and nothing else speaks for it.
OWN_WORDS, ON_SUBJECT, GENERAL, BESIDE = range(4)
# Levels of `age_fit`, best first, by the part of the asked ages that a service is for.
MOST_AGES, SOME_AGES, AGES_UNKNOWN, FEW_AGES = range(4)
MOST, SOME = 0.4, 0.2
# A service for less of the asked ages than this, and mostly for others, is for others.
LEAST_AGES, INSIDE = 0.1, 0.5


def truth(condition: Q | Exists) -> Case:
    return Case(When(condition, then=Value(True)), default=Value(False), output_field=BooleanField())


def with_fitness(services: QuerySet[Service], kinds: tuple[QuestionType, ...], subject: About) -> QuerySet[Service]:
    """`is_listed`: it has one of the question types, so that a list of those holds it."""
    ties = Service.question_types.through.objects.filter(service=OuterRef("pk"), questiontype__in=kinds)
    concepts = Service.concepts.through.objects.filter(service=OuterRef("pk"))
    ages, takes_all = asked_ages(*subject.ages), Q(is_general_entrance=True) | Q(is_first_contact=True)
    services = services.annotate(
        way_in=way_in(),
        is_listed=truth(Exists(ties)) if kinds else Value(True, BooleanField()),
        own_concepts=number_of(concepts, subject.own),
        concepts_shared=number_of(concepts, subject.subject),
        age_months=age_months(*ages),
        is_closed=truth(~Q(access_route__is_open=True)),
        takes_all=truth(takes_all),
        breadth=counted(Service.question_types.through.objects.filter(service=OuterRef("pk"))),
        # Of those who take any question, whom one need not be brought to.
        is_entrance=truth(takes_all & (Q(access_route=None) | Q(access_route__is_open=True))),
        span=age_span(),
    )
    # Of a listing that says of none that it is the main one, each is.
    is_main = Q(main_question_type__in=kinds) | Q(main_question_type=None, is_listed=True)
    services = services.annotate(is_main=truth(is_main), age_share=age_share(*ages), age_inside=age_inside())
    return services.annotate(fit=fit(bool(kinds)), age_fit=age_fit())


def number_of(ties: QuerySet, concepts: tuple[int, ...]) -> Coalesce | Value:
    """How many of these concepts an editor ticked on the service."""
    if not concepts:
        return Value(0, IntegerField())
    return counted(ties.filter(concept__in=concepts))


def counted(ties: QuerySet) -> Coalesce:
    number = ties.order_by().values("service").annotate(number=Count("pk")).values("number")
    return Coalesce(Subquery(number), Value(0), output_field=IntegerField())


def fit(has_subject: bool) -> Case | Value:
    """Without a subject the ages alone choose."""
    if not has_subject:
        return Value(ON_SUBJECT, IntegerField())
    return Case(
        When(own_concepts__gt=0, then=Value(OWN_WORDS)),
        When(is_main=True, then=Value(ON_SUBJECT)),
        # Two of three: its question type, a concept, an entrance. One alone is many a service's by the way.
        When(is_listed=True, concepts_shared__gt=0, then=Value(ON_SUBJECT)),
        When(Q(is_listed=True) | Q(concepts_shared__gt=0), takes_all=True, then=Value(ON_SUBJECT)),
        When(takes_all=True, then=Value(GENERAL)),
        default=Value(BESIDE),
        output_field=IntegerField(),
    )


def asked_ages(youngest: int | None, oldest: int | None) -> tuple[int, int]:
    return YOUNGEST if youngest is None else youngest, OLDEST_CHILD if oldest is None else oldest


def age_months(youngest: int, oldest: int) -> CombinedExpression:
    """How many of the asked months, both ends included, a service is for."""
    first = Greatest(Coalesce("minimum_age", Value(YOUNGEST)), Value(youngest))
    last = Least(Coalesce("maximum_age", Value(OLDEST)), Value(oldest))
    return last - first + Value(1)


def age_share(youngest: int, oldest: int) -> ExpressionWrapper:
    """The part of the asked months that a service is for."""
    asked = Cast(F("age_months"), FloatField())
    return ExpressionWrapper(asked / Value(float(max(1, oldest - youngest + 1))), output_field=FloatField())


def age_inside() -> ExpressionWrapper:
    """The part of its own ages that the asked part is."""
    asked = Cast(F("age_months"), FloatField())
    return ExpressionWrapper(asked / (F("span") + Value(1.0)), output_field=FloatField())


def age_fit() -> Case:
    return Case(
        When(age_basis=AgeBasis.UNKNOWN, then=Value(AGES_UNKNOWN)),
        When(age_share__gte=MOST, then=Value(MOST_AGES)),
        When(age_share__gte=SOME, then=Value(SOME_AGES)),
        default=Value(FEW_AGES),
        output_field=IntegerField(),
    )


# First what one can enter; then what fits the subject, the ages, the readers and the district; then what takes any
# question, is mainly on the subject and open; who helps with more is the better place to begin. A name comes last, that
# one order holds on every database.
BEST_FIRST: list[str | OrderBy] = [
    "way_in",
    "fit",
    "age_fit",
    "is_for_others",
    "is_area_unknown",
    "is_far",
    F("own_concepts").desc(),
    F("is_first_contact").desc(),
    F("is_entrance").desc(),
    F("is_main").desc(),
    "is_closed",
    F("concepts_shared").desc(),
    F("age_share").desc(),
    F("breadth").desc(),
    "span",
    "name_nl",
    "pk",
]


def best_first(for_professionals: bool) -> list[str | OrderBy]:
    """Professionals open doors for others: for them it does not count how one gets in, but whether it is for them."""
    return ["fit", "is_for_others", *BEST_FIRST[2:]] if for_professionals else BEST_FIRST
