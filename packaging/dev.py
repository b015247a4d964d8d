#!/usr/bin/env python3
"""Everything a developer does, in one command; needs Python 3.11 or later and nothing else.

The environment `.venv` is made from the hashed lock file and made anew when the lock or the
Python changes.
"""

import argparse
import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "packaging" / "requirements.lock"
STAMP = VENV / "made-from"

CHECKS = {
    "lint": ["-m", "ruff", "check", "."],
    "format": ["-m", "ruff", "format", "--check", "."],
    "types": ["-m", "mypy"],
}


def environment() -> Path:
    """The environment's Python, made when it is not there or no longer fits the lock."""
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    wanted = hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
    if STAMP.is_file() and STAMP.read_text() == wanted and python.is_file():
        return python
    print("Making the environment (about a minute) ...", flush=True)
    venv.create(VENV, clear=True, with_pip=True)
    install = ["-m", "pip", "install", "--quiet", "--require-hashes", "-r", str(LOCK)]
    if subprocess.run([python, *install], check=False).returncode:
        sys.exit("The packages could not be installed. Check the network and the free space.")
    STAMP.write_text(wanted)
    return python


def call(python: Path, arguments: list[str]) -> int:
    """Run the environment's Python in the checkout; its exit code."""
    setting = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    return subprocess.run([python, *arguments], cwd=ROOT, env=setting, check=False).returncode


def check(python: Path) -> int:
    """Run every check, also when an earlier one fails; 1 when one did."""
    failed = [name for name, arguments in CHECKS.items() if call(python, arguments)]
    print(f"checks: {', '.join(failed)} failed" if failed else "checks: all passed", flush=True)
    return 1 if failed else 0


def fix(python: Path) -> int:
    """Mend what can be mended by machine."""
    return call(python, ["-m", "ruff", "check", "--fix", "."]) | call(
        python, ["-m", "ruff", "format", "."]
    )


def main() -> int:
    """Run one command and return its exit code."""
    if sys.version_info < (3, 11):
        sys.exit("LensDesk needs Python 3.11 or later. Install it, then run this again.")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=("run", "test", "check", "fix"))
    command, rest = parser.parse_known_args()
    python = environment()
    match command.command:
        case "run":
            return call(python, ["-m", "lensdesk", *rest])
        case "check":
            return check(python)
        case "fix":
            return fix(python)
    return check(python) | call(python, ["-m", "pytest", *rest])


if __name__ == "__main__":
    sys.exit(main())
