"""What tests of the lens may use: a copy to damage, and the guidance."""

import shutil
from pathlib import Path

import pytest

from lensdesk.assets import lens_folder
from lensdesk.lens.guidance import Guidance
from lensdesk.lens.guidance_loader import load_guidance


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(lens_folder(), tmp_path / "lens")
    return tmp_path / "lens"


@pytest.fixture(scope="session")
def guidance() -> Guidance:
    return load_guidance(lens_folder())
