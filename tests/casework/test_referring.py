from collections.abc import Iterator
from pathlib import Path

import pytest

from lensdesk import vault
from lensdesk.cases.model import Case, Contact
from lensdesk.casework.amending import Desk
from lensdesk.casework.beginning import begin_case
from lensdesk.casework.referring import fill_in, refer
from lensdesk.lens.model import Lens
from lensdesk.letters.order import Order
from lensdesk.referral import PdfNotWritten
from lensdesk.vault.failures import CannotWrite
from lensdesk.words import Language
from tests.casework.practice import after
from tests.vault.practice import CHEAP, NOON, PHRASE, WHO


@pytest.fixture
def desk(tmp_path: Path, lens: Lens) -> Iterator[Desk]:
    with vault.create(tmp_path / "vault", PHRASE, WHO, CHEAP) as opened:
        yield Desk(opened, lens, WHO)


@pytest.fixture
def case(desk: Desk) -> Case:
    return begin_case(desk.vault, desk.lens, "Linde", NOON, Contact.HOME_VISIT)


def test_each_letter_has_a_reference_of_its_own_for_it_has_one_receiver(
    desk: Desk, case: Case, tmp_path: Path
) -> None:
    case, first = refer(desk, case, tmp_path / "one.pdf", Order(Language.NL), NOON)
    case = after(fill_in, desk, case, "recipient", "Zorgcoördinator")
    case, second = refer(desk, case, tmp_path / "two.pdf", Order(Language.EN), NOON)
    assert first.reference != second.reference
    assert (first.version, second.version) == (1, 1)
    assert first.check_code != second.check_code
    assert (second.recipient, second.language) == ("Zorgcoördinator", Language.EN)
    assert desk.vault.case(case.id).sent == (first, second)


def test_when_the_vault_cannot_keep_a_letter_the_file_that_was_there_stays(
    desk: Desk, case: Case, tmp_path: Path
) -> None:
    letter = tmp_path / "letters" / "letter.pdf"
    letter.parent.mkdir()
    letter.write_bytes(b"an earlier letter")
    desk.vault._database.execute("PRAGMA query_only = ON")
    with pytest.raises(CannotWrite):
        refer(desk, case, letter, Order(Language.NL), NOON)
    assert letter.read_bytes() == b"an earlier letter"
    assert [f.name for f in letter.parent.iterdir()] == ["letter.pdf"]


def test_a_letter_that_could_not_be_written_is_not_kept_as_sent(
    desk: Desk, case: Case, tmp_path: Path
) -> None:
    with pytest.raises(PdfNotWritten):
        refer(desk, case, tmp_path / "none" / "letter.pdf", Order(Language.NL), NOON)
    assert desk.vault.case(case.id).sent == ()
