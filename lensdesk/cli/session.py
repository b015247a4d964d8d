"""What do the commands share? The reader's words, the lenses, the clock and an open vault."""

import locale
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click
from platformdirs import user_data_path

from lensdesk.assets import lens_folder, lenses_folder
from lensdesk.errors import LensDeskError
from lensdesk.words import FALLBACK, ON_PAPER, Language, Words, on_paper, words

if TYPE_CHECKING:
    from lensdesk.casework.amending import Desk
    from lensdesk.lens.model import Lens
    from lensdesk.lens.shelf import Shelf

# Imports wait, so that the desk and commands without a vault start light.
# ruff: noqa: PLC0415

LANGUAGES = click.Choice([language.value for language in Language])
LETTER_LANGUAGES = click.Choice([language.value for language in ON_PAPER])
lens_option = click.option("--lens", "chosen", help="The id of a lens, or its folder.")
lenses_option = click.option(
    "--lenses", type=click.Path(path_type=Path), help="Another folder of installed lenses."
)


class PassphraseNotGiven(LensDeskError):
    """There is neither a file with the passphrase nor a terminal to ask for it."""

    code = "passphrase-not-given"


def now() -> datetime:
    """The present moment, in local time."""
    return datetime.now().astimezone()


def language(chosen: str | None) -> Language:
    """The language asked for, or that of the system, or English."""
    spoken = chosen or (locale.getlocale()[0] or "")[:2]
    return Language(spoken) if spoken in set(Language) else FALLBACK


def given_language() -> Language | None:
    """The language that was asked for before the command, if any was."""
    chosen = click.get_current_context().find_root().params.get("language")
    return Language(chosen) if chosen else None


def letter_language(chosen: str | None, reader: Language) -> Language:
    """The language asked for a letter, or that of whoever asks, or English."""
    return on_paper(Language(chosen) if chosen else reader)


def spoken() -> Words:
    """The words of this command's reader."""
    return words(given_language() or language(None))


def shelf(lenses: Path | None) -> "Shelf":
    """The lenses that ship, and those installed in `lenses` or in the usual folder."""
    from lensdesk.lens.shelf import Shelf

    usual = user_data_path("LensDesk", appauthor=False) / "lenses"
    return Shelf(lenses_folder(), lenses or usual)


def folder_named(chosen: str | None, lenses: Path | None) -> Path:
    """Where the newest version of the lens with this id lies, or else this very folder.

    Without a choice it is the usual lens.
    """
    from lensdesk.lens.safe_text import is_identity
    from lensdesk.lens.shelf import LensNotInstalled

    try:
        return shelf(lenses).find(lens_folder().name if chosen is None else chosen).folder
    except LensNotInstalled:
        if chosen is None or (is_identity(chosen) and not Path(chosen).is_dir()):
            raise
    return Path(chosen)


def lens_named(chosen: str | None, lenses: Path | None = None) -> "Lens":
    """The lens with this id or in this folder, with the own signs; see `folder_named`."""
    from lensdesk.lens.loader import load

    return shelf(lenses).with_own(load(folder_named(chosen, lenses)))


def passphrase(file: Path | None, *, twice: bool = False, asked: str = "cli.passphrase") -> str:
    """The passphrase: the first line of `file`, or typed unseen at the terminal."""
    if file is not None:
        try:
            return file.read_text(encoding="utf-8").split("\n", 1)[0].rstrip("\r")
        except (OSError, ValueError) as fault:
            raise PassphraseNotGiven from fault
    if not sys.stdin.isatty():
        raise PassphraseNotGiven
    typed: str = click.prompt(spoken()(asked), hide_input=True, confirmation_prompt=twice, err=True)
    return typed


def shown_progress() -> Callable[[int, int], None]:
    """Shows how far long work has come, on a terminal; nothing goes into a pipe or a file."""
    if not sys.stderr.isatty():
        return lambda _done, _of: None
    words = spoken()

    def show(done: int, of: int) -> None:
        end = "\n" if done == of else "\r"
        click.echo(words("cli.progress", done=done, of=of) + end, err=True, nl=False)

    return show


@contextmanager
def opened(folder: Path, file: Path | None, lens: "Lens | None" = None) -> Iterator["Desk"]:
    """The vault in `folder`, open, with a lens (the usual one) and who works there."""
    from lensdesk import vault
    from lensdesk.casework.amending import Desk

    with vault.unlock(folder, passphrase(file)) as kept:
        yield Desk(kept, lens or lens_named(None), kept.professional())
        with suppress(LensDeskError):  # the work itself is kept; `vault check` says what is wrong
            if vault.backups.make_if_due(kept, now()) is not None:
                kept.note(vault.Happening(vault.Event.BACKUP))
