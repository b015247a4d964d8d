"""What does a QR code look like? Squares, with the quiet zone that a reader needs around them."""

QUIET = 4  # squares, as the standard asks


def squares(content: bytes) -> tuple[tuple[bool, ...], ...]:
    """The rows of squares, true where dark, quiet zone and all.

    Content of up to 2,953 bytes, of which a screen needs no more than the lowest correction of
    errors: squares that are larger are read better.
    """
    import segno  # noqa: PLC0415  # only when a card is shown

    code = segno.make_qr(content, error="l", mode="byte")
    return tuple(tuple(bool(dark) for dark in row) for row in code.matrix_iter(border=QUIET))
