"""Brings the listings of a municipality in from files, and keeps what people changed since."""
