"""A draft whose writer says that its changes matter to no translation."""

from typing import Self


class MinorEditMixin:
    """The mark travels with the revision, so that it still holds when somebody else publishes the draft later."""

    is_minor_edit = False

    def serializable_data(self) -> dict:
        content = super().serializable_data()
        return {**content, "is_minor_edit": True} if self.is_minor_edit else content

    def with_content_json(self, content: dict) -> Self:
        draft = super().with_content_json(content)
        draft.is_minor_edit = content.get("is_minor_edit") is True
        return draft
