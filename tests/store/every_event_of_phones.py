"""The part of the story that phones bring, told shortly before the end, and what the end takes of it."""

from __future__ import annotations

from dataclasses import replace

from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import (
    Fold,
    FoldVoice,
    IdeaId,
    Invitation,
    Joining,
    Message,
    MessageId,
    MessageKind,
    OutcomeId,
    Phone,
    PhoneState,
    Session,
    ThanksState,
    TicketHash,
    TokenHash,
)
from tests.store.changes import Change, in_idea, with_
from tests.store.story import PEOPLE, ROUND, SESSION

ANN, BOJAN, CARMEN, DEV = (p.id for p in PEOPLE[:4])
ONE, TWO, OUTCOME = IdeaId("idea-1"), IdeaId("idea-2"), OutcomeId("o1")
JOINING = Joining("SECRET", "CODE", "pepper")
MOVED = Joining("OTHER", "WORDS", "pepper", "192.168.4.20", 8080, True, True, True)
A, B, C, D = (TokenHash(f"token-{letter}") for letter in "abcd")
ALONE = Phone(B, PhoneState.IN, seats=(ANN,))
PLACES = (BOJAN, ANN, CARMEN)
GROUP = Phone(A, PhoneState.IN, seats=PLACES, made=BOJAN)
WAITING = Phone(C, PhoneState.WAITING, "Carmen", CARMEN)
NEWCOMER = Phone(D, PhoneState.WAITING, "Dev")
ADMITTED = Phone(C, PhoneState.IN, seats=(CARMEN,))
MADE = Phone(D, PhoneState.IN, seats=(DEV,), made=DEV)
MESSAGE = Message(MessageId("m2"), ROUND, MessageKind.UNCLEAR, "Which?", TicketHash("tm2"), ONE)
SIGNED = Message(MessageId("m1"), None, MessageKind.WORDS, "I have to go", TicketHash("tm1"), sender=ANN)
ASKED = Invitation(OUTCOME, CARMEN)
BY_BOJAN = Invitation(OUTCOME, ANN, BOJAN)


def _thanks(id: str, state: ThanksState) -> Change:
    return lambda s: replace(s, thanks=tuple(replace(t, state=state) if t.id == id else t for t in s.thanks))


def _reworded(s: Session) -> Session:
    """In the items of the polls as well."""
    items = tuple(replace(i, title="kind") if i.idea == ONE else i for i in s.polls[0].items)
    s = replace(s, polls=(replace(s.polls[0], items=items),), fold_voices=())
    return in_idea(ONE, text="kind", was="", fold=None, opens=0)(s)


def _kept_out(s: Session) -> Session:
    out = Phone(B, PhoneState.OUT, wants=ANN)
    return replace(s, phones=tuple(out if p.token == B else p for p in s.phones))


