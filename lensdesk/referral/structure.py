"""What is what in the letter? A tree of headings, paragraphs, tables and pictures.

It is filled while the pages are drawn and knows no library: each element lists the pieces of
content that are its own, in the order of reading.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Piece:
    """Marked content number `number` on the page with index `page`."""

    page: int
    number: int


@dataclass(eq=False, slots=True)
class Element:
    """A node. `tag` is a standard type such as H1, P, TH or Figure.

    `alternative` tells a picture; `actual` is the text as it was given, where what is drawn
    differs from it; `scope` belongs to a TH; `box` is where a picture stands on its page;
    `top` is the height at which a heading stands, and `title` its text, for the outline.
    """

    tag: str
    alternative: str = ""
    actual: str = ""
    language: str | None = None
    scope: str = ""
    box: tuple[float, float, float, float] | None = None
    title: str = ""
    top: float = 0.0
    children: list["Element | Piece"] = field(default_factory=list)
    placed: bool = False

    def walk(self) -> Iterator["Element"]:
        """The element and all below it, in the order of reading."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()

    def first_piece(self) -> Piece | None:
        """Where its content begins."""
        for element in self.walk():
            for child in element.children:
                if isinstance(child, Piece):
                    return child
        return None


class Tree:
    """The tree of one letter while it is drawn."""

    def __init__(self) -> None:
        self.root = Element("Document")
        self.pages: list[list[Element]] = [[]]
        self._open = [self.root]
        self._is_marked = False

    @contextmanager
    def within(self, element: Element) -> Iterator[None]:
        """What is drawn in the block belongs to `element`, which gets its place at first use."""
        if not element.placed:
            element.placed = True
            self._open[-1].children.append(element)
        self._open.append(element)
        try:
            yield
        finally:
            self._open.pop()

    def next_page(self) -> None:
        """The next pieces lie on another page."""
        self.pages.append([])

    def mark(self) -> Piece | None:
        """A new piece of the element that is open; None inside a piece or an artifact."""
        if self._is_marked:
            return None
        self._is_marked = True
        piece = Piece(len(self.pages) - 1, len(self.pages[-1]))
        self.pages[-1].append(self._open[-1])
        self._open[-1].children.append(piece)
        return piece

    def set_aside(self) -> bool:
        """Whether an artifact may begin here; not inside a piece or another artifact."""
        if self._is_marked:
            return False
        self._is_marked = True
        return True

    def release(self) -> None:
        """The piece or artifact ends."""
        self._is_marked = False
