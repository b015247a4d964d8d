"""Two programs begin at once on one vault: one holds it, the other is told so."""

import os
import signal
from random import Random

from faults import forked, practice
from faults.forked import Say
from faults.verdicts import Batch, Kind, Told, Wrong
from lensdesk import vault
from lensdesk.vault.failures import VaultInUse


def run(batch: Batch) -> Told:
    """Begin both, let the one that holds the vault be killed, and open it at once."""
    told, random = Told(), Random(batch.seed)
    key = practice.identity(batch.template)
    folder = practice.copied(batch.template, batch.folder / "vault")

    def work(say: Say) -> None:
        os.read(gate, 1)
        try:
            with vault.unlock(folder, key, practice.TODAY):
                say("open")
                signal.pause()  # it goes on holding it
        except VaultInUse:
            say("in use")

    for number in batch.numbers:
        gate, opener = os.pipe()
        both = [forked.begin(work) for _ in range(2)]
        os.write(opener, b"xx")
        first = [os.read(pipe, 4096).decode().strip() for _, pipe in both]
        if sorted(first) != ["in use", "open"]:
            told.add(Wrong.LOST, f"start {number}: {first}")
        for child, _pipe in random.sample(both, 2):
            os.kill(child, signal.SIGKILL)
        for child, pipe in both:
            forked.ended(child, pipe)
        os.close(gate)
        os.close(opener)
        practice.judge(told, folder, key, 0, 0, f"after start {number}")
        told.done += 1
    return told


KIND = Kind("two-programs", "two programs begin on one vault", 1000, run)
