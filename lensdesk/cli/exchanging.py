"""Commands about cards, contacts and what came in as a package. Imports wait."""
# ruff: noqa: PLC0415

from pathlib import Path
from typing import TYPE_CHECKING

import click

from lensdesk.cli.session import letter_language, now, opened, spoken
from lensdesk.cli.vaults import FileExists, passphrase_file

if TYPE_CHECKING:
    from lensdesk.exchange import Card

_PATH = click.Path(path_type=Path)


@click.group("card")
def card_group() -> None:
    """Show a card, or hand out one's own."""


@card_group.command("show")
@click.argument("folder", type=_PATH)
@passphrase_file
def show(folder: Path, secret: Path | None) -> None:
    """Show the card of this vault, with the words to read aloud."""
    from lensdesk.casework.contacts import own_card

    with opened(folder, secret) as desk:
        _tell(own_card(desk, letter_language(None, spoken().language), now()))


@card_group.command("export")
@click.argument("folder", type=_PATH)
@click.argument("file", type=_PATH)
@click.option("--force", is_flag=True, help="Replace a file that is there already.")
@passphrase_file
def export(folder: Path, file: Path, secret: Path | None, *, force: bool) -> None:
    """Write the card of this vault to a .lensdesk-card file."""
    from lensdesk.casework.contacts import export_card

    if file.exists() and not force:
        raise FileExists
    with opened(folder, secret) as desk:
        _tell(export_card(desk, file, letter_language(None, spoken().language), now()))


@card_group.command("read")
@click.argument("file", type=_PATH)
def read(file: Path) -> None:
    """Show the card in a file; no vault is needed."""
    from lensdesk.casework.contacts import read_card_file

    _tell(read_card_file(file))


@click.group("contacts")
@click.argument("folder", type=_PATH)
@passphrase_file
@click.pass_context
def contacts_group(context: click.Context, folder: Path, secret: Path | None) -> None:
    """The address book of a vault."""
    context.obj = (folder, secret)


@contacts_group.command("list")
@click.pass_obj
def list_command(where: tuple[Path, Path | None]) -> None:
    """List the contacts, and who confirmed each."""
    from datetime import datetime

    from lensdesk.casework.contacts import listed

    words = spoken()
    with opened(*where) as desk:
        for contact in listed(desk.vault):
            _tell(contact.card)
            if contact.confirmed_at:
                day = words.day(datetime.fromisoformat(contact.confirmed_at))
                click.echo(words("cli.contact-confirmed", by=contact.confirmed_by, day=day))
            else:
                click.echo(words("cli.contact-unconfirmed"))


@contacts_group.command("add")
@click.argument("file", type=_PATH)
@click.option("--new-key", "anew", is_flag=True, help="The old key is withdrawn.")
@click.pass_obj
def add(where: tuple[Path, Path | None], file: Path, *, anew: bool) -> None:
    """Add the card in a file."""
    from lensdesk.casework.contacts import add_contact

    with opened(*where) as desk:
        _tell(add_contact(desk.vault, file, now(), anew=anew))
    click.echo(spoken()("cli.contact-added"))


@contacts_group.command("confirm")
@click.argument("name")
@click.option("--by", help="Who compared the words; else who works at this vault.")
@click.pass_obj
def confirm_command(where: tuple[Path, Path | None], name: str, by: str | None) -> None:
    """Keep that the eight words were compared by telephone."""
    from lensdesk.casework.contacts import confirm, find

    with opened(*where) as desk:
        who = by or desk.professional.name
        found = confirm(desk.vault, find(desk.vault, name), who, now())
    _tell(found.card)
    click.echo(spoken()("cli.contact-confirmed", by=who, day=spoken().day(now())))


@contacts_group.command("remove")
@click.argument("name")
@click.pass_obj
def remove_command(where: tuple[Path, Path | None], name: str) -> None:
    """Withdraw a contact."""
    from lensdesk.casework.contacts import find, remove

    with opened(*where) as desk:
        found = find(desk.vault, name)
        remove(desk.vault, found, now())
    click.echo(spoken()("cli.contact-removed", name=found.card.name))


@click.command("open")
@click.argument("file", type=_PATH)
@click.argument("folder", type=_PATH)
@click.option("--out", type=_PATH, required=True, help="The PDF to write.")
@click.option("--force", is_flag=True, help="Replace a file that is there already.")
@passphrase_file
def open_command(file: Path, folder: Path, out: Path, secret: Path | None, *, force: bool) -> None:
    """Open a package for this vault, and write the letter as PDF; 1 when that is not sound."""
    from lensdesk.casework.receiving import receive
    from lensdesk.cli.inspecting import tell

    if out.exists() and not force:
        raise FileExists
    with opened(folder, secret) as desk:
        found = receive(desk, file, out, now())
    words = spoken()
    name = "" if found.sender is None else found.sender.card.name
    click.echo(words("cli.package-opened", name=name))
    tell(found.inspection, words)
    if found.header is not None and found.inspection.key not in ("", found.header.sender):
        click.echo(words("cli.sealed-by-other"))
    if not found.is_sound:
        click.get_current_context().exit(1)


def _tell(card: "Card") -> None:
    told = ", ".join(filter(None, (card.name, card.organisation, card.role)))
    click.echo(spoken()("cli.card", who=told, words=" ".join(card.words)))
