"""A newer version of the lens is there: what would change for this case, and move or stay?"""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lensdesk.casework.renewing import Shift
from lensdesk.desk.parts import button, column, frame, label, readable, row
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look, kind
from lensdesk.indicators.model import Outcome
from lensdesk.lens.difference import Difference, difference
from lensdesk.lens.model import Lens, Sign
from lensdesk.words import Words


class VersionPage(QWidget):
    """Shows the difference and offers both; moving back afterwards undoes it."""

    moved = Signal(object)
    stayed = Signal()

    def __init__(self, look: Look, session: CaseSession, newer: Lens) -> None:
        super().__init__()
        kind(self, "page")
        px, words = look.px, look.words
        own = session.desk.lens
        content = QWidget()
        inside = column(content, (px(22), px(18), px(22), px(18)), px(10))
        inside.addWidget(label(words("version.title"), "title"))
        versions = {"own": own.version, "newer": newer.version}
        inside.addWidget(label(words("version.lead", **versions), "soft"))
        line = row(px(10))
        move = button(words("version.move", version=newer.version), self._move, "primary")
        stay = button(words("version.stay", version=own.version), self.stayed.emit)
        for each in (move, stay):
            line.addWidget(each)
        line.addStretch(1)
        inside.addLayout(line)
        for heading, lines in changes(own, newer, session.would_change(newer), words):
            card = frame("card")
            told = column(card, (px(18), px(12), px(18), px(14)), px(4))
            told.addWidget(label(heading, "heading"))
            for each_line in lines:
                told.addWidget(label(words.item(each_line)))
            inside.addWidget(card)
        inside.addStretch(1)
        readable(self, content, column(self, (0, 0, 0, 0), 0))
        self._newer = newer

    def _move(self) -> None:
        self.moved.emit(self._newer)


def changes(
    old: Lens, new: Lens, shifts: tuple[Shift, ...], words: Words
) -> Iterator[tuple[str, list[str]]]:
    """What changes, as headings with their lines: first what this case would show otherwise."""
    told = [_shift(old, new, shift, words) for shift in shifts]
    yield words("version.outcomes"), told or [words("version.no-outcomes")]
    found = difference(old, new)
    for heading, lines in _signs(found, old, new, words):
        if lines:
            yield heading, lines
    rules = list(_rules(found, words))
    if rules:
        yield words("version.rules"), rules


def _signs(
    found: Difference, old: Lens, new: Lens, words: Words
) -> Iterator[tuple[str, list[str]]]:
    def name(sign: Sign) -> str:
        return sign.label[words.language]

    def where(lens: Lens, indicator: str) -> str:
        return lens.indicator[indicator].label[words.language]

    signs = {**old.signs, **new.signs}
    yield words("version.added"), [name(new.signs[s]) for s in found.added]
    yield words("version.gone"), [name(old.signs[s]) for s in found.gone]
    moved = ((name(signs[a.id]), where(old, a.before), where(new, a.after)) for a in found.moved)
    yield words("version.moved"), [_from_to(*each, words) for each in moved]
    weighed = [
        _from_to(
            name(signs[a.id]),
            words(f"desk.strength-{a.before}"),
            words(f"desk.strength-{a.after}"),
            words,
        )
        for a in found.strength
    ]
    yield words("version.strength"), weighed
    yield words("version.kind"), [name(signs[a.id]) for a in found.kind]
    yield words("version.urgent"), [name(signs[a.id]) for a in found.urgent]


def _rules(found: Difference, words: Words) -> Iterator[str]:
    for altered in found.rules:
        rule = altered.after or altered.before
        key = "altered" if altered.before and altered.after else "new" if altered.after else "old"
        if rule is not None:
            yield words(f"version.rule-{key}", rule=rule.label[words.language])
    if found.months is not None:
        months = {"before": found.months.before, "after": found.months.after}
        yield words("version.months", **months)


def _shift(old: Lens, new: Lens, shift: Shift, words: Words) -> str:
    lens = new if shift.indicator in new.indicator else old
    label_ = lens.indicator[shift.indicator].label[words.language]
    return _from_to(label_, _outcome(shift.before, words), _outcome(shift.after, words), words)


def _outcome(outcome: Outcome | None, words: Words) -> str:
    return words("version.not-there") if outcome is None else words(f"desk.state-{outcome}")


def _from_to(name: str, before: str, after: str, words: Words) -> str:
    return words("version.from-to", name=name, before=before, after=after)
