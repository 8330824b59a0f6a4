"""Leading from Behind: brainstorming sessions led so that the ideas of all come first.

The version stands here, and only here, so that packaging, `--version` and the window agree.
"""

from __future__ import annotations

__version__ = "0.4.0"
