import os
import shutil
import stat
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lensdesk.assets import lens_folder
from lensdesk.lens.loader import load
from lensdesk.lens.pack import PACK_CODES, PackRefused, open_pack
from lensdesk.lens.unpacking import LensNotWritten
from lensdesk.words import Language, words

FILES = {
    p.relative_to(lens_folder()).as_posix(): p.read_bytes()
    for p in sorted(lens_folder().rglob("*.toml"))
}
HEALTH = "domains/health.toml"
LABEL = b'label.en = "Is often hungry or asks for food"'


def zipped(path: Path, *more: tuple[str | zipfile.ZipInfo, bytes], top: str = "") -> Path:
    """A zip file with the shipped lens, of which `more` replaces files or adds to them."""
    replaced = {name for name, _ in more}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, content in FILES.items():
            if name not in replaced:
                pack.writestr(top + name, content)
        for entry, content in more:
            pack.writestr(entry, content)
    return path


def refused(pack: Path, room: Path) -> set[tuple[str, str]]:
    """The code and subject of everything that is wrong; nothing may be left of the pack."""
    before = set(room.rglob("*"))
    with pytest.raises(PackRefused) as fault:
        open_pack(pack, room / "in")
    assert set(room.rglob("*")) == before
    assert fault.value.facts["n"] == len(fault.value.faults)
    return {(f.code, f.about) for f in fault.value.faults}


@pytest.mark.parametrize("top", ["", "mijn lens (2)/"])
def test_a_lens_as_zip_is_the_same_lens(tmp_path: Path, top: str) -> None:
    folder = open_pack(zipped(tmp_path / "lens.zip", top=top), tmp_path / "in")
    assert load(folder) == load(lens_folder())


def test_a_lens_as_folder_with_licence_and_what_a_mac_leaves_behind(tmp_path: Path) -> None:
    shutil.copytree(lens_folder(), tmp_path / "lens")
    (tmp_path / "lens" / "LICENSE").write_text("EUPL-1.2")
    (tmp_path / "lens" / "README.md").write_text("Een lens.")
    (tmp_path / "lens" / "domains" / ".DS_Store").write_bytes(b"\0")
    folder = open_pack(tmp_path / "lens", tmp_path / "in")
    assert load(folder) == load(lens_folder())
    assert {p.name for p in folder.iterdir()} >= {"LICENSE", "README.md"}
    assert not (folder / "domains" / ".DS_Store").exists()


@pytest.mark.parametrize(
    "name",
    ["../evil.toml", "domains/../../evil.toml", "/etc/evil.toml", "C:evil.toml", "C:/evil.toml",
     "\\\\host\\evil.toml", "domains\\evil.toml", "domains/./evil.toml", "domains//evil.toml",
     "con.toml", "aux/evil.toml", "evil.toml.", "evil .toml ", ".hidden.toml", "a/b/c/d/e.toml",
     "evil\u202elmot.toml", "évil.toml", "evil.toml:stream", "x" * 130 + ".toml", "a\x1b[2J.toml"],
)  # fmt: skip
def test_a_name_that_could_lead_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    pack = zipped(tmp_path / "lens.zip", (zipfile.ZipInfo(name), b"x = 1"))
    [(code, about)] = refused(pack, tmp_path)
    assert code == "bad-path"
    assert about.isprintable()


def test_a_name_cut_short_by_a_nul_is_refused(tmp_path: Path) -> None:
    pack = zipped(tmp_path / "lens.zip", ("evil.tomlX.exe", b"x = 1"))
    pack.write_bytes(pack.read_bytes().replace(b"evil.tomlX.exe", b"evil.toml\0.exe"))
    assert {code for code, _ in refused(pack, tmp_path)} == {"bad-path"}


def test_a_folder_that_leads_out_is_refused_though_it_is_empty(tmp_path: Path) -> None:
    pack = zipped(tmp_path / "lens.zip", (zipfile.ZipInfo("../evil/"), b""))
    assert refused(pack, tmp_path) == {("bad-path", "../evil/")}


@pytest.mark.parametrize(
    ("name", "code"),
    [("run.exe", "other-type"), ("domains/start.py", "other-type"), ("page.html", "other-type"),
     ("domains", "other-type"), ("Lens.toml", "double-name"), ("Domains/more.toml", "double-name"),
     ("lens.toml/x.toml", "double-name")],
)  # fmt: skip
def test_a_file_that_does_not_belong_there_is_refused(tmp_path: Path, name: str, code: str) -> None:
    pack = zipped(tmp_path / "lens.zip", (name, b"x = 1"))
    assert refused(pack, tmp_path) == {(code, name)}


