"""The made-up case: comes in one step, is known as such, and goes without a trace."""

from datetime import datetime
from pathlib import Path

import pytest

from lensdesk import vault
from lensdesk.cases.model import Contact, LastPlace, Professional
from lensdesk.casework.beginning import begin_case
from lensdesk.casework.sample import (
    SAMPLE,
    is_sample,
    keep_sample,
    remove_sample,
    sample_case,
    sample_observations,
)
from lensdesk.indicators.reading import read
from lensdesk.lens.model import Lens
from lensdesk.vault.keyfile import MIB, Cost
from lensdesk.words import Language

AT = datetime(2031, 5, 4, 10, 30).astimezone()
PHRASE = "zes gewone losse woorden hier"
WHO = Professional("S. de Vries", "social-work", "Wijkteam")


@pytest.mark.parametrize("language", Language)
def test_it_is_of_today_in_every_language_and_shows_something(
    lens: Lens, language: Language
) -> None:
    case = sample_case(lens, language, AT)
    assert max(o.at for o in case.observations) == AT
    assert read(lens, case.observations, AT.date()).triggered()
    assert case.persons
    assert case.relations
    assert case.weighings
    assert is_sample(case.id)


def test_its_notes_are_in_the_language_of_the_letter_and_tell_the_same_signs(lens: Lens) -> None:
    dutch, english, arabic = (sample_observations(lens, language) for language in Language)
    assert [o.text for o in arabic] == [o.text for o in english]
    for one, other in zip(dutch, english, strict=True):
        assert (one.sign, one.at, one.answer) == (other.sign, other.at, other.answer)
        assert bool(one.text) == bool(other.text)
        assert one.text != other.text or not one.text


def test_its_observations_are_tied_to_its_persons(lens: Lens) -> None:
    for language in Language:
        case = sample_case(lens, language, AT)
        assert all(o.persons or o.household for o in case.observations)


def test_it_comes_once_and_goes_without_touching_another_case(tmp_path: Path, lens: Lens) -> None:
    with vault.create(tmp_path / "vault", PHRASE, WHO, Cost(memory=64 * MIB)) as kept:
        real = begin_case(kept, lens, "Noor", AT, Contact.HOME_VISIT)
        assert keep_sample(kept, lens, Language.NL, AT) == SAMPLE
        keep_sample(kept, lens, Language.EN, AT)
        assert len(kept.cases()) == 2
        assert kept.case(SAMPLE).name == "Voorbeeld: Linde (verzonnen)"
        assert len(kept.case(SAMPLE).observations) == 38
        kept.keep_place(LastPlace(SAMPLE, "network"))
        remove_sample(kept)
        assert [c.id for c in kept.cases()] == [real.id]
        for table in ("visits", "observations", "answers", "weighings", "persons", "relations"):
            question = f"SELECT count(*) AS n FROM {table} WHERE case_id = ?"  # noqa: S608
            assert kept.ask(question, SAMPLE) == [{"n": 0}]
        remove_sample(kept)
        assert kept.case(real.id) == real


def test_a_real_case_is_never_taken_for_it(lens: Lens, tmp_path: Path) -> None:
    with vault.create(tmp_path / "vault", PHRASE, WHO, Cost(memory=64 * MIB)) as kept:
        assert not is_sample(begin_case(kept, lens, "Noor", AT, Contact.OFFICE).id)
