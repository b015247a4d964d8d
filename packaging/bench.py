"""How quick and how light is LensDesk? Each figure stands beside a baseline of the same run.

The exit code is 1 when a promise is not kept.
"""

import os
import select
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median

import pypdfium2
import tomli
from bench_vault import vault_figures
from compiling import compiled
from figures import HEADING, Figure, in_turn
from large import (
    MANY,
    NOW,
    PHRASE,
    TICKS,
    WHO,
    caseload,
    full_lens,
    large,
    large_case,
    observations,
    typing,
)
from nacl.pwhash import argon2id
from nacl.signing import SigningKey

from lensdesk import referral, vault
from lensdesk.assets import lens_folder
from lensdesk.cases.model import (
    Answer,
    Contact,
)
from lensdesk.casework.amending import Desk
from lensdesk.casework.beginning import new_case
from lensdesk.casework.recording import record
from lensdesk.indicators.reading import read
from lensdesk.lens.guidance_loader import load_guidance
from lensdesk.lens.loader import load
from lensdesk.lens.search import find, index
from lensdesk.referral.build import build, draw
from lensdesk.vault import rows
from lensdesk.vault.engine import connect
from lensdesk.vault.keyfile import unwrap
from lensdesk.words import Language

EMPTY_WINDOW = """
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([]); window = QWidget(); window.show(); application.processEvents()
"""
TELL = "tell()\n"
UNLOCK_PAGE = """
import os, sys; from pathlib import Path
from lensdesk.app import start
from lensdesk.app.keeping import keep
def ready(application):
    pass
def desk(line):
    from lensdesk.app.open_desk import shown
    application, window = shown(Path(sys.argv[1])); application.processEvents()
    ready(application); tell(); os._exit(0)
"""
BROUGHT_IN = """
def ready(application):
    import lensdesk.vault, lensdesk.desk.room  # as the page does beside itself
"""
BEGIN = """
keep(desk)
"""
VISIT = """
import sys, time; from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from lensdesk.app.open_desk import shown
application, window = shown(Path(sys.argv[1])); application.processEvents()
loop = QEventLoop(); QTimer.singleShot(1000, loop.quit); loop.exec()  # typing takes longer
window.page.field.setText(sys.argv[2]); begun = time.perf_counter(); window.page.open.click()
while window.room is None:
    application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
application.processEvents(); print(time.perf_counter() - begun)
"""
LOCK = """
import os, sys, time; from pathlib import Path
from lensdesk.app.keeping import keep
def desk(line):
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication
    from lensdesk.app.open_desk import open_desk
    from lensdesk.desk.window import Window
    fresh, told = bool(line.given), line.shown
    def half_a_note_and_f9():
        [window] = [w for w in QApplication.topLevelWidgets() if isinstance(w, Window)]
        if window.room is None:
            return
        look[0].stop()
        window.room.open_case(window.room.desk.vault.cases()[0].id)
        page = window.room.case_page
        page.go_to(next(iter(window.room.session.desk.lens.signs)))
        QTest.keySequence(QApplication.focusWidget(), "1")
        QTest.keySequence(QApplication.focusWidget(), "Return")
        QTest.keyClicks(QApplication.focusWidget(), "half een zin")
        neutral, hide = [], window._hide_all
        def hidden():
            hide(); neutral.append(time.monotonic())
        window._hide_all = hidden
        begun = time.monotonic(); QTest.keySequence(QApplication.focusWidget(), "F9")
        print(begun, neutral[0], os.getpid(), flush=True)
    look = []
    def shown():
        if fresh:
            print(time.monotonic(), flush=True); told()
            QTimer.singleShot(2000, QApplication.quit)
            return
        told(); [window] = [w for w in QApplication.topLevelWidgets() if isinstance(w, Window)]
        window.page.field.setText(sys.argv[2]); window.page.open.click()
        look.append(QTimer()); look[0].timeout.connect(half_a_note_and_f9); look[0].start(20)
    line.shown = shown
    return open_desk(line, Path(sys.argv[1]))
keep(desk)
"""
FIRST_LETTER = """
from tests.referral.practice import SIGNER, linde
from lensdesk.referral.build import build
build(linde(), SIGNER)
"""
READY = """
def tell():
    import resource; from pathlib import Path
    told = Path("/proc/self/status")  # where there is one: ru_maxrss counts the parent's memory too
    lines = told.read_text().splitlines() if told.exists() else []
    peak = [line.split()[1] for line in lines if line.startswith("VmHWM")]
    print(peak[0] if peak else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, flush=True)
"""


