"""The start of the program: a command of the command line, or, without one, the desk.

Imports wait, so that the desk shows without the command line, and a command needs no Qt.
"""
# ruff: noqa: PLC0415

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lensdesk.app.line import Line


def main() -> int:
    """Run the command that was given, or open the desk; the exit code."""
    if sys.argv[1:]:
        from lensdesk.app.commands import run

        return run()
    from lensdesk.app.keeping import keep

    return keep(_open_desk)


def _open_desk(line: "Line") -> int:
    from lensdesk.app.open_desk import open_desk  # the keeper loads no Qt

    try:
        return open_desk(line)
    except Exception as fault:  # noqa: BLE001  # a bug too: no traceback reaches a user
        from lensdesk.cli import explain
        from lensdesk.cli.session import language

        return explain(fault, language(None))
