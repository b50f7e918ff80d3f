"""What nobody should see over a reader's shoulder: whatever is about a question type or concept that editors marked so.

Pages, themes, lists, answers and listings ask here; a page about none of them can be marked by itself. Either mark is
enough: to be hidden without need costs a neutral title, to be seen may cost much more.
"""

from collections.abc import Iterable

from django.db.models import Count, Exists, IntegerField, OuterRef, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from sociale_kaart.models import Area, Concept, QuestionType, Service


def is_about_sensitive(kinds: Iterable[QuestionType], has_sensitive_concept: bool = False) -> bool:
    """Whether a page that is filed by these question types is; the concepts are those in its words."""
    return has_sensitive_concept or any(kind.is_sensitive for kind in kinds)


def is_sensitive_service(service: Service) -> bool:
    """By its main question type, or when most of the concepts that an editor ticked are.

    Who takes any question is about none of them. A neutral title hides a listing from search engines too: what also
    helps with something sensitive stays to be found.
    """
    if service.is_general_entrance or service.is_first_contact:
        return False
    main = service.main_question_type
    if main.is_sensitive if main else _is_any_type_sensitive(service):
        return True
    sensitive, others = _concepts(service)
    return sensitive > 0 and sensitive >= others


def with_sensitivity(services: QuerySet[Service]) -> QuerySet[Service]:
    """The same services, of which that can then be told without another question to the database."""
    types = Service.question_types.through.objects.filter(service=OuterRef("pk"))
    return services.select_related("main_question_type").annotate(
        is_any_type_sensitive=Exists(types.filter(questiontype__is_sensitive=True)),
        sensitive_concepts=_number_of(True),
        other_concepts=_number_of(False),
    )


def has_sensitive(types: Iterable[str], concepts: Iterable[str] = ()) -> bool:
    """Whether one of these question types or concepts, by their slugs, is sensitive: one query, without any none."""
    types, concepts = set(types), set(concepts)
    if not types and not concepts:
        return False
    marked = QuestionType.objects.filter(slug__in=types, is_sensitive=True).order_by().values_list("slug")
    topics = Concept.objects.topics().filter(slug__in=concepts, is_sensitive=True).order_by().values_list("slug")
    return marked.union(topics).exists()


def has_sensitive_service(slugs: Iterable[str], municipality: Area) -> bool:
    """Whether one of these services is about something sensitive; one query, without any none."""
    asked = set(slugs)
    if not asked:
        return False
    services = Service.objects.filter(municipality=municipality, slug__in=asked)
    return any(is_sensitive_service(service) for service in with_sensitivity(services))


def _number_of(is_sensitive: bool) -> Coalesce:
    ties = Service.concepts.through.objects.filter(service=OuterRef("pk"), concept__is_sensitive=is_sensitive)
    counted = ties.order_by().values("service").annotate(number=Count("pk")).values("number")
    return Coalesce(Subquery(counted, output_field=IntegerField()), Value(0))


def _is_any_type_sensitive(service: Service) -> bool:
    if hasattr(service, "is_any_type_sensitive"):
        return service.is_any_type_sensitive
    return is_about_sensitive(service.question_types.all())


def _concepts(service: Service) -> tuple[int, int]:
    """How many are sensitive and how many are not; of a draft in memory those that it holds."""
    if hasattr(service, "sensitive_concepts"):
        return service.sensitive_concepts, service.other_concepts
    marks = [concept.is_sensitive for concept in service.concepts.all()]
    return sum(marks), len(marks) - sum(marks)
