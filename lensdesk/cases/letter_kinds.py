"""Which texts can be made of a case, for whom, and on which ground does one go out?

The texts and the fields are those of the guidance of the lens (section 6, 'Referral content').
"""

from enum import StrEnum


class TextKind(StrEnum):
    """For advice without names, in full for the receiver, or to read together with the person."""

    ADVICE = "advice"
    FULL = "full"
    TOGETHER = "together"


class ReceiverKind(StrEnum):
    """Who receives: one per referral. A household reads every text that is meant for it."""

    COORDINATOR = "coordinator"
    ADVICE_CENTRE = "advice_centre"
    POLICE = "police"
    PARTNER = "partner"
    COLLEAGUE = "colleague"
    HOUSEHOLD = "household"
