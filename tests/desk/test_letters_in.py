"""A letter that came in, at the desk: who sent it, what became of it, and where it goes."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pikepdf
import pytest
from pytestqt.qtbot import QtBot

from lensdesk import vault
from lensdesk.cases.model import Contact as Moment
from lensdesk.cases.model import Professional
from lensdesk.casework.amending import Desk
from lensdesk.casework.beginning import begin_case
from lensdesk.casework.contacts import Contact, add_contact, confirm, export_card, find, remove
from lensdesk.casework.sending import Plain, Sealed, dispatch
from lensdesk.desk.addresses.letter_page import LetterPage
from lensdesk.desk.cases_page import CasesPage
from lensdesk.desk.keys import BOUND
from lensdesk.desk.window import Places, Window
from lensdesk.lens.model import Lens
from lensdesk.letters.order import Order
from lensdesk.words import Language
from tests.desk.conftest import PHRASE, now
from tests.desk.practice import strike, texts, unlock
from tests.desk.test_addresses import drop
from tests.vault.practice import CHEAP

NL = Language.NL


@dataclass
class Post:
    """Whoever writes to the vault of the window, and who is known there how well."""

    mine: Desk
    sender: Desk
    folder: Path

    def known(self, *, confirmed: bool = True) -> Contact:
        add_contact(self.mine.vault, self._card(self.sender), now())
        found = find(self.mine.vault, "C. Smit")
        return confirm(self.mine.vault, found, "S. de Vries", now()) if confirmed else found

    def sealed(self, *readers: Desk) -> Path:
        contacts = []
        for reader in readers:
            add_contact(self.sender.vault, self._card(reader), now())
            found = find(self.sender.vault, reader.professional.name)
            contacts.append(confirm(self.sender.vault, found, "C. Smit", now()))
        return self._sent("a.lensdesk", Sealed(*contacts))

    def plain(self) -> Path:
        return self._sent("a.pdf", Plain())

    def _sent(self, name: str, way: Sealed | Plain) -> Path:
        called = f"{name} in {self.folder.name}"
        case = begin_case(self.sender.vault, self.sender.lens, called, now(), Moment.HOME_VISIT)
        dispatch(self.sender, case, self.folder / name, Order(NL), now(), way)
        return self.folder / name

    def _card(self, desk: Desk) -> Path:
        path = self.folder / "card.lensdesk-card"
        export_card(desk, path, NL, now())
        return path


@pytest.fixture
def post(window: Window, qtbot: QtBot, tmp_path: Path, lens: Lens) -> Iterator[Post]:
    who = Professional("C. Smit", "social-work", "Gemeente")
    with vault.create(tmp_path / "sender", PHRASE, who, CHEAP) as made:
        yield Post(unlock(window, qtbot).desk, Desk(made, lens, who), tmp_path)


@pytest.fixture
def deputy(tmp_path: Path, lens: Lens) -> Iterator[Desk]:
    who = Professional("R. Yilmaz", "social-work", "Gemeente")
    with vault.create(tmp_path / "deputy", PHRASE, who, CHEAP) as made:
        yield Desk(made, lens, who)


@pytest.fixture
def third(tmp_path: Path, lens: Lens) -> Iterator[Desk]:
    who = Professional("A. Bos", "social-work", "Gemeente")
    with vault.create(tmp_path / "third", PHRASE, who, CHEAP) as made:
        yield Desk(made, lens, who)


def shown(window: Window, qtbot: QtBot, file: Path) -> LetterPage:
    assert window.room is not None
    window.room.show_letter(file)
    return settled(window, qtbot)


def settled(window: Window, qtbot: QtBot) -> LetterPage:
    def page() -> LetterPage:
        [found] = [p for p in window.findChildren(LetterPage) if p.isVisible()]
        return found

    qtbot.waitUntil(
        lambda: page().state.arrived is not None or page().state.fault is not None, timeout=20_000
    )
    return page()


def test_a_sealed_letter_is_dropped_on_the_cases_judged_read_and_saved(
    window: Window, qtbot: QtBot, post: Post, deputy: Desk
) -> None:
    sender = post.known()
    file = post.sealed(post.mine, deputy)
    [cases] = window.findChildren(CasesPage)
    assert drop(cases, file)
    page = settled(window, qtbot)
    told = texts(page)
    assert "Van C. Smit, Gemeente" in told
    assert "Per telefoon bevestigd door S. de Vries op 23 nov 2026" in told
    assert "✓  Echt" in told
    assert all(f"  {word}" in told for word in sender.card.words)
    page.pages.turn(1)
    qtbot.waitUntil(page.pages.picture.isVisible, timeout=20_000)
    assert "Verwijzing" in page.pages.picture.accessibleDescription()
    page.save_data_to(post.folder / "nergens" / "uit.json")
    assert "kon hier niet geschreven worden" in texts(page)
    page.save_data_to(post.folder / "uit.json")
    assert json.loads((post.folder / "uit.json").read_bytes())["language"] == "nl"
    page.save_to(post.folder / "uit.pdf")
    assert "Bewaard als uit.pdf." in texts(page)
    strike(BOUND["language"])  # what was saved is still in hand, though it opens no second time
    page = settled(window, qtbot)
    assert "Saved as" not in texts(page).replace("Bewaard", "")
    assert "✓  Genuine" in texts(page)
    page = shown(window, qtbot, file)
    assert "was opened here before" in texts(page)
    assert page.state.arrived is None


def test_why_a_letter_does_not_open_is_said_with_the_words_of_its_key(
    window: Window, qtbot: QtBot, post: Post, deputy: Desk, third: Desk
) -> None:
    file = post.sealed(post.mine, deputy)
    told = texts(shown(window, qtbot, file))
    assert "De afzender staat niet in je adresboek." in told
    assert "van: niemand" in told
    contact = post.known(confirmed=False)
    told = texts(shown(window, qtbot, file))
    assert "De kaart van de afzender is nog niet bevestigd." in told
    assert "van: C. Smit" in told
    assert all(f"  {word}" in told for word in contact.card.words)
    remove(post.mine.vault, contact, now())
    assert "is ingetrokken" in texts(shown(window, qtbot, file))
    broken = post.folder / "broken.lensdesk"
    broken.write_bytes(b"age" + file.read_bytes())
    assert "Dit is geen verzegelde verwijzing." in texts(shown(window, qtbot, broken))
    other = post.folder / "other"
    other.mkdir()
    Post(post.mine, post.sender, other).known()
    elsewhere = Post(post.mine, post.sender, other).sealed(deputy, third)
    assert "Deze kluis kan het bestand niet openen" in texts(shown(window, qtbot, elsewhere))
    gone = post.folder / "gone.lensdesk"
    assert "kon niet gelezen worden" in texts(shown(window, qtbot, gone))


def test_a_plain_pdf_is_judged_and_its_print_is_compared_by_its_code(
    window: Window, qtbot: QtBot, post: Post
) -> None:
    file = post.plain()
    page = shown(window, qtbot, file)
    assert "De sleutel van deze brief staat niet in je adresboek" in texts(page)
    assert page.state.arrived is not None
    page.code.typed.setText(page.state.arrived.inspection.code.replace("-", " "))
    page.code.compare()
    assert "De code is gelijk" in texts(page)
    page.code.typed.setText("0000 0000")
    assert "De code is gelijk" not in texts(page)
    page.code.compare()
    assert "De code is anders" in texts(page)
    with pikepdf.open(file, allow_overwriting_input=True) as pdf:
        pdf.pages[0].contents_add(b"1 0 0 rg 50 50 200 200 re f")
        pdf.save(post.folder / "changed.pdf")
    page = shown(window, qtbot, post.folder / "changed.pdf")
    assert "!  De pagina’s zijn veranderd" in texts(page)
    assert "Veranderd: pagina 1" in texts(page)


def test_a_scan_is_known_by_its_code_where_the_letter_was_made(
    window: Window, qtbot: QtBot, post: Post, tmp_path: Path
) -> None:
    case = post.mine.vault.case(post.mine.vault.find_case("Noor") or "")
    dispatch(post.mine, case, tmp_path / "mine.pdf", Order(NL), now(), Plain())
    [sent] = post.mine.vault.case(case.id).sent
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(tmp_path / "scan.pdf")
    page = shown(window, qtbot, tmp_path / "scan.pdf")
    assert "!  Geen zegel" in texts(page)
    page.code.typed.setText(sent.check_code.lower())
    page.code.compare()
    assert f"Dit is de code van {sent.reference}, versie 1" in texts(page)
    page.code.typed.setText("1")
    page.code.compare()
    assert "Geen brief die hier gemaakt of ontvangen is" in texts(page)


def test_what_is_no_pdf_is_said(window: Window, qtbot: QtBot, post: Post) -> None:
    (post.folder / "note.pdf").write_text("geen pdf")
    told = texts(shown(window, qtbot, post.folder / "note.pdf"))
    assert "Dit bestand is als PDF niet te lezen" in told


def test_a_file_that_the_desk_was_begun_with_is_opened_once_the_vault_is(
    places: Places, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "note.pdf").write_text("geen pdf")
    window = Window(places, now, letter=tmp_path / "note.pdf")
    qtbot.addWidget(window)
    window.show()
    unlock(window, qtbot)
    assert "note.pdf" in texts(settled(window, qtbot))
    window.lock()
    unlock(window, qtbot)
    assert not window.findChildren(LetterPage)
    window.close()
