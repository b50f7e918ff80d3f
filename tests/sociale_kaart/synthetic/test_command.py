"""`manage.py generate_services`: one clear line when it cannot."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from sociale_kaart.models import Area, Concept, Service
from sociale_kaart.signals import listings_loaded

pytestmark = [pytest.mark.usefixtures("topics"), pytest.mark.django_db]


def run(*arguments: str) -> str:
    out = StringIO()
    call_command("generate_services", *arguments, stdout=out)
    return out.getvalue()


@pytest.fixture
def announced():
    heard = []

    def hear(**kwargs) -> None:
        heard.append(kwargs["municipality"])

    listings_loaded.connect(hear)
    yield heard
    listings_loaded.disconnect(hear)


def test_it_tells_how_far_it_is_and_announces_what_changed(announced):
    told = run("--count", "30", "--municipalities", "2")

    assert "Groningen: 18 services" in told
    assert "30 services made." in told
    assert announced == [None]


def test_the_index_is_left_alone_where_asked(announced):
    run("--count", "30", "--without-index")

    assert not announced


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--count", "0"], "number of services must be from 1 to 1000000"),
        (["--count", "9", "--seed", "-1"], "seed must be from 0"),
        (["--count", "9", "--municipality", "nergens"], "no municipality nergens"),
        (["--count", "9", "--municipality", "almere"], "not a made-up municipality"),
        (["--count", "veel"], "invalid int value"),
        (["--count", "9", "--municipality", "lagewaard", "--municipalities", "2"], "not allowed with"),
    ],
)
def test_a_wrong_wish_is_refused_in_one_line(arguments, reason):
    with pytest.raises(CommandError) as told:
        run(*arguments)

    assert reason in str(told.value)
    assert "\n" not in str(told.value)


def test_nothing_is_made_up_in_production(settings):
    settings.MADE_UP_DATA = False

    with pytest.raises(CommandError, match="production"):
        run("--count", "10")
    assert not Area.objects.filter(slug__startswith="synthetisch-").exists()


def test_without_topics_nothing_is_made():
    before = Service.objects.count()
    Concept.objects.all().delete()

    with pytest.raises(CommandError, match="load the starting data first"):
        run("--count", "10")
    assert Service.objects.count() == before
