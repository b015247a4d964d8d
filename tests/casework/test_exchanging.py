import io
import json
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from lensdesk import vault
from lensdesk.cases.model import Case, Professional
from lensdesk.cases.model import Contact as MadeBy
from lensdesk.casework.amending import Desk
from lensdesk.casework.beginning import begin_case
from lensdesk.casework.contacts import (
    CardNotRead,
    CardNotWritten,
    Contact,
    ContactKeyChanged,
    ContactNotConfirmed,
    ContactUnknown,
    add_contact,
    card_text,
    confirm,
    export_card,
    find,
    identity,
    listed,
    own_card,
    put_back,
    remove,
)
from lensdesk.casework.receiving import (
    NoDataInLetter,
    PackageNotRead,
    keep_data,
    keep_letter,
    letters_with,
    look,
    receive,
)
from lensdesk.casework.sending import Plain, Sealed, dispatch, new_lock
from lensdesk.exchange import seal
from lensdesk.exchange.age_file import PackageNotForUs
from lensdesk.exchange.package import (
    PackageReplayed,
    SenderNotConfirmed,
    SenderUnknown,
    SenderWithdrawn,
)
from lensdesk.lens.model import Lens
from lensdesk.letters.order import Order
from lensdesk.referral import PdfNotWritten
from lensdesk.referral.verdict import Verdict
from lensdesk.vault import Event, sealer
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


def hand_over(giver: Desk, taker: Desk, folder: Path) -> Contact:
    card = export_card(giver, folder / "card.lensdesk-card", NL, NOON)
    add_contact(taker.vault, folder / "card.lensdesk-card", NOON)
    return find(taker.vault, card.name)


@pytest.fixture
def known(desk: Desk, readers: tuple[Desk, Desk], tmp_path: Path) -> None:
    for reader in readers:
        confirm(desk.vault, hand_over(reader, desk, tmp_path), "S. de Vries", NOON)
        confirm(reader.vault, hand_over(desk, reader, tmp_path), "C", NOON)


def sent(desk: Desk, case: Case, tmp_path: Path) -> Path:
    way = Sealed(*(find(desk.vault, n) for n in ("Coordinator", "Deputy, Gemeente")))
    dispatch(desk, case, tmp_path / "a.lensdesk", Order(NL), NOON, way)
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
    assert done["letter_sealed"] == case.id
    assert "contact" in done
    assert "letter_received" in {entry.event for entry in readers[0].vault.entries()}
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
    remove(reader.vault, find(reader.vault, desk.professional.name), NOON)
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
    lock = new_lock(NL)
    dispatch(desk, case, file, Order(NL), NOON, lock)
    passphrase = lock.passphrase
    assert len(passphrase.split()) == 6
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(file)
    with pikepdf.open(io.BytesIO(file.read_bytes()), password=passphrase) as pdf:
        assert (pdf.encryption.R, pdf.encryption.bits) == (6, 256)
        assert "referral.json" in pdf.attachments


@pytest.mark.usefixtures("known")
def test_what_came_in_is_looked_at_before_it_is_kept(
    desk: Desk, case: Case, readers: tuple[Desk, Desk], tmp_path: Path
) -> None:
    package, reader = sent(desk, case, tmp_path), readers[0]
    for _twice in range(2):  # a look keeps nothing
        arrived = look(reader, package)
        assert arrived.is_sound
        assert arrived.sender is not None
        assert arrived.sender.card.name == desk.professional.name
        assert arrived.sender.card.words == arrived.inspection.key_words
    keep_data(arrived, tmp_path / "a.json")
    assert json.loads((tmp_path / "a.json").read_bytes())["format"]
    keep_letter(reader, arrived, tmp_path / "a.pdf", NOON)
    keep_letter(reader, arrived, tmp_path / "again.pdf", NOON)
    with pytest.raises(PackageReplayed):
        look(reader, package)
    plain = look(reader, tmp_path / "a.pdf")
    assert (plain.sender, plain.header, plain.is_sound) == (arrived.sender, None, True)


