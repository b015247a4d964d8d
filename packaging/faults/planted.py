"""Words that are planted at the real desk and on the command line: does one lie readable anywhere?

Looked for in every write that strace sees, and afterwards in the folder of the vault, its log, the
folder for temporary files, the settings, and what the programs said. Left out is what was asked
for: the letter that is written to a file. When the case is erased, also in the decrypted pages.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path

from faults import disk, traced
from faults.left_in_memory import PHRASE, prepare
from faults.pages import decrypted
from faults.verdicts import Batch, Kind, Told, Wrong
from lensdesk import vault
from lensdesk.assets import lens_folder
from lensdesk.lens.loader import load
from lensdesk.vault.engine import DATABASE

_STEM = "plantwoord"
_FORMS = (_STEM.encode(), _STEM.encode("utf-16-le"), _STEM.upper().encode())
_EACH = 20  # words in one note


def run(batch: Batch) -> Told:
    """Plant, lock, close, record, refer, back up, erase; and look everywhere."""
    told, key = Told(), prepare(batch, "Noor")
    words = [f"{_STEM}{number}" for number in batch.numbers]
    notes = [" ".join(words[n : n + _EACH]) for n in range(0, len(words), _EACH)]
    own = batch.folder / "own"
    own.mkdir()
    with disk.left_out():
        former = os.environ.get("TMPDIR")
        os.environ["TMPDIR"] = str(own)
        try:
            _at_the_desk(told, batch, notes[::2])
            _on_the_command_line(told, batch, notes[1::2])
        finally:
            os.environ.pop("TMPDIR") if former is None else os.environ.update(TMPDIR=former)
    _in_files(told, batch.folder, key)
    with vault.unlock(batch.folder / "vault", PHRASE) as kept:
        case = kept.find_case("Noor") or ""
        text = " ".join(seen.text for seen in kept.case(case).observations)
        missing = [word for word in words if f"{word} " not in f"{text} "]
        if missing:
            told.add(Wrong.LOST, f"{len(missing)} words were never kept, such as {missing[0]}")
        vault.forgetting.erase(kept, [case], kept.case(case).created_at)
    _in(told, decrypted(batch.folder / "vault" / DATABASE, key), "a page after erasing")
    told.done = len(words)
    return told


def _at_the_desk(told: Told, batch: Batch, notes: list[str]) -> None:
    from tests.app.conftest import Program  # noqa: PLC0415  # brings Qt, which no other kind needs

    signs = list(load(lens_folder()).signs)
    trace = batch.folder / "desk.trace"
    with ExitStack() as left:
        program = Program("fork", batch.folder, {}, left, traced.under(trace))
        seat = program.seat()
        seat.do("unlock", PHRASE)
        for note, sign in zip(notes, signs, strict=False):
            seat.do("go", "Noor", sign)
            seat.do("strike", "1")
            seat.do("strike", "Return")
            seat.do("write", note)
        seat.do("strike", "F9")
        fresh = program.seat()
        seat.wait_until_gone()
        fresh.do("unlock", PHRASE)
        fresh.do("close")
        fresh.wait_until_gone()
        _, said = program.keeper.communicate()
    _in(told, said, "what the desk said")
    _in_trace(told, trace)


def _on_the_command_line(told: Told, batch: Batch, notes: list[str]) -> None:
    place, folder = batch.folder, str(batch.folder / "vault")
    asked, secret, file = place / "asked", place / "secret", place / "file.json"
    asked.mkdir()
    secret.write_text(PHRASE, encoding="utf-8")
    file.write_text(json.dumps(_observations(notes)), encoding="utf-8")
    case, own = ("--case", "Noor"), {f"XDG_{x}_HOME": str(place) for x in ("CONFIG", "DATA")}
    commands: Iterable[tuple[str, ...]] = (
        ("record", folder, str(file), *case),
        ("cases", folder),
        ("refer", folder, *case, "--out", str(asked / "letter.pdf")),
        ("vault", "check", folder),
        ("vault", "info", folder),
        ("vault", "backups", folder, "--make"),
        ("vault", "trail", folder),
    )
    for n, command in enumerate(commands):
        trace = place / f"command-{n}.trace"
        line = [*traced.under(trace), sys.executable, "-m", "lensdesk", *command]
        line += ["--passphrase-file", str(secret)]
        done = subprocess.run(line, capture_output=True, check=False, env={**os.environ, **own})
        if done.returncode:
            told.add(Wrong.CRASH, f"{command[:2]}: {done.stderr.decode()[-300:]}")
        _in(told, done.stdout + done.stderr, f"what {command[0]} said")
        _in_trace(told, trace, str(asked))
    file.unlink()


def _observations(notes: list[str]) -> dict[str, object]:
    common = {
        "answer": "seen", "known_by": "document", "at": "2026-04-14T10:00:00+02:00",
        "observer": "O", "profession": "education",
    }  # fmt: skip
    lens = load(lens_folder())
    signs = list(lens.signs)[len(notes) + 1 :]
    seen = [{**common, "sign": s, "text": note} for s, note in zip(signs, notes, strict=False)]
    return {"lens": lens.id, "observations": seen}


def _in_trace(told: Told, trace: Path, asked: str = "\0") -> None:
    """Nothing readable may go to any handle but to the file that was asked for."""
    writes = 0
    for written in traced.written(trace):
        writes += 1
        if not written.to.startswith(asked):
            _in(told, written.data, f"a write to {written.to}")
    told.notes["writes"] += writes
    if not writes:
        told.add(Wrong.LOST, "the trace is empty")
    trace.unlink()


def _in_files(told: Told, place: Path, key: bytes) -> None:
    for file in place.rglob("*"):
        if file.is_file() and "asked" not in file.parts:
            _in(told, file.read_bytes(), str(file.relative_to(place)))
            told.notes["files"] += 1
    if not any(form in decrypted(place / "vault" / DATABASE, key) for form in _FORMS):
        told.add(Wrong.LOST, "no word is in the vault: nothing was planted")


def _in(told: Told, data: bytes, where: str) -> None:
    if any(form in data for form in _FORMS):
        told.add(Wrong.PLANTED, where)


KIND = Kind("planted", "words planted at the desk and command line", 1000, run, 1000,
            lacking=traced.lacking)  # fmt: skip
