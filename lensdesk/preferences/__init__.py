"""What does this desk remember between two starts? Never anything of a case."""

import contextlib
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from lensdesk.words import Language

SMALLEST, LARGEST = 100, 200


@dataclass(frozen=True, slots=True)
class Preferences:
    """Language, theme, high contrast or not, and size of text in per cent (100 to 200).

    `private` is whether only the row on which somebody works can be read.
    """

    language: Language = Language.NL
    dark: bool = False
    text_size: int = SMALLEST
    contrast: bool = False
    private: bool = False


def load(path: Path, usual: Preferences | None = None) -> Preferences:
    """The preferences in `path`; a file that is absent or broken gives the `usual` ones."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        size = int(kept["text_size"])
        return Preferences(
            Language(kept["language"]),
            kept["dark"] is True,
            min(max(size, SMALLEST), LARGEST),
            kept.get("contrast") is True,  # absent in a file of an earlier version, as the next
            kept.get("private") is True,
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return usual or Preferences()


def save(path: Path, preferences: Preferences) -> None:
    """Keep the preferences; where that is not possible, the desk simply forgets them."""
    beside = path.with_name(path.name + ".new")
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(json.dumps(asdict(preferences)) + os.linesep, encoding="utf-8")
        beside.replace(path)
