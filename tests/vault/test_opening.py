import json
import os
import sqlite3
import stat
import subprocess
import sys
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path

import pytest
import sqlcipher3
from sqlite_utils import Database

from lensdesk import vault
from lensdesk.cases.model import (
    Consultation,
    Decision,
    DecisionKind,
    LastPlace,
    SentReferral,
    Visit,
    Weighing,
)
from lensdesk.cases.people import Person, Relation, RelationKind
from lensdesk.errors import LensDeskError
from lensdesk.vault import Vault, rows, schema
from lensdesk.vault.failures import (
    CannotUnlock,
    CannotWrite,
    DiskFull,
    NotAVault,
    PassphraseTooShort,
    VaultDamaged,
    VaultExists,
    VaultInUse,
    VaultTooNew,
)
from lensdesk.vault.keyfile import COPIES
from tests.vault.practice import CASE, CHEAP, NOON, PHRASE, WHO

LETTER = SentReferral("LD-1", 1, NOON, "ABCD", "coordinator", "nl")


def content(folder: Path) -> dict[str, bytes]:
    return {f.name: f.read_bytes() for f in folder.iterdir()}


def test_a_wrong_passphrase_opens_nothing_and_lets_the_vault_go(folder: Path) -> None:
    with pytest.raises(CannotUnlock):
        vault.unlock(folder, PHRASE + "!")
    vault.unlock(folder, PHRASE).close()


def test_a_passphrase_may_be_typed_in_any_form_of_its_letters(tmp_path: Path) -> None:
    vault.create(tmp_path / "v", "zes café woorden één twee", WHO, CHEAP).close()
    vault.unlock(tmp_path / "v", "zes cafe\u0301 woorden e\u0301e\u0301n twee").close()


def test_a_second_program_is_told_that_the_vault_is_in_use(folder: Path) -> None:
    second = (
        "import sys; from pathlib import Path; from lensdesk import vault\n"
        "try: vault.unlock(Path(sys.argv[1]), sys.argv[2])\n"
        "except Exception as fault: print(fault)"
    )
    with vault.unlock(folder, PHRASE):
        done = subprocess.run(
            [sys.executable, "-c", second, str(folder), PHRASE],
            text=True,
            capture_output=True,
            check=True,
        )
    assert done.stdout == f"{VaultInUse.code}\n"


def test_one_damaged_copy_of_the_keys_is_survived_and_two_are_not(folder: Path) -> None:
    (folder / "vault.keys").write_bytes(b"{}")
    with vault.unlock(folder, PHRASE) as kept:
        assert kept.found == ("key-copy-damaged",)
    with vault.unlock(folder, PHRASE) as kept:  # both are whole again
        assert kept.found == ()
    for name in COPIES:
        (folder / name).write_bytes(b"")
    with pytest.raises(VaultDamaged):
        vault.unlock(folder, PHRASE)
    for name in COPIES:
        (folder / name).unlink()
    with pytest.raises(VaultDamaged):
        vault.unlock(folder, PHRASE)


@pytest.mark.parametrize(
    "changed",
    [
        {"memory": 1 << 40},
        {"memory": 1024},
        {"operations": 1 << 30},
        {"salt": "00"},
        {"salt": 7},
        {"box": "no hex"},
    ],
)
def test_a_changed_header_takes_no_memory_and_opens_nothing(
    folder: Path, changed: dict[str, object]
) -> None:
    for name in COPIES:
        file = json.loads((folder / name).read_bytes())
        file["body"]["slots"][0].update(changed)
        (folder / name).write_text(json.dumps(file))
    with pytest.raises(VaultDamaged):
        vault.unlock(folder, PHRASE)


def test_keys_with_a_forged_seal_are_not_trusted(folder: Path) -> None:
    for name in COPIES:
        file = json.loads((folder / name).read_bytes())
        file["body"]["generation"] = 9
        (folder / name).write_text(json.dumps(file))
    with pytest.raises(VaultDamaged):
        vault.unlock(folder, PHRASE)


def test_a_flipped_bit_in_the_database_is_noticed(folder: Path) -> None:
    database = bytearray((folder / "vault.db").read_bytes())
    database[100] ^= 1
    (folder / "vault.db").write_bytes(database)
    for _ in range(2):
        with pytest.raises(VaultDamaged):
            vault.unlock(folder, PHRASE)


def test_an_emptied_database_is_not_taken_for_a_new_one(folder: Path) -> None:
    (folder / "vault.db").write_bytes(b"")
    with pytest.raises(VaultDamaged):
        vault.unlock(folder, PHRASE)
    assert (folder / "vault.db").read_bytes() == b""