def test_the_same_name_twice_is_refused(tmp_path: Path) -> None:
    pack = zipfile.ZipFile(zipped(tmp_path / "lens.zip"), "a")
    with pack, pytest.warns(UserWarning, match="Duplicate"):
        pack.writestr("rules.toml", b"x = 1")
    assert refused(tmp_path / "lens.zip", tmp_path) == {("double-name", "rules.toml")}


def test_a_link_is_refused_in_a_zip_and_in_a_folder(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("evil.toml")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    pack = zipped(tmp_path / "lens.zip", (link, b"/etc/passwd"))
    assert refused(pack, tmp_path) == {("no-plain-file", "evil.toml")}
    shutil.copytree(lens_folder(), tmp_path / "lens")
    (tmp_path / "lens" / "evil.toml").symlink_to("/etc/passwd")
    (tmp_path / "lens" / "more").symlink_to("/etc")
    os.mkfifo(tmp_path / "lens" / "pipe.toml")
    assert refused(tmp_path / "lens", tmp_path) == {
        ("no-plain-file", "evil.toml"), ("no-plain-file", "more"), ("no-plain-file", "pipe.toml"),
    }  # fmt: skip


def test_a_zip_bomb_is_stopped_whatever_its_headers_say(tmp_path: Path) -> None:
    bomb = zipped(tmp_path / "one.zip", ("big.toml", b"#" * (100 << 20)))
    assert refused(bomb, tmp_path) == {("file-too-large", "big.toml")}
    small = zipped(tmp_path / "small.zip", ("big.toml", b"#" * (1 << 20)))
    assert refused(small, tmp_path) == {("squeezed", "big.toml")}
    noise = os.urandom(1 << 18).hex(b"\n", 1024).encode()  # half a megabyte, hardly shrinks
    many = zipped(tmp_path / "many.zip", *((f"n{n}.toml", noise) for n in range(9)))
    assert {code for code, _ in refused(many, tmp_path)} == {"pack-too-large"}
    crowd = zipped(tmp_path / "crowd.zip", *((f"n{n}.toml", b"") for n in range(300)))
    assert {code for code, _ in refused(crowd, tmp_path)} == {"too-many-files"}
    told, size = struct.pack("<L", 9), struct.pack("<L", 1_234_567)
    lying = zipped(tmp_path / "lying.zip", ("big.toml", b"#" * 1_234_567))
    lying.write_bytes(lying.read_bytes().replace(size, told))
    assert refused(lying, tmp_path) == {("file-broken", "big.toml")}


def test_a_label_of_fifty_megabytes_and_one_of_two_thousand_words(tmp_path: Path) -> None:
    shutil.copytree(lens_folder(), tmp_path / "lens")
    huge = FILES[HEALTH].replace(LABEL, b'label.en = "' + b"a " * (25 << 20) + b'"')
    (tmp_path / "lens" / HEALTH).write_bytes(huge)
    assert refused(tmp_path / "lens", tmp_path) == {("file-too-large", HEALTH)}
    long = FILES[HEALTH].replace(LABEL, b'label.en = "' + b"a " * 2000 + b'"')
    (tmp_path / "lens" / HEALTH).write_bytes(long)
    codes = {code for code, _ in refused(tmp_path / "lens", tmp_path)}
    assert codes == {"label-too-long", "text-too-long"}


def test_a_key_of_a_million_parts_does_not_keep_the_reader_busy(tmp_path: Path) -> None:
    pack = zipped(tmp_path / "lens.zip", ("rules.toml", b"a" + b".a" * 500000 + b" = 1"))
    assert refused(pack, tmp_path) == {("squeezed", "rules.toml")}
    pack = zipped(tmp_path / "less.zip", ("rules.toml", b"a" + b".a" * 200 + b" = 1"))
    assert refused(pack, tmp_path) == {("line-too-long", "rules.toml")}


def test_every_fault_is_named_at_once_by_file_and_line(tmp_path: Path) -> None:
    health = FILES[HEALTH].replace(LABEL, b'label.en = "<script>x</script>"')
    health = health.replace(b'aspect = "physical"', b'aspect = "fysical"', 1)
    rules = FILES["rules.toml"].replace(b"strong = 2", b"storng = 2")
    pack = zipped(tmp_path / "lens.zip", (HEALTH, health), ("rules.toml", rules), ("run.exe", b""))
    with pytest.raises(PackRefused) as fault:
        open_pack(pack, tmp_path / "in")
    assert [(f.file, f.code, f.about) for f in fault.value.faults] == [
        ("run.exe", "other-type", "run.exe"),
        (HEALTH, "unknown-id", "fysical"),
        (HEALTH, "unsafe-text", "label.en"),
        ("rules.toml", "key-unknown", "storng"),
    ]
    for language in Language:
        says, do = words(language).fault(fault.value)
        assert "rules.toml:11 key-unknown (storng)" in says
        assert do


def test_a_domain_named_twice_and_rules_without_months_are_refused(tmp_path: Path) -> None:
    top = FILES["lens.toml"].replace(b'["housing-finance",', b'["health",')
    codes = {c for c, _ in refused(zipped(tmp_path / "l.zip", ("lens.toml", top)), tmp_path)}
    assert codes >= {"double-id", "unknown-id"}
    rules = FILES["rules.toml"].replace(b"counts_for_months = 6", b"")
    pack = zipped(tmp_path / "r.zip", ("rules.toml", rules))
    assert refused(pack, tmp_path) == {("does-not-fit", "rules.toml")}


def test_what_is_no_pack_at_all_is_refused_plainly(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "text.zip").write_text("no zip")
    whole = zipped(tmp_path / "whole.zip")
    (tmp_path / "half.zip").write_bytes(whole.read_bytes()[:9000])
    (tmp_path / "vast.zip").write_bytes(b"\0" * (9 << 20))
    told = {
        name: refused(tmp_path / name, tmp_path)
        for name in ("empty", "text.zip", "half.zip", "vast.zip", "none.zip")
    }
    assert told == {
        "empty": {("no-lens", "empty")},
        "text.zip": {("pack-unreadable", "text.zip")},
        "half.zip": {("pack-unreadable", "half.zip")},
        "vast.zip": {("pack-too-large", "vast.zip")},
        "none.zip": {("pack-unreadable", "none.zip")},
    }


def test_an_encrypted_a_damaged_and_an_oddly_packed_file_are_named(tmp_path: Path) -> None:
    odd = zipfile.ZipInfo("odd.toml")
    odd.compress_type = zipfile.ZIP_LZMA
    pack = zipped(tmp_path / "lens.zip", (odd, b"x = 1"))
    assert refused(pack, tmp_path) == {("other-packing", "odd.toml")}
    pack = zipped(tmp_path / "locked.zip")
    content = bytearray(pack.read_bytes())
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    pack.write_bytes(content)
    assert refused(pack, tmp_path) == {("encrypted", "sources.toml")}
    pack = zipped(tmp_path / "bad.zip")
    content = bytearray(pack.read_bytes())
    at = content.index(b"rules.toml") + 40
    content[at : at + 8] = b"\xff" * 8
    pack.write_bytes(content)
    assert refused(pack, tmp_path) == {("file-broken", "rules.toml")}


def test_a_full_disk_is_said_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(LensNotWritten):
        open_pack(lens_folder(), tmp_path / "in")
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "in").mkdir()
    with pytest.raises(LensNotWritten):
        open_pack(lens_folder(), tmp_path / "in")


