"""The municipality whose site this is."""

from django.http import Http404, HttpRequest

from sociale_kaart.models import Area, MunicipalitySite


def municipality_of(request: HttpRequest) -> Area:
    try:
        return MunicipalitySite.for_request(request).municipality
    except MunicipalitySite.DoesNotExist as error:
        raise Http404("This host shows no municipality.") from error
