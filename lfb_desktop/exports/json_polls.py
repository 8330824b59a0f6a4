"""Polls as JSON values, and what becomes of polls that too few people answered.

Fewer than four papers are nobody's secret once they can be read apart: a file with them would make the
promise of secrecy untrue. They leave a team file as sums, counted like hands, which changes no result:
no segment, no distribution and no sentence of so few is shown anywhere in the app either.
"""

from __future__ import annotations

import json
from dataclasses import replace

from lfb_desktop.domain.model import JournalLine, Method, Paper, Poll, Session
from lfb_desktop.domain.tally.ranking import SMALL
from lfb_desktop.exports.json_value import Json

_LEVELS = (Method.CLARITY, Method.PULSE)


def kept_apart(poll: Poll) -> Poll:
    """The poll with its papers, or with their sums where there are fewer than four of them."""
    answers = sum(p.is_answer for p in poll.papers)
    if answers >= SMALL:
        return poll
    sums = {item.id: item.hands for item in poll.items}
    for paper in poll.papers:
        for item, value in paper.marks:
            sums[item] += value
    if poll.method in _LEVELS and poll.answered < SMALL:
        sums = dict.fromkeys(sums, 0)  # a distribution of so few names them; that they answered is kept
    items = tuple(replace(item, hands=sums[item.id]) for item in poll.items)
    return replace(poll, items=items, papers=(), hand_voters=poll.answered)


def poll_value(poll: Poll) -> Json:
    return {
        "id": poll.id,
        "step": poll.step,
        "method": str(poll.method),
        "purpose": str(poll.purpose),
        "question": poll.question,
        "places": poll.places,
        "dots": poll.dots,
        "cap": poll.cap,
        "decides": str(poll.decides),
        "seed": poll.seed,
        "eligible": poll.eligible,
        "answered": poll.answered,
        "hand_voters": poll.hand_voters,
        "tie_way": str(poll.tie_way) if poll.tie_way else None,
        **({"by_lot": True} if poll.by_lot else {}),
        "items": [
            {
                "id": item.id,
                "title": item.title,
                "idea": item.idea,
                "theme": item.theme,
                "level": item.level,
                "hands": item.hands,
            }
            for item in poll.items
        ],
        "papers": sorted((_paper(paper) for paper in poll.papers), key=_content),
    }


def journal_detail(line: JournalLine, session: Session) -> dict[str, str | int]:
    """As it is; the line of a poll tells of papers what the copy of the poll still has."""
    detail = dict(line.detail)
    if line.act != "poll_closed":
        return detail
    poll = next((p for p in session.polls if p.id == detail.get("poll")), None)
    if poll is not None and (kept := kept_apart(poll)) is not poll:
        detail.update(papers=0, hand_voters=kept.hand_voters, dots=0)
    return detail


def _paper(paper: Paper) -> Json:
    return {
        "marks": {**dict(sorted(paper.marks))},
        "text": paper.text,
        "about": paper.about,
    }


def _content(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
