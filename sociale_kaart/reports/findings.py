"""How much advice of the checks is open, by kind."""

from dataclasses import dataclass

from django.db.models import Count

from sociale_kaart.models import Area, FindingKind, ListingFinding


@dataclass(frozen=True)
class OpenFindings:
    kind: FindingKind
    findings: int
    services: int


def open_findings(municipality: Area) -> list[OpenFindings]:
    """Every kind, in the order in which an editor does best to take them up; none found is an answer too."""
    own = ListingFinding.objects.filter(service__municipality=municipality, service__live=True)
    counted = own.order_by().values("kind").annotate(findings=Count("pk"), services=Count("service", distinct=True))
    counts = {row["kind"]: (row["findings"], row["services"]) for row in counted}
    return [OpenFindings(kind, *counts.get(kind, (0, 0))) for kind in FindingKind]