def test_a_zip_with_its_folders_named_and_two_lenses_in_one(tmp_path: Path) -> None:
    folder = zipfile.ZipInfo("domains/")
    pack = zipped(tmp_path / "lens.zip", (folder, b""), ("LICENSE", b"EUPL-1.2"))
    assert load(open_pack(pack, tmp_path / "first")) == load(lens_folder())
    with zipfile.ZipFile(tmp_path / "two.zip", "w") as two:
        for top in ("one", "two"):
            two.writestr(f"{top}/lens.toml", FILES["lens.toml"])
    assert refused(tmp_path / "two.zip", tmp_path) == {("no-lens", "two.zip")}


@pytest.mark.parametrize("language", Language)
def test_every_fault_of_a_pack_has_a_sentence(language: Language) -> None:
    for code in PACK_CODES:
        assert words(language)(f"lensfaults.{code}", about="x")


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    names=st.lists(st.text(st.characters(codec="utf-8"), min_size=1, max_size=20), max_size=4),
    at=st.integers(0, 600),
    put=st.binary(max_size=16),
)
def test_any_bytes_as_a_zip_never_break_it_and_never_write_outside(
    tmp_path: Path, names: list[str], at: int, put: bytes
) -> None:
    room = tmp_path / "room"
    shutil.rmtree(room, ignore_errors=True)
    room.mkdir()
    pack = tmp_path / "pack.zip"
    with zipfile.ZipFile(pack, "w") as made:
        for name in dict.fromkeys(["lens.toml", *names]):
            made.writestr(zipfile.ZipInfo(name), FILES["lens.toml"])
    content = pack.read_bytes()
    at = at * len(content) // 600
    pack.write_bytes(content[:at] + put + content[at + len(put) :])
    with pytest.raises(PackRefused):
        open_pack(pack, room / "in")
    assert list(room.iterdir()) == []
    assert {p.name for p in tmp_path.iterdir()} == {"room", "pack.zip"}


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(content=st.binary(max_size=400))
def test_any_bytes_at_all_are_no_pack(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "pack.zip").write_bytes(content)
    assert refused(tmp_path / "pack.zip", tmp_path)
