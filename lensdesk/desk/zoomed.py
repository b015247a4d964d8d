"""How does one look closer? By buttons, by Ctrl and the wheel, or by + and - on the picture.

What does not fit is reached by the arrows, the wheel and the bars, or by dragging the picture
itself where nothing on it can be taken hold of.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from lensdesk.desk.painting import DrawingView
from lensdesk.desk.parts import button, column, label, row
from lensdesk.desk.roles import spoken
from lensdesk.desk.theme import Look, kind
from lensdesk.graphics.shapes import Drawing

_STEPS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_OTHERWISE = 1.1  # times as wide as the whole, or it looks the same
_HEIGHT = 420  # px of the design
_LEAST = 260  # px, where it fills what room there is


class Zoomed(QWidget):
    """A drawing that can be zoomed and moved about.

    With `redrawn` it is not enlarged but drawn anew, by the place of a name in `scales`.
    """

    def __init__(
        self,
        look: Look,
        drawing: Drawing,
        redrawn: Callable[[int], Drawing] | None = None,
        scales: Sequence[str] = (),
        *,
        fills: bool = False,
    ) -> None:
        """With `fills` it takes what room there is, instead of what the drawing needs."""
        super().__init__()
        self._look, self._redrawn, self._fills = look, redrawn, fills
        percent = [look.words("network.zoom", n=round(step * 100)) for step in _STEPS]
        self._names = scales or percent
        self.step = 0 if scales else _STEPS.index(1.0)
        self._taken: QPoint | None = None  # where the picture was taken hold of
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
        self.area.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
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
        if self._redrawn is None:
            self.step = max(0, min(self.step + by, len(_STEPS) - 1))
            self.view.zoom(_STEPS[self.step])
        else:
            self._redraw(by, self._redrawn)
        self._fit()
        bar.setValue(round(middle * self.view.width() - bar.pageStep() / 2))

    def _redraw(self, by: int, redrawn: Callable[[int], Drawing]) -> None:
        """Go on to the next scale that shows something else than everything; or stay."""
        whole, step = redrawn(0).width, self.step + by
        while 0 < step < len(self._names) and redrawn(step).width < _OTHERWISE * whole:
            step += by
        self.step = step if 0 <= step < len(self._names) else self.step
        self.view.show_drawing(redrawn(self.step))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Zoom by Ctrl and the wheel, and by + and -; move what is dragged."""
        if isinstance(event, QMouseEvent) and watched is self.area.viewport():
            return self._pulled(event)
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

    def _pulled(self, event: QMouseEvent) -> bool:
        """Let the picture follow the mouse or the finger."""
        at = event.position().toPoint()
        if event.type() is QEvent.Type.MouseButtonPress:
            self._taken = at
        elif event.type() is QEvent.Type.MouseButtonRelease:
            self._taken = None
        elif event.type() is QEvent.Type.MouseMove and self._taken is not None:
            by, self._taken = at - self._taken, at
            for bar, step in (
                (self.area.horizontalScrollBar(), by.x()),
                (self.area.verticalScrollBar(), by.y()),
            ):
                bar.setValue(bar.value() - step)
        else:
            return False
        return True

    def _fit(self) -> None:
        self._told.setText(self._names[self.step])
        self.area.setAccessibleName(self.view.accessibleName())
        room = self.area.horizontalScrollBar().sizeHint().height() + self._look.px(6)
        wanted = min(self.view.height() + room, self._look.px(_HEIGHT))
        if self._fills:
            self.area.setMinimumHeight(min(wanted, self._look.px(_LEAST)))
        else:
            self.area.setFixedHeight(wanted)
