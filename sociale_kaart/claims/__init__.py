"""Somebody who works at an organisation asks to keep its entries: proven by mail, decided by a moderator."""
