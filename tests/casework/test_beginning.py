from pathlib import Path

import pytest

from lensdesk import vault
from lensdesk.cases.model import Contact
from lensdesk.casework.beginning import CaseNameTooLong, begin_case
from lensdesk.lens.model import Lens
from tests.vault.practice import CHEAP, NOON, PHRASE, WHO


def test_a_name_that_no_list_can_show_is_refused_and_nothing_is_begun(
    tmp_path: Path, lens: Lens
) -> None:
    with vault.create(tmp_path / "vault", PHRASE, WHO, CHEAP) as kept:
        begin_case(kept, lens, "x" * 80, NOON, Contact.OFFICE)
        with pytest.raises(CaseNameTooLong):
            begin_case(kept, lens, "x" * 81, NOON, Contact.OFFICE)
        assert [c.name for c in kept.cases()] == ["x" * 80]
