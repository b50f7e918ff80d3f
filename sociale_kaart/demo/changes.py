"""Changes that wait for the moderator, submitted as a partner does it in the admin."""

from collections.abc import Callable, Iterator
from itertools import cycle, islice

from django.contrib.auth.models import User

from sociale_kaart import clock
from sociale_kaart.listing_checks.keeping import recheck
from sociale_kaart.models import AgeBasis, Organization, Service, Tier
from sociale_kaart.models.editorial import EditorialModel

NEW_SLUG = "koffie-uur-voor-ouders"
# Numbers that nobody has, as all of Lagewaard.
NUMBERS = ("06-00000901", "06-00000902")


def toggled(text: str, sentence: str) -> str:
    """With the sentence at its end, or without it where it stood there: another text in each case."""
    text = text or ""
    return text.removesuffix(sentence).rstrip() if text.endswith(sentence) else f"{text} {sentence}".strip()


def phone(draft: Service) -> None:
    phones = list(draft.phones.all())
    if not phones:
        phones = [Service._meta.get_field("phones").related_model(number="")]
    phones[0].number = NUMBERS[phones[0].number == NUMBERS[0]]
    draft.phones = phones


def summary(draft: Service) -> None:
    draft.summary_nl = toggled(draft.summary_nl, "Je kunt ook zonder afspraak langskomen.")


def summary_in_two_languages(draft: Service) -> None:
    summary(draft)
    draft.summary_en = toggled(draft.summary_en, "You can also come without an appointment.")


def cost(draft: Service) -> None:
    draft.cost_description_nl = toggled(draft.cost_description_nl, "Met een minimapas betaal je niets.")


def application(draft: Service) -> None:
    draft.application_process_nl = toggled(draft.application_process_nl, "Je krijgt binnen een week antwoord.")


def phone_and_description(draft: Service) -> None:
    phone(draft)
    draft.description_nl = toggled(draft.description_nl, "Neem gerust je kinderen mee: er is een speelhoek.")


EDITS: tuple[Callable[[Service], None], ...] = (
    phone,
    summary,
    cost,
    application,
    summary_in_two_languages,
    phone_and_description,
)


def submit_changes(user: User, organization: Organization, wanted: int) -> int:
    """Fill up to so many waiting services of the organisation; how many were added."""
    waiting = sum(bool(service.current_workflow_state) for service in organization.services.all())
    edits = cycle(EDITS)
    services = islice(unchanged(organization), max(0, wanted - waiting))
    return sum(submit(service, user, edit) for service, edit in zip(services, edits, strict=False))


def unchanged(organization: Organization) -> Iterator[Service]:
    public = Service.objects.public(clock.today()).filter(organization=organization).order_by("slug")
    return (service for service in public if not (service.has_unpublished_changes or service.current_workflow_state))


def submit(listing: EditorialModel, user: User, edit: Callable[[EditorialModel], None]) -> bool:
    """What saving and sending the form of a listing does."""
    draft = listing.get_latest_revision_as_object()
    edit(draft)
    draft.full_clean(exclude=["latest_revision"])
    draft.save_revision(user=user, log_action=True)
    fresh = type(listing)._default_manager.get(pk=listing.pk)
    fresh.get_workflow().start(fresh, user)
    if isinstance(fresh, Service):
        recheck(fresh, clock.now())
    return True


def submit_new_service(user: User, organization: Organization) -> bool:
    """A service that was never online; False where it was made before."""
    if Service.objects.filter(municipality=organization.municipality, slug=NEW_SLUG).exists():
        return False
    service = Service(
        municipality=organization.municipality,
        organization=organization,
        tier=Tier.objects.first(),
        slug=NEW_SLUG,
        name_nl="Koffie-uur voor ouders",
        summary_nl="Elke dinsdagochtend koffie met andere ouders. Je hoeft je niet aan te melden.",
        age_basis=AgeBasis.EVERYONE,
        cost_is_free=True,
        live=False,
    )
    service.service_areas = [organization.municipality]
    service.save()
    return submit(service, user, lambda _draft: None)


def submit_organization(user: User, organization: Organization) -> bool:
    """The organisation's own entry; False while one waits."""
    if organization.current_workflow_state or organization.has_unpublished_changes:
        return False

    def edit(draft: Organization) -> None:
        draft.description_nl = toggled(draft.description_nl, "Bel gerust, ook als je niet weet wat je moet vragen.")

    return submit(organization, user, edit)
