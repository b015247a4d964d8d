"""What differs between two versions of a lens? Only what can change a reading or its place."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from lensdesk.lens.model import IndicatorId, Lens, Rule, Sign, SignId, SignKind, Strength

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Altered(Generic[T]):
    """A sign, an indicator or a rule by its id, as it was and as it is."""

    id: str
    before: T
    after: T


@dataclass(frozen=True, slots=True)
class Difference:
    """From an older to a newer version.

    `gone` is in the order of the old lens, all else in that of the new. `context` is of
    indicators. `rules` holds those whose numbers differ, with None where a rule is new or gone;
    `months` is the time that a sign counts, when that differs.
    """

    added: tuple[SignId, ...]
    gone: tuple[SignId, ...]
    moved: tuple[Altered[IndicatorId], ...]
    strength: tuple[Altered[Strength], ...]
    kind: tuple[Altered[SignKind], ...]
    urgent: tuple[Altered[bool], ...]
    context: tuple[Altered[bool], ...]
    rules: tuple[Altered[Rule | None], ...]
    months: Altered[int] | None


def difference(old: Lens, new: Lens) -> Difference:
    """What changes when a case moves from `old` to `new`."""
    months = Altered("counts_for_months", old.counts_for_months, new.counts_for_months)
    return Difference(
        added=tuple(s for s in new.signs if s not in old.signs),
        gone=tuple(s for s in old.signs if s not in new.signs),
        moved=tuple(_altered(old, new, lambda s: s.indicator)),
        strength=tuple(_altered(old, new, lambda s: s.strength)),
        kind=tuple(_altered(old, new, lambda s: s.kind)),
        urgent=tuple(_altered(old, new, lambda s: s.urgent)),
        context=tuple(_context(old, new)),
        rules=tuple(_rules(old, new)),
        months=None if months.before == months.after else months,
    )


def _altered(old: Lens, new: Lens, part: Callable[[Sign], T]) -> Iterator[Altered[T]]:
    for sign in new.signs.values():
        known = old.signs.get(sign.id)
        if known is not None and part(known) != part(sign):
            yield Altered(sign.id, part(known), part(sign))


def _context(old: Lens, new: Lens) -> Iterator[Altered[bool]]:
    for indicator in new.indicators:
        known = old.indicator.get(indicator.id)
        if known is not None and known.context != indicator.context:
            yield Altered(indicator.id, known.context, indicator.context)


def _rules(old: Lens, new: Lens) -> Iterator[Altered[Rule | None]]:
    before, after = _by_id(old), _by_id(new)
    for name in dict.fromkeys((*after, *before)):
        was, is_ = before.get(name), after.get(name)
        if was is None or is_ is None or _numbers(was) != _numbers(is_):
            yield Altered(name, was, is_)


def _by_id(lens: Lens) -> Mapping[str, Rule]:
    return {rule.id: rule for rule in lens.rules}


def _numbers(rule: Rule) -> tuple[int, int, int, int]:
    return rule.strong, rule.medium, rule.weak, rule.other
