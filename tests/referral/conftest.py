from collections.abc import Iterator

import pytest

from tests.referral.verapdf import Validator


@pytest.fixture(scope="session")
def validator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Validator]:
    found = Validator(tmp_path_factory.mktemp("verapdf"))
    yield found
    found.close()
