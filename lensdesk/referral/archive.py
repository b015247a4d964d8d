"""How do drawn pages become a file for years and for every reader? PDF/A-3a and PDF/UA-1.

ReportLab drew the pages and marked the content; here the structure, the outline, the metadata,
the colours and the attached files are added, by pikepdf.
"""

import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from lensdesk.assets import resources
from lensdesk.referral.metadata import About
from lensdesk.referral.structure import Element, Piece, Tree


@dataclass(frozen=True, slots=True)
class Attached:
    """A file inside the file. `relation` says what it is to the letter, as PDF/A-3 names it.

    `ready` are its bytes as they are to lie in the file, already compressed; `size` is how long
    `content` is.
    """

    name: str
    relation: str
    about: str
    content: bytes
    ready: bytes | None = None


def archived(
    drawn: bytes, tree: Tree, about: About, attach: Callable[[Any], tuple[Attached, ...]]
) -> bytes:
    """The finished file; the same input gives the same bytes.

    `attach` is given the open pikepdf file and says what is put into it.
    """
    import pikepdf  # noqa: PLC0415  # only when a letter is made

    with pikepdf.open(io.BytesIO(drawn)) as pdf:
        _Structure(pdf, tree).build(about.language)
        _outline(pdf, tree)
        _describe(pdf, about)
        _attach(pdf, attach(pdf), about.date)
        out = io.BytesIO()
        pdf.save(
            out,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            min_version="1.7",
        )
    return out.getvalue()


class _Structure:
    """The tree as PDF writes it: elements, and for each page which piece is whose."""

    def __init__(self, pdf: Any, tree: Tree) -> None:
        self._pdf, self._tree = pdf, tree
        self._pages = [page.obj for page in pdf.pages]
        self._owners: list[list[Any]] = [[None] * len(page) for page in tree.pages]

    def build(self, language: str) -> None:
        """Put the tree into the file."""
        from pikepdf import Array, Dictionary, Name, String  # noqa: PLC0415

        pdf = self._pdf
        root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        root.K = self._element(self._tree.root, root)
        numbers: list[Any] = []
        for index, page in enumerate(self._pages):
            page.StructParents, page.Tabs = index, Name.S
            numbers += [index, pdf.make_indirect(Array(self._owners[index]))]
        root.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(numbers)))
        root.ParentTreeNextKey = len(self._pages)
        pdf.Root.StructTreeRoot = root
        pdf.Root.MarkInfo = Dictionary(Marked=True)
        pdf.Root.Lang = String(language)
        pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)

    def _element(self, element: Element, parent: Any) -> Any:
        from pikepdf import Array, Dictionary, Name, String  # noqa: PLC0415

        made = self._pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name(f"/{element.tag}"), P=parent)
        )
        for key, value in (
            ("/Alt", element.alternative),
            ("/ActualText", element.actual),
            ("/Lang", element.language),
        ):
            if value:
                made[key] = String(value)
        if element.scope:
            made.A = Dictionary(O=Name.Table, Scope=Name(f"/{element.scope}"))
        if element.box:
            box = Array([round(value, 2) for value in element.box])
            made.A = Dictionary(O=Name.Layout, BBox=box, Placement=Name.Block)
        first = element.first_piece()
        if first is not None:
            made.Pg = self._pages[first.page]
        children = [self._child(child, made, first) for child in element.children]
        if children:
            made.K = children[0] if len(children) == 1 else Array(children)
        return made

    def _child(self, child: Element | Piece, parent: Any, first: Piece | None) -> Any:
        if isinstance(child, Element):
            return self._element(child, parent)
        self._owners[child.page][child.number] = parent
        if first is not None and child.page == first.page:
            return child.number
        from pikepdf import Dictionary, Name  # noqa: PLC0415

        return Dictionary(Type=Name.MCR, Pg=self._pages[child.page], MCID=child.number)


def _outline(pdf: Any, tree: Tree) -> None:
    from pikepdf import OutlineItem  # noqa: PLC0415

    with pdf.open_outline() as outline:
        for element in tree.root.walk():
            place = element.first_piece() if element.title else None
            if place is None:
                continue
            item = OutlineItem(element.title, place.page, "XYZ", top=element.top)
            under = outline.root if element.tag == "H2" or not outline.root else None
            (outline.root[-1].children if under is None else under).append(item)


def _describe(pdf: Any, about: About) -> None:
    from pikepdf import Array, Dictionary, Name, String  # noqa: PLC0415

    metadata = pdf.make_stream(about.packet())
    metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = metadata
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    for key, value in about.entries().items():
        pdf.docinfo[key] = String(value)
    profile = pdf.make_stream((resources() / "colour" / "sRGB.icc").read_bytes())
    profile.N = 3
    pdf.Root.OutputIntents = Array(
        [
            Dictionary(
                Type=Name.OutputIntent,
                S=Name.GTS_PDFA1,
                OutputConditionIdentifier=String("sRGB"),
                Info=String("sRGB IEC61966-2.1"),
                DestOutputProfile=profile,
            )
        ]
    )
    for page in pdf.pages:
        if "/Trans" in page.obj:
            del page.obj["/Trans"]


def _attach(pdf: Any, attached: tuple[Attached, ...], date: str) -> None:
    from pikepdf import Array, Dictionary, Name, String  # noqa: PLC0415

    names, files = Array(), Array()
    for each in sorted(attached, key=lambda a: a.name):
        stream = pdf.make_stream(each.content)
        if each.ready is not None:
            stream.write(each.ready, filter=Name.FlateDecode)
        stream.Type, stream.Subtype = Name.EmbeddedFile, Name("/application/json")
        stream.Params = Dictionary(Size=len(each.content), ModDate=String(date))
        entry = pdf.make_indirect(
            Dictionary(
                Type=Name.Filespec,
                F=String(each.name),
                UF=String(each.name),
                AFRelationship=Name(f"/{each.relation}"),
                Desc=String(each.about),
                EF=Dictionary(F=stream, UF=stream),
            )
        )
        names.extend([String(each.name), entry])
        files.append(entry)
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=names))
    pdf.Root.AF = files
