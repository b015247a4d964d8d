"""How does the desk look? Colours by role, sizes by the chosen size of text, one style sheet."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from lensdesk.assets import resources
from lensdesk.desk import translation
from lensdesk.graphics.palette import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT
from lensdesk.graphics.shapes import Role
from lensdesk.preferences import Preferences
from lensdesk.words import Words

FAMILY = "Noto Sans"
NAME = "LensDesk"  # the title of every window, which says no more


@dataclass(frozen=True)
class Look:
    """The preferences as they are seen: words, colours and sizes.

    A `compact` look stands on a window that is narrow for its size of text: rows stack, and the
    lens has a page of its own.
    """

    preferences: Preferences
    compact: bool = False

    @property
    def words(self) -> Words:
        """The catalogue of the chosen language."""
        return translation.screen_words(self.preferences.language)

    @property
    def right_to_left(self) -> bool:
        """Whether the desk is mirrored."""
        return self.preferences.language.right_to_left

    @cached_property
    def colours(self) -> Mapping[Role, str]:
        """A colour per role."""
        if self.preferences.contrast:
            return CONTRAST_DARK if self.preferences.dark else CONTRAST_LIGHT
        return DARK if self.preferences.dark else LIGHT

    def px(self, size: float) -> int:
        """A size of the design in pixels at the chosen size of text."""
        return round(size * self.preferences.text_size / 100)


def apply(look: Look) -> None:
    """Give the whole program the language, the font and the colours of this look."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    translation.speak(look.preferences.language)
    if look.right_to_left:
        load_arabic()
    font = QFont(FAMILY)
    font.setPixelSize(look.px(14))
    application.setFont(font)
    application.setPalette(_palette(look))


def dress(page: QWidget, look: Look) -> None:
    """Give a finished page the shapes of this look.

    Each page has its own style sheet, for one on the program would dress the page that leaves
    once more, which took a second for a large case.
    """
    page.setStyleSheet(stylesheet(look))


def still() -> None:
    """Let nothing move by itself: so a system that asks for less motion always gets it."""
    for effect in Qt.UIEffect:
        QApplication.setEffectEnabled(effect, False)


def load_fonts() -> None:
    """Add the fonts that ship with the program."""
    for style in ("Regular", "Bold", "Italic", "BoldItalic"):
        QFontDatabase.addApplicationFont(str(resources() / "fonts" / f"NotoSans-{style}.ttf"))


@cache
def load_arabic() -> None:
    """Add the letters of Arabic, once; the page before everything in Dutch goes without."""
    for style in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(resources() / "fonts" / f"NotoSansArabic-{style}.ttf"))
    QFont.insertSubstitution(FAMILY, "Noto Sans Arabic")


def kind(widget: QWidget, name: str) -> None:
    """Say what a widget is for; the style sheet gives it the look."""
    widget.setProperty("kind", name)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def _palette(look: Look) -> QPalette:
    colour = {role: QColor(value) for role, value in look.colours.items()}
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, colour[Role.PAPER])
    palette.setColor(QPalette.ColorRole.Base, colour[Role.CARD])
    palette.setColor(QPalette.ColorRole.Button, colour[Role.CARD])
    for text in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        palette.setColor(text, colour[Role.INK])
    palette.setColor(QPalette.ColorRole.ButtonText, colour[Role.INK])
    palette.setColor(QPalette.ColorRole.PlaceholderText, colour[Role.SOFT])
    palette.setColor(QPalette.ColorRole.Highlight, colour[Role.PETROL])
    palette.setColor(QPalette.ColorRole.HighlightedText, colour[Role.ON_PETROL])
    return palette


