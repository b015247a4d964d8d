"""What does a vault keep, and how is it written? One folder, one database, one program at a time.

Every change is one transaction that is on disk, encrypted, when the call returns.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import MappingProxyType, TracebackType

import sqlcipher3
from filelock import FileLock, Timeout

from lensdesk.cases.model import (
    Answer,
    Case,
    CaseSummary,
    Contact,
    KnownBy,
    Observation,
    ObservationId,
    Professional,
    SentReferral,
    Visit,
)
from lensdesk.vault import keyfile
from lensdesk.vault.engine import connect
from lensdesk.vault.failures import (
    CannotWrite,
    CaseNameTaken,
    NotAVault,
    PassphraseTooShort,
    VaultDamaged,
    VaultExists,
    VaultInUse,
    VaultTooNew,
)
from lensdesk.vault.passphrase import MIN_PASSPHRASE, PassphraseStrength, strength

_DATABASE = "vault.db"
_SCHEMA = """
CREATE TABLE cases (id TEXT PRIMARY KEY, name TEXT UNIQUE NOT NULL,
 created_at TEXT NOT NULL, lens_id TEXT NOT NULL, lens_version TEXT NOT NULL);
CREATE TABLE visits (id TEXT PRIMARY KEY, case_id TEXT NOT NULL REFERENCES cases(id),
 at TEXT NOT NULL, contact TEXT NOT NULL, present TEXT NOT NULL);
CREATE TABLE observations (id TEXT PRIMARY KEY, case_id TEXT NOT NULL REFERENCES cases(id),
 sign TEXT NOT NULL, answer TEXT NOT NULL, known_by TEXT NOT NULL, at TEXT NOT NULL,
 observer TEXT NOT NULL, profession TEXT NOT NULL, text TEXT NOT NULL, event TEXT, about TEXT);
CREATE INDEX observations_of_case ON observations(case_id);
CREATE TABLE answers (case_id TEXT NOT NULL REFERENCES cases(id), field TEXT NOT NULL,
 text TEXT NOT NULL, PRIMARY KEY (case_id, field));
CREATE TABLE referrals (case_id TEXT NOT NULL REFERENCES cases(id), reference TEXT NOT NULL,
 version INTEGER NOT NULL, made_at TEXT NOT NULL, check_code TEXT NOT NULL,
 recipient TEXT NOT NULL, language TEXT NOT NULL, PRIMARY KEY (reference, version));
CREATE TABLE professional (name TEXT NOT NULL, profession TEXT NOT NULL,
 organisation TEXT NOT NULL, reachable TEXT NOT NULL);
