"""The ladder: what exists here, from yourself and the people around you to a specialist."""
