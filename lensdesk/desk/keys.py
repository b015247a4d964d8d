"""Which key does what? One list: the desk binds it, and the help shows it."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

BOUND: Mapping[str, str] = {
    "now": "F2",
    "book": "F3",
    "search": "Ctrl+F",
    "undo": "Ctrl+Z",
    "redo": "Ctrl+Shift+Z",
    "whom": "Ctrl+O",
    "visits": "Ctrl+K",
    "network": "Ctrl+E",
    "relate": "Ctrl+R",
    "timeline": "Ctrl+T",
    "assessment": "Ctrl+I",
    "referral": "Ctrl+P",
    "letter": "Ctrl+Return",
    "lens": "Ctrl+L",
    "further": "Ctrl+G",
    "new": "Ctrl+N",
    "cases": "Alt+Left",
    "profession": "Ctrl+Shift+P",
    "language": "Ctrl+Shift+L",
    "theme": "Ctrl+D",
    "contrast": "Ctrl+Shift+D",
    "private": "F8",
    "bigger": "Ctrl+=",
    "smaller": "Ctrl+-",
    "vault": "Ctrl+Shift+K",
    "addresses": "Ctrl+B",
    "backups": "Ctrl+Shift+B",
    "trail": "Ctrl+Shift+J",
    "forgetting": "Ctrl+Shift+V",
    "panic": "Ctrl+Shift+W",
    "help": "F1",
}
ON_SIGN: Mapping[str, str] = {
    "step": "↑ ↓",
    "seen": "1",
    "not-seen": "2",
    "unknown": "3",
    "clear": "0",
    "still": "=",
    "nothing-seen": "N",
    "nothing-seen-domain": "Shift+N",
    "found": "1 2 3 ",
    "note": "Enter",
    "leave-note": "Esc",
}
ANYWHERE: Mapping[str, str] = {
    "hide": "F9",
    "hide-too": "Esc Esc",
    "field": "Tab",
    "domains": "Ctrl+1 … 4",
    "closer": "+ −",
    "move": "Ctrl+← ↑ → ↓",
}
_SHOWN = {"Alt+Left": "Alt+←", "Alt+Right": "Alt+→", "Ctrl+Return": "Ctrl+Enter"}


def key_of(name: str, *, right_to_left: bool) -> str:
    """The key of an action; back is where a line begins, so at the right in Arabic."""
    return BOUND[name].replace("Left", "Right") if right_to_left else BOUND[name]


def shown(name: str) -> str:
    """How a key is written on screen. Raises KeyError for a key that the desk does not have."""
    keys = {**BOUND, **ON_SIGN, **ANYWHERE}[name]
    return _SHOWN.get(keys, keys)


def bind(owner: QWidget, actions: Mapping[str, Callable[[], object]]) -> None:
    """Let the keys of `BOUND` do what `actions` says, for as long as `owner` is there."""
    for name, action in actions.items():
        keys = key_of(name, right_to_left=owner.isRightToLeft())
        QShortcut(QKeySequence(keys), owner, action)
