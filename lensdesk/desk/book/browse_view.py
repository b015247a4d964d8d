"""Domain, indicator, sign: the lens laid open, with what each sign says, to whom, and why."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from lensdesk.desk.basis import told_basis
from lensdesk.desk.parts import (
    Choice,
    button,
    column,
    emptied,
    frame,
    label,
    margins,
    row,
    scrolled,
    stacked,
)
from lensdesk.desk.theme import Look
from lensdesk.lens.guidance import Guidance
from lensdesk.lens.model import Indicator, Lens, Sign
from lensdesk.lens.search import LEAST, Entry, Kind, find, index

_MOST = 40  # results that are laid open at once


class BrowseView(QWidget):
    """At the left the indicators by life domain, at the right what was chosen or found."""

    sign_chosen = Signal(str)

    def __init__(self, look: Look, lens: Lens, guidance: Guidance, *, with_case: bool) -> None:
        super().__init__()
        self._look, self._lens, self._guidance = look, lens, guidance
        self._with_case = with_case
        self._entries = index(lens, guidance)
        self._source = {source.id: source for source in lens.sources}
        self._chosen = lens.indicators[0]
        px = look.px
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(14))
        right = QWidget()
        self._shown = column(right, (0, px(4), px(22), px(18)), px(10))
        self._scroll = scrolled(right)
        self._items: dict[str, QPushButton] = {}
        self._choice: Choice | None = None
        if look.compact:
            both = stacked(px(10))
            choices = row(0)
            choices.setContentsMargins(margins(0, 0, px(22), 0))
            choices.addWidget(self._choices(), 1)
            both.addLayout(choices)
            both.addWidget(self._scroll, 1)
            line.addLayout(both)
        else:
            line.addWidget(self._contents(), 2)
            line.addWidget(self._scroll, 3)
        self.show_indicator(self._chosen)

    def show_indicator(self, indicator: Indicator) -> None:
        """Lay an indicator open."""
        self._chosen = indicator
        language = self._look.preferences.language
        emptied(self._shown)
        if indicator.id in self._items:
            self._items[indicator.id].setChecked(True)
        if self._choice is not None:
            self._choice.setCurrentIndex(self._lens.indicators.index(indicator))
        self._shown.addWidget(label(indicator.label[language], "heading"))
        self._shown.addWidget(label(indicator.question[language], "soft"))
        for sign in indicator.signs:
            self._shown.addWidget(self._card(sign))
        self._shown.addStretch(1)
        self._scroll.verticalScrollBar().setValue(0)

    def look_up(self, text: str) -> None:
        """Lay open what was found; without a text the chosen indicator again."""
        if len(text.strip()) < LEAST:
            self.show_indicator(self._chosen)
            return
        found = find(self._entries, text)
        emptied(self._shown)
        told = self._look.words("book.found", n=len(found))
        self._shown.addWidget(label(told, "heading"))
        for entry in found[:_MOST]:
            self._shown.addWidget(self._result(entry))
        self._shown.addStretch(1)

    def _contents(self) -> QWidget:
        px, language = self._look.px, self._look.preferences.language
        content = QWidget()
        inside = column(content, (0, px(4), px(8), px(18)), px(2))
        for domain in self._lens.domains:
            heading = label(domain.label[language], "section")
            heading.setContentsMargins(margins(px(10), px(10), 0, px(4)))
            inside.addWidget(heading)
            for indicator in domain.indicators:
                item = button(indicator.label[language], self._showing(indicator), "item")
                item.setCheckable(True)
                item.setAutoExclusive(True)
                item.setObjectName(f"browse-{indicator.id}")
                self._items[indicator.id] = item
                inside.addWidget(item)
        inside.addStretch(1)
        return scrolled(content)

    def _choices(self) -> Choice:
        """The indicators as a list to choose from, where there is no room for two columns."""
        language = self._look.preferences.language
        self._choice = Choice()
        self._choice.setObjectName("browse-indicator")
        self._choice.setAccessibleName(self._look.words("book.browse"))
        for indicator in self._lens.indicators:
            domain = self._lens.domain[indicator.domain].short[language]
            self._choice.addItem(f"{indicator.label[language]} · {domain}")
        indicators = self._lens.indicators
        self._choice.activated.connect(lambda place: self.show_indicator(indicators[place]))
        return self._choice

    def _showing(self, indicator: Indicator) -> Callable[[], None]:
        return lambda: self.show_indicator(indicator)

    def _result(self, entry: Entry) -> QFrame:
        language, lens = self._look.preferences.language, self._lens
        match entry.kind:
            case Kind.SIGN:
                return self._card(lens.signs[entry.id], named=True)
            case Kind.INDICATOR:
                indicator = lens.indicator[entry.id]
                card, inside = self._plain(indicator.label[language], indicator.question[language])
                inside.addWidget(button(self._look.words("desk.open"), self._showing(indicator)))
                return card
            case Kind.PHENOMENON:
                phenomenon = next(p for p in lens.phenomena if p.id == entry.id)
                return self._plain(phenomenon.label[language], phenomenon.about[language])[0]
            case Kind.PLACE:
                place = next(p for p in self._guidance.places if p.id == entry.id)
                basis = told_basis(self._look, place.basis)
                return self._plain(place.name[language], place.holds[language], basis)[0]
        contact = self._guidance.contact[entry.id]
        reach = contact.reach or self._look.words("now.local")
        basis = told_basis(self._look, contact.basis)
        return self._plain(f"{contact.name[language]}  {reach}", contact.what[language], basis)[0]

    def _card(self, sign: Sign, *, named: bool = False) -> QFrame:
        words, language, lens = self._look.words, self._look.preferences.language, self._lens
        weight = words(f"desk.strength-{sign.strength}")
        kind_ = words("book.context") if sign.kind == "context" else weight
        about = ", ".join(words(f"book.subject-{subject}") for subject in sign.subjects)
        card, inside = self._plain(sign.label[language], sign.hint[language])
        if named:
            indicator = lens.indicator[sign.indicator]
            inside.addWidget(label(indicator.label[language], "small"))
        own = f" · {words('desk.own-sign')}" if sign.own else ""
        inside.addWidget(label(f"{kind_} · {about}{own}", "small"))
        sees = [lens.profession[p].label[language] for p in sign.professions]
        if sees:
            inside.addWidget(label(words("book.sees", names="; ".join(sees)), "small"))
        fits = [p.label[language] for p in lens.phenomena if p.id in sign.phenomena]
        if fits:
            inside.addWidget(label(words("book.fits", names="; ".join(fits)), "small"))
        if sign.sources:
            told = words("book.sources", names=self._sources(sign.sources))
            inside.addWidget(label(told, "small"))
        if self._with_case:
            inside.addWidget(button(words("book.to-sign"), self._choosing(sign), "link"))
        return card

    def _choosing(self, sign: Sign) -> Callable[[], None]:
        return lambda: self.sign_chosen.emit(sign.id)

    def _sources(self, ids: Sequence[str]) -> str:
        found = (self._source[i] for i in ids)
        return "; ".join(f"{s.title} ({s.organisation}, {s.year})" for s in found)

    def _plain(self, *texts: str) -> tuple[QFrame, QVBoxLayout]:
        px = self._look.px
        card = frame("card")
        inside = column(card, (px(18), px(12), px(18), px(12)), px(3))
        for text, name in zip(texts, ("strong", "", "small"), strict=False):
            inside.addWidget(label(text, name))
        return card, inside
