"""The work during which a fault strikes: opening, changing, migrating, making keys anew, and more.

Each prepares a vault, does its work in a program that may be killed or refused at any step, and
says what must be true of the vault afterwards.
"""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from faults import practice
from faults.forked import Say
from faults.pages import decrypted
from faults.verdicts import Told, Wrong
from lensdesk import vault
from lensdesk.cases.model import Case
from lensdesk.errors import LensDeskError
from lensdesk.vault import backups, ballast, fingerprint, forgetting, keyfile, rows, schema, ways
from lensdesk.vault.engine import DATABASE, Migrations, connect
from lensdesk.vault.failures import CannotUnlock, KeyChangeDone, KeyChangeUndone
from lensdesk.vault.keyfile import KeyFile
from lensdesk.vault.marks import NO_MARK
from lensdesk.vault.slots import Identity, Passphrase

DONE = "done"
BEFORE = 9  # changes that a vault holds before the work begins
_WORD = "plantwoord"


@dataclass(frozen=True, slots=True)
class Seat:
    """Where the work is done: a vault, what opens it, and the template it was copied from."""

    folder: Path
    key: Identity
    template: Path


@dataclass(frozen=True, slots=True)
class Work:
    """Something that is done with a vault; `after` looks at what came of it.

    It is given what the program said, of which the last may be `DONE`.
    """

    name: str
    what: str
    prepare: Callable[[Seat], None]
    do: Callable[[Seat, Say], None]
    after: Callable[[Seat, Told, tuple[str, ...], str], None]


def _changed(seat: Seat) -> None:
    practice.copied(seat.template, seat.folder)
    with vault.unlock(seat.folder, seat.key, practice.TODAY) as kept:
        for n in range(1, BEFORE + 1):
            practice.change(kept, n)
    _without_ballast(seat.folder)


def _without_ballast(folder: Path) -> None:
    (folder / ballast.FILE).write_bytes(b"")


def _same(seat: Seat, told: Told, said: tuple[str, ...], about: str) -> None:
    """What was there is there."""
    del said
    practice.judge(told, seat.folder, seat.key, BEFORE, BEFORE, about)


def _changing(seat: Seat, say: Say) -> None:
    refused = 0
    with vault.unlock(seat.folder, seat.key, practice.TODAY) as kept:
        n = BEFORE + 1
        while n <= BEFORE + 5 and refused < 3:
            try:
                practice.change(kept, n)
            except LensDeskError:
                refused += 1  # and once more, as somebody would who is told so
                continue
            say(str(n))
            n += 1
    if refused < 3:
        say(DONE)


def _after_changing(seat: Seat, told: Told, said: tuple[str, ...], about: str) -> None:
    answered = [int(word) for word in said if word.isdigit()]
    least = answered[-1] if answered else BEFORE
    practice.judge(told, seat.folder, seat.key, least, min(least + 1, BEFORE + 5), about)


def _of_the_first_form(seat: Seat) -> None:
    """A vault as the first version wrote it: every migration is still to come."""
    practice.copied(seat.template, seat.folder)
    opening = keyfile.open_with(seat.folder, seat.key)
    (seat.folder / DATABASE).unlink()
    database = connect(seat.folder / DATABASE, opening.key)
    with closing(database.conn):
        first = Migrations("vault")
        first()(schema.first_tables)
        first.apply(database)
        case = Case("c1", "Vlinderstruik", practice.NOON, "criminal-exploitation", "1.0")
        database.table("cases").insert(dict(rows.of_case(case)))
        columns = database.table("observations").columns_dict
        for n in range(1, 6):  # before the first other case
            row = dict(rows.of_observation("c1", practice.note(n)))
            database.table("observations").insert({k: row[k] for k in columns if k in row})
        answer = {"case_id": "c1", "field": "request", "text": "5"}
        database.table("answers").insert(answer)
        list(database.query("PRAGMA wal_checkpoint(TRUNCATE)"))
    pages = fingerprint.of(seat.folder / DATABASE)
    file: KeyFile = replace(opening.file, mark=NO_MARK, slots_changed=1, pages=pages)
    keyfile.write(seat.folder, file, opening.key)


def _opening(seat: Seat, say: Say) -> None:
    vault.unlock(seat.folder, seat.key, practice.TODAY).close()
    say(DONE)


def _after_migrating(seat: Seat, told: Told, said: tuple[str, ...], about: str) -> None:
    del said
    practice.judge(told, seat.folder, seat.key, 5, 5, about)


def _rekeying(seat: Seat, say: Say) -> None:
    with vault.unlock(seat.folder, seat.key, practice.TODAY) as kept:
        vault.rekey(kept, practice.OTHER, practice.TODAY, practice.CHEAP)
        say(DONE)


def _passphrase(seat: Seat, say: Say) -> None:
    with vault.unlock(seat.folder, seat.key, practice.TODAY) as kept:
        ways.change_passphrase(kept, practice.OTHER, practice.TODAY, practice.CHEAP)
        say(DONE)


def _one_way_in(seat: Seat, told: Told, said: tuple[str, ...], about: str) -> None:
    """The old or the new passphrase opens, and the key of the organisation as well."""
    opens = {phrase: _opens(seat.folder, phrase) for phrase in (practice.PHRASE, practice.OTHER)}
    if DONE in said and not opens[practice.OTHER]:
        told.add(Wrong.LOST, f"{about}: the new passphrase does not open")
    if not any(opens.values()):
        told.add(Wrong.LOST, f"{about}: no passphrase opens")
    _same(seat, told, said, about)


