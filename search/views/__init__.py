"""Results for people: the two lists, the filters beside them, and the map."""
