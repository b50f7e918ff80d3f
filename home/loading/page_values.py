"""The fields of pages as the JSON values that files give and loads remember."""

import json
import re
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db.models import Field, ForeignKey, Model
from modelcluster.fields import ParentalManyToManyField
from wagtail.blocks import StreamValue
from wagtail.fields import StreamField

from home.models import InformationPage, PortalPage, RelatedPage

# Draftail marks each paragraph that it opened with a key.
BLOCK_KEY = re.compile(r' data-block-key="[^"]*"')


def plain(value: Any) -> Any:
    """A stream's value without the keys that Wagtail gives to blocks.

    >>> plain([{"type": "bullets", "value": [{"type": "item", "value": "a", "id": "1"}], "id": "2"}])
    [{'type': 'bullets', 'value': ['a']}]
    """
    if isinstance(value, str):
        return BLOCK_KEY.sub("", value)
    if isinstance(value, list):
        return [plain(item) for item in value]
    if not isinstance(value, dict):
        return value
    if value.get("type") == "item":
        return plain(value["value"])
    if "type" in value and "value" in value:
        return {"type": value["type"], "value": plain(value["value"])}
    return {name: plain(item) for name, item in value.items()}


def current_values(page: Model, names: Iterable[str], many: dict[str, dict[int, list[str]]]) -> dict[str, Any]:
    """What these fields hold now; those of many terms come from `terms_of`."""
    return {name: many[name].get(page.pk, []) if name in many else current_value(page, name) for name in names}


def current_value(page: Model, name: str) -> Any:
    value = getattr(page, name)
    if isinstance(value, StreamValue):
        return plain(list(value.raw_data))
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Model):
        return value.slug
    return value


def terms_of(pages: Iterable[PortalPage]) -> dict[str, dict[int, Any]]:
    """By field: the slugs that each page has, and the pages to read as well; one query a field."""
    ids = [page.pk for page in pages]
    found: dict[str, dict[int, Any]] = {}
    for field in InformationPage._meta.many_to_many:
        found[field.name] = defaultdict(list)
        rows = field.remote_field.through.objects.filter(informationpage__in=ids)
        target = field.related_model._meta.model_name
        for page_id, slug in rows.order_by(f"{target}__slug").values_list("informationpage_id", f"{target}__slug"):
            found[field.name][page_id].append(slug)
    found["related"] = defaultdict(list)
    for page_id, related_id in RelatedPage.objects.filter(page__in=ids).values_list("page_id", "related_id"):
        found["related"][page_id].append(related_id)
    return found


def set_values(page: PortalPage, values: dict[str, Any]) -> None:
    """Put values on a page without saving it."""
    for name, value in values.items():
        if name == "related":
            page.related_pages.set([RelatedPage(related_id=pk, sort_order=n) for n, pk in enumerate(value)])
        else:
            set_value(page, page._meta.get_field(name), value)


def set_value(page: PortalPage, field: Field, value: Any) -> None:
    if isinstance(field, StreamField):
        setattr(page, field.name, json.dumps(value))
    elif isinstance(field, ParentalManyToManyField):
        getattr(page, field.name).set(field.related_model.objects.filter(slug__in=value))
    elif isinstance(field, ForeignKey):
        setattr(page, field.name, field.related_model.objects.get(slug=value) if value else None)
    else:
        setattr(page, field.name, field.to_python(value))
