"""What nobody should see over a reader's shoulder: whatever is about a question type that editors marked as such.

Pages, themes, lists, answers and listings ask here; a page about none of them can be marked by itself.
"""

from collections.abc import Iterable

from sociale_kaart.models import Area, QuestionType


def is_about_sensitive(kinds: Iterable[QuestionType]) -> bool:
    """Whether a service or a page that is filed by these question types is."""
    return any(kind.is_sensitive for kind in kinds)


def has_sensitive(slugs: Iterable[str]) -> bool:
    """Whether one of these question types is sensitive; without any nothing is asked."""
    asked = set(slugs)
    return bool(asked) and QuestionType.objects.filter(slug__in=asked, is_sensitive=True).exists()


def has_sensitive_service(slugs: Iterable[str], municipality: Area) -> bool:
    """Whether one of these services is about something sensitive."""
    asked = set(slugs)
    kinds = QuestionType.objects.filter(is_sensitive=True)
    return bool(asked) and kinds.filter(services__municipality=municipality, services__slug__in=asked).exists()