def _opens(folder: Path, phrase: str) -> bool:
    try:
        vault.unlock(folder, Passphrase(phrase), practice.TODAY).close()
    except (CannotUnlock, KeyChangeDone, KeyChangeUndone):
        (folder / "vault.tries").unlink(missing_ok=True)  # nobody waits here
        return False
    return True


def _with_a_backup(seat: Seat) -> None:
    _changed(seat)
    with vault.unlock(seat.folder, seat.key, practice.TODAY) as kept:
        backups.make(kept, practice.NOON)
        practice.change(kept, BEFORE + 1)


def _restoring(seat: Seat, say: Say) -> None:
    name = backups.listed(seat.folder)[0].name
    at = practice.NOON
    vault.restoring.restore(seat.folder, name, practice.PHRASE, at, practice.TODAY)
    say(DONE)


def _after_restoring(seat: Seat, told: Told, said: tuple[str, ...], about: str) -> None:
    most = BEFORE if DONE in said else BEFORE + 1
    practice.judge(told, seat.folder, seat.key, BEFORE, most, about)


def _backing_up(seat: Seat, say: Say) -> None:
    with vault.unlock(seat.folder, seat.key, practice.TODAY) as kept:
        backups.make(kept, practice.NOON)
        say(DONE)


def _after_backing_up(seat: Seat, told: Told, said: tuple[str, ...], about: str) -> None:
    made = backups.listed(seat.folder)
    if DONE in said and not made:
        told.add(Wrong.LOST, f"{about}: no backup")
    for backup in made:
        place = seat.folder / backups.FOLDER / backup.name
        _without_ballast(place)
        practice.judge(told, place, seat.key, BEFORE, BEFORE, f"{about}, its backup")
    _same(seat, told, said, about)


def _with_words(seat: Seat) -> None:
    _changed(seat)
    with vault.unlock(seat.folder, seat.key, practice.TODAY) as kept:
        seen = tuple(replace(practice.note(n), id=f"w{n}", text=_WORD * 40) for n in range(40))
        kept.add_case(
            Case("c2", "Egel", practice.NOON, "criminal-exploitation", "1.0", observations=seen)
        )


def _erasing(seat: Seat, say: Say) -> None:
    with vault.unlock(seat.folder, seat.key, practice.TODAY) as kept:
        forgetting.erase(kept, ["c2"], practice.NOON)
        say(DONE)


def _whole_or_gone(seat: Seat, told: Told, said: tuple[str, ...], about: str) -> None:
    """All of the case is there, or nothing of it, not in a page either, once it was opened."""
    with vault.unlock(seat.folder, seat.key, practice.TODAY) as kept:
        key, gone = kept.keys.key, not kept.has_case("c2")
        if gone != ("erase" in {entry.event for entry in kept.entries()}):
            told.add(Wrong.UNDETECTED, f"{about}: erased and not in the trail, or the reverse")
        if not gone and (DONE in said or len(kept.case("c2").observations) != 40):
            told.add(Wrong.LOST, f"{about}: half a case")
        if not gone:
            kept.remove_case("c2")
    if _WORD.encode() in decrypted(seat.folder / DATABASE, key):
        told.add(Wrong.PLANTED, f"{about}: in a page")
    _same(seat, told, said, about)


def _nothing(seat: Seat) -> None:
    practice.copied(seat.template, seat.folder)
    for file in seat.folder.iterdir():
        file.unlink()


def _making(seat: Seat, say: Say) -> None:
    vault.create(seat.folder, practice.PHRASE, practice.WHO, practice.CHEAP, practice.TODAY).close()
    say(DONE)


def _made_or_not(seat: Seat, told: Told, said: tuple[str, ...], about: str) -> None:
    """It opens, or it is no vault yet and can be made."""
    try:
        if not vault.is_vault(seat.folder):
            if DONE in said:
                told.add(Wrong.LOST, f"{about}: no vault")
            _making(seat, lambda _word: None)
        with vault.unlock(seat.folder, practice.PHRASE, practice.TODAY) as kept:
            if kept.found or vault.check(kept) or kept.professional() != practice.WHO:
                told.add(Wrong.FALSE_ALARM, f"{about}: {kept.found}")
    except LensDeskError as fault:
        told.add(Wrong.LOST, f"{about}: {fault.code}")


WORKS = (
    Work("opening", "opening and closing", _changed, _opening, _same),
    Work("change", "five changes", _changed, _changing, _after_changing),
    Work("making", "making a vault", _nothing, _making, _made_or_not),
    Work("migration", "every migration", _of_the_first_form, _opening, _after_migrating),
    Work("rekey", "making all keys anew", _changed, _rekeying, _one_way_in),
    Work("passphrase", "another passphrase", _changed, _passphrase, _one_way_in),
    Work("backup", "a backup", _changed, _backing_up, _after_backing_up),
    Work("restore", "restoring a backup", _with_a_backup, _restoring, _after_restoring),
    Work("erasure", "erasing a case", _with_words, _erasing, _whole_or_gone),
)
