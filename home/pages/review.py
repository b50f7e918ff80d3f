"""What a page says of its review."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from home.models.reviewed import Reviewed


@dataclass(frozen=True)
class Review:
    """Whether a professional read this text; `by` is who did, or who still has to."""

    is_done: bool
    by: str
    on: date | None


def review_of(page: "Reviewed") -> Review:
    return Review(page.is_reviewed, page.reviewer, page.reviewed_on)
