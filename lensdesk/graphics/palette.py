"""Which colour does a role have? One hue for the lens; red only for danger.

Light values are those of the design; dark and paper keep the same order from silent over
hatched to solid, so that a picture survives a grey printer. Text has a contrast of at least
4.5:1 with what it stands on, and whatever tells something or can be pressed 3:1; with high
contrast 7:1 and 4.5:1.
"""

from collections.abc import Mapping

from lensdesk.graphics.shapes import Role

LIGHT: Mapping[Role, str] = {
    Role.INK: "#1B2430",
    Role.SOFT: "#52606D",
    Role.LINE: "#D9DEE3",
    Role.EDGE: "#7B8794",
    Role.PAPER: "#F6F4EF",
    Role.CARD: "#FFFFFF",
    Role.RAIL: "#FBFAF7",
    Role.HERE: "#F5FAFA",
    Role.PETROL: "#0F4C5C",
    Role.PETROL_SOFT: "#E4EFF1",
    Role.ON_PETROL: "#FFFFFF",
    Role.NOTICED: "#CFE3E6",
    Role.NOTICED_STRIPE: "#B9D5DA",
    Role.NOTICED_LINE: "#5B8A93",
    Role.SILENT: "#ECEFF1",
    Role.SILENT_LINE: "#848F9A",
    Role.URGENT: "#9B2226",
    Role.URGENT_SOFT: "#FBECEC",
    Role.SAVED: "#2F7D4F",
    Role.WHO_1: "#0F4C5C",
    Role.WHO_2: "#8A5A00",
    Role.WHO_3: "#6A3D9A",
    Role.WHO_4: "#2F6B2F",
    Role.WHO_5: "#1F5FAF",
    Role.WHO_6: "#5B4636",
}

DARK: Mapping[Role, str] = {
    Role.INK: "#E8EDF2",
    Role.SOFT: "#A9B6C2",
    Role.LINE: "#36424E",
    Role.EDGE: "#75828E",
    Role.PAPER: "#12181F",
    Role.CARD: "#1A222B",
    Role.RAIL: "#151C24",
    Role.HERE: "#1C2932",
    Role.PETROL: "#6FC3D3",
    Role.PETROL_SOFT: "#1F3A43",
    Role.ON_PETROL: "#0B1F26",
    Role.NOTICED: "#27454E",
    Role.NOTICED_STRIPE: "#34606C",
    Role.NOTICED_LINE: "#5C97A5",
    Role.SILENT: "#262F39",
    Role.SILENT_LINE: "#6F7C88",
    Role.URGENT: "#FF9A9E",
    Role.URGENT_SOFT: "#40191C",
    Role.SAVED: "#6CC592",
    Role.WHO_1: "#6FC3D3",
    Role.WHO_2: "#E0B15E",
    Role.WHO_3: "#C3A3EC",
    Role.WHO_4: "#8CCB8C",
    Role.WHO_5: "#8FB8F0",
    Role.WHO_6: "#CBB59F",
}

CONTRAST_LIGHT: Mapping[Role, str] = {
    Role.INK: "#000000",
    Role.SOFT: "#1F1F1F",
    Role.LINE: "#4A4A4A",
    Role.EDGE: "#000000",
    Role.PAPER: "#FFFFFF",
    Role.CARD: "#FFFFFF",
    Role.RAIL: "#FFFFFF",
    Role.HERE: "#FFFFFF",
    Role.PETROL: "#003440",
    Role.PETROL_SOFT: "#DFF1F4",
    Role.ON_PETROL: "#FFFFFF",
    Role.NOTICED: "#DFF1F4",
    Role.NOTICED_STRIPE: "#B9DCE3",
    Role.NOTICED_LINE: "#003440",
    Role.SILENT: "#F0F0F0",
    Role.SILENT_LINE: "#4A4A4A",
    Role.URGENT: "#7A0008",
    Role.URGENT_SOFT: "#FFF0F0",
    Role.SAVED: "#00501F",
    Role.WHO_1: "#003440",
    Role.WHO_2: "#5C3B00",
    Role.WHO_3: "#4A1F7A",
    Role.WHO_4: "#124A12",
    Role.WHO_5: "#0B3F80",
    Role.WHO_6: "#3F2F22",
}

CONTRAST_DARK: Mapping[Role, str] = {
    Role.INK: "#FFFFFF",
    Role.SOFT: "#E6E6E6",
    Role.LINE: "#B4B4B4",
    Role.EDGE: "#FFFFFF",
    Role.PAPER: "#000000",
    Role.CARD: "#000000",
    Role.RAIL: "#000000",
    Role.HERE: "#000000",
    Role.PETROL: "#8DE9FA",
    Role.PETROL_SOFT: "#0C2C34",
    Role.ON_PETROL: "#000000",
    Role.NOTICED: "#0C2C34",
    Role.NOTICED_STRIPE: "#1D4A56",
    Role.NOTICED_LINE: "#8DE9FA",
    Role.SILENT: "#1C1C1C",
    Role.SILENT_LINE: "#B4B4B4",
    Role.URGENT: "#FFB3B5",
    Role.URGENT_SOFT: "#2B0507",
    Role.SAVED: "#8CF0B4",
    Role.WHO_1: "#8DE9FA",
    Role.WHO_2: "#FFD78A",
    Role.WHO_3: "#DCC4FF",
    Role.WHO_4: "#A9F0A9",
    Role.WHO_5: "#B4D2FF",
    Role.WHO_6: "#E8D5C0",
}

PAPER: Mapping[Role, str] = {**LIGHT, Role.LINE: "#9AA5B0", Role.PAPER: "#FFFFFF"}
