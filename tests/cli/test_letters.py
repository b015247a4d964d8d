"""Letters without a screen: made, looked at, amended, taken back, answered and listed."""

import json
from pathlib import Path

from tests.cli.test_vaults import LINDE, inside, made  # noqa: F401  # a fixture


def test_a_letter_goes_through_its_whole_life(made: Path) -> None:  # noqa: F811
    folder = made.parent
    case = [str(made), "--case", "Linde"]
    inside(made, "record", str(made), LINDE, "--case", "Linde")
    (folder / "why.txt").write_text("Een ander adres.", encoding="utf-8")
    looked = json.loads(inside(made, "look", *case, "--text", "advice", "--json").stdout)
    assert looked["missing"][0]["what"] == "recipient"
    assert inside(made, "--language", "en", "look", *case).stdout.startswith("Missing: To whom.")
    refused = inside(
        made, "refer", *case, "--out", str(folder / "x.pdf"), "--receiver-kind", "household"
    )
    assert (refused.returncode, refused.stderr[:32]) == (3, "lensdesk: text-not-for-receiver:")
    out = ["--out", str(folder / "one.pdf"), "--text", "advice", "--feedback-by", "2999-01-01"]
    out += ["--recipient", "Veilig Thuis Oost"]
    assert inside(made, "refer", *case, *out).returncode == 0
    [first] = json.loads(inside(made, "letters", *case, "--json").stdout)
    assert (first["standing"], first["letter"]["text"]) == ("feedback_due", "advice")
    assert first["letter"]["recipient"] == "Veilig Thuis Oost"
    letter = ["--letter", first["letter"]["reference"]]
    why = ["--change-file", str(folder / "why.txt")]
    done = inside(made, "supplement", *case, *letter, *why, "--out", str(folder / "two.pdf"))
    assert (done.returncode, done.stderr) == (0, "")
    said = ["--text-file", str(folder / "why.txt"), "--by", "Coordinator"]
    assert inside(made, "feedback", *case, *letter, *said).returncode == 0
    done = inside(made, "withdraw", *case, *letter, *why, "--out", str(folder / "three.pdf"))
    assert (done.returncode, done.stderr) == (0, "")
    found = json.loads(inside(made, "letters", *case, "--json").stdout)
    assert [(f["letter"]["version"], f["standing"]) for f in found] == [
        (1, "withdrawn"), (2, "withdrawn"), (3, "sent"),
    ]  # fmt: skip
    assert found[1]["feedback"][0]["who"] == "Coordinator"
    again = inside(made, "withdraw", *case, *letter, "--out", str(folder / "four.pdf"))
    assert (again.returncode, again.stderr[:25]) == (3, "lensdesk: letter-unknown:")
    listed = inside(made, "--language", "en", "letters", *case)
    assert "for advice, without names" in listed.stdout
    gone = inside(made, "feedback", *case, *letter, "--text-file", str(folder / "none.txt"))
    assert gone.returncode == 3
