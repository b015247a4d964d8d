"""Whom is an observation about? Persons of the case, the whole household, or others in words.

A person is kept by their id, so that another name shows everywhere at once.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import reduce

from lensdesk.cases.model import Observation
from lensdesk.cases.people import Person, PersonId
from lensdesk.words import Words

HOUSEHOLD = ("hele huishouden", "whole household")  # as files and earlier versions write it
_GONE = "?"


def about_whom(
    observation: Observation, names: Mapping[PersonId, str], household: str
) -> tuple[str, ...]:
    """Everyone whom an observation is about, as words; nobody when it is about nobody named.

    `names` is how each person is called; `household` is what the household is called.
    """
    whole = (household,) if observation.household else ()
    others = (observation.about,) if observation.about else ()
    return (*whole, *(names.get(p, _GONE) for p in observation.persons), *others)


def joined(names: Sequence[str], words: Words) -> str:
    """Names as they stand in a sentence: 'L., Sem en Moeder'; nothing for nobody."""
    if len(names) < 2:
        return "".join(names)
    first = reduce(lambda one, other: words("whom.comma", one=one, other=other), names[:-1])
    return words("whom.and", one=first, other=names[-1])


def numbered(persons: Iterable[Person]) -> Mapping[PersonId, str]:
    """How each person is called; who shares a name has their place in the list behind it."""
    listed = tuple(persons)
    often: dict[str, int] = {}
    for person in listed:
        often[person.name] = often.get(person.name, 0) + 1
    return {
        p.id: p.name if often[p.name] == 1 else f"{p.name} ({n})"
        for n, p in enumerate(listed, start=1)
    }


def recognised(observation: Observation, persons: Iterable[Person]) -> Observation:
    """The observation with its words made a person, when they are the name of exactly one.

    Words for the household become the household; all others stay as they were written.
    """
    words = observation.about
    if words is None:
        return observation
    if words in HOUSEHOLD:
        return replace(observation, about=None, household=True)
    found = [p.id for p in persons if p.name == words]
    if len(found) != 1:
        return observation
    known = dict.fromkeys((*observation.persons, *found))
    return replace(observation, about=None, persons=tuple(known))


def in_words(observation: Observation, person: Person) -> Observation:
    """The observation with a person's name instead of the person, behind what was written."""
    persons = tuple(p for p in observation.persons if p != person.id)
    written = ", ".join((*([observation.about] if observation.about else []), person.name))
    return replace(observation, persons=persons, about=written)
