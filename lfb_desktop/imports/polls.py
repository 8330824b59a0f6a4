"""Polls and papers from JSON values. A paper has no key in the file; it gets one from its place in it."""

from __future__ import annotations

from lfb_desktop.domain import texts
from lfb_desktop.domain.model import (
    Decides,
    IdeaId,
    Item,
    ItemId,
    Method,
    Paper,
    Poll,
    PollId,
    Purpose,
    StepId,
    ThemeId,
    TieWay,
)
from lfb_desktop.domain.rules.questions import CLARITY, PULSE
from lfb_desktop.domain.tally.ranking import SMALL
from lfb_desktop.imports.paper_ids import paper_id
from lfb_desktop.imports.place import Place

MOST_PAPERS = 1_000_000
MOST_MARK = 1_000
MOST_ITEMS = 10_000
MOST_DOTS = 1_000_000
_SENTENCES = (Method.PULSE, Method.OBJECTIONS)
_LEVELS = (Method.CLARITY, Method.PULSE)
_BUDGETS = (Method.DOTS, Method.PICKS, Method.CHOICE)

_ASKED = {
    method: [(key, level) for key, n in questions for level in range(n)]
    for method, questions in ((Method.CLARITY, CLARITY), (Method.PULSE, PULSE))
}


def poll(at: Place) -> Poll:
    """Closed: an open poll is in no file."""
    at.keys(
        *("id", "step", "method", "purpose", "question", "places", "dots", "cap", "decides", "seed"),
        *("eligible", "answered", "hand_voters", "tie_way", "items", "papers"),
        optional=("by_lot",),
    )
    found = Poll(
        id=PollId(at.id("id")),
        step=StepId(at.id("step")),
        method=at.kind("method", Method),
        purpose=at.kind("purpose", Purpose),
        question=at.text("question", texts.IDEA, lines=True),
        items=at.each("items", MOST_ITEMS, _item),
        places=at.whole("places", 0, MOST_ITEMS),
        dots=at.whole("dots", 0, MOST_DOTS),
        cap=at.whole("cap", 0, MOST_DOTS),
        decides=at.kind("decides", Decides),
        seed="" if at.at("seed").value == "" else at.id("seed"),
        is_open=False,
        papers=papers(at.at("papers"), at.id("id")),
        eligible=at.whole("eligible", 0, MOST_PAPERS),
        answered=at.whole("answered", 0, MOST_PAPERS),
        hand_voters=at.whole("hand_voters", 0, MOST_PAPERS),
        tie_way=at.kind_or_none("tie_way", TieWay),
        by_lot=at.has("by_lot") and at.fact("by_lot"),
    )
    _check(found, at)
    return found


def papers(at: Place, poll: str) -> tuple[Paper, ...]:
    return tuple(_paper(place, paper_id(poll, n)) for n, place in enumerate(at.items(MOST_PAPERS)))


def _item(at: Place) -> Item:
    at.keys("id", "title", "idea", "theme", "level", "hands")
    idea, theme = at.id_or_none("idea"), at.id_or_none("theme")
    return Item(
        id=ItemId(at.id("id")),
        title=at.text("title", texts.IDEA, needed=True),
        idea=IdeaId(idea) if idea else None,
        theme=ThemeId(theme) if theme else None,
        level=at.whole("level", 0, 100),
        hands=at.whole("hands", 0, MOST_PAPERS),
    )


def _paper(at: Place, id: str) -> Paper:
    at.keys("marks", "text", "about")
    about = at.id_or_none("about")
    marks = [
        (ItemId(key), at.at("marks").whole(key, 1, MOST_MARK)) for key, _ in at.at("marks").pairs(10_000)
    ]
    return Paper(
        id=id,
        marks=tuple(sorted(marks)),
        text=at.text("text", texts.SENTENCE),
        about=ItemId(about) if about else None,
    )


def _check(poll: Poll, at: Place) -> None:
    """What a poll of ours always keeps; a file that does not is no true account of a vote."""
    answers = sum(p.is_answer for p in poll.papers)
    if poll.papers and answers < SMALL:
        raise at.at("papers").no("Fewer than {n} papers are nobody's secret; give their sums.", n=SMALL)
    if answers + poll.hand_voters != poll.answered:
        raise at.at("answered").no(
            "{n} papers and {hands} by hand are not {all} answers.",
            n=answers,
            hands=poll.hand_voters,
            all=poll.answered,
        )
    if poll.answered > poll.eligible:
        raise at.at("eligible").no("More people answered than were asked.")
    if poll.method in _LEVELS and poll.answered < SMALL and any(item.hands for item in poll.items):
        raise at.at("items").no("Answers of fewer than {n} people are not told apart.", n=SMALL)
    _check_items(poll, at)
    known = {item.id: item for item in poll.items}
    if len(known) != len(poll.items):
        raise at.at("items").no("Two items have the same id.")
    for number, paper in enumerate(poll.papers):
        _check_paper(poll, paper, known, Place(f"{at.name}.papers[{number}]", None))


def _check_items(poll: Poll, at: Place) -> None:
    # Where dots are counted by hand, or are the sums of few papers, one person can raise several.
    most = poll.hand_voters * (max(1, poll.cap) if poll.method is Method.DOTS else 1)
    if any(item.hands > most for item in poll.items):
        raise at.at("items").no("So many hands cannot come from {n} people.", n=poll.hand_voters)
    asked = _ASKED.get(poll.method)
    if asked is not None and [(item.title, item.level) for item in poll.items] != asked:
        raise at.at("items").no("These are not the questions of this app with their levels.")


def _check_paper(poll: Poll, paper: Paper, known: dict[ItemId, Item], at: Place) -> None:
    if any(item not in known for item, _ in paper.marks) or (paper.about and paper.about not in known):
        raise at.no("This paper names something that is not on the ballot.")
    if paper.text and (paper.marks or poll.method not in _SENTENCES):
        raise at.no("A sentence stands on a paper of its own, in a poll that asks for one.")
    if paper.about and not paper.text:
        raise at.no("This paper is about something and says nothing.")
    most = poll.cap if poll.method in _BUDGETS else 1
    if any(value > most for _, value in paper.marks):
        raise at.no("At most {n} on one item.", n=most)
    if poll.method in _BUDGETS and sum(value for _, value in paper.marks) > poll.dots:
        raise at.no("Each person has {n}, and this paper gives more.", n=poll.dots)
    if poll.method in _LEVELS:
        asked = [known[item].title for item, _ in paper.marks]
        if len(asked) != len(set(asked)):
            raise at.no("One answer to each question.")
