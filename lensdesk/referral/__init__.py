"""The referral on paper. Answers 'what does the coordinator read?'.

What draws it is in `build`, which is brought in when a letter is made.
"""

from lensdesk.referral.content import Amends, ReferralContent, check_code, new_reference
from lensdesk.referral.locking import locked
from lensdesk.referral.placing import PdfNotWritten, placed

__all__ = [
    "Amends",
    "PdfNotWritten",
    "ReferralContent",
    "check_code",
    "locked",
    "new_reference",
    "placed",
]
