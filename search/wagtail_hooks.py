"""What the search adds to Wagtail's admin."""

from wagtail import hooks
from wagtail.snippets.models import register_snippet

from search.editing.boosts import SearchGroup
from search.thesaurus.suggesting import suggest_concepts

hooks.register("suggest_concepts", suggest_concepts)
register_snippet(SearchGroup)
