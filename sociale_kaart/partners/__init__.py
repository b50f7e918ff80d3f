"""What a partner is shown of its own entries: what to do, how they are used, and how good they are."""
