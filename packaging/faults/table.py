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
from pathlib import Path

from faults import disk, practice
from faults.kinds import KINDS
from faults.verdicts import Batch, Kind, Told, Wrong, together

_HEADING = f"{'name':<16} {'faults':<44} {'made':>6} " + " ".join(f"{w.value:>11}" for w in Wrong)
_QUICK = Path("/dev/shm")  # noqa: S108  # a disk in memory, where there is one


def main() -> int:
    """Run what was asked for; 0 only when every fault was made and nothing was wrong."""
    parser = argparse.ArgumentParser(description=__doc__, prog="dev.py faults")
    names = [kind.name for kind in KINDS]
    parser.add_argument("--only", action="append", choices=names, help="a kind; may be repeated")
    parser.add_argument("--scale", type=float, default=1.0, help="1 is the full run")
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    if not 0 < chosen.scale <= 1:
        parser.error("--scale is above 0, and 1 at most")
    place = disk.place() or _place()
    try:
        disk.begin_again_with(place)
        kinds = [kind for kind in KINDS if not chosen.only or kind.name in chosen.only]
        return _run(kinds, place, chosen.seed, chosen.scale)
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _place() -> Path:
    quick = _QUICK if os.access(_QUICK, os.W_OK) else None
    return Path(tempfile.mkdtemp(prefix="lensdesk-faults-", dir=quick))


def _run(kinds: list[Kind], place: Path, seed: int, scale: float) -> int:
    print(f"{_HEADING} {'seconds':>8}  seed {seed}, scale {scale:g}", flush=True)
    template, failed = practice.prepare(place / "template"), []
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    with ProcessPoolExecutor(cores, multiprocessing.get_context("fork")) as pool:
        for kind in kinds:
            begun, lacking = time.perf_counter(), kind.lacking()
            batches = [] if lacking else list(_batches(kind, template, place, seed, scale))
            told = together(pool.map(_made, [kind.name] * len(batches), batches))
            told.not_run = told.not_run or lacking
            print(_line(kind, told, time.perf_counter() - begun), flush=True)
            if not told.passed:
                failed.append(kind.name)
    print(f"NOT PASSED: {', '.join(failed)}" if failed else "all passed")
    return 1 if failed else 0


def _batches(
    kind: Kind, template: Path, place: Path, seed: int, scale: float
) -> Iterator[Batch]:
    amount = kind.amount if kind.stepwise else max(1, round(kind.amount * scale))
    for first in range(0, amount, kind.size):
        last = min(first + kind.size, amount)
        folder = place / f"{kind.name}-{first}"
        yield Batch(template, folder, seed * 1_000_003 + first, first, last, scale)


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
    notes = ", ".join(f"{n} {what}" for what, n in sorted(told.notes.items()))
    line = f"{kind.name:<16} {kind.what:<44} {told.done:>6} {counts} {seconds:>8.1f}  {verdict}"
    examples = "".join(f"\n    {example}" for example in told.examples)
    return line + (f" ({notes})" if notes else "") + examples
