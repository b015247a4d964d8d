"""After a lock: do the processes that are left know the passphrase, the key or what was written?"""

import os
import sys
from contextlib import ExitStack
from datetime import UTC, datetime

from faults import disk, memory
from faults.verdicts import Batch, Kind, Told, Wrong
from lensdesk import vault
from lensdesk.assets import lens_folder
from lensdesk.cases.model import Contact, Professional
from lensdesk.casework.beginning import begin_case
from lensdesk.lens.loader import load
from lensdesk.vault.keyfile import MIB, Cost

PHRASE = "zes gewone losse woorden hier"
_WORDS = 5  # planted in each round
_SIGNS = ("gifts-then-favours", "unexplained-absence")


def prepare(folder: Batch, name: str) -> bytes:
    """A vault with one case, begun now; its key."""
    who = Professional("S. de Vries", "social-work", "Wijkteam")
    with vault.create(folder.folder / "vault", PHRASE, who, Cost(memory=64 * MIB)) as made:
        moment = datetime.now(UTC).astimezone()
        begin_case(made, load(lens_folder()), name, moment, Contact.HOME_VISIT, "")
        return made.keys.key


def run(batch: Batch) -> Told:
    """Unlock, write, lock by F9, look into the keeper and the fresh desk, and go on with that."""
    from tests.app.conftest import Program  # noqa: PLC0415  # brings Qt, which no other kind needs

    told, key = Told(), prepare(batch, "Noor")
    with ExitStack() as left, disk.left_out():
        program = Program("fork", batch.folder, {}, left)
        seat = program.seat()
        for number in batch.numbers:
            words = [f"plantwoord{number}x{n}" for n in range(_WORDS)]
            seat.do("unlock", PHRASE)
            seat.do("go", "Noor", _SIGNS[number % len(_SIGNS)])
            seat.do("strike", "1")
            seat.do("strike", "Return")
            seat.do("write", " ".join(words))
            before = memory.of(seat.process)
            if not any(form in before for form in memory.forms(words[0])):
                told.add(Wrong.LOST, f"lock {number}: what was written cannot be found at all")
            seat.do("strike", "F9")
            fresh = program.seat()
            seat.wait_until_gone()
            for process, who in ((program.keeper.pid, "keeper"), (fresh.process, "fresh desk")):
                found = memory.of(process)
                secret = {
                    "the key": (key, key.hex().encode()),
                    "the passphrase": memory.forms(PHRASE),
                }
                planted = {word: memory.forms(word) for word in words}
                for what, sought in {**secret, **planted}.items():
                    if any(form in found for form in sought):
                        told.add(Wrong.PLANTED, f"lock {number}: {what} in the {who}")
            seat = fresh
            told.done += 1
        seat.do("close")
        seat.wait_until_gone()
    return told


def _lacking() -> str:
    if sys.platform != "linux":
        return "needs Linux"
    return "" if os.geteuid() == 0 else "needs an administrator, who alone can look: run it as root"


KIND = Kind("memory", "what is left in memory after a lock", 40, run, 20, lacking=_lacking)
