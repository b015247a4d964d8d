"""Is the database byte for byte the file that was closed?

The engine seals each page by itself, so that an older page, put back in its own place, is a sound
page to it. So the key file keeps the digest of the whole file from closing to opening. After a stop
without closing there is none: then damaged pages and an older database are known, a single older
page is not.
"""

import hashlib
from functools import partial
from pathlib import Path

_LENGTH = 32  # bytes
_MAKE = partial(hashlib.blake2b, digest_size=_LENGTH)


def of(path: Path) -> str:
    """The digest of a database that nobody has open to write, in hex digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, _MAKE).hexdigest()
