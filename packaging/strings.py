"""Do both languages have every text that the code asks for, and none that nobody asks for?

And is there no word in them that the program must not use (`lensdesk/lens/plain_words.py`)?

A key in the code is a literal such as `shell.unlock`, or one with a changing end such as
`desk.answer-{answer}`; a literal that is handed on before it is looked up is found as well.
"""

import ast
import re
import string
import sys
from collections.abc import Iterator

from environment import ROOT

sys.path.insert(0, str(ROOT))

from lensdesk.lens.plain_words import forbidden  # of this checkout
from lensdesk.words import Language, Words, words

_FILES = (".toml", ".json", ".pdf")
_FILLED_IN = re.compile(r"\{\w*\}")
_FORMS = re.compile(r"\.(one|other)$")


def faults() -> list[str]:
    """What is wrong with the texts, one sentence each."""
    catalogues = [words(language) for language in Language]
    keys = {_FORMS.sub("", key) for catalogue in catalogues for key in catalogue.texts}
    rooms = {key.split(".")[0] for key in keys}
    asked = set(_asked(rooms))
    found = [*_differences(catalogues), *_judging(catalogues)]
    found += [f"{key}: nobody asks for it" for key in sorted(keys) if not _is_asked(key, asked)]
    for pattern in sorted(asked):
        if not any(re.fullmatch(pattern, key) for key in keys):
            found.append(f"{pattern}: the code asks for it and it is not there")
    return found


def _differences(catalogues: list[Words]) -> Iterator[str]:
    every = set().union(*(c.texts for c in catalogues))
    for key in sorted(every):
        lacking = [c.language for c in catalogues if key not in c.texts]
        if lacking:
            yield f"{key}: not there in {', '.join(lacking)}"
        elif len({_places(c.texts[key]) for c in catalogues}) > 1:
            yield f"{key}: the languages have different places to fill in"


def _judging(catalogues: list[Words]) -> Iterator[str]:
    for catalogue in catalogues:
        for key, text in catalogue.texts.items():
            for word in forbidden(_FILLED_IN.sub("", text), catalogue.language):
                yield f"{key}: '{word}' judges and has no place here ({catalogue.language})"


def _places(text: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name)


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


def _is_asked(key: str, asked: set[str]) -> bool:
    return any(re.fullmatch(pattern, key) for pattern in asked)


if __name__ == "__main__":
    for fault in (wrong := faults()):
        print(f"translations: {fault}")
    sys.exit(1 if wrong else 0)
