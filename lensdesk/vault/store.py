"""What does an open vault keep, and how is it written?

Every change is one transaction that is on disk, encrypted, when the call returns.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, replace
from functools import cache
from types import MappingProxyType

from lensdesk.cases.model import (
    Case,
    CaseSummary,
    Consultation,
    Decision,
    Feedback,
    LastPlace,
    Observation,
    Professional,
    SentReferral,
    Visit,
    Weighing,
)
from lensdesk.cases.people import Person, Relation
from lensdesk.vault import rows
from lensdesk.vault.failures import CaseNameTaken
from lensdesk.vault.holding import HeldVault
from lensdesk.vault.trail import Event, Happening

_SUMMARIES = """
WITH seen AS
  (SELECT case_id, at, max(julianday(at)) AS day,
    count(DISTINCT CASE WHEN answer = 'seen' THEN sign END) AS signs
   FROM observations GROUP BY case_id),
sent AS
  (SELECT case_id, count(*) AS letters, max(julianday(made_at)) AS day,
    group_concat(DISTINCT reference) AS named FROM referrals GROUP BY case_id),
visited AS (SELECT case_id, max(julianday(at)) AS day FROM visits GROUP BY case_id),
decided AS
  (SELECT case_id, until, day FROM
    (SELECT case_id, until, julianday(made_at) AS day, row_number() OVER
      (PARTITION BY case_id ORDER BY julianday(made_at) DESC, rowid DESC) AS back
     FROM decisions WHERE kind IN ('keep_looking', 'close')) WHERE back = 1)
SELECT c.id, c.name, c.created_at, c.lens_id, c.lens_version, seen.at AS last_observed_at,
  ifnull(seen.signs, 0) AS seen, ifnull(sent.letters, 0) AS sent,
  ifnull(sent.named, '') AS named, decided.until AS look_again
FROM cases c LEFT JOIN seen ON seen.case_id = c.id LEFT JOIN sent ON sent.case_id = c.id
  LEFT JOIN visited ON visited.case_id = c.id LEFT JOIN decided ON decided.case_id = c.id
ORDER BY max(julianday(c.created_at), ifnull(seen.day, 0), ifnull(sent.day, 0),
  ifnull(visited.day, 0), ifnull(decided.day, 0)) DESC, c.rowid DESC
