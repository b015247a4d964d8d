import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import keyring
import keyring.errors
import pyrage
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail

from lensdesk import vault
from lensdesk.vault import Identity, Kind, Slot, Vault, escrow, keystore, read_recovery_code, ways
from lensdesk.vault.escrow import EscrowKeyInvalid, EscrowNotHere
from lensdesk.vault.failures import CannotUnlock, PassphraseTooShort, VaultReadOnly
from lensdesk.vault.keystore import KeystoreNotHere, PinTooSimple
from lensdesk.vault.ways import LastWayIn, SlotUnknown, TooManyKeys
from tests.vault.practice import CASE, CHEAP, PHRASE

TODAY = date(2026, 11, 25)
OTHER = "zes heel andere woorden graag nu"
PIN = "271828"


class Ring(KeyringBackend):
    """A key store of a system, for as long as the test lasts."""

    priority = 5.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # theirs
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def ring() -> Iterator[Ring]:
    before, ring = keyring.get_keyring(), Ring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


@pytest.fixture
def no_ring() -> Iterator[None]:
    """A system without a key store."""
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]  # theirs
    yield
    keyring.set_keyring(before)


def slot_of(kept: Vault, kind: Kind) -> Slot:
    return next(slot for slot in ways.listed(kept) if slot.kind is kind)


def database(folder: Path) -> bytes:
    return (folder / "vault.db").read_bytes()


def test_another_passphrase_opens_and_no_data_is_rewritten(folder: Path) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        key = kept.keys.key
        ways.change_passphrase(kept, OTHER, TODAY, CHEAP)
    with pytest.raises(CannotUnlock):
        vault.unlock(folder, PHRASE)
    with vault.unlock(folder, OTHER) as kept:
        assert (kept.keys.key, kept.case("c1")) == (key, CASE)
        with pytest.raises(PassphraseTooShort):
            ways.change_passphrase(kept, "te kort", TODAY, CHEAP)


def test_the_list_tells_kind_day_label_and_last_use(folder: Path) -> None:
    secret = str(pyrage.x25519.Identity.generate().to_public())
    with vault.unlock(folder, PHRASE, TODAY) as kept:
        ways.add_recovery(kept, TODAY)
        ways.add_escrow(kept, secret, "Gemeente Oost", TODAY)
        told = [(s.kind, s.made_on, s.label, s.last_used) for s in ways.listed(kept)]
    day = TODAY.isoformat()
    assert told[0][0] is Kind.PASSPHRASE
    assert told[0][3] == day
    assert told[1:] == [(Kind.RECOVERY, day, "", ""), (Kind.ESCROW, day, "Gemeente Oost", "")]


def test_the_recovery_code_opens_the_same_database_and_asks_a_new_passphrase(
    folder: Path,
) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        key, code = kept.keys.key, ways.add_recovery(kept, TODAY)
        assert ways.needs_recovery(kept)
        ways.rehearsed(kept, TODAY)
        assert not ways.needs_recovery(kept)
    typed = read_recovery_code(" ".join(code.groups).lower())
    with pytest.raises(PassphraseTooShort):
        vault.recover(folder, typed, "te kort", TODAY, CHEAP)
    with vault.recover(folder, typed, OTHER, TODAY, CHEAP) as kept:
        assert (kept.keys.key, kept.case("c1")) == (key, CASE)
        assert slot_of(kept, Kind.RECOVERY).last_used == TODAY.isoformat()
    vault.unlock(folder, OTHER).close()
    with pytest.raises(CannotUnlock):
        vault.unlock(folder, PHRASE)


def test_a_new_sheet_makes_the_lost_one_useless(folder: Path) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        lost, found = ways.add_recovery(kept, TODAY), ways.add_recovery(kept, TODAY)
    with pytest.raises(CannotUnlock):
        vault.recover(folder, lost, OTHER, TODAY, CHEAP)
    vault.recover(folder, found, OTHER, TODAY, CHEAP).close()


def test_the_key_of_the_organisation_opens_and_one_of_another_does_not(folder: Path) -> None:
    ours, theirs = (pyrage.x25519.Identity.generate() for _ in range(2))
    with vault.unlock(folder, PHRASE) as kept:
        key = kept.keys.key
        ways.add_escrow(kept, str(ours.to_public()), "Oost", TODAY)
        with pytest.raises(EscrowKeyInvalid):
            ways.add_escrow(kept, "age1nothing", "Oost", TODAY)
    with pytest.raises(CannotUnlock):
        vault.recover(folder, Identity(str(theirs)), OTHER, TODAY, CHEAP)
    with pytest.raises(EscrowKeyInvalid):
        vault.recover(folder, Identity("no identity"), OTHER, TODAY, CHEAP)
    content = f"# created today\n# public key: age1…\n{ours}\n"
    with vault.recover(folder, Identity(content), OTHER, TODAY, CHEAP) as kept:
        assert kept.keys.key == key
    vault.unlock(folder, OTHER).close()


def test_a_vault_has_not_endless_keys_of_organisations(folder: Path) -> None:
    public = str(pyrage.x25519.Identity.generate().to_public())
    with vault.unlock(folder, PHRASE) as kept:
        for n in range(8):
            ways.add_escrow(kept, public, f"organisatie {n}", TODAY)
        with pytest.raises(TooManyKeys):
            ways.add_escrow(kept, public, "te veel", TODAY)


