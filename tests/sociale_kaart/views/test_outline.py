"""Outlines as paths of a drawing."""

import pytest

from sociale_kaart.pages.outline import draw

SQUARE = [[5.0, 0.0], [5.1, 0.0], [5.1, 0.1], [5.0, 0.1], [5.0, 0.0]]
EAST = [[x + 0.1, y] for x, y in SQUARE]


def test_areas_stand_beside_each_other_on_one_scale_north_up():
    drawing = draw(
        [
            ("west", "West", {"type": "Polygon", "coordinates": [SQUARE]}),
            ("east", "East", {"type": "MultiPolygon", "coordinates": [[EAST]]}),
        ],
        width=200,
    )

    assert (drawing.width, drawing.height) == (200, 100)
    assert [shape.d for shape in drawing.shapes] == ["M0 100L100 100L100 0L0 0Z", "M100 100L200 100L200 0L100 0Z"]
    assert [(shape.x, shape.y) for shape in drawing.shapes] == [(50, 50), (150, 50)]


def test_label_stands_in_the_largest_part():
    small = [[x + 1, y] for x, y in [[0, 0], [0.01, 0], [0.01, 0.01], [0, 0.01], [0, 0]]]
    shape = draw(
        [
            (
                "a",
                "A",
                {"type": "MultiPolygon", "coordinates": [[small], [[[0, 0], [0.5, 0], [0.5, 0.5], [0, 0.5], [0, 0]]]]},
            )
        ]
    ).shapes[0]

    assert shape.x < 150


@pytest.mark.parametrize(
    "geometry",
    [
        None,
        {},
        [],
        "Polygon",
        {"type": "Point", "coordinates": [5, 52]},
        {"type": "Polygon"},
        {"type": "Polygon", "coordinates": None},
        {"type": "Polygon", "coordinates": [None, 3, [["a", "b"]], [[5, 52], [5, 53]]]},
        {"type": "MultiPolygon", "coordinates": {"a": 1}},
        {"type": ["Polygon"], "coordinates": [SQUARE]},
        {"type": "Polygon", "coordinates": [[[999, 999], [5, 99], [5, 200], [6, 999]]]},
    ],
)
def test_what_is_no_outline_draws_nothing(geometry):
    assert draw([("a", "A", geometry)]) is None


def test_line_without_an_inside_is_drawn_without_a_fault():
    flat = [[5.0, 52.0], [5.1, 52.0], [5.2, 52.0], [5.0, 52.0]]

    assert draw([("a", "A", {"type": "Polygon", "coordinates": [flat]})]).height == 1
