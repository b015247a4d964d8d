"""Which indicators are triggered, and by which signs?

The rule is data in the lens (after the ILO/EC combination rule of 2009, per indicator). The day
of an observation is its calendar date as written, so that a file reads alike on every machine.
"""

from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from lensdesk.cases.model import Answer, KnownBy, Observation
from lensdesk.indicators.model import Counts, Coverage, Outcome, Reading, Readings
from lensdesk.lens.model import Indicator, Lens, Rule, Sign, SignId, SignKind, Strength

_RANK = {Strength.STRONG: 0, Strength.MEDIUM: 1, Strength.WEAK: 2}


@dataclass(slots=True)
class _Sorted:
    """The signs of a case, by what the answers about them say."""

    seen: set[SignId] = field(default_factory=set)
    not_seen: set[SignId] = field(default_factory=set)
    counting: set[SignId] = field(default_factory=set)
    impressions: set[SignId] = field(default_factory=set)
    stale: set[SignId] = field(default_factory=set)
    tied: set[SignId] = field(default_factory=set)


def read(lens: Lens, observations: Iterable[Observation], as_of: date) -> Readings:
    """Read the whole lens as of one day. Later observations are left out altogether.

    Observations of signs that the lens does not know are passed over.
    """
    known = [o for o in observations if o.at.date() <= as_of and o.sign in lens.signs]
    everything = _sort(lens, known, as_of)
    first_hand = [o for o in known if o.known_by is not KnownBy.TOLD_BY_OTHER]
    without = everything if len(first_hand) == len(known) else _sort(lens, first_hand, as_of)
    return Readings(
        lens_id=lens.id,
        lens_version=lens.version,
        as_of=as_of,
        readings=tuple(_reading(lens, i, everything, without) for i in lens.indicators),
        coverage=_coverage(lens, known),
        urgent=tuple(s.id for s in lens.signs.values() if s.urgent and s.id in everything.seen),
    )


def months_before(day: date, months: int) -> date:
    """The same day some calendar months earlier, or the last day of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _sort(lens: Lens, observations: Iterable[Observation], as_of: date) -> _Sorted:
    oldest = months_before(as_of, lens.counts_for_months)
    found = _Sorted()
    events: dict[str, set[SignId]] = {}
    for o in observations:
        if o.answer is Answer.NOT_SEEN:
            found.not_seen.add(o.sign)
        if o.answer is not Answer.SEEN:
            continue
        found.seen.add(o.sign)
        if lens.signs[o.sign].kind is SignKind.CONTEXT:
            continue
        if o.known_by is KnownBy.IMPRESSION:
            found.impressions.add(o.sign)
        elif o.at.date() < oldest:
            found.stale.add(o.sign)
        elif o.event:
            events.setdefault(o.event, set()).add(o.sign)
        else:
            found.counting.add(o.sign)
    for signs in events.values():
        found.counting.add(min(signs, key=lambda s: (_RANK[lens.signs[s].strength], lens.order[s])))
        found.tied |= signs
    found.tied -= found.counting
    return found


def _reading(lens: Lens, indicator: Indicator, found: _Sorted, without: _Sorted) -> Reading:
    answered = [s for s in indicator.signs if s.id in found.seen or s.id in found.not_seen]
    if not answered:
        return Reading(indicator.id, indicator.domain)
    outcome, rule = _outcome(lens.rules, answered, found)

    def among(signs: set[SignId]) -> tuple[SignId, ...]:
        return tuple(s.id for s in answered if s.id in signs)

    return Reading(
        indicator=indicator.id,
        domain=indicator.domain,
        outcome=outcome,
        rule=rule,
        seen=_count(answered, found),
        signs=among(found.counting),
        context=tuple(s.id for s in answered if s.kind is SignKind.CONTEXT and s.id in found.seen),
        impressions=among(found.impressions),
        stale=among(found.stale),
        tied=among(found.tied),
        contradicted=tuple(s.id for s in answered if s.id in found.seen and s.id in found.not_seen),
        without_hearsay=outcome if without is found else _outcome(lens.rules, answered, without)[0],
    )


def _outcome(
    rules: Iterable[Rule], answered: Sequence[Sign], found: _Sorted
) -> tuple[Outcome, str | None]:
    counts = _count(answered, found)
    rule = next((r.id for r in rules if _met(r, counts)), None)
    if rule is not None:
        return Outcome.TRIGGERED, rule
    if any(s.id in found.seen for s in answered):
        return Outcome.NOTICED, None
    silent = any(s.id in found.not_seen for s in answered)
    return (Outcome.SILENT if silent else Outcome.NOT_LOOKED_AT), None


def _met(rule: Rule, counts: Counts) -> bool:
    return (
        counts.strong >= rule.strong
        and counts.medium >= rule.medium
        and counts.weak >= rule.weak
        and counts.medium + counts.weak >= rule.other
    )


def _count(signs: Iterable[Sign], found: _Sorted) -> Counts:
    counted = [s.strength for s in signs if s.id in found.counting]
    return Counts(*(counted.count(s) for s in (Strength.STRONG, Strength.MEDIUM, Strength.WEAK)))


def _coverage(lens: Lens, observations: Iterable[Observation]) -> Coverage:
    looked = [o for o in observations if o.answer is not Answer.UNKNOWN]
    domains = {lens.domain_of[sign] for sign in {o.sign for o in looked}}
    return Coverage(
        domains=tuple(d.id for d in lens.domains if d.id in domains),
        observers=tuple(sorted({o.observer for o in looked})),
        professions=tuple(sorted({o.profession for o in looked})),
    )
