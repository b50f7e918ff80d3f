"""A provider of OpenID Connect on this machine, that can be made to do everything wrong."""

import base64
import hashlib
import json
import secrets
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

from tests.sociale_kaart.accounts.openid import documents
from tests.sociale_kaart.accounts.openid.documents import CLIENT, SECRET

KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
OTHER_KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)


def public(key: rsa.RSAPrivateKey, name: str) -> dict[str, Any]:
    return json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(key.public_key())) | {
        "kid": name,
        "use": "sig",
        "alg": "RS256",
    }


class LocalProvider(ThreadingHTTPServer):
    """What a test changes is put back by `behave`; `asked` are the forms that came for a token."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.issuer = f"http://127.0.0.1:{self.server_port}/realms/gemeente"
        self.behave()

    def behave(self) -> None:
        self.discovery = documents.discovery(self.issuer)
        self.keys: Any = {"keys": [public(KEY, "sleutel-1") | {"use": "enc"}, public(KEY, "sleutel-2")]}
        self.change_claims = lambda claims: claims
        self.sign = lambda claims: jwt.encode(claims, KEY, "RS256", headers={"kid": "sleutel-2"})
        self.change_answer = lambda answer: answer
        self.userinfo: dict[str, Any] = {}
        self.instead: dict[str, tuple[int, bytes]] = {}
        self.waits: dict[str, float] = {}
        self.codes: dict[str, dict[str, str]] = {}
        self.asked: list[dict[str, str]] = []
        self.visits: list[str] = []

    def __enter__(self) -> "LocalProvider":
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(self, *raised: object) -> None:
        # Closed alone, its thread would go on asking a socket that is not there, with a whole processor.
        self.shutdown()
        super().__exit__(*raised)

    def authorize(self, query: dict[str, str]) -> str:
        """Where the browser goes after somebody typed a password there."""
        code = secrets.token_hex(8)
        self.codes[code] = query
        answer = {"state": query["state"], "session_state": "8a0e4b7c", "iss": self.issuer, "code": code}
        return f"{query['redirect_uri']}?{urlencode(answer)}"

    def redeem(self, form: dict[str, str]) -> dict[str, Any] | None:
        """As the specifications want it: a code once, for the client, the address and the verifier that began it."""
        self.asked.append(form)
        began = self.codes.pop(form.get("code", ""), None)
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        is_right = (
            began is not None
            and (form.get("client_id"), form.get("client_secret")) == (CLIENT, SECRET)
            and form.get("redirect_uri") == began["redirect_uri"]
            and base64.urlsafe_b64encode(digest).decode().rstrip("=") == began["code_challenge"]
        )
        if not is_right:
            return None
        claims = self.change_claims(documents.claims(self.issuer, began["nonce"], int(time.time())))
        return self.change_answer(documents.tokens(self.sign(claims)))


class Handler(BaseHTTPRequestHandler):
    server: LocalProvider

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        name = parts.path.rpartition("/")[2]
        if self.is_odd(name):
            return
        if name == "auth":
            query = {key: values[0] for key, values in parse_qs(parts.query).items()}
            self.send_response(302)
            self.send_header("Location", self.server.authorize(query))
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif name == "userinfo" and self.headers["Authorization"] != "Bearer toegang-1":
            self.answer(401, {"error": "invalid_token"})
        else:
            told = {"openid-configuration": self.server.discovery, "certs": self.server.keys}
            self.answer(200, told.get(name, self.server.userinfo))

    def do_POST(self) -> None:
        text = self.rfile.read(int(self.headers["Content-Length"])).decode()
        if self.is_odd("token"):
            return
        form = {key: values[0] for key, values in parse_qs(text).items()}
        given = self.server.redeem(form | self.basic())
        # Keycloak's words for it.
        self.answer(200, given) if given else self.answer(400, {"error": "invalid_grant"})

    def basic(self) -> dict[str, str]:
        kind, _space, coded = (self.headers["Authorization"] or "").partition(" ")
        if kind != "Basic":
            return {}
        name, _colon, secret = base64.b64decode(coded).decode().partition(":")
        return {key: parse_qs(f"x={text}")["x"][0] for key, text in (("client_id", name), ("client_secret", secret))}

    def is_odd(self, name: str) -> bool:
        self.server.visits.append(name)
        time.sleep(self.server.waits.get(name, 0))
        if name in self.server.instead:
            self.write(*self.server.instead[name])
        return name in self.server.instead

    def answer(self, status: int, told: Any) -> None:
        self.write(status, json.dumps(told).encode())

    def write(self, status: int, text: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_args: Any) -> None:
        pass
