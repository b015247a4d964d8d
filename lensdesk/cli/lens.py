"""Commands about the lens itself."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lensdesk.assets import lens_folder
from lensdesk.cli.session import now, shipped_lens, spoken

if TYPE_CHECKING:
    from lensdesk.lens.fault import Fault
    from lensdesk.lens.fitting import Said

# Imports wait, so that the desk and other commands start light.
# ruff: noqa: PLC0415


@click.group("lens")
def lens_group() -> None:
    """Look at the lens."""


@lens_group.command("show")
@click.option("--json", "in_json", is_flag=True, help="Print the whole lens as JSON.")
def show(*, in_json: bool) -> None:
    """Print the whole lens; as JSON with its guidance."""
    from lensdesk.lens.export import as_json
    from lensdesk.lens.guidance_loader import load_guidance

    lens, words = shipped_lens(), spoken()
    if in_json:
        whole = as_json(lens, load_guidance(lens_folder()))
        click.echo(json.dumps(whole, ensure_ascii=False, indent=1))
        return
    for domain in lens.domains:
        click.echo(domain.label[words.language])
        for indicator in domain.indicators:
            click.echo(f"  {indicator.label[words.language]}")
            for sign in indicator.signs:
                click.echo(f"    - {sign.label[words.language]}")


@lens_group.command("check")
@click.argument("folder", type=click.Path(path_type=Path), required=False)
def check_command(folder: Path | None) -> None:
    """Check a lens and name every fault; exit code 1 when there is one.

    Warnings, and how plain the words are, change nothing about the exit code.
    """
    from lensdesk.lens.checker import inspect
    from lensdesk.lens.freshness import stale
    from lensdesk.lens.plain_words import long_sentences

    wanted = folder or lens_folder()
    found = inspect(wanted)
    for fault in found.faults:
        click.echo(_line(fault))
    if not found.faults:
        click.echo(_totals(wanted))
    for warning in sorted({*stale(found.checked, now().date()), *long_sentences(found.said)}):
        click.echo(_line(warning))
    if found.said:
        _tell_plainness(found.said)
    if found.faults:
        click.get_current_context().exit(1)


def _line(fault: "Fault") -> str:
    return f"{fault.file}:{fault.line}: {spoken()(f'lensfaults.{fault.code}', about=fault.about)}"


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
