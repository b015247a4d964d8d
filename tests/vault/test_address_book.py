"""Does an address book outlive new keys and damage, with all that belongs to it?"""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from lensdesk import vault
from lensdesk.vault import Vault, sealer
from lensdesk.vault.address_book import (
    KeptContact,
    age_identity,
    contacts,
    keep_age_identity,
    keep_contacts,
    keep_received,
    known_codes,
    next_number,
    was_received,
)
from tests.vault.practice import CASE, CHEAP, PHRASE, WHO

OTHER = "zes heel andere woorden graag nu"
BOOK = (
    KeptContact("f1", "{one}", "S. de Vries", "2026-11-23T12:00:00+00:00"),
    KeptContact("f2", "{two}"),
    KeptContact("f3", "{gone}", withdrawn_at="2026-11-24T12:00:00+00:00"),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with vault.create(tmp_path / "v", PHRASE, WHO, CHEAP) as made:
        made.add_case(CASE)
        keep_contacts(made, *BOOK)
        keep_age_identity(made, "AGE-SECRET-KEY-1MADEUP")
        keep_received(made, "s1", 5, "p1", "2026-11-24", "ABCD-EF01-2345-6789")
        next_number(made, 41)
        sealer(made)
    return tmp_path / "v"


def told(book: Vault) -> tuple[object, ...]:
    """Whatever another vault could hear of this one, and what it knows of others."""
    return (
        contacts(book),
        age_identity(book),
        sealer(book).public_key,
        [code.code for code in known_codes(book)],
        was_received(book, "s1", 5, "p9"),
        was_received(book, "s9", 9, "p1"),
        was_received(book, "s1", 6, "p9"),
        book.ask("SELECT sequence FROM packages_sent"),
    )


def with_new_keys(folder: Path, _beside: Path) -> Vault:
    with vault.unlock(folder, PHRASE) as kept:
        vault.rekey(kept, OTHER, date(2026, 11, 25), CHEAP)
    return vault.unlock(folder, OTHER)


def salvaged(folder: Path, beside: Path) -> Vault:
    with vault.unlock(folder, PHRASE) as kept:
        assert vault.salvage(kept, beside).is_whole
    return vault.unlock(beside, PHRASE)


@pytest.mark.parametrize("work", [with_new_keys, salvaged])
def test_the_address_book_is_the_same_after_it(
    folder: Path, tmp_path: Path, work: Callable[[Path, Path], Vault]
) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        before = told(kept)
    assert before[0] == BOOK
    with work(folder, tmp_path / "beside") as after:
        assert told(after) == before
        assert (after.found, vault.check(after)) == ((), ())
        assert next_number(after, 0) == 42


def test_after_salvage_of_a_damaged_address_book_what_is_lost_is_counted(
    tmp_path: Path,
) -> None:
    many = [KeptContact(f"f{n}", "x" * 900) for n in range(60)]
    with vault.create(tmp_path / "v", PHRASE, WHO, CHEAP) as made:
        keep_contacts(made, *many)
        [root] = made.ask("SELECT rootpage FROM sqlite_master WHERE name = 'contacts'")
        [size] = made.ask("PRAGMA page_count")
    file = tmp_path / "v" / "vault.db"
    content = bytearray(file.read_bytes())
    last = int(str(size["page_count"])) - 1
    assert last > int(str(root["rootpage"]))
    content[last * 4096 + 2000] ^= 1  # the end of the file holds the cards that came last
    file.write_bytes(content)
    with vault.unlock(tmp_path / "v", PHRASE) as damaged:
        result = vault.salvage(damaged, tmp_path / "new")
    assert not result.is_whole
    with vault.unlock(tmp_path / "new", PHRASE) as new:
        saved = contacts(new)
        assert 40 < len(saved) < len(many)
        assert set(saved) < set(many)
        assert vault.check(new) == ()
