"""A fault of a whole file stops the load in one line, with nothing loaded."""

import pytest

from sociale_kaart.exchange.faults import FolderError
from sociale_kaart.models import Area, LoadedEntry, Source

DEEP = "[" * 5000


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("services.yaml", "services: [", "services.yaml: is not YAML, line 2"),
        ("services.yaml", "services:\n- slug: a\n  slug: b\n", "the key “slug” is given twice"),
        ("services.yaml", "services: [&a {slug: x}, *a]", "references (*name) are not allowed"),
        ("services.yaml", "services: &a [*a]", "references (*name) are not allowed"),
        ("services.yaml", "? [a, b]\n: c", "a key must be one word"),
        ("services.yaml", "services: !!python/object/apply:os.getcwd []", "is not YAML"),
        ("services.yaml", "services: [{cost_amount: !!float vijf}]", "holds a value that cannot exist"),
        ("services.yaml", 'services: [{cost_amount: !!float ""}]', "holds a value that cannot exist"),
        ("services.yaml", DEEP, "services.yaml: "),
        ("services.yaml", "[]", "must consist of keys with lists"),
        ("services.yaml", "", "must consist of keys with lists"),
        ("services.yaml", "services: {slug: x}", "“services” must be a list"),
        ("services.yaml", "servces: []", "has keys that are not known here: servces"),
        ("municipality.yaml", "slug: [dorp]", "municipality.yaml: slug: must be text"),
        ("municipality.yaml", "name: Dorp\nslug: dorp", "name: is not a key that is known here"),
        ("municipality.yaml", "slug: dorp\nvocabulary: stad", "there is no folder stad beside it"),
        ("municipality.yaml", "slug: stad", "areas.yaml: has no municipality stad"),
        ("outlines.geojson", "{", "is not a GeoJSON FeatureCollection"),
        ("outlines.geojson", "[]", "is not a GeoJSON FeatureCollection"),
        (
            "outlines.geojson",
            '{"features": [{"id": "dorp", "geometry": {"type": "Polygon", "coordinates": [[[999, 1]]]}}]}',
            "dorp: must be a Polygon or MultiPolygon",
        ),
    ],
)
def test_a_broken_file_stops_the_load(folder, name, content, reason):
    folder.files[name] = content

    with pytest.raises(FolderError) as caught:
        folder.load()

    assert reason in str(caught.value)
    assert "\n" not in str(caught.value)
    assert not Area.objects.exists()
    assert not Source.objects.exists()
    assert not LoadedEntry.objects.exists()


@pytest.mark.parametrize("name", ["municipality.yaml", "areas.yaml", "vocabulary.yaml", "services.yaml"])
def test_a_missing_file_stops_the_load(folder, name):
    del folder.files[name]

    with pytest.raises(FolderError, match=f"^{name}: is missing$"):
        folder.load()

    assert not Area.objects.exists()


def test_a_file_that_is_no_text_stops_the_load(folder):
    folder.write()
    del folder.files["services.yaml"]
    (folder.path / "services.yaml").write_bytes(b"services: \xff\xfe")

    with pytest.raises(FolderError, match=r"services\.yaml: is not text in UTF-8"):
        folder.load()


def test_a_file_without_end_stops_the_load(folder):
    folder.write()
    del folder.files["services.yaml"]
    (folder.path / "services.yaml").unlink()
    (folder.path / "services.yaml").symlink_to("/dev/zero")

    with pytest.raises(FolderError, match=r"services\.yaml: is too large"):
        folder.load()


def test_a_broken_municipality_stops_the_load(folder):
    folder.entries("areas.yaml")[1]["latitude"] = "noord"

    with pytest.raises(FolderError, match="latitude: must be a number"):
        folder.load()

    assert not Area.objects.exists()
