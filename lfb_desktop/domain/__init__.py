"""What a session is and what its rules allow: pure Python, no Qt, no SQL, no clock, no chance.

The glossary. One word, one meaning, in code, tables, labels and exports.

| word | meaning | avoid |
| --- | --- | --- |
| team file | the SQLite file that holds everything a team made | project, database |
| standing | how a person of the team usually takes part | status |
| session | one gathering around one why, from preparation to its end | meeting, board, event |
| why | what the leader asks the team to find a way for; in one line | goal, topic, problem |
| reason | why it matters (label "Why it matters") | motivation |
| result | how we will know it worked | target, objective |
| given | a limit that is not up for discussion | guardrail, constraint |
| open | what the team may decide | scope |
| how | whatever the team finds | solution |
| person | somebody on the team's roster | user, member, account |
| leader | gives the why, has no idea and no vote, is not counted in "n of m" | boss, owner, host |
| facilitator | runs the laptop; a member who does keeps ideas and vote | moderator, admin |
| participant | a person who takes part in this session, present or not | attendee, player |
| observer | a participant who is not counted and has no vote | guest |
| agenda, step | the planned way of a session; one part of it with its own clock | phase, stage, slide |
| round | a step of the kind "ideas" | brainstorm |
| slip | what somebody wrote in a round, before its reveal | draft, card |
| idea | a slip after its reveal: it has a number that never changes | card, note, sticky, post |
| reveal | all slips of a round become ideas, at the same moment | publish |
| theme | ideas that the team put under one name | cluster, group, category |
| poll | one secret question to all present; clarity check, picks, ballot, closing questions | survey |
| ballot | the poll that chooses between proposals | vote, voting |
| proposal | an idea or theme that stands on a ballot | option, candidate |
| paper | the answer of one person to one poll; it bears no name | vote, response |
| mark | what a paper says of one item | score, point |
| voice | that a person may act in an open round or poll, and how often they did | voter |
| ticket | the secret by which an author finds the own slip or paper again | token, receipt |
| seal | closing a secret step so that no file can tell who wrote what | anonymise |
| pick | an idea that the team wants to talk about | favourite |
| outcome | what the team wants to do | action, task, to-do |
| owner, helper | has taken an outcome; helps with it | assignee |
| need | what an outcome needs from the leader, and the leader's answer | blocker |
| clock | the remaining time of a step; it never closes or moves anything | countdown |
| stopped, taken up | a running session that rests until another day, and goes on | paused, resumed |
| undo | taking an act back by the one command that restores the rows | rollback, revert |
| journal | the story of a session; it names no one where the act was unsigned | log, audit |
| joining | the way in for phones: its secret is in the QR code, its code is said and typed | lobby, login |
| phone, token | a device through which people take part; by what it is known again | client, device |
| holder, seat | whoever holds a phone; everybody who takes part through it, the holder first | owner, slot |
| kept out, let in | asked to leave, with all phones; may come again | banned, blocked |
| private line | messages to the facilitator alone | chat, inbox |
| fold | to hide the words of an idea that may hurt; its number stays, and it can be opened again | delete |
| claim words | three words for the ticket of an unsigned idea; who says them puts a name to it | password |
| invitation | an owner asks somebody to help; a no is stored nowhere | request |
| Console, Stage | the facilitator's window; what the room sees | presenter view, projector |
| record | what a reader of the ended session may see | report, minutes |
"""
