"""Which pictures show the address book, letters that came in, and how one goes out?"""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from correspondents import correspondents
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from lensdesk.casework.contacts import confirm, listed, remove
from lensdesk.desk.addresses.address_page import AddressPage
from lensdesk.desk.addresses.letter_page import LetterPage
from lensdesk.desk.referral_page import ReferralPage
from lensdesk.desk.sending_card import SendingCard
from lensdesk.desk.sending_state import Form
from lensdesk.desk.window import Window

Shown = TypeVar("Shown", bound=QWidget)


def pages_of_letters(window: Window, played: Path, at: datetime) -> Iterator[tuple[str, QWidget]]:
    """The address book in each of its states, and letters that came in."""
    room = window.room
    assert room is not None  # noqa: S101  # the caller's
    made = correspondents(played / "others", room.desk, at)
    _sending(window)
    yield "sending-none", window
    room.show_aside("addresses")
    yield "addresses-empty", window
    for card in made.cards:
        _page(window, AddressPage).add(card)
    yield "addresses-added", window
    smit, yilmaz, *_ = listed(room.desk.vault)
    book = _page(window, AddressPage).contacts
    assert book is not None  # noqa: S101  # nothing stopped
    book.begin(smit)
    assert book.form is not None  # noqa: S101  # of the line before
    book.form.check()
    yield "addresses-confirm", window
    for contact in (smit, yilmaz):
        confirm(room.desk.vault, contact, "S. de Vries", at)
    room.show_aside("addresses")
    yield "addresses", window
    _page(window, AddressPage).add(made.changed)
    yield "addresses-changed", window
    for name, file in made.letters.items():
        room.show_letter(file)
        page = _page(window, LetterPage)
        while page.state.arrived is None and page.state.fault is None:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if name == "sealed":
            page = _page(window, LetterPage)
            page.pages.turn(1)
            while not page.pages.picture.isVisible():
                QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        yield f"letter-{name}", window
    sending = _sending(window)
    for form in Form:
        sending.choose(form)
        yield f"sending-{form}", window
    sending.choose(Form.LOCKED)
    sending.make(played / "locked.pdf")
    yield "sending-told-once", window
    for contact in listed(room.desk.vault):
        remove(room.desk.vault, contact, at)


def _sending(window: Window) -> SendingCard:
    """The end of the page of the referral."""
    room = window.room
    assert room is not None  # noqa: S101  # the caller's
    room.show_cases()
    room.open_case(room.desk.vault.cases()[0].id)
    assert room.case_page is not None  # noqa: S101  # a case was opened
    room.case_page.show_page("referral")
    page = room.case_page.findChild(ReferralPage)
    assert isinstance(page, ReferralPage)  # noqa: S101  # it shows
    QApplication.processEvents()
    page.show_sending()
    return page.sending


def _page(window: Window, kind: type[Shown]) -> Shown:
    """The page of this kind that shows."""
    return window.page.findChildren(kind)[-1]
