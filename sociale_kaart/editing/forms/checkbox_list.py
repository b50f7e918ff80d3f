"""Many choices as boxes to tick, in a box of its own that scrolls and can be searched."""

from django import forms


class CheckboxList(forms.CheckboxSelectMultiple):
    """Without JavaScript it is a plain list of boxes; with it a field above narrows the list."""

    template_name = "sociale_kaart_admin/checkbox_list.html"
    option_template_name = "django/forms/widgets/checkbox_option.html"

    class Media:
        css = {"all": ["sociale_kaart_admin/checkbox-list.css"]}
        js = ["sociale_kaart_admin/checkbox-list.js"]
