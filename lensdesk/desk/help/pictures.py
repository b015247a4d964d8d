"""What does a page look like? Drawn from the page itself, at the moment that it is asked for.

So a picture is never older than the program, and has the language, the colours and the size of
text of whoever looks. Everyone in it is made up.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QScrollArea, QWidget

from lensdesk.cases.model import CaseSummary
from lensdesk.casework import receipt
from lensdesk.casework.receiving import Arrived
from lensdesk.desk import theme
from lensdesk.desk.addresses.confirm_form import ConfirmForm
from lensdesk.desk.addresses.verdict_card import VerdictCard
from lensdesk.desk.assessment_page import AssessmentPage
from lensdesk.desk.backup_contents import BackupList, beside
from lensdesk.desk.book.browse_view import BrowseView
from lensdesk.desk.cases_page import CasesPage
from lensdesk.desk.checklist.indicator_card import IndicatorCard
from lensdesk.desk.first_start_page import FirstStartPage
from lensdesk.desk.further_page import FurtherPage
from lensdesk.desk.help.sample_session import (
    MOMENT,
    sample_contacts,
    sample_guidance,
    sample_lens,
    sample_session,
)
from lensdesk.desk.lens_panel import LensPanel
from lensdesk.desk.painting import DrawingView
from lensdesk.desk.panic_card import PanicCard
from lensdesk.desk.parts import column, frame, label
from lensdesk.desk.referral_page import ReferralPage
from lensdesk.desk.session import CaseSession
from lensdesk.desk.status_line import StatusLine
from lensdesk.desk.theme import Look, kind
from lensdesk.desk.timeline_page import TimelinePage
from lensdesk.desk.top_bar import TopBar
from lensdesk.desk.trail_list import told as trail_line
from lensdesk.desk.unlock_page import UnlockPage
from lensdesk.desk.weighing_card import WeighingCard
from lensdesk.desk.what_now_page import WhatNowPage
from lensdesk.graphics.network import Network, draw
from lensdesk.lens.model import SignId
from lensdesk.referral.verdict import Inspection, Verdict
from lensdesk.vault import Entry, Event
from lensdesk.vault.backups import LONGEST, Backup
from lensdesk.vault.failures import DiskFull
from lensdesk.vault.forgetting import Receipt
from lensdesk.vault.restoring import Contents

_GIFTS, _THREATS = "gifts-then-favours", "threats-to-self-or-family"
_BY = "S. de Vries"
_WIDTH, _HEIGHT = 760, 470  # px at 100 %, of a whole picture
_SNUG = "snug"  # as high as what is in it
_ROUNDS = 4  # a layout asks its children, and they ask back

Drawer = Callable[[Look, CaseSession], QWidget]


def picture(name: str, look: Look) -> QPixmap:
    """A picture of `PICTURES`, at most as high as `_HEIGHT`; nothing of it comes on the screen."""
    page = PICTURES[name](Look(look.preferences), sample_session(look.preferences.language))
    if not page.property("kind"):  # a part of a page, which stands on the paper of another
        kind(page, "page")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    theme.dress(page, look)
    for area in page.findChildren(QScrollArea):
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    page.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    page.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    width, height = look.px(_WIDTH), look.px(_HEIGHT)
    page.resize(width, height)
    page.show()
    for _round in range(_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        if page.property(_SNUG):
            wanted = page.heightForWidth(page.width())
            page.resize(width, wanted if wanted > 0 else page.sizeHint().height())
    drawn = page.grab(QRect(0, 0, page.width(), min(page.height(), height)))
    page.hide()
    page.deleteLater()
    return drawn


def _snug(*parts: QWidget, look: Look, margin: int = 14) -> QWidget:
    """Parts under one another on paper; the picture is as high as they are."""
    holder = QWidget()
    kind(holder, "page")
    holder.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    holder.setProperty(_SNUG, True)
    px = look.px(margin)
    inside = column(holder, (px, px, px, px), look.px(10))
    for part in parts:
        inside.addWidget(part)
    inside.addStretch(1)
    return holder


def _first_start(look: Look, _session: CaseSession) -> QWidget:
    folder = Path("LensDesk") / "vault"
    page = FirstStartPage(look, sample_lens(), folder, lambda _phrase: "strong", lambda: "")
    page.name.setText("S. de Vries")
    page.organisation.setText("Wijkteam Oost")
    return page


def _cases(look: Look, session: CaseSession) -> QWidget:
    day = timedelta(days=1)
    lines = [
        CaseSummary("1", "Linde", MOMENT, MOMENT, seen=27, sent=1, look_again=MOMENT.date() + day),
        CaseSummary("2", "N. (school)", MOMENT, MOMENT - 3 * day, seen=4, sent=0),
    ]
    lens = session.desk.lens
    names = {lens.id: lens.label[look.preferences.language]}
    return CasesPage(look, lines, MOMENT.date(), names)


def _rows(look: Look, session: CaseSession, here: SignId, *, note: bool) -> QWidget:
    """The card of a sign, laid open, with somebody on the row of that sign."""
    lens = session.desk.lens
    card = IndicatorCard(look, session, lens.indicator[lens.signs[here].indicator])
    card.open()
    card.rows[here].enter()
    if note:
        card.rows[here].open_note(typing=False)
    for sign, each in card.rows.items():
        each.setVisible(not note or sign == here)
    return _snug(card, look=look)


def _questions(look: Look, session: CaseSession) -> QWidget:
    """Lead questions, one of them not looked at yet."""
    domain = session.desk.lens.domains[0]
    return _snug(*(IndicatorCard(look, session, i) for i in domain.indicators[:4]), look=look)


def _lens(look: Look, session: CaseSession) -> QWidget:
    return LensPanel(Look(look.preferences, compact=True), session, lambda _sign: None)


def _weighing(look: Look, session: CaseSession) -> QWidget:
    cards = []
    weighed = {w.indicator for w in session.case.weighings}
    triggered = [r for r in session.readings.triggered() if r.indicator in weighed]
    for reading in reversed(triggered[:2]):
        card = WeighingCard(look, session, reading.indicator)
        card.show_reading(reading)
        cards.append(card)
    return _snug(*cards, look=look)


def _network(look: Look, session: CaseSession) -> QWidget:
    case, px = session.case, look.px
    card = frame("card")
    inside = column(card, (px(18), px(14), px(18), px(16)), px(8))
    inside.addWidget(label(look.words("referral.network-legend"), "small"))
    drawn = draw(Network(case.persons, case.relations, MOMENT.date()), look.words, width=_WIDTH)
    inside.addWidget(DrawingView(look, drawn))
    return _snug(card, look=look)


def _timeline(look: Look, session: CaseSession) -> QWidget:
    page = TimelinePage(look, session)
    page.refresh()
    return page


def _further(look: Look, session: CaseSession) -> QWidget:
    guidance = sample_guidance()  # no more places than the picture has room for
    return FurtherPage(look, session, replace(guidance, places=guidance.places[:3]))


def _book(look: Look, session: CaseSession) -> QWidget:
    guidance = sample_guidance()
    return _snug(BrowseView(look, session.desk.lens, guidance, with_case=False), look=look)


def _top(look: Look, session: CaseSession) -> QWidget:
    desk = session.desk
    narrow = Look(look.preferences, compact=True)
    return _snug(TopBar(narrow, desk.lens, desk.professional.profession, session), look=look)


def _confirming(look: Look, _session: CaseSession) -> QWidget:
    contact = replace(sample_contacts()[0], confirmed_by="", confirmed_at="")
    return _snug(ConfirmForm(look, contact, "S. de Vries", lambda _by: None), look=look)


def _received(look: Look, _session: CaseSession) -> QWidget:
    sender = sample_contacts()[0]
    found = Inspection(Verdict.GENUINE, "4F2A-91C0-77DE-0B13", sender.card.key, sender.card.words)
    return _snug(VerdictCard(look, Arrived(b"", found, sender)), look=look)


def _fault(look: Look, _session: CaseSession) -> QWidget:
    line = StatusLine(look)
    line.failed(DiskFull())
    return _snug(line, look=look)


def _saved(look: Look, _session: CaseSession) -> QWidget:
    line = StatusLine(look)
    line.saved(MOMENT)
    return _snug(line, look=look)


def _backups(look: Look, _session: CaseSession) -> QWidget:
    found = (Backup("b", MOMENT, 412_000), Backup("a", MOMENT - timedelta(days=1), 398_000))
    listed = BackupList(look, found)
    listed.setCurrentRow(1)
    held, present = Contents(2, 61, 1, "2026-11-22"), Contents(2, 65, 1, "2026-11-23")
    return _snug(listed, _on_card(look, beside(look, held, present)), look=look)


def _trail(look: Look, _session: CaseSession) -> QWidget:
    done = (
        (Event.LETTER, "3f1c9a52"),
        (Event.CHANGE, "3f1c9a52"),
        (Event.READ, "3f1c9a52"),
        (Event.UNLOCK, ""),
    )
    entries = [
        Entry(n, event, (MOMENT - n * timedelta(minutes=3)).isoformat(), _BY, case, 1, "")
        for n, (event, case) in enumerate(done)
    ]
    lines = [label(trail_line(look, entry)) for entry in entries]
    return _snug(_on_card(look, *lines), look=look)


def _receipt(look: Look, _session: CaseSession) -> QWidget:
    gone = (MOMENT + LONGEST).date()
    made = Receipt(1, 103, MOMENT.isoformat(), _BY, 3, gone, 0)
    return _snug(_on_card(look, *map(label, receipt.told(made, look.words))), look=look)


def _on_card(look: Look, *parts: QWidget) -> QWidget:
    card, px = frame("card"), look.px
    inside = column(card, (px(18), px(14), px(18), px(16)), px(8))
    for part in parts:
        inside.addWidget(part)
    return card


PICTURES: Mapping[str, Drawer] = {
    "first-start": _first_start,
    "unlock": lambda look, _session: UnlockPage(look),
    "cases": _cases,
    "row": lambda look, session: _rows(look, session, _GIFTS, note=False),
    "note": lambda look, session: _rows(look, session, _GIFTS, note=True),
    "urgent": lambda look, session: _rows(look, session, _THREATS, note=True),
    "questions": _questions,
    "lens": _lens,
    "network": _network,
    "timeline": _timeline,
    "weighing": _weighing,
    "assessment": AssessmentPage,
    "now": lambda look, session: WhatNowPage(look, sample_guidance(), MOMENT.date(), session),
    "further": _further,
    "referral": ReferralPage,
    "book": _book,
    "confirming": _confirming,
    "received": _received,
    "top": _top,
    "backups": _backups,
    "trail": _trail,
    "receipt": _receipt,
    "panic": lambda look, _session: _snug(PanicCard(look, at_door=False), look=look),
    "fault": _fault,
    "saved": _saved,
}
