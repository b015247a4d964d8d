"""How does a text of the help look? Words, with each key as a cap."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from lensdesk.desk import keys
from lensdesk.desk.parts import label
from lensdesk.desk.theme import Look
from lensdesk.graphics.shapes import Role
from lensdesk.manual import markup

PROSE = "prose"  # the only labels that take a text for markup, each part of it escaped


def prose(look: Look, text: str, name: str = "") -> QLabel:
    """A text that wraps, its keys set off; what is read aloud is the plain text."""
    made = label("", name)
    made.setObjectName(PROSE)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setText("".join(_piece(look, part) for part in markup.parts(text)))
    made.setAccessibleName(markup.plain(text, keys.shown))
    return made


def cap(look: Look, name: str) -> str:
    """A key, as HTML that Qt draws: its background, for a border it cannot draw in a line."""
    ink, ground = look.colours[Role.INK], look.colours[Role.SILENT]
    written = escape(keys.shown(name)).replace(" ", "&nbsp;").replace("+", "&#8288;+&#8288;")
    style = f"background-color:{ground};color:{ink};font-weight:bold;white-space:nowrap"
    return f'<span style="{style}">&nbsp;{written}&nbsp;</span>'


def _piece(look: Look, part: markup.Part) -> str:
    return cap(look, part.text) if part.is_key else escape(part.text)
