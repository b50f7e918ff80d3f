"""What services are called, kept on disk: a hundred thousand names would fill the memory of an import."""

import sqlite3

from sociale_kaart.exchange.importing.lookup import plain
from sociale_kaart.models import Area, Service

# Of an empty name SQLite makes a file that is nobody's, and that is gone when it is closed.
OWN_FILE = ""
TABLES = """
    CREATE TABLE service (number INTEGER PRIMARY KEY, slug TEXT, name TEXT, plain TEXT, organization TEXT);
    CREATE TABLE trait (word TEXT, service INTEGER);
    CREATE TABLE coming (plain TEXT, organization TEXT, PRIMARY KEY (plain, organization)) WITHOUT ROWID;
"""
INDEXES = "CREATE INDEX service_plain ON service (plain); CREATE INDEX trait_word ON trait (word, service);"
# As many are told where several have one name.
MOST_SAME = 6
Named = tuple[str, str, str, str | None]


class Names:
    """Those of what stands here before the import, and of the new services that the file told so far.

    The names that it is asked for are `plain` already.
    """

    def __init__(self, municipality: Area) -> None:
        self._shelf = sqlite3.connect(OWN_FILE)
        self._shelf.executescript(TABLES)
        rows = Service.objects.filter(municipality=municipality).values_list("slug", "name_nl", "organization__slug")
        for number, (slug, name, organization) in enumerate(rows.iterator()):
            compared = plain(name)
            self._shelf.execute(
                "INSERT INTO service VALUES (?, ?, ?, ?, ?)", [number, slug, name, compared, organization]
            )
            self._shelf.executemany("INSERT INTO trait VALUES (?, ?)", ((trait, number) for trait in _traits(compared)))
        self._shelf.commit()
        self._shelf.executescript(INDEXES)

    def same(self, name: str, organization: str | None) -> list[str]:
        """Slugs of the services with this very name, of this organisation where one is given."""
        found = self._shelf.execute(
            "SELECT slug FROM service WHERE plain = :name AND (:of IS NULL OR organization = :of) "
            "ORDER BY number LIMIT :most", {"name": name, "of": organization, "most": MOST_SAME}
        )  # fmt: skip
        return [slug for (slug,) in found]

    def sharing_a_trait(self, name: str, most: int) -> list[list[int]]:
        """For each word of the name the numbers of the services that have it, no more than `most`."""
        query = "SELECT service FROM trait WHERE word = ? ORDER BY service LIMIT ?"
        found = ([number for (number,) in self._shelf.execute(query, [trait, most])] for trait in _traits(name))
        return [numbers for numbers in found if numbers]

    def service(self, number: int) -> Named:
        """Slug, name, the name to compare and the slug of the organisation."""
        query = "SELECT slug, name, plain, organization FROM service WHERE number = ?"
        return self._shelf.execute(query, [number]).fetchone()

    def is_coming(self, name: str, organization: str | None) -> bool:
        """Whether the file told a new service of this name, at this organisation, before."""
        query = "SELECT 1 FROM coming WHERE plain = ? AND organization = ?"
        return self._shelf.execute(query, [name, organization or ""]).fetchone() is not None

    def take(self, name: str, organization: str | None) -> None:
        self._shelf.execute("INSERT OR IGNORE INTO coming VALUES (?, ?)", [name, organization or ""])


def _traits(name: str) -> set[str]:
    """What names that are alike mostly share: a word, or how they begin, also where one of them is written apart."""
    return {*name.split(), f"^{name.replace(' ', '')[:5]}"}
