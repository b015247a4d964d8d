"""Commands about letters: make one, amend it, take it back, file the answer. Imports wait."""
# ruff: noqa: PLC0415

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lensdesk.cases.letter_kinds import ReceiverKind, TextKind
from lensdesk.cli.session import (
    LETTER_LANGUAGES,
    lenses_option,
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
    from lensdesk.words import Words

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


_of_case = _options(
    click.argument("folder", type=_PATH),
    click.option("--case", "name", required=True, help="The working name of the case."),
    passphrase_file,
)
_of_letter = click.option("--letter", "reference", required=True, help="Its reference, LD-…")
_going_out = _options(
    click.option("--out", type=_PATH, required=True, help="The file to write."),
    click.option("--to", "coordinator", help="Seal it: the contact who coordinates."),
    click.option("--deputy", help="Seal it: the contact who stands in."),
    click.option("--locked", is_flag=True, help="A PDF with a new passphrase, shown once."),
    click.option("--force", is_flag=True, help="Replace a file that is there already."),
)
_language = click.option(
    "--language", "chosen", type=LETTER_LANGUAGES, help="The language of the letter."
)
_chosen = _options(
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
_seen = click.option("--observation", "along", multiple=True, help="Goes along; else all seen do.")
_due = click.option("--feedback-by", "due", type=_DAY, help="The day by which to answer.")
_why = click.option("--change-file", "why", type=_PATH, help="A file that says what changed.")


@click.command("refer")
@_of_case
@_going_out
@_language
@_chosen
@_seen
@_due
@lenses_option
def refer(folder: Path, name: str, secret: Path | None, lenses: Path | None, **given: Any) -> None:
    """Write a letter of a case: sealed for two contacts, or as PDF."""
    out = _out(given)
    with _at(folder, secret, name, lenses) as (desk, case):
        _write(desk, case, _order(**given), **out)


@click.command("supplement")
@_of_case
@_of_letter
@_going_out
@_language
@_seen
@_due
@_why
@lenses_option
def supplement(
    folder: Path,
    name: str,
    secret: Path | None,
    lenses: Path | None,
    reference: str,
    why: Path | None,
    **given: Any,
) -> None:
    """Write a letter that takes the place of one that went out."""
    from lensdesk.casework.letters import supplement_to

    out = _out(given)
    with _at(folder, secret, name, lenses) as (desk, case):
        order = supplement_to(case, reference, _text(why), _order(**given))
        _write(desk, case, order, **out)


@click.command("withdraw")
@_of_case
@_of_letter
@_going_out
@_language
@_why
@lenses_option
def withdraw(
    folder: Path,
    name: str,
    secret: Path | None,
    lenses: Path | None,
    reference: str,
    why: Path | None,
    **given: Any,
) -> None:
    """Write a letter that takes one back that went out."""
    from lensdesk.casework.letters import withdrawal_of

    out = _out(given)
    with _at(folder, secret, name, lenses) as (desk, case):
        order = withdrawal_of(case, reference, _text(why), _order(**given))
        _write(desk, case, order, **out)


@click.command("look")
@_of_case
@_chosen
@lenses_option
@click.option("--json", "in_json", is_flag=True, help="With the place of each in its field.")
def look(
    folder: Path,
    name: str,
    secret: Path | None,
    text: str,
    receiver: str,
    lenses: Path | None,
    *,
    in_json: bool,
) -> None:
    """Tell what asks for a look before a letter is made: what is missing, words, names."""
    from lensdesk.casework import letters
    from lensdesk.indicators.reading import read

    words, at = spoken(), now()
    with _at(folder, secret, name, lenses) as (desk, case):
        readings = read(desk.lens, case.observations, at.date())
        found = letters.look(desk, case, _order(text=text, receiver=receiver), readings, at)
    if in_json:
        click.echo(json.dumps(asdict(found), ensure_ascii=False))
        return
    for gap in found.missing:
        click.echo(
            words("cli.look-missing", what=_named(gap.what, words), why=_why_of(gap.reason, words))
        )
    for word in found.judging:
        click.echo(words("cli.look-word", word=word.word))
    for each in found.doubts:
        click.echo(words("cli.look-doubt", text=each.doubt.text))
    for person in found.not_needed:
        click.echo(words("cli.look-person", name=person.name))


@click.command("letters")
@_of_case
@click.option("--json", "in_json", is_flag=True)
def letters(folder: Path, name: str, secret: Path | None, *, in_json: bool) -> None:
    """List the letters of a case, and how each stands."""
    from lensdesk.casework.letters import letters as listed

    words = spoken()
    with _at(folder, secret, name) as (_, case):
        found = listed(case, now().date())
    if in_json:
        click.echo(json.dumps([asdict(each) for each in found], default=str, ensure_ascii=False))
        return
    for each in found:
        letter = each.letter
        click.echo(
            words(
                "cli.letter",
                reference=letter.reference,
                version=letter.version,
                day=words.day(letter.made_at),
                text=words(f"letters.text-{letter.text}"),
                to=letter.recipient or words("referral.not-filled"),
                kind=words(f"letters.receiver-{letter.receiver}"),
                standing=words(f"letters.standing-{each.standing}"),
            )
        )
        for back in each.feedback:
            click.echo(words("cli.letter-answered", day=words.day(back.day), who=back.who))


@click.command("feedback")
@_of_case
@_of_letter
@click.option("--day", type=_DAY, help="The day of the answer; else today.")
@click.option("--by", "who", default="", help="Who answered.")
@click.option("--text-file", "said", type=_PATH, help="A file with what was answered.")
@click.option("--agreed-file", "agreed", type=_PATH, help="A file with what was agreed.")
def feedback(
    folder: Path,
    name: str,
    secret: Path | None,
    reference: str,
    day: datetime | None,
    who: str,
    said: Path | None,
    agreed: Path | None,
) -> None:
    """File what came back on the letter that is in force."""
    from lensdesk.cases.filed import in_force
    from lensdesk.casework.letters import file_feedback, new_feedback
    from lensdesk.casework.referring import LetterUnknown
    from lensdesk.indicators.reading import read

    at = now()
    with _at(folder, secret, name) as (desk, case):
        letter = in_force(case, reference)
        if letter is None:
            raise LetterUnknown
        on = day.date() if day else at.date()
        given = new_feedback(letter, on, who=who, text=_text(said), agreed=_text(agreed))
        before = read(desk.lens, case.observations, at.date())
        file_feedback(desk, case, before, given, at)
    click.echo(spoken()("cli.feedback-filed", reference=reference))


@contextmanager
def _at(
    folder: Path, secret: Path | None, name: str, lenses: Path | None = None
) -> Iterator["tuple[Desk, Case]"]:
    with opened(folder, secret) as desk:
        case_id = desk.vault.find_case(name)
        if case_id is None:
            raise CaseUnknown
        case = desk.vault.read_case(case_id)
        lens = shelf(lenses).load_for(case.lens_id, case.lens_version)
        yield replace(desk, lens=lens), case


def _order(
    chosen: str | None = None,
    text: str = TextKind.FULL,
    receiver: str = ReceiverKind.COORDINATOR,
    along: tuple[str, ...] = (),
    due: datetime | None = None,
) -> "Order":
    from lensdesk.letters.order import Order

    return Order(
        letter_language(chosen, spoken().language),
        TextKind(text),
        ReceiverKind(receiver),
        observations=frozenset(along) if along else None,
        feedback_due=due.date() if due else None,
    )


def _out(given: dict[str, Any]) -> dict[str, Any]:
    """Where the letter goes and for whom it is closed, taken out of what was given, and checked."""
    out = {name: given.pop(name) for name in ("out", "coordinator", "deputy", "locked", "force")}
    if (out["coordinator"] is None) is not (out["deputy"] is None) or (
        out["locked"] and out["coordinator"]
    ):
        raise click.UsageError("--to CONTACT --deputy CONTACT | --locked")
    if out["out"].exists() and not out["force"]:
        raise FileExists
    return out


def _write(
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


def _text(file: Path | None) -> str:
    if file is None:
        return ""
    try:
        return file.read_text(encoding="utf-8-sig").strip()
    except (OSError, ValueError) as fault:
        raise TextFileNotRead from fault


def _named(what: str, words: "Words") -> str:
    from lensdesk.cases.referral_fields import FIELDS

    if any(field.code == what for field in FIELDS):
        return words(f"referral.field.{what}.label")
    return words(f"letters.missing-{what}")


def _why_of(reason: str, words: "Words") -> str:
    return words(f"letters.why-{reason}")
