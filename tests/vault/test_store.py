import contextlib
import string
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from lensdesk import vault
from lensdesk.cases.model import (
    Answer,
    Case,
    Consultation,
    Contact,
    Decision,
    DecisionKind,
    KnownBy,
    LastPlace,
    Observation,
    SentReferral,
    Visit,
    Weighing,
)
from lensdesk.cases.people import Person, Relation, RelationKind
from lensdesk.vault import Vault
from lensdesk.vault.failures import CaseNameTaken, DiskFull
from tests.vault.practice import CASE, CHEAP, NOON, PHRASE, SEEN, WHO

LETTER = SentReferral("LD-1", 1, NOON, "ABCD", "coordinator", "nl")


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    with vault.create(tmp_path_factory.mktemp("v") / "vault", PHRASE, WHO, CHEAP) as made:
        yield made


def test_what_was_kept_is_there_after_unlocking(folder: Path) -> None:
    corrected = replace(SEEN, answer=Answer.NOT_SEEN)
    with vault.unlock(folder, PHRASE) as again:
        assert again.professional() == WHO
        assert again.case("c1") == replace(CASE, referral=again.case("c1").referral)
        again.amend("c1", observations=[corrected], answers={"request": "meekijken"}, sent=[LETTER])
    with vault.unlock(folder, PHRASE) as again:
        case = again.case("c1")
        assert case.observations == (corrected,)
        assert (case.referral, case.sent) == ({"request": "meekijken"}, (LETTER,))
        again.amend("c1", drop=["o1"])
        assert again.case("c1").observations == ()


def test_no_word_of_a_case_lies_readable_in_the_folder(folder: Path) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        kept.amend("c1", observations=[replace(SEEN, id="o2", text="regenboogvis")])
        content = b"".join(f.read_bytes() for f in folder.iterdir())
    for word in (b"kruidenthee", b"regenboogvis", b"Vlinderstruik", b"SQLite format", b"debts"):
        assert word not in content


def test_the_case_with_the_newest_observation_stands_first_whatever_its_zone(folder: Path) -> None:
    west = timezone(timedelta(hours=-9))
    later = datetime(2026, 11, 23, 4, 0, tzinfo=west)  # an hour after noon in UTC
    with vault.unlock(folder, PHRASE) as kept:
        kept.add_case(Case("c2", "Egel", NOON, "criminal-exploitation", "1.0"))
        newest = replace(SEEN, id="o2", at=later, sign="hunger")
        kept.amend("c1", observations=[newest, replace(SEEN, id="o3", answer=Answer.NOT_SEEN)])
        kept.amend("c2", observations=[replace(SEEN, id="o4", at=NOON + timedelta(minutes=30))])
        first, second = kept.cases()
    assert (first.name, first.last_observed_at, first.seen, first.sent) == (
        "Vlinderstruik", later, 2, 0,
    )  # fmt: skip
    assert second.name == "Egel"


def test_a_working_name_is_used_once(folder: Path) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        with pytest.raises(CaseNameTaken):
            kept.add_case(replace(CASE, id="c2"))
        assert len(kept.cases()) == 1


def test_a_full_disk_is_said_and_nothing_is_half_kept(folder: Path) -> None:
    many = [replace(SEEN, id=f"n{n}", text="x" * 900) for n in range(200)]
    with vault.unlock(folder, PHRASE) as kept:
        [pages] = kept.ask("PRAGMA page_count")
        kept._database.execute(f"PRAGMA max_page_count = {pages['page_count']}")
        with pytest.raises(DiskFull):
            kept.amend("c1", observations=many)
        assert kept.case("c1").observations == (SEEN,)
        kept._database.execute("PRAGMA max_page_count = 10000")
        kept.amend("c1", observations=many)
        assert len(kept.case("c1").observations) == 201


