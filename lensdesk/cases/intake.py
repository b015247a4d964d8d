"""How does a file of observations become observations?

The format is documented in README. Everything that is wrong is named at once, by the number of
the observation and the field; never the content of a note.
"""

import json
import unicodedata
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, TypeGuard

from lensdesk.cases.model import Answer, KnownBy, Observation, new_id
from lensdesk.errors import LensDeskError
from lensdesk.lens.model import Lens

LARGEST = 16 << 20  # bytes: far more than a life of observations
_NAMED = 12  # places in one sentence
_MUST = ("sign", "answer", "known_by", "at", "observer", "profession")
_MAY = ("text", "event", "about")


class FileUnreadable(LensDeskError):
    """The file is not there, too large, or not a text in JSON of this shape."""

    code = "file-unreadable"


class ObservationsInvalid(LensDeskError):
    """`n` places are wrong; `places` names them as number and field, the first dozen."""

    code = "observations-invalid"


class OtherLens(LensDeskError):
    """The file was made with another lens than `lens`."""

    code = "other-lens"


def read_file(path: Path, lens: Lens) -> tuple[Observation, ...]:
    """The observations in a file. A time without zone is local time."""
    content = _content(path)
    if not isinstance(content, dict) or not isinstance(content.get("observations"), list):
        raise FileUnreadable
    if content.get("lens") != lens.id:
        raise OtherLens(lens=lens.id)
    entries = content["observations"]
    wrong = [f"{n}: {field}" for n, e in enumerate(entries, 1) for field in _faults(e, lens)]
    if wrong:
        more = ("…",) if len(wrong) > _NAMED else ()
        raise ObservationsInvalid(n=len(wrong), places="; ".join((*wrong[:_NAMED], *more)))
    return tuple(_observation(entry) for entry in entries)


def _content(path: Path) -> Any:  # whatever JSON holds
    try:
        with path.open("rb") as file:
            text = file.read(LARGEST + 1)
        if len(text) > LARGEST:
            raise FileUnreadable
        return json.loads(
            text.decode("utf-8-sig"), object_pairs_hook=_object, parse_constant=_no_number
        )
    except (OSError, ValueError, RecursionError) as fault:
        raise FileUnreadable from fault


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise ValueError  # of two values of one name the reader would not know which was meant
    return made


def _no_number(_text: str) -> None:
    raise ValueError


def _faults(entry: Any, lens: Lens) -> Iterator[str]:
    """The fields of one observation that are wrong; `-` when it is none at all."""
    if not isinstance(entry, dict):
        yield "-"
        return
    yield from (f"{name[:40]!a}" for name in entry if name not in (*_MUST, *_MAY))
    yield from (name for name in _MUST if not (_is_text(entry.get(name)) and entry[name].strip()))
    yield from (name for name in _MAY if not (entry.get(name) is None or _is_text(entry[name])))
    known = {
        "sign": lens.signs,
        "profession": lens.profession,
        "answer": set(Answer),
        "known_by": set(KnownBy),
    }
    for name, values in known.items():
        if _is_text(value := entry.get(name)) and value.strip() and value not in values:
            yield name
    if _is_text(value := entry.get("at")) and value.strip() and _moment(value) is None:
        yield "at"


def _is_text(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and not any(
        unicodedata.category(c) in ("Cc", "Cs") and c not in "\n\r\t" for c in value
    )


def _moment(text: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(text)
        at = at if at.tzinfo else at.astimezone()
        _ = at.astimezone()  # a moment that no clock here can show is no moment
    except (ValueError, OverflowError, OSError):
        return None
    return at


def _observation(entry: dict[str, str]) -> Observation:
    at = _moment(entry["at"])
    assert at is not None  # noqa: S101  # it was checked above
    return Observation(
        id=new_id(),
        sign=entry["sign"],
        answer=Answer(entry["answer"]),
        known_by=KnownBy(entry["known_by"]),
        at=at,
        observer=entry["observer"],
        profession=entry["profession"],
        text=entry.get("text") or "",
        event=entry.get("event") or None,
        about=entry.get("about") or None,
    )
