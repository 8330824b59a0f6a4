"""German turns of phrase that give a remedy, a person or a yes or no away.

The verb that tells a remedy from a hurt often stands last: "Wir müssen vier Programme benutzen" is a hurt,
"Wir müssen ein Programm einführen" a remedy. The tables of whys in the tests are the measure.
"""

from __future__ import annotations

from lfb_desktop.domain.coaching.english import ENGLISH
from lfb_desktop.domain.coaching.language import Language


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_OWN = _words("""
    ab aber abend alle allem allen aller alles als alte alten am anderen andere anders an antwort auch auf aus
    bei beim bevor besser bessere besten bin bis bitte bleiben bleibt brauchen braucht da dabei dadurch damit
    danach dann dar darf das dass dauert dem den denen denn der deren des dich diese diesem diesen dieser
    dieses doch dort drei du durch ein eine einem einen einer eines einmal endlich er erst erste ersten es
    etwas euch euer fehlen fehlt finden frage fragen frei früh fünf für ganz geben geht gehen gegen genug
    gerade
    gibt gut gute guten habe haben hat hätten hier hinter ich ihm ihn ihnen ihr ihre ihren ihrer im immer ins
    ist ja jahr jahre jede jedem jeden jeder jedes jemand jetzt kann kaum kein keine keinem keinen keiner
    kommen kommt können könnten kunden länger lassen lasst leute leuten lieber machen macht mal man manchmal
    mehr mein meine meiner meisten mich mir mit monat monate morgen morgens muss müssen müsste müssten nach
    nacht nachts neu neue neuen neuer nicht nichts nie niemand nimmt noch nun nur ob oben oder oft ohne pro
    schon sechs sehr seid sein seine seinen seiner seit selbst sich sie sieben sind sogar soll sollen sollte
    sollten sondern sonst spät später stunde stunden tag tage tagen täglich tun über um und uns unser unsere
    unserem unseren unserer viel viele vielen vier vom von vor während wann war waren warten warum was weg
    wegen weil weiß welche weniger wenn wer werden wie wieder will wir wird wissen wo woche wochen wollen
    worüber wollte herunter verbessern zieht würde würden zehn zeit zu zum zur
    zusammen zurück zwei zweimal zweite zweiten zwischen
""")
# Words that both write, and that tell nothing: in, so, die, hat, war, man, will, am, was.
_BOTH = _words("am also an art bin das die des den der er es hat her in man mit most over so um war was will")

_WIR = r"(?:wir|ihr|sie|ich|man|alle|jeder|jede|die leitung|das team|unser team|die leute)"
_SANFT = (
    r"(?: (?:doch|einfach|endlich|mal|wirklich|dringend|auch|jetzt|eigentlich|unbedingt|nur|vielleicht"
    r"|alle))*"
)

# Verbs that are hardly ever a hurt, as they stand at the end of a sentence.
_MEND = (
    r"(?:einführen|anschaffen|abschaffen|umstellen|umsteigen|umziehen|automatisieren|digitalisieren"
    r"|zentralisieren|standardisieren|vereinheitlichen|migrieren|auslagern|umorganisieren|umstrukturieren"
    r"|einrichten|gründen|einsetzen|investieren|ablösen|ersetzen|verbieten|ausrollen|beauftragen|einkaufen"
    r"|(?:leute|jemanden|kräfte|personal|kollegen|entwickler|pflegekräfte) einstellen|wechseln)"
)
_DO = (
    rf"(?:{_MEND}|kaufen|bauen|installieren|nutzen|benutzen|verwenden|schulen|organisieren|einstellen"
    r"|aufbauen|neu schreiben|anfangen|aufhören|abhalten|veranstalten|schreiben lassen)"
)
_THING = (
    r"(?:werkzeuge?|tools?|systeme?|softwares?|apps?|plattform(?:en)?|prozess(?:e|es)?|richtlinien?|regeln"
    r"|dashboards?|vorlagen?|checklisten?|workshops?|schulung(?:en)?|kurse?|stand-?ups?|retros?"
    r"|retrospektiven?|bots?|skripte?|automatisierung|datenbank(?:en)?|crm|wikis?|handbuch|handbücher|leitfaden"
    r"|roadmap|kpis?|okrs?|slas?|berater(?:in)?|coach|scrum master|product owner|projektleit(?:er|erin|ung)"
    r"|budgets?|lizenz(?:en)?|ki|chatbots?|zentrale ablage|dienstpläne?"
    r"|(?:mehr|neue|zusätzliche|weitere) (?:leute|personal|kräfte|kollegen|stellen|entwickler|pflegekräfte"
    r"|lehrkräfte|hände|geld|budget))"
)
_ART = (
    r"(?:ein(?:e[nmrs]?)?|kein(?:e[nmrs]?)?|den|die|das|dem|unser(?:e[nmrs]?)?|eigene[nmrs]?|neue[nmrs]?"
    r"|bessere[nmrs]?|gute[nmrs]?|klare[nmrs]?|richtige[nmrs]?|gemeinsame[nmrs]?|einheitliche[nmrs]?"
    r"|ordentliche[nmrs]?|moderne[nmrs]?|zentrale[nmrs]?)"
)
_REST = r"[^.!?]*"

