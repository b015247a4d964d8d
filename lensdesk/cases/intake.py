"""How does a file of observations become observations?

The format is documented in README; one fault names the place of the first thing that is wrong,
never the content of a note.
"""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

from lensdesk.cases.model import Answer, KnownBy, Observation, new_id
from lensdesk.errors import LensDeskError
from lensdesk.lens.model import Lens

_MUST = ("sign", "answer", "known_by", "at", "observer", "profession")
_MAY = ("text", "event", "about")


class FileUnreadable(LensDeskError):
    """The file is not there, or is not a text in JSON."""

    code = "file-unreadable"


class ObservationsInvalid(LensDeskError):
    """Observation number `n` is wrong in its `field`."""

    code = "observations-invalid"


class OtherLens(LensDeskError):
    """The file was made with another lens."""

    code = "other-lens"


def read_file(path: Path, lens: Lens) -> tuple[Observation, ...]:
    """The observations in a file. A time without zone is local time."""
    try:
        content = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError) as fault:
        raise FileUnreadable from fault
    if not isinstance(content, dict) or not isinstance(content.get("observations"), list):
        raise FileUnreadable
    if content.get("lens") != lens.id:
        raise OtherLens(lens=lens.id)
    return tuple(_observation(n, o, lens) for n, o in enumerate(content["observations"], start=1))


def _observation(n: int, entry: Any, lens: Lens) -> Observation:  # whatever JSON holds
    if not isinstance(entry, dict):
        raise ObservationsInvalid(n=n, field="-")
    for name in (*_MUST, *_MAY, *entry):
        value = entry.get(name, "" if name in _MAY else None)
        if (
            name not in (*_MUST, *_MAY)
            or not isinstance(value, str | None)
            or (name in _MUST and not value)
        ):
            raise ObservationsInvalid(n=n, field=str(name)[:40])
    field = "sign"
    try:
        _ = lens.signs[entry["sign"]]
        field = "profession"
        _ = lens.profession[entry["profession"]]
        field = "answer"
        answer = Answer(entry["answer"])
        field = "known_by"
        known_by = KnownBy(entry["known_by"])
        field = "at"
        at = datetime.fromisoformat(entry["at"])
        at = at if at.tzinfo else at.astimezone()
    except (KeyError, ValueError, OverflowError, OSError) as fault:
        raise ObservationsInvalid(n=n, field=field) from fault
    return Observation(
        id=new_id(),
        sign=entry["sign"],
        answer=answer,
        known_by=known_by,
        at=at,
        observer=entry["observer"],
        profession=entry["profession"],
        text=entry.get("text") or "",
        event=entry.get("event") or None,
        about=entry.get("about") or None,
    )
