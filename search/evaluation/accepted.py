"""The scores of the last accepted state, as a file keeps them: by what searched, then by kind of question."""

from collections.abc import Mapping
from pathlib import Path

import yaml

from search.evaluation.judgements import JudgementsError
from search.evaluation.scores import Summary

# With the dense model, and by words and thesaurus alone.
WITH_MODEL, WITHOUT_MODEL = "with the model", "without the model"
HEADING = "# nDCG@10 of the last accepted state; tests/relevance/README.md says how to write it anew.\n"

Accepted = Mapping[str, Mapping[str, float]]


def read_accepted(path: Path) -> Accepted:
    """Raises JudgementsError for a file that holds no scores; nothing where there is no file yet."""
    if not path.exists():
        return {}
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        return {state: {kind: float(score) for kind, score in kinds.items()} for state, kinds in content.items()}
    except OSError as error:
        raise JudgementsError(f"{path} cannot be read: {error.strerror}") from error
    except (yaml.YAMLError, TypeError, ValueError, AttributeError) as error:
        raise JudgementsError(f"{path} has no scores by what searched and kind of question") from error


def write_accepted(path: Path, state: str, summaries: Mapping[str, Summary]) -> None:
    """The scores of one state in place of its older ones; those of the other stay."""
    scores = {kind: round(summary.ndcg, 3) for kind, summary in summaries.items()}
    path.write_text(HEADING + yaml.safe_dump({**read_accepted(path), state: scores}), encoding="utf-8")
