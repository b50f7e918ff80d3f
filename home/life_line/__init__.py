"""From pregnancy to 23: what is normal now, what exists now and what comes next, at `/levenslijn/`."""
