"""What can go wrong with a vault? The one border where faults of disk and engine are translated."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3

from lensdesk.errors import LensDeskError

_NO_ROOM = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


class CannotUnlock(LensDeskError):
    """The passphrase does not open this vault."""

    code = "cannot-unlock"


class VaultInUse(LensDeskError):
    """Another program holds this vault."""

    code = "vault-in-use"


class NotAVault(LensDeskError):
    """There is no vault in this folder."""

    code = "not-a-vault"


class VaultExists(LensDeskError):
    """A vault was to be made in a folder that is not empty."""

    code = "vault-exists"


class VaultDamaged(LensDeskError):
    """Both copies of the key file, or the database, cannot be trusted."""

    code = "vault-damaged"


class VaultReadOnly(LensDeskError):
    """The vault was found damaged or older, and opened to read only; nothing was changed."""

    code = "vault-read-only"


class KeyChangeUndone(LensDeskError):
    """A change of all keys was cut short before it took hold; the former passphrase opens."""

    code = "key-change-undone"


class KeyChangeDone(LensDeskError):
    """A change of all keys took hold, and was cut short just after; the new passphrase opens."""

    code = "key-change-done"


class VaultTooNew(LensDeskError):
    """The vault was written by a newer version of LensDesk; nothing was touched."""

    code = "vault-too-new"


class PassphraseTooShort(LensDeskError):
    """A new passphrase has fewer than `least` characters."""

    code = "passphrase-too-short"


class CannotWrite(LensDeskError):
    """The folder of the vault cannot be written: read-only or gone."""

    code = "vault-cannot-write"


class DiskFull(LensDeskError):
    """There is no room left on the disk of the vault."""

    code = "disk-full"


class CaseNameTaken(LensDeskError):
    """Another case has this working name already."""

    code = "case-name-taken"


@contextmanager
def translated() -> Iterator[None]:
    """Turn a fault of the disk or of the engine into one of ours."""
    try:
        yield
    except sqlcipher3.OperationalError as fault:
        full = getattr(fault, "sqlite_errorcode", None) == sqlcipher3.SQLITE_FULL
        raise (DiskFull if full else CannotWrite) from fault
    except sqlcipher3.DatabaseError as fault:
        raise VaultDamaged from fault
    except OSError as fault:
        raise (DiskFull if fault.errno in _NO_ROOM else CannotWrite) from fault
