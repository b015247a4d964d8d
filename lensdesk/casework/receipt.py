"""What is said after cases were erased? Without content: how many, when, by whom, what stays."""

from datetime import datetime
from pathlib import Path

from lensdesk.casework.trail_export import write
from lensdesk.vault.forgetting import Receipt
from lensdesk.words import Words


def told(receipt: Receipt, words: Words) -> tuple[str, ...]:
    """The receipt in sentences."""
    at = datetime.fromisoformat(receipt.at)
    said = [
        words("receipt.erased", n=receipt.cases),
        words("receipt.records", n=receipt.records),
        words("receipt.when", day=words.day(at), time=f"{at:%H:%M}", by=receipt.by or "–"),
        words("receipt.overwritten"),
    ]
    if receipt.backups and receipt.gone_by is not None:
        day = words.day(receipt.gone_by)
        said.append(words("receipt.backups", n=receipt.backups, day=day))
    if receipt.replaced:
        said.append(words("receipt.replaced", n=receipt.replaced))
    if receipt.in_log:
        said.append(words("receipt.in-log"))
    return (*said, words("receipt.disk"))


def save(receipt: Receipt, words: Words, path: Path) -> None:
    """Write the receipt as a text. Raises `FileNotWritten`."""
    lines = (words("receipt.title"), "", *told(receipt, words), "")
    write(path, "\n".join(lines).encode())
