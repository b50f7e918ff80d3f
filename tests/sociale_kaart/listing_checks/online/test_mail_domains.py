"""Whether mail can arrive, by what name servers answer; only the resolver is replaced."""

from types import SimpleNamespace

import dns.exception
import dns.resolver
import pytest

from sociale_kaart.listing_checks.online.asking import takes_mail

NO_MAIL = [SimpleNamespace(exchange=".")]
SERVER = [SimpleNamespace(exchange="mx.club.nl.")]


def answers(**by_kind):
    def resolve(domain: str, kind: str, lifetime: float):
        found = by_kind.get(kind)
        if found is None:
            raise dns.resolver.NoAnswer
        if isinstance(found, type):
            raise found
        return found

    return resolve


@pytest.mark.parametrize(
    ("resolve", "expected"),
    [
        (answers(MX=SERVER), True),
        (answers(MX=NO_MAIL), False),
        (answers(A=["192.0.2.1"]), True),
        (answers(AAAA=["2001:db8::1"]), True),
        (answers(), False),
        (answers(MX=dns.resolver.NXDOMAIN), False),
        (answers(MX=dns.resolver.NoNameservers), None),
        (answers(MX=dns.exception.Timeout), None),
    ],
)
def test_a_doubt_is_no_no(resolve, expected, monkeypatch):
    monkeypatch.setattr(dns.resolver, "resolve", resolve)

    assert takes_mail("club.nl") is expected
