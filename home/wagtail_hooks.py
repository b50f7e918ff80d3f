"""What the portal adds to Wagtail's admin."""

from wagtail.snippets.models import register_snippet

from home.editing.life_moments import LifeMomentViewSet

register_snippet(LifeMomentViewSet)