_WAYS = (
    # "Wir sollten ...": any verb is a way, unless it says what one cannot.
    rf"\b{_WIR}{_SANFT} (?:sollten?|müssten?)(?! (?:\w+ )?nicht müssen)"
    rf"(?!{_REST} (?:können|dürfen|haben|sein)\b)(?: [\w-]+){{1,3}}",
    rf"\b{_WIR}{_SANFT} (?:wollen|möchten|werden|könnten|würden gerne?){_SANFT} {_REST}\b{_DO}\b",
    rf"\b{_WIR}{_SANFT} (?:müssen|muss){_SANFT} {_REST}\b{_MEND}\b",
    rf"\bwie (?:können|könnten|sollen|sollten|werden|würden) (?:wir|ich) {_REST}\b{_DO}\b",
    rf"\bwie (?:führen|stellen|schaffen|richten) wir {_REST} (?:ein|um|ab|an)\b",
    r"\b(?:lasst uns|lass uns|wie wäre es|wie wär's|was,? wenn wir)(?: [\w-]+){1,3}",
    r"\b(?:warum|wieso|weshalb) (?:kaufen|nehmen|machen|nutzen|bauen|haben|führen|stellen|fangen) wir"
    r" nicht(?: [\w-]+){0,2}",
    rf"\bes (?:ist|wird) (?:höchste )?zeit(?: für {_ART}|,? dass wir|,? {_REST} zu )",
    # What is missed is a remedy that somebody has in mind.
    rf"\b(?:brauchen|braucht|benötigen|fordern)(?: {_ART})* (?:[\w-]+ )?{_THING}\b",
    rf"\b(?:fehlt|fehlen)(?: uns| hier| es an)?(?: {_ART})* (?:[\w-]+ )?{_THING}\b",
    rf"\b(?:gibt (?:es )?(?:hier )?|haben (?:hier )?)kein(?:e[nmrs]?)? (?:[\w-]+ )?{_THING}\b",
    rf"\bohne (?:{_ART} )*(?:[\w-]+ )?{_THING}\b",
    rf"\bhätten wir{_SANFT} (?:{_ART}|mehr|zwei|genug)\b",
    rf"\bwenn wir{_SANFT} {_ART} {_REST} hätten\b",
    r"\b(?:die|unsere) (?:einzige |beste |richtige )?lösung (?:ist|wäre|liegt|heißt)\b",
    r"\bwürden? (?:das|es|alles|all das) (?:alles )?lösen\b",
    r"\b(?:durch die einführung|indem wir|durch den kauf|durch neue)\b",
    # Said as an order.
    rf"^(?:bitte )?(?!(?:wir|ihr|sie|ich|man|wie|warum|wenn|weil)\b){_REST}\b{_MEND}[.!]?$",
    r"^(?:bitte )?(?:führt|führe|stellt|stell|schafft|kauft|kauf|nehmt|baut|verwendet|benutzt|nutzt|gebt"
    r"|schult|schickt|hört auf|fangt an|macht)(?: [\w-]+){1,3}",
)

_QUESTIONS = (
    r"(?:^|[.!?:;,] )(?:und |aber |also |oder )?(?:soll(?:en|te|ten)?|kann|können|könnten?|dürfen|darf|ist"
    r"|sind|war|waren|hat|haben|wird|werden|würden?|muss|müssen|wollen|will|gibt|lohnt|lohnen|braucht|brauchen"
    r"|reicht|reichen|bleibt|bleiben|geht) [^?.!]*\?",
    r"\bob (?:wir|es|sich|man|der|die|das)\b",
    r"\b(?:oder nicht|ja oder nein)\b",
)

