import re
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lensdesk.assets import lens_folder
from lensdesk.lens.checker import check
from lensdesk.lens.fault import CODES, WARNINGS, Fault
from lensdesk.lens.loader import LensInvalid, load
from lensdesk.lens.model import Lens
from lensdesk.words import Language, words
from tests.lens.damage import damaged

HEALTH = "domains/health.toml"
ORIGINAL = (lens_folder() / HEALTH).read_text(encoding="utf-8")


def test_the_shipped_lens_is_sound() -> None:
    assert check(lens_folder()) == ()


def test_ids_and_labels_are_those_of_the_source_tables(lens: Lens) -> None:
    told = "\n".join(
        f"{s.indicator}\t{s.id}\t{s.label.nl}\t{s.label.en}" for s in lens.signs.values()
    )
    asked = "\n".join(f"{i.id}\t{i.question.nl}\t{i.question.en}" for i in lens.indicators)
    digest = sha256(f"{told}\n{asked}".encode()).hexdigest()
    assert digest == "d72f35beb0c5b78f8a0e7f8be1eab7f8495b93f5014b9e46539bad8f9d29775a"


@pytest.mark.parametrize(
    ("old", "new", "code", "about"),
    [
        ('strength = "weak"', 'strength = "wek"', "unknown-value", "wek"),
        ('id = "hungry-asks-for-food"', 'id = "clothes-dirty-or-too-thin"', "double-id",
         "clothes-dirty-or-too-thin"),
        ('aspect = "physical"', 'aspect = "fysical"', "unknown-id", "fysical"),
        ('subjects = ["child", "adult"]', 'subjects = ["child", "adlt"]', "unknown-value", "adlt"),
        ('kind = "sign"', 'kind = "signal"', "unknown-value", "signal"),
        ("hint.en = ", "hind.en = ", "key-unknown", "hind"),
        ('label.en = "Is often hungry or asks for food"', 'label.en = ""', "language-missing",
         "label.en"),
        ('label.en = "Is often hungry or asks for food"', 'label.en = "a b c d e f g h i j"',
         "label-too-long", "label.en"),
        ("urgent = true", 'urgent = "yes"', "wrong-type", "urgent"),
        ("context = true", "context = 1", "wrong-type", "context"),
        ('id = "hungry-asks-for-food"', "id = 3", "wrong-type", "id"),
        ('kind = "sign"', "", "key-missing", "kind"),
        ('label.en = "Is often hungry or asks for food"', 'label.fr = "A faim"', "key-unknown",
         "label.fr"),
        ('subjects = ["child", "adult"]', 'subjects = "child"', "wrong-type", "subjects"),
        ('subjects = ["child", "adult"]', "subjects = [3]", "wrong-type", "subjects"),
    ],
)  # fmt: skip
def test_a_fault_is_named_with_its_file_and_line(
    copy: Path, old: str, new: str, code: str, about: str
) -> None:
    line = damaged(copy, old, new, HEALTH)
    named = [f for f in check(copy) if (f.code, f.about) == (code, about)]
    if code == "language-missing":
        line -= 1  # the text begins with its first language
    if code == "key-missing":
        line = _begins(copy, line)
    assert named == [Fault(HEALTH, line, code, about)]


def _begins(copy: Path, line: int) -> int:
    """The line of the table that holds this line."""
    above = (copy / HEALTH).read_text(encoding="utf-8").splitlines()[:line]
    return max(n for n, text in enumerate(above, start=1) if text.startswith("[["))


@pytest.mark.parametrize(
    ("content", "about"),
    [("phenomenon = 3", "phenomenon"), ("phenomenon = [1]", "0"),
     (('[[phenomenon]]\nid = "x"\nlabel = "drugs"\nabout = { nl = "a", en = "b" }\n'
       'indicators = ["neglect"]\nsources = []\nto_check = true'), "label")],
)  # fmt: skip
def test_what_is_no_table_or_no_text_is_named(copy: Path, content: str, about: str) -> None:
    (copy / "phenomena.toml").write_text(content, encoding="utf-8")
    faults = [f for f in check(copy) if f.file == "phenomena.toml"]
    assert [(f.code, f.about) for f in faults] == [("wrong-type", about)]
    with pytest.raises(LensInvalid):
        load(copy)


def test_a_sign_without_source_and_an_unknown_source_are_found(copy: Path) -> None:
    first = re.search(r"^sources = .*$", ORIGINAL, re.MULTILINE)
    assert first is not None
    line = damaged(copy, first.group(), "sources = []", HEALTH)
    assert check(copy) == (Fault(HEALTH, line, "no-source", "sources"),)
    damaged(copy, "sources = []", 'sources = ["no-such-source"]', HEALTH)
    assert check(copy) == (Fault(HEALTH, line, "unknown-id", "no-such-source"),)


