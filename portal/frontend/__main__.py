"""Build the front end; npm runs only when the lock file changed."""

import argparse
import os
import sys
from pathlib import Path

from portal.frontend.build import ROOT, build
from portal.frontend.packages import FrontendError, install


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m portal.frontend", description=__doc__)
    parser.add_argument("--with-dev", action="store_true", help="install what only the tests need too (axe-core)")
    options = parser.parse_args()
    var_dir = Path(os.environ.get("VAR_DIR") or ROOT / "var")
    try:
        installed = install(ROOT, with_dev=options.with_dev)
        changed, total = build(var_dir / "frontend")
    except FrontendError as error:
        print(f"Front end not built: {error}", file=sys.stderr)  # noqa: T201
        return 1
    packages = "packages installed, " if installed else ""
    print(f"Front end: {packages}{total} files, {changed} changed")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
