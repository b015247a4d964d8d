"""What a font in a file says of its codes, however a program wrote it."""

import pikepdf
import pytest

from lensdesk.referral.codes import from_file, letters
from lensdesk.referral.painting import Foreign, are_alike, painted


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


def test_a_font_of_two_bytes_a_code_has_its_widths_in_two_forms() -> None:
    with pikepdf.new() as pdf:
        inside = pikepdf.Dictionary(W=[1, [500, 600], 7, 9, 700], DW=1000)
        font = pikepdf.Dictionary(
            Subtype=pikepdf.Name.Type0,
            DescendantFonts=[inside],
            ToUnicode=pdf.make_stream(b"beginbfchar <0002> <0042> endbfchar"),
        )
        codes = from_file(font)
    assert codes.of(b"\x00\x02\x00\x08\x00\x20") == [
        ("B", 600.0, False),
        ("\ufffd8", 700.0, False),
        ("\ufffd32", 1000.0, False),
    ]


def test_a_picture_of_dots_is_never_in_a_letter_of_ours() -> None:
    with pikepdf.new() as pdf:
        codes = from_file(pikepdf.Dictionary(Subtype=pikepdf.Name.TrueType))
        stream = pikepdf.Stream(pdf, b"q /Im1 Do Q")
        instructions = [
            (list(i.operands), str(i.operator)) for i in pikepdf.parse_content_stream(stream)
        ]
    with pytest.raises(Foreign):
        painted(instructions, lambda _name: codes)


def lines(content: bytes) -> list[tuple[list[object], str]]:
    with pikepdf.new() as pdf:
        stream = pikepdf.Stream(pdf, content)
        return [(list(i.operands), str(i.operator)) for i in pikepdf.parse_content_stream(stream)]


def test_the_same_shapes_in_other_words_are_alike_and_another_place_is_not() -> None:
    codes = from_file(pikepdf.Dictionary(Subtype=pikepdf.Name.TrueType, FirstChar=65, Widths=[500]))

    def seen(content: bytes) -> list[object]:
        return list(painted(lines(content), lambda _name: codes))

    one = painted(
        lines(b"0.5 g 10 10 20 20 re B BT /F 10 Tf 12 TL 5 50 Td (A) Tj (A) ' ET"), lambda _n: codes
    )
    same = painted(
        lines(
            b"q 2 0 0 2 0 0 cm 0.5 0.5 0.5 rg 5 5 m 15 5 l 15 15 l 5 15 l h 0.5 w b Q 0.5 g "
            b"BT /F 10 Tf 1 0 0 1 5 50 Tm [(A)] TJ 0 -12 TD (A) Tj ET"
        ),
        lambda _n: codes,
    )
    assert are_alike(one, same)
    assert len(seen(b"10 10 20 20 re B")) == 2
    moved = painted(
        lines(b"0.5 g 13 10 20 20 re B BT /F 10 Tf 12 TL 5 50 Td (A) Tj (A) ' ET"), lambda _n: codes
    )
    assert not are_alike(one, moved)
