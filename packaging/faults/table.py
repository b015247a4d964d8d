"""Make the faults of each kind, on every core, and print what came of them."""

import argparse
import multiprocessing
import os
import shutil
import tempfile
import time
import traceback
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from faults import disk, practice
from faults.kinds import KINDS
from faults.verdicts import Batch, Kind, Told, Wrong, together

_HEADING = f"{'name':<16} {'faults':<44} {'made':>6} " + " ".join(f"{w.value:>11}" for w in Wrong)
_QUICK = Path("/dev/shm")  # noqa: S108  # a disk in memory, where there is one


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for, and the folder in which it is done."""

    place: Path
    seed: int
    scale: float
    unsynced: bool


def main() -> int:
    """Run what was asked for; 0 only when every fault was made and nothing was wrong."""
    parser = argparse.ArgumentParser(description=__doc__, prog="dev.py faults")
    names = [kind.name for kind in KINDS]
    parser.add_argument("--only", action="append", choices=names, help="a kind; may be repeated")
    parser.add_argument("--scale", type=float, default=1.0, help="1 is the full run")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--unsynced",
        action="store_true",
        help="a disk that forgets that it was told to sync: `power` must find it",
    )
    chosen = parser.parse_args()
    if not 0 < chosen.scale <= 1:
        parser.error("--scale is above 0, and 1 at most")
    place = disk.place() or _place()
    try:
        disk.begin_again_with(place)
        kinds = [kind for kind in KINDS if not chosen.only or kind.name in chosen.only]
        asked = Asked(place, chosen.seed, chosen.scale, chosen.unsynced)
        return _run(kinds, asked)
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _place() -> Path:
    quick = _QUICK if os.access(_QUICK, os.W_OK) else None
    return Path(tempfile.mkdtemp(prefix="lensdesk-faults-", dir=quick))


def _run(kinds: list[Kind], asked: Asked) -> int:
    print(f"{_HEADING} {'seconds':>8}  seed {asked.seed}, scale {asked.scale:g}", flush=True)
    template, failed = practice.prepare(asked.place / "template"), []
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    with ProcessPoolExecutor(cores, multiprocessing.get_context("fork")) as pool:
        for kind in kinds:
            begun, lacking = time.perf_counter(), kind.lacking()
            batches = [] if lacking else list(_batches(kind, template, asked))
            told = together(pool.map(_made, [kind.name] * len(batches), batches))
            told.not_run = told.not_run or lacking
            print(_line(kind, told, time.perf_counter() - begun), flush=True)
            if not told.passed:
                failed.append(kind.name)
    print(f"NOT PASSED: {', '.join(failed)}" if failed else "all passed")
    return 1 if failed else 0


def _batches(kind: Kind, template: Path, asked: Asked) -> Iterator[Batch]:
    amount = kind.amount if kind.stepwise else max(1, round(kind.amount * asked.scale))
    size = min(kind.size, -(-amount // 2))  # a few faults are shared by two cores as well
    for first in range(0, amount, size):
        last = min(first + size, amount)
        folder = asked.place / f"{kind.name}-{first}"
        seed = asked.seed * 1_000_003 + first
        yield Batch(template, folder, seed, first, last, asked.scale, asked.unsynced)


def _made(name: str, batch: Batch) -> Told:
    """One batch, in a process of the pool; what falls over is told as a crash."""
    kind = next(kind for kind in KINDS if kind.name == name)
    batch.folder.mkdir()
    try:
        return kind.run(batch)
    except Exception:  # noqa: BLE001  # the other batches go on
        told = Told()
        told.add(Wrong.CRASH, f"batch {batch.first}: {traceback.format_exc()}")
        return told
    finally:
        shutil.rmtree(batch.folder, ignore_errors=True)


def _line(kind: Kind, told: Told, seconds: float) -> str:
    counts = " ".join(f"{told.wrong[wrong]:>11}" for wrong in Wrong)
    verdict = "passed" if told.passed else "FAILED"
    if told.not_run:
        verdict = f"*** NOT RUN: {told.not_run} ***"
    notes = ", ".join(f"{n} {what}" for what, n in sorted(told.notes.items()) if n)
    line = f"{kind.name:<16} {kind.what:<44} {told.done:>6} {counts} {seconds:>8.1f}  {verdict}"
    examples = "".join(f"\n    {example}" for example in told.examples)
    return line + (f" ({notes})" if notes else "") + examples
