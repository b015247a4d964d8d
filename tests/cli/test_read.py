import json
import subprocess
import sys
from pathlib import Path

GIFTS = {
    "sign": "gifts-then-favours",
    "answer": "seen",
    "known_by": "told_by_person",
    "at": "2026-11-23T14:20:00+01:00",
    "observer": "S",
    "profession": "social-work",
}
FRIENDS = {**GIFTS, "sign": "suddenly-older-friends", "known_by": "told_by_other"}


def lensdesk(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "lensdesk", *arguments], text=True, capture_output=True, check=False
    )


def written(folder: Path, *observations: dict[str, str]) -> str:
    file = folder / "observations.json"
    content = {"lens": "criminal-exploitation", "observations": observations}
    file.write_text(json.dumps(content), encoding="utf-8")
    return str(file)


def test_two_observations_are_read_and_the_rule_is_named(tmp_path: Path) -> None:
    file = written(tmp_path, GIFTS, FRIENDS)
    done = lensdesk("read", file, "--as-of", "2026-11-23", "--json")
    readings = json.loads(done.stdout)
    recruitment = next(r for r in readings["readings"] if r["indicator"] == "recruitment")
    assert (done.returncode, len(readings["readings"])) == (0, 29)
    assert recruitment == {
        "indicator": "recruitment",
        "domain": "work-relations",
        "outcome": "triggered",
        "rule": "strong_and_other",
        "seen": {"strong": 1, "medium": 1, "weak": 0},
        "signs": ["suddenly-older-friends", "gifts-then-favours"],
        "context": [],
        "impressions": [],
        "stale": [],
        "tied": [],
        "contradicted": [],
        "without_hearsay": "noticed",
    }


def test_every_wrong_place_is_named_in_one_sentence(tmp_path: Path) -> None:
    wrong = {"sign": "no-such", "answer": "maybe", "at": "yesterday", "colour": "red"}
    file = written(tmp_path, GIFTS, {**GIFTS, **wrong}, {**GIFTS, "observer": " "})
    done = lensdesk("--language", "en", "read", file)
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr == (
        "lensdesk: observations-invalid: This file is wrong in 5 places (number of the"
        " observation: field): 2: 'colour'; 2: sign; 2: answer; 2: at; 3: observer."
        " Mend these places; nothing was taken over.\n"
    )


def test_read_in_words_names_signs_rule_and_what_hearsay_changes(tmp_path: Path) -> None:
    told = lensdesk("--language", "en", "read", written(tmp_path, GIFTS, FRIENDS)).stdout
    assert "Several signs, discuss this: Recruitment and grooming" in told
    assert "Without what others told, this is different." in told
    assert "score" not in told.casefold()


def test_a_file_that_is_not_there_is_named_plainly(tmp_path: Path) -> None:
    done = lensdesk("read", str(tmp_path / "none.json"))
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.startswith("lensdesk: file-unreadable: ")
