"""A thousand letters of four pages: how long, how much memory, and does each keep its standards?

One in fifty is read by veraPDF and inspected; all differ in what was typed. The exit code is 1
when a promise is not kept.
"""

import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from figures import HEADING, Figure

from lensdesk.referral.build import build
from lensdesk.referral.examination import examined
from lensdesk.referral.verdict import Verdict
from lensdesk.words import Language
from tests.referral import verapdf
from tests.referral.practice import SCRIPTS, SIGNER, answered, linde, many, observed, pages

COUNT, EVERY = 1000, 50
SECONDS, MEBIBYTES = 180, 150


def main() -> int:
    """Make them all and print the table."""
    taken, after_some = 0.0, 0.0
    kept: list[bytes] = []
    for number in range(COUNT):
        content = answered(
            observed(linde(tuple(Language)[number % 2]), *many(7)),
            words_of_person=f"{SCRIPTS[number % len(SCRIPTS)]} {number}",
        )
        begun = time.perf_counter()
        letter = build(content, SIGNER)
        taken += time.perf_counter() - begun
        if number % EVERY == 0:
            kept.append(letter)
        if number == COUNT // 10:
            after_some = peak()
    memory = peak()
    with tempfile.TemporaryDirectory() as folder:
        faults = _faults(kept, Path(folder))
    print(HEADING)
    figures = (
        Figure(
            f"{COUNT} letters of {len(pages(kept[0]))} pages",
            taken * 1000,
            "one of them",
            taken * 1000 / COUNT,
            most=SECONDS * 1000,
        ),
        Figure(
            "memory at the end", memory, "after a tenth", after_some, "MiB",
            most=MEBIBYTES, most_ratio=1.05,
        ),
    )  # fmt: skip
    for figure in figures:
        print(figure.line())
    print(f"{len(kept)} of them read by veraPDF and inspected: {faults} faults")
    return 1 if faults or not all(figure.kept for figure in figures) else 0


def _faults(letters: list[bytes], folder: Path) -> int:
    found = sum(examined(letter).verdict is not Verdict.GENUINE for letter in letters)
    if not verapdf.is_here():
        return found
    validator = verapdf.Validator(folder)
    for letter in letters:
        found += sum(len(validator.failed(letter, standard)) for standard in ("ua1", "3a"))
    validator.close()
    return found


def peak() -> float:
    """The most memory that this process had, in MiB; 0 where the system does not tell."""
    told = Path("/proc/self/status")
    lines = told.read_text().splitlines() if told.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), 0.001)


if __name__ == "__main__":
    sys.exit(main())
