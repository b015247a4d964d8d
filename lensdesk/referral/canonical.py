"""How is data written so that the same data is always the same bytes?

After RFC 8785: sorted keys, no spaces, UTF-8; beyond it every text is in Unicode's form NFC.
Numbers are whole, for only then is there one way to write them.
"""

import json
import re
import unicodedata
from collections.abc import Mapping
from typing import Any

_HALF = re.compile("[\ud800-\udfff]")  # of a pair of surrogates: no character


def canonical(data: Mapping[str, object]) -> bytes:
    """The data as canonical JSON. Raises TypeError for what has no one form."""
    settled = _settled(data)
    text = json.dumps(settled, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8")


def _settled(value: Any) -> Any:
    match value:
        case None | bool() | int():
            return value
        case str():
            return unicodedata.normalize("NFC", _HALF.sub("\ufffd", value))
        case Mapping():
            return {_settled(key): _settled(each) for key, each in value.items()}
        case list() | tuple():
            return [_settled(each) for each in value]
    raise TypeError(type(value).__name__)
