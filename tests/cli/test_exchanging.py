from pathlib import Path

from tests.cli.test_read import lensdesk
from tests.cli.test_vaults import LINDE, inside, phrase


def vault_of(folder: Path, name: str) -> Path:
    folder.mkdir()
    secret = ["--passphrase-file", phrase(folder)]
    assert lensdesk("vault", "create", str(folder / "v"), *secret, "--name", name).returncode == 0
    return folder / "v"


def contacts(vault: Path, *rest: str) -> str:
    secret = str(vault.parent / "passphrase.txt")
    done = lensdesk("--language", "en", "contacts", "--passphrase-file", secret, str(vault), *rest)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_a_letter_goes_sealed_from_vault_to_vault_as_files(tmp_path: Path) -> None:
    mine, hers, his = (vault_of(tmp_path / n, n) for n in ("Sanne", "Carla", "Dirk"))
    for vault in (mine, hers, his):
        card = str(vault.parent / "me.lensdesk-card")
        shown = inside(vault, "card", "export", str(vault), card)
        assert shown.stdout == inside(vault, "card", "show", str(vault)).stdout
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
