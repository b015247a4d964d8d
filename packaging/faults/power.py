"""Power lost at any moment of a day's work: images of the disk, each opened and compared."""

import shutil
from random import Random

from faults import disk, lost_power, practice, record
from faults.forked import Say
from faults.verdicts import Batch, Kind, Told
from lensdesk import vault
from lensdesk.vault import backups, ballast

_CHANGES = (20, 90)  # in one opening
_OPENINGS = 3
_THOROUGH = 5  # one in so many images is checked in every way


def run(batch: Batch) -> Told:
    """Record some openings with their changes, and lose the power at so many of their steps."""
    told, random = Told(), Random(batch.seed)
    key = practice.identity(batch.template)
    folder = practice.copied(batch.template, batch.folder / "vault")
    plate = lost_power.Disk(folder)

    def work(say: Say) -> None:
        n = 0
        for _opening in range(_OPENINGS):
            with vault.unlock(folder, key, practice.TODAY) as kept:
                for _change in range(random.randint(*_CHANGES)):
                    n += 1
                    practice.change(kept, n)
                    say(str(n))
                if random.random() < 0.3:
                    backups.make(kept, practice.NOON)

    steps = record.record(folder, batch.folder / "record", work)
    points = sorted(random.choices(range(len(steps)), k=len(batch.numbers)))
    image, reached = batch.folder / "image", 0
    for number, point in zip(batch.numbers, points, strict=True):
        for step in steps[reached:point]:
            if step.what != record.SYNCED or not batch.unsynced:
                plate.follow(step)
        reached = max(reached, point)
        shutil.rmtree(image, ignore_errors=True)
        image.mkdir()
        plate.lose(random, image)
        (image / ballast.FILE).write_bytes(b"")
        least = int(plate.answered or 0)
        about = f"image {number} at step {point} of {len(steps)}, {steps[point].what}"
        thorough = number % _THOROUGH == 0
        practice.judge(told, image, key, least, least + 1, about, thorough=thorough)
        told.done += 1
    return told


KIND = Kind("power", "power lost: images of the disk", 50_000, run, 500, lacking=disk.lacking)
