"""German whys that already hold a way, a person, a yes or no, or nothing yet; and many that do not."""

from __future__ import annotations

import pytest

from lfb_desktop.domain.coaching import LANGUAGES, Kind, advise

NAMES = ("Amara", "Bojan", "Will", "Grace", "Jörg")

# (why, the words that give it away begin with)
WAYS = [
    ("Wir sollten Kanban für unsere Anfragen verwenden.", "Wir sollten Kanban"),
    ("Alle sollten endlich zuerst Tests schreiben.", "Alle sollten endlich"),
    ("Wir brauchen ein Tool, das zeigt, wer Bereitschaft hat.", "brauchen ein Tool"),
    ("Wir brauchen mehr Leute in der Nachtschicht.", "brauchen mehr Leute"),
    ("Uns fehlt ein ordentlicher Prozess für Beschwerden.", "fehlt"),
    ("Es gibt keine Checkliste für die Übergabe am Morgen.", "gibt keine Checkliste"),
    ("Vieles geht verloren, weil wir kein gemeinsames Wiki haben, ohne Wiki geht nichts.", "ohne Wiki"),
    ("Wir müssen tägliche Stand-ups wieder einführen.", "Wir müssen"),
    ("Wir müssen vor dem Winter zwei Pflegekräfte einstellen.", "Wir müssen"),
    ("Das Team muss auf einen Kalender umsteigen.", "Das Team muss"),
    ("Wir wollen die Rechnungen dieses Jahr automatisieren.", "Wir wollen"),
    ("Wie können wir Scrum im Vertrieb einführen?", "Wie können wir"),
    ("Wie führen wir Scrum im Vertrieb ein?", "Wie führen wir"),
    ("Lasst uns jeden Morgen eine Besprechung machen.", "Lasst uns jeden"),
    ("Warum kaufen wir nicht einen zweiten Ofen?", "Warum kaufen wir nicht"),
    ("Was, wenn wir montags eine Stunde später anfangen?", "Was, wenn wir"),
    ("Es ist Zeit, die alte Telefonanlage zu ersetzen.", "Es ist Zeit"),
    ("Einen Dienstplan für die Küche einführen.", "Einen Dienstplan"),
    ("Bitte kauft ein neues System für alle.", "Bitte kauft ein"),
    ("Hätten wir nur eine zweite Maschine, gingen die Bestellungen pünktlich raus.", "Hätten wir nur"),
    ("Die einzige Lösung ist ein neuer Vertrag mit der Spedition.", "Die einzige Lösung ist"),
    ("Ein besseres Handbuch würde alles lösen.", "würde alles lösen"),
]
PERSONS = [
    "Bojan antwortet nie auf seine Mails.",
    "Amaras Haltung zieht das ganze Team herunter.",
    "Alles ist langsam wegen Bojan.",
    "Unser Chef entscheidet alles allein.",
    "Die Neue ist zu langsam für die Kasse.",
    "Seit dem Frühling haben wir Ärger mit Grace.",
    "Jörg macht alles kompliziert.",
]
QUESTIONS = [
    "Sollen wir sonntags öffnen?",
    "Lohnt sich die Nachtschicht noch?",
    "Wir wissen nicht, ob wir den zweiten Laden behalten.",
    "Unsere Miete verdoppelt sich im Mai. Können wir hier bleiben?",
    "Reichen zwei Leute in der Nacht oder nicht?",
]
VAGUES = [
    "Die Kommunikation verbessern.",
    "Unsere Kommunikation ist nicht gut.",
    "Bessere Zusammenarbeit im Team.",
    "Wir haben viele Probleme.",
    "Alles ist einfach zu kompliziert.",
    "Es muss sich etwas ändern.",
    "Wir können das besser.",
    "Wie können wir besser werden?",
]
WHYS = [
    "Unsere Bereitschaftswochen brennen Leute aus.",
    "Von Störungen erfahren wir zuerst von den Kunden.",
    "Jeden Abend landet ein Drittel von unserem Brot in der Tonne.",
    "Neue brauchen vier Monate, bis sie sich trauen, einem Kunden zu antworten.",
    "Wir müssen vier Programme benutzen, um eine Frage zu beantworten.",
    "Wir müssen drei Leute fragen, bevor eine kaputte Lampe ersetzt wird.",
    "Wir brauchen drei Wochen für einen Brief, den wir in zehn Minuten schreiben.",
    "Wir brauchen für eine Schachtel Stifte die Unterschrift der Leitung.",
    "Niemand sollte in einer Nacht zweimal geweckt werden.",
    "Wir sollten um fünf gehen können, und niemand tut es.",
    "Eltern wissen bis Sonntagabend nicht, an welchen Tagen ihre Kinder bei uns sind.",
    "Dieselbe Frage wird an der Theke zweihundertmal in der Woche gestellt.",
    "Wie haben wir wieder freie Abende, ohne dass Kranke allein bleiben?",
    "Warum gehen unsere besten Leute nach zwei Jahren?",
    "Was macht die Übergabe um sechs Uhr morgens so oft schwer?",
    "Wie finden Neue in ihrem ersten Monat hier jemanden zum Reden?",
    "Die Zeit bis zur ersten Antwort hat sich seit dem Umzug verdoppelt.",
    "Das Warten auf den Bau frisst die Nachmittage von zwölf Leuten.",
    "Der Umzug ins neue Haus hat uns zwei unserer ältesten Kunden gekostet.",
    "Die Hälfte von dem, was wir beschließen, wird eine Woche später noch einmal beschlossen.",
    "Bojan und Amara werden jede zweite Nacht geweckt.",
    "Zwei sind letztes Jahr gegangen und haben die Bereitschaft als Grund genannt.",
    "Die Leute reparieren ihre Räder selbst im Hof, weil es bei uns drei Wochen dauert.",
    "Unsere Ehrenamtlichen sind müde, bevor die Saison beginnt.",
    "Wer am meisten weiß, wird am wenigsten gefragt.",
    "Im Winter ist das Café ab drei leer, und wir schicken Leute unbezahlt nach Hause.",
    "Man wartet vierzig Minuten am Telefon und hört dann, dass es die falsche Nummer ist.",
    "Die meisten, die zum ersten Mal im Repair-Café helfen, kommen kein drittes Mal.",
    "Nach der Schicht weiß niemand, was noch offen ist.",
    "Unsere Briefe liegen zwei Tage, weil keiner sich zuständig fühlt.",
    "Die Stelle an der Pforte ist seit dem Frühling leer.",
]
OTHER_LANGUAGES = [
    "Onze nachtdiensten maken mensen moe en niemand zegt er iets van.",
    "Nos nuits de garde épuisent les gens, et personne ne le dit.",
    "Vores vagtuger slider folk op, og ingen siger det.",
    "Nuestras guardias agotan a la gente.",
]


