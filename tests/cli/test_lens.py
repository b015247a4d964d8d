import shutil
from pathlib import Path

from lensdesk.assets import lens_folder
from tests.cli.test_read import lensdesk


def test_the_shipped_lens_is_said_to_be_sound() -> None:
    done = lensdesk("--language", "en", "lens", "check")
    assert (done.returncode, done.stdout.split(":")[0]) == (0, "The lens is sound")


def test_every_fault_is_a_line_with_its_place_and_the_answer_is_no(tmp_path: Path) -> None:
    shutil.copytree(lens_folder(), tmp_path / "lens")
    rules = tmp_path / "lens" / "rules.toml"
    rules.write_text(rules.read_text().replace("strong = 2", "storng = 2"))
    (tmp_path / "lens" / "phenomena.toml").unlink()
    done = lensdesk("--language", "en", "lens", "check", str(tmp_path / "lens"))
    lines = done.stdout.splitlines()
    assert done.returncode == 1
    assert lines.count("phenomena.toml:1: The file phenomena.toml is missing or is not UTF-8.") == 1
    assert "'storng' does not exist in this format; a typing error?" in done.stdout


def test_a_folder_without_a_lens_is_an_answer_of_no(tmp_path: Path) -> None:
    assert lensdesk("lens", "check", str(tmp_path)).returncode == 1


def test_the_lens_is_shown_in_words_in_either_language() -> None:
    dutch = lensdesk("--language", "nl", "lens", "show")
    english = lensdesk("--language", "en", "lens", "show")
    assert (dutch.returncode, english.returncode) == (0, 0)
    assert "    - Kreeg cadeaus en moet nu iets terugdoen" in dutch.stdout.splitlines()
    assert "    - Got gifts and must now return a favour" in english.stdout.splitlines()
    assert dutch.stdout.count("\n") == english.stdout.count("\n") == 4 + 29 + 224
