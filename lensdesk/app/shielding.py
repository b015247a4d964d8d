"""What may other programs, and a crash, take out of this process?"""

import sys


def shield() -> None:
    """Allow no picture of the memory: no core file, and no reading by programs of this user.

    What is begun by a fork has the same shield. macOS is asked for no core file, and
    Windows writes none unless an administrator has asked for it.
    """
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  # Unix has it

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415  # only Linux needs it

        dumpable = 4  # PR_SET_DUMPABLE, prctl(2)
        ctypes.CDLL(None).prctl(dumpable, 0, 0, 0, 0)