def test_a_vault_is_made_only_in_an_empty_folder_with_a_long_passphrase(folder: Path) -> None:
    before = content(folder)
    with pytest.raises(VaultExists):
        vault.create(folder, PHRASE, WHO, CHEAP)
    assert content(folder) == before
    with pytest.raises(PassphraseTooShort):
        vault.create(folder / "new", "te kort", WHO, CHEAP)
    with pytest.raises(NotAVault):
        vault.unlock(folder / "new", PHRASE)
    assert not (folder / "new").exists()


def test_a_vault_cannot_be_made_under_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(CannotWrite):
        vault.create(tmp_path / "file" / "vault", PHRASE, WHO, CHEAP)


def test_a_making_that_fails_leaves_nothing_and_may_be_begun_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_database: Database) -> None:
        raise OSError(28, "no space")

    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", (fails,))
        with pytest.raises(LensDeskError, match="disk-full"):
            vault.create(tmp_path / "v", PHRASE, WHO, CHEAP)
    assert set(content(tmp_path / "v")) <= {"vault.lock"}
    vault.create(tmp_path / "v", PHRASE, WHO, CHEAP).close()


def test_a_making_that_was_killed_may_be_begun_again(tmp_path: Path) -> None:
    maker = (
        "import os, sys; from pathlib import Path; from lensdesk.vault import opening\n"
        "from tests.vault.practice import CHEAP, PHRASE, WHO\n"
        "opening.bring_up_to_date = lambda database: os.kill(os.getpid(), 9)\n"
        "opening.create(Path(sys.argv[1]), PHRASE, WHO, CHEAP)"
    )
    subprocess.run([sys.executable, "-c", maker, str(tmp_path / "v")], check=False)
    assert {"vault.new", *COPIES} <= set(content(tmp_path / "v"))
    assert not vault.is_vault(tmp_path / "v")
    with vault.create(tmp_path / "v", PHRASE, WHO, CHEAP) as made:
        made.add_case(CASE)
    assert "vault.new" not in content(tmp_path / "v")


def test_keys_without_a_database_are_never_thrown_away(folder: Path) -> None:
    (folder / "vault.db").unlink()
    keys = (folder / "vault.keys").read_bytes()
    with pytest.raises(VaultExists):
        vault.create(folder, PHRASE, WHO, CHEAP)
    assert (folder / "vault.keys").read_bytes() == keys


def test_a_vault_from_a_newer_version_is_refused_and_left_as_it_is(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def tables_of_next_year(database: Database) -> None:
        database.execute("ALTER TABLE cases ADD COLUMN colour TEXT")

    with monkeypatch.context() as newer:
        newer.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, tables_of_next_year))
        vault.unlock(folder, PHRASE).close()
    before = (folder / "vault.db").read_bytes()
    with pytest.raises(VaultTooNew):
        vault.unlock(folder, PHRASE)
    assert (folder / "vault.db").read_bytes() == before


def test_a_migration_that_fails_halfway_changes_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails_halfway(database: Database) -> None:
        database.execute("DELETE FROM observations")
        database.execute("ALTER TABLE nothing ADD COLUMN colour TEXT")

    with monkeypatch.context() as newer:
        newer.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, fails_halfway))
        with pytest.raises(CannotWrite):
            vault.unlock(folder, PHRASE)
    with vault.unlock(folder, PHRASE) as kept:
        assert kept.case("c1").observations == CASE.observations


_NEW = {
    "visit",
    "persons",
    "household",
    "source",
    "withheld",
}  # columns that observations did not have at first
_WITHOUT_VISIT = tuple(name for name in rows._OF_OBSERVATION if name not in _NEW)
_FIRST_LETTER = rows._OF_LETTER[: rows._OF_LETTER.index("language") + 1]


def _without_place(case_id: str, visit: Visit) -> dict[str, object]:
    """A visit as it was written before it had a place."""
    row = {**asdict(visit), "case_id": case_id, "at": visit.at.isoformat()}
    del row["place"]
    return row


