"""Is every fault in the guidance found, with its file and line?"""

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lensdesk.assets import lens_folder
from lensdesk.lens.checker import check
from lensdesk.lens.fault import Fault
from lensdesk.lens.guidance_loader import load_guidance
from tests.lens.damage import damaged

CHECKED = "checked = 2026-11-23"
CONTACTS = "guidance/contacts.toml"
ORIGINAL = (lens_folder() / CONTACTS).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("file", "old", "new", "code", "about"),
    [
        ("places", 'domain = "health"', 'domain = "helth"', "unknown-id", "helth"),
        ("places", 'aspect = "finance"', 'aspect = "physical"', "unknown-id", "physical"),
        ("places", 'aspect = "finance"', 'aspect = "money"', "unknown-id", "money"),
        ("places", 'caveats = ["area-only"]', 'caveats = ["area"]', "unknown-id", "area"),
        ("places", 'caveats = ["area-only"]', "caveats = []", "key-missing", "caveats"),
        ("places", 'indicators = ["occupancy"', 'indicators = ["occupanc"', "unknown-id",
         "occupanc"),
        ("places", 'level = "area"', 'level = "street"', "unknown-value", "street"),
        ("places", 'purpose = "help"', 'purpose = "search"', "unknown-value", "search"),
        ("places", "to_check = true\n", 'to_check = "yes"\n', "wrong-type", "to_check"),
        ("next", 'contacts = ["emergency"]', 'contacts = ["112"]', "unknown-id", "112"),
        ("contacts", 'reach = "112"', "reach = 112", "wrong-type", "reach"),
        ("contacts", "local = true", 'local = "yes"', "wrong-type", "local"),
        ("law", CHECKED, 'checked = "2026-11-23"', "wrong-type", "checked"),
        ("law", CHECKED, "checked = 2026-11-23T12:00:00", "wrong-type", "checked"),
        ("figures", 'sources = ["ccv-lens-seed"]', "sources = []", "no-source", "sources"),
        ("figures", 'sources = ["ccv-lens-seed"]', 'sources = ["hearsay"]', "unknown-id",
         "hearsay"),
        ("steps", "here.nl", "there.nl", "key-unknown", "there"),
        ("caveats", 'id = "help-only"', 'id = "own-purpose"', "double-id", "own-purpose"),
    ],
)  # fmt: skip
def test_a_fault_in_the_guidance_is_named_with_its_file_and_line(
    copy: Path, file: str, old: str, new: str, code: str, about: str
) -> None:
    name = f"guidance/{file}.toml"
    line = damaged(copy, old, new, name)
    assert Fault(name, line, code, about) in check(copy)


def test_a_risk_that_is_told_in_one_language_only_is_a_fault(copy: Path) -> None:
    line = damaged(copy, "risk.en = ", "#", "guidance/places.toml")
    assert check(copy) == (Fault("guidance/places.toml", line - 1, "language-missing", "risk.en"),)


def test_an_entry_says_when_it_was_checked_or_that_it_is_not(copy: Path) -> None:
    name = CONTACTS
    line = damaged(copy, CHECKED, "", name)
    damaged(copy, "to_check = true\n", f"to_check = true\n{CHECKED}\n", name)
    found = check(copy)
    assert [(f.file, f.code) for f in found] == [
        (name, "not-checked"), (name, "checked-and-to-check")
    ]  # fmt: skip
    assert found[0].line == line - 6  # the entry of the emergency number begins there


def test_a_phenomenon_without_its_definition_and_a_profession_that_sees_nothing_are_faults(
    copy: Path,
) -> None:
    damaged(copy, "about.nl", "aboot.nl", "phenomena.toml")
    damaged(copy, "sees = ", "sees = 3 #", "professions.toml")
    found = {(f.file, f.code, f.about) for f in check(copy)}
    assert ("phenomena.toml", "key-unknown", "aboot") in found
    assert ("phenomena.toml", "language-missing", "about.nl") in found
    assert ("professions.toml", "wrong-type", "sees") in found


def test_broken_toml_in_the_guidance_is_named(copy: Path) -> None:
    line = damaged(copy, "[[place]]\n", "[[place\n", "guidance/places.toml")
    (copy / "guidance" / "roles.toml").unlink()
    found = check(copy)
    assert Fault("guidance/places.toml", line, "not-toml", "guidance/places.toml") in found
    assert Fault("guidance/roles.toml", 1, "file-missing", "guidance/roles.toml") in found


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(at=st.integers(0, len(ORIGINAL) - 1), put=st.text(max_size=12), cut=st.integers(0, 40))
def test_any_damage_is_either_found_or_harmless(copy: Path, at: int, put: str, cut: int) -> None:
    text = ORIGINAL[:at] + put + ORIGINAL[at + cut :]
    (copy / CONTACTS).write_text(text, encoding="utf-8", errors="replace")
    if not check(copy):
        assert load_guidance(copy).contacts


def test_a_lens_without_guidance_is_sound(copy: Path) -> None:
    shutil.rmtree(copy / "guidance")
    assert check(copy) == ()


def test_a_word_that_judges_is_a_fault_in_any_text_but_not_in_the_title_of_a_source(
    copy: Path,
) -> None:
    damaged(copy, 'title = "', 'title = "Verdachte of dader? ', "sources.toml")
    assert check(copy) == ()
    line = damaged(copy, 'holds.nl = "', 'holds.nl = "Kent de dader. ', "guidance/places.toml")
    sign = damaged(copy, 'hint.en = "', 'hint.en = "A Positive score. ', "domains/health.toml")
    assert check(copy) == (
        Fault("domains/health.toml", sign, "forbidden-word", "Positive"),
        Fault("domains/health.toml", sign, "forbidden-word", "score"),
        Fault("guidance/places.toml", line, "forbidden-word", "dader"),
    )
