"""Which indicators are triggered, and by which signs?

The rule is data in the lens (after the ILO/EC combination rule of 2009, per indicator). The day
of an observation is its calendar date as written, so that a file reads alike on every machine.
"""

from calendar import monthrange
from collections.abc import Iterable, Mapping
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
    counting = _of(indicator, found.counting)
    outcome, rule = _outcome(lens.rules, indicator, found)
    context = {s.id for s in indicator.signs if s.kind is SignKind.CONTEXT}
    return Reading(
        indicator=indicator.id,
        domain=indicator.domain,
        outcome=outcome,
        rule=rule,
        seen=_count(counting),
        signs=_ids(counting),
        context=_ids(_of(indicator, found.seen & context)),
        impressions=_ids(_of(indicator, found.impressions)),
        stale=_ids(_of(indicator, found.stale)),
        tied=_ids(_of(indicator, found.tied)),
        contradicted=_ids(_of(indicator, found.seen & found.not_seen)),
        without_hearsay=_outcome(lens.rules, indicator, without)[0],
    )


def _outcome(
    rules: Iterable[Rule], indicator: Indicator, found: _Sorted
) -> tuple[Outcome, str | None]:
    counts = _count(_of(indicator, found.counting))
    rule = next((r.id for r in rules if _met(r, counts)), None)
    if rule is not None:
        return Outcome.TRIGGERED, rule
    if _of(indicator, found.seen):
        return Outcome.NOTICED, None
    return (Outcome.SILENT if _of(indicator, found.not_seen) else Outcome.NOT_LOOKED_AT), None


def _met(rule: Rule, counts: Counts) -> bool:
    return (
        counts.strong >= rule.strong
        and counts.medium >= rule.medium
        and counts.weak >= rule.weak
        and counts.medium + counts.weak >= rule.other
    )


def _of(indicator: Indicator, signs: set[SignId]) -> tuple[Sign, ...]:
    return tuple(s for s in indicator.signs if s.id in signs)


def _ids(signs: Iterable[Sign]) -> tuple[SignId, ...]:
    return tuple(s.id for s in signs)


def _count(signs: Iterable[Sign]) -> Counts:
    found = dict.fromkeys(Strength, 0)
    for sign in signs:
        found[sign.strength] += 1
    return Counts(found[Strength.STRONG], found[Strength.MEDIUM], found[Strength.WEAK])


def _coverage(lens: Lens, observations: Iterable[Observation]) -> Coverage:
    looked = [o for o in observations if o.answer is not Answer.UNKNOWN]
    domain_of: Mapping[SignId, str] = {s.id: i.domain for i in lens.indicators for s in i.signs}
    domains = {domain_of[o.sign] for o in looked}
    return Coverage(
        domains=tuple(d.id for d in lens.domains if d.id in domains),
        observers=tuple(sorted({o.observer for o in looked})),
        professions=tuple(sorted({o.profession for o in looked})),
    )
