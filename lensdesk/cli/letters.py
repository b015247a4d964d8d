"""Commands about letters: make one, amend it, take it back, file the answer. Imports wait."""
# ruff: noqa: PLC0415

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lensdesk.cli.session import (
    lenses_option,
    now,
    spoken,
)

if TYPE_CHECKING:
    from lensdesk.words import Words

from lensdesk.cli.letter_options import (
    at_case,
    chosen_kinds,
    due_option,
    going_out,
    language_option,
    of_case,
    of_letter,
    ordered,
    recipient_option,
    seen_option,
    target,
    text_of,
    why_option,
    write,
)

_DAY = click.DateTime(["%Y-%m-%d"])
_PATH = click.Path(path_type=Path)


@click.command("refer")
@of_case
@going_out
@language_option
@chosen_kinds
@recipient_option
@seen_option
@due_option
@lenses_option
def refer(folder: Path, name: str, secret: Path | None, lenses: Path | None, **given: Any) -> None:
    """Write a letter of a case: sealed for two contacts, or as PDF."""
    out = target(given)
    with at_case(folder, secret, name, lenses) as (desk, case):
        write(desk, case, ordered(**given), **out)


@click.command("supplement")
@of_case
@of_letter
@going_out
@language_option
@seen_option
@due_option
@why_option
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

    out = target(given)
    with at_case(folder, secret, name, lenses) as (desk, case):
        order = supplement_to(case, reference, text_of(why), ordered(**given))
        write(desk, case, order, **out)


@click.command("withdraw")
@of_case
@of_letter
@going_out
@language_option
@why_option
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

    out = target(given)
    with at_case(folder, secret, name, lenses) as (desk, case):
        order = withdrawal_of(case, reference, text_of(why), ordered(**given))
        write(desk, case, order, **out)


@click.command("look")
@of_case
@chosen_kinds
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
    with at_case(folder, secret, name, lenses) as (desk, case):
        readings = read(desk.lens, case.observations, at.date())
        found = letters.look(desk, case, ordered(text=text, receiver=receiver), readings, at)
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
@of_case
@click.option("--json", "in_json", is_flag=True)
def letters(folder: Path, name: str, secret: Path | None, *, in_json: bool) -> None:
    """List the letters of a case, and how each stands."""
    from lensdesk.casework.letters import letters as listed

    words = spoken()
    with at_case(folder, secret, name) as (_, case):
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
@of_case
@of_letter
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
    with at_case(folder, secret, name) as (desk, case):
        letter = in_force(case, reference)
        if letter is None:
            raise LetterUnknown
        on = day.date() if day else at.date()
        given = new_feedback(letter, on, who=who, text=text_of(said), agreed=text_of(agreed))
        before = read(desk.lens, case.observations, at.date())
        file_feedback(desk, case, before, given, at)
    click.echo(spoken()("cli.feedback-filed", reference=reference))


def _named(what: str, words: "Words") -> str:
    from lensdesk.cases.referral_fields import FIELDS

    if any(field.code == what for field in FIELDS):
        return words(f"referral.field.{what}.label")
    return words(f"letters.missing-{what}")


def _why_of(reason: str, words: "Words") -> str:
    return words(f"letters.why-{reason}")
