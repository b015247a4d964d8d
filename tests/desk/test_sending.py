"""How a letter goes out, at the desk: sealed, with six words, or as it is when that is meant."""

import io
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lensdesk import vault
from lensdesk.cases.model import Professional
from lensdesk.casework.amending import Desk
from lensdesk.casework.contacts import add_contact, confirm, export_card, find
from lensdesk.casework.receiving import look
from lensdesk.desk.keys import BOUND
from lensdesk.desk.referral_page import ReferralPage
from lensdesk.desk.sending_card import SendingCard
from lensdesk.desk.sending_state import Form
from lensdesk.desk.told_once import ToldOnce
from lensdesk.desk.window import Window
from lensdesk.lens.model import Lens
from lensdesk.words import Language
from tests.desk.conftest import PHRASE, now
from tests.desk.practice import on_disk, open_case, strike, texts
from tests.vault.practice import CHEAP


def referral(window: Window, qtbot: QtBot) -> SendingCard:
    if window.room is None:
        open_case(window, qtbot, "Noor")
    strike(BOUND["referral"])
    return sending(window)


def sending(window: Window) -> SendingCard:
    [page] = [p for p in window.findChildren(ReferralPage) if p.isVisible()]
    return page.sending


def acquaint(window: Window, other: Desk, folder: Path) -> None:
    """Have somebody in the address book of the window, confirmed."""
    assert window.room is not None
    mine = window.room.desk.vault
    card = folder / "card.lensdesk-card"
    export_card(other, card, Language.NL, now())
    add_contact(mine, card, now())
    confirm(mine, find(mine, other.professional.name), "S. de Vries", now())


def test_without_a_contact_the_pdf_has_six_words_that_are_shown_once(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    card = referral(window, qtbot)
    assert card.form is Form.LOCKED
    card.make(tmp_path / "a.pdf")
    [once] = card.findChildren(ToldOnce)
    phrase = next(t for t in texts(once).splitlines() if len(t.split()) == 6 and t.islower())
    with pikepdf.open(io.BytesIO((tmp_path / "a.pdf").read_bytes()), password=phrase) as pdf:
        assert "referral.json" in pdf.attachments
    assert not card.press.isEnabled()  # another letter would take the words away
    strike(BOUND["theme"])
    card = sending(window)
    assert phrase in texts(card)
    [once] = card.findChildren(ToldOnce)
    qtbot.mouseClick(once.ready, Qt.MouseButton.LeftButton)
    assert phrase not in texts(window)
    assert card.press.isEnabled()
    assert "Opgeslagen als" in texts(card)


def test_a_letter_without_a_lock_is_made_only_when_that_is_meant(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    card = referral(window, qtbot)
    card.choose(Form.PLAIN)
    assert "leest alles" in texts(card)
    assert not card.press.isEnabled()
    card.make(tmp_path / "a.pdf")
    assert not (tmp_path / "a.pdf").exists()
    card.mean()
    card.make(tmp_path / "a.pdf")
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        assert "referral.json" in pdf.attachments
    card.choose(Form.LOCKED)
    card.choose(Form.PLAIN)
    assert not card.press.isEnabled()  # it is meant anew each time


@pytest.mark.parametrize("same", [False, True])
def test_a_sealed_letter_goes_to_a_coordinator_and_another_deputy(
    window: Window, qtbot: QtBot, tmp_path: Path, lens: Lens, same: bool
) -> None:
    card = referral(window, qtbot)
    card.choose(Form.SEALED)
    assert "nog niemand per telefoon bevestigd" in texts(card)
    assert not card.press.isEnabled()
    who = [Professional(n, "social-work", "Gemeente") for n in ("C. Smit", "R. Yilmaz")]
    with (
        vault.create(tmp_path / "one", PHRASE, who[0], CHEAP) as one,
        vault.create(tmp_path / "two", PHRASE, who[1], CHEAP) as two,
    ):
        readers = [Desk(v, lens, w) for v, w in zip((one, two), who, strict=True)]
        acquaint(window, readers[0], tmp_path)
        card.refresh()
        assert "Eén contact is bevestigd." in texts(card)
        acquaint(window, readers[1], tmp_path)
        card.refresh()
        card.choices["coordinator"].setCurrentIndex(1)
        card.choices["deputy"].setCurrentIndex(1 if same else 2)
        assert card.press.isEnabled() is not same
        card.make(tmp_path / "a.lensdesk")
        assert (tmp_path / "a.lensdesk").exists() is not same
        assert len(on_disk(window).sent) == (0 if same else 1)
        if same:
            return
        assert "C. Smit en R. Yilmaz kunnen haar openen." in texts(card)
        assert window.room is not None
        for reader in readers:
            mine = window.room.desk
            export_card(mine, tmp_path / "mine.lensdesk-card", Language.NL, now())
            add_contact(reader.vault, tmp_path / "mine.lensdesk-card", now())
            confirm(reader.vault, find(reader.vault, "S. de Vries"), "C. Smit", now())
            assert look(reader, tmp_path / "a.lensdesk").is_sound


def test_with_a_confirmed_contact_sealed_is_what_is_offered_first(
    window: Window, qtbot: QtBot, tmp_path: Path, lens: Lens
) -> None:
    open_case(window, qtbot, "Noor")
    who = Professional("C. Smit", "social-work", "Gemeente")
    with vault.create(tmp_path / "one", PHRASE, who, CHEAP) as one:
        acquaint(window, Desk(one, lens, who), tmp_path)
    assert referral(window, qtbot).form is Form.SEALED


def test_a_letter_that_cannot_be_written_there_shows_no_words(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    card = referral(window, qtbot)
    card.make(tmp_path / "nergens" / "a.pdf")
    assert not card.findChildren(ToldOnce)
    assert "De verwijzing kon hier niet geschreven worden." in texts(window)
    assert on_disk(window).sent == ()
