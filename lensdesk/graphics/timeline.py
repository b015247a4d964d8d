"""When was what seen? A lane per life domain along one axis of days.

Filled circle: seen by the observer; open square: told or read; diamond: an impression.
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

    def place(day: date) -> float:
        return margin + 8 + (width - margin - 60) * (day - first).days / days

    shapes.extend(_axis(first, last, place, bottom, words))
    taken: dict[tuple[str, date], int] = {}
    told: list[str] = []
    for o in seen:
        domain = lens.indicator[lens.signs[o.sign].indicator].domain
        shift = taken.get((domain, o.at.date()), 0)
        taken[domain, o.at.date()] = shift + 1
        x, form = place(o.at.date()) + shift % 6 * 8, _FORMS.get(o.known_by, "square")
        y = lanes[domain] + shift // 6 * 7 - (3.5 if shift >= 6 else 0)
        fill = Role.PETROL if form == "circle" else Role.CARD
        shapes.append(Mark(x, y, 3.2, form, fill, Role.PETROL, key=o.sign))
        label = lens.signs[o.sign].label[words.language]
        told.append(f"{words.day(o.at)}: {label} ({words(f'picture.form-{form}')}).")
    return Drawing(width, bottom + 16, tuple(shapes), " ".join(told))


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
