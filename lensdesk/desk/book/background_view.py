"""What stands around the lens? The Meldcode, who does what, who sees what, and the figures."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lensdesk.desk.basis import told_basis
from lensdesk.desk.parts import column, frame, label, readable
from lensdesk.desk.theme import Look
from lensdesk.lens.guidance import Figure, Guidance
from lensdesk.lens.model import Lens


class BackgroundView(QWidget):
    """Texts of the guidance, each with on what it rests. Figures are reports, never victims."""

    def __init__(self, look: Look, lens: Lens, guidance: Guidance) -> None:
        super().__init__()
        self._look, language = look, look.preferences.language
        px, words = look.px, look.words
        content = QWidget()
        inside = column(content, (0, px(4), px(22), px(18)), px(10))
        card = self._card(inside, words("book.steps"))
        for number, step in enumerate(guidance.steps, start=1):
            card.addWidget(label(words.item(step.label[language], number), "strong"))
            card.addWidget(label(words("book.here", text=step.here[language])))
            card.addWidget(label(told_basis(look, step.basis), "small"))
        for heading, lines in (("talking", guidance.talking), ("rights", guidance.rights)):
            card = self._card(inside, words(f"book.{heading}"))
            for line in lines:
                card.addWidget(label(line.text[language]))
                card.addWidget(label(told_basis(look, line.basis), "small"))
        card = self._card(inside, words("book.who-sees"))
        for profession in lens.professions:
            card.addWidget(label(profession.label[language], "strong"))
            card.addWidget(label(profession.sees[language]))
        card = self._card(inside, words("book.roles"))
        for role in guidance.roles:
            card.addWidget(label(role.label[language], "strong"))
            card.addWidget(label(role.does[language]))
        card = self._card(inside, words("book.figures"))
        card.addWidget(label(words("book.figures-are"), "strong"))
        for figure in guidance.figures:
            self._figure(card, figure, lens)
        inside.addStretch(1)
        readable(self, content, column(self, (0, 0, 0, 0), 0))

    def _card(self, inside: QVBoxLayout, heading: str) -> QVBoxLayout:
        px = self._look.px
        card = frame("card")
        made = column(card, (px(22), px(14), px(22), px(16)), px(4))
        made.addWidget(label(heading, "heading"))
        inside.addWidget(card)
        return made

    def _figure(self, card: QVBoxLayout, figure: Figure, lens: Lens) -> None:
        language = self._look.preferences.language
        titles = [s.organisation for s in lens.sources if s.id in figure.basis.sources]
        card.addSpacing(self._look.px(4))
        card.addWidget(label(f"{figure.year}:  {figure.figure}", "strong"))
        card.addWidget(label(figure.counts[language]))
        told = f"{', '.join(titles)}. {told_basis(self._look, figure.basis)}"
        card.addWidget(label(told, "small"))
