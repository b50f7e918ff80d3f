"""One module per kind of advice: each takes what is known of a listing, and yields what it finds."""
