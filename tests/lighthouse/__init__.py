"""Lighthouse on the pages that most visits begin with; its packages are installed when the audit asks for them."""
