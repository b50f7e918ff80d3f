"""How good the search is, on judged questions."""
