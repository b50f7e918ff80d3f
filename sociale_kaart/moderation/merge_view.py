"""Saving the version that keeps what both people wrote."""

from django.contrib import messages
from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from sociale_kaart.editing.addresses import edit_address
from sociale_kaart.moderation.edit_view import conflict_page
from sociale_kaart.moderation.faults import NewerVersionError, UndecidedError
from sociale_kaart.moderation.log import listing_of
from sociale_kaart.moderation.merging import KEPT_FOR, SALT, conflict, merge


@require_POST
def merge_versions(request: HttpRequest, kind: str, pk: int) -> HttpResponse:
    listing = listing_of(request, kind, pk)
    sealed = request.POST.get("sealed", "")
    try:
        merge(listing, sealed, request.POST, request.user)
    except signing.BadSignature:
        messages.error(request, _("This page is too old. Open the form and make your change again."))
    except (NewerVersionError, UndecidedError) as error:
        mine = signing.loads(sealed, salt=SALT, max_age=KEPT_FOR)["mine"]
        return conflict_page(request, conflict(listing, mine, None, request.user), kind, str(error))
    else:
        messages.success(request, _("Both versions are saved as one draft. Read it once more and send it."))
    return redirect(edit_address(listing))
