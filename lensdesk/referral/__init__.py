"""The referral on paper. Answers 'what does the coordinator read?'."""

from lensdesk.referral.build import PdfNotWritten, build, placed, write, written
from lensdesk.referral.content import ReferralContent, check_code, new_reference
from lensdesk.referral.locking import locked

__all__ = [
    "PdfNotWritten",
    "ReferralContent",
    "build",
    "check_code",
    "locked",
    "new_reference",
    "placed",
    "write",
    "written",
]
