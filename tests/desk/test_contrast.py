"""Can every text be read, and every picture and control be seen, in each of the four themes?"""

import re
from collections.abc import Iterator
from itertools import product

import pytest

from lensdesk.desk.theme import Look, stylesheet
from lensdesk.graphics.palette import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, PAPER
from lensdesk.graphics.shapes import Role
from lensdesk.preferences import Preferences

TEXT, SEEN = 4.5, 3.0  # least contrast of a text, and of what is seen
HIGH_TEXT, HIGH_SEEN = 7.0, 4.5
THEMES = [
    (LIGHT, TEXT, SEEN),
    (DARK, TEXT, SEEN),
    (PAPER, TEXT, SEEN),
    (CONTRAST_LIGHT, HIGH_TEXT, HIGH_SEEN),
    (CONTRAST_DARK, HIGH_TEXT, HIGH_SEEN),
]
PAGES = (Role.PAPER, Role.CARD, Role.RAIL, Role.HERE, Role.PETROL_SOFT)
STATES = (Role.SILENT, Role.NOTICED, Role.NOTICED_STRIPE)
TEXTS = (
    *product((Role.INK, Role.SOFT), (*PAGES, Role.SILENT, Role.URGENT_SOFT)),
    *product((Role.INK,), STATES),
    *product((Role.PETROL,), PAGES),
    *product((Role.URGENT,), (Role.URGENT_SOFT, Role.CARD, Role.PAPER, Role.HERE)),
    (Role.ON_PETROL, Role.PETROL),
    (Role.CARD, Role.INK),
)
FORMS = (
    *product((Role.EDGE, Role.PETROL, Role.SOFT), PAGES),
    *product((Role.NOTICED_LINE, Role.SILENT_LINE, Role.SAVED, Role.URGENT), (Role.CARD,)),
    *product((Role.PETROL,), STATES),
    (Role.URGENT, Role.URGENT_SOFT),
)
WHO = tuple(role for role in Role if role.startswith("who_"))
LOOKS = [
    Look(Preferences(dark=dark, contrast=contrast))
    for dark, contrast in product((False, True), repeat=2)
]
PRESSED = ("QPushButton", "QLineEdit", "QPlainTextEdit", "QComboBox", "QDateTimeEdit", '"why"')


def ratio(one: str, other: str) -> float:
    """How much two colours differ in light, from 1 to 21, by WCAG 2.2."""
    dim, bright = sorted(map(_light, (one, other)))
    return (bright + 0.05) / (dim + 0.05)


def _light(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def rules(look: Look) -> Iterator[tuple[str, dict[str, str]]]:
    """The rules of a style sheet, each with what it sets."""
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", stylesheet(look)):
        pairs = (line.split(":", 1) for line in body.split(";") if ":" in line)
        yield " ".join(selector.split()), {k.strip(): " ".join(v.split()) for k, v in pairs}


def test_the_ratio_is_that_of_the_standard() -> None:
    assert ratio("#000000", "#FFFFFF") == pytest.approx(21)
    assert ratio("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("colours", "text", "seen"), THEMES)
def test_every_pair_of_a_palette(colours: dict[Role, str], text: float, seen: float) -> None:
    assert set(colours) == set(Role)
    wanted = [(pair, text) for pair in TEXTS] + [(pair, seen) for pair in FORMS]
    wanted += [((who, Role.CARD), text) for who in WHO]  # the letter at a mark has its colour
    found = {
        f"{on} on {under}": round(ratio(colours[on], colours[under]), 2)
        for (on, under), least in wanted
        if ratio(colours[on], colours[under]) < least
    }
    assert not found


@pytest.mark.parametrize("look", LOOKS)
def test_every_text_of_the_style_sheet(look: Look) -> None:
    least = HIGH_TEXT if look.preferences.contrast else TEXT
    pages = [look.colours[role] for role in PAGES]
    checked, found = 0, []
    for selector, sets in rules(look):
        under = sets.get("background", "transparent")
        for key in ("color", "selection-color"):
            if key not in sets:
                continue
            own = sets.get("selection-background-color") if key != "color" else under
            for ground in [own] if own and own.startswith("#") else pages:
                checked += 1
                if ratio(sets[key], ground) < least:
                    found.append(f"{selector}: {sets[key]} on {ground}")
    assert checked > len(pages)
    assert not found


@pytest.mark.parametrize("look", LOOKS)
def test_every_edge_of_a_control(look: Look) -> None:
    least = HIGH_SEEN if look.preferences.contrast else SEEN
    grounds = [look.colours[role] for role in (Role.PAPER, Role.CARD, Role.HERE)]
    edges = [
        (selector, colour)
        for selector, sets in rules(look)
        if any(name in selector for name in PRESSED) and ":disabled" not in selector
        for key, value in sets.items()
        if key.startswith("border")
        for colour in re.findall(r"#[0-9A-Fa-f]{6}", value)
    ]
    assert len(edges) > len(PRESSED)
    assert not [
        f"{selector}: {colour} on {ground}"
        for selector, colour in edges
        for ground in grounds
        if ratio(colour, ground) < least
    ]
