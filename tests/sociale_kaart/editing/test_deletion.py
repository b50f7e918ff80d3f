"""What others need stays, one by one and in bulk."""

from django.urls import reverse

from sociale_kaart.models import Audience, Location, Organization, Service, Tier
from tests.sociale_kaart.editing.forms import address


def bulk_delete(model: type, *instances: object) -> str:
    url = reverse("wagtail_bulk_action", args=("sociale_kaart", model._meta.model_name, "delete"))
    return f"{url}?{'&'.join(f'id={instance.pk}' for instance in instances)}&next=/beheer/"


def test_a_term_in_use_is_kept_and_the_message_says_by_whom(admin, service, tier):
    answer = admin.post(address(Tier, "delete", tier.pk), follow=True)

    message = str(list(answer.context["messages"])[0])
    assert "Licht" in message
    assert "Spreekuur" in message
    assert Tier.objects.filter(pk=tier.pk).exists()


def test_bulk_deletion_keeps_terms_in_use(admin, service, tier):
    free = Tier.objects.create(slug="vrij", label_nl="Vrij")

    answer = admin.post(bulk_delete(Tier, tier, free), follow=True)

    assert "Licht" in str(list(answer.context["messages"])[0])
    assert Tier.objects.count() == 2


def test_bulk_deletion_deletes_what_is_free(admin):
    audience = Audience.objects.create(slug="vrij", label_nl="Vrij")

    assert admin.post(bulk_delete(Audience, audience)).status_code == 302
    assert not Audience.objects.exists()


def test_an_organisation_with_services_is_kept(admin, service, organization):
    admin.post(address(Organization, "delete", organization.pk))
    assert Organization.objects.exists()


def test_services_can_be_deleted_in_bulk(admin, service):
    assert admin.post(bulk_delete(Service, service)).status_code == 302
    assert not Service.objects.exists()


def test_a_place_in_use_is_kept(admin, service, location):
    service.service_at_locations.create(location=location)
    service.save()

    admin.post(address(Location, "delete", location.pk))

    assert Location.objects.exists()
