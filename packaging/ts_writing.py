"""How is a translation file written? As Qt Linguist writes it, sorted, so that merges are clean.

The texts are known by an id, so there is one context, without a name; Linguist groups them by
their label, the room. A context with a name would have Qt look for the source text instead.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from lensdesk.words import FALLBACK, Language
from lensdesk.words.ts_file import Message

_ESCAPED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;"}


def write(path: Path, language: Language, messages: Mapping[str, Message]) -> None:
    """Write every message, by its key."""
    path.write_text(written(language, messages), encoding="utf-8", newline="\n")


def written(language: Language, messages: Mapping[str, Message]) -> str:
    """What the file of a language holds, to the letter."""
    return "\n".join(_lines(language, messages)) + "\n"


def _lines(language: Language, messages: Mapping[str, Message]) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="utf-8"?>'
    yield "<!DOCTYPE TS>"
    yield f'<TS version="2.1" language="{language}" sourcelanguage="{FALLBACK}">'
    yield "<context>"
    yield "    <name></name>"
    for key in sorted(messages):
        yield from _message(key, messages[key])
    yield "</context>"
    yield "</TS>"


def _message(key: str, message: Message) -> Iterator[str]:
    begin = "<translation>" if message.finished else '<translation type="unfinished">'
    yield f'    <message id="{key}"' + (' numerus="yes">' if message.counts else ">")
    yield f"        <source>{_escaped(message.source)}</source>"
    yield f"        <label>{key.partition('.')[0]}</label>"
    if message.counts:
        yield f"        {begin}"
        for form in message.forms:
            yield f"            <numerusform>{_escaped(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        {begin}{_escaped(message.forms[0])}</translation>"
    yield "    </message>"


def _escaped(text: str) -> str:
    return "".join(_ESCAPED.get(letter, letter) for letter in text)
