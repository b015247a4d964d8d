"""What every test may use: the real lens, and the tools beside the program."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from lensdesk.assets import lens_folder
from lensdesk.lens.loader import load
from lensdesk.lens.model import Lens

os.environ["XDG_DATA_HOME"] = os.devnull  # no lens or sign of whoever runs the tests, on Linux
collect_ignore = ["cli/test_terminal.py"] if os.name == "nt" else []  # a terminal as Unix has it

# How long an example takes says how busy the machine is: every core runs tests at once.
settings.register_profile("busy", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy")

_PACKAGING = Path(__file__).resolve().parent.parent / "packaging"
sys.path.insert(0, str(_PACKAGING))  # the tools that write and compile translations are tested too


def pytest_sessionstart() -> None:
    """Compile the translations that changed, as dev.py does; once, before any worker begins."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        return
    subprocess.run([sys.executable, _PACKAGING / "compiling.py"], check=True)


@pytest.fixture(scope="session", autouse=True)
def _home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or leaves a file where whoever runs the tests lives."""
    home = str(tmp_path_factory.mktemp("home"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", home)
        patch.setenv("USERPROFILE", home)  # so Windows calls it
        yield


@pytest.fixture(scope="session")
def lens() -> Lens:
    return load(lens_folder())
