"""Cries for help that no sign knows: learned from phrases that were made up for it, beside the signs."""
