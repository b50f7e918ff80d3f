"""What a check found in a listing."""

from dataclasses import dataclass

# The kinds of advice, in the order in which an editor does best to take them up.
KINDS = (
    "hidden-address-told",
    "ended-but-listed",
    "closed-notice-stale",
    "duplicate-of",
    "missing-contact",
    "phone-format",
    "age-contradiction",
    "hours-contradiction",
    "cost-contradiction",
    "wrong-district",
    "date-passed",
    "vague-age",
    "too-hard-language",
    "unexplained-abbreviation",
    "link-broken",
    "mail-domain-broken",
)


@dataclass(frozen=True)
class Finding:
    """Advice on one field of a service: the passage it rests on, and a value that would do (or "")."""

    service: str
    kind: str
    field: str
    passage: str
    proposed: str = ""
