"""The moderator's form: which fields of which listings were accepted or returned, and carrying that out."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.contrib.auth.models import AbstractUser
from django.core.exceptions import ObjectDoesNotExist
from django.http import QueryDict

from sociale_kaart.moderation.deciding import decide_change
from sociale_kaart.moderation.faults import AlreadyDecidedError, DecisionError, UndecidedError
from sociale_kaart.moderation.queue import CHANGE, DIRECT, KINDS, PAGE_SIZE, SUGGESTION
from sociale_kaart.moderation.rulings import Ruling
from sociale_kaart.moderation.suggestions import decide_suggestion
from sociale_kaart.moderation.trusted import decide_direct

CHOICES = {"accept": True, "return": False}
MOST_UNITS = 200


@dataclass(frozen=True)
class Answer:
    """What the form says about one item."""

    kind: str
    pk: int
    stamp: str
    rulings: dict[str, Ruling]
    text: str | None = None

    @property
    def key(self) -> str:
        return f"{self.kind}-{self.pk}"


@dataclass(frozen=True)
class Outcome:
    """What came of one answer; `fault` is empty where it was carried out."""

    key: str
    fault: str = ""
    has_changed_meanwhile: bool = False


def answers(data: QueryDict) -> Iterator[Answer]:
    """The items that were decided: one by its button, or all with a choice."""
    pressed, _colon, only = data.get("decide", "").partition(":")
    for key in data.getlist("item")[:PAGE_SIZE]:
        kind, _dash, number = key.partition("-")
        if kind not in KINDS or not number.isascii() or not number.isdigit() or len(number) > 18:
            continue
        if only and key != only:
            continue
        rulings = rulings_of(data, key, pressed if only else "")
        if rulings or only:
            yield Answer(kind, int(number), data.get(f"{key}-stamp", ""), rulings, data.get(f"{key}-text"))


def rulings_of(data: QueryDict, key: str, button: str) -> dict[str, Ruling]:
    """By field; a reason given for the whole holds for each field without one of its own."""
    whole = data.get(f"{key}-reason", "")
    found = {}
    for unit in data.getlist(f"{key}-unit")[:MOST_UNITS]:
        choice = button or data.get(f"{key}-{unit}", "")
        if choice in CHOICES:
            reason = data.get(f"{key}-{unit}-reason", "").strip() or whole
            found[unit] = Ruling(CHOICES[choice], "" if CHOICES[choice] else reason)
    return found


def carry_out(answer: Answer, user: AbstractUser) -> Outcome:
    """Each item on its own, so that one that cannot be carried out holds no other back."""
    try:
        decide(answer, user)
    except ObjectDoesNotExist:
        return Outcome(answer.key, str(AlreadyDecidedError()), has_changed_meanwhile=True)
    except DecisionError as error:
        return Outcome(answer.key, str(error), has_changed_meanwhile=isinstance(error, AlreadyDecidedError))
    return Outcome(answer.key)


def decide(answer: Answer, user: AbstractUser) -> None:
    if answer.kind == CHANGE:
        decide_change(answer.pk, answer.stamp, answer.rulings, user)
        return
    if not answer.rulings:
        raise UndecidedError()
    ruling = next(iter(answer.rulings.values()))
    if answer.kind == SUGGESTION:
        decide_suggestion(answer.pk, answer.stamp, ruling, user, text=answer.text)
    if answer.kind == DIRECT:
        decide_direct(answer.pk, ruling.is_accepted, user)
