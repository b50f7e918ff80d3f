"""Every component of the look in its states, for who makes or judges pages."""
