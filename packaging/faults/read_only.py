"""The folder of the vault can only be read: every command says so, and nothing is changed."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from faults import mounted, practice
from faults.verdicts import Batch, Kind, Told, Wrong
from lensdesk import vault
from lensdesk.errors import LensDeskError
from lensdesk.vault import backups, forgetting
from lensdesk.vault.failures import CannotWrite
from lensdesk.vault.slots import Identity

_SIZE = 40  # MB
_Tried = Callable[[Path, Identity], object]


def run(batch: Batch) -> Told:
    """Try everything that opens or writes a vault."""
    told, key = Told(), practice.identity(batch.template)
    with mounted.small_disk(batch.folder / "disk", _SIZE) as place:
        folder = practice.copied(batch.template, place / "vault")
        with vault.unlock(folder, key, practice.TODAY) as kept:
            practice.change(kept, 1)
            backups.make(kept, practice.NOON)
        before = _content(folder)
        mounted.make_read_only(place)
        for number in batch.numbers:
            what, tried = _TRIED[number % len(_TRIED)]
            _try(told, what, partial(tried, folder, key))
            if _content(folder) != before:
                told.add(Wrong.LOST, f"{what}: something was changed")
            if "folder-read-only" not in vault.whereabouts.warnings(folder):
                told.add(Wrong.UNDETECTED, what)
            told.done += 1
    return told


def _try(told: Told, what: str, tried: Callable[[], object]) -> None:
    try:
        tried()
    except CannotWrite:
        told.notes["refused"] += 1
    except LensDeskError as fault:
        told.add(Wrong.FALSE_ALARM, f"{what}: {fault.code}")
    except Exception as fault:  # noqa: BLE001  # whatever it is, it counts
        told.add(Wrong.CRASH, f"{what}: {fault!r}")


def _content(folder: Path) -> dict[str, bytes]:
    return {str(f): f.read_bytes() for f in sorted(folder.rglob("*")) if f.is_file()}


def _restored(folder: Path, _key: Identity) -> object:
    name = backups.listed(folder)[0].name
    at = practice.NOON
    return vault.restoring.restore(folder, name, practice.PHRASE, at, practice.TODAY)


def _created(folder: Path, _key: Identity) -> object:
    return vault.create(folder.parent / "new", practice.PHRASE, practice.WHO, practice.CHEAP)


def _unlocked(folder: Path, key: Identity) -> object:
    return vault.unlock(folder, key, practice.TODAY)


def _looked(folder: Path, _key: Identity) -> object:
    return vault.restoring.contents(folder, backups.listed(folder)[0].name, practice.PHRASE)


def _panicked(folder: Path, _key: Identity) -> None:
    forgetting.panic(folder)


_TRIED: tuple[tuple[str, _Tried], ...] = (
    ("unlock", _unlocked),
    ("create", _created),
    ("restore", _restored),
    ("look into a backup", _looked),
    ("panic", _panicked),
)
KIND = Kind("read-only", "a folder that can only be read", 20, run, 20, lacking=mounted.lacking)
