"""What can only be checked on the internet: whether links work, and whether mail can arrive."""
