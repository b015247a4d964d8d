"""Does anything go wrong for somebody who does anything? Few steps; `dev.py random` does many."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_three_hundred_random_steps_leave_nothing_wrong(seed: int) -> None:
    command = [sys.executable, "packaging/random_user.py", "--steps", "300", "--seed", str(seed)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "300 steps, 0 wrong" in done.stdout
