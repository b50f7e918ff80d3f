"""A whole file to send, gone as soon as it is closed."""

import tempfile
from io import StringIO
from pathlib import Path
from typing import IO

from sociale_kaart.exchange.export import FORMATS, Export, write_export


def whole_file(export: Export, format: str) -> IO[bytes]:
    folder = tempfile.TemporaryDirectory()
    path = Path(folder.name) / f"file{FORMATS[format]}"
    with folder:
        write_export(export, format, path, StringIO())
        # On the systems this runs on, an open file can be read after its name is gone.
        return path.open("rb")
