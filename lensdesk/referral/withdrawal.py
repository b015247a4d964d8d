"""What does a letter say that takes another one back? Which one, why, and what to do with it."""

from reportlab.platypus import Flowable, Spacer

from lensdesk.referral.amending import amended
from lensdesk.referral.content import ReferralContent
from lensdesk.referral.page_one import addressed, sender, title
from lensdesk.referral.style import banner, long_text, text
from lensdesk.words import Words


def withdrawal(content: ReferralContent, words: Words) -> list[Flowable]:
    """The one page; of the case it tells nothing."""
    told = long_text(content.change) if content.change.strip() else [_unsaid(words)]
    return [
        text(title(content, words), "title"),
        text(addressed(content, words), "small"),
        Spacer(1, 8),
        banner(words("referral.withdrawn"), amended(content, words)),
        text(words("referral.withdrawn-why"), "block"),
        *told,
        text(words("referral.withdrawn-asked"), "block"),
        text(words("referral.withdrawn-do")),
        text(words("referral.sent-by"), "block"),
        text(sender(content, words)),
    ]


def _unsaid(words: Words) -> Flowable:
    return text(words("referral.change-unsaid"), "soft")
