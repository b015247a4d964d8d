"""How does a letter go to a receiver without LensDesk? As a PDF that asks for a passphrase."""

import io


def locked(letter: bytes, passphrase: str) -> bytes:
    """A copy in AES-256 (PDF 2.0, revision 6) that opens with `passphrase` alone."""
    import pikepdf  # noqa: PLC0415  # only when a letter is made

    out = io.BytesIO()
    ways = pikepdf.Encryption(owner=passphrase, user=passphrase, R=6, aes=True, metadata=True)
    with pikepdf.open(io.BytesIO(letter)) as pdf:
        pdf.save(out, encryption=ways)
    return out.getvalue()
