"""`python -m tests.search.bench.run <step> [arguments]`: a step of a measurement as a program, which tells JSON."""

import importlib
import json
import sys

import django

if __name__ == "__main__":
    django.setup()
    _program, step, *arguments = sys.argv
    found = importlib.import_module(f"tests.search.bench.steps.{step}").main(*arguments)
    sys.stdout.write(f"\n{json.dumps(found)}\n")
