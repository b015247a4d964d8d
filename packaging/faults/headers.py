"""How is a key file damaged? Cut, flipped, overwritten, with a piece gone or a digit more."""

from random import Random


def damaged(content: bytes, random: Random) -> bytes:
    """`content` with one damage in it."""
    at = random.randrange(len(content))
    match random.randrange(5):
        case 0:
            return content[:at]
        case 1:
            flipped = content[at] ^ 1 << random.randrange(8)
            return content[:at] + bytes([flipped]) + content[at + 1 :]
        case 2:
            return content[:at] + random.randbytes(4) + content[at + 4 :]
        case 3:
            return content[:at] + content[at + random.randrange(1, 40) :]
        case _:
            digit = str(random.randrange(10)).encode()
            return content[:at] + digit + content[at:]
