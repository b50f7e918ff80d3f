"""Your own machine: one secret key made once, a clock that may be set."""

from portal.settings.base import *  # noqa: F403
from portal.settings.base import VAR_DIR, env
from portal.settings.local import fixed_now, secret_key
from portal.settings.values import boolean

DEBUG = boolean("DEBUG", False)
MADE_UP_DATA = True
VAR_DIR.mkdir(parents=True, exist_ok=True)
SECRET_KEY = secret_key(VAR_DIR / "secret_key")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["localhost", ".localhost", "127.0.0.1", "[::1]"])
FIXED_NOW = fixed_now(env("TODAY", default=""))
