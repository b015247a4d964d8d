"""Where else could an answer be? The places to look, how to ask safely, and other readings."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from lensdesk.desk.basis import told_basis
from lensdesk.desk.parts import Card, column, emptied, frame, label, readable
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look, kind
from lensdesk.indicators.further import Looked, looked, may_also_fit
from lensdesk.lens.guidance import Guidance, Place
from lensdesk.lens.model import Domain, Phenomenon, SignId


class FurtherPage(QWidget):
    """The general part once, then each life domain, then what the signs may also fit with."""

    sign_chosen = Signal(str)

    def __init__(self, look: Look, session: CaseSession, guidance: Guidance) -> None:
        super().__init__()
        self._look, self._session, self._guidance = look, session, guidance
        kind(self, "page")
        px, words, language = look.px, look.words, look.preferences.language
        content = QWidget()
        inside = column(content, (px(22), px(18), px(22), px(18)), px(10))
        inside.addWidget(label(words("further.title"), "title"))
        inside.addWidget(label(words("further.lead"), "soft"))
        if guidance.asking:
            box = frame("box")
            lines = column(box, (px(18), px(14), px(18), px(14)), px(4))
            lines.addWidget(label(words("further.asking"), "strong"))
            for line in guidance.asking:
                lines.addWidget(label(words.item(line.text[language])))
            inside.addWidget(box)
        self._shown: tuple[object, ...] = ()
        self._changing = QWidget()
        self._parts = column(self._changing, (0, 0, 0, 0), px(10))
        inside.addWidget(self._changing)
        self._law(inside)
        inside.addStretch(1)
        readable(self, content, column(self, (0, 0, 0, 0), 0))
        self.refresh()

    def refresh(self) -> None:
        """Show what the readings ask for now; nothing is made anew when that is the same."""
        lens, readings, words = self._session.desk.lens, self._session.readings, self._look.words
        states, fitting = looked(lens, readings), may_also_fit(lens, readings)
        if (states, fitting) == self._shown:
            return
        self._shown = states, fitting
        emptied(self._parts)
        for state in (Looked.EMPTY, Looked.THIN, Looked.WELL):
            for domain in (d for d in lens.domains if states[d.id] is state):
                self._domain(domain, state)
        self._parts.addWidget(label(words("further.fits"), "heading"))
        told = "further.fits-lead" if fitting else "further.fits-none"
        self._parts.addWidget(label(words(told), "soft"))
        for phenomenon, signs in fitting:
            self._parts.addWidget(self._fit(phenomenon, signs))

    def _domain(self, domain: Domain, state: Looked) -> None:
        words, language = self._look.words, self._look.preferences.language
        heading = words(f"further.{state}", domain=domain.label[language])
        self._parts.addWidget(label(heading, "heading"))
        for place in (p for p in self._guidance.places if p.domain == domain.id):
            self._parts.addWidget(self._place(place))

    def _place(self, place: Place) -> QFrame:
        px, words, language = self._look.px, self._look.words, self._look.preferences.language
        card = frame("card")
        inside = column(card, (px(18), px(12), px(18), px(12)), px(3))
        inside.addWidget(label(place.name[language], "strong"))
        inside.addWidget(label(place.holds[language]))
        inside.addWidget(label(words("further.ask", text=place.ask[language])))
        inside.addWidget(label(words("further.risk", text=place.risk[language])))
        for caveat in (self._guidance.caveat[c] for c in place.caveats):
            inside.addWidget(label(words.item(caveat.label[language]), "small"))
        inside.addWidget(label(told_basis(self._look, place.basis), "small"))
        return card

    def _fit(self, phenomenon: Phenomenon, signs: tuple[SignId, ...]) -> QFrame:
        px, language = self._look.px, self._look.preferences.language
        card = frame("card")
        inside = column(card, (px(18), px(12), px(18), px(14)), px(6))
        inside.addWidget(label(phenomenon.label[language], "strong"))
        inside.addWidget(label(phenomenon.about[language], "small"))
        for sign in signs:
            text = self._session.desk.lens.signs[sign].label[language]
            line = Card(text)
            line.pressed.connect(lambda sign=sign: self.sign_chosen.emit(sign))
            column(line, (px(12), px(11), px(12), px(11)), 0).addWidget(label(text))
            inside.addWidget(line)
        return card

    def _law(self, inside: QVBoxLayout) -> None:
        if not self._guidance.law:
            return
        px, words, language = self._look.px, self._look.words, self._look.preferences.language
        inside.addWidget(label(words("further.law"), "heading"))
        card = frame("card")
        lines = column(card, (px(18), px(14), px(18), px(14)), px(8))
        for line in self._guidance.law:
            lines.addWidget(label(line.text[language]))
            lines.addWidget(label(told_basis(self._look, line.basis), "small"))
        inside.addWidget(card)
