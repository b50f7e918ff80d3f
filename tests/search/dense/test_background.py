"""Changed texts get their vectors without anyone waiting for it."""

import pytest
from django.db import OperationalError

from search.dense import background, filling
from search.dense.current import current_vectors
from search.dense.store import lookup
from search.dense.vectors import VectorKind
from search.models import TextVector
from sociale_kaart.models import Concept


@pytest.fixture
def publish(django_capture_on_commit_callbacks):
    def run(thing):
        with django_capture_on_commit_callbacks(execute=True):
            thing.save_revision().publish()

    return run


def is_embedded(model, text, kind=VectorKind.PASSAGE):
    return not lookup(model.name, kind, [text]).missing


def test_a_published_service_has_its_vectors_after_the_background_caught_up(world, model, publish):
    service = world.service("nachtpoli", name_nl="Nachtpoli", summary_nl="Voor kinderen die 's nachts vaak spoken.")
    publish(service)
    assert not is_embedded(model, "Voor kinderen die 's nachts vaak spoken.")

    made = background.catch_up()

    assert made == 2
    assert is_embedded(model, "Voor kinderen die 's nachts vaak spoken.")
    assert background.catch_up() == 0


def test_a_saved_concept_has_its_phrases_embedded(world, model, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        Concept.objects.create(slug="spoken", label="Spoken", lay_nl="ziet 's nachts spoken\nbang in het donker")

    background.catch_up()

    assert is_embedded(model, "ziet 's nachts spoken", VectorKind.QUERY)


def test_what_was_rolled_back_is_not_waited_for(world, publish, django_capture_on_commit_callbacks):
    service = world.service("nachtpoli")
    with django_capture_on_commit_callbacks(execute=False):
        service.save_revision().publish()

    assert not background.waiting


def test_very_many_changes_become_one_look_at_everything(world, monkeypatch):
    monkeypatch.setattr(background, "MOST_WAITING", 3)
    world.service("nachtpoli", name_nl="Nachtpoli")

    for number in range(1_000_000, 1_000_005):
        background.changed("service", number)

    assert background.catch_up() > 0


@pytest.mark.parametrize("fault", [OperationalError, KeyError])
def test_a_fault_ends_the_work_without_a_text_in_the_log(world, monkeypatch, caplog, fault):
    text = "insert of 'Nachtpoli' failed"

    def refuse(*_args):
        raise fault(text)

    world.service("nachtpoli", name_nl="Nachtpoli")
    monkeypatch.setattr(filling, "keep", refuse)
    monkeypatch.setattr(background.connections, "close_all", lambda: None)
    monkeypatch.setattr(background.os, "setpriority", lambda *_args: None)
    background.waiting.add_everything()

    background._work()

    (record,) = caplog.records
    assert record.getMessage().startswith(f"Embedding changed texts stopped: {fault.__name__}\n")
    assert text not in caplog.text


def test_nothing_is_embedded_without_a_model(world, settings):
    settings.DENSE_MODEL = "off"
    world.service("nachtpoli")
    background.waiting.add_everything()

    assert background.catch_up() == 0
    assert current_vectors(world.municipality.id) is None
    assert not TextVector.objects.exists()


def test_the_search_answers_while_vectors_lack_and_sees_them_once_they_are_there(world, model, ask):
    sleep = world.service("nachtpoli", name_nl="Nachtpoli", summary_nl="Voor kinderen die slecht slapen.")
    world.service("geldloket", name_nl="Geldloket", summary_nl="Voor wie niet rondkomt van zijn geld.")
    lacking = current_vectors(world.municipality.id)
    assert ask("nachtpoli").total == 1
    assert (lacking.incomplete, background.waiting) != (frozenset(), False)

    background.catch_up()

    vectors = current_vectors(world.municipality.id)
    assert vectors.incomplete == frozenset()
    assert vectors.ids[vectors.nearest(model.query("mijn baby slaapt niet"), 1)].tolist() == [sleep.id]


def test_a_changed_a_new_and_an_unpublished_service_are_seen_by_the_next_question(world, model, publish):
    service = world.service("poli", name_nl="Poli", summary_nl="Voor kinderen die slecht slapen.")
    gone = world.service("weg", name_nl="Weg", summary_nl="Dit is er straks niet meer.")
    background.waiting.add_everything()
    background.catch_up()
    before = current_vectors(world.municipality.id)

    service.summary_nl = "Voor wie niet rondkomt van zijn geld."
    publish(service)
    gone.unpublish()
    new = world.service("nieuw", name_nl="Nieuw", summary_nl="Voor kinderen die gepest worden op school.")
    background.waiting.add_everything()
    background.catch_up()

    vectors = current_vectors(world.municipality.id)
    question = model.query("schulden en geldzorgen")
    row = vectors.rows_of([service.id])
    assert set(vectors.ids.tolist()) == {service.id, new.id}
    assert vectors.similarities(question)[row] > before.similarities(question)[before.rows_of([service.id])] + 0.02


def test_services_of_another_municipality_are_not_among_them(world):
    world.service("hier")
    world.service("daar", municipality=world.elsewhere)

    assert len(current_vectors(world.municipality.id).ids) == 1


def test_a_fresh_snapshot_costs_one_query_however_many_services_there_are(world, django_assert_num_queries):
    for number in range(5):
        world.service(f"dienst-{number}")
    current_vectors(world.municipality.id)
    background.catch_up()
    current_vectors(world.municipality.id)

    with django_assert_num_queries(1):
        current_vectors(world.municipality.id)


@pytest.mark.django_db(transaction=True)
def test_a_thread_of_the_server_does_the_work(index_dir, settings, model, client):
    settings.EMBED_IN_BACKGROUND = True
    client.get("/health/live")
    concept = Concept.objects.create(slug="spoken", label="Spoken", lay_nl="ziet overal spoken staan")

    background._thread.join(60)

    assert not background._thread.is_alive()
    assert background._thread.daemon
    assert is_embedded(model, concept.lay_nl, VectorKind.QUERY)


@pytest.mark.django_db(transaction=True)
def test_a_command_starts_no_thread(index_dir, settings, monkeypatch):
    settings.EMBED_IN_BACKGROUND = True
    background.serving.clear()
    monkeypatch.setattr(background, "_thread", None)

    Concept.objects.create(slug="spoken", label="Spoken", lay_nl="ziet overal spoken staan")

    assert background.waiting
    assert background._thread is None
