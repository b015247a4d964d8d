"""How does a picture come into the letter? In its fonts, in any script, with its text beside it."""

from dataclasses import replace

from lensdesk.graphics.on_paper import Picture
from lensdesk.graphics.shapes import Drawing
from lensdesk.referral.fonts import BOLD, REGULAR, runs
from lensdesk.referral.script import visual
from lensdesk.referral.tagging import Figure
from lensdesk.referral.text import clean


def figure(drawing: Drawing) -> Figure:
    """The drawing as a figure of the letter."""
    told = replace(drawing, alternative=clean(drawing.alternative))
    return Figure(Picture(told, REGULAR, BOLD, lambda text, font: runs(visual(text), font)))
