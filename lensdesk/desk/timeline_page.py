"""When was what seen, by whom, and how is it known? The picture, and the same as a list."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QWidget

from lensdesk.cases.about import about_whom, joined
from lensdesk.cases.model import Answer, Observation
from lensdesk.desk.flow import Flow
from lensdesk.desk.parts import Choice, button, column, frame, label, readable, roomy
from lensdesk.desk.privacy import veil_lines
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look
from lensdesk.desk.whom import called
from lensdesk.desk.zoomed import Zoomed
from lensdesk.graphics import timeline
from lensdesk.graphics.shapes import Drawing
from lensdesk.words import isolated_name

_LINES = 8  # of the list at once; more scroll
_HOUSEHOLD = "\x1f"  # no id, and a character that no words can hold


class TimelinePage(QWidget):
    """What was seen, of the life domains, observer and person that are chosen.

    A mark and a line both lead to the sign.
    """

    sign_chosen = Signal(str)

    def __init__(self, look: Look, session: CaseSession) -> None:
        super().__init__()
        self._look, self._session = look, session
        px, words = look.px, look.words
        content = QWidget()
        inside = column(content, (px(22), px(18), px(22), px(18)), px(10))
        inside.addWidget(label(words("desk.page-timeline"), "title"))
        inside.addWidget(label(words("referral.timeline-legend"), "soft"))
        inside.addWidget(self._filters())
        card = frame("card")
        inside_card = column(card, (px(18), px(18), px(18), px(18)), 0)
        self.picture = Zoomed(
            look, self._drawn(0), self._drawn, [words(f"desk.scale-{s}") for s in timeline.Scale]
        )
        self.picture.view.key_clicked.connect(self.sign_chosen)
        inside_card.addWidget(self.picture)
        inside.addWidget(card)
        self.list = QListWidget()
        self.list.setAccessibleName(words("desk.page-timeline"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        veil_lines(self.list, look)
        self.list.itemActivated.connect(self._open)
        inside.addWidget(self.list)
        inside.addStretch(1)
        readable(self, content, column(self, (0, 0, 0, 0), 0))

    def refresh(self) -> None:
        """Show what is kept now."""
        seen = self._seen()
        self._offer(self.observer, {o.observer: o.observer for o in seen})
        self._offer(self.about, self._whom(seen))
        self._paint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw as wide as the window."""
        super().resizeEvent(event)
        self.picture.show_drawing(self._drawn(self.picture.step))
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _filters(self) -> QWidget:
        words, language, px = self._look.words, self._look.preferences.language, self._look.px
        holder = QWidget()
        flow = Flow(holder, px(8))
        self.domains: dict[str, QPushButton] = {}
        for domain in self._session.desk.lens.domains:
            chip = button(domain.short[language], self._paint, "chip")
            chip.setCheckable(True)
            chip.setChecked(True)
            chip.setObjectName(f"timeline-{domain.id}")
            roomy(chip, px(13), px(26))
            self.domains[domain.id] = chip
            flow.addWidget(chip)
        self.observer, self.about = Choice(), Choice()
        for choice, key in ((self.observer, "desk.by-whom"), (self.about, "desk.about-whom")):
            choice.setAccessibleName(words(key))
            choice.setObjectName(f"timeline-{key.partition('.')[2]}")
            choice.addItem(f"{words(key)} {words('desk.everybody')}", "")
            choice.activated.connect(self._paint)
            flow.addWidget(choice)
        return holder

    def _whom(self, seen: Iterable[Observation]) -> dict[str, str]:
        """Everyone whom something is about, by code."""
        case, words = self._session.case, self._look.words
        names = called(case, self._session.clock().date(), words)
        codes = dict.fromkeys(code for o in seen for code in _codes(o))
        return {
            c: names.get(c) or (words("desk.household") if c == _HOUSEHOLD else c) for c in codes
        }

    def _offer(self, choice: Choice, names: Mapping[str, str]) -> None:
        """Offer these names by their codes; what was chosen stays chosen."""
        chosen = choice.currentData()
        while choice.count() > 1:
            choice.removeItem(1)
        for code, name in sorted(names.items(), key=lambda each: each[1]):
            choice.addItem(name, code)
        choice.setCurrentIndex(max(choice.findData(chosen), 0))

    def _paint(self) -> None:
        chosen = self._chosen()
        self.picture.show_drawing(self._drawn(self.picture.step))
        self.list.clear()
        names = called(self._session.case, self._session.clock().date(), self._look.words)
        for observation in sorted(chosen, key=lambda o: o.at.date(), reverse=True):
            self.list.addItem(_Item(observation.sign, partial(self._line, observation, names)))
        self.list.setVisible(bool(chosen))
        self._fit()

    def _fit(self) -> None:
        """Give each line its height by hand: Qt forgets the room around it, and cuts its end."""
        px, metrics = self._look.px, self.list.fontMetrics()
        room = QRect(0, 0, max(self.list.viewport().width() - px(40), px(80)), px(1000))
        heights = []
        for at in range(self.list.count()):
            item = self.list.item(at)
            text = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
            heights.append(text.height() + px(24))
            item.setSizeHint(QSize(px(80), heights[-1]))
        self.list.setFixedHeight(sum(heights[:_LINES]) + px(20))

    def _line(self, o: Observation, names: Mapping[str, str]) -> str:
        words = self._look.words
        sign = self._session.desk.lens.signs[o.sign]
        parts = [words.day(o.at), sign.label[words.language], words(f"desk.known-{o.known_by}")]
        whom = about_whom(o, names, words("desk.household"))
        who = joined([isolated_name(name) for name in whom], words)
        parts += [isolated_name(o.observer), *([words("desk.about", who=who)] if who else [])]
        return " · ".join(parts)

    def _seen(self) -> list[Observation]:
        signs = self._session.desk.lens.signs
        kept = self._session.case.observations
        return [o for o in kept if o.answer is Answer.SEEN and o.sign in signs]

    def _chosen(self) -> list[Observation]:
        lens = self._session.desk.lens
        observer, about = self.observer.currentData(), self.about.currentData()
        return [
            o
            for o in self._seen()
            if self.domains[lens.domain_of[o.sign]].isChecked()
            and observer in ("", o.observer)
            and (not about or about in _codes(o))
        ]

    def _open(self, item: QListWidgetItem) -> None:
        self.sign_chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def _drawn(self, step: int) -> Drawing:
        """The picture as wide as the window, or as much wider as the scale needs."""
        factor = self._look.px(1000) / 1000
        width = max(self.width() / factor - 110, 320)
        lens, words = self._session.desk.lens, self._look.words
        scale = list(timeline.Scale)[step]
        return timeline.draw(lens, self._chosen(), words, width=width, scale=scale)


class _Item(QListWidgetItem):
    """A line that is put into words when it comes in sight: of thousands a few do."""

    def __init__(self, sign: str, told: Callable[[], str]) -> None:
        super().__init__()
        self._told = told
        self.setData(Qt.ItemDataRole.UserRole, sign)

    def data(self, role: int) -> object:
        """The words of the line, or what is kept with it."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._told()
        return super().data(role)


def _codes(o: Observation) -> Iterator[str]:
    """Whom an observation is about, as codes: ids of persons, the household, or words."""
    yield from o.persons
    if o.household:
        yield _HOUSEHOLD
    if o.about:
        yield o.about