def main() -> int:
    """Measure everything and print the table."""
    compiled()
    print(HEADING, flush=True)
    broken = 0
    with tempfile.TemporaryDirectory() as folder:
        for measure in (
            start,
            unlock,
            tick,
            vault_figures,
            large_case,
            typing,
            full_lens,
            caseload,
            lens_load,
            letter,
        ):
            for figure in measure(Path(folder)):
                print(figure.line(), flush=True)
                broken += not figure.kept
    return 1 if broken else 0


def start(folder: Path) -> Iterator[Figure]:
    """From a new process to the unlock page, beside an empty window of the same library."""
    vault.create(folder / "start", PHRASE, WHO, vault.Cost()).close()
    memory = defaultdict[str, list[float]](list)

    def run(script: str, end: str = BEGIN) -> Callable[[int], None]:
        def once(_n: int) -> None:
            command = [sys.executable, "-c", READY + script + end, str(folder / "start")]
            with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
                told = child.stdout.readline() if child.stdout else "0"
                memory[script].append(int(told) / 1024)
                child.kill()

        return once

    ours, empty = in_turn(run(UNLOCK_PAGE), run(EMPTY_WINDOW, TELL), 15)
    yield Figure("start to unlock page", ours, "empty window", empty, most_ratio=2)
    run(UNLOCK_PAGE + BROUGHT_IN)(0)
    peak, bare = memory[UNLOCK_PAGE + BROUGHT_IN][0], median(memory[EMPTY_WINDOW])
    yield Figure(
        "memory while the passphrase is typed", peak, "empty window", bare, "MiB", most=110
    )


def unlock(folder: Path) -> Iterator[Figure]:
    """From Enter to the list of cases in a new program, and from F9 to the neutral page."""
    with vault.create(folder / "unlock", PHRASE, WHO, vault.Cost()) as kept:
        kept.add_case(large(load(lens_folder()), MANY))
    taken: list[float] = []

    def whole(_n: int) -> None:
        command = [sys.executable, "-c", VISIT, str(folder / "unlock"), PHRASE]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        taken.append(float(done.stdout) * 1000)

    cost, salt = vault.Cost(), bytes(16)

    def derive(_n: int) -> None:
        argon2id.kdf(32, PHRASE.encode(), salt, cost.operations, cost.memory)

    _, bare = in_turn(whole, derive, 7)
    alone = "key derivation alone"
    yield Figure("Enter to the list of cases", median(taken), alone, bare, most=bare + 1000)
    yield from lock(folder, bare)


def lock(folder: Path, bare: float) -> Iterator[Figure]:
    """From F9, over half a note among 5,000 observations, until the process that knew is gone."""
    taken: list[tuple[float, float, float]] = []
    for _n in range(7):
        command = [sys.executable, "-c", LOCK, str(folder / "unlock"), PHRASE]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
            if program.stdout is None:
                return
            begun, neutral, process = program.stdout.readline().split()
            handle = os.pidfd_open(int(process)) if sys.platform == "linux" else None
            fresh = float(program.stdout.readline())
            if handle is not None:
                select.select([handle], [], [])
                os.close(handle)
            gone = time.monotonic()  # elsewhere: when the fresh page is there
            first = float(begun)
            taken.append((float(neutral) - first, fresh - first, gone - first))
    named = (
        "F9 to the neutral page",
        "F9 to the page of a fresh process",
        "F9 to the old one gone",
    )
    for name, times, most in zip(named, zip(*taken, strict=True), (500, 1000, 1000), strict=True):
        yield Figure(name, median(times) * 1000, "key derivation alone", bare, most=most)


