"""What can go wrong with a vault? The one border where faults of the engine are translated."""

from lensdesk.errors import LensDeskError


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


class PassphraseTooShort(LensDeskError):
    """A new passphrase has fewer than `least` characters."""

    code = "passphrase-too-short"


class CannotWrite(LensDeskError):
    """The folder of the vault cannot be written: full, read-only or gone."""

    code = "vault-cannot-write"


class VaultTooNew(LensDeskError):
    """The vault was written by a newer version of LensDesk; nothing was touched."""

    code = "vault-too-new"


class CaseNameTaken(LensDeskError):
    """Another case has this working name already."""

    code = "case-name-taken"
