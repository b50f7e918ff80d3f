"""Services as one JSON array, an object a line, so that a file of any length is written and read in parts."""

import json
from collections.abc import Iterable, Iterator
from typing import Any


def json_lines(objects: Iterable[dict[str, Any]]) -> Iterator[str]:
    """
    >>> "".join(json_lines([{"id": 1}, {"id": 2}]))
    '[\\n{"id": 1},\\n{"id": 2}\\n]\\n'
    """
    yield "[\n"
    between = ""
    for told in objects:
        yield f"{between}{json.dumps(told, ensure_ascii=False)}"
        between = ",\n"
    yield "\n]\n" if between else "]\n"
