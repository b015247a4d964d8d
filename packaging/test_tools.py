"""Is there what the tests call? A validator of PDF, programs that save one anew, a bus of its own.

LensDesk itself needs none of them.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

_PROGRAMS = {  # program: packages of Debian and Ubuntu
    "dbus-daemon": "dbus",
    "gcc": "gcc libc6-dev",
    "java": "default-jre-headless",
    "qpdf": "qpdf",
    "mutool": "mupdf-tools",
    "gs": "ghostscript",
    "strace": "strace",
}  # gcc: for the faults of the vault
_LIBRARY = (Path("/usr/share/java/jaxb-runtime.jar"), "libjaxb-java")


def ensure() -> None:
    """Install what is missing when we may; else say aloud what will not be tried."""
    packages = _missing()
    if not packages:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    may = sys.platform.startswith("linux") and shutil.which("apt-get") and os.geteuid() == 0
    if may:
        print(f"Installing what the tests call: {' '.join(packages)}", flush=True)
        quiet = {**os.environ, "LC_ALL": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}
        for command in (["apt-get", "update"], install):
            subprocess.run(command, stdout=subprocess.DEVNULL, env=quiet, check=False)
    if _missing():
        print(
            "\n*** NOT EVERY TEST CAN PASS (a letter is not validated, or a fault not made): "
            "these are not here: "
            f"{' '.join(_missing())}\n*** On Debian and Ubuntu: sudo {' '.join(install)}\n",
            flush=True,
        )


def _missing() -> list[str]:
    missing = (named for name, named in _PROGRAMS.items() if shutil.which(name) is None)
    packages = [package for named in missing for package in named.split()]
    return packages if _LIBRARY[0].exists() else [*packages, _LIBRARY[1]]
