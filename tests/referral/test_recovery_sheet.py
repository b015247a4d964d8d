import io
import os
import stat
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from lensdesk.referral.recovery_sheet import SheetNotWritten, build_sheet, write_sheet
from lensdesk.words import ON_PAPER, Language

GROUPS = tuple(f"{n}ABC{n}" for n in range(1, 8))
DAY = date(2026, 11, 25)


@pytest.mark.parametrize("language", ON_PAPER)
def test_the_sheet_is_one_page_with_every_block_under_its_number(language: Language) -> None:
    document = pypdfium2.PdfDocument(io.BytesIO(build_sheet(GROUPS, DAY, language)))
    assert len(document) == 1
    words = document[0].get_textpage().get_text_range().split()
    assert [word for word in words if word in GROUPS] == list(GROUPS)


def test_the_same_sheet_is_the_same_file_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    for name in ("one.pdf", "two.pdf"):
        write_sheet(tmp_path / name, GROUPS, DAY, Language.NL)
    one = tmp_path / "one.pdf"
    assert one.read_bytes() == (tmp_path / "two.pdf").read_bytes()
    assert len(list(tmp_path.iterdir())) == 2
    if os.name == "posix":
        assert stat.S_IMODE(one.stat().st_mode) == 0o600


def test_a_sheet_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(SheetNotWritten):
        write_sheet(tmp_path / "nowhere" / "sheet.pdf", GROUPS, DAY, Language.NL)
    assert list(tmp_path.iterdir()) == []
