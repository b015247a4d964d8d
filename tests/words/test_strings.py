import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strings import faults
from ts_writing import write, written

from lensdesk.words import Language
from lensdesk.words.ts_file import Message, read

ROOT = Path(__file__).resolve().parent.parent.parent
TEXT = st.text(st.characters(blacklist_categories=("Cc", "Cs", "Cn")), min_size=1)


def said(**texts: Message) -> dict[Language, dict[str, Message]]:
    """A catalogue of one text, sound in every language but for what is given."""
    sound = Message("{name}, {n}", ("{name}, {n}",))
    return {each: {"room.text": texts.get(each.value, sound)} for each in Language}


def test_sound_texts_have_no_fault() -> None:
    assert not list(faults(said()))


@pytest.mark.parametrize(
    ("language", "message", "told"),
    [
        ("nl", Message("{name}, {n}", ("{naam}, {n}",)), "other places to fill in"),
        ("nl", Message("{name}, {n}", ("{n}",)), "other places to fill in"),
        ("nl", Message("{name}", ("{name}, {n}",)), "the English beside it is another"),
        ("nl", Message("{name}, {n}", ("",), finished=False), "not translated yet"),
        ("ar", Message("{name}, {n}", ("",)), "it is empty"),
        ("ar", Message("{name}, {n}", ("{name}, {n}",), counts=True), "6 plural forms"),
        ("nl", Message("{name}, {n}", ("dader {name}, {n}",)), "'dader' judges"),
        ("ar", Message("{name}, {n}", ("المجرم {name}, {n}",)), "judges"),
    ],
)
def test_a_fault_is_told_with_its_text_and_language(
    language: str, message: Message, told: str
) -> None:
    found = list(faults(said(**{language: message})))
    assert any(told in fault and f"room.text ({language})" in fault for fault in found)


def test_what_is_left_to_translate_in_a_language_that_is_a_start_is_no_fault() -> None:
    left = Message("{name}, {n}", ("",), finished=False)
    assert not list(faults(said(ar=left)))


def test_a_text_that_is_missing_in_one_language_is_told() -> None:
    texts = said()
    del texts[Language.AR]["room.text"]
    assert [fault for fault in faults(texts) if "not there in ar" in fault]


@given(st.dictionaries(st.from_regex(r"[a-z]+\.[a-z-]+", fullmatch=True), TEXT, max_size=5))
def test_what_is_written_is_read_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, texts: dict[str, str]
) -> None:
    messages = {
        key: Message(text, (text, text) if len(text) % 2 else (text,), bool(len(text) % 2))
        for key, text in texts.items()
    }
    path = tmp_path_factory.mktemp("ts") / "lensdesk_nl.ts"
    write(path, Language.NL, messages)
    assert read(path) == messages
    assert path.read_text(encoding="utf-8") == written(Language.NL, read(path))


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout of its own, to change texts in."""
    without = shutil.ignore_patterns("__pycache__", "compiled")
    for folder in ("lensdesk", "packaging", "translations"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=without)
    return tmp_path


def strings(checkout: Path, *options: str) -> tuple[int, str]:
    command = [sys.executable, "packaging/strings.py", *options]
    done = subprocess.run(
        command, cwd=checkout, capture_output=True, text=True, encoding="utf-8", check=False,
        env={"PATH": "", "PYTHONUTF8": "1"},
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


def test_a_text_is_added_in_one_command_and_waits_for_its_arabic(checkout: Path) -> None:
    (checkout / "lensdesk" / "extra.py").write_text('KEY = "shell.brand-new"\n', encoding="utf-8")
    code, told = strings(checkout, "--add", "shell.brand-new", "en=A <new> 'text'", "nl=Nieuw")
    assert code == 0, told
    arabic = read(checkout / "translations" / "lensdesk_ar.ts")["shell.brand-new"]
    assert arabic == Message("A <new> 'text'", ("",), counts=False, finished=False)
    dutch = read(checkout / "translations" / "lensdesk_nl.ts")["shell.brand-new"]
    assert dutch.forms == ("Nieuw",)


def test_another_english_text_has_the_arabic_looked_at_again(checkout: Path) -> None:
    english = checkout / "translations" / "lensdesk_en.ts"
    before = read(checkout / "translations" / "lensdesk_ar.ts")["shell.lock"]
    texts = english.read_text(encoding="utf-8")
    english.write_text(texts.replace(">Lock<", ">Close<"), encoding="utf-8")
    assert strings(checkout)[0] == 1
    assert strings(checkout, "--update")[0] == 0
    after = read(checkout / "translations" / "lensdesk_ar.ts")["shell.lock"]
    assert after == before._replace(source="Close", finished=False)


def test_a_language_is_started_in_one_command(checkout: Path) -> None:
    (checkout / "translations" / "lensdesk_ar.ts").unlink()
    assert strings(checkout)[0] == 1
    code, told = strings(checkout, "--update")
    assert code == 0, told
    started = read(checkout / "translations" / "lensdesk_ar.ts")
    assert started.keys() == read(checkout / "translations" / "lensdesk_en.ts").keys()
    assert not any(message.finished for message in started.values())