def test_broken_toml_and_a_missing_file_are_found_beside_other_faults(copy: Path) -> None:
    line = damaged(copy, "[[indicator]]", "[[indicator", HEALTH)
    (copy / "sources.toml").unlink()
    damaged(copy, "strong = 2", "strnog = 2", "rules.toml")
    faults = check(copy)
    assert Fault(HEALTH, line, "not-toml", HEALTH) in faults
    assert Fault("sources.toml", 1, "file-missing", "sources.toml") in faults
    assert "strnog" in {f.about for f in faults}
    with pytest.raises(LensInvalid):
        load(copy)


def test_a_profession_that_looks_at_an_unknown_indicator_is_found(copy: Path) -> None:
    line = damaged(copy, '"living-conditions", "debt-income"', '"living", "debt-income"',
                   "professions.toml")  # fmt: skip
    assert check(copy) == (Fault("professions.toml", line, "unknown-id", "living"),)


@pytest.mark.parametrize("language", Language)
def test_every_fault_has_a_sentence(language: Language) -> None:
    for code in (*CODES, *WARNINGS):
        assert words(language)(f"lensfaults.{code}", about="x")


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(at=st.integers(0, len(ORIGINAL) - 1), put=st.text(max_size=12), cut=st.integers(0, 30))
def test_any_damage_gives_faults_and_never_breaks_the_checker(
    copy: Path, at: int, put: str, cut: int
) -> None:
    text = ORIGINAL[:at] + put + ORIGINAL[at + cut :]
    (copy / HEALTH).write_text(text, encoding="utf-8", errors="replace")
    for fault in check(copy):
        if fault.file == HEALTH:
            assert 1 <= fault.line <= text.count("\n") + 2


@pytest.mark.parametrize(
    "text",
    ["Kijk <script>alert(1)</script>", "<b>Vet</b>", "a &lt; b", "links \u202e rechts",
     "\u200bniets", "\u2066apart\u2069", "terug\\u0008", "\\u001b[2J leeg", "javascript:x"],
)  # fmt: skip
def test_markup_and_hidden_characters_in_a_text_are_found(copy: Path, text: str) -> None:
    old = 'hint.en = "Has the person eaten'
    line = damaged(copy, old, f'hint.en = "{text} Has the person eaten', HEALTH)
    assert Fault(HEALTH, line, "unsafe-text", "hint.en") in check(copy)


def test_ordinary_punctuation_of_both_languages_is_no_markup(copy: Path) -> None:
    damaged(copy, "Has the person eaten", "Café, <3 uur & 3 < 4; ‘één’ – 50 % · naïef…", HEALTH)
    assert check(copy) == ()


def test_an_endless_word_is_no_label_and_an_endless_text_no_hint(copy: Path) -> None:
    label = 'label.en = "Is often hungry or asks for food"'
    at = damaged(copy, label, f'label.en = "{"a" * 127}"', HEALTH)
    hint = damaged(copy, "Has the person eaten", "a" * 2000, HEALTH)
    assert check(copy) == (
        Fault(HEALTH, at, "label-too-long", "label.en"),
        Fault(HEALTH, hint, "text-too-long", "hint.en"),
    )


def test_a_name_that_leads_out_of_the_folder_is_not_followed(copy: Path) -> None:
    secret = copy.parent / "secret.toml"
    secret.write_text("secret = 1", encoding="utf-8")
    damaged(copy, '"housing-finance"', '"../../secret"', "lens.toml")
    assert Fault("lens.toml", 6, "bad-id", "../../secret") in check(copy)
    assert "secret" not in {f.about for f in check(copy)}
    with pytest.raises(LensInvalid):
        load(copy)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [("lens.toml", 'id = "criminal-exploitation"', 'id = "../evil"'),
     ("lens.toml", 'version = "1.0"', 'version = "../1"'),
     (HEALTH, 'id = "hungry-asks-for-food"', 'id = "own-hungry"')],
)  # fmt: skip
def test_a_name_that_no_lens_may_have_is_found(copy: Path, file: str, old: str, new: str) -> None:
    line = damaged(copy, old, new, file)
    assert check(copy) == (Fault(file, line, "bad-id", new.split('"')[1]),)


def test_an_observation_cannot_count_for_a_thousand_years(copy: Path) -> None:
    line = damaged(copy, "counts_for_months = 6", "counts_for_months = 99999", "rules.toml")
    assert check(copy) == (Fault("rules.toml", line, "unknown-value", "counts_for_months"),)
