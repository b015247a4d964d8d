import io
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lensdesk.cases.letter_kinds import TextKind
from lensdesk.cases.model import Consultation, Decision, DecisionKind, Weighing
from lensdesk.referral import PdfNotWritten, ReferralContent, check_code, placed
from lensdesk.referral.build import build
from lensdesk.referral.content import as_json
from lensdesk.words import ON_PAPER, Language, words
from tests.letters.practice import amending, content_of, order, written_in
from tests.referral.practice import NOW, SEEN, answered, linde, pages


def weighed(content: ReferralContent, *weighings: Weighing) -> ReferralContent:
    return replace(content, case=replace(content.case, weighings=weighings))


@pytest.mark.parametrize("language", ON_PAPER)
def test_every_font_is_embedded_and_every_page_says_which_letter_it_is(language: Language) -> None:
    pdf = build(linde(language))
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            for font in page.Resources.Font.values():
                assert "/FontFile2" in font.FontDescriptor
    read_back = pages(pdf)
    for number, content in enumerate(read_back, start=1):
        assert check_code(linde(language)) in content
        assert words(language)("referral.page", n=number, pages=len(read_back)) in content


@pytest.mark.parametrize("length", [0, 1, 400])
@pytest.mark.parametrize(
    "words_", ["Een zin van gewone lengte. ", "a " + "W" * 40 + " ", "a\n", "محمد "]
)
def test_page_one_holds_its_blocks_at_every_length(words_: str, length: int) -> None:
    long = dict.fromkeys(linde().case.referral, words_ * length)
    choices = {
        k: linde().case.referral[k] for k in ("request_kind", "handling", "consent", "informed")
    }
    first = pages(build(answered(linde(), **{**long, **choices})))[0]
    told = words(Language.NL)
    blocks = ("field.urgency.label", "asked", "block.who", "block.worry", "block.safety")
    places = [
        first.index(told(f"referral.{block}"))
        for block in ("title", *blocks, "block.consent", "sent-by")
    ]
    assert places == sorted(places)
    assert len(places) == 8
    if length == 0:
        assert told("referral.not-filled") in first


@pytest.mark.parametrize("text", TextKind)
@pytest.mark.parametrize("long", ["Een zin van gewone lengte. " * 400, "W" * 300, "a\n" * 400])
def test_a_supplement_holds_its_blocks_on_page_one_at_every_length(
    text: TextKind, long: str
) -> None:
    asked = replace(order(text), change=long, feedback_due=date(2026, 12, 1))
    case = written_in("gewoon")
    case = replace(case, referral=written_in(long).referral)
    first, second, *_ = pages(build(content_of(case, amending(asked))))
    told = words(Language.NL)
    for heading in ("supplement", "asked", "block.who", "block.worry", "block.safety"):
        assert told(f"referral.{heading}") in first
    assert told("referral.block.consent") in first
    assert told("referral.sent-by") in first
    assert told("referral.sent-by") not in second


def test_fact_hearsay_and_impression_stand_apart() -> None:
    content = "\n".join(pages(build(linde())))
    health = content[
        content.index("Lichamelijke & Psychische") : content.index("Werk, Activiteiten")
    ]
    facts, told, felt = (
        health.index(words(Language.NL)(f"referral.group-{group}"))
        for group in ("fact", "hearsay", "impression")
    )
    assert facts < health.index("Zij wordt stil") < told < health.index("Zij gaat pas") < felt
    assert felt < health.index("schrikken van de deurbel")


def test_the_same_case_gives_the_same_bytes_and_any_change_another_code() -> None:
    assert build(linde()) == build(linde())
    codes = {
        check_code(c)
        for c in (
            linde(),
            answered(linde(), request="iets anders"),
            replace(linde(), version=2),
            replace(linde(), case=replace(linde().case, observations=SEEN[:-1])),
            weighed(linde(), Weighing("recruitment", against="iets anders")),
            replace(linde(), case=replace(linde().case, lens_version="0.9")),
        )
    }
    assert len(codes) == 6


def test_beside_a_triggered_indicator_stands_what_else_it_could_be_or_that_nobody_said() -> None:
    told = " ".join("\n".join(pages(build(linde()))).split())
    assert told.count("Wat kan het nog meer zijn? Nog niet beantwoord.") == len(
        linde().readings.triggered()
    )
    one = weighed(
        linde(),
        Weighing("recruitment", "Zij is verliefd.", unknown=True),
        Weighing("abuse", "hinkelt elke dag"),
    )
    told = " ".join("\n".join(pages(build(one))).split())
    assert "Wat kan het nog meer zijn? Zij is verliefd." in told
    assert "Wat spreekt het tegen? Dat weet ik niet." in told
    assert "hinkelt" not in told
    assert check_code(weighed(linde(), Weighing("abuse", "niets"))) == check_code(linde())


