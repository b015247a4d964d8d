"""What can be expected to go wrong: the one root of every fault that LensDesk explains.

An error carries a code and facts, never prose: `lensdesk.words` turns the code into one
sentence and one next step, in the reader's language. Anything that is raised and is not a
`LensDeskError` is a bug.
"""

from typing import ClassVar

Fact = str | int


class LensDeskError(Exception):
    """An expected fault. Subclasses stand beside their owner and set `code`.

    `code` is kebab-case and is the key of the sentence (`errors.<code>.says`) and of the next
    step (`errors.<code>.do`) in `translations/`. Facts fill the sentence; they never hold
    case data.
    """

    code: ClassVar[str]

    def __init__(self, **facts: Fact) -> None:
        super().__init__(self.code)
        self.facts = facts
