"""Why somebody did not come in with the account of elsewhere."""

from enum import Enum
from http import HTTPStatus


class Fault(Enum):
    """The value is the status of the page that says so."""

    STOPPED = "stopped", HTTPStatus.FORBIDDEN
    NOT_OURS = "not_ours", HTTPStatus.BAD_REQUEST
    TOO_OFTEN = "too_often", HTTPStatus.TOO_MANY_REQUESTS
    NO_ANSWER = "no_answer", HTTPStatus.SERVICE_UNAVAILABLE
    WRONG_ANSWER = "wrong_answer", HTTPStatus.BAD_GATEWAY
    NOT_VERIFIED = "not_verified", HTTPStatus.FORBIDDEN
    NO_ACCOUNT = "no_account", HTTPStatus.FORBIDDEN
    NOT_ACTIVE = "not_active", HTTPStatus.FORBIDDEN
    OTHER_ACCOUNT = "other_account", HTTPStatus.FORBIDDEN

    @property
    def reason(self) -> str:
        return self.value[0]

    @property
    def status(self) -> HTTPStatus:
        return self.value[1]


class OpenIDError(Exception):
    """`detail` is for the log: it never holds what somebody or the provider sent."""

    def __init__(self, fault: Fault, detail: str = "") -> None:
        super().__init__(fault.reason)
        self.fault, self.detail = fault, detail
