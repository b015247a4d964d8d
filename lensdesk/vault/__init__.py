"""The encrypted store. Answers 'what is kept, and who may open it?'."""

from lensdesk.vault.inspection import FINDINGS, VaultInfo, check, info
from lensdesk.vault.keyfile import Cost
from lensdesk.vault.store import MIN_PASSPHRASE, Vault, create, is_vault, unlock

__all__ = [
    "FINDINGS",
    "MIN_PASSPHRASE",
    "Cost",
    "Vault",
    "VaultInfo",
    "check",
    "create",
    "info",
    "is_vault",
    "unlock",
]
