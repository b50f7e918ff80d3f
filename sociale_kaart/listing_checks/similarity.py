"""How alike two texts are: rare pieces of words that both have count most."""

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence

PIECE = 5
# Pieces that more listings than this share of all have say nothing.
COMMON = 0.15


def pieces(text: str) -> Counter[str]:
    """Pieces of five letters, so that compounds are found in their parts; short words whole.

    >>> sorted(pieces("De Zoete-Melk"))
    ['etemel', 'melk', 'zoete']
    """
    plain = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    found: Counter[str] = Counter()
    for word in re.findall(r"[a-z0-9]+", plain.replace("-", "")):
        if len(word) <= PIECE:
            found[word] += 1
        else:
            found.update(word[start : start + PIECE] for start in range(len(word) - PIECE + 1))
    return found


def weighted(texts: Sequence[Counter[str]]) -> list[Mapping[str, float]]:
    """Each text as a vector of length 1."""
    seen = Counter(piece for text in texts for piece in text)
    total = len(texts)
    rare = {piece: math.log(total / count) for piece, count in seen.items() if count <= max(2, COMMON * total)}
    return [
        _unit({piece: (1 + math.log(count)) * rare[piece] for piece, count in text.items() if piece in rare})
        for text in texts
    ]


def cosine(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    small, large = sorted((one, other), key=len)
    return sum(weight * large.get(piece, 0.0) for piece, weight in small.items())


def _unit(vector: dict[str, float]) -> dict[str, float]:
    length = math.sqrt(sum(weight * weight for weight in vector.values()))
    return {piece: weight / length for piece, weight in vector.items()} if length else {}
