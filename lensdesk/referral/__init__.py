"""The referral on paper. Answers 'what does the coordinator read?'."""

from lensdesk.referral.build import PdfNotWritten, build, placed, preview, write, written
from lensdesk.referral.content import Amends, ReferralContent, check_code, new_reference
from lensdesk.referral.locking import locked

__all__ = [
    "Amends",
    "PdfNotWritten",
    "ReferralContent",
    "build",
    "check_code",
    "locked",
    "new_reference",
    "placed",
    "preview",
    "write",
    "written",
]
