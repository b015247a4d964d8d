"""What is wrong with a lens? Every fault at once, each with its file and line.

What each file must hold stands in `format.py`; what a key refers to is checked when all files
are read.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomli

from lensdesk.lens.fault import Fault
from lensdesk.lens.fitting import Checked, File, Found, Said
from lensdesk.lens.format import FILES, GUIDANCE, GUIDANCE_FILES
from lensdesk.lens.plain_words import forbidden
from lensdesk.lens.positions import lines
from lensdesk.lens.safe_text import is_identity, shown


@dataclass(frozen=True, slots=True)
class Inspection:
    """The faults of a lens; and its texts and days, for what may want a look."""

    faults: tuple[Fault, ...]
    said: tuple[Said, ...]
    checked: tuple[Checked, ...]


def check(folder: Path) -> tuple[Fault, ...]:
    """Every fault of the lens in `folder`, by file and line; nothing when it is sound."""
    return inspect(folder).faults


def inspect(folder: Path) -> Inspection:
    """All that the checker finds in the lens in `folder`. A lens may have no guidance."""
    found = Found()
    top = _file(found, folder, "lens.toml", "lens")
    names = top.get("domains", [])
    for name in filter(is_identity, names if isinstance(names, list) else []):
        _file(found, folder, f"domains/{name}.toml", "domain")
    for kind in FILES:
        _file(found, folder, f"{kind}.toml", kind)
    if (folder / GUIDANCE).is_dir():
        for name, kind in GUIDANCE_FILES.items():
            _file(found, folder, f"{GUIDANCE}/{name}.toml", kind)
    _references(found)
    _words(found)
    return Inspection(tuple(sorted(set(found.faults))), tuple(found.said), tuple(found.checked))


def _file(found: Found, folder: Path, name: str, kind: str) -> Mapping[str, Any]:
    try:
        text = (folder / name).read_text(encoding="utf-8")
    except (OSError, ValueError):
        found.faults.append(Fault(name, 1, "file-missing", name))
        return {}
    try:
        table = tomli.loads(text)
    except (tomli.TOMLDecodeError, RecursionError) as fault:
        line = text.count("\n", 0, getattr(fault, "pos", 0)) + 1
        found.faults.append(Fault(name, _line_in(str(fault), line), "not-toml", name))
        return {}
    File(found, name, lines(text)).fit(table, kind)
    return table


def _line_in(message: str, otherwise: int) -> int:
    words = message.replace(",", " ").replace(")", " ").split()
    after = words[words.index("line") + 1] if "line" in words[:-1] else ""
    return int(after) if after.isdigit() else otherwise


def _references(found: Found) -> None:
    for file, line, kind, wanted in found.refers:
        if wanted not in found.ids.get(kind, {}):
            found.faults.append(Fault(file, line, "unknown-id", shown(wanted)))
    homes, domains = found.ids.get("aspect", {}), found.ids.get("domain", {})
    for file, line, aspect, domain in found.aspects:
        home = domains.get(domain) if domain else file  # an indicator lies in its domain's file
        if home and homes.get(aspect, home) != home:
            found.faults.append(Fault(file, line, "unknown-id", shown(aspect)))


def _words(found: Found) -> None:
    for said in found.said:
        for word in forbidden(said.text, said.language):
            found.faults.append(Fault(said.file, said.line, "forbidden-word", word))
