"""What asks for a look is named with its place, in order of weight, and nothing is refused."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lensdesk.cases.letter_kinds import TextKind
from lensdesk.cases.people import Person
from lensdesk.cases.referral_fields import FIELDS
from lensdesk.letters.judging import judged, judging_words
from lensdesk.letters.missing import Missing, missing, weights
from lensdesk.letters.names import Disguise, Why
from lensdesk.letters.needed import not_needed
from lensdesk.letters.written import Spot, rewritten, texts
from tests.letters.practice import amending, order, written_in

NAMES = Disguise(
    [("Linde de Vries", "het kind"), ("R.", "persoon 1"), ("Sem de Vries", "kind 2")], "een van hen"
)


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("LINDE en de vries.", "Het kind en de een van hen."),
        ("Sem kwam. Linde’s tas, Lindes jas.", "Kind 2 kwam. Het kind’s tas, het kind’s jas."),
        ("Zij zag R. bij het hek.", "Zij zag persoon 1 bij het hek."),
        ("De lindeboom bloeit; semester.", "De lindeboom bloeit; semester."),
        ("Linde  de\nVries", "Het kind"),
        ("L\u200dinde, Lïnde", "Het kind, het kind"),
    ],
)
def test_a_name_goes_as_whole_words_in_any_case(text: str, without: str) -> None:
    assert NAMES.of(text).text == without


@pytest.mark.parametrize(
    ("text", "why", "found"),
    [
        ("Zij appt als lindexx.", Why.INSIDE, "lindexx"),
        ("Het ging om L. zelf.", Why.PART, "L"),
        ("Zij bellen R elke dag.", Why.PART, "R"),
        ("Bel 06-12345678 straks.", Why.NUMBER, "06-12345678"),
        ("Zij woont op 1234 AB daar.", Why.NUMBER, "1234 AB"),
        ("mail naar x.y@voorbeeld.nl", Why.NUMBER, "x.y@voorbeeld.nl"),
        ("Zij was in Utrecht.", Why.CAPITAL, "Utrecht"),
        ("Petra zegt dat zij het zag.", Why.CAPITAL, "Petra"),
    ],
)
def test_what_may_still_tell_who_it_is_is_pointed_out(text: str, why: Why, found: str) -> None:
    done = NAMES.of(text)
    assert (why, found) in [(d.why, d.text) for d in done.doubts]
    assert all(text[d.start : d.end] == d.text for d in done.doubts)


def test_an_ordinary_sentence_raises_no_doubt() -> None:
    assert NAMES.of("Zij zegt dat zij op maandag slaapt. De tas is zwaar.").doubts == ()


@given(st.text(max_size=60), st.text(max_size=20), st.text(max_size=60))
def test_any_name_in_any_text_is_hidden_without_a_fault(before: str, name: str, after: str) -> None:
    done = Disguise([(name, "kind 1")], "x").of(before + name + after)
    for doubt in done.doubts:
        assert (before + name + after)[doubt.start : doubt.end] == doubt.text


def test_judging_words_are_found_in_both_languages_with_their_place() -> None:
    text = "De dader is agressief; an unsafe home, overigens netjes."
    found = list(judged(Spot("answer", "why_now"), text))
    assert [w.word for w in found] == ["dader", "agressief", "unsafe"]
    assert all(text[w.start : w.end] == w.word for w in found)
    case = written_in("gewoon")
    case = replace(case, referral={**case.referral, "why_now": "Een crimineel."})
    assert [(w.spot, w.word) for w in judging_words(case)] == [
        (Spot("answer", "why_now"), "crimineel")
    ]


def test_every_text_of_a_case_is_found_and_choices_and_names_are_not() -> None:
    case = written_in("OVERAL")
    found = texts(case)
    assert {s.of for s, _ in found} == {
        "answer", "observation", "about", "source", "otherwise", "against", "advice", "role",
        "reason", "person", "relation", "protective",
    }  # fmt: skip
    assert rewritten(case, lambda _, text: text) == replace(case, referral=dict(case.referral))
    empty = rewritten(case, lambda _spot, _text: "")
    assert "OVERAL" not in str(empty)


def test_what_is_missing_is_named_in_order_of_weight() -> None:
    case = replace(written_in("gewoon"), observations=())
    gaps = {"recipient": "", "urgency": " ", "handling": "", "informed": ""}
    case = replace(case, referral={**case.referral, **gaps})
    assert missing(case, order(TextKind.FULL), ["abuse"]) == (
        Missing("recipient", "receiver"),
        Missing("informed", "check"),
        Missing("observations", "check"),
        Missing("urgency", "danger"),
        Missing("weighings", "voice"),
        Missing("feedback_due", "next"),
        Missing("handling", "next"),
    )
    due = replace(order(TextKind.TOGETHER), feedback_due=date(2026, 12, 1))
    whats = [m.what for m in missing(case, due)]
    assert "handling" not in whats  # it is in no text to read together
    assert [m.what for m in missing(case, replace(amending(due), change=" "))][-1] == "change"
    withdrawn = replace(amending(due), withdraws=True)
    assert missing(case, withdrawn) == ()


def test_every_question_that_must_be_answered_has_its_weight() -> None:
    listed = [what for _, whats in weights() for what in whats]
    assert len(set(listed)) == len(listed)
    assert {f.code for f in FIELDS if f.must} <= set(listed)


def test_persons_in_no_observation_that_goes_along_are_pointed_out() -> None:
    case = written_in("Oma Toos kwam langs.")
    case = replace(case, persons=(*case.persons, Person("p3", "Toos"), Person("p4", "Derde")))
    full = order(TextKind.FULL)
    assert [p.id for p in not_needed(case, full)] == ["p2", "p4"]
    none = replace(full, observations=frozenset())
    assert [p.id for p in not_needed(case, none)] == ["p1", "p2", "p3", "p4"]
    assert not_needed(case, replace(none, without=frozenset(("p1", "p2", "p3", "p4")))) == ()
