"""Where do the files lie that ship with the program?"""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def _shipped(name: str) -> Path:
    inside = _PACKAGE / f"_{name}"  # an installed wheel carries them inside the package
    return inside if inside.is_dir() else _PACKAGE.parent / name


def resources() -> Path:
    """The folder with lens, fonts and samples."""
    return _shipped("resources")


def translations() -> Path:
    """The folder with the texts, a file of Qt Linguist per language."""
    return _shipped("translations")


def compiled_translations() -> Path:
    """The folder with the same, compiled for the desk; made when the program is built."""
    return translations() / "compiled"


def lenses_folder() -> Path:
    """The folder with the lenses that ship with the program, a folder each."""
    return resources() / "lens"


def lens_folder() -> Path:
    """The folder of the lens that is used when no other was chosen."""
    return lenses_folder() / "criminal-exploitation"
