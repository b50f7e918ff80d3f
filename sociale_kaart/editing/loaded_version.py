"""Wagtail's hidden fields that tell upon which version the form of a page or listing was begun."""

LOADED, LOADED_AT = "loaded_revision_id", "loaded_revision_created_at"
# The version that a browser saved by itself since then.
AUTOSAVED = "overwrite_revision_id"
