"""Makes what browsers get from `static/` and npm packages: `python -m portal.frontend`."""
