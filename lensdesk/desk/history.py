"""Which steps can be taken back, and which again? Without limit, for as long as a case is open."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from lensdesk.cases.model import Case
from lensdesk.casework.amending import Amendment, Change, applied

_PAUSE = timedelta(seconds=5)  # between two savings of one text that is being typed


@dataclass(slots=True)
class _Step:
    undo: Amendment
    typed: str
    at: datetime


class History:
    """What undoes each step. What is typed into one field without a pause is one step."""

    def __init__(self) -> None:
        self._done: list[_Step] = []
        self._undone: list[Amendment] = []

    def add(self, change: Change, at: datetime, typed: str = "") -> None:
        """Remember a step; `typed` names the field in which it is one more piece of a text."""
        self._undone.clear()
        last = self._done[-1] if self._done else None
        if last is None or not typed or last.typed != typed or at - last.at > _PAUSE:
            self._done.append(_Step(change.undo, typed, at))
        elif _leads_nowhere(change.case, last.undo):  # typed back to where it was
            self._done.pop()
        else:
            last.at = at

    def settle(self) -> None:
        """What was typed so far is a step of its own: the field is left."""
        if self._done:
            self._done[-1].typed = ""

    def to_undo(self) -> Amendment | None:
        """What takes back the last step."""
        return self._done[-1].undo if self._done else None

    def to_redo(self) -> Amendment | None:
        """What makes the step again that was taken back last."""
        return self._undone[-1] if self._undone else None

    def undone(self, change: Change) -> None:
        """The last step was taken back by `change`."""
        self._done.pop()
        self._undone.append(change.undo)

    def redone(self, change: Change, at: datetime) -> None:
        """The step that was taken back last was made again by `change`."""
        self._undone.pop()
        self._done.append(_Step(change.undo, "", at))


def about(change: Change) -> str:
    """What a step was about: `answer`, `weighing`, or the page on which it is done."""
    made, back = change.made, change.undo
    people = made.persons or made.relations or back.persons or back.relations
    concerned = {
        "network": people,
        "answer": change.signs,
        "referral": made.answers,
        "weighing": made.weighings,
        "assessment": (
            made.assessment
            or made.consultations
            or back.consultations
            or made.decisions
            or back.decisions
        ),
        "visits": made.visits or back.visits,
    }
    return next((what for what, touched in concerned.items() if touched), "network")


def _leads_nowhere(case: Case, undo: Amendment) -> bool:
    return applied(case, undo)[0] == case
