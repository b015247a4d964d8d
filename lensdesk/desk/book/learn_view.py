"""Why is the lens for somebody who already worries, and never for a sweep? A worked example."""

from PySide6.QtWidgets import QWidget

from lensdesk.desk.painting import DrawingView
from lensdesk.desk.parts import column, frame, label, readable
from lensdesk.desk.theme import Look
from lensdesk.graphics.caseload import Example, draw, facts

_PARTS = ("facts", "poverty", "tough", "both")
_PAIRS = ("runner", "neglect", "dealing")


class LearnView(QWidget):
    """The example with its picture, how to write, and what to keep in mind."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        px, words, example = look.px, look.words, Example()
        content = QWidget()
        inside = column(content, (0, px(4), px(22), px(18)), px(10))
        card = frame("card")
        told = column(card, (px(22), px(18), px(22), px(18)), px(10))
        told.addWidget(label(words("learn.sweep"), "heading"))
        told.addWidget(label(words("learn.sweep-setting", **facts(example))))
        columns = 32 if look.compact else 50
        told.addWidget(DrawingView(look, draw(words, example, columns)))
        told.addWidget(label(words("learn.legend"), "small"))
        told.addWidget(label(words("learn.sweep-outcome", **facts(example)), "strong"))
        told.addWidget(label(words("learn.sweep-so")))
        told.addWidget(label(words("learn.invented"), "small"))
        inside.addWidget(card)
        writing = frame("card")
        lines = column(writing, (px(22), px(18), px(22), px(18)), px(6))
        lines.addWidget(label(words("learn.writing"), "heading"))
        for pair in _PAIRS:
            lines.addWidget(label(words("learn.not", text=words(f"learn.{pair}-not")), "soft"))
            lines.addWidget(label(words("learn.but", text=words(f"learn.{pair}-but"))))
            lines.addSpacing(px(6))
        inside.addWidget(writing)
        for part in _PARTS:
            box = frame("box")
            inner = column(box, (px(18), px(12), px(18), px(12)), px(3))
            inner.addWidget(label(words(f"learn.{part}"), "strong"))
            inner.addWidget(label(words(f"learn.{part}-why")))
            inside.addWidget(box)
        inside.addStretch(1)
        readable(self, content, column(self, (0, 0, 0, 0), 0))
