"""English turns of phrase that give a remedy, a person or a yes or no away.

"We have to use four tools" is a hurt, "we need to use a tool" a remedy: where the same words may be
both, the pattern asks for more of them, and a doubt stays silent. The table of whys in the tests is
the measure; whoever adds a pattern adds its whys there.
"""

from __future__ import annotations

from lfb_desktop.domain.coaching.language import Language


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_OWN = _words("""
    a about after again against all also always an and another any anybody anyone anything are aren't as
    ask asked asking at away be because been before being better between both bring but buy by called
    can't cannot can come comes could customers day days decide decided didn't do does doesn't don't
    during each either else end enough ever every everybody everyone everything fewer find first
    follow forget four from front get gets getting give go goes going gone good got had half has hasn't
    have haven't he her here his hour hours how i if improve improving increase into introduce is isn't
    it's its just keep know knows last late later leave leaves left less let let's like little long look
    lose loses losing lost make makes many may might month months more morning most much must my need
    needs neither never new next night nobody nor not nothing now often old once one only or other others
    our out over own patients people person place problem problems put reduce right said same say says
    see seen she should shouldn't since some somebody someone something start stop still such take takes
    team's than that that's the their them then there these they thing things think this those three
    through time times to today together too twice two under until unless up us use used using very wait
    waiting want wants was way we week weeks we're we've were what when where whether which while who
    whole whom whose why will with within without won't work working works would write written wrong year
    years yes yet you your
""")

# Common words of the neighbours; what is English as well (in, so, die) is in neither list.
_OTHERS = _words("""
    aber alle als auch auf aus bei bin da das dem den der des dich dies diese doch du durch ein eine einem
    einen einer er es für gegen haben hat ich ihr im immer ist jeder kann kein keine können mehr mein mich
    mit muss müssen nach nicht noch nur oder schon sehr sein seine sich sie sind sollen sollten über uns
    unser unsere und viel viele vom von vor warum weil wenn wer werden wie wir wird wo zu zum zur
    au aux avec ce ces cette dans de du elle en est et il ils je la le les leur mais nos notre nous ont
    ou par pas plus pour que qui sa sans se ses son sont sur tout trop un une vous
    al como con del desde el ella ellos entre esta este hay las los lo mas muy nada nadie ni nuestra
    nuestras nuestro nuestros para pero porque por sin sobre su sus también todo todos una y ya
    agli alla che chi ci come cosa da dal della delle di e gli ha hanno i io ma mi nella noi non per
    perché più questo sono ti tra troppo tutti vi
    ao da das do dos ele eles em essa isso mas muito na nas no nos nossa nosso não o os ou pela pelo são
    sem seu sua tem um uma
    aan bij dat deze dit een en geen haar heb hebben heeft het hij hun ik is je jullie kan maar met mijn
    moet moeten naar niet nog nu omdat onze ook op te teveel van veel voor waar waarom wat we wij worden
    ze zijn zo
    af at av blir de dem den det du efter eller ett får för från har hos hun hur hva hvad hvor i ikke inte
    jag jeg kan man med men mycket må många når och og om os oss på sig skal skall som til till vara ved
    vi vill vår våra være
    aby ale bo być co czy dla gdy jak jest już ja jego na nas nasz nasze nie od po przez są się tak to tylko
    w z za ze że
    ama bir biz bizim bu çok da daha değil hiç için ile kadar ki mi mu ne ve ya
""")

_WE = r"(?:we|you|they|i|people|everybody|everyone|somebody|someone|management|the team|our team|each of us)"
_SOFTLY = r"(?: (?:really|just|simply|urgently|all|finally|also|clearly|definitely|only|maybe|perhaps))*"
_SOME = r"(?:a|an|another|some|more|new|our own|one|two|three|regular|weekly|monthly|daily|\d+)\b"

