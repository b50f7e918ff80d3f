"""Questions and answers, as schema.org knows them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from home.pages.information import Question


def questions_data(questions: Sequence["Question"]) -> list[dict[str, Any]]:
    """One FAQPage (https://schema.org/FAQPage), none where there are no questions with an answer."""
    answered = [one for one in questions if one.answer]
    if not answered:
        return []
    return [
        {
            "@context": "https://schema.org",
            "@type": "FAQPage",
            "mainEntity": [
                {
                    "@type": "Question",
                    "name": one.question,
                    "acceptedAnswer": {"@type": "Answer", "text": one.answer},
                }
                for one in answered
            ],
        }
    ]
