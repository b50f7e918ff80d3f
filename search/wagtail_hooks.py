"""What the search adds to Wagtail's admin."""

from wagtail import hooks

from search.thesaurus.suggesting import suggest_concepts

hooks.register("suggest_concepts", suggest_concepts)
