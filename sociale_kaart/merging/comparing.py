"""Two listings side by side."""

import hashlib
import json
from dataclasses import dataclass

from django.core.serializers.json import DjangoJSONEncoder

from sociale_kaart.models import Service
from sociale_kaart.moderation.content import Content, content_of, said
from sociale_kaart.moderation.differences import Difference, differences

# An address belongs to one listing alone, and both are of one municipality.
NOT_CHOSEN = ("slug", "municipality")


@dataclass(frozen=True)
class Comparison:
    """What two listings say differently: `old` is the one that stays, `new` the one that goes.

    `stamp` changes as soon as one of them says something else.
    """

    kept: Service
    extra: Service
    differences: tuple[Difference, ...]
    stamp: str

    @property
    def units(self) -> frozenset[str]:
        return frozenset(difference.unit for difference in self.differences)


def compare(kept: Service, extra: Service) -> Comparison:
    """What is published of both, unit by unit; what only the other one says is there too."""
    mine, theirs = content_of(kept), content_of(extra)
    found = differences(kept, mine, theirs)
    chosen = tuple(difference for difference in found if difference.unit not in NOT_CHOSEN)
    return Comparison(kept, extra, chosen, _stamp(mine, theirs))


def _stamp(*contents: Content) -> str:
    texts = [json.dumps(said(Service, content), cls=DjangoJSONEncoder, sort_keys=True) for content in contents]
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()[:32]
