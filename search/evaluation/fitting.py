"""Finds the weights of the ranking that put judged services in the right order, and says how far to trust them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

import numpy as np

from search.evaluation.judgements import JudgedQuestion
from search.evaluation.measures import DEPTH, ndcg

FOLDS, SEEDS = 10, (0, 1, 2)
# How much it is held against a fit that it leaves the numbers it starts from.
RESTRAINT = 0.03
STEPS, ENOUGH = 50, 1e-6


@dataclass(frozen=True, eq=False)
class Example:
    """The candidates of one judged question: a row each, a column a feature; `lacks` marks those that come last."""

    question: JudgedQuestion
    file: str
    slugs: tuple[str, ...]
    columns: np.ndarray
    # What the rules add, whatever is fitted.
    rules: np.ndarray
    lacks: np.ndarray

    @property
    def gains(self) -> np.ndarray:
        return np.array([2.0 ** self.question.relevant.get(slug, 0) - 1 for slug in self.slugs])

    @property
    def can_teach(self) -> bool:
        return bool(self.gains.any())

    @property
    def counts(self) -> bool:
        return any(grade > 0 for grade in self.question.relevant.values())

    def score(self, weights: np.ndarray) -> float:
        """nDCG@10 of the order that these weights give."""
        scores = self.columns @ weights + self.rules
        order = np.lexsort((-scores, self.lacks))[:DEPTH]
        return ndcg([self.slugs[place] for place in order], self.question.relevant)


@dataclass(frozen=True, eq=False)
class _Task:
    """Which share of attention each candidate of a question deserves."""

    columns: np.ndarray
    rules: np.ndarray
    target: np.ndarray

    def loss(self, weights: np.ndarray) -> float:
        scores = self.columns @ weights + self.rules
        highest = scores.max()
        return float(highest + np.log(np.exp(scores - highest).sum()) - self.target @ scores)

    def slope_and_bend(self, weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        scores = self.columns @ weights + self.rules
        chance = np.exp(scores - scores.max())
        chance /= chance.sum()
        mean = self.columns.T @ chance
        return mean - self.columns.T @ self.target, (self.columns.T * chance) @ self.columns - np.outer(mean, mean)


def fit(examples: Sequence[Example], starts: np.ndarray) -> np.ndarray:
    """Weights near `starts` that make judged services likely first choices (listwise softmax), by Newton's method."""
    tasks = [_Task(one.columns, one.rules, one.gains / one.gains.sum()) for one in examples if one.can_teach]
    restraint = RESTRAINT * len(tasks)
    weights = starts.copy()

    def loss(at: np.ndarray) -> float:
        return sum(task.loss(at) for task in tasks) + restraint * float((at - starts) @ (at - starts))

    for _step in range(STEPS):
        slope, bend = 2 * restraint * (weights - starts), 2 * restraint * np.eye(len(weights))
        for task in tasks:
            of_task = task.slope_and_bend(weights)
            slope, bend = slope + of_task[0], bend + of_task[1]
        step, length, now = np.linalg.solve(bend, slope), 1.0, loss(weights)
        # A step that is too long would jump over the valley.
        while length > ENOUGH and loss(weights - length * step) > now:
            length /= 2
        weights = weights - length * step
        if length * np.abs(step).max() < ENOUGH:
            break
    return weights


def _folds(count: int, seed: int) -> Iterator[np.ndarray]:
    order = np.random.default_rng(seed).permutation(count)
    for start in range(FOLDS):
        yield order[start::FOLDS]


def out_of_fold(examples: Sequence[Example], starts: np.ndarray) -> list[float]:
    """The score of each question by weights that never saw it; the mean over several ways to cut."""
    totals = np.zeros(len(examples))
    for seed in SEEDS:
        for fold in _folds(len(examples), seed):
            left_out = set(fold.tolist())
            weights = fit([one for place, one in enumerate(examples) if place not in left_out], starts)
            for place in left_out:
                totals[place] += examples[place].score(weights)
    return (totals / len(SEEDS)).tolist()


def leave_one_file_out(examples: Sequence[Example], starts: np.ndarray) -> list[float]:
    """The score of each question by weights from the other files alone."""
    found = [0.0] * len(examples)
    for file in {one.file for one in examples}:
        weights = fit([one for one in examples if one.file != file], starts)
        for place, one in enumerate(examples):
            if one.file == file:
                found[place] = one.score(weights)
    return found


def by_kind(examples: Sequence[Example], scores: Sequence[float]) -> Mapping[str, float]:
    kinds = sorted({one.question.kind for one in examples})
    found = {"all": fmean(scores)}
    for kind in kinds:
        found[kind] = fmean(score for one, score in zip(examples, scores, strict=True) if one.question.kind == kind)
    return found
