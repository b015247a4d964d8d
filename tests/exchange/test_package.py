import json

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lensdesk.exchange import Standing, new_identity, open_sealed, recipient_of, seal
from lensdesk.exchange.age_file import (
    LARGEST,
    PackageInvalid,
    PackageNotForUs,
    PackageTooLarge,
    closed,
)
from lensdesk.exchange.package import (
    PackageForwarded,
    PackageReplayed,
    PackageUnsigned,
    ReadersTheSame,
    SenderNotConfirmed,
    SenderUnknown,
    SenderWithdrawn,
)
from tests.exchange.practice import (
    AT,
    COORDINATOR,
    DEPUTY,
    KNOWN,
    SENDER,
    STRANGER,
    Writer,
    never,
    opened,
    sealed,
)

LETTER = b"%PDF a letter about a family that is made up" * 20
PACKAGE = sealed(LETTER)  # age adds a stanza of random length: one for all examples


def inside(package: bytes) -> bytes:
    content: bytes = pyrage.decrypt(package, [pyrage.x25519.Identity.from_str(COORDINATOR)])
    return content


def again(content: bytes) -> bytes:
    return closed(content, [recipient_of(COORDINATOR)])


@given(st.binary(max_size=3000), st.integers(1, 2**63 - 1))
def test_both_readers_get_the_letter_as_it_was(letter: bytes, sequence: int) -> None:
    package = sealed(letter, sequence)
    for reader in (COORDINATOR, DEPUTY):
        found = opened(package, reader)
        assert (found.letter, found.header.sequence) == (letter, sequence)


def test_nothing_of_the_letter_or_its_sender_is_in_the_package() -> None:
    package = sealed(LETTER)
    for told in (
        b"family",
        b"%PDF",
        SENDER.public_key,
        SENDER.public_key.hex().encode(),
        b"sha256",
    ):
        assert told not in package


@settings(max_examples=300)
@given(st.data())
def test_a_changed_byte_anywhere_opens_nothing(data: st.DataObject) -> None:
    package = bytearray(PACKAGE)
    at = data.draw(st.integers(0, len(package) - 1))
    package[at] ^= data.draw(st.integers(1, 255))
    with pytest.raises((PackageInvalid, PackageNotForUs)):
        opened(bytes(package))


@settings(max_examples=300)
@given(st.data())
def test_a_reader_who_changes_a_byte_inside_breaks_the_signature(data: st.DataObject) -> None:
    content = bytearray(inside(PACKAGE))
    at = data.draw(st.integers(0, len(content) - 1))
    content[at] ^= data.draw(st.integers(1, 255))
    with pytest.raises(PackageUnsigned):
        opened(again(bytes(content)))


@given(st.binary(max_size=500))
def test_what_anyone_can_encrypt_for_us_is_not_trusted(content: bytes) -> None:
    with pytest.raises(PackageUnsigned):
        opened(again(content))


@pytest.mark.parametrize("cut", [1, 16, 400])
def test_a_package_that_was_cut_short_opens_nothing(cut: int) -> None:
    with pytest.raises(PackageNotForUs):
        opened(sealed(LETTER)[:-cut])


def test_another_vault_cannot_open_it() -> None:
    with pytest.raises(PackageNotForUs):
        opened(sealed(LETTER), STRANGER)


def test_a_letter_that_a_reader_passes_on_is_told_as_such() -> None:
    passed_on = closed(inside(sealed(LETTER)), [recipient_of(STRANGER)])
    with pytest.raises(PackageForwarded):
        opened(passed_on, STRANGER)


def test_a_package_that_was_opened_before_is_refused() -> None:
    with pytest.raises(PackageReplayed):
        open_sealed(sealed(LETTER), COORDINATOR, KNOWN, lambda header: header.sequence == 1)


def test_senders_are_told_apart() -> None:
    key = SENDER.public_key.hex()
    with pytest.raises(SenderUnknown):
        opened(sealed(LETTER, sender=Writer("another")))
    for standing, fault in (
        (Standing.WITHDRAWN, SenderWithdrawn),
        (Standing.UNCONFIRMED, SenderNotConfirmed),
    ):
        with pytest.raises(fault):
            open_sealed(sealed(LETTER), COORDINATOR, {key: standing}, never)


def test_a_header_of_another_version_or_with_a_field_more_is_refused() -> None:
    content = inside(sealed(LETTER))
    length = int.from_bytes(content[:4], "big")
    header = json.loads(content[4 : 4 + length])
    for change in (
        {"version": 2},
        {"more": 1},
        {"sequence": True},
        {"sequence": 2**63},
        {"to": [1]},
    ):
        written = json.dumps({**header, **change}, sort_keys=True, separators=(",", ":")).encode()
        signed = written + SENDER.sign(b"LensDesk-package-v1\0" + written)
        with pytest.raises(PackageUnsigned):
            opened(again(len(written).to_bytes(4, "big") + signed + LETTER))


def test_hostile_headers_are_refused_before_they_cost_anything() -> None:
    many = closed(b"x", [recipient_of(new_identity()) for _ in range(9)])
    thousands = many.replace(b"\n-> ", b"\n-> X25519 a\nb\n-> " * 500)
    guess = pyrage.passphrase.encrypt(b"x", "a passphrase")
    for hostile in (many, thousands, guess, b"", b"%PDF-1.7", b"age-encryption.org/v1\n"):
        with pytest.raises(PackageInvalid):
            opened(hostile)


def test_a_package_has_an_end() -> None:
    with pytest.raises(PackageTooLarge):
        opened(bytes(LARGEST + 1))
    with pytest.raises(PackageTooLarge):
        sealed(bytes(LARGEST))


def test_coordinator_and_deputy_are_two() -> None:
    reader = recipient_of(DEPUTY)
    with pytest.raises(ReadersTheSame):
        seal(LETTER, SENDER, reader, reader, 1, AT)
