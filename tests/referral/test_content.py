"""The data inside the letter: one form, published, and the same bytes for the same data."""

import io
import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lensdesk.assets import resources
from lensdesk.cases.letter_kinds import TextKind
from lensdesk.cases.model import Consultation, Weighing
from lensdesk.cases.people import Person
from lensdesk.referral import ReferralContent, check_code
from lensdesk.referral.build import build
from lensdesk.referral.canonical import canonical
from lensdesk.referral.content import canonical_json
from lensdesk.referral.inspection import inspect
from lensdesk.referral.verdict import Verdict
from lensdesk.words import Language, words
from tests.letters.practice import amending, content_of, order, written_in
from tests.referral.practice import NOW, SIGNER, around, hostile, linde, pages, sealed

SCHEMA = json.loads(
    (resources() / "schemas" / "referral-2.schema.json").read_text(encoding="utf-8")
)
JUDGE = jsonschema.Draft202012Validator(SCHEMA)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inside: st.lists(inside) | st.dictionaries(st.text(), inside),
    max_leaves=20,
)


def full() -> ReferralContent:
    content = around(linde(), Person("a", "Moeder", 1985, "moeder"), Person("b", "B."), ties=1)
    case = replace(
        content.case,
        weighings=(Weighing("recruitment", "iets", unknown=True),),
        consultations=(Consultation("k", NOW.date(), "Petra", "school", "Praat.", True),),
        assessment={"protective": "Oma."},
    )
    return replace(content, case=case)


def attached(pdf: bytes) -> dict[str, tuple[bytes, Any]]:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        names = pikepdf.NameTree(document.Root.Names.EmbeddedFiles)
        assert [str(f.UF) for f in document.Root.AF] == list(names)
        return {
            name: (bytes(f.EF.F.read_bytes()), str(f.AFRelationship)) for name, f in names.items()
        }


def of_kind(text: TextKind, *, amends: bool = False, withdraws: bool = False) -> ReferralContent:
    asked = replace(order(text), feedback_due=date(2026, 12, 1))
    asked = replace(amending(asked), withdraws=withdraws) if amends else asked
    return content_of(written_in("gewoon"), asked)


KINDS = [
    of_kind(text, amends=amends, withdraws=withdraws)
    for text in TextKind
    for amends, withdraws in ((False, False), (True, False), (True, True))
]


@pytest.mark.parametrize("content", [linde(), linde(Language.EN), hostile(), full(), *KINDS])
def test_what_is_attached_keeps_the_published_schema(content: ReferralContent) -> None:
    data, relation = attached(build(content, SIGNER))["referral.json"]
    assert relation == "/Source"
    assert data == canonical_json(content)
    JUDGE.validate(json.loads(data))


def test_the_schema_is_sound_and_refuses_what_it_does_not_know() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    data = json.loads(canonical_json(full()))
    JUDGE.validate(data)
    for changed in (
        {**data, "score": 3},
        {**data, "version": 0},
        {**data, "format": "another"},
        {key: value for key, value in data.items() if key != "sender"},
        {**data, "persons": [{**data["persons"][0], "nationality": "x"}]},
    ):
        assert not JUDGE.is_valid(changed)


def test_the_schema_refuses_what_is_never_in_a_text() -> None:
    for content, changes in (
        (of_kind(TextKind.FULL), {"receiver": "household"}),
        (of_kind(TextKind.FULL), {"receiver": "coordinator"}),  # with possible exploiters
        (of_kind(TextKind.TOGETHER), {"answers": {"safety_risks": "x"}}),
        (of_kind(TextKind.ADVICE), {"answers": {"exploiters": "x"}}),
        (of_kind(TextKind.FULL), {"withdrawn": True}),
        (of_kind(TextKind.FULL, amends=True), {"amends": {"reference": "LD-1"}}),
    ):
        data = json.loads(canonical_json(content))
        JUDGE.validate(data)
        assert not JUDGE.is_valid({**data, **changes})


