"""An open case: the rail at the left, the page in the middle, the lens at the right."""

from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from lensdesk.cases.model import Answer
from lensdesk.casework.amending import Change
from lensdesk.desk.assessment_page import AssessmentPage
from lensdesk.desk.book.book_page import BookPage
from lensdesk.desk.checklist.domain_page import DomainPage
from lensdesk.desk.cursor import NOTE, Cursor, cursor_in, put_cursor
from lensdesk.desk.further_page import FurtherPage
from lensdesk.desk.hints.first_visit import LETTER, REASONS, WEIGH, FirstVisit
from lensdesk.desk.history import about
from lensdesk.desk.lens_panel import LensPanel
from lensdesk.desk.network.network_page import NetworkPage
from lensdesk.desk.parts import stacked
from lensdesk.desk.rail import LENS, VERSION, Rail
from lensdesk.desk.referral_page import ReferralPage
from lensdesk.desk.session import CaseSession
from lensdesk.desk.teaching import Teaching
from lensdesk.desk.theme import Look, kind
from lensdesk.desk.timeline_page import TimelinePage
from lensdesk.desk.version_page import VersionPage
from lensdesk.desk.visits_page import VisitsPage
from lensdesk.desk.what_now_page import WhatNowPage
from lensdesk.lens.model import Lens
from lensdesk.preferences.hints import Hints

TIMELINE, REFERRAL, FURTHER, NOW, BOOK = "timeline", "referral", "further", "now", "book"
ASSESSMENT, NETWORK, VISITS = "assessment", "network", "visits"

