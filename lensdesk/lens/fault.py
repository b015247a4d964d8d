"""What can be wrong with a lens, or asks for a look? A code, with the file and the line."""

from dataclasses import dataclass

CODES = (
    "file-missing", "not-toml", "key-missing", "key-unknown", "wrong-type", "language-missing",
    "label-too-long", "no-source", "double-id", "unknown-id", "unknown-value",
    "unsafe-text",
    "text-too-long", "bad-id", "not-checked", "checked-and-to-check", "forbidden-word",
)  # fmt: skip
WARNINGS = ("contact-old", "checked-in-future", "long-sentence")


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing that is wrong, or a warning. `about` is the key, id or value it is about."""

    file: str
    line: int
    code: str
    about: str
