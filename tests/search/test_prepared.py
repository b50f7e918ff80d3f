"""The small queries of every question."""

from datetime import date

from django.db import connection
from django.test.utils import CaptureQueriesContext

from search.models import ChangeKind, IndexChange
from search.prepared import rows


def _tokens_of(kind: str):
    return IndexChange.objects.filter(kind=kind).order_by("id").values_list("token", "object_id")


def test_rows_are_those_of_the_query_also_after_a_change(db):
    first = IndexChange.objects.create(kind=ChangeKind.SERVICE, object_id=7)
    assert rows(_tokens_of, ChangeKind.SERVICE) == [(first.token, 7)]

    second = IndexChange.objects.create(kind=ChangeKind.SERVICE, object_id=None)
    assert rows(_tokens_of, ChangeKind.SERVICE) == [(first.token, 7), (second.token, None)]
    assert rows(_tokens_of, ChangeKind.PAGE) == []


def test_the_sql_is_made_once_for_each_value(db):
    made = []

    def dated(day: date):
        made.append(day)
        return _tokens_of(ChangeKind.PAGE)

    for day in (date(2026, 1, 1), date(2026, 1, 2), date(2026, 1, 1)):
        with CaptureQueriesContext(connection) as queries:
            rows(dated, day)
        assert len(queries) == 1

    assert made == [date(2026, 1, 1), date(2026, 1, 2)]
