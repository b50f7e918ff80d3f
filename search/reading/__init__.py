"""From strings of outside to the values of a question."""
