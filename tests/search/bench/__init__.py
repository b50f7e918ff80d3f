"""Measurements of the search: `make bench`, and `make bench-large` for what takes an hour."""
