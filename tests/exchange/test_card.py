import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lensdesk.exchange import Card, card_made, read_card, recipient_of, written_card
from lensdesk.exchange.card import LARGEST, LONGEST, CardInvalid, CardTextRefused
from tests.exchange.practice import AT, DEPUTY, SENDER, Writer

PUBLIC = recipient_of(DEPUTY)


def made(name: str = "Anne Błoch", organisation: str = "Zorghuis", role: str = "") -> Card:
    return card_made(name, organisation, role, PUBLIC, SENDER.public_key, AT.date())


@given(st.text("abc ÉłΩ愛'-", min_size=1, max_size=LONGEST).filter(str.strip))
def test_a_card_is_read_as_it_was_made(name: str) -> None:
    card = made(name)
    file = written_card(card, SENDER)
    assert read_card(file) == card
    assert written_card(card, SENDER) == file
    assert len(card.words) == 8


@settings(max_examples=300)
@given(st.data())
def test_a_card_with_any_byte_changed_is_refused(data: st.DataObject) -> None:
    file = bytearray(written_card(made(), SENDER))
    file[data.draw(st.integers(0, len(file) - 1))] ^= data.draw(st.integers(1, 255))
    with pytest.raises(CardInvalid):
        read_card(bytes(file))


@pytest.mark.parametrize(
    "name", ["", " ", "a\nb", "a\u202eb", "a\x1b[2J", "<b>", "a\u00adb", "x" * 121]
)
def test_a_card_hides_nothing_and_stays_short(name: str) -> None:
    with pytest.raises(CardTextRefused):
        made(name)
    hostile = Card(name, "", "", PUBLIC, SENDER.public_key.hex(), "2026-11-24")
    with pytest.raises(CardInvalid):
        read_card(written_card(hostile, SENDER))


def test_a_card_is_signed_by_its_own_key_and_has_sound_keys_and_a_day() -> None:
    key = SENDER.public_key.hex()
    for recipient, verify, day, signer in (
        (PUBLIC, key, "2026-11-24", Writer("another")),
        ("age1other", key, "2026-11-24", SENDER),
        (PUBLIC.upper(), key, "2026-11-24", SENDER),
        (PUBLIC, key[:-1], "2026-11-24", SENDER),
        (PUBLIC, key, "yesterday", SENDER),
    ):
        with pytest.raises(CardInvalid):
            read_card(written_card(Card("A", "", "", recipient, verify, day), signer))


def test_a_card_in_another_form_is_refused() -> None:
    file = written_card(made(), SENDER)
    spaced = json.dumps(json.loads(file)).encode()
    for other in (b"", b"[]", b"[" * 4000, spaced, file + b"\n", file.ljust(LARGEST + 1)):
        with pytest.raises(CardInvalid):
            read_card(other)


def test_other_keys_have_other_words() -> None:
    other = card_made("Anne Błoch", "Zorghuis", "", PUBLIC, Writer("b").public_key, AT.date())
    assert (other.words, other.fingerprint) != (made().words, made().fingerprint)
