"""Who can this vault write to, and what came in? Cards with who confirmed them, and numbers."""

from dataclasses import asdict, dataclass

from lensdesk.vault.store import Vault
from lensdesk.vault.trail import Event, Happening


@dataclass(frozen=True, slots=True)
class KeptContact:
    """A card in the address book, as its file; `fingerprint` is that of its keys.

    `confirmed_by` and `confirmed_at` are empty until the words were compared by telephone;
    `withdrawn_at` is empty while the key may be used.
    """

    fingerprint: str
    card: str
    confirmed_by: str = ""
    confirmed_at: str = ""
    withdrawn_at: str = ""


@dataclass(frozen=True, slots=True)
class KnownCode:
    """The check code of a letter that was made here, or was opened here (`received`).

    `at` is when; a letter that was made here has its `reference` and `version`.
    """

    code: str
    at: str
    received: bool
    reference: str = ""
    version: int = 0


def contacts(vault: Vault) -> tuple[KeptContact, ...]:
    """Every card, also of keys that were withdrawn, in the order of arrival."""
    found = vault.ask("SELECT * FROM contacts ORDER BY rowid")
    return tuple(KeptContact(**{name: str(row[name]) for name in row}) for row in found)


def keep_contacts(vault: Vault, *kept: KeptContact) -> None:
    """Keep cards in one transaction; each replaces the one with the same keys."""
    with vault.transaction(Happening(Event.CONTACT, amount=len(kept))):
        for contact in kept:
            vault.put("contacts", asdict(contact), "fingerprint")


def age_identity(vault: Vault) -> str | None:
    """The private key of age by which this vault opens packages."""
    found = vault.ask("SELECT identity FROM age_identities")
    return str(found[0]["identity"]) if found else None


def keep_age_identity(vault: Vault, identity: str) -> None:
    """Keep the private key of age of this vault."""
    with vault.transaction(Happening(Event.CREATE)):
        vault.put("age_identities", {"identity": identity})


def next_number(vault: Vault, least: int) -> int:
    """The number of the next package that goes out: one that was not used, `least` or more."""
    [row] = vault.ask("SELECT ifnull(max(sequence), 0) AS last FROM packages_sent")
    number = max(int(str(row["last"])) + 1, least)
    with vault.transaction():
        vault.put("packages_sent", {"sequence": number})
    return number


def was_received(vault: Vault, sender: str, sequence: int, package: str) -> bool:
    """Whether this package, or one with its number from this sender, was opened here."""
    question = "SELECT 1 FROM packages_received WHERE package = ? OR (sender = ? AND sequence = ?)"
    return bool(vault.ask(question, package, sender, sequence))


def keep_received(
    vault: Vault, sender: str, sequence: int, package: str, at: str, code: str = ""
) -> None:
    """Keep that a package was opened, and the check code of its letter; once is enough."""
    row = {"package": package, "sender": sender, "sequence": sequence, "opened_at": at}
    with vault.transaction(Happening(Event.LETTER_RECEIVED)):
        vault.put("packages_received", {**row, "check_code": code}, "package")


def known_codes(vault: Vault) -> tuple[KnownCode, ...]:
    """The check codes of all letters that were made or opened here."""
    made = vault.ask("SELECT check_code, made_at, reference, version FROM referrals")
    came = vault.ask("SELECT check_code, opened_at FROM packages_received WHERE check_code != ''")
    return (
        *(
            KnownCode(
                str(row["check_code"]),
                str(row["made_at"]),
                received=False,
                reference=str(row["reference"]),
                version=int(str(row["version"])),
            )
            for row in made
        ),
        *(KnownCode(str(row["check_code"]), str(row["opened_at"]), received=True) for row in came),
    )
