"""Which text may go to which kind of receiver, and what stays behind in it?

The table is `resources/letters/rules.toml`, with the source of each text.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import tomli

from lensdesk.assets import resources
from lensdesk.cases.letter_kinds import ReceiverKind, TextKind


@dataclass(frozen=True, slots=True)
class Rule:
    """One cell of the table. `answers` (codes of questions) and `parts` stay behind.

    `exploiters` is whether the block about possible exploiters goes along; `sources` are ids of
    the sources of the lens.
    """

    text: TextKind
    receiver: ReceiverKind
    goes: bool
    exploiters: bool
    answers: frozenset[str]
    parts: frozenset[str]
    sources: tuple[str, ...]


def rule_of(text: TextKind, receiver: ReceiverKind) -> Rule:
    """The rule for a text and a receiver."""
    return rules()[text, receiver]


@cache
def rules() -> Mapping[tuple[TextKind, ReceiverKind], Rule]:
    """Every rule of the table. Raises ValueError for one that has a gap or says a thing twice."""
    table = tomli.loads((resources() / "letters" / "rules.toml").read_text(encoding="utf-8"))
    texts = {TextKind(text["kind"]): text for text in table["text"]}
    found: dict[tuple[TextKind, ReceiverKind], Rule] = {}
    for cell in table["cell"]:
        for name in cell["receivers"]:
            key = TextKind(cell["text"]), ReceiverKind(name)
            if key in found:
                raise ValueError(key)
            found[key] = _rule(*key, cell, texts[key[0]])
    if len(found) != len(TextKind) * len(ReceiverKind):
        raise ValueError(len(found))
    return found


def _rule(
    text: TextKind, receiver: ReceiverKind, cell: Mapping[str, Any], of: Mapping[str, Any]
) -> Rule:
    shut = () if cell["exploiters"] else ("exploiters",)
    return Rule(
        text,
        receiver,
        cell["goes"],
        cell["exploiters"],
        frozenset((*of["answers"], *shut)),
        frozenset(of["parts"]),
        tuple(of["sources"]),
    )
