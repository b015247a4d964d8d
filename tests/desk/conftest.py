"""A real vault and a real window for every test of the desk."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lensdesk import vault
from lensdesk.assets import resources
from lensdesk.cases.intake import read_file
from lensdesk.cases.model import Contact, Professional
from lensdesk.casework.beginning import begin_case
from lensdesk.casework.intake import record_file
from lensdesk.desk.window import Places, Window
from lensdesk.lens.model import Lens
from lensdesk.vault.keyfile import MIB, Cost
from tests.vault.practice import copied

PHRASE = "zes gewone losse woorden hier"


def now() -> datetime:
    """A quarter past two in the afternoon of the visit."""
    return datetime(2026, 11, 23, 14, 15).astimezone()


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory, lens: Lens) -> Path:
    folder = tmp_path_factory.mktemp("prepared") / "vault"
    who = Professional("S. de Vries", "social-work", "Wijkteam")
    with vault.create(folder, PHRASE, who, Cost(memory=64 * MIB)) as made:
        begin_case(made, lens, "Noor", now(), Contact.HOME_VISIT, "alleen met N.")
        linde = read_file(resources() / "samples" / "linde.nl.json", lens)
        record_file(made, lens, "Linde", linde, now())
    return folder


@pytest.fixture
def places(tmp_path: Path, prepared: Path) -> Places:
    copied(prepared, tmp_path / "vault")
    return Places(tmp_path / "vault", tmp_path / "preferences.json", tmp_path / "lenses")


@pytest.fixture
def window(places: Places, qtbot: QtBot) -> Iterator[Window]:
    made = Window(places, now)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()
