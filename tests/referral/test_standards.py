"""The letter keeps PDF/UA-1 and PDF/A-3a, and veraPDF sees when it does not."""

import io
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pikepdf
import pytest

from lensdesk.cases.letter_kinds import TextKind
from lensdesk.cases.people import Person
from lensdesk.referral import ReferralContent
from lensdesk.referral.build import build
from lensdesk.words import ON_PAPER, Language
from tests.letters.practice import amending, content_of, order, written_in
from tests.referral import verapdf
from tests.referral.practice import (
    HOSTILE,
    SIGNER,
    around,
    linde,
    many,
    observed,
    pages,
    sealed,
    sealed_hostile,
)
from tests.referral.verapdf import Validator

pytestmark = pytest.mark.skipif(
    not verapdf.is_here(),
    reason="NOT VALIDATED: veraPDF needs Java and libjaxb-java. `dev.py test` installs them on "
    "Debian and Ubuntu as root",
)
STANDARDS = ("ua1", "3a")
EMPTY = replace(linde().case, observations=(), referral={})


def of_length(observations: int, language: Language) -> ReferralContent:
    content = replace(linde(language), case=EMPTY)
    return observed(content, *many(observations))


@pytest.mark.parametrize("language", ON_PAPER)
@pytest.mark.parametrize(
    ("observations", "at_least"), [(0, 2), (12, 4), (130, 12), (420, 30)], ids=[2, 4, 12, 30]
)
def test_a_letter_of_any_length_keeps_both_standards(
    validator: Validator, observations: int, at_least: int, language: Language
) -> None:
    letter = build(of_length(observations, language), SIGNER)
    assert len(pages(letter)) >= at_least
    for standard in STANDARDS:
        assert validator.failed(letter, standard) == []


@pytest.mark.parametrize("language", ON_PAPER)
def test_whatever_was_typed_the_letter_keeps_both_standards(
    validator: Validator, language: Language
) -> None:
    letter = sealed_hostile(language)
    for standard in STANDARDS:
        assert validator.failed(letter, standard) == []


@pytest.mark.parametrize(
    "content",
    [
        observed(linde(), *many(200, f"{HOSTILE[:40]} dat")),
        observed(linde(), *many(1, "Een regel.\n" * 400)),
        around(linde(), *(Person(f"p{n}", f"Naam {n}", 1970 + n) for n in range(40)), ties=60),
    ],
    ids=["200 observations", "400 lines", "40 persons"],
)
def test_a_large_case_keeps_both_standards(validator: Validator, content: ReferralContent) -> None:
    letter = build(content, SIGNER)
    for standard in STANDARDS:
        assert validator.failed(letter, standard) == []


@pytest.mark.parametrize("language", ON_PAPER)
@pytest.mark.parametrize("text", TextKind)
@pytest.mark.parametrize("how", ["first", "supplement", "withdrawal"])
def test_each_text_in_each_of_its_ways_keeps_both_standards(
    validator: Validator, text: TextKind, how: str, language: Language
) -> None:
    asked = order(text, language)
    if how != "first":
        asked = replace(amending(asked), withdraws=how == "withdrawal", change=HOSTILE)
    letter = build(content_of(written_in(f"Zilverberk {HOSTILE}"), asked), SIGNER)
    for standard in STANDARDS:
        assert validator.failed(letter, standard) == []


def elements(pdf: Any, tag: str) -> list[Any]:
    """The elements of the structure with this tag."""
    found, waiting = [], [pdf.Root.StructTreeRoot.K]
    while waiting:
        element = waiting.pop()
        if isinstance(element, int) or "/S" not in element:
            continue
        if str(element.S) == f"/{tag}":
            found.append(element)
        children = element.get("/K", [])
        waiting += list(children) if isinstance(children, pikepdf.Array) else [children]
    assert found
    return found


def without(element: Any, key: str) -> None:
    assert key in element
    del element[key]


def metadata(pdf: Any, old: bytes, new: bytes) -> None:
    text = pdf.Root.Metadata.read_bytes()
    assert old in text
    pdf.Root.Metadata.write(text.replace(old, new))


def content(pdf: Any, old: bytes, new: bytes) -> None:
    text = pdf.pages[0].Contents.read_bytes()
    assert old in text
    pdf.pages[0].Contents.write(text.replace(old, new, 1))


def letters_lost(pdf: Any) -> None:
    for font in pdf.pages[0].Resources.Font.values():
        without(font.FontDescriptor, "/FontFile2")


def other_tag(pdf: Any) -> None:
    for element in elements(pdf, "TH"):
        element.S = pikepdf.Name.Cell


BREAKS: dict[str, tuple[str, Callable[[Any], object]]] = {
    "a picture without its text": ("ua1", lambda p: without(elements(p, "Figure")[0], "/Alt")),
    "no language": ("ua1", lambda p: without(p.Root, "/Lang")),
    "no structure": ("ua1", lambda p: without(p.Root, "/StructTreeRoot")),
    "no title": ("ua1", lambda p: metadata(p, b"dc:title", b"dc:other")),
    "a title that is not shown": ("ua1", lambda p: without(p.Root, "/ViewerPreferences")),
    "no claim of PDF/UA": ("ua1", lambda p: metadata(p, b"pdfuaid:part>1", b"pdfuaid:part>9")),
    "content that is nobody's": ("ua1", lambda p: content(p, b"/H1 <</MCID 0>> BDC", b"/H1 BMC")),
    "a heading of the fifth level": (
        "ua1",
        lambda p: setattr(elements(p, "H1")[0], "S", pikepdf.Name.H5),
    ),
    "a cell of no known kind": ("ua1", other_tag),
    "a language that is none": (
        "ua1",
        lambda p: setattr(elements(p, "P")[0], "Lang", pikepdf.String("!")),
    ),
    "letters that are not embedded": ("3a", letters_lost),
    "colours without a profile": ("3a", lambda p: without(p.Root, "/OutputIntents")),
    "a file that is attached to nothing": ("3a", lambda p: without(p.Root, "/AF")),
    "no claim of PDF/A": ("3a", lambda p: metadata(p, b"conformance>A", b"conformance>Z")),
    "a script": (
        "3a",
        lambda p: setattr(
            p.Root,
            "OpenAction",
            pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("1")),
        ),
    ),
    "a page that is not marked": ("3a", lambda p: without(p.Root, "/MarkInfo")),
}


@pytest.mark.parametrize("what", BREAKS)
def test_a_letter_that_is_broken_is_seen(validator: Validator, what: str) -> None:
    standard, do = BREAKS[what]
    broken = io.BytesIO()
    with pikepdf.open(io.BytesIO(sealed())) as pdf:
        do(pdf)
        pdf.save(broken)
    assert validator.failed(broken.getvalue(), standard)