_ROLES = (
    r"(?:unsere?|meine?|der|die|ihre?) (?:chefin|chef|leiterin|leiter|vorgesetzter?|geschäftsführer(?:in)?"
    r"|teamleiter(?:in)?|direktor(?:in)?|praktikant(?:in)?|neue|rektor(?:in)?|hausmeister(?:in)?"
    r"|sekretär(?:in)?|abteilungsleiter(?:in)?)|er|sie"
)
_BLAME = (
    r"(?:\w+t(?: uns| alle[ns]?| sich| mich)?(?: \w+)? (?:nie|niemals|immer|ständig|dauernd|andauernd)\b"
    r"|(?:nie|niemals|immer|ständig|dauernd) \w+t\b"
    r"|(?:ist|war) (?:zu|immer|nie|so|das problem|der grund|faul|langsam|unhöflich|schwierig|unfähig"
    r"|unzuverlässig|unmöglich)\b"
    r"|(?:muss|soll|sollte|müsste) \w+|(?:kann|will) (?:\w+ )?nicht\b|weigert sich|ignoriert\b|blockiert\b"
    r"|vergisst\b|entscheidet (?:alles|allein)|kontrolliert (?:alles|uns)|redet zu|unterbricht\b"
    r"|macht (?:alles|uns|es)\b|bremst\b|liest nie|schreit\b"
    r"|(?:haltung|verhalten|laune|launen|ton|fehler|langsamkeit|art|benehmen|faulheit)\b)"
)
_BEFORE = (
    r"wegen|(?:problemen?|ärger|stress|streit|schwierigkeiten) mit|liegt an|hängt an|hängt von"
    r"|schuld (?:ist|hat)|genervt von"
)

_BESSERN = (
    r"(?:verbessern|erhöhen|steigern|stärken|optimieren|fördern|senken|reduzieren|verringern|minimieren"
    r"|maximieren|unterstützen)"
)
_VAGUE = (
    rf"^(?:bitte )?(?!(?:wir|ihr|sie|ich|man|wie|warum)\b)[\w' -]+ {_BESSERN}[.!]?$",
    r"^(?:verbesserung|steigerung|stärkung|optimierung|förderung|senkung|reduzierung)(?: [\w-]+){1,5}[.!]?$",
)
_VAGUE_SHORT = (
    r"^(?:es|das|alles|vieles|das alles|die arbeit|das leben) (?:ist|läuft|funktioniert|geht|klappt|wird) "
    r"(?:einfach |wirklich |sehr |so |zu |gar |alles |hier )*(?:schlecht|falsch|kaputt|chaos|ein chaos"
    r"|furchtbar|schwierig|schwer|kompliziert|gut|schlechter|nicht)\b",
    r"\b(?:wir|sie) haben (?:zu |so |ein |ein paar |einige |viele |große |echte |hier )*(?:probleme?"
    r"|schwierigkeiten|baustellen|herausforderungen)\b(?!, (?:die|das|der))",
    r"\bes gibt (?:zu |so |viele |einige )*(?:probleme?|schwierigkeiten|baustellen)\b(?!, (?:die|das|der))",
    r"\b(?:etwas|alles|es|vieles) (?:muss|müsste|sollte|soll) (?:sich |endlich |etwas )*(?:ändern"
    r"|besser werden"
    r"|anders werden|passieren|geschehen)\b",
    r"\bwir (?:können|könnten) (?:das |es )?(?:viel )?(?:besser|mehr|schneller)\b",
    r"^(?:die |unsere )?(?:kommunikation|zusammenarbeit|kultur|qualität|stimmung|motivation|effizienz"
    r"|leistung|führung|struktur|organisation|teamarbeit|moral) (?:ist|braucht|könnte|sollte|muss|stimmt)"
    r" [\w ]+[.!]?$",
    r"^(?:bessere?[nmrs]?|mehr|gute[nmrs]?|weniger|schnellere?[nmrs]?|stärkere?[nmrs]?) [\w-]+"
    r"(?: (?:und|oder|in|im|für|mit|unter|bei) [\w-]+){0,2}(?: [\w-]+)?[.!]?$",
    r"^wie (?:können|werden|könnten) wir (?:viel )?(?:besser|schneller|mehr)\b",
)

GERMAN = Language(
    own=_OWN - _BOTH,
    others=(ENGLISH.own | ENGLISH.others) - _OWN - _BOTH,
    letters="äöüß",
    possessive="s|'",
    ways=_WAYS,
    questions=_QUESTIONS,
    roles=_ROLES,
    blame=_BLAME,
    blame_before=_BEFORE,
    vague=_VAGUE,
    vague_short=_VAGUE_SHORT,
    short=7,
)
