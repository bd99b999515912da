"""The one or two sentences a person could say aloud. They never say what the private thing is."""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.translation import gettext as _

from sharewise import Answer, Weighing
from sharewise.reasoning.terms.consequence import BY_WHEN, URGENCIES
from sharewise.reasoning.terms.kinds import OUR_LEADS, PROTECTORS

from .situation import CALLER

_GOES = ("share", "share-part")


def headline(weighing: Weighing, names: Mapping[str, str], *, private: bool) -> str:
    """What to do, in the order in which it matters."""
    told = [a for a in weighing.answers if a.as_things_stand in _GOES]
    protectors = [a for a in told if a.kind in (*PROTECTORS, "police-intelligence")]
    protectors.sort(key=lambda a: a.kind in OUR_LEADS)
    # Whoever asked has a sentence of their own: nobody rings back to ask it of them.
    others = tuple(a for a in weighing.answers if a.recipient != CALLER)
    asked = [a for a in others if a.as_things_stand == "seek-advice"]
    said = [
        _danger(weighing),
        _caller(weighing.answers),
        _private(told) if private else "",
        _share(protectors, names) if protectors and not (private and told[0] not in protectors) else "",
        _ask(asked, names) if asked and not protectors else "",
        _wait(asked, names) if protectors else "",
        _others(told, names) if told and not protectors and not private else "",
        _nothing(others, names),
    ]
    return " ".join(sentence for sentence in said if sentence) or _("Share with nobody, as things stand.")


def _danger(weighing: Weighing) -> str:
    return (
        _("Ring 999 first.")
        if any("999" in step.step and step.by == "now" for step in weighing.steps)
        else ""
    )


def _caller(answers: tuple[Answer, ...]) -> str:
    """Whoever asked, checked or not."""
    stands = next((answer.as_things_stand for answer in answers if answer.recipient == CALLER), "")
    return {
        "do-not-share": _("Tell whoever asked nothing, not even whether the child is here."),
        "seek-advice": _("Tell whoever asked nothing yet. Seek advice first."),
    }.get(stands, "")


def _private(told: list[Answer]) -> str:
    if any(a.as_things_stand == "share-part" for a in told):
        return _("Share part: the effect, not what happened.")
    return ""


def _when(answers: list[Answer]) -> str:
    """The clock of the soonest. What has a day or more is not said aloud."""
    soonest = min((URGENCIES.index(a.urgency) for a in answers), default=len(URGENCIES) - 1)
    urgency = URGENCIES[soonest]
    return "" if urgency in ("one-working-day", "planned") else _(BY_WHEN[urgency])


def _share(protectors: list[Answer], names: Mapping[str, str]) -> str:
    whole = listed([names[a.recipient] for a in protectors if a.as_things_stand == "share"])
    part = listed([names[a.recipient] for a in protectors if a.as_things_stand == "share-part"])
    when = f" {_when(protectors)}".rstrip()
    if whole and part:
        return _("Share%(when)s with %(whom)s, and part with %(part)s.") % {
            "when": when,
            "whom": whole,
            "part": part,
        }
    if part:
        return _("Share part%(when)s with %(whom)s.") % {"when": when, "whom": part}
    return _("Share%(when)s with %(whom)s.") % {"when": when, "whom": whole}


def _ask(asked: list[Answer], names: Mapping[str, str]) -> str:
    protectors = [a for a in asked if a.kind in PROTECTORS]
    if protectors:
        whom = listed([names[a.recipient] for a in protectors])
        return _("Ask %(whom)s first.") % {"whom": whom}
    return _("Seek advice before you share.")


def _wait(asked: list[Answer], names: Mapping[str, str]) -> str:
    family = [names[a.recipient] for a in asked if a.kind == "person"]
    return _("Do not speak to %(whom)s before they answer.") % {"whom": listed(family)} if family else ""


def _others(told: list[Answer], names: Mapping[str, str]) -> str:
    whom = listed([names[a.recipient] for a in told])
    if all(a.as_things_stand == "share" for a in told):
        return _("Share with %(whom)s.") % {"whom": whom}
    return _("Share part with %(whom)s.") % {"whom": whom}


def _nothing(answers: tuple[Answer, ...], names: Mapping[str, str]) -> str:
    kept_from = [
        names[a.recipient] for a in answers if a.kind == "person" and a.as_things_stand == "do-not-share"
    ]
    return _("Say nothing to %(whom)s.") % {"whom": listed(kept_from)} if kept_from else ""


def listed(names: list[str]) -> str:
    """Names as one phrase: "a, b and c"."""
    names = list(dict.fromkeys(names))
    if len(names) < 2:
        return "".join(names)
    return _("%(first)s and %(last)s") % {"first": ", ".join(names[:-1]), "last": names[-1]}