def test_a_vault_of_the_first_tables_gets_the_next_ones_and_keeps_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as first:
        first.setattr(schema, "MIGRATIONS", (schema.first_tables, schema.trail))
        first.setattr(rows, "of_visit", _without_place)
        first.setattr(rows, "_OF_OBSERVATION", _WITHOUT_VISIT)
        first.setattr(rows, "_OF_LETTER", _FIRST_LETTER)
        for later in ("_put_weighed", "_put_people", "_put_assessed"):  # as it was written then
            first.setattr(Vault, later, lambda *_nothing: None)
        with vault.create(tmp_path / "v", PHRASE, WHO, CHEAP) as old:
            old.add_case(CASE)
            old.amend("c1", answers={"request": "meekijken"}, sent=[LETTER])
            [tables] = old.ask("SELECT count(*) AS n FROM sqlite_master WHERE name = 'weighings'")
            assert tables["n"] == 0
    weighed = Weighing("recruitment", "verliefd", unknown=True)
    until = date(2026, 12, 3)
    decided = Decision("d1", DecisionKind.KEEP_LOOKING, until, "meer zien", NOON, "S")
    who = Person("p1", "L.", 2011)
    tie = Relation("r1", "p1", RelationKind.LIVES_WITH, "p2")
    with vault.unlock(tmp_path / "v", PHRASE) as kept:
        case = kept.case("c1")
        assert case == replace(CASE, referral={"request": "meekijken"}, sent=(LETTER,))
        assert (kept.professional(), kept.cases()[0].look_again) == (WHO, None)
        kept.amend("c1", weighings=[weighed], decisions=[decided], persons=[who], relations=[tie])
    with vault.unlock(tmp_path / "v", PHRASE) as kept:
        case = kept.case("c1")
        assert (case.weighings, case.decisions) == ((weighed,), (decided,))
        assert (case.persons, case.relations) == ((who,), (tie,))
        assert kept.cases()[0].look_again == until
        assert vault.check(kept) == ()


def test_a_vault_from_before_the_assessments_gets_their_tables_and_keeps_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    weighed = Weighing("recruitment", "verliefd")
    before = schema.MIGRATIONS[: schema.MIGRATIONS.index(schema.assessments)]
    with monkeypatch.context() as older:
        older.setattr(schema, "MIGRATIONS", (*before, schema.trail))
        older.setattr(rows, "of_visit", _without_place)
        older.setattr(rows, "_OF_OBSERVATION", _WITHOUT_VISIT)
        with vault.create(tmp_path / "v", PHRASE, WHO, CHEAP) as old:
            old.add_case(replace(CASE, weighings=(weighed,)))
            [tables] = old.ask("SELECT count(*) AS n FROM sqlite_master WHERE name = 'assessments'")
            assert tables["n"] == 0
    talk = Consultation("k1", date(2026, 11, 24), "Petra", "school", "wachten", without_name=True)
    with vault.unlock(tmp_path / "v", PHRASE) as kept:
        assert kept.case("c1") == replace(CASE, weighings=(weighed,))
        kept.amend("c1", assessment={"danger": "not_known_yet"}, consultations=[talk])
    with vault.unlock(tmp_path / "v", PHRASE) as kept:
        case = kept.case("c1")
        assert (case.assessment, case.consultations) == ({"danger": "not_known_yet"}, (talk,))
        assert vault.check(kept) == ()


def test_a_decision_of_before_decisions_stood_together_becomes_one_of_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = schema.MIGRATIONS[: schema.MIGRATIONS.index(schema.decisions_together)]
    given = {"decision": "report", "decided_by": "Petra", "decided_on": "2026-11-20",
             "reason": "Zorgen om het kind.", "danger": "yes"}  # fmt: skip
    with monkeypatch.context() as older:
        older.setattr(schema, "MIGRATIONS", (*before, schema.trail))
        older.setattr(rows, "_OF_OBSERVATION", _WITHOUT_VISIT)
        with vault.create(tmp_path / "v", PHRASE, WHO, CHEAP) as old:
            old.add_case(replace(CASE, assessment=given))
            old.add_case(replace(CASE, id="c2", name="Noor", assessment={"reason": "los"},
                                 observations=(), visits=()))  # fmt: skip
    with vault.unlock(tmp_path / "v", PHRASE) as kept:
        case = kept.case("c1")
        [decision] = case.decisions
        assert (decision.kind, decision.until) == (DecisionKind.REPORT, None)
        assert (decision.reason, decision.decided_by) == ("Zorgen om het kind.", "Petra")
        assert decision.made_at.date() == date(2026, 11, 20)
        assert case.assessment == {"danger": "yes"}
        assert (kept.case("c2").decisions, vault.check(kept)) == ((), ())


