"""How does a lens come in? Unpacked beside, checked whole, and refused with every fault at once.

A pack is a folder or one zip file with the files of a lens, straight away or in one folder. It
may come from a stranger.
"""

import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from zipfile import ZipFile

from lensdesk.errors import LensDeskError
from lensdesk.lens import guidance_loader, loader
from lensdesk.lens.checker import check
from lensdesk.lens.fault import Fault
from lensdesk.lens.pack_members import Member, of_folder, of_zip
from lensdesk.lens.safe_text import shown
from lensdesk.lens.unpacking import BROKEN, LIMITS, LensNotWritten, Limits, Unpacking

PACK_CODES = (
    "pack-unreadable", "no-lens", "too-many-files", "pack-too-large", "file-too-large", "squeezed",
    "bad-path", "no-plain-file", "double-name", "other-type", "other-packing", "encrypted",
    "file-broken", "line-too-long", "does-not-fit",
)  # fmt: skip
NAMED = 12  # places in one sentence


class PackRefused(LensDeskError):
    """A pack with `n` faults. `faults` has them all; `places` names the first dozen."""

    code = "pack-refused"

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__(n=len(self.faults), places=places(self.faults))


def places(faults: tuple[Fault, ...]) -> str:
    """The first dozen faults in one line, as `file:line code (about)`."""
    told = [
        f"{f.file}:{f.line} {f.code}" + (f" ({f.about})" if f.about != f.file else "")
        for f in faults[:NAMED]
    ]
    return "; ".join([*told, *(["…"] if len(faults) > NAMED else [])])


def open_pack(path: Path, into: Path, limits: Limits = LIMITS) -> Path:
    """Unpack `path` into the new folder `into`; the folder in which its `lens.toml` lies.

    Raises `PackRefused` with all that is wrong, and `LensNotWritten`; then `into` is gone.
    """
    if path.is_file() and path.stat().st_size > limits.all:
        raise PackRefused([Fault(shown(path.name), 1, "pack-too-large", shown(path.name))])
    try:
        into.mkdir(parents=True)
    except OSError as fault:
        raise LensNotWritten from fault
    try:
        return _opened(path, into, limits)
    except BaseException:
        shutil.rmtree(into, ignore_errors=True)
        raise


def _opened(path: Path, into: Path, limits: Limits) -> Path:
    unpacking = Unpacking(into, limits)
    try:
        with _members(path) as members:
            unpacking.take(members)
    except BROKEN:
        unpacking.stop("pack-unreadable", path.name)
    refused = tuple(unpacking.faults)
    if unpacking.is_stopped:
        raise PackRefused(refused)
    folder = _lens_folder(into)
    if folder is None:
        raise PackRefused((*refused, Fault("lens.toml", 1, "no-lens", shown(path.name))))
    if found := (*refused, *_unsound(folder, refused)):
        raise PackRefused(found)
    return folder


def _unsound(folder: Path, refused: tuple[Fault, ...]) -> tuple[Fault, ...]:
    # what follows from a file that was not let in is not told a second time
    left_out = [f"/{f.file}" for f in refused if f.file.endswith(".toml")]
    found = tuple(
        f
        for f in check(folder)
        if not any(name.endswith(f"/{f.file}") for name in left_out)
        and not (left_out and f.code == "unknown-id")
    )
    if not (found or left_out):
        try:
            loader.load(folder)
            guidance_loader.load_guidance(folder)
        except loader.LensInvalid as fault:
            file = str(fault.facts["file"])
            return (Fault(file, 1, "does-not-fit", file),)
    return found


@contextmanager
def _members(path: Path) -> Iterator[Iterable[Member]]:
    if path.is_dir():
        yield of_folder(path)
        return
    if not path.is_file():
        raise FileNotFoundError
    with ZipFile(path) as pack:
        yield of_zip(pack)


def _lens_folder(into: Path) -> Path | None:
    if (into / "lens.toml").is_file():
        return into
    found = [p for p in into.iterdir() if (p / "lens.toml").is_file()]
    return found[0] if len(found) == 1 else None
