import pytest
from hypothesis import given
from hypothesis import strategies as st

from lensdesk.vault.recovery_code import (
    GROUPS,
    RecoveryCode,
    RecoveryCodeIncomplete,
    RecoveryCodeWrong,
    is_group,
    new_recovery_code,
    read_recovery_code,
)

SECRETS = st.binary(min_size=16, max_size=16)
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@given(SECRETS)
def test_what_stands_on_the_sheet_gives_the_code_back_however_it_is_typed(secret: bytes) -> None:
    groups = RecoveryCode(secret).groups
    assert len(groups) == GROUPS
    for typed in (" ".join(groups), "-".join(groups).lower(), "\n".join(groups)):
        assert read_recovery_code(typed).secret == secret
    sloppy = "".join(groups).replace("0", "o").replace("1", "l").replace("V", "u")
    assert read_recovery_code(sloppy).secret == secret


@given(SECRETS, st.integers(0, GROUPS * 5 - 1), st.sampled_from(LETTERS))
def test_every_single_slip_is_found_in_its_own_group(secret: bytes, at: int, letter: str) -> None:
    code = "".join(RecoveryCode(secret).groups)
    if code[at] == letter:
        return
    with pytest.raises(RecoveryCodeWrong) as wrong:
        read_recovery_code(code[:at] + letter + code[at + 1 :])
    assert wrong.value.facts["place"] == at // 5 + 1


def test_two_groups_in_the_wrong_order_are_found() -> None:
    groups = RecoveryCode(bytes(range(16))).groups
    with pytest.raises(RecoveryCodeWrong):
        read_recovery_code("".join((groups[1], groups[0], *groups[2:])))


@pytest.mark.parametrize("typed", ["", "ABCDE", "A" * 36, "7" * 34])
def test_too_little_or_too_much_is_said(typed: str) -> None:
    with pytest.raises(RecoveryCodeIncomplete):
        read_recovery_code(typed)


def test_a_character_that_no_sheet_has_is_wrong() -> None:
    code = "".join(RecoveryCode(bytes(16)).groups)
    with pytest.raises(RecoveryCodeWrong):
        read_recovery_code("é" + code[1:])


def test_codes_are_not_the_same_twice_and_a_group_can_be_typed_back() -> None:
    one, other = new_recovery_code(), new_recovery_code()
    assert one != other
    assert is_group(one.groups[2], f" {one.groups[2].lower()} ")
    assert not is_group(one.groups[2], "")