_SHEET = """
* {{ color: {ink}; font-size: {p14}px; widget-animation-duration: 0; }}
QMainWindow, QWidget[kind="page"] {{ background: {paper}; }}
QScrollArea, QScrollArea > QWidget > QWidget[kind="clear"] {{ background: transparent; border: 0; }}
QLabel {{ background: transparent; }}
QLabel[kind="display"] {{ font-size: {p26}px; font-weight: bold; }}
QLabel[kind="title"] {{ font-size: {p20}px; font-weight: bold; }}
QLabel[kind="heading"] {{ font-size: {p15}px; font-weight: bold; }}
QLabel[kind="group"] {{ font-size: {p13}px; font-weight: bold; }}
QLabel[kind="strong"] {{ font-weight: bold; }}
QLabel[kind="soft"] {{ color: {soft}; }}
QLabel[kind="small"] {{ color: {soft}; font-size: {p12}px; }}
QLabel[kind="section"] {{ color: {soft}; font-size: {p12}px; font-weight: bold; }}
QLabel[kind="urgent"] {{ color: {urgent}; font-weight: bold; }}
QLabel[kind="triggered"] {{ background: {petrol}; color: {on_petrol}; }}
QLabel[kind="noticed"] {{ background: {noticed_stripe}; color: {ink}; }}
QLabel[kind="silent"], QLabel[kind="not_looked_at"] {{ background: {silent}; color: {soft}; }}
QLabel[kind="triggered"], QLabel[kind="noticed"], QLabel[kind="silent"],
QLabel[kind="not_looked_at"] {{ font-size: {p12}px; border-radius: {p6}px;
  padding: {p2}px {p8}px; }}
QFrame[kind="top"] {{ background: {card}; border: 0; border-bottom: 1px solid {line}; }}
QFrame[kind="status"] {{ background: {card}; border: 0; border-top: 1px solid {line}; }}
QFrame[kind="rail"] {{ background: {rail}; border: 0; border-{end}: 1px solid {line}; }}
QWidget[kind="panel-inside"] {{ background: {card}; }}
QFrame[kind="panel"] {{ background: {card}; border: 0; border-{start}: 1px solid {line}; }}
QFrame[kind="card"] {{ background: {card}; border: 1px solid {line}; border-radius: {p12}px; }}
QFrame[kind="why"] {{ background: {card}; border: 1px solid {edge}; border-radius: {p10}px; }}
QFrame[kind="note"] {{ background: {card}; border: 1px solid {line}; border-radius: {p10}px; }}
QFrame[kind="why"]:hover {{ background: {petrol_soft}; }}
QFrame[kind="why"]:focus {{ border: 2px solid {petrol}; }}
QFrame[kind="head"] {{ background: transparent; border: 2px solid transparent;
  border-radius: {p8}px; }}
QFrame[kind="head"]:hover {{ background: {petrol_soft}; }}
QFrame[kind="head"]:focus {{ border-color: {petrol}; }}
QFrame[kind="box"] {{ background: {petrol_soft}; border: 0; border-radius: {p10}px; }}
QFrame[kind="hint"] {{ background: {petrol_soft}; border: 0; border-top: 1px solid {line};
  border-radius: 0; }}
QFrame[kind="bar"] {{ background: {petrol_soft}; border: 0; border-top: 1px solid {line}; }}
QFrame[kind="danger"] {{ background: {urgent_soft}; border: 0; border-{start}: 3px solid {urgent};
  border-radius: 0; }}
QFrame[kind="row"] {{ background: {card}; border: 0; border-top: 1px solid {line}; }}
QFrame[kind="row-here"] {{ background: {here}; border: 0; border-top: 1px solid {line};
  border-{start}: 3px solid {petrol}; }}
QScrollArea[kind="picture"] {{ background: {card}; border: 2px solid transparent; }}
QScrollArea[kind="picture"]:focus {{ border-color: {petrol}; }}
QScrollArea[kind="picture"] > QWidget, QScrollArea[kind="picture"] > QWidget > QWidget {{
  background: {card}; }}
QFrame[kind="rule"] {{ background: {line}; border: 0; max-height: 1px; }}
QPushButton {{ background: {card}; border: 1px solid {edge}; border-radius: {p8}px;
  padding: 0 {p13}px; min-height: {p44}px; }}
QPushButton:hover {{ background: {petrol_soft}; }}
QPushButton:focus {{ border: 2px solid {petrol}; padding: 0 {p12}px; }}
QPushButton:disabled {{ color: {soft}; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
QPushButton[kind="primary"] {{ background: {petrol}; border-color: {petrol}; color: {on_petrol};
  font-weight: bold; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {ink}; }}
QPushButton[kind="primary"]:disabled {{ background: {silent}; border-color: {silent};
  color: {soft}; }}
QPushButton[kind="item"] {{ background: transparent; border: 2px solid transparent;
  border-radius: {p9}px; text-align: left; padding: 0 {p10}px; }}
QPushButton[kind="domain"] {{ background: transparent; border: 2px solid transparent;
  border-radius: {p9}px; min-height: {p56}px; }}
QPushButton[kind="domain"]:hover, QPushButton[kind="domain"]:checked {{
  background: {petrol_soft}; }}
QPushButton[kind="domain"]:focus {{ border-color: {petrol}; }}
QPushButton[kind="item"]:hover {{ background: {petrol_soft}; }}
QPushButton[kind="item"]:checked {{ background: {petrol_soft}; font-weight: bold; }}
QPushButton[kind="item"]:focus {{ border-color: {petrol}; }}
QPushButton[kind="chip"] {{ border-radius: {p22}px; font-size: {p13}px; padding: 0 {p11}px; }}
QPushButton[kind="chip"]:checked {{ background: {petrol_soft}; border-color: {petrol};
  font-weight: bold; }}
QPushButton[kind="link"] {{ background: transparent; border: 1px solid transparent; color: {petrol};
  text-align: left; padding: 0 {p4}px; font-size: {p13}px; }}
QPushButton[kind="link"]:focus {{ border: 1px solid {petrol}; }}
QPushButton[kind^="segment"] {{ color: {soft}; font-size: {p13}px; border-radius: 0; padding: 0;
  border: 1px solid {edge}; border-{start}-width: 0; }}
QPushButton[kind="segment-first"] {{ border-{start}-width: 1px; border-top-{start}-radius: {p9}px;
  border-bottom-{start}-radius: {p9}px; }}
QPushButton[kind="segment-last"] {{ border-top-{end}-radius: {p9}px;
  border-bottom-{end}-radius: {p9}px; }}
QPushButton[kind="segment-first"]:checked {{ background: {petrol}; color: {on_petrol};
  font-weight: bold; }}
QPushButton[kind="segment"]:checked {{ background: {silent}; border: 2px solid {soft}; color: {ink};
  font-weight: bold; }}
QPushButton[kind="segment-last"]:checked {{ border: 2px dashed {soft}; color: {ink};
  font-weight: bold; }}
QPushButton[kind^="segment"]:focus {{ border: 2px solid {petrol}; }}
QLineEdit, QPlainTextEdit, QComboBox, QDateTimeEdit {{ background: {card};
  border: 1px solid {edge}; border-radius: {p8}px; padding: {p4}px {p10}px;
  selection-background-color: {petrol}; selection-color: {on_petrol};
  placeholder-text-color: {soft}; }}
QLineEdit, QComboBox, QDateTimeEdit {{ min-height: {p34}px; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateTimeEdit:focus {{
  border: 2px solid {petrol}; padding: {p3}px {p9}px; }}
QDateTimeEdit QLineEdit, QDateTimeEdit QLineEdit:focus {{ background: transparent; border: 0;
  padding: 0; min-height: 0; }}
QDateTimeEdit[kind="day"] {{ min-height: {p31}px; }}
QDateTimeEdit[kind="day"]::up-button, QDateTimeEdit[kind="day"]::down-button {{
  width: 0; border: 0; }}
QLineEdit[kind="find"] {{ background: {paper}; }}
QPlainTextEdit[kind="note"] {{ border: 0; padding: {p10}px 0; font-size: {p14}px; }}
QPlainTextEdit[kind="note"]:focus {{ border: 0; border-bottom: 2px solid {petrol};
  padding: {p10}px 0 {p8}px 0; }}
QPlainTextEdit[kind="line"] {{ padding: {p12}px {p10}px; }}
QPlainTextEdit[kind="line"]:focus {{ padding: {p11}px {p9}px; }}
QComboBox::drop-down {{ border: 0; width: {p24}px; }}
QListWidget, QListView[kind="lines"] {{ border-radius: {p12}px; padding: {p4}px; }}
QComboBox QAbstractItemView, QMenu, QListWidget, QListView[kind="lines"] {{
  background: {card}; border: 1px solid {edge};
  selection-background-color: {petrol_soft}; selection-color: {ink}; outline: 0; }}
QComboBox QListView::item {{ min-height: {p44}px; padding: 0 {p10}px; }}
QComboBox QListView::item:selected {{ background: {petrol_soft}; color: {ink}; }}
QMenu::item {{ padding: {p8}px {p16}px; min-height: {p28}px; }}
QMenu::item:selected {{ background: {petrol_soft}; }}
QListWidget:focus, QListView[kind="lines"]:focus {{ border: 2px solid {petrol}; padding: {p3}px; }}
QListWidget::item {{ padding: {p12}px {p12}px; }}
QListWidget::item:selected {{ background: {petrol_soft}; color: {ink}; }}
QScrollBar:vertical {{ background: transparent; width: {p10}px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {edge}; border-radius: {p4}px; min-height: {p40}px; }}
QScrollBar:horizontal {{ background: transparent; height: {p10}px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {edge}; border-radius: {p4}px; min-width: {p40}px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
  background: transparent; width: 0; height: 0; }}
QToolTip {{ background: {ink}; color: {card}; border: 0; padding: {p4}px; }}
"""


def stylesheet(look: Look) -> str:
    """The style sheet of this look."""
    sizes = {f"p{n}": look.px(n) for n in range(1, 80)}
    colours = {role.value: value for role, value in look.colours.items()}
    start, end = ("right", "left") if look.right_to_left else ("left", "right")
    return _SHEET.format(**colours, **sizes, start=start, end=end)
