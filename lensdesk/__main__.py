"""Start LensDesk."""

import sys

from lensdesk.app.start import main

if __name__ == "__main__":
    sys.exit(main())
