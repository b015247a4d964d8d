"""What was on the pages when the letter was made? A record beside them, for comparing later.

A program that saves a PDF anew may write the same pages in other words. The record holds the
pages in the words of the first writing, with the fonts' codes and widths, so that both can be
read and what they paint compared; see `lensdesk.referral.painting`.
"""

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from lensdesk.referral.outlines import outlines
from lensdesk.referral.structure import Element, Piece, Tree

FORMAT = "lensdesk-pages-1"


def record(pdf: Any, tree: Tree) -> dict[str, object]:
    """The record of an open pikepdf file that was just drawn with `tree`."""
    fonts: dict[str, object] = {}
    pages = []
    for page in pdf.pages:
        for name, font in page.obj.Resources.Font.items():
            if name not in fonts:
                fonts[name] = font_record(font)
        pages.append({"content": content_of(page.obj).decode("latin-1"), "box": box_of(page.obj)})
    return {"format": FORMAT, "pages": pages, "fonts": fonts, "structure": of_tree(tree)}


def content_of(page: Any) -> bytes:
    """What a page says is to be painted, unpacked."""
    contents = page.get("/Contents")
    if contents is None:
        return b""
    if hasattr(contents, "read_bytes") and contents._type_name == "stream":  # noqa: SLF001
        return bytes(contents.read_bytes())
    return b"\n".join(bytes(each.read_bytes()) for each in contents)


def box_of(page: Any) -> list[int]:
    """The size of a page in hundredths of a point, and how it is turned."""
    box = [round(float(value) * 100) for value in page.MediaBox]
    return [*box, int(page.get("/Rotate", 0))]


def font_record(font: Any) -> dict[str, object]:
    """A font: what its codes look like, mean and measure."""
    program = bytes(font.FontDescriptor.FontFile2.read_bytes())
    first, widths = int(font.FirstChar), [f"{float(width):.3f}" for width in font.Widths]
    shapes = outlines(program, first, len(widths))
    return {
        "program": hashlib.sha256(program).hexdigest(),
        "outlines": {str(code): shape for code, shape in shapes.items()},
        "unicode": font.ToUnicode.read_bytes().decode("latin-1"),
        "widths": widths,
        "first": first,
    }


def of_tree(tree: Tree) -> str:
    """A digest of what is what: tags, texts that are told, and whose each piece is."""
    return _digest(_told(element) for element in tree.root.walk())


def of_file(root: Any, pages: list[Any]) -> str:
    """The same digest, of the structure in a file. Raises ValueError when it goes in circles."""
    index = {page.objgen: number for number, page in enumerate(pages)}
    found: list[list[object]] = []
    waiting: list[Any] = [root.K]
    seen: set[tuple[int, int]] = set()
    while waiting:
        element = waiting.pop()
        if element.objgen in seen:
            raise ValueError
        seen.add(element.objgen)
        children = element.get("/K", [])
        children = list(children) if _is_array(children) else [children]
        own, pieces = index.get(element.get("/Pg", root).objgen), []
        inner = []
        for child in children:
            if isinstance(child, int):
                pieces.append([own, int(child)])
            elif child.get("/MCID") is not None:
                pieces.append([index.get(child.Pg.objgen), int(child.MCID)])
            else:
                inner.append(child)
        texts = [str(element.get(key, "")) for key in ("/Alt", "/ActualText", "/Lang")]
        found.append([str(element.S).removeprefix("/"), *texts, pieces])
        waiting.extend(reversed(inner))
    return _digest(iter(found))


def _told(element: Element) -> list[object]:
    pieces = [[c.page, c.number] for c in element.children if isinstance(c, Piece)]
    texts = [element.alternative, element.actual, element.language or ""]
    return [element.tag, *texts, pieces]


def _digest(elements: Iterator[list[object]]) -> str:
    return hashlib.sha256(json.dumps(list(elements)).encode()).hexdigest()


def _is_array(value: Any) -> bool:
    return getattr(value, "_type_name", "") == "array"
