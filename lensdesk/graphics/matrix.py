"""How does the lens look at a glance? A row per life domain, a tile per indicator.

State is told by form and not by colour alone: solid with a diamond, hatched, pale, or dashed
and empty. 'Not looked at' is never drawn as 'not there'.
"""

from dataclasses import replace

from lensdesk.graphics.shapes import Anchor, Box, Drawing, Label, Mark, Role, Shape
from lensdesk.indicators.further import seen_signs
from lensdesk.indicators.model import Outcome, Reading, Readings
from lensdesk.lens.model import Lens
from lensdesk.words import Words

_GAP = 4.0


def draw(
    lens: Lens, readings: Readings, words: Words, *, width: float, tile: float = 24.0
) -> Drawing:
    """The matrix, `width` wide with tiles of height `tile`; each tile's key is its indicator."""
    margin = max(116.0, width * 0.2)
    columns = max(len(d.indicators) for d in lens.domains)
    step = (width - margin) / columns
    shapes: list[Shape] = []
    told: list[str] = []
    for row, domain in enumerate(lens.domains):
        y = row * (tile + _GAP)
        name = domain.short[words.language]
        shapes.append(
            Label(0, y + tile / 2 + 3, name, min(9.0, tile / 2.4), Role.SOFT, room=margin - 6)
        )
        for column, indicator in enumerate(domain.indicators):
            reading = readings.by_indicator[indicator.id]
            x = margin + column * step
            shapes.extend(_tile(reading, x, y, step - _GAP, tile))
            state = words(f"picture.{reading.outcome}", n=len(seen_signs(reading)))
            told.append(f"{indicator.label[words.language]}: {state}.")
    height = len(lens.domains) * (tile + _GAP)
    return Drawing(width, height, tuple(shapes), " ".join(told))


def _tile(reading: Reading, x: float, y: float, width: float, height: float) -> list[Shape]:
    key = reading.indicator
    middle, base, size = x + width / 2, y + height / 2 + 3.2, 9.0
    count = Label(
        middle, base, str(len(seen_signs(reading))), size, Role.SOFT, anchor=Anchor.MIDDLE
    )
    match reading.outcome:
        case Outcome.NOT_LOOKED_AT:
            return [Box(x, y, width, height, stroke=Role.SOFT, dashed=True, radius=4, key=key)]
        case Outcome.SILENT:
            fill, line = Role.SILENT, Role.SILENT_LINE
            return [Box(x, y, width, height, fill, line, radius=4, key=key), count]
        case Outcome.NOTICED:
            box = Box(
                x,
                y,
                width,
                height,
                Role.NOTICED,
                Role.NOTICED_LINE,
                Role.NOTICED_STRIPE,
                radius=4,
                key=key,
            )
            return [box, replace(count, role=Role.INK, bold=True)]
        case Outcome.TRIGGERED:
            return [
                Box(x, y, width, height, Role.PETROL, Role.PETROL, radius=4, key=key),
                Mark(middle - 6, y + height / 2, 3.4, "diamond", Role.ON_PETROL),
                Label(middle + 1, base, count.text, size, Role.ON_PETROL, bold=True),
            ]
