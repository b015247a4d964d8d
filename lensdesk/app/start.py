"""The start of the program: a command of the command line, or, without one, the desk.

Imports wait, so that the desk shows without the command line, and a command needs no Qt.
"""
# ruff: noqa: PLC0415

import sys


def main() -> int:
    """Run the command that was given, or open the desk; the exit code."""
    if sys.argv[1:]:
        from lensdesk.app.commands import run

        return run()
    from lensdesk.app.open_desk import open_desk

    try:
        return open_desk()
    except Exception as fault:  # noqa: BLE001  # a bug too: no traceback reaches a user
        from lensdesk.cli import explain
        from lensdesk.cli.session import language

        return explain(fault, language(None))
