"""A small part of `dev.py faults` in every run: the same program, the same table."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from faults import disk

ROOT = Path(__file__).resolve().parent.parent.parent
STEPWISE = (
    "opening", "change", "making", "migration", "rekey", "passphrase", "backup", "restore",
    "erasure",
)  # fmt: skip
SMALL = {
    "0.002": ("kill", "power"),
    "0.01": ("two-programs", "clock", "bits", "bits-log", "put-back", "headers"),
    "0.03": ("trail", "eio", "enospc", *(f"kill-{work}" for work in STEPWISE)),
}


def faults(*options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "packaging/run_faults.py", *options]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("scale", SMALL)
def test_after_a_fault_nothing_is_lost_and_nothing_wrong_is_said(scale: str) -> None:
    kinds = SMALL[scale]
    done = faults("--scale", scale, *(word for kind in kinds for word in ("--only", kind)))
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("  passed") == len(kinds)


def test_a_disk_that_never_syncs_is_found_by_the_images_of_lost_power() -> None:
    done = faults("--scale", "0.001", "--only", "power", "--unsynced")
    assert done.returncode == 1
    assert "NOT PASSED: power" in done.stdout
    assert "lost: image" in done.stdout


def test_where_the_layer_cannot_be_made_it_is_said_and_does_not_pass() -> None:
    command = [sys.executable, "packaging/run_faults.py", "--scale", "0.001", "--only", "power"]
    done = subprocess.run(
        command,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == 1
    assert "*** NOT RUN: needs Linux and a C compiler ***" in done.stdout


SESSION = """
import sys; from pathlib import Path; sys.path.insert(0, "packaging")
from faults import practice, record; from lensdesk import vault; from lensdesk.vault import backups
place = Path(sys.argv[1])
folder = practice.prepare(place / "template")
def work(say):
    with vault.unlock(folder, practice.identity(folder), practice.TODAY) as kept:
        for n in range(1, 9):
            practice.change(kept, n)
        backups.make(kept, practice.NOON)
        vault.rekey(kept, practice.OTHER, practice.TODAY, practice.CHEAP)
(place / "begin").touch()
steps = record.record(folder, place / "record", work)
print(*sorted(step.what for step in steps if step.what != record.OPENED), sep="")
"""
TRACED = {
    "write": "w", "pwrite64": "w", "writev": "?", "pwritev": "?", "sendfile": "?", "link": "?",
    "copy_file_range": "?", "msync": "?", "sync_file_range": "?", "fsync": "s", "fdatasync": "s",
    "ftruncate": "t", "fallocate": "t", "rename": "r", "renameat": "r", "renameat2": "r",
    "unlink": "u", "unlinkat": "u", "rmdir": "u", "mkdir": "m", "mkdirat": "m",
}  # fmt: skip


def test_the_layer_misses_nothing_that_strace_sees(tmp_path: Path) -> None:
    layer, trace = disk.compiled(tmp_path), tmp_path / "trace"
    calls = f"trace={','.join(TRACED)},openat"
    watched = ["strace", "-f", "-y", "-s", "0", "-o", str(trace), "-e", calls]
    program = [sys.executable, "-c", SESSION, str(tmp_path)]
    command = [*watched, "-E", f"LD_PRELOAD={layer}", *program]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    _before, _begin, session = trace.read_text().partition(f"{tmp_path}/begin")
    seen = [
        TRACED[call[1]]
        for line in session.splitlines()
        if f"{tmp_path}/template/vault" in line and "-shm" not in line and " = -1" not in line
        if (call := re.match(r"\d+ +(\w+)\(", line)) and call[1] in TRACED
    ]
    assert len(seen) > 200
    assert "".join(sorted(seen)) == done.stdout.strip()
