"""How quick is the vault? A commit, opening, and the check of a large one, each with a baseline."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import count
from pathlib import Path
from threading import Event, Thread
from time import perf_counter
from typing import Any

import sqlcipher3
from figures import Figure, in_turn

from lensdesk import vault
from lensdesk.cases.model import Answer, Case, KnownBy, Observation, Professional
from lensdesk.vault import rows, trail_reading
from lensdesk.vault.engine import connect
from lensdesk.vault.keyfile import open_with
from lensdesk.vault.slots import Passphrase

NOW = datetime(2026, 11, 23, 14, 20).astimezone()
WHO = Professional("S. de Vries", "social-work", "Wijkteam Oost")
PHRASE = "zes gewone losse woorden hier"
COMMITS = 400
_BACKUPS = vault.backups.HOURS + vault.backups.DAYS + vault.backups.WEEKS
NOTES = 100_000
_BARE = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "secure_delete = ON",
    "temp_store = MEMORY",
)


def vault_figures(folder: Path) -> Iterator[Figure]:
    """Every figure of the vault, in a folder that may be filled."""
    yield from commit(folder)
    yield from opening(folder)
    yield from checking(folder)
    yield from backing(folder)
    yield from looking_back(folder)
    yield from panicking(folder)


def _note(n: int) -> Observation:
    text = f"Een zin over wat er te zien was, nummer {n}."
    return Observation(
        f"o{n}", "debts", Answer.SEEN, KnownBy.OWN_OBSERVATION, NOW, "S", WHO.profession, text
    )


def commit(folder: Path) -> Iterator[Figure]:
    """A transaction of the vault, mark and all, beside its bare row with the key and without."""
    row = rows.of_observation("c", _note(0))
    names, marks = ", ".join(row), ", ".join("?" * len(row))
    statement = f"INSERT INTO observations ({names}) VALUES ({marks})"  # noqa: S608  # our names
    with vault.create(folder / "commit", PHRASE, WHO, vault.Cost()) as kept:
        kept.add_case(Case("c", "Klein", NOW, "criminal-exploitation", "1.0"))
        question = "SELECT sql FROM sqlite_master WHERE tbl_name = 'observations' AND sql NOT NULL"
        tables = [str(table["sql"]) for table in kept.ask(question)]
        keyed = connect(folder / "keyed.db", kept.keys.key).conn
        keyed.execute("PRAGMA foreign_keys = OFF")
        plain = sqlcipher3.connect(str(folder / "plain.db"), isolation_level=None)
        for setting in _BARE:
            plain.execute(f"PRAGMA {setting}")

        def bare(connection: Any) -> Callable[[int], None]:  # a driver without types
            for table in tables:
                connection.execute(table)

            def once(n: int) -> None:
                values = tuple(rows.of_observation("c", _note(n)).values())
                connection.execute("BEGIN")
                connection.execute(statement, values)
                connection.execute("COMMIT")

            return once

        def ours(n: int) -> None:
            kept.amend("c", observations=(_note(n),))

        def marked(_n: int, *happenings: vault.Happening) -> None:
            with kept.transaction(*happenings):
                pass

        noted = vault.Happening(vault.Event.READ, "c")
        numbers = count()
        every = [partial(_next, numbers, once) for once in (ours, bare(keyed), bare(plain))]
        for _ in range(COMMITS):  # until each log is as long as it gets: a log that grows is slower
            for once in every:
                once(0)
        vaults, bare_keyed, bare_plain = every
        other, without = in_turn(vaults, bare_plain, COMMITS)
        value, with_key = in_turn(vaults, bare_keyed, COMMITS)
        cipher = in_turn(bare_keyed, bare_plain, COMMITS)
        trail = in_turn(lambda n: marked(n, noted), marked, COMMITS)
        keyed.close()
        plain.close()
    yield Figure(
        "a commit of the vault", other, "same library without a key", without, most_ratio=1.2
    )
    yield Figure("a commit of the vault", value, "bare SQLCipher commit", with_key)
    yield Figure("a bare SQLCipher commit", cipher[0], "same library without a key", cipher[1])
    yield Figure("a commit that holds an entry of the trail", trail[0], "one without", trail[1])


def _next(numbers: Iterator[int], once: Callable[[int], None], _n: int) -> None:
    once(next(numbers))


def opening(folder: Path) -> Iterator[Figure]:
    """From passphrase to open vault, beside the derivation of the key alone."""
    place = folder / "opening"
    with vault.create(place, PHRASE, WHO, vault.Cost()) as kept:
        kept.add_case(replace(_case(), observations=tuple(map(_note, range(5000)))))
    alone: list[float] = []

    def whole(_n: int) -> None:
        begun = perf_counter()
        kept = vault.unlock(place, PHRASE)
        taken.append((perf_counter() - begun) * 1000)
        kept.close()

    def derive(_n: int) -> None:
        begun = perf_counter()
        open_with(place, Passphrase(PHRASE))
        alone.append((perf_counter() - begun) * 1000)

    taken: list[float] = []
    in_turn(whole, derive, 7)
    yield Figure("unlock", _median(taken), "key derivation alone", _median(alone), most_ratio=1.1)


def checking(folder: Path) -> Iterator[Figure]:
    """The thorough check of a vault with 100,000 notes, beside reading its file once."""
    place = folder / "checking"
    with vault.create(place, PHRASE, WHO, vault.Cost()) as kept:
        kept.add_case(replace(_case(), observations=tuple(map(_note, range(NOTES)))))
        file = place / "vault.db"
        value, baseline = in_turn(lambda _n: vault.check(kept), lambda _n: file.read_bytes(), 3)
    yield Figure(f"check of {NOTES} notes", value, "reading its file", baseline, most=5000)


def backing(folder: Path) -> Iterator[Figure]:
    """A commit while a backup is made beside it, beside one of a vault that is left in peace."""
    place = folder / "backing"
    with vault.create(place, PHRASE, WHO, vault.Cost()) as kept:
        kept.add_case(replace(_case(), observations=tuple(map(_note, range(NOTES // 5)))))
        ended = Event()

        def commits(until: Callable[[int], bool]) -> float:
            taken: list[float] = []
            while not until(len(taken)):
                begun = perf_counter()
                kept.amend("c", observations=(_note(NOTES + len(taken)),))
                taken.append((perf_counter() - begun) * 1000)
            return _median(taken)

        alone = commits(lambda n: n >= COMMITS)

        def make() -> None:
            vault.backups.make(kept, NOW)
            ended.set()

        beside = Thread(target=make)
        beside.start()
        value = commits(lambda n: ended.is_set() and n > 0)
        beside.join()
    yield Figure("a commit while a backup is made", value, "a commit", alone, most_ratio=3)


def looking_back(folder: Path) -> Iterator[Figure]:
    """A piece of a trail of 100,000 entries, deep in it, beside the first piece."""
    with vault.create(folder / "trail", PHRASE, WHO, vault.Cost()) as kept:
        with kept.transaction(*(vault.Happening(vault.Event.READ, "c") for _ in range(NOTES))):
            pass
        wanted = trail_reading.Wanted(event="read")
        value, baseline = in_turn(
            lambda _n: trail_reading.piece(kept, wanted, NOTES - 1000, 200),
            lambda _n: trail_reading.piece(kept, wanted, 0, 200),
            7,
        )
    yield Figure("deep in a trail of 100000", value, "its first entries", baseline, most=100)


def panicking(folder: Path) -> Iterator[Figure]:
    """A vault with as many backups as there ever are, made unreadable, beside closing it."""
    place = folder / "panic"
    kept = vault.create(place, PHRASE, WHO, vault.Cost())
    kept.add_case(replace(_case(), observations=tuple(map(_note, range(1000)))))
    vault.backups.make(kept, NOW)
    [made] = vault.backups.listed(place)
    for n in range(_BACKUPS):
        shutil.copytree(place / "backups" / made.name, place / "backups" / f"20260101T0000{n:02}Z")
    begun = perf_counter()
    kept.close()
    closed = perf_counter()
    vault.forgetting.panic(place)
    taken = (perf_counter() - closed) * 1000
    yield Figure("panic, with every backup", taken, "closing", (closed - begun) * 1000, most=1000)


def _case() -> Case:
    return Case("c", "Groot", NOW, "criminal-exploitation", "1.0")


def _median(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]
