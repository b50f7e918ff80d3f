"""How the entries of a municipality's folder are written; `docs/municipality-folder.md` says it in words."""
