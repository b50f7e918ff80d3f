"""What editors decide about the results, in the admin."""
