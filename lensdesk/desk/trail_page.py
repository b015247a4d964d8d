"""What was done with the vault, when and by whom? For the privacy officer; never any content."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLineEdit, QPushButton, QWidget

from lensdesk.casework.trail_export import export
from lensdesk.desk.ask_file import ask_file
from lensdesk.desk.background import Work
from lensdesk.desk.day import Day
from lensdesk.desk.parts import Choice, button, label, roomy, row
from lensdesk.desk.theme import Look, kind
from lensdesk.desk.trail_list import TrailList
from lensdesk.desk.vault_sheet import VaultSheet
from lensdesk.errors import LensDeskError
from lensdesk.vault import Event, Vault, trail_reading
from lensdesk.vault.trail_reading import Wanted

_LAST = timedelta(days=365)


class TrailPage(VaultSheet):
    """Filters the trail, says whether its chain holds, and writes what is wanted to a file."""

    def __init__(self, look: Look, vault: Vault, clock: Callable[[], datetime]) -> None:
        super().__init__(look, "trail")
        self._vault, self._today = vault, clock().date()
        self._work: Work[bool] | None = None
        px, words = look.px, look.words
        sound = self.card(words("trail.sound-title"), words("trail.lead"))
        self.sound = label(words("trail.checking"), "strong")
        sound.addWidget(self.sound)
        filtered = self.card(words("trail.filter"))
        filtered.addLayout(self._filter())
        line = row(px(8))
        self.count = label("", "strong")
        line.addWidget(self.count, 1)
        self.save: QPushButton = button(words("trail.save"), self._ask_where)
        line.addWidget(self.save)
        filtered.addLayout(line)
        self.told = label("", "small")
        self.told.hide()
        filtered.addWidget(self.told)
        self.list = TrailList(look, vault)
        self.inside.addWidget(self.list, 1)
        self.finished()
        self.refresh()
        self.check()

    def wanted(self) -> Wanted:
        """What is looked for."""
        since = until = ""
        if self.dated.isChecked():
            since = _in_utc(self.since.day())
            until = _in_utc(self.until.day() + timedelta(days=1))
        event, user = str(self.what.currentData()), str(self.who.currentData())
        return Wanted(event, user, since, until, self.case.text().strip())

    def refresh(self) -> None:
        """Show what is looked for."""
        try:
            found = self.list.lines.show_wanted(self.wanted())
        except LensDeskError as fault:
            self._failed(fault)
            return
        self.count.setText(self._look.words("trail.found", n=found))
        self.save.setEnabled(bool(found))

    def check(self) -> None:
        """See beside the window whether the chain holds."""
        vault = self._vault
        self._work = Work(lambda: trail_reading.is_sound(vault), self._checked, self._failed)

    def save_to(self, path: Path) -> None:
        """Write what is looked for to a file; that it was written stands in the trail."""
        words = self._look.words
        try:
            n = export(self._vault, self.wanted(), path)
        except LensDeskError as fault:
            self._failed(fault)
            return
        self.told.setText(words("trail.saved", n=n))
        kind(self.told, "strong")
        self.told.show()
        self.refresh()

    def _checked(self, sound: bool) -> None:
        with suppress(RuntimeError):  # the page has gone
            self.sound.setText(self._look.words("trail.sound" if sound else "trail.broken"))
            kind(self.sound, "strong" if sound else "urgent")

    def _failed(self, fault: LensDeskError) -> None:
        self.told.setText(" ".join(self._look.words.fault(fault)))
        kind(self.told, "urgent")
        self.told.show()

    def _filter(self) -> QGridLayout:
        look, px, words = self._look, self._look.px, self._look.words
        self.what, self.who = Choice(), Choice()
        self.what.addItem(words("trail.every"), "")
        for name, event in sorted((words(f"trail.event-{e.value}"), e.value) for e in Event):
            self.what.addItem(name, event)
        self.who.addItem(words("trail.everybody"), "")
        for user in trail_reading.users(self._vault):
            self.who.addItem(user, user)
        self.case = QLineEdit()
        self.case.setMaxLength(64)
        self.case.setPlaceholderText(words("trail.case-example"))
        self.dated = button(words("trail.dated"), self.refresh, "chip")
        self.dated.setCheckable(True)
        roomy(self.dated, px(13), px(26))
        self.since = Day(self._today - _LAST, px(4))
        self.until = Day(self._today, px(4))
        fields: tuple[tuple[str, QWidget], ...] = (
            ("trail.what", self.what),
            ("trail.who", self.who),
            ("trail.which-case", self.case),
            ("trail.since", self.since),
            ("trail.until", self.until),
        )
        grid = QGridLayout()
        grid.setSpacing(px(6))
        across = 1 if look.compact else 3
        for n, (key, field) in enumerate(fields):
            line, place = divmod(n, across)
            field.setAccessibleName(words(key))
            field.setMinimumHeight(px(44))
            grid.addWidget(label(words(key), "group"), line * 2, place)
            grid.addWidget(field, line * 2 + 1, place)
        line, place = divmod(len(fields), across)
        grid.addWidget(self.dated, line * 2 + 1, place)
        self.what.currentIndexChanged.connect(self.refresh)
        self.who.currentIndexChanged.connect(self.refresh)
        self.case.textChanged.connect(self.refresh)
        self.since.dateChanged.connect(self._in_period)
        self.until.dateChanged.connect(self._in_period)
        return grid

    def _in_period(self) -> None:
        """Whoever changes a day looks for a period."""
        self.dated.setChecked(True)
        self.refresh()

    def _ask_where(self) -> None:
        words = self._look.words
        ask = ask_file(self, words("trail.save"), "CSV (*.csv);;JSON (*.json)", self.save_to)
        ask.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        ask.setDefaultSuffix("csv")
        ask.filterSelected.connect(lambda kinds: ask.setDefaultSuffix(kinds[:4].strip().lower()))
        ask.selectFile(words("trail.file-name"))
        ask.setWindowModality(Qt.WindowModality.WindowModal)
        ask.open()


def _in_utc(day: date) -> str:
    begun = datetime.combine(day, time()).astimezone()
    return begun.astimezone(UTC).isoformat(timespec="seconds")
