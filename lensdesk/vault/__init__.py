"""The encrypted store. Answers 'what is kept, and who may open it?'."""

from lensdesk.vault.keyfile import Cost
from lensdesk.vault.store import MIN_PASSPHRASE, Vault, create, is_vault, unlock

__all__ = ["MIN_PASSPHRASE", "Cost", "Vault", "create", "is_vault", "unlock"]
