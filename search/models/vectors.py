"""Vectors of texts that changed."""

from django.db import models


class TextVector(models.Model):
    """The vector of a text that changed since the shipped ones were made; see `search.dense.vectors` for both."""

    key = models.BigIntegerField(unique=True)
    vector = models.BinaryField()

    def __str__(self) -> str:
        return str(self.key)
