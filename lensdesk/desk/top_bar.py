"""The line at the top: which case, which visit, search, and how the desk looks."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton

from lensdesk.desk.keys import BOUND
from lensdesk.desk.parts import button, column, label, row
from lensdesk.desk.privacy import VEILED
from lensdesk.desk.search_field import SearchField
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look, kind
from lensdesk.lens.model import Lens
from lensdesk.words import STARTED, Language, isolated, isolated_name

_SIZES = (100, 125, 150, 175, 200)


class TopBar(QFrame):
    """Says what is asked of it; the window does it."""

    preferred = Signal(object)
    profession_chosen = Signal(str)
    back = Signal()
    locked = Signal()
    helped = Signal()
    asked_vault = Signal()
    asked_addresses = Signal()
    visits_wanted = Signal()

    def __init__(
        self, look: Look, lens: Lens, profession: str, session: CaseSession | None
    ) -> None:
        super().__init__()
        self._look, self._session = look, session
        kind(self, "top")
        px, words = look.px, look.words
        both = column(self, (px(18), px(4), px(18), px(4)), px(4))
        line = row(px(10))
        both.addLayout(line)
        lock = button(f"{words('shell.lock')}  F9", self.locked.emit)
        self.search: SearchField | None = None
        self._back = button(words("shell.back"), self.back.emit)
        line.addWidget(self._back)
        if session is None:
            self._name = label("LensDesk", "heading", wrap=False)
            line.addWidget(self._name)
            line.addStretch(1)
        else:
            name = words("shell.case-title", name=isolated_name(session.case.name))
            title = label(name, "heading", wrap=False)
            title.setProperty(VEILED, True)
            line.addWidget(title)
            self._visit = button("", self.visits_wanted.emit, "link")
            self._visit.setProperty(VEILED, True)
            session.visited.connect(self._say_visit)
            self._say_visit()
            line.addWidget(self._visit)
            line.addStretch(1)
            if look.compact:
                line.addWidget(lock)
                line = row(px(10))
                both.addLayout(line)
            self.search = SearchField(look, lens)
            self.search.setMinimumWidth(px(150 if look.compact else 236))
            line.addWidget(self.search, 1)
        self._profession = self._professions(lens, profession)
        line.addWidget(self._profession)
        line.addWidget(self._languages())
        view = button("Aa ▾", lambda: None)
        view.setAccessibleName(words("shell.view"))
        view.setMenu(self._views())
        line.addWidget(view)
        asked = button("?", self.helped.emit)
        asked.setAccessibleName(words("help.title"))
        asked.setToolTip(BOUND["help"])
        asked.setMinimumWidth(px(46))
        line.addWidget(asked)
        if session is None or not look.compact:
            line.addWidget(lock)

    def can_go_back(self, possible: bool) -> None:
        """Whether there is a list of cases to go back to."""
        self._back.setVisible(possible)
        if self._session is None and self._look.compact:  # there is no room for both
            self._name.setVisible(not possible)

    def turn_language(self) -> None:
        """Go on in the next language that is whole; one that is a start is chosen by name."""
        whole = [language for language in Language if language not in STARTED]
        now = self._look.preferences.language
        after = whole.index(now) + 1 if now in whole else 0
        self._prefer(language=whole[after % len(whole)])

    def turn_theme(self) -> None:
        """Go from light to dark, or back."""
        self._prefer(dark=not self._look.preferences.dark)

    def turn_contrast(self) -> None:
        """Go to high contrast, or back."""
        self._prefer(contrast=not self._look.preferences.contrast)

    def turn_private(self) -> None:
        """Let only the row on which somebody works be read, or everything again."""
        self._prefer(private=not self._look.preferences.private)

    def resize_text(self, step: int) -> None:
        """Go on with the next larger (1) or smaller (-1) text."""
        sizes = sorted({*_SIZES, self._look.preferences.text_size})
        place = sizes.index(self._look.preferences.text_size) + step
        if 0 <= place < len(sizes):
            self._prefer(text_size=sizes[place])

    def show_professions(self) -> None:
        """Open the list of professions."""
        self._profession.showMenu()

    def _prefer(self, **given: object) -> None:
        self.preferred.emit(replace(self._look.preferences, **given))  # type: ignore[arg-type]  # by name

    def _resize(self, size: int, _on: object = None) -> None:
        self._prefer(text_size=size)

    def _professions(self, lens: Lens, chosen: str) -> QPushButton:
        language = self._look.preferences.language
        text, short = "–", "–"
        if chosen in lens.profession:
            named = lens.profession[chosen].label
            text, short = named[language], named.written(language).split(",")[0].capitalize()
        short = isolated(short) if language.right_to_left else short
        made = button(f"{short} ▾", lambda: None)
        made.setAccessibleName(self._look.words("shell.profession-is", name=text))
        menu = QMenu(made)
        for profession in lens.professions:
            name = profession.label[language].replace("&", "&&")
            menu.addAction(name, partial(self.profession_chosen.emit, profession.id))
        made.setMenu(menu)
        return made

    def _languages(self) -> QPushButton:
        """Which language it is; its list names each in itself, for whoever reads no other."""
        words, now = self._look.words, self._look.preferences.language
        made = button(f"{now.upper()} ▾", lambda: None)
        made.setAccessibleName(words("shell.language-is", name=words(f"shell.language-{now}")))
        menu = QMenu(made)
        for language in Language:
            action = menu.addAction(words(f"shell.language-{language}"))
            action.triggered.connect(partial(self._speak, language))
            action.setCheckable(True)
            action.setChecked(language is now)
        made.setMenu(menu)
        return made

    def _speak(self, language: Language, _on: object = None) -> None:
        self._prefer(language=language)

    def _views(self) -> QMenu:
        menu, words = QMenu(self), self._look.words
        dark = self._look.preferences.dark
        key = "shell.light" if dark else "shell.dark"
        menu.addAction(words(key), self.turn_theme)
        contrast = menu.addAction(words("shell.contrast"), self.turn_contrast)
        contrast.setCheckable(True)
        contrast.setChecked(self._look.preferences.contrast)
        private = menu.addAction(words("shell.private"), self.turn_private)
        private.setCheckable(True)
        private.setChecked(self._look.preferences.private)
        menu.addSeparator()
        for size in _SIZES:
            action = menu.addAction(words("shell.text-size", n=size))
            action.triggered.connect(partial(self._resize, size))
            action.setCheckable(True)
            action.setChecked(size == self._look.preferences.text_size)
        menu.addSeparator()
        menu.addAction(words("addresses.title"), self.asked_addresses.emit)
        menu.addAction(words("ways.title"), self.asked_vault.emit)
        return menu

    def _say_visit(self) -> None:
        if self._session is None:
            return
        visit, words = self._session.visit, self._look.words
        if visit is None:
            return
        where = (words(f"shell.contact-{visit.contact}"), isolated_name(visit.place))
        parts = (*where, words.moment(visit.at), isolated_name(visit.present))
        text = " · ".join(p for p in parts if p)
        today = visit.at.date() == self._session.clock().date()
        key = "shell.visit-is" if today else "shell.visit-was"
        self._visit.setText((text if today else words(key, visit=text)).replace("&", "&&"))
        self._visit.setAccessibleName(words(key, visit=text))
