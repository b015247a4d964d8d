import json
import subprocess
from pathlib import Path

import pytest

from lensdesk.assets import resources
from tests.cli.test_read import lensdesk
from tests.vault.practice import copied

LINDE = str(resources() / "samples" / "linde.nl.json")


def phrase(folder: Path, text: str = "zes gewone losse woorden hier") -> str:
    file = folder / "passphrase.txt"
    file.write_text(text + "\r\n", encoding="utf-8")
    return str(file)


@pytest.fixture
def made(tmp_path: Path, empty_vault: Path) -> Path:
    phrase(tmp_path)
    return copied(empty_vault, tmp_path / "v")


@pytest.fixture
def made_by_command(tmp_path: Path) -> Path:
    """Made as people make one, at what a guess should cost on this machine."""
    folder, secret = tmp_path / "v", ["--passphrase-file", phrase(tmp_path)]
    done = lensdesk("vault", "create", str(folder), *secret, "--name", "S. de Vries")
    assert (done.returncode, done.stderr) == (0, "")
    return folder


def inside(vault: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return lensdesk(*arguments, "--passphrase-file", str(vault.parent / "passphrase.txt"))


def test_a_visit_goes_from_file_to_vault_to_paper(made_by_command: Path) -> None:
    made = made_by_command
    assert inside(made, "record", str(made), LINDE, "--case", "Linde").returncode == 0
    [case] = json.loads(inside(made, "cases", str(made), "--json").stdout)
    assert (case["name"], case["sent"]) == ("Linde", 0)
    letter = made.parent / "letter.pdf"
    refer = ["refer", str(made), "--case", "Linde", "--out", str(letter)]
    assert inside(made, *refer).returncode == 0
    assert letter.read_bytes().startswith(b"%PDF")
    again = inside(made, *refer)
    assert (again.returncode, again.stderr[:22]) == (3, "lensdesk: file-exists:")
    assert inside(made, *refer, "--force").returncode == 0
    info = json.loads(inside(made, "vault", "info", str(made), "--json").stdout)
    assert (info["cases"], info["observations"], info["referrals"]) == (1, 38, 2)
    assert inside(made, "vault", "check", str(made)).returncode == 0


def test_the_cases_are_listed_in_words(made: Path) -> None:
    inside(made, "record", str(made), LINDE, "--case", "Linde")
    listed = inside(made, "--language", "en", "cases", str(made))
    assert listed.stdout == "Linde: 26 seen, last 23 Nov 2026, 0 referrals\n"


def test_a_profession_that_the_lens_does_not_know_is_wrong_use(tmp_path: Path) -> None:
    folder, secret = tmp_path / "v", phrase(tmp_path)
    done = lensdesk(
        "vault", "create", str(folder), "--passphrase-file", secret, "--profession", "spy"
    )
    assert done.returncode == 2
    assert "social-work" in done.stderr
    assert not folder.exists()


def test_a_damaged_copy_of_the_keys_is_found_and_the_answer_is_no(made: Path) -> None:
    (made / "vault.keys.bak").write_bytes(b"")
    done = inside(made, "vault", "check", str(made))
    assert (done.returncode, done.stdout.count("\n")) == (1, 1)


def test_a_wrong_passphrase_and_a_case_that_is_not_there_are_said(made: Path) -> None:
    unknown = inside(made, "refer", str(made), "--case", "Noor", "--out", "x.pdf")
    assert (unknown.returncode, unknown.stderr[:23]) == (3, "lensdesk: case-unknown:")
    phrase(made.parent, "een heel andere lange zin")
    wrong = inside(made, "cases", str(made))
    assert (wrong.returncode, wrong.stderr[:24]) == (3, "lensdesk: cannot-unlock:")
    assert "Traceback" not in wrong.stderr


def test_without_passphrase_or_terminal_nothing_is_asked_in_vain(made: Path) -> None:
    done = lensdesk("cases", str(made))
    assert (done.returncode, done.stderr[:31]) == (3, "lensdesk: passphrase-not-given:")


def test_a_broken_file_leaves_the_vault_as_it_was(made: Path) -> None:
    broken = made.parent / "broken.json"
    broken.write_text('{"lens": "criminal-exploitation", "observations": [{}]}')
    done = inside(made, "record", str(made), str(broken), "--case", "Linde")
    assert done.returncode == 3
    assert json.loads(inside(made, "cases", str(made), "--json").stdout) == []


def test_the_demo_plays_twice_and_touches_no_other_folder(tmp_path: Path) -> None:
    for _ in range(2):
        done = lensdesk("--language", "en", "demo", "--out", str(tmp_path / "demo"))
        assert (done.returncode, done.stderr) == (0, "")
        assert "Several signs, discuss this: Recruitment and grooming" in done.stdout
    readings = json.loads((tmp_path / "demo" / "readings.json").read_text(encoding="utf-8"))
    assert len(readings["readings"]) == 29
    assert (tmp_path / "demo" / "referral.pdf").read_bytes().startswith(b"%PDF")
    other = tmp_path / "other"
    other.mkdir()
    (other / "mine.txt").write_text("mine")
    assert lensdesk("demo", "--out", str(other)).returncode == 3
    assert [p.name for p in other.iterdir()] == ["mine.txt"]


def test_the_whole_lens_is_shown_as_json() -> None:
    shown = json.loads(lensdesk("lens", "show", "--json").stdout)
    signs = [s for d in shown["domains"] for i in d["indicators"] for s in i["signs"]]
    assert len(signs) == 224
    assert {"nl", "en"} == set(signs[0]["label"])


def test_wrong_use_is_code_two() -> None:
    assert lensdesk("read").returncode == 2
    assert lensdesk("no-such-command").returncode == 2


def test_the_demo_cannot_play_under_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    done = lensdesk("demo", "--out", str(tmp_path / "file" / "demo"))
    assert (done.returncode, done.stderr[:27]) == (3, "lensdesk: folder-not-ours: ")
