"""The building blocks that editors make pages from, one concern a file."""
