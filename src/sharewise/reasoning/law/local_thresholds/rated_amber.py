"""A hub usually rates a serious worry short of significant harm amber, and decides in a day or so."""

from ..writing import LOCAL, SOURCE, Cite, Examples, Rule, Step, day, states

RULE = Rule(
    id="R-I5",
    force=LOCAL,
    scope=(),
    says="A hub usually rates a serious worry short of significant harm amber, and decides in a day or so.",
    when=states.CHILD_IN_NEED | states.ABUSE_AT_HOME,
    then=(
        Step(
            "If you refer, ask the hub how it has rated this, and when it will decide. Many hubs take one working day for a worry of this kind.",
            "mash",
            "one-working-day",
            24,
            writing=True,
        ),
    ),
    unless=states.LIKELY_SIGNIFICANT_HARM,
    reason="Knowing when the hub will decide tells you when to chase.",
    cite=Cite(
        "Oxfordshire and Merton procedures (amber; other areas differ)",
        "https://oxfordshirechildcare.proceduresonline.com/p_contacts_referral.html",
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples({"child_in_need": "yes"}, {"child_in_need": "no", "abuse_at_home": "no"}, {}),
)