OF_PHONES: tuple[tuple[e.Event, Change], ...] = (
    (e.JoiningOpened(SESSION, JOINING), with_(joining=JOINING)),
    (e.JoiningChanged(SESSION, MOVED), with_(joining=MOVED)),
    (e.PhoneCame(SESSION, ALONE), with_(phones=(ALONE,))),
    (e.JoiningClosed(SESSION), with_(joining=None, phones=())),
    (e.JoiningOpened(SESSION, MOVED), with_(joining=MOVED)),
    (e.PhoneCame(SESSION, ALONE), with_(phones=(ALONE,))),
    (
        e.PhoneCame(SESSION, replace(GROUP, seats=PLACES[:2])),
        with_(phones=(replace(GROUP, seats=PLACES[:2]), ALONE)),
    ),
    (e.SeatAdded(SESSION, A, CARMEN), with_(phones=(GROUP, ALONE))),
    (e.SeatDropped(SESSION, A, ANN), with_(phones=(replace(GROUP, seats=(BOJAN, CARMEN)), ALONE))),
    (e.SeatAdded(SESSION, A, ANN), with_(phones=(replace(GROUP, seats=(BOJAN, CARMEN, ANN)), ALONE))),
    (e.PhoneCame(SESSION, GROUP), with_(phones=(GROUP, ALONE))),
    (e.PhoneCame(SESSION, WAITING), with_(phones=(GROUP, ALONE, WAITING))),
    (e.PhoneAdmitted(SESSION, C, CARMEN), with_(phones=(GROUP, ALONE, ADMITTED))),
    (e.PhoneForgotten(SESSION, C), with_(phones=(GROUP, ALONE))),
    (e.PhoneCame(SESSION, NEWCOMER), with_(phones=(GROUP, ALONE, NEWCOMER))),
    (e.PhoneAdmitted(SESSION, D, DEV), with_(phones=(GROUP, ALONE, MADE))),
    (e.PersonKeptOut(SESSION, ANN), _kept_out),
    (e.PersonLetIn(SESSION, ANN), with_(phones=(GROUP, MADE))),
    (e.PhoneCame(SESSION, ALONE), with_(phones=(GROUP, ALONE, MADE))),
    (e.PersonKeptOut(SESSION, ANN), _kept_out),
    (e.MessageSent(SESSION, MESSAGE), with_(messages=(MESSAGE,))),
    (e.MessageSent(SESSION, SIGNED), with_(messages=(MESSAGE, SIGNED))),
    (
        e.MessageAnswered(SESSION, MESSAGE.id, "The first"),
        with_(messages=(replace(MESSAGE, answer="The first"), SIGNED)),
    ),
    (e.IdeaFolded(SESSION, ONE, Fold.FACILITATOR), in_idea(ONE, fold=Fold.FACILITATOR)),
    (
        e.FoldVoted(SESSION, ONE, BOJAN, True),
        lambda s: replace(in_idea(ONE, opens=1)(s), fold_voices=(FoldVoice(ONE, BOJAN),)),
    ),
    (
        e.FoldVoted(SESSION, ONE, ANN, False),
        with_(fold_voices=(FoldVoice(ONE, ANN), FoldVoice(ONE, BOJAN))),
    ),
    (
        e.IdeaFolded(SESSION, ONE, None),
        lambda s: replace(in_idea(ONE, fold=None, opens=0)(s), fold_voices=()),
    ),
    (e.IdeaFolded(SESSION, ONE, Fold.ROOM), in_idea(ONE, fold=Fold.ROOM)),
    (e.FoldVoted(SESSION, ONE, ANN, False), with_(fold_voices=(FoldVoice(ONE, ANN),))),
    (e.FoldedReworded(SESSION, ONE, "kind"), _reworded),
    (e.IdeaFolded(SESSION, TWO, Fold.ROOM), in_idea(TWO, fold=Fold.ROOM)),
    (
        e.FoldVoted(SESSION, TWO, ANN, True),
        lambda s: replace(in_idea(TWO, opens=1)(s), fold_voices=(FoldVoice(TWO, ANN),)),
    ),
    (e.IdeaClaimed(SESSION, TWO, BOJAN), in_idea(TWO, author=BOJAN, is_claimed=True)),
    (e.ThanksMoved(SESSION, "x1", ThanksState.SHOWN), _thanks("x1", ThanksState.SHOWN)),
    (e.ThanksMoved(SESSION, "th2", ThanksState.KEPT), _thanks("th2", ThanksState.KEPT)),
    (e.Invited(SESSION, ASKED), with_(invitations=(ASKED,))),
    (e.Invited(SESSION, BY_BOJAN), with_(invitations=(BY_BOJAN, ASKED))),
    (e.InvitationEnded(SESSION, OUTCOME, CARMEN), with_(invitations=(BY_BOJAN,))),
)


def all_forgotten(s: Session) -> Session:
    """Phones, private lines, invitations and voices; tickets of whatever has an author or no secret."""
    return replace(
        s,
        joining=None,
        phones=(),
        messages=(),
        invitations=(),
        fold_voices=(),
        ideas=tuple(replace(i, opens=0, ticket=i.ticket if i.author is None else None) for i in s.ideas),
        questions=tuple(replace(q, ticket=None) for q in s.questions),
        thanks=tuple(replace(t, ticket=None) for t in s.thanks if t.state is ThanksState.SHOWN),
    )
