"""Lists of words in one text field, so that an editor types them as a list."""


def lines(text: str) -> tuple[str, ...]:
    """The lines of a text, trimmed, without empty ones.

    >>> lines("huilbaby\\n\\n troosten ")
    ('huilbaby', 'troosten')
    """
    return tuple(line.strip() for line in text.splitlines() if line.strip())
