import json
from pathlib import Path

import pytest

from lensdesk.key_words import key_words
from lensdesk.referral import check_code
from lensdesk.referral.build import build
from tests.cli.test_read import lensdesk
from tests.referral.practice import SIGNER, linde, sealed


@pytest.fixture
def letter(tmp_path: Path) -> str:
    (tmp_path / "letter.pdf").write_bytes(sealed())
    return str(tmp_path / "letter.pdf")


def test_a_coordinator_sees_that_a_letter_is_genuine_and_reads_the_words(letter: str) -> None:
    done = lensdesk("--language", "en", "inspect", letter)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Genuine" in done.stdout
    assert check_code(linde()) in done.stdout
    assert " ".join(key_words(SIGNER.public_key)) in done.stdout


def test_the_code_on_paper_is_compared_however_it_is_typed(letter: str) -> None:
    code = check_code(linde())
    for typed in (code, code.lower().replace("-", " "), code.replace("-", "")):
        done = lensdesk("inspect", letter, "--json", "--code", typed)
        assert (done.returncode, json.loads(done.stdout)["code_is_same"]) == (0, True)
    other = lensdesk("--language", "en", "inspect", letter, "--code", "0000-0000-0000-0000")
    assert other.returncode == 1
    assert "is another" in other.stdout


def test_a_changed_letter_is_told_with_an_exit_code(letter: str, tmp_path: Path) -> None:
    file = bytearray(sealed())
    (tmp_path / "longer.pdf").write_bytes(bytes(file) + b"%")
    done = lensdesk("inspect", str(tmp_path / "longer.pdf"), "--json")
    assert (done.returncode, json.loads(done.stdout)["verdict"]) == (0, "resaved")


def test_a_draft_has_no_seal_and_the_code_on_paper_is_offered(tmp_path: Path) -> None:
    (tmp_path / "draft.pdf").write_bytes(build(linde()))
    done = lensdesk("--language", "en", "inspect", str(tmp_path / "draft.pdf"))
    assert done.returncode == 1
    assert "no seal" in done.stdout
    assert "--code" in done.stdout


def test_what_cannot_be_read_is_one_sentence(tmp_path: Path) -> None:
    done = lensdesk("inspect", str(tmp_path / "none.pdf"))
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.startswith("lensdesk: pdf-unreadable: ")
