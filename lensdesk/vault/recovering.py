"""How does one get in without the passphrase? By another way, and a new passphrase at once."""

from datetime import date
from pathlib import Path

from lensdesk.vault.derive import Cost
from lensdesk.vault.opening import check_passphrase, unlock
from lensdesk.vault.slots import Way
from lensdesk.vault.store import Vault
from lensdesk.vault.ways import change_passphrase


def recover(
    folder: Path, way: Way, passphrase: str, today: date, cost: Cost | None = None
) -> Vault:
    """Open the vault by `way` and have it open with a new passphrase from now on.

    The database keeps its key: nothing is rewritten, and all other ways in stay. A damaged vault
    is open to read only, and then keeps the passphrase that it had.
    """
    check_passphrase(passphrase)
    vault = unlock(folder, way, today)
    try:
        if not vault.is_read_only:
            change_passphrase(vault, passphrase, today, cost)
    except BaseException:
        vault.close()
        raise
    return vault
