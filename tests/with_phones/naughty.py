"""Words that have broken programs before: those that are published, and what is made to run as a script."""

from __future__ import annotations

import json
from pathlib import Path

# What each would do, if anything took it for more than words: open a box, ask elsewhere, or make an element.
SCRIPTS = (
    "<script>alert(1)</script>",
    "</script><script>alert(2)</script>",
    "<img src=x onerror=alert(3)>",
    '<img src="http://evil.test/a.png">',
    "<svg onload=alert(4)>",
    "<svg><script>alert(5)</script></svg>",
    "<iframe src=javascript:alert(6)></iframe>",
    "<body onload=alert(7)>",
    "<a href=javascript:alert(8)>x</a>",
    '"><script>alert(9)</script>',
    "'><img src=x onerror=alert(10)>",
    '" onmouseover="alert(11)',
    "' onfocus='alert(12)' autofocus='",
    "javascript:alert(13)",
    "<details open ontoggle=alert(14)>",
    "<input autofocus onfocus=alert(15)>",
    "<video><source onerror=alert(16)></video>",
    "<math><mi xlink:href=javascript:alert(17)>x</mi></math>",
    "<object data=javascript:alert(18)></object>",
    "<embed src=//evil.test/x.swf>",
    "<link rel=stylesheet href=//evil.test/x.css>",
    "<style>@import '//evil.test/x.css';</style>",
    "<meta http-equiv=refresh content='0;url=//evil.test'>",
    "<base href=//evil.test/>",
    "<form action=//evil.test><button>x</button></form>",
    "<template><script>alert(19)</script></template>",
    "<noscript><p title='</noscript><img src=x onerror=alert(20)>'>",
    "<!--<img src='--><img src=x onerror=alert(21)>'>",
    "<![CDATA[<script>alert(22)</script>]]>",
    "<scr<script>ipt>alert(23)</script>",
    "%3Cscript%3Ealert(24)%3C/script%3E",
    "&lt;script&gt;alert(25)&lt;/script&gt;",
    "&#60;script&#62;alert(26)&#60;/script&#62;",
    "\\u003cscript\\u003ealert(27)\\u003c/script\\u003e",
    "{{constructor.constructor('alert(28)')()}}",
    "${alert(29)}",
    "#{alert(30)}",
    "<%= alert(31) %>",
    "{n} {name} {text} {words} {title}",
    "%s %d %(n)s {0} {}",
    "$& $1 $` $$",
    "__proto__",
    "constructor",
    "`;alert(32);`",
    "');alert(33);//",
    '{"__proto__": {"is": "ended_task"}}',
    "<b>bold</b> & <i>lean</i> R&D &Save &amp;",
    "<table><tr><td>a < b and c > d",
    "<ruby>x<rt>alert(34)</ruby>",
    "<p style='position:fixed;inset:0;background:url(//evil.test/y)'>",
)
assert len(SCRIPTS) == 50
PUBLISHED = 515


def published(real_data: Path) -> list[str]:
    found = json.loads((real_data / "blns" / "blns.json").read_text(encoding="utf-8"))
    assert len(found) == PUBLISHED
    return [str(text) for text in found]


def worst(texts: list[str], n: int) -> list[str]:
    """Few that stand for all: of each kind of sign that is in them, those that have most of it."""
    kinds = (
        *(
            "<",
            "&",
            '"',
            "'",
            "\\",
            "{",
            "%",
            "$",
            "\u202e",
            "\u200b",
            "\ufeff",
            "\u0489",
            "\u0600",
            "\U0001f469",
        ),
        *("\x7f", "\u2028", "\t", "\u0336", "\u5927", "\u00ad"),
    )
    found = dict.fromkeys(max(texts, key=lambda text, kind=kind: text.count(kind)) for kind in kinds)  # type: ignore[misc]
    step = max(1, len(texts) // n)
    return list(dict.fromkeys([*found, *texts[::step]]))[:n]
