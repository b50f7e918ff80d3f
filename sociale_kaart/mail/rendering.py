"""From queued mails to what the receiver reads."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from sociale_kaart.mail.texts import all_texts, digest_part, in_language, mail_text
from sociale_kaart.models import OutgoingMail

SUBJECT_LENGTH = 200


@dataclass(frozen=True)
class Message:
    subject: str
    body: str


def message_of(mails: Sequence[OutgoingMail]) -> Message:
    """One mail in its own words; several as a list under one greeting."""
    if len(mails) == 1:
        return single(mails[0].template, mails[0].language, mails[0].context)
    return joined(mails)


def single(template: str, language: str, context: Mapping[str, str]) -> Message:
    """Raises `KeyError` with the name of a word that the text needs and the context lacks."""
    text = mail_text(template)
    subject = in_language(text["subject"], language).format_map(context)
    return Message(one_line(subject), in_language(text["body"], language).format_map(context))


def joined(mails: Sequence[OutgoingMail]) -> Message:
    texts, language = all_texts()["digest"], mails[-1].language
    context = mails[-1].context | {"aantal": str(len(mails))}
    parts = [in_language(texts["greeting"], language).format_map(context)]
    by_template = sorted(mails, key=lambda mail: mail.template)
    for template, group in groupby(by_template, key=lambda mail: mail.template):
        parts.append(section(template, language, [mail.context for mail in group]))
    parts.append(in_language(texts["farewell"], language).format_map(context))
    return Message(one_line(in_language(texts["subject"], language).format_map(context)), "\n\n".join(parts))


def section(template: str, language: str, contexts: Sequence[Mapping[str, str]]) -> str:
    """What the mails of one kind have in common, and a line for each."""
    part = digest_part(template)
    line = in_language(part["line"], language)
    lines = dict.fromkeys(f"- {line.format_map(context)}" for context in contexts)
    return "\n".join([in_language(part["lead"], language), *lines])


def one_line(subject: str) -> str:
    """A subject is a header: a line break in it could begin another."""
    return " ".join(subject.split())[:SUBJECT_LENGTH]
