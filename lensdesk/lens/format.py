"""What must a file of a lens hold? Each kind of table with the keys that it must and may have.

The checker reads this; nothing about the format stands anywhere else.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date

from lensdesk.lens.guidance import Level, Purpose
from lensdesk.lens.model import SignKind, Strength, Subject

LANGUAGES = ("nl", "en")
GUIDANCE = "guidance"  # the folder of what a lens teaches beside its signs
OWN_PREFIX = "own-"  # of the signs and contacts of an organisation itself; no lens may use it
MONTHS = range(1, 121)  # that an observation may count
MAY_BE_EMPTY = {"address", "contacts", "first", "phenomena", "reach"}


_LETTERS = 14  # a word, on average: so that nine endless words are no label either


def is_too_long(label: str, longest: int = 9) -> bool:
    """Whether a label has more words, or more characters, than `longest` words may have."""
    return len(label.split()) > longest or len(label) > longest * _LETTERS


@dataclass(frozen=True, slots=True)
class Kind:
    """The keys of one kind of table.

    `texts` are in every language; `tables` hold tables of the kind of that name. `values` are all
    that a key may be, `refers` the kind of id that it names. A table with a `basis` has `sources`
    and either the day on which it was `checked` or `to_check = true`.
    """

    texts: tuple[str, ...] = ()
    strings: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()
    optional: Mapping[str, type] = field(default_factory=dict)
    values: Mapping[str, Collection[str]] = field(default_factory=dict)
    refers: Mapping[str, str] = field(default_factory=dict)
    basis: bool = False
    longest_label: int = 9  # words

    @property
    def must(self) -> tuple[str, ...]:
        """Every key that has to be there."""
        sources = ("sources",) if self.basis else ()
        return (*self.texts, *self.strings, *self.lists, *self.tables, *sources)

    @property
    def may(self) -> Mapping[str, type]:
        """Every key that can be there, with the type of its value."""
        basis: Mapping[str, type] = {"checked": date, "to_check": bool}
        return {**self.optional, **basis} if self.basis else self.optional


_SENTENCES = 60  # words: where the label is a whole text

KINDS: Mapping[str, Kind] = {
    "lens": Kind(("label",), ("id", "version"), ("domains",)),
    "domain": Kind(("label", "short", "ask"), ("id",), tables=("aspect", "indicator")),
    "aspect": Kind(("label",), ("id",)),
    "indicator": Kind(
        ("label", "question"), ("id", "aspect"), tables=("sign",),
        optional={"context": bool}, refers={"aspect": "aspect"},
    ),
    "sign": Kind(
        ("label", "hint"), ("id", "kind", "strength"),
        ("subjects", "professions", "phenomena", "sources"), optional={"urgent": bool},
        values={"kind": set(SignKind), "strength": set(Strength), "subjects": set(Subject)},
        refers={"professions": "profession", "phenomena": "phenomenon", "sources": "source"},
    ),
    "professions": Kind(tables=("profession",)),
    "profession": Kind(("label", "sees"), ("id",), ("first",), refers={"first": "indicator"}),
    "phenomena": Kind(tables=("phenomenon",)),
    "phenomenon": Kind(
        ("label", "about"), ("id",), ("indicators",), refers={"indicators": "indicator"},
        basis=True,
    ),
    "sources": Kind(tables=("source",)),
    "source": Kind((), ("id", "title", "organisation", "year", "kind", "read", "address")),
    "rules": Kind(tables=("rule",), optional={"counts_for_months": int}),
    "rule": Kind(
        ("label",), ("id",), optional=dict.fromkeys(("strong", "medium", "weak", "other"), int)
    ),
    "lines": Kind(tables=("line",)),
    "line": Kind(("text",), ("id",), basis=True),
    "caveats": Kind(tables=("caveat",)),
    "caveat": Kind(("label",), ("id",), longest_label=_SENTENCES),
    "places": Kind(tables=("place",)),
    "place": Kind(
        ("name", "holds", "ask", "risk"), ("id", "domain", "aspect", "level", "purpose"),
        ("caveats", "indicators"), values={"level": set(Level), "purpose": set(Purpose)},
        refers={"domain": "domain", "aspect": "aspect", "caveats": "caveat",
                "indicators": "indicator"},
        basis=True,
    ),
    "steps": Kind(tables=("step",)),
    "step": Kind(("label", "here"), ("id",), basis=True, longest_label=_SENTENCES),
    "next": Kind(tables=("next_step",)),
    "next_step": Kind(
        ("question", "then"), ("id",), ("contacts",), refers={"contacts": "contact"}, basis=True
    ),
    "contacts": Kind(tables=("contact",)),
    "contact": Kind(("name", "what"), ("id", "reach"), optional={"local": bool}, basis=True),
    "figures": Kind(tables=("figure",)),
    "figure": Kind(("counts",), ("id", "year", "figure"), basis=True),
    "roles": Kind(tables=("role",)),
    "role": Kind(("label", "does"), ("id",)),
}  # fmt: skip

FILES = ("professions", "phenomena", "sources", "rules")  # each a file and a kind of that name
GUIDANCE_FILES: Mapping[str, str] = {  # the kind of each file in the folder of the guidance
    "asking": "lines", "law": "lines", "talking": "lines", "rights": "lines",
    "caveats": "caveats", "places": "places", "steps": "steps",
    "next": "next", "contacts": "contacts", "figures": "figures", "roles": "roles",
}  # fmt: skip
