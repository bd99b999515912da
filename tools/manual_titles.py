"""The plain title of each worked case in the manual, from the name of its file.

A base case has a title of its own here. A variant's name says its one difference already, so its title is that
name as a phrase; those that read badly so are written out.
"""

from __future__ import annotations

_BASE = {
    "ruby-after-check": "After the hub answered",
    "ruby-aunt-told-in-trust": "Her aunt told us something in trust",
    "ruby-before-check": "Before the hub is asked",
    "ruby-father-they-fled": "The father they fled",
    "ruby-hungry-twice": "She came hungry twice",
    "ruby-lead-hurt-her": "The safeguarding lead is said to have hurt her",
    "ruby-note-of-her-words": "A note that holds her words",
    "ruby-only-the-file": "Only her whole file is put down to send",
    "ruby-probation-asks": "Probation asks",
    "ruby-saw-neighbours-fight": "She saw the neighbours fight",
    "ruby-says-nothing": "She says nothing",
    "ruby-school-asked-for-an-enquiry": "Her brother's school is asked to help with an enquiry",
    "ruby-throat-and-silence": "A hand was put to her throat, and the hub does not answer",
    "bev": "What Bev told",
    "bev-at-the-clinic": "At the clinic",
    "bev-court-asks": "A court asks",
    "bev-court-orders": "A court orders",
    "bev-danger-told-in-trust": "Danger, told in trust",
    "bev-daughter-asks-for-her-record": "Her daughter asks for her own record",
    "bev-father-cautioned": "The father was cautioned",
    "bev-survivor": "A survivor tells of a man who leads children now",
    "paula-after-check": "After the hub answered",
    "paula-before-check": "Before the hub is asked",
    "paula-duty-begun": "When the new duty to share has begun",
    "paula-father-asks": "The father asks what the worry is",
    "paula-father-asks-where": "The father asks where they are",
    "paula-father-brings-an-order": "The father brings a court order",
    "paula-is-the-stepmother": "Paula is the stepmother",
    "paula-note-of-her-words": "A note that holds the child's words",
    "paula-worker-at-home": "The man who hurts her works with children",
    "sasha-birth-mother-asks": "Her birth mother asks",
    "sasha-caller": "Somebody rings to ask if she is there",
    "sasha-coach": "Her coach",
    "sasha-father-and-confidences": "Her father, and what she told in trust",
    "sasha-father-asks": "Her father asks",
    "sasha-father-lost-responsibility": "Her father lost parental responsibility",
    "sasha-father-registered-long-ago": "Her father was registered long ago",
    "sasha-father-shows-a-certificate": "Her father shows a birth certificate",
    "sasha-foster-carer": "Her foster carer",
    "sasha-grandmother-asks": "Her grandmother asks",
    "sasha-his-address": "His address",
    "sasha-is-twelve": "Sasha is twelve",
    "sasha-probation-asks": "Probation asks",
    "sasha-second-mother-asks": "Her second mother asks",
    "sasha-seventeen-and-her-coach": "Seventeen, and her coach",
    "sasha-signs-at-home": "Signs at home",
    "sasha-signs-nobody-asked": "Signs, and nobody has asked for her",
    "sasha-stepfather-asks": "Her stepfather asks",
    "sasha-tells-in-trust": "Sasha tells us in trust",
    "sasha-told-in-counselling": "Told in counselling",
}
_VARIANTS = {
    "ruby-enquiry-help-unreasonable": "Helping the enquiry would be unreasonable",
    "ruby-hungry-often-and-hub-refers": "Hungry often, and the hub says refer",
    "ruby-school-asked-not-checked": "Her brother's school is asked, and nobody checked who asks",
    "ruby-another-reason": "Another reason to think she is seriously harmed",
    "ruby-another-reason-after-nothing-known": "Another reason, after the hub knew nothing",
    "ruby-asked-to-keep-it-secret": "Ruby asks for it to be kept secret",
    "ruby-afraid-and-mother-objects": "Afraid to go home, and her mother objects",
    "ruby-caller-says-our-lead": "A caller says he is our safeguarding lead",
    "ruby-fled-and-an-order-limits-him": "They fled, and an order limits him",
    "ruby-hub-caller-says-mother": "It came as if from the hub, and says it is from her mother",
    "ruby-in-a-nursery-run-privately": "She is in a nursery run privately",
    "ruby-lead-judges-need": "The lead judges that she may need help",
    "ruby-mark-that-fits": "A mark, and the story fits",
    "ruby-more-than-once": "It happened more than once",
    "ruby-more-than-once-after-nothing-known": "It happened more than once, after the hub knew nothing",
    "ruby-only-frustrated": "Early help would be told only because everybody is tired of the fuss",
    "ruby-order-limits-mother": "An order limits her mother",
    "ruby-says-nothing-then-tells": "Says nothing, then tells",
    "ruby-shouted-at-only": "She was only shouted at",
    "bev-at-the-surgery-her-depression": "At the surgery: her depression",
    "bev-charity": "A charity works with the family",
    "bev-hub-asked-to-help": "The hub is asked to help",
    "bev-partner-a-risk": "The partner is a risk",
    "bev-severe-neglect-she-says-no": "Severe neglect, and she says no",
    "bev-16-decides": "The 16-year-old decides",
    "bev-court-order-but-who-brought-it": "A court order, but nobody checked who brought it",
    "bev-it-still-hurts": "What happened still weighs on her",
    "bev-man-near-a-child": "The man is near a child now",
    "bev-need-not-said": "Nobody has said whether they need it",
    "bev-never-to-the-practice": "One thing must never reach the practice",
    "bev-no-purpose": "Nobody can say what it is for",
    "paula-charity-police-ask-by-form": "At a charity, the police ask by form",
    "paula-child-not-frightened-hub-refers": "The child is not frightened, and the hub says refer",
    "paula-child-not-frightened": "The child is not frightened",
    "paula-danger-officer-knows-steve": "Danger, and the officer knows Steve",
    "paula-daughter-heard-nothing-signs-not-named": "The daughter heard nothing, and no signs are named",
    "paula-father-asks-where-nobody-fled": "The father asks where they are, and nobody fled",
    "paula-previous-area-rung-back": "The area they left, rung back",
    "paula-previous-area-rings": "The area they left rings",
    "paula-social-care-not-checked": "Social care asks, and nobody checked",
    "paula-asks-how-you-know": "Paula asks how you know",
    "paula-duty-area-they-left-rings": "Duty to share: the area they left rings",
    "paula-duty-not-yet": "Duty to share: it has not begun",
    "paula-duty-paid-for-by-the-council": "Duty to share: paid for by the council",
    "paula-duty-police-would-not-act": "Duty to share: the police would not act",
    "paula-duty-school-not-named": "Duty to share: the school is not named",
    "paula-father-no-standing-known": "The father, with no standing known",
    "paula-father-order-is-not-for-this": "The father's order is not for this",
    "paula-father-order-is-the-source": "The father with the order may be causing the harm",
    "paula-in-february": "In February, before the newest guidance",
    "paula-previous-area-more-harm": "Telling the area they left would do more harm",
    "paula-who-is-hurt-not-known": "Not known who is being hurt",
    "sasha-caller-rung-back": "The caller was rung back",
    "sasha-caller-says-police": "The caller says he is the police",
    "sasha-father-before-2003": "The father was registered before 2003",
    "sasha-father-married-certificate": "The father shows a marriage certificate",
    "sasha-father-rings-unchecked": "The father rings, and nobody checked",
    "sasha-foster-carer-of-another": "The foster carer of another child",
    "sasha-stepfather": "The caller is her stepfather",
    "sasha-father-order-not-shown": "Her father's order was not shown",
    "sasha-father-rings-school": "Her father rings the school",
    "sasha-goes-missing-now": "Sasha left an hour ago and is missing",
    "sasha-what-her-mother-would-get": "What her mother would be told",
    "sasha-words-on-the-form": "The words on the police form",
}
_PLAIN = {
    "colleague": "a colleague",
    "february": "February",
    "hub": "the hub",
    "lead": "the lead",
    "mothers": "mother's",
    "scotland": "Scotland",
    "steve": "Steve",
    "after nothing known": ", after the hub knew nothing",
}  # fmt: skip
_NOUNS = (
    "caller", "daughter", "enquiry", "father", "foster", "grandmother", "key", "mother", "neighbour", "partner",
    "second", "stepfather", "story", "teacher", "tutor",
)  # fmt: skip
_VERBS = ("agrees", "goes", "has", "heard", "is", "needs", "objects", "saw", "says", "tells")
"""A name that begins so says it of whoever the case is named after."""


def title(stem: str) -> str:
    """The title of the case in this file, as a heading of the manual."""
    if written := (_BASE | _VARIANTS).get(stem):
        return written
    case, _, name = stem.partition("-")
    words = f" {name.replace('-', ' ')} "
    for raw, plain in _PLAIN.items():
        words = words.replace(f" {raw} ", f" {plain} ")
    words = words.strip().replace("says nothing ", "says nothing: ")
    words = words.replace(" ,", ",")
    first = words.partition(" ")[0]
    words = f"{case} {words}" if first in _VERBS else f"the {words}" if first in _NOUNS else words
    return words[:1].upper() + words[1:]
