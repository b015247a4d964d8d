"""How is it said on what an entry of the lens rests?"""

from lensdesk.desk.theme import Look
from lensdesk.lens.guidance import Basis


def told_basis(look: Look, basis: Basis) -> str:
    """On what an entry rests, in a few words: checked on a day, or still to be checked."""
    if basis.to_check or basis.checked is None:
        return look.words("now.to-check")
    return look.words("now.checked", day=look.words.day(basis.checked))
