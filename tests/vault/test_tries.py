import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from lensdesk import vault
from lensdesk.vault import tries
from lensdesk.vault.failures import CannotUnlock, VaultDamaged
from lensdesk.vault.tries import WAITS, WaitFirst, counted, left
from tests.vault.practice import PHRASE


class Clock:
    """The time since the machine started, as the test says."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def wrong(folder: Path, clock: Clock) -> None:
    with pytest.raises(CannotUnlock), counted(folder, clock):
        raise CannotUnlock


def waits(folder: Path, clock: Clock, times: int) -> Iterator[float]:
    for _ in range(times):
        wrong(folder, clock)
        wait = left(folder, clock)
        yield wait
        clock.now += wait


def test_after_wrong_tries_one_waits_longer_and_longer(tmp_path: Path) -> None:
    assert tuple(waits(tmp_path, Clock(), 9)) == (*WAITS, 30, 30)


def test_a_try_that_comes_too_early_is_not_made(tmp_path: Path) -> None:
    clock = Clock()
    assert sum(waits(tmp_path, clock, 4)) == 2
    wrong(tmp_path, clock)
    clock.now += 1
    with pytest.raises(WaitFirst) as early, counted(tmp_path, clock):
        pytest.fail("it was made")
    assert early.value.facts["seconds"] == 4


def test_a_restart_of_the_machine_shortens_no_wait(tmp_path: Path) -> None:
    clock = Clock()
    list(waits(tmp_path, clock, 7))
    wrong(tmp_path, clock)
    clock.now = 3.0  # three seconds after it was switched on again
    assert left(tmp_path, clock) == 27


def test_the_clock_on_the_wall_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    list(waits(tmp_path, clock, 6))
    wrong(tmp_path, clock)
    for years in (-10, 10):
        at = time.time() + years * 365 * 86400
        monkeypatch.setattr(time, "time", lambda at=at: at)
        assert left(tmp_path, clock) == 30
        os.utime(tmp_path / tries.FILE, (at, at))
        assert left(tmp_path, clock) == 30


def test_a_right_secret_clears_the_count_and_a_damaged_vault_does_not_raise_it(
    tmp_path: Path,
) -> None:
    clock = Clock()
    list(waits(tmp_path, clock, 3))
    with pytest.raises(VaultDamaged), counted(tmp_path, clock):
        raise VaultDamaged
    wrong(tmp_path, clock)
    assert left(tmp_path, clock) == 2
    clock.now += 2
    with counted(tmp_path, clock):
        pass
    assert left(tmp_path, clock) == 0
    assert [f.name for f in tmp_path.iterdir()] == ["vault.failed"]  # for the trail


def test_a_broken_count_lets_one_in(tmp_path: Path) -> None:
    for content in (b"", b"[]", b'{"wrong": "x", "at": 1}', b'{"wrong": 1e999, "at": 0}'):
        (tmp_path / tries.FILE).write_bytes(content)
        assert left(tmp_path) == 0


def test_a_program_that_is_killed_in_a_try_has_used_that_try(folder: Path) -> None:
    killed = (
        "import os, sys; from pathlib import Path; from lensdesk import vault\n"
        "from lensdesk.vault import keyfile\n"
        "keyfile.open_with = lambda *_: os.kill(os.getpid(), 9)\n"
        "vault.unlock(Path(sys.argv[1]), 'een heel andere lange zin')"
    )
    for _ in range(4):
        subprocess.run([sys.executable, "-c", killed, str(folder)], check=False)
    assert left(folder) > 0
    with pytest.raises(WaitFirst):
        vault.unlock(folder, PHRASE)
