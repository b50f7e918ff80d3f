"""Tests: no waiting, no files outside a temporary folder, a fixed day."""

import os
import tempfile
from pathlib import Path

os.environ.setdefault("VAR_DIR", tempfile.mkdtemp(prefix="verwijswijzer-test-"))

from portal.settings.base import *  # noqa: F403
from portal.settings.base import BASE_DIR, STATIC_ROOT, env
from portal.settings.local import fixed_now

DEBUG = False
MADE_UP_DATA = True
SECRET_KEY = "only-for-tests"  # noqa: S105
ALLOWED_HOSTS = ["*"]
# A test says itself when changed texts are embedded, and sees the index that its change made.
EMBED_IN_BACKGROUND = WORK_ASIDE = False
FIXED_NOW = fixed_now(env("TODAY", default="2026-11-26"))
# A test that is about it switches it on.
OPENID_CONNECT = None
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
FRONTEND_DIR = Path(env("FRONTEND_DIR", default=str(BASE_DIR / "var" / "frontend")))
STATICFILES_DIRS = [("img", BASE_DIR / "static" / "img"), ("js", BASE_DIR / "static" / "js"), FRONTEND_DIR]
STATIC_ROOT.mkdir(parents=True, exist_ok=True)
