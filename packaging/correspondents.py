"""A coordinator, a deputy and a stranger to exchange letters with, for the pictures; made up."""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import pikepdf

from lensdesk import vault
from lensdesk.cases.model import Contact as Moment
from lensdesk.cases.model import Professional
from lensdesk.casework.amending import Desk
from lensdesk.casework.beginning import begin_case
from lensdesk.casework.contacts import add_contact, confirm, export_card, find, own_card
from lensdesk.casework.sending import Sealed, dispatch
from lensdesk.letters.order import Order
from lensdesk.vault.keyfile import MIB, Cost
from lensdesk.words import Language

_PHRASE = "zes gewone losse woorden hier"
_CHEAP = Cost(memory=64 * MIB)
_WHERE = "Zorg- en Veiligheidshuis Oost"


@dataclass(frozen=True, slots=True)
class Correspondents:
    """Their `cards`, one with another key than before, and letters by what is to be seen."""

    cards: tuple[Path, ...]
    changed: Path
    letters: dict[str, Path]


def correspondents(folder: Path, mine: Desk, at: datetime) -> Correspondents:
    """Make their vaults in `folder`, and letters from them to the vault of `mine`."""
    folder.mkdir(exist_ok=True)
    count = len(list(folder.iterdir()))
    here = folder / str(count)
    here.mkdir()
    smit, yilmaz, other = (_desk(here, mine, n) for n in ("C. Smit", "R. Yilmaz", "c. smit"))
    cards = tuple(
        _card(desk, here / f"{n}.lensdesk-card", at) for n, desk in enumerate((smit, yilmaz))
    )
    changed = _card(other, here / "new.lensdesk-card", at)
    letters = {
        "sealed": _letter(smit, yilmaz, mine, here / "verwijzing.lensdesk", at),
        "unknown": _letter(other, yilmaz, mine, here / "onbekend.lensdesk", at),
        "scan": _scan(here / "scan.pdf"),
    }
    for desk in (smit, yilmaz, other):
        desk.vault.close()
    return Correspondents(cards, changed, letters)


def _desk(folder: Path, mine: Desk, name: str) -> Desk:
    who = Professional(name, "social-work", _WHERE)
    made = vault.create(folder / f"v{len(list(folder.iterdir()))}", _PHRASE, who, _CHEAP)
    return Desk(made, mine.lens, who)


def _card(desk: Desk, path: Path, at: datetime) -> Path:
    export_card(desk, path, Language.NL, at)
    return path


def _letter(sender: Desk, deputy: Desk, to: Desk, path: Path, at: datetime) -> Path:
    """A letter of a case of its own, sealed for the vault of `to` and a deputy."""
    readers = []
    for reader in (to, deputy):
        card = _card(reader, path.with_suffix(".lensdesk-card"), at)
        add_contact(sender.vault, card, at)
        found = find(sender.vault, own_card(reader, Language.NL, at).name)
        readers.append(confirm(sender.vault, found, sender.professional.name, at))
    case = begin_case(sender.vault, sender.lens, "Made up", at, Moment.HOME_VISIT)
    case = replace(case, referral={"request": "Denk mee over een veilig gesprek."})
    dispatch(sender, case, path, Order(Language.NL), at, Sealed(*readers))
    return path


def _scan(path: Path) -> Path:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(path)
    return path
