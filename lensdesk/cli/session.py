"""What do the commands share? The reader's words, the lens, the clock and an open vault."""

import locale
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lensdesk.assets import lens_folder
from lensdesk.errors import LensDeskError
from lensdesk.words import Language, Words, words

if TYPE_CHECKING:
    from lensdesk.casework.recording import Desk
    from lensdesk.lens.model import Lens

# Imports wait, so that the desk and commands without a vault start light.
# ruff: noqa: PLC0415

LANGUAGES = click.Choice([language.value for language in Language])


class PassphraseNotGiven(LensDeskError):
    """There is neither a file with the passphrase nor a terminal to ask for it."""

    code = "passphrase-not-given"


def now() -> datetime:
    """The present moment, in local time."""
    return datetime.now().astimezone()


def language(chosen: str | None) -> Language:
    """The language asked for, or that of the system, or English."""
    spoken = chosen or (locale.getlocale()[0] or "")[:2]
    return Language(spoken) if spoken in set(Language) else Language.EN


def spoken() -> Words:
    """The words of this command's reader."""
    return words(language(click.get_current_context().find_root().params.get("language")))


def shipped_lens() -> "Lens":
    """The lens that ships with the program."""
    from lensdesk.lens.loader import load

    return load(lens_folder())


def passphrase(file: Path | None, *, twice: bool = False) -> str:
    """The passphrase: the first line of `file`, or typed unseen at the terminal."""
    if file is not None:
        try:
            return file.read_text(encoding="utf-8").split("\n", 1)[0].rstrip("\r")
        except (OSError, ValueError) as fault:
            raise PassphraseNotGiven from fault
    if not sys.stdin.isatty():
        raise PassphraseNotGiven
    typed: str = click.prompt(
        spoken()("cli.passphrase"), hide_input=True, confirmation_prompt=twice, err=True
    )
    return typed


@contextmanager
def opened(folder: Path, file: Path | None) -> Iterator["Desk"]:
    """The vault in `folder`, open, with the shipped lens and who works there."""
    from lensdesk import vault
    from lensdesk.casework.recording import Desk

    with vault.unlock(folder, passphrase(file)) as kept:
        yield Desk(kept, shipped_lens(), kept.professional())
