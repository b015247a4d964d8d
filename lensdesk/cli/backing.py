"""Commands about backups and about forgetting. Imports wait."""
# ruff: noqa: PLC0415

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lensdesk.cli.session import now, opened, passphrase, spoken
from lensdesk.cli.vaults import CaseUnknown, passphrase_file, vault_group
from lensdesk.cli.ways import FileNotRead

if TYPE_CHECKING:
    from lensdesk.casework.retention import Kept
    from lensdesk.vault import Vault, Way

_FOLDER = click.Path(path_type=Path)
_yes = click.option("--yes", is_flag=True, help="Do not ask.")


@vault_group.command("backups")
@click.argument("folder", type=_FOLDER)
@click.option("--make", "wanted", is_flag=True, help="Make one now.")
@click.option("--json", "in_json", is_flag=True)
@passphrase_file
def backups_command(folder: Path, secret: Path | None, *, wanted: bool, in_json: bool) -> None:
    """List the backups of a vault, the newest first."""
    from lensdesk.vault import Event, Happening, backups

    if wanted:
        with opened(folder, secret) as desk:
            backups.make(desk.vault, now())
            desk.vault.note(Happening(Event.BACKUP))
    found = backups.listed(folder)
    if in_json:
        click.echo(json.dumps([asdict(backup) for backup in found], default=str))
        return
    for backup in found:
        click.echo(f"{backup.name}  {backup.size}")
    if not found:
        click.echo(spoken()("cli.no-backups"))


@vault_group.command("restore")
@click.argument("folder", type=_FOLDER)
@click.argument("backup")
@click.option("--code-file", type=_FOLDER, help="A file with the recovery code.")
@click.option("--identity", type=_FOLDER, help="The organisation's identity file.")
@_yes
@passphrase_file
def restore_command(  # click gives every option apart
    folder: Path,
    backup: str,
    code_file: Path | None,
    identity: Path | None,
    secret: Path | None,
    *,
    yes: bool,
) -> None:
    """Put a backup in the place of the vault, by any way in; what it replaces is kept."""
    from lensdesk.vault import restoring

    words, way = spoken(), _way(secret, code_file, identity)
    held, now_held = restoring.compared(folder, backup, way)
    click.echo(words("cli.backup-holds", **asdict(held)))
    if held.erased:
        click.echo(words("backups.erased-back", n=held.erased))
    if now_held is None:
        click.echo(words("cli.vault-unread"))
    else:
        click.echo(words("cli.vault-holds", **asdict(now_held)))
    if not yes and not click.confirm(words("cli.restore-now"), err=True):
        click.get_current_context().exit(1)
    moment = now()
    former = restoring.restore(folder, backup, way, moment, moment.date())
    click.echo(words("cli.restored", place=str(former)))


@vault_group.command("forget")
@click.argument("folder", type=_FOLDER)
@click.option("--case", "name", help="The working name of the case to erase.")
@click.option("--due", is_flag=True, help="Erase every case whose term is over.")
@click.option("--term", "given", multiple=True, help="KIND=DAYS, another term than the usual one.")
@_yes
@passphrase_file
def forget_command(  # click gives every option apart
    folder: Path,
    name: str | None,
    given: tuple[str, ...],
    secret: Path | None,
    *,
    due: bool,
    yes: bool,
) -> None:
    """Show whose term ends, or erase cases for good; prints a receipt without content."""
    from lensdesk.casework import retention
    from lensdesk.vault import forgetting

    if name is not None and due:
        raise click.UsageError("--case | --due")
    words, moment = spoken(), now()
    with opened(folder, secret) as desk:
        terms = _terms(desk.vault, given)
        if name is not None:
            case_id = desk.vault.find_case(name)
            if case_id is None:
                raise CaseUnknown
            chosen = [case_id]
        else:
            ending = retention.ending(desk.vault, moment.date(), terms)
            for found in ending:
                reason = words(f"cli.kept-{found.kind}")
                click.echo(
                    words("cli.term", name=found.name, reason=reason, day=found.until.isoformat())
                )
            chosen = [found.case for found in ending if found.is_due(moment.date())]
        if name is None and not due:
            return
        if not yes and not click.confirm(words("cli.forget-now", n=len(chosen)), err=True):
            click.get_current_context().exit(1)
        receipt = forgetting.erase(desk.vault, chosen, moment)
    click.echo(json.dumps(asdict(receipt), default=str, ensure_ascii=False))


@vault_group.command("panic")
@click.argument("folder", type=_FOLDER)
@click.option("--really", is_flag=True, required=True, help="It cannot be undone.")
def panic_command(folder: Path, *, really: bool) -> None:
    """Make a vault and its backups unreadable at once, without a passphrase."""
    from lensdesk.vault import NotAVault, forgetting, is_vault

    if not really:
        raise click.UsageError("--really")
    if not is_vault(folder):
        raise NotAVault
    forgetting.panic(folder)
    click.echo(spoken()("cli.panic-done"))


def _way(secret: Path | None, code_file: Path | None, identity: Path | None) -> "str | Way":
    from lensdesk.vault import Identity, read_recovery_code

    if code_file is not None:
        return read_recovery_code(passphrase(code_file))
    if identity is None:
        return passphrase(secret)
    try:
        return Identity(identity.read_text(encoding="utf-8"))
    except (OSError, ValueError) as fault:
        raise FileNotRead from fault


def _terms(vault: "Vault", given: tuple[str, ...]) -> "Mapping[Kept, int]":
    from lensdesk.casework.retention import Kept
    from lensdesk.casework.retention import terms as kept_terms

    terms = dict(kept_terms(vault))
    for text in given:
        kind, _, days = text.partition("=")
        if kind not in set(Kept) or not days.isdecimal() or not 1 <= int(days) <= 36500:
            raise click.BadParameter(", ".join(f"{k}=DAYS" for k in Kept), param_hint="--term")
        terms[Kept(kind)] = int(days)
    return terms
