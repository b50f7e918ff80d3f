"""What a folder holds, kind by kind, in the order in which they lean on each other."""

from sociale_kaart.exchange.kinds.kind import Kind
from sociale_kaart.exchange.kinds.listings import LISTING_KINDS
from sociale_kaart.exchange.kinds.places import PLACE_KINDS
from sociale_kaart.exchange.kinds.terms import TERM_KINDS

KINDS: tuple[Kind, ...] = (*PLACE_KINDS, *TERM_KINDS, *LISTING_KINDS)

__all__ = ["KINDS", "LISTING_KINDS", "PLACE_KINDS", "TERM_KINDS", "Kind"]
