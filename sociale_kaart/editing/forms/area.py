"""The form of an area: its place in the tree is a choice of what it lies in."""

from django import forms
from django.utils.translation import gettext_lazy as _

from sociale_kaart.editing.forms.base import MapForm
from sociale_kaart.editing.forms.outline import OutlineField
from sociale_kaart.models import Area, AreaKind

LEVELS = list(AreaKind)


def level(kind: str) -> int:
    """From 0, the country, down to the buurt."""
    return LEVELS.index(AreaKind(kind))


class AreaForm(MapForm):
    parent = forms.ModelChoiceField(
        label=_("Lies in"),
        queryset=Area.objects.exclude(kind=AreaKind.BUURT),
        required=False,
        help_text=_("Only a country lies in nothing."),
    )

    outline = OutlineField(label=_("Outline"), required=False)

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["parent"] = self.instance.get_parent()

    def clean(self) -> dict:
        super().clean()
        kind, parent = self.cleaned_data.get("kind"), self.cleaned_data.get("parent")
        if kind and "parent" in self.cleaned_data:
            problem = self._problem_above(kind, parent) or self._problem_below(kind)
            if problem:
                self.add_error("parent", problem)
        return self.cleaned_data

    def _problem_above(self, kind: str, parent: Area | None) -> str | None:
        if parent is None:
            return None if kind == AreaKind.COUNTRY else _("Choose what this area lies in.")
        if self.instance.pk and parent.path.startswith(self.instance.path):
            return _("An area cannot lie in itself or in one of its own parts.")
        if level(parent.kind) >= level(kind):
            return _("%(child)s cannot lie in %(parent)s.") % {
                "child": AreaKind(kind).label.capitalize(),
                "parent": parent.get_kind_display(),
            }
        return None

    def _problem_below(self, kind: str) -> str | None:
        parts = self.instance.get_children() if self.instance.pk else []
        too_high = next((part for part in parts if level(part.kind) <= level(kind)), None)
        if too_high is None:
            return None
        return _("“%(part)s” lies in this area and would no longer fit.") % {"part": too_high.name}

    def save(self, commit: bool = True) -> Area:
        """Write the area at its place in the tree; what lies in it moves along."""
        area = super().save(commit=False)
        if not commit:
            return area
        parent = self.cleaned_data["parent"]
        if area._state.adding:
            return parent.add_child(instance=area) if parent else Area.add_root(instance=area)
        if parent != area.get_parent():
            move(area, parent)
        area.save()
        return area


def move(area: Area, parent: Area | None) -> None:
    """Bring an area under another; its own path is read again, as the tree rewrites it in the database."""
    stored = Area.objects.get(pk=area.pk)
    if parent:
        stored.move(parent, pos="last-child")
    else:
        stored.move(Area.get_last_root_node(), pos="last-sibling")
    for name in ("path", "depth", "numchild"):
        setattr(area, name, Area.objects.values_list(name, flat=True).get(pk=area.pk))
