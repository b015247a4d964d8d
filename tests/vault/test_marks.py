import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from lensdesk import vault
from lensdesk.vault.engine import connect
from lensdesk.vault.failures import VaultReadOnly
from lensdesk.vault.keyfile import COPIES
from tests.vault.practice import CASE, PHRASE, copied

PAGE = 4096  # bytes
STOPPED = """
import os, sys; from pathlib import Path; from lensdesk import vault
from tests.vault.practice import PHRASE
kept = vault.unlock(Path(sys.argv[1]), PHRASE)
for n in range(5):
    kept.amend("c1", answers={"request": f"vraag {n}"})
os.kill(os.getpid(), 9)
"""


def stopped(folder: Path) -> None:
    subprocess.run([sys.executable, "-c", STOPPED, str(folder)], check=False)


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
    stopped(folder)
    whole = copied(folder, tmp_path / "whole")
    with vault.unlock(whole, PHRASE) as kept:
        assert kept.found == ()
    log = (folder / "vault.db-wal").read_bytes()
    (folder / "vault.db-wal").write_bytes(log[: len(log) * 2 // 3])
    with vault.unlock(folder, PHRASE) as kept:
        assert kept.found == ("database-older",)


@pytest.mark.parametrize("content", [None, b"", b"\0" * 1024])
def test_a_mark_that_is_gone_after_a_stop_is_said(folder: Path, content: bytes | None) -> None:
    stopped(folder)
    if content is None:
        (folder / "vault.mark").unlink()
    else:
        (folder / "vault.mark").write_bytes(content)
    with vault.unlock(folder, PHRASE) as kept:
        assert (kept.found, kept.is_read_only) == (("mark-missing",), False)
    with vault.unlock(folder, PHRASE) as kept:
        assert kept.found == ()


def test_a_single_older_page_that_was_put_back_is_noticed(folder: Path, tmp_path: Path) -> None:
    old = copied(folder, tmp_path / "old")
    changed(folder)
    before, after = ((f / "vault.db").read_bytes() for f in (old, folder))
    starts = [
        start
        for start in range(0, min(len(before), len(after)), PAGE)
        if before[start : start + PAGE] != after[start : start + PAGE]
    ]
    assert len(starts) > 2
    for start in starts:
        page = before[start : start + PAGE]
        (folder / "vault.db").write_bytes(after[:start] + page + after[start + PAGE :])
        with vault.unlock(folder, PHRASE) as kept:
            assert kept.found in {("pages-older",), ("database-older",)}
            assert kept.is_read_only
            assert vault.check(kept) != ()
    (folder / "vault.db").write_bytes(after)
    with vault.unlock(folder, PHRASE) as kept:
        assert (kept.found, vault.check(kept)) == ((), ())


def test_what_another_program_wrote_is_noticed_and_can_be_accepted(folder: Path) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        key = kept.keys.key
    database = connect(folder / "vault.db", key)
    database.execute("UPDATE cases SET name = 'Egel'")
    database.conn.close()
    with vault.unlock(folder, PHRASE) as kept:
        assert (kept.found, kept.is_read_only) == (("pages-older",), True)
        vault.accept_older(kept)
        kept.amend("c1", answers={"request": "verder"})
    with vault.unlock(folder, PHRASE) as kept:
        assert (kept.found, kept.case("c1").name) == ((), "Egel")


def test_a_key_file_from_before_the_last_changes_is_noticed(folder: Path, tmp_path: Path) -> None:
    old = copied(folder, tmp_path / "old")
    changed(folder)
    put_back(old, folder, *COPIES)
    with vault.unlock(folder, PHRASE) as kept:
        assert (kept.found, kept.is_read_only) == (("keys-older",), False)
        assert kept.case("c1").referral == {"request": "vraag 0"}
    with vault.unlock(folder, PHRASE) as kept:
        assert (kept.found, vault.check(kept)) == ((), ())
