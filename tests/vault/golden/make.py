"""Makes the golden vault of the present form: python -m tests.vault.golden.make FOLDER."""

import sys
from datetime import UTC, date, datetime
from pathlib import Path

from lensdesk import vault
from lensdesk.assets import lens_folder, resources
from lensdesk.cases.intake import read_file
from lensdesk.cases.model import Professional
from lensdesk.casework.intake import record_file
from lensdesk.lens.loader import load
from lensdesk.vault import ballast, ways
from lensdesk.vault.derive import MIB, Cost

PHRASE = "zes gewone losse woorden hier"
CODE_FILE = "recovery-code.txt"
DAY = date(2026, 11, 25)


def make(folder: Path) -> None:
    """A vault with the sample visit, a passphrase and a recovery code that was rehearsed."""
    who = Professional("S. de Vries", "social-work", "Wijkteam Oost")
    lens, at = load(lens_folder()), datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
    sample = read_file(resources() / "samples" / "linde.nl.json", lens)
    with vault.create(folder, PHRASE, who, Cost(memory=64 * MIB), DAY) as made:
        record_file(made, lens, "Linde", sample, at)
        code = ways.add_recovery(made, DAY)
        ways.rehearsed(made, DAY)
    (folder / CODE_FILE).write_text(" ".join(code.groups) + "\n")
    for name in (ballast.FILE, "vault.lock"):
        (folder / name).unlink(missing_ok=True)


if __name__ == "__main__":
    make(Path(sys.argv[1]))
