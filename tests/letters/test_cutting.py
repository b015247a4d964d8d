"""What does not belong in a text is nowhere in it: not on a page, in the data or the metadata."""

import io
import re
import unicodedata
from dataclasses import replace

import pikepdf
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from lensdesk.cases.letter_kinds import TextKind
from lensdesk.cases.model import Answer
from lensdesk.letters.cutting import cut
from lensdesk.letters.folding import folded
from lensdesk.referral.build import build
from lensdesk.words import Language, words
from tests.letters.practice import SENDER, amending, content_of, order, written_in
from tests.referral.practice import NOW, SIGNER, pages, told
from tests.referral.test_content import attached

NAMES = st.text(st.characters(categories=["Lu", "Ll", "Lo", "Mn"]), min_size=3, max_size=12)


def everything(letter: bytes) -> str:
    """All that a letter tells: pages, what is read aloud, data, title, metadata, file names."""
    with pikepdf.open(io.BytesIO(letter)) as pdf:
        about = [str(value) for value in pdf.docinfo.values()]
        about.append(pdf.Root.Metadata.read_bytes().decode())
    data = attached(letter)["referral.json"][0].decode()
    heard = [text for _, text in told(letter)]
    return "\n".join((*pages(letter), *heard, data, *about))


BARE = folded(everything(build(content_of(written_in("gewoon"), order(TextKind.ADVICE))))).text


def stands(name: str, text: str) -> bool:
    wanted = re.escape(" ".join(folded(name).text.split()))
    return re.search(rf"(?<!\w){wanted}(?!\w)", " ".join(folded(text).text.split())) is not None


@settings(max_examples=25, deadline=None)
@given(NAMES, st.sampled_from(["{}", "Ik zag {}.", "{}'s tas", "({}) en\n{}", "van {}, {upper}"]))
@example("Łucja", "Gisteren zei {} het.")
@example("مُحَمَّد", "Gisteren zei {} het.")
@example("王小明", "Gisteren zei {} het.")
@example("José María", "jose maria en {upper}")
def test_no_planted_name_is_in_a_text_for_advice(name: str, note: str) -> None:
    name = " ".join(unicodedata.normalize("NFC", name).split())
    assume(folded(name).text.strip())
    assume(not stands(name, BARE))
    case = written_in(note.format(name, name, upper=name.upper()), name)
    letter = build(content_of(case, amending(order(TextKind.ADVICE))), SIGNER)
    assert not stands(name, everything(letter))


def test_a_text_for_advice_tells_no_colleague_source_place_or_day_of_birth() -> None:
    note = (
        "Zilverberk, geboren op 3 mei 2012 en 03-05-2012, woont op Klokhuisplein 7. Buurman "
        "Wouters en Q1 Observanda zagen het; Raadgever Ruud en Decia Beslis ook. Dossier Xylofoon."
    )
    told_all = everything(build(content_of(written_in(note), order(TextKind.ADVICE))))
    for hidden in (
        "Zilverberk", "2012-05", "mei 2012", "03-05-2012", "Klokhuisplein", "Wouters",
        "Observanda", "Ruud", "Decia", "Xylofoon", "Volwassen Iemand", '"birth_year":2012',
    ):  # fmt: skip
        assert hidden not in told_all, hidden
    assert "Sanne Vermeulen" in told_all  # who asks for advice can be called back
    assert "Het kind, geboren op (een datum)" in told_all


@pytest.mark.parametrize("language", [Language.NL, Language.EN])
def test_a_text_to_read_together_holds_nothing_that_is_kept_from_the_household(
    language: Language,
) -> None:
    case = written_in("Buurman Wouters zei dat Sanne Vermeulen belde, zegt Wouters.")
    secret = {
        "safety_risks": "GEVAARLIJKEHOND", "reporter_shield": "BANGVOORHEM",
        "exploiters": "SCHUILNAAM", "safe_contact": "VIADEMENTOR", "informed_why": "NIETVEILIG",
        "reporter_reachable": "0612345678", "decision_by": "BESLISSER",
    }  # fmt: skip
    case = replace(case, referral={**case.referral, **secret})
    for asked in (order(TextKind.TOGETHER, language), amending(order(TextKind.TOGETHER, language))):
        told_all = everything(build(content_of(case, asked), SIGNER))
        for hidden in (*secret.values(), "Wouters", "Vermeulen", "Wijkteam Oost", "GEHEIM",
                       "Observanda Q", "Raadgever"):  # fmt: skip
            assert hidden not in told_all, hidden
        assert words(language)("referral.shielded") in told_all


def test_without_a_shield_the_person_reads_who_reports() -> None:
    case = written_in("gewoon")
    open_case = replace(case, referral={**case.referral, "reporter_shield": " "})
    told_all = everything(build(content_of(open_case, order(TextKind.TOGETHER))))
    assert "Sanne Vermeulen" in told_all
    assert "GEHEIM" not in told_all


def test_a_full_text_holds_all_but_the_possible_exploiters_and_is_word_for_word() -> None:
    case = written_in("Zilverberk zei: ik wil naar huis.")
    letter = content_of(case, order(TextKind.FULL))
    assert dict(letter.case.referral) == dict(case.referral)
    assert [o.text for o in letter.case.observations if o.answer is Answer.SEEN] == [
        o.text for o in case.observations if o.answer is Answer.SEEN
    ]
    assert "Zilverberk zei: ik wil naar huis." in everything(build(letter))


def test_only_the_chosen_observations_and_persons_go_along() -> None:
    case = written_in("gewoon")
    seen = [o.id for o in case.observations if o.answer is Answer.SEEN]
    chosen = replace(
        order(TextKind.FULL), observations=frozenset(seen[1:3]), without=frozenset(["p2"])
    )
    went = cut(case, SENDER, chosen, words(Language.NL), NOW.date()).case
    assert [o.id for o in went.observations if o.answer is Answer.SEEN] == seen[1:3]
    assert [p.id for p in went.persons] == ["p1"]
    assert went.relations == ()


def test_a_withdrawal_tells_nothing_of_the_case() -> None:
    case = written_in("VERTROUWELIJK")
    asked = replace(
        amending(order(TextKind.ADVICE)), withdraws=True, change="Zilverberk bedoelde ik"
    )
    told_all = everything(build(content_of(case, asked), SIGNER))
    assert "VERTROUWELIJK" not in told_all
    assert "Zilverberk" not in told_all
    assert "1A2B-3C4D-5E6F-7A8B" in told_all
