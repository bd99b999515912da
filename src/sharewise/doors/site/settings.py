"""How the site is set up: where records are kept, how people sign in, what may leave.

``SHAREWISE_MODE`` must be said: ``demo`` for a machine of your own, ``production`` for one that others
reach. Production refuses what a demo forgives.
"""

from __future__ import annotations

import os

from django.core.exceptions import ImproperlyConfigured

from sharewise.doors.site.database import database
from sharewise.doors.site.quiet_log import LOGGING as LOGGING
from sharewise.doors.web import HERE as WEB

DEMO_KEY = "demo-only: production refuses this key, because everyone can read it here"
DEMO_SEAL = b"demo only: everyone can read it."  # 32 bytes
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

SHAREWISE_KEYS: tuple[bytes, ...] = (DEMO_SEAL,) if DEMO else ()
DATABASES = {"default": database(os.environ.get("DATABASE_URL", ""))} if DEMO else {}
if not DEMO and os.environ.get("DATABASE_URL"):
    raise ImproperlyConfigured(
        "Production keeps no records yet: signing in is not built. Take DATABASE_URL away to serve the public pages."
    )
KEEPS_RECORDS = bool(DATABASES)

INSTALLED_APPS = ["django.contrib.staticfiles", "csp"]
if KEEPS_RECORDS:
    INSTALLED_APPS += [
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.sessions",
        "sharewise.casework.records.apps.Records",
    ]
    AUTH_USER_MODEL = "records.Account"
ROOT_URLCONF = "sharewise.doors.site.urls"
WSGI_APPLICATION = "sharewise.doors.site.wsgi.application"

# A public page sets no cookie and reads none: see what_it_leaves, and docs/decisions/0002.
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "sharewise.doors.site.what_it_leaves.WhatItLeaves",
    "django.middleware.common.CommonMiddleware",
]
if KEEPS_RECORDS:
    MIDDLEWARE += [
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
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
SECURE_REFERRER_POLICY = "same-origin"  # a form that changes something must show where it came from
SESSION_COOKIE_NAME = "session" if DEMO else "__Host-session"
SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = not DEMO
CSRF_COOKIE_AGE = None  # of this visit only
CSRF_COOKIE_NAME = "csrf" if DEMO else "__Host-csrf"
CSRF_COOKIE_HTTPONLY = SESSION_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = SESSION_COOKIE_SAMESITE = "Strict"
CSRF_FAILURE_VIEW = "sharewise.doors.site.errors.form_too_old"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
if not DEMO:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_SSL_REDIRECT = True
    SECURE_HSTS_SECONDS = 31_536_000
