"""The command that plays a whole home visit."""

from pathlib import Path

import click

from lensdesk.cli.reading import told
from lensdesk.cli.session import LETTER_LANGUAGES, lens_named, letter_language, spoken
from lensdesk.words import words


@click.command("demo")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Where to.")
@click.option("--language", "chosen", type=LETTER_LANGUAGES, help="The language of the demo.")
def demo(out: Path, chosen: str | None) -> None:
    """Play a made-up home visit from the first tick to the referral on paper."""
    from lensdesk.casework.demo import play  # noqa: PLC0415  # other commands start light

    lens = lens_named(None)
    texts = words(letter_language(chosen, spoken().language))
    changes = list(play(out, lens, texts.language))
    for line in told(lens, changes[-1].readings, texts):
        click.echo(line)
    click.echo(texts("cli.demo-done", n=len(changes)))
    for name in ("referral.pdf", "readings.json", "vault", "passphrase.txt"):
        click.echo(f"  {out / name}")
