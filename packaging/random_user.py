"""A user who does anything, with real keys and clicks, in a real window; nothing may go wrong.

Steps are drawn from a seed, so that what was found can be played again. It fails on an exception
in a slot, on a warning of Qt, on a fault that no input explains, on a difference between what is
on disk and what the desk holds, on undo that does not lead back, and on what is never let go.
"""

import argparse
import gc
import os
import shutil
import sys
import tempfile
import time
import traceback
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from types import TracebackType
from weakref import ref

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget
from random_steps import EXPECTED, STEPS, Hands

from lensdesk import vault
from lensdesk.assets import lens_folder, resources
from lensdesk.cases.intake import read_file
from lensdesk.cases.model import Case, Contact, Professional, Weighing
from lensdesk.casework.beginning import begin_case
from lensdesk.casework.intake import record_file
from lensdesk.desk.case_page import CasePage
from lensdesk.desk.session import CaseSession
from lensdesk.desk.window import Places, Window
from lensdesk.lens.loader import load
from lensdesk.vault.keyfile import MIB, Cost

PHRASE = "zes gewone losse woorden hier"
BEGUN = datetime(2026, 11, 23, 14, 15).astimezone()
LOOKED_AT = 25  # steps between two looks at what is kept
READ_AGAIN = 400  # steps between two times that a copy of the vault is read
REMEMBERED = 40  # steps that are told after something went wrong
QUIET = (
    "This plugin does not support",  # the screenless platform, of a popup or a dialog
    "Broken filename passed to function",  # Qt's own dialog, of a name that no disk can hold
)


@dataclass
class Run:
    """What is known of one run."""

    steps: int
    seed: int
    done: int = 0
    wrong: list[str] = field(default_factory=list)
    told: deque[str] = field(default_factory=lambda: deque(maxlen=REMEMBERED))
    faults: Counter[str] = field(default_factory=Counter)
    heard: ref[CaseSession] | None = None  # the last session that was opened
    begun: Case | None = None  # as it was when that session began
    memory: list[tuple[int, int]] = field(default_factory=list)  # MiB, as `_memory` tells it
    hidden: bool = False

    def say(self, what: str) -> None:
        """Something went wrong."""
        self.wrong.append(what)


