"""How does a command write a letter: which options does it take, and how does it go out?"""
# ruff: noqa: PLC0415

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lensdesk.cases.letter_kinds import ReceiverKind, TextKind
from lensdesk.cli.session import (
    LETTER_LANGUAGES,
    letter_language,
    now,
    opened,
    shelf,
    spoken,
)
from lensdesk.cli.vaults import CaseUnknown, FileExists, passphrase_file
from lensdesk.errors import LensDeskError

if TYPE_CHECKING:
    from lensdesk.cases.model import Case
    from lensdesk.casework.amending import Desk
    from lensdesk.letters.order import Order

_PATH = click.Path(path_type=Path)
_DAY = click.DateTime(["%Y-%m-%d"])


class TextFileNotRead(LensDeskError):
    """A file with a text is not there, or is no text."""

    code = "text-file-not-read"


def _options(*options: Callable[..., Any]) -> Callable[..., Any]:
    def add(command: Callable[..., Any]) -> Callable[..., Any]:
        for option in reversed(options):
            command = option(command)
        return command

    return add


of_case = _options(
    click.argument("folder", type=_PATH),
    click.option("--case", "name", required=True, help="The working name of the case."),
    passphrase_file,
)
of_letter = click.option("--letter", "reference", required=True, help="Its reference, LD-…")
going_out = _options(
    click.option("--out", type=_PATH, required=True, help="The file to write."),
    click.option("--to", "coordinator", help="Seal it: the contact who coordinates."),
    click.option("--deputy", help="Seal it: the contact who stands in."),
    click.option("--locked", is_flag=True, help="A PDF with a new passphrase, shown once."),
    click.option("--force", is_flag=True, help="Replace a file that is there already."),
)
language_option = click.option(
    "--language", "chosen", type=LETTER_LANGUAGES, help="The language of the letter."
)
chosen_kinds = _options(
    click.option(
        "--text", type=click.Choice([kind.value for kind in TextKind]), default=TextKind.FULL.value
    ),
    click.option(
        "--receiver-kind",
        "receiver",
        type=click.Choice([kind.value for kind in ReceiverKind]),
        default=ReceiverKind.COORDINATOR.value,
    ),
)
recipient_option = click.option(
    "--recipient", default="", help="Who receives it; else whom the case names."
)
seen_option = click.option(
    "--observation", "along", multiple=True, help="Goes along; else all seen do."
)
due_option = click.option("--feedback-by", "due", type=_DAY, help="The day by which to answer.")
why_option = click.option("--change-file", "why", type=_PATH, help="A file that says what changed.")


@contextmanager
def at_case(
    folder: Path, secret: Path | None, name: str, lenses: Path | None = None
) -> Iterator["tuple[Desk, Case]"]:
    """The open vault with the lens of a case, and the case. Raises `CaseUnknown`."""
    with opened(folder, secret) as desk:
        case_id = desk.vault.find_case(name)
        if case_id is None:
            raise CaseUnknown
        case = desk.vault.read_case(case_id)
        lens = shelf(lenses).load_for(case.lens_id, case.lens_version)
        yield replace(desk, lens=lens), case


def ordered(
    chosen: str | None = None,
    text: str = TextKind.FULL,
    receiver: str = ReceiverKind.COORDINATOR,
    along: tuple[str, ...] = (),
    due: datetime | None = None,
    recipient: str = "",
) -> "Order":
    """The letter that is asked for, out of what was given on the command line."""
    from lensdesk.letters.order import Order

    return Order(
        letter_language(chosen, spoken().language),
        TextKind(text),
        ReceiverKind(receiver),
        recipient,
        observations=frozenset(along) if along else None,
        feedback_due=due.date() if due else None,
    )


def target(given: dict[str, Any]) -> dict[str, Any]:
    """Where the letter goes and for whom it is closed, taken out of what was given, and checked."""
    out = {name: given.pop(name) for name in ("out", "coordinator", "deputy", "locked", "force")}
    if (out["coordinator"] is None) is not (out["deputy"] is None) or (
        out["locked"] and out["coordinator"]
    ):
        raise click.UsageError("--to CONTACT --deputy CONTACT | --locked")
    if out["out"].exists() and not out["force"]:
        raise FileExists
    return out


def write(
    desk: "Desk",
    case: "Case",
    order: "Order",
    *,
    out: Path,
    coordinator: str | None,
    deputy: str | None,
    locked: bool,
    **_checked: object,
) -> None:
    """Write the letter in the form that was asked for, and say what it is and how it is closed."""
    from lensdesk.casework.contacts import find
    from lensdesk.casework.sending import Plain, Sealed, Way, dispatch, new_lock

    words = spoken()
    way: Way = Plain()
    how = words("cli.referred-plain")
    if coordinator is not None and deputy is not None:
        way = Sealed(*(find(desk.vault, name) for name in (coordinator, deputy)))
        how = words("cli.referred-sealed", coordinator=coordinator, deputy=deputy)
    elif locked:
        way = lock = new_lock(order.language)
        how = words("cli.referred-locked", passphrase=lock.passphrase)
    _, sent = dispatch(desk, case, out, order, now(), way)
    key = "cli.referred" if sent.amends is None else "cli.referred-again"
    click.echo(words(key, reference=sent.reference, version=sent.version, code=sent.check_code))
    click.echo(how)


def text_of(file: Path | None) -> str:
    """The text in a file, or none without a file. Raises `TextFileNotRead`."""
    if file is None:
        return ""
    try:
        return file.read_text(encoding="utf-8-sig").strip()
    except (OSError, ValueError) as fault:
        raise TextFileNotRead from fault