"""  # julianday, for moments are kept with the offset in which they were written

_DROPPED_FROM = (
    "observations",
    "visits",
    "decisions",
    "consultations",
    "persons",
    "relations",
    "feedback",
)


def _event(*, letters: int, put: int) -> Event:
    return Event.LETTER if letters else Event.CHANGE if put else Event.DELETE


class Vault(HeldVault):
    """An open vault and its records."""

    def professional(self) -> Professional:
        """Who works at this desk."""
        [row] = self.ask("SELECT * FROM professional")
        return Professional(**{name: str(value) for name, value in row.items()})

    def save_professional(self, professional: Professional) -> None:
        """Keep who works at this desk."""
        with self.transaction(Happening(Event.CHANGE)):
            table = self._database.table("professional")
            table.delete_where()
            table.insert(asdict(professional))
            self._user = None

    def last_place(self) -> LastPlace | None:
        """Where somebody stood last in a case."""
        found = self.ask("SELECT * FROM places")
        return rows.to_place(found[0]) if found else None

    def keep_place(self, place: LastPlace | None) -> None:
        """Keep where somebody stands; None forgets it."""
        with self.transaction():
            self._database.execute("DELETE FROM places")
            if place is not None:
                self._insert("places", rows.of_place(place))

    def keep_seal_key(self, seed: str) -> None:
        """Keep the key that seals the letters of this vault."""
        with self.transaction(Happening(Event.CREATE)):
            self._insert("seal_keys", {"seed": seed})

    def put(self, table: str, row: rows.Row, key: str = "") -> None:
        """Put a row that belongs to no case; it replaces the one with the same `key`.

        To be called within a transaction.
        """
        self._insert(table, row, key)

    def cases(self) -> tuple[CaseSummary, ...]:
        """Every case in one line, the one that was worked on last first."""
        return tuple(map(rows.to_summary, self.ask(_SUMMARIES)))

    def find_case(self, name: str) -> str | None:
        """The id of the case with this working name."""
        found = self.ask("SELECT id FROM cases WHERE name = ?", name)
        return str(found[0]["id"]) if found else None

    def has_case(self, case_id: str) -> bool:
        """Whether there is a case with this id."""
        return bool(self.ask("SELECT 1 FROM cases WHERE id = ?", case_id))

    def case(self, case_id: str) -> Case:
        """A case with all that it holds, its observations in the order of arrival."""

        def of_case(table: str, order: str) -> list[dict[str, object]]:
            question = f"SELECT * FROM {table} WHERE case_id = ? ORDER BY {order}"  # noqa: S608
            return self.ask(question, case_id)

        [row] = self.ask("SELECT * FROM cases WHERE id = ?", case_id)
        answers, assessment = (
            MappingProxyType({str(a["field"]): str(a["text"]) for a in of_case(table, "field")})
            for table in ("answers", "assessments")
        )
        return replace(
            rows.to_case(row),
            visits=tuple(map(rows.to_visit, of_case("visits", "rowid"))),
            observations=tuple(map(rows.to_observation, of_case("observations", "rowid"))),
            referral=answers,
            sent=tuple(map(rows.to_letter, of_case("referrals", "rowid"))),
            weighings=tuple(map(rows.to_weighing, of_case("weighings", "rowid"))),
            decisions=tuple(map(rows.to_decision, of_case("decisions", "rowid"))),
            assessment=assessment,
            consultations=tuple(map(rows.to_consultation, of_case("consultations", "rowid"))),
            persons=tuple(map(rows.to_person, of_case("persons", "rowid"))),
            relations=tuple(map(rows.to_relation, of_case("relations", "rowid"))),
            feedback=tuple(map(rows.to_feedback, of_case("feedback", "day, rowid"))),
        )

    def read_case(self, case_id: str) -> Case:
        """A case that a person opens: that it was read goes into the trail."""
        case = self.case(case_id)
        self.note(Happening(Event.READ, case_id))
        return case

    def add_case(self, case: Case) -> None:
        """Keep a new case with all that it holds. Raises `CaseNameTaken`."""
        if self.find_case(case.name) is not None:
            raise CaseNameTaken
        with self.transaction(Happening(Event.CREATE, case.id, len(case.observations))):
            self._insert("cases", rows.of_case(case))
            self._put(case.id, case.observations, case.visits, case.referral)
            self._put_letters(case.id, case.sent, case.feedback)
            self._put_weighed(case.id, case.weighings, case.decisions)
            self._put_assessed(case.id, case.assessment, case.consultations)
            self._put_people(case.id, case.persons, case.relations)

    def move_case(self, case_id: str, lens_version: str) -> None:
        """Keep that a case belongs to another version of its lens."""
        with self.transaction(Happening(Event.CHANGE, case_id)):
            change = "UPDATE cases SET lens_version = ? WHERE id = ?"
            self._database.execute(change, (lens_version, case_id))

    def remove_case(self, case_id: str, event: Event = Event.DELETE) -> None:
        """Take a case out of every table that holds something of it; none is nothing to do."""
        with self.transaction(Happening(event, case_id)):
            holding = [t for t in self._database.tables if "case_id" in t.columns_dict]
            for table in holding:
                table.delete_where("case_id = ?", (case_id,))
            self._database.table("cases").delete_where("id = ?", (case_id,))

    def amend(  # noqa: PLR0913  # by name, a table each
        self,
        case_id: str,
        *,
        observations: Collection[Observation] = (),
        drop: Collection[str] = (),
        visits: Collection[Visit] = (),
        answers: Mapping[str, str] = MappingProxyType({}),
        sent: Collection[SentReferral] = (),
        weighings: Collection[Weighing] = (),
        decisions: Collection[Decision] = (),
        assessment: Mapping[str, str] = MappingProxyType({}),
        consultations: Collection[Consultation] = (),
        persons: Collection[Person] = (),
        relations: Collection[Relation] = (),
        feedback: Collection[Feedback] = (),
        event: Event | None = None,
    ) -> None:
        """Change a case in one transaction; what is put replaces what has the same id.

        `drop` holds ids of what has one; answers and weighings are emptied instead.
        """
        put = (
            *(observations, visits, weighings, decisions),
            *(consultations, persons, relations, feedback),
        )
        amount = sum(map(len, put)) + len(answers) + len(assessment)
        done = event or _event(letters=len(sent), put=amount)
        amount += len(sent) + len(drop)
        with self.transaction(Happening(done, case_id, amount)):
            for gone in drop:
                for table in _DROPPED_FROM:
                    drop_it = f"DELETE FROM {table} WHERE id = ?"  # noqa: S608  # our names
                    self._database.execute(drop_it, (gone,))
            self._put(case_id, observations, visits, answers)
            self._put_letters(case_id, sent, feedback)
            self._put_weighed(case_id, weighings, decisions)
            self._put_assessed(case_id, assessment, consultations)
            self._put_people(case_id, persons, relations)

    def _put(
        self,
        case_id: str,
        observations: Iterable[Observation],
        visits: Iterable[Visit],
        answers: Mapping[str, str],
    ) -> None:
        for observation in observations:
            self._insert("observations", rows.of_observation(case_id, observation), "id")
        for visit in visits:
            self._insert("visits", rows.of_visit(case_id, visit), "id")
        self._put_answers("answers", case_id, answers)

    def _put_letters(
        self, case_id: str, sent: Iterable[SentReferral], feedback: Iterable[Feedback]
    ) -> None:
        for letter in sent:
            self._insert("referrals", rows.of_letter(case_id, letter))
        for answer in feedback:
            self._insert("feedback", rows.of_feedback(case_id, answer), "id")

    def _put_weighed(
        self, case_id: str, weighings: Iterable[Weighing], decisions: Iterable[Decision]
    ) -> None:
        for weighing in weighings:
            self._insert("weighings", rows.of_weighing(case_id, weighing), "case_id, indicator")
        for decision in decisions:
            self._insert("decisions", rows.of_decision(case_id, decision), "id")

    def _put_assessed(
        self, case_id: str, assessment: Mapping[str, str], consultations: Iterable[Consultation]
    ) -> None:
        self._put_answers("assessments", case_id, assessment)
        for consultation in consultations:
            self._insert("consultations", rows.of_consultation(case_id, consultation), "id")

    def _put_answers(self, table: str, case_id: str, answers: Mapping[str, str]) -> None:
        for field, text in answers.items():
            row = {"case_id": case_id, "field": field, "text": text}
            self._insert(table, row, "case_id, field")

    def _put_people(
        self, case_id: str, persons: Iterable[Person], relations: Iterable[Relation]
    ) -> None:
        for person in persons:
            self._insert("persons", rows.of_person(case_id, person), "id")
        for relation in relations:
            self._insert("relations", rows.of_relation(case_id, relation), "id")

    def _insert(self, table: str, row: rows.Row, key: str = "") -> None:
        # in place, for INSERT OR REPLACE would move the row to the end; and by hand, for the
        # library's upsert asks for the table's columns each time: as long as the commit itself
        self._database.execute(_insertion(table, tuple(row), key), tuple(row.values()))


@cache
def _insertion(table: str, columns: tuple[str, ...], key: str) -> str:
    names, marks = ", ".join(columns), ", ".join("?" * len(columns))
    fresh = ", ".join(f"{name} = excluded.{name}" for name in columns)
    otherwise = f" ON CONFLICT({key}) DO UPDATE SET {fresh}" if key else ""
    return f"INSERT INTO {table} ({names}) VALUES ({marks}){otherwise}"  # noqa: S608  # our names