def main() -> int:
    """Play one run; the exit code is 1 when something went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    run = Run(chosen.steps, chosen.seed)
    with tempfile.TemporaryDirectory() as folder:
        play(run, Path(folder))
    for line in run.wrong:
        print(line)
    if run.wrong:
        print(f"--seed {run.seed}, step {run.done}; the last steps:", *run.told, sep="\n  ")
    faults = ", ".join(f"{code} {n}" for code, n in run.faults.most_common())
    print(f"seed {run.seed}: {run.done} steps, {len(run.wrong)} wrong")
    for told, sizes in zip(("shown", "own"), zip(*run.memory, strict=True), strict=False):
        print(f"memory, {told}: {' '.join(map(str, sizes))} MiB")
    print(f"refused: {faults or '-'}")
    return 1 if run.wrong else 0


def play(run: Run, folder: Path) -> None:
    """Do the steps in a window of its own, on a vault in `folder`."""
    for name in ("HOME", "USERPROFILE"):  # a dialog for files begins here; nobody's own are met
        os.environ[name] = str(folder / "home")
    application = QApplication([])
    application.setStyle("Fusion")
    places = _prepared(folder)
    random, now = Random(run.seed), [BEGUN]  # noqa: S311  # to be played again

    def clock() -> datetime:
        now[0] += timedelta(milliseconds=random.randrange(4000))
        return now[0]

    window = Window(places, clock)
    qInstallMessageHandler(_listener(run))
    sys.excepthook = _hook(run)
    window.show()
    window.activateWindow()
    hands = Hands(window, random, folder / "out", PHRASE)
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: _step(run, window, hands, folder))
    timer.start()
    application.exec()
    timer.stop()
    _left(run, window, application)
    qInstallMessageHandler(None)
    sys.excepthook = sys.__excepthook__


def _prepared(folder: Path) -> Places:
    """A vault with a case without signs and one with many."""
    lens = load(lens_folder())
    (folder / "out").mkdir()
    (folder / "home").mkdir()
    who = Professional("S. de Vries", "social-work", "Wijkteam")
    with vault.create(folder / "vault", PHRASE, who, Cost(memory=64 * MIB)) as made:
        begin_case(made, lens, "Noor", BEGUN, Contact.HOME_VISIT, "alleen met N.")
        linde = read_file(resources() / "samples" / "linde.nl.json", lens)
        record_file(made, lens, "Linde", linde, BEGUN)
    return Places(folder / "vault", folder / "preferences.json", folder / "lenses")


def _step(run: Run, window: Window, hands: Hands, folder: Path) -> None:
    """One step; it is called in a menu and in a dialog too."""
    if run.hidden:
        return
    if run.wrong and window.room is None:  # it may never open again
        run.hidden = True
        QApplication.quit()
        return
    if not hands.inside():
        if hands.tries > 1:
            run.say("the right passphrase does not open the vault")
        time.sleep(0.005)  # the key is derived in a thread, which needs its turn
        return
    if run.wrong or run.done >= run.steps:
        _hide(window)
        run.hidden = True
        QTimer.singleShot(300, QApplication.quit)  # in which what goes is let go
        return
    run.done += 1
    _hear(run, window)
    name = hands.random.choices(tuple(STEPS), [weight for weight, _ in STEPS.values()])[0]
    run.told.append(f"{run.done} {name} {hands.where()}")
    STEPS[name][1](hands)
    if run.done % LOOKED_AT == 0:
        _look(run, window, hands)
    if run.done % READ_AGAIN == 0:
        _read_again(run, window, folder)
        run.memory.append(_memory())


def _hear(run: Run, window: Window) -> None:
    """Hear every fault that the open case tells, and remember how it was when it was opened."""
    session = window.room.session if window.room is not None else None
    if session is None or (run.heard is not None and run.heard() is session):
        return
    run.heard, run.begun = ref(session), session.case

    def failed(fault: object) -> None:
        code = str(getattr(fault, "code", fault))
        run.faults[code] += 1
        if code not in EXPECTED:
            run.say(f"a fault that nobody provoked: {code}")

    session.failed.connect(failed)


def _look(run: Run, window: Window, hands: Hands) -> None:
    """Is on disk what the desk holds, and does undo lead back to how the case was opened?"""
    session = window.room.session if window.room is not None else None
    if session is None or run.heard is None or run.heard() is not session:
        return
    session.flush()
    if session.desk.vault.case(session.case.id) != session.case:
        run.say("on disk is another case than the desk holds")
    if hands.random.random() < 0.2:
        _undo_all(run, session)


def _undo_all(run: Run, session: CaseSession) -> None:
    before = _undoable(session.case)
    back = _as_far(session, session.undo)
    if run.begun is not None and _undoable(session.case) != _undoable(run.begun):
        run.say("undo does not lead back to how the case was opened")
    for _step in range(back):
        session.redo()
    if _undoable(session.case) != before:
        run.say("redo does not lead to where undo began")


def _as_far(session: CaseSession, take_back: Callable[[], None]) -> int:
    """How many steps could be taken back."""
    steps = 0
    while True:
        before = session.case
        take_back()
        if session.case is before:
            return steps
        steps += 1


def _undoable(case: Case) -> tuple[frozenset[object], ...]:
    """What undo reaches; an empty answer is none."""
    found = (
        case.observations, case.visits, case.decisions, case.consultations, case.persons,
        case.relations, [w for w in case.weighings if w != Weighing(w.indicator)],
        [answer for answer in case.referral.items() if answer[1]],
        [answer for answer in case.assessment.items() if answer[1]],
    )  # fmt: skip
    return tuple(frozenset(part) for part in found)


def _read_again(run: Run, window: Window, folder: Path) -> None:
    """Read a copy of the vault as another program would."""
    session = window.room.session if window.room is not None else None
    if session is None:
        return
    copy = folder / "copy"
    shutil.copytree(folder / "vault", copy, ignore=shutil.ignore_patterns("*.lock", "lock"))
    with vault.unlock(copy, PHRASE) as read:
        if read.case(session.case.id) != session.case:
            run.say("a copy of the vault holds another case than the desk")
        if vault.check(read):
            run.say("the vault is damaged")
    shutil.rmtree(copy)


def _hide(window: Window) -> None:
    for over in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
        if over is not None:
            over.close()
    window.lock()


def _left(run: Run, window: Window, application: QApplication) -> None:
    """After the window hid everything, no case may be left in memory but the neutral page."""
    gc.collect()
    kept = Counter(
        type(o).__name__ for o in gc.get_objects() if isinstance(o, CasePage | CaseSession)
    )
    if kept:
        run.say(f"never let go: {dict(kept)}")
    widgets = [w for w in application.allWidgets() if _root(w) is not window]
    if widgets:
        run.say(f"left beside the window: {Counter(map(_named, widgets))}")
    run.memory.append(_memory())
    window.close()


def _named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()!a}"


def _root(widget: QWidget) -> QWidget:
    above = widget.parentWidget()
    return widget if above is None else _root(above)


def _memory() -> tuple[int, int]:
    """What this program takes in MiB, in all and without what it shares with other programs.

    Both hold what this user needs itself. 0 where the system does not tell.
    """
    told = Path("/proc/self/smaps_rollup")
    lines = told.read_text(encoding="utf-8").splitlines()[1:] if told.exists() else []
    sizes = {each.split(":")[0]: int(each.split()[1]) for each in lines}
    own = sizes.get("Private_Clean", 0) + sizes.get("Private_Dirty", 0)
    return sizes.get("Rss", 0) // 1024, own // 1024


def _listener(run: Run) -> Callable[[QtMsgType, QMessageLogContext, str], None]:
    def heard(kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not text.startswith(QUIET):
            run.say(f"Qt: {text}")

    return heard


def _hook(run: Run) -> Callable[..., None]:
    def hook(kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> None:
        run.say("".join(traceback.format_exception(kind, bug, trace)))

    return hook


if __name__ == "__main__":
    sys.exit(main())
