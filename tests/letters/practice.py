"""A case with everything that may or may not go out, and its letters."""

from dataclasses import replace
from datetime import timedelta

from lensdesk.cases.letter_kinds import ReceiverKind, TextKind
from lensdesk.cases.model import (
    Case,
    Consultation,
    Contact,
    Decision,
    DecisionKind,
    Professional,
    SentReferral,
    Visit,
    Weighing,
)
from lensdesk.cases.people import Person, Relation, RelationKind
from lensdesk.cases.referral_fields import FIELDS
from lensdesk.indicators.reading import read
from lensdesk.letters.cutting import cut
from lensdesk.letters.order import Order
from lensdesk.referral import Amends, ReferralContent
from lensdesk.words import Language, words
from tests.referral.practice import LENS, NOW, linde

SENDER = Professional("Sanne Vermeulen", "social-work", "Wijkteam Oost")
CHOICES = {"request_kind": "advice", "child": "yes", "consent": "no", "handling": "receiver_only"}


def written_in(text: str, name: str = "Zilverberk", source: str = "Buurman Wouters") -> Case:
    """A case in which `text` stands at every place where somebody writes."""
    answers = {f.code: text for f in FIELDS if not f.choices} | CHOICES | {"informed": "partly"}
    observations = tuple(
        replace(o, text=text, about=text, observer=f"Q{n % 3} Observanda", persons=("p1",))
        for n, o in enumerate(linde().case.observations[:9])
    )
    told = replace(observations[0], id="held", source=source, withheld=True, text=f"GEHEIM {text}")
    return Case(
        "c",
        "Dossier Xylofoon",
        NOW,
        LENS.id,
        LENS.version,
        visits=(Visit("v", NOW, Contact.OTHER, place="Klokhuisplein 7"),),
        observations=(told, *observations),
        referral={**answers, "recipient": "Zorgcoördinator"},
        weighings=tuple(Weighing(i.id, text, text) for i in LENS.indicators),
        decisions=(Decision("d", DecisionKind.HELP, None, text, NOW, "Decia Beslis"),),
        assessment={"protective": text},
        consultations=(Consultation("k", NOW.date(), "Raadgever Ruud", text, text),),
        persons=(Person("p1", name, 2012, text), Person("p2", "Volwassen Iemand", 1980, text)),
        relations=(Relation("r", "p2", RelationKind.OTHER, "p1", text),),
    )


def amending(order: Order) -> Order:
    """The order of a supplement to a letter of the same kind."""
    sent = SentReferral(
        "LD-2026-1123-7F3K", 1, NOW - timedelta(days=2), "1A2B-3C4D-5E6F-7A8B", "Z", "nl",
        order.text, order.receiver,
    )  # fmt: skip
    return replace(order, amends=sent, change=order.change or "Een ander adres.")


def content_of(case: Case, order: Order) -> ReferralContent:
    """The letter of a case as the use case makes it, without a vault."""
    went = cut(case, SENDER, order, words(order.language), NOW.date())
    sent = order.amends
    return ReferralContent(
        "LD-2026-1123-7F3K", 2 if sent else 1, NOW, order.language, LENS, went.case,
        read(LENS, went.case.observations, NOW.date()), went.professional, order.text,
        order.receiver, went.left_out, order.feedback_due,
        Amends(sent.reference, sent.version, sent.check_code, sent.made_at) if sent else None,
        order.withdraws, went.change, went.stages,
    )  # fmt: skip


def order(text: TextKind, language: Language = Language.NL) -> Order:
    """An order of a text for a receiver who may have it."""
    household = text is TextKind.TOGETHER
    return Order(language, text, ReceiverKind.HOUSEHOLD if household else ReceiverKind.POLICE)
