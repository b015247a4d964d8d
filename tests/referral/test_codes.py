"""What a font in a file says of its codes, however a program wrote it."""

import pikepdf
import pytest

from lensdesk.referral.codes import Codes, Foreign, from_file, letters
from lensdesk.referral.painting import Painted, are_alike, painted

CODES = Codes({65: "A"}, {65: "shape"}, 65, [500.0])


def test_single_codes_ranges_and_lists_are_read() -> None:
    table = b"""1 beginbfchar <01> <0041> endbfchar
    3 beginbfrange <02> <04> <0062> <05> <06> [<0078> <D83DDE00>] <07> <07> <00660069>
    endbfrange"""
    assert letters(table) == {1: "A", 2: "b", 3: "c", 4: "d", 5: "x", 6: "😀", 7: "fi"}


@pytest.mark.parametrize(
    "table",
    [
        b"",
        b"beginbfrange <00> <FFFFFFFF> <0041> endbfrange",
        b"beginbfrange [ <01> ] endbfrange",
        b"beginbfchar <01> endbfchar",
        b"beginbfchar [ ] endbfchar",
    ],
)
def test_a_table_that_is_not_well_formed_gives_nothing(table: bytes) -> None:
    assert letters(table) == {}


def test_a_font_of_another_kind_is_never_in_a_letter_of_ours() -> None:
    for font in (
        pikepdf.Dictionary(Subtype=pikepdf.Name.Type0),
        pikepdf.Dictionary(Subtype=pikepdf.Name.TrueType, Encoding=pikepdf.Name.WinAnsiEncoding),
    ):
        with pytest.raises(Foreign):
            from_file(font)


@pytest.mark.parametrize(
    "content", [b"q /Im1 Do Q", b"/Sh1 sh", b"BT 3 Tr (a) Tj ET", b"BT (a) Tj ET"]
)
def test_what_is_never_in_a_letter_of_ours_is_told_apart(content: bytes) -> None:
    with pytest.raises(Foreign):
        painted(lines(content), lambda _name: CODES)


def lines(content: bytes) -> list[tuple[list[object], str]]:
    with pikepdf.new() as pdf:
        stream = pikepdf.Stream(pdf, content)
        return [(list(i.operands), str(i.operator)) for i in pikepdf.parse_content_stream(stream)]


def test_the_same_shapes_in_other_words_are_alike_and_another_place_is_not() -> None:
    def seen(content: bytes) -> list[Painted]:
        return painted(lines(content), lambda _name: CODES)

    one = seen(b"0.5 g 10 10 20 20 re B BT /F 10 Tf 12 TL 5 50 Td (A) Tj (A) ' ET")
    same = seen(
        b"q 2 0 0 2 0 0 cm 0.5 0.5 0.5 rg 5 5 m 15 5 l 15 15 l 5 15 l h 0.5 w b Q 0.5 g "
        b"BT /F 10 Tf 1 0 0 1 5 50 Tm [(A)] TJ 0 -12 TD (A) Tj ET"
    )
    moved = seen(b"0.5 g 13 10 20 20 re B BT /F 10 Tf 12 TL 5 50 Td (A) Tj (A) ' ET")
    assert are_alike(one, same)
    assert not are_alike(one, moved)
    assert len(one) == 4
