"""From question to answers: the only app that knows an engine."""
