"""Which persons stand in a letter although nothing that goes along is about them? A hint."""

from lensdesk.cases.model import Answer, Case
from lensdesk.cases.people import Person
from lensdesk.letters.cutting import before_names
from lensdesk.letters.names import Disguise
from lensdesk.letters.order import Order


def not_needed(case: Case, order: Order) -> tuple[Person, ...]:
    """The persons who go along and are in no observation that does, by choice or by name."""
    goes = before_names(case, order)
    seen = [o for o in goes.observations if o.answer is Answer.SEEN]
    chosen = {person for o in seen for person in o.persons}
    notes = [text for o in seen for text in (o.text, o.about or "") if text]

    def is_named(person: Person) -> bool:
        by_name = Disguise([(person.name, "")], "")
        return any(by_name.names_in(note) for note in notes)

    return tuple(p for p in goes.persons if p.id not in chosen and not is_named(p))
