import re

import pytest

from lensdesk.assets import resources
from lensdesk.lens.plain_words import forbidden
from lensdesk.vault.passphrase import PassphraseStrength as Strength
from lensdesk.vault.passphrase import six_words, strength
from lensdesk.words import ON_PAPER, Language


@pytest.mark.parametrize(
    ("passphrase", "hint"),
    [
        ("", Strength.TOO_SHORT),
        ("vijftien teken", Strength.TOO_SHORT),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", Strength.TOO_SHORT),
        ("welkom welkom welkom welkom", Strength.TOO_SHORT),
        ("Zomer2026!!Zomer", Strength.FAIR),
        ("eenheellangwoordzonderspaties", Strength.FAIR),
        ("fiets lamp regen kaas", Strength.GOOD),
        ("fiets lamp regen kaas wolk stoep", Strength.STRONG),
        ("fiets fiets fiets lamp lamp regen kaas", Strength.GOOD),
    ],
)
def test_the_hint_is_honest_about_length_words_and_repetition(
    passphrase: str, hint: Strength
) -> None:
    assert strength(passphrase) is hint


@pytest.mark.parametrize("language", ON_PAPER)
def test_six_words_come_from_a_list_of_7776_different_plain_words(language: Language) -> None:
    known = (resources() / "words" / f"{language}.txt").read_text(encoding="utf-8").split()
    assert len(set(known)) == 7776
    assert all(re.fullmatch(r"[a-z-]{3,9}", word) for word in known)
    assert not [word for word in known if any(forbidden(word, language))]
    one, other = six_words(language), six_words(language)
    assert one != other
    assert set(one.split()) <= set(known)
    assert strength(one) is not Strength.TOO_SHORT
