"""Mails to partners and editors: queued in the database, joined for one receiver, sent once and later if need be."""

from sociale_kaart.mail.queueing import queue, queue_if_possible
from sociale_kaart.mail.signature import signature

__all__ = ["queue", "queue_if_possible", "signature"]
