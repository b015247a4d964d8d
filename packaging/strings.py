"""Has every language every text that the code asks for, and none that nobody asks for?

And are the places to fill in the same, has what counts all its plural forms, does the English
beside a translation still stand, and is there no word that the program must not use
(`lensdesk/lens/plain_words.py`)? Dutch and English are whole; of a language that is a start, what
is left to translate is counted.

    strings.py                                  the check
    strings.py --update                         add what is missing, to be translated; sort
    strings.py --add KEY nl=TEXT en=TEXT        add a text; a second form of each for what counts

A key in the code is a literal such as `shell.unlock`, or one with a changing end such as
`desk.answer-{answer}`; a literal that is handed on before it is looked up is found as well.
"""

import argparse
import ast
import re
import string
import sys
from collections.abc import Iterator, Mapping

from compiling import ROOT

sys.path.insert(0, str(ROOT))

from strings_update import add, update
from ts_writing import written

from lensdesk.lens.plain_words import forbidden  # of this checkout
from lensdesk.words import FALLBACK, STARTED, Language
from lensdesk.words.catalogue import file_of
from lensdesk.words.plurals import plurals
from lensdesk.words.ts_file import Message, read

Messages = Mapping[str, Message]

_FILES = (".toml", ".json", ".pdf", ".ts", ".qm")
_FILLED_IN = re.compile(r"\{\w*\}")
_UPDATE = "run: dev.py strings --update"


def faults(catalogues: Mapping[Language, Messages]) -> Iterator[str]:
    """What is wrong with the texts themselves, one sentence each."""
    english = catalogues[FALLBACK]
    for language, messages in catalogues.items():
        for key in sorted(english.keys() - messages.keys()):
            yield f"{key}: not there in {language}; {_UPDATE}"
        for key in sorted(messages.keys() - english.keys()):
            yield f"{key}: not there in {FALLBACK}"
        for key in sorted(messages.keys() & english.keys()):
            for fault in _message(language, messages[key], english[key]):
                yield f"{key} ({language}): {fault}"


def _message(language: Language, message: Message, english: Message) -> Iterator[str]:
    if message.source != english.forms[-1]:
        yield f"the English beside it is another; {_UPDATE}"
    if message.counts is not english.counts:
        yield "it counts in one language and not in another"
    if len(message.forms) != (plurals(language) if message.counts else 1):
        yield f"it needs {plurals(language)} plural forms"
    if not message.finished:
        if language not in STARTED:
            yield "it is not translated yet"
        return
    needed = _places(english.forms[-1])
    for form in message.forms:
        if not form.strip():
            yield "it is empty, and not marked as unfinished"
        elif not needed - ({"n"} if message.counts else set()) <= _places(form) <= needed:
            yield "it has other places to fill in than the English"
        for word in forbidden(_FILLED_IN.sub("", form), language):
            yield f"'{word}' judges and has no place here"


def unasked(keys: set[str]) -> Iterator[str]:
    """Keys that nobody asks for, and keys that are asked for and are not there."""
    asked = set(_asked({key.split(".")[0] for key in keys}))
    for key in sorted(keys):
        if not any(re.fullmatch(pattern, key) for pattern in asked):
            yield f"{key}: nobody asks for it"
    for pattern in sorted(asked):
        if not any(re.fullmatch(pattern, key) for key in keys):
            yield f"{pattern}: the code asks for it and it is not there"


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def _asked(rooms: set[str]) -> Iterator[str]:
    opening = re.compile(rf"({'|'.join(sorted(rooms))})\\?\.")
    for file in sorted((ROOT / "lensdesk").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            pattern = _pattern(node)
            if pattern and opening.match(pattern) and not pattern.endswith(_FILES):
                yield pattern


def _pattern(node: ast.AST) -> str | None:
    match node:
        case ast.Constant(value=str(text)) if re.fullmatch(r"[a-z]+(\.[\w-]*\w)+", text):
            return re.escape(text)
        case ast.JoinedStr(values=[ast.Constant(value=str(start)), *_] as parts) if "." in start:
            return "".join(
                re.escape(str(p.value)) if isinstance(p, ast.Constant) else r"[\w-]+" for p in parts
            )
    return None


def check() -> int:
    """Print every fault, and what is left to translate; 1 when there is a fault."""
    lacking = [language for language in Language if not file_of(language).is_file()]
    if lacking:
        print(f"translations: there is no file of {', '.join(lacking)}; {_UPDATE}")
        return 1
    catalogues = {language: read(file_of(language)) for language in Language}
    found = [*faults(catalogues), *unasked(set(catalogues[FALLBACK]))]
    for language, messages in catalogues.items():
        file = file_of(language)
        if file.read_text(encoding="utf-8") != written(language, messages):
            found.append(f"{file.name}: not as it is written here; {_UPDATE}")
        if left := sum(not message.finished for message in messages.values()):
            print(f"{file.name}: {left} of {len(messages)} texts are left to translate")
    for fault in found:
        print(f"translations: {fault}")
    return 1 if found else 0


def main() -> int:
    """Check, update or add."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--add", nargs="+", metavar=("KEY", "LANGUAGE=TEXT"))
    chosen = parser.parse_args()
    if chosen.add:
        add(*chosen.add)
    if chosen.add or chosen.update:
        for told in update():
            print(told)
    return check()


if __name__ == "__main__":
    sys.exit(main())
