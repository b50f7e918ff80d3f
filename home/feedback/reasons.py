"""The answers from which a reader chooses."""

from django.utils.translation import gettext_noop

from home.models.feedback_count import FeedbackCount

Answer = FeedbackCount.Answer
# Why a page did not help, in the words of readers.
REASONS = {
    Answer.NOT_FOUND: gettext_noop("I did not find my answer"),
    Answer.TOO_HARD: gettext_noop("The text is too difficult"),
    Answer.WRONG: gettext_noop("Something is not right"),
    Answer.NOT_NEAR: gettext_noop("There is nothing near me"),
    Answer.OTHER_LANGUAGE: gettext_noop("I would rather read another language"),
    Answer.OTHER: gettext_noop("Something else"),
}
