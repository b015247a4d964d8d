from dataclasses import replace

import pypdfium2
import pytest

from lensdesk.cases.model import Answer, Case
from lensdesk.casework.amending import Desk, amend
from lensdesk.casework.recording import clear, nothing_seen, record
from lensdesk.casework.referring import refer
from lensdesk.casework.renewing import (
    LensOfAnotherKind,
    Shift,
    move_case,
    orphaned,
    would_change,
)
from lensdesk.graphics import matrix, timeline
from lensdesk.indicators.model import Outcome
from lensdesk.indicators.reading import read
from lensdesk.letters.order import Order
from lensdesk.words import Language, words
from tests.lens.practice import CONTEXT, GONE, MOVED, next_year
from tests.vault.practice import NOON


def observed(desk: Desk, case: Case) -> Case:
    readings = read(desk.lens, (), NOON.date())
    for sign in (GONE, CONTEXT, MOVED):
        change = record(desk, case, readings, sign, Answer.SEEN, NOON)
        case, readings = change.case, change.readings
    return case


def test_what_another_version_would_change_is_told_before_a_case_is_moved(
    desk: Desk, case: Case
) -> None:
    case, new = observed(desk, case), next_year(desk.lens)
    shifts = would_change(desk.lens, new, case.observations, NOON.date())
    assert set(shifts) == {
        Shift("recruitment", Outcome.TRIGGERED, Outcome.NOTICED),
        Shift("debt-income", Outcome.NOTICED, Outcome.NOT_LOOKED_AT),
        Shift("financial-control", Outcome.NOT_LOOKED_AT, Outcome.NOTICED),
    }
    assert would_change(desk.lens, desk.lens, case.observations, NOON.date()) == ()


def test_an_indicator_that_a_version_drops_is_told_when_something_was_seen(
    desk: Desk, case: Case
) -> None:
    case, lens = observed(desk, case), desk.lens
    shorter = replace(
        lens,
        domains=tuple(
            replace(d, indicators=tuple(i for i in d.indicators if i.id not in gone))
            for gone in [("recruitment", "travel")]
            for d in lens.domains
        ),
    )
    assert would_change(lens, shorter, case.observations, NOON.date()) == (
        Shift("recruitment", Outcome.TRIGGERED, None),
    )
    assert would_change(shorter, lens, case.observations, NOON.date()) == (
        Shift("recruitment", None, Outcome.TRIGGERED),
    )


def test_a_case_is_moved_and_moved_back_and_every_observation_stays(desk: Desk, case: Case) -> None:
    old, new = desk.lens, next_year(desk.lens)
    case = observed(desk, case)
    moved = move_case(desk, case, new)
    assert (moved.lens_version, desk.vault.case(case.id)) == ("2.0", moved)
    assert [o.sign for o in orphaned(moved, new)] == [GONE]
    assert orphaned(moved, old) == ()
    assert move_case(desk, moved, old) == case
    assert desk.vault.case(case.id).observations == case.observations
    with pytest.raises(LensOfAnotherKind):
        move_case(desk, case, replace(new, id="another"))


def test_work_goes_on_in_a_moved_case_with_a_sign_that_is_gone(desk: Desk, case: Case) -> None:
    case, new = observed(desk, case), next_year(desk.lens)
    moved = move_case(desk, case, new)
    later = Desk(desk.vault, new, desk.professional)
    readings = read(new, moved.observations, NOON.date())
    rest = nothing_seen(later, moved, readings, later.lens.indicator["recruitment"].signs, NOON)
    cleared = clear(later, rest.case, rest.readings, GONE, NOON)
    assert orphaned(cleared.case, new) == ()
    back = amend(later, cleared.case, cleared.readings, cleared.undo, NOON)
    assert [o.sign for o in orphaned(back.case, new)] == [GONE]
    for language in Language:
        matrix.draw(new, back.readings, words(language), width=300)
        timeline.draw(new, back.case.observations, words(language), width=300)


def test_a_letter_of_a_moved_case_shows_what_the_lens_no_longer_has_and_names_its_version(
    desk: Desk, case: Case
) -> None:
    new = next_year(desk.lens)
    moved = move_case(desk, observed(desk, case), new)
    text = letter(Desk(desk.vault, new, desk.professional), moved)
    assert "Signalen die deze lens niet meer heeft" in text
    assert f"{GONE} (gezien)" in text
    assert "criminele uitbuiting, versie 2.0." in text


def test_a_letter_names_both_versions_when_a_case_is_read_with_another(
    desk: Desk, case: Case
) -> None:
    newer = Desk(desk.vault, next_year(desk.lens), desk.professional)
    text = letter(newer, observed(desk, case))
    assert (
        f"versie {desk.lens.version}; het beeld in dit document is gelezen met versie 2.0" in text
    )


def letter(desk: Desk, case: Case) -> str:
    path = desk.vault.folder.parent / "letter.pdf"
    refer(desk, case, path, Order(Language.NL), NOON)
    document = pypdfium2.PdfDocument(path)
    found = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return " ".join(found.split())