def test_a_pin_opens_only_together_with_the_key_store_of_this_machine(
    folder: Path, ring: Ring
) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        with pytest.raises(PinTooSimple):
            ways.add_pin(kept, "111111", TODAY, CHEAP)
        ways.add_pin(kept, PIN, TODAY, CHEAP)
    vault.unlock(folder, PIN).close()
    with pytest.raises(CannotUnlock):
        vault.unlock(folder, "314159")
    kept_there = dict(ring.kept)
    ring.kept.clear()  # the folder alone, on another machine
    with pytest.raises(CannotUnlock):
        vault.unlock(folder, PIN)
    ring.kept.update(kept_there)
    with vault.unlock(folder, PIN) as kept:
        ways.withdraw(kept, slot_of(kept, Kind.KEYSTORE).id)
    assert ring.kept == {}
    vault.unlock(folder, PHRASE).close()


def test_a_machine_without_key_store_says_so_and_keeps_nothing(folder: Path, no_ring: None) -> None:
    assert not keystore.available()
    with vault.unlock(folder, PHRASE) as kept, pytest.raises(KeystoreNotHere):
        ways.add_pin(kept, PIN, TODAY, CHEAP)


class Closed(Ring):
    """A key store that its owner keeps closed, or that forgets."""

    def __init__(self, *, forgets: bool) -> None:
        super().__init__()
        self.forgets = forgets

    def set_password(self, service: str, username: str, password: str) -> None:  # noqa: ARG002
        if not self.forgets:
            raise keyring.errors.KeyringLocked

    def get_password(self, service: str, username: str) -> str | None:  # noqa: ARG002
        if not self.forgets:
            raise keyring.errors.KeyringLocked
        return None


@pytest.mark.parametrize("forgets", [True, False])
def test_a_key_store_that_is_closed_or_forgets_is_not_trusted(
    folder: Path, ring: Ring, forgets: bool
) -> None:
    keyring.set_keyring(Closed(forgets=forgets))
    with vault.unlock(folder, PHRASE) as kept, pytest.raises(KeystoreNotHere):
        ways.add_pin(kept, PIN, TODAY, CHEAP)
    assert keystore.fetch("anything") is None


def test_without_the_library_for_key_stores_there_is_none(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert not keystore.available()
    assert keystore.fetch("anything") is None


def test_without_the_library_for_organisations_that_is_said(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyrage", None)
    with vault.unlock(folder, PHRASE) as kept, pytest.raises(EscrowNotHere):
        ways.add_escrow(kept, "age1", "Oost", TODAY)


def test_a_vault_that_can_only_be_read_gets_no_other_ways(
    folder: Path, ring: Ring, tmp_path: Path
) -> None:
    old = database(folder)
    with vault.unlock(folder, PHRASE) as kept:
        code = ways.add_recovery(kept, TODAY)
        kept.amend("c1", answers={"request": "verder"})
    (folder / "vault.db").write_bytes(old)
    with vault.unlock(folder, PHRASE) as kept:
        for change in (
            lambda: ways.change_passphrase(kept, OTHER, TODAY, CHEAP),
            lambda: ways.add_pin(kept, PIN, TODAY, CHEAP),
            lambda: vault.rekey(kept, OTHER, TODAY, CHEAP),
        ):
            with pytest.raises(VaultReadOnly):
                change()
    with vault.recover(folder, code, OTHER, TODAY, CHEAP) as kept:
        assert kept.is_read_only
    vault.unlock(folder, PHRASE).close()


def test_a_box_as_long_as_a_book_is_not_opened() -> None:
    secret = str(pyrage.x25519.Identity.generate())
    assert escrow.opened(b"x" * 100_000, b"", secret) is None


def test_the_last_way_in_stays_and_a_pin_does_not_count_as_one(folder: Path, ring: Ring) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        ways.add_pin(kept, PIN, TODAY, CHEAP)
        phrase = slot_of(kept, Kind.PASSPHRASE)
        with pytest.raises(LastWayIn):
            ways.withdraw(kept, phrase.id)
        with pytest.raises(SlotUnknown):
            ways.withdraw(kept, "nothing")
        code = ways.add_recovery(kept, TODAY)
        ways.withdraw(kept, phrase.id)
    with pytest.raises(CannotUnlock):
        vault.unlock(folder, PHRASE)
    vault.recover(folder, code, OTHER, TODAY, CHEAP).close()


def test_an_old_key_file_that_is_put_back_is_noticed(folder: Path) -> None:
    before = {name: (folder / name).read_bytes() for name in ("vault.keys", "vault.keys.bak")}
    with vault.unlock(folder, PHRASE) as kept:
        ways.change_passphrase(kept, OTHER, TODAY, CHEAP)
    for name, content in before.items():
        (folder / name).write_bytes(content)
    with vault.unlock(folder, PHRASE) as kept:
        assert "keys-older" in kept.found
        ways.change_passphrase(kept, OTHER, TODAY, CHEAP)
    with vault.unlock(folder, OTHER) as kept:
        assert kept.found == ()


def test_whoever_asked_for_the_key_store_is_let_go() -> None:
    asked = """
import gc, sys, weakref
from lensdesk.vault import keystore
class Page: pass
def ask():
    page = Page()
    keystore.available()
    return weakref.ref(page)
page = ask()
gc.collect()
sys.exit(page() is not None)
"""
    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0
