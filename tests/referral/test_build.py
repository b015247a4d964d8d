import io
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
import tomli
from hypothesis import given, settings
from hypothesis import strategies as st

from lensdesk.assets import lens_folder, resources
from lensdesk.cases.intake import read_file
from lensdesk.cases.model import Case, Consultation, Professional, Weighing
from lensdesk.indicators.reading import read
from lensdesk.lens.loader import load
from lensdesk.referral import PdfNotWritten, ReferralContent, build, check_code, write
from lensdesk.referral.content import as_json
from lensdesk.words import ON_PAPER, Language, words

NOW = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
LENS = load(lens_folder())
SEEN = read_file(resources() / "samples" / "linde.json", LENS)


def linde(language: Language = Language.NL) -> ReferralContent:
    sample = resources() / "samples" / f"linde-referral.{language}.toml"
    answers = tomli.loads(sample.read_text(encoding="utf-8"))
    case = Case("c", "Linde", NOW, LENS.id, LENS.version, (), SEEN, answers)
    sender = Professional("S. de Vries", "social-work", "Wijkteam Oost")
    readings = read(LENS, SEEN, NOW.date())
    return ReferralContent("LD-2026-1123-7F3K", 1, NOW, language, LENS, case, readings, sender)


def answered(content: ReferralContent, **answers: str) -> ReferralContent:
    referral = {**content.case.referral, **answers}
    return replace(content, case=replace(content.case, referral=referral))


def weighed(content: ReferralContent, *weighings: Weighing) -> ReferralContent:
    return replace(content, case=replace(content.case, weighings=weighings))


def pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    found = [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document]
    document.close()
    return found


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
@pytest.mark.parametrize("words_", ["Een zin van gewone lengte. ", "WWWWWWWWWWWW ", "a\n"])
def test_page_one_holds_its_blocks_at_every_length(words_: str, length: int) -> None:
    long = dict.fromkeys(linde().case.referral, words_ * length)
    choices = {
        k: linde().case.referral[k] for k in ("request_kind", "handling", "consent", "informed")
    }
    first = pages(build(answered(linde(), **{**long, **choices})))[0]
    told = words(Language.NL)
    for block in ("asked", "block.who", "block.worry", "block.safety", "sent-by"):
        assert told(f"referral.{block}") in first
    if length == 0:
        assert told("referral.not-filled") in first


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
    with pytest.raises(PdfNotWritten):
        write(linde(), tmp_path / "none" / "letter.pdf")
    (tmp_path / "taken").mkdir()
    with pytest.raises(PdfNotWritten):
        write(linde(), tmp_path / "taken")
    assert [p.name for p in tmp_path.iterdir()] == ["taken"]
