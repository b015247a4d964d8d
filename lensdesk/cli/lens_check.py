"""The command that checks a lens: its faults, what may want a look, and how plain it speaks."""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from lensdesk.assets import lens_folder
from lensdesk.cli.session import now, spoken

if TYPE_CHECKING:
    from lensdesk.lens.fault import Fault
    from lensdesk.lens.fitting import Said

# Imports wait, so that the desk and other commands start light.
# ruff: noqa: PLC0415


@click.command("check")
@click.argument("path", type=click.Path(path_type=Path), required=False)
def check_command(path: Path | None) -> None:
    """Check a lens, a folder or a zip file, and name every fault; exit code 1 when there is one.

    Warnings, and how plain the words are, change nothing about the exit code.
    """
    from lensdesk.lens.pack import PackRefused, open_pack

    with TemporaryDirectory() as beside:
        try:
            _tell_sound(open_pack(path or lens_folder(), Path(beside) / "pack"))
        except PackRefused as refused:
            tell(refused.faults)
            click.get_current_context().exit(1)


def tell(faults: "Sequence[Fault]") -> None:
    """Print each fault as one line with its place."""
    words = spoken()
    for fault in faults:
        told = words(f"lensfaults.{fault.code}", about=fault.about)
        click.echo(f"{fault.file}:{fault.line}: {told}")


def _tell_sound(folder: Path) -> None:
    from lensdesk.lens.checker import inspect
    from lensdesk.lens.freshness import stale
    from lensdesk.lens.plain_words import long_sentences

    found = inspect(folder)
    click.echo(_totals(folder))
    tell(sorted({*stale(found.checked, now().date()), *long_sentences(found.said)}))
    _tell_plainness(found.said)


def _totals(folder: Path) -> str:
    from lensdesk.lens.guidance_loader import load_guidance
    from lensdesk.lens.loader import load

    lens, guidance = load(folder), load_guidance(folder)
    return spoken()(
        "cli.lens-sound",
        domains=len(lens.domains),
        indicators=len(lens.indicators),
        signs=len(lens.signs),
        sources=len(lens.sources),
        places=len(guidance.places),
        contacts=len(guidance.contacts),
    )


def _tell_plainness(said: "Sequence[Said]") -> None:
    from lensdesk.lens.format import LANGUAGES
    from lensdesk.lens.plain_words import length, measure

    words = spoken()
    for language in LANGUAGES:
        plain = measure(said, language)
        click.echo(
            words(
                "cli.plain",
                language=words(f"cli.plain-{language}"),
                sentences=plain.sentences,
                words=f"{plain.words_per_sentence:.1f}",
                letters=f"{plain.letters_per_word:.1f}",
            )
        )
        for sentence in plain.longest_sentences:
            place = f"{sentence.file}:{sentence.line}"
            told = words("cli.plain-sentence", words=length(sentence), text=sentence.text)
            click.echo(f"  {place}: {told}")
        click.echo(f"  {words('cli.plain-words', words=', '.join(plain.longest_words))}")
