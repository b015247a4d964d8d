from lensdesk.assets import resources
from lensdesk.key_words import key_words


def test_a_key_is_eight_words_and_another_key_others() -> None:
    words = key_words(bytes(32))
    assert " ".join(words) == "grid duck problem valid cloth roof rate wealth"  # for ever
    assert words != key_words(bytes(31) + b"\x01")


def test_no_two_words_begin_alike() -> None:
    known = (resources() / "words" / "key-words.txt").read_text(encoding="utf-8").split()
    assert len(known) == 2048 == len({word[:4] for word in known})