_Page = TypeVar("_Page", bound=QWidget)
_ALONE = {NETWORK, REFERRAL, BOOK, VERSION}  # pages that need the room of the panel


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody stands in a case: a page or life domain, and a sign in it."""

    page: str
    sign: str = ""


class CasePage(QWidget):
    """Holds the pages of one case; each is made when it is first wanted.

    `other` is another version of the lens to which the case could move.
    """

    moved = Signal(object)
    lenses_changed = Signal()
    addresses_wanted = Signal()
    stood = Signal()

    def __init__(
        self,
        look: Look,
        session: CaseSession,
        teaching: Teaching,
        hints: Hints,
        place: Place | None = None,
        other: Lens | None = None,
    ) -> None:
        super().__init__()
        self._look, self._session, self._teaching = look, session, teaching
        self._other = other
        kind(self, "page")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        self._first_visit = FirstVisit(look, session, hints)
        self._rail = Rail(look, session, versions=other is not None)
        self._rail.chosen.connect(self.show_page)
        self._stack = QStackedWidget()
        self.panel = LensPanel(look, session, teaching.name_of)
        self.panel.sign_chosen.connect(self.go_to)
        session.weighed.connect(self._weighed)  # a lambda would keep this page with the session
        self.panel.further.connect(lambda: self.show_page(FURTHER))
        self.panel.indicator_chosen.connect(self._go_to_indicator)
        line.addWidget(self._rail)
        middle = stacked(0)
        middle.addWidget(self._stack, 1)
        middle.addWidget(self._first_visit)
        line.addLayout(middle, 1)
        if look.compact:
            self._stack.addWidget(self.panel)
        else:
            line.addWidget(self.panel)
        self._pages: dict[str, QWidget] = {}
        self._read = session.readings
        self.place = Place(session.desk.lens.domains[0].id)
        session.changed.connect(self._paint)
        session.stepped_back.connect(self._show_where)
        session.stepped_again.connect(self._show_where)
        known = place is not None and self._rail.has(place.page)
        self.show_page(place.page if place is not None and known else self.place.page)
        if place is not None and known and place.sign in session.desk.lens.signs:
            self.place = place

    def show_page(self, name: str) -> None:
        """Show a life domain, or a page of the rail."""
        self._session.flush()
        if name not in self._pages:
            self._pages[name] = self._made(name)
            self._stack.addWidget(self._pages[name])
        page = self._pages[name]
        self._stack.setCurrentWidget(page)
        self._rail.show_chosen(name)
        if not self._look.compact:
            self.panel.setVisible(name not in _ALONE)
        self.place = Place(name)
        self.stood.emit()
        if name == REFERRAL:
            self._first_visit.done(LETTER)
        if isinstance(page, TimelinePage | FurtherPage):
            page.refresh()
        if not isinstance(page, DomainPage):
            page.setFocus()

    def show_domain(self, number: int) -> None:
        """Show a life domain by its place, from 0, and stand on its first row."""
        domain = self._session.desk.lens.domains[number]
        self._at(domain.id, DomainPage).focus_first()

    def make_letter(self) -> None:
        """Show the referral and ask where its PDF goes."""
        self._at(REFERRAL, ReferralPage).ask_where()

    def begin_visit(self) -> None:
        """Begin a new moment of contact, on its page."""
        self._at(VISITS, VisitsPage).begin()

    def relate(self) -> None:
        """Say how two persons stand to each other, on their page."""
        self._at(NETWORK, NetworkPage).relations.begin()

    def ask_whom(self) -> None:
        """Ask whom the sign is about on which somebody stands."""
        page = self._stack.currentWidget()
        if isinstance(page, DomainPage):
            page.ask_whom()

    def answer_found(self, sign: str, answer: Answer) -> None:
        """Answer a sign that was found, and stand on it: its safety step shows at once."""
        self.go_to(sign)
        self._session.answer(sign, answer)

    def show_lens(self) -> None:
        """Stand on what the lens shows; on a narrow window it is a page of its own."""
        if self._look.compact:
            self.show_page(LENS)
        self._first_visit.done(REASONS)
        self.panel.focus_first()

    def go_to(self, sign: str) -> None:
        """Stand on a sign, in whichever life domain it is."""
        lens = self._session.desk.lens
        domain = lens.indicator[lens.signs[sign].indicator].domain
        self._at(domain, DomainPage).go_to(sign)

    def focus_place(self) -> None:
        """Put the keyboard where somebody stands: on the sign, or on the first one."""
        page = self._stack.currentWidget()
        if self.place.sign:
            self.go_to(self.place.sign)
        elif isinstance(page, DomainPage):
            page.focus_first()
        elif page is not None:
            page.setFocus()

    def where(self) -> str:
        """The page that shows: a name of the rail, `domain`, or `urgent` on a sign of danger."""
        lens, sign = self._session.desk.lens, self.place.sign
        if self.place.page not in lens.domain:
            return self.place.page
        return "urgent" if sign in lens.signs and lens.signs[sign].urgent else "domain"

    def cursor_now(self) -> Cursor | None:
        """In which field the cursor stands, if in any."""
        return cursor_in(self)

    def put_cursor(self, cursor: Cursor) -> None:
        """Put the cursor where it stood; the note of the sign is opened for it."""
        page = self._stack.currentWidget()
        if cursor.field == NOTE and isinstance(page, DomainPage) and page.here is not None:
            page.here.open_note(typing=True)
            put_cursor(page.here, cursor)  # another life domain can have a note open as well
        else:
            put_cursor(self, cursor)

    def _at(self, name: str, kind_of_page: type[_Page]) -> _Page:
        """The page of this name, which shows now."""
        self.show_page(name)
        page = self._pages[name]
        assert isinstance(page, kind_of_page)  # noqa: S101  # as `_made` has it
        return page

    def _go_to_indicator(self, indicator: str) -> None:
        self.go_to(self._session.desk.lens.indicator[indicator].signs[0].id)

    def _weigh(self, indicator: str) -> None:
        """Stand on the questions beside an indicator; the lens stands beside every life domain."""
        lens = self._session.desk.lens
        self.show_page(LENS if self._look.compact else lens.indicator[indicator].domain)
        self.panel.weigh(indicator)

    def _made(self, name: str) -> QWidget:
        if name == LENS:
            return self.panel
        if name in (VISITS, NETWORK, TIMELINE):
            return self._pictured(name)
        if name == REFERRAL:
            referral = ReferralPage(self._look, self._session)
            referral.weighing_chosen.connect(self._weigh)
            referral.addresses_wanted.connect(self.addresses_wanted)
            return referral
        if name in (ASSESSMENT, FURTHER, BOOK, NOW):
            return self._guiding(name)
        if name == VERSION and self._other is not None:
            version = VersionPage(self._look, self._session, self._other)
            version.moved.connect(self.moved)
            version.stayed.connect(lambda: self.show_domain(0))
            return version
        page = DomainPage(self._look, self._session, self._session.desk.lens.domain[name])
        page.entered.connect(lambda sign: self._entered(name, sign))
        hint = None if self._pages else self._first_visit.under_question()
        if hint is not None:
            page.put_under_first(hint)
        return page

    def _pictured(self, name: str) -> QWidget:
        if name == VISITS:
            return VisitsPage(self._look, self._session)
        if name == NETWORK:
            return NetworkPage(self._look, self._session)
        timeline = TimelinePage(self._look, self._session)
        timeline.sign_chosen.connect(self.go_to)
        return timeline

    def _guiding(self, name: str) -> QWidget:
        look, lens, guidance = self._look, self._session.desk.lens, self._teaching.guidance
        if name == ASSESSMENT:
            return AssessmentPage(look, self._session)
        if name == NOW:
            return WhatNowPage(look, guidance, self._session.clock().date(), self._session)
        page: FurtherPage | BookPage
        if name == FURTHER:
            page = FurtherPage(look, self._session, guidance)
        else:
            page = BookPage(look, lens, self._teaching, with_case=True)
            page.changed.connect(self.lenses_changed)
        page.sign_chosen.connect(self.go_to)
        return page

    def _weighed(self, _indicator: str) -> None:
        self._first_visit.done(WEIGH)

    def _entered(self, domain: str, sign: str) -> None:
        self.place = Place(domain, sign)
        self.stood.emit()

    def _show_where(self, change: Change) -> None:
        """Stand where a step was taken back, or made again."""
        if self.place.page == NOW and (change.made.decisions or change.undo.decisions):
            return
        what = about(change)
        if what == "answer":
            known = [s for s in change.signs if s in self._session.desk.lens.signs]
            if known:
                self.go_to(known[0])
        elif what == "weighing":
            self._weigh(change.made.weighings[0].indicator)
        elif what == REFERRAL:
            self._at(what, ReferralPage).focus_field(next(iter(change.made.answers)))
        else:
            self.show_page(what)

    def _paint(self, change: Change) -> None:
        made, back = change.made, change.undo
        people = made.persons or made.relations or back.persons or back.relations
        answered = bool(change.signs or change.touched)
        for page in self._pages.values():
            if isinstance(page, DomainPage) and answered:
                page.paint(change)
            elif isinstance(page, NetworkPage) and people:
                page.refresh()
        if change.readings is not self._read:  # a note changes nothing that the lens shows
            self._read = change.readings
            self._rail.refresh()
            self.panel.refresh()
        if change.signs:
            self._first_visit.answered()
