"""What an editor hears of a text before publishing it, inside Wagtail's own panel of checks."""
