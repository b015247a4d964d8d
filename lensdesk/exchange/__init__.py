"""Letters from vault to vault, as files. Answers 'who may read it, and who sent it?'."""

from lensdesk.exchange.age_file import new_identity, recipient_of
from lensdesk.exchange.card import Card, card_made, read_card, written_card
from lensdesk.exchange.package import Header, Opened, Standing, open_sealed, seal

__all__ = [
    "Card",
    "Header",
    "Opened",
    "Standing",
    "card_made",
    "new_identity",
    "open_sealed",
    "read_card",
    "recipient_of",
    "seal",
    "written_card",
]
