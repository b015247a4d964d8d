from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from lensdesk.preferences import Preferences, load, save
from lensdesk.words import Language


def test_what_was_chosen_is_there_at_the_next_start(tmp_path: Path) -> None:
    chosen = Preferences(Language.EN, dark=True, text_size=175, contrast=True, private=True)
    save(tmp_path / "new" / "folder" / "p.json", chosen)
    assert load(tmp_path / "new" / "folder" / "p.json") == chosen
    assert [f.name for f in (tmp_path / "new" / "folder").iterdir()] == ["p.json"]


def test_the_file_of_an_earlier_version_is_read_without_contrast(tmp_path: Path) -> None:
    (tmp_path / "p.json").write_text('{"language": "en", "dark": true, "text_size": 150}')
    assert load(tmp_path / "p.json") == Preferences(Language.EN, dark=True, text_size=150)


def test_what_the_system_asks_for_counts_only_as_long_as_nothing_was_chosen(
    tmp_path: Path,
) -> None:
    usual = Preferences(dark=True, contrast=True)
    assert load(tmp_path / "p.json", usual) == usual
    save(tmp_path / "p.json", Preferences())
    assert load(tmp_path / "p.json", usual) == Preferences()


def test_broken_preferences_give_the_usual_ones(tmp_path: Path) -> None:
    file = tmp_path / "p.json"
    for broken in ("", "[]", "5", "{", '{"language": "xx", "dark": 1, "text_size": 4}'):
        file.write_text(broken)
        assert load(file) == Preferences()


def test_a_folder_that_cannot_be_made_never_stops_the_desk(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    save(tmp_path / "file" / "p.json", Preferences(Language.EN))
    assert load(tmp_path / "file" / "p.json") == Preferences()


@given(st.integers())
def test_text_is_never_smaller_or_larger_than_the_pages_bear(size: int) -> None:
    with TemporaryDirectory() as folder:
        save(Path(folder) / "p.json", Preferences(text_size=size))
        assert 100 <= load(Path(folder) / "p.json").text_size <= 200
