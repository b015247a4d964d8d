#!/usr/bin/env python3
"""Everything a developer does, in one command; needs Python 3.11 or later and nothing else.

run      open the desk, or run a command of LensDesk (run read FILE.json); without a screen it
         plays the demo into demo/
test     every check, then every test on every core; with arguments pytest gets only those
check    lint, format, types, floors, strings, lens and lock file
fix      mend lint and format where a machine can
faults   kill, damage and refuse the vault on purpose, thousands of times, and count what was wrong
         (--only KIND, --scale 0.01, --seed S); the full run takes a quarter of an hour on two cores
bench    measure speed and memory against a baseline in the same run
letters  make a thousand letters, validate one in fifty, and measure time and memory
floors   which imports break a floor
strings  which texts are missing, unused or different between the languages; --update adds what is
         missing to every language, to be translated, and --add KEY en=TEXT nl=TEKST adds a text
random   a user who does anything, from a seed (--steps N, --seed S); nothing may go wrong
shots    a picture of every page, in every language, into shots/

Before each of these, the translations that changed are compiled.
"""

import argparse
import sys
from pathlib import Path

import fault_tools
import qt_libraries
import test_tools
from environment import begin, call, environment

CHECKS = {
    "lint": ["-m", "ruff", "check", "."],
    "format": ["-m", "ruff", "format", "--check", "."],
    "types": ["-m", "mypy"],
    "floors": ["-c", "from importlinter.cli import lint_imports_command as run; run()"],
    "strings": ["packaging/strings.py"],
    "lens": ["-m", "lensdesk", "lens", "check"],
    "lock": ["packaging/lockfile.py"],
}

# A worker for every core; by file, so that one Java machine validates all letters.
SPREAD = ["--numprocesses", "auto", "--dist", "loadfile"]

SCRIPTS = {
    "bench": "bench",
    "faults": "run_faults",
    "letters": "letters",
    "random": "random_user",
    "shots": "shots",
}


def run(python: Path, arguments: list[str]) -> int:
    """Run LensDesk; without a screen and without a command, its demo."""
    if arguments:
        return call(python, ["-m", "lensdesk", *arguments])
    if not qt_libraries.has_screen():
        print("There is no screen here, so the demo plays into demo/ instead.", flush=True)
        return call(python, ["-m", "lensdesk", "demo", "--out", "demo"])
    qt_libraries.ensure(screen=True)
    return call(python, ["-m", "lensdesk"])


def check(python: Path) -> int:
    """Run every check, beside each other, and tell what each says; 1 when one failed."""
    begun = {name: begin(python, arguments) for name, arguments in CHECKS.items()}
    failed = []
    for name, process in begun.items():
        said, _ = process.communicate()
        print(f"--- {name}", said.strip(), sep="\n", flush=True)
        if process.returncode:
            failed.append(name)
    print(f"checks: {', '.join(failed)} failed" if failed else "checks: all passed", flush=True)
    return 1 if failed else 0


def test(python: Path, arguments: list[str]) -> int:
    """Run every check and every test; the whole suite on every core, and with its coverage."""
    qt_libraries.ensure(screen=False)
    test_tools.ensure()
    failed = check(python)
    if arguments:
        return failed | call(python, ["-m", "pytest", *arguments], screenless=True)
    for step in (["erase"], ["run", "-m", "pytest", *SPREAD], ["combine", "--quiet"], ["report"]):
        failed |= call(python, ["-m", "coverage", *step], screenless=True)
    return failed


def fix(python: Path) -> int:
    """Mend what can be mended by machine."""
    mended = call(python, ["-m", "ruff", "check", "--fix", "."])
    return mended | call(python, ["-m", "ruff", "format", "."])


def main() -> int:
    """Run one command and return its exit code."""
    if sys.version_info < (3, 11):
        sys.exit("LensDesk needs Python 3.11 or later. Install it, then run this again.")
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = ("run", "test", "check", "fix", "floors", "strings", *SCRIPTS)
    parser.add_argument("command", choices=commands, metavar="command")
    chosen, rest = parser.parse_known_args()
    python = environment()
    if call(python, ["packaging/compiling.py"]):
        sys.exit(1)
    match chosen.command:
        case "run":
            return run(python, rest)
        case "test":
            return test(python, rest)
        case "check":
            return check(python)
        case "fix":
            return fix(python)
        case "floors" | "strings" as one:
            return call(python, [*CHECKS[one], *rest])
    qt_libraries.ensure(screen=False)
    if chosen.command == "letters":
        test_tools.ensure()
    if chosen.command == "faults":
        fault_tools.ensure()
    return call(python, [f"packaging/{SCRIPTS[chosen.command]}.py", *rest], screenless=True)


if __name__ == "__main__":
    sys.exit(main())
