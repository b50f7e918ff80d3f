"""A slug from a name, the same in every import."""

from django.utils.text import slugify

# What the field of a service or an organisation takes.
LONGEST = 100


def slug_from(text: str, longest: int = LONGEST) -> str:
    """Empty where no letter or digit of the text can stand in a slug.

    >>> slug_from("Café de Kust, Almere"), slug_from("Inloop voor ouders", longest=7)
    ('cafe-de-kust-almere', 'inloop')
    """
    return slugify(text)[:longest].strip("-")
