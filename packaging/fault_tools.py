"""Is there what the faults call? A C compiler for the layer under the disk calls, and strace."""

import os
import shutil
import subprocess
import sys

_PROGRAMS = {"gcc": ("gcc", "libc6-dev"), "strace": ("strace",)}  # packages of Debian and Ubuntu


def ensure() -> None:
    """Install what is missing when we may; what cannot be run then is said by the table."""
    packages = _missing()
    may = sys.platform.startswith("linux") and shutil.which("apt-get") and os.geteuid() == 0
    if not packages or not may:
        return
    print(f"Installing what the faults call: {' '.join(packages)}", flush=True)
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    quiet = {**os.environ, "LC_ALL": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update"], install):
        subprocess.run(command, stdout=subprocess.DEVNULL, env=quiet, check=False)


def _missing() -> list[str]:
    return [p for name, packages in _PROGRAMS.items() if not shutil.which(name) for p in packages]
