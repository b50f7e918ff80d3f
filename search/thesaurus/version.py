"""Which state of the thesaurus a question is answered with: looked up once for all who need it."""

from django.db.models import QuerySet

from search.moment import once
from search.prepared import rows
from sociale_kaart.models.concept import ThesaurusVersion


def thesaurus_version() -> int:
    """A value that is another one as soon as a concept was saved, made or deleted, whoever did it when."""
    return once("thesaurus", lambda: next((stamp for (stamp,) in rows(_stamp)), 0))


def _stamp() -> QuerySet:
    return ThesaurusVersion.objects.filter(pk=1).values_list("stamp")
