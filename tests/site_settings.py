"""The site's own settings, in demo mode, for tests."""

import os

os.environ["SHAREWISE_MODE"] = "demo"

from sharewise.doors.site.settings import *  # noqa: F403
