"""How are ways in listed, added and withdrawn while the vault is open? No data is rewritten.

There is at most one passphrase, one recovery code and one PIN: a new one takes the place of the
former. Keys of organisations there may be several.
"""

from dataclasses import replace
from datetime import date

from lensdesk.errors import LensDeskError
from lensdesk.vault import escrow, keystore, slots
from lensdesk.vault.derive import Cost, calibrated
from lensdesk.vault.failures import VaultReadOnly, translated
from lensdesk.vault.opening import check_passphrase
from lensdesk.vault.recovery_code import RecoveryCode, new_recovery_code
from lensdesk.vault.slots import Kind, Passphrase, Pin, Slot
from lensdesk.vault.store import Vault
from lensdesk.vault.trail import Event, Happening

_MOST_ESCROWS = 8


class SlotUnknown(LensDeskError):
    """There is no way in with this id."""

    code = "slot-unknown"


class LastWayIn(LensDeskError):
    """The last way in that does not depend on a machine; it stays."""

    code = "last-way-in"


class TooManyKeys(LensDeskError):
    """There are `most` keys of organisations already."""

    code = "too-many-keys"


def listed(vault: Vault) -> tuple[Slot, ...]:
    """The ways in, in the order in which they were made."""
    return vault.keys.file.slots


def change_passphrase(vault: Vault, passphrase: str, today: date, cost: Cost | None = None) -> Slot:
    """Open with another passphrase from now on. Raises `PassphraseTooShort`."""
    check_passphrase(passphrase)
    made = passphrase_slot(vault.keys.file.vault, vault.keys.key, passphrase, today, cost)
    return put(vault, made)


def add_recovery(vault: Vault, today: date) -> RecoveryCode:
    """Make a recovery code; a former one opens no more. It is shown once, for it is not kept."""
    code = new_recovery_code()
    put(vault, recovery_slot(vault.keys.file.vault, vault.keys.key, code, today))
    return code


def add_escrow(vault: Vault, recipient: str, label: str, today: date) -> Slot:
    """Let the organisation's key open the vault too. Raises `EscrowKeyInvalid`."""
    known = [slot for slot in listed(vault) if slot.kind is Kind.ESCROW]
    if len(known) >= _MOST_ESCROWS:
        raise TooManyKeys(most=_MOST_ESCROWS)
    key, identity = vault.keys.key, vault.keys.file.vault
    return put(vault, escrow_slot(identity, key, recipient, label, today), alone=False)


def add_pin(vault: Vault, pin: str, today: date, cost: Cost | None = None) -> Slot:
    """Open by a PIN on this machine. Raises `PinTooSimple` and `KeystoreNotHere`."""
    if vault.is_read_only:
        raise VaultReadOnly
    return put(vault, pin_slot(vault.keys.file.vault, vault.keys.key, pin, today, cost))


def rehearsed(vault: Vault, today: date) -> None:
    """Remember that the recovery code was typed back."""
    for slot in listed(vault):
        if slot.kind is Kind.RECOVERY and not vault.is_read_only:
            with translated():
                vault.keys.relabel(replace(slot, rehearsed=today.isoformat()))


def needs_recovery(vault: Vault) -> bool:
    """Whether there is no recovery code yet that was typed back once."""
    return not any(slot.kind is Kind.RECOVERY and slot.rehearsed for slot in listed(vault))


def can_withdraw(vault: Vault, slot: Slot) -> bool:
    """Whether a way in remains without this one. A PIN does not count: a machine can break."""
    others = [other for other in listed(vault) if other.id != slot.id]
    return any(other.kind is not Kind.KEYSTORE for other in others)


def withdraw(vault: Vault, slot_id: str) -> None:
    """Take a way in away. Raises `SlotUnknown` and `LastWayIn`."""
    slot = vault.keys.file.slot(slot_id)
    if slot is None:
        raise SlotUnknown
    if not can_withdraw(vault, slot):
        raise LastWayIn
    _set(vault, tuple(other for other in listed(vault) if other.id != slot_id))


def passphrase_slot(
    vault: str, key: bytes, passphrase: str, today: date, cost: Cost | None
) -> Slot:
    """A slot with `key` that a passphrase opens."""
    made = slots.new_slot(Kind.PASSPHRASE, today.isoformat(), slots.costing(cost or calibrated()))
    return replace(made, box=slots.closed(made, vault, Passphrase(passphrase), key))


def pin_slot(vault: str, key: bytes, pin: str, today: date, cost: Cost | None = None) -> Slot:
    """A slot with `key` that a PIN opens on this machine. Raises as `add_pin`."""
    keystore.check_pin(pin)
    made = slots.new_slot(Kind.KEYSTORE, today.isoformat(), slots.costing(cost or calibrated()))
    keystore.keep(slots.keystore_name(vault, made.id))
    return replace(made, box=slots.closed(made, vault, Pin(pin), key))


def recovery_slot(vault: str, key: bytes, code: RecoveryCode, today: date) -> Slot:
    """A slot with `key` that a recovery code opens."""
    made = slots.new_slot(Kind.RECOVERY, today.isoformat(), {})
    return replace(made, box=slots.closed(made, vault, code, key))


def escrow_slot(vault: str, key: bytes, recipient: str, label: str, today: date) -> Slot:
    """A slot with `key` that the identity of an age recipient opens."""
    made = slots.new_slot(Kind.ESCROW, today.isoformat(), {"recipient": recipient.strip()}, label)
    return replace(made, box=escrow.sealed(key, made.bound(vault), recipient))


def put(vault: Vault, made: Slot, *, alone: bool = True) -> Slot:
    """Write a way in that was made; with `alone` it takes the place of those of its kind."""
    kept = (s for s in listed(vault) if not alone or s.kind is not made.kind)
    _set(vault, (*kept, made))
    return made


def _set(vault: Vault, wanted: tuple[Slot, ...]) -> None:
    if vault.is_read_only:
        raise VaultReadOnly
    file, ids = vault.keys.file, {slot.id for slot in wanted}
    with translated():
        vault.keys.set_slots(wanted, vault.slots_seen())
        vault.see_slots()
    vault.note(Happening(Event.WAYS))
    for slot in file.slots:
        if slot.kind is Kind.KEYSTORE and slot.id not in ids:
            keystore.forget(slots.keystore_name(file.vault, slot.id))
