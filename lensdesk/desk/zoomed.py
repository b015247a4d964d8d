"""How does one look closer? By buttons, by Ctrl and the wheel, or by + and - on the picture."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from lensdesk.desk.painting import DrawingView
from lensdesk.desk.parts import button, column, label, row
from lensdesk.desk.roles import spoken
from lensdesk.desk.theme import Look, kind
from lensdesk.graphics.shapes import Drawing

_STEPS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
WIDER = (1.0, 2.0, 4.0, 8.0, 16.0, 32.0)  # of a picture that is drawn anew
_HEIGHT = 420  # px of the design
_LEAST = 260  # px, where it fills what room there is


class Zoomed(QWidget):
    """A drawing that can be zoomed and is scrolled by arrows, wheel and bars.

    With `wider` it is not enlarged but drawn anew so many times as wide.
    """

    def __init__(
        self,
        look: Look,
        drawing: Drawing,
        wider: Callable[[float], Drawing] | None = None,
        *,
        fills: bool = False,
    ) -> None:
        """With `fills` it takes what room there is, instead of what the drawing needs."""
        super().__init__()
        self._look, self._wider, self._fills = look, wider, fills
        self._steps = _STEPS if wider is None else WIDER
        self._step = self._steps.index(1.0)
        px, words = look.px, look.words
        inside = column(self, (0, 0, 0, 0), px(8))
        above = row(px(8))
        self._told = label("", "soft", wrap=False)
        self.smaller = button("−", lambda: self.zoom(-1))
        self.larger = button("+", lambda: self.zoom(1))
        self.smaller.setAccessibleName(words("network.smaller"))
        self.larger.setAccessibleName(words("network.larger"))
        for each in (self.smaller, self.larger):
            each.setMinimumWidth(px(46))
        for part in (self.smaller, self.larger, self._told):
            above.addWidget(part)
        above.addStretch(1)
        inside.addLayout(above)
        self.view = DrawingView(look, drawing)
        self.area = QScrollArea()
        self.area.setWidget(self.view)
        kind(self.area, "picture")
        spoken(self.area, QAccessible.Role.Graphic)
        self.area.installEventFilter(self)
        self.area.viewport().installEventFilter(self)
        inside.addWidget(self.area)
        self._fit()

    def show_drawing(self, drawing: Drawing) -> None:
        """Show another drawing, as far zoomed as this one."""
        self.view.show_drawing(drawing)
        self._fit()

    def zoom(self, by: int) -> None:
        """Go so many steps closer; what stands in the middle stays there."""
        bar = self.area.horizontalScrollBar()
        middle = (bar.value() + bar.pageStep() / 2) / max(self.view.width(), 1)
        self._step = max(0, min(self._step + by, len(self._steps) - 1))
        if self._wider is None:
            self.view.zoom(self.factor)
        else:
            self.view.show_drawing(self._wider(self.factor))
        self._fit()
        bar.setValue(round(middle * self.view.width() - bar.pageStep() / 2))

    @property
    def factor(self) -> float:
        """How many times as large it shows."""
        return self._steps[self._step]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Zoom by Ctrl and the wheel, and by + and -."""
        if isinstance(event, QWheelEvent):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.zoom(1 if event.angleDelta().y() > 0 else -1)
                return True
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            by = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
            step = by.get(Qt.Key(event.key()), 0)
            if step and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.zoom(step)
                return True
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        told = self._look.words("network.zoom", n=round(self.factor * 100))
        self._told.setText(told)
        self.area.setAccessibleName(self.view.accessibleName())
        room = self.area.horizontalScrollBar().sizeHint().height() + self._look.px(6)
        wanted = min(self.view.height() + room, self._look.px(_HEIGHT))
        if self._fills:
            self.area.setMinimumHeight(min(wanted, self._look.px(_LEAST)))
        else:
            self.area.setFixedHeight(wanted)
