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
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.Parse(path.read_bytes(), True)  # noqa: FBT003  # expat takes it by place
    return reader.messages


class _Reader:
    """Gathers the messages while the file goes by."""

    def __init__(self) -> None:
        self.messages: dict[str, Message] = {}
        self._said = self._key = self._source = ""
        self._forms: list[str] = []
        self._counts = False
        self._finished = True

    def start(self, name: str, given: dict[str, str]) -> None:
        self._said = ""
        if name == "message":
            self._key, self._counts = given["id"], given.get("numerus") == "yes"
            self._source, self._forms = "", []
        elif name == "translation":
            self._finished = "type" not in given  # unfinished, or no longer asked for

    def text(self, said: str) -> None:
        self._said += said

    def end(self, name: str) -> None:
        if name == "source":
            self._source = self._said
        elif name == "numerusform" or (name == "translation" and not self._counts):
            self._forms.append(self._said)
        elif name == "message":
            self.messages[self._key] = Message(
                self._source, tuple(self._forms), self._counts, self._finished
            )
