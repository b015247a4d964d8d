import os
import shutil
from collections import namedtuple
from pathlib import Path

import pytest

from lensdesk import vault
from lensdesk.vault import ballast
from lensdesk.vault.failures import DiskFull
from tests.vault.practice import PHRASE

Usage = namedtuple("Usage", "total used free")  # as shutil gives it


def free(monkeypatch: pytest.MonkeyPatch, room: int) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: Usage(1 << 40, 0, room))


def test_the_ballast_is_there_and_takes_real_room(folder: Path) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        told = (folder / ballast.FILE).stat()
        assert told.st_size == ballast.SIZE
        assert vault.info(kept).size < ballast.SIZE
        assert not kept.is_short_of_room


def test_on_a_disk_that_runs_full_the_ballast_goes_before_anything_is_lost(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        free(monkeypatch, 1 << 20)
        kept.amend("c1", answers={"request": "verder"})
        assert not (folder / ballast.FILE).exists()
        assert kept.is_short_of_room
    with vault.unlock(folder, PHRASE) as kept:  # and it is not laid on a disk that is still full
        assert not (folder / ballast.FILE).exists()
        assert kept.case("c1").referral == {"request": "verder"}
    free(monkeypatch, 1 << 30)
    with vault.unlock(folder, PHRASE) as kept:
        assert (folder / ballast.FILE).exists()


def test_where_room_cannot_be_asked_or_kept_the_vault_works_without_ballast(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(*_given: object) -> None:
        raise OSError(95, "not here")

    (folder / ballast.FILE).unlink()
    monkeypatch.setattr(shutil, "disk_usage", refuses)
    with vault.unlock(folder, PHRASE) as kept:
        kept.amend("c1", answers={"request": "verder"})
        assert not ballast.give_up(folder)


def test_a_system_that_reserves_no_room_gets_a_file_of_that_size(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / ballast.FILE).unlink()
    monkeypatch.delattr(os, "posix_fallocate", raising=False)
    vault.unlock(folder, PHRASE).close()
    assert (folder / ballast.FILE).stat().st_size == ballast.SIZE


def test_a_quota_that_is_not_seen_before_costs_one_change_and_then_there_is_room(
    folder: Path,
) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        [pages] = kept.ask("PRAGMA page_count")
        kept._database.execute(f"PRAGMA max_page_count = {pages['page_count']}")
        with pytest.raises(DiskFull):
            kept.amend("c1", answers={f"q{n}": "woord " * 900 for n in range(40)})
        assert not (folder / ballast.FILE).exists()
        kept._database.execute("PRAGMA max_page_count = 100000")
        kept.amend("c1", answers={"request": "verder"})
    with vault.unlock(folder, PHRASE) as kept:
        assert (kept.found, kept.case("c1").referral) == ((), {"request": "verder"})


def test_a_vault_opens_on_a_full_disk_by_the_room_of_its_ballast(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (folder / ballast.FILE).exists()
    free(monkeypatch, 0)
    with vault.unlock(folder, PHRASE) as kept:
        assert not (folder / ballast.FILE).exists()
        assert kept.is_short_of_room
