"""What a browser would send of a form, and what the answer says is wrong with it."""

from collections.abc import Mapping
from typing import Any

from bs4 import BeautifulSoup
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

Data = dict[str, Any]


def address(model: type, name: str, *args: object) -> str:
    return reverse(model.snippet_viewset.get_url_name(name), args=args)


def data_of(response: HttpResponse) -> Data:
    """Names and values of the page's form as it stands."""
    data: Data = {}
    for field in BeautifulSoup(response.content, "html.parser").select("form [name]"):
        name, kind = field["name"], field.get("type")
        if field.name == "select":
            chosen = [option["value"] for option in field.select("option[selected]")]
            data[name] = chosen[0] if chosen else ""
        elif field.name == "textarea":
            data[name] = field.text.removeprefix("\n")
        elif kind == "checkbox":
            if field.has_attr("checked"):
                data.setdefault(name, []).append(field.get("value", "on"))
        elif kind == "radio":
            if field.has_attr("checked"):
                data[name] = field["value"]
        elif field.name == "input" and kind not in ("submit", "search"):
            data[name] = field.get("value", "")
    return data


def rows(prefix: str, *children: Mapping[str, Any]) -> Data:
    """The part of a form for rows that are new."""
    data: Data = {
        f"{prefix}-TOTAL_FORMS": str(len(children)),
        f"{prefix}-INITIAL_FORMS": "0",
        f"{prefix}-MIN_NUM_FORMS": "0",
        f"{prefix}-MAX_NUM_FORMS": "1000",
    }
    for number, child in enumerate(children):
        data |= {f"{prefix}-{number}-id": "", f"{prefix}-{number}-ORDER": str(number + 1)}
        data |= {f"{prefix}-{number}-DELETE": ""} | {
            f"{prefix}-{number}-{name}": value for name, value in child.items()
        }
    return data


def add(client: Client, model: type, **changes: Any) -> HttpResponse:
    """Fill in the form for a new object and send it."""
    url = address(model, "add")
    return client.post(url, data_of(client.get(url)) | changes)


def edit(client: Client, instance: Any, **changes: Any) -> HttpResponse:
    """Change fields in the form of an object and send it."""
    url = address(type(instance), "edit", instance.pk)
    return client.post(url, data_of(client.get(url)) | changes)


def errors_of(response: HttpResponse) -> dict[str, str]:
    """The messages of the form by field, of its rows by prefixed name; empty where it was accepted."""
    if response.status_code == 302:
        return {}
    assert response.status_code == 200, response.status_code
    found: dict[str, str] = {}
    collect(response.context["form"], found)
    return found


def collect(form: Any, found: dict[str, str]) -> None:
    found |= {form.add_prefix(name): " ".join(messages) for name, messages in form.errors.items()}
    for formset in form.formsets.values():
        if formset.non_form_errors():
            found[formset.prefix] = " ".join(formset.non_form_errors())
        for row in formset.forms:
            collect(row, found)
