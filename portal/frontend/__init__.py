"""Makes what browsers get (CSS, fonts, icons, map library) from `static/` and npm packages: `python -m portal.frontend`."""
