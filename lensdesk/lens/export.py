"""How is a whole lens written out?"""

from dataclasses import asdict

from lensdesk.lens.model import Lens


def as_json(lens: Lens) -> dict[str, object]:
    """The whole lens as plain data: every domain, indicator, sign, source and rule."""
    return asdict(lens)
