"""What of a listing is read by the model."""

import re

# A shorter sentence says too little by itself and is joined with the next.
SHORTEST_SENTENCE = 40
END_OF_SENTENCE = re.compile(r"(?<=[.!?])\s+")


def listing_texts(
    name: str, alternate_names: tuple[str, ...], summary: str, description: str
) -> tuple[str, tuple[str, ...]]:
    """The whole of a listing as one text, and its sentences.

    >>> listing_texts("Slaapspreekuur", ("slaaphulp",), "Je kind slaapt slecht en je weet niet meer wat je doet.", "")
    ('Slaapspreekuur. slaaphulp. Je kind slaapt slecht en je weet niet meer wat je doet. ', \
('Je kind slaapt slecht en je weet niet meer wat je doet.',))
    """
    full = f"{name}. {'; '.join(alternate_names)}. {summary} {description}"
    return full, sentences(f"{summary} {description}")


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, short ones joined with what follows.

    >>> sentences("Bel ons. We luisteren en denken rustig met je mee over wat kan. Gratis.")
    ('Bel ons. We luisteren en denken rustig met je mee over wat kan.', 'Gratis.')
    """
    joined: list[str] = []
    for part in END_OF_SENTENCE.split(text.strip()):
        if joined and len(joined[-1]) < SHORTEST_SENTENCE:
            joined[-1] += f" {part.strip()}"
        elif part.strip():
            joined.append(part.strip())
    return tuple(joined)


def section_text(title: str, heading: str, text: str) -> str:
    """A part of an information page, with what it is about.

    >>> section_text("Slapen", "Wat is normaal?", "Elk kind wordt wakker.")
    'Slapen. Wat is normaal? Elk kind wordt wakker.'
    """
    parts = [part.strip() for part in (title, heading, text) if part.strip()]
    return " ".join(part if part[-1] in ".!?" or part is parts[-1] else f"{part}." for part in parts)
