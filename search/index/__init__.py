"""What the index holds, and how it stays the same as the database."""
