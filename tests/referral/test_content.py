"""The data inside the letter: one form, published, and the same bytes for the same data."""

import io
import json
from dataclasses import replace
from typing import Any

import jsonschema
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lensdesk.assets import resources
from lensdesk.cases.model import Consultation, Weighing
from lensdesk.cases.people import Person
from lensdesk.referral import ReferralContent, build, check_code
from lensdesk.referral.canonical import canonical
from lensdesk.referral.content import canonical_json
from lensdesk.words import Language
from tests.referral.practice import NOW, SIGNER, around, hostile, linde, sealed

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


@pytest.mark.parametrize("content", [linde(), linde(Language.EN), hostile(), full()])
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
