"""How Django finds this room, and what must hold before the site starts."""

from django.apps import AppConfig
from django.core.exceptions import ImproperlyConfigured


class Records(AppConfig):
    name = "sharewise.casework.records"
    label = "records"
    verbose_name = "Records"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from sharewise.casework.records.checks import undeclared

        if found := list(undeclared(self.get_models())):
            raise ImproperlyConfigured(" ".join(found))
