"""How does a record lie in a table, and how does it come back?"""

from collections.abc import Mapping
from dataclasses import asdict, fields
from datetime import date, datetime
from typing import Any

from lensdesk.cases.letter_kinds import ReceiverKind, TextKind
from lensdesk.cases.model import (
    Answer,
    Case,
    CaseSummary,
    Consultation,
    Contact,
    Decision,
    DecisionKind,
    Feedback,
    KnownBy,
    LastPlace,
    Observation,
    SentReferral,
    Visit,
    Weighing,
)
from lensdesk.cases.people import Person, Relation, RelationKind

Row = Mapping[str, Any]  # by column, as the engine gives it
_OF_OBSERVATION = tuple(field.name for field in fields(Observation))
_OF_LETTER = tuple(field.name for field in fields(SentReferral))


def of_case(case: Case) -> Row:
    """A case without what hangs on it."""
    return {
        "id": case.id,
        "name": case.name,
        "created_at": case.created_at.isoformat(),
        "lens_id": case.lens_id,
        "lens_version": case.lens_version,
    }


def of_observation(case_id: str, observation: Observation) -> Row:
    """An observation in a case."""
    values = {name: _laid(getattr(observation, name)) for name in _OF_OBSERVATION}
    return {"case_id": case_id, **values}


def _laid(value: object) -> object:
    match value:
        case date():  # and a moment
            return value.isoformat()
        case tuple():  # of ids, which hold no blank
            return " ".join(value)
        case bool():
            return int(value)
    return value


def of_visit(case_id: str, visit: Visit) -> Row:
    """A visit in a case."""
    return {"case_id": case_id, **asdict(visit), "at": visit.at.isoformat()}


def of_letter(case_id: str, letter: SentReferral) -> Row:
    """A letter that was made from a case."""
    values = {name: _laid(getattr(letter, name)) for name in _OF_LETTER}
    return {"case_id": case_id, **values}


def of_feedback(case_id: str, feedback: Feedback) -> Row:
    """What came back on a letter of a case."""
    return {"case_id": case_id, **asdict(feedback), "day": feedback.day.isoformat()}


def of_weighing(case_id: str, weighing: Weighing) -> Row:
    """What was set beside an indicator of a case."""
    return {"case_id": case_id, **asdict(weighing), "unknown": int(weighing.unknown)}


def of_decision(case_id: str, decision: Decision) -> Row:
    """A decision about a case."""
    until = decision.until.isoformat() if decision.until else ""
    days = {"until": until, "made_at": decision.made_at.isoformat()}
    return {"case_id": case_id, **asdict(decision), **days}


def of_consultation(case_id: str, consultation: Consultation) -> Row:
    """A consultation about a case."""
    fits = {"day": consultation.day.isoformat(), "without_name": int(consultation.without_name)}
    return {"case_id": case_id, **asdict(consultation), **fits}


def of_person(case_id: str, person: Person) -> Row:
    """Somebody in or around a household."""
    x, y = person.spot or (None, None)
    given = {name: getattr(person, name) for name in ("id", "name", "birth_year", "role")}
    return {"case_id": case_id, **given, "spot_x": x, "spot_y": y}


def of_relation(case_id: str, relation: Relation) -> Row:
    """How one person stands to another."""
    return {"case_id": case_id, **asdict(relation)}


def to_case(row: Row) -> Case:
    """A case, still without what hangs on it."""
    return Case(**{**row, "created_at": _moment(row["created_at"])})


def to_observation(row: Row) -> Observation:
    """An observation out of its row."""
    return Observation(
        id=row["id"],
        sign=row["sign"],
        answer=Answer(row["answer"]),
        known_by=KnownBy(row["known_by"]),
        at=_moment(row["at"]),
        observer=row["observer"],
        profession=row["profession"],
        text=row["text"],
        event=row["event"],
        about=row["about"],
        visit=row["visit"],
        persons=tuple(row["persons"].split()),
        household=bool(row["household"]),
        source=row["source"],
        withheld=bool(row["withheld"]),
    )


def to_visit(row: Row) -> Visit:
    """A visit out of its row."""
    contact = Contact(row["contact"])
    return Visit(row["id"], _moment(row["at"]), contact, row["present"], row["place"])


def to_letter(row: Row) -> SentReferral:
    """A letter out of its row."""
    content = {name: value for name, value in row.items() if name != "case_id"}
    due = row["feedback_due"]
    fits = {
        "made_at": _moment(row["made_at"]),
        "text": TextKind(row["text"]),
        "receiver": ReceiverKind(row["receiver"]),
        "observations": tuple(row["observations"].split()),
        "feedback_due": date.fromisoformat(due) if due else None,
        "withdraws": bool(row["withdraws"]),
    }
    return SentReferral(**{**content, **fits})


def to_feedback(row: Row) -> Feedback:
    """What came back on a letter, out of its row."""
    content = {name: value for name, value in row.items() if name != "case_id"}
    return Feedback(**{**content, "day": date.fromisoformat(row["day"])})


def to_weighing(row: Row) -> Weighing:
    """What was set beside an indicator, out of its row."""
    return Weighing(row["indicator"], row["otherwise"], row["against"], bool(row["unknown"]))


def to_decision(row: Row) -> Decision:
    """A decision out of its row."""
    return Decision(
        id=row["id"],
        kind=DecisionKind(row["kind"]),
        until=date.fromisoformat(row["until"]) if row["until"] else None,
        reason=row["reason"],
        made_at=_moment(row["made_at"]),
        decided_by=row["decided_by"],
    )


def to_consultation(row: Row) -> Consultation:
    """A consultation out of its row."""
    return Consultation(
        id=row["id"],
        day=date.fromisoformat(row["day"]),
        who=row["who"],
        role=row["role"],
        advice=row["advice"],
        without_name=bool(row["without_name"]),
    )


def to_person(row: Row) -> Person:
    """Somebody in or around a household, out of its row."""
    x, y = row["spot_x"], row["spot_y"]
    spot = None if x is None or y is None else (x, y)
    return Person(row["id"], row["name"], row["birth_year"], row["role"], spot)


def to_relation(row: Row) -> Relation:
    """How one person stands to another, out of its row."""
    kind = RelationKind(row["kind"])
    return Relation(row["id"], row["one"], kind, row["other"], row["word"])


def to_summary(row: Row) -> CaseSummary:
    """A case in one line."""
    last, again = row["last_observed_at"], row["look_again"]
    named = row["named"]
    return CaseSummary(
        **{
            **row,
            "named": tuple(named.split(",")) if named else (),
            "created_at": _moment(row["created_at"]),
            "last_observed_at": _moment(last) if last else None,
            "look_again": date.fromisoformat(again) if again else None,
        }
    )


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def of_place(place: LastPlace) -> Row:
    """Where somebody stood last."""
    saved = place.saved_at.isoformat() if place.saved_at else None
    return {
        "open_case": place.case,
        "page": place.page,
        "sign": place.sign,
        "saved_at": saved,
        "left": int(place.left),
        "visit": place.visit,
        "field": place.field,
        "cursor": place.cursor,
    }


def to_place(row: Row) -> LastPlace:
    """Where somebody stood last, as it was kept."""
    saved = datetime.fromisoformat(row["saved_at"]) if row["saved_at"] else None
    return LastPlace(
        case=row["open_case"],
        page=row["page"],
        sign=row["sign"],
        saved_at=saved,
        left=bool(row["left"]),
        visit=row["visit"],
        field=row["field"],
        cursor=row["cursor"],
    )
