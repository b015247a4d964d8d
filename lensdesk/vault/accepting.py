"""An older database was put in place on purpose: how does one go on with it?"""

from lensdesk.vault import ballast
from lensdesk.vault.engine import DATABASE, connect
from lensdesk.vault.failures import translated
from lensdesk.vault.marks import HighWater, of_database, raise_to
from lensdesk.vault.store import Vault
from lensdesk.vault.trail import Event, Happening

_ACCEPTED = {"database-older", "pages-older", "mark-missing"}


def accept_older(vault: Vault) -> None:
    """Open for writing what was open to read only because its database is older than it was.

    The count goes on above the former mark, so that the newer database, put back later, is known
    for what it is. A database with damaged pages stays as it is.
    """
    if not vault.is_read_only or "pages-damaged" in vault.found:
        return
    with translated():
        former = vault.keys.file.mark
        vault.rest()
        database = connect(vault.folder / DATABASE, vault.keys.key)
        raise_to(database, former.count + 1)
        high_water = HighWater(vault.folder, vault.keys.key, database)
        vault.keys.use(of_database(database), None, "")
        ballast.keep(vault.folder)
        vault.resume(database, high_water)
        vault.found = tuple(f for f in vault.found if f not in _ACCEPTED)
    vault.note(Happening(Event.ACCEPT_OLDER))
