"""The referral on paper. Answers 'what does the coordinator read?'."""

from lensdesk.referral.build import PdfNotWritten, build, write, written
from lensdesk.referral.content import ReferralContent, check_code, new_reference

__all__ = [
    "PdfNotWritten",
    "ReferralContent",
    "build",
    "check_code",
    "new_reference",
    "write",
    "written",
]
