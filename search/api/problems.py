"""A parameter that cannot be read, as a problem document."""

from http import HTTPStatus

from django.http import JsonResponse

from search.errors import InvalidParameterError
from sociale_kaart.problems import problem


def invalid_parameter(error: InvalidParameterError) -> JsonResponse:
    named = {"name": error.parameter, "reason": error.reason}
    detail = f"The parameter “{error.parameter}” cannot be read: {error.reason}."
    return problem(HTTPStatus.BAD_REQUEST, detail, parameter=error.parameter, invalid_params=[named])
