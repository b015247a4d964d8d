"""Is the guidance that ships with the lens whole, and is nothing in it said too surely?"""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from lensdesk.lens.guidance import Basis, Guidance, Level, Line, Purpose
from lensdesk.lens.guidance_loader import load_guidance
from lensdesk.lens.loader import LensInvalid, load
from lensdesk.lens.model import Lens, Text
from tests.lens.damage import damaged


def _bases(guidance: Guidance) -> Iterator[tuple[str, Basis]]:
    """Everything that rests on sources, by its id."""
    yield from ((line.id, line.basis) for line in _lines(guidance))
    yield from ((place.id, place.basis) for place in guidance.places)
    yield from ((step.id, step.basis) for step in guidance.steps)
    yield from ((step.id, step.basis) for step in guidance.next_steps)
    yield from ((contact.id, contact.basis) for contact in guidance.contacts)
    yield from ((figure.id, figure.basis) for figure in guidance.figures)


def _both(*texts: Text) -> bool:
    return all(text.nl.strip() and text.en.strip() for text in texts)


def test_the_whole_guidance_is_there(guidance: Guidance) -> None:
    assert (len(guidance.asking), len(guidance.law), len(guidance.caveats)) == (7, 7, 12)
    assert (len(guidance.talking), len(guidance.rights)) == (9, 6)
    assert (len(guidance.places), len(guidance.contacts), len(guidance.figures)) == (46, 18, 17)
    assert len(guidance.roles) == 14


def test_the_meldcode_has_five_steps_in_their_order(guidance: Guidance) -> None:
    steps = [s.id for s in guidance.steps]
    assert steps == ["map-the-signs", "consult", "talk", "weigh", "decide"]


def test_danger_comes_first_and_doubt_is_the_last_of_seven_questions(guidance: Guidance) -> None:
    assert [s.id for s in guidance.next_steps] == [
        "danger-now", "child-involved", "adult-possible-victim", "about-exploiters",
        "many-problems", "talk-without-a-name", "not-sure",
    ]  # fmt: skip
    first = [guidance.contact[c].reach for c in guidance.next_steps[0].contacts]
    assert first == ["112"]


def test_every_contact_is_reached_from_some_question(guidance: Guidance) -> None:
    named = {c for step in guidance.next_steps for c in step.contacts}
    assert named == set(guidance.contact)


def test_every_place_says_what_asking_can_do_in_both_languages(guidance: Guidance) -> None:
    for place in guidance.places:
        assert _both(place.name, place.holds, place.ask, place.risk), place.id


def test_every_aspect_has_a_place_and_every_indicator_somebody_who_can_tell(
    lens: Lens, guidance: Guidance
) -> None:
    aspects = {(d.id, a.id) for d in lens.domains for a in d.aspects}
    assert {(p.domain, p.aspect) for p in guidance.places} == aspects
    assert {i for p in guidance.places for i in p.indicators} == set(lens.indicator)


def test_a_person_is_asked_first_and_a_figure_is_never_about_a_person(guidance: Guidance) -> None:
    for place in guidance.places:
        about_area = place.level is Level.AREA
        assert ("area-only" in place.caveats) == about_area, place.id
        assert ("person-first" in place.caveats) != about_area, place.id
        assert (place.purpose is Purpose.LOCAL_PICTURE) == about_area, place.id


def test_every_caveat_warns_somewhere(guidance: Guidance) -> None:
    used = Counter(c for place in guidance.places for c in place.caveats)
    assert set(used) == set(guidance.caveat)


def test_what_is_to_be_checked_has_no_day_and_all_else_has_a_day_and_a_source(
    lens: Lens, guidance: Guidance
) -> None:
    phenomena = ((p.id, Basis(p.sources, p.checked, p.to_check)) for p in lens.phenomena)
    sources = {s.id for s in lens.sources}
    for name, basis in (*_bases(guidance), *phenomena):
        assert sources.issuperset(basis.sources), name
        assert basis.to_check == (basis.checked is None), name
        assert basis.to_check or basis.sources, name


def test_what_the_brief_leaves_open_is_not_told_as_a_fact(lens: Lens, guidance: Guidance) -> None:
    open_ends = {name for name, basis in _bases(guidance) if basis.to_check}
    assert {"registration-at-comensha", "that-before-what", "chat-met-fier", "registered-2018",
            "minors-exploitation-desk", "bank", "care-budget-bodies"} <= open_ends  # fmt: skip
    assert {p.id for p in lens.phenomena if p.to_check} == {
        "organised-crime", "radicalisation", "unsafe-neighbourhood"
    }  # fmt: skip


def test_a_regional_contact_waits_for_the_organisation(guidance: Guidance) -> None:
    local = [c for c in guidance.contacts if c.local]
    assert {c.id for c in local} == {
        "care-coordinator", "municipal-officer", "regional-desk", "care-and-safety-house", "riec",
        "child-protection-board",
    }  # fmt: skip
    assert all(not c.reach and c.basis.to_check for c in local)


def test_every_profession_and_phenomenon_is_told_in_both_languages(lens: Lens) -> None:
    assert len(lens.professions) == 11
    assert all(_both(p.label, p.sees) for p in lens.professions)
    assert len(lens.phenomena) == 12
    for phenomenon in lens.phenomena:
        assert _both(phenomenon.label, phenomenon.about), phenomenon.id
        assert set(lens.indicator).issuperset(phenomenon.indicators), phenomenon.id


def test_every_other_text_is_there_in_both_languages(guidance: Guidance) -> None:
    assert all(_both(line.text) for line in _lines(guidance))
    assert all(_both(caveat.label) for caveat in guidance.caveats)
    assert all(_both(step.label, step.here) for step in guidance.steps)
    assert all(_both(step.question, step.then) for step in guidance.next_steps)
    assert all(_both(contact.name, contact.what) for contact in guidance.contacts)
    assert all(_both(figure.counts) for figure in guidance.figures)
    assert all(_both(role.label, role.does) for role in guidance.roles)


def test_a_smaller_lens_may_teach_nothing_beside_its_signs(tmp_path: Path) -> None:
    nothing = load_guidance(tmp_path)
    assert not nothing.places
    assert not nothing.contact


def test_a_missing_file_of_the_guidance_is_named_and_the_lens_still_opens(copy: Path) -> None:
    (copy / "guidance" / "steps.toml").unlink()
    with pytest.raises(LensInvalid) as fault:
        load_guidance(copy)
    assert fault.value.facts["file"] == "guidance/steps.toml"
    assert load(copy).signs


def test_a_level_that_does_not_exist_is_refused(copy: Path) -> None:
    damaged(copy, 'level = "person"', 'level = "family"', "guidance/places.toml")
    with pytest.raises(LensInvalid) as fault:
        load_guidance(copy)
    assert fault.value.facts["file"] == "guidance/places.toml"


def test_a_moment_is_no_day_of_a_check(copy: Path) -> None:
    damaged(copy, "checked = 2026-11-23", "checked = 2026-11-23T10:00:00", "guidance/law.toml")
    with pytest.raises(LensInvalid):
        load_guidance(copy)


def test_the_day_of_a_check_is_a_date(guidance: Guidance) -> None:
    assert guidance.contact["veilig-thuis"].basis.checked == date(2026, 11, 23)


def _lines(guidance: Guidance) -> tuple[Line, ...]:
    return (*guidance.asking, *guidance.law, *guidance.talking, *guidance.rights)