_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)
_IDS = st.text(string.hexdigits, min_size=32, max_size=32)
_MOMENTS = st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=45))]))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    observations=st.lists(
        st.builds(Observation, _IDS, _TEXT, st.sampled_from(Answer), st.sampled_from(KnownBy),
                  _MOMENTS, _TEXT, _TEXT, _TEXT, st.none() | _TEXT, st.none() | _TEXT,
                  st.none() | _IDS),
        max_size=6, unique_by=lambda o: o.id,
    ),
    visits=st.lists(st.builds(Visit, _IDS, _MOMENTS, st.sampled_from(Contact), _TEXT), max_size=2,
                    unique_by=lambda v: v.id),
    answers=st.dictionaries(_TEXT, _TEXT, max_size=3),
    weighings=st.lists(st.builds(Weighing, _TEXT, _TEXT, _TEXT, st.booleans()), max_size=2,
                       unique_by=lambda w: w.indicator),
    decisions=st.lists(st.builds(Decision, _IDS, st.sampled_from(DecisionKind), st.dates(), _TEXT,
                                 _MOMENTS, _TEXT), max_size=2, unique_by=lambda d: d.id),
    assessed=st.tuples(
        st.dictionaries(_TEXT, _TEXT, max_size=3),
        st.lists(st.builds(Consultation, _IDS, st.dates(), _TEXT, _TEXT, _TEXT, st.booleans()),
                 max_size=2, unique_by=lambda c: c.id),
    ),
    persons=st.lists(st.builds(Person, _IDS, _TEXT, st.none() | st.integers(1900, 2100), _TEXT),
                     max_size=3, unique_by=lambda p: p.id),
    relations=st.lists(st.builds(Relation, _IDS, _IDS, st.sampled_from(RelationKind), _IDS, _TEXT),
                       max_size=3, unique_by=lambda r: r.id),
    case_id=_IDS,
)  # fmt: skip
def test_whatever_was_written_comes_back_the_same_and_in_order(  # noqa: PLR0917
    opened: Vault,
    observations: list[Observation],
    visits: list[Visit],
    answers: dict[str, str],
    weighings: list[Weighing],
    decisions: list[Decision],
    assessed: tuple[dict[str, str], list[Consultation]],
    persons: list[Person],
    relations: list[Relation],
    case_id: str,
) -> None:
    assessment, consultations = assessed
    ids = [*(o.id for o in observations), *(v.id for v in visits), *(d.id for d in decisions)]
    ids += [*(c.id for c in consultations), *(p.id for p in persons), *(r.id for r in relations)]
    assume(len(set(ids)) == len(ids))  # an id is random: no two records share one
    case = replace(CASE, id=case_id, name=case_id, observations=tuple(observations),
                   visits=tuple(visits), referral=answers, weighings=tuple(weighings),
                   decisions=tuple(decisions), assessment=assessment,
                   consultations=tuple(consultations), persons=tuple(persons),
                   relations=tuple(relations))  # fmt: skip
    with contextlib.suppress(CaseNameTaken):
        opened.add_case(case)
        assert opened.case(case_id) == case
        opened.amend(
            case_id,
            observations=tuple(reversed(observations)),
            weighings=tuple(reversed(weighings)),
        )
        opened.amend(case_id, assessment=assessment, consultations=tuple(reversed(consultations)))
        opened.amend(
            case_id, persons=tuple(reversed(persons)), relations=tuple(reversed(relations))
        )
        assert opened.case(case_id) == case
        opened.amend(case_id, drop=[o.id for o in observations])
        opened.amend(case_id, drop=[c.id for c in consultations])
        assert opened.case(case_id) == replace(case, observations=(), consultations=())


def test_the_last_place_is_one_and_is_forgotten_when_somebody_stands_nowhere(
    opened: Vault,
) -> None:
    assert opened.last_place() is None
    opened.keep_place(LastPlace("c1", "health", "a-sign", NOON, left=True))
    opened.keep_place(LastPlace("c2", "timeline"))
    assert opened.last_place() == LastPlace("c2", "timeline")
    last = LastPlace("c1", "health", "a-sign", NOON, left=True, field="note", cursor=7)
    opened.keep_place(last)
    assert opened.last_place() == last
    opened.keep_place(None)
    assert opened.last_place() is None
