"""A letter that went out is never changed: it is amended, answered and reminded of."""

import hashlib
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pikepdf
import pytest

from lensdesk.cases.letter_kinds import ReceiverKind, TextKind
from lensdesk.cases.model import Answer, Case
from lensdesk.cases.written import TextTooLong
from lensdesk.casework.amending import Desk, amend
from lensdesk.casework.letters import (
    FeedbackAhead,
    feedback_overdue,
    file_feedback,
    letters,
    look,
    new_feedback,
    preview,
    supplement_to,
    take_feedback_back,
    withdrawal_of,
)
from lensdesk.casework.recording import record
from lensdesk.casework.referring import FeedbackDayPast, LetterUnknown, fill_in, refer
from lensdesk.indicators.reading import read
from lensdesk.letters.cutting import NotSafeTogether, TextNotForReceiver
from lensdesk.letters.order import Order
from lensdesk.referral.inspection import inspect
from lensdesk.referral.verdict import Verdict
from lensdesk.words import Language
from tests.casework.practice import after
from tests.vault.practice import NOON

DUE = NOON.date() + timedelta(days=7)
FULL = Order(Language.NL, TextKind.FULL, ReceiverKind.POLICE, feedback_due=DUE)


def sent_once(desk: Desk, case: Case, folder: Path) -> Case:
    for field, text in {
        "recipient": "Politie Oost",
        "consent": "no",
        "consent_why": "Acuut.",
    }.items():
        case = after(fill_in, desk, case, field, text)
    case = after(record, desk, case, "unexplained-absence", Answer.SEEN)
    return refer(desk, case, folder / "one.pdf", FULL, NOON)[0]


def test_what_was_sent_is_kept_with_its_ground_and_without_its_content(
    desk: Desk, case: Case, tmp_path: Path
) -> None:
    case = sent_once(desk, case, tmp_path)
    [kept] = desk.vault.case(case.id).sent
    assert (kept.recipient, kept.text, kept.receiver) == ("Politie Oost", "full", "police")
    assert (kept.consent, kept.why, kept.feedback_due) == ("no", "Acuut.", DUE)
    assert kept.observations == tuple(o.id for o in case.observations)
    assert kept.digest == hashlib.sha256((tmp_path / "one.pdf").read_bytes()).hexdigest()


def test_a_supplement_and_a_withdrawal_are_letters_of_their_own_and_stand_in_the_list(
    desk: Desk, case: Case, tmp_path: Path
) -> None:
    case = sent_once(desk, case, tmp_path)
    first = (tmp_path / "one.pdf").read_bytes()
    reference = case.sent[0].reference
    case = after(fill_in, desk, case, "recipient", "Iemand anders")
    order = supplement_to(case, reference, "Ander adres.", Order(Language.EN))
    case, second = refer(desk, case, tmp_path / "two.pdf", order, NOON)
    assert (second.reference, second.version, second.amends) == (reference, 2, 1)
    assert (second.recipient, second.text, second.receiver) == ("Politie Oost", "full", "police")
    case, third = refer(
        desk, case, tmp_path / "three.pdf", withdrawal_of(case, reference, "Fout.", FULL), NOON
    )
    assert (third.version, third.withdraws, third.observations) == (3, True, ())
    assert [f.standing for f in letters(desk.vault.case(case.id), NOON.date())] == [
        "withdrawn", "withdrawn", "sent",
    ]  # fmt: skip
    assert (tmp_path / "one.pdf").read_bytes() == first
    assert inspect(tmp_path / "three.pdf").verdict is Verdict.GENUINE
    with pytest.raises(LetterUnknown):
        supplement_to(case, reference, "", FULL)
    with pytest.raises(LetterUnknown):
        refer(desk, case, tmp_path / "four.pdf", order, NOON)
    assert not (tmp_path / "four.pdf").exists()


