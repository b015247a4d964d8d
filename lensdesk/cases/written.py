"""What may be written in a field, and how much? What is kept is kept and shown as it was written.

A name or another single line may hold any script, but nothing that nobody sees and that makes it
read otherwise than it is written. A note may hold the marks of writing from right to left, which
pasted messages are full of; only what no field can show is refused.
"""

import unicodedata

from lensdesk.errors import LensDeskError

NAME = 60  # characters of a name, a role or a word
CASE_NAME = 80
LINE = 200
ANSWER = 10_000
NOTE = 20_000  # some seven pages

_HIDDEN = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}  # control, direction, half and private characters
_JOINERS = {"\N{ZERO WIDTH NON-JOINER}", "\N{ZERO WIDTH JOINER}"}  # Persian is spelled with them
_FILLERS = {"\u115f", "\u1160", "\u3164", "\uffa0"}  # letters that show nothing
_ENDS = {"\n", "\r", "\t"}


class TextTooLong(LensDeskError):
    """A text is longer than `longest` characters."""

    code = "text-too-long"


class HiddenCharacters(LensDeskError):
    """A name, role or word holds characters that nobody sees and that change how it reads."""

    code = "hidden-characters"


class UnreadableCharacters(LensDeskError):
    """A text holds characters that cannot be shown: control characters, or halves of one."""

    code = "unreadable-characters"


def line(text: str, longest: int) -> str:
    """A text as one line, its blanks made single. Raises `TextTooLong` and `HiddenCharacters`."""
    made = " ".join(unicodedata.normalize("NFC", text).split())
    if len(made) > longest:
        raise TextTooLong(longest=longest)
    if any(_is_hidden(c) for c in made):
        raise HiddenCharacters
    return made


def text(given: str, longest: int) -> str:
    """A text of any lines, as it is. Raises `TextTooLong` and `UnreadableCharacters`."""
    if len(given) > longest:
        raise TextTooLong(longest=longest)
    if any(_is_unreadable(c) for c in given):
        raise UnreadableCharacters
    return given


def _is_hidden(character: str) -> bool:
    if character in _JOINERS:
        return False
    kind = unicodedata.category(character)
    return kind in _HIDDEN or character in _FILLERS or _is_no_character(character)


def _is_unreadable(character: str) -> bool:
    if character in _ENDS:
        return False
    return unicodedata.category(character) in ("Cc", "Cs") or _is_no_character(character)


def _is_no_character(character: str) -> bool:
    """Whether it is one of the 66 code points that will never be a character."""
    code = ord(character)
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF
