import os
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lensdesk.assets import lens_folder
from lensdesk.cases.model import Answer, KnownBy, Observation
from lensdesk.indicators.model import Outcome
from lensdesk.indicators.reading import read
from lensdesk.lens import own_file
from lensdesk.lens.guidance import Basis, Contact
from lensdesk.lens.guidance_loader import load_guidance
from lensdesk.lens.model import Lens, Sign, SignKind, Strength, Subject, Text
from lensdesk.lens.own import (
    Own,
    OwnContact,
    OwnRefused,
    add_sign,
    contacts_with,
    drop_contact,
    drop_sign,
    merged,
    new_id,
    put_contact,
    unplaced,
)
from lensdesk.lens.own_file import OwnInvalid, OwnNotWritten
from lensdesk.words import Language, words

FATBIKES = Sign(
    id="own-fatbikes-at-the-door",
    indicator="recruitment",
    label=Text("Steeds andere fatbikes voor de deur", "Different fat bikes at the door"),
    hint=Text('Wie brengt ze, en "voor wie"?', "Who brings them, and \\for whom?"),
    kind=SignKind.SIGN,
    urgent=False,
    strength=Strength.MEDIUM,
    subjects=(Subject.CHILD, Subject.HOUSEHOLD),
    professions=("youth-work", "police"),
    phenomena=("youth-groups",),
    sources=(),
    own=True,
)
CHECKED = Basis(sources=(), checked=date(2026, 11, 1), to_check=False)
POINT = Contact(
    "own-point", Text("Meldpunt Oost", "Contact point East"), Text("Overleg", "Advice"),
    "010 - 000 00 00", local=True, basis=CHECKED,
)  # fmt: skip
GUIDANCE = load_guidance(lens_folder())
OPEN, LINE = GUIDANCE.contact["care-and-safety-house"], GUIDANCE.contact["emergency"]


@pytest.fixture
def own(lens: Lens) -> Own:
    return put_contact(
        add_sign(Own(lens.id), lens, FATBIKES), POINT, "care-and-safety-house", (OPEN, LINE)
    )


def seen(sign: str) -> Observation:
    at = datetime(2026, 11, 23, 14, tzinfo=UTC)
    return Observation(sign, sign, Answer.SEEN, KnownBy.OWN_OBSERVATION, at, "S", "youth-work")


def test_an_own_sign_stands_after_the_others_and_counts_as_they_do(lens: Lens, own: Own) -> None:
    both = merged(lens, own)
    signs = both.indicator["recruitment"].signs
    assert signs[:-1] == lens.indicator["recruitment"].signs
    assert (signs[-1], signs[-1].own) == (FATBIKES, True)
    assert not any(s.own for s in lens.signs.values())
    assert len(both.signs) == len(lens.signs) + 1
    answers = [seen("gifts-then-favours"), seen(FATBIKES.id)]
    outcomes = {r.indicator: r for r in read(both, answers, date(2026, 11, 23)).readings}
    assert outcomes["recruitment"].outcome is Outcome.TRIGGERED
    assert FATBIKES.id in outcomes["recruitment"].signs
    without = {r.indicator: r for r in read(lens, answers, date(2026, 11, 23)).readings}
    assert without["recruitment"].outcome is Outcome.NOTICED


def test_own_additions_of_another_lens_or_of_a_lost_indicator_are_left_out(
    lens: Lens, own: Own
) -> None:
    assert merged(lens, replace(own, lens="fraud")) is lens
    lost = Own(lens.id, (replace(FATBIKES, indicator="gone", id="own-gone"),))
    assert merged(lens, lost) is lens
    assert unplaced(lens, lost) == lost.signs
    strange = Own(lens.id, (replace(FATBIKES, professions=("spy", "police"), phenomena=("x",)),))
    kept = merged(lens, strange).signs[FATBIKES.id]
    assert (kept.professions, kept.phenomena) == (("police",), ())


