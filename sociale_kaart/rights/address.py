"""An address of the admin as the door sees it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from django.apps import apps
from django.db.models import Model
from django.urls import ResolverMatch
from wagtail.snippets.models import get_snippet_models

OWN_APPS = ("sociale_kaart", "home", "search", "portal")


@dataclass(frozen=True)
class Address:
    """`name` has its namespaces; `ids` are those that the query names."""

    name: str
    kwargs: dict
    ids: tuple[str, ...]
    view: Callable

    @classmethod
    def of(cls, match: ResolverMatch, ids: list[str]) -> "Address":
        return cls(match.view_name, match.kwargs, tuple(ids), match.func)

    @property
    def namespace(self) -> str:
        return self.name.rpartition(":")[0]

    @property
    def action(self) -> str:
        return self.name.rpartition(":")[2]

    @cached_property
    def snippet(self) -> type[Model] | None:
        """The model whose list, form or chooser this is."""
        return snippets_by_namespace().get(self.namespace)

    @cached_property
    def named_model(self) -> type[Model] | None:
        """The model that the address itself names."""
        try:
            return apps.get_model(self.kwargs["app_label"], self.kwargs["model_name"])
        except (KeyError, LookupError):
            return None

    @property
    def is_own(self) -> bool:
        """Whether the view was written here, and looks itself at who comes in."""
        view = getattr(self.view, "view_class", self.view)
        model = getattr(self.view, "view_initkwargs", {}).get("model")
        return any(found and found.__module__.split(".")[0] in OWN_APPS for found in (view, model))

    def keys(self, *names: str) -> list:
        return [self.kwargs[name] for name in names if name in self.kwargs]


def snippets_by_namespace() -> dict[str, type[Model]]:
    found = {}
    for model in get_snippet_models():
        viewset = model.snippet_viewset
        found |= {viewset.url_namespace: model, viewset.get_chooser_admin_url_namespace(): model}
    return found
