"""In which tables do the records lie? Each migration is one transaction and is never changed.

A next form of the tables is a new function at the end of `MIGRATIONS`.
"""

from collections.abc import Callable
from functools import cache

from lensdesk.vault.engine import Database, Migrations, memory
from lensdesk.vault.failures import VaultTooNew

_NUMBERS = ("version", "unknown", "left", "without_name", "birth_year", "sequence", "days")


def first_tables(database: Database) -> None:
    """Cases with their visits, observations, answers and letters, and who works here."""
    _create(database, "cases", "id name created_at lens_id lens_version", key="id")
    database.table("cases").create_index(["name"], unique=True)
    _create(database, "visits", "id case_id at contact present", key="id")
    _create(
        database,
        "observations",
        "id case_id sign answer known_by at observer profession text",
        key="id",
        absent="event about",
    )
    database.table("observations").create_index(["case_id"])
    _create(database, "answers", "case_id field text", key="case_id field")
    _create(
        database,
        "referrals",
        "case_id reference version made_at check_code recipient language",
        key="reference version",
    )
    _create(database, "professional", "name profession organisation reachable")


def weighings_and_decisions(database: Database) -> None:
    """What else an indicator could be, what speaks against it, and until when to keep looking."""
    _create(
        database,
        "weighings",
        "case_id indicator otherwise against unknown",
        key="case_id indicator",
    )
    _create(database, "decisions", "id case_id kind until reason made_at decided_by", key="id")
    database.table("decisions").create_index(["case_id"])


def assessments(database: Database) -> None:
    """What the professional makes of a case, by field, and with whom it was discussed."""
    _create(database, "assessments", "case_id field text", key="case_id field")
    _create(database, "consultations", "id case_id day who role advice without_name", key="id")
    database.table("consultations").create_index(["case_id"])


def persons_and_relations(database: Database) -> None:
    """Who is around a household, and how they stand to each other."""
    _create(database, "persons", "id case_id name role", key="id", absent="birth_year")
    _create(database, "relations", "id case_id one kind other word", key="id")
    for table in ("persons", "relations"):
        database.table(table).create_index(["case_id"])


def places(database: Database) -> None:
    """Where somebody stood last. Without a reference, so that no case is held back by it."""
    _create(database, "places", "open_case page sign left", absent="saved_at")


def places_of_visits(database: Database) -> None:
    """Where a moment of contact was, in free words."""
    database.table("visits").add_column("place", str, not_null_default="")


def decisions_together(database: Database) -> None:
    """What was decided on the page of the assessment stands with the other decisions."""
    fields = ["decision", "decided_by", "decided_on", "reason"]
    cases: dict[str, dict[str, str]] = {}
    for row in database.query("SELECT case_id, field, text FROM assessments"):
        if row["field"] in fields:
            cases.setdefault(row["case_id"], {})[row["field"]] = row["text"]
    for case_id, given in cases.items():
        if given.get("decision"):
            day = given.get("decided_on") or "1970-01-01"
            made = (given["decision"], given.get("reason", ""), f"{day}T12:00:00+00:00")
            database.execute(
                "INSERT INTO decisions (id, case_id, kind, until, reason, made_at, decided_by) "
                "VALUES (lower(hex(randomblob(16))), ?, ?, '', ?, ?, ?)",
                (case_id, *made, given.get("decided_by", "")),
            )
    marks = ", ".join("?" * len(fields))
    database.execute(f"DELETE FROM assessments WHERE field IN ({marks})", fields)  # noqa: S608


def spots_of_persons(database: Database) -> None:
    """Where somebody was put in the picture by hand."""
    for name in ("spot_x", "spot_y"):
        database.table("persons").add_column(name, float)


def recorded_in_visits(database: Database) -> None:
    """In which moment of contact something was recorded; where the cursor stood last, and there.

    What was observed before has no moment of contact of its own: it goes by the time.
    """
    database.table("observations").add_column("visit", str)
    for column in ("visit", "field"):
        database.table("places").add_column(column, str, not_null_default="")
    database.table("places").add_column("cursor", int, not_null_default=0)


def seal_keys(database: Database) -> None:
    """The key that seals the letters of this vault: a seed of 64 hex digits, in one row."""
    _create(database, "seal_keys", "seed")


