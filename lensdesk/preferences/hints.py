"""Which hints of the first visit were read? Their names only: nothing of a case is in a hint."""

import contextlib
import json
import os
from pathlib import Path

NAMES = ("answer", "reasons", "weigh", "letter")


class Hints:
    """The hints that still help somebody who is new. Each is shown once.

    A hint that was shown stays for as long as the program runs, or until it is dismissed.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._read = _load(path)
        self._showing: set[str] = set()

    def is_due(self, name: str) -> bool:
        """Whether to show a hint now."""
        return name in self._showing or name not in self._read

    def shown(self, name: str) -> None:
        """A hint is on the screen: it stays there, and the next start does without it."""
        self._showing.add(name)
        self._keep(self._read | {name})

    def dismiss(self, name: str) -> None:
        """A hint was read, or what it says was done."""
        self._showing.discard(name)
        self._keep(self._read | {name})

    def bring_back(self) -> None:
        """Show every hint once more."""
        self._showing.clear()
        self._keep(frozenset())

    def _keep(self, read: frozenset[str]) -> None:
        if read == self._read:
            return
        self._read = read
        beside = self._path.with_name(self._path.name + ".new")
        with contextlib.suppress(OSError):  # where that is not possible, a hint comes once more
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(json.dumps(sorted(read)) + os.linesep, encoding="utf-8")
            beside.replace(self._path)


def _load(path: Path) -> frozenset[str]:
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        return frozenset(name for name in NAMES if name in kept)
    except (OSError, ValueError, TypeError, RecursionError):
        return frozenset()
