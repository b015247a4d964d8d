"""Where does the frame around a page lead? What its top bar asks for, and every key."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from lensdesk.desk.around import Around
from lensdesk.desk.case_page import CasePage
from lensdesk.desk.cases_page import CasesPage
from lensdesk.desk.keys import bind
from lensdesk.desk.page_keys import Actions, bind_case, everywhere
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look
from lensdesk.preferences import Preferences


@dataclass(frozen=True, slots=True)
class Leads:
    """What a frame can ask for; `asides` are the pages of no case, by their names."""

    prefer: Callable[[Preferences], object]
    lock: Callable[[], object]
    help: Callable[[], object]
    back: Callable[[], object]
    work_as: Callable[[str], object]
    remove_sample: Callable[[], object]
    asides: Mapping[str, Callable[[], object]]


def lead_on(
    holder: Around, page: QWidget, session: CaseSession | None, look: Look, leads: Leads
) -> None:
    """Have the frame of a page lead there, by its top bar and by key."""
    top = holder.top
    top.preferred.connect(leads.prefer)
    top.locked.connect(leads.lock)
    top.helped.connect(leads.help)
    top.back.connect(leads.back)
    top.profession_chosen.connect(leads.work_as)
    top.asked_vault.connect(leads.asides["vault"])
    top.asked_addresses.connect(leads.asides["addresses"])
    holder.sample_removed.connect(leads.remove_sample)
    actions: Actions = dict(leads.asides)
    if isinstance(page, CasesPage):
        actions |= {"new": page.name.setFocus, "search": page.look_for}
    else:
        actions["cases"] = leads.back
    if isinstance(page, CasePage) and session is not None:
        bind_case(holder, page, session, look.words, actions)
    else:
        bind(holder, everywhere(top) | actions)
