"""A kill, or an error of the disk, at every step of a work.

A step is every call that makes, writes, syncs, cuts, renames or takes away a file of the vault.
"""

import errno
from collections.abc import Callable
from functools import partial
from random import Random

from faults import disk, forked, practice
from faults.disk import Mode
from faults.forked import Say
from faults.verdicts import Batch, Kind, Told, Wrong
from faults.works import WORKS, Seat, Work
from lensdesk.errors import LensDeskError

_PARTS = 4  # of the steps of a work, each a batch
_KILLS = (Mode.KILL, Mode.HALF)
_REFUSALS = (Mode.REFUSE, Mode.REFUSE_ON)


def _run(batch: Batch, works: tuple[Work, ...], modes: tuple[Mode, ...], error: int = 0) -> Told:
    told = Told()
    for number in batch.numbers:
        rest, part = divmod(number, _PARTS)
        which, how = divmod(rest, len(modes))
        _steps(batch, told, works[which], modes[how], error, part)
    return told


def _steps(  # by name, what a round is made of
    batch: Batch, told: Told, work: Work, mode: Mode, error: int, part: int
) -> None:
    prepared, folder = batch.folder / "prepared", batch.folder / "vault"
    key = practice.identity(batch.template)
    work.prepare(Seat(prepared, key, batch.template))
    every = max(1, round(1 / batch.scale))

    def one(step: int, how: Mode) -> forked.Ended:
        practice.copied(prepared, folder)
        return forked.run(lambda say: _struck(work, seat, how, step, error, say))

    seat = Seat(folder, key, batch.template)
    steps = int(one(0, Mode.COUNT).said[-1].split()[1])
    first = Random(batch.seed - batch.first).randrange(min(every, steps)) + 1
    for step in range(first, steps + 1, every)[part::_PARTS]:
        end = one(step, mode)
        about = f"{work.name}, {mode.name.lower()} at step {step} of {steps}"
        if end.fell:
            told.add(Wrong.CRASH, f"{about}: {end.fell}")
        told.notes["refused"] += any(word.startswith("refused") for word in end.said)
        (folder / "vault.tries").unlink(missing_ok=True)
        try:
            work.after(seat, told, end.said, about)
        except LensDeskError as fault:
            told.add(Wrong.LOST, f"{about}: {fault.code}")
        told.done += 1


def _struck(  # by name, what strikes where
    work: Work, seat: Seat, mode: Mode, step: int, error: int, say: Say
) -> None:
    disk.arm(seat.folder, mode, step, error)
    try:
        work.do(seat, say)
    except LensDeskError as fault:
        say(f"refused {fault.code}")
    say(f"steps {disk.disarm()}")


def _kind(
    name: str,
    what: str,
    works: tuple[Work, ...],
    modes: tuple[Mode, ...],
    error: int = 0,
) -> Kind:
    run: Callable[[Batch], Told] = partial(_run, works=works, modes=modes, error=error)
    return Kind(
        name, what, len(works) * len(modes) * _PARTS, run, 1, stepwise=True, lacking=disk.lacking
    )


KINDS = (
    *(_kind(f"kill-{w.name}", f"kill at every step of {w.what}", (w,), _KILLS) for w in WORKS),
    _kind("eio", "EIO at every step of each of these", WORKS, _REFUSALS, errno.EIO),
    _kind("enospc", "ENOSPC at every step of each of these", WORKS, _REFUSALS, errno.ENOSPC),
)
