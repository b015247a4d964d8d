import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest
from filelock import FileLock

from lensdesk.assets import lens_folder, lenses_folder
from lensdesk.lens import own_file
from lensdesk.lens import shelf as shelves
from lensdesk.lens.loader import LensInvalid, load
from lensdesk.lens.own import Own, add_sign
from lensdesk.lens.pack import PackRefused
from lensdesk.lens.shelf import LensNotInstalled, LensShips, LensVersionTaken, Shelf
from lensdesk.lens.unpacking import LensNotWritten
from lensdesk.words import Language, words

FIRST = "criminal-exploitation"


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(lenses_folder(), tmp_path / "lenses")


def made(folder: Path, version: str, lens: str = "street", label: str = "Straat") -> Path:
    """The shipped lens under another name and version, as a folder to install."""
    target = folder / f"{lens}-{version}-{label}"
    shutil.copytree(lens_folder(), target)
    top = (target / "lens.toml").read_text(encoding="utf-8")
    top = top.replace(f'"{FIRST}"', f'"{lens}"').replace('"1.0"', f'"{version}"')
    (target / "lens.toml").write_text(top.replace("Criminele uitbuiting", label), encoding="utf-8")
    return target


def left(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_dir()}


def test_a_shelf_without_a_folder_has_what_ships(shelf: Shelf) -> None:
    assert FIRST in {e.id for e in shelf.entries()}
    assert all(e.shipped for e in shelf.entries())
    assert shelf.load(FIRST) == shelf.load(FIRST, "1.0") == load(lens_folder())


def test_versions_stand_side_by_side_and_ten_is_newer_than_nine(
    shelf: Shelf, tmp_path: Path
) -> None:
    for version in ("1.9", "1.10", "1.2.1"):
        entry = shelf.install(made(tmp_path, version, label=f"Straat {version}"))
        assert (entry.id, entry.version, entry.shipped) == ("street", version, False)
        assert entry.label.nl == f"Straat {version}"
    mine = [e.version for e in shelf.entries() if e.id == "street"]
    assert mine == ["1.10", "1.9", "1.2.1"]
    assert shelf.load("street").version == "1.10"
    assert shelf.load("street", "1.9").label.nl == "Straat 1.9"


def test_a_newer_version_of_a_lens_that_ships_goes_before_it(shelf: Shelf, tmp_path: Path) -> None:
    shelf.install(made(tmp_path, "1.1", FIRST))
    assert (shelf.load(FIRST).version, shelf.load(FIRST, "1.0").version) == ("1.1", "1.0")


def test_a_case_keeps_its_version_and_gets_the_newest_where_that_is_gone(
    shelf: Shelf, tmp_path: Path
) -> None:
    shelf.install(made(tmp_path, "1.1", FIRST))
    assert shelf.load_for(FIRST, "1.0").version == "1.0"
    assert shelf.load_for(FIRST, "0.9").version == "1.1"
    with pytest.raises(LensNotInstalled):
        shelf.load_for("street", "1.0")


def test_a_lens_is_used_with_the_own_signs_and_installed_without(
    shelf: Shelf, tmp_path: Path
) -> None:
    plain = shelf.load(FIRST)
    sign = replace(plain.signs["gifts-then-favours"], id="own-gifts")
    own_file.save(shelf.own, add_sign(Own(FIRST), plain, sign))
    used = shelf.load_with_own(FIRST)
    assert [s.id for s in used.signs.values() if s.own] == ["own-gifts"]
    assert shelf.load(FIRST) == plain
    assert {e.id for e in shelf.entries()} == {FIRST, "fraud"}


def test_a_zip_and_a_folder_of_one_lens_are_the_same_lens(shelf: Shelf, tmp_path: Path) -> None:
    folder = made(tmp_path, "2.0")
    with ZipFile(tmp_path / "street.zip", "w") as pack:
        for file in folder.rglob("*.toml"):
            pack.write(file, f"street/{file.relative_to(folder).as_posix()}")
    first = shelf.install(tmp_path / "street.zip")
    assert shelf.install(folder) == first
    assert shelf.install(lens_folder()).shipped


def test_another_content_under_the_same_version_is_refused(shelf: Shelf, tmp_path: Path) -> None:
    shelf.install(made(tmp_path, "2.0"))
    before = shelf.load("street")
    for version in ("2.0", "2"):
        with pytest.raises(LensVersionTaken) as fault:
            shelf.install(made(tmp_path, version, label="Anders"))
        assert fault.value.facts == {"id": "street", "version": version}
    with pytest.raises(LensVersionTaken):
        shelf.install(made(tmp_path, "1.0", FIRST, label="Anders"))
    assert shelf.load("street") == before


