"""The pieces of which our descriptions for programs are made, as the NL API Design Rules want them."""

from email.utils import parseaddr
from typing import Any

from django.conf import settings

from sociale_kaart.models import Area

Json = dict[str, Any]
OPENAPI = "3.0.3"
LICENSE = {"name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/"}
VERSION_HEADER = {"API-Version": {"description": "Full version of this API.", "schema": {"type": "string"}}}
PROBLEM: Json = {
    "type": "object",
    "required": ["status", "title", "detail"],
    "properties": {
        "type": {"type": "string"},
        "status": {"type": "integer"},
        "title": {"type": "string"},
        "detail": {"type": "string"},
        "parameter": {"type": "string", "description": "The parameter that cannot be read."},
    },
}


def described(title: str, version: str, description: str, address: str, contact: Json, paths: Json) -> Json:
    return {
        "openapi": OPENAPI,
        "info": {
            "title": title,
            "version": version,
            "description": description,
            "contact": contact,
            "license": LICENSE,
        },
        "servers": [{"url": address}],
        "tags": [{"name": tag, "description": tag} for tag in sorted(set(_tags(paths)))],
        "paths": paths,
    }


def _tags(paths: Json) -> list[str]:
    return [tag for path in paths.values() for operation in path.values() for tag in operation["tags"]]


def operation(name: str, tag: str, summary: str, answer: Json, parameters: list[Json] | None = None) -> Json:
    """`answer` is the content by its type."""
    told: Json = {"operationId": name, "tags": [tag], "summary": summary, "description": f"{summary}."}
    if parameters:
        told["parameters"] = parameters
    ok = {"description": summary, "headers": VERSION_HEADER, "content": answer}
    codes = {"400": "A parameter cannot be read", "404": "There is nothing"}
    return {**told, "responses": {"200": ok, **{code: problem_answer(words) for code, words in codes.items()}}}


def problem_answer(description: str) -> Json:
    content = {"application/problem+json": {"schema": PROBLEM}}
    return {"description": description, "headers": VERSION_HEADER, "content": content}


def json_answer(schema: Json) -> Json:
    return {"application/json": {"schema": schema}}


def in_query(name: str, schema: Json, description: str) -> Json:
    return {"name": name, "in": "query", "required": False, "description": description, "schema": schema}


def in_path(name: str, description: str) -> Json:
    schema = {"type": "string", "format": "uuid"}
    return {"name": name, "in": "path", "required": True, "description": description, "schema": schema}


def contact_of(municipality: Area, address: str) -> Json:
    """Whom to write: where weak spots are told by mail, that address; else the one that mails come from."""
    contact = settings.SECURITY_CONTACT
    mail = contact if contact.startswith("mailto:") else parseaddr(settings.DEFAULT_FROM_EMAIL)[1]
    mail = mail.removeprefix("mailto:")
    # A machine of one's own has a name that no mail address ends in.
    mail = mail if "." in mail.partition("@")[2] else f"{mail}.example"
    return {"name": f"Verwijswijzer {municipality.name}", "url": address, "email": mail}