@pytest.mark.parametrize(
    ("change", "findings"),
    [
        ({"id": "fatbikes"}, {("id", "own-id")}),
        ({"id": "own-Fat Bikes"}, {("id", "own-id")}),
        ({"id": "gifts-then-favours"}, {("id", "own-id"), ("id", "double-id")}),
        ({"label": Text("een twee drie vier vijf zes zeven acht negen tien", "ten words")},
         {("label.nl", "label-too-long")}),
        ({"label": Text("Fatbikes", " ")}, {("label.en", "language-missing")}),
        ({"hint": Text("", "<b>Who</b>?")},
         {("hint.nl", "language-missing"), ("hint.en", "unsafe-text")}),
        ({"hint": Text("a" * 2001, "b")}, {("hint.nl", "text-too-long")}),
        ({"indicator": "no-such"}, {("indicator", "unknown-id")}),
        ({"professions": ("spy",)}, {("professions", "unknown-id")}),
        ({"phenomena": ("x",), "subjects": ()},
         {("phenomena", "unknown-id"), ("subjects", "key-missing")}),
    ],
)  # fmt: skip
def test_a_sign_that_does_not_fit_is_refused_with_all_that_is_wrong(
    lens: Lens, change: dict[str, object], findings: set[tuple[str, str]]
) -> None:
    with pytest.raises(OwnRefused) as fault:
        add_sign(Own(lens.id), lens, replace(FATBIKES, **change))  # type: ignore[arg-type]
    assert {(f.field, f.code) for f in fault.value.findings} == findings
    for language in Language:
        told = words(language)
        assert findings.copy().pop()[0] in told.fault(fault.value)[0]
        assert all(told(f"lensfaults.{f.code}", about=f.about) for f in fault.value.findings)


def test_a_sign_is_added_once_and_can_go(lens: Lens, own: Own) -> None:
    with pytest.raises(OwnRefused) as fault:
        add_sign(own, lens, FATBIKES)
    assert [f.code for f in fault.value.findings] == ["double-id"]
    assert drop_sign(own, FATBIKES.id) == replace(own, signs=())
    assert new_id("Steeds andere fatbikes, vóór de deur!", ()) == (
        "own-steeds-andere-fatbikes-voor-de-deur"
    )
    assert new_id("…", ()) == "own-addition"
    assert new_id("Fatbikes", ("own-fatbikes", "own-fatbikes-2")) == "own-fatbikes-3"


def test_an_open_contact_is_filled_in_and_an_own_one_stands_last(own: Own) -> None:
    more = put_contact(own, replace(POINT, id="own-lawyer"))
    told = contacts_with((OPEN, LINE), more)
    assert [c.id for c in told] == ["care-and-safety-house", "emergency", "own-lawyer"]
    assert (told[0].reach, told[0].basis) == (POINT.reach, CHECKED)
    assert told[1] == LINE
    assert [c.id for c in contacts_with((LINE,), own)] == ["emergency", "own-point"]
    moved = put_contact(more, replace(POINT, reach="020 - 1"), "care-and-safety-house", (OPEN,))
    assert [c.contact.reach for c in moved.contacts] == ["020 - 1", POINT.reach]
    assert drop_contact(moved, "own-point").contacts == more.contacts[1:]


@pytest.mark.parametrize(
    ("contact", "fills", "findings"),
    [
        (replace(POINT, id="point", reach=" "), None, {("id", "own-id"), ("reach", "key-missing")}),
        (replace(POINT, basis=replace(CHECKED, checked=None)), None, {("checked", "key-missing")}),
        (replace(POINT, id="own-b", name=Text("", "x")), "care-and-safety-house",
         {("name.nl", "language-missing"), ("fills", "double-id")}),
        (replace(POINT, reach="javascript:x"), "emergency",
         {("reach", "unsafe-text"), ("fills", "unknown-id")}),
    ],
)  # fmt: skip
def test_a_contact_that_does_not_fit_is_refused(
    own: Own, contact: Contact, fills: str | None, findings: set[tuple[str, str]]
) -> None:
    with pytest.raises(OwnRefused) as fault:
        put_contact(own, contact, fills, (OPEN, LINE))
    assert {(f.field, f.code) for f in fault.value.findings} == findings


def test_what_was_added_is_there_again_after_a_restart(
    own: Own, lens: Lens, tmp_path: Path
) -> None:
    folder = tmp_path / "own"
    assert own_file.load(folder, lens.id) == Own(lens.id)
    own_file.save(folder, own)
    assert own_file.load(folder, lens.id) == own
    assert own_file.check(folder, lens, (OPEN,)) == ()
    assert [p.name for p in folder.iterdir()] == ["criminal-exploitation.toml"]
    urgent = replace(own, signs=(replace(FATBIKES, urgent=True),), contacts=())
    own_file.save(folder, urgent)
    assert own_file.load(folder, lens.id) == urgent
    assert own_file.load(folder, "../own/criminal-exploitation") == Own(
        "../own/criminal-exploitation"
    )
    with pytest.raises(OwnNotWritten):
        own_file.save(folder, Own("../elsewhere"))


