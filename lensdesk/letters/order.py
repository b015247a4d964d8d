"""What is asked for when a letter is to be made of a case?"""

from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from lensdesk.cases import written
from lensdesk.cases.letter_kinds import ReceiverKind, TextKind
from lensdesk.cases.model import Case, ObservationId, SentReferral
from lensdesk.cases.people import PersonId
from lensdesk.words import Language


@dataclass(frozen=True, slots=True)
class Order:
    """The choices on the page before sending.

    `language` is that of the letter. `recipient` is who receives it, where that is somebody else
    than the case names. `observations` are the ids of those that go along, of all
    that were seen; None is every one of them, with what was noted. What was not seen, or is not
    known, goes along by its name alone: it tells what was looked at. `without` are persons who
    stay behind. `amends` is the letter that this one takes the place of, or takes back when it
    `withdraws`; `change` says why.
    """

    language: Language
    text: TextKind = TextKind.FULL
    receiver: ReceiverKind = ReceiverKind.COORDINATOR
    recipient: str = ""
    observations: frozenset[ObservationId] | None = None
    without: frozenset[PersonId] = frozenset()
    feedback_due: date | None = None
    amends: SentReferral | None = None
    withdraws: bool = False
    change: str = ""

    @property
    def settled(self) -> "Order":
        """The order of a letter that amends another: it is of its kind, and for its receiver."""
        if self.amends is None:
            return self
        sent = self.amends
        return replace(self, text=sent.text, receiver=sent.receiver, recipient=sent.recipient)

    def addressed(self, case: Case) -> Case:
        """The case with whoever receives this letter, whatever it says of others.

        Raises `TextTooLong` and `UnreadableCharacters`.
        """
        if self.amends is None and not self.recipient:
            return case
        recipient = written.text(self.recipient, written.ANSWER)
        answers = MappingProxyType({**case.referral, "recipient": recipient})
        return replace(case, referral=answers)