PRAGMA user_version = 1
"""
_VERSION = 1
_PUT = (
    "INSERT INTO observations VALUES (?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE SET"
    " sign=excluded.sign, answer=excluded.answer, known_by=excluded.known_by, at=excluded.at,"
    " observer=excluded.observer, profession=excluded.profession, text=excluded.text,"
    " event=excluded.event, about=excluded.about"
)


def is_vault(folder: Path) -> bool:
    """Whether there is a vault in `folder`."""
    return (folder / _DATABASE).is_file()


def create(folder: Path, passphrase: str, cost: keyfile.Cost | None = None) -> "Vault":
    """Make a vault in a folder that is absent or empty, and open it."""
    if strength(passphrase) is PassphraseStrength.TOO_SHORT:
        raise PassphraseTooShort(least=MIN_PASSPHRASE)
    lock: FileLock | None = None
    try:
        if folder.exists() and any(folder.iterdir()):
            raise VaultExists
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = _held(folder)
        key = keyfile.create(folder, passphrase, cost or keyfile.Cost())
        vault = Vault(folder, key, lock)
        with vault.transaction():
            for statement in _SCHEMA.split(";"):
                vault.execute(statement)
    except BaseException as fault:
        _undone(folder, lock, keep=isinstance(fault, VaultExists | VaultInUse))
        if isinstance(fault, OSError):
            raise CannotWrite from fault
        raise
    return vault


def _undone(folder: Path, lock: FileLock | None, *, keep: bool) -> None:
    """Leave nothing of a vault whose making failed."""
    if lock is not None:
        lock.release()
    if not keep and folder.is_dir():
        for file in folder.glob("vault.*"):
            file.unlink(missing_ok=True)


def unlock(folder: Path, passphrase: str) -> "Vault":
    """Open the vault in `folder`; it is held until `close`."""
    if not is_vault(folder):
        raise NotAVault
    lock = _held(folder)
    try:
        return Vault(folder, keyfile.unwrap(folder, passphrase), lock)
    except BaseException:
        lock.release()
        raise


def _held(folder: Path) -> FileLock:
    lock = FileLock(
        folder / "vault.lock", thread_local=False
    )  # opened in a thread, let go in another
    try:
        lock.acquire(blocking=False)
    except Timeout as fault:
        raise VaultInUse from fault
    except OSError as fault:
        raise CannotWrite from fault
    return lock


class Vault:
    """An open vault. Use it as a context manager, or call `close`."""

    def __init__(self, folder: Path, key: bytes, lock: FileLock) -> None:
        self.folder = folder
        self._database = connect(folder / _DATABASE, key)
        self._lock = lock
        if self._database.conn.execute("PRAGMA user_version").fetchone()[0] > _VERSION:
            self._database.conn.close()
            raise VaultTooNew

    def __enter__(self) -> "Vault":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the database and let the folder go."""
        self._database.conn.close()
        self._lock.release()

    def execute(self, statement: str, values: tuple[object, ...] = ()) -> list[tuple[str, ...]]:
        """Run one statement and return its rows."""
        return list(self._database.conn.execute(statement, values))

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of it, or nothing. Raises `CannotWrite` when the disk refuses."""
        try:
            self.execute("BEGIN IMMEDIATE")
            yield
            self.execute("COMMIT")
        except BaseException as fault:
            if self._database.conn.in_transaction:
                self.execute("ROLLBACK")
            if isinstance(fault, sqlcipher3.OperationalError):
                raise CannotWrite from fault
            if isinstance(fault, sqlcipher3.DatabaseError):
                raise VaultDamaged from fault
            raise

    def add_case(self, case: Case) -> None:
        """Keep a new case with all that it holds."""
        if self.find_case(case.name) is not None:
            raise CaseNameTaken
        with self.transaction():
            row = (case.id, case.name, case.created_at.isoformat())
            self.execute(
                "INSERT INTO cases VALUES (?,?,?,?,?)", (*row, case.lens_id, case.lens_version)
            )
            self._put(case.id, case.observations, case.visits, case.referral)

    def amend(
        self,
        case_id: str,
        *,
        put: Iterable[Observation] = (),
        drop: Iterable[ObservationId] = (),
        visits: Iterable[Visit] = (),
        answers: Mapping[str, str] = MappingProxyType({}),
        sent: Iterable[SentReferral] = (),
    ) -> None:
        """Change a case in one transaction."""
        with self.transaction():
            for gone in drop:
                self.execute("DELETE FROM observations WHERE id = ?", (gone,))
            self._put(case_id, put, visits, answers)
            for s in sent:
                row = (case_id, s.reference, s.version, s.made_at.isoformat())
                self.execute(
                    "INSERT INTO referrals VALUES (?,?,?,?,?,?,?)",
                    (*row, s.check_code, s.recipient, s.language),
                )

    def professional(self) -> Professional | None:
        """Who works at this desk, or None while nobody said so."""
        rows = self.execute("SELECT * FROM professional")
        return Professional(*rows[0]) if rows else None

    def save_professional(self, professional: Professional) -> None:
        """Keep who works at this desk."""
        p = professional
        with self.transaction():
            self.execute("DELETE FROM professional")
            self.execute(
                "INSERT INTO professional VALUES (?,?,?,?)",
                (p.name, p.profession, p.organisation, p.reachable),
            )

    def cases(self) -> tuple[CaseSummary, ...]:
        """Every case in one line, the one with the newest observation first."""
        rows = self.execute(
            "SELECT c.id, c.name, c.created_at, max(o.at), count(DISTINCT CASE o.answer"
            " WHEN 'seen' THEN o.sign END), (SELECT count(*) FROM referrals r"
            " WHERE r.case_id = c.id) FROM cases c LEFT JOIN observations o ON o.case_id = c.id"
            " GROUP BY c.id"
        )
        found = (
            CaseSummary(
                r[0],
                r[1],
                datetime.fromisoformat(r[2]),
                datetime.fromisoformat(r[3]) if r[3] else None,
                int(r[4]),
                int(r[5]),
            )
            for r in rows
        )
        return tuple(sorted(found, key=lambda c: c.last_observed_at or c.created_at, reverse=True))

    def find_case(self, name: str) -> str | None:
        """The id of the case with this working name."""
        found = self.execute("SELECT id FROM cases WHERE name = ?", (name,))
        return found[0][0] if found else None

    def case(self, case_id: str) -> Case:
        """A case with all that it holds, its observations in the order of arrival."""
        [row] = self.execute("SELECT * FROM cases WHERE id = ?", (case_id,))
        case = Case(row[0], row[1], datetime.fromisoformat(row[2]), row[3], row[4])
        visits = self.execute("SELECT * FROM visits WHERE case_id = ? ORDER BY rowid", (case_id,))
        answers = self.execute("SELECT field, text FROM answers WHERE case_id = ?", (case_id,))
        letters = self.execute(
            "SELECT * FROM referrals WHERE case_id = ? ORDER BY version", (case_id,)
        )
        rows = self.execute(
            "SELECT * FROM observations WHERE case_id = ? ORDER BY rowid", (case_id,)
        )
        return replace(
            case,
            visits=tuple(
                Visit(v[0], datetime.fromisoformat(v[2]), Contact(v[3]), v[4]) for v in visits
            ),
            observations=tuple(_observation(r) for r in rows),
            sent=tuple(
                SentReferral(s[1], int(s[2]), datetime.fromisoformat(s[3]), *s[4:]) for s in letters
            ),
            referral=MappingProxyType({row[0]: row[1] for row in answers}),
        )

    def _put(
        self,
        case_id: str,
        observations: Iterable[Observation],
        visits: Iterable[Visit],
        answers: Mapping[str, str],
    ) -> None:
        for o in observations:
            start = (o.id, case_id, o.sign, o.answer.value, o.known_by.value, o.at.isoformat())
            self.execute(_PUT, (*start, o.observer, o.profession, o.text, o.event, o.about))
        for v in visits:
            row = (v.id, case_id, v.at.isoformat(), v.contact.value, v.present)
            self.execute("INSERT OR REPLACE INTO visits VALUES (?,?,?,?,?)", row)
        for answer in answers.items():
            self.execute("INSERT OR REPLACE INTO answers VALUES (?,?,?)", (case_id, *answer))


def _observation(row: tuple[str, ...]) -> Observation:
    return Observation(
        id=row[0],
        sign=row[2],
        answer=Answer(row[3]),
        known_by=KnownBy(row[4]),
        at=datetime.fromisoformat(row[5]),
        observer=row[6],
        profession=row[7],
        text=row[8],
        event=row[9],
        about=row[10],
    )
