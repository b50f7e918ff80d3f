"""Whom one can call at once: on every page, whatever editors do."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop
from wagtail.blocks import StructValue

from sociale_kaart.models import ServicePhone

EMERGENCY = "112"
NATIONAL_LINES = (
    (EMERGENCY, EMERGENCY, gettext_noop("There is danger now, or someone is badly hurt.")),
    (
        "Veilig Thuis",
        "0800-2000",
        gettext_noop(
            "You are worried about violence or abuse. Free, day and night. You can ask for advice without giving your "
            "name."
        ),
    ),
    (
        "113",
        "0800-0113",
        gettext_noop(
            "You are thinking about suicide, or you worry about someone else. Free, day and night. You can chat too."
        ),
    ),
    (
        "Kindertelefoon",
        "0800-0432",
        gettext_noop(
            "You are 8 to 18 years old and want to talk. Free. You can chat too. You do not have to give your name."
        ),
    ),
)


@dataclass(frozen=True)
class CrisisLine:
    """A number with the moment to call it; `tel` is what a telephone dials, None when the number is not valid."""

    name: str
    number: str
    text: str
    tel: str | None


@dataclass(frozen=True)
class CrisisTexts:
    title: str
    intro: str
    lines: tuple[CrisisLine, ...]
    doctor: str
    short: str
    found: str

    def named(self, names: Iterable[str]) -> tuple[CrisisLine, ...]:
        """The lines with these names, in that order; names that the site does not have are left out."""
        by_name = {line.name: line for line in self.lines}
        return tuple(by_name[name] for name in names if name in by_name)


def crisis_line(name: str, number: str, text: str) -> CrisisLine:
    return CrisisLine(name, number, text, ServicePhone(number=number).dial)


def edited_lines(values: Iterable[StructValue], language: str) -> tuple[CrisisLine, ...]:
    """The lines that the site's editors wrote; Dutch where this language lacks the text."""
    return tuple(
        crisis_line(value["name"], value["number"], value.get(f"when_{language}") or value.get("when_nl") or "")
        for value in values
    )


def with_emergency(lines: tuple[CrisisLine, ...]) -> tuple[CrisisLine, ...]:
    """These lines, or the national ones where there are none; 112 comes first where editors left it out."""
    national = tuple(crisis_line(name, number, _(text)) for name, number, text in NATIONAL_LINES)
    if not lines:
        return national
    return lines if any(line.number.strip() == EMERGENCY for line in lines) else (national[0], *lines)


def crisis_texts(lines: tuple[CrisisLine, ...]) -> CrisisTexts:
    """The texts around the numbers, in the active language; the national numbers where a site has none of its own."""
    return CrisisTexts(
        title=_("Need help now?"),
        intro=_("You do not have to wait. On these numbers someone will listen to you."),
        lines=with_emergency(lines),
        doctor=_(
            "Is someone ill or very confused? Call the doctor (huisarts). In the evening and at the weekend call the "
            "huisartsenpost."
        ),
        short=_(
            "Danger? Call 112. Talk about violence? Veilig Thuis 0800-2000. Thinking about suicide? 113 or 0800-0113."
        ),
        found=_("You are looking for something that can be heavy. You can talk to someone now."),
    )
