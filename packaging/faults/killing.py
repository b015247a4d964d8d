"""kill -9 during use: a program says each change that was answered, and is killed at any moment."""

import os
import signal
import time
from random import Random

from faults import forked, practice
from faults.forked import Say
from faults.verdicts import Batch, Kind, Told, Wrong
from lensdesk import vault

_LONGEST = 0.06  # s that a program lives
_CHANGES = 400  # after which the vault is fresh again


def run(batch: Batch) -> Told:
    """Kill, open, compare, and go on with the same vault."""
    told, random = Told(), Random(batch.seed)
    key = practice.identity(batch.template)
    folder, last = practice.copied(batch.template, batch.folder / "vault"), 0

    def work(say: Say) -> None:
        with vault.unlock(folder, key, practice.TODAY) as kept:
            for n in range(last + 1, last + _CHANGES):
                practice.change(kept, n)
                say(str(n))
            say("closed")

    for number in batch.numbers:
        child, pipe = forked.begin(work)
        time.sleep(random.random() * _LONGEST)
        os.kill(child, signal.SIGKILL)
        end = forked.ended(child, pipe)
        if end.fell:
            told.add(Wrong.CRASH, f"kill {number}: {end.fell}")
        answered = [int(word) for word in end.said if word != "closed"]
        least = answered[-1] if answered else last
        practice.judge(told, folder, key, least, least + 1, f"kill {number}")
        told.done += 1
        told.notes["changes"] += len(answered)
        last = least
        with vault.unlock(folder, key, practice.TODAY) as kept:
            last = practice.state(kept)
        if last > _CHANGES:
            practice.copied(batch.template, folder)
            last = 0
    return told


KIND = Kind("kill", "kill -9 during use", 10_000, run, size=100)
