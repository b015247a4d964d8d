"""How does somebody choose a file, when nobody else may read what the program is about?"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

from lensdesk.desk.theme import NAME


def ask_file(page: QWidget, told: str, kinds: str, do: Callable[[Path], object]) -> QFileDialog:
    """A dialog for `do`, still to be opened. Its title is the name alone; `told` is heard only.

    It is Qt's own: that of the system takes F9 for itself or is a window of another program, so
    that a lock would not hide it, and it puts the file on the system's list of recent ones.
    """
    ask = QFileDialog(page, NAME, str(Path.home()), kinds)
    ask.setOption(QFileDialog.Option.DontUseNativeDialog)
    ask.setAccessibleName(told)
    ask.fileSelected.connect(lambda chosen: do(Path(chosen)))
    ask.finished.connect(ask.deleteLater)  # it holds a model of the folder, and a thread beside it
    return ask


def ask_pdf(page: QWidget, told: str, name: str, do: Callable[[Path], object]) -> None:
    """Ask where a PDF goes, at first `name`; opened, not executed, so that F9 hides it."""
    ask_where(page, told, name, "PDF (*.pdf)", do)


def ask_where(
    page: QWidget, told: str, name: str, kinds: str, do: Callable[[Path], object]
) -> None:
    """Ask where a file goes, at first `name`, whose end is put behind a name without one."""
    ask = ask_file(page, told, kinds, do)
    ask.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    ask.setDefaultSuffix(name.rpartition(".")[2])
    ask.selectFile(name)
    ask.open()


def ask_which(page: QWidget, told: str, kinds: str, do: Callable[[Path], object]) -> None:
    """Ask which file that is there is meant."""
    ask = ask_file(page, told, kinds, do)
    ask.setFileMode(QFileDialog.FileMode.ExistingFile)
    ask.open()


def keep_no_folders(nowhere: str) -> None:
    """Have Qt keep no list of folders that were visited, and forget that of before.

    On Linux its settings go to `nowhere`; the registry and macOS have no such place, and there the
    list of before is taken away.
    """
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, nowhere)
    QSettings(QSettings.Scope.UserScope, "QtProject").remove("FileDialog")
