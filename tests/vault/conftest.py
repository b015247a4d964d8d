import shutil
import sys
from pathlib import Path

import pytest

from lensdesk import vault
from tests.vault.practice import CASE, CHEAP, PHRASE, WHO

_TOOLS = ("gcc", "strace")  # dev.py installs them
_FAULTS = sys.platform == "linux" and all(map(shutil.which, _TOOLS))
collect_ignore = [] if _FAULTS else ["test_faults.py"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with vault.create(tmp_path / "vault", PHRASE, WHO, CHEAP) as made:
        made.add_case(CASE)
    return tmp_path / "vault"
