"""A hint is shown once, and comes back when it is asked for."""

import json
from pathlib import Path

import pytest

from lensdesk.preferences.hints import Hints


def test_a_hint_stays_while_the_desk_runs_and_is_gone_at_the_next_start(tmp_path: Path) -> None:
    hints = Hints(tmp_path / "hints.json")
    hints.shown("weigh")
    assert hints.is_due("weigh")
    assert not Hints(tmp_path / "hints.json").is_due("weigh")
    assert Hints(tmp_path / "hints.json").is_due("letter")


def test_a_dismissed_hint_is_gone_at_once(tmp_path: Path) -> None:
    hints = Hints(tmp_path / "hints.json")
    hints.shown("weigh")
    hints.dismiss("weigh")
    assert not hints.is_due("weigh")
    hints.bring_back()
    assert hints.is_due("weigh")
    assert Hints(tmp_path / "hints.json").is_due("weigh")


def test_only_names_of_hints_are_written(tmp_path: Path) -> None:
    hints = Hints(tmp_path / "hints.json")
    hints.dismiss("answer")
    assert json.loads((tmp_path / "hints.json").read_text(encoding="utf-8")) == ["answer"]


@pytest.mark.parametrize("broken", ["", "{", "7", '{"a": 1}', "[" * 100_000, "[1, null]"])
def test_a_broken_file_shows_the_hints_again(tmp_path: Path, broken: str) -> None:
    (tmp_path / "hints.json").write_text(broken, encoding="utf-8")
    assert Hints(tmp_path / "hints.json").is_due("answer")


def test_where_nothing_can_be_written_the_desk_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    hints = Hints(tmp_path / "file" / "hints.json")
    hints.dismiss("answer")
    assert not hints.is_due("answer")
