"""A vault to work in, for the use cases that keep something."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lensdesk import vault
from lensdesk.cases.model import Case, Contact
from lensdesk.casework.amending import Desk
from lensdesk.casework.beginning import begin_case
from lensdesk.lens.model import Lens
from tests.vault.practice import CHEAP, NOON, PHRASE, WHO


@pytest.fixture
def desk(tmp_path: Path, lens: Lens) -> Iterator[Desk]:
    with vault.create(tmp_path / "vault", PHRASE, WHO, CHEAP) as opened:
        yield Desk(opened, lens, WHO)


@pytest.fixture
def case(desk: Desk) -> Case:
    return begin_case(desk.vault, desk.lens, "Linde", NOON, Contact.HOME_VISIT)
