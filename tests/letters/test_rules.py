"""Which text goes to whom: every cell of the table, as the guidance of the lens says it."""

from dataclasses import replace
from itertools import product

import pytest

from lensdesk.assets import lens_folder
from lensdesk.cases.letter_kinds import ReceiverKind, TextKind
from lensdesk.cases.referral_fields import FIELDS
from lensdesk.lens.loader import load
from lensdesk.letters.cutting import NotSafeTogether, TextNotForReceiver, refuse
from lensdesk.letters.order import Order
from lensdesk.letters.rules import rule_of, rules
from lensdesk.referral.build import build
from lensdesk.words import Language
from tests.letters.practice import content_of, order, written_in
from tests.referral.practice import pages

CELLS = list(product(TextKind, ReceiverKind))
SHUT = {(TextKind.ADVICE, ReceiverKind.HOUSEHOLD), (TextKind.FULL, ReceiverKind.HOUSEHOLD)}


@pytest.mark.parametrize(("text", "receiver"), CELLS)
def test_possible_exploiters_are_named_to_the_police_alone(
    text: TextKind, receiver: ReceiverKind
) -> None:
    case = written_in("gewoon")
    case = replace(case, referral={**case.referral, "exploiters": "Schuilnaam Kraai"})
    asked = Order(Language.NL, text, receiver)
    if (text, receiver) in SHUT:
        with pytest.raises(TextNotForReceiver):
            content_of(case, asked)
        return
    letter = build(content_of(case, asked))
    told = "Schuilnaam Kraai" in " ".join("\n".join(pages(letter)).split())
    inside = b"Kraai" in _json(letter)
    assert told is inside is (text is TextKind.FULL and receiver is ReceiverKind.POLICE)


def _json(letter: bytes) -> bytes:
    from tests.referral.test_content import attached  # noqa: PLC0415

    return attached(letter)["referral.json"][0]


def test_the_table_is_whole_and_names_only_questions_and_sources_that_there_are() -> None:
    assert set(rules()) == set(CELLS)
    codes = {f.code for f in FIELDS}
    sources = {s.id for s in load(lens_folder()).sources}
    for rule in rules().values():
        assert rule.answers <= codes
        assert rule.parts <= {"readings", "network", "consultations"}
        assert rule.sources
        assert set(rule.sources) <= sources
        assert rule.exploiters is ("exploiters" not in rule.answers)
    together = rule_of(TextKind.TOGETHER, ReceiverKind.HOUSEHOLD)
    assert {"safety_risks", "reporter_shield"} <= together.answers


@pytest.mark.parametrize("receiver", ReceiverKind)
def test_when_it_is_not_safe_nothing_is_made_to_read_together(receiver: ReceiverKind) -> None:
    case = written_in("gewoon")
    unsafe = replace(case, referral={**case.referral, "informed": "not_safe"})
    together = Order(Language.NL, TextKind.TOGETHER, receiver)
    refuse(case, together)
    with pytest.raises(NotSafeTogether):
        refuse(unsafe, together)
    refuse(unsafe, order(TextKind.FULL))
    refuse(unsafe, replace(together, withdraws=True))
