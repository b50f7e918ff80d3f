"""`manage.py evaluate_search` and `manage.py fit_ranking`: they print figures, and say in one line what is wrong."""

from io import StringIO
from pathlib import Path

import pytest
import yaml
from django.core.management import CommandError, call_command

from search.errors import SearchUnavailableError
from search.evaluation.accepted import WITH_MODEL, WITHOUT_MODEL, read_accepted
from search.ranking import weights
from search.ranking.weights import BY_MODEL, STARTS

pytestmark = pytest.mark.django_db
COMMANDS = ("evaluate_search", "fit_ranking")
QUESTIONS = {"oppas": {"oppas": 3}, "budgethulp": {"budgethulp": 3, "geld": 1}, "hulp": {"budgethulp": 2}}


def run(command: str, *arguments: Path | str) -> str:
    out = StringIO()
    call_command(command, *map(str, arguments), stdout=out)
    return out.getvalue()


def judge(path: Path, **changes) -> Path:
    entries = [
        {"id": f"q{place}", "municipality": "dorp", "q": text, "kind": "keyword", "relevant": relevant} | changes
        for place, (text, relevant) in enumerate(QUESTIONS.items())
    ]
    path.write_text(yaml.safe_dump({"queries": entries}))
    return path


@pytest.fixture
def listed(world) -> None:
    for slug in ("oppas", "budgethulp", "geld", "hulp"):
        world.service(slug, summary_nl="Hulp")


def test_several_files_are_scored_together(listed, tmp_path):
    files = [judge(tmp_path / "een.yaml"), judge(tmp_path / "twee.yaml", kind="known-item")]

    lines = [line.split() for line in run("evaluate_search", *files).splitlines()]

    assert [(kind, count) for kind, count, *_figures in lines[1:]] == [
        ("all", "6"),
        ("keyword", "3"),
        ("known-item", "3"),
    ]
    assert all(0 < float(line[2]) <= 1 for line in lines[1:])


def test_a_line_for_each_question(listed, tmp_path):
    out = run("evaluate_search", judge(tmp_path / "een.yaml"), "--verbose")

    assert out.splitlines()[0] == "q0 1.000 keyword: oppas"


def test_the_scores_of_either_state_are_written_and_the_other_stays(listed, tmp_path, settings):
    questions, scores = judge(tmp_path / "een.yaml"), tmp_path / "scores.yaml"

    run("evaluate_search", questions, "--write", scores)
    settings.DENSE_MODEL = "off"
    run("evaluate_search", questions, "--write", scores)

    accepted = read_accepted(scores)
    assert set(accepted) == {WITH_MODEL, WITHOUT_MODEL}
    assert set(accepted[WITH_MODEL]) == {"all", "keyword"}


def test_scores_that_cannot_be_read_are_not_overwritten(listed, tmp_path, monkeypatch):
    questions, scores = judge(tmp_path / "een.yaml"), tmp_path / "scores.yaml"
    scores.write_text("- no scores")

    monkeypatch.setattr("search.management.commands.evaluate_search.score", lambda *_: pytest.fail("asked before"))

    with pytest.raises(CommandError, match=r"scores\.yaml has no scores"):
        run("evaluate_search", questions, "--write", scores)

    assert scores.read_text() == "- no scores"


def test_a_fit_prints_figures_of_questions_it_never_saw_and_a_weight_for_each_feature(listed, tmp_path):
    source = Path(weights.__file__).read_bytes()
    files = [judge(tmp_path / "een.yaml"), judge(tmp_path / "twee.yaml")]

    out = run("fit_ranking", *files)

    for label in ("starts", "out of fold", "other files", "rounded"):
        assert any(line.startswith(label) and " all " in line for line in out.splitlines()), label
    assert [line.split('"')[1] for line in out.splitlines() if line.startswith('    "')] == list(STARTS)
    assert Path(weights.__file__).read_bytes() == source


def test_of_one_file_nothing_can_be_left_out(listed, tmp_path):
    assert "other files" not in run("fit_ranking", judge(tmp_path / "een.yaml"))


