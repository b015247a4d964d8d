"""Commands about the ways into a vault, and about a vault that is damaged. Imports wait."""
# ruff: noqa: PLC0415

from pathlib import Path
from typing import TYPE_CHECKING

import click

from lensdesk.cli.session import now, opened, passphrase, shown_progress, spoken
from lensdesk.cli.vaults import FileExists, passphrase_file, vault_group
from lensdesk.errors import LensDeskError
from lensdesk.words import on_paper

if TYPE_CHECKING:
    from lensdesk.vault import RecoveryCode, Salvaged, Vault, Way

_FOLDER = click.Path(path_type=Path)
_new_passphrase = click.option(
    "--new-passphrase-file", "fresh", type=_FOLDER, help="A file with the new passphrase."
)
_sheet = click.option("--sheet", type=_FOLDER, help="Where to write the recovery sheet, a PDF.")


class FileNotRead(LensDeskError):
    """A file that was named cannot be read."""

    code = "file-not-read"


@vault_group.command("slots")
@click.argument("folder", type=_FOLDER)
@click.argument("action", type=click.Choice(["list", "add", "withdraw"]), default="list")
@click.option("--kind", type=click.Choice(["recovery", "escrow", "keystore"]), help="To add.")
@click.option("--recipient", help="The age recipient of the organisation, to add escrow.")
@click.option("--label", default="", help="What to call it in the list.")
@click.option("--slot", help="The id of the way in to withdraw.")
@click.option("--pin-file", type=_FOLDER, help="A file with the PIN, to add keystore.")
@_sheet
@passphrase_file
def slots(  # noqa: PLR0913, PLR0917  # click gives every option apart
    folder: Path,
    action: str,
    kind: str | None,
    recipient: str | None,
    label: str,
    slot: str | None,
    pin_file: Path | None,
    sheet: Path | None,
    secret: Path | None,
) -> None:
    """List, add or withdraw ways into a vault."""
    _refuse_to_replace(sheet)
    if action == "add" and kind is None:
        raise click.UsageError("add: --kind")
    if kind == "escrow" and recipient is None:
        raise click.UsageError("add --kind escrow: --recipient")
    if action == "withdraw" and slot is None:
        raise click.UsageError("withdraw: --slot")
    with opened(folder, secret) as desk:
        if action == "add":
            _add(desk.vault, str(kind), recipient or "", label, pin_file, sheet)
        elif action == "withdraw":
            from lensdesk.vault import ways

            ways.withdraw(desk.vault, str(slot))
            click.echo(spoken()("cli.slot-withdrawn"))
        else:
            _list(desk.vault)


def _list(vault: "Vault") -> None:
    from lensdesk.vault import ways

    words = spoken()
    for slot in ways.listed(vault):
        kind, made, used = words(f"ways.kind-{slot.kind}"), slot.made_on, slot.last_used
        told = {"label": slot.label or "–", "made": made or "–", "used": used or "–"}
        click.echo(words("cli.slot", id=slot.id, kind=kind, **told))


def _add(  # as click gives them
    vault: "Vault",
    kind: str,
    recipient: str,
    label: str,
    pin_file: Path | None,
    sheet: Path | None,
) -> None:
    from lensdesk.vault import ways

    today = now().date()
    if kind == "recovery":
        _hand_over(ways.add_recovery(vault, today), sheet)
    elif kind == "escrow":
        ways.add_escrow(vault, recipient, label, today)
    else:
        ways.add_pin(vault, passphrase(pin_file, twice=True, asked="cli.pin"), today)
    click.echo(spoken()("cli.slot-added"))


@vault_group.command("passphrase")
@click.argument("folder", type=_FOLDER)
@passphrase_file
@_new_passphrase
def change(folder: Path, secret: Path | None, fresh: Path | None) -> None:
    """Change the passphrase; no data is rewritten."""
    from lensdesk.vault import ways

    with opened(folder, secret) as desk:
        new = passphrase(fresh, twice=True, asked="cli.new-passphrase")
        ways.change_passphrase(desk.vault, new, now().date())
    click.echo(spoken()("cli.passphrase-changed"))


