"""What nobody should see over a reader's shoulder: whatever is about a question type that editors marked as such.

Pages, themes, lists, answers and listings ask here; a page about none of them can be marked by itself.
"""

from collections.abc import Iterable

from django.db.models import Q

from sociale_kaart.models import Area, QuestionType, Service


def is_about_sensitive(kinds: Iterable[QuestionType]) -> bool:
    """Whether a page that is filed by these question types is."""
    return any(kind.is_sensitive for kind in kinds)


def is_sensitive_service(service: Service) -> bool:
    """By its main question type; who takes any question is about none of them.

    A neutral title hides a listing from search engines too: what also helps with something sensitive stays to be found.
    """
    if service.is_general_entrance or service.is_first_contact:
        return False
    main = service.main_question_type
    return main.is_sensitive if main else is_about_sensitive(service.question_types.all())


def has_sensitive(slugs: Iterable[str]) -> bool:
    """Whether one of these question types is sensitive; without any nothing is asked."""
    asked = set(slugs)
    return bool(asked) and QuestionType.objects.filter(slug__in=asked, is_sensitive=True).exists()


def has_sensitive_service(slugs: Iterable[str], municipality: Area) -> bool:
    """Whether one of these services is about something sensitive."""
    asked = set(slugs)
    if not asked:
        return False
    services = Service.objects.filter(municipality=municipality, slug__in=asked)
    own = services.filter(is_general_entrance=False, is_first_contact=False)
    by_any = Q(main_question_type=None, question_types__is_sensitive=True)
    return own.filter(Q(main_question_type__is_sensitive=True) | by_any).exists()
