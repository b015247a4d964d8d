"""How does the first page say that a letter takes the place of another one, and of which?"""

from reportlab.platypus import Flowable

from lensdesk.referral.content import ReferralContent
from lensdesk.referral.style import pairs, shortened, text
from lensdesk.words import Words

_LINES = 2


def amended(content: ReferralContent, words: Words) -> str:
    """Which letter is taken back or replaced, in a sentence; nothing for a first letter."""
    amends = content.amends
    if amends is None:
        return ""
    return words(
        "referral.amends-withdrawn" if content.withdraws else "referral.amends",
        reference=amends.reference,
        version=amends.version,
        when=f"{words.day(amends.made_at)}, {amends.made_at:%H:%M}",
        code=amends.check_code,
    )


def supplement(content: ReferralContent, words: Words) -> list[Flowable]:
    """The lines of a supplement on the first page, or none."""
    if content.amends is None:
        return []
    change = content.change if content.change.strip() else words("referral.change-unsaid")
    brief = shortened(change, _LINES, words("referral.read-on"))
    return [
        text(words("referral.supplement"), "block"),
        text(amended(content, words)),
        pairs([(words("referral.changed"), brief)]),
    ]
