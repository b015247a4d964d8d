"""The encrypted store. Answers 'what is kept, and who may open it?'."""

from lensdesk.vault.inspection import FINDINGS, VaultInfo, check, info
from lensdesk.vault.keyfile import Cost
from lensdesk.vault.opening import create, is_vault, unlock
from lensdesk.vault.passphrase import MIN_PASSPHRASE, PassphraseStrength, strength
from lensdesk.vault.sealing import Sealer, sealer
from lensdesk.vault.store import Vault

__all__ = [
    "FINDINGS",
    "MIN_PASSPHRASE",
    "Cost",
    "PassphraseStrength",
    "Sealer",
    "Vault",
    "VaultInfo",
    "check",
    "create",
    "info",
    "is_vault",
    "sealer",
    "strength",
    "unlock",
]
