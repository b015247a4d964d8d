"""The trail as a list: only what is in sight is read, so years of it are as quick as a day."""

from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from lensdesk.desk.theme import Look, kind
from lensdesk.errors import LensDeskError
from lensdesk.vault import Entry, Vault, trail_reading
from lensdesk.vault.trail_reading import Wanted

_PIECE = 200  # entries that are read at once
_MOST = 12  # pieces that are held
_HEIGHT = 44  # px
_ID = 8  # digits of a random id, which tell cases apart
_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class TrailLines(QAbstractListModel):
    """The entries that are wanted, the newest first, a line each."""

    def __init__(self, look: Look, vault: Vault) -> None:
        super().__init__()
        self._look, self._vault = look, vault
        self._wanted, self._count = Wanted(), 0
        self._pieces: dict[int, tuple[Entry, ...]] = {}

    def show_wanted(self, wanted: Wanted) -> int:
        """Show other entries; how many there are."""
        count = trail_reading.count(self._vault, wanted)
        self.beginResetModel()
        self._wanted, self._count = wanted, count
        self._pieces.clear()
        self.endResetModel()
        return count

    def entry_at(self, line: int) -> Entry | None:
        """The entry on a line, from 0."""
        begin = line // _PIECE * _PIECE
        if begin not in self._pieces:
            if len(self._pieces) >= _MOST:
                self._pieces.pop(next(iter(self._pieces)))
            try:
                found = trail_reading.piece(self._vault, self._wanted, begin, _PIECE)
            except LensDeskError:  # a page of it cannot be read; the soundness says so
                found = ()
            self._pieces[begin] = found
        piece = self._pieces[begin]
        return piece[line - begin] if 0 <= line - begin < len(piece) else None

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """How many entries there are."""
        return 0 if parent.isValid() else self._count

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What is told of an entry, made when it comes in sight."""
        if role == Qt.ItemDataRole.ToolTipRole:
            entry = self.entry_at(index.row())
            return entry.case if entry is not None else None
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        entry = self.entry_at(index.row())
        return "–" if entry is None else told(self._look, entry)


class TrailList(QListView):
    """The list itself."""

    def __init__(self, look: Look, vault: Vault) -> None:
        super().__init__()
        self.lines = TrailLines(look, vault)
        self.lines.setParent(self)
        kind(self, "lines")
        self.setAccessibleName(look.words("sheets.trail"))
        self.setUniformItemSizes(True)
        self.setModel(self.lines)
        self.setItemDelegate(_Line(look, self))
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMinimumHeight(look.px(320))


class _Line(QStyledItemDelegate):
    """As high as a finger."""

    def __init__(self, look: Look, parent: QListView) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The line, a little from the edge."""
        edge = self._look.px(10)
        option.rect = option.rect.adjusted(edge, 0, -edge, 0)
        super().paint(painter, option, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As wide as its text."""
        return QSize(super().sizeHint(option, index).width(), self._look.px(_HEIGHT))


def told(look: Look, entry: Entry) -> str:
    """An entry in one line: when, what, who, how many, and which case by how its id begins."""
    words = look.words
    at = datetime.fromisoformat(entry.at).astimezone()
    parts = [f"{at:%d-%m-%Y %H:%M:%S}", words(f"trail.event-{entry.event}"), entry.user or "–"]
    if entry.amount > 1:
        parts.append(words("trail.amount", n=entry.amount))
    if entry.case:
        parts.append(words("trail.case", id=entry.case[:_ID]))
    return "  ·  ".join(parts)
