"""Start LensDesk."""

import sys

from lensdesk.cli import main

if __name__ == "__main__":
    sys.exit(main())
