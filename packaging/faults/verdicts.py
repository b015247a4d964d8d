"""What can be wrong after a fault, and how is what came of many faults told?"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

EXAMPLES = 5  # of what went wrong, told for each kind


class Wrong(StrEnum):
    """What may never come of a fault."""

    LOST = "lost"  # what had been acknowledged is not there, or nothing opens the vault
    WRONG_KEY = "wrong key"
    UNDETECTED = "undetected"
    FALSE_ALARM = "false alarm"
    PLANTED = "planted word"
    CRASH = "crash"  # anything but one of our own errors, with its sentence


@dataclass
class Told:
    """How many faults were made, and what was wrong after them."""

    done: int = 0
    wrong: Counter[Wrong] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)
    not_run: str = ""
    notes: Counter[str] = field(default_factory=Counter)

    def add(self, wrong: Wrong, example: str) -> None:
        """Something was wrong after a fault."""
        self.wrong[wrong] += 1
        if len(self.examples) < EXAMPLES:
            self.examples.append(f"{wrong}: {example}")

    @property
    def passed(self) -> bool:
        """Whether every fault was made and nothing was wrong."""
        return not self.wrong and not self.not_run


def together(parts: Iterable[Told]) -> Told:
    """What several batches tell as one."""
    whole = Told()
    for part in parts:
        whole.done += part.done
        whole.wrong.update(part.wrong)
        whole.notes.update(part.notes)
        whole.examples += part.examples[: EXAMPLES - len(whole.examples)]
        whole.not_run = whole.not_run or part.not_run
    return whole


@dataclass(frozen=True, slots=True)
class Batch:
    """A part of the faults of one kind: the numbers `first` up to `last`, in `folder`.

    `template` is the prepared vault, not to be changed; `scale` is what was asked of the whole.
    With `unsynced` a disk forgets that it was told to sync, to see that the faults find that.
    """

    template: Path
    folder: Path
    seed: int
    first: int
    last: int
    scale: float = 1.0
    unsynced: bool = False

    @property
    def numbers(self) -> range:
        """The faults to make."""
        return range(self.first, self.last)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of fault, and how many belong to a full run.

    `size` is how many make one batch. With `stepwise` the amount is of rounds, which are all made
    at every scale: each takes so many of its steps as the scale says. `lacking` says what is not
    here that it needs, or nothing.
    """

    name: str
    what: str
    amount: int
    run: Callable[[Batch], Told]
    size: int = 100
    stepwise: bool = False
    lacking: Callable[[], str] = lambda: ""
