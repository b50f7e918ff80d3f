"""Meaning as vectors: of listings, sections, phrases and questions. The search works without any of it."""
