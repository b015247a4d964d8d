"""How is a lens read from its folder?

`lens.toml` names the life domains in their order; each has a file in `domains/`.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import tomli

from lensdesk.errors import LensDeskError
from lensdesk.lens.model import (
    Aspect,
    Domain,
    Indicator,
    Lens,
    Phenomenon,
    Profession,
    Rule,
    Sign,
    SignKind,
    Source,
    Strength,
    Subject,
    Text,
)
from lensdesk.lens.safe_text import is_identity

Table = Mapping[str, Any]  # a TOML table; its values are taken apart right here


class LensInvalid(LensDeskError):
    """A lens that cannot be read: the `file` is missing or does not fit the format."""

    code = "lens-invalid"


def load(folder: Path) -> Lens:
    """The lens in `folder`. Raises `LensInvalid` with the file that does not fit."""
    top, names = read_table(folder, "lens.toml", _top)
    rules, months = read_table(folder, "rules.toml", _rules)
    return Lens(
        **top,
        domains=tuple(read_table(folder, f"domains/{name}.toml", _domain) for name in names),
        professions=read_table(folder, "professions.toml", _professions),
        phenomena=read_table(folder, "phenomena.toml", _phenomena),
        sources=read_table(folder, "sources.toml", _sources),
        rules=rules,
        counts_for_months=months,
    )


def read_table(folder: Path, name: str, build: Any) -> Any:  # each builder has a type of its own
    """What `build` makes of the TOML file `name`. Raises `LensInvalid` when it does not fit."""
    try:
        return build(tomli.loads((folder / name).read_text(encoding="utf-8")))
    except (OSError, KeyError, TypeError, ValueError, RecursionError) as fault:
        raise LensInvalid(file=name) from fault


def _top(table: Table) -> tuple[dict[str, Any], list[str]]:
    if not all(map(is_identity, table["domains"])):
        raise ValueError  # a name that could lead out of the folder
    told = {"id": table["id"], "version": table["version"], "label": Text(**table["label"])}
    return told, table["domains"]


def _domain(table: Table) -> Domain:
    return Domain(
        id=table["id"],
        label=Text(**table["label"]),
        short=Text(**table["short"]),
        ask=Text(**table["ask"]),
        aspects=tuple(Aspect(a["id"], Text(**a["label"])) for a in table["aspect"]),
        indicators=tuple(_indicator(table["id"], i) for i in table["indicator"]),
    )


def _indicator(domain: str, table: Table) -> Indicator:
    return Indicator(
        id=table["id"],
        domain=domain,
        aspect=table["aspect"],
        label=Text(**table["label"]),
        question=Text(**table["question"]),
        signs=tuple(_sign(table["id"], s) for s in table["sign"]),
        context=table.get("context", False),
    )


def _sign(indicator: str, table: Table) -> Sign:
    return Sign(
        id=table["id"],
        indicator=indicator,
        label=Text(**table["label"]),
        hint=Text(**table["hint"]),
        kind=SignKind(table["kind"]),
        urgent=table.get("urgent", False),
        strength=Strength(table["strength"]),
        subjects=tuple(Subject(s) for s in table["subjects"]),
        professions=tuple(table["professions"]),
        phenomena=tuple(table["phenomena"]),
        sources=tuple(table["sources"]),
    )


def _professions(table: Table) -> tuple[Profession, ...]:
    return tuple(
        Profession(p["id"], Text(**p["label"]), Text(**p["sees"]), tuple(p["first"]))
        for p in table["profession"]
    )


def _phenomena(table: Table) -> tuple[Phenomenon, ...]:
    return tuple(
        Phenomenon(
            id=p["id"],
            label=Text(**p["label"]),
            about=Text(**p["about"]),
            indicators=tuple(p["indicators"]),
            sources=tuple(p["sources"]),
            checked=p.get("checked"),
            to_check=p.get("to_check", False),
        )
        for p in table["phenomenon"]
    )


def _sources(table: Table) -> tuple[Source, ...]:
    return tuple(Source(**s) for s in table["source"])


def _rules(table: Table) -> tuple[tuple[Rule, ...], int]:
    rules = tuple(Rule(**{**r, "label": Text(**r["label"])}) for r in table["rule"])
    return rules, table["counts_for_months"]