def test_a_refused_pack_leaves_nothing_behind(shelf: Shelf, tmp_path: Path) -> None:
    folder = made(tmp_path, "2.0")
    (folder / "rules.toml").unlink()
    with pytest.raises(PackRefused):
        shelf.install(folder)
    with pytest.raises(PackRefused):
        shelf.install(made(tmp_path, "1.0", "own"))
    assert left(tmp_path / "lenses") == set()


def test_an_installed_version_can_go_and_one_that_ships_cannot(
    shelf: Shelf, tmp_path: Path
) -> None:
    shelf.install(made(tmp_path, "1.0"))
    shelf.install(made(tmp_path, "2.0"))
    shelf.remove("street", "2.0")
    assert shelf.load("street").version == "1.0"
    shelf.remove("street", "1.0")
    with pytest.raises(LensNotInstalled) as gone:
        shelf.load("street")
    with pytest.raises(LensNotInstalled):
        shelf.remove("street", "1.0")
    with pytest.raises(LensShips) as ships:
        shelf.remove(FIRST, "1.0")
    assert left(tmp_path / "lenses") == set()
    for language in Language:
        assert "street" in words(language).fault(gone.value)[0]
        assert FIRST in words(language).fault(ships.value)[0]


@pytest.mark.parametrize("name", ["../../etc", "", ".", "no-such", "own", "\x1b[2J"])
def test_a_name_from_outside_never_becomes_a_path(shelf: Shelf, name: str) -> None:
    with pytest.raises(LensNotInstalled) as fault:
        shelf.load(name)
    assert str(fault.value.facts["id"]).isprintable()
    with pytest.raises(LensNotInstalled):
        shelf.load(FIRST, name or "..")


KILLED = """
import os, pathlib, sys
from lensdesk.assets import lenses_folder
from lensdesk.lens.shelf import Shelf
rename = pathlib.Path.rename
pathlib.Path.rename = lambda *a: (rename(*a) if sys.argv[3] == "after" else None, os._exit(9))
Shelf(lenses_folder(), pathlib.Path(sys.argv[1])).install(pathlib.Path(sys.argv[2]))
"""


@pytest.mark.parametrize("moment", ["before", "after"])
def test_an_install_that_is_killed_leaves_the_shelf_usable(
    shelf: Shelf, tmp_path: Path, moment: str
) -> None:
    pack = made(tmp_path, "2.0")
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path / "lenses"), str(pack), moment], check=False
    )
    assert done.returncode == 9
    there = [e.version for e in shelf.entries() if e.id == "street"]
    assert there == (["2.0"] if moment == "after" else [])
    assert shelf.install(pack).version == "2.0"
    inside = {f"street/2.0/{folder}" for folder in left(pack)}
    assert left(tmp_path / "lenses") == {"street", "street/2.0", *inside}


def test_what_a_damaged_disk_left_is_replaced_by_a_whole_lens(shelf: Shelf, tmp_path: Path) -> None:
    pack = made(tmp_path, "2.0")
    folder = shelf.install(pack).folder
    (folder / "rules.toml").write_text("", encoding="utf-8")
    with pytest.raises(LensInvalid):
        shelf.load("street")
    (folder / "lens.toml").write_bytes(b"\0" * 100)
    assert "street" not in {e.id for e in shelf.entries()}
    shelf.install(pack)
    assert len(shelf.load("street").signs) == 224


def test_a_shelf_that_cannot_be_written_or_is_in_use_is_said(
    shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelves, "_PATIENCE", 0.1)
    (tmp_path / "lenses").mkdir()
    with FileLock(tmp_path / "lenses" / ".lock"), pytest.raises(LensNotWritten):
        shelf.install(lens_folder())
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(LensNotWritten):
        Shelf(lenses_folder(), tmp_path / "file" / "lenses").install(lens_folder())


def test_a_version_that_ships_is_kept_so_that_an_update_does_not_take_it_from_a_case(
    shelf: Shelf, tmp_path: Path
) -> None:
    before = shelf.load(FIRST)
    for _twice in range(2):
        shelf.keep(FIRST, "1.0")
    assert [e.shipped for e in shelf.entries() if e.id == FIRST] == [True]
    updated = tmp_path / "next-year"
    shutil.move(made(tmp_path, "1.1", lens=FIRST), updated / FIRST)
    after = Shelf(updated, tmp_path / "lenses")
    assert [e.version for e in after.entries() if e.id == FIRST] == ["1.1", "1.0"]
    assert after.load_for(FIRST, "1.0") == before
    assert after.load(FIRST).version == "1.1"


def test_a_shelf_that_cannot_be_written_keeps_nothing_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(LensNotWritten):
        Shelf(lenses_folder(), tmp_path / "file").keep(FIRST, "1.0")
