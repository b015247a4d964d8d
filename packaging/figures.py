"""What is a figure of the bench? A median beside that of a baseline, taken in turn."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table. `unit` is ms or MiB; a limit is promised where it is given."""

    what: str
    value: float
    baseline_is: str
    baseline: float
    unit: str = "ms"
    most: float | None = None
    most_ratio: float | None = None

    @property
    def ratio(self) -> float:
        """The figure as a multiple of its baseline."""
        return self.value / self.baseline

    @property
    def kept(self) -> bool:
        """Whether what was promised holds."""
        slow = self.most is not None and self.value > self.most
        return not slow and (self.most_ratio is None or self.ratio <= self.most_ratio)

    def line(self) -> str:
        """The figure as a line of the table."""
        promised = [f"{self.most:g} {self.unit}"] if self.most is not None else []
        promised += [f"{self.most_ratio:g} ×"] if self.most_ratio is not None else []
        verdict = "" if not promised else "kept" if self.kept else "NOT KEPT"
        return (
            f"{self.what:<46} {self.value:>8.2f} {self.unit:<4} {self.baseline_is:<34}"
            f" {self.baseline:>8.2f} {self.ratio:>6.2f}  {', '.join(promised):<14} {verdict}"
        )


HEADING = f"{'figure':<46} {'':>8} {'':<4} {'baseline':<34} {'':>8} {'ratio':>6}  {'at most':<14}"


def in_turn(
    one: Callable[[int], object], other: Callable[[int], object], times: int
) -> tuple[float, float]:
    """The medians in ms of both, each run `times` times, one after the other."""
    taken: tuple[list[float], list[float]] = ([], [])
    for n in range(times):
        for run, into in ((one, taken[0]), (other, taken[1])):
            begun = time.perf_counter()
            run(n)
            into.append((time.perf_counter() - begun) * 1000)
    return median(taken[0]), median(taken[1])
