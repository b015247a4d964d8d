"""Whom is something about, in the words of the desk?"""

from collections.abc import Mapping
from datetime import date

from lensdesk.cases.about import about_whom, joined
from lensdesk.cases.model import Case, Observation
from lensdesk.cases.people import PersonId
from lensdesk.graphics.network import facts
from lensdesk.words import Words, isolated_name


def called(case: Case, today: date, words: Words) -> Mapping[PersonId, str]:
    """How each person is called; who shares a name has what more is known behind it."""
    names = [p.name for p in case.persons]
    shared = {name for name in names if names.count(name) > 1} if len({*names}) < len(names) else ()
    return {
        p.id: f"{p.name} ({facts(p, today, words)})" if p.name in shared else p.name
        for p in case.persons
    }


def told_whom(case: Case, observation: Observation, today: date, words: Words) -> str:
    """Whom an observation is about, in one line; nothing when nobody is named."""
    if not (observation.persons or observation.household or observation.about):
        return ""
    names = called(case, today, words) if observation.persons else {}
    whom = about_whom(observation, names, words("desk.household"))
    return joined([isolated_name(name) for name in whom], words)
