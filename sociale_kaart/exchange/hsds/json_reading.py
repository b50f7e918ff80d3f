"""Reads the objects of a JSON file one after the other, in memory that does not grow with their number."""

import json
import math
from collections.abc import Iterator
from io import TextIOWrapper
from pathlib import Path
from typing import Any, NoReturn

from django.utils.translation import gettext as _

from sociale_kaart.exchange.hsds.doubled import Doubled, noting_doubled, with_places
from sociale_kaart.exchange.tables.rows import TableError

BLOCK = 256 * 1024
# Far above the longest service; what is longer is no service, or its end is missing.
LARGEST_OBJECT = 12 * 1024 * 1024
# What has more digits counts nothing that people have, and takes long to read.
MOST_DIGITS = 100
SPACE = " \t\r\n"
LIST = "contents"
END_OF_FILE = ""


class JsonFile:
    """An array of services, a page of the HSDS API, an object a line, or one service; `position` is in bytes."""

    has_lines = False

    def __init__(self, path: Path) -> None:
        self._path = path
        self.size, self.position = path.stat().st_size, 0

    def objects(self) -> Iterator[tuple[int, Any]]:
        """Each with its number: a file without line ends is all one line."""
        with self._path.open(encoding="utf-8-sig") as file:
            scanner = _Scanner(file)
            try:
                for number, told in enumerate(scanner.objects(), start=1):
                    self.position = file.buffer.tell()
                    yield number, told
            except UnicodeDecodeError as error:
                raise TableError(_("holds bytes that are no text in %(name)s") % {"name": "UTF-8"}) from error


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)


def _whole_number(digits: str) -> int | float:
    """One without end is what is left of a number that cannot be: its field says that it must be another."""
    return int(digits) if len(digits) <= MOST_DIGITS else math.inf


class _Scanner:
    def __init__(self, file: TextIOWrapper) -> None:
        self._file, self._buffer, self._place, self._line, self._is_whole = file, "", 0, 1, False
        self._is_doubled = False
        self._decoder = json.JSONDecoder(
            parse_constant=_no_number, parse_int=_whole_number, object_pairs_hook=self._object
        )

    def objects(self) -> Iterator[Any]:
        first = self._next()
        if first == "[":
            self._take("[")
            yield from self._items()
        elif first == "{":
            yield from self._object_or_page()
            while self._next() != END_OF_FILE:
                yield self._service()
            return
        else:
            raise TableError(_("is no JSON: it must begin with [ or {"))
        if self._next() != END_OF_FILE:
            self._wrong()

    def _items(self) -> Iterator[Any]:
        """Up to the bracket that closes the list."""
        if self._next() == "]":
            self._take("]")
            return
        while True:
            self._next()
            yield self._service()
            if self._next() == "]":
                self._take("]")
                return
            self._take(",")

    def _object_or_page(self) -> Iterator[Any]:
        """A page holds its services in a list; anything else is a service itself."""
        pairs, is_page = [], False
        self._take("{")
        while self._next() != "}":
            if self._next() != '"':
                self._wrong()
            key = self._value()
            self._take(":")
            if key == LIST and self._next() == "[":
                self._take("[")
                is_page = True
                yield from self._items()
            else:
                self._next()
                pairs.append((key, self._value()))
            if not is_page and self._file.buffer.tell() > 2 * LARGEST_OBJECT:
                self._wrong()
            if self._next() != "}":
                self._take(",")
        self._take("}")
        if not is_page:
            told = self._object(pairs)
            yield with_places(told) if self._is_doubled else told

    def _service(self) -> Any:
        """With what stands in it more than once; a look for that is only taken where the decoder met one."""
        self._is_doubled = False
        told = self._value()
        return with_places(told) if self._is_doubled else told

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        told = noting_doubled(pairs)
        self._is_doubled = self._is_doubled or isinstance(told, Doubled)
        return told

    def _next(self) -> str:
        """The next letter that says something; it stays where it is."""
        while True:
            while self._place < len(self._buffer) and self._buffer[self._place] in SPACE:
                self._line += self._buffer[self._place] == "\n"
                self._place += 1
            if self._place < len(self._buffer):
                return self._buffer[self._place]
            if not self._read_on():
                return END_OF_FILE

    def _take(self, letter: str) -> None:
        if self._next() != letter:
            self._wrong()
        self._place += 1

    def _value(self) -> Any:
        while True:
            try:
                value, end = self._decoder.raw_decode(self._buffer, self._place)
            except RecursionError as error:
                raise TableError(_("line %(line)s: is nested too deeply") % {"line": self._line}) from error
            except ValueError:
                self._need_more()
                continue
            # A number may go on where the buffer ends.
            if end == len(self._buffer) and self._read_on():
                continue
            self._line += self._buffer.count("\n", self._place, end)
            self._place = end
            return value

    def _need_more(self) -> None:
        if len(self._buffer) - self._place > LARGEST_OBJECT or not self._read_on():
            self._wrong()

    def _read_on(self) -> bool:
        """Twice as much each time, so that a long object is not looked at from its start for each block."""
        if self._is_whole:
            return False
        rest = self._buffer[self._place :]
        more = self._file.read(max(BLOCK, len(rest)))
        if not more:
            self._is_whole = True
            return False
        self._buffer, self._place = rest + more, 0
        return True

    def _wrong(self) -> NoReturn:
        try:
            self._decoder.raw_decode(self._buffer, self._place)
        except json.JSONDecodeError as error:
            line, column = self._line + error.lineno - self._buffer.count("\n", 0, self._place) - 1, error.colno
        except ValueError:
            line, column = self._line, 1
        else:
            line, column = self._line, self._place - self._buffer.rfind("\n", 0, self._place)
        place = {"line": line, "column": column}
        raise TableError(_("is no JSON: line %(line)s, column %(column)s cannot be read") % place)
