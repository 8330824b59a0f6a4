"""Whys that already hold a way, a person, a yes or no, or nothing yet; and many that do not."""

from __future__ import annotations

import pytest

from lfb_desktop.domain.coaching import LANGUAGES, MOST_QUOTED, Advice, Kind, advise, longest
from lfb_desktop.domain.words import NOTHING

NAMES = ("Amara", "Bojan", "Will", "Grace", "李明", "Anne-Marie", "Sean O'Neil")

# (why, the words that give it away)
WAYS = [
    ("We should use Kanban for our support tickets.", "We should use"),
    ("Everybody really should write tests first", "Everybody really should write"),
    ("People should just stop complaining.", "People should just stop"),
    ("We need a tool that shows who is on call.", "need a tool"),
    ("We need more people in the night shift.", "need more people"),
    ("We lack a proper process for complaints.", "lack a proper process"),
    ("There is no checklist for the morning handover", "There is no checklist"),
    ("Things get lost because we don't have a shared wiki.", "don't have a shared wiki"),
    ("We need to introduce daily stand-ups again.", "We need to introduce"),
    ("We have to hire two nurses before winter.", "We have to hire"),
    ("The team must switch to one calendar.", "The team must switch"),
    ("We want to automate the invoices this year.", "We want to automate"),
    ("How can we introduce Scrum in sales?", "How can we introduce"),
    ("How do we migrate everything to the cloud by May?", "How do we migrate"),
    ("Let's have a meeting every morning.", "Let's have a"),
    ("Why don't we buy a second oven?", "Why don't we buy a"),
    ("What if we start an hour later on Mondays?", "What if we start an"),
    ("It is time to replace the old phone system.", "It is time to replace"),
    ("Introduce a rota for the kitchen.", "Introduce"),
    ("Hire somebody for the front desk.", "Hire"),
    ("Use one ticket system for everything.", "Use"),
    ("Please build a dashboard for the orders.", "Please build a"),
    ("Stop sending mails after six.", "Stop sending"),
    ("Make everybody answer within a day.", "Make everybody"),
    ("Move everything to the new building.", "Move everything"),
    ("Fewer night calls by introducing service levels.", "by introducing"),
    ("If only we had a second machine, orders would leave on time.", "If only we had a"),
    ("The only solution is a new contract with the carrier.", "The only solution is"),
    ("A better handbook would solve everything here.", "would solve everything"),
    ("Our new people are lost for weeks, so we should train them better.", "we should train"),
    ("Switching to four-day weeks", "Switching to four-day weeks"),
    ("Orders get lost here without a clear process.", "without a clear process"),
]
PERSONS = [
    "Bojan never answers his mail.",
    "Amara's attitude drags the whole team down.",
    "Everything is slow because of Bojan.",
    "Our manager decides everything alone.",
    "My boss keeps changing the plan every week.",
    "The new guy is too slow for the counter.",
    "She always interrupts us when we talk to customers.",
    "We have had trouble with Grace since the spring.",
    "Will refuses to hand over before he leaves.",
    "Anne-Marie makes everything complicated.",
    "Sean O'Neil must talk less in our rounds.",
    "Since 李明 never reads the plan, we wait.",
]
QUESTIONS = [
    "Should we open on Sundays?",
    "Shall we stay in this office",
    "Is the night shift still worth it?",
    "Do our customers want a print edition?",
    "Our rent doubles in May. Can we stay here?",
    "We do not know whether to keep the second shop.",
    "Are two people at night enough or not?",
    "Could the school open an hour later?",
]
VAGUES = [
    "Improve communication.",
    "Increase customer satisfaction by ten percent.",
    "Reduce our costs.",
    "Better teamwork.",
    "Communication is bad.",
    "We have problems.",
    "There are too many issues with it",
    "Everything is a mess.",
    "It does not work.",
    "Something must change.",
    "We can do better.",
    "More respect for each other.",
    "Our culture needs work.",
    "How can we be better?",
    "The why",
]
WHYS = [
    "Our on-call weeks burn people out.",
    "We learn about trouble from customers first.",
    "Releases feel like exams.",
    "Every evening a third of our bread ends in the bin.",
    "New colleagues need four months until they dare to answer a customer.",
    "We have to use four tools to answer one question.",
    "We must ask three people before a broken lamp is replaced.",
    "We need three weeks to answer a letter that takes ten minutes to write.",
    "We need a manager's signature for a box of pens.",
    "Nobody should be woken twice in one night.",
    "We should have heard of the leak before the neighbours did.",
    "We should be able to leave at five, and nobody ever does.",
    "Parents do not know until Sunday night which days their children are with us.",
    "The same question is asked at the desk two hundred times a week.",
    "How can we have evenings again without leaving patients alone?",
    "Why do our best people leave after two years?",
    "What makes the handover at six in the morning go wrong so often?",
    "How might newcomers find a friend here within their first month?",
    "Time to first answer has doubled since we moved.",
    "Build times eat the afternoons of twelve people.",
    "Use of agency staff costs us the trust of the ward.",
    "Moving to the new office cost us two of our oldest customers.",
    "Half of what we decide in meetings is decided again a week later.",
    "Bojan and Amara are woken every other night.",
    "Two people left last year and named the pager as a reason.",
    "People repair their own bicycles in the yard because ours take three weeks.",
    "Will's post at the gate has been empty since the spring.",
    "Our volunteers are tired before the season begins.",
    "Buy-in for the new shifts is missing, and nobody says why.",
    "The people who know the most are asked the least.",
    "In winter the café is empty from three o'clock on and we send people home unpaid.",
    "You wait forty minutes on the phone and then hear that it is the wrong number.",
    "Grace periods on our loans confuse the ones who need them most.",
    "We miss the people who moved to the night shift.",
    "Every second delivery is late and our drivers are shouted at for it.",
]
UNKNOWN = [
    "",
    " ",
    "?",
    "🥖🥖🥖",
    "Kommunikation",
    "Nous devrions utiliser un meilleur outil.",
    "Est-ce que nous devons ouvrir le dimanche ?",
    "Deberíamos usar una herramienta para todo.",
    "Dovremmo usare uno strumento migliore per i turni.",
    "Precisamos de mais pessoas na equipa da noite.",
    "We moeten een nieuw systeem kopen voor het team.",
    "Vi borde köpa ett bättre system till teamet.",
    "Powinniśmy wprowadzić nowe narzędzie dla zespołu.",
    "Нам нужно внедрить новую систему.",
    "我们应该使用新的工具。",
    "会議を減らすべきだ。",
    "يجب أن نستخدم نظاما جديدا.",
    "אנחנו צריכים כלי חדש.",
    "हमें एक नया सिस्टम चाहिए।",
    "우리는 새로운 도구를 써야 한다.",
    "x" * 300,
    "Å " * 150,
]


