import io
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from lensdesk import vault
from lensdesk.cases.model import Case, Professional
from lensdesk.casework.amending import Desk
from lensdesk.casework.contacts import (
    CardNotRead,
    CardNotWritten,
    ContactKeyChanged,
    ContactNotConfirmed,
    ContactUnknown,
    add_contact,
    confirm,
    export_card,
    identity,
    listed,
    own_card,
    remove,
)
from lensdesk.casework.sending import PackageNotRead, receive, refer_locked, send
from lensdesk.exchange.age_file import PackageNotForUs
from lensdesk.exchange.package import (
    PackageReplayed,
    SenderNotConfirmed,
    SenderUnknown,
    SenderWithdrawn,
)
from lensdesk.lens.model import Lens
from lensdesk.referral import PdfNotWritten
from lensdesk.vault.failures import CannotWrite
from lensdesk.words import Language
from tests.vault.practice import CHEAP, NOON, PHRASE

NL = Language.NL


def desk_of(folder: Path, lens: Lens, name: str) -> Desk:
    who = Professional(name, "social-work", "Gemeente")
    return Desk(vault.create(folder, PHRASE, who, CHEAP), lens, who)


@pytest.fixture
def readers(tmp_path: Path, lens: Lens) -> Iterator[tuple[Desk, Desk]]:
    one, two = (desk_of(tmp_path / n, lens, n) for n in ("Coordinator", "Deputy"))
    yield one, two
    one.vault.close()
    two.vault.close()


def hand_over(giver: Desk, taker: Desk, folder: Path) -> str:
    card = export_card(giver, folder / "card.lensdesk-card", NL, NOON)
    add_contact(taker.vault, folder / "card.lensdesk-card", NOON)
    return card.name


@pytest.fixture
def known(desk: Desk, readers: tuple[Desk, Desk], tmp_path: Path) -> None:
    for reader in readers:
        confirm(desk.vault, hand_over(reader, desk, tmp_path), "S. de Vries", NOON)
        confirm(reader.vault, hand_over(desk, reader, tmp_path), "C", NOON)


def sent(desk: Desk, case: Case, tmp_path: Path) -> Path:
    send(desk, case, tmp_path / "a.lensdesk", NL, NOON, "Coordinator", "Deputy, Gemeente")
    return tmp_path / "a.lensdesk"


@pytest.mark.usefixtures("known")
def test_coordinator_and_deputy_open_it_once_and_the_letter_carries_its_data(
    desk: Desk, case: Case, readers: tuple[Desk, Desk], tmp_path: Path
) -> None:
    package = sent(desk, case, tmp_path)
    assert b"referral" not in package.read_bytes()
    for reader in readers:
        receive(reader, package, tmp_path / "out.pdf", NOON)
        with pikepdf.open(tmp_path / "out.pdf") as pdf:
            assert "referral.json" in pdf.attachments
        (tmp_path / "out.pdf").unlink()
        with pytest.raises(PackageReplayed):
            receive(reader, package, tmp_path / "out.pdf", NOON)
        assert not (tmp_path / "out.pdf").exists()
    with pytest.raises(PackageNotForUs):
        receive(desk, package, tmp_path / "out.pdf", NOON)
    done = {entry.event: entry.case for entry in desk.vault.entries()}
    assert done["send"] == case.id
    assert "contacts" in done
    assert "receive" in {entry.event for entry in readers[0].vault.entries()}
    assert "Coordinator" not in repr(desk.vault.entries())


@pytest.mark.usefixtures("known")
def test_a_letter_that_could_not_be_written_can_be_opened_again(
    desk: Desk, case: Case, readers: tuple[Desk, Desk], tmp_path: Path
) -> None:
    package, reader = sent(desk, case, tmp_path), readers[0]
    with pytest.raises(PdfNotWritten):
        receive(reader, package, tmp_path / "none" / "out.pdf", NOON)
    before = sorted(tmp_path.iterdir())
    reader.vault._database.execute("PRAGMA query_only = ON")
    with pytest.raises(CannotWrite):
        receive(reader, package, tmp_path / "out.pdf", NOON)
    assert sorted(tmp_path.iterdir()) == before
    reader.vault._database.execute("PRAGMA query_only = OFF")
    receive(reader, package, tmp_path / "out.pdf", NOON)
    with pytest.raises(PackageNotRead):
        receive(reader, tmp_path / "gone.lensdesk", tmp_path / "out.pdf", NOON)


def test_nothing_goes_to_whom_nobody_called(
    desk: Desk, case: Case, readers: tuple[Desk, Desk], tmp_path: Path
) -> None:
    with pytest.raises(ContactUnknown):
        sent(desk, case, tmp_path)
    for reader in readers:
        hand_over(reader, desk, tmp_path)
    with pytest.raises(ContactNotConfirmed):
        sent(desk, case, tmp_path)
    assert not (tmp_path / "a.lensdesk").exists()
    assert desk.vault.case(case.id).sent == ()


@pytest.mark.usefixtures("known")
def test_a_receiver_tells_known_unconfirmed_and_withdrawn_senders_apart(
    desk: Desk, case: Case, readers: tuple[Desk, Desk], tmp_path: Path, lens: Lens
) -> None:
    package, reader, out = sent(desk, case, tmp_path), readers[0], tmp_path / "out.pdf"
    name = desk.professional.name
    remove(reader.vault, name, NOON)
    with pytest.raises(SenderWithdrawn):
        receive(reader, package, out, NOON)
    hand_over(desk, reader, tmp_path)
    with pytest.raises(SenderNotConfirmed):
        receive(reader, package, out, NOON)
    reader.vault._database.execute("DELETE FROM contacts")
    with pytest.raises(SenderUnknown):
        receive(reader, package, out, NOON)
    assert not out.exists()


@pytest.mark.usefixtures("known")
def test_another_key_for_the_same_person_stops_and_is_confirmed_anew(
    desk: Desk, tmp_path: Path, lens: Lens
) -> None:
    other = desk_of(tmp_path / "other", lens, "COORDINATOR")
    card = tmp_path / "other.lensdesk-card"
    export_card(other, card, NL, NOON)
    other.vault.close()
    before = listed(desk.vault)
    with pytest.raises(ContactKeyChanged):
        add_contact(desk.vault, card, NOON)
    assert listed(desk.vault) == before
    add_contact(desk.vault, card, NOON, anew=True)
    told = {c.card.name: c.confirmed_by for c in listed(desk.vault)}
    assert told == {"Deputy": "S. de Vries", "COORDINATOR": ""}


def test_a_vault_has_one_card_and_no_file_shows_its_key(desk: Desk, tmp_path: Path) -> None:
    assert own_card(desk, NL, NOON) == own_card(desk, NL, NOON)
    for file in (tmp_path / "vault").iterdir():
        assert identity(desk.vault).encode() not in file.read_bytes()
    with pytest.raises(CardNotWritten):
        export_card(desk, tmp_path / "none" / "card", NL, NOON)
    with pytest.raises(CardNotRead):
        add_contact(desk.vault, tmp_path / "none", NOON)


def test_a_receiver_without_lensdesk_gets_six_words(desk: Desk, case: Case, tmp_path: Path) -> None:
    file = tmp_path / "locked.pdf"
    _, _, passphrase = refer_locked(desk, case, file, NL, NOON)
    assert len(passphrase.split()) == 6
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(file)
    with pikepdf.open(io.BytesIO(file.read_bytes()), password=passphrase) as pdf:
        assert (pdf.encryption.R, pdf.encryption.bits) == (6, 256)
        assert "referral.json" in pdf.attachments
