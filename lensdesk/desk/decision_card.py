"""What did somebody decide, when and why? Today's decision as a form, the earlier ones under it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial

from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from lensdesk.cases.decisions import in_order
from lensdesk.cases.model import Decision, DecisionKind
from lensdesk.cases.written import LINE
from lensdesk.casework.amending import Change
from lensdesk.desk.bounded import bound
from lensdesk.desk.day import Day
from lensdesk.desk.draft import Draft
from lensdesk.desk.note import Note
from lensdesk.desk.parts import button, column, emptied, label, row, stacked
from lensdesk.desk.pick import Pick
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look, kind

_AHEAD = timedelta(days=14)  # until the day to look again that is offered


class DecisionCard(QFrame):
    """Asks who, when and why once there is a decision; a day to look again where that is it."""

    def __init__(self, look: Look, session: CaseSession) -> None:
        super().__init__()
        self._look, self._session = look, session
        self._open = ""  # the id of the decision that is asked about, also on another day
        kind(self, "card")
        px, words = look.px, look.words
        inside = column(self, (px(18), px(14), px(18), px(16)), px(8))
        inside.addWidget(label(words("assessment.decision"), "heading"))
        inside.addWidget(label(words("assessment.decision-lead")))
        inside.addWidget(label(words("assessment.last-goes-out"), "small"))
        named = [(d.value, words(f"assessment.decision-{d}")) for d in DecisionKind]
        self.pick = Pick(look, [(d, text, text) for d, text in named])
        self.pick.picked.connect(self._decide)
        inside.addWidget(self.pick)
        self._details = QWidget()
        details = column(self._details, (0, 0, 0, 0), px(8))
        line = stacked(px(8)) if look.compact else row(px(10))
        details.addLayout(line)
        today = session.clock().date()
        self.by, self.on, self.until = QLineEdit(), Day(today, px(9)), Day(today, px(9))
        bound(self.by, LINE)
        line.addLayout(self._asked("assessment.decided-by", self.by), 1)
        line.addLayout(self._asked("assessment.decided-on", self.on))
        self._looking = QWidget()
        column(self._looking, (0, 0, 0, 0), 0).addLayout(self._asked("now.until", self.until))
        line.addWidget(self._looking)
        self.reason = Note("", px(16), least=2)
        details.addLayout(self._asked("assessment.reason", self.reason))
        inside.addWidget(self._details)
        self._earlier = stacked(px(6))
        inside.addLayout(self._earlier)
        for field, control in (("decided_by", self.by), ("reason", self.reason)):
            control.setObjectName(f"decision-{field}")
            Draft(control, session, partial(self._write, field), self._kept(field))
        self.on.dateChanged.connect(self._keep_day)
        self.until.dateChanged.connect(self._keep_until)
        session.changed.connect(self._repaint)
        self._paint()

    def _asked(self, what: str, control: QWidget) -> QVBoxLayout:
        made = stacked(self._look.px(3))
        made.addWidget(label(self._look.words(what), "small"))
        made.addWidget(control)
        control.setAccessibleName(self._look.words(what))
        return made

    def _decision(self) -> Decision | None:
        """The decision that is asked about: the one that was taken here and today, if any."""
        today = self._session.clock().date()
        kept = (d for d in in_order(self._session.case) if d.id == self._open)
        begun = (d for d in in_order(self._session.case) if d.made_at.date() == today)
        return next(kept, None) or next(begun, None)

    def _decide(self, chosen: str) -> None:
        now = self._decision()
        until = self._offered() if chosen == DecisionKind.KEEP_LOOKING else None
        if not chosen:
            if now is not None:
                self._session.take_back(now.id)
        elif now is not None:
            self._change(replace(now, kind=DecisionKind(chosen), until=until))
        else:
            self._session.decide(DecisionKind(chosen), until)
        self._paint()

    def _offered(self) -> date:
        return self._session.clock().date() + _AHEAD

    def _kept(self, field: str) -> Callable[[], str]:
        return lambda: str(getattr(self._decision(), field, ""))

    def _write(self, field: str, text: str) -> bool:
        now = self._decision()
        if now is None or getattr(now, field) == text:
            return True
        return self._change(replace(now, **{field: text}), typed=True)  # type: ignore[arg-type]  # by name

    def _keep_day(self) -> None:
        now = self._decision()
        if now is not None:
            at = datetime.combine(self.on.day(), time(12)).astimezone()
            same = self.on.day() == now.made_at.date()
            self._change(now if same else replace(now, made_at=at))

    def _keep_until(self) -> None:
        now = self._decision()
        if now is not None and now.kind is DecisionKind.KEEP_LOOKING:
            self._change(replace(now, until=self.until.day()))

    def _change(self, decision: Decision, *, typed: bool = False) -> bool:
        self._open = decision.id
        done = self._session.change_decision(decision, typed=typed)
        if done or not typed:  # what could not be kept of a text stays in its field
            self._paint()
        return done

    def _repaint(self, change: Change) -> None:
        if change.made.decisions or change.undo.decisions:
            self._paint()

    def _paint(self) -> None:
        now = self._decision()
        self._open = now.id if now is not None else ""
        self.pick.show_chosen(now.kind if now is not None else "")
        self._details.setVisible(now is not None)
        if now is not None:
            self._looking.setVisible(now.kind is DecisionKind.KEEP_LOOKING)
            self.on.show_day(now.made_at.date())
            self.until.show_day(now.until or self._offered())
            if not self.by.hasFocus() and self.by.text() != now.decided_by:
                self.by.setText(now.decided_by)
            if not self.reason.hasFocus() and self.reason.toPlainText() != now.reason:
                self.reason.setPlainText(now.reason)
        self._show_earlier(now)

    def _show_earlier(self, now: Decision | None) -> None:
        words = self._look.words
        earlier = [d for d in in_order(self._session.case) if d != now]
        emptied(self._earlier)
        if earlier:
            self._earlier.addWidget(label(words("assessment.earlier"), "section"))
        for decision in earlier:
            told = self._told(decision)
            holder = QWidget()
            line = row(self._look.px(10))
            column(holder, (0, 0, 0, 0), 0).addLayout(line)
            line.addWidget(label(told), 1)
            away = button(words("now.take-back"), partial(self._session.take_back, decision.id))
            away.setAccessibleName(f"{words('now.take-back')}: {told}")
            line.addWidget(away)
            self._earlier.addWidget(holder)

    def _told(self, decision: Decision) -> str:
        words = self._look.words
        what = words(f"assessment.decision-{decision.kind}")
        if decision.until is not None:
            what = words("assessment.until", what=what, day=words.day(decision.until))
        who = f"{words.day(decision.made_at)} · {what} · {decision.decided_by}"
        return f"{who}: {decision.reason}" if decision.reason.strip() else who
