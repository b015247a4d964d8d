import nacl.exceptions
import pytest
from nacl.pwhash import argon2id

from lensdesk.vault.derive import MIB, Cost, NotEnoughMemory, calibrated, derived, fitting

SALT = bytes(16)


@pytest.mark.parametrize("seconds", [0.0, 0.01, 0.1, 0.3, 0.5, 0.9, 1.1, 2, 5, 60])
def test_a_guess_takes_long_enough_and_never_costs_less_than_is_safe(seconds: float) -> None:
    cost = fitting(seconds)
    assert cost.is_bearable
    takes = seconds * cost.operations / 3 * cost.memory / (256 * MIB)
    if 0.1 <= seconds <= 4:
        assert 0.5 <= takes <= 1.0
    assert cost.operations >= 3
    assert cost.memory >= 64 * MIB


def test_this_machine_gets_a_cost_within_bounds() -> None:
    ticks = iter((0.0, 0.2))
    assert calibrated(lambda: next(ticks)) == Cost(8)


@pytest.mark.parametrize(
    "cost", [Cost(2), Cost(17), Cost(memory=63 * MIB), Cost(memory=1 << 40), Cost(1 << 30)]
)
def test_a_cost_out_of_bounds_is_refused_before_any_memory_is_taken(cost: Cost) -> None:
    with pytest.raises(ValueError, match="cost"):
        derived("geheim", SALT, cost)


def test_a_salt_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="cost"):
        derived("geheim", b"", Cost())


@pytest.mark.parametrize("fault", [MemoryError, nacl.exceptions.RuntimeError])
def test_a_machine_without_that_memory_says_so_and_gets_the_least_cost(
    monkeypatch: pytest.MonkeyPatch, fault: type[Exception]
) -> None:
    def none_left(*_given: object) -> bytes:
        raise fault

    monkeypatch.setattr(argon2id, "kdf", none_left)
    with pytest.raises(NotEnoughMemory):
        derived("geheim", SALT, Cost())
    assert calibrated() == Cost(memory=64 * MIB)
