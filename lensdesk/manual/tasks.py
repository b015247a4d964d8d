"""Which tasks does the help explain, and what does it say of each?

`resources/help/tasks.toml` has the tasks in their order, the picture of each and the pages that
it fits. The texts lie in `resources/help/<language>/<task>.toml`; where a language has none,
the English ones stand in. `{word:shell.lock}` in a text is what stands on the screen there, in
the language of the screen.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import tomli

from lensdesk.assets import resources
from lensdesk.lens.search import LEAST, folded
from lensdesk.words import Language, words

FALLBACK = Language.EN
_WORD = re.compile(r"\{word:([\w.-]+)\}")


@dataclass(frozen=True, slots=True)
class Task:
    """One page of the help, in one language. Texts hold keys as `lensdesk.manual.markup` says.

    `steps` are done in their order, `touch` is the same without a keyboard, `data` is what
    happens to what is written, `trouble` what to do when it goes otherwise. `picture` names what
    is shown, or is empty; `picture_says` tells it to somebody who does not see it.
    """

    id: str
    title: str
    purpose: str
    steps: tuple[str, ...]
    touch: str
    picture: str
    picture_says: str
    data: str
    trouble: tuple[str, ...]

    def texts(self) -> Iterator[str]:
        """Every text of the page."""
        yield from (self.title, self.purpose, *self.steps, self.touch)
        yield from (self.picture_says, self.data, *self.trouble)


@dataclass(frozen=True, slots=True)
class Topic:
    """A task without its texts: its picture, and the pages of the desk that it fits."""

    id: str
    picture: str
    pages: tuple[str, ...]


@cache
def topics() -> tuple[Topic, ...]:
    """The tasks in the order of the help."""
    content = tomli.loads((help_folder() / "tasks.toml").read_text(encoding="utf-8"))
    return tuple(
        Topic(t["id"], t.get("picture", ""), tuple(t.get("pages", ()))) for t in content["task"]
    )


def help_folder() -> Path:
    """Where the help lies that ships with the program."""
    return resources() / "help"


@cache
def tasks(language: Language, folder: Path | None = None) -> tuple[Task, ...]:
    """All pages of the help; one that is not there in this language is given in English."""
    texts = folder or help_folder()
    return tuple(_task(topic, language, texts) for topic in topics())


def fitting(page: str) -> str:
    """The id of the task that fits a page of the desk; of the first where none does."""
    return next((t.id for t in topics() if page in t.pages), topics()[0].id)


def find(pages: Sequence[Task], text: str) -> tuple[Task, ...]:
    """The tasks in which every word of `text` begins a word, those with it in the title first.

    Below two letters that is all of them.
    """
    wanted = folded(text).split()
    if len("".join(wanted)) < LEAST:
        return tuple(pages)
    hits = [task for task in pages if _has(" ".join(task.texts()), wanted)]
    return tuple(sorted(hits, key=lambda task: not _has(task.title, wanted)))


def _has(text: str, wanted: Sequence[str]) -> bool:
    words = folded(text)
    return all(f" {word}" in words for word in wanted)


def _task(topic: Topic, language: Language, folder: Path) -> Task:
    texts = _texts(topic.id, language, folder)

    def text(name: str) -> str:
        return _filled(texts.get(name, ""), language)

    def lines(name: str) -> tuple[str, ...]:
        return tuple(_filled(line, language) for line in texts.get(name, ()))

    return Task(
        id=topic.id,
        title=text("title"),
        purpose=text("purpose"),
        steps=lines("steps"),
        touch=text("touch"),
        picture=topic.picture,
        picture_says=text("picture_says"),
        data=text("data"),
        trouble=lines("trouble"),
    )


def _filled(text: str, language: Language) -> str:
    """The text with what stands on the screen, without the dots of a button that asks more."""
    return _WORD.sub(lambda found: words(language)(found[1]).rstrip("…"), text)


def _texts(task: str, language: Language, folder: Path) -> dict[str, Any]:
    file = folder / language / f"{task}.toml"
    if not file.is_file():
        file = folder / FALLBACK / f"{task}.toml"
    return tomli.loads(file.read_text(encoding="utf-8"))
