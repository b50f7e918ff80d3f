"""An address as a square that a telephone can read, drawn here: no other site is asked."""

from dataclasses import dataclass

# A longer one makes points too small for a camera and a printer.
LONGEST = 700


@dataclass(frozen=True)
class Qr:
    """`d` is the path of the dark points in a square of `size`, the quiet edge included."""

    size: int
    d: str


def qr_of(address: str) -> Qr | None:
    """None where the address is too long."""
    if len(address) > LONGEST:
        return None
    # Loaded by whoever has a list, not by every start of the site.
    import segno

    rows = list(segno.make_qr(address, error="l").matrix_iter(border=4))
    return Qr(len(rows), "".join(row_path(bytes(row), place) for place, row in enumerate(rows)))


def row_path(row: bytes, place: int) -> str:
    """Each run of dark points as one line.

    >>> row_path(bytes([0, 1, 1, 0, 1]), 3)
    'M1 3.5h2M4 3.5h1'
    """
    parts, start = [], None
    for column, is_dark in enumerate((*row, 0)):
        if is_dark and start is None:
            start = column
        elif not is_dark and start is not None:
            parts.append(f"M{start} {place}.5h{column - start}")
            start = None
    return "".join(parts)