def test_a_vault_in_which_no_contact_was_named_goes_by_the_time_and_knows_its_place_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = schema.MIGRATIONS[: schema.MIGRATIONS.index(schema.recorded_in_visits)]
    with monkeypatch.context() as older:
        older.setattr(schema, "MIGRATIONS", (*before, schema.trail))
        older.setattr(rows, "_OF_OBSERVATION", _WITHOUT_VISIT)
        with vault.create(tmp_path / "v", PHRASE, WHO, CHEAP) as old:
            old.add_case(CASE)
            old._database.execute("INSERT INTO places VALUES ('c1', 'health', 'debts', 0, NULL)")
    with vault.unlock(tmp_path / "v", PHRASE) as kept:
        assert kept.case("c1") == CASE
        assert [o.visit for o in kept.case("c1").observations] == [None]
        assert kept.last_place() == LastPlace("c1", "health", "debts")
        place = LastPlace("c1", "health", "debts", NOON, visit="v1", field="note", cursor=7)
        kept.keep_place(place)
        kept.amend("c1", observations=[replace(CASE.observations[0], visit="v1")])
    with vault.unlock(tmp_path / "v", PHRASE) as kept:
        assert kept.last_place() == place
        assert kept.case("c1").observations[0].visit == "v1"
        assert vault.check(kept) == ()


def test_whom_an_observation_was_about_becomes_a_person_or_stays_as_it_was_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = schema.MIGRATIONS[: schema.MIGRATIONS.index(schema.about_persons)]
    written = ("L.", "Jan", "hele huishouden", "de buurman", None)
    [seen] = CASE.observations
    told = tuple(replace(seen, id=f"o{n}", about=who) for n, who in enumerate(written))
    names = {"p1": "L.", "p2": "Jan", "p3": "Jan"}
    people = tuple(Person(i, name) for i, name in names.items())
    other = replace(CASE, id="c2", name="Noor", visits=(), observations=(),
                    persons=(Person("p4", "L."),))  # fmt: skip
    with monkeypatch.context() as older:
        older.setattr(schema, "MIGRATIONS", (*before, schema.trail))
        older.setattr(rows, "_OF_OBSERVATION", ("visit", *_WITHOUT_VISIT))
        with vault.create(tmp_path / "v", PHRASE, WHO, CHEAP) as old:
            old.add_case(replace(CASE, observations=told, persons=people))
            old.add_case(other)
    with vault.unlock(tmp_path / "v", PHRASE) as kept:
        found = kept.case("c1").observations
        assert [o.persons for o in found] == [("p1",), (), (), (), ()]
        assert [o.household for o in found] == [False, False, True, False, False]
        assert [o.about for o in found] == [None, "Jan", None, "de buurman", None]
        kept.amend("c1", observations=[replace(found[4], persons=("p3", "p2"))])
        assert kept.case("c1").observations[4].persons == ("p3", "p2")
        assert vault.check(kept) == ()


if os.name == "posix":  # Windows keeps a user's folders by lists of its own

    def test_only_its_owner_may_read_a_vault(folder: Path) -> None:
        with vault.unlock(folder, PHRASE) as kept:
            kept.amend("c1", answers={"request": "meekijken"})
            assert stat.S_IMODE(folder.stat().st_mode) == 0o700
            for name in ("vault.db", "vault.db-wal", *COPIES):
                assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600


def test_a_driver_that_does_not_encrypt_is_never_trusted_with_a_case(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlcipher3, "connect", sqlite3.connect)  # it passes over the key
    with pytest.raises(VaultDamaged):
        vault.create(tmp_path / "vault", PHRASE, WHO, CHEAP)
    assert [f.name for f in (tmp_path / "vault").iterdir()] == ["vault.lock"]


def test_one_copy_that_seems_too_new_is_judged_by_the_other(folder: Path) -> None:
    damaged = (folder / COPIES[0]).read_bytes().replace(b'"format":2', b'"format":82')
    (folder / COPIES[0]).write_bytes(damaged)
    with pytest.raises(CannotUnlock):
        vault.unlock(folder, PHRASE + "!")
    with vault.unlock(folder, PHRASE) as kept:
        assert kept.found == ("key-copy-damaged",)
    for name in COPIES:
        (folder / name).write_bytes(damaged)
    with pytest.raises(VaultTooNew):
        vault.unlock(folder, PHRASE)


def test_a_vault_that_could_not_be_made_can_be_made_after_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "no space")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(DiskFull):
            vault.create(tmp_path / "v", PHRASE, WHO, CHEAP)
    assert {f.name for f in (tmp_path / "v").iterdir()} <= {"vault.lock"}
    vault.create(tmp_path / "v", PHRASE, WHO, CHEAP).close()
