"""Two municipalities and three organisations, of which two share a municipality; each keeps one entry of each kind."""

from dataclasses import dataclass

from allauth.mfa.models import Authenticator
from django.contrib.auth.models import User
from django.core.files.base import ContentFile
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file

from search.models import Boost
from sociale_kaart.models import Area, Location, MunicipalityRole, Organization, OrganizationRole, Service, Tier
from sociale_kaart.rights.memberships import join_municipality, join_organization


@dataclass(frozen=True)
class Corner:
    """What one organisation keeps: drafts that wait for the municipality, and all of it named with one word."""

    word: str
    organization: Organization
    service: Service
    location: Location
    boost: Boost
    image: Image
    document: Document
    partner: User
    passkey: Authenticator

    @classmethod
    def make(cls, word: str, municipality: Area, tier: Tier) -> "Corner":
        slug = word.lower()
        common = {"municipality": municipality, "slug": slug, "live": False}
        organization = Organization.objects.create(name_nl=f"Stichting {word}", **common)
        common["organization"] = organization
        service = Service.objects.create(tier=tier, name_nl=f"Spreekuur {word}", **common)
        location = Location.objects.create(name_nl=f"Plek {word}", address=f"{word}straat 1", **common)
        partner = person(f"partner-{slug}")
        join_organization(partner, organization, OrganizationRole.MANAGER)
        collection = organization.place_group.collection
        image = Image.objects.create(title=f"Foto {word}", file=get_test_image_file(), collection=collection)
        file = ContentFile(word.encode(), f"{slug}.txt")
        document = Document.objects.create(title=f"Folder {word}", file=file, collection=collection)
        boost = Boost.objects.create(service=service, words=word, effect="first")
        passkey = Authenticator.objects.create(user=partner, type="webauthn", data={"name": f"Sleutel {word}"})
        return cls(word, organization, service, location, boost, image, document, partner, passkey)

    def submit(self) -> None:
        """Two versions of each listing, the last of which waits for the municipality."""
        for listing in (self.organization, self.service, self.location):
            listing.save_revision(user=self.partner)
            listing.save_revision(user=self.partner)
            listing.refresh_from_db()
            listing.get_workflow().start(listing, self.partner)


@dataclass(frozen=True)
class World:
    duinstad: Area
    elders: Area
    own: Corner
    neighbour: Corner
    far: Corner
    moderator: User

    @classmethod
    def make(cls) -> "World":
        country = Area.add_root(kind="country", slug="nederland", name="Nederland")
        duinstad = country.add_child(kind="municipality", slug="duinstad", name="Duinstad")
        elders = country.add_child(kind="municipality", slug="elders", name="Elders")
        tier = Tier.objects.create(slug="licht", label_nl="Licht", order=1)
        places = (("EIGEN", duinstad), ("GEHEIM-BUUR", duinstad), ("GEHEIM-VER", elders))
        corners = [Corner.make(word, municipality, tier) for word, municipality in places]
        for corner in corners:
            corner.submit()
        moderator = person("moderator")
        join_municipality(moderator, duinstad, MunicipalityRole.MODERATOR)
        return cls(duinstad, elders, *corners, moderator)


def person(name: str) -> User:
    return User.objects.create_user(f"{name}@example.org", email=f"{name}@example.org", last_name=name)
