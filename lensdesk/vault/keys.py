"""The key file of an open vault: what it says now, and the one way to change it."""

from dataclasses import replace
from pathlib import Path

from lensdesk.vault import keyfile
from lensdesk.vault.keyfile import KeyFile
from lensdesk.vault.marks import Mark
from lensdesk.vault.slots import Slot


class Keys:
    """Holds the database key for as long as the vault is open."""

    def __init__(self, folder: Path, key: bytes, file: KeyFile) -> None:
        self._folder = folder
        self.key, self.file = key, file

    def use(self, mark: Mark, used: Slot | None, today: str) -> None:
        """Write that the vault is in use, and by which slot it was opened.

        What was left of a change of all keys that did not take hold goes.
        """
        slots = self.file.slots
        if used is not None:
            fresh = replace(used, last_used=today)
            slots = tuple(fresh if slot.id == used.id else slot for slot in slots)
        file = replace(self.file, slots=slots, mark=mark, in_use=True, next_slots=(), pages="")
        self._write(file)

    def put_down(self, mark: Mark, pages: str = "") -> None:
        """Write that the vault was closed, how far it had come, and the database's fingerprint."""
        self._write(replace(self.file, mark=mark, in_use=False, pages=pages))

    def loosen(self) -> None:
        """Write that the database will be another file than the one that was closed."""
        if self.file.pages:
            self._write(replace(self.file, pages=""))

    def set_slots(self, slots: tuple[Slot, ...], seen: int = 0) -> None:
        """Write other slots, as a change that is newer than `seen`."""
        changed = max(self.file.generation, seen) + 1
        self._write(replace(self.file, slots=slots, slots_changed=changed))

    def relabel(self, slot: Slot) -> None:
        """Write what stands beside a slot: its ways in stay the same."""
        slots = tuple(slot if s.id == slot.id else s for s in self.file.slots)
        self._write(replace(self.file, slots=slots))

    def announce(self, key: bytes, slots: tuple[Slot, ...]) -> None:
        """Write the ways to the next database key beside those to this one."""
        proof = keyfile.mac(key, keyfile.slots_as_json(slots))
        self._write(replace(self.file, next_slots=slots, next_mac=proof))

    def turn(self, key: bytes, mark: Mark) -> None:
        """Go on with the next database key, and leave the former ways behind."""
        self.key = key
        file = replace(self.file, slots=self.file.next_slots, next_slots=(), next_mac="", mark=mark)
        self._write(replace(file, slots_changed=file.generation + 1, pages=""))

    def _write(self, file: KeyFile) -> None:
        file = replace(file, generation=max(file.generation + 1, file.slots_changed))
        if not file.next_slots:
            file = replace(file, next_mac="")
        keyfile.write(self._folder, file, self.key)
        self.file = file
