"""The form that all forms of the map build on: a broken rule of the database is shown at a field."""

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db.models import BaseConstraint, CheckConstraint, Q, UniqueConstraint
from wagtail.admin.forms.models import WagtailAdminModelForm

from sociale_kaart.editing.forms.area_choices import label_areas
from sociale_kaart.editing.forms.numbers import limit_numbers, refuse_half_a_point
from sociale_kaart.rights.choices import limit_choices


def fields_of(constraint: BaseConstraint) -> set[str]:
    """The model's own fields that a constraint speaks of."""
    if isinstance(constraint, UniqueConstraint):
        return set(constraint.fields)
    if isinstance(constraint, CheckConstraint) and isinstance(constraint.condition, Q):
        return constraint.condition.referenced_base_fields
    return set()


class MapForm(WagtailAdminModelForm):
    """Messages of constraints stand at the last of the fields that they speak of, where the editor just was.

    `refers` names the fields that may point to what others keep.
    """

    refers: tuple[str, ...] = ()

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        limit_choices(self, self.for_user, self.refers)
        label_areas(self)
        limit_numbers(self, self._meta.model)

    def clean(self) -> dict:
        super().clean()
        refuse_half_a_point(self)
        return self.cleaned_data

    def add_error(self, field: str | None, error: ValidationError | str) -> None:
        if field is None and hasattr(error, "error_dict"):
            error = ValidationError(self._placed(error.error_dict))
        super().add_error(field, error)

    def _placed(self, errors: dict[str, list[ValidationError]]) -> dict[str, list[ValidationError]]:
        placed = {name: list(found) for name, found in errors.items() if name != NON_FIELD_ERRORS}
        for error in errors.get(NON_FIELD_ERRORS, []):
            placed.setdefault(self._field_for(error) or NON_FIELD_ERRORS, []).append(error)
        return placed

    def _field_for(self, error: ValidationError) -> str | None:
        for constraint in self._meta.model._meta.constraints:
            if str(constraint.get_violation_error_message()) == str(error.message):
                named = fields_of(constraint)
                return next((name for name in reversed(self.fields) if name in named), None)
        return None
