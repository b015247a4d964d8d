"""A vault for every test of the command line, made once at the least cost that a vault may have."""

from pathlib import Path

import pytest

from lensdesk import vault
from lensdesk.cases.model import Professional
from tests.vault.practice import CHEAP, PHRASE


@pytest.fixture(scope="session")
def empty_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("empty") / "v"
    vault.create(folder, PHRASE, Professional("S. de Vries", "social-work", ""), CHEAP).close()
    return folder
