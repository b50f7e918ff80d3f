"""Notes every change of something searchable, and brings the index up to date when it is published."""

from typing import Any

from django.db import transaction
from django.db.models import Model
from django.db.models.signals import m2m_changed, post_delete, post_save, pre_save
from wagtail.models import Page, PageViewRestriction, Site
from wagtail.signals import page_published, page_unpublished, post_page_move, published, unpublished

from search.index.freshness import bring_all_up_to_date, making
from search.models import ChangeKind, IndexChange
from search.searched_pages import searched_pages
from sociale_kaart.models import (
    AccessRoute,
    Area,
    Audience,
    Concept,
    DeliveryMode,
    Language,
    LifePhase,
    Location,
    MunicipalitySite,
    Organization,
    PostalCode,
    QuestionType,
    Service,
    ServiceAtLocation,
    Tier,
)
from sociale_kaart.signals import listings_loaded, thesaurus_loaded

KIND_BY_MODEL: dict[type[Model], ChangeKind] = {
    Service: ChangeKind.SERVICE,
    Organization: ChangeKind.ORGANIZATION,
    Location: ChangeKind.LOCATION,
}
# Terms, with the fields of which something stands in documents; their labels and words are in the vocabulary alone.
TERM_FIELDS: dict[type[Model], tuple[str, ...]] = {
    AccessRoute: ("slug", "order"),
    Audience: ("slug",),
    DeliveryMode: ("slug",),
    Language: ("code",),
    LifePhase: ("slug", "minimum_age", "maximum_age"),
    QuestionType: ("slug",),
    Tier: ("slug", "order"),
}
# Their changes touch so much that the index is made anew.
WIDE_MODELS = (Area, PostalCode, MunicipalitySite, Site, PageViewRestriction)
SERVICE_LISTS = (
    "question_types",
    "audiences",
    "concepts",
    "service_areas",
    "delivery_modes",
    "languages",
    "partner_organizations",
)
CONCEPT_LISTS = ("question_types", "related")


def note(kind: ChangeKind, object_id: int | None = None) -> None:
    """Written in the transaction of the change itself: both are kept, or neither."""
    IndexChange.objects.create(kind=kind, object_id=object_id)


def take_in_after_commit() -> None:
    """The index never sees half a transaction, and its failure never undoes an edit."""
    transaction.on_commit(bring_all_up_to_date, robust=True)


def take_in_soon() -> None:
    """In a server, after the commit of an edit that nobody publishes. A load makes its index once, at its end."""
    if making.is_possible:
        take_in_after_commit()


def on_listing_saved(sender: type[Model], instance: Model, **_kwargs: Any) -> None:
    note(KIND_BY_MODEL[sender], instance.pk)


def on_listing_deleted(sender: type[Model], instance: Model, **_kwargs: Any) -> None:
    """What was deleted tells no more which listings showed it, except a service itself."""
    note(ChangeKind.SERVICE, instance.pk) if sender is Service else note(ChangeKind.EVERYTHING)


def on_wide_change(**_kwargs: Any) -> None:
    note(ChangeKind.EVERYTHING)
    take_in_soon()


def on_term_saving(sender: type[Model], instance: Model, **_kwargs: Any) -> None:
    """See while the old values stand in the database whether documents hold one that is going to be another."""
    before = sender._default_manager.filter(pk=instance.pk).values(*TERM_FIELDS[sender]).first()
    # A new phase of life is one of many services at once; of another new term no document knows.
    is_other = any(getattr(instance, name) != value for name, value in before.items()) if before else False
    instance.is_in_documents = is_other or (before is None and sender is LifePhase)


def on_term_saved(instance: Model, **_kwargs: Any) -> None:
    note(ChangeKind.EVERYTHING if instance.is_in_documents else ChangeKind.VOCABULARY)
    take_in_soon()


def on_concept_changed(**_kwargs: Any) -> None:
    """Questions see it by themselves; what listings say of it is looked at again when nobody waits."""
    note(ChangeKind.THESAURUS)
    take_in_soon()


