"""What the search keeps in the database."""

from search.models.boost import Boost, Effect
from search.models.changes import ChangeKind, IndexChange, new_token
from search.models.vectors import TextVector

__all__ = ["Boost", "ChangeKind", "Effect", "IndexChange", "TextVector", "new_token"]