def test_the_last_decision_goes_out_and_the_earlier_ones_stay_in_the_case() -> None:
    first = Decision("d1", DecisionKind.HELP, None, "eerst dit", NOW - timedelta(days=9), "P")
    until = date(2026, 12, 7)
    last = Decision("d2", DecisionKind.KEEP_LOOKING, until, "meer zien", NOW, "S. de Vries")
    case = replace(linde().case, decisions=(last, first))
    content = replace(linde(), case=case)
    letter = " ".join("\n".join(pages(build(content))).split())
    heading = words(Language.NL)("referral.decided")
    assert (
        f"{heading} 23 nov 2026 · Blijven kijken tot 7 dec 2026 · S. de Vries meer zien" in letter
    )
    assert "eerst dit" not in letter + str(as_json(content))
    assert as_json(content)["decision"] == {
        "id": "d2", "kind": "keep_looking", "until": "2026-12-07", "reason": "meer zien",
        "made_at": NOW.isoformat(), "decided_by": "S. de Vries",
    }  # fmt: skip
    assert as_json(linde())["decision"] is None


def test_consultations_and_what_protects_go_out_and_the_questions_stay_inside() -> None:
    told = words(Language.NL)
    without = "\n".join(pages(build(linde())))
    for heading in ("consulted", "protective"):
        assert told(f"referral.{heading}") not in without
    later = Consultation("k2", date(2026, 11, 22), "Petra", "school", "Praat met haar alleen.")
    first = Consultation("k1", date(2026, 11, 20), role="Veilig Thuis", without_name=True)
    inside = {"danger": "yes", "danger_line": "binnen blijft binnen", "against": "sport veel"}
    assessed = replace(
        linde().case,
        assessment={"protective": "Oma woont dichtbij.", **inside},
        consultations=(later, Consultation("k3", date(2026, 11, 21)), first),
    )
    content = replace(linde(), case=assessed)
    letter = " ".join("\n".join(pages(build(content))).split())
    order = (
        told("referral.field.interpretation.label"),
        f"{told('referral.consulted')} 20 nov 2026 · Veilig Thuis Besproken zonder naam.",
        "22 nov 2026 · Petra, school Praat met haar alleen.",
        f"{told('referral.protective')} Oma woont dichtbij.",
        told("referral.field.safety_risks.label"),
    )
    places = [letter.rindex(part) for part in order]
    assert places == sorted(places)
    assert letter.count("Besproken zonder naam.") == 1
    for kept in (letter, str(as_json(content))):
        assert "binnen blijft" not in kept
        assert "sport veel" not in kept
    assert as_json(content)["protective"] == "Oma woont dichtbij."
    assert told("referral.decided") not in letter
    only_inside = replace(linde(), case=replace(linde().case, assessment=inside))
    assert check_code(only_inside) == check_code(linde()) != check_code(content)


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=300), st.text(max_size=3000))
def test_any_text_gets_onto_paper(short: str, long: str) -> None:
    note = replace(SEEN[0], text=long, about=short)
    content = answered(linde(), safe_contact=long, subjects=short, recipient=short)
    talk = Consultation("k", date(2026, 11, 20), short, short, long)
    case = replace(content.case, observations=(note,), consultations=(talk,))
    content = replace(content, case=replace(case, assessment={"protective": long}))
    assert build(content).startswith(b"%PDF")


def test_what_no_font_has_is_written_out_and_markup_stays_text() -> None:
    said = "leeftijd < 16 <img src='x'/> 😀 " + "a" * 300
    text = " ".join(" ".join(pages(build(answered(linde(), words_of_person=said)))).split())
    assert "leeftijd < 16 <img src='x'/> [grinning face]" in text


def test_a_folder_that_is_not_there_is_said_and_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(PdfNotWritten), placed(build(linde()), tmp_path / "none" / "letter.pdf"):
        pass
    (tmp_path / "taken").mkdir()
    with pytest.raises(PdfNotWritten), placed(build(linde()), tmp_path / "taken"):
        pass
    assert [p.name for p in tmp_path.iterdir()] == ["taken"]
