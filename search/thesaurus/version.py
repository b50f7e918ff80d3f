"""Which state of the thesaurus a question is answered with: looked up once for all who need it."""

from search.moment import once, one_moment
from sociale_kaart.models import Concept

# Within this the thesaurus stays what it was when somebody first asked for it.
one_thesaurus = one_moment


def thesaurus_version() -> int:
    return once("thesaurus", Concept.objects.version)
