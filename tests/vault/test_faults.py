"""A small part of `dev.py faults` in every run: the same program, the same table."""

import subprocess
import sys
from pathlib import Path

import pytest

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