@pytest.mark.parametrize(("why", "found"), WAYS)
def test_a_way_is_named(why: str, found: str) -> None:
    advice = advise(why, NAMES)
    assert advice.kind is Kind.WAY
    assert advice.found.startswith(found[:24])


@pytest.mark.parametrize("why", PERSONS)
def test_a_person_is_named(why: str) -> None:
    assert advise(why, NAMES).kind is Kind.PERSON


@pytest.mark.parametrize("why", QUESTIONS)
def test_a_yes_or_no_is_named(why: str) -> None:
    assert advise(why, NAMES).kind is Kind.QUESTION


@pytest.mark.parametrize("why", VAGUES)
def test_what_asks_nothing_yet_is_named(why: str) -> None:
    assert advise(why, NAMES).kind is Kind.VAGUE


@pytest.mark.parametrize("why", WHYS)
def test_a_why_is_never_warned_of(why: str) -> None:
    advice = advise(why, NAMES)
    assert advice.kind is Kind.WHY, advice


@pytest.mark.parametrize("why", OTHER_LANGUAGES)
def test_of_other_languages_nothing_is_said(why: str) -> None:
    assert advise(why, NAMES).kind is Kind.SILENT


def test_there_are_thirty_of_each() -> None:
    assert len(WAYS) + len(PERSONS) + len(QUESTIONS) + len(VAGUES) >= 30
    assert len(WHYS) >= 30
    assert set(LANGUAGES) == {"en", "de"}
