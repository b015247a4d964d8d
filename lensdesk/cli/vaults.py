"""Commands about a vault and what is in it. Imports wait, so that other commands start light."""
# ruff: noqa: PLC0415

import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lensdesk.cli.session import (
    LETTER_LANGUAGES,
    lens_named,
    lens_option,
    lenses_option,
    letter_language,
    now,
    opened,
    passphrase,
    shelf,
    shown_progress,
    spoken,
)
from lensdesk.errors import LensDeskError

if TYPE_CHECKING:
    from datetime import datetime

    from lensdesk.cases.model import Case, SentReferral
    from lensdesk.casework.amending import Desk
    from lensdesk.words import Language, Words

_FOLDER = click.Path(path_type=Path)
passphrase_file = click.option(
    "--passphrase-file", "secret", type=_FOLDER, help="A file whose first line is the passphrase."
)


class CaseUnknown(LensDeskError):
    """There is no case with this working name."""

    code = "case-unknown"


class FileExists(LensDeskError):
    """The file to write is there already."""

    code = "file-exists"


@click.group("vault")
def vault_group() -> None:
    """Make and look after a vault."""


@vault_group.command("create")
@click.argument("folder", type=_FOLDER)
@passphrase_file
@click.option("--name", default="", help="Who works here.")
@click.option("--profession", default="social-work", help="An id of the lens.")
@click.option("--organisation", default="")
def create(
    folder: Path, secret: Path | None, name: str, profession: str, organisation: str
) -> None:
    """Make a new vault in an empty folder."""
    from lensdesk import vault
    from lensdesk.cases.model import Professional

    known = lens_named(None).profession
    if profession not in known:
        raise click.BadParameter(", ".join(known), param_hint="--profession")
    who = Professional(name, profession, organisation)
    vault.create(folder, passphrase(secret, twice=True), who).close()
    click.echo(spoken()("cli.vault-created"))


@vault_group.command("info")
@click.argument("folder", type=_FOLDER)
@passphrase_file
@click.option("--json", "in_json", is_flag=True)
def info(folder: Path, secret: Path | None, *, in_json: bool) -> None:
    """Tell how much a vault holds."""
    from lensdesk import vault

    with opened(folder, secret) as desk:
        found, said = asdict(vault.info(desk.vault)), desk.vault.warnings
    if in_json:
        click.echo(json.dumps({**found, "warnings": said}))
        return
    words = spoken()
    click.echo(words("cli.vault-info", **found))
    for code in said:
        click.echo(words(f"cli.{code}"))


@vault_group.command("check")
@click.argument("folder", type=_FOLDER)
@passphrase_file
def check(folder: Path, secret: Path | None) -> None:
    """Check a vault; exit code 1 when something is wrong with it."""
    from lensdesk import vault

    with opened(folder, secret) as desk:
        findings = vault.check(desk.vault, shown_progress())
    for finding in findings:
        click.echo(spoken()(f"ways.finding-{finding}"))
    if findings:
        click.get_current_context().exit(1)
    click.echo(spoken()("cli.vault-sound"))


@click.command("record")
@click.argument("folder", type=_FOLDER)
@click.argument("file", type=_FOLDER)
@click.option("--case", "name", required=True, help="The working name of the case.")
@lens_option
@lenses_option
@passphrase_file
def record(
    folder: Path,
    file: Path,
    name: str,
    chosen: str | None,
    lenses: Path | None,
    secret: Path | None,
) -> None:
    """Put the observations of a file into a case."""
    from lensdesk.cases.intake import read_file
    from lensdesk.casework.intake import record_file

    lens = lens_named(chosen, lenses)
    observations = read_file(file, lens)
    with opened(folder, secret, lens) as desk:
        done = record_file(desk.vault, desk.lens, name, observations, now())
    click.echo(spoken()("cli.recorded", n=done.new))
    if done.known:
        click.echo(spoken()("cli.recorded-before", n=done.known))


@click.command("cases")
@click.argument("folder", type=_FOLDER)
@passphrase_file
@click.option("--json", "in_json", is_flag=True)
def cases(folder: Path, secret: Path | None, *, in_json: bool) -> None:
    """List the cases in a vault."""
    words = spoken()
    with opened(folder, secret) as desk:
        found = desk.vault.cases()
    if in_json:
        click.echo(json.dumps([asdict(c) for c in found], default=str, ensure_ascii=False))
        return
    for case in found:
        last = words.day(case.last_observed_at or case.created_at)
        click.echo(words("cli.case", name=case.name, seen=case.seen, last=last, n=case.sent))


@click.command("refer")
@click.argument("folder", type=_FOLDER)
@click.option("--case", "name", required=True, help="The working name of the case.")
@click.option("--out", type=_FOLDER, required=True, help="The file to write.")
@click.option("--to", "coordinator", help="Seal it: the contact who coordinates.")
@click.option("--deputy", help="Seal it: the contact who stands in.")
@click.option("--locked", is_flag=True, help="A PDF with a new passphrase, shown once.")
@click.option("--language", "chosen", type=LETTER_LANGUAGES, help="The language of the letter.")
@click.option("--force", is_flag=True, help="Replace a file that is there already.")
@lenses_option
@passphrase_file
def refer(  # noqa: PLR0913  # click gives every option apart
    folder: Path,
    name: str,
    out: Path,
    coordinator: str | None,
    deputy: str | None,
    chosen: str | None,
    lenses: Path | None,
    secret: Path | None,
    *,
    locked: bool,
    force: bool,
) -> None:
    """Write the referral of a case: sealed for two contacts, or as PDF."""
    if (coordinator is None) is not (deputy is None) or (locked and coordinator):
        raise click.UsageError("--to CONTACT --deputy CONTACT | --locked")
    if out.exists() and not force:
        raise FileExists
    words = spoken()
    with opened(folder, secret) as desk:
        case_id = desk.vault.find_case(name)
        if case_id is None:
            raise CaseUnknown
        case = desk.vault.case(case_id)
        lens = shelf(lenses).load_for(case.lens_id, case.lens_version)
        letter = letter_language(chosen, words.language)
        made = replace(desk, lens=lens), case, out, letter, now()
        sent, how = _made(made, words, coordinator, deputy, locked=locked)
    click.echo(words("cli.referred", reference=sent.reference, code=sent.check_code))
    click.echo(how)


def _made(
    made: "tuple[Desk, Case, Path, Language, datetime]",
    words: "Words",
    coordinator: str | None,
    deputy: str | None,
    *,
    locked: bool,
) -> "tuple[SentReferral, str]":
    """The letter as it went out, and how well it is closed, in words."""
    from lensdesk.casework import referring, sending

    if coordinator is not None and deputy is not None:
        _, sent = sending.send(*made, coordinator, deputy)
        return sent, words("cli.referred-sealed", coordinator=coordinator, deputy=deputy)
    if locked:
        _, sent, passphrase = sending.refer_locked(*made)
        return sent, words("cli.referred-locked", passphrase=passphrase)
    _, sent = referring.refer(*made)
    return sent, words("cli.referred-plain")
