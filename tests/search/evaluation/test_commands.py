"""`manage.py evaluate_search` and `manage.py fit_ranking`: they print figures, and say in one line what is wrong."""

from io import StringIO
from pathlib import Path

import pytest
import yaml
from django.core.management import CommandError, call_command

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


def test_scores_that_cannot_be_read_are_not_overwritten(listed, tmp_path):
    questions, scores = judge(tmp_path / "een.yaml"), tmp_path / "scores.yaml"
    scores.write_text("- no scores")

    with pytest.raises(CommandError, match=r"scores\.yaml"):
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
    "changes", [{"relevant": ["oppas"]}, {"relevant": {"oppas": "3"}}, {"params": [1]}, {"q": 5}, {"municipality": []}]
)
def test_a_question_of_a_wrong_shape_is_told(listed, tmp_path, command, changes):
    with pytest.raises(CommandError, match=r"een\.yaml"):
        run(command, judge(tmp_path / "een.yaml", **changes))


@pytest.mark.parametrize("command", COMMANDS)
def test_a_file_that_is_not_there_is_named(db, tmp_path, command):
    with pytest.raises(CommandError, match=r"weg\.yaml"):
        run(command, tmp_path / "weg.yaml")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_municipality_that_is_not_loaded_is_named(world, tmp_path, command):
    with pytest.raises(CommandError, match="Not loaded here: ginder"):
        run(command, judge(tmp_path / "een.yaml", municipality="ginder"))


@pytest.mark.parametrize("command", COMMANDS)
def test_a_filter_that_cannot_be_read_is_told(listed, tmp_path, command):
    with pytest.raises(CommandError, match="q0"):
        run(command, judge(tmp_path / "een.yaml", params={"age_months": "oud"}))


def test_questions_that_find_nothing_that_is_judged_teach_nothing(listed, tmp_path):
    with pytest.raises(CommandError, match="None of these questions"):
        run("fit_ranking", judge(tmp_path / "een.yaml", relevant={"elders": 3}))
