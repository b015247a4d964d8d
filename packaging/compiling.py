"""Are the translations compiled? Qt Linguist's `lrelease` makes a `.qm` of every `.ts`.

A `.ts` is a source; a `.qm` is never committed, and is made anew when its `.ts` or Qt changed.
"""

import hashlib
import os
import subprocess
import sys
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "translations"
COMPILED = FOLDER / "compiled"
STAMP = COMPILED / "made-from"  # written last: without it the folder is half made


def compiled(folder: Path = FOLDER, into: Path = COMPILED) -> bool:
    """Compile what is not up to date; whether there was anything to do."""
    sources = sorted(folder.glob("*.ts"))
    wanted = _fingerprint(sources)
    stamp = into / STAMP.name
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return False
    into.mkdir(exist_ok=True)
    stamp.unlink(missing_ok=True)
    for old in into.glob("*.qm"):
        old.unlink()
    for source in sources:
        # what is unfinished stays out, and is shown in English
        target = into / f"{source.stem}.qm"
        options = ("-nounfinished", "-silent", "-qm", str(target))
        made = subprocess.run([str(_lrelease()), str(source), *options], check=False)
        if made.returncode:
            sys.exit(f"{source.name} cannot be compiled. See what lrelease says above.")
    stamp.write_text(wanted, encoding="utf-8")
    return True


def _fingerprint(sources: list[Path]) -> str:
    told = hashlib.sha256(version("pyside6-essentials").encode())
    for source in sources:
        told.update(source.name.encode() + source.read_bytes())
    return told.hexdigest()


def _lrelease() -> Path:
    package = find_spec("PySide6")
    if package is None or package.origin is None:
        sys.exit("PySide6 is not here, and with it what compiles the translations.")
    return Path(package.origin).parent / ("lrelease.exe" if os.name == "nt" else "lrelease")


if __name__ == "__main__":
    compiled()
