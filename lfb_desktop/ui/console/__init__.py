"""The running session as the facilitator sees it: one page, a panel for each kind of step."""
