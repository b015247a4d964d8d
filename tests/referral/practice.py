"""Made-up letters that the tests of the referral share, and how they are read back."""

import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import pikepdf
import pypdfium2
import tomli
from nacl.signing import SigningKey

from lensdesk.assets import lens_folder, resources
from lensdesk.cases.intake import read_file
from lensdesk.cases.model import Answer, Case, KnownBy, Observation, Professional
from lensdesk.cases.people import Person, Relation, RelationKind
from lensdesk.indicators.reading import read
from lensdesk.lens.loader import load
from lensdesk.referral import ReferralContent
from lensdesk.vault import Sealer
from lensdesk.words import Language

NOW = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
LENS = load(lens_folder())
SEEN = tuple(
    replace(o, id=f"o{n}")  # the same in every run
    for n, o in enumerate(read_file(resources() / "samples" / "linde.nl.json", LENS))
)
SIGNER = Sealer(SigningKey(bytes(range(32))))
SCRIPTS = (
    "Łódź, Święty",
    "Ștefan Țăranu",
    "Nguyễn Thị Hằng",
    "Ağrı ışık İzmir",
    "Ελένη Ψαρρά",
    "Олексій Їжак",
    "محمد قال لا أريد أن أذهب",
    "זה לא נכון אמר הילד",
    "مُحَمَّد",
)
HOSTILE = "leeftijd < 16 <img src='x'/> & <b>vet 😀 王小明 \x00\u202eom\u202c \ud800 " + "a" * 300


def linde(language: Language = Language.NL) -> ReferralContent:
    sample = resources() / "samples" / f"linde-referral.{language}.toml"
    answers = tomli.loads(sample.read_text(encoding="utf-8"))
    case = Case("c", "Linde", NOW, LENS.id, LENS.version, (), SEEN, answers)
    sender = Professional("S. de Vries", "social-work", "Wijkteam Oost")
    readings = read(LENS, SEEN, NOW.date())
    return ReferralContent("LD-2026-1123-7F3K", 1, NOW, language, LENS, case, readings, sender)


def answered(content: ReferralContent, **answers: str) -> ReferralContent:
    referral = {**content.case.referral, **answers}
    return replace(content, case=replace(content.case, referral=referral))


def observed(content: ReferralContent, *observations: Observation) -> ReferralContent:
    case = replace(content.case, observations=observations)
    return replace(content, case=case, readings=read(LENS, observations, NOW.date()))


def around(content: ReferralContent, *persons: Person, ties: int = 0) -> ReferralContent:
    """With so many persons, of whom each tie joins the first to another."""
    relations = tuple(
        Relation(f"r{n}", persons[0].id, RelationKind.BRINGS, persons[n % len(persons)].id)
        for n in range(1, ties + 1)
    )
    return replace(content, case=replace(content.case, persons=persons, relations=relations))


def many(count: int, text: str = "Een zin over wat er te zien was.") -> tuple[Observation, ...]:
    """So many observations, spread over all signs and a few months."""
    signs = tuple(LENS.signs)
    return tuple(
        Observation(
            f"m{n}",
            signs[n % len(signs)],
            Answer.SEEN,
            tuple(KnownBy)[n % 5],
            NOW - timedelta(hours=13 * n),
            "S",
            "social-work",
            f"{text} Nummer {n}.",
        )
        for n in range(count)
    )


def hostile(language: Language = Language.NL) -> ReferralContent:
    """Any script, markup, controls and long words, at every place where something is typed."""
    said = f"{HOSTILE}\n{' · '.join(SCRIPTS)}\n"
    content = linde(language)
    choices = ("request_kind", "child", "consent", "informed", "handling")
    texts = {k: said for k in content.case.referral if k not in choices}
    persons = tuple(
        Person(f"p{n}", f"{name} {HOSTILE}", 1980 + n, name) for n, name in enumerate(SCRIPTS)
    )
    content = around(answered(content, **texts), *persons, ties=12)
    notes = tuple(replace(o, text=said, about=SCRIPTS[n % 9]) for n, o in enumerate(SEEN[:12]))
    return observed(content, *notes)


@cache
def sealed(language: Language = Language.NL) -> bytes:
    """The letter about Linde, sealed."""
    from lensdesk.referral.build import build  # noqa: PLC0415

    return build(linde(language), SIGNER)


@cache
def sealed_hostile(language: Language = Language.NL) -> bytes:
    """The hostile letter, sealed."""
    from lensdesk.referral.build import build  # noqa: PLC0415

    return build(hostile(language), SIGNER)


def pages(pdf: bytes) -> list[str]:
    """The text of each page, as a reader's program finds it."""
    document = pypdfium2.PdfDocument(pdf)
    found = [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document]
    document.close()
    return found


def told(pdf: bytes) -> list[tuple[str, str]]:
    """What a screen reader is told: (tag, text), of every element with content of its own."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        texts = [_pieces(page) for page in document.pages]
        index = {page.obj.objgen: n for n, page in enumerate(document.pages)}
        found: list[tuple[str, str]] = []
        _tell(document.Root.StructTreeRoot.K, texts, index, found)
    return found


def _tell(
    element: Any,
    texts: list[dict[int, str]],
    index: dict[tuple[int, int], int],
    found: list[tuple[str, str]],
) -> None:
    tag = str(element.S).removeprefix("/")
    children = element.get("/K", [])
    children = children if isinstance(children, pikepdf.Array) else [children]
    said: list[str] = []
    for child in children:
        if isinstance(child, int):
            said.append(texts[index[element.Pg.objgen]][int(child)])
        elif "/MCID" in child:
            said.append(texts[index[child.Pg.objgen]][int(child.MCID)])
        else:
            _tell(child, texts, index, found)
    for key in ("/ActualText", "/Alt"):
        if key in element:
            said = [str(element[key])]
    if said:
        found.append((tag, " ".join(said)))


def _pieces(page: pikepdf.Page) -> dict[int, str]:
    """The text of each marked piece on a page, a space between two lines."""
    from lensdesk.referral.codes import from_file  # noqa: PLC0415

    found: dict[int, str] = {}
    fonts = {name: from_file(font) for name, font in page.Resources.Font.items()}
    inside, font = -1, ""
    for each in pikepdf.parse_content_stream(page):
        match str(each.operator):
            case "BDC" if "/MCID" in each.operands[1]:
                inside = int(each.operands[1].MCID)
                found[inside] = ""
            case "EMC":
                inside = -1
            case "Tf":
                font = str(each.operands[0])
            case "Tj" if inside >= 0:
                found[inside] += "".join(c.letters for c in fonts[font].of(bytes(each.operands[0])))
            case "T*" if inside >= 0:
                found[inside] += " "
    return {number: text.strip() for number, text in found.items()}
