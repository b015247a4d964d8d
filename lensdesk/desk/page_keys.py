"""Which keys work on the page that shows, and what does each do there?"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from lensdesk.desk.around import Around
from lensdesk.desk.case_page import VISITS, CasePage
from lensdesk.desk.found import bind_search
from lensdesk.desk.keys import BOUND, bind
from lensdesk.desk.rail import PAGES
from lensdesk.desk.session import CaseSession
from lensdesk.desk.top_bar import TopBar
from lensdesk.words import Words

Actions = dict[str, Callable[[], object]]


def everywhere(top: TopBar) -> Actions:
    """How the desk looks, and who works at it."""
    return {
        "profession": top.show_professions,
        "language": top.turn_language,
        "theme": top.turn_theme,
        "contrast": top.turn_contrast,
        "private": top.turn_private,
        "bigger": lambda: top.resize_text(1),
        "smaller": lambda: top.resize_text(-1),
    }


def in_case(page: CasePage, session: CaseSession) -> Actions:
    """What can be done in an open case, with every page of it that has a key."""
    pages: Actions = {name: partial(page.show_page, name) for name in PAGES if name in BOUND}
    return pages | {
        "undo": session.undo,
        "redo": session.redo,
        "letter": page.make_letter,
        "lens": page.show_lens,
        "new": page.begin_visit,
        "whom": page.ask_whom,
        "relate": page.relate,
    }


def bind_case(
    holder: Around, page: CasePage, session: CaseSession, words: Words, leads: Actions
) -> None:
    """Let every key work on the page of an open case; `leads` are those that lead away from it."""
    top = holder.top
    actions = everywhere(top) | leads | in_case(page, session)
    if top.search is not None:
        bind_search(top.search, page, session, holder.status, words)
        actions["search"] = top.search.begin
    top.visits_wanted.connect(partial(page.show_page, VISITS))
    bind(holder, actions)
    for number in range(len(session.desk.lens.domains)):
        keys = QKeySequence(Qt.Modifier.CTRL | Qt.Key(Qt.Key.Key_1 + number))
        QShortcut(keys, holder, partial(page.show_domain, number))