@pytest.mark.parametrize(("why", "words"), WAYS)
def test_a_why_that_holds_a_way_is_told_which_words_do(why: str, words: str) -> None:
    advice = advise(why, NAMES)
    assert advice.kind is Kind.WAY
    assert advice.found.startswith(words)
    assert str(advice.lead) == f"This names a way already: “{advice.found}”."
    assert str(advice.rest) == "What hurts if nothing changes?"


@pytest.mark.parametrize(
    ("why", "kind"),
    [
        *((why, Kind.PERSON) for why in PERSONS),
        *((why, Kind.QUESTION) for why in QUESTIONS),
        *((why, Kind.VAGUE) for why in VAGUES),
    ],
)
def test_persons_questions_and_what_asks_nothing_are_told(why: str, kind: Kind) -> None:
    advice = advise(why, NAMES)
    assert advice.kind is kind
    assert advice.is_warning


@pytest.mark.parametrize("why", WHYS)
def test_a_why_reads_like_one(why: str) -> None:
    advice = advise(why, NAMES)
    assert (advice.kind, advice.found) == (Kind.WHY, "")
    assert not advice.is_warning
    assert str(advice.lead) == "This reads like a why."
    assert str(advice.rest) == "It names a hurt, not a remedy. The how has room."


@pytest.mark.parametrize("why", UNKNOWN)
def test_of_a_language_it_does_not_know_it_says_nothing(why: str) -> None:
    advice = advise(why, NAMES)
    assert (advice.kind, advice.lead, advice.rest) == (Kind.SILENT, NOTHING, NOTHING)
    assert not advice.is_warning


def test_the_tables_are_as_long_as_was_promised() -> None:
    assert len(WAYS) >= 30
    assert len(WAYS) + len(PERSONS) + len(QUESTIONS) + len(VAGUES) >= 60
    assert len(WHYS) >= 30


@pytest.mark.parametrize("why", [why for why, _ in WAYS])
def test_case_apostrophes_and_spaces_change_nothing(why: str) -> None:
    told = advise(why, NAMES).kind
    assert advise(why.upper()).kind is told
    assert advise(why.replace("'", "’")).kind is told
    assert advise(f"  {why.replace(' ', '  ')}\n").kind is told


def test_only_the_people_who_are_here_are_known_by_name() -> None:
    why = "Bojan never answers his mail."
    assert advise(why, ["Amara"]).kind is Kind.WHY
    assert advise(why, ["Bojan"]).kind is Kind.PERSON
    assert advise(why, ["", " "]).kind is Kind.WHY


def test_a_name_that_is_also_a_word_counts_as_it_is_written() -> None:
    assert advise("What never breaks will never be mended by us.", ["Never", "Will"]).kind is Kind.WHY


def test_a_name_is_no_pattern() -> None:
    assert advise("The (new) one never answers us.", ["(new) one"]).kind is Kind.PERSON
    assert advise("Everybody never answers us.", [".*"]).kind is Kind.WHY


def test_a_why_of_300_characters_is_read_to_its_end() -> None:
    long = "Our customers wait for days and nobody tells them why. " * 5
    assert advise(long).kind is Kind.WHY
    assert advise(f"{long[:270]} We should hire.").kind is Kind.WAY


def test_without_its_language_nothing_is_said() -> None:
    assert advise("We should use Kanban.", languages={}).kind is Kind.SILENT
    assert advise("Wir sollten Kanban benutzen.", languages={"en": LANGUAGES["en"]}).kind is Kind.SILENT


def test_what_is_quoted_stays_short_and_whole() -> None:
    advice = advise("We really just simply urgently definitely maybe should definitely introduce it.")
    assert advice.kind is Kind.WAY
    assert len(advice.found) <= MOST_QUOTED
    assert advice.found.endswith("…")


def test_the_room_that_is_kept_is_enough_for_every_advice() -> None:
    most = max(len(str(advice.lead)) + len(str(advice.rest)) for advice in longest())
    every = [*(why for why, _ in WAYS), *PERSONS, *QUESTIONS, *VAGUES, *WHYS]
    assert all(_length(advise(why, NAMES)) <= most for why in every)


@pytest.mark.parametrize("unit", ["we ", "should ", "a ", "need more ", "is it ", "Bojan ", "' "])
def test_no_text_goes_on_for_ever(unit: str) -> None:
    """A pattern that tries every way to read the text would not come back from so long a one."""
    advice = advise(unit * (300_000 // len(unit)), NAMES)
    assert len(advice.found) <= MOST_QUOTED


def _length(advice: Advice) -> int:
    return len(str(advice.lead)) + len(str(advice.rest))
