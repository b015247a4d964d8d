"""What is added to a translation file by machine? What is missing, to be translated.

English says which texts there are. Where it changed, the English beside a translation is renewed,
and in a language that is a start the translation is to be looked at again.
"""

import sys
from collections.abc import Iterator, Mapping

from ts_writing import write

from lensdesk.words import FALLBACK, STARTED, Language
from lensdesk.words.catalogue import file_of
from lensdesk.words.plurals import plurals
from lensdesk.words.ts_file import Message, read

Messages = Mapping[str, Message]


def update() -> Iterator[str]:
    """Write the file of every language anew; a sentence for each that changed."""
    english = read(file_of(FALLBACK))
    for language in Language:
        file = file_of(language)
        before = read(file) if file.is_file() else {}
        after = _beside(language, before, english)
        write(file, language, after)
        added, gone = after.keys() - before.keys(), before.keys() - after.keys()
        if added or gone:
            yield f"{file.name}: {len(added)} added to be translated, {len(gone)} taken away"


def add(key: str, *texts: str) -> None:
    """Add a text to the languages that are named, each as `nl=Tekst`; once more for a plural."""
    said: dict[Language, list[str]] = {}
    for text in texts:
        language, _, form = text.partition("=")
        if language not in set(Language) or not form:
            sys.exit(f"'{text}' is not LANGUAGE=TEXT, with one of {', '.join(Language)}.")
        said.setdefault(Language(language), []).append(form)
    if FALLBACK not in said:
        sys.exit(f"Give the English text too: {FALLBACK}=TEXT.")
    source, counts = said[FALLBACK][-1], len(said[FALLBACK]) > 1
    for language, forms in said.items():
        messages = {**read(file_of(language)), key: Message(source, tuple(forms), counts)}
        write(file_of(language), language, messages)


def _beside(language: Language, before: Messages, english: Messages) -> Messages:
    """The texts of `language` beside the English ones as they are today."""
    after = {}
    for key, text in english.items():
        source, count = text.forms[-1], plurals(language) if text.counts else 1
        old = before.get(key)
        if old is None or old.counts is not text.counts or len(old.forms) != count:
            after[key] = Message(source, ("",) * count, text.counts, finished=False)
        else:
            stands = old.source == source or language not in STARTED
            after[key] = old._replace(source=source, finished=old.finished and stands)
    return after