def test_a_letter_of_the_first_form_is_still_genuine_and_keeps_its_own_schema() -> None:
    old = Path(__file__).parent / "golden" / "first-form.pdf"
    found = inspect(old)
    assert found.verdict is Verdict.GENUINE
    data = json.loads(attached(old.read_bytes())["referral.json"][0])
    schema = resources() / "schemas" / "referral-1.schema.json"
    jsonschema.Draft202012Validator(json.loads(schema.read_text(encoding="utf-8"))).validate(data)
    assert not JUDGE.is_valid(data)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"text":"full"', b'"text":"advice"'),
        (b'"receiver":"police"', b'"receiver":"partner"'),
        (b'"version":2', b'"version":3'),
        (b"1A2B-3C4D-5E6F-7A8B", b"1A2B-3C4D-5E6F-7A8C"),
        (b'"withdrawn":false', b'"withdrawn":true'),
        (b'"feedback_due":"2026-12-01"', b'"feedback_due":null'),
    ],
)
def test_a_changed_kind_receiver_or_letter_amended_is_seen(
    old: bytes, new: bytes, tmp_path: Path
) -> None:
    letter = build(of_kind(TextKind.FULL, amends=True), SIGNER)
    file = tmp_path / "letter.pdf"
    file.write_bytes(letter)
    assert inspect(file).verdict is Verdict.GENUINE
    with pikepdf.open(io.BytesIO(letter)) as pdf:
        stream = pikepdf.NameTree(pdf.Root.Names.EmbeddedFiles)["referral.json"].EF.F
        assert old in stream.read_bytes()
        stream.write(stream.read_bytes().replace(old, new))
        pdf.save(file)
    assert inspect(file).verdict is Verdict.DATA_CHANGED


@pytest.mark.parametrize("content", KINDS)
def test_each_kind_that_a_program_saved_anew_is_resaved_and_no_more(
    content: ReferralContent, tmp_path: Path
) -> None:
    file = tmp_path / "letter.pdf"
    with pikepdf.open(io.BytesIO(build(content, SIGNER))) as pdf:
        pdf.save(file, linearize=True)
    assert inspect(file).verdict is Verdict.RESAVED


@pytest.mark.parametrize("content", KINDS)
def test_page_one_says_which_letter_is_amended(content: ReferralContent) -> None:
    first = " ".join(pages(build(content))[0].split())
    told = words(Language.NL)
    assert ("1A2B-3C4D-5E6F-7A8B" in first) is (content.amends is not None)
    assert (told("referral.supplement") in first) is bool(content.amends and not content.withdraws)
    assert (told("referral.title-withdrawal") in first) is content.withdraws


def test_the_check_code_is_the_beginning_of_the_digest_of_what_is_attached() -> None:
    import hashlib  # noqa: PLC0415  # as anybody would do it

    data, _ = attached(sealed())["referral.json"]
    digits = hashlib.sha256(data).hexdigest()[:16].upper()
    assert check_code(linde()).replace("-", "") == digits


def test_a_letter_carries_its_data_its_seal_and_nothing_else() -> None:
    assert list(attached(sealed())) == ["pages.json", "referral.json", "seal.json"]
    assert list(attached(build(linde()))) == ["referral.json"]


@settings(deadline=None)
@given(st.dictionaries(st.text(), VALUES))
def test_any_data_has_one_form_that_reads_back(data: dict[str, Any]) -> None:
    written = canonical(data)
    again = json.loads(written)
    assert canonical(again) == written
    assert canonical(dict(reversed(data.items()))) == written


def test_the_form_is_sorted_without_spaces_and_composed() -> None:
    assert canonical({"b": [1, None, True], "a": "e\u0301\n\ud800"}) == (
        '{"a":"é\\n\ufffd","b":[1,null,true]}'.encode()
    )


def test_a_number_that_has_more_than_one_form_is_refused() -> None:
    with pytest.raises(TypeError):
        canonical({"a": 1.5})
