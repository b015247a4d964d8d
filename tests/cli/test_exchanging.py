from pathlib import Path

from lensdesk import vault
from lensdesk.cases.model import Professional
from tests.cli.test_read import lensdesk
from tests.cli.test_vaults import LINDE, inside, phrase
from tests.vault.practice import CHEAP, PHRASE


def vault_of(folder: Path, name: str) -> Path:
    folder.mkdir()
    phrase(folder)
    vault.create(folder / "v", PHRASE, Professional(name, "social-work", ""), CHEAP).close()
    return folder / "v"


def contacts(folder: Path, *rest: str) -> str:
    secret = str(folder.parent / "passphrase.txt")
    done = lensdesk("--language", "en", "contacts", "--passphrase-file", secret, str(folder), *rest)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_a_letter_goes_sealed_from_vault_to_vault_as_files(tmp_path: Path) -> None:
    mine, hers, his = (vault_of(tmp_path / n, n) for n in ("Sanne", "Carla", "Dirk"))
    for folder in (mine, hers, his):
        card = str(folder.parent / "me.lensdesk-card")
        shown = inside(folder, "card", "export", str(folder), card)
        assert shown.stdout == inside(folder, "card", "show", str(folder)).stdout
        assert shown.stdout == lensdesk("card", "read", card).stdout
    for reader, name in ((hers, "Carla"), (his, "Dirk")):
        assert "compare" in contacts(mine, "add", str(reader.parent / "me.lensdesk-card"))
        contacts(mine, "confirm", name)
    contacts(hers, "add", str(mine.parent / "me.lensdesk-card"))
    assert "Not confirmed" in contacts(hers, "list")
    contacts(hers, "confirm", "Sanne", "--by", "Carla")
    assert "Confirmed by Carla" in contacts(hers, "list")
    inside(mine, "record", str(mine), LINDE, "--case", "Linde")
    package, out = tmp_path / "one.lensdesk", tmp_path / "one.pdf"
    refer = ["refer", str(mine), "--case", "Linde", "--out"]
    to = ["--to", "Carla", "--deputy", "Dirk"]
    assert "Carla" in inside(mine, *refer, str(package), *to).stdout
    opened = inside(hers, "open", str(package), str(hers), "--out", str(out))
    assert (opened.returncode, opened.stderr) == (0, "")
    assert lensdesk("inspect", str(out)).returncode == 0
    again = inside(hers, "open", str(package), str(hers), "--out", str(tmp_path / "two.pdf"))
    assert (again.returncode, again.stderr[:27]) == (3, "lensdesk: package-replayed:")
    assert "withdrawn" in contacts(hers, "remove", "Sanne")
    assert contacts(hers, "list") == ""


def test_a_plain_letter_says_that_it_is_not_sealed(tmp_path: Path) -> None:
    mine = vault_of(tmp_path / "a", "Sanne")
    inside(mine, "record", str(mine), LINDE, "--case", "Linde")
    refer = ["--language", "en", "refer", str(mine), "--case", "Linde", "--out"]
    assert "not sealed" in inside(mine, *refer, str(tmp_path / "a.pdf")).stdout
    assert "shown once" in inside(mine, *refer, str(tmp_path / "b.pdf"), "--locked").stdout
    assert inside(mine, *refer, str(tmp_path / "c.pdf"), "--to", "Carla").returncode == 2
