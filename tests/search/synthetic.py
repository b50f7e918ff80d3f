"""Many services for measurements: those of a municipality again and again, with other names, ages and districts."""

import random

from sociale_kaart import clock
from sociale_kaart.models import Area, Service
from sociale_kaart.signals import listings_loaded

LISTS = ("question_types", "audiences", "service_areas", "delivery_modes", "languages")
BATCH = 500


def multiply_services(municipality: Area, count: int, seed: int = 1) -> None:
    """Add services until the municipality has this many in results; the same seed gives the same ones."""
    chance = random.Random(seed)  # noqa: S311
    findable = Service.objects.findable(clock.today()).filter(municipality=municipality)
    originals = list(findable.select_related("tier").order_by("id"))
    lists = {(name, service.id): list(getattr(service, name).all()) for name in LISTS for service in originals}
    words = sorted({word for service in originals for word in service.description_nl.split() if len(word) > 6})
    districts = list(Area.objects.districts_of(municipality))
    origins = [originals[number % len(originals)] for number in range(count - len(originals))]
    copies = [copy_of(origin, number, chance.sample(words, 4)) for number, origin in enumerate(origins)]
    Service.objects.bulk_create(copies, batch_size=BATCH)
    for name in LISTS:
        through = Service._meta.get_field(name).remote_field.through
        column = Service._meta.get_field(name).m2m_reverse_name()
        rows = []
        for copy, origin in zip(copies, origins, strict=True):
            values = lists[name, origin.id]
            if name == "service_areas" and values and chance.random() < 0.5:
                values = [chance.choice(districts)]
            rows += [through(service_id=copy.id, **{column: value.id}) for value in values]
        through.objects.bulk_create(rows, batch_size=BATCH)
    listings_loaded.send(sender=multiply_services, municipality=municipality)


def copy_of(origin: Service, number: int, words: list[str]) -> Service:
    """The same service under another name, with a few other words in its text."""
    fields = {field.attname: getattr(origin, field.attname) for field in Service._meta.concrete_fields}
    fields |= {"id": None, "slug": f"{origin.slug[:80]}-{number}", "latest_revision_id": None, "live_revision_id": None}
    fields["name_nl"] = f"{origin.name_nl} {words[0]}"[:200]
    fields["description_nl"] = f"{origin.description_nl} {' '.join(words)}"
    return Service(**fields)
