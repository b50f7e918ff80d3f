"""What a municipality still lacks: where nothing is on offer, what is checked too seldom, what the checks found."""
