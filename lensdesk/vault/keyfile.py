"""Which key opens the database? A random key, wrapped once for every way in.

The key file holds the slots, the high-water mark and a MAC over the whole by the database key.
Two copies are written one after the other, each atomically, so that one of them is whole at any
moment; the generation tells which is newer.
"""

import contextlib
import hashlib
import hmac
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from nacl.utils import random

from lensdesk.vault import first_format
from lensdesk.vault.derive import MIB, Cost
from lensdesk.vault.durable import write_whole
from lensdesk.vault.failures import CannotUnlock, VaultDamaged, VaultTooNew
from lensdesk.vault.marks import NO_MARK, Mark
from lensdesk.vault.slots import (
    KIND_OF,
    Json,
    Kind,
    Passphrase,
    Slot,
    Way,
    Wrappings,
    canonical,
    closed,
    costing,
    new_slot,
    opened,
)

__all__ = ["COPIES", "MIB", "Cost", "KeyFile", "Opening", "open_with", "unwrap"]

COPIES = ("vault.keys", "vault.keys.bak")
FORMAT = 2
_LONGEST = 65536  # bytes
_MOST_SLOTS = 16


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What the key file says.

    `slots_changed` is the generation in which the slots changed last. `in_use` is true from
    opening to closing, so that a stop in between is known. `next_slots` are the ways to the next
    database key while that key is being changed (`rekeying`), and `next_mac` is their MAC by it.
    `pages` is the fingerprint of the closed database, or empty.
    """

    vault: str
    generation: int
    slots: tuple[Slot, ...]
    slots_changed: int = 1
    mark: Mark = NO_MARK
    in_use: bool = False
    next_slots: tuple[Slot, ...] = ()
    next_mac: str = ""
    pages: str = ""

    def slot(self, slot_id: str) -> Slot | None:
        """The slot with this id."""
        return next((slot for slot in self.slots if slot.id == slot_id), None)


@dataclass(frozen=True, slots=True)
class Opening:
    """What a way in opened: the key, the file as it was read, the slot, and what was found.

    `by_next` says that a slot of the next key opened: the database may have that key already.
    """

    key: bytes
    file: KeyFile
    slot: Slot
    found: tuple[str, ...] = ()
    by_next: bool = False


def create(folder: Path, passphrase: str, cost: Cost, made_on: str) -> tuple[bytes, KeyFile]:
    """Make a random database key of 32 bytes and write it, wrapped, into a new key file."""
    key, vault, way = random(32), random(16).hex(), Passphrase(passphrase)
    slot = new_slot(Kind.PASSPHRASE, made_on, costing(cost))
    slot = replace(slot, box=closed(slot, vault, way, key))
    file = KeyFile(vault, 1, (slot,))
    write(folder, file, key)
    return key, file


def unwrap(folder: Path, passphrase: str) -> bytes:
    """The database key of the vault in `folder`; raises as `open_with`."""
    return open_with(folder, Passphrase(passphrase)).key


def open_with(folder: Path, way: Way, *, ahead: bool = False) -> Opening:
    """What `way` opens, by the newest copy that it opens and whose MAC is right.

    With `ahead` only the ways to the next database key are tried. Raises `CannotUnlock` for a wrong
    secret, `VaultTooNew`, and `VaultDamaged` for two broken copies or a header that was changed.
    """
    bodies = [content for name in COPIES if (content := _read(folder / name)) is not None]
    if not bodies:
        raise VaultDamaged
    bodies.sort(key=_generation, reverse=True)
    newer: list[Json] = []
    changed, wrappings = False, Wrappings()
    for content in bodies:
        try:
            found = _opened(content, way, wrappings, ahead=ahead)
        except VaultTooNew:  # or its number was damaged, which the other copy tells
            newer.append(content)
            continue
        except (KeyError, TypeError, ValueError, AttributeError):
            changed = True
            continue
        if found is not None:
            if any(_is_sealed(content, found.key) for content in newer):
                raise VaultTooNew
            whole = [
                content for content in bodies if found.by_next or _is_sealed(content, found.key)
            ]
            wounds = () if len(whole) == len(COPIES) else ("key-copy-damaged",)
            return replace(found, found=wounds)
    if len(newer) == len(bodies):
        raise VaultTooNew
    raise VaultDamaged if changed else CannotUnlock


def kinds(folder: Path) -> frozenset[Kind]:
    """The kinds of ways in that the key file names; unproven, for nothing was opened."""
    found: set[Kind] = set()
    for name in COPIES:
        with contextlib.suppress(KeyError, TypeError, ValueError, AttributeError):
            content = _read(folder / name)
            found |= {Kind(slot["kind"]) for slot in content["body"]["slots"]} if content else set()
    return frozenset(found)


def is_whole(path: Path, key: bytes) -> bool:
    """Whether this copy can be read, and was written by who knows the database key."""
    content = _read(path)
    return content is not None and _is_sealed(content, key)


def write(folder: Path, file: KeyFile, key: bytes) -> None:
    """Write both copies, the second one first; each is on disk before the next step."""
    body = _body(file)
    content = canonical({"body": body, "mac": mac(key, body)})
    for name in reversed(COPIES):
        write_whole(folder / name, content)


def mac(key: bytes, value: object) -> str:
    """The MAC of the key file, or of a part of it, by the database key."""
    mac_key = hashlib.blake2b(b"LensDesk key file", key=key, digest_size=32).digest()
    return hmac.new(mac_key, canonical(value), hashlib.sha256).hexdigest()


def slots_as_json(slots: tuple[Slot, ...]) -> list[Json]:
    """Slots as they stand in the file."""
    return [
        {
            "id": s.id,
            "kind": s.kind,
            "made_on": s.made_on,
            "parameters": dict(s.parameters),
            "box": s.box.hex(),
            "label": s.label,
            "last_used": s.last_used,
            "rehearsed": s.rehearsed,
        }
        for s in slots
    ]


def _opened(content: Json, way: Way, wrappings: Wrappings, *, ahead: bool) -> Opening | None:
    body = content["body"]
    if body["format"] == 1:
        return _opened_first(content, way)
    if body["format"] > FORMAT:
        raise VaultTooNew
    file = _file(body)
    for slot, by_next in _tried(file, way):
        if ahead and not by_next:
            continue
        key = opened(slot, file.vault, way, wrappings)
        if key is None:
            continue
        right = content["mac"] if not by_next else file.next_mac
        of = body if not by_next else slots_as_json(file.next_slots)
        if not hmac.compare_digest(mac(key, of).encode(), str(right).encode()):
            raise ValueError
        return Opening(key, file, slot, by_next=by_next)
    return None


def _is_sealed(content: Json, key: bytes) -> bool:
    """Whether a copy is by this key, or announces it: the other copy of a change of all keys."""
    body = content.get("body")
    if not isinstance(body, dict):
        return False
    proofs = ((content.get("mac"), body), (body.get("next_mac"), body.get("next_slots")))
    return any(
        hmac.compare_digest(mac(key, of).encode(), str(seal).encode()) for seal, of in proofs
    )


def _tried(file: KeyFile, way: Way) -> Iterator[tuple[Slot, bool]]:
    kind = KIND_OF[type(way)]
    for slots, by_next in ((file.slots, False), (file.next_slots, True)):
        yield from ((slot, by_next) for slot in slots if slot.kind is kind)


def _opened_first(content: Json, way: Way) -> Opening | None:
    if not isinstance(way, Passphrase):
        return None
    body, vault = content["body"], random(16).hex()
    if "next_mac" in body:
        raise ValueError
    found = first_format.opened(body, way.text, vault)
    if found is None:
        return None
    key, slot = found
    if not _is_sealed(content, key):
        raise ValueError
    return Opening(key, KeyFile(vault, int(body["generation"]), (slot,)), slot)


def _file(body: Json) -> KeyFile:
    slots, coming = _slots(body["slots"]), _slots(body["next_slots"])
    return KeyFile(
        vault=str(body["vault"]),
        generation=int(body["generation"]),
        slots=slots,
        slots_changed=int(body["slots_changed"]),
        mark=Mark(int(body["mark"]["count"]), str(body["mark"]["tip"])),
        in_use=body["in_use"] is True,
        next_slots=coming,
        next_mac=str(body["next_mac"]),
        pages=str(body.get("pages", "")),
    )


def _slots(listed: list[Json]) -> tuple[Slot, ...]:
    if len(listed) > _MOST_SLOTS:
        raise ValueError
    return tuple(
        Slot(
            id=str(s["id"]),
            kind=Kind(s["kind"]),
            made_on=str(s["made_on"]),
            parameters=dict(s["parameters"]),
            box=bytes.fromhex(s["box"]),
            label=str(s["label"]),
            last_used=str(s["last_used"]),
            rehearsed=str(s["rehearsed"]),
        )
        for s in listed
    )


def _body(file: KeyFile) -> Json:
    return {
        "format": FORMAT,
        "vault": file.vault,
        "generation": file.generation,
        "slots": slots_as_json(file.slots),
        "slots_changed": file.slots_changed,
        "mark": {"count": file.mark.count, "tip": file.mark.tip},
        "in_use": file.in_use,
        "next_slots": slots_as_json(file.next_slots),
        "next_mac": file.next_mac,
        "pages": file.pages,
    }


def _generation(content: Json) -> int:
    try:
        return int(content["body"]["generation"])
    except (KeyError, TypeError, ValueError, OverflowError):
        return -1


def _read(path: Path) -> Json | None:
    try:
        content = path.read_bytes()
        value = json.loads(content) if len(content) <= _LONGEST else None
    except (OSError, ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None