def on_concept_list_changed(action: str, **_kwargs: Any) -> None:
    """Saved without the concept itself, which would have told."""
    if action.startswith("post_"):
        Concept.objects.touch()


def on_place_changed(instance: ServiceAtLocation, **_kwargs: Any) -> None:
    note(ChangeKind.SERVICE, instance.service_id)


def on_service_list_changed(instance: Model, action: str, **_kwargs: Any) -> None:
    if action.startswith("post_"):
        is_service = isinstance(instance, Service)
        note(ChangeKind.SERVICE, instance.pk) if is_service else note(ChangeKind.EVERYTHING)


def on_page_changed(sender: type[Model], instance: Model, **_kwargs: Any) -> None:
    """A page is indexed under its Dutch one; a page above others changes their addresses."""
    if isinstance(instance, searched_pages()):
        for number in _dutch_pages(instance):
            note(ChangeKind.PAGE, number)
    elif isinstance(instance, Page) and has_room_below(type(instance)):
        note(ChangeKind.EVERYTHING)


def has_room_below(model: type[Page]) -> bool:
    """News and activities stand alone: hundreds of them a year would each make the index anew."""
    return model is Page or bool(model.allowed_subpage_models())


def _dutch_pages(page: Page) -> list[int]:
    same = Page.objects.filter(translation_key=page.translation_key).values_list("id", flat=True)
    return [*{*same, page.pk}]


def on_published(**_kwargs: Any) -> None:
    take_in_after_commit()


def on_listings_loaded(is_large: bool = False, **_kwargs: Any) -> None:
    """The next question takes in what is too much to do here."""
    note(ChangeKind.EVERYTHING)
    if not is_large:
        take_in_after_commit()


def listen() -> None:
    """Connect everything; called once, when the apps are ready."""
    for model in KIND_BY_MODEL:
        post_save.connect(on_listing_saved, sender=model, dispatch_uid=f"search-saved-{model.__name__}")
        post_delete.connect(on_listing_deleted, sender=model, dispatch_uid=f"search-deleted-{model.__name__}")
    for model in TERM_FIELDS:
        pre_save.connect(on_term_saving, sender=model, dispatch_uid=f"search-saving-{model.__name__}")
        post_save.connect(on_term_saved, sender=model, dispatch_uid=f"search-saved-{model.__name__}")
        post_delete.connect(on_wide_change, sender=model, dispatch_uid=f"search-deleted-{model.__name__}")
    for signal in (post_save, post_delete):
        signal.connect(on_concept_changed, sender=Concept, dispatch_uid="search-concept")
    for name in CONCEPT_LISTS:
        through = Concept._meta.get_field(name).remote_field.through
        m2m_changed.connect(on_concept_list_changed, sender=through, dispatch_uid=f"search-concept-{name}")
    thesaurus_loaded.connect(on_concept_changed, dispatch_uid="search-thesaurus")
    for model in WIDE_MODELS:
        post_save.connect(on_wide_change, sender=model, dispatch_uid=f"search-saved-{model.__name__}")
        post_delete.connect(on_wide_change, sender=model, dispatch_uid=f"search-deleted-{model.__name__}")
    for signal in (post_save, post_delete):
        signal.connect(on_place_changed, sender=ServiceAtLocation, dispatch_uid="search-place")
        signal.connect(on_page_changed, dispatch_uid="search-page")
    for name in SERVICE_LISTS:
        through = Service._meta.get_field(name).remote_field.through
        m2m_changed.connect(on_service_list_changed, sender=through, dispatch_uid=f"search-list-{name}")
    post_page_move.connect(on_wide_change, dispatch_uid="search-page-moved")
    for signal in (published, unpublished, page_published, page_unpublished):
        signal.connect(on_published, dispatch_uid="search-published")
    listings_loaded.connect(on_listings_loaded, dispatch_uid="search-loaded")
