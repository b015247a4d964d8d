"""How is the guidance of a lens read from its folder?

Each kind of entry has a file in `guidance/`. A lens without that folder teaches nothing beside
its signs.
"""

from datetime import date
from pathlib import Path

from lensdesk.lens.guidance import (
    Basis,
    Caveat,
    Contact,
    Figure,
    Guidance,
    Level,
    Line,
    NextStep,
    Place,
    Purpose,
    Role,
    Step,
)
from lensdesk.lens.loader import Table, read_table
from lensdesk.lens.model import Text

FOLDER = "guidance"


def load_guidance(folder: Path) -> Guidance:
    """The guidance of the lens in `folder`. Raises `LensInvalid` with the file that is wrong."""
    if not (folder / FOLDER).is_dir():
        return Guidance((), (), (), (), (), (), (), (), (), (), ())
    return Guidance(
        asking=read_table(folder, f"{FOLDER}/asking.toml", _lines),
        law=read_table(folder, f"{FOLDER}/law.toml", _lines),
        talking=read_table(folder, f"{FOLDER}/talking.toml", _lines),
        rights=read_table(folder, f"{FOLDER}/rights.toml", _lines),
        caveats=read_table(folder, f"{FOLDER}/caveats.toml", _caveats),
        places=read_table(folder, f"{FOLDER}/places.toml", _places),
        steps=read_table(folder, f"{FOLDER}/steps.toml", _steps),
        next_steps=read_table(folder, f"{FOLDER}/next.toml", _next_steps),
        contacts=read_table(folder, f"{FOLDER}/contacts.toml", _contacts),
        figures=read_table(folder, f"{FOLDER}/figures.toml", _figures),
        roles=read_table(folder, f"{FOLDER}/roles.toml", _roles),
    )


def _basis(entry: Table) -> Basis:
    checked = entry.get("checked")
    if checked is not None and type(checked) is not date:  # a moment is no day
        raise TypeError(checked)
    return Basis(tuple(entry["sources"]), checked, entry.get("to_check", False))


def _lines(table: Table) -> tuple[Line, ...]:
    return tuple(Line(e["id"], Text(**e["text"]), _basis(e)) for e in table["line"])


def _caveats(table: Table) -> tuple[Caveat, ...]:
    return tuple(Caveat(e["id"], Text(**e["label"])) for e in table["caveat"])


def _places(table: Table) -> tuple[Place, ...]:
    return tuple(_place(e) for e in table["place"])


def _place(entry: Table) -> Place:
    return Place(
        id=entry["id"],
        domain=entry["domain"],
        aspect=entry["aspect"],
        name=Text(**entry["name"]),
        holds=Text(**entry["holds"]),
        ask=Text(**entry["ask"]),
        risk=Text(**entry["risk"]),
        level=Level(entry["level"]),
        purpose=Purpose(entry["purpose"]),
        caveats=tuple(entry["caveats"]),
        indicators=tuple(entry["indicators"]),
        basis=_basis(entry),
    )


def _steps(table: Table) -> tuple[Step, ...]:
    return tuple(
        Step(e["id"], Text(**e["label"]), Text(**e["here"]), _basis(e)) for e in table["step"]
    )


def _next_steps(table: Table) -> tuple[NextStep, ...]:
    return tuple(
        NextStep(
            id=e["id"],
            question=Text(**e["question"]),
            then=Text(**e["then"]),
            contacts=tuple(e["contacts"]),
            basis=_basis(e),
        )
        for e in table["next_step"]
    )


def _contacts(table: Table) -> tuple[Contact, ...]:
    return tuple(
        Contact(
            id=e["id"],
            name=Text(**e["name"]),
            what=Text(**e["what"]),
            reach=e["reach"],
            local=e.get("local", False),
            basis=_basis(e),
        )
        for e in table["contact"]
    )


def _figures(table: Table) -> tuple[Figure, ...]:
    return tuple(
        Figure(e["id"], e["year"], e["figure"], Text(**e["counts"]), _basis(e))
        for e in table["figure"]
    )


def _roles(table: Table) -> tuple[Role, ...]:
    return tuple(Role(e["id"], Text(**e["label"]), Text(**e["does"])) for e in table["role"])
