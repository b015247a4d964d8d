import fcntl
import os
import subprocess
import sys
import termios
from pathlib import Path

from tests.cli.test_vaults import made

__all__ = ["made"]


def at_a_terminal(typed: str, *arguments: str) -> tuple[int, str]:
    """Run a command at a terminal of its own, type, and give its code and what the screen told."""
    mine, theirs = os.openpty()
    program = subprocess.Popen(
        [sys.executable, "-m", "lensdesk", *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # noqa: PLW1509  # no threads
    )
    os.close(theirs)
    told = b""
    while not told.endswith(b": "):
        told += os.read(mine, 1024)
    os.write(mine, typed.encode() + b"\n")
    while True:
        try:
            told += os.read(mine, 1024)
        except OSError:  # the other side was closed
            break
    os.close(mine)
    return program.wait(), told.decode()


def test_at_a_terminal_the_passphrase_is_asked_and_never_shown(made: Path) -> None:
    phrase = "zes gewone losse woorden hier"
    code, told = at_a_terminal(phrase, "--language", "en", "vault", "info", str(made))
    assert code == 0
    assert told.startswith("Passphrase: ")
    assert "0 cases" in told
    assert phrase not in told
