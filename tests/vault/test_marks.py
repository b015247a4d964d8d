import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from lensdesk import vault
from lensdesk.vault.failures import VaultReadOnly
from tests.vault.practice import CASE, PHRASE, copied

KILLED = """
import os, sys, threading; from pathlib import Path; from lensdesk import vault
from tests.vault.practice import PHRASE
kept = vault.unlock(Path(sys.argv[1]), PHRASE)
calls, last = 0, int(sys.argv[2])
def counting(real):
    def call(*given, **more):
        global calls
        calls += 1
        if calls == last:
            os.kill(os.getpid(), 9)
        return real(*given, **more)
    return call
high_water = kept._high_water
high_water.raised, high_water.keep = counting(high_water.raised), counting(high_water.keep)
kept.keys.put_down = counting(kept.keys.put_down)
high_water.close = counting(high_water.close)
for n in range(3):
    kept.amend("c1", answers={"request": f"vraag {n}"})
    print(n, flush=True)
kept.close()
"""


def put_back(old: Path, folder: Path, *names: str) -> None:
    for name in names:
        if (old / name).exists():
            shutil.copyfile(old / name, folder / name)
        else:
            (folder / name).unlink(missing_ok=True)


def changed(folder: Path, times: int = 1) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        for n in range(times):
            kept.amend("c1", answers={"request": f"vraag {n}"})


def test_a_database_that_was_put_back_is_noticed_and_can_only_be_read(
    folder: Path, tmp_path: Path
) -> None:
    old = copied(folder, tmp_path / "old")
    changed(folder)
    put_back(old, folder, "vault.db")
    with vault.unlock(folder, PHRASE) as kept:
        assert (kept.found, kept.is_read_only) == (("database-older",), True)
        assert kept.case("c1") == CASE
        with pytest.raises(VaultReadOnly):
            kept.amend("c1", answers={"request": "verder"})
        assert vault.check(kept) == ("database-older",)


def test_one_can_go_on_with_an_older_database_when_that_is_meant(
    folder: Path, tmp_path: Path
) -> None:
    old = copied(folder, tmp_path / "old")
    changed(folder, 3)
    new = copied(folder, tmp_path / "new")
    put_back(old, folder, "vault.db")
    with vault.unlock(folder, PHRASE) as kept:
        vault.accept_older(kept)
        kept.amend("c1", answers={"request": "verder"})
    with vault.unlock(folder, PHRASE) as kept:
        assert (kept.found, vault.check(kept)) == ((), ())
    put_back(new, folder, "vault.db")  # the other history
    with vault.unlock(folder, PHRASE) as kept:
        assert kept.found == ("database-older",)


def test_another_history_of_the_same_length_is_noticed(folder: Path, tmp_path: Path) -> None:
    other = copied(folder, tmp_path / "other")
    changed(folder)
    changed(other)
    put_back(other, folder, "vault.db")
    with vault.unlock(folder, PHRASE) as kept:
        assert kept.found == ("database-older",)


def test_a_log_whose_end_was_cut_is_noticed(folder: Path, tmp_path: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path; from lensdesk import vault\n"
        "from tests.vault.practice import PHRASE\n"
        "kept = vault.unlock(Path(sys.argv[1]), PHRASE)\n"
        "for n in range(5): kept.amend('c1', answers={'request': f'vraag {n}'})\n"
        "os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", script, str(folder)], check=False)
    whole = copied(folder, tmp_path / "whole")
    with vault.unlock(whole, PHRASE) as kept:
        assert kept.found == ()
    log = (folder / "vault.db-wal").read_bytes()
    (folder / "vault.db-wal").write_bytes(log[: len(log) * 2 // 3])
    with vault.unlock(folder, PHRASE) as kept:
        assert kept.found == ("database-older",)


@pytest.mark.parametrize("content", [None, b"", b"\0" * 1024])
def test_a_mark_that_is_gone_after_a_stop_is_said(folder: Path, content: bytes | None) -> None:
    subprocess.run([sys.executable, "-c", KILLED, str(folder), "3"], check=False)
    if content is None:
        (folder / "vault.mark").unlink()
    else:
        (folder / "vault.mark").write_bytes(content)
    with vault.unlock(folder, PHRASE) as kept:
        assert (kept.found, kept.is_read_only) == (("mark-missing",), False)
    with vault.unlock(folder, PHRASE) as kept:
        assert kept.found == ()


@pytest.mark.parametrize("last", range(1, 9))
def test_a_kill_at_any_step_gives_no_false_alarm_and_loses_nothing(folder: Path, last: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(folder), str(last)], stdout=subprocess.PIPE, check=False
    )
    assert done.returncode == -9
    told = done.stdout.split()
    with vault.unlock(folder, PHRASE) as kept:
        assert (kept.found, vault.check(kept)) == ((), ())
        answer = kept.case("c1").referral.get("request", "vraag -1")
        assert int(answer.split()[1]) >= (int(told[-1]) if told else -1)


OPENING = """
import os, sys; from pathlib import Path; from lensdesk import vault
from tests.vault.practice import PHRASE
calls, last = 0, int(sys.argv[2])
def counting(real):
    def call(*given, **more):
        global calls
        calls += 1
        if calls == last:
            os.kill(os.getpid(), 9)
        return real(*given, **more)
    return call
os.open, os.fsync, os.replace = map(counting, (os.open, os.fsync, os.replace))
vault.unlock(Path(sys.argv[1]), PHRASE)
print("open", flush=True)
os.kill(os.getpid(), 9)
"""


def test_a_kill_at_any_step_of_opening_gives_no_false_alarm(folder: Path, tmp_path: Path) -> None:
    step, opened = 0, False
    while not opened:
        step += 1
        for earlier in ("closed", "stopped"):
            trial = copied(folder, tmp_path / f"{earlier}-{step}")
            if earlier == "stopped":
                command = [sys.executable, "-c", KILLED, str(trial), "4"]
                subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
            done = subprocess.run(
                [sys.executable, "-c", OPENING, str(trial), str(step)],
                stdout=subprocess.PIPE,
                check=False,
            )
            opened = done.stdout == b"open\n"
            (trial / "vault.tries").unlink(missing_ok=True)
            with vault.unlock(trial, PHRASE) as kept:
                assert (step, earlier, kept.found) == (step, earlier, ())
            shutil.rmtree(trial)
    assert step > 8
