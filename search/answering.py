"""The section of an information page that answers a question, where one is clearly the best."""

from collections.abc import Sequence

import numpy as np

from search.dense.embedder import embedder
from search.dense.sections import Section
from search.dense.store import lookup
from search.dense.vectors import VectorKind
from search.engines.protocol import Candidate
from search.filters import PAGE
from search.question.understanding import Understanding
from search.results.section_answers import section_answer
from search.results.values import SectionAnswer

# The best page must score so much more than the next. Of 21 judged questions where it did, the page was relevant for
# all and just what was asked for in 17; of 9 where it led by 1.0 to 1.5, in 5.
LEAD = 1.5


def direct_answer(best: Sequence[Candidate], understanding: Understanding, municipality: str) -> SectionAnswer | None:
    """`best`: candidates with their scores, the best first. Nobody in danger is given something to read."""
    pages = [one for one in best if one.payload["kind"] == PAGE]
    vector, model = understanding.topics.vector, embedder()
    if not pages or vector is None or model is None or understanding.crisis:
        return None
    if len(pages) > 1 and pages[0].score - pages[1].score < LEAD:
        return None
    payload = pages[0].payload
    sections = payload["sections"]
    if not sections:
        return None
    found = lookup(model.name, VectorKind.PASSAGE, [read for *_section, read in sections])
    if not found.found.any():
        return None
    cosines = np.where(found.found, found.vectors @ vector, -1.0)
    block, heading, text, _read = sections[int(cosines.argmax())]
    return section_answer(
        payload["name"],
        payload["url"],
        Section(block, heading, text),
        municipality,
        is_in_dutch=payload["is_in_dutch"],
    )
