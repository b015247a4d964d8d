"""Make faults on purpose, and count what the vault did with them (`faults.table`)."""

import sys

from faults.table import main

if __name__ == "__main__":
    sys.exit(main())
