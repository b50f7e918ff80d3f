"""For visitors. A missing or malformed value stops the start with one line that names the variable."""

from portal.settings.base import *  # noqa: F403
from portal.settings.base import SITE_URL, env
from portal.settings.values import boolean, required, stop

DEBUG = False
SECRET_KEY = required("SECRET_KEY")
if len(SECRET_KEY) < 32:
    stop("SECRET_KEY is shorter than 32 characters")
# Keys of before, so that what they locked still opens: sessions, links, secrets of second factors.
SECRET_KEY_FALLBACKS = [key.strip() for key in env("SECRET_KEY_FALLBACKS", default="").split(",") if key.strip()]
ALLOWED_HOSTS = [host.strip() for host in required("ALLOWED_HOSTS").split(",") if host.strip()]
if not ALLOWED_HOSTS or any("/" in host or " " in host for host in ALLOWED_HOSTS):
    stop("ALLOWED_HOSTS is not a list of host names with commas between them")
required("SITE_URL")

# A proxy in front speaks HTTPS and says so. A trial on a closed network may do without: then SITE_URL is http://.
IS_HTTPS = SITE_URL.startswith("https://")
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = boolean("SECURE_SSL_REDIRECT", IS_HTTPS)
SECURE_HSTS_SECONDS = 60 * 60 * 24 * 365 if IS_HTTPS else 0
SESSION_COOKIE_SECURE = IS_HTTPS
CSRF_COOKIE_SECURE = IS_HTTPS
