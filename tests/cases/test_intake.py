import contextlib
import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lensdesk.cases.intake import (
    LARGEST,
    FileUnreadable,
    ObservationsInvalid,
    OtherLens,
    read_file,
)
from lensdesk.lens.model import Lens

GIFTS = {
    "sign": "gifts-then-favours",
    "answer": "seen",
    "known_by": "told_by_person",
    "at": "2026-11-23T14:20:00+01:00",
    "observer": "S",
    "profession": "social-work",
}


def read(folder: Path, lens: Lens, content: object) -> Any:
    file = folder / "observations.json"
    file.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return read_file(file, lens)


def listed(*observations: object) -> dict[str, object]:
    return {"lens": "criminal-exploitation", "observations": list(observations)}


def test_a_time_without_zone_is_local_time(tmp_path: Path, lens: Lens) -> None:
    [told] = read(tmp_path, lens, listed({**GIFTS, "at": "2026-11-23T14:20:00"}))
    assert told.at == datetime(2026, 11, 23, 14, 20).astimezone()  # local
    [zoned] = read(tmp_path, lens, listed(GIFTS))
    assert zoned.at.utcoffset() == timedelta(hours=1)
    assert (zoned.text, zoned.event, zoned.about) == ("", None, None)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[1, 2]",
        b'{"lens": "criminal-exploitation"}',
        b'{"lens": "criminal-exploitation", "observations": {}}',
        b'{"lens": "a", "lens": "criminal-exploitation", "observations": []}',
        b'{"lens": "criminal-exploitation", "observations": [NaN]}',
        b"[" * 100_000,
        b" " * (LARGEST + 1),
    ],
    ids=["empty", "bytes", "list", "nothing", "shape", "twice", "no-number", "deep", "large"],
)
def test_a_file_that_is_something_else_is_refused(
    tmp_path: Path, lens: Lens, content: bytes
) -> None:
    with pytest.raises(FileUnreadable):
        read(tmp_path, lens, content)


def test_a_file_of_another_lens_is_refused(tmp_path: Path, lens: Lens) -> None:
    with pytest.raises(OtherLens):
        read(tmp_path, lens, {"lens": "labour", "observations": []})


@pytest.mark.parametrize(
    ("entry", "places"),
    [
        (7, "1: -"),
        ({**GIFTS, "text": 3}, "1: text"),
        ({**GIFTS, "text": "a\x00b"}, "1: text"),
        ({**GIFTS, "observer": "\ud800"}, "1: observer"),
        ({**GIFTS, "profession": "wizard"}, "1: profession"),
        ({**GIFTS, "known_by": "rumour"}, "1: known_by"),
        ({**GIFTS, "at": "0001-01-01T00:00:00+14:00"}, "1: at"),
        ({k: v for k, v in GIFTS.items() if k != "at"}, "1: at"),
    ],
)
def test_a_wrong_field_is_named(tmp_path: Path, lens: Lens, entry: object, places: str) -> None:
    with pytest.raises(ObservationsInvalid) as fault:
        read(tmp_path, lens, listed(entry))
    assert fault.value.facts == {"n": 1, "places": places}


def test_of_very_many_faults_the_first_dozen_is_named(tmp_path: Path, lens: Lens) -> None:
    with pytest.raises(ObservationsInvalid) as fault:
        read(tmp_path, lens, listed(*[1] * 400))
    assert fault.value.facts["n"] == 400
    assert str(fault.value.facts["places"]).endswith("12: -; …")


_FIELDS = st.sampled_from([*GIFTS, "text", "event", "about", "other"])
_VALUES = st.one_of(
    st.none(), st.integers(), st.text(max_size=9), st.sampled_from([*GIFTS.values()])
)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.one_of(_VALUES, st.dictionaries(_FIELDS, _VALUES)), max_size=4))
def test_any_list_gives_observations_or_one_explained_fault(
    tmp_path: Path, lens: Lens, entries: list[object]
) -> None:
    with contextlib.suppress(ObservationsInvalid):
        assert len(read(tmp_path, lens, listed(*entries))) == len(entries)
