"""How is a whole lens written out?"""

from collections.abc import Iterable
from dataclasses import asdict
from datetime import date

from lensdesk.lens.guidance import Guidance
from lensdesk.lens.model import Lens


def as_json(lens: Lens, guidance: Guidance) -> dict[str, object]:
    """The whole lens as plain data: every domain, indicator, sign, source and rule, and guidance.

    A date is written as `2026-11-23`.
    """
    return {
        **asdict(lens, dict_factory=_plain),
        "guidance": asdict(guidance, dict_factory=_plain),
    }


def _plain(pairs: Iterable[tuple[str, object]]) -> dict[str, object]:
    return {key: v.isoformat() if isinstance(v, date) else v for key, v in pairs}
