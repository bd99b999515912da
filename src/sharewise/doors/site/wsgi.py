"""Where a WSGI server finds the site. An address with no policy stops the start-up here."""

from __future__ import annotations

import os
import sys

from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

from sharewise.doors.site.policy import check
from sharewise.doors.site.quiet_log import last_words

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sharewise.doors.site.settings")
application = get_wsgi_application()
check(get_resolver().url_patterns)
sys.excepthook = last_words  # from here on people type; a mistake in the settings may still say all
