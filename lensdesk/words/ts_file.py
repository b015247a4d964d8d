"""What stands in a translation file of Qt Linguist (`.ts`)?

Read by expat itself: a command starts with it, and a tree of the whole file takes twice as long.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple
from xml.parsers import expat


class Message(NamedTuple):
    """One text: in English as a translator sees it, and its forms; more than one when it counts."""

    source: str
    forms: tuple[str, ...]
    counts: bool = False
    finished: bool = True


def read(path: Path) -> Mapping[str, Message]:
    """Every message of a file by its key. Raises OSError, and ExpatError for what is no XML."""
    reader = _Reader()
    reader.parser.Parse(path.read_bytes(), True)  # noqa: FBT003  # expat takes it by place
    return reader.messages


class _Reader:
    """Gathers the messages while the file goes by; it listens only where a text stands."""

    def __init__(self) -> None:
        self.messages: dict[str, Message] = {}
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self._said: list[str] = []
        self._key = self._source = ""
        self._forms: list[str] = []
        self._counts = False
        self._finished = True

    def _start(self, name: str, given: dict[str, str]) -> None:
        if name == "message":
            self._key, self._counts = given["id"], given.get("numerus") == "yes"
            self._forms = []
        elif name == "translation":
            self._finished = "type" not in given  # unfinished, or no longer asked for
        if self._is_text(name):
            self._said = []
            self.parser.CharacterDataHandler = self._said.append

    def _end(self, name: str) -> None:
        if name == "message":
            said = Message(self._source, tuple(self._forms), self._counts, self._finished)
            self.messages[self._key] = said
        elif self._is_text(name):
            self.parser.CharacterDataHandler = None
            text = "".join(self._said)
            if name == "source":
                self._source = text
            else:
                self._forms.append(text)

    def _is_text(self, name: str) -> bool:
        return name in _TEXTS or (name == "translation" and not self._counts)


_TEXTS = ("source", "numerusform")
