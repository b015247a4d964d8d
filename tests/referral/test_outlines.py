"""A letter looks like itself, however its font was stored; a forged one does not."""

import struct

import pytest

from lensdesk.assets import resources
from lensdesk.referral.outlines import StrangeFont, outlines

FONT = (resources() / "fonts" / "NotoSansHebrew-Regular.ttf").read_bytes()


def tables(program: bytes) -> dict[str, tuple[int, int]]:
    found = {}
    for n in range(struct.unpack_from(">H", program, 4)[0]):
        tag, _sum, offset, length = struct.unpack_from(">4sLLL", program, 12 + 16 * n)
        found[tag.decode()] = (offset, length)
    return found


def test_every_letter_of_a_font_has_an_outline_of_its_own() -> None:
    found = outlines(FONT, 0x5D0, 27)
    assert len(set(found.values())) == 27
    assert outlines(FONT, 0x5D0, 27) == found


def test_letters_of_many_parts_are_read_too() -> None:
    latin = (resources() / "fonts" / "NotoSans-Regular.ttf").read_bytes()
    found = outlines(latin, 0xC0, 64)
    assert len(set(found.values())) > 60


def test_a_point_that_was_moved_is_seen() -> None:
    offset, _length = tables(FONT)["glyf"]
    moved = bytearray(FONT)
    moved[offset + 689] ^= 1  # in one of the letters that are asked for
    assert outlines(bytes(moved), 0x5D0, 27) != outlines(FONT, 0x5D0, 27)


@pytest.mark.parametrize("length", [0, 3, 100, 2000, len(FONT) // 2])
def test_a_font_that_is_cut_off_is_refused(length: int) -> None:
    with pytest.raises((struct.error, KeyError, ValueError, IndexError)):
        outlines(FONT[:length], 0x5D0, 27)


def test_a_letter_that_is_drawn_far_from_its_place_is_refused() -> None:
    offset, length = tables(FONT)["hmtx"]
    far = FONT[:offset] + b"\x7f\x00" * (length // 2) + FONT[offset + length :]
    with pytest.raises(StrangeFont):
        outlines(far, 0x5D0, 27)
