"""How the site is set up. Nothing is stored, so there is no database, no session and no sign-in yet.

``SHAREWISE_MODE`` must be said: ``demo`` for a machine of your own, ``production`` for one that others
reach. Production refuses what a demo forgives.
"""

from __future__ import annotations

import os

from django.core.exceptions import ImproperlyConfigured

from sharewise.doors.site.quiet_log import LOGGING as LOGGING
from sharewise.doors.web import HERE as WEB

DEMO_KEY = "demo-only: production refuses this key, because everyone can read it here"
SHORTEST_KEY = 50

MODE = os.environ.get("SHAREWISE_MODE", "production")
if MODE not in ("demo", "production"):
    raise ImproperlyConfigured('SHAREWISE_MODE must be "demo" or "production".')
DEMO = MODE == "demo"
ORGANISATION = os.environ.get("SHAREWISE_ORGANISATION", "")

DEBUG = os.environ.get("SHAREWISE_DEBUG", "") == "1"
SECRET_KEY = os.environ.get("SHAREWISE_SECRET_KEY", "") or (DEMO_KEY if DEMO else "")
ALLOWED_HOSTS = os.environ.get("SHAREWISE_HOSTS", "").split() or (
    ["localhost", "127.0.0.1", "[::1]"] if DEMO else []
)

if not DEMO:
    if DEBUG:
        raise ImproperlyConfigured("Production refuses SHAREWISE_DEBUG: its pages show what people typed.")
    if SECRET_KEY == DEMO_KEY or len(SECRET_KEY) < SHORTEST_KEY:
        raise ImproperlyConfigured(
            f"Production needs SHAREWISE_SECRET_KEY: {SHORTEST_KEY} characters or more, and your own."
        )
    if not ALLOWED_HOSTS:
        raise ImproperlyConfigured("Production needs SHAREWISE_HOSTS: the names this site answers to.")

INSTALLED_APPS = ["django.contrib.staticfiles", "csp"]
DATABASES: dict[str, dict[str, str]] = {}
ROOT_URLCONF = "sharewise.doors.site.urls"
WSGI_APPLICATION = "sharewise.doors.site.wsgi.application"

# No session, no sign-in, no messages and no CSRF token: each of them would need a cookie or a store,
# and these pages keep nothing for a forged form to change. See docs/decisions/0002.
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "sharewise.doors.site.keeps_nothing.KeepsNothing",
    "django.middleware.common.CommonMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "DIRS": [WEB],
        "OPTIONS": {"autoescape": True, "environment": "sharewise.doors.site.pages.environment"},
    }
]

STATIC_URL = "/static/"
STATICFILES_DIRS = [WEB / "static"]
WHITENOISE_USE_FINDERS = True  # served from the package itself: nothing to collect, nothing to write
WHITENOISE_ALLOW_ALL_ORIGINS = False

LANGUAGE_CODE = "en-gb"
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Europe/London"

# Typed words stay in memory for one request. Two megabytes is far more than a person can type.
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 500
FILE_UPLOAD_HANDLERS: list[str] = []  # nothing is ever written to a temporary file

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "style-src": ["'self'"],
        "img-src": ["'self'"],
        "script-src": ["'self'"],
        "connect-src": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        "base-uri": ["'none'"],
    }
}
SECURE_REFERRER_POLICY = "no-referrer"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
if not DEMO:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_SSL_REDIRECT = True
    SECURE_HSTS_SECONDS = 31_536_000
