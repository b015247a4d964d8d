from dataclasses import replace
from datetime import UTC, date, datetime

from lensdesk.assets import lenses_folder
from lensdesk.cases.model import Answer, KnownBy, Observation
from lensdesk.indicators.model import Outcome
from lensdesk.indicators.reading import read
from lensdesk.lens.checker import check
from lensdesk.lens.loader import load
from lensdesk.lens.model import Lens

FRAUD = load(lenses_folder() / "fraud")


def test_every_lens_that_ships_is_sound_and_lies_under_its_own_name() -> None:
    folders = sorted(lenses_folder().iterdir())
    assert [f.name for f in folders] == ["criminal-exploitation", "fraud"]
    for folder in folders:
        assert check(folder) == ()
        assert load(folder).id == folder.name


def test_the_signs_of_fraud_are_those_of_the_first_lens_that_may_fit_with_it(lens: Lens) -> None:
    fitting = [s for s in lens.signs.values() if "fraud" in s.phenomena]
    assert len(fitting) == 53
    for mine, theirs in zip(FRAUD.signs.values(), fitting, strict=True):
        assert replace(mine, phenomena=()) == replace(theirs, phenomena=())
        others = tuple(p for p in theirs.phenomena if p != "fraud")
        assert mine.phenomena == ("criminal-exploitation", *others)


def test_the_lens_of_fraud_holds_nothing_that_it_does_not_use() -> None:
    signs = FRAUD.signs.values()
    of_signs = {i for s in signs for i in s.sources}
    of_phenomena = {i for p in FRAUD.phenomena for i in p.sources}
    assert {s.id for s in FRAUD.sources} == of_signs | of_phenomena
    assert {p.id for p in FRAUD.phenomena} == {i for s in signs for i in s.phenomena}
    assert {p.id for p in FRAUD.professions} == {i for s in signs for i in s.professions}
    for domain in FRAUD.domains:
        assert {a.id for a in domain.aspects} == {i.aspect for i in domain.indicators}
        assert all(i.signs for i in domain.indicators)
    assert all(p.first for p in FRAUD.professions)


def test_observations_are_read_through_the_lens_of_fraud() -> None:
    control = FRAUD.indicator["financial-control"]
    at = datetime(2026, 11, 23, 14, tzinfo=UTC)
    answers = [
        Observation(s.id, s.id, Answer.SEEN, KnownBy.OWN_OBSERVATION, at, "S", "debt-help")
        for s in control.signs[:2]
    ]
    readings = read(FRAUD, answers, at.date())
    assert (readings.lens_id, readings.as_of) == ("fraud", date(2026, 11, 23))
    assert [(r.indicator, r.outcome) for r in readings.triggered()] == [
        ("financial-control", Outcome.TRIGGERED)
    ]
