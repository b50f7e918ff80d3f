"""What is new about a theme or in a district, for readers of Atom feeds."""