def test_a_letter_names_whom_it_is_for_though_the_case_names_another(
    desk: Desk, case: Case, tmp_path: Path
) -> None:
    case = after(fill_in, desk, case, "recipient", "Zorgcoördinator Noord")
    order = Order(Language.NL, receiver=ReceiverKind.POLICE, recipient="Politie Oost")
    readings = read(desk.lens, case.observations, NOON.date())
    assert "recipient" not in {m.what for m in look(desk, case, order, readings, NOON).missing}
    case, sent = refer(desk, case, tmp_path / "one.pdf", order, NOON)
    assert sent.recipient == "Politie Oost"
    assert case.referral["recipient"] == "Zorgcoördinator Noord"
    with pikepdf.open(tmp_path / "one.pdf") as pdf:
        told = pdf.attachments["referral.json"].get_file().read_bytes().decode()
    assert "Politie Oost" in told
    assert "Noord" not in told
    next_one = supplement_to(case, sent.reference, "Later.", Order(Language.NL))
    again, _ = refer(desk, case, tmp_path / "two.pdf", next_one, NOON)
    assert again.sent[-1].recipient == "Politie Oost"
    with pytest.raises(TextTooLong):
        refer(desk, case, tmp_path / "x.pdf", replace(order, recipient="x" * 10_001), NOON)
    assert not (tmp_path / "x.pdf").exists()


def test_the_answer_is_filed_with_its_letter_corrected_and_taken_back(
    desk: Desk, case: Case, tmp_path: Path
) -> None:
    case = sent_once(desk, case, tmp_path)
    late = DUE + timedelta(days=1)
    assert [(o.name, o.due) for o in feedback_overdue(desk.vault, late)] == [("Linde", DUE)]
    assert feedback_overdue(desk.vault, DUE) == ()
    given = new_feedback(
        case.sent[0], NOON.date(), who="AVIM", text="Wij bellen.", agreed="Vrijdag"
    )
    case = after(file_feedback, desk, case, given)
    case = after(file_feedback, desk, case, replace(given, agreed="Maandag"))
    assert [f.agreed for f in desk.vault.case(case.id).feedback] == ["Maandag"]
    assert feedback_overdue(desk.vault, late) == ()
    assert letters(case, late)[0].feedback[0].who == "AVIM"
    before = read(desk.lens, case.observations, NOON.date())
    change = take_feedback_back(desk, case, before, given.id, NOON)
    assert desk.vault.case(case.id).feedback == ()
    assert len(amend(desk, change.case, before, change.undo, NOON).case.feedback) == 1


def test_an_answer_of_tomorrow_or_on_no_letter_is_refused(
    desk: Desk, case: Case, tmp_path: Path
) -> None:
    case = sent_once(desk, case, tmp_path)
    with pytest.raises(FeedbackAhead):
        after(file_feedback, desk, case, new_feedback(case.sent[0], DUE))
    other = replace(case.sent[0], reference="LD-X")
    with pytest.raises(LetterUnknown):
        after(file_feedback, desk, case, new_feedback(other, NOON.date()))


def test_what_must_not_go_out_is_refused_before_anything_is_written(
    desk: Desk, case: Case, tmp_path: Path
) -> None:
    case = after(fill_in, desk, case, "informed", "not_safe")
    path = tmp_path / "letter.pdf"
    household = replace(FULL, receiver=ReceiverKind.HOUSEHOLD)
    for fault, order in (
        (NotSafeTogether, replace(household, text=TextKind.TOGETHER)),
        (TextNotForReceiver, household),
        (FeedbackDayPast, replace(FULL, feedback_due=NOON.date())),
    ):
        with pytest.raises(fault):
            refer(desk, case, path, order, NOON)
    assert not path.exists()
    assert desk.vault.case(case.id).sent == ()


def test_before_sending_all_that_asks_for_a_look_is_told_and_drawn(desk: Desk, case: Case) -> None:
    case = after(fill_in, desk, case, "why_now", "Een agressief gezin uit Utrecht.")
    advice = replace(FULL, text=TextKind.ADVICE, receiver=ReceiverKind.ADVICE_CENTRE)
    before = read(desk.lens, case.observations, NOON.date())
    found = look(desk, case, advice, before, NOON)
    assert [m.what for m in found.missing][:2] == ["recipient", "informed"]
    assert [w.word for w in found.judging] == ["agressief"]
    assert [d.doubt.text for d in found.doubts] == ["Utrecht"]
    for first_page in (True, False):
        drawn = preview(desk, case, advice, NOON, first_page=first_page)
        assert drawn.startswith(b"%PDF")
        assert drawn == preview(desk, case, advice, NOON, first_page=first_page)
    assert desk.vault.case(case.id).sent == ()
