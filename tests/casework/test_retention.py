"""When is a case to be forgotten, and who may keep it longer?"""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from lensdesk import vault
from lensdesk.cases.model import Decision, DecisionKind, SentReferral
from lensdesk.casework import receipt, retention
from lensdesk.casework.retention import TERMS, Kept
from lensdesk.casework.trail_export import inert
from lensdesk.vault import forgetting
from lensdesk.vault.store import Vault
from lensdesk.words import Language, words
from tests.vault.practice import CASE, CHEAP, NOON, PHRASE, WHO

DAY = NOON.date()


@pytest.fixture
def kept(tmp_path: Path) -> Vault:
    made = vault.create(tmp_path / "vault", PHRASE, WHO, CHEAP)
    made.add_case(replace(CASE, visits=()))
    return made


def only(kept: Vault) -> retention.Term:
    [term] = retention.every(kept)
    return term


def test_the_term_counts_from_the_last_day_and_by_what_came_of_it(kept: Vault) -> None:
    assert only(kept).until == DAY + timedelta(days=TERMS[Kept.NOTHING_CAME])
    later = NOON + timedelta(days=10)
    kept.amend("c1", decisions=[Decision("d", DecisionKind.CLOSE, None, "", later, "S")])
    assert (only(kept).kind, only(kept).until) == (Kept.CLOSED, DAY + timedelta(days=740))
    look = date(2028, 1, 1)
    keep = Decision("e", DecisionKind.KEEP_LOOKING, look, "", later, "S")
    kept.amend("c1", decisions=[keep])
    assert (only(kept).kind, only(kept).until) == (Kept.NOTHING_CAME, look + timedelta(days=365))
    sent = SentReferral("R-1", 1, later, "X", "", Language.NL)
    kept.amend("c1", sent=[sent])
    assert only(kept).kind is Kept.SENT
    kept.close()


def test_the_terms_of_the_organisation_lie_in_the_vault(kept: Vault) -> None:
    assert not retention.are_own(kept)
    with pytest.raises(retention.TermInvalid):
        retention.set_terms(kept, {Kept.CLOSED: 0})
    assert not retention.are_own(kept)
    retention.set_terms(kept, {Kept.NOTHING_CAME: 30})
    kept.close()
    with vault.unlock(kept.folder, PHRASE) as again:
        assert retention.are_own(again)
        assert retention.terms(again) == {**TERMS, Kept.NOTHING_CAME: 30}
        assert [t.case for t in retention.ending(again, DAY)] == ["c1"]
        assert not only(again).is_due(DAY + timedelta(days=29))
        assert only(again).is_due(DAY + timedelta(days=30))
        assert "terms" in {e.event for e in again.entries()}


def test_a_case_is_kept_longer_by_somebody_with_a_reason(kept: Vault) -> None:
    until = DAY + timedelta(days=1000)
    with pytest.raises(retention.ReasonMissing):
        retention.keep_longer(kept, "c1", until, " ", NOON)
    for day in (DAY, DAY + timedelta(days=4000)):
        with pytest.raises(retention.DayInvalid):
            retention.keep_longer(kept, "c1", day, "zitting", NOON)
    retention.keep_longer(kept, "c1", until, "zitting volgt", NOON)
    term = only(kept)
    assert term.until == until
    assert term.longer is not None
    assert (term.longer.reason, term.longer.by) == ("zitting volgt", WHO.name)
    assert kept.entries()[-1].event == "keep_longer"
    assert "zitting" not in repr(kept.entries())
    forgetting.erase(kept, ["c1"], NOON)
    assert kept.ask("SELECT * FROM kept_longer") == []
    assert vault.check(kept) == ()
    kept.close()


@pytest.mark.parametrize("language", [Language.NL, Language.EN])
def test_the_receipt_has_no_content(kept: Vault, tmp_path: Path, language: Language) -> None:
    vault.backups.make(kept, NOON)
    made = forgetting.erase(kept, ["c1"], NOON)
    receipt.save(made, words(language), tmp_path / "bewijs.txt")
    text = (tmp_path / "bewijs.txt").read_text(encoding="utf-8")
    assert "2027" in text
    assert WHO.name in text
    assert CASE.name not in text
    assert "kruidenthee" not in text
    kept.close()


def test_a_cell_of_the_trail_is_no_formula() -> None:
    assert inert("=1+1") == "'=1+1"
