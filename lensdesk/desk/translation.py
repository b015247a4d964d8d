"""Which words has the desk? Those that Qt's own tool compiled, through Qt's own translator."""

from functools import cache

from PySide6.QtCore import QLibraryInfo, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from lensdesk.assets import compiled_translations
from lensdesk.words import FALLBACK, Find, Language, Words

_NO_NUMBER = -1  # as Qt says that nothing is counted
_QT = "words of Qt itself"


class NotCompiled(RuntimeError):
    """The translations were not compiled: a fault of how the program was built."""


@cache
def screen_words(language: Language) -> Words:
    """The catalogue of one language, read once."""
    return Words(language, _finder(language), _finder(FALLBACK))


@cache
def _finder(language: Language) -> Find:
    path = compiled_translations() / f"lensdesk_{language}.qm"
    translator = QTranslator()
    if not translator.load(str(path)):
        raise NotCompiled(f"{path.name} is not there; make it with packaging/dev.py")

    def find(key: str, n: int | None) -> str:
        counted = translator.translate("", key, "", n) if n is not None else ""
        return counted or translator.translate("", key, "", _NO_NUMBER) or ""

    return find


def speak(language: Language) -> None:
    """Have Qt's own menus and dialogs speak `language`, and lay everything out its way."""
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        return
    if (before := application.findChild(QTranslator, _QT)) is not None:
        application.removeTranslator(before)
        before.setParent(None)
    translator = QTranslator(application)
    translator.setObjectName(_QT)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language}", folder):
        application.installTranslator(translator)
    direction = Qt.LayoutDirection
    application.setLayoutDirection(
        direction.RightToLeft if language.right_to_left else direction.LeftToRight
    )