def tick(folder: Path) -> Iterator[Figure]:
    """One answer until it is on disk, and until it is read too, beside a bare commit of its row."""
    lens = load(lens_folder())
    signs = tuple(lens.signs)
    begun = folder / "bare"
    vault.create(begun, PHRASE, WHO, vault.Cost()).close()
    bare = connect(begun / "vault.db", unwrap(begun, PHRASE)).conn
    bare.execute("PRAGMA foreign_keys = OFF")
    row = rows.of_observation("", next(observations(lens, 1)))
    names, marks = ", ".join(row), ", ".join("?" * len(row))
    insert = f"INSERT INTO observations ({names}) VALUES ({marks})"  # noqa: S608  # our names
    made = observations(lens, 10 * TICKS)

    def commit(_n: int) -> None:
        values = tuple(rows.of_observation("c", next(made)).values())
        bare.execute("BEGIN IMMEDIATE")
        bare.execute(insert, values)
        bare.execute("COMMIT")

    with vault.create(folder / "tick", PHRASE, WHO, vault.Cost()) as kept:
        desk, case = Desk(kept, lens, WHO), new_case(lens, "Klein", NOW, Contact.HOME_VISIT)
        kept.add_case(case)
        readings = read(lens, (), NOW.date())
        written = in_turn(lambda _n: kept.amend(case.id, observations=(next(made),)), commit, TICKS)

        def answered(n: int) -> None:
            nonlocal case, readings
            sign, answer = signs[n % len(signs)], tuple(Answer)[n % 3]
            change = record(desk, case, readings, sign, answer, NOW)
            case, readings = change.case, change.readings

        whole = in_turn(answered, commit, TICKS)
    bare.close()
    commits = "bare SQLCipher commit"
    yield Figure("a tick on disk, encrypted", written[0], commits, written[1], most=5, most_ratio=2)
    yield Figure("a tick on disk, and read", whole[0], commits, whole[1], most=5)


def lens_load(_folder: Path) -> Iterator[Figure]:
    """The lens from its folder, beside the parsing of the same files."""
    top = lens_folder()
    files = [*sorted(top.glob("*.toml")), *sorted((top / "domains").glob("*.toml"))]

    def parse(_n: int) -> None:
        for file in files:
            tomli.loads(file.read_text(encoding="utf-8"))

    ours, bare = in_turn(lambda _n: load(lens_folder()), parse, 15)
    yield Figure("lens from disk", ours, "parsing its files alone", bare, most=50)
    lens, guidance = load(lens_folder()), load_guidance(lens_folder())
    entries = index(lens, guidance)
    typed = ("sc", "sch", "schu", "schul", "gi", "gif", "gift", "xyz")
    labels = [sign.label.nl for sign in lens.signs.values()]

    def plain(n: int) -> list[str]:
        return [label for label in labels if typed[n % len(typed)] in label]

    found, bare = in_turn(lambda n: find(entries, typed[n % len(typed)]), plain, 80)
    yield Figure(
        "search per key, both languages", found, "plain search in Dutch labels", bare, most=16
    )


def letter(folder: Path) -> Iterator[Figure]:
    """Sealed referrals, beside the same pages drawn by ReportLab without tags, data and seal."""
    lens = load(lens_folder())
    signer = vault.Sealer(SigningKey(bytes(32)))
    alone = "ReportLab, the same, untagged"
    for count, most in ((0, 250), (130, 1000)):
        seen = tuple(replace(o, answer=Answer.SEEN) for o in observations(lens, count))
        case = replace(new_case(lens, "Brief", NOW, Contact.HOME_VISIT), observations=seen)
        readings = read(lens, seen, NOW.date())
        content = referral.ReferralContent(
            "LD-2026-1123-7F3K", 1, NOW, Language.NL, lens, case, readings, WHO
        )
        ours, bare = in_turn(
            partial(_written, content, folder / "letter.pdf", signer),
            partial(_drawn, content),
            21,
        )
        document = pypdfium2.PdfDocument(folder / "letter.pdf")
        named = f"sealed referral of {len(document)} pages"
        document.close()
        yield Figure(named, ours, alone, bare, most=most, most_ratio=1.6)

    def first(script: str) -> Callable[[int], None]:
        def once(_n: int) -> None:
            subprocess.run([sys.executable, "-c", script], check=True)

        return once

    ours, bare = in_turn(first(FIRST_LETTER), first("import reportlab.platypus"), 5)
    yield Figure("first referral, with all imports", ours, "importing ReportLab", bare, most=1500)


def _written(content: referral.ReferralContent, path: Path, signer: vault.Sealer, _n: int) -> None:
    with referral.placed(build(content, signer), path):
        pass


def _drawn(content: referral.ReferralContent, _n: int) -> None:
    draw(content, "0000-0000-0000-0000", None)


if __name__ == "__main__":
    sys.exit(main())
