"""What a browser has to bring back from the provider, kept in its session until then."""

import base64
import hashlib
import secrets
import time
from dataclasses import asdict, dataclass

from django.contrib.sessions.backends.base import SessionBase

KEPT = "openid_connect"
# Some windows at once; and time enough to look for a phone.
MOST, SECONDS = 5, 15 * 60


@dataclass(frozen=True)
class Attempt:
    """`state` ties the answer to this browser, `nonce` the token and `verifier` the code to this attempt."""

    state: str
    nonce: str
    verifier: str
    then: str
    began_at: float

    @property
    def challenge(self) -> str:
        """What the provider sees of the verifier (PKCE, S256)."""
        digest = hashlib.sha256(self.verifier.encode()).digest()
        return base64.urlsafe_b64encode(digest).decode().rstrip("=")


def begin(session: SessionBase, then: str) -> Attempt:
    """`then` is where somebody goes afterwards; whoever calls has looked that it is on our site."""
    attempt = Attempt(*(secrets.token_urlsafe(32) for _each in range(3)), then, time.time())
    kept = [*session.get(KEPT, []), asdict(attempt)]
    session[KEPT] = kept[-MOST:]
    return attempt


def take(session: SessionBase, state: str) -> Attempt | None:
    """The attempt with this state, once and in time."""
    kept = [Attempt(**each) for each in session.get(KEPT, [])]
    found = next((each for each in kept if secrets.compare_digest(each.state.encode(), state.encode())), None)
    if found is None:
        return None
    session[KEPT] = [asdict(each) for each in kept if each != found]
    session.save()
    return found if time.time() - found.began_at <= SECONDS else None
