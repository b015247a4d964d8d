"""What happens with a sign that the search found? It is opened, or answered and told at once."""

from lensdesk.cases.model import Answer
from lensdesk.desk.case_page import CasePage
from lensdesk.desk.search_field import SearchField
from lensdesk.desk.session import CaseSession
from lensdesk.desk.status_line import StatusLine
from lensdesk.lens.model import SignId
from lensdesk.words import Words


def bind_search(
    search: SearchField, page: CasePage, session: CaseSession, status: StatusLine, words: Words
) -> None:
    """Let what `search` finds lead to its sign; after an answer the search is ready again."""

    def answered(sign: SignId, answer: Answer) -> None:
        page.answer_found(sign, answer)
        search.setFocus()
        standing = session.standing(sign)
        if standing is not None and standing.answer is answer:  # else the fault is told
            name = session.desk.lens.signs[sign].label[words.language]
            status.answered(words("desk.found", sign=name, answer=words(f"desk.answer-{answer}")))

    search.chosen.connect(page.go_to)
    search.answered.connect(answered)
