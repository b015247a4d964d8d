"""A small disk of its own, in memory, for who may mount one; it can be full, or read-only."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def small_disk(place: Path, megabytes: int) -> Iterator[Path]:
    """A disk of that size at `place`, until the end."""
    place.mkdir()
    _call("mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(place))
    try:
        yield place
    finally:
        _call("umount", "--lazy", str(place))
        place.rmdir()


def make_read_only(place: Path) -> None:
    """Nothing can be written to that disk any more."""
    _call("mount", "-o", "remount,ro", str(place))


def lacking() -> str:
    """Why no disk can be mounted here, or nothing."""
    if not sys.platform.startswith("linux"):
        return "needs Linux"
    try:
        with tempfile.TemporaryDirectory() as place, small_disk(Path(place) / "disk", 1):
            return ""
    except (OSError, subprocess.CalledProcessError):
        return "needs the right to mount a disk: run it as root"


def _call(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)
