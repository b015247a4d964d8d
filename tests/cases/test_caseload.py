"""Which cases does somebody look for, and which ask for attention first?"""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from lensdesk.cases.caseload import findable, found, is_due, ordered, using
from lensdesk.cases.model import CaseSummary

TODAY = date(2026, 11, 23)
BEGUN = datetime(2026, 11, 1, 9, tzinfo=UTC)
LENSES = {"criminal-exploitation": "Criminele uitbuiting", "fraud": "Fraude"}
days = st.none() | st.integers(-400, 400).map(lambda n: TODAY + timedelta(days=n))


def case(
    name: str,
    again: date | None = None,
    lens: str = "fraud",
    named: tuple[str, ...] = (),
    version: str = "1.0",
) -> CaseSummary:
    return CaseSummary(name, name, BEGUN, None, 0, 0, again, lens, version, named)


def names(cases: tuple[CaseSummary, ...]) -> list[str]:
    return [each.name for each in cases]


def test_what_is_due_longest_stands_first_and_the_rest_as_it_was_worked_on() -> None:
    told = ordered(
        [
            case("vandaag gezien"),
            case("over een week", TODAY + timedelta(days=7)),
            case("vandaag", TODAY),
            case("sinds vorige week", TODAY - timedelta(days=7)),
        ],
        TODAY,
    )
    assert names(told) == ["sinds vorige week", "vandaag", "vandaag gezien", "over een week"]


@given(st.lists(days))
def test_no_case_is_lost_and_none_that_is_due_stands_under_one_that_is_not(
    again: list[date | None],
) -> None:
    cases = [case(str(n), day) for n, day in enumerate(again)]
    told = ordered(cases, TODAY)
    assert sorted(names(told)) == sorted(names(tuple(cases)))
    due = [is_due(each, TODAY) for each in told]
    assert due == sorted(due, reverse=True)
    assert names(tuple(c for c in told if not is_due(c, TODAY))) == [
        c.name for c in cases if not is_due(c, TODAY)
    ]


def test_a_case_is_found_by_any_words_of_its_name_reference_and_lens() -> None:
    entries = findable(
        [
            case("Familie Łącka", named=("LD-2026-1123-7F3K",)),
            case("Jongen Linde 12", lens="criminal-exploitation"),
            case("محمد"),
        ],
        LENSES,
    )
    for text, hits in {
        "linde": ["Jongen Linde 12"],
        "LINDE jong": ["Jongen Linde 12"],
        "criminele 12": ["Jongen Linde 12"],
        "7f3k": ["Familie Łącka"],
        "ld-2026-1123": ["Familie Łącka"],
        "مح": ["محمد"],
        "inde": ["Jongen Linde 12"],
        "zzz": [],
        "  ": ["Familie Łącka", "Jongen Linde 12", "محمد"],
    }.items():
        assert names(found(entries, text)) == hits, text


@given(st.lists(st.text(max_size=20), max_size=6), st.text(max_size=12))
def test_any_text_can_be_looked_for_and_a_case_is_found_by_its_whole_name(
    told: list[str], text: str
) -> None:
    entries = findable([case(name) for name in told], LENSES)
    assert set(names(found(entries, text))) <= set(told)
    for name in told:
        assert name in names(found(entries, name))


def test_the_cases_that_go_on_with_one_version_of_a_lens_are_counted() -> None:
    cases = [case("een"), case("twee", version="1.1"), case("drie", lens="street")]
    assert using(cases, "fraud", "1.0") == 1
    assert using(cases, "fraud", "2.0") == 0
