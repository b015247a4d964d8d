"""When was what seen? A lane per life domain along one axis of days.

Filled circle: seen by the observer; open square: told or read; diamond: an impression. Where more
than one observed, each has a colour and, for a grey printer, a letter; what they stand for is told
under the axis.
"""

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from lensdesk.cases.model import Answer, KnownBy, Observation
from lensdesk.graphics.shapes import Anchor, Drawing, Label, Line, Mark, Role, Shape
from lensdesk.lens.model import Lens
from lensdesk.words import Words

_LANE = 22.0
_DAYS = 14  # up to so many days each is marked
_WEEKS = 70  # up to so many each Monday, beyond that each month
_BESIDE = 6  # marks of one day and lane in a row
_WHO = (Role.WHO_1, Role.WHO_2, Role.WHO_3, Role.WHO_4, Role.WHO_5, Role.WHO_6)
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_LEGEND = 118.0  # px for a name
_FORMS = {KnownBy.OWN_OBSERVATION: "circle", KnownBy.IMPRESSION: "diamond"}


def draw(lens: Lens, observations: Iterable[Observation], words: Words, *, width: float) -> Drawing:
    """The observations answered seen, by day; those of one day and lane stand side by side."""
    seen = sorted(
        (o for o in observations if o.answer is Answer.SEEN and o.sign in lens.signs),
        key=lambda o: (o.at.date(), lens.order[o.sign]),
    )
    margin = max(112.0, width * 0.2)
    lanes = {d.id: i * _LANE + _LANE / 2 for i, d in enumerate(lens.domains)}
    bottom = len(lens.domains) * _LANE
    shapes: list[Shape] = [
        shape
        for d in lens.domains
        for shape in (
            Label(0, lanes[d.id] + 3, d.short[words.language], 9, Role.SOFT, room=margin - 6),
            Line(margin, lanes[d.id], width, lanes[d.id]),
        )
    ]
    if not seen:
        return Drawing(width, bottom + 16, tuple(shapes), words("picture.nothing-seen"))
    first, last = seen[0].at.date(), seen[-1].at.date()
    days = max((last - first).days, 1)

    who = _Who(seen)
    room = width - margin - 8 - _BESIDE * who.step  # the marks of the last day stand in it too

    def place(day: date) -> float:
        return margin + 8 + room * (day - first).days / days

    shapes.extend(_axis(first, last, place, bottom, words))
    taken: dict[tuple[str, date], int] = {}
    told: list[str] = []
    for o in seen:
        domain = lens.indicator[lens.signs[o.sign].indicator].domain
        shift = taken.get((domain, o.at.date()), 0)
        taken[domain, o.at.date()] = shift + 1
        x, form = place(o.at.date()) + shift % _BESIDE * who.step, _FORMS.get(o.known_by, "square")
        y = lanes[domain] + shift // _BESIDE * 7 - (3.5 if shift >= _BESIDE else 0)
        shapes += who.marked(o, x, y, form)
        label = lens.signs[o.sign].label[words.language]
        by = f", {o.observer}" if who.several else ""
        told.append(f"{words.day(o.at)}: {label} ({words(f'picture.form-{form}')}{by}).")
    legend = who.legend(bottom + 30, width) if who.several else []
    shapes += legend
    height = bottom + 16 + (_rows(len(who.names), width) * 15 + 4 if legend else 0)
    return Drawing(width, height, tuple(shapes), " ".join(told))


class _Who:
    """The observers, in the order in which they first saw something."""

    def __init__(self, seen: Iterable[Observation]) -> None:
        self.names = tuple(dict.fromkeys(o.observer for o in seen))
        self.several = len(self.names) > 1
        self.step = 14.0 if self.several else 8.0  # from one mark to the next of its day
        self._place = {name: n for n, name in enumerate(self.names)}

    def marked(self, o: Observation, x: float, y: float, form: str) -> list[Shape]:
        """The mark of an observation, with the letter of its observer where there are several."""
        colour, letter = self._look(o.observer)
        fill = colour if form == "circle" else Role.CARD
        mark = Mark(x, y, 3.2, form, fill, colour, key=o.sign)
        return [mark, Label(x + 4.6, y + 2.6, letter, 6.5, colour)] if self.several else [mark]

    def legend(self, y: float, width: float) -> list[Shape]:
        """Which colour and letter is whom."""
        found: list[Shape] = []
        across = _across(width)
        for n, name in enumerate(self.names):
            colour, letter = self._look(name)
            x, down = n % across * _LEGEND, y + n // across * 15
            found.append(Mark(x + 4, down - 3, 3.2, "circle", colour, colour))
            text = f"{letter}  {name}"
            found.append(Label(x + 12, down, text, 8, Role.SOFT, room=_LEGEND - 18))
        return found

    def _look(self, name: str) -> tuple[Role, str]:
        place = self._place[name]
        letter = _LETTERS[place % len(_LETTERS)]
        return _WHO[place % len(_WHO)] if self.several else Role.PETROL, letter


def _across(width: float) -> int:
    return max(int(width / _LEGEND), 1)


def _rows(names: int, width: float) -> int:
    return -(-names // _across(width))


def _axis(
    first: date, last: date, place: Callable[[date], float], bottom: float, words: Words
) -> Iterable[Shape]:
    days, shown = (last - first).days, -100.0
    for day in (first + timedelta(days=n) for n in range(days + 1)):
        x = place(day)
        if (day == first or _is_marked(day, days)) and x - shown > 50:
            shown = x
            text = words.day(day) if day == first else _short(day, days, words)
            yield Line(x, bottom - 2, x, bottom + 3, Role.SOFT)
            yield Label(x, bottom + 13, text, 8, Role.SOFT, anchor=Anchor.MIDDLE)


def _is_marked(day: date, days: int) -> bool:
    if days <= _DAYS:
        return True
    return day.isoweekday() == 1 if days <= _WEEKS else day.day == 1


def _short(day: date, days: int, words: Words) -> str:
    if days <= _WEEKS:
        return words.weekday(day)
    return words.month(day)
