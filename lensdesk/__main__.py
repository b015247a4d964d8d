"""Start LensDesk."""

import sys

from lensdesk.cli import run

if __name__ == "__main__":
    sys.exit(run())
