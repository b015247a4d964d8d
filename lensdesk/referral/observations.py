"""What was observed, per life domain? Fact, hearsay and impression stand apart.

What was observed of signs that this version of the lens does not have, stands at the end.
"""

from collections.abc import Iterator, Mapping

from reportlab.platypus import Flowable

from lensdesk.cases.about import about_whom, joined, numbered
from lensdesk.cases.model import Answer, KnownBy, Observation
from lensdesk.cases.orphans import orphaned
from lensdesk.indicators.model import Outcome
from lensdesk.lens.model import Domain
from lensdesk.referral.content import ReferralContent
from lensdesk.referral.style import long_text, text
from lensdesk.words import Words

GROUPS = {
    "fact": (KnownBy.OWN_OBSERVATION, KnownBy.DOCUMENT),
    "hearsay": (KnownBy.TOLD_BY_PERSON, KnownBy.TOLD_BY_OTHER),
    "impression": (KnownBy.IMPRESSION,),
}


def observations(content: ReferralContent, words: Words) -> Iterator[Flowable]:
    """Every domain with what was seen, what was not seen, and what was not looked at."""
    yield text(words("referral.observations"), "heading")
    names = numbered(content.case.persons)
    for domain in content.lens.domains:
        yield text(domain.label[words.language], "domain")
        mine = sorted(_of(content, domain), key=lambda o: o.at)
        for group, kinds in GROUPS.items():
            chosen = [o for o in mine if o.answer is Answer.SEEN and o.known_by in kinds]
            if chosen:
                yield text(words(f"referral.group-{group}"), "group")
            for observation in chosen:
                yield from _entry(content, observation, words, names)
        for answer in (Answer.NOT_SEEN, Answer.UNKNOWN):
            signs = dict.fromkeys(o.sign for o in mine if o.answer is answer)
            if signs:
                labels = (content.lens.signs[s].label[words.language] for s in signs)
                yield text(f"{words(f'referral.answer-{answer}')}: {'; '.join(labels)}.")
        unseen = [
            i.label[words.language]
            for i in domain.indicators
            if content.readings.by_indicator[i.id].outcome is Outcome.NOT_LOOKED_AT
        ]
        if unseen and content.tells("readings"):
            yield text(words("referral.not-looked-at", names="; ".join(unseen)), "soft")
    yield from _orphans(content, words)


def _orphans(content: ReferralContent, words: Words) -> Iterator[Flowable]:
    left = orphaned(content.case, content.lens)
    if not left:
        return
    yield text(words("referral.orphans"), "heading")
    yield text(words("referral.orphans-lead"), "small")
    names = numbered(content.case.persons)
    for o in left:
        yield from _entry(content, o, words, names)


def _of(content: ReferralContent, domain: Domain) -> Iterator[Observation]:
    inside = {s.id for i in domain.indicators for s in i.signs}
    return (o for o in content.case.observations if o.sign in inside)


def _entry(
    content: ReferralContent, o: Observation, words: Words, names: Mapping[str, str]
) -> Iterator[Flowable]:
    sign = content.lens.signs.get(o.sign)
    label = sign.label[words.language] if sign else f"{o.sign} ({_said(o, words)})"
    known = words(f"referral.known-{o.known_by}")
    whom = about_whom(o, names, words("referral.household"))
    about = f" · {words('referral.about', who=joined(whom, words))}" if whom else ""
    yield text(f"{words.day(o.at)} · {label}", "label")
    yield from long_text(o.text, "entry")
    told = f": {o.source.strip()}" if o.source.strip() else ""
    kept = f" ({words('referral.source-withheld')})" if told and o.withheld else ""
    by = f" · {o.observer}" if o.observer else ""
    yield text(f"{known}{told}{kept}{about}{by}", "source")


def _said(o: Observation, words: Words) -> str:
    return words(f"referral.answer-{o.answer}").lower()
