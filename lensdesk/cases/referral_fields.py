"""Which questions does a referral answer?

The fields, and which of them must be filled, follow the forms that were compared for the
guidance of the lens (section 6, 'Referral content'). Their labels and hints are in
`translations/<language>/referral.toml` under `field.<code>.label` and `field.<code>.hint`.
What the case itself already knows (observations, signs, version of the lens) is not asked.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReferralField:
    """One question. `choices` are codes with a label `field.<code>.<choice>`; free text without.

    `block` is the heading on the page of questions and on paper; `long` asks for more lines.
    """

    code: str
    block: str
    must: bool
    long: bool = False
    choices: tuple[str, ...] = ()


FIELDS: tuple[ReferralField, ...] = (
    ReferralField("recipient", "request", must=True),
    ReferralField(
        "request_kind",
        "request",
        must=True,
        choices=("advice", "take_over", "joint_talk", "information"),
    ),
    ReferralField("request", "request", must=True, long=True),
    ReferralField("urgency", "request", must=True, long=True),
    ReferralField("phoned", "request", must=True),
    ReferralField("subjects", "who", must=True, long=True),
    ReferralField("child", "who", must=True, choices=("yes", "no", "not_known")),
    ReferralField("safe_contact", "who", must=True, long=True),
    ReferralField("household", "who", must=True, long=True),
    ReferralField("language_needs", "who", must=False),
    ReferralField("why_now", "worry", must=True, long=True),
    ReferralField("contradicting", "worry", must=True, long=True),
    ReferralField("words_of_person", "worry", must=True, long=True),
    ReferralField("interpretation", "worry", must=False, long=True),
    ReferralField("safety_risks", "safety", must=True, long=True),
    ReferralField("urgent_needs", "safety", must=True, long=True),
    ReferralField("not_known", "safety", must=True, long=True),
    ReferralField("exploiters", "exploiters", must=False, long=True),
    ReferralField("consent", "consent", must=True, choices=("yes", "no", "not_asked")),
    ReferralField("consent_why", "consent", must=True, long=True),
    ReferralField("informed", "consent", must=True, choices=("yes", "partly", "no", "not_safe")),
    ReferralField("informed_why", "consent", must=True, long=True),
    ReferralField("who_knows", "consent", must=True, long=True),
    ReferralField("reporter_reachable", "done", must=True),
    ReferralField("reporter_shield", "done", must=False, long=True),
    ReferralField("involved_services", "done", must=False, long=True),
    ReferralField("done_so_far", "done", must=True, long=True),
    ReferralField("agreements", "done", must=True, long=True),
    ReferralField("attachments", "done", must=False, long=True),
    ReferralField(
        "handling", "done", must=True, choices=("receiver_only", "receiver_team", "not_family")
    ),
    ReferralField("decision_by", "done", must=True, long=True),
)

BLOCKS: tuple[str, ...] = tuple(dict.fromkeys(field.block for field in FIELDS))


def missing(answers: Mapping[str, str]) -> tuple[str, ...]:
    """The codes of the fields that must be filled and are not, in the order of the page."""
    return tuple(f.code for f in FIELDS if f.must and not answers.get(f.code, "").strip())
