"""Which Python runs LensDesk? One of its own in `.venv`, made from the hashed lock file.

It is made anew when the lock or the Python changes, or when an earlier making was cut short.
"""

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "packaging" / "requirements.lock"
STAMP = VENV / "made-from"  # written last: without it the environment is half made


def environment() -> Path:
    """The environment's Python, made when it is not there or no longer fits the lock."""
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    wanted = hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
    if STAMP.is_file() and STAMP.read_text(encoding="utf-8") == wanted and python.is_file():
        return python
    print("Making the environment in .venv (about a minute) ...", flush=True)
    try:
        venv.create(VENV, clear=True, with_pip=True)
    except (OSError, subprocess.CalledProcessError) as fault:
        sys.exit(f"The environment could not be made ({type(fault).__name__}). {_hint()}")
    install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if subprocess.run(
        [python, *install, "--require-hashes", "-r", LOCK], cwd=ROOT, check=False
    ).returncode:
        sys.exit(
            "The packages could not be installed. Check the network and the free space (1 GB),"
            " then run this again."
        )
    STAMP.write_text(wanted, encoding="utf-8")
    return python


def _hint() -> str:
    try:
        import ensurepip  # noqa: F401, PLC0415  # Debian leaves it out of its Python
    except ImportError:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        return f"Run: sudo apt-get install python{version}-venv"
    return "Check the free space, and that this folder can be written."


def call(python: Path, arguments: list[str], *, screenless: bool = False) -> int:
    """Run the environment's Python in the checkout; its exit code."""
    setting = _setting()
    if screenless:
        setting["QT_QPA_PLATFORM"] = "offscreen"
    return subprocess.run([python, *arguments], cwd=ROOT, env=setting, check=False).returncode


def begin(python: Path, arguments: list[str]) -> subprocess.Popen[str]:
    """Begin the environment's Python in the checkout, and keep all that it says in one stream."""
    return subprocess.Popen(
        [python, *arguments],
        cwd=ROOT,
        env=_setting(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )


def _setting() -> dict[str, str]:
    return {**os.environ, "PYTHONUTF8": "1", "PYTHONPATH": str(ROOT)}
