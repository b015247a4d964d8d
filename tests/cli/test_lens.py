import json
import shutil
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

from lensdesk.assets import lens_folder, lenses_folder
from lensdesk.lens import own_file
from lensdesk.lens.loader import load
from lensdesk.lens.model import Text
from lensdesk.lens.own import Own, add_sign
from tests.cli.test_read import GIFTS, lensdesk, written
from tests.cli.test_vaults import phrase


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


def pack(folder: Path, version: str) -> Path:
    """The lens of fraud under another name, as one zip file."""
    made = folder / f"street-{version}.zip"
    with ZipFile(made, "w") as file:
        for path in (lenses_folder() / "fraud").rglob("*.toml"):
            text = path.read_text(encoding="utf-8")
            if path.name == "lens.toml":
                text = text.replace('"fraud"', '"street"').replace('"1.0"', f'"{version}"')
            name = path.relative_to(lenses_folder() / "fraud").as_posix()
            file.writestr(f"street/{name}", text)
    return made


def test_a_lens_is_installed_listed_used_and_removed(tmp_path: Path) -> None:
    lenses = ["--lenses", str(tmp_path / "lenses")]
    for version in ("1.9", "1.10"):
        path = str(pack(tmp_path, version))
        done = lensdesk("--language", "en", "lens", "install", path, *lenses)
        assert (done.returncode, done.stdout) == (0, f"The lens Fraud {version} is installed.\n")
    listed = lensdesk("--language", "nl", "lens", "list", *lenses)
    assert listed.stdout.splitlines() == [
        "criminal-exploitation 1.0: Criminele uitbuiting (hoort bij LensDesk)",
        "fraud 1.0: Fraude (hoort bij LensDesk)",
        "street 1.10: Fraude",
        "street 1.9: Fraude",
    ]
    entries = json.loads(lensdesk("lens", "list", "--json", *lenses).stdout)
    assert [(e["id"], e["shipped"]) for e in entries[1:3]] == [("fraud", True), ("street", False)]
    shown = json.loads(lensdesk("lens", "show", "street", "--json", *lenses).stdout)
    assert (shown["id"], shown["version"]) == ("street", "1.10")
    asked = lensdesk("--language", "en", "lens", "remove", "street", "1.10", *lenses)
    assert (asked.returncode, asked.stderr.split()[1]) == (3, "lens-may-be-used:")
    assert lensdesk("lens", "remove", "street", "1.10", "--force", *lenses).returncode == 0
    gone = lensdesk("--language", "en", "lens", "remove", "street", "1.10", *lenses)
    assert (gone.returncode, gone.stderr.split(":")[1]) == (3, " lens-not-installed")
    kept = lensdesk("lens", "remove", "fraud", "1.0", *lenses)
    assert (kept.returncode, kept.stderr.split(":")[1]) == (3, " lens-ships")


def test_a_hostile_pack_is_told_line_by_line_and_nothing_is_installed(tmp_path: Path) -> None:
    hostile = pack(tmp_path, "1.0")
    with ZipFile(hostile, "a") as file:
        file.writestr("../evil\x1b[2J.toml", "x = 1")
        file.writestr("street/run.exe", "x")
    lenses = tmp_path / "lenses"
    done = lensdesk("--language", "en", "lens", "install", str(hostile), "--lenses", str(lenses))
    assert done.returncode == 3
    evil, run = "../evil\ufffd[2J.toml", "street/run.exe"
    assert done.stdout.splitlines() == [
        f"{evil}:1: '{evil}' is not a name that a file of a lens may have.",
        f"{run}:1: '{run}' does not belong in a lens: only .toml, LICENSE and README.",
    ]
    assert done.stderr.startswith(
        "lensdesk: pack-refused: This lens was not installed; there are 2"
    )
    assert done.stderr.count("\n") == 1
    assert [p.name for p in lenses.iterdir()] == [".lock"]
    checked = lensdesk("--language", "en", "lens", "check", str(hostile))
    assert (checked.returncode, checked.stdout) == (1, done.stdout)


def test_observations_are_read_recorded_and_referred_with_another_lens(tmp_path: Path) -> None:
    control = load(lenses_folder() / "fraud").indicator["financial-control"]
    entries = [{**GIFTS, "sign": sign.id} for sign in control.signs[:2]]
    file = tmp_path / "fraud.json"
    file.write_text(json.dumps({"lens": "fraud", "observations": entries}), encoding="utf-8")
    for chosen in ("fraud", str(lenses_folder() / "fraud")):
        done = lensdesk("--language", "en", "read", str(file), "--lens", chosen)
        assert (done.returncode, done.stderr) == (0, "")
    other = lensdesk("read", str(file))
    assert (other.returncode, other.stderr[:21]) == (3, "lensdesk: other-lens:")
    none = lensdesk("read", str(file), "--lens", "no-such")
    assert (none.returncode, none.stderr[:29]) == (3, "lensdesk: lens-not-installed:")
    secret = ["--passphrase-file", phrase(tmp_path)]
    vault = str(tmp_path / "v")
    lensdesk("vault", "create", vault, *secret)
    record = ["record", vault, str(file), "--case", "Egel", *secret]
    assert lensdesk(*record, "--lens", "fraud").returncode == 0
    letter = ["refer", vault, "--case", "Egel", "--out", str(tmp_path / "letter.pdf"), *secret]
    assert lensdesk(*letter).returncode == 0
    first = lensdesk("record", vault, written(tmp_path, GIFTS), "--case", "Egel", *secret)
    assert (first.returncode, first.stderr[:21]) == (3, "lensdesk: other-lens:")


def test_an_own_sign_is_shown_as_own_and_read(tmp_path: Path) -> None:
    lens = load(lens_folder())
    sign = replace(lens.signs["gifts-then-favours"], id="own-gifts", label=Text("Eigen", "Own"))
    own_file.save(tmp_path / "own", add_sign(Own(lens.id), lens, sign))
    lenses = ["--lenses", str(tmp_path)]
    shown = lensdesk("--language", "nl", "lens", "show", *lenses).stdout
    assert "    - Eigen (eigen)" in shown.splitlines()
    file = written(tmp_path, GIFTS, {**GIFTS, "sign": "own-gifts"})
    assert lensdesk("read", file, *lenses).returncode == 0
    assert lensdesk("read", file, "--lenses", str(tmp_path / "none")).returncode == 3


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
