import json
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


def test_an_old_contact_is_told_and_the_answer_stays_yes(tmp_path: Path) -> None:
    shutil.copytree(lens_folder(), tmp_path / "lens")
    contacts = tmp_path / "lens" / "guidance" / "contacts.toml"
    text = contacts.read_text(encoding="utf-8")
    contacts.write_text(text.replace("checked = 2026-11-23", "checked = 2020-01-01", 1))
    done = lensdesk("--language", "en", "lens", "check", str(tmp_path / "lens"))
    assert done.returncode == 0
    assert "The lens is sound" in done.stdout
    assert "contact 'emergency' was checked more than 12 months ago." in done.stdout


def test_how_plain_the_words_are_is_told_for_both_languages() -> None:
    done = lensdesk("--language", "nl", "lens", "check")
    assert "Gewone taal, Nederlands: " in done.stdout
    assert "Gewone taal, Engels: " in done.stdout
    assert done.stdout.count("langste woorden: ") == 2


def test_the_guidance_is_shown_as_json() -> None:
    shown = json.loads(lensdesk("lens", "show", "--json").stdout)["guidance"]
    assert {"asking", "law", "caveats", "places", "steps", "next_steps", "contacts"} <= set(shown)
    assert shown["steps"][0]["basis"]["checked"] == "2026-11-23"
    assert {"nl", "en"} == set(shown["places"][0]["risk"])
