"""How does an own addition look as a TOML table? Its keys, read and written."""

import json
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Any

from lensdesk.lens.format import LANGUAGES
from lensdesk.lens.guidance import Basis, Contact
from lensdesk.lens.model import Sign, SignKind, Strength, Subject, Text
from lensdesk.lens.own import OwnContact
from lensdesk.lens.own_rules import Finding
from lensdesk.lens.safe_text import shown

Table = Mapping[str, Any]  # a TOML table; its values are checked right here

KINDS = ("sign", "contact")
_MUST: Mapping[str, Mapping[str, type]] = {
    "sign": {
        "id": str, "indicator": str, "label": dict, "hint": dict, "kind": str, "strength": str,
        "subjects": list, "professions": list, "phenomena": list,
    },
    "contact": {"id": str, "name": dict, "what": dict, "reach": str, "checked": date},
}  # fmt: skip
_MAY: Mapping[str, Mapping[str, type]] = {"sign": {"urgent": bool}, "contact": {"fills": str}}
_VALUES: Mapping[str, Collection[str]] = {
    "kind": set(SignKind), "strength": set(Strength), "subjects": set(Subject),
}  # fmt: skip


def format_findings(entry: object, kind: str) -> Iterator[Finding]:
    """What keeps a table from being read as an addition of this kind."""
    if not isinstance(entry, dict):
        yield Finding(kind, "wrong-type", kind)
        return
    known = {**_MUST[kind], **_MAY[kind]}
    yield from (Finding(key, "key-missing", key) for key in _MUST[kind] if key not in entry)
    for key, value in entry.items():
        if key not in known:
            yield Finding(key, "key-unknown", shown(key))
        elif type(value) is not known[key]:
            yield Finding(key, "wrong-type", key)
        elif isinstance(value, dict):
            yield from _text_findings(key, value)
        else:
            yield from _value_findings(key, value)


def _text_findings(key: str, text: Table) -> Iterator[Finding]:
    for language in LANGUAGES:
        if not isinstance(text.get(language), str):
            yield Finding(f"{key}.{language}", "language-missing", f"{key}.{language}")
    for language in text.keys() - set(LANGUAGES):
        yield Finding(f"{key}.{language}", "key-unknown", shown(f"{key}.{language}"))


def _value_findings(key: str, value: object) -> Iterator[Finding]:
    for part in value if isinstance(value, list) else [value]:
        if isinstance(value, list) and not isinstance(part, str):
            yield Finding(key, "wrong-type", key)
        elif key in _VALUES and part not in _VALUES[key]:
            yield Finding(key, "unknown-value", shown(str(part)))


def read_sign(table: Table) -> Sign:
    """The sign in a table without findings."""
    return Sign(
        id=table["id"],
        indicator=table["indicator"],
        label=Text(**table["label"]),
        hint=Text(**table["hint"]),
        kind=SignKind(table["kind"]),
        urgent=table.get("urgent", False),
        strength=Strength(table["strength"]),
        subjects=tuple(Subject(s) for s in table["subjects"]),
        professions=tuple(table["professions"]),
        phenomena=tuple(table["phenomena"]),
        sources=(),
        own=True,
    )


def read_contact(table: Table) -> OwnContact:
    """The contact in a table without findings."""
    basis = Basis(sources=(), checked=table["checked"], to_check=False)
    name, what = Text(**table["name"]), Text(**table["what"])
    contact = Contact(table["id"], name, what, table["reach"], local=True, basis=basis)
    return OwnContact(contact, table.get("fills"))


def written_sign(sign: Sign) -> str:
    """An own sign as a table in TOML."""
    return _table(
        "sign",
        {
            "id": sign.id,
            "indicator": sign.indicator,
            **_texts("label", sign.label),
            **_texts("hint", sign.hint),
            "kind": sign.kind,
            "strength": sign.strength,
            **({"urgent": True} if sign.urgent else {}),
            "subjects": sign.subjects,
            "professions": sign.professions,
            "phenomena": sign.phenomena,
        },
    )


def written_contact(own: OwnContact) -> str:
    """An own contact as a table in TOML."""
    contact = own.contact
    return _table(
        "contact",
        {
            "id": contact.id,
            **({"fills": own.fills} if own.fills else {}),
            **_texts("name", contact.name),
            **_texts("what", contact.what),
            "reach": contact.reach,
            "checked": contact.basis.checked,
        },
    )


def _texts(key: str, text: Text) -> dict[str, str]:
    return {f"{key}.nl": text.nl, f"{key}.en": text.en}


def _table(kind: str, values: Mapping[str, object]) -> str:
    lines = (f"{key} = {_value(value)}\n" for key, value in values.items())
    return f"[[{kind}]]\n{''.join(lines)}"


def _value(value: object) -> str:
    """A value as TOML, whose texts are written as those of JSON are."""
    return str(value) if isinstance(value, date) else json.dumps(value, ensure_ascii=False)
