"""What the search adds to Wagtail's admin."""

from wagtail import hooks
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet

from search.editing.boosts import SearchGroup
from search.models import Boost
from search.thesaurus.suggesting import suggest_concepts
from sociale_kaart.rights.policy import ReachPolicy

register_permission_policy(Boost, ReachPolicy(Boost, municipality="service__municipality"))
hooks.register("suggest_concepts", suggest_concepts)
register_snippet(SearchGroup)
