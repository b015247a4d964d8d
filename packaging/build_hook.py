"""What happens when the package is built? Its translations are compiled, and go along."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledTranslations(BuildHookInterface):  # type: ignore[misc]  # not here to be checked
    """Compiles before the files are gathered."""

    def initialize(self, _version: str, _build_data: dict[str, Any]) -> None:
        """Compile what is not up to date."""
        script = Path(self.root) / "packaging" / "compiling.py"
        subprocess.run([sys.executable, script], check=True)
