from pathlib import Path

import pytest

from lensdesk.lens.loader import LensInvalid, load
from lensdesk.lens.model import Lens, SignKind, Strength


def test_the_whole_lens_is_there(lens: Lens) -> None:
    kinds = [s.kind for s in lens.signs.values()]
    strengths = [s.strength for s in lens.signs.values()]
    assert (len(lens.domains), len(lens.indicators), len(lens.signs)) == (4, 29, 224)
    assert (kinds.count(SignKind.SIGN), kinds.count(SignKind.CONTEXT)) == (210, 14)
    assert [strengths.count(s) for s in Strength] == [31, 96, 97]
    assert sum(s.urgent for s in lens.signs.values()) == 7
    assert sum(len(d.aspects) for d in lens.domains) == 10
    assert (len(lens.professions), len(lens.phenomena), len(lens.sources)) == (11, 12, 271)


def test_everything_a_sign_names_exists(lens: Lens) -> None:
    sources = {s.id for s in lens.sources}
    phenomena = {p.id for p in lens.phenomena}
    for sign in lens.signs.values():
        assert sign.sources
        assert sources.issuperset(sign.sources)
        assert phenomena.issuperset(sign.phenomena)
        assert set(lens.profession).issuperset(sign.professions)
    for profession in lens.professions:
        assert set(lens.indicator).issuperset(profession.first)


def test_a_lens_that_is_not_there_is_named_by_its_first_file(tmp_path: Path) -> None:
    with pytest.raises(LensInvalid) as fault:
        load(tmp_path)
    assert fault.value.facts["file"] == "lens.toml"
