"""The real places under made-up maps."""

import random

from sociale_kaart.synthetic.districts import planned_districts
from sociale_kaart.synthetic.places import planned_municipalities, shares
from sociale_kaart.synthetic.texts import texts


def test_the_country_has_342_municipalities_each_with_postcodes():
    country = planned_municipalities()

    codes = [point.code for one in country for place in one.places for point in place.points]
    assert len(country) == 342
    assert all(one.weight for one in country)
    assert len(codes) == len(set(codes)) > 4_000


def test_every_service_goes_to_a_municipality_and_a_large_one_gets_more():
    country = planned_municipalities()
    given = dict(zip([one.name for one in country], shares(1_000_000, country), strict=True))

    assert sum(given.values()) == 1_000_000
    assert min(given.values()) > 100
    assert given["Amsterdam"] > 5 * given["Vlieland"]


def test_every_municipality_is_divided_and_no_postcode_is_lost():
    for planned in planned_municipalities():
        districts = planned_districts(planned, texts(), random.Random(1))  # noqa: S311

        names = [district.name for district in districts]
        codes = {point.code for district in districts for point in district.points}
        assert len(districts) >= 2, planned.name
        assert len(names) == len(set(names)), planned.name
        assert codes == {point.code for place in planned.places for point in place.points}, planned.name
        assert all(district.wijken for district in districts), planned.name
