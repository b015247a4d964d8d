"""How was the key file of the first version made? It had one passphrase, bound to its slot.

It is opened here and never written: the next opening leaves the present format.
"""

from nacl.exceptions import CryptoError
from nacl.secret import Aead

from lensdesk.vault.derive import Cost, derived
from lensdesk.vault.slots import Json, Kind, Slot, boxed, canonical, new_slot


def opened(body: Json, passphrase: str, vault: str) -> tuple[bytes, Slot] | None:
    """The database key, and its slot as it is now; None for a wrong passphrase.

    The slot keeps its salt, so that no key is derived a second time. Raises `ValueError`,
    `KeyError` or `TypeError` for parameters that no slot can have.
    """
    for first in body["slots"]:
        cost = Cost(first["operations"], first["memory"])
        box, salt = bytes.fromhex(first["box"]), bytes.fromhex(first["salt"])
        wrapping = derived(passphrase, salt, cost)
        bound = {name: value for name, value in first.items() if name != "box"}
        try:
            key = bytes(Aead(wrapping).decrypt(box, canonical(bound)))
        except CryptoError:
            continue
        parameters: dict[str, str | int] = {
            "operations": cost.operations,
            "memory": cost.memory,
            "salt": salt.hex(),
        }
        slot = new_slot(Kind.PASSPHRASE, "", parameters)
        return key, _with_box(slot, wrapping, key, vault)
    return None


def _with_box(slot: Slot, wrapping: bytes, key: bytes, vault: str) -> Slot:
    box = boxed(wrapping, key, slot.bound(vault))
    return Slot(slot.id, slot.kind, slot.made_on, slot.parameters, box)
