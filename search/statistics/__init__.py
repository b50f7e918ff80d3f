"""What people looked for and whether they found it, by theme and district; in words only what many asked."""