def about_persons(database: Database) -> None:
    """Observations are about persons by their ids, with a blank between, or about the household.

    Words that are the name of exactly one person of the case were chosen as that person.
    """
    observations = database.table("observations")
    observations.add_column("persons", str, not_null_default="")
    observations.add_column("household", int, not_null_default=0)
    database.execute(
        "UPDATE observations SET household = 1, about = NULL "
        "WHERE about IN ('hele huishouden', 'whole household')"
    )
    database.execute(
        "UPDATE observations SET about = NULL, persons = named.id FROM "
        "(SELECT min(id) AS id, case_id, name FROM persons GROUP BY case_id, name "
        "HAVING count(*) = 1) AS named "
        "WHERE named.case_id = observations.case_id AND named.name = observations.about"
    )


def exchange(database: Database) -> None:
    """Who can be written to, by which key packages are opened, and which went out and came in."""
    _create(
        database,
        "contacts",
        "fingerprint card confirmed_by confirmed_at withdrawn_at",
        key="fingerprint",
    )
    _create(database, "age_identities", "identity")
    _create(database, "packages_sent", "sequence", key="sequence")
    _create(database, "packages_received", "package sender sequence opened_at", key="package")


def trail(database: Database) -> None:
    """What was done with the vault: a chain of entries without content (`vault.trail`)."""
    database.execute(
        "CREATE TABLE trail (n INTEGER PRIMARY KEY, event TEXT NOT NULL, at TEXT NOT NULL, "
        "user TEXT NOT NULL, case_ref TEXT NOT NULL, amount INTEGER NOT NULL, "
        "link TEXT NOT NULL) STRICT"
    )


def codes_received(database: Database) -> None:
    """The check code of each letter that was opened, to know a print of it by."""
    database.table("packages_received").add_column("check_code", str, not_null_default="")


def retention(database: Database) -> None:
    """How long this organisation keeps each kind of case, and which cases longer, and why."""
    _create(database, "retention_terms", "kind days", key="kind")
    _create(database, "kept_longer", "case_id until reason decided_by made_at", key="case_id")


def letters(database: Database) -> None:
    """What went out in each letter and on which ground, what came back; and who told something.

    A letter of before was in full, for a coordinator; its bytes are not known.
    """
    told = database.table("referrals")
    for name, given in (("text", "full"), ("receiver", "coordinator")):
        told.add_column(name, str, not_null_default=given)
    for name in ("consent", "why", "digest", "observations"):
        told.add_column(name, str, not_null_default="")
    told.add_column("feedback_due", str)
    told.add_column("amends", int)
    told.add_column("withdraws", int, not_null_default=0)
    _create(database, "feedback", "id case_id reference version day who text agreed", key="id")
    database.table("feedback").create_index(["case_id"])
    observations = database.table("observations")
    observations.add_column("source", str, not_null_default="")
    observations.add_column("withheld", int, not_null_default=0)


def _create(database: Database, table: str, must: str, *, key: str = "", absent: str = "") -> None:
    """A table of texts and a few numbers; the columns in `absent` may be empty."""
    names = must.split()
    keys = key.split()
    database.table(table).create(
        {n: int if n in _NUMBERS else str for n in (*names, *absent.split())},
        pk=keys[0] if len(keys) == 1 else keys or None,
        not_null=set(names),
        foreign_keys=[("case_id", "cases", "id")] if "case_id" in names else None,
        strict=True,
    )


MIGRATIONS: tuple[Callable[[Database], None], ...] = (
    first_tables,
    weighings_and_decisions,
    assessments,
    persons_and_relations,
    places,
    places_of_visits,
    decisions_together,
    spots_of_persons,
    recorded_in_visits,
    seal_keys,
    about_persons,
    exchange,
    trail,
    codes_received,
    retention,
    letters,
)


def differs(database: Database) -> bool:
    """Whether a table or an index that belongs here is gone, or has another form."""
    return not _wanted() <= _forms(database)


@cache
def _wanted() -> frozenset[tuple[str, str]]:
    wanted = memory()
    try:
        bring_up_to_date(wanted)
        return _forms(wanted)
    finally:
        wanted.conn.close()


def _forms(database: Database) -> frozenset[tuple[str, str]]:
    question = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"
    return frozenset((str(row["name"]), str(row["sql"])) for row in database.query(question))


def is_up_to_date(database: Database) -> bool:
    """Whether nothing is pending."""
    applied = {migration.name for migration in Migrations("vault").applied(database)}
    return applied >= {migration.__name__ for migration in MIGRATIONS}


def bring_up_to_date(database: Database) -> None:
    """Apply what is pending. Raises `VaultTooNew` before anything is touched."""
    migrations = Migrations("vault")
    for migration in MIGRATIONS:
        migrations()(migration)
    known = {migration.__name__ for migration in MIGRATIONS}
    if any(applied.name not in known for applied in migrations.applied(database)):
        raise VaultTooNew
    migrations.apply(database)
