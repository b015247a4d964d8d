"""How is something written so that it can be signed? In one way only: sorted, without spaces."""

import json
from collections.abc import Mapping


def exact(fields: Mapping[str, object]) -> bytes:
    """The one form of `fields` as JSON in UTF-8."""
    text = json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode()


def read_exact(written: bytes, kinds: Mapping[str, type]) -> dict[str, object] | None:
    """The fields in `written`; None unless they are just these, of these kinds, in that form."""
    try:
        found = json.loads(written)
        if not isinstance(found, dict) or found.keys() != kinds.keys():
            return None
        fits = all(type(found[name]) is kind for name, kind in kinds.items())
        return found if fits and exact(found) == written else None
    except (ValueError, RecursionError):
        return None
