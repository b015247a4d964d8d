"""How does one get in without the passphrase? By another way, and a new passphrase at once."""

from datetime import date
from pathlib import Path

from lensdesk.vault.derive import Cost
from lensdesk.vault.failures import CannotUnlock
from lensdesk.vault.opening import check_passphrase, unlock
from lensdesk.vault.slots import Way
from lensdesk.vault.store import Vault
from lensdesk.vault.ways import change_passphrase


class OtherVault(CannotUnlock):
    """The recovery code or key is right by itself, and opens another vault or no vault any more."""

    code = "other-vault"


def recover(
    folder: Path, way: Way, passphrase: str, today: date, cost: Cost | None = None
) -> Vault:
    """Open the vault by `way` and have it open with a new passphrase from now on.

    The database keeps its key: nothing is rewritten, and all other ways in stay. A damaged vault
    is open to read only, and then keeps the passphrase that it had.
    """
    check_passphrase(passphrase)
    try:
        vault = unlock(folder, way, today)
    except CannotUnlock as fault:
        raise OtherVault from fault
    try:
        if not vault.is_read_only:
            change_passphrase(vault, passphrase, today, cost)
    except BaseException:
        vault.close()
        raise
    return vault
