"""Who keeps what: the way from each listing to its municipality and its organisation."""

from wagtail.permissions import register_permission_policy

from sociale_kaart.models import Location, Organization, Service
from sociale_kaart.rights.policy import ReachPolicy


def register_reach() -> None:
    """To be called before anything asks for the policy of a listing."""
    for model, organization in ((Service, "organization"), (Location, "organization"), (Organization, "pk")):
        register_permission_policy(model, ReachPolicy(model, municipality="municipality", organization=organization))
