"""How is a file of a lens damaged?"""

from pathlib import Path


def damaged(folder: Path, old: str, new: str, file: str) -> int:
    """Replace the first `old`; the line, from 1, where it stood."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1
