import shutil
import sys
from pathlib import Path

import pytest

from lensdesk import vault
from tests.vault.practice import CASE, CHEAP, PHRASE, WHO, copied

_TOOLS = ("gcc", "strace")  # dev.py installs them
_FAULTS = sys.platform == "linux" and all(map(shutil.which, _TOOLS))
collect_ignore = [] if _FAULTS else ["test_faults.py"]


@pytest.fixture(scope="session")
def with_case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("with-case") / "vault"
    with vault.create(folder, PHRASE, WHO, CHEAP) as made:
        made.add_case(CASE)
    return folder


@pytest.fixture
def folder(tmp_path: Path, with_case: Path) -> Path:
    return copied(with_case, tmp_path / "vault")
