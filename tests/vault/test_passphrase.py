import pytest

from lensdesk.vault.passphrase import PassphraseStrength as Strength
from lensdesk.vault.passphrase import strength


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
