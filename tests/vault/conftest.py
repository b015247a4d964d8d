from pathlib import Path

import pytest

from lensdesk import vault
from tests.vault.practice import CASE, CHEAP, PHRASE, WHO


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with vault.create(tmp_path / "vault", PHRASE, WHO, CHEAP) as made:
        made.add_case(CASE)
    return tmp_path / "vault"
