"""The shipped lens as it might be next year: a sign gone, one moved, others changed."""

from dataclasses import replace

from lensdesk.lens.model import Domain, Indicator, Lens, Rule, Sign, SignKind, Strength

GONE, MOVED, STRONGER, CONTEXT, NEW = (
    "suddenly-older-friends", "debts", "secretive-new-contacts", "gifts-then-favours",
    "offered-a-scooter",
)  # fmt: skip


def next_year(lens: Lens) -> Lens:
    """`lens` in a version in which every kind of change happens once."""
    domains = tuple(_domain(d, lens) for d in lens.domains)
    rules = tuple(replace(r, weak=0) if r.id == "two_medium_and_weak" else r for r in lens.rules)
    rules = (*(r for r in rules if r.id != "three_medium"), Rule("any_strong", lens.label, 1))
    return replace(lens, version="2.0", domains=domains, rules=rules, counts_for_months=12)


def _domain(domain: Domain, lens: Lens) -> Domain:
    return replace(domain, indicators=tuple(_indicator(i, lens) for i in domain.indicators))


def _indicator(indicator: Indicator, lens: Lens) -> Indicator:
    signs = [_sign(s) for s in indicator.signs if s.id not in (GONE, MOVED)]
    if indicator.id == "financial-control":
        signs.append(replace(lens.signs[MOVED], indicator=indicator.id))
    if indicator.id == "travel":
        signs.append(replace(lens.signs[GONE], id=NEW, indicator=indicator.id))
    context = indicator.context or indicator.id == "care-avoidance"
    return replace(indicator, signs=tuple(signs), context=context)


def _sign(sign: Sign) -> Sign:
    if sign.id == STRONGER:
        return replace(sign, strength=Strength.STRONG, urgent=True)
    return replace(sign, kind=SignKind.CONTEXT) if sign.id == CONTEXT else sign
