"""The kinds of value in a folder, each with what makes it right."""

import unicodedata
from collections.abc import Iterable
from decimal import Decimal
from typing import Annotated, Any, Self

from django.conf import settings
from django.utils.translation import gettext as _
from modeltranslation.translator import translator
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    FiniteFloat,
    StringConstraints,
    create_model,
    model_validator,
)


class Entry(BaseModel):
    """One entry of a file: no unknown keys, no guessing at types."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


def _without_control_characters(text: str) -> str:
    if any(unicodedata.category(letter) == "Cc" and letter not in "\n\t" for letter in text):
        raise ValueError(_("holds characters that cannot be shown"))
    return text


def _once(values: list[Any]) -> list[Any]:
    if len({str(value) for value in values}) < len(values):
        raise ValueError(_("names something twice"))
    return values


def _to_decimal(value: Any) -> Any:
    return Decimal(str(value)) if isinstance(value, int | float) and not isinstance(value, bool) else value


Text = Annotated[str, StringConstraints(max_length=20_000), AfterValidator(_without_control_characters)]
Name = Annotated[str, StringConstraints(min_length=1, max_length=250), AfterValidator(_without_control_characters)]
Line = Annotated[str, StringConstraints(pattern=r"^[^\s\x00-\x1f\x7f]([^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f])?$")]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=100)]
Slugs = Annotated[list[Slug], AfterValidator(_once)]
# As somebody may have typed it in the admin, whose field takes more than the files of a folder do.
TypedSlug = Annotated[str, StringConstraints(pattern=r"^[-a-zA-Z0-9_]+$", max_length=100)]
TypedSlugs = Annotated[list[TypedSlug], AfterValidator(_once)]
Lines = Annotated[list[Line], AfterValidator(_once)]
Money = Annotated[Decimal, BeforeValidator(_to_decimal), Field(ge=0, le=999_999, decimal_places=2)]
Months = Annotated[int, Field(ge=-9, le=1199)]
Year = Annotated[int, Field(ge=1900, le=2200)]
Hour = Annotated[str, StringConstraints(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
PhoneNumber = Annotated[str, StringConstraints(pattern=r"^[0-9+][0-9 ()/.\-]{1,38}[0-9]$")]


class Point(Entry):
    """Where something lies, in degrees; both numbers, or neither."""

    latitude: Annotated[FiniteFloat, Field(ge=-90, le=90)] | None = None
    longitude: Annotated[FiniteFloat, Field(ge=-180, le=180)] | None = None

    @model_validator(mode="after")
    def _both_or_neither(self) -> Self:
        if (self.latitude is None) != (self.longitude is None):
            raise ValueError(_("give both latitude and longitude, or neither"))
        return self


def with_texts(model: type, base: type[Entry] = Entry) -> type[Entry]:
    """A base class with a key for each translated field of a model in each language (`name_nl`, `name_en`, …)."""
    options = translator.get_options_for_model(model)
    required = dict(options.required_languages)
    keys = {}
    for field in options.all_fields:
        for language in settings.MODELTRANSLATION_LANGUAGES:
            must = field in required.get(language, ())
            keys[f"{field}_{language}"] = (Name, ...) if must else (Text, "")
    return create_model(f"{model.__name__}Texts", __base__=base, __module__=__name__, **keys)


def text_keys(model: type) -> Iterable[str]:
    """The names of the translated columns of a model."""
    for field in translator.get_options_for_model(model).all_fields:
        yield from (f"{field}_{language}" for language in settings.MODELTRANSLATION_LANGUAGES)
