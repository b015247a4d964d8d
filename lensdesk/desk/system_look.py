"""What does the system ask of the look, at a first start and while the desk is open?"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from lensdesk.preferences import Preferences


def usual() -> Preferences:
    """What the system asks for, at a first start: dark, and high contrast, where Qt can tell.

    Qt hears of dark on Windows 10, macOS 10.14, GNOME and KDE or later, and of high contrast since
    6.10 on the same; elsewhere it knows neither, and the desk begins light. Language and size of
    text are not asked: the program is for Dutch professionals, and Qt scales by the screen itself.
    """
    hints = QGuiApplication.styleHints()
    return Preferences(
        dark=hints.colorScheme() is Qt.ColorScheme.Dark,
        contrast=hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast,
    )


class SystemLook(QObject):
    """Follows the system while its parent lives: the last wish counts, its or the user's."""

    def __init__(
        self,
        parent: QObject,
        now: Callable[[], Preferences],
        prefer: Callable[[Preferences], None],
    ) -> None:
        super().__init__(parent)
        self._now, self._prefer = now, prefer
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_dark)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_contrast)

    def _follow_dark(self, scheme: Qt.ColorScheme) -> None:
        self._prefer(replace(self._now(), dark=scheme is Qt.ColorScheme.Dark))

    def _follow_contrast(self, asked: Qt.ContrastPreference) -> None:
        high = asked is Qt.ContrastPreference.HighContrast
        self._prefer(replace(self._now(), contrast=high))
