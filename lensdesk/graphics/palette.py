"""Which colour does a role have? One hue for the lens; red only for danger.

Light values are those of the design; dark and paper keep the same order from silent over
hatched to solid, so that a picture survives a grey printer.
"""

from collections.abc import Mapping

from lensdesk.graphics.shapes import Role

LIGHT: Mapping[Role, str] = {
    Role.INK: "#1B2430",
    Role.SOFT: "#52606D",
    Role.LINE: "#D9DEE3",
    Role.PAPER: "#F6F4EF",
    Role.CARD: "#FFFFFF",
    Role.PETROL: "#0F4C5C",
    Role.PETROL_SOFT: "#E4EFF1",
    Role.ON_PETROL: "#FFFFFF",
    Role.NOTICED: "#CFE3E6",
    Role.NOTICED_STRIPE: "#B9D5DA",
    Role.NOTICED_LINE: "#7FA9B1",
    Role.SILENT: "#ECEFF1",
    Role.SILENT_LINE: "#DDE2E6",
    Role.URGENT: "#9B2226",
    Role.URGENT_SOFT: "#FBECEC",
}

DARK: Mapping[Role, str] = {
    Role.INK: "#E8EDF2",
    Role.SOFT: "#A9B6C2",
    Role.LINE: "#36424E",
    Role.PAPER: "#12181F",
    Role.CARD: "#1A222B",
    Role.PETROL: "#6FC3D3",
    Role.PETROL_SOFT: "#1F3A43",
    Role.ON_PETROL: "#0B1F26",
    Role.NOTICED: "#27454E",
    Role.NOTICED_STRIPE: "#34606C",
    Role.NOTICED_LINE: "#4F8794",
    Role.SILENT: "#262F39",
    Role.SILENT_LINE: "#3A4651",
    Role.URGENT: "#FF9A9E",
    Role.URGENT_SOFT: "#40191C",
}

PAPER: Mapping[Role, str] = {**LIGHT, Role.LINE: "#9AA5B0", Role.PAPER: "#FFFFFF"}