def test_without_the_model_its_features_are_not_fitted(listed, tmp_path, settings):
    settings.DENSE_MODEL = "off"

    out = run("fit_ranking", judge(tmp_path / "een.yaml"))

    assert "Without it" in out
    assert not any(f'"{name}"' in out for name in BY_MODEL)


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    "content", [b"", b"queries: 3", b"queries: [{id: a}]", b"- a", b"queries: [", b"\xff\xfe\x00", b"queries: [null]"]
)
def test_a_file_that_holds_no_questions_is_named_in_one_line(db, tmp_path, command, content):
    path = tmp_path / "kapot.yaml"
    path.write_bytes(content)

    with pytest.raises(CommandError, match=r"kapot\.yaml") as error:
        run(command, path)

    assert "\n" not in str(error.value)


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"queries: []", "has no questions: the list under 'queries' is empty"),
        (b"queries: 3", "has no list of questions under 'queries'"),
        (b"queries:\n- [", "is no YAML: line 2"),
        (b"\xff\xfe\x00", "is no YAML"),
        (b"queries: [2026-13-45]", "is no YAML"),
        (b"queries: [null]", ", question number 1: it is not names with values"),
        (b"queries: [{id: a, q: hulp}]", ", question a: municipality and kind and relevant not there"),
    ],
)
def test_what_is_wrong_with_a_file_is_said_without_words_of_python(db, tmp_path, command, content, told):
    path = tmp_path / "kapot.yaml"
    path.write_bytes(content)

    with pytest.raises(CommandError) as error:
        run(command, path)

    assert str(error.value).removeprefix(str(path)).strip() == told.strip()


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"relevant": ["oppas"]}, "relevant is not slugs with grades"),
        ({"relevant": []}, "relevant is not slugs with grades"),
        ({"relevant": {"oppas": "3"}}, "the grade of oppas is not a number from 0 to 3"),
        ({"relevant": {"oppas": 9000}}, "the grade of oppas is not a number from 0 to 3"),
        ({"relevant": {"oppas": True}}, "the grade of oppas is not a number from 0 to 3"),
        ({"relevant": {"oppas": 3, "weg": 1}}, "dorp has no service weg"),
        ({"params": [1]}, "params is not names with values"),
        ({"params": {"lang": "xx"}}, "params may not have lang"),
        ({"params": {"language": "xx"}}, "language: "),
        ({"params": {"age_months": "oud"}}, "age_months: "),
        ({"q": 5}, "q is not a text"),
        ({"kind": ""}, "kind is not a text"),
        ({"municipality": []}, "municipality is not a text"),
        ({"lang": "xx"}, "lang 'xx' is not one of nl, en, tr, ar, pl, uk"),
        ({"lang": ["nl"]}, "lang ['nl'] is not one of "),
    ],
)
def test_a_question_that_is_wrong_is_told_with_its_file_and_nothing_is_printed(
    listed, tmp_path, command, changes, told
):
    path, out = judge(tmp_path / "een.yaml", **changes), StringIO()

    with pytest.raises(CommandError) as error:
        call_command(command, str(path), stdout=out)

    assert str(error.value).startswith(f"{path}, question q0: {told}")
    assert out.getvalue() == ""


@pytest.mark.parametrize("command", COMMANDS)
def test_a_question_that_is_there_twice_is_named(listed, tmp_path, command):
    path = judge(tmp_path / "een.yaml", id="dubbel")

    with pytest.raises(CommandError, match=r"een\.yaml, question dubbel: there are two with this id"):
        run(command, path)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_file_is_not_counted_twice(listed, tmp_path, command):
    path = judge(tmp_path / "een.yaml")

    with pytest.raises(CommandError, match=r"een\.yaml is named twice"):
        run(command, path, path)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_search_that_is_not_there_is_told(listed, tmp_path, command, monkeypatch):
    def gone(*_args):
        raise SearchUnavailableError("There is no search index for nl.")

    monkeypatch.setattr("search.find.fresh_index", gone)

    with pytest.raises(CommandError, match="There is no search index for nl"):
        run(command, judge(tmp_path / "een.yaml"))


def test_questions_without_any_answer_measure_nothing(listed, tmp_path):
    scores = tmp_path / "scores.yaml"

    with pytest.raises(CommandError, match="there is nothing to measure"):
        run("evaluate_search", judge(tmp_path / "een.yaml", relevant={}), "--write", scores)

    assert not scores.exists()


@pytest.mark.parametrize("command", COMMANDS)
def test_a_file_that_is_not_there_is_named(db, tmp_path, command):
    with pytest.raises(CommandError, match=r"weg\.yaml"):
        run(command, tmp_path / "weg.yaml")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_municipality_that_is_not_loaded_is_named(world, tmp_path, command):
    with pytest.raises(CommandError, match="Not loaded here: ginder"):
        run(command, judge(tmp_path / "een.yaml", municipality="ginder"))


def test_questions_that_find_nothing_that_is_judged_teach_nothing(listed, tmp_path):
    with pytest.raises(CommandError, match="None of these questions"):
        run("fit_ranking", judge(tmp_path / "een.yaml", q="oppas", relevant={"geld": 3}))
