"""Somebody of each role and a queue to decide about, so that every side can be tried within minutes."""