# Verbs that are hardly ever a hurt: nobody suffers from having to introduce something.
_MEND = (
    r"(?:introduce|adopt|implement|hire|recruit|outsource|automate|migrate|switch|replace|reorgani[sz]e"
    r"|restructure|digiti[sz]e|centrali[sz]e|standardi[sz]e|roll out|launch|establish|appoint|abolish|ban"
    r"|get rid of|invest in|set up|move (?:to|everything)|go (?:agile|digital|remote|paperless))"
)
# And those that may be one: "we have to use four tools".
_DO = (
    rf"(?:{_MEND}|use(?! (?:two|three|four|five|six|seven|\d|the same))|buy|install|build|create|refactor"
    r"|rewrite|train|organi[sz]e|stop using|start using|stop doing|start doing|bring in|bring back"
    rf"|(?:add|write|hold|run|make|have|schedule|offer|try|start|do) {_SOME})"
)
_THING = (
    r"(?:tools?|systems?|software|apps?|platforms?|process(?:es)?|polic(?:y|ies)|dashboards?|templates?"
    r"|checklists?|workshops?|trainings?|courses?|stand-?ups?|retros?|retrospectives?|bots?|scripts?"
    r"|automation|databases?|crm|wiki|handbook|guidelines?|playbook|frameworks?|roadmap|kpis?|okrs?|slas?"
    r"|slos?|consultants?|coach|scrum master|product owner|project manager|budget|licen[cs]es?|ai|chatbot"
    r"|(?:more|new|additional|extra|another) (?:people|staff|hires?|colleagues|developers?|engineers?"
    r"|nurses?|teachers?|hands|money|budget|headcount))"
)
_MISSED = r"(?:a|an|any|the|some|more|new|better|proper|good|clear|real|our|own|single|central|shared|modern)"


_WAYS = (
    # "We should use ...": any verb is a way.
    rf"\b{_WE}{_SOFTLY} (?:should|ought to|had better)(?! (?:have\b|be able|not have to|never have to))"
    rf"{_SOFTLY}(?: not)?(?: [\w-]+)?",
    rf"\b{_WE}{_SOFTLY} (?:need to|want to|would like to|plan to|are going to|will|could|'d like to){_SOFTLY}"
    rf" {_DO}\b",
    rf"\b{_WE}{_SOFTLY} (?:have to|must|has to){_SOFTLY} {_MEND}\b",
    rf"\bhow (?:do|can|could|should|might|would|will) (?:we|i) {_DO}\b",
    rf"\b(?:let's|let us|why don't we|why not|how about|what about|what if we)(?: [\w-]+)(?: {_SOME})?",
    rf"\bit(?:'s| is) (?:high )?time (?:to {_DO}|for {_SOME}|we [\w-]+)",
    # What is missed is a remedy that somebody has in mind.
    rf"\b(?:need|needs|want|require|lack|lacks|are missing|miss)(?: {_MISSED})+ (?:[\w-]+ )?{_THING}\b(?!')",
    rf"\b(?:need|needs|want|lack|lacks) {_THING}\b(?!')",
    rf"\b(?:lack of|missing|there (?:is|are) no(?:t enough)?|there isn't|do not have|don't have|have no"
    rf"|without)(?: {_MISSED})*(?: [\w-]+)? {_THING}\b(?!')",
    rf"\bif (?:only )?we{_SOFTLY} (?:had (?:{_SOME}|the right)|used|hired|bought|switched|introduced"
    r"|automated)\b",
    r"\b(?:the|our) (?:only |best |obvious )?(?:solution|answer|fix|remedy) (?:is|would be|lies)\b",
    r"\b(?:would|will|could|can) (?:solve|fix) (?:this|it|that|everything|all)\b",
    r"\bby (?:introducing|hiring|buying|implementing|adopting|automating|switching|outsourcing"
    r"|rolling out)\b",
    # Said as an order.
    rf"^(?:please )?{_MEND}(?! (?:costs?|times?|dates?))(?= )",
    r"^(?:please )?(?:use(?! (?:of|cases?)\b)|buy|refactor|rewrite|stop using|start using|stop doing"
    r"|start doing|stop sending|stop having)(?= )",
    rf"^(?:please )?(?:build|create|write|hold|have|add|run|make|offer|try|start|organi[sz]e|schedule|plan"
    rf"|install|give us|get us) {_SOME}\b",
    r"^(?:please )?(?:make|move|merge|split|cut|train|send|pay|give) (?:it|the|our|all|everything|everyone"
    r"|everybody|people|managers|both|sure)\b",
    r"^(?:introducing|implementing|adopting|automating|rolling out|switching to)(?: [\w-]+){1,5}[.!]?$",
)