@vault_group.command("recover")
@click.argument("folder", type=_FOLDER)
@click.option("--code-file", type=_FOLDER, help="A file with the recovery code.")
@_new_passphrase
def recover(folder: Path, code_file: Path | None, fresh: Path | None) -> None:
    """Open a vault with its recovery code, and choose a new passphrase."""
    from lensdesk.vault import read_recovery_code

    code = read_recovery_code(passphrase(code_file, asked="cli.recovery-code"))
    _recover(folder, code, fresh)


@vault_group.command("escrow")
@click.argument("folder", type=_FOLDER)
@click.option("--identity", type=_FOLDER, required=True, help="The organisation's identity file.")
@_new_passphrase
def escrow(folder: Path, identity: Path, fresh: Path | None) -> None:
    """Open a vault with the organisation's key, and choose a new passphrase."""
    from lensdesk.vault import Identity

    try:
        content = identity.read_text(encoding="utf-8")
    except (OSError, ValueError) as fault:
        raise FileNotRead from fault
    _recover(folder, Identity(content), fresh)


def _recover(folder: Path, way: "Way", fresh: Path | None) -> None:
    from lensdesk import vault

    new = passphrase(fresh, twice=True, asked="cli.new-passphrase")
    with vault.recover(folder, way, new, now().date()) as kept:
        if kept.is_read_only:
            raise vault.VaultReadOnly
    click.echo(spoken()("cli.passphrase-changed"))


@vault_group.command("rekey")
@click.argument("folder", type=_FOLDER)
@passphrase_file
@_new_passphrase
@_sheet
def rekey(folder: Path, secret: Path | None, fresh: Path | None, sheet: Path | None) -> None:
    """Change all keys and rewrite all data, when somebody may know a way in."""
    from lensdesk import vault

    _refuse_to_replace(sheet)
    with opened(folder, secret) as desk:
        new = passphrase(fresh, twice=True, asked="cli.new-passphrase")
        code = vault.rekey(desk.vault, new, now().date())
    click.echo(spoken()("cli.rekeyed"))
    _hand_over(code, sheet)


@vault_group.command("accept")
@click.argument("folder", type=_FOLDER)
@passphrase_file
def accept(folder: Path, secret: Path | None) -> None:
    """Go on with a database that is older than it was, when that is meant."""
    from lensdesk import vault

    with opened(folder, secret) as desk:
        vault.accept_older(desk.vault)
        if desk.vault.is_read_only:
            raise vault.VaultReadOnly
    click.echo(spoken()("cli.accepted"))


@vault_group.command("salvage")
@click.argument("folder", type=_FOLDER)
@click.option("--to", type=_FOLDER, required=True, help="An empty folder for the new vault.")
@passphrase_file
def salvage(folder: Path, to: Path, secret: Path | None) -> None:
    """Save what can be read of a damaged vault into a new one; exit code 1 when some is lost."""
    from lensdesk import vault

    with vault.unlock(folder, passphrase(secret)) as damaged:
        told = vault.salvage(damaged, to, shown_progress())
        damaged.note(vault.Happening(vault.Event.SALVAGE))
    _tell(told)
    if not told.is_whole:
        click.get_current_context().exit(1)


def _tell(told: "Salvaged") -> None:
    words = spoken()
    for table, n in told.saved.items():
        if n:
            click.echo(words("cli.salvaged", table=table, n=n))
    for table, lost in told.lost.items():
        if lost is None:
            click.echo(words("cli.salvage-lost-unknown", table=table))
        else:
            click.echo(words("cli.salvage-lost", table=table, n=lost))
    if told.orphans:
        click.echo(words("cli.salvage-orphans", n=told.orphans))
    click.echo(words("cli.salvage-whole" if told.is_whole else "cli.salvage-partly"))


def _refuse_to_replace(sheet: Path | None) -> None:
    if sheet is not None and sheet.exists():
        raise FileExists


def _hand_over(code: "RecoveryCode", sheet: Path | None) -> None:
    """Write the sheet; without a place for it, or where it cannot be written, show the code."""
    from lensdesk.referral.recovery_sheet import SheetNotWritten, write_sheet

    words = spoken()
    try:
        if sheet is not None:
            write_sheet(sheet, code.groups, now().date(), on_paper(words.language))
            click.echo(words("cli.sheet-saved"))
            return
    except SheetNotWritten as fault:
        click.echo(" ".join(words.fault(fault)), err=True)
    click.echo(words("cli.code-shown"))
    click.echo("  ".join(code.groups))
