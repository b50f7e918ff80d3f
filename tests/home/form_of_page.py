"""What a browser would send back of the form of a page, untouched."""

from typing import Any

from bs4 import BeautifulSoup
from django.forms import BooleanField
from django.http import HttpResponse
from wagtail import blocks
from wagtail.test.utils.form_data import querydict_from_html, rich_text


def sent_back(opened: HttpResponse) -> dict[str, Any]:
    """Fields as they stand in the page; streams, which a script draws, from the values behind them."""
    found = querydict_from_html(str(BeautifulSoup(opened.content, "html.parser").select_one("#page-edit-form")))
    data: dict[str, Any] = {name: values if len(values) > 1 else values[0] for name, values in found.lists() if values}
    form = opened.context["form"]
    for name, field in form.fields.items():
        block = getattr(field, "block", None)
        if block is not None:
            data |= of_block(block, name, form[name].value())
        elif isinstance(field, BooleanField) and name in data:
            data[name] = "on"
    return {name: value for name, value in data.items() if value is not None}


def of_block(block: blocks.Block, prefix: str, value: Any) -> dict[str, Any]:
    if isinstance(block, blocks.StreamBlock):
        data: dict[str, Any] = {f"{prefix}-count": len(value)}
        for number, child in enumerate(value):
            at = f"{prefix}-{number}"
            data |= {f"{at}-type": child.block_type, f"{at}-order": number, f"{at}-deleted": "", f"{at}-id": child.id}
            data |= of_block(child.block, f"{at}-value", child.value)
        return data
    if isinstance(block, blocks.ListBlock):
        data = {f"{prefix}-count": len(value)}
        for number, child in enumerate(value):
            at = f"{prefix}-{number}"
            data |= {f"{at}-order": number, f"{at}-deleted": "", f"{at}-id": ""}
            data |= of_block(block.child_block, f"{at}-value", child)
        return data
    if isinstance(block, blocks.StructBlock):
        data = {}
        for name, child in block.child_blocks.items():
            data |= of_block(child, f"{prefix}-{name}", value[name])
        return data
    if isinstance(block, blocks.RichTextBlock):
        return {prefix: rich_text(value.source if value else "", features=block.features)}
    return {prefix: getattr(value, "pk", value)}
