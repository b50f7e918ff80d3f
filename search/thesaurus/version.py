"""Which state of the thesaurus a question is answered with: looked up once for all who need it."""

from search.moment import once
from sociale_kaart.models import Concept


def thesaurus_version() -> int:
    return once("thesaurus", Concept.objects.version)