_QUESTIONS = (
    r"(?:^|[.!?:;,] )(?:so |and |but )?(?:should|shall|can|could|do|does|did|is|are|was|were|will|would|may"
    r"|must|have|has|had|am|isn't|aren't|don't|doesn't|can't|won't|shouldn't) [^?.!]*\?",
    r"^(?:should|shall) (?:we|i|they|you|everybody|everyone|people)\b",
    r"\bwhether (?:to|or not|we should|it is worth)\b",
    r"\b(?:or not|yes or no)\?",
)

_ROLES = (
    r"(?:our|my|the|their) (?:boss|manager|team ?lead|leader|director|ceo|cto|supervisor|foreman|principal"
    r"|headmaster|chief|intern|new guy|new one|secretary|captain|head of [a-z]+)|he|she"
)
_BLAME = (
    r"(?:(?:just|simply|really|still) )?(?:never|always|keeps? |refuses?\b|ignores?\b|blocks?\b|forgets?\b"
    r"|does not|doesn't|will not|won't|cannot|can't|fails? to|should|must|has to|needs to"
    r"|is (?:too|always|never|so|the problem|the reason|a problem|lazy|slow|rude|late|difficult|incompetent"
    r"|impossible|unreliable|toxic|hard to)\b|makes? (?:everything|us|it|all)\b|slows? \w+ down"
    r"|interrupts?\b|micro-?manages?\b|controls? everything|decides? everything|decides? alone|talks? too"
    r"|shouts?\b|bull(?:y|ies)\b|takes? too|hides?\b"
    r"|(?:fault|attitude|behaviou?r|moods?|temper|mistakes|laziness|slowness|tone|habit|performance)\b)"
)
_BEFORE = (
    r"because of|thanks to|(?:problems?|trouble|conflicts?|difficulties|issues?) with|fed up with|tired of"
    r"|depends? on|blame"
)

_VAGUE = (
    # A direction is not yet a hurt.
    r"^(?:please )?(?:improve|increase|boost|enhance|strengthen|optimi[sz]e|foster|maximi[sz]e|minimi[sz]e"
    r"|reduce|decrease|lower|raise|promote|support)(?! (?:in|of|to|and)\b)(?= )",
    r"^(?:improving|increasing|boosting|enhancing|strengthening|optimi[sz]ing|fostering|maximi[sz]ing)\b"
    r"(?:(?! (?:is|are|has|have|costs?|takes?|means?)\b) [\w'-]+)*[.!]?$",
)
_VAGUE_SHORT = (
    r"^(?:things|it|this|everything|all|all of it|life|work) (?:is|are|feels?|seems?|looks?|does|do|gets?) "
    r"(?:just |simply |really |very |so |too |not |a )*(?:bad|wrong|broken|mess|chaos|terrible|difficult"
    r"|hard|complicated|work|working|going well|good|great|okay|ok|worse)\b",
    r"\b(?:we|they|there) (?:have|face|are|is)(?: (?:a|an|some|many|several|so|too|lots of|big|huge|real))* "
    r"(?:problems?|issues?|challenges?|difficulties)\b(?! (?:that|which|who))",
    r"\b(?:something|everything|a lot|things) (?:must|has to|have to|needs to|need to|should) (?:change"
    r"|get better|improve|happen)\b",
    r"\b(?:we|you|they) (?:can|could|must) (?:do|be|get|become) (?:much |even )?(?:better|more|faster"
    r"|great)\b",
    r"^(?:the |our )?(?:communication|collaboration|cooperation|culture|quality|teamwork|team spirit|morale"
    r"|atmosphere|mood|motivation|efficiency|performance|leadership|structure|organi[sz]ation) "
    r"(?:is|are|isn't|needs?|could be|should be|must be) [\w ]+[.!]?$",
    r"^(?:better|more|good|stronger|faster|less|fewer|great) [\w-]+"
    r"(?: (?:and|or|in|for|with|among) [\w-]+){0,2}(?: [\w-]+)?[.!]?$",
    r"^(?:how (?:can|do|could|might) we )(?:be|do|get|become|work) (?:much )?(?:better|more|faster|good)\b",
)

ENGLISH = Language(
    own=_OWN,
    others=_OTHERS - _OWN,
    ways=_WAYS,
    questions=_QUESTIONS,
    roles=_ROLES,
    blame=_BLAME,
    blame_before=_BEFORE,
    vague=_VAGUE,
    vague_short=_VAGUE_SHORT,
    short=7,
)
