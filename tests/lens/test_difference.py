from lensdesk.lens.difference import Altered, difference
from lensdesk.lens.model import Lens, SignKind, Strength
from tests.lens.practice import CONTEXT, GONE, MOVED, NEW, STRONGER, next_year


def test_between_a_version_and_itself_nothing_differs(lens: Lens) -> None:
    same = difference(lens, lens)
    assert (same.added, same.gone, same.moved, same.rules, same.months) == ((), (), (), (), None)


def test_every_change_between_two_versions_is_named_once(lens: Lens) -> None:
    found = difference(lens, next_year(lens))
    assert (found.added, found.gone) == ((NEW,), (GONE,))
    assert found.moved == (Altered(MOVED, "debt-income", "financial-control"),)
    assert found.strength == (Altered(STRONGER, lens.signs[STRONGER].strength, Strength.STRONG),)
    assert found.kind == (Altered(CONTEXT, SignKind.SIGN, SignKind.CONTEXT),)
    assert found.urgent == (Altered(STRONGER, before=False, after=True),)
    assert found.context == (Altered("care-avoidance", before=False, after=True),)
    assert found.months == Altered("counts_for_months", 6, 12)


def test_a_rule_that_is_new_gone_or_counts_otherwise_is_named(lens: Lens) -> None:
    rules = {r.id: r for r in difference(lens, next_year(lens)).rules}
    assert set(rules) == {"any_strong", "three_medium", "two_medium_and_weak"}
    assert (rules["any_strong"].before, rules["three_medium"].after) == (None, None)
    weak = rules["two_medium_and_weak"]
    assert weak.before is not None
    assert weak.after is not None
    assert (weak.before.weak, weak.after.weak) == (1, 0)
