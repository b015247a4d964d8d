"""How does a name from right to left stand in a sentence from left to right?

Between marks that keep its direction to itself: without them the rest of the sentence would turn
round with it. Marks in the text itself could end that, so they are left out where it is filled in;
where it stands alone it is shown as it was written.
"""

import unicodedata

_OTHERWISE = {"R", "AL", "AN"}
_MARKS = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def isolated(text: str) -> str:
    """A text to be filled into a sentence; the same text where it runs from left to right."""
    kinds = {unicodedata.bidirectional(c) for c in text}
    if not kinds & (_OTHERWISE | _MARKS):
        return text
    bare = "".join(c for c in text if unicodedata.bidirectional(c) not in _MARKS)
    return f"\N{FIRST STRONG ISOLATE}{bare}\N{POP DIRECTIONAL ISOLATE}"
