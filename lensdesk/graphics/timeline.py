"""When was what seen? A lane per life domain along one axis of days.

Filled circle: seen by the observer; open square: told or read; diamond: an impression. Where more
than one observed, each has a colour and, for a grey printer, a letter; what they stand for is told
under the axis.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from enum import StrEnum

from lensdesk.cases.model import Answer, KnownBy, Observation
from lensdesk.graphics.shapes import Anchor, Drawing, Label, Line, Mark, Role, Shape
from lensdesk.lens.model import Lens
from lensdesk.words import Words

_LANE = 22.0  # at least
_ROW = 7.2  # from one row of marks in a lane to the next
_ROWS = 12  # of marks of one day in a lane; how many more there are is told
_BESIDE = 6  # marks of one day and lane in a row
_DAY, _WEEK = 45.0, 9.0  # px for a day, from which each day is marked, or each Monday
_APART = 50.0  # px from one text of the axis to the next, at least
_WHO = (Role.WHO_1, Role.WHO_2, Role.WHO_3, Role.WHO_4, Role.WHO_5, Role.WHO_6)
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_LEGEND = 118.0  # px for a name
_FORMS = {KnownBy.OWN_OBSERVATION: "circle", KnownBy.IMPRESSION: "diamond"}


class Scale(StrEnum):
    """How close one looks: at everything, or so close that months, weeks or days stand apart."""

    ALL = "all"
    MONTHS = "months"
    WEEKS = "weeks"
    DAYS = "days"


_LEAST = {Scale.ALL: 0.0, Scale.MONTHS: 2.0, Scale.WEEKS: _WEEK, Scale.DAYS: 52.0}  # px for a day


def draw(
    lens: Lens,
    observations: Iterable[Observation],
    words: Words,
    *,
    width: float,
    scale: Scale = Scale.ALL,
) -> Drawing:
    """The observations answered seen, by day; those of one day and lane stand side by side.

    It is `width` wide, or as much wider as `scale` needs.
    """
    seen = sorted(
        (o for o in observations if o.answer is Answer.SEEN and o.sign in lens.signs),
        key=lambda o: (o.at.date(), lens.order[o.sign]),
    )
    margin = min(max(112.0, width * 0.2), 200.0)
    lanes = _Lanes(lens, seen)
    if not seen:
        shapes = tuple(lanes.drawn(words, margin, width))
        return Drawing(width, lanes.bottom + 16, shapes, words("picture.nothing-seen"))
    who = _Who(seen)
    beside = margin + 8 + _BESIDE * who.step  # the marks of the last day stand in it too
    first, last = seen[0].at.date(), seen[-1].at.date()
    days = max((last - first).days, 1)
    room = max(width - beside, days * _LEAST[scale])
    legend = who.legend(lanes.bottom + 30, width) if who.several else []
    width = beside + room

    def place(day: date) -> float:
        return margin + 8 + room * (day - first).days / days

    axis = _axis(first, last, place, lanes.bottom, words)
    marks, told = _marks(seen, lanes, who, place, words)
    shapes = (*lanes.drawn(words, margin, width), *axis, *marks, *legend)
    lowest = max((s.y for s in legend if isinstance(s, Label)), default=lanes.bottom + 13)
    return Drawing(width, lowest + 3, shapes, " ".join(told))


class _Lanes:
    """A lane per life domain, as high as the day needs on which most was seen."""

    def __init__(self, lens: Lens, seen: Iterable[Observation]) -> None:
        self.lens = lens
        self.counts: dict[tuple[str, date], int] = {}
        for o in seen:
            key = lens.domain_of[o.sign], o.at.date()
            self.counts[key] = self.counts.get(key, 0) + 1
        most: dict[str, int] = {}
        for (domain, _day), count in self.counts.items():
            most[domain] = max(most.get(domain, 0), count)
        self.middle: dict[str, float] = {}
        self.bottom = 0.0
        for each in lens.domains:
            high = max(_LANE, _rows_of(most.get(each.id, 0)) * _ROW + 8)
            self.middle[each.id] = self.bottom + high / 2
            self.bottom += high

    def drawn(self, words: Words, margin: float, width: float) -> Iterator[Shape]:
        """The names of the lanes with their lines."""
        for each in self.lens.domains:
            y, name = self.middle[each.id], each.short[words.language]
            yield Label(0, y + 3, name, 9, Role.SOFT, room=margin - 6)
            yield Line(margin, y, width, y)


def _rows_of(count: int) -> int:
    return min(-(-count // _BESIDE), _ROWS)


def _marks(
    seen: Iterable[Observation],
    lanes: _Lanes,
    who: "_Who",
    place: Callable[[date], float],
    words: Words,
) -> tuple[list[Shape], list[str]]:
    """A mark for each observation, and each in words."""
    lens = lanes.lens
    shapes: list[Shape] = []
    told: list[str] = []
    taken: dict[tuple[str, date], int] = {}
    forms = {form: words(f"picture.form-{form}") for form in ("circle", "square", "diamond")}
    days: dict[date, str] = {}
    for o in seen:
        key = domain, day = lens.domain_of[o.sign], o.at.date()
        n, count = taken.get(key, 0), lanes.counts[key]
        taken[key] = n + 1
        form = _FORMS.get(o.known_by, "square")
        row, rows = n // _BESIDE, _rows_of(count)
        x = place(day) + n % _BESIDE * who.step
        y = lanes.middle[domain] + (row - (rows - 1) / 2) * _ROW
        last = _ROWS * _BESIDE - 1
        if n == last and count > last + 1:
            shapes.append(Label(x - 3, y + 2.6, f"+{count - last}", 6.5, Role.SOFT))
        elif n <= last:
            shapes += who.marked(o, x, y, form)
        label = lens.signs[o.sign].label[words.language]
        by = f", {o.observer}" if who.several else ""
        if day not in days:
            days[day] = words.day(day)
        told.append(f"{days[day]}: {label} ({forms[form]}{by}).")
    return shapes, told


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


def _axis(
    first: date, last: date, place: Callable[[date], float], bottom: float, words: Words
) -> Iterator[Shape]:
    days, shown = (last - first).days, -2 * _APART
    wide = place(first + timedelta(days=1)) - place(first)
    for day in (first + timedelta(days=n) for n in range(days + 1)):
        x = place(day)
        if (day == first or _is_marked(day, wide)) and x - shown > _APART:
            shown = x
            text = words.day(day) if day == first else _short(day, wide, words)
            yield Line(x, bottom - 2, x, bottom + 3, Role.SOFT)
            yield Label(x, bottom + 13, text, 8, Role.SOFT, anchor=Anchor.MIDDLE)


def _is_marked(day: date, wide: float) -> bool:
    if wide >= _DAY:
        return True
    return day.isoweekday() == 1 if wide >= _WEEK else day.day == 1


def _short(day: date, wide: float, words: Words) -> str:
    return words.weekday(day) if wide >= _WEEK else words.month(day)
