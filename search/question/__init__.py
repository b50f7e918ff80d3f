"""From the words of a question to what is meant: pure, without database or engine."""
