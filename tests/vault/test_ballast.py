import shutil
from collections import namedtuple
from pathlib import Path

import pytest

from lensdesk import vault
from lensdesk.vault import ballast
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
