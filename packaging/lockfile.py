"""Does the lock file hold what pyproject asks for, with hashes and for any index?"""

import re
import sys
import tomllib

from environment import LOCK, ROOT

_PIN = re.compile(r"^([A-Za-z0-9._-]+)==\S+", re.MULTILINE)
_NAME = re.compile(r"^[A-Za-z0-9._-]+")


def faults() -> list[str]:
    """What is wrong with the lock file, one sentence each."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    text = LOCK.read_text(encoding="utf-8")
    pinned = {_plain(name) for name in _PIN.findall(text)}
    found = [
        f"{name} is asked for in pyproject.toml and not locked"
        for entry in asked
        if (match := _NAME.match(entry)) and (name := _plain(match.group())) not in pinned
    ]
    entries = [e for e in re.split(r"\n(?=[A-Za-z0-9])", text) if _PIN.match(e)]
    found += [f"{e.split('==')[0]} has no hash" for e in entries if "--hash=sha256:" not in e]
    if "://" in text or "index-url" in text:
        found.append("the lock file names an index address")
    return found


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    for fault in (wrong := faults()):
        print(f"requirements.lock: {fault}")
    sys.exit(1 if wrong else 0)
