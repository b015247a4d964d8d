"""The encrypted store. Answers 'what is kept, and who may open it?'."""

from lensdesk.vault import (
    address_book,
    backups,
    forgetting,
    keystore,
    restoring,
    retaining,
    trail_reading,
    ways,
    whereabouts,
)
from lensdesk.vault.accepting import accept_older
from lensdesk.vault.derive import Cost
from lensdesk.vault.failures import NotAVault, VaultDamaged, VaultReadOnly
from lensdesk.vault.inspection import FINDINGS, VaultInfo, check, info
from lensdesk.vault.opening import create, is_vault, unlock
from lensdesk.vault.passphrase import MIN_PASSPHRASE, PassphraseStrength, six_words, strength
from lensdesk.vault.recovering import recover
from lensdesk.vault.recovery_code import RecoveryCode, is_group, read_recovery_code
from lensdesk.vault.rekeying import rekey
from lensdesk.vault.salvaging import Salvaged, salvage
from lensdesk.vault.sealing import Sealer, sealer
from lensdesk.vault.slots import Identity, Kind, Passphrase, Pin, Slot, Way
from lensdesk.vault.store import Vault
from lensdesk.vault.trail import Entry, Event, Happening
from lensdesk.vault.tries import left

__all__ = [
    "FINDINGS",
    "MIN_PASSPHRASE",
    "Cost",
    "Entry",
    "Event",
    "Happening",
    "Identity",
    "Kind",
    "NotAVault",
    "Passphrase",
    "PassphraseStrength",
    "Pin",
    "RecoveryCode",
    "Salvaged",
    "Sealer",
    "Slot",
    "Vault",
    "VaultDamaged",
    "VaultInfo",
    "VaultReadOnly",
    "Way",
    "accept_older",
    "address_book",
    "backups",
    "check",
    "create",
    "forgetting",
    "info",
    "is_group",
    "is_vault",
    "keystore",
    "left",
    "read_recovery_code",
    "recover",
    "rekey",
    "restoring",
    "retaining",
    "salvage",
    "sealer",
    "six_words",
    "strength",
    "trail_reading",
    "unlock",
    "ways",
    "whereabouts",
]
