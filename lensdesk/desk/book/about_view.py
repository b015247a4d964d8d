"""How does the rule work, and what does the program never do? To read, and to print."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QWidget

from lensdesk.desk.ask_file import ask_pdf
from lensdesk.desk.parts import button, column, frame, label, readable
from lensdesk.desk.theme import FAMILY, Look
from lensdesk.lens.model import Lens
from lensdesk.words import Words

_COUNTS = ("seen", "once", "event", "context", "hearsay", "impression", "stale", "strength")
_NEVER = ("verdict", "decision", "sent", "prefilled", "origin", "watch", "complete", "identify")
_LIMITS = ("source", "untested", "poverty", "children", "reviewed")


def sections(lens: Lens, words: Words) -> Iterator[tuple[str, list[str]]]:
    """The page as headings with their lines; the rules and the term are those of the lens."""
    rules = [rule.label[words.language] for rule in lens.rules]
    yield words("about.rule"), [words("about.rule-lead"), *map(words.item, rules)]
    term = lens.counts_for_months
    counts = [words(f"about.counts-{c}", months=term) for c in _COUNTS]
    yield words("about.counts"), [*map(words.item, counts)]
    yield words("about.never"), [words.item(words(f"about.never-{n}")) for n in _NEVER]
    yield words("about.limits"), [words.item(words(f"about.limits-{k}")) for k in _LIMITS]
    version = words("about.lens", name=lens.label[words.language].lower(), version=lens.version)
    yield words("about.which"), [version]


def as_pdf(lens: Lens, words: Words) -> bytes:
    """The page as a PDF of A4."""
    parts = [f"<h1>{escape(words('book.about'))}</h1>"]
    for heading, lines in sections(lens, words):
        parts.append(f"<h2>{escape(heading)}</h2>")
        parts += [f"<p>{escape(line)}</p>" for line in lines]
    document = QTextDocument()
    document.setDefaultStyleSheet(f"* {{ font-family: '{FAMILY}'; font-size: 10pt }}")
    document.setHtml("".join(parts))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout.Unit.Millimeter)
    writer.setTitle(words("book.about"))
    document.print_(writer)
    return bytes(buffer.data().data())


class AboutView(QWidget):
    """The page for a privacy officer, a works council, or whoever asks."""

    def __init__(self, look: Look, lens: Lens) -> None:
        super().__init__()
        self._look, self._lens = look, lens
        px, words = look.px, look.words
        content = QWidget()
        inside = column(content, (0, px(4), px(22), px(18)), px(10))
        for heading, lines in sections(lens, words):
            card = frame("card")
            told = column(card, (px(22), px(14), px(22), px(16)), px(5))
            told.addWidget(label(heading, "heading"))
            for line in lines:
                told.addWidget(label(line))
            inside.addWidget(card)
        inside.addWidget(button(words("about.print"), self._ask_where, "primary"))
        self._told = label("", "small")
        inside.addWidget(self._told)
        inside.addStretch(1)
        readable(self, content, column(self, (0, 0, 0, 0), 0))

    def write(self, path: Path) -> None:
        """Write the page as PDF, to be printed or sent; it holds nothing of a case."""
        try:
            path.write_bytes(as_pdf(self._lens, self._look.words))
        except OSError:
            self._told.setText(self._look.words("about.not-kept", path=str(path)))
        else:
            self._told.setText(self._look.words("about.kept", path=str(path)))

    def _ask_where(self) -> None:
        words = self._look.words
        ask_pdf(self, words("about.print"), words("about.file"), self.write)
