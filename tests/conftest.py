"""What every test may use: the real lens."""

import pytest

from lensdesk.assets import lens_folder
from lensdesk.lens.loader import load
from lensdesk.lens.model import Lens


@pytest.fixture(scope="session")
def lens() -> Lens:
    return load(lens_folder())
