"""The style guide, inside the admin: it is for editors and makers, and needs no other page."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.http import require_safe

from home.frame import DEFAULT_BRAND
from home.models.site_settings import installed_brands
from portal.style_guide.examples import frame
from portal.style_guide.guide import components


@require_safe
def style_guide(request: HttpRequest) -> HttpResponse:
    """`taal` and `stijl` choose a language and a look; what is unknown is as if not asked."""
    languages, brands = dict(settings.LANGUAGES), dict(installed_brands())
    lang = request.GET.get("taal") if request.GET.get("taal") in languages else settings.LANGUAGE_CODE
    brand = request.GET.get("stijl") if request.GET.get("stijl") in brands else DEFAULT_BRAND
    context = {
        "frame": frame(lang, brand),
        "components": components(lang, brand),
        "languages": [(code, code == lang) for code in languages],
        "brands": [(name, label, name == brand) for name, label in brands.items()],
    }
    with translation.override(lang):
        return render(request, "portal_admin/style_guide.html", context)
