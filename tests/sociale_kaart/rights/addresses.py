"""Every address of the admin, filled in for what belongs to somebody else."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.apps import apps
from django.contrib.auth.models import Group, User
from django.db.models import Model
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Collection, Page, Site, Task, Workflow
from wagtail.snippets.models import get_snippet_models

from sociale_kaart.models import Service
from tests.sociale_kaart.rights.world import Corner


@dataclass(frozen=True)
class Pattern:
    """`parameters` are the names of what the address holds besides fixed words."""

    name: str
    route: str
    parameters: frozenset[str]


def admin_patterns() -> list[Pattern]:
    return [pattern for pattern in walk(get_resolver()) if pattern.route.startswith("beheer/")]


def walk(resolver: URLResolver, before: str = "", namespaces: str = "", held: frozenset = frozenset()) -> Iterator:
    for found in resolver.url_patterns:
        route, parameters = before + str(found.pattern), held | set(found.pattern.regex.groupindex)
        if isinstance(found, URLPattern):
            yield Pattern(f"{namespaces}{found.name or ''}", route, parameters)
        else:
            inner = f"{namespaces}{found.namespace}:" if found.namespace else namespaces
            yield from walk(found, route, inner, parameters)


class UncoveredError(Exception):
    """An address with a parameter for which nobody said what of another to put there."""


class Foreign:
    """What to fill in so that an address is of something that one may not see."""

    def __init__(self, corner: Corner) -> None:
        self.corner = corner
        self.objects = [corner.organization, corner.service, corner.location, corner.boost]
        page, root = Page.objects.order_by("-depth").first(), Collection.objects.filter(name__contains=corner.word)[0]
        # By the name of the parameter alone, or with the beginning of the address's name before it.
        self.values = {
            **dict.fromkeys(("page_id", "parent_page_id", "page_to_move_id", "destination_id", "page_pk"), page.pk),
            **dict.fromkeys(("image_id", "wagtailimages:pk", "wagtailadmin_api:images:pk"), corner.image.pk),
            **dict.fromkeys(("document_id", "doc_id", "wagtaildocs:pk"), corner.document.pk),
            "wagtailadmin_api:documents:pk": corner.document.pk,
            **dict.fromkeys(("wagtailadmin_api:pages:pk", "wagtailadmin_pages:pk"), page.pk),
            "wagtailadmin_collections:pk": root.pk,
            "collection_id": root.pk,
            "wagtailsites:pk": Site.objects.first().pk,
            "wagtailusers_users:pk": corner.partner.pk,
            "wagtailusers_groups:pk": Group.objects.first().pk,
            "wagtailsettings:pk": Site.objects.first().pk,
            "wagtailadmin_workflows:pk": Workflow.objects.first().pk,
            "wagtailimages_chooser:pk": corner.image.pk,
            "wagtaildocs_chooser:pk": corner.document.pk,
            "simple_translation:pk": corner.service.pk,
            **dict.fromkeys(("mfa_edit_webauthn:pk", "mfa_remove_webauthn:pk"), corner.passkey.pk),
            "redirect_id": Redirect.objects.create(old_path=f"/{corner.word}", redirect_link="/x").pk,
            **dict.fromkeys(("app_label", "app_name"), "sociale_kaart"),
            "wagtailsettings:app_name": "home",
            "wagtailsettings:model_name": "sitesettings",
            "model_name": "service",
            "content_type_app_name": "home",
            "content_type_model_name": "homepage",
            "object_id": corner.service.pk,
            "session_id": 1,
            "workflow_pk": Workflow.objects.first().pk,
            "task_id": Task.objects.first().pk,
            "action_name": "approve",
            "action": "delete",
            "wagtailadmin_api:pages:action_name": "publish",
            "filter_spec": "original",
            "query_id": 1,
            "uploaded_file_id": 1,
            "kind": "service",
            "kept": corner.service.pk,
            "extra": Service.objects.exclude(pk=corner.service.pk).first().pk,
            "municipality_slug": corner.organization.municipality.slug,
            "report": "dekking",
            "own_report": "te-doen",
            "half_year": "2026-2",
            "job_id": "0" * 20,
            "format": "csv",
            "place": "organisatie",
            "place_pk": corner.organization.pk,
            "uidb64": "MQ",
            "token": "x",
        }
        self.values |= {key: value for key, value in self.of_snippet(Service).items() if key != "pk"}
        for listing in self.objects[:3]:
            self.values |= {f"{listing._meta.model_name}_id": listing.pk, f"{listing._meta.model_name}_pk": listing.pk}

    def address(self, pattern: Pattern) -> str:
        model = snippet_of(pattern)
        known = self.of_snippet(model) if model else {}
        if "kind" in pattern.parameters:
            known["pk"] = self.corner.service.pk
        filled = {}
        for name in pattern.parameters:
            keys = (f"{pattern.name}:{name}", f"{self.prefix(pattern)}{name}", name)
            value = known.get(name) or next((self.values[key] for key in keys if key in self.values), None)
            if value is None:
                raise UncoveredError(f"{pattern.name or pattern.route}: what is `{name}` of something of another's?")
            filled[name] = value
        return reverse(pattern.name, kwargs=filled)

    def prefix(self, pattern: Pattern) -> str:
        namespace = pattern.name.rpartition(":")[0]
        return f"{namespace}:" if f"{namespace}:pk" in self.values or namespace == "wagtailsettings" else ""

    def of_snippet(self, model: type[Model]) -> dict:
        found = next((item for item in self.objects if isinstance(item, model)), None) or model.objects.first()
        if found is None:
            return {"pk": 1}
        versions = list(found.revisions.order_by("pk")) if hasattr(found, "revisions") else []
        if not versions:
            return {"pk": found.pk}
        state = found.current_workflow_state
        return {
            "pk": found.pk,
            "revision_id": versions[0].pk,
            "revision_id_a": str(versions[0].pk),
            "revision_id_b": str(versions[-1].pk),
            "workflow_state_id": state.pk,
            "task_state_id": state.current_task_state.pk,
        }


def snippet_of(pattern: Pattern) -> type[Model] | None:
    namespace = pattern.name.rpartition(":")[0]
    for model in get_snippet_models():
        viewset = model.snippet_viewset
        if namespace in (viewset.url_namespace, viewset.get_chooser_admin_url_namespace()):
            return model
    return None


def database() -> dict[str, list]:
    """All rows of what may not change, sessions of editors aside."""
    watched = [*apps.get_app_config("sociale_kaart").get_models(), *apps.get_app_config("wagtailcore").get_models()]
    watched += [*apps.get_app_config("search").get_models(), *apps.get_app_config("mfa").get_models()]
    watched += [User, Group, Redirect]
    return {model._meta.label: list(model._base_manager.order_by("pk").values()) for model in watched}
