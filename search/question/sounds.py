"""How a Dutch word sounds, so that "mishandelt", "gewelt" and "verkragt" are heard as what they mean."""

from functools import lru_cache

# In this order; later ones see what earlier ones made.
LETTERS = (
    ("sch", "sg"), ("ch", "g"), ("ph", "f"), ("th", "t"), ("dt", "t"), ("ck", "k"), ("qu", "kw"), ("q", "k"),
    ("x", "ks"), ("ij", "i"), ("ei", "i"), ("ey", "i"), ("y", "i"), ("au", "ou"), ("c", "k"), ("z", "s"), ("v", "f"),
)  # fmt: skip


@lru_cache(maxsize=50_000)
def sound(word: str, is_beginning: bool = False) -> str:
    """
    >>> sound("mishandelt") == sound("mishandeld"), sound("geweld") == sound("gewelt"), sound("slapen")
    (True, True, 'slape')
    """
    heard = word
    for letters, plain in LETTERS:
        heard = heard.replace(letters, plain)
    heard = "".join(char for place, char in enumerate(heard) if place == 0 or char != heard[place - 1])
    if is_beginning:
        return heard
    if heard.endswith("d"):
        heard = heard[:-1] + "t"
    if heard.endswith("en") and len(heard) > 4:
        heard = heard[:-1]
    return heard