def test_a_save_that_fails_leaves_the_file_as_it_was(
    own: Own, lens: Lens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_file.save(tmp_path, own)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OwnNotWritten):
        own_file.save(tmp_path, Own(lens.id))
    assert own_file.load(tmp_path, lens.id) == own
    assert len(list(tmp_path.iterdir())) == 1


BY_HAND = """\
colour = "red"

[[sign]]
id = "own-a"  # mine
indicator = "recruitment"
label.nl = "Eigen"
label.en = "Own"
label.fr = "Le sien"
hint = { nl = "Kijk", en = "<script>x</script>" }
kind = "signal"
strength = "weak"
subjects = ["child", 3]
professions = []
phenomena = []

[[sign]]
id = "own-b"
indicator = "no-such"
label = { nl = "Eigen", en = "Own" }
hint = { nl = "Kijk", en = "<script>x</script>" }
kind = "sign"
strength = "weak"
subjects = ["child"]
professions = []
phenomena = []

[[contact]]
id = "own-b"
name = { nl = "Punt" }
what = 3
reach = "112"
checked = "2026-11-01"
icon = "phone"
"""


def test_a_file_written_by_hand_is_checked_by_line(lens: Lens, tmp_path: Path) -> None:
    file = tmp_path / f"{lens.id}.toml"
    file.write_text(BY_HAND, encoding="utf-8")
    with pytest.raises(OwnInvalid) as fault:
        own_file.load(tmp_path, lens.id)
    assert {(f.line, f.code, f.about) for f in fault.value.faults} == {
        (1, "key-unknown", "colour"),
        (8, "key-unknown", "label.fr"),
        (10, "unknown-value", "signal"),
        (12, "wrong-type", "subjects"),
        (20, "unsafe-text", "hint.en"),
        (29, "language-missing", "name.en"),
        (30, "wrong-type", "what"),
        (32, "wrong-type", "checked"),
        (33, "key-unknown", "icon"),
    }
    assert (18, "unknown-id", "no-such") in {
        (f.line, f.code, f.about) for f in own_file.check(tmp_path, lens)
    }


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"[[sign", "not-toml"), (b"\xff", "file-missing"), (b"#" * (3 << 20), "file-too-large"),
     (b"sign = 3", "wrong-type"), (b"sign = [3]", "wrong-type"), (b"[[sign]]", "key-missing")],
)  # fmt: skip
def test_a_file_that_cannot_be_read_is_said(tmp_path: Path, content: bytes, code: str) -> None:
    (tmp_path / "fraud.toml").write_bytes(content)
    with pytest.raises(OwnInvalid) as fault:
        own_file.load(tmp_path, "fraud")
    assert {f.code for f in fault.value.faults} == {code}
    for language in Language:
        assert "fraud.toml:1" in words(language).fault(fault.value)[0]


def test_the_same_id_twice_and_one_contact_filled_twice(lens: Lens, tmp_path: Path) -> None:
    twice = replace(Own(lens.id), signs=(FATBIKES, FATBIKES))
    own_file.save(tmp_path, twice)
    with pytest.raises(OwnInvalid) as fault:
        own_file.load(tmp_path, lens.id)
    assert [(f.line, f.code) for f in fault.value.faults] == [(17, "double-id")]
    filled = [OwnContact(replace(POINT, id=i), "care-and-safety-house") for i in ("own-a", "own-b")]
    own_file.save(tmp_path, Own(lens.id, contacts=tuple(filled)))
    faults = own_file.check(tmp_path, lens, (LINE,))
    assert [(f.line, f.code) for f in faults] == [
        (5, "unknown-id"), (15, "double-id"), (15, "unknown-id"),
    ]  # fmt: skip


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(nl=st.text(max_size=40), en=st.text(max_size=40))
def test_any_text_that_is_accepted_comes_back_as_it_was(
    lens: Lens, tmp_path: Path, nl: str, en: str
) -> None:
    try:
        own = add_sign(Own(lens.id), lens, replace(FATBIKES, hint=Text(nl, en)))
    except OwnRefused:
        return
    own_file.save(tmp_path, own)
    assert own_file.load(tmp_path, lens.id) == own
