"""Areas and postcodes."""

from typing import Annotated, Literal, Self

from django.utils.translation import gettext as _
from pydantic import StringConstraints, model_validator

from sociale_kaart.exchange.schema.types import Lines, Name, Point, Slug, Slugs, Text, Year
from sociale_kaart.models import AreaKind


class AreaEntry(Point):
    slug: Slug
    kind: Literal[*AreaKind.values]
    name: Name
    parent: Slug | None = None
    aliases: Lines = []
    cbs_code: Name | None = None
    cbs_year: Year | None = None
    is_fictional: bool = False
    note: Text = ""

    @model_validator(mode="after")
    def _has_a_place_in_the_tree(self) -> Self:
        if self.parent is None and self.kind != AreaKind.COUNTRY:
            raise ValueError(_("parent: is missing"))
        return self


class PostalCodeEntry(Point):
    code: Annotated[str, StringConstraints(pattern=r"^[1-9][0-9]{3}$")]
    area: Slug
    is_delivery: bool = True
    wijken: Slugs = []
