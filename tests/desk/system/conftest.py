"""D-Bus is a thing of Linux; there these tests run."""

import sys

collect_ignore = [] if sys.platform == "linux" else ["test_linux.py"]
