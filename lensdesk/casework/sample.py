"""A made-up case to look around in: how is it made, known, and taken away again?

It is an ordinary case under an id that no other case has, so that every page works in it. It is
never a case of somebody: whoever counts or combines cases leaves it out by `is_sample`.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import Any

import tomli

from lensdesk.assets import resources
from lensdesk.cases.about import recognised
from lensdesk.cases.intake import read_file
from lensdesk.cases.model import Case, CaseId, Contact, Observation, Weighing, new_id
from lensdesk.cases.people import Person, Relation, RelationKind
from lensdesk.casework.beginning import new_case
from lensdesk.lens.model import Lens
from lensdesk.vault import Vault
from lensdesk.words import Language, on_paper, words

SAMPLE: CaseId = "5a3b1e" + "0" * 26  # 32 hex digits, as every id


def is_sample(case_id: CaseId) -> bool:
    """Whether a case is the made-up one."""
    return case_id == SAMPLE


def sample_observations(lens: Lens, language: Language) -> tuple[Observation, ...]:
    """What was seen of Linde by several professionals; the same in every language."""
    return read_file(resources() / "samples" / f"linde.{on_paper(language)}.json", lens)


def sample_case(lens: Lens, language: Language, at: datetime) -> Case:
    """The made-up case of Linde as it would stand at a moment, not kept anywhere."""
    language = on_paper(language)  # it is written as a letter is
    observations = _until(sample_observations(lens, language), at)
    begun = new_case(lens, words(language)("sample.name"), at, Contact.HOME_VISIT)
    persons = _read(f"linde-persons.{language}.toml")
    people = tuple(
        Person(new_id(), p["name"], p.get("birth_year"), p["role"]) for p in persons["person"]
    )
    return replace(
        begun,
        id=SAMPLE,
        created_at=min(o.at for o in observations).replace(microsecond=0),
        observations=tuple(recognised(o, people) for o in observations),
        weighings=tuple(
            Weighing(indicator, **answers)
            for indicator, answers in _read(f"linde-weighings.{language}.toml").items()
        ),
        persons=people,
        relations=_relations(persons["relation"], {p.name: p.id for p in people}),
        referral=MappingProxyType(_read(f"linde-referral.{language}.toml")),
    )


def keep_sample(vault: Vault, lens: Lens, language: Language, at: datetime) -> CaseId:
    """Put the made-up case into the vault, unless it is there; its id."""
    if not vault.has_case(SAMPLE):
        vault.add_case(sample_case(lens, language, at))
    return SAMPLE


def remove_sample(vault: Vault) -> None:
    """Take the made-up case out of the vault, with all that was done in it."""
    vault.remove_case(SAMPLE)


def _until(observations: tuple[Observation, ...], at: datetime) -> tuple[Observation, ...]:
    """The observations, moved so that the last of them is of this moment."""
    later = at.replace(microsecond=0) - max(o.at for o in observations)
    return tuple(replace(o, at=o.at + later) for o in observations)


def _relations(told: list[dict[str, str]], ids: Mapping[str, str]) -> tuple[Relation, ...]:
    return tuple(
        Relation(
            new_id(), ids[r["one"]], RelationKind(r["kind"]), ids[r["other"]], r.get("word", "")
        )
        for r in told
    )


def _read(name: str) -> dict[str, Any]:
    return tomli.loads((resources() / "samples" / name).read_text(encoding="utf-8"))
