"""Where does a thing stand in a TOML file? Every table and key with its line.

`tomllib` knows no lines, so the checker reads the same text with a grammar that does.
"""

from collections.abc import Iterator

import tree_sitter_toml
from tree_sitter import Language, Node, Parser

Path = tuple[str | int, ...]

_TABLES = {"table", "table_array_element"}


def lines(text: str) -> dict[Path, int]:
    """The line, from 1, of every key by its path; an array of tables counts from 0."""
    tree = Parser(Language(tree_sitter_toml.language())).parse(text.encode())
    found: dict[Path, int] = {(): 1}
    counts: dict[Path, int] = {}
    here: Path = ()
    for node in tree.root_node.named_children:
        if node.type in _TABLES:
            here = _table(node, counts, found)
        for pair in _pairs(node):
            _note(pair, here, found)
    return found


def _table(node: Node, counts: dict[Path, int], found: dict[Path, int]) -> Path:
    path: Path = ()
    names = _names(node.named_children[0])
    for depth, name in enumerate(names):
        path = (*path, name)
        if node.type == "table_array_element" and depth == len(names) - 1:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = (*path, counts[path])
    found[path] = node.start_point[0] + 1
    return path


def _pairs(node: Node) -> Iterator[Node]:
    if node.type == "pair":
        yield node
    elif node.type in _TABLES:
        yield from (child for child in node.named_children if child.type == "pair")


def _note(pair: Node, here: Path, found: dict[Path, int]) -> None:
    key, value = pair.named_children[0], pair.named_children[-1]
    path = here
    for name in _names(key):
        path = (*path, name)
        found.setdefault(path, pair.start_point[0] + 1)
    if value.type == "inline_table":
        for inner in value.named_children:
            if inner.type == "pair":
                _note(inner, path, found)
    if value.type == "array":
        items = (c for c in value.named_children if c.type != "comment")
        for n, item in enumerate(items):
            found[(*path, n)] = item.start_point[0] + 1


def _names(key: Node) -> list[str]:
    if key.type == "dotted_key":
        return [name for child in key.named_children for name in _names(child)]
    return [(key.text or b"").decode().strip("\"'")]
