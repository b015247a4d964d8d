"""What do the pages of a database say, decrypted as they lie in the file, the free ones too?"""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

SIZE = 4096  # bytes
_RESERVED, _VECTOR, _SALT = 80, 16, 16  # SQLCipher 4: at the end of each page; before the first


def decrypted(path: Path, key: bytes) -> bytes:
    """Every page of the database at `path`, one after the other."""
    file, found = path.read_bytes(), []
    for start in range(0, len(file), SIZE):
        page = file[start : start + SIZE]
        closed = page[_SALT if start == 0 else 0 : -_RESERVED]
        vector = page[-_RESERVED : _VECTOR - _RESERVED]
        cipher = Cipher(algorithms.AES256(key), modes.CBC(vector))
        found.append(cipher.decryptor().update(closed))
    return b"".join(found)
