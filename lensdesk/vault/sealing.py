"""Who seals the letters of a vault? A key of its own, made when it is first needed.

The private half never leaves the encrypted database but into the memory of this program.
"""

from nacl.signing import SigningKey

from lensdesk.vault.store import Vault


class Sealer:
    """Signs with the key of a vault."""

    def __init__(self, key: SigningKey) -> None:
        self._key = key

    @property
    def public_key(self) -> bytes:
        """The 32 bytes by which a signature is checked."""
        return bytes(self._key.verify_key)

    def sign(self, message: bytes) -> bytes:
        """The Ed25519 signature, 64 bytes."""
        return self._key.sign(message).signature


def sealer(vault: Vault) -> Sealer:
    """The key of `vault`, made now when there is none yet."""
    kept = vault.ask("SELECT seed FROM seal_keys")
    if kept:
        return Sealer(SigningKey(bytes.fromhex(str(kept[0]["seed"]))))
    key = SigningKey.generate()
    vault.keep_seal_key(bytes(key).hex())
    return Sealer(key)