@pytest.mark.usefixtures("known")
def test_a_print_is_known_by_its_code_where_its_letter_was_made_and_where_it_came_in(
    desk: Desk, case: Case, readers: tuple[Desk, Desk], tmp_path: Path
) -> None:
    arrived = receive(readers[0], sent(desk, case, tmp_path), tmp_path / "a.pdf", NOON)
    typed = arrived.inspection.code.lower().replace("-", " ")
    [made], [came] = (letters_with(d.vault, typed) for d in (desk, readers[0]))
    assert (made.received, made.version, came.received) == (False, 1, True)
    assert letters_with(desk.vault, "") == letters_with(readers[1].vault, typed) == ()


@pytest.mark.usefixtures("known")
def test_a_package_whose_letter_another_key_sealed_is_not_sound(
    desk: Desk, case: Case, readers: tuple[Desk, Desk], tmp_path: Path
) -> None:
    dispatch(readers[1], case_in(readers[1]), tmp_path / "b.pdf", Order(NL), NOON, Plain())
    package = seal(
        (tmp_path / "b.pdf").read_bytes(),
        sealer(desk.vault),
        own_card(readers[0], NL, NOON).recipient,
        own_card(readers[1], NL, NOON).recipient,
        7,
        NOON,
    )
    (tmp_path / "b.lensdesk").write_bytes(package)
    arrived = look(readers[0], tmp_path / "b.lensdesk")
    assert (arrived.inspection.verdict, arrived.is_sound) == (Verdict.GENUINE, False)


def case_in(desk: Desk) -> Case:
    return begin_case(desk.vault, desk.lens, "Other", NOON, MadeBy.HOME_VISIT)


@pytest.mark.usefixtures("known")
def test_a_letter_without_data_has_none_to_save(
    desk: Desk, readers: tuple[Desk, Desk], tmp_path: Path
) -> None:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(tmp_path / "scan.pdf")
    arrived = look(desk, tmp_path / "scan.pdf")
    assert arrived.inspection.verdict is Verdict.NO_DATA
    assert not arrived.is_sound
    with pytest.raises(NoDataInLetter):
        keep_data(arrived, tmp_path / "scan.json")
    assert not (tmp_path / "scan.json").exists()


@pytest.mark.usefixtures("known")
def test_a_removed_contact_comes_back_as_it_was(desk: Desk) -> None:
    before = listed(desk.vault)
    remove(desk.vault, before[0], NOON)
    assert listed(desk.vault) == before[1:]
    put_back(desk.vault, before[0])
    assert listed(desk.vault) == before


def test_the_text_of_the_code_is_a_card_also_when_its_file_ends_with_a_new_line(
    desk: Desk, readers: tuple[Desk, Desk], tmp_path: Path
) -> None:
    saved = tmp_path / "phone.lensdesk-card"
    saved.write_bytes(card_text(readers[0], NL, NOON) + b"\r\n")
    assert add_contact(desk.vault, saved, NOON) == own_card(readers[0], NL, NOON)


@pytest.mark.usefixtures("known")
def test_the_trail_tells_in_which_form_each_letter_went_out_and_what_came_in(
    desk: Desk, case: Case, readers: tuple[Desk, Desk], tmp_path: Path
) -> None:
    package = sent(desk, case, tmp_path)
    receive(readers[0], package, tmp_path / "out.pdf", NOON)
    dispatch(desk, case_in(desk), tmp_path / "plain.pdf", Order(NL), NOON, Plain())
    forms = [e for e in desk.vault.entries() if e.event.startswith("letter_")]
    assert [e.event for e in forms] == [Event.LETTER_SEALED, Event.LETTER_PLAIN]
    assert forms[0].case == case.id
    assert [e.event for e in desk.vault.entries()].count(Event.CONTACT) == 4
    assert Event.LETTER_RECEIVED in {e.event for e in readers[0].vault.entries()}
