"""The status of translated pages, and the report of all that is to be translated or reviewed."""
