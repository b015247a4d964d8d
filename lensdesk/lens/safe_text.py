"""May this text of a lens be shown? No hidden characters, no markup, nothing endless.

A lens may come from a stranger, and its texts reach windows, paper and terminals. Control
characters move a terminal's cursor, direction marks make a text read otherwise than it is
written, and something like a tag may be taken for markup.
"""

import re
import unicodedata

LONGEST = 2000  # characters of any text
_ALLOWED = {"\n", "\N{SOFT HYPHEN}"}
_HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}  # control, format, half and private characters
_MARKUP = re.compile(r"<\s*[/!?a-z]|&#?\w+;|\b(?:javascript|vbscript|data)\s*:\S", re.IGNORECASE)
_IDENTITY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_VERSION = re.compile(r"\d{1,6}(?:\.\d{1,6}){0,3}", re.ASCII)
_OF_WINDOWS = re.compile(r"con|prn|aux|nul|(?:com|lpt)\d")
_LONGEST_IDENTITY = 64
_SHOWN = 60  # characters of a thing that is named in a fault


def is_unsafe(text: str) -> bool:
    """Whether a text holds hidden characters or something that looks like markup."""
    hidden = any(unicodedata.category(c) in _HIDDEN and c not in _ALLOWED for c in text)
    return hidden or _MARKUP.search(text) is not None


def is_identity(text: object) -> bool:
    """Whether a text can be an id that names a file: small letters, digits and hyphens."""
    return (
        isinstance(text, str)
        and len(text) <= _LONGEST_IDENTITY
        and _IDENTITY.fullmatch(text) is not None
        and _OF_WINDOWS.fullmatch(text) is None
    )


def is_version(text: object) -> bool:
    """Whether a text is a version: one to four numbers with dots between them."""
    return isinstance(text, str) and _VERSION.fullmatch(text) is not None


def shown(text: str) -> str:
    """A text from a pack as a fault may name it: short, and what is hidden made visible."""
    cut = text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
    return "".join(
        "\N{REPLACEMENT CHARACTER}" if unicodedata.category(c) in _HIDDEN else c for c in cut
    )
