"""Which changes an index may not have seen yet."""

import secrets

from django.db import models


class ChangeKind(models.TextChoices):
    SERVICE = "service"
    ORGANIZATION = "organization"
    LOCATION = "location"
    PAGE = "page"
    # Words and labels that stand in no document.
    VOCABULARY = "vocabulary"
    # The words of concepts, by which documents say what a listing is about.
    THESAURUS = "thesaurus"
    EVERYTHING = "everything"


def new_token() -> str:
    return secrets.token_hex(6)


class IndexChange(models.Model):
    """A change of something searchable, written in the transaction of the change itself.

    Each index remembers the tokens that it has taken in. So an edit whose indexing failed is taken in later,
    and an index of another database (a restored backup) is seen to be one.
    """

    kind = models.CharField(max_length=20, choices=ChangeKind)
    object_id = models.BigIntegerField(null=True)
    token = models.CharField(max_length=12, default=new_token)

    class Meta:
        ordering = ["-id"]

    def __str__(self) -> str:
        return f"{self.kind} {self.object_id or ''}".strip()
