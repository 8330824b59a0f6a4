"""Schema 1: the triggers that guard budgets and secrets, and the views for people with other tools.

The rules decide the same before anything is written. These hold when somebody writes past them.
"""

from __future__ import annotations


def guard(name: str, when: str, condition: str, says: str) -> str:
    return f"CREATE TRIGGER {name} {when} WHEN {condition} BEGIN SELECT RAISE(ABORT, '{says}'); END"


_IS_UNSIGNED = "(SELECT is_unsigned FROM step WHERE id = NEW.step) = 1"
_IS_CLOSED = "(SELECT is_open FROM poll WHERE id = {row}.poll) = 0"
_SPENT = "(SELECT sum(value) FROM mark WHERE poll = NEW.poll AND paper = NEW.paper)"
_BUDGETED = "method IN ('dots', 'choice', 'picks')"

GUARDS = (
    guard("team_is_one", "BEFORE INSERT ON team", "EXISTS (SELECT 1 FROM team)", "a team file has one team"),
    guard(
        "slip_unsigned",
        "BEFORE INSERT ON slip",
        f"NEW.author IS NOT NULL AND {_IS_UNSIGNED}",
        "an unsigned round has no authors",
    ),
    guard(
        "idea_unsigned",
        "BEFORE INSERT ON idea",
        f"NEW.author IS NOT NULL AND {_IS_UNSIGNED}",
        "an unsigned round has no authors",
    ),
    guard(
        "idea_stays_unsigned",
        "BEFORE UPDATE OF author ON idea",
        f"NEW.author IS NOT NULL AND {_IS_UNSIGNED}",
        "an unsigned round has no authors",
    ),
    guard(
        "slip_stays_unsigned",
        "BEFORE UPDATE OF author ON slip",
        f"NEW.author IS NOT NULL AND {_IS_UNSIGNED}",
        "an unsigned round has no authors",
    ),
    guard(
        "slip_needs_open_round",
        "BEFORE INSERT ON slip",
        "(SELECT phase FROM step WHERE id = NEW.step) <> 'open'",
        "the round is not open",
    ),
    guard(
        "round_voice_within_limit",
        "BEFORE UPDATE OF acts ON round_voice",
        "NEW.acts > OLD.acts AND "
        "(SELECT ideas_each FROM step WHERE id = NEW.step) BETWEEN 1 AND NEW.acts - 1",
        "more ideas than the round has room for",
    ),
    guard(
        "idea_number_stays",
        "BEFORE UPDATE OF number ON idea",
        "NEW.number <> OLD.number",
        "the number of an idea never changes",
    ),
    guard(
        "paper_needs_open_poll",
        "BEFORE INSERT ON paper",
        _IS_CLOSED.format(row="NEW"),
        "the poll is closed",
    ),
    guard("paper_stays", "BEFORE UPDATE ON paper", "1", "a paper is replaced, never changed"),
    guard("mark_stays", "BEFORE UPDATE ON mark", "1", "a paper is replaced, never changed"),
    guard(
        "mark_needs_open_poll", "BEFORE INSERT ON mark", _IS_CLOSED.format(row="NEW"), "the poll is closed"
    ),
    guard(
        "mark_within_cap",
        "BEFORE INSERT ON mark",
        f"EXISTS (SELECT 1 FROM poll WHERE id = NEW.poll AND {_BUDGETED} AND NEW.value > cap)",
        "more dots on one proposal than the cap",
    ),
    guard(
        "mark_within_dots",
        "AFTER INSERT ON mark",
        f"EXISTS (SELECT 1 FROM poll WHERE id = NEW.poll AND {_BUDGETED} AND {_SPENT} > dots)",
        "more dots than a person has",
    ),
    guard(
        "voice_needs_open_poll",
        "BEFORE INSERT ON poll_voice",
        _IS_CLOSED.format(row="NEW"),
        "the poll is closed",
    ),
)

# Nothing of an open step is in a view: no slips, and no counts of a poll before its close.
_SESSION_SUMMARY = """
CREATE VIEW session_summary AS
SELECT
  s.id AS session, s.name, s.date, s.state, s.is_rehearsal, s.why, s.reason, s.result,
  leader.name AS led_by,
  facilitator.name AS facilitated_by,
  (SELECT count(*) FROM participant WHERE session = s.id AND presence <> 'observer') AS people,
  (SELECT count(*) FROM idea WHERE session = s.id) AS ideas,
  (SELECT count(*) FROM theme WHERE session = s.id) AS themes,
  (SELECT count(*) FROM poll WHERE session = s.id AND is_open = 0) AS polls,
  (SELECT count(*) FROM outcome WHERE session = s.id) AS outcomes,
  (SELECT count(*) FROM outcome AS o WHERE o.session = s.id AND EXISTS
    (SELECT 1 FROM commitment WHERE outcome = o.id AND role = 'owner')) AS outcomes_with_owner
FROM session AS s
LEFT JOIN person AS leader ON leader.id = s.leader
LEFT JOIN person AS facilitator ON facilitator.id = s.facilitator
"""

_IDEA_RESULT = """
CREATE VIEW idea_result AS
SELECT
  i.session, i.number, i.text, i.id AS idea,
  author.name AS author,
  theme.name AS theme,
  (SELECT number FROM idea WHERE id = i.merged_into) AS merged_into_number,
  i.is_set_aside, i.is_picked, i.is_defended, i.marks,
  (SELECT sum(dots) FROM (
    SELECT item.hands + coalesce((SELECT sum(value) FROM mark
      WHERE mark.poll = item.poll AND mark.item = item.id), 0) AS dots
    FROM poll_item AS item JOIN poll ON poll.id = item.poll
    WHERE item.idea = i.id AND poll.method = 'dots' AND poll.is_open = 0
  )) AS dots,
  (SELECT group_concat(title, '; ') FROM (SELECT o.title FROM outcome_idea AS oi
    JOIN outcome AS o ON o.id = oi.outcome WHERE oi.idea = i.id ORDER BY o.position)) AS outcomes
FROM idea AS i
LEFT JOIN person AS author ON author.id = i.author
LEFT JOIN theme ON theme.id = i.theme
ORDER BY i.session, i.number
"""

VIEWS = (_SESSION_SUMMARY.strip(), _IDEA_RESULT.strip())
