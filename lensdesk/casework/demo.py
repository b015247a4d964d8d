"""A whole home visit, played through the same use cases as a real one; everyone is made up."""

import json
import secrets
import shutil
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import tomli

from lensdesk import vault
from lensdesk.assets import resources
from lensdesk.cases.about import recognised
from lensdesk.cases.model import Case, Contact, Professional, Weighing
from lensdesk.cases.people import RelationKind
from lensdesk.casework.amending import Amendment, Change, Desk, amend
from lensdesk.casework.beginning import begin_case
from lensdesk.casework.persons import add_person, relate
from lensdesk.casework.referring import fill_in, refer
from lensdesk.casework.sample import sample_observations
from lensdesk.casework.visiting import begin_visit
from lensdesk.casework.weighing import weigh
from lensdesk.errors import LensDeskError
from lensdesk.indicators.export import as_json
from lensdesk.indicators.model import Readings
from lensdesk.indicators.reading import read
from lensdesk.lens.model import Lens
from lensdesk.letters.order import Order
from lensdesk.words import Language

_OURS = "lensdesk-demo.txt"
_NAME = "Linde"
_WHO = Professional("S. de Vries", "social-work", "Wijkteam Oost")


class FolderNotOurs(LensDeskError):
    """The folder for the demo holds something that no demo made."""

    code = "folder-not-ours"


def play(folder: Path, lens: Lens, language: Language) -> Iterator[Change]:
    """Play the visit into `folder`, one change per observation.

    Makes a vault with a random passphrase (`passphrase.txt`), `referral.pdf` and `readings.json`.
    An earlier demo in the folder is replaced, anything else refused.
    """
    _clear(folder)
    passphrase = " ".join(secrets.token_hex(3) for _ in range(4))
    (folder / "passphrase.txt").write_text(passphrase + "\n", encoding="utf-8")
    observations = sample_observations(lens, language)
    end = max(o.at for o in observations)
    with vault.create(folder / "vault", passphrase, _WHO) as kept:
        desk = Desk(kept, lens, _WHO)
        own = sorted(o.at for o in observations if o.profession == _WHO.profession)
        case = begin_case(kept, lens, _NAME, own[0], Contact.HOME_VISIT)
        today = next(at for at in own if at.date() == end.date())
        readings = read(lens, (), end.date())
        case = begin_visit(desk, case, readings, Contact.HOME_VISIT, today).case
        case = _with_people(desk, case, readings, _sample(f"linde-persons.{language}.toml"), end)
        for observation in observations:
            told = recognised(observation, case.persons)
            change = amend(desk, case, readings, Amendment(observations=(told,)), end)
            case, readings = change.case, change.readings
            yield change
        for indicator, answers in _sample(f"linde-weighings.{language}.toml").items():
            case = weigh(desk, case, readings, Weighing(indicator, **answers), end).case
        for field, text in _sample(f"linde-referral.{language}.toml").items():
            case = fill_in(desk, case, readings, field, text, end).case
        refer(desk, case, folder / "referral.pdf", Order(language), _evening(end))
        (folder / "readings.json").write_text(
            json.dumps(as_json(readings), ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
        )


def _with_people(
    desk: Desk, case: Case, before: Readings, sample: Mapping[str, Any], at: datetime
) -> Case:
    for p in sample["person"]:
        made = add_person(desk, case, before, p["name"], p.get("birth_year"), p["role"], at)
        case = made.case
    ids = {p.name: p.id for p in case.persons}
    for r in sample["relation"]:
        ends, kind = (ids[r["one"]], ids[r["other"]]), RelationKind(r["kind"])
        case = relate(desk, case, before, ends, kind, r.get("word", ""), at).case
    return case


def _sample(name: str) -> dict[str, Any]:
    return tomli.loads((resources() / "samples" / name).read_text(encoding="utf-8"))


def _evening(day: datetime) -> datetime:
    return day.replace(hour=17, minute=0)


def _clear(folder: Path) -> None:
    try:
        if folder.exists() and any(folder.iterdir()) and not (folder / _OURS).is_file():
            raise FolderNotOurs
        folder.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(folder / "vault", ignore_errors=True)
        (folder / _OURS).write_text("Made by the demo of LensDesk; everyone is made up.\n")
    except OSError as fault:
        raise FolderNotOurs from fault
