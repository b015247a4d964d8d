from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lensdesk.cases.model import (
    Answer,
    Case,
    Consultation,
    Contact,
    Decision,
    DecisionKind,
    KnownBy,
    Observation,
    Visit,
    Weighing,
)
from lensdesk.cases.people import Person, Relation, RelationKind
from lensdesk.casework.amending import Amendment, Desk, amend, applied
from lensdesk.indicators.reading import read
from tests.vault.practice import NOON

_IDS = st.sampled_from("abc")
_TEXTS = st.sampled_from(("", "één", "twee"))


def _observation(prefix: str, text: str) -> Observation:
    sign, known = "debts", KnownBy.DOCUMENT
    return Observation(f"o{prefix}", sign, Answer.SEEN, known, NOON, "S", "social-work", text)


def _some(made: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(made, max_size=2, unique_by=lambda each: getattr(each, "id", each)).map(tuple)


_AMENDMENTS = st.builds(
    Amendment,
    observations=_some(st.builds(_observation, _IDS, _TEXTS)),
    visits=_some(st.builds(lambda i, t: Visit(f"v{i}", NOON, Contact.PHONE, t), _IDS, _TEXTS)),
    decisions=_some(
        st.builds(
            lambda i, t: Decision(
                f"d{i}", DecisionKind.KEEP_LOOKING, date(2026, 12, 1), t, NOON, "S"
            ),
            _IDS,
            _TEXTS,
        )
    ),
    consultations=_some(
        st.builds(lambda i, t: Consultation(f"c{i}", date(2026, 11, 1), t), _IDS, _TEXTS)
    ),
    persons=_some(st.builds(lambda i, t: Person(f"p{i}", t, None, ""), _IDS, _TEXTS)),
    relations=_some(
        st.builds(lambda i, t: Relation(f"r{i}", "pa", RelationKind.OTHER, "pb", t), _IDS, _TEXTS)
    ),
    weighings=st.lists(
        st.builds(Weighing, _IDS, _TEXTS), max_size=2, unique_by=lambda w: w.indicator
    ).map(tuple),
    answers=st.dictionaries(_IDS, _TEXTS, max_size=2),
    assessment=st.dictionaries(_IDS, _TEXTS, max_size=2),
    drop=st.lists(st.sampled_from(["oa", "vb", "dc", "ca", "pb", "rc"]), max_size=2).map(tuple),
)


def _meant(case: Case) -> tuple[object, ...]:
    """What a case says: an empty answer is no answer, and order says nothing."""
    return (
        *(
            {each.id: each for each in kept}
            for kept in (
                case.observations,
                case.visits,
                case.decisions,
                case.consultations,
                case.persons,
                case.relations,
            )
        ),
        {w.indicator: w for w in case.weighings if w != Weighing(w.indicator)},
        {f: t for f, t in case.referral.items() if t},
        {f: t for f, t in case.assessment.items() if t},
    )


@given(st.lists(_AMENDMENTS, max_size=6))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_was_done_is_undone_step_by_step_and_done_again(
    steps: list[Amendment],
) -> None:
    case = Case("k", "Linde", NOON, "lens", "1.0")
    start, undo = case, []
    for step in steps:
        case, back = applied(case, step)
        undo.append(back)
    end, redo = case, []
    for back in reversed(undo):
        case, again = applied(case, back)
        redo.append(again)
    assert _meant(case) == _meant(start)
    for again in reversed(redo):
        case, _ = applied(case, again)
    assert _meant(case) == _meant(end)


@given(st.lists(_AMENDMENTS, min_size=1, max_size=4))
@settings(
    deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_what_the_vault_keeps_after_each_step_is_what_the_case_says(
    desk: Desk, steps: list[Amendment]
) -> None:
    case = Case(f"k{NOON}", "Linde", NOON, "lens", "1.0")
    desk.vault._database.execute("PRAGMA foreign_keys = OFF")
    with desk.vault.transaction():
        for table in ("observations", "visits", "decisions", "consultations", "persons",
                      "relations", "weighings", "answers", "assessments", "cases"):  # fmt: skip
            desk.vault._database.execute(f"DELETE FROM {table}")  # noqa: S608
    desk.vault.add_case(case)
    readings = read(desk.lens, (), NOON.date())
    for step in steps:
        change = amend(desk, case, readings, step, NOON + timedelta(minutes=1))
        case, readings = change.case, change.readings
        assert _meant(desk.vault.case(case.id)) == _meant(case)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    steps=st.lists(
        st.builds(
            Observation,
            _IDS,
            st.sampled_from(("debts", "weapon")),
            st.sampled_from(Answer),
            st.sampled_from(KnownBy),
            st.sampled_from((NOON, NOON - timedelta(days=500))),
            st.sampled_from(("S", "P")),
            st.just("social-work"),
            _TEXTS,
            st.none() | st.just("e"),
            st.none() | st.just("L."),
            st.none(),
            st.sampled_from(((), ("p1",), ("p1", "p2"))),
            st.booleans(),
        ),
        min_size=1,
        max_size=6,
    ),
    days=st.lists(st.integers(0, 1), min_size=6, max_size=6),
)
def test_what_the_lens_shows_is_never_behind_though_a_note_is_not_read_anew(
    desk: Desk, case: Case, steps: list[Observation], days: list[int]
) -> None:
    lens, kept = desk.lens, desk.vault.case(case.id)  # of the examples before
    clean = Amendment(drop=tuple(o.id for o in kept.observations))
    case = amend(desk, kept, read(lens, (), NOON.date()), clean, NOON).case
    readings = read(lens, (), NOON.date())
    for observation, later in zip(steps, days, strict=False):
        at = NOON + timedelta(days=later)
        change = amend(desk, case, readings, Amendment(observations=(observation,)), at)
        case, readings = change.case, change.readings
        assert readings == read(lens, case.observations, at.date())
