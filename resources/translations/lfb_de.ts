<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Team file</source>
        <translation>Teamdatei</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logdatei</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>About Leading from Behind</source>
        <translation>Über Leading from Behind</translation>
    </message>
    <message>
        <source>Licences of what it is built on</source>
        <translation>Lizenzen dessen, worauf sie gebaut ist</translation>
    </message>
    <message>
        <source>Copy these facts</source>
        <translation>Angaben kopieren</translation>
    </message>
    <message>
        <source>The leader poses the why and steps back; the team finds the how.</source>
        <translation>Die Leitung stellt das Warum und tritt zurück; das Team findet das Wie.</translation>
    </message>
    <message>
        <source>Nothing goes to the internet.</source>
        <translation>Nichts geht ins Internet.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Built on {works}.</source>
        <translation>Gebaut auf {works}.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch nichts da</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Agenda</source>
        <translation>Ablauf</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Step {n}, {title}, {minutes} min, from {clock}, {method}</source>
        <translation>Schritt {n}, {title}, {minutes} min, ab {clock}, {method}</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Add step</source>
        <translation>Neuer Schritt</translation>
    </message>
    <message>
        <source>Template...</source>
        <translation>Vorlage...</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Which step?</source>
        <translation>Welcher Schritt?</translation>
    </message>
    <message>
        <source>Which template?</source>
        <translation>Welche Vorlage?</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>If the doors open then.</source>
        <translation>Wenn die Türen dann aufgehen.</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Neither: show it here in a window</source>
        <translation>Keinen: hier in einem Fenster zeigen</translation>
    </message>
    <message>
        <source>None of them: show it here in a window</source>
        <translation>Keinen davon: hier in einem Fenster zeigen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Which letter does the room see?</source>
        <translation>Welchen Buchstaben sieht der Raum?</translation>
    </message>
    <message>
        <source>The room sees {letter}</source>
        <translation>Der Raum sieht {letter}</translation>
    </message>
    <message>
        <source>The Stage fills that screen. The Console stays on another one. It is remembered.</source>
        <translation>Die Bühne füllt diesen Bildschirm. Die Konsole bleibt auf einem anderen. Wir merken uns das.</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>Your question on the why</source>
        <translation>Deine Frage zum Warum</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Was möchtest du wissen?</translation>
    </message>
</context>
<context>
    <name>AskingBox</name>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>AskingRow</name>
    <message>
        <source>Let in</source>
        <translation>Hereinlassen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>AwayStrip</name>
    <message>
        <source>Count the break</source>
        <translation>Pause mitzählen</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Look at it first</source>
        <translation>Erst ansehen</translation>
    </message>
    <message>
        <source>Restore this</source>
        <translation>Diese wiederherstellen</translation>
    </message>
    <message>
        <source>Put it beside the damaged file</source>
        <translation>Neben die beschädigte Datei legen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Put it in the place of the damaged file</source>
        <translation>An die Stelle der beschädigten Datei legen</translation>
    </message>
    <message>
        <source>Put it back in its place</source>
        <translation>Wieder an ihren Platz legen</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>What differs from now</source>
        <translation>Was anders ist als jetzt</translation>
    </message>
</context>
<context>
    <name>BallotPlanBox</name>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Dots for each person</source>
        <translation>Punkte für jede Person</translation>
    </message>
    <message>
        <source>Dots on one proposal, at most</source>
        <translation>Punkte auf einen Vorschlag, höchstens</translation>
    </message>
    <message>
        <source>What it decides</source>
        <translation>Was sie entscheidet</translation>
    </message>
    <message>
        <source>What happens if a tie stays after the second vote</source>
        <translation>Was geschieht, wenn nach der zweiten Abstimmung ein Gleichstand bleibt</translation>
    </message>
    <message>
        <source>What stands on the ballot</source>
        <translation>Was zur Abstimmung steht</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <source>Find among these</source>
        <translation>In diesen suchen</translation>
    </message>
    <message>
        <source>A shortlist</source>
        <translation>Eine engere Wahl</translation>
    </message>
    <message>
        <source>A decision</source>
        <translation>Eine Entscheidung</translation>
    </message>
    <message>
        <source>Try all of them</source>
        <translation>Alle ausprobieren</translation>
    </message>
    <message>
        <source>Draw a lot</source>
        <translation>Losen</translation>
    </message>
    <message>
        <source>Dots each</source>
        <translation>Punkte pro Person</translation>
    </message>
    <message>
        <source>At most on one</source>
        <translation>Höchstens auf einen</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Das ist</translation>
    </message>
    <message>
        <source>If a tie stays</source>
        <translation>Bleibt ein Gleichstand</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>There is nothing to vote on. Go back and write ideas, or go on.</source>
        <translation>Es gibt nichts abzustimmen. Geh zurück und lass Ideen schreiben, oder geh weiter.</translation>
    </message>
    <message>
        <source>Up to three proposals need no dots: any objection to trying it?</source>
        <translation>Bis zu drei Vorschläge brauchen keine Punkte: Spricht etwas dagegen, sie auszuprobieren?</translation>
    </message>
    <message>
        <source>More than twenty are hard to read. Pick or group first.</source>
        <translation>Mehr als zwanzig sind schwer zu lesen. Wählt oder ordnet erst.</translation>
    </message>
</context>
<context>
    <name>BallotResultBox</name>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>There is room for both</source>
        <translation>Für beide ist Platz</translation>
    </message>
    <message>
        <source>Vote once more between them</source>
        <translation>Stichwahl zwischen ihnen</translation>
    </message>
    <message>
        <source>Both, as two-week tries</source>
        <translation>Beide als Zwei-Wochen-Versuch</translation>
    </message>
    <message>
        <source>Draw the lot, as agreed</source>
        <translation>Losen, wie vereinbart</translation>
    </message>
    <message>
        <source>Talk three minutes</source>
        <translation>Drei Minuten reden</translation>
    </message>
    <message>
        <source>Then one dot each, as the next step</source>
        <translation>Dann je ein Punkt, als nächster Schritt</translation>
    </message>
    <message>
        <source>Boldest: hold its own ballot</source>
        <translation>Das Mutigste: eigene Abstimmung</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Tied for the last place</source>
        <translation>Gleichstand um den letzten Platz</translation>
    </message>
    <message>
        <source>Kept for later</source>
        <translation>Für später aufgehoben</translation>
    </message>
    <message>
        <source>Chosen in the first vote</source>
        <translation>In der ersten Abstimmung gewählt</translation>
    </message>
    <message>
        <source>Would change most, even if it is hard</source>
        <translation>Würde am meisten ändern, auch wenn es schwer ist</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation>Eine Minute weniger</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Eine Minute mehr</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>CaptureBox</name>
    <message>
        <source>Write down for somebody</source>
        <translation>Für jemanden aufschreiben</translation>
    </message>
    <message>
        <source>Whose idea it is</source>
        <translation>Von wem die Idee ist</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>One thought per idea</source>
        <translation>Ein Gedanke pro Idee</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Written down here</source>
        <translation>Hier aufgeschrieben</translation>
    </message>
    <message>
        <source>Paper slip</source>
        <translation>Zettel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>People and notes</source>
        <translation>Leute und Notizen</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}: {value}</translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>An author puts the name to an idea</source>
        <translation>Den eigenen Namen unter eine Idee setzen</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Wer sie geschrieben hat</translation>
    </message>
    <message>
        <source>The three words</source>
        <translation>Die drei Wörter</translation>
    </message>
    <message>
        <source>river lamp seven</source>
        <translation>river lamp seven</translation>
    </message>
    <message>
        <source>Put the name to it</source>
        <translation>Namen dazusetzen</translation>
    </message>
    <message>
        <source>Leave it unsigned</source>
        <translation>Ohne Namen lassen</translation>
    </message>
    <message>
        <source>The phone shows three words with each idea of an unsigned round. Whoever says them puts the own name to the idea. It stays.</source>
        <translation>In einer Runde ohne Namen zeigt das Handy zu jeder Idee drei Wörter. Wer sie nennt, setzt den eigenen Namen dazu. Er bleibt.</translation>
    </message>
</context>
<context>
    <name>ClarityWidget</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>ClosingWidget</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>shown to the room as written</source>
        <translation>der Raum sieht es wie geschrieben</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Thanks for what</source>
        <translation>Dank wofür</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add these thanks</source>
        <translation>Diesen Dank hinzufügen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>an</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>jemand aus dem Team</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>The code of whoever runs the laptop</source>
        <translation>Der Code der Moderation</translation>
    </message>
</context>
<context>
    <name>CommitmentsWidget</name>
    <message>
        <source>Owners step forward. You can invite, not assign.</source>
        <translation>Wer übernimmt, meldet sich selbst. Du kannst einladen, nicht zuteilen.</translation>
    </message>
    <message>
        <source>Find among these</source>
        <translation>In diesen suchen</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>What do we want to do? Make an outcome of a proposal, or type one.</source>
        <translation>Was wollen wir tun? Mach aus einem Vorschlag ein Ergebnis, oder tipp eines ein.</translation>
    </message>
    <message>
        <source>New outcome</source>
        <translation>Neues Ergebnis</translation>
    </message>
    <message>
        <source>What we want to do</source>
        <translation>Was wir tun wollen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add this outcome</source>
        <translation>Dieses Ergebnis hinzufügen</translation>
    </message>
    <message>
        <source>From an idea...</source>
        <translation>Aus einer Idee...</translation>
    </message>
</context>
<context>
    <name>ConsoleHead</name>
    <message>
        <source>Show the Stage</source>
        <translation>Bühne zeigen</translation>
    </message>
    <message>
        <source>No phones</source>
        <translation>Keine Handys</translation>
    </message>
</context>
<context>
    <name>DayBox</name>
    <message>
        <source>no day yet</source>
        <translation>noch kein Termin</translation>
    </message>
    <message>
        <source>in one week</source>
        <translation>in einer Woche</translation>
    </message>
    <message>
        <source>in two</source>
        <translation>in zwei</translation>
    </message>
    <message>
        <source>in two weeks</source>
        <translation>in zwei Wochen</translation>
    </message>
    <message>
        <source>in four</source>
        <translation>in vier</translation>
    </message>
    <message>
        <source>in four weeks</source>
        <translation>in vier Wochen</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Kein Tag</translation>
    </message>
</context>
<context>
    <name>DisplaysBox</name>
    <message>
        <source>Nothing is remembered. We ask when a second screen is there.</source>
        <translation>Nichts ist gemerkt. Wir fragen, wenn ein zweiter Bildschirm da ist.</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Lock the lobby: nobody new comes in</source>
        <translation>Eingang abschließen: niemand Neues kommt herein</translation>
    </message>
    <message>
        <source>Ask me before somebody comes in</source>
        <translation>Mich fragen, bevor jemand hereinkommt</translation>
    </message>
    <message>
        <source>Hide names on the Stage</source>
        <translation>Namen auf der Bühne verbergen</translation>
    </message>
    <message>
        <source>Whoever has a photo of the code can come in: lock the lobby, or let it ask you.</source>
        <translation>Wer ein Foto vom Code hat, kann hereinkommen: Schließ den Eingang ab, oder lass dich vorher fragen.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>The old one leads nowhere then. Who is in stays in.</source>
        <translation>Der alte gilt dann nicht mehr. Wer dabei ist, bleibt dabei.</translation>
    </message>
    <message>
        <source>Close for phones</source>
        <translation>Für Handys schließen</translation>
    </message>
</context>
<context>
    <name>DueStrip</name>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Erneut ausführen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy a&amp;ll in the list</source>
        <translation>Ganze &amp;Liste kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles aus&amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>In der Liste &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Undo typing</source>
        <translation>&amp;Rückgängig: Eingabe</translation>
    </message>
    <message>
        <source>&amp;Redo typing</source>
        <translation>&amp;Erneut ausführen: Eingabe</translation>
    </message>
    <message>
        <source>{verb}: {act}</source>
        <translation>{verb}: {act}</translation>
    </message>
</context>
<context>
    <name>EndScreen</name>
    <message>
        <source>Who has the laptop next</source>
        <translation>Wer den Laptop als Nächstes hat</translation>
    </message>
</context>
<context>
    <name>EndedWidget</name>
    <message>
        <source>Everything is in the team file. Nothing went to the internet.</source>
        <translation>Alles steht in der Teamdatei. Nichts ging ins Internet.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message>
        <source>Open it again, to mend something</source>
        <translation>Wieder öffnen, um etwas zu berichtigen</translation>
    </message>
</context>
<context>
    <name>EqualIdeas</name>
    <message>
        <source>Put together</source>
        <translation>Zusammenlegen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Choose a place...</source>
        <translation>Ort wählen...</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Ordner der Logdatei öffnen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Something went wrong that should not. The session is safe: everything that was confirmed is on disk, and you can go on. If something looks odd, close the app and start it again.</source>
        <translation>Da ist etwas schiefgegangen, was nicht passieren dürfte. Die Sitzung ist sicher: Alles Bestätigte ist gespeichert, und du kannst weitermachen. Wenn etwas seltsam aussieht, schließe die App und starte sie neu.</translation>
    </message>
    <message>
        <source>The report helps to mend it. It names lines of the program; no texts, names or votes are in it. Nothing is sent.</source>
        <translation>Der Bericht hilft, es zu beheben. Er nennt Zeilen des Programms; keine Texte, Namen oder Stimmen stehen darin. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Choose...</source>
        <translation>Wählen...</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>{thing}: choose</source>
        <translation>{thing}: wählen</translation>
    </message>
    <message>
        <source>{thing}: clear</source>
        <translation>{thing}: leeren</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open a team file</source>
        <translation>Teamdatei öffnen</translation>
    </message>
    <message>
        <source>Make a new team file</source>
        <translation>Neue Teamdatei anlegen</translation>
    </message>
    <message>
        <source>team.lfb</source>
        <translation>team.lfb</translation>
    </message>
    <message>
        <source>Save a copy of the team file</source>
        <translation>Eine Kopie der Teamdatei speichern</translation>
    </message>
    <message>
        <source>team copy.lfb</source>
        <translation>Team Kopie.lfb</translation>
    </message>
    <message>
        <source>Import a session</source>
        <translation>Sitzung importieren</translation>
    </message>
    <message>
        <source>Sessions ({pattern})</source>
        <translation>Sitzungen ({pattern})</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Import a copy</source>
        <translation>Kopie importieren</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>Team files ({pattern})</source>
        <translation>Teamdateien ({pattern})</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>Open a team file...</source>
        <translation>Eine Teamdatei öffnen...</translation>
    </message>
    <message>
        <source>The sample is a file of its own: one session that ended and one in preparation.</source>
        <translation>Das Beispiel ist eine eigene Datei: eine Sitzung, die zu Ende ist, und eine in Vorbereitung.</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Name des Teams</translation>
    </message>
    <message>
        <source>goes on the list of people</source>
        <translation>kommt auf die Liste der Leute</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Wer du bist</translation>
    </message>
</context>
<context>
    <name>FolderBox</name>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>{thing}: show in folder</source>
        <translation>{thing}: im Ordner zeigen</translation>
    </message>
    <message>
        <source>{thing}: copy where it is</source>
        <translation>{thing}: kopieren, wo es liegt</translation>
    </message>
    <message>
        <source>It is not there yet.</source>
        <translation>Noch nicht vorhanden.</translation>
    </message>
</context>
<context>
    <name>GoesWith</name>
    <message>
        <source>Goes with</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Numbers of two ideas that go together</source>
        <translation>Nummern zweier Ideen, die zusammengehören</translation>
    </message>
    <message>
        <source>12 with 7</source>
        <translation>12 mit 7</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Note that these two go together</source>
        <translation>Notieren, dass diese zwei zusammengehören</translation>
    </message>
    <message>
        <source>What goes together</source>
        <translation>Was zusammengehört</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Leave apart</source>
        <translation>Getrennt lassen</translation>
    </message>
</context>
<context>
    <name>HandsBox</name>
    <message>
        <source>In the count</source>
        <translation>Mitgezählt</translation>
    </message>
    <message>
        <source>Who is in the count</source>
        <translation>Wer mitgezählt wird</translation>
    </message>
    <message>
        <source>Hands for each</source>
        <translation>Handzeichen für jedes</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Handzeichen</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Template of a new session</source>
        <translation>Vorlage einer neuen Sitzung</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>IdeaList</name>
    <message>
        <source>Find among these</source>
        <translation>In diesen suchen</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder aufklappen</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Neu fassen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseite</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Show alone</source>
        <translation>Allein zeigen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all in this list</source>
        <translation>Ganze Liste kopieren</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>IdeaReader</name>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>The whole idea</source>
        <translation>Die ganze Idee</translation>
    </message>
    <message>
        <source>The first wording</source>
        <translation>Die erste Fassung</translation>
    </message>
    <message>
        <source>What was put into it</source>
        <translation>Was darin zusammenkam</translation>
    </message>
    <message>
        <source>Take all apart</source>
        <translation>Alle trennen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reworded, was: {text}</source>
        <translation>Neu gefasst, vorher: {text}</translation>
    </message>
    <message>
        <source>Take this one apart</source>
        <translation>Diese heraustrennen</translation>
    </message>
</context>
<context>
    <name>IdeasWidget</name>
    <message>
        <source>Let everybody sign</source>
        <translation>Mit Namen schreiben</translation>
    </message>
    <message>
        <source>Read in private first</source>
        <translation>Erst still lesen</translation>
    </message>
    <message>
        <source>Ideas of this round</source>
        <translation>Ideen dieser Runde</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Phones that are in</source>
        <translation>Handys, die dabei sind</translation>
    </message>
    <message>
        <source>No phone is in yet.</source>
        <translation>Noch ist kein Handy dabei.</translation>
    </message>
</context>
<context>
    <name>InviteBox</name>
    <message>
        <source>Ask somebody to help</source>
        <translation>Jemanden um Hilfe bitten</translation>
    </message>
    <message>
        <source>Who is asked to help</source>
        <translation>Wer um Hilfe gebeten wird</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask this person to help</source>
        <translation>Diese Person um Hilfe bitten</translation>
    </message>
    <message>
        <source>Ask nobody</source>
        <translation>Niemanden fragen</translation>
    </message>
    <message>
        <source>It stands on their own phone alone. Declining and not answering look the same, and nothing of it is kept. Whoever asked may notice.</source>
        <translation>Es steht nur auf dem eigenen Handy dieser Person. Ablehnen und nicht antworten sehen gleich aus, und nichts davon wird gespeichert. Wer gefragt hat, kann es merken.</translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfg</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open the manual</source>
        <translation>Handbuch öffnen</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Taste suchen</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation>Eine Taste suchen, oder was sie tut</translation>
    </message>
</context>
<context>
    <name>LeaderNoteBox</name>
    <message>
        <source>The leader’s own idea is written down. It opens after the vote, so that it gets a fair look, not a polite one.</source>
        <translation>Die eigene Idee der Leitung ist aufgeschrieben. Sie öffnet sich nach der Abstimmung, damit sie einen fairen Blick bekommt und keinen höflichen.</translation>
    </message>
    <message>
        <source>The leader’s own idea…</source>
        <translation>Die eigene Idee der Leitung…</translation>
    </message>
    <message>
        <source>The leader’s own idea</source>
        <translation>Die eigene Idee der Leitung</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Versiegeln</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tear it up</source>
        <translation>Zerreißen</translation>
    </message>
    <message>
        <source>Somebody would try that</source>
        <translation>Jemand würde das ausprobieren</translation>
    </message>
</context>
<context>
    <name>LeftSide</name>
    <message>
        <source>Agenda</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>black</source>
        <translation>schwarz</translation>
    </message>
    <message>
        <source>Page back</source>
        <translation>Seite zurück</translation>
    </message>
    <message>
        <source>Page on</source>
        <translation>Seite vor</translation>
    </message>
    <message>
        <source>Enter goes to the step</source>
        <translation>Enter geht zum Schritt</translation>
    </message>
</context>
<context>
    <name>LetterWindow</name>
    <message>
        <source>Screen {letter}</source>
        <translation>Bildschirm {letter}</translation>
    </message>
</context>
<context>
    <name>LevelsForm</name>
    <message>
        <source>What you want to say</source>
        <translation>Was du sagen möchtest</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>Add one</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>{list}: add one</source>
        <translation>{list}: Zeile hinzufügen</translation>
    </message>
</context>
<context>
    <name>LobbyWidget</name>
    <message>
        <source>Who gives the why</source>
        <translation>Wer das Warum gibt</translation>
    </message>
    <message>
        <source>Who runs the laptop</source>
        <translation>Wer den Laptop bedient</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Gives the why</source>
        <translation>Gibt das Warum</translation>
    </message>
    <message>
        <source>Runs the laptop</source>
        <translation>Am Laptop</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>The page that was read before</source>
        <translation>Die zuvor gelesene Seite</translation>
    </message>
    <message>
        <source>The page after it</source>
        <translation>Die Seite danach</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The keys stay with the session. To read by keys, ask once more or click here.</source>
        <translation>Die Tasten bleiben bei der Sitzung. Um mit Tasten zu lesen, frage noch einmal oder klicke hier.</translation>
    </message>
    <message>
        <source>{page} - Manual</source>
        <translation>{page} - Handbuch</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
</context>
<context>
    <name>MarksForm</name>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Neue Sitzung</translation>
    </message>
    <message>
        <source>Open the &amp;doors</source>
        <translation>&amp;Türen öffnen</translation>
    </message>
    <message>
        <source>Re&amp;hearse...</source>
        <translation>&amp;Proben...</translation>
    </message>
    <message>
        <source>Op&amp;en it</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Um&amp;benennen</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>E&amp;xportieren...</translation>
    </message>
    <message>
        <source>&amp;Import a session...</source>
        <translation>Sitzung &amp;importieren...</translation>
    </message>
    <message>
        <source>&amp;Open team file...</source>
        <translation>Te&amp;amdatei öffnen...</translation>
    </message>
    <message>
        <source>New &amp;team file...</source>
        <translation>Neue Team&amp;datei...</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy...</source>
        <translation>&amp;Kopie speichern...</translation>
    </message>
    <message>
        <source>Restore a &amp;backup...</source>
        <translation>&amp;Sicherung wiederherstellen...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Alle &amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Manual at this m&amp;oment</source>
        <translation>Handbuch zu diesem &amp;Moment</translation>
    </message>
    <message>
        <source>Look at the &amp;sample</source>
        <translation>&amp;Beispiel ansehen</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Über diese &amp;App</translation>
    </message>
    <message>
        <source>&amp;As on this computer</source>
        <translation>&amp;Wie auf diesem Computer</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Leute</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>&amp;Key hints</source>
        <translation>&amp;Tastenhinweise</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>Sprac&amp;he</translation>
    </message>
    <message>
        <source>Next &amp;region</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Put together</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Leave them apart</source>
        <translation>Getrennt lassen</translation>
    </message>
    <message>
        <source>Two entries of one person</source>
        <translation>Zwei Einträge einer Person</translation>
    </message>
    <message>
        <source>This entry goes</source>
        <translation>Dieser Eintrag geht</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>Dieser bleibt</translation>
    </message>
</context>
<context>
    <name>MoreBox</name>
    <message>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>Success is</source>
        <translation>Erfolg heißt</translation>
    </message>
    <message>
        <source>We believe that</source>
        <translation>Wir glauben, dass</translation>
    </message>
    <message>
        <source>Learned is</source>
        <translation>Gelernt heißt</translation>
    </message>
    <message>
        <source>It is an experiment</source>
        <translation>Es ist ein Experiment</translation>
    </message>
</context>
<context>
    <name>MoveHint</name>
    <message>
        <source>Move a step: drag, or</source>
        <translation>Schritt verschieben: ziehen, oder</translation>
    </message>
    <message>
        <source>Move: drag, or</source>
        <translation>Ziehen oder</translation>
    </message>
    <message>
        <source>Move a step: drag, or Alt with Up and Down</source>
        <translation>Schritt verschieben: ziehen, oder Alt mit Pfeil auf und ab</translation>
    </message>
</context>
<context>
    <name>Mover</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>First letters of a theme, or a new name</source>
        <translation>Erste Buchstaben eines Themas oder ein neuer Name</translation>
    </message>
    <message>
        <source>Themes that fit</source>
        <translation>Passende Themen</translation>
    </message>
</context>
<context>
    <name>NamesInput</name>
    <message>
        <source>Add people</source>
        <translation>Leute hinzufügen</translation>
    </message>
    <message>
        <source>with commas</source>
        <translation>mit Kommas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add these names</source>
        <translation>Diese Namen hinzufügen</translation>
    </message>
    <message>
        <source>lines became commas</source>
        <translation>aus Zeilen wurden Kommas</translation>
    </message>
</context>
<context>
    <name>NeedBox</name>
    <message>
        <source>What it needs of the leader</source>
        <translation>Was es von der Leitung braucht</translation>
    </message>
    <message>
        <source>The leader&apos;s answer</source>
        <translation>Die Antwort der Leitung</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>because ...</source>
        <translation>weil ...</translation>
    </message>
    <message>
        <source>The leader answers by</source>
        <translation>Die Leitung antwortet bis</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>It needs of the leader</source>
        <translation>Braucht von der Leitung</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No, because</source>
        <translation>Nein, weil</translation>
    </message>
    <message>
        <source>I answer by</source>
        <translation>Ich antworte bis</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
</context>
<context>
    <name>NobodyBox</name>
    <message>
        <source>Nobody yet, and that is fine.</source>
        <translation>Noch niemand, und das ist in Ordnung.</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andere Wege</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Kleiner machen</translation>
    </message>
    <message>
        <source>Two share it</source>
        <translation>Zu zweit teilen</translation>
    </message>
    <message>
        <source>Ask the leader</source>
        <translation>Die Leitung fragen</translation>
    </message>
    <message>
        <source>Not now, look again on...</source>
        <translation>Jetzt nicht, wieder hinschauen am...</translation>
    </message>
</context>
<context>
    <name>NotNowBox</name>
    <message>
        <source>Not now. We look again on</source>
        <translation>Jetzt nicht. Wir schauen wieder hin am</translation>
    </message>
</context>
<context>
    <name>NotesBox</name>
    <message>
        <source>never on Stage, never exported unless you ask</source>
        <translation>nie auf der Bühne, nie exportiert, außer du willst es</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Names with their states, notes and what is written before the reveal are not for the room. They are hidden until you choose.</source>
        <translation>Namen mit ihrem Stand, Notizen und was vor dem Aufdecken geschrieben wird, sind nicht für den Raum. Sie bleiben verborgen, bis du wählst.</translation>
    </message>
    <message>
        <source>One screen for all makes this window the Stage, with a slim bar for you. If only you see it, everything is shown here.</source>
        <translation>Ein Bildschirm für alle macht dieses Fenster zur Bühne, mit einer schmalen Leiste für dich. Siehst nur du ihn, ist hier alles zu sehen.</translation>
    </message>
    <message>
        <source>One screen for all</source>
        <translation>Ein Bildschirm für alle</translation>
    </message>
    <message>
        <source>Only I see this screen</source>
        <translation>Das sehe nur ich</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>Licences of what it is built on</source>
        <translation>Lizenzen dessen, worauf sie gebaut ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
</context>
<context>
    <name>ObjectionBox</name>
    <message>
        <source>Who objects</source>
        <translation>Wer einen Einwand hat</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>The objection in one sentence</source>
        <translation>Der Einwand in einem Satz</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add this objection</source>
        <translation>Diesen Einwand hinzufügen</translation>
    </message>
    <message>
        <source>The sentence is kept without the name. Who objects is no more in the count of hands.</source>
        <translation>Der Satz wird ohne Namen aufgehoben. Wer einen Einwand hat, zählt nicht mehr bei den Handzeichen.</translation>
    </message>
    <message>
        <source>An objection with its sentence</source>
        <translation>Ein Einwand mit seinem Satz</translation>
    </message>
</context>
<context>
    <name>OutcomePlanBox</name>
    <message>
        <source>The outcome</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <source>When ..., I will ...</source>
        <translation>Wenn ..., werde ich ...</translation>
    </message>
    <message>
        <source>When Monday&apos;s release is out, I switch it on.</source>
        <translation>Wenn das Release vom Montag draußen ist, schalte ich es ein.</translation>
    </message>
    <message>
        <source>We look again on</source>
        <translation>Wir schauen wieder hin am</translation>
    </message>
    <message>
        <source>More of the plan</source>
        <translation>Mehr vom Plan</translation>
    </message>
    <message>
        <source>It needs something...</source>
        <translation>Es braucht etwas...</translation>
    </message>
    <message>
        <source>Take this outcome out</source>
        <translation>Dieses Ergebnis entfernen</translation>
    </message>
</context>
<context>
    <name>PaceBars</name>
    <message>
        <source>Ideas per minute</source>
        <translation>Ideen pro Minute</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>min 1</source>
        <translation>Min. 1</translation>
    </message>
</context>
<context>
    <name>PageLine</name>
    <message>
        <source>Close this line</source>
        <translation>Diese Zeile schließen</translation>
    </message>
</context>
<context>
    <name>PartScreen</name>
    <message>
        <source>Leave this out</source>
        <translation>Das auslassen</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Agenda</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Why and step</source>
        <translation>Warum und Schritt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
</context>
<context>
    <name>PeopleBox</name>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>All are here</source>
        <translation>Alle sind da</translation>
    </message>
    <message>
        <source>Mark as away</source>
        <translation>Ist abwesend</translation>
    </message>
    <message>
        <source>Only watches</source>
        <translation>Schaut nur zu</translation>
    </message>
    <message>
        <source>Phones of this person</source>
        <translation>Handys dieser Person</translation>
    </message>
    <message>
        <source>Name of a newcomer</source>
        <translation>Name einer neuen Person</translation>
    </message>
    <message>
        <source>Somebody else came</source>
        <translation>Noch jemand ist da</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Diese Person hinzufügen</translation>
    </message>
    <message>
        <source>Mark as here</source>
        <translation>Ist da</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Who takes part</source>
        <translation>Wer dabei ist</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>{name}, gives the why</source>
        <translation>{name}, gibt das Warum</translation>
    </message>
    <message>
        <source>{name}, watches</source>
        <translation>{name}, schaut zu</translation>
    </message>
    <message>
        <source>{name}, takes part</source>
        <translation>{name}, dabei</translation>
    </message>
    <message>
        <source>{name}, does not take part</source>
        <translation>{name}, nicht dabei</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Name of the team</source>
        <translation>Name des Teams</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. Names are enough.</source>
        <translation>Noch steht niemand auf der Liste. Namen genügen.</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Name of the session</source>
        <translation>Name der Sitzung</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>who gives the why</source>
        <translation>wer das Warum gibt</translation>
    </message>
    <message>
        <source>Language of the record</source>
        <translation>Sprache des Protokolls</translation>
    </message>
    <message>
        <source>The first words of the why</source>
        <translation>Die ersten Worte des Warum</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Who gives the why?</source>
        <translation>Wer gibt das Warum?</translation>
    </message>
    <message>
        <source>Who runs the laptop?</source>
        <translation>Wer bedient den Laptop?</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Usually</source>
        <translation>Meistens</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Same person twice...</source>
        <translation>Zweimal dieselbe Person...</translation>
    </message>
</context>
<context>
    <name>PhonesBox</name>
    <message>
        <source>Phones</source>
        <translation>Handys</translation>
    </message>
    <message>
        <source>Open for phones</source>
        <translation>Für Handys öffnen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Netzwerkadresse</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Zurück zur Arbeit</translation>
    </message>
    <message>
        <source>Close for phones</source>
        <translation>Für Handys schließen</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
</context>
<context>
    <name>PhonesSettings</name>
    <message>
        <source>Phones</source>
        <translation>Handys</translation>
    </message>
    <message>
        <source>Certificate file for phones (TLS)</source>
        <translation>Zertifikatsdatei für Handys (TLS)</translation>
    </message>
    <message>
        <source>Key file of the certificate</source>
        <translation>Schlüsseldatei des Zertifikats</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>kein Passwort</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi</source>
        <translation>Name des WLANs</translation>
    </message>
    <message>
        <source>Password of the Wi-Fi</source>
        <translation>Passwort des WLANs</translation>
    </message>
    <message>
        <source>With a certificate of your own nobody in the network reads along. Phones have to trust it.</source>
        <translation>Mit einem eigenen Zertifikat liest niemand im Netz mit. Handys müssen ihm vertrauen.</translation>
    </message>
    <message>
        <source>Wi-Fi of the room: name</source>
        <translation>WLAN des Raums: Name</translation>
    </message>
    <message>
        <source>The lobby shows it to the room as a QR code, with its password.</source>
        <translation>Beim Ankommen sieht der Raum es als QR-Code, mit dem Passwort.</translation>
    </message>
    <message>
        <source>Wi-Fi of the room: password</source>
        <translation>WLAN des Raums: Passwort</translation>
    </message>
    <message>
        <source>Kept in the settings of this computer, and shown to the room. For a guest network only.</source>
        <translation>Steht in den Einstellungen dieses Computers und ist im Raum zu sehen. Nur für ein Gastnetz.</translation>
    </message>
</context>
<context>
    <name>PickWidget</name>
    <message>
        <source>Go on, most marked</source>
        <translation>Weiter: am meisten markiert</translation>
    </message>
    <message>
        <source>Go on, somebody speaks for them</source>
        <translation>Weiter: jemand setzt sich ein</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>geht weiter</translation>
    </message>
    <message>
        <source>does not go on</source>
        <translation>geht nicht weiter</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Rehearse...</source>
        <translation>Proben...</translation>
    </message>
    <message>
        <source>Open the doors</source>
        <translation>Türen öffnen</translation>
    </message>
    <message>
        <source>Back to Home</source>
        <translation>Zurück zum Start</translation>
    </message>
    <message>
        <source>Prepare a session</source>
        <translation>Sitzung vorbereiten</translation>
    </message>
    <message>
        <source>On a copy, with people who are played</source>
        <translation>Auf einer Kopie, mit gespielten Leuten</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
</context>
<context>
    <name>PrivateLineBox</name>
    <message>
        <source>Private line</source>
        <translation>Direkter Draht</translation>
    </message>
    <message>
        <source>Messages from phones arrive here. Only you see them.</source>
        <translation>Hier kommen Nachrichten von Handys an. Nur du siehst sie.</translation>
    </message>
    <message>
        <source>The whole message</source>
        <translation>Die ganze Nachricht</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Answer...</source>
        <translation>Antworten...</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answer this message</source>
        <translation>Diese Nachricht beantworten</translation>
    </message>
</context>
<context>
    <name>QuestionsBox</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>without a name, answered in sight</source>
        <translation>ohne Namen, vor allen beantwortet</translation>
    </message>
    <message>
        <source>A question on the why</source>
        <translation>Eine Frage zum Warum</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add this question</source>
        <translation>Diese Frage hinzufügen</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>The leader&apos;s answer in one line</source>
        <translation>Die Antwort der Leitung in einer Zeile</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answered aloud</source>
        <translation>Mündlich beantwortet</translation>
    </message>
</context>
<context>
    <name>QuietMinute</name>
    <message>
        <source>One quiet minute</source>
        <translation>Eine stille Minute</translation>
    </message>
    <message>
        <source>The quiet minute</source>
        <translation>Die stille Minute</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Genug</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>ReadingWidget</name>
    <message>
        <source>Page back</source>
        <translation>Seite zurück</translation>
    </message>
    <message>
        <source>Page on</source>
        <translation>Seite vor</translation>
    </message>
    <message>
        <source>Show alone</source>
        <translation>Allein zeigen</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Neu fassen</translation>
    </message>
    <message>
        <source>Nothing was written down. Go back for two quiet minutes, or go on.</source>
        <translation>Es wurde nichts aufgeschrieben. Geh für zwei stille Minuten zurück, oder geh weiter.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder aufklappen</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open re&amp;cent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>{file} (not there any more)</source>
        <translation>{file} (nicht mehr da)</translation>
    </message>
    <message>
        <source>No other file yet</source>
        <translation>Noch keine andere Datei</translation>
    </message>
    <message>
        <source>&amp;Forget files that are gone</source>
        <translation>&amp;Fehlende Dateien vergessen</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove from the session</source>
        <translation>Aus der Sitzung nehmen</translation>
    </message>
    <message>
        <source>Unsigned ideas and a ballot that was handed in stay: whose they are is stored nowhere, so nobody can find them, you neither.</source>
        <translation>Ideen ohne Namen und ein abgegebener Stimmzettel bleiben: Von wem sie sind, ist nirgends gespeichert. Niemand kann sie finden, auch du nicht.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>RewordingBox</name>
    <message>
        <source>New wording</source>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Neu fassen</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>People of the team</source>
        <translation>Leute im Team</translation>
    </message>
</context>
<context>
    <name>SampleNote</name>
    <message>
        <source>This is the sample, a file of its own. Nothing here belongs to your team.</source>
        <translation>Das ist das Beispiel, eine eigene Datei. Nichts hier gehört deinem Team.</translation>
    </message>
    <message>
        <source>Go to your team</source>
        <translation>Zu deinem Team</translation>
    </message>
</context>
<context>
    <name>SeatLine</name>
    <message>
        <source>Whose turn it is</source>
        <translation>Wer dran ist</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>An idea, covered</source>
        <translation>Idee, verdeckt</translation>
    </message>
    <message>
        <source>Pass the laptop</source>
        <translation>Laptop weitergeben</translation>
    </message>
    <message>
        <source>Paper slip</source>
        <translation>Zettel</translation>
    </message>
</context>
<context>
    <name>SeatPicker</name>
    <message>
        <source>Who is without a phone</source>
        <translation>Wer kein Handy hat</translation>
    </message>
</context>
<context>
    <name>SessionDelegate</name>
    <message>
        <source>Name of the session</source>
        <translation>Name der Sitzung</translation>
    </message>
    <message>
        <source>Without a name the first words of the why stand for it</source>
        <translation>Ohne Namen stehen dafür die ersten Worte des Warum</translation>
    </message>
</context>
<context>
    <name>SessionMenus</name>
    <message>
        <source>S&amp;tep</source>
        <translation>Schri&amp;tt</translation>
    </message>
    <message>
        <source>St&amp;age</source>
        <translation>Büh&amp;ne</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Pause or go on</source>
        <translation>&amp;Pause oder weiter</translation>
    </message>
    <message>
        <source>One minute &amp;more</source>
        <translation>Eine Minute &amp;mehr</translation>
    </message>
    <message>
        <source>One minute &amp;less</source>
        <translation>Eine Minute wen&amp;iger</translation>
    </message>
    <message>
        <source>&amp;Write down an idea</source>
        <translation>Idee &amp;aufschreiben</translation>
    </message>
    <message>
        <source>Pass the lap&amp;top</source>
        <translation>&amp;Laptop weitergeben</translation>
    </message>
    <message>
        <source>&amp;Read in private first</source>
        <translation>Erst &amp;still lesen</translation>
    </message>
    <message>
        <source>&amp;Outcome from an idea</source>
        <translation>&amp;Ergebnis aus einer Idee</translation>
    </message>
    <message>
        <source>Phone&amp;s</source>
        <translation>Han&amp;dys</translation>
    </message>
    <message>
        <source>Ask somebody to &amp;help...</source>
        <translation>Jemanden um Hilfe &amp;bitten...</translation>
    </message>
    <message>
        <source>An &amp;author puts the name to an idea...</source>
        <translation>Den eigenen &amp;Namen unter eine Idee setzen...</translation>
    </message>
    <message>
        <source>Stop for to&amp;day...</source>
        <translation>Für &amp;heute unterbrechen...</translation>
    </message>
    <message>
        <source>&amp;Show or hide the Stage</source>
        <translation>&amp;Bühne zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>S&amp;wap the screens</source>
        <translation>Bildschirme &amp;tauschen</translation>
    </message>
    <message>
        <source>Which screen does the &amp;room see...</source>
        <translation>Welchen Bildschirm sieht der &amp;Raum...</translation>
    </message>
    <message>
        <source>One screen for &amp;all</source>
        <translation>&amp;Ein Bildschirm für alle</translation>
    </message>
    <message>
        <source>&amp;Black</source>
        <translation>&amp;Schwarz</translation>
    </message>
    <message>
        <source>The whole w&amp;hy</source>
        <translation>Das ganze &amp;Warum</translation>
    </message>
    <message>
        <source>&amp;One idea alone...</source>
        <translation>Eine &amp;Idee allein...</translation>
    </message>
    <message>
        <source>Next &amp;page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>V&amp;orige Seite</translation>
    </message>
</context>
<context>
    <name>SessionsFrame</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>SessionsModel</name>
    <message>
        <source>Rehearsals</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>No why yet</source>
        <translation>Noch kein Warum</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Show only rows with these words</source>
        <translation>Nur Zeilen mit diesen Wörtern zeigen</translation>
    </message>
</context>
<context>
    <name>SessionsTable</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>Room depth</source>
        <translation>Raumtiefe</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>One soft tone when the time of a step is up</source>
        <translation>Ein leiser Ton, wenn die Zeit eines Schritts um ist</translation>
    </message>
    <message>
        <source>Show keys beside what they do</source>
        <translation>Tasten neben dem zeigen, was sie tun</translation>
    </message>
    <message>
        <source>Team file</source>
        <translation>Teamdatei</translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation>Keine ist offen.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Nothing was exported yet.</source>
        <translation>Noch wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>Rehearsals</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>None is made of this file.</source>
        <translation>Von dieser Datei wird keine gemacht.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>as on this computer</source>
        <translation>wie auf diesem Computer</translation>
    </message>
    <message>
        <source>4 heights, as drawn</source>
        <translation>4 Bildhöhen, wie gezeichnet</translation>
    </message>
    <message>
        <source>6 heights, a tenth larger</source>
        <translation>6 Bildhöhen, ein Zehntel größer</translation>
    </message>
    <message>
        <source>8 heights, a quarter larger</source>
        <translation>8 Bildhöhen, ein Viertel größer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Console, this window</source>
        <translation>Konsole, dieses Fenster</translation>
    </message>
    <message>
        <source>Also of the Stage. A record has its own.</source>
        <translation>Auch die der Bühne. Ein Protokoll hat seine eigene.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Key hints</source>
        <translation>Tastenhinweise</translation>
    </message>
    <message>
        <source>Stage, what the room sees</source>
        <translation>Bühne, was der Raum sieht</translation>
    </message>
    <message>
        <source>How far the last row sits from the picture, in heights of the picture.</source>
        <translation>Wie weit die letzte Reihe vom Bild entfernt sitzt, in Bildhöhen.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Pictures change at once. Pages turn by hand.</source>
        <translation>Bilder wechseln sofort. Geblättert wird von Hand.</translation>
    </message>
    <message>
        <source>Sound at 0:00</source>
        <translation>Ton bei 0:00</translation>
    </message>
    <message>
        <source>Shown on the Stage as well.</source>
        <translation>Auch auf der Bühne zu sehen.</translation>
    </message>
    <message>
        <source>Which screen the room sees</source>
        <translation>Welchen Bildschirm der Raum sieht</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>A new session starts as</source>
        <translation>Eine neue Sitzung beginnt als</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <source>Curtain code</source>
        <translation>Vorhang-Code</translation>
    </message>
    <message>
        <source>Four digits that bring the Console back after somebody wrote at the laptop.</source>
        <translation>Vier Ziffern, die die Konsole zurückholen, nachdem jemand am Laptop geschrieben hat.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>SharedBox</name>
    <message>
        <source>One of the two</source>
        <translation>Die eine Person</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Die andere Person</translation>
    </message>
    <message>
        <source>share it</source>
        <translation>zu zweit</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
</context>
<context>
    <name>SmallerBox</name>
    <message>
        <source>What is the smallest part that would help?</source>
        <translation>Was ist der kleinste Teil, der helfen würde?</translation>
    </message>
    <message>
        <source>This instead</source>
        <translation>Stattdessen das</translation>
    </message>
    <message>
        <source>As an outcome of its own</source>
        <translation>Als eigenes Ergebnis</translation>
    </message>
</context>
<context>
    <name>SoFarWidget</name>
    <message>
        <source>What there is so far</source>
        <translation>Was es bisher gibt</translation>
    </message>
    <message>
        <source>What the team said</source>
        <translation>Was das Team gesagt hat</translation>
    </message>
    <message>
        <source>Say in two minutes where the team stood. Then it goes on where it stopped.</source>
        <translation>Sag in zwei Minuten, wo das Team stand. Dann geht es dort weiter, wo es unterbrochen wurde.</translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Find among these</source>
        <translation>In diesen suchen</translation>
    </message>
    <message>
        <source>Make an outcome of</source>
        <translation>Zum Ergebnis machen</translation>
    </message>
    <message>
        <source>Make it an outcome</source>
        <translation>Zum Ergebnis machen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>StagePicture</name>
    <message>
        <source>What the room sees</source>
        <translation>Was der Raum sieht</translation>
    </message>
</context>
<context>
    <name>StageWidget</name>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Name des Schritts</translation>
    </message>
    <message>
        <source>What the Stage says</source>
        <translation>Was die Bühne sagt</translation>
    </message>
    <message>
        <source>A word to whoever runs the laptop</source>
        <translation>Ein Wort an die Moderation</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>Ideas each</source>
        <translation>Ideen pro Person</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>mit Namen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Marks each</source>
        <translation>Marken pro Person</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Seconds each</source>
        <translation>Sekunden je</translation>
    </message>
    <message>
        <source>Dots each</source>
        <translation>Punkte pro Person</translation>
    </message>
    <message>
        <source>Most on one</source>
        <translation>Max. auf einen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>Goal, together</source>
        <translation>Ziel, zusammen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>makes a shortlist</source>
        <translation>wählt enger aus</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>entscheidet</translation>
    </message>
    <message>
        <source>The ballot</source>
        <translation>Die Abstimmung</translation>
    </message>
    <message>
        <source>all, as two-week tries</source>
        <translation>alle für zwei Wochen</translation>
    </message>
    <message>
        <source>a lot draws</source>
        <translation>das Los entscheidet</translation>
    </message>
    <message>
        <source>A tie that stays</source>
        <translation>Bleibt es gleich</translation>
    </message>
    <message>
        <source>Question of the ballot</source>
        <translation>Frage der Abstimmung</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>Stop for today</source>
        <translation>Für heute unterbrechen</translation>
    </message>
    <message>
        <source>We go on</source>
        <translation>Weiter am</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Jetzt weitermachen</translation>
    </message>
    <message>
        <source>Everything is kept. What is hidden stays hidden, and the clock stands still.</source>
        <translation>Alles bleibt erhalten. Was verborgen ist, bleibt verborgen, und die Uhr steht still.</translation>
    </message>
    <message>
        <source>When do we go on?</source>
        <translation>Wann machen wir weiter?</translation>
    </message>
</context>
<context>
    <name>StoppedWidget</name>
    <message>
        <source>What is kept</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>What was hidden stays hidden. With the next roll call everybody is asked again.</source>
        <translation>Was verborgen war, bleibt verborgen. Beim nächsten Mal fragen wir wieder, wer da ist.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
</context>
<context>
    <name>SunDial</name>
    <message>
        <source>Time of this step</source>
        <translation>Zeit dieses Schritts</translation>
    </message>
</context>
<context>
    <name>TakersBox</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who takes it and who helps</source>
        <translation>Wer übernimmt und wer mithilft</translation>
    </message>
    <message>
        <source>Somebody who speaks up</source>
        <translation>Wer sich meldet</translation>
    </message>
    <message>
        <source>takes it</source>
        <translation>übernimmt</translation>
    </message>
    <message>
        <source>helps</source>
        <translation>hilft mit</translation>
    </message>
    <message>
        <source>thinks about it until...</source>
        <translation>denkt darüber nach bis...</translation>
    </message>
    <message>
        <source>Ask somebody to help...</source>
        <translation>Jemanden um Hilfe bitten...</translation>
    </message>
    <message>
        <source>asked, waiting</source>
        <translation>gefragt, wartet</translation>
    </message>
    <message>
        <source>{name}, not here</source>
        <translation>{name}, nicht da</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TalkSide</name>
    <message>
        <source>In a few words, then Enter</source>
        <translation>In wenigen Worten, dann Enter</translation>
    </message>
</context>
<context>
    <name>TalkTime</name>
    <message>
        <source>Time of this proposal</source>
        <translation>Zeit dieses Vorschlags</translation>
    </message>
</context>
<context>
    <name>TalkWidget</name>
    <message>
        <source>Nothing was picked. Talk about what matters most, or go on.</source>
        <translation>Nichts wurde ausgewählt. Redet über das, was am meisten zählt, oder geht weiter.</translation>
    </message>
    <message>
        <source>The proposal in focus</source>
        <translation>Der Vorschlag, der dran ist</translation>
    </message>
    <message>
        <source>What speaks for it?</source>
        <translation>Was spricht dafür?</translation>
    </message>
    <message>
        <source>What worries you?</source>
        <translation>Was macht euch Sorgen?</translation>
    </message>
    <message>
        <source>Proposals in drawn order</source>
        <translation>Vorschläge in geloster Reihenfolge</translation>
    </message>
    <message>
        <source>spoken for</source>
        <translation>mit Fürsprache</translation>
    </message>
    <message>
        <source>in focus</source>
        <translation>gerade dran</translation>
    </message>
</context>
<context>
    <name>TeamFiles</name>
    <message>
        <source>Our team</source>
        <translation>Unser Team</translation>
    </message>
    <message>
        <source>Sample team</source>
        <translation>Beispielteam</translation>
    </message>
</context>
<context>
    <name>ThanksForm</name>
    <message>
        <source>Thanks for what</source>
        <translation>Dank wofür</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
</context>
<context>
    <name>ThemeList</name>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>A new theme</source>
        <translation>Ein neues Thema</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add this theme</source>
        <translation>Dieses Thema hinzufügen</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>Name des Themas</translation>
    </message>
    <message>
        <source>One sentence by the team</source>
        <translation>Ein Satz vom Team</translation>
    </message>
    <message>
        <source>What it is about, in one sentence</source>
        <translation>Worum es geht, in einem Satz</translation>
    </message>
    <message>
        <source>Take this theme out</source>
        <translation>Dieses Thema entfernen</translation>
    </message>
    <message>
        <source>Carry a theme, or Alt Up and Alt Down, to change the order.</source>
        <translation>Zieh ein Thema, oder Alt mit Pfeil auf und ab, um die Reihenfolge zu ändern.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>Name and sentence</source>
        <translation>Name und Satz</translation>
    </message>
</context>
<context>
    <name>ThemesWidget</name>
    <message>
        <source>Move to...</source>
        <translation>Verschieben...</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Zusammenlegen</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>{name} ({key})</source>
        <translation>{name} ({key})</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Ctrl Z</source>
        <translation>Strg Z</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Hold to look</source>
        <translation>Halten: ansehen</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>The Stage</source>
        <translation>Die Bühne</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Try it with your phone</source>
        <translation>Mit Handy ausprobieren</translation>
    </message>
</context>
<context>
    <name>UntilBox</name>
    <message>
        <source>Thinks about it until</source>
        <translation>Denkt darüber nach bis</translation>
    </message>
    <message>
        <source>Until then</source>
        <translation>Bis dahin</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
</context>
<context>
    <name>WatchWindow</name>
    <message>
        <source>&amp;Rehearsal</source>
        <translation>&amp;Probe</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>E&amp;xportieren...</translation>
    </message>
    <message>
        <source>&amp;End the rehearsal</source>
        <translation>Probe &amp;beenden</translation>
    </message>
    <message>
        <source>Rehearsal of {title} - Leading from Behind</source>
        <translation>Probe von {title} - Leading from Behind</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>WayIn</name>
    <message>
        <source>QR code for phones</source>
        <translation>QR-Code für Handys</translation>
    </message>
    <message>
        <source>QR code for the Wi-Fi of the room</source>
        <translation>QR-Code für das WLAN des Raums</translation>
    </message>
</context>
<context>
    <name>WaysBox</name>
    <message>
        <source>Without a phone</source>
        <translation>Ohne Handy</translation>
    </message>
    <message>
        <source>Enter a paper ballot…</source>
        <translation>Stimmzettel eingeben…</translation>
    </message>
    <message>
        <source>Count raised hands…</source>
        <translation>Handzeichen zählen…</translation>
    </message>
</context>
<context>
    <name>WhyForm</name>
    <message>
        <source>The why, in one line</source>
        <translation>Das Warum, in einer Zeile</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es zählt</translation>
    </message>
    <message>
        <source>We will know it worked when</source>
        <translation>Gelungen ist es, wenn</translation>
    </message>
    <message>
        <source>Given, not up for discussion</source>
        <translation>Gegeben, nicht verhandelbar</translation>
    </message>
    <message>
        <source>Open to the team</source>
        <translation>Offen für das Team</translation>
    </message>
    <message>
        <source>Name what hurts, not the remedy</source>
        <translation>Sag, was wehtut, nicht, was dagegen hilft</translation>
    </message>
</context>
<context>
    <name>WhyWidget</name>
    <message>
        <source>Why it matters</source>
        <translation>Warum es zählt</translation>
    </message>
    <message>
        <source>We will know it worked when</source>
        <translation>Gelungen ist es, wenn</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Open to us</source>
        <translation>Offen für uns</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>WritingForm</name>
    <message>
        <source>Your idea</source>
        <translation>Deine Idee</translation>
    </message>
    <message>
        <source>One thought per idea</source>
        <translation>Ein Gedanke pro Idee</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Your ideas of this turn</source>
        <translation>Deine Ideen von eben</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>YesBox</name>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
</context>
<context>
    <name>_Display</name>
    <message>
        <source>The room sees it.</source>
        <translation>Der Raum sieht ihn.</translation>
    </message>
    <message>
        <source>Only we see it.</source>
        <translation>Nur wir sehen ihn.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the screen {name}</source>
        <translation>Den Bildschirm {name} vergessen</translation>
    </message>
</context>
<context>
    <name>_ItemRow</name>
    <message>
        <source>I object</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>I object to number {n}</source>
        <translation>Einwand gegen Nummer {n}</translation>
    </message>
    <message>
        <source>Your objection to number {n} in one sentence</source>
        <translation>Dein Einwand gegen Nummer {n} in einem Satz</translation>
    </message>
    <message>
        <source>In one sentence, if you like</source>
        <translation>In einem Satz, wenn du magst</translation>
    </message>
</context>
<context>
    <name>_PersonDelegate</name>
    <message>
        <source>gives the why</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>watches</source>
        <translation>schaut zu</translation>
    </message>
</context>
<context>
    <name>_RosterDelegate</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>{list}: line {n}</source>
        <translation>{list}: Zeile {n}</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>Diese Zeile herausnehmen</translation>
    </message>
    <message>
        <source>{list}: take out line {n}</source>
        <translation>{list}: Zeile {n} herausnehmen</translation>
    </message>
</context>
<context>
    <name>_SlipRow</name>
    <message>
        <source>This may hurt someone</source>
        <translation>Das könnte jemanden verletzen</translation>
    </message>
    <message>
        <source>Number {n} may hurt someone</source>
        <translation>Nummer {n} könnte jemanden verletzen</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>The default hour</source>
        <translation>Die übliche Stunde</translation>
    </message>
    <message>
        <source>From the why to who takes it in fifty minutes, with ten to spare.</source>
        <translation>Vom Warum bis zum Übernehmen in fünfzig Minuten, mit zehn in Reserve.</translation>
    </message>
    <message>
        <source>Arrive</source>
        <translation>Ankommen</translation>
    </message>
    <message>
        <source>Today we look for the how, together.</source>
        <translation>Heute suchen wir das Wie, gemeinsam.</translation>
    </message>
    <message>
        <source>Mark who is here. Say where the coffee is, and that nobody needs to prepare anything.</source>
        <translation>Markiere, wer da ist. Sag, wo der Kaffee steht und dass niemand etwas vorbereiten muss.</translation>
    </message>
    <message>
        <source>The why</source>
        <translation>Das Warum</translation>
    </message>
    <message>
        <source>Listen to the why. Ask what you want to know about it.</source>
        <translation>Hört euch das Warum an. Fragt, was ihr dazu wissen wollt.</translation>
    </message>
    <message>
        <source>The leader says why it matters and how we will know it worked, and says nothing about the how.</source>
        <translation>Die Leitung sagt, warum es zählt und woran wir merken, dass es gelungen ist, und nichts über das Wie.</translation>
    </message>
    <message>
        <source>Is it clear?</source>
        <translation>Ist das Warum klar?</translation>
    </message>
    <message>
        <source>Do you understand the why, and does it matter to you? You need not agree.</source>
        <translation>Versteht ihr das Warum, und ist es euch wichtig? Ihr müsst nicht zustimmen.</translation>
    </message>
    <message>
        <source>Open questions first. If many answer “partly”, give the why another round of words.</source>
        <translation>Zuerst die offenen Fragen. Wenn viele „teils“ antworten, sprecht noch einmal über das Warum.</translation>
    </message>
    <message>
        <source>Ideas in silence</source>
        <translation>Ideen in Stille</translation>
    </message>
    <message>
        <source>Write what could help, one idea at a time. It is quiet now, and that is fine.</source>
        <translation>Schreibt auf, was helfen könnte, Idee für Idee. Es ist still, und das ist gut so.</translation>
    </message>
    <message>
        <source>Keep the silence. The leader listens and does not write.</source>
        <translation>Halte die Stille. Die Leitung hört zu und schreibt nicht mit.</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>Gemeinsam lesen</translation>
    </message>
    <message>
        <source>Read in silence. Note three numbers.</source>
        <translation>In Ruhe lesen. Drei Nummern merken.</translation>
    </message>
    <message>
        <source>Turn the pages slowly. Nobody explains an idea yet. Equal ones may be put together.</source>
        <translation>Blättere langsam. Noch erklärt niemand eine Idee. Gleiche lassen sich zusammenlegen.</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Mark three ideas worth talking about.</source>
        <translation>Markiert drei Ideen, über die es sich zu reden lohnt.</translation>
    </message>
    <message>
        <source>After the marks, ask: does somebody want to speak for an idea that few marked?</source>
        <translation>Frag nach den Marken: Möchte sich jemand für eine Idee einsetzen, die wenige markiert haben?</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>What speaks for it? What worries you?</source>
        <translation>Was spricht dafür? Was macht euch Sorgen?</translation>
    </message>
    <message>
        <source>Two and a half minutes for each. First what speaks for it, then what worries.</source>
        <translation>Zweieinhalb Minuten für jeden Vorschlag. Erst, was dafür spricht, dann, was Sorgen macht.</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Give your dots to what we should try first.</source>
        <translation>Gebt eure Punkte dem, was wir zuerst ausprobieren sollten.</translation>
    </message>
    <message>
        <source>The result shows when the ballot closes, to everybody at the same moment.</source>
        <translation>Das Resultat erscheint, wenn die Abstimmung schließt, für alle im selben Moment.</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>Wer übernimmt es?</translation>
    </message>
    <message>
        <source>Take what you want to carry. “I think about it” is an answer.</source>
        <translation>Übernehmt, was ihr tragen möchtet. „Ich denke darüber nach“ gilt auch.</translation>
    </message>
    <message>
        <source>Wait. Nobody is asked by name. Then ask what each one needs, and the leader answers.</source>
        <translation>Warte. Niemand wird mit Namen gefragt. Dann frag, was es jeweils braucht, und die Leitung antwortet.</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Three questions, and a word of thanks if you have one.</source>
        <translation>Drei Fragen, und ein Wort des Dankes, wenn ihr eines habt.</translation>
    </message>
    <message>
        <source>Read the thanks aloud. Say when we look again.</source>
        <translation>Lies den Dank vor. Sag, wann wir wieder hinschauen.</translation>
    </message>
    <message>
        <source>Which three do we try first?</source>
        <translation>Welche drei probieren wir zuerst?</translation>
    </message>
    <message>
        <source>Twenty minutes</source>
        <translation>Zwanzig Minuten</translation>
    </message>
    <message>
        <source>One why, one silent round, one choice and who takes it, for a small table.</source>
        <translation>Ein Warum, eine stille Runde, eine Abstimmung und wer es übernimmt, für einen kleinen Tisch.</translation>
    </message>
    <message>
        <source>Mark who is here.</source>
        <translation>Markiere, wer da ist.</translation>
    </message>
    <message>
        <source>One sentence why it matters, one how we will know it worked.</source>
        <translation>Ein Satz, warum es zählt, einer, woran wir merken, dass es gelungen ist.</translation>
    </message>
    <message>
        <source>Few people are never secret: say so, or let everybody sign.</source>
        <translation>Unter wenigen ist nichts geheim: Sag es, oder lass alle mit Namen schreiben.</translation>
    </message>
    <message>
        <source>Equal ideas may be put together. Nobody explains yet.</source>
        <translation>Gleiche Ideen lassen sich zusammenlegen. Noch erklärt niemand etwas.</translation>
    </message>
    <message>
        <source>With two or three ideas, ask only: any objection to trying it?</source>
        <translation>Bei zwei oder drei Ideen frag nur: Spricht etwas dagegen, es auszuprobieren?</translation>
    </message>
    <message>
        <source>Wait. Then ask what each one needs, and the leader answers.</source>
        <translation>Warte. Dann frag, was es jeweils braucht, und die Leitung antwortet.</translation>
    </message>
    <message>
        <source>A word about how it was, and of thanks if you have one.</source>
        <translation>Ein Wort dazu, wie es war, und eines des Dankes, wenn ihr mögt.</translation>
    </message>
    <message>
        <source>What do we try first?</source>
        <translation>Was probieren wir zuerst?</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>There is no session {id}. `lfb-desktop sessions` lists them.</source>
        <translation>Es gibt keine Sitzung {id}. `lfb-desktop sessions` zeigt alle.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; `rehearse` works without --watch.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster; `rehearse` geht auch ohne --watch.</translation>
    </message>
    <message>
        <source>There is no session in this team file yet.</source>
        <translation>In dieser Teamdatei ist noch keine Sitzung.</translation>
    </message>
    <message>
        <source>This reads like a why.</source>
        <translation>Das klingt wie ein Warum.</translation>
    </message>
    <message>
        <source>It names a hurt, not a remedy. The how has room.</source>
        <translation>Es nennt, was wehtut, kein Mittel dagegen. Das Wie hat Platz.</translation>
    </message>
    <message>
        <source>A few more words will help.</source>
        <translation>Ein paar Worte mehr helfen.</translation>
    </message>
    <message>
        <source>Who feels it, and how would a stranger notice?</source>
        <translation>Wer spürt es, und woran würden Fremde es merken?</translation>
    </message>
    <message>
        <source>This could mean many things.</source>
        <translation>Das kann vieles heißen.</translation>
    </message>
    <message>
        <source>Yes or no would answer this.</source>
        <translation>Darauf lässt sich mit Ja oder Nein antworten.</translation>
    </message>
    <message>
        <source>What hurts, so that the question comes up?</source>
        <translation>Was tut weh, dass die Frage aufkommt?</translation>
    </message>
    <message>
        <source>This names a way already: “{words}”.</source>
        <translation>Das nennt schon einen Weg: „{words}“.</translation>
    </message>
    <message>
        <source>This names a person: “{words}”.</source>
        <translation>Das nennt eine Person: „{words}“.</translation>
    </message>
    <message>
        <source>What hurts if nothing changes?</source>
        <translation>Was tut weh, wenn sich nichts ändert?</translation>
    </message>
    <message>
        <source>What would hurt with anybody in that place?</source>
        <translation>Was täte weh, egal wer dort sitzt?</translation>
    </message>
    <message>
        <source>This is done at the Console.</source>
        <translation>Das geht nur an der Konsole.</translation>
    </message>
    <message>
        <source>This session is not in the team file any more.</source>
        <translation>Diese Sitzung ist nicht mehr in der Teamdatei.</translation>
    </message>
    <message>
        <source>The session is not running. Open the doors first.</source>
        <translation>Die Sitzung läuft nicht. Öffne zuerst die Türen.</translation>
    </message>
    <message>
        <source>We stopped for today. Go on with the session first.</source>
        <translation>Wir haben für heute unterbrochen. Setze zuerst die Sitzung fort.</translation>
    </message>
    <message>
        <source>This session has ended. What was recorded stays as it is.</source>
        <translation>Diese Sitzung ist beendet. Was festgehalten ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>That belongs to another step. Go there first.</source>
        <translation>Das gehört zu einem anderen Schritt. Geh zuerst dorthin.</translation>
    </message>
    <message>
        <source>This ballot is not in the session any more.</source>
        <translation>Diese Abstimmung gehört nicht mehr zur Sitzung.</translation>
    </message>
    <message>
        <source>The ballot is closed. What was handed in before is counted.</source>
        <translation>Die Abstimmung ist geschlossen. Was vorher abgegeben wurde, zählt.</translation>
    </message>
    <message>
        <source>This idea is not in the session any more.</source>
        <translation>Diese Idee gehört nicht mehr zur Sitzung.</translation>
    </message>
    <message>
        <source>This outcome is not in the session any more.</source>
        <translation>Dieses Ergebnis gehört nicht mehr zur Sitzung.</translation>
    </message>
    <message>
        <source>Only you can do this for yourself.</source>
        <translation>Das kannst nur du selbst für dich tun.</translation>
    </message>
    <message>
        <source>This person is not on the list any more.</source>
        <translation>Diese Person steht nicht mehr auf der Liste.</translation>
    </message>
    <message>
        <source>Hold the first ballot before this one.</source>
        <translation>Zuerst kommt die erste Abstimmung.</translation>
    </message>
    <message>
        <source>There is no tie that a second vote could settle.</source>
        <translation>Es gibt keinen Gleichstand, den eine zweite Abstimmung klären könnte.</translation>
    </message>
    <message>
        <source>This ballot was held. Its result stays; a new vote is a new ballot in the agenda.</source>
        <translation>Diese Abstimmung ist vorbei. Ihr Resultat bleibt; eine neue kommt als neuer Schritt in den Ablauf.</translation>
    </message>
    <message>
        <source>There is nothing to vote on yet. Go back and write ideas, or go on.</source>
        <translation>Es gibt noch nichts abzustimmen. Geh zurück und lass Ideen schreiben, oder geh weiter.</translation>
    </message>
    <message>
        <source>A ballot holds at most {n} proposals. Pick or group first.</source>
        <translation>Eine Abstimmung fasst höchstens {n} Vorschläge. Wähle zuerst aus oder fasse zusammen.</translation>
    </message>
    <message>
        <source>No. {n} is set aside or part of another idea, and cannot be chosen.</source>
        <translation>Nr. {n} ist beiseitegelegt oder Teil einer anderen Idee und steht nicht zur Wahl.</translation>
    </message>
    <message>
        <source>This theme is not in the session any more.</source>
        <translation>Dieses Thema gehört nicht mehr zur Sitzung.</translation>
    </message>
    <message>
        <source>The boldest was asked for already. Its result stays.</source>
        <translation>Nach dem Mutigsten wurde schon gefragt. Das Resultat bleibt.</translation>
    </message>
    <message>
        <source>There is no break to count.</source>
        <translation>Es gibt keine Pause anzurechnen.</translation>
    </message>
    <message>
        <source>Add or take at most one hour.</source>
        <translation>Gib oder nimm höchstens eine Stunde.</translation>
    </message>
    <message>
        <source>This step has got a day more than planned. Go on to the next one.</source>
        <translation>Dieser Schritt hat einen Tag mehr als geplant. Geh weiter zum nächsten.</translation>
    </message>
    <message>
        <source>This step has no clock.</source>
        <translation>Dieser Schritt hat keine Uhr.</translation>
    </message>
    <message>
        <source>This outcome is in the session already.</source>
        <translation>Dieses Ergebnis gehört schon zur Sitzung.</translation>
    </message>
    <message>
        <source>The leader clears the way. The team takes it.</source>
        <translation>Die Leitung macht den Weg frei. Das Team übernimmt.</translation>
    </message>
    <message>
        <source>This outcome has not asked for anything.</source>
        <translation>Für dieses Ergebnis wurde um nichts gebeten.</translation>
    </message>
    <message>
        <source>A no needs its reason, so that the team can look for another way.</source>
        <translation>Ein Nein braucht einen Grund, damit das Team einen anderen Weg suchen kann.</translation>
    </message>
    <message>
        <source>There are {n} outcomes. That is more than a team can hold.</source>
        <translation>Es gibt {n} Ergebnisse. Mehr kann ein Team nicht tragen.</translation>
    </message>
    <message>
        <source>Only who takes part in this session can take something on.</source>
        <translation>Nur wer an dieser Sitzung teilnimmt, kann etwas übernehmen.</translation>
    </message>
    <message>
        <source>At most {n} dots on one proposal.</source>
        <translation>Höchstens {n} Punkte auf einen Vorschlag.</translation>
    </message>
    <message>
        <source>This paper names something that is not on the ballot.</source>
        <translation>Dieser Stimmzettel nennt etwas, das nicht zur Abstimmung steht.</translation>
    </message>
    <message>
        <source>A mark cannot be less than nothing.</source>
        <translation>Eine Marke kann nicht kleiner als null sein.</translation>
    </message>
    <message>
        <source>One sentence for each is enough.</source>
        <translation>Ein Satz pro Vorschlag genügt.</translation>
    </message>
    <message>
        <source>A sentence belongs to an objection. Mark it first.</source>
        <translation>Ein Satz gehört zu einem Einwand. Markiere erst den Einwand.</translation>
    </message>
    <message>
        <source>There are {n} dots for each person.</source>
        <translation>Jede Person hat {n} Punkte.</translation>
    </message>
    <message>
        <source>One mark on each proposal is enough.</source>
        <translation>Eine Marke für jeden Vorschlag genügt.</translation>
    </message>
    <message>
        <source>One answer to each question.</source>
        <translation>Auf jede Frage eine Antwort.</translation>
    </message>
    <message>
        <source>Answer both questions. You need not agree.</source>
        <translation>Beantworte beide Fragen. Du musst nicht zustimmen.</translation>
    </message>
    <message>
        <source>This ballot has no place for a sentence.</source>
        <translation>In dieser Abstimmung ist kein Platz für einen Satz.</translation>
    </message>
    <message>
        <source>One choice for each person.</source>
        <translation>Jede Person hat eine Stimme.</translation>
    </message>
    <message>
        <source>One objection each is enough.</source>
        <translation>Ein Einwand pro Vorschlag genügt.</translation>
    </message>
    <message>
        <source>{name} is not marked as here, and has no vote in this ballot.</source>
        <translation>Laut Liste ist {name} nicht da und hat in dieser Abstimmung keine Stimme.</translation>
    </message>
    <message>
        <source>This step is closed and its result is known. Add a new ballot to the agenda.</source>
        <translation>Dieser Schritt ist geschlossen und sein Resultat bekannt. Füge dem Ablauf eine neue Abstimmung hinzu.</translation>
    </message>
    <message>
        <source>A ballot is open already. Close it first.</source>
        <translation>Es ist schon eine Abstimmung offen. Schließe sie zuerst.</translation>
    </message>
    <message>
        <source>{name} has handed in already.</source>
        <translation>{name} hat schon abgegeben.</translation>
    </message>
    <message>
        <source>This paper belongs to somebody else.</source>
        <translation>Dieser Stimmzettel gehört jemand anderem.</translation>
    </message>
    <message>
        <source>Somebody is in the count twice.</source>
        <translation>Jemand ist zweimal in der Zählung.</translation>
    </message>
    <message>
        <source>This count names something twice, or something that is not asked.</source>
        <translation>Diese Zählung nennt etwas doppelt oder etwas, das nicht gefragt ist.</translation>
    </message>
    <message>
        <source>There cannot be more hands than the {n} people in the count.</source>
        <translation>Es können nicht mehr Hände sein als die {n} Leute in der Zählung.</translation>
    </message>
    <message>
        <source>There is no open tie to settle.</source>
        <translation>Es gibt keinen offenen Gleichstand zu klären.</translation>
    </message>
    <message>
        <source>A lot draws only where the team agreed on it before the vote.</source>
        <translation>Ein Los entscheidet nur, wenn das Team es vor der Abstimmung vereinbart hat.</translation>
    </message>
    <message>
        <source>Ask first whether there is room for both, then vote once more between them.</source>
        <translation>Frage zuerst, ob Platz für beide ist; dann stimmt noch einmal zwischen ihnen ab.</translation>
    </message>
    <message>
        <source>{name} is not marked as here.</source>
        <translation>Laut Liste ist {name} nicht da.</translation>
    </message>
    <message>
        <source>{name} has handed in a paper and cannot be counted twice.</source>
        <translation>{name} hat einen Stimmzettel abgegeben und zählt nicht zweimal.</translation>
    </message>
    <message>
        <source>A count cannot be less than nothing.</source>
        <translation>Eine Anzahl kann nicht kleiner als null sein.</translation>
    </message>
    <message>
        <source>The room sees the why in every step. It cannot be empty now.</source>
        <translation>Alle sehen das Warum in jedem Schritt. Jetzt kann es nicht leer sein.</translation>
    </message>
    <message>
        <source>{name} is taking part in the open step.</source>
        <translation>{name} ist gerade im offenen Schritt dabei.</translation>
    </message>
    <message>
        <source>Who wrote signed ideas or took something on stays among those who find the how.</source>
        <translation>Wer Ideen mit Namen geschrieben oder etwas übernommen hat, bleibt bei denen, die das Wie finden.</translation>
    </message>
    <message>
        <source>Who takes part cannot lead at the same time. Choose who gives the why again.</source>
        <translation>Wer teilnimmt, kann nicht zugleich leiten. Wähle noch einmal, wer das Warum gibt.</translation>
    </message>
    <message>
        <source>Who gives the why is not counted among those who look for the how.</source>
        <translation>Wer das Warum gibt, zählt nicht zu denen, die das Wie suchen.</translation>
    </message>
    <message>
        <source>This person has a voice in the open step. Mark them as gone instead.</source>
        <translation>Diese Person hat eine Stimme im offenen Schritt. Markiere sie stattdessen als abwesend.</translation>
    </message>
    <message>
        <source>This person has a part in what is recorded. Mark them as gone instead.</source>
        <translation>Diese Person kommt in den Aufzeichnungen vor. Markiere sie stattdessen als abwesend.</translation>
    </message>
    <message>
        <source>An agenda holds at most {n} steps.</source>
        <translation>Ein Ablauf fasst höchstens {n} Schritte.</translation>
    </message>
    <message>
        <source>Whether ideas are signed was promised before the first one and stays.</source>
        <translation>Ob Ideen Namen tragen, wurde vor der ersten versprochen, und dabei bleibt es.</translation>
    </message>
    <message>
        <source>This step is closed. What it was planned with belongs to its result.</source>
        <translation>Dieser Schritt ist geschlossen. Wie er geplant war, gehört zu seinem Resultat.</translation>
    </message>
    <message>
        <source>This step has given time to another one. Plan more than that for it.</source>
        <translation>Dieser Schritt hat Zeit an einen anderen abgegeben. Plane mehr als das für ihn ein.</translation>
    </message>
    <message>
        <source>This step has begun; its place is part of the story.</source>
        <translation>Dieser Schritt hat begonnen; sein Platz gehört zum Verlauf.</translation>
    </message>
    <message>
        <source>This step has begun; what happened in it is kept.</source>
        <translation>Dieser Schritt hat begonnen; was darin geschah, bleibt erhalten.</translation>
    </message>
    <message>
        <source>A session needs at least one step.</source>
        <translation>Eine Sitzung braucht mindestens einen Schritt.</translation>
    </message>
    <message>
        <source>This session has begun. Change its steps one by one.</source>
        <translation>Diese Sitzung hat begonnen. Ändere ihre Schritte einzeln.</translation>
    </message>
    <message>
        <source>Choose first who gives the why.</source>
        <translation>Wähle zuerst, wer das Warum gibt.</translation>
    </message>
    <message>
        <source>The team has voted. Say it aloud: if somebody would try it, it becomes an outcome.</source>
        <translation>Das Team hat abgestimmt. Sag es laut: Wenn jemand es ausprobieren würde, wird es ein Ergebnis.</translation>
    </message>
    <message>
        <source>This step is not in the agenda any more.</source>
        <translation>Dieser Schritt steht nicht mehr im Ablauf.</translation>
    </message>
    <message>
        <source>I understand the why</source>
        <translation>Ich verstehe das Warum</translation>
    </message>
    <message>
        <source>It matters to me</source>
        <translation>Es ist mir wichtig</translation>
    </message>
    <message>
        <source>I was heard</source>
        <translation>Ich wurde gehört</translation>
    </message>
    <message>
        <source>I could say what I think</source>
        <translation>Ich konnte sagen, was ich denke</translation>
    </message>
    <message>
        <source>It was worth the time</source>
        <translation>Es war die Zeit wert</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teils</translation>
    </message>
    <message>
        <source>mostly</source>
        <translation>ziemlich</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>little</source>
        <translation>wenig</translation>
    </message>
    <message>
        <source>This idea can no longer be found. Only who holds its ticket can change it, while the round is open.</source>
        <translation>Diese Idee ist nicht mehr zu finden. Nur wer ihren Beleg hat, kann sie ändern, solange die Runde offen ist.</translation>
    </message>
    <message>
        <source>A session holds at most {n} ideas. Go on with those.</source>
        <translation>Eine Sitzung fasst höchstens {n} Ideen. Macht mit diesen weiter.</translation>
    </message>
    <message>
        <source>Only who wrote this idea can take it back.</source>
        <translation>Nur wer diese Idee geschrieben hat, kann sie zurücknehmen.</translation>
    </message>
    <message>
        <source>The round is closed and everybody has seen its ideas. A new round can be added.</source>
        <translation>Die Runde ist geschlossen, und alle haben ihre Ideen gesehen. Du kannst eine neue Runde hinzufügen.</translation>
    </message>
    <message>
        <source>{name} is not marked as here, and has no voice in this round.</source>
        <translation>Laut Liste ist {name} nicht da und hat in dieser Runde keine Stimme.</translation>
    </message>
    <message>
        <source>{name} has written {n} ideas, as many as this round has room for.</source>
        <translation>{name} hat {n} Ideen geschrieben; mehr passen nicht in diese Runde.</translation>
    </message>
    <message>
        <source>Say who you are first.</source>
        <translation>Sag zuerst, wer du bist.</translation>
    </message>
    <message>
        <source>The step “So far” comes by itself when a stopped session goes on.</source>
        <translation>Der Schritt „Bisher“ kommt von selbst, wenn eine unterbrochene Sitzung fortgesetzt wird.</translation>
    </message>
    <message>
        <source>A step lasts from 1 to {most} minutes.</source>
        <translation>Ein Schritt dauert 1 bis {most} Minuten.</translation>
    </message>
    <message>
        <source>Give at least one dot, not more dots on one proposal than there are, and one place.</source>
        <translation>Gib mindestens einen Punkt, für einen Vorschlag nicht mehr Punkte, als es gibt, und einen Platz.</translation>
    </message>
    <message>
        <source>These numbers cannot be run. Choose smaller ones.</source>
        <translation>Mit diesen Zahlen geht es nicht. Wähle kleinere.</translation>
    </message>
    <message>
        <source>This session is running. End it first; then it can be removed.</source>
        <translation>Diese Sitzung läuft. Beende sie zuerst; dann lässt sie sich entfernen.</translation>
    </message>
    <message>
        <source>The doors of this session were opened since. What happened in it is kept.</source>
        <translation>Die Türen dieser Sitzung wurden inzwischen geöffnet. Was darin geschah, bleibt erhalten.</translation>
    </message>
    <message>
        <source>This session is in the team file already.</source>
        <translation>Diese Sitzung ist schon in der Teamdatei.</translation>
    </message>
    <message>
        <source>Somebody of this session is not on the list any more.</source>
        <translation>Jemand aus dieser Sitzung steht nicht mehr auf der Liste.</translation>
    </message>
    <message>
        <source>This session is already here, from {date}. Import it as a copy.</source>
        <translation>Diese Sitzung ist schon hier, vom {date}. Importiere sie als Kopie.</translation>
    </message>
    <message>
        <source>This theme is in the session already.</source>
        <translation>Dieses Thema gehört schon zur Sitzung.</translation>
    </message>
    <message>
        <source>This theme stands on a ballot of this session; the result names it. It stays.</source>
        <translation>Dieses Thema stand in dieser Sitzung zur Abstimmung; das Resultat nennt es. Es bleibt.</translation>
    </message>
    <message>
        <source>Mark at least two ideas to put together.</source>
        <translation>Markiere mindestens zwei Ideen, um sie zusammenzulegen.</translation>
    </message>
    <message>
        <source>This idea is one idea; there is nothing to take apart.</source>
        <translation>Diese Idee ist nur eine; da gibt es nichts zu trennen.</translation>
    </message>
    <message>
        <source>No. {n} is part of one of them by now.</source>
        <translation>Nr. {n} ist inzwischen Teil von einer davon.</translation>
    </message>
    <message>
        <source>First the marks. Then one person may speak for an idea that few marked.</source>
        <translation>Erst die Marken. Dann kann sich jemand für eine Idee einsetzen, die wenige markiert haben.</translation>
    </message>
    <message>
        <source>At most {n} themes. Put two of them into one.</source>
        <translation>Höchstens {n} Themen. Lege zwei davon zusammen.</translation>
    </message>
    <message>
        <source>This theme stands on the open ballot. Close it first.</source>
        <translation>Dieses Thema steht in der offenen Abstimmung. Schließe sie zuerst.</translation>
    </message>
    <message>
        <source>No. {n} is set aside or part of another idea.</source>
        <translation>Nr. {n} ist beiseitegelegt oder Teil einer anderen Idee.</translation>
    </message>
    <message>
        <source>This idea stands on the open ballot. Close it first.</source>
        <translation>Diese Idee steht in der offenen Abstimmung. Schließe sie zuerst.</translation>
    </message>
    <message>
        <source>No. {n} is part of another idea by now.</source>
        <translation>Nr. {n} ist inzwischen Teil einer anderen Idee.</translation>
    </message>
    <message>
        <source>There is a theme “{name}” already.</source>
        <translation>Es gibt schon ein Thema „{name}“.</translation>
    </message>
    <message>
        <source>Write the why first. Everything else can wait.</source>
        <translation>Schreib zuerst das Warum. Alles andere kann warten.</translation>
    </message>
    <message>
        <source>The agenda is empty. Add a step or choose a template.</source>
        <translation>Der Ablauf ist leer. Füge einen Schritt hinzu oder wähle eine Vorlage.</translation>
    </message>
    <message>
        <source>This is the last step. End the session when you are ready.</source>
        <translation>Das ist der letzte Schritt. Beende die Sitzung, wenn du so weit bist.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Das ist der erste Schritt.</translation>
    </message>
    <message>
        <source>This person is not on the list of this session. Add them first.</source>
        <translation>Diese Person steht nicht auf der Liste dieser Sitzung. Füge sie zuerst hinzu.</translation>
    </message>
    <message>
        <source>Close the open question first. Then everybody sees the answer at the same moment.</source>
        <translation>Schließe zuerst die offene Frage. Dann sehen alle die Antwort im selben Moment.</translation>
    </message>
    <message>
        <source>The question of “{title}” is still open. Go there and close it first.</source>
        <translation>Die Frage von „{title}“ ist noch offen. Geh dorthin und schließe sie zuerst.</translation>
    </message>
    <message>
        <source>The round “{title}” is still open. Go back and reveal its ideas first.</source>
        <translation>Die Runde „{title}“ ist noch offen. Geh zurück und decke zuerst ihre Ideen auf.</translation>
    </message>
    <message>
        <source>This session was not stopped.</source>
        <translation>Diese Sitzung wurde nicht unterbrochen.</translation>
    </message>
    <message>
        <source>This session has not ended.</source>
        <translation>Diese Sitzung ist noch nicht beendet.</translation>
    </message>
    <message>
        <source>There is no further proposal to talk about.</source>
        <translation>Es gibt keinen weiteren Vorschlag zu besprechen.</translation>
    </message>
    <message>
        <source>There are {n} points already. Read those first.</source>
        <translation>Es sind schon {n} Stichpunkte. Lies erst diese.</translation>
    </message>
    <message>
        <source>{name} took part in sessions that are kept. Mark them as away instead.</source>
        <translation>{name} war in Sitzungen dabei, die erhalten bleiben. Markiere die Person stattdessen als abwesend.</translation>
    </message>
    <message>
        <source>{name} is on the list already.</source>
        <translation>{name} steht schon auf der Liste.</translation>
    </message>
    <message>
        <source>Choose two entries to put together.</source>
        <translation>Wähle zwei Einträge zum Zusammenlegen.</translation>
    </message>
    <message>
        <source>Both took part in “{title}”. They stay two people.</source>
        <translation>Beide waren bei „{title}“ dabei. Es bleiben zwei Personen.</translation>
    </message>
    <message>
        <source>A session with {name} is running. End it first.</source>
        <translation>Eine Sitzung mit {name} läuft. Beende sie zuerst.</translation>
    </message>
    <message>
        <source>{name} is on the list already. Add a letter or a second name.</source>
        <translation>{name} steht schon auf der Liste. Ergänze einen Buchstaben oder einen zweiten Namen.</translation>
    </message>
    <message>
        <source>At most {n} lines fit here. Put two into one.</source>
        <translation>Höchstens {n} Zeilen passen hierher. Mach aus zweien eine.</translation>
    </message>
    <message>
        <source>Questions on the why belong to the beginning. Say it aloud now.</source>
        <translation>Fragen zum Warum gehören an den Anfang. Stell sie jetzt mündlich.</translation>
    </message>
    <message>
        <source>This question is not in the session any more.</source>
        <translation>Diese Frage gehört nicht mehr zur Sitzung.</translation>
    </message>
    <message>
        <source>Thanks go to somebody else.</source>
        <translation>Bedanke dich bei jemand anderem.</translation>
    </message>
    <message>
        <source>There are {n} already. Read those first.</source>
        <translation>Es sind schon {n}. Lies erst diese.</translation>
    </message>
    <message>
        <source>This has to fit on one line. Take out the line breaks.</source>
        <translation>Das muss in eine Zeile passen. Nimm die Zeilenumbrüche heraus.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Schreib zuerst etwas.</translation>
    </message>
    <message>
        <source>A name cannot hold hidden direction marks. Type it again without them.</source>
        <translation>Ein Name kann keine verborgenen Richtungszeichen enthalten. Tippe ihn noch einmal ohne sie.</translation>
    </message>
    <message>
        <source>Choose a date.</source>
        <translation>Wähle ein Datum.</translation>
    </message>
    <message>
        <source>This is {n} characters long; {most} fit here. Shorten it or split it.</source>
        <translation>Das sind {n} Zeichen; hier passen {most}. Kürze es oder teile es auf.</translation>
    </message>
    <message>
        <source>This holds too many combining marks to be shown. Type the text again without them.</source>
        <translation>Hier stecken zu viele kombinierende Zeichen, um sie anzuzeigen. Tippe den Text noch einmal ohne sie.</translation>
    </message>
    <message>
        <source>This holds a control character that cannot be shown. Type the text again without it.</source>
        <translation>Hier steckt ein Steuerzeichen, das sich nicht anzeigen lässt. Tippe den Text noch einmal ohne es.</translation>
    </message>
    <message>
        <source>Took no. {n} out of its theme.</source>
        <translation>Nr. {n} aus ihrem Thema genommen.</translation>
    </message>
    <message>
        <source>Put {n} idea into no. {into}.</source>
        <translation>{n} Idee mit Nr. {into} zusammengelegt.</translation>
    </message>
    <message>
        <source>Put {n} ideas into no. {into}.</source>
        <translation>{n} Ideen mit Nr. {into} zusammengelegt.</translation>
    </message>
    <message>
        <source>Somebody speaks for no. {n}.</source>
        <translation>Jemand setzt sich für Nr. {n} ein.</translation>
    </message>
    <message>
        <source>Renamed the theme “{name}”.</source>
        <translation>Thema „{name}“ umbenannt.</translation>
    </message>
    <message>
        <source>Moved the theme “{name}”.</source>
        <translation>Thema „{name}“ verschoben.</translation>
    </message>
    <message>
        <source>Took out the theme “{name}”.</source>
        <translation>Thema „{name}“ herausgenommen.</translation>
    </message>
    <message>
        <source>Brought the theme “{name}” back.</source>
        <translation>Thema „{name}“ zurückgeholt.</translation>
    </message>
    <message>
        <source>Moved {n} ideas.</source>
        <translation>{n} Ideen verschoben.</translation>
    </message>
    <message>
        <source>Moved no. {n} to “{theme}”.</source>
        <translation>Nr. {n} nach „{theme}“ verschoben.</translation>
    </message>
    <message>
        <source>Took no. {n} apart.</source>
        <translation>Nr. {n} wieder getrennt.</translation>
    </message>
    <message>
        <source>Brought no. {n} back.</source>
        <translation>Nr. {n} zurückgeholt.</translation>
    </message>
    <message>
        <source>Nobody speaks for no. {n} any more.</source>
        <translation>Niemand setzt sich mehr für Nr. {n} ein.</translation>
    </message>
    <message>
        <source>Added the theme “{name}”.</source>
        <translation>Thema „{name}“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Moved {n} ideas to “{theme}”.</source>
        <translation>{n} Ideen nach „{theme}“ verschoben.</translation>
    </message>
    <message>
        <source>Set no. {n} aside.</source>
        <translation>Nr. {n} beiseitegelegt.</translation>
    </message>
    <message>
        <source>Renamed “{title}”.</source>
        <translation>„{title}“ umbenannt.</translation>
    </message>
    <message>
        <source>Removed “{title}”.</source>
        <translation>„{title}“ entfernt.</translation>
    </message>
    <message>
        <source>Brought “{title}” back.</source>
        <translation>„{title}“ zurückgeholt.</translation>
    </message>
    <message>
        <source>Changed who takes “{title}”.</source>
        <translation>Geändert, wer „{title}“ übernimmt.</translation>
    </message>
    <message>
        <source>Added “{title}”.</source>
        <translation>„{title}“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Chose who gives the why.</source>
        <translation>Gewählt, wer das Warum gibt.</translation>
    </message>
    <message>
        <source>Chose who runs the laptop.</source>
        <translation>Gewählt, wer den Laptop bedient.</translation>
    </message>
    <message>
        <source>Chose the language of the record.</source>
        <translation>Sprache des Protokolls gewählt.</translation>
    </message>
    <message>
        <source>Added somebody to this session.</source>
        <translation>Jemanden zu dieser Sitzung hinzugefügt.</translation>
    </message>
    <message>
        <source>Removed {name} from this session.</source>
        <translation>{name} aus dieser Sitzung entfernt.</translation>
    </message>
    <message>
        <source>Replaced the agenda.</source>
        <translation>Ablauf ersetzt.</translation>
    </message>
    <message>
        <source>Changed “{title}”.</source>
        <translation>„{title}“ geändert.</translation>
    </message>
    <message>
        <source>Moved “{title}”.</source>
        <translation>„{title}“ verschoben.</translation>
    </message>
    <message>
        <source>Named the team “{name}”.</source>
        <translation>Das Team „{name}“ genannt.</translation>
    </message>
    <message>
        <source>Renamed {name}.</source>
        <translation>{name} umbenannt.</translation>
    </message>
    <message>
        <source>Changed how {name} takes part.</source>
        <translation>Geändert, wie {name} teilnimmt.</translation>
    </message>
    <message>
        <source>Removed {name}.</source>
        <translation>{name} entfernt.</translation>
    </message>
    <message>
        <source>Brought {name} back.</source>
        <translation>{name} zurückgeholt.</translation>
    </message>
    <message>
        <source>Duplicated “{title}”.</source>
        <translation>„{title}“ dupliziert.</translation>
    </message>
    <message>
        <source>Deleted “{title}”.</source>
        <translation>„{title}“ gelöscht.</translation>
    </message>
    <message>
        <source>Added {name}.</source>
        <translation>{name} hinzugefügt.</translation>
    </message>
    <message>
        <source>Reveal or close first; a copy is possible then.</source>
        <translation>Erst aufdecken oder schließen; dann geht eine Kopie.</translation>
    </message>
    <message>
        <source>“{name}” could not be written. Choose another place.</source>
        <translation>„{name}“ konnte nicht geschrieben werden. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Give the name of a file in it.</source>
        <translation>„{name}“ ist ein Ordner. Nenne eine Datei darin.</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file. Choose another name.</source>
        <translation>„{name}“ ist keine gewöhnliche Datei. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is a team file or another database, and was left as it is. Choose another name.</source>
        <translation>„{name}“ ist eine Teamdatei oder eine andere Datenbank und wurde gelassen, wie sie war. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is a file. Choose a folder for the tables.</source>
        <translation>„{name}“ ist eine Datei. Wähle einen Ordner für die Tabellen.</translation>
    </message>
    <message>
        <source>The disk has no room for “{name}”. Make room and try again.</source>
        <translation>Auf dem Datenträger ist kein Platz für „{name}“. Schaffe Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” may not be written there. Choose another place.</source>
        <translation>„{name}“ darf dort nicht geschrieben werden. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>A file stands where a folder of “{name}” should be. Choose another place.</source>
        <translation>Wo ein Ordner von „{name}“ sein sollte, liegt eine Datei. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The name “{name}” is too long for this disk. Choose a shorter one.</source>
        <translation>Der Name „{name}“ ist für diesen Datenträger zu lang. Wähle einen kürzeren.</translation>
    </message>
    <message>
        <source>{name} thinks about it</source>
        <translation>{name} denkt darüber nach</translation>
    </message>
    <message>
        <source>{who}, we look again {date}</source>
        <translation>{who}, wir schauen am {date} wieder hin</translation>
    </message>
    <message>
        <source>{n} pauses, {minutes} min</source>
        <translation>{n} Pausen, {minutes} min</translation>
    </message>
    <message>
        <source>{name} thinks about it until {date}</source>
        <translation>{name} denkt bis {date} darüber nach</translation>
    </message>
    <message>
        <source>Nobody has taken it yet</source>
        <translation>Noch nicht übernommen</translation>
    </message>
    <message>
        <source>from {n}</source>
        <translation>von {n}</translation>
    </message>
    <message>
        <source>1 pause, {minutes} min</source>
        <translation>1 Pause, {minutes} min</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The disk has no room for a backup. Your work is kept in the team file as always. Make room; a backup is tried again every ten minutes.</source>
        <translation>Für eine Sicherung ist kein Platz auf dem Datenträger. Deine Arbeit wird wie immer in der Teamdatei gespeichert. Schaffe Platz; alle zehn Minuten wird es wieder versucht.</translation>
    </message>
    <message>
        <source>A backup could not be written. Your work is kept in the team file as always. Look whether the app may write to its folder; a backup is tried again every ten minutes.</source>
        <translation>Eine Sicherung konnte nicht geschrieben werden. Deine Arbeit wird wie immer in der Teamdatei gespeichert. Sieh nach, ob die App in ihren Ordner schreiben darf; alle zehn Minuten wird es wieder versucht.</translation>
    </message>
    <message>
        <source>Nothing of this name can be seen. Type another one.</source>
        <translation>Von diesem Namen ist nichts zu sehen. Tippe einen anderen.</translation>
    </message>
    <message>
        <source>This name holds a sign that cannot be shown here. Type it again without that.</source>
        <translation>In diesem Namen steckt ein Zeichen, das sich hier nicht zeigen lässt. Tippe ihn noch einmal ohne.</translation>
    </message>
    <message>
        <source>Come in first: scan the code that the room sees, or type it.</source>
        <translation>Komm erst herein: Scanne den Code, den der Raum sieht, oder tippe ihn.</translation>
    </message>
    <message>
        <source>This is done on the phone.</source>
        <translation>Das geschieht auf dem Handy.</translation>
    </message>
    <message>
        <source>The app does this by itself.</source>
        <translation>Das macht die App von selbst.</translation>
    </message>
    <message>
        <source>“{title}” is running. End it or stop it for today first.</source>
        <translation>„{title}“ läuft. Beende oder unterbrich sie zuerst.</translation>
    </message>
    <message>
        <source>Nobody can join by phone just now. Speak to the facilitator.</source>
        <translation>Mit dem Handy kann gerade niemand dazukommen. Sprich mit der Moderation.</translation>
    </message>
    <message>
        <source>No. {n} is folded. Until it can be read it cannot be chosen.</source>
        <translation>Nr. {n} ist eingeklappt. Solange sie nicht zu lesen ist, kann sie niemand wählen.</translation>
    </message>
    <message>
        <source>No. {n} bears a name already.</source>
        <translation>Nr. {n} trägt schon einen Namen.</translation>
    </message>
    <message>
        <source>By chance these words belong to {n} ideas. The phone itself can tell.</source>
        <translation>Zufällig gehören diese Wörter zu {n} Ideen. Auf dem Handy selbst geht es eindeutig.</translation>
    </message>
    <message>
        <source>No idea of this session has these words. Look at them again: there are three.</source>
        <translation>Keine Idee dieser Sitzung hat diese Wörter. Sieh noch einmal nach: Es sind drei.</translation>
    </message>
    <message>
        <source>Only who took part in this session can have written it.</source>
        <translation>Geschrieben haben kann sie nur, wer in dieser Sitzung dabei war.</translation>
    </message>
    <message>
        <source>The plan is in the words of those who take it.</source>
        <translation>Den Plan schreibt, wer es übernimmt.</translation>
    </message>
    <message>
        <source>The round is closed and everybody has seen its ideas.</source>
        <translation>Die Runde ist geschlossen, und alle haben ihre Ideen gesehen.</translation>
    </message>
    <message>
        <source>Nothing is written yet that could be read. Go on when you are ready.</source>
        <translation>Es ist noch nichts geschrieben, das man lesen könnte. Geh weiter, wenn du so weit bist.</translation>
    </message>
    <message>
        <source>This idea is not among those that you read.</source>
        <translation>Diese Idee ist nicht unter denen, die du liest.</translation>
    </message>
    <message>
        <source>You have folded {n}, as many as each person may.</source>
        <translation>Du hast {n} eingeklappt, so viele, wie jede Person darf.</translation>
    </message>
    <message>
        <source>Only who is here can open a folded idea.</source>
        <translation>Eine eingeklappte Idee kann nur aufklappen, wer da ist.</translation>
    </message>
    <message>
        <source>This idea can no longer be found. Only who holds its ticket can reword it.</source>
        <translation>Diese Idee ist nicht mehr zu finden. Neu fassen kann sie nur, wer ihren Beleg hat.</translation>
    </message>
    <message>
        <source>No. {n} is not folded any more. Everybody can read it.</source>
        <translation>Nr. {n} ist nicht mehr eingeklappt. Alle können sie lesen.</translation>
    </message>
    <message>
        <source>These are the words that were folded. Say it in other words.</source>
        <translation>Das sind die eingeklappten Worte. Sag es anders.</translation>
    </message>
    <message>
        <source>Ideas are read in private once the writing is over, and before all are shown.</source>
        <translation>Still gelesen wird, wenn das Schreiben vorbei ist, und bevor alle Ideen zu sehen sind.</translation>
    </message>
    <message>
        <source>No. {n} stood on a ballot, and its result names it. Talk about it.</source>
        <translation>Nr. {n} stand zur Abstimmung, und das Resultat nennt sie. Redet darüber.</translation>
    </message>
    <message>
        <source>No. {n} has become an outcome. Give the outcome other words first.</source>
        <translation>Aus Nr. {n} ist ein Ergebnis geworden. Gib zuerst dem Ergebnis andere Worte.</translation>
    </message>
    <message>
        <source>The room has folded no. {n}. The room opens it, or its author.</source>
        <translation>Der Raum hat Nr. {n} eingeklappt. Aufklappen kann sie der Raum, oder wer sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Only who takes part in this session can be asked to help.</source>
        <translation>Um Hilfe bitten lässt sich nur, wer in dieser Sitzung dabei ist.</translation>
    </message>
    <message>
        <source>{name} has said something on this already. Nobody has to be asked.</source>
        <translation>{name} hat dazu schon etwas gesagt. Da muss niemand gefragt werden.</translation>
    </message>
    <message>
        <source>Only who takes it asks others to help.</source>
        <translation>Um Hilfe bittet nur, wer es übernimmt.</translation>
    </message>
    <message>
        <source>There is no such port.</source>
        <translation>Diesen Port gibt es nicht.</translation>
    </message>
    <message>
        <source>You were asked to leave this session. If that is a mistake, speak to the facilitator.</source>
        <translation>Du wurdest gebeten, diese Sitzung zu verlassen. Ist das ein Irrtum, sprich mit der Moderation.</translation>
    </message>
    <message>
        <source>The room is closed for newcomers just now. Speak to the facilitator.</source>
        <translation>Der Raum ist gerade für Neue geschlossen. Sprich mit der Moderation.</translation>
    </message>
    <message>
        <source>So many phones are here that no more fit. Take part at the laptop.</source>
        <translation>Es sind so viele Handys da, dass keins mehr dazupasst. Mach am Laptop mit.</translation>
    </message>
    <message>
        <source>This phone does not wait any more.</source>
        <translation>Dieses Handy wartet nicht mehr.</translation>
    </message>
    <message>
        <source>This phone is kept out. Let the person in again, and it is forgotten.</source>
        <translation>Dieses Handy bleibt draußen. Lass die Person wieder herein, dann wird es vergessen.</translation>
    </message>
    <message>
        <source>{name} is not here by phone. Mark them as gone instead.</source>
        <translation>{name} ist nicht per Handy da. Markiere die Person stattdessen als abwesend.</translation>
    </message>
    <message>
        <source>{name} is here already, on another phone.</source>
        <translation>{name} ist schon da, mit einem anderen Handy.</translation>
    </message>
    <message>
        <source>{name} was asked to leave this session. The facilitator can let them in again.</source>
        <translation>{name} wurde gebeten, diese Sitzung zu verlassen. Die Moderation kann die Person wieder hereinlassen.</translation>
    </message>
    <message>
        <source>This message is not there any more.</source>
        <translation>Diese Nachricht ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This message has no words of its own. Write a line of your own instead.</source>
        <translation>Diese Nachricht hat keine eigenen Worte. Schreib stattdessen selbst eine Zeile.</translation>
    </message>
    <message>
        <source>Say which idea it is about.</source>
        <translation>Sag, um welche Idee es geht.</translation>
    </message>
    <message>
        <source>So many messages are there already that this one would not be read. Say it aloud.</source>
        <translation>Es sind schon so viele Nachrichten da, dass niemand diese lesen würde. Sag es laut.</translation>
    </message>
    <message>
        <source>The writing is over: the ideas are being read. Keep this one for the next round.</source>
        <translation>Das Schreiben ist vorbei: Die Ideen werden gelesen. Heb diese für die nächste Runde auf.</translation>
    </message>
    <message>
        <source>The facilitator says who comes in just now. Ask for this seat.</source>
        <translation>Die Moderation sagt gerade, wer hereinkommt. Frag nach diesem Platz.</translation>
    </message>
    <message>
        <source>{n} people can take part through one phone. Use another phone.</source>
        <translation>Über ein Handy können {n} Leute dabei sein. Nimm ein anderes Handy.</translation>
    </message>
    <message>
        <source>The first seat belongs to whoever holds the phone.</source>
        <translation>Der erste Platz gehört der Person mit dem Handy.</translation>
    </message>
    <message>
        <source>Your name is on the list of the team. Ask the facilitator to change it.</source>
        <translation>Dein Name steht auf der Liste des Teams. Bitte die Moderation, ihn zu ändern.</translation>
    </message>
    <message>
        <source>This phone does not take part any more.</source>
        <translation>Dieses Handy ist nicht mehr dabei.</translation>
    </message>
    <message>
        <source>Seats are added and taken away on their own phone.</source>
        <translation>Plätze werden an ihrem eigenen Handy hinzugefügt und weggenommen.</translation>
    </message>
    <message>
        <source>{name} is here already, on another phone. Add a letter or a second name.</source>
        <translation>{name} ist schon da, mit einem anderen Handy. Häng einen Buchstaben oder Nachnamen an.</translation>
    </message>
    <message>
        <source>This language is not known here.</source>
        <translation>Diese Sprache ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This session has {all} ideas, and one session holds at most {n}. Nothing was taken in.</source>
        <translation>Diese Sitzung hat {all} Ideen, und eine Sitzung fasst höchstens {n}. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>No. {n} is folded. Its author can reword it, or the room opens it.</source>
        <translation>Nr. {n} ist eingeklappt. Wer sie geschrieben hat, kann sie neu fassen, oder der Raum klappt sie auf.</translation>
    </message>
    <message>
        <source>Nobody waits for you to vote. You can simply go and come.</source>
        <translation>Niemand wartet auf deine Stimme. Du kannst einfach gehen und wiederkommen.</translation>
    </message>
    <message>
        <source>These thanks are not in the session any more.</source>
        <translation>Dieser Dank gehört nicht mehr zur Sitzung.</translation>
    </message>
    <message>
        <source>Only who is thanked shows it to the room, or keeps it.</source>
        <translation>Nur wer den Dank bekommt, zeigt ihn dem Raum oder behält ihn.</translation>
    </message>
    <message>
        <source>The closing is over. What was not shown stays yours.</source>
        <translation>Der Abschluss ist vorbei. Was nicht gezeigt wurde, bleibt bei dir.</translation>
    </message>
    <message>
        <source>Opened no. {n} again.</source>
        <translation>Nr. {n} wieder aufgeklappt.</translation>
    </message>
    <message>
        <source>Folded no. {n}.</source>
        <translation>Nr. {n} eingeklappt.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>To {name}: {text} ({giver})</source>
        <translation>An {name}: {text} ({giver})</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Was dafür spricht</translation>
    </message>
    <message>
        <source>What worries us</source>
        <translation>Was uns Sorgen macht</translation>
    </message>
    <message>
        <source>the why was given by {name}</source>
        <translation>das Warum gab {name}</translation>
    </message>
    <message>
        <source>the laptop was run by {name}</source>
        <translation>am Laptop war {name}</translation>
    </message>
    <message>
        <source>This is a rehearsal: nobody of it was there.</source>
        <translation>Das ist eine Probe: Niemand davon war da.</translation>
    </message>
    <message>
        <source>In preparation.</source>
        <translation>In Vorbereitung.</translation>
    </message>
    <message>
        <source>Something is still open; what is hidden there is not in this file.</source>
        <translation>Etwas ist noch offen; was dort verborgen ist, steht nicht in dieser Datei.</translation>
    </message>
    <message>
        <source>Asked to come: {names}</source>
        <translation>Eingeladen: {names}</translation>
    </message>
    <message>
        <source>Watched: {names}</source>
        <translation>Zugeschaut: {names}</translation>
    </message>
    <message>
        <source>The why is not written yet.</source>
        <translation>Das Warum ist noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>Helps: {names}</source>
        <translation>Hilft mit: {names}</translation>
    </message>
    <message>
        <source>A try, not a promise</source>
        <translation>Ein Versuch, kein Versprechen</translation>
    </message>
    <message>
        <source>From ideas: {numbers}</source>
        <translation>Aus Ideen: {numbers}</translation>
    </message>
    <message>
        <source>Needs: {text}</source>
        <translation>Braucht: {text}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Planned min</source>
        <translation>Geplant (min)</translation>
    </message>
    <message>
        <source>Actual min</source>
        <translation>Tatsächlich (min)</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>Written while the session was running.</source>
        <translation>Geschrieben, während die Sitzung lief.</translation>
    </message>
    <message>
        <source>Took part: {names}</source>
        <translation>Dabei: {names}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitlicher Verlauf</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>Eine Sitzung</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultate</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Ohne Thema</translation>
    </message>
    <message>
        <source>Questions about the why</source>
        <translation>Fragen zum Warum</translation>
    </message>
    <message>
        <source>no objection, may be tried</source>
        <translation>kein Einwand, darf ausprobiert werden</translation>
    </message>
    <message>
        <source>{n} objection</source>
        <translation>{n} Einwand</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Too few answers to be shown.</source>
        <translation>Zu wenige Antworten, um sie zu zeigen.</translation>
    </message>
    <message>
        <source>Kept for later</source>
        <translation>Für später aufgehoben</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>“{name}” would belong to the team file beside it, and could destroy it. Choose another name.</source>
        <translation>„{name}“ würde zur Teamdatei daneben gehören und könnte sie zerstören. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>builds on {numbers}</source>
        <translation>baut auf {numbers} auf</translation>
    </message>
    <message>
        <source>together with {numbers}</source>
        <translation>zusammen mit {numbers}</translation>
    </message>
    <message>
        <source>part of {number}</source>
        <translation>Teil von {number}</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>somebody spoke for it</source>
        <translation>jemand hat sich dafür eingesetzt</translation>
    </message>
    <message>
        <source>When, then</source>
        <translation>Wenn, dann</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>It worked when</source>
        <translation>Gelungen ist es, wenn</translation>
    </message>
    <message>
        <source>We believe</source>
        <translation>Wir glauben</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>The disk is full. What was confirmed is safe; what you do now is not kept until there is room. Make room; then go on here.</source>
        <translation>Der Datenträger ist voll. Was bestätigt wurde, ist sicher; was du jetzt tust, wird erst gespeichert, wenn Platz ist. Schaffe Platz, dann mach hier weiter.</translation>
    </message>
    <message>
        <source>The team file cannot be written just now. What was confirmed is safe. Look whether its disk is still there; then go on here.</source>
        <translation>Die Teamdatei lässt sich gerade nicht schreiben. Was bestätigt wurde, ist sicher. Sieh nach, ob ihr Datenträger noch da ist, dann mach hier weiter.</translation>
    </message>
    <message>
        <source>Your settings could not be read, so the usual ones hold. The old file is kept as “settings.json.broken”.</source>
        <translation>Deine Einstellungen ließen sich nicht lesen, deshalb gelten die üblichen. Die alte Datei bleibt als „settings.json.broken“ erhalten.</translation>
    </message>
    <message>
        <source>This team file lies on a network drive. If the network breaks off, nothing more is kept; for a session, a copy on this computer is safer.</source>
        <translation>Diese Teamdatei liegt auf einem Netzlaufwerk. Wenn das Netz abbricht, wird nichts mehr gespeichert; für eine Sitzung ist eine Kopie auf diesem Computer sicherer.</translation>
    </message>
    <message>
        <source>This team file lies on a stick or a card. Close the app before you pull it out; for a session, a copy on this computer is safer.</source>
        <translation>Diese Teamdatei liegt auf einem Stick oder einer Karte. Schließe die App, bevor du ihn herausziehst; für eine Sitzung ist eine Kopie auf diesem Computer sicherer.</translation>
    </message>
    <message>
        <source>This folder is kept in step with other computers by {cloud}. Close the team file here, and let {cloud} finish, before it is opened on another one.</source>
        <translation>Dieser Ordner wird von {cloud} mit anderen Computern abgeglichen. Schließe die Teamdatei hier und lass {cloud} fertig werden, bevor sie auf einem anderen geöffnet wird.</translation>
    </message>
    <message>
        <source>Try to write</source>
        <translation>Schreiben versuchen</translation>
    </message>
    <message>
        <source>This session does not fit into a team file ({told}). Nothing was taken in.</source>
        <translation>Diese Sitzung passt nicht in eine Teamdatei ({told}). Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Its {part} is here already, in another session. Import it with --as-copy.</source>
        <translation>Ein Teil davon ({part}) ist schon hier, in einer anderen Sitzung. Importiere mit --as-copy.</translation>
    </message>
    <message>
        <source>This line tells of a round that is not revealed in the file.</source>
        <translation>Diese Zeile erzählt von einer Runde, die in der Datei nicht aufgedeckt ist.</translation>
    </message>
    <message>
        <source>This line counts another round than the step has.</source>
        <translation>Diese Zeile zählt eine andere Runde, als der Schritt hat.</translation>
    </message>
    <message>
        <source>This line tells of a poll that is not in the file.</source>
        <translation>Diese Zeile erzählt von einer Befragung, die nicht in der Datei ist.</translation>
    </message>
    <message>
        <source>This line counts other papers than the poll has.</source>
        <translation>Diese Zeile zählt andere Stimmzettel, als die Befragung hat.</translation>
    </message>
    <message>
        <source>This line names a person; what it tells of was done without a name.</source>
        <translation>Diese Zeile nennt eine Person; wovon sie erzählt, geschah ohne Namen.</translation>
    </message>
    <message>
        <source>Who gives the why is not among those who take part.</source>
        <translation>Wer das Warum gibt, ist nicht unter denen, die teilnehmen.</translation>
    </message>
    <message>
        <source>In a session that is being prepared no step has begun.</source>
        <translation>In einer Sitzung in Vorbereitung hat noch kein Schritt begonnen.</translation>
    </message>
    <message>
        <source>This does not fit the state of the session.</source>
        <translation>Das passt nicht zum Stand der Sitzung.</translation>
    </message>
    <message>
        <source>This is before the session began.</source>
        <translation>Das liegt vor dem Beginn der Sitzung.</translation>
    </message>
    <message>
        <source>A session that has ended keeps no note of the leader.</source>
        <translation>Eine beendete Sitzung enthält keine Notiz der Leitung mehr.</translation>
    </message>
    <message>
        <source>Only a session that runs can be stopped for today.</source>
        <translation>Nur eine laufende Sitzung lässt sich für heute unterbrechen.</translation>
    </message>
    <message>
        <source>Only a session that was stopped has a day to go on.</source>
        <translation>Nur eine unterbrochene Sitzung hat einen Tag, an dem sie weitergeht.</translation>
    </message>
    <message>
        <source>When this step was opened and closed does not fit its phase.</source>
        <translation>Wann dieser Schritt geöffnet und geschlossen wurde, passt nicht zu seiner Phase.</translation>
    </message>
    <message>
        <source>A round that is still open cannot be taken in; reveal it first, then make a new copy.</source>
        <translation>Eine offene Runde lässt sich nicht übernehmen; decke sie erst auf, dann mach eine neue Kopie.</translation>
    </message>
    <message>
        <source>A closed round has a result, and nothing else has one.</source>
        <translation>Eine geschlossene Runde hat ein Resultat, und sonst nichts.</translation>
    </message>
    <message>
        <source>The result tells of {n} ideas, the file has {found}.</source>
        <translation>Das Resultat nennt {n} Ideen, die Datei hat {found}.</translation>
    </message>
    <message>
        <source>The contributions and the slips from paper are not {n} ideas.</source>
        <translation>Die Beiträge und die Papierzettel ergeben nicht {n} Ideen.</translation>
    </message>
    <message>
        <source>Before the doors open no step gives time away.</source>
        <translation>Bevor die Türen öffnen, gibt kein Schritt Zeit ab.</translation>
    </message>
    <message>
        <source>“So far” comes when a session is taken up again, not before it has begun.</source>
        <translation>„Bisher“ kommt, wenn eine Sitzung fortgesetzt wird, nicht, bevor sie begonnen hat.</translation>
    </message>
    <message>
        <source>One idea is talked about twice.</source>
        <translation>Über eine Idee wird zweimal gesprochen.</translation>
    </message>
    <message>
        <source>There is no such proposal to talk about.</source>
        <translation>Diesen Vorschlag zum Besprechen gibt es nicht.</translation>
    </message>
    <message>
        <source>One minute stands here twice.</source>
        <translation>Eine Minute steht hier zweimal.</translation>
    </message>
    <message>
        <source>Two ideas have the same number.</source>
        <translation>Zwei Ideen haben dieselbe Nummer.</translation>
    </message>
    <message>
        <source>Ideas are numbered from 1 on without a gap.</source>
        <translation>Ideen sind ab 1 ohne Lücke nummeriert.</translation>
    </message>
    <message>
        <source>An idea comes from a round of ideas.</source>
        <translation>Eine Idee kommt aus einer Ideenrunde.</translation>
    </message>
    <message>
        <source>This idea comes from a round that is not revealed.</source>
        <translation>Diese Idee kommt aus einer Runde, die nicht aufgedeckt ist.</translation>
    </message>
    <message>
        <source>An idea with an author needs no ticket to be claimed.</source>
        <translation>Eine Idee mit Namen braucht keinen Beleg, um den Namen dazuzusetzen.</translation>
    </message>
    <message>
        <source>An idea of an unsigned round has an author here. It was promised that it has none.</source>
        <translation>Eine Idee aus einer Runde ohne Namen trägt hier einen Namen. Versprochen war, dass sie keinen trägt.</translation>
    </message>
    <message>
        <source>A poll of this kind belongs to a step of its own kind that has begun.</source>
        <translation>Eine solche Befragung gehört zu einem Schritt ihrer Art, der begonnen hat.</translation>
    </message>
    <message>
        <source>Two themes have the same name.</source>
        <translation>Zwei Themen haben denselben Namen.</translation>
    </message>
    <message>
        <source>Two entries have the same id.</source>
        <translation>Zwei Einträge haben dieselbe Kennung.</translation>
    </message>
    <message>
        <source>A session that has begun stands in a step that has begun.</source>
        <translation>Eine begonnene Sitzung steht in einem begonnenen Schritt.</translation>
    </message>
    <message>
        <source>Ideas are part of each other in a circle.</source>
        <translation>Ideen sind im Kreis Teil voneinander.</translation>
    </message>
    <message>
        <source>This idea was claimed by nobody.</source>
        <translation>Zu dieser Idee hat niemand den eigenen Namen gesetzt.</translation>
    </message>
    <message>
        <source>One person stands on this outcome twice.</source>
        <translation>Eine Person steht zweimal bei diesem Ergebnis.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” of this file would both be {name} here. Rename one of them first.</source>
        <translation>„{one}“ und „{other}“ aus dieser Datei wären hier beide {name}. Benenne zuerst jemanden um.</translation>
    </message>
    <message>
        <source>Votes of the kind “{kind}” cannot be counted here.</source>
        <translation>Stimmen der Art „{kind}“ lassen sich hier nicht zählen.</translation>
    </message>
    <message>
        <source>Two projects have the same number.</source>
        <translation>Zwei Projekte haben dieselbe Nummer.</translation>
    </message>
    <message>
        <source>At most {papers} votes on {items} projects fit here.</source>
        <translation>Höchstens {papers} Stimmen über {items} Projekte passen hierher.</translation>
    </message>
    <message>
        <source>Nobody has more than {n} points to give.</source>
        <translation>Niemand hat mehr als {n} Punkte zu vergeben.</translation>
    </message>
    <message>
        <source>Vote {n}: projects and points do not fit together.</source>
        <translation>Stimme {n}: Projekte und Punkte passen nicht zusammen.</translation>
    </message>
    <message>
        <source>This file cannot be read as a table: {reason}.</source>
        <translation>Diese Datei lässt sich nicht als Tabelle lesen: {reason}.</translation>
    </message>
    <message>
        <source>The part {section} is missing; this is no file of Pabulib.</source>
        <translation>Der Teil {section} fehlt; das ist keine Datei von Pabulib.</translation>
    </message>
    <message>
        <source>Vote {n}: there is no project {project}.</source>
        <translation>Stimme {n}: Es gibt kein Projekt {project}.</translation>
    </message>
    <message>
        <source>Vote {n}: “{points}” is no number of points.</source>
        <translation>Stimme {n}: „{points}“ ist keine Zahl von Punkten.</translation>
    </message>
    <message>
        <source>This file is larger than {n} MB. A session is never that large.</source>
        <translation>Diese Datei ist größer als {n} MB. So groß ist eine Sitzung nie.</translation>
    </message>
    <message>
        <source>{word} is no number that a session can hold.</source>
        <translation>{word} ist keine Zahl, die eine Sitzung enthalten kann.</translation>
    </message>
    <message>
        <source>{number} is not a whole number; a session holds whole numbers alone.</source>
        <translation>{number} ist keine ganze Zahl; eine Sitzung enthält nur ganze Zahlen.</translation>
    </message>
    <message>
        <source>{number} is too large a number for a session.</source>
        <translation>{number} ist eine zu große Zahl für eine Sitzung.</translation>
    </message>
    <message>
        <source>Byte {n} of this file is not UTF-8 text. Save it as UTF-8 and try again.</source>
        <translation>Byte {n} dieser Datei ist kein UTF-8-Text. Speichere sie als UTF-8 und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. The file may be cut off or damaged.</source>
        <translation>Zeile {line}, Spalte {column}: Das ist kein JSON. Vielleicht ist die Datei abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>The values of this file are nested too deeply to be a session.</source>
        <translation>Die Werte in dieser Datei sind zu tief verschachtelt für eine Sitzung.</translation>
    </message>
    <message>
        <source>The key “{key}” stands twice in one object.</source>
        <translation>Der Schlüssel „{key}“ steht zweimal in einem Objekt.</translation>
    </message>
    <message>
        <source>These counts have to be sorted, so that no place names anybody.</source>
        <translation>Diese Zahlen müssen sortiert sein, damit kein Platz jemanden verrät.</translation>
    </message>
    <message>
        <source>A word of small letters is expected here.</source>
        <translation>Hier wird ein Wort aus kleinen Buchstaben erwartet.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>„{key}“ fehlt.</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>Hier wird eine Liste erwartet.</translation>
    </message>
    <message>
        <source>At most {n} entries fit here.</source>
        <translation>Höchstens {n} Einträge passen hierher.</translation>
    </message>
    <message>
        <source>This holds more than the {n} signs that fit here.</source>
        <translation>Das sind mehr als die {n} Zeichen, die hierher passen.</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Hier wird ein Text erwartet.</translation>
    </message>
    <message>
        <source>A text is missing.</source>
        <translation>Hier fehlt ein Text.</translation>
    </message>
    <message>
        <source>This is longer than the {n} characters that fit here.</source>
        <translation>Das ist länger als die {n} Zeichen, die hierher passen.</translation>
    </message>
    <message>
        <source>An id is expected here: up to 64 letters, digits, dots, - or _.</source>
        <translation>Hier wird eine Kennung erwartet: bis zu 64 Buchstaben, Ziffern, Punkte, - oder _.</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most} is expected here.</source>
        <translation>Hier wird eine ganze Zahl von {least} bis {most} erwartet.</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>true oder false wird hier erwartet.</translation>
    </message>
    <message>
        <source>One of these is expected here: {known}.</source>
        <translation>Hier wird eines davon erwartet: {known}.</translation>
    </message>
    <message>
        <source>A date is expected here, written as 2026-03-02.</source>
        <translation>Hier wird ein Datum erwartet, geschrieben wie 2026-03-02.</translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation>Hier wird ein Objekt erwartet.</translation>
    </message>
    <message>
        <source>“{key}” is not known in a session of this version.</source>
        <translation>„{key}“ ist in einer Sitzung dieser Version nicht bekannt.</translation>
    </message>
    <message>
        <source>This holds half of a character (a lone surrogate).</source>
        <translation>Hier steckt ein halbes Zeichen (ein einzelnes Surrogat).</translation>
    </message>
    <message>
        <source>This holds a control character that cannot be shown.</source>
        <translation>Hier steckt ein Steuerzeichen, das sich nicht anzeigen lässt.</translation>
    </message>
    <message>
        <source>Fewer than {n} papers are nobody&apos;s secret; give their sums.</source>
        <translation>Weniger als {n} Stimmzettel sind kein Geheimnis; gib ihre Summen an.</translation>
    </message>
    <message>
        <source>{n} papers and {hands} by hand are not {all} answers.</source>
        <translation>{n} Stimmzettel und {hands} per Handzeichen sind nicht {all} Antworten.</translation>
    </message>
    <message>
        <source>More people answered than were asked.</source>
        <translation>Es haben mehr Leute geantwortet, als gefragt wurden.</translation>
    </message>
    <message>
        <source>Answers of fewer than {n} people are not told apart.</source>
        <translation>Antworten von weniger als {n} Leuten werden nicht einzeln genannt.</translation>
    </message>
    <message>
        <source>Two items have the same id.</source>
        <translation>Zwei Einträge haben dieselbe Kennung.</translation>
    </message>
    <message>
        <source>So many hands cannot come from {n} people.</source>
        <translation>So viele Handzeichen können nicht von {n} Leuten kommen.</translation>
    </message>
    <message>
        <source>These are not the questions of this app with their levels.</source>
        <translation>Das sind nicht die Fragen dieser App mit ihren Stufen.</translation>
    </message>
    <message>
        <source>A sentence stands on a paper of its own, in a poll that asks for one.</source>
        <translation>Ein Satz steht auf einem eigenen Stimmzettel, in einer Befragung, die danach fragt.</translation>
    </message>
    <message>
        <source>This paper is about something and says nothing.</source>
        <translation>Dieser Stimmzettel nennt etwas und sagt nichts dazu.</translation>
    </message>
    <message>
        <source>At most {n} on one item.</source>
        <translation>Höchstens {n} auf einen Eintrag.</translation>
    </message>
    <message>
        <source>Each person has {n}, and this paper gives more.</source>
        <translation>Jede Person hat {n}, und dieser Stimmzettel gibt mehr.</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>einen Schritt</translation>
    </message>
    <message>
        <source>an idea</source>
        <translation>eine Idee</translation>
    </message>
    <message>
        <source>a theme</source>
        <translation>ein Thema</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>This names {kind} “{id}”, which is not in the file.</source>
        <translation>Hier wird {kind} „{id}“ genannt, was nicht in der Datei ist.</translation>
    </message>
    <message>
        <source>This file is not a session of Leading from Behind.</source>
        <translation>Diese Datei ist keine Sitzung von Leading from Behind.</translation>
    </message>
    <message>
        <source>This file is of version {n}; this app reads up to {most}. A newer app can open it.</source>
        <translation>Diese Datei hat Version {n}; diese App liest bis {most}. Eine neuere App kann sie öffnen.</translation>
    </message>
    <message>
        <source>Two people have the same id.</source>
        <translation>Zwei Personen haben dieselbe Kennung.</translation>
    </message>
    <message>
        <source>Two people have the same name.</source>
        <translation>Zwei Personen haben denselben Namen.</translation>
    </message>
    <message>
        <source>This name is not written as names are kept here (NFC, no outer spaces).</source>
        <translation>Dieser Name ist nicht so geschrieben, wie Namen hier gespeichert werden (NFC, keine Leerzeichen am Rand).</translation>
    </message>
    <message>
        <source>A language is expected here, written as de or pt-BR.</source>
        <translation>Hier wird eine Sprache erwartet, geschrieben wie de oder pt-BR.</translation>
    </message>
    <message>
        <source>Somebody takes part twice.</source>
        <translation>Jemand nimmt zweimal teil.</translation>
    </message>
    <message>
        <source>This person is not among the people of the file.</source>
        <translation>Diese Person ist nicht unter den Leuten der Datei.</translation>
    </message>
    <message>
        <source>Leading from Behind runs already, and its window does not answer. Wait a moment and try again, or end it first: what was confirmed is safe on disk.</source>
        <translation>Leading from Behind läuft schon, und sein Fenster antwortet nicht. Warte einen Moment und versuch es noch einmal, oder beende es zuerst: Was bestätigt wurde, ist gespeichert.</translation>
    </message>
    <message>
        <source>This computer is in no network just now, so no phone can find it. Join one; until then the session goes on at the laptop.</source>
        <translation>Dieser Computer ist gerade in keinem Netz, kein Handy kann ihn finden. Verbinde ihn; bis dahin geht die Sitzung am Laptop weiter.</translation>
    </message>
    <message>
        <source>The network has changed. Phones scan the code once more.</source>
        <translation>Das Netz hat sich geändert. Handys scannen den Code noch einmal.</translation>
    </message>
    <message>
        <source>A certificate needs its key file, too. Until both are chosen in the settings, phones come in plain.</source>
        <translation>Ein Zertifikat braucht auch seine Schlüsseldatei. Bis beide in den Einstellungen gewählt sind, kommen Handys unverschlüsselt herein.</translation>
    </message>
    <message>
        <source>The number of the room was taken by another program. Phones scan the code once more.</source>
        <translation>Ein anderes Programm hat die Nummer des Raums belegt. Handys scannen den Code noch einmal.</translation>
    </message>
    <message>
        <source>Phones are in another session of this team just now. Close them there first.</source>
        <translation>Handys sind gerade in einer anderen Sitzung dieses Teams dabei. Schließe dort zuerst für Handys.</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>a network inside this computer or a VPN</source>
        <translation>ein Netz in diesem Computer oder ein VPN</translation>
    </message>
    <message>
        <source>The rehearsal could not be started. Try again, or restart the app.</source>
        <translation>Die Probe konnte nicht starten. Versuche es noch einmal, oder starte die App neu.</translation>
    </message>
    <message>
        <source>The rehearsal broke off. The session that you prepare is as it was.</source>
        <translation>Die Probe ist abgebrochen. Die Sitzung, die du vorbereitest, ist, wie sie war.</translation>
    </message>
    <message>
        <source>A rehearsal is open already. Close its window first.</source>
        <translation>Eine Probe ist schon offen. Schließe zuerst ihr Fenster.</translation>
    </message>
    <message>
        <source>Open the ballot.</source>
        <translation>Öffne die Abstimmung.</translation>
    </message>
    <message>
        <source>Bring up the next proposal when this one is talked over.</source>
        <translation>Ruf den nächsten Vorschlag auf, wenn dieser besprochen ist.</translation>
    </message>
    <message>
        <source>There is a tie. Ask the room: a second vote, or room for both?</source>
        <translation>Es ist Gleichstand. Frage alle: noch einmal abstimmen, oder Platz für beide?</translation>
    </message>
    <message>
        <source>The tie still stands. Settle it.</source>
        <translation>Der Gleichstand bleibt. Kläre ihn.</translation>
    </message>
    <message>
        <source>Ask for the boldest proposal, or go on.</source>
        <translation>Frage nach dem mutigsten Vorschlag, oder geh weiter.</translation>
    </message>
    <message>
        <source>{names} raise a hand for “{title}”. Count them.</source>
        <translation>{names} heben die Hand für „{title}“. Zähle sie.</translation>
    </message>
    <message>
        <source>Close the question when everybody has answered.</source>
        <translation>Schließe die Frage, wenn alle geantwortet haben.</translation>
    </message>
    <message>
        <source>Somebody asked about the why. Answer in sight of all.</source>
        <translation>Jemand hat nach dem Warum gefragt. Antworte vor allen.</translation>
    </message>
    <message>
        <source>Nobody led for 30 seconds, so the rehearsal goes on by itself.</source>
        <translation>Seit 30 Sekunden leitet niemand, also geht die Probe von selbst weiter.</translation>
    </message>
    <message>
        <source>Press a key or click, and you lead again.</source>
        <translation>Drück eine Taste oder klicke, dann leitest du wieder.</translation>
    </message>
    <message>
        <source>A rehearsal: the others are played, and you lead. Go on whenever you want to.</source>
        <translation>Eine Probe: Die anderen sind gespielt, und du leitest. Geh weiter, wann du willst.</translation>
    </message>
    <message>
        <source>Open the doors when you are ready. The others wait outside.</source>
        <translation>Öffne die Türen, wenn du so weit bist. Die anderen warten draußen.</translation>
    </message>
    <message>
        <source>Everybody was asked. End the session.</source>
        <translation>Alle wurden gefragt. Beende die Sitzung.</translation>
    </message>
    <message>
        <source>Go on to “{title}” when the room is ready.</source>
        <translation>Geh weiter zu „{title}“, wenn alle so weit sind.</translation>
    </message>
    <message>
        <source>Write down what comes out of this session.</source>
        <translation>Schreib auf, was bei dieser Sitzung herauskommt.</translation>
    </message>
    <message>
        <source>“{title}” needs something of you. Answer it.</source>
        <translation>„{title}“ braucht etwas von dir. Antworte darauf.</translation>
    </message>
    <message>
        <source>Some ideas say the same. Put them together.</source>
        <translation>Manche Ideen sagen dasselbe. Lege sie zusammen.</translation>
    </message>
    <message>
        <source>Name themes, and sort the ideas into them.</source>
        <translation>Benenne Themen und sortiere die Ideen ein.</translation>
    </message>
    <message>
        <source>There is no template “{name}”. There are: {names}.</source>
        <translation>Es gibt keine Vorlage „{name}“. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. Make it first.</source>
        <translation>Es gibt keinen Ordner „{folder}“. Lege ihn zuerst an.</translation>
    </message>
    <message>
        <source>The played phones could not be started. Try again without them.</source>
        <translation>Die gespielten Handys ließen sich nicht starten. Versuche es noch einmal ohne sie.</translation>
    </message>
    <message>
        <source>The played phones are gone. Try again without them.</source>
        <translation>Die gespielten Handys sind weg. Versuche es noch einmal ohne sie.</translation>
    </message>
    <message>
        <source>This backup cannot be read.</source>
        <translation>Diese Sicherung lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The backup could not be put there. Nothing was changed.</source>
        <translation>Die Sicherung konnte nicht dorthin gelegt werden. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Nothing was restored: how it is now could not be backed up first. Make room on this computer&apos;s disk and try again.</source>
        <translation>Nichts wurde wiederhergestellt: Der jetzige Stand konnte vorher nicht gesichert werden. Schaffe Platz auf dem Datenträger dieses Computers und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This is how it was on {day}. Nothing here can be changed.</source>
        <translation>So war es am {day}. Hier lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>It is again as it was on {day}. How it was before is kept as the newest backup: “Restore a backup” in the menu Session leads back to it.</source>
        <translation>Es ist wieder so wie am {day}. Der Stand davor ist die neueste Sicherung: „Sicherung wiederherstellen“ im Menü Sitzung führt dorthin zurück.</translation>
    </message>
    <message>
        <source>This is how it was on {day}, in a file of its own: “{name}”.</source>
        <translation>So war es am {day}, in einer eigenen Datei: „{name}“.</translation>
    </message>
    <message>
        <source>Look at its backups...</source>
        <translation>Ihre Sicherungen ansehen...</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Restore this</source>
        <translation>Diese wiederherstellen</translation>
    </message>
    <message>
        <source>Nothing was restored: while “{name}” was open here, another program has put another file in its place, which would be lost.</source>
        <translation>Nichts wurde wiederhergestellt: Während „{name}“ hier offen war, hat ein anderes Programm eine andere Datei an ihre Stelle gelegt, die verloren ginge.</translation>
    </message>
    <message>
        <source>An idea of an unsigned round has an author who did not claim it.</source>
        <translation>Eine Idee aus einer Runde ohne Namen trägt einen Namen, den niemand dazugesetzt hat.</translation>
    </message>
    <message>
        <source>An idea was claimed by nobody.</source>
        <translation>Zu einer Idee soll ein Name gesetzt sein, und es steht keiner da.</translation>
    </message>
    <message>
        <source>An idea that is not folded has votes on that, or has more than people.</source>
        <translation>Eine Idee, die nicht eingeklappt ist, hat Stimmen zum Aufklappen, oder mehr davon als Leute.</translation>
    </message>
    <message>
        <source>Somebody folded more than two ideas of a round.</source>
        <translation>Jemand hat mehr als zwei Ideen einer Runde eingeklappt.</translation>
    </message>
    <message>
        <source>Writing is over in a step in which nobody writes.</source>
        <translation>Das Schreiben ist in einem Schritt vorbei, in dem niemand schreibt.</translation>
    </message>
    <message>
        <source>A session that has ended keeps phones, or what was said in private.</source>
        <translation>Eine Sitzung, die beendet ist, enthält noch Handys oder vertrauliche Nachrichten.</translation>
    </message>
    <message>
        <source>A phone that is in has nobody, or one that is not in has somebody.</source>
        <translation>Ein Handy, das dabei ist, hat niemanden, oder eines, das nicht dabei ist, hat jemanden.</translation>
    </message>
    <message>
        <source>The seats on a phone are not numbered without gaps, or are more than four.</source>
        <translation>Die Plätze an einem Handy sind nicht lückenlos nummeriert, oder es sind mehr als vier.</translation>
    </message>
    <message>
        <source>Go back to now first.</source>
        <translation>Geh erst zurück zu jetzt.</translation>
    </message>
    <message>
        <source>It is again as it was on {day}.</source>
        <translation>Es ist wieder so wie am {day}.</translation>
    </message>
    <message>
        <source>It is again as it was on {day}. The damaged file was kept as “{name}”.</source>
        <translation>Es ist wieder so wie am {day}. Die beschädigte Datei bleibt als „{name}“ erhalten.</translation>
    </message>
    <message>
        <source>A row is damaged: what it holds cannot be read.</source>
        <translation>Eine Zeile ist beschädigt: Ihr Inhalt ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It could not be written there. Look whether its disk is there and can be written.</source>
        <translation>Dorthin ließ sich nicht schreiben. Sieh nach, ob der Datenträger da ist und beschrieben werden kann.</translation>
    </message>
    <message>
        <source>The disk has no room for it. Make room and try again.</source>
        <translation>Dafür ist kein Platz auf dem Datenträger. Schaffe Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Something secret is open in “{session}”, and a copy could show whose it is. Reveal or close it first; a copy is possible then.</source>
        <translation>In „{session}“ ist etwas Geheimes offen, und eine Kopie könnte zeigen, von wem es ist. Decke es zuerst auf oder schließe es; dann geht eine Kopie.</translation>
    </message>
    <message>
        <source>There is no file “{name}”. Choose another one.</source>
        <translation>Es gibt keine Datei „{name}“. Wähle eine andere.</translation>
    </message>
    <message>
        <source>There is a file “{name}” already. Choose another name.</source>
        <translation>Es gibt schon eine Datei „{name}“. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>An older file “{name}” left its log here. Move “{name}-wal” or “{name}-journal” away, or choose another name.</source>
        <translation>Eine ältere Datei „{name}“ hat hier ihre Logdatei hinterlassen. Schieb „{name}-wal“ oder „{name}-journal“ weg, oder wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a team file in it.</source>
        <translation>„{name}“ ist ein Ordner. Wähle eine Teamdatei darin.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it has no bytes. Open another team file, or import a session&apos;s JSON.</source>
        <translation>„{name}“ ist leer: Die Datei hat keine Bytes. Öffne eine andere Teamdatei, oder importiere das JSON einer Sitzung.</translation>
    </message>
    <message>
        <source>“{name}” is not a team file, or its beginning is destroyed. Open another team file, or import a session&apos;s JSON.</source>
        <translation>„{name}“ ist keine Teamdatei, oder ihr Anfang ist zerstört. Öffne eine andere Teamdatei, oder importiere das JSON einer Sitzung.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and was left as it is. Open another team file, or import a session&apos;s JSON.</source>
        <translation>„{name}“ ist beschädigt und wurde gelassen, wie sie war. Öffne eine andere Teamdatei, oder importiere das JSON einer Sitzung.</translation>
    </message>
    <message>
        <source>“{name}” belongs to another program. It was left as it is.</source>
        <translation>„{name}“ gehört zu einem anderen Programm. Die Datei wurde gelassen, wie sie war.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Ask whoever owns it for permission.</source>
        <translation>„{name}“ darf nicht gelesen werden. Bitte die Person, der die Datei gehört, um Erlaubnis.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not kept. Make room and do it again.</source>
        <translation>Der Datenträger ist voll, darum wurde das nicht gespeichert. Schaffe Platz und mach es noch einmal.</translation>
    </message>
    <message>
        <source>This file is open for reading only. Copy it to a place you may write to.</source>
        <translation>Diese Datei ist nur zum Lesen geöffnet. Kopiere sie an einen Ort, an dem du schreiben darfst.</translation>
    </message>
    <message>
        <source>Another program is writing to this file. Try again.</source>
        <translation>Ein anderes Programm schreibt gerade in diese Datei. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The file could not be written. Look whether its disk is still there.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Sieh nach, ob ihr Datenträger noch da ist.</translation>
    </message>
    <message>
        <source>The pages of the file do not hold together.</source>
        <translation>Die Seiten der Datei hängen nicht zusammen.</translation>
    </message>
    <message>
        <source>The header does not say that this is a team file of this version.</source>
        <translation>Der Kopf sagt nicht, dass dies eine Teamdatei dieser Version ist.</translation>
    </message>
    <message>
        <source>A table, guard or view is missing or was changed.</source>
        <translation>Eine Tabelle, ein Wächter oder eine Sicht fehlt oder wurde geändert.</translation>
    </message>
    <message>
        <source>A row points at a row that is not there.</source>
        <translation>Eine Zeile zeigt auf eine Zeile, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The file does not hold exactly one team.</source>
        <translation>Die Datei enthält nicht genau ein Team.</translation>
    </message>
    <message>
        <source>A leader is also among the participants.</source>
        <translation>Eine Leitung ist auch unter den Teilnehmenden.</translation>
    </message>
    <message>
        <source>A session began or ended at no time, or ended before it began.</source>
        <translation>Eine Sitzung begann oder endete zu keiner Zeit, oder sie endete vor ihrem Beginn.</translation>
    </message>
    <message>
        <source>A session rests that does not run, or has a day to go on and does not rest.</source>
        <translation>Eine Sitzung ruht, die nicht läuft, oder sie hat einen Tag zum Weitermachen und ruht nicht.</translation>
    </message>
    <message>
        <source>A session that has ended keeps the leader&apos;s note.</source>
        <translation>Eine Sitzung, die zu Ende ist, behält die Notiz der Leitung.</translation>
    </message>
    <message>
        <source>A poll is open or a clock runs in a session that rests.</source>
        <translation>In einer ruhenden Sitzung ist eine Befragung offen oder läuft eine Uhr.</translation>
    </message>
    <message>
        <source>A step gave more time than it had, or before the doors opened.</source>
        <translation>Ein Schritt gab mehr Zeit, als er hatte, oder bevor die Türen offen waren.</translation>
    </message>
    <message>
        <source>“So far” stands in the agenda of a session that has not begun.</source>
        <translation>„Bis hierher“ steht im Ablauf einer Sitzung, die nicht begonnen hat.</translation>
    </message>
    <message>
        <source>The steps of a session are not numbered without gaps.</source>
        <translation>Die Schritte einer Sitzung sind nicht lückenlos nummeriert.</translation>
    </message>
    <message>
        <source>A session stands in a step of another session.</source>
        <translation>Eine Sitzung steht in einem Schritt einer anderen.</translation>
    </message>
    <message>
        <source>The ideas of a session are not numbered 1 to n.</source>
        <translation>Die Ideen einer Sitzung sind nicht von 1 bis n nummeriert.</translation>
    </message>
    <message>
        <source>A slip is left in a round that is not open.</source>
        <translation>Ein Zettel liegt noch in einer Runde, die nicht offen ist.</translation>
    </message>
    <message>
        <source>Names are left in a round that is not open.</source>
        <translation>Namen stehen noch in einer Runde, die nicht offen ist.</translation>
    </message>
    <message>
        <source>Names are left in a poll that is closed.</source>
        <translation>Namen stehen noch in einer Befragung, die geschlossen ist.</translation>
    </message>
    <message>
        <source>The slips of an open round are not as many as were counted.</source>
        <translation>Die Zettel einer offenen Runde sind nicht so viele, wie gezählt wurden.</translation>
    </message>
    <message>
        <source>The counts of a revealed round are not those of its ideas.</source>
        <translation>Die Zahlen einer aufgedeckten Runde sind nicht die ihrer Ideen.</translation>
    </message>
    <message>
        <source>A poll has not as many papers as people who answered.</source>
        <translation>Eine Befragung hat nicht so viele Stimmzettel wie Leute, die geantwortet haben.</translation>
    </message>
    <message>
        <source>An open poll has not as many papers as people who handed in.</source>
        <translation>Eine offene Befragung hat nicht so viele Stimmzettel wie Leute, die abgegeben haben.</translation>
    </message>
    <message>
        <source>A paper gives more to one proposal than the cap.</source>
        <translation>Ein Stimmzettel gibt einem Vorschlag mehr als erlaubt.</translation>
    </message>
    <message>
        <source>A paper gives more dots than a person has.</source>
        <translation>Ein Stimmzettel gibt mehr Punkte, als eine Person hat.</translation>
    </message>
    <message>
        <source>More hands were counted than people took part in the count.</source>
        <translation>Es wurden mehr Hände gezählt, als Leute mitgezählt haben.</translation>
    </message>
    <message>
        <source>A paper of a closed poll bears a ticket.</source>
        <translation>Ein Stimmzettel einer geschlossenen Befragung trägt eine Kennung.</translation>
    </message>
    <message>
        <source>Tickets are left in a session that has ended.</source>
        <translation>In einer Sitzung, die zu Ende ist, sind Kennungen zurückgeblieben.</translation>
    </message>
    <message>
        <source>A poll is open in a session that has ended.</source>
        <translation>In einer Sitzung, die zu Ende ist, ist eine Befragung offen.</translation>
    </message>
    <message>
        <source>A round is open in a session that has ended.</source>
        <translation>In einer Sitzung, die zu Ende ist, ist eine Runde offen.</translation>
    </message>
    <message>
        <source>A session holds something that this version cannot read.</source>
        <translation>Eine Sitzung enthält etwas, das diese Version nicht lesen kann.</translation>
    </message>
    <message>
        <source>Merged ideas point at each other in a circle.</source>
        <translation>Zusammengelegte Ideen zeigen im Kreis aufeinander.</translation>
    </message>
    <message>
        <source>A row points into another session.</source>
        <translation>Eine Zeile zeigt in eine andere Sitzung.</translation>
    </message>
    <message>
        <source>A date is not a day of the calendar.</source>
        <translation>Ein Datum ist kein Tag des Kalenders.</translation>
    </message>
    <message>
        <source>Lines are missing in the journal.</source>
        <translation>Im Verlauf fehlen Zeilen.</translation>
    </message>
    <message>
        <source>A line of the journal holds more than numbers and keys.</source>
        <translation>Eine Zeile des Verlaufs enthält mehr als Zahlen und Kennungen.</translation>
    </message>
    <message>
        <source>The journal names somebody who is not on the list.</source>
        <translation>Der Verlauf nennt jemanden, der nicht auf der Liste steht.</translation>
    </message>
    <message>
        <source>A line of the journal names whoever acted in secret.</source>
        <translation>Eine Zeile des Verlaufs nennt, wer geheim gehandelt hat.</translation>
    </message>
    <message>
        <source>The journal counted another round than the rows hold.</source>
        <translation>Der Verlauf zählte eine andere Runde, als die Zeilen enthalten.</translation>
    </message>
    <message>
        <source>The journal counted another poll than the rows hold.</source>
        <translation>Der Verlauf zählte eine andere Befragung, als die Zeilen enthalten.</translation>
    </message>
    <message>
        <source>The team file could not be made there. Look whether the disk is full or read-only.</source>
        <translation>Die Teamdatei konnte dort nicht angelegt werden. Sieh nach, ob der Datenträger voll oder schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>There is no team file yet that it could go into. Make one first.</source>
        <translation>Es gibt noch keine Teamdatei, in die es könnte. Lege zuerst eine an.</translation>
    </message>
    <message>
        <source>“{name}” can only be read here. Exports work.</source>
        <translation>„{name}“ lässt sich hier nur lesen. Exportieren geht.</translation>
    </message>
    <message>
        <source>A template was left out. {problem}</source>
        <translation>Eine Vorlage wurde ausgelassen. {problem}</translation>
    </message>
    <message>
        <source>Something is being entered at the laptop. Finish that first.</source>
        <translation>Am Laptop wird gerade etwas eingegeben. Bring das erst zu Ende.</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>The app was away for {gone}. Continue with {left}, or count the break.</source>
        <translation>Die App war {gone} weg. Weiter mit {left}, oder die Pause mitzählen.</translation>
    </message>
    <message>
        <source>Continue with {left}</source>
        <translation>Weiter mit {left}</translation>
    </message>
    <message>
        <source>{n} proposal</source>
        <translation>{n} Vorschlag</translation>
    </message>
    <message>
        <source>{n} proposals</source>
        <translation>{n} Vorschläge</translation>
    </message>
    <message>
        <source>Any objection to trying it?</source>
        <translation>Spricht etwas dagegen, es auszuprobieren?</translation>
    </message>
    <message>
        <source>Still a tie. Draw the lot, as agreed, or try all of them for two weeks.</source>
        <translation>Immer noch Gleichstand. Zieht das Los, wie vereinbart, oder probiert sie alle für zwei Wochen aus.</translation>
    </message>
    <message>
        <source>Still a tie. Try all of them for two weeks, and look again.</source>
        <translation>Immer noch Gleichstand. Probiert sie alle für zwei Wochen aus und schaut dann wieder hin.</translation>
    </message>
    <message>
        <source>A tie for the last place. Is there room for both?</source>
        <translation>Gleichstand um den letzten Platz. Ist für beide Platz?</translation>
    </message>
    <message>
        <source>What would make it safe enough to try? Change it, or keep it for later.</source>
        <translation>Was müsste anders sein, damit wir es gefahrlos ausprobieren können? Ändert es, oder hebt es für später auf.</translation>
    </message>
    <message>
        <source>Which of these?</source>
        <translation>Was von diesen?</translation>
    </message>
    <message>
        <source>Which would change most, even if it is hard?</source>
        <translation>Was würde am meisten ändern, auch wenn es schwer ist?</translation>
    </message>
    <message>
        <source>{n} are tied for the last place. Is there room for all of them?</source>
        <translation>Gleichstand von {n} um den letzten Platz. Ist für alle Platz?</translation>
    </message>
    <message>
        <source>There is room for all {n}</source>
        <translation>Für alle {n} ist Platz</translation>
    </message>
    <message>
        <source>All {n}, as two-week tries</source>
        <translation>Alle {n} als Zwei-Wochen-Versuch</translation>
    </message>
    <message>
        <source>of {n} min</source>
        <translation>von {n} min</translation>
    </message>
    <message>
        <source>One more was written elsewhere.</source>
        <translation>Eine weitere wurde anderswo geschrieben.</translation>
    </message>
    <message>
        <source>{n} more were written elsewhere.</source>
        <translation>{n} weitere wurden anderswo geschrieben.</translation>
    </message>
    <message>
        <source>Somebody writes at this laptop…</source>
        <translation>Jemand schreibt an diesem Laptop…</translation>
    </message>
    <message>
        <source>{name} writes at this laptop…</source>
        <translation>{name} schreibt an diesem Laptop…</translation>
    </message>
    <message>
        <source>Signed: {name} stands with the idea.</source>
        <translation>Mit Namen: {name} steht bei der Idee.</translation>
    </message>
    <message>
        <source>Enter changes the idea, Esc leaves it as it was.</source>
        <translation>Enter ändert die Idee, Esc lässt sie, wie sie war.</translation>
    </message>
    <message>
        <source>Counts as a slip of paper, for nobody. Shuffle the slips, let a member type them and read them back: 8 seconds a slip, so 20 slips take 3 minutes.</source>
        <translation>Zählt als Papierzettel, für niemanden. Zettel mischen, von jemandem aus dem Team tippen und vorlesen lassen: 8 Sekunden pro Zettel, 20 Zettel brauchen also 3 Minuten.</translation>
    </message>
    <message>
        <source>Counts for {name}, is not stored with the idea.</source>
        <translation>Zählt für {name}, wird nicht mit der Idee gespeichert.</translation>
    </message>
    <message>
        <source>One idea was added.</source>
        <translation>Eine Idee ist dazugekommen.</translation>
    </message>
    <message>
        <source>{n} ideas were added.</source>
        <translation>{n} Ideen sind dazugekommen.</translation>
    </message>
    <message>
        <source>{n} ideas say the same as others.</source>
        <translation>{n} Ideen sagen dasselbe wie andere.</translation>
    </message>
    <message>
        <source>One pair says the same.</source>
        <translation>Ein Paar sagt dasselbe.</translation>
    </message>
    <message>
        <source>{n} pairs say the same.</source>
        <translation>{n} Paare sagen dasselbe.</translation>
    </message>
    <message>
        <source>{n} ideas say the same.</source>
        <translation>{n} Ideen sagen dasselbe.</translation>
    </message>
    <message>
        <source>Type two numbers.</source>
        <translation>Tipp zwei Nummern ein.</translation>
    </message>
    <message>
        <source>There is no idea with the number {n}.</source>
        <translation>Es gibt keine Idee mit der Nummer {n}.</translation>
    </message>
    <message>
        <source>goes with no. {n}: {text}</source>
        <translation>gehört zu Nr. {n}: {text}</translation>
    </message>
    <message>
        <source>Hands were counted before. A new count takes its place.</source>
        <translation>Handzeichen wurden schon gezählt. Eine neue Zählung ersetzt sie.</translation>
    </message>
    <message>
        <source>Type a number, or Left and Right for one less and one more.</source>
        <translation>Tipp eine Zahl, oder Links und Rechts für eins weniger und eins mehr.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>{n} of {all} hands</source>
        <translation>{n} von {all} Handzeichen</translation>
    </message>
    <message>
        <source>No. {n}</source>
        <translation>Nr. {n}</translation>
    </message>
    <message>
        <source>with {texts}</source>
        <translation>mit {texts}</translation>
    </message>
    <message>
        <source>No. {n} is folded. Its author can reword it.</source>
        <translation>Nr. {n} ist eingeklappt. Wer sie geschrieben hat, kann sie neu fassen.</translation>
    </message>
    <message>
        <source>The facilitator lets you in first. It will not take long.</source>
        <translation>Erst lässt dich die Moderation herein. Es dauert nicht lange.</translation>
    </message>
    <message>
        <source>This person does not take part through this phone.</source>
        <translation>Diese Person ist nicht über dieses Handy dabei.</translation>
    </message>
    <message>
        <source>That was quick. Your phone sends it again in a moment.</source>
        <translation>Das ging schnell. Dein Handy sendet es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The room is not open just now. Your phone tries again by itself.</source>
        <translation>Der Raum ist gerade nicht offen. Dein Handy versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>The laptop is busy. Nothing is lost: your phone tries again by itself.</source>
        <translation>Der Laptop hat zu tun. Nichts geht verloren: Dein Handy versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>This phone takes part no more. If that is a mistake, speak to the facilitator.</source>
        <translation>Dieses Handy ist nicht mehr dabei. Ist das ein Irrtum, sprich mit der Moderation.</translation>
    </message>
    <message>
        <source>The laptop could not read this. Load the page again.</source>
        <translation>Der Laptop konnte das nicht lesen. Lade die Seite neu.</translation>
    </message>
    <message>
        <source>The laptop takes this only from its own page.</source>
        <translation>Das nimmt der Laptop nur von seiner eigenen Seite an.</translation>
    </message>
    <message>
        <source>That is too much at once. Write it shorter, or in two parts.</source>
        <translation>Das ist zu viel auf einmal. Schreib es kürzer oder in zwei Teilen.</translation>
    </message>
    <message>
        <source>This page does not belong to the room. Scan the code on the screen again.</source>
        <translation>Diese Seite gehört nicht zum Raum. Scanne den Code auf dem Bildschirm noch einmal.</translation>
    </message>
    <message>
        <source>This code is no longer valid. Scan the one that is on the screen now.</source>
        <translation>Dieser Code gilt nicht mehr. Scanne den, der jetzt auf dem Bildschirm ist.</translation>
    </message>
    <message>
        <source>Many phones come at once. Please try again in a moment.</source>
        <translation>Es kommen viele Handys auf einmal. Bitte versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The laptop did not find your phone again. Please try once more.</source>
        <translation>Der Laptop hat dein Handy nicht wiedergefunden. Bitte versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Too many wrong codes were typed. Scan the code on the screen, or wait a moment.</source>
        <translation>Es wurden zu viele falsche Codes getippt. Scanne den Code auf dem Bildschirm, oder warte einen Moment.</translation>
    </message>
    <message>
        <source>This is not the code on the screen. Look again, and type it once more.</source>
        <translation>Das ist nicht der Code auf dem Bildschirm. Sieh noch einmal hin und tippe ihn neu.</translation>
    </message>
    <message>
        <source>Who voted what is stored nowhere. Unsigned ideas bear no name.</source>
        <translation>Wer wie abgestimmt hat, wird nirgends gespeichert. Ideen ohne Namen tragen keinen.</translation>
    </message>
    <message>
        <source>Your name is for the facilitator, so that nobody votes twice. The screen shows no names.</source>
        <translation>Dein Name ist für die Moderation, damit niemand zweimal abstimmt. Der Bildschirm zeigt keine Namen.</translation>
    </message>
    <message>
        <source>Your name shows that you are here, and that nobody votes twice.</source>
        <translation>Dein Name zeigt, dass du da bist und dass niemand zweimal abstimmt.</translation>
    </message>
    <message>
        <source>Whoever can listen in on this Wi-Fi could read along.</source>
        <translation>Wer dieses WLAN abhören kann, könnte mitlesen.</translation>
    </message>
    <message>
        <source>First step: {text}</source>
        <translation>Erster Schritt: {text}</translation>
    </message>
    <message>
        <source>We know it worked when: {text}</source>
        <translation>Gelungen ist es, wenn: {text}</translation>
    </message>
    <message>
        <source>Why: {text}</source>
        <translation>Warum: {text}</translation>
    </message>
    <message>
        <source>Phones cannot be served at {address}. Choose another address, or go on at the laptop.</source>
        <translation>Unter {address} sind Handys nicht zu erreichen. Wähle eine andere Adresse, oder macht am Laptop weiter.</translation>
    </message>
    <message>
        <source>This computer does not have the address {address} any more. Choose another.</source>
        <translation>Dieser Computer hat die Adresse {address} nicht mehr. Wähle eine andere.</translation>
    </message>
    <message>
        <source>The certificate files could not be read. Choose others, or serve phones without them.</source>
        <translation>Die Zertifikatsdateien ließen sich nicht lesen. Wähle andere, oder lass Handys ohne sie herein.</translation>
    </message>
    <message>
        <source>That went wrong at the laptop. Nothing is lost: your phone tries again by itself.</source>
        <translation>Am Laptop ging etwas schief. Nichts geht verloren: Dein Handy versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>Answer all of them first</source>
        <translation>Erst alle beantworten</translation>
    </message>
    <message>
        <source>These two are told as a count, from three of you on, and without names.</source>
        <translation>Diese beiden werden nur gezählt gesagt, ab dreien von euch, und ohne Namen.</translation>
    </message>
    <message>
        <source>Choose the day we look again</source>
        <translation>Wähle den Tag, an dem wir wieder hinschauen</translation>
    </message>
    <message>
        <source>The room has gone on meanwhile. You may still finish this.</source>
        <translation>Der Raum ist inzwischen weitergegangen. Du darfst das noch fertig schreiben.</translation>
    </message>
    <message>
        <source>{name}, are you here again?</source>
        <translation>{name}, bist du wieder da?</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Ich bin da</translation>
    </message>
    <message>
        <source>We look again on {date}.</source>
        <translation>Wir schauen wieder hin am {date}.</translation>
    </message>
    <message>
        <source>1 mark</source>
        <translation>1 Marke</translation>
    </message>
    <message>
        <source>It is beside the QR code, for example KOALA TRAM 4738.</source>
        <translation>Er steht neben dem QR-Code, zum Beispiel KOALA TRAM 4738.</translation>
    </message>
    <message>
        <source>No question yet.</source>
        <translation>Noch keine Frage.</translation>
    </message>
    <message>
        <source>The facilitator did not let you in just now. Ask in the room, then try again.</source>
        <translation>Die Moderation hat dich gerade nicht hereingelassen. Frag im Raum nach und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>The round ended before you sent this:</source>
        <translation>Die Runde war zu Ende, bevor du das abgeschickt hast:</translation>
    </message>
    <message>
        <source>Two minutes left</source>
        <translation>Noch zwei Minuten</translation>
    </message>
    <message>
        <source>Thirty seconds left</source>
        <translation>Noch dreißig Sekunden</translation>
    </message>
    <message>
        <source>Yes, I help</source>
        <translation>Ja, ich helfe mit</translation>
    </message>
    <message>
        <source>Add a seat for somebody</source>
        <translation>Einen Platz für jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Add idea</source>
        <translation>Idee hinzufügen</translation>
    </message>
    <message>
        <source>Add the seat</source>
        <translation>Platz hinzufügen</translation>
    </message>
    <message>
        <source>The facilitator answers you</source>
        <translation>Die Moderation antwortet dir</translation>
    </message>
    <message>
        <source>Answered in the room</source>
        <translation>Im Raum beantwortet</translation>
    </message>
    <message>
        <source>Your answers are in.</source>
        <translation>Deine Antworten sind da.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask somebody to help</source>
        <translation>Jemanden um Hilfe bitten</translation>
    </message>
    <message>
        <source>It is kept without your name, and answered in sight of all.</source>
        <translation>Sie wird ohne deinen Namen gespeichert und vor allen beantwortet.</translation>
    </message>
    <message>
        <source>Whom do you ask?</source>
        <translation>Wen fragst du?</translation>
    </message>
    <message>
        <source>You are asked to help with</source>
        <translation>Du wirst um Hilfe gebeten bei</translation>
    </message>
    <message>
        <source>{name} asks you to help with</source>
        <translation>{name} bittet dich um Hilfe bei</translation>
    </message>
    <message>
        <source>The facilitator lets everybody in one by one.</source>
        <translation>Die Moderation lässt alle einzeln herein.</translation>
    </message>
    <message>
        <source>You are at the door</source>
        <translation>Du bist an der Tür</translation>
    </message>
    <message>
        <source>Your hand was counted in the room. There is nothing to hand in here.</source>
        <translation>Deine Hand wurde im Raum gezählt. Hier ist nichts abzugeben.</translation>
    </message>
    <message>
        <source>Put it into my calendar</source>
        <translation>In meinen Kalender eintragen</translation>
    </message>
    <message>
        <source>What should we call you?</source>
        <translation>Wie sollen wir dich nennen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change my idea</source>
        <translation>Meine Idee ändern</translation>
    </message>
    <message>
        <source>Change or take back: {text}</source>
        <translation>Ändern oder entfernen: {text}</translation>
    </message>
    <message>
        <source>Changed since you handed it in.</source>
        <translation>Seit dem Abgeben geändert.</translation>
    </message>
    <message>
        <source>Put my name to it</source>
        <translation>Meinen Namen dazusetzen</translation>
    </message>
    <message>
        <source>Keep these words to claim it another day: {words}</source>
        <translation>Merk dir diese Wörter, um deinen Namen ein andermal dazuzusetzen: {words}</translation>
    </message>
    <message>
        <source>Your name stands with it.</source>
        <translation>Dein Name steht dabei.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Jemand aus dem Team</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
    </message>
    <message>
        <source>What would have to be different?</source>
        <translation>Was müsste anders sein?</translation>
    </message>
    <message>
        <source>I’m done</source>
        <translation>Ich bin fertig</translation>
    </message>
    <message>
        <source>One dot less</source>
        <translation>Ein Punkt weniger</translation>
    </message>
    <message>
        <source>One dot more</source>
        <translation>Ein Punkt mehr</translation>
    </message>
    <message>
        <source>Take away the seat of {name}</source>
        <translation>Den Platz von {name} wegnehmen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Your ballot is in. It can be changed only on the phone that wrote it.</source>
        <translation>Dein Stimmzettel ist da. Ändern lässt er sich nur am Handy, das ihn geschrieben hat.</translation>
    </message>
    <message>
        <source>Time is up. Finish and send.</source>
        <translation>Die Zeit ist um. Schreib zu Ende und sende.</translation>
    </message>
    <message>
        <source>My first step</source>
        <translation>Mein erster Schritt</translation>
    </message>
    <message>
        <source>Folded. Its author can reword it.</source>
        <translation>Eingeklappt. Wer sie geschrieben hat, kann sie neu fassen.</translation>
    </message>
    <message>
        <source>One tap folds it. {n} left.</source>
        <translation>Ein Tipper klappt sie ein. Noch {n}.</translation>
    </message>
    <message>
        <source>That is as many as fit. You may still change yours.</source>
        <translation>Mehr passen nicht. Deine kannst du noch ändern.</translation>
    </message>
    <message>
        <source>Hand in again</source>
        <translation>Noch einmal abgeben</translation>
    </message>
    <message>
        <source>Hand in my choice</source>
        <translation>Meine Wahl abgeben</translation>
    </message>
    <message>
        <source>Handed in. You may change it until the close.</source>
        <translation>Abgegeben. Du kannst es bis zum Schluss ändern.</translation>
    </message>
    <message>
        <source>Handing in</source>
        <translation>Wird abgegeben</translation>
    </message>
    <message>
        <source>{name} is here already</source>
        <translation>{name} ist schon da</translation>
    </message>
    <message>
        <source>Please help us</source>
        <translation>Bitte helft uns</translation>
    </message>
    <message>
        <source>This may hurt someone</source>
        <translation>Das könnte jemanden verletzen</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Ich bin wieder da</translation>
    </message>
    <message>
        <source>I help</source>
        <translation>Ich helfe mit</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>Ich übernehme es</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Dabei sein</translation>
    </message>
    <message>
        <source>Join without a name</source>
        <translation>Ohne Namen dabei sein</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Änderung speichern</translation>
    </message>
    <message>
        <source>Keep for me</source>
        <translation>Für mich behalten</translation>
    </message>
    <message>
        <source>Draft kept on this phone</source>
        <translation>Entwurf bleibt auf diesem Handy</translation>
    </message>
    <message>
        <source>Ask the facilitator to open it, then try again.</source>
        <translation>Bitte die Moderation, sie zu öffnen, und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>You gave the why. Ideas and votes belong to the team; you clear the way by staying back.</source>
        <translation>Du hast das Warum gegeben. Ideen und Stimmen gehören dem Team; du machst den Weg frei, indem du zurücktrittst.</translation>
    </message>
    <message>
        <source>I have to go</source>
        <translation>Ich muss gehen</translation>
    </message>
    <message>
        <source>Let us work</source>
        <translation>Lasst uns arbeiten</translation>
    </message>
    <message>
        <source>Private line</source>
        <translation>Direkter Draht</translation>
    </message>
    <message>
        <source>Only the facilitator reads this.</source>
        <translation>Das liest nur die Moderation.</translation>
    </message>
    <message>
        <source>Private line to the facilitator</source>
        <translation>Direkter Draht zur Moderation</translation>
    </message>
    <message>
        <source>The door is closed just now</source>
        <translation>Die Tür ist gerade zu</translation>
    </message>
    <message>
        <source>We look again on</source>
        <translation>Wir schauen wieder hin am</translation>
    </message>
    <message>
        <source>Looking for the room</source>
        <translation>Suche den Raum</translation>
    </message>
    <message>
        <source>What would you like?</source>
        <translation>Was möchtest du?</translation>
    </message>
    <message>
        <source>Mine, {n}</source>
        <translation>Meine: {n}</translation>
    </message>
    <message>
        <source>Mine, {n} of {most}</source>
        <translation>Meine: {n} von {most}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>{n} more came from another phone or the laptop.</source>
        <translation>{n} weitere kamen von einem anderen Handy oder vom Laptop.</translation>
    </message>
    <message>
        <source>More on no. {n}</source>
        <translation>Mehr zu Nr. {n}</translation>
    </message>
    <message>
        <source>My idea</source>
        <translation>Meine Idee</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Mein Name</translation>
    </message>
    <message>
        <source>{n} of {most} dots</source>
        <translation>{n} von {most} Punkten</translation>
    </message>
    <message>
        <source>{n} of {most} left</source>
        <translation>noch {n} von {most}</translation>
    </message>
    <message>
        <source>You get a name beside it, such as {name} 2.</source>
        <translation>Dein Name bekommt einen Zusatz, etwa {name} 2.</translation>
    </message>
    <message>
        <source>You will be called {name}.</source>
        <translation>Du wirst {name} heißen.</translation>
    </message>
    <message>
        <source>The room does not answer. Try again.</source>
        <translation>Der Raum antwortet nicht. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>You have folded as many as one person may.</source>
        <translation>Du hast so viele eingeklappt, wie eine Person darf.</translation>
    </message>
    <message>
        <source>A no is stored nowhere. You may notice it.</source>
        <translation>Ein Nein wird nirgends gespeichert. Du kannst es merken.</translation>
    </message>
    <message>
        <source>There is nothing for you to read just now.</source>
        <translation>Gerade gibt es für dich nichts zu lesen.</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gewählt</translation>
    </message>
    <message>
        <source>You are not in the count of this step. The next one is yours again.</source>
        <translation>In diesem Schritt zählst du nicht mit. Beim nächsten bist du wieder dabei.</translation>
    </message>
    <message>
        <source>This browser keeps nothing. Leave the page open until you have sent it.</source>
        <translation>Dieser Browser speichert nichts. Lass die Seite offen, bis du es gesendet hast.</translation>
    </message>
    <message>
        <source>It was not sent. Your words are kept:</source>
        <translation>Das wurde nicht gesendet. Deine Worte sind noch da:</translation>
    </message>
    <message>
        <source>This one is not yours any more</source>
        <translation>Die gehört dir nicht mehr</translation>
    </message>
    <message>
        <source>I object</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>I object: {title}</source>
        <translation>Einwand: {title}</translation>
    </message>
    <message>
        <source>You are here to watch and to listen. Ideas and votes belong to the team.</source>
        <translation>Du bist da, um zuzuschauen und zuzuhören. Ideen und Stimmen gehören dem Team.</translation>
    </message>
    <message>
        <source>only you see these</source>
        <translation>die siehst nur du</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Oder in deinen Worten</translation>
    </message>
    <message>
        <source>I am somebody else</source>
        <translation>Ich bin jemand anderes</translation>
    </message>
    <message>
        <source>You were asked to leave</source>
        <translation>Du wurdest gebeten zu gehen</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>Die Sitzung ist vorbei</translation>
    </message>
    <message>
        <source>In your own words. It may be small.</source>
        <translation>In deinen Worten. Es darf klein sein.</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Etwas fragen</translation>
    </message>
    <message>
        <source>Questions on the why</source>
        <translation>Fragen zum Warum</translation>
    </message>
    <message>
        <source>It is quiet now, and that is fine.</source>
        <translation>Es ist still, und das ist gut so.</translation>
    </message>
    <message>
        <source>Read the whole why</source>
        <translation>Das ganze Warum lesen</translation>
    </message>
    <message>
        <source>The room did not take that.</source>
        <translation>Der Raum hat das nicht angenommen.</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Say it in other words</source>
        <translation>Anders sagen</translation>
    </message>
    <message>
        <source>That is me, on another phone</source>
        <translation>Das bin ich, mit einem anderen Handy</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>So sagen</translation>
    </message>
    <message>
        <source>1 is {low}, {n} is {high}.</source>
        <translation>1 heißt {low}, {n} heißt {high}.</translation>
    </message>
    <message>
        <source>Seats on this phone</source>
        <translation>Plätze an diesem Handy</translation>
    </message>
    <message>
        <source>For somebody who is there by video, or without a phone. Each has own ideas and an own vote.</source>
        <translation>Für jemanden, der per Video oder ohne Handy dabei ist. Alle haben ihre eigenen Ideen und ihre eigene Stimme.</translation>
    </message>
    <message>
        <source>Whoever holds this phone can see what is written on all of its seats. The room sees of each what it sees of everybody.</source>
        <translation>Wer dieses Handy hält, kann sehen, was an allen seinen Plätzen geschrieben wird. Der Raum sieht von jedem Platz so viel wie von allen.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send my wording</source>
        <translation>Meine Fassung senden</translation>
    </message>
    <message>
        <source>Send my thanks</source>
        <translation>Meinen Dank senden</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Shorten it first</source>
        <translation>Erst kürzen</translation>
    </message>
    <message>
        <source>Show to the room</source>
        <translation>Dem Raum zeigen</translation>
    </message>
    <message>
        <source>With my name</source>
        <translation>Mit meinem Namen</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>Dafür spricht</translation>
    </message>
    <message>
        <source>Step {n} of {most}</source>
        <translation>Schritt {n} von {most}</translation>
    </message>
    <message>
        <source>We notice that it worked when</source>
        <translation>Gelungen ist es, wenn</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>When you take it, you choose the first step and the day we look again.</source>
        <translation>Wenn du es übernimmst, wählst du den ersten Schritt und den Tag, an dem wir wieder hinschauen.</translation>
    </message>
    <message>
        <source>Thank somebody, if you like</source>
        <translation>Danke jemandem, wenn du magst</translation>
    </message>
    <message>
        <source>For what?</source>
        <translation>Wofür?</translation>
    </message>
    <message>
        <source>Thank you for being here.</source>
        <translation>Danke, dass du da bist.</translation>
    </message>
    <message>
        <source>To {name}: {text}</source>
        <translation>An {name}: {text}</translation>
    </message>
    <message>
        <source>Whoever is thanked sees it first, and shows it to the room or keeps it.</source>
        <translation>Wer den Dank bekommt, sieht ihn zuerst und zeigt ihn dem Raum oder behält ihn.</translation>
    </message>
    <message>
        <source>{name} thanks you</source>
        <translation>{name} dankt dir</translation>
    </message>
    <message>
        <source>I think about it</source>
        <translation>Ich denke darüber nach</translation>
    </message>
    <message>
        <source>You think about it until {date}.</source>
        <translation>Du denkst bis {date} darüber nach.</translation>
    </message>
    <message>
        <source>{name}, through {holder}</source>
        <translation>{name}, über {holder}</translation>
    </message>
    <message>
        <source>What you took</source>
        <translation>Was du übernommen hast</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <source>I do not understand this one</source>
        <translation>Das verstehe ich nicht</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>No time is left. Vote now on what we have?</source>
        <translation>Die Zeit ist um. Jetzt abstimmen über das, was wir haben?</translation>
    </message>
    <message>
        <source>No time is left. Ask now who takes what?</source>
        <translation>Die Zeit ist um. Jetzt fragen, wer was übernimmt?</translation>
    </message>
    <message>
        <source>{n} folded by the facilitator</source>
        <translation>{n} von der Moderation eingeklappt</translation>
    </message>
    <message>
        <source>You asked {names}.</source>
        <translation>Gefragt: {names}.</translation>
    </message>
    <message>
        <source>The room is not open here just now. What you typed is kept. This page goes on by itself; if it does not, scan the code once more.</source>
        <translation>Der Raum ist hier gerade nicht offen. Was du geschrieben hast, bleibt. Diese Seite macht von selbst weiter; tut sie es nicht, scanne den Code noch einmal.</translation>
    </message>
    <message>
        <source>Your answer is counted. It opens once more than half of us want that.</source>
        <translation>Deine Antwort zählt. Sie geht auf, sobald mehr als die Hälfte von uns das will.</translation>
    </message>
    <message>
        <source>You keep it. Nobody else sees it.</source>
        <translation>Du behältst es. Niemand sonst sieht es.</translation>
    </message>
    <message>
        <source>You are not counted as here just now. What you wrote stays.</source>
        <translation>Du zählst gerade nicht als anwesend. Was du geschrieben hast, bleibt.</translation>
    </message>
    <message>
        <source>What you chose last</source>
        <translation>Was du zuletzt gewählt hast</translation>
    </message>
    <message>
        <source>If that is a mistake, speak to the facilitator. Once you may come in again, scan the code once more.</source>
        <translation>Falls das ein Irrtum ist, sprich mit der Moderation. Wenn du wieder hereindarfst, scanne den Code noch einmal.</translation>
    </message>
    <message>
        <source>The room sees it.</source>
        <translation>Der Raum sieht es.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder aufklappen</translation>
    </message>
    <message>
        <source>I think about it until</source>
        <translation>Ich denke darüber nach bis</translation>
    </message>
    <message>
        <source>The facilitator lets you in. This page goes on by itself.</source>
        <translation>Die Moderation lässt dich herein. Diese Seite geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Waiting for the room. What you typed is kept here.</source>
        <translation>Warte auf den Raum. Was du getippt hast, bleibt hier.</translation>
    </message>
    <message>
        <source>The wall shows about {n} letters, the rest on demand.</source>
        <translation>Die Wand zeigt etwa {n} Zeichen, den Rest auf Wunsch.</translation>
    </message>
    <message>
        <source>What is not clear? You may leave it empty.</source>
        <translation>Was ist nicht klar? Du kannst es leer lassen.</translation>
    </message>
    <message>
        <source>When …, I will …</source>
        <translation>Wenn …, werde ich …</translation>
    </message>
    <message>
        <source>Which code stands on the screen?</source>
        <translation>Welcher Code steht auf dem Bildschirm?</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Wem?</translation>
    </message>
    <message>
        <source>Whose seat? For example: Kofi, by video</source>
        <translation>Wessen Platz? Zum Beispiel: Kofi, per Video</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Worries</source>
        <translation>Sorgen</translation>
    </message>
    <message>
        <source>Write my first step</source>
        <translation>Meinen ersten Schritt schreiben</translation>
    </message>
    <message>
        <source>The facilitator says yes first. What only the other phone knows stays there.</source>
        <translation>Erst sagt die Moderation Ja. Was nur das andere Handy weiß, bleibt dort.</translation>
    </message>
    <message>
        <source>You are here as {name}.</source>
        <translation>Du bist als {name} da.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>deine</translation>
    </message>
    <message>
        <source>You thanked</source>
        <translation>Du hast gedankt</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>Hilft mit</translation>
    </message>
    <message>
        <source>Thinks about it</source>
        <translation>Denkt darüber nach</translation>
    </message>
    <message>
        <source>{name}, until {date}</source>
        <translation>{name}, bis {date}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>From ideas</source>
        <translation>Aus Ideen</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Einwände</translation>
    </message>
    <message>
        <source>◆ none, may be tried</source>
        <translation>◆ keine, darf ausprobiert werden</translation>
    </message>
    <message>
        <source>To {name}, from {giver}</source>
        <translation>An {name}, von {giver}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Minutes; actual without the pauses. Times are those of {zone}.</source>
        <translation>Minuten; tatsächliche ohne die Pausen. Die Zeiten sind die von {zone}.</translation>
    </message>
    <message>
        <source>Written on {date} with Leading from Behind. Who voted what is stored nowhere.</source>
        <translation>Geschrieben am {date} mit Leading from Behind. Wer wie abgestimmt hat, ist nirgends gespeichert.</translation>
    </message>
    <message>
        <source>reworded, was: {text}</source>
        <translation>neu gefasst, vorher: {text}</translation>
    </message>
    <message>
        <source>with {list}</source>
        <translation>mit {list}</translation>
    </message>
    <message>
        <source>The leader’s own idea: {text}</source>
        <translation>Die eigene Idee der Leitung: {text}</translation>
    </message>
    <message>
        <source>It joins only if somebody says: I would try that.</source>
        <translation>Sie kommt nur dazu, wenn jemand sagt: Das würde ich ausprobieren.</translation>
    </message>
    <message>
        <source>It is among the outcomes.</source>
        <translation>Sie ist unter den Ergebnissen.</translation>
    </message>
    <message>
        <source>walked</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>we are here</source>
        <translation>hier sind wir</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>vor uns</translation>
    </message>
    <message>
        <source>{n} of {all} min</source>
        <translation>{n} von {all} min</translation>
    </message>
    <message>
        <source>page {n} of {all}</source>
        <translation>Seite {n} von {all}</translation>
    </message>
    <message>
        <source>Enter: to “{name}”</source>
        <translation>Enter: zu „{name}“</translation>
    </message>
    <message>
        <source>Enter: to a new theme “{name}”</source>
        <translation>Enter: zu einem neuen Thema „{name}“</translation>
    </message>
    <message>
        <source>Enter: without a theme</source>
        <translation>Enter: ohne Thema</translation>
    </message>
    <message>
        <source>{name} answers</source>
        <translation>{name} antwortet</translation>
    </message>
    <message>
        <source>The leader answers</source>
        <translation>Die Leitung antwortet</translation>
    </message>
    <message>
        <source>Choose two people.</source>
        <translation>Wähle zwei Personen.</translation>
    </message>
    <message>
        <source>Type the number of an idea, then Enter</source>
        <translation>Nummer einer Idee tippen, dann Enter</translation>
    </message>
    <message>
        <source>Idea {n}: Enter shows it alone</source>
        <translation>Idee {n}: Enter zeigt sie allein</translation>
    </message>
    <message>
        <source>There is one screen here: the room sees what you see.</source>
        <translation>Hier gibt es nur einen Bildschirm: Der Raum sieht, was du siehst.</translation>
    </message>
    <message>
        <source>All screens show the same: the room sees what you see.</source>
        <translation>Alle Bildschirme zeigen dasselbe: Der Raum sieht, was du siehst.</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Wer da ist</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Count hands</source>
        <translation>Handzeichen zählen</translation>
    </message>
    <message>
        <source>All ideas</source>
        <translation>Alle Ideen</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordnen</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>Wer übernimmt es?</translation>
    </message>
    <message>
        <source>What was made</source>
        <translation>Was entstanden ist</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>as {name} said</source>
        <translation>wie {name} sagte</translation>
    </message>
    <message>
        <source>as they said</source>
        <translation>wie sie sagten</translation>
    </message>
    <message>
        <source>Less of the plan</source>
        <translation>Weniger vom Plan</translation>
    </message>
    <message>
        <source>More in {name}&apos;s words</source>
        <translation>Mehr in den Worten von {name}</translation>
    </message>
    <message>
        <source>More in their words</source>
        <translation>Mehr in ihren Worten</translation>
    </message>
    <message>
        <source>More of the plan</source>
        <translation>Mehr vom Plan</translation>
    </message>
    <message>
        <source>One outcome is still open.</source>
        <translation>Ein Ergebnis ist noch offen.</translation>
    </message>
    <message>
        <source>{n} outcomes are still open.</source>
        <translation>{n} Ergebnisse sind noch offen.</translation>
    </message>
    <message>
        <source>That is a result too. Leave it on the board rather than talk somebody into it.</source>
        <translation>Auch das ist eine Antwort. Lass es lieber an der Tafel stehen, statt jemanden zu überreden.</translation>
    </message>
    <message>
        <source>That is a result too. Leave them on the board rather than talk somebody into them.</source>
        <translation>Auch das ist eine Antwort. Lass sie lieber an der Tafel stehen, statt jemanden zu überreden.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>{name} helps</source>
        <translation>{name} hilft mit</translation>
    </message>
    <message>
        <source>think about it</source>
        <translation>denken darüber nach</translation>
    </message>
    <message>
        <source>Not now, we look again {day}</source>
        <translation>Jetzt nicht, wir schauen am {day} wieder hin</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>idea, goal together {goal}</source>
        <translation>Idee, Ziel zusammen {goal}</translation>
    </message>
    <message>
        <source>ideas, goal together {goal}</source>
        <translation>Ideen, Ziel zusammen {goal}</translation>
    </message>
    <message>
        <source>{n} of {goal} ideas</source>
        <translation>{n} von {goal} Ideen</translation>
    </message>
    <message>
        <source>The open question is dropped: its answers are not kept.</source>
        <translation>Die offene Frage entfällt: Ihre Antworten werden nicht aufgehoben.</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>an {name}</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>Die Sitzung ist zu Ende</translation>
    </message>
    <message>
        <source>{n} taken back</source>
        <translation>{n} zurückgenommen</translation>
    </message>
    <message>
        <source>Who gives the why</source>
        <translation>Wer das Warum gibt</translation>
    </message>
    <message>
        <source>Arrive</source>
        <translation>Ankommen</translation>
    </message>
    <message>
        <source>{n} goes on.</source>
        <translation>{n} geht weiter.</translation>
    </message>
    <message>
        <source>{n} go on.</source>
        <translation>{n} gehen weiter.</translation>
    </message>
    <message>
        <source>{goes} Does one person want to speak for another one? Space ticks it. G: goes with another number.</source>
        <translation>{goes} Möchte sich jemand für eine weitere einsetzen? Leertaste kreuzt sie an. G: gehört zu einer anderen Nummer.</translation>
    </message>
    <message>
        <source>{rule}. Everybody marks what is worth talking about.</source>
        <translation>{rule}. Alle markieren, worüber es sich zu reden lohnt.</translation>
    </message>
    <message>
        <source>{n} mark</source>
        <translation>{n} Marke</translation>
    </message>
    <message>
        <source>{n} marks</source>
        <translation>{n} Marken</translation>
    </message>
    <message>
        <source>{n} idea</source>
        <translation>{n} Idee</translation>
    </message>
    <message>
        <source>{n} ideas</source>
        <translation>{n} Ideen</translation>
    </message>
    <message>
        <source>Stopped for today</source>
        <translation>Für heute unterbrochen</translation>
    </message>
    <message>
        <source>in drawn order, {time} each</source>
        <translation>in geloster Reihenfolge, je {time}</translation>
    </message>
    <message>
        <source>{place}, no. {n}</source>
        <translation>{place}, Nr. {n}</translation>
    </message>
    <message>
        <source>The key of a theme moves the idea there. Space marks several. Or carry them with the mouse.</source>
        <translation>Die Taste eines Themas verschiebt die Idee dorthin. Die Leertaste markiert mehrere. Oder zieh sie mit der Maus.</translation>
    </message>
    <message>
        <source>{n} idea without a theme</source>
        <translation>{n} Idee ohne Thema</translation>
    </message>
    <message>
        <source>{n} ideas without a theme</source>
        <translation>{n} Ideen ohne Thema</translation>
    </message>
    <message>
        <source>Give the first theme a name at the right, or press M on an idea.</source>
        <translation>Gib dem ersten Thema rechts einen Namen, oder drück M auf einer Idee.</translation>
    </message>
    <message>
        <source>No ideas yet. The first minute is quiet.</source>
        <translation>Noch keine Ideen. Die erste Minute ist still.</translation>
    </message>
    <message>
        <source>Every idea has a theme.</source>
        <translation>Jede Idee hat ein Thema.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of this app, and this one cannot read it. Install that version to open it.</source>
        <translation>„{name}“ stammt von einer neueren Version dieser App, und diese hier kann sie nicht lesen. Installiere jene Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>“{name}” is open elsewhere. Close it there first, or open it here to read.</source>
        <translation>„{name}“ ist anderswo geöffnet. Schließe sie zuerst dort, oder öffne sie hier zum Lesen.</translation>
    </message>
    <message>
        <source>“{name}” is open in another window on this computer (process {process}). Close it there first, or open it here to read.</source>
        <translation>„{name}“ ist in einem anderen Fenster auf diesem Computer geöffnet (Prozess {process}). Schließe sie zuerst dort, oder öffne sie hier zum Lesen.</translation>
    </message>
    <message>
        <source>“{name}” is open on the computer “{host}”. Close it there first, or open it here to read.</source>
        <translation>„{name}“ ist auf dem Computer „{host}“ geöffnet. Schließe sie zuerst dort, oder öffne sie hier zum Lesen.</translation>
    </message>
    <message>
        <source>“{name}” is open on the computer “{host}”, or was not closed there. If it is open there and you take it over, what one of you writes will be lost. Open it to read, or take it over.</source>
        <translation>„{name}“ ist auf dem Computer „{host}“ geöffnet oder wurde dort nicht geschlossen. Wenn sie dort offen ist und du sie übernimmst, geht verloren, was einer von euch schreibt. Öffne sie zum Lesen, oder übernimm sie.</translation>
    </message>
    <message>
        <source>“{name}” is of an older version and was left as it is: before it is changed a backup is made, and there was no room for it on this computer. Make room and open it again.</source>
        <translation>„{name}“ stammt von einer älteren Version und blieb, wie sie ist: Bevor sie geändert wird, entsteht eine Sicherung, und dafür war auf diesem Computer kein Platz. Schaffe Platz und öffne sie noch einmal.</translation>
    </message>
    <message>
        <source>Another program is reading the team file. Close it there first; nothing was changed.</source>
        <translation>Ein anderes Programm liest die Teamdatei. Schließe sie zuerst dort; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>“{name}” was deleted or replaced by another program while it was open here. All that was entered before lies in “{kept}”, in the same folder. Open that file to go on.</source>
        <translation>„{name}“ wurde von einem anderen Programm gelöscht oder ersetzt, während sie hier offen war. Alles, was vorher eingegeben wurde, liegt in „{kept}“ im selben Ordner. Öffne diese Datei, um weiterzumachen.</translation>
    </message>
    <message>
        <source>“{name}” was deleted or replaced by another program while it was open here, and its disk has no room for what it held. Make room and try again before you close this window.</source>
        <translation>„{name}“ wurde von einem anderen Programm gelöscht oder ersetzt, während sie hier offen war, und auf dem Datenträger ist kein Platz für das, was darin war. Schaffe Platz und versuch es noch einmal, bevor du dieses Fenster schließt.</translation>
    </message>
    <message>
        <source>This file can only be read here, so nothing can be restored into it.</source>
        <translation>Diese Datei lässt sich hier nur lesen, deshalb kann nichts in ihr wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Stop it for today...</source>
        <translation>Für heute unterbrechen...</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>No backup yet. One is taken at the end of each session and after ten minutes of work, but never while something secret is open.</source>
        <translation>Noch keine Sicherung. Am Ende jeder Sitzung und nach zehn Minuten Arbeit entsteht eine, aber nie, solange etwas Geheimes offen ist.</translation>
    </message>
    <message>
        <source>Before a backup is restored, how it is now is backed up as well: you can come back.</source>
        <translation>Bevor eine Sicherung wiederhergestellt wird, wird auch der jetzige Stand gesichert: Du kannst zurück.</translation>
    </message>
    <message>
        <source>The damaged file is never written to. It is kept, also where a backup takes its place.</source>
        <translation>In die beschädigte Datei wird nie geschrieben. Sie bleibt erhalten, auch wenn eine Sicherung an ihre Stelle tritt.</translation>
    </message>
    <message>
        <source>The file is not there any more. A backup can be put back in its place.</source>
        <translation>Die Datei ist nicht mehr da. Eine Sicherung kann an ihren Platz gelegt werden.</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>Backups of “{name}”</source>
        <translation>Sicherungen von „{name}“</translation>
    </message>
    <message>
        <source>There are no ideas to pick from. Go back and write some, or go on.</source>
        <translation>Es gibt keine Ideen zum Auswählen. Geh zurück und lass welche schreiben, oder geh weiter.</translation>
    </message>
    <message>
        <source>Nothing was written down. Go back for two quiet minutes, or go on.</source>
        <translation>Es wurde nichts aufgeschrieben. Geh für zwei stille Minuten zurück, oder geh weiter.</translation>
    </message>
    <message>
        <source>Choose an idea first.</source>
        <translation>Wähle erst eine Idee.</translation>
    </message>
    <message>
        <source>Mark two or more ideas with Space, then C puts them together.</source>
        <translation>Markiere zwei oder mehr Ideen mit der Leertaste, dann legt C sie zusammen.</translation>
    </message>
    <message>
        <source>{name} gives the why</source>
        <translation>{name} gibt das Warum</translation>
    </message>
    <message>
        <source>The paper of {name}</source>
        <translation>Auf Papier: {name}</translation>
    </message>
    <message>
        <source>Tick who is done.</source>
        <translation>Hak ab, wer fertig ist.</translation>
    </message>
    <message>
        <source>Tick who is here.</source>
        <translation>Hak ab, wer da ist.</translation>
    </message>
    <message>
        <source>This person could not be added. Try again.</source>
        <translation>Diese Person konnte nicht hinzugefügt werden. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>waits for its answer</source>
        <translation>wartet auf die Antwort</translation>
    </message>
    <message>
        <source>answered aloud</source>
        <translation>mündlich beantwortet</translation>
    </message>
    <message>
        <source>{time}. Nobody has to say anything.</source>
        <translation>{time}. Niemand muss etwas sagen.</translation>
    </message>
    <message>
        <source>There is no list of ideas in this step.</source>
        <translation>In diesem Schritt gibt es keine Ideenliste.</translation>
    </message>
    <message>
        <source>This session does not run.</source>
        <translation>Diese Sitzung läuft nicht.</translation>
    </message>
    <message>
        <source>There is no step before this one.</source>
        <translation>Vor diesem Schritt gibt es keinen.</translation>
    </message>
    <message>
        <source>Ideas are written down while a round is open.</source>
        <translation>Ideen werden aufgeschrieben, solange eine Runde offen ist.</translation>
    </message>
    <message>
        <source>Outcomes are made where it is asked who takes it.</source>
        <translation>Ergebnisse entstehen dort, wo gefragt wird, wer es übernimmt.</translation>
    </message>
    <message>
        <source>Nothing waits for anybody at this laptop just now.</source>
        <translation>An diesem Laptop ist gerade niemand dran.</translation>
    </message>
    <message>
        <source>Show the Stage first.</source>
        <translation>Zeig erst die Bühne.</translation>
    </message>
    <message>
        <source>There is only one screen.</source>
        <translation>Es gibt nur einen Bildschirm.</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>Das ist die letzte Seite.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>Das ist die erste Seite.</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>{n} vote</source>
        <translation>{n} Stimme</translation>
    </message>
    <message>
        <source>{n} votes</source>
        <translation>{n} Stimmen</translation>
    </message>
    <message>
        <source>{n} dot</source>
        <translation>{n} Punkt</translation>
    </message>
    <message>
        <source>{n} dots</source>
        <translation>{n} Punkte</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>tied for the last place</source>
        <translation>Gleichstand um den letzten Platz</translation>
    </message>
    <message>
        <source>kept for later</source>
        <translation>für später aufgehoben</translation>
    </message>
    <message>
        <source>{n} by hand</source>
        <translation>{n} per Handzeichen</translation>
    </message>
    <message>
        <source>may be tried</source>
        <translation>darf ausprobiert werden</translation>
    </message>
    <message>
        <source>has an objection</source>
        <translation>hat einen Einwand</translation>
    </message>
    <message>
        <source>No. {n} in other words. The first wording stays with it.</source>
        <translation>Nr. {n} in anderen Worten. Die erste Fassung bleibt dabei.</translation>
    </message>
    <message>
        <source>The Stage has its own window. Move it to where the room sees it; F11 fills the screen.</source>
        <translation>Die Bühne hat ihr eigenes Fenster. Schieb es dorthin, wo der Raum es sieht; F11 füllt den Bildschirm.</translation>
    </message>
    <message>
        <source>There is one screen here, or both show the same. Nothing can be swapped.</source>
        <translation>Hier gibt es nur einen Bildschirm, oder beide zeigen dasselbe. Es lässt sich nichts tauschen.</translation>
    </message>
    <message>
        <source>There is one screen here, or both show the same.</source>
        <translation>Hier gibt es nur einen Bildschirm, oder beide zeigen dasselbe.</translation>
    </message>
    <message>
        <source>Stage is off</source>
        <translation>Bühne ist aus</translation>
    </message>
    <message>
        <source>Stage in a window</source>
        <translation>Bühne im Fenster</translation>
    </message>
    <message>
        <source>Stage on screen {n}</source>
        <translation>Bühne auf Bildschirm {n}</translation>
    </message>
    <message>
        <source>The Stage&apos;s screen is gone</source>
        <translation>Der Bildschirm der Bühne ist weg</translation>
    </message>
    <message>
        <source>Both screens show the same</source>
        <translation>Beide Bildschirme zeigen dasselbe</translation>
    </message>
    <message>
        <source>All screens show the same</source>
        <translation>Alle Bildschirme zeigen dasselbe</translation>
    </message>
    <message>
        <source>Move to “{name}”</source>
        <translation>Zu „{name}“ verschieben</translation>
    </message>
    <message>
        <source>Take out of its theme</source>
        <translation>Aus dem Thema nehmen</translation>
    </message>
    <message>
        <source>Below “{name}”</source>
        <translation>Unter „{name}“</translation>
    </message>
    <message>
        <source>Above “{name}”</source>
        <translation>Über „{name}“</translation>
    </message>
    <message>
        <source>Put together with no. {n}</source>
        <translation>Mit Nr. {n} zusammenlegen</translation>
    </message>
    <message>
        <source>thinks about it</source>
        <translation>denkt darüber nach</translation>
    </message>
    <message>
        <source>thinks about it until {date}</source>
        <translation>denkt bis {date} darüber nach</translation>
    </message>
    <message>
        <source>{n} point</source>
        <translation>{n} Stichpunkt</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} Stichpunkte</translation>
    </message>
    <message>
        <source>{left} of {whole} for this one</source>
        <translation>{left} von {whole} für diesen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseite</translation>
    </message>
    <message>
        <source>{name} thinks about it until</source>
        <translation>{name} denkt darüber nach bis</translation>
    </message>
    <message>
        <source>{name} votes at this laptop…</source>
        <translation>{name} stimmt an diesem Laptop ab…</translation>
    </message>
    <message>
        <source>{name} answers at this laptop…</source>
        <translation>{name} antwortet an diesem Laptop…</translation>
    </message>
    <message>
        <source>At the laptop nobody else sees it. It is kept without a name.</source>
        <translation>Am Laptop sieht es sonst niemand. Es wird ohne Namen aufgehoben.</translation>
    </message>
    <message>
        <source>{name} asks at this laptop…</source>
        <translation>{name} fragt an diesem Laptop…</translation>
    </message>
    <message>
        <source>You see what you type. It is stored without a name.</source>
        <translation>Du siehst, was du tippst. Es wird ohne Namen gespeichert.</translation>
    </message>
    <message>
        <source>Hands are not secret: all see them. How many is kept, not who.</source>
        <translation>Handzeichen sind nicht geheim: Alle sehen sie. Gespeichert wird, wie viele, nicht wer.</translation>
    </message>
    <message>
        <source>At this laptop: nobody else sees it. On paper: you see what you type. By hand: all see it. Who said what is stored nowhere.</source>
        <translation>An diesem Laptop: Sonst sieht es niemand. Auf Papier: Du siehst, was du tippst. Per Handzeichen: Alle sehen es. Wer was gesagt hat, wird nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Enter a paper…</source>
        <translation>Antwortbogen eingeben…</translation>
    </message>
    <message>
        <source>Enter a paper ballot…</source>
        <translation>Stimmzettel eingeben…</translation>
    </message>
    <message>
        <source>Did {name} say yes?</source>
        <translation>Hat {name} Ja gesagt?</translation>
    </message>
    <message>
        <source>Did {one} and {other} say yes?</source>
        <translation>Haben {one} und {other} Ja gesagt?</translation>
    </message>
    <message>
        <source>{name} is not here. Did {name} say yes before?</source>
        <translation>{name} ist nicht da. Hat {name} vorher Ja gesagt?</translation>
    </message>
    <message>
        <source>Both said yes</source>
        <translation>Beide haben Ja gesagt</translation>
    </message>
    <message>
        <source>{name} said so</source>
        <translation>{name} hat es gesagt</translation>
    </message>
    <message>
        <source>{name} said yes</source>
        <translation>{name} hat Ja gesagt</translation>
    </message>
    <message>
        <source>Whoever runs the laptop: Ctrl Shift Enter, twice</source>
        <translation>Wer moderiert: zweimal Strg Umschalt Enter</translation>
    </message>
    <message>
        <source>Whoever runs the laptop: Ctrl Shift Enter, and the code</source>
        <translation>Wer moderiert: Strg Umschalt Enter und der Code</translation>
    </message>
    <message>
        <source>If the room sees this screen, switch the projector off before you go on.</source>
        <translation>Wenn der Raum diesen Bildschirm sieht, schalte den Beamer aus, bevor du weitermachst.</translation>
    </message>
    <message>
        <source>Press again to take the laptop back.</source>
        <translation>Noch einmal drücken, um den Laptop zurückzunehmen.</translation>
    </message>
    <message>
        <source>What is not handed in is lost. Press again to take the laptop back.</source>
        <translation>Was nicht abgegeben ist, geht verloren. Noch einmal drücken, um den Laptop zurückzunehmen.</translation>
    </message>
    <message>
        <source>This is not the code.</source>
        <translation>Das ist nicht der Code.</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>A digit or the arrows choose, Enter goes on to the next.</source>
        <translation>Eine Ziffer oder die Pfeile wählen, Enter geht zur nächsten Frage.</translation>
    </message>
    <message>
        <source>A sentence is too long. Shorten it first.</source>
        <translation>Ein Satz ist zu lang. Kürze ihn erst.</translation>
    </message>
    <message>
        <source>Number and Enter: one more. Minus, number and Enter: one less. 0 and Enter: hand in.</source>
        <translation>Nummer und Enter: eins mehr. Minus, Nummer und Enter: eins weniger. 0 und Enter: abgeben.</translation>
    </message>
    <message>
        <source>Number and Enter: your choice. 0 and Enter: hand in.</source>
        <translation>Nummer und Enter: deine Wahl. 0 und Enter: abgeben.</translation>
    </message>
    <message>
        <source>Hand in {n} of {most} marks</source>
        <translation>{n} von {most} Marken abgeben</translation>
    </message>
    <message>
        <source>All {n} marks are given. Take one back first.</source>
        <translation>Alle {n} Marken sind vergeben. Nimm erst eine zurück.</translation>
    </message>
    <message>
        <source>Hand in {n} of {most} dots</source>
        <translation>{n} von {most} Punkten abgeben</translation>
    </message>
    <message>
        <source>All {n} dots are given. Take one back first.</source>
        <translation>Alle {n} Punkte sind vergeben. Nimm erst einen zurück.</translation>
    </message>
    <message>
        <source>{n} of {most} dots given</source>
        <translation>{n} von {most} Punkten vergeben</translation>
    </message>
    <message>
        <source>{n} of {most} marks given</source>
        <translation>{n} von {most} Marken vergeben</translation>
    </message>
    <message>
        <source>Hand in your choice</source>
        <translation>Deine Wahl abgeben</translation>
    </message>
    <message>
        <source>Hand in without a choice</source>
        <translation>Ohne Wahl abgeben</translation>
    </message>
    <message>
        <source>There is no number {n} here.</source>
        <translation>Hier gibt es keine Nummer {n}.</translation>
    </message>
    <message>
        <source>Number and Enter: I object. Minus, number and Enter: I do not. 0 and Enter: hand in.</source>
        <translation>Nummer und Enter: Einwand. Minus, Nummer und Enter: kein Einwand. 0 und Enter: abgeben.</translation>
    </message>
    <message>
        <source>Hand in without objection</source>
        <translation>Ohne Einwand abgeben</translation>
    </message>
    <message>
        <source>What you handed in is kept. Nothing of it is on this screen any more.</source>
        <translation>Was du abgegeben hast, ist gespeichert. Auf diesem Bildschirm ist nichts mehr davon.</translation>
    </message>
    <message>
        <source>What you handed in is kept. Nobody has to come after you.</source>
        <translation>Was du abgegeben hast, ist gespeichert. Nach dir muss niemand mehr kommen.</translation>
    </message>
    <message>
        <source>Pass the laptop to {name}</source>
        <translation>Gib den Laptop an {name} weiter</translation>
    </message>
    <message>
        <source>Only {name} looks at the screen now.</source>
        <translation>Jetzt schaut nur {name} auf den Bildschirm.</translation>
    </message>
    <message>
        <source>I am {name}</source>
        <translation>Ich bin {name}</translation>
    </message>
    <message>
        <source>Who takes the laptop?</source>
        <translation>Wer nimmt den Laptop?</translation>
    </message>
    <message>
        <source>Choose a name. From then on only this person looks at the screen.</source>
        <translation>Wähle einen Namen. Von da an schaut nur diese Person auf den Bildschirm.</translation>
    </message>
    <message>
        <source>Thank you. Hand the laptop back.</source>
        <translation>Danke. Gib den Laptop zurück.</translation>
    </message>
    <message>
        <source>Or pass it on to somebody else:</source>
        <translation>Oder gib ihn an jemand anderen weiter:</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>Nobody typed for a minute. Any key shows your text again.</source>
        <translation>Eine Minute lang hat niemand getippt. Jede Taste zeigt deinen Text wieder.</translation>
    </message>
    <message>
        <source>The code, please</source>
        <translation>Den Code, bitte</translation>
    </message>
    <message>
        <source>Four digits bring the Console back. Esc goes back to the turn.</source>
        <translation>Vier Ziffern holen die Konsole zurück. Esc geht zurück zu der Person, die dran ist.</translation>
    </message>
    <message>
        <source>has nothing waiting</source>
        <translation>hat nichts offen</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Als Nächstes: {name}</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>Keine Frage</translation>
    </message>
    <message>
        <source>No thanks today</source>
        <translation>Heute kein Dank</translation>
    </message>
    <message>
        <source>Until you hand the laptop back you may change what you wrote or take it back.</source>
        <translation>Bis du den Laptop zurückgibst, kannst du ändern oder zurücknehmen, was du geschrieben hast.</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ich bin fertig</translation>
    </message>
    <message>
        <source>As many as this round has room for. You may still change them.</source>
        <translation>Mehr passen nicht in diese Runde. Du kannst sie noch ändern.</translation>
    </message>
    <message>
        <source>Room for one more.</source>
        <translation>Platz für eine weitere.</translation>
    </message>
    <message>
        <source>Room for {n} more.</source>
        <translation>Platz für {n} weitere.</translation>
    </message>
    <message>
        <source>This is for a list of ideas or people.</source>
        <translation>Das ist für eine Liste von Ideen oder Leuten.</translation>
    </message>
    <message>
        <source>This is for a field that is typed in.</source>
        <translation>Das ist für ein Feld, in das man tippt.</translation>
    </message>
    <message>
        <source>The files could not be written there. Choose another place.</source>
        <translation>Die Dateien konnten dort nicht geschrieben werden. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>One text to read, edit and keep in any wiki.</source>
        <translation>Ein Text zum Lesen, Bearbeiten und für jedes Wiki.</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>One page to print or to open in any browser.</source>
        <translation>Eine Seite zum Drucken oder für jeden Browser.</translation>
    </message>
    <message>
        <source>CSV folder</source>
        <translation>CSV-Ordner</translation>
    </message>
    <message>
        <source>Ideas, votes and outcomes as tables for a spreadsheet.</source>
        <translation>Ideen, Stimmen und Ergebnisse als Tabellen zum Weiterrechnen.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Everything, without loss, for another copy of this app.</source>
        <translation>Alles, ohne Verlust, für eine andere Kopie dieser App.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>It happened once.</source>
        <translation>Es ist einmal passiert.</translation>
    </message>
    <message>
        <source>It happened {n} times.</source>
        <translation>Es ist {n} Mal passiert.</translation>
    </message>
    <message>
        <source>This file could not be opened.</source>
        <translation>Diese Datei konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The copy could not be written there. Choose another place.</source>
        <translation>Die Kopie ließ sich dort nicht schreiben. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>This file could not be read. Nothing was taken in.</source>
        <translation>Diese Datei konnte nicht gelesen werden. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>The session stays as it is. Open another team file?</source>
        <translation>Die Sitzung bleibt, wie sie ist. Eine andere Teamdatei öffnen?</translation>
    </message>
    <message>
        <source>“{name}” is neither a team file (.lfb) nor a session (.json). Nothing was taken in.</source>
        <translation>„{name}“ ist weder eine Teamdatei (.lfb) noch eine Sitzung (.json). Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What your team makes stays on this computer: {folder}</source>
        <translation>Was dein Team erarbeitet, bleibt auf diesem Computer: {folder}</translation>
    </message>
    <message>
        <source>{name}, {n} min</source>
        <translation>{name}, {n} min</translation>
    </message>
    <message>
        <source>This could not be written to the team file. What you typed is kept here; try again.</source>
        <translation>Das ließ sich nicht in die Teamdatei schreiben. Was du getippt hast, bleibt hier; versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The team file is still being opened. Try again in a moment.</source>
        <translation>Die Teamdatei wird noch geöffnet. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Start with a why. Everything else can wait.</source>
        <translation>Beginne mit einem Warum. Alles andere kann warten.</translation>
    </message>
    <message>
        <source>Nothing with “{words}”. Try one word.</source>
        <translation>Nichts mit „{words}“. Versuche es mit einem Wort.</translation>
    </message>
    <message>
        <source>A code has four digits. Leave it empty for none.</source>
        <translation>Ein Code hat vier Ziffern. Lass es leer, wenn du keinen willst.</translation>
    </message>
    <message>
        <source>Leading the session</source>
        <translation>Durch die Sitzung führen</translation>
    </message>
    <message>
        <source>Console and Stage, not while typing</source>
        <translation>Konsole und Bühne, nicht beim Tippen</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Was der Raum sieht</translation>
    </message>
    <message>
        <source>At the Console</source>
        <translation>An der Konsole</translation>
    </message>
    <message>
        <source>Console, also while typing</source>
        <translation>Konsole, auch beim Tippen</translation>
    </message>
    <message>
        <source>Sessions and files</source>
        <translation>Sitzungen und Dateien</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>Going places</source>
        <translation>Von Ort zu Ort</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>in a field</source>
        <translation>in einem Feld</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>in a list</source>
        <translation>in einer Liste</translation>
    </message>
    <message>
        <source>At the laptop, one by one</source>
        <translation>Am Laptop, nacheinander</translation>
    </message>
    <message>
        <source>behind the curtain</source>
        <translation>hinter dem Vorhang</translation>
    </message>
    <message>
        <source>Putting ideas under themes</source>
        <translation>Ideen zu Themen ordnen</translation>
    </message>
    <message>
        <source>in the list of ideas</source>
        <translation>in der Liste der Ideen</translation>
    </message>
    <message>
        <source>Picking ideas</source>
        <translation>Ideen auswählen</translation>
    </message>
    <message>
        <source>in the list of what was marked</source>
        <translation>in der Liste des Markierten</translation>
    </message>
    <message>
        <source>Preparing the agenda</source>
        <translation>Den Ablauf vorbereiten</translation>
    </message>
    <message>
        <source>in the list of steps</source>
        <translation>in der Liste der Schritte</translation>
    </message>
    <message>
        <source>Go on: the next page first, then the next step. Where somebody is not done, press again.</source>
        <translation>Weiter: erst die nächste Seite, dann der nächste Schritt. Ist jemand noch nicht fertig, noch einmal drücken.</translation>
    </message>
    <message>
        <source>Go back: a page first, then a step.</source>
        <translation>Zurück: erst eine Seite, dann einen Schritt.</translation>
    </message>
    <message>
        <source>Pause the time, or let it go on.</source>
        <translation>Die Zeit anhalten oder weiterlaufen lassen.</translation>
    </message>
    <message>
        <source>One minute more.</source>
        <translation>Eine Minute mehr.</translation>
    </message>
    <message>
        <source>One minute less.</source>
        <translation>Eine Minute weniger.</translation>
    </message>
    <message>
        <source>Show or hide the Stage.</source>
        <translation>Die Bühne zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>The Stage fills its screen, or does no longer.</source>
        <translation>Die Bühne füllt ihren Bildschirm, oder nicht mehr.</translation>
    </message>
    <message>
        <source>Stage and Console change screens.</source>
        <translation>Bühne und Konsole tauschen die Bildschirme.</translation>
    </message>
    <message>
        <source>The Stage goes black, and comes back.</source>
        <translation>Die Bühne wird schwarz und kommt wieder.</translation>
    </message>
    <message>
        <source>The whole why: while the key is held, or until pressed again.</source>
        <translation>Das ganze Warum: solange die Taste gehalten wird, oder bis sie noch einmal gedrückt wird.</translation>
    </message>
    <message>
        <source>Show the idea of that number alone.</source>
        <translation>Die Idee mit dieser Nummer allein zeigen.</translation>
    </message>
    <message>
        <source>Close what is on top: a field, an idea alone, black.</source>
        <translation>Schließen, was obenauf liegt: ein Feld, eine einzelne Idee, Schwarz.</translation>
    </message>
    <message>
        <source>Write down an idea for somebody.</source>
        <translation>Eine Idee für jemanden aufschreiben.</translation>
    </message>
    <message>
        <source>Make an outcome of an idea.</source>
        <translation>Aus einer Idee ein Ergebnis machen.</translation>
    </message>
    <message>
        <source>Pass the laptop: vote or write behind the curtain.</source>
        <translation>Den Laptop weitergeben: hinter dem Vorhang abstimmen oder schreiben.</translation>
    </message>
    <message>
        <source>One screen for all, or the Console again.</source>
        <translation>Ein Bildschirm für alle, oder wieder die Konsole.</translation>
    </message>
    <message>
        <source>One screen for all: look at the private side while it is held.</source>
        <translation>Ein Bildschirm für alle: die private Seite ansehen, solange die Taste gehalten wird.</translation>
    </message>
    <message>
        <source>One screen for all: work at the step, or the Stage again.</source>
        <translation>Ein Bildschirm für alle: am Schritt arbeiten, oder wieder die Bühne.</translation>
    </message>
    <message>
        <source>Make a new session.</source>
        <translation>Eine neue Sitzung anlegen.</translation>
    </message>
    <message>
        <source>Open the doors: the session begins.</source>
        <translation>Die Türen öffnen: Die Sitzung beginnt.</translation>
    </message>
    <message>
        <source>Rehearse on a copy.</source>
        <translation>Auf einer Kopie proben.</translation>
    </message>
    <message>
        <source>Open the session that is chosen.</source>
        <translation>Die gewählte Sitzung öffnen.</translation>
    </message>
    <message>
        <source>Make a second session like this one.</source>
        <translation>Eine zweite Sitzung wie diese anlegen.</translation>
    </message>
    <message>
        <source>Delete the session, or remove the person.</source>
        <translation>Die Sitzung löschen oder die Person entfernen.</translation>
    </message>
    <message>
        <source>Give the session or the person another name.</source>
        <translation>Der Sitzung oder der Person einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Export the session.</source>
        <translation>Die Sitzung exportieren.</translation>
    </message>
    <message>
        <source>Open a team file.</source>
        <translation>Eine Teamdatei öffnen.</translation>
    </message>
    <message>
        <source>Close the app. What was entered is on disk.</source>
        <translation>Die App schließen. Was eingegeben wurde, ist gespeichert.</translation>
    </message>
    <message>
        <source>Home.</source>
        <translation>Start.</translation>
    </message>
    <message>
        <source>People.</source>
        <translation>Leute.</translation>
    </message>
    <message>
        <source>Settings.</source>
        <translation>Einstellungen.</translation>
    </message>
    <message>
        <source>Find in the list.</source>
        <translation>In der Liste suchen.</translation>
    </message>
    <message>
        <source>The next part of the window.</source>
        <translation>Der nächste Teil des Fensters.</translation>
    </message>
    <message>
        <source>The next control, the one before.</source>
        <translation>Das nächste Bedienelement, das vorige.</translation>
    </message>
    <message>
        <source>This window fills its screen, or does no longer.</source>
        <translation>Dieses Fenster füllt seinen Bildschirm, oder nicht mehr.</translation>
    </message>
    <message>
        <source>Larger text.</source>
        <translation>Größerer Text.</translation>
    </message>
    <message>
        <source>Smaller text.</source>
        <translation>Kleinerer Text.</translation>
    </message>
    <message>
        <source>Text of the usual size.</source>
        <translation>Text in normaler Größe.</translation>
    </message>
    <message>
        <source>Show all keys.</source>
        <translation>Alle Tasten zeigen.</translation>
    </message>
    <message>
        <source>Take what was typed.</source>
        <translation>Übernehmen, was getippt wurde.</translation>
    </message>
    <message>
        <source>Leave the field, or what was being changed as it was.</source>
        <translation>Das Feld verlassen, oder lassen, was gerade geändert wurde.</translation>
    </message>
    <message>
        <source>Take back what was done last.</source>
        <translation>Rückgängig machen, was zuletzt getan wurde.</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <translation>Erneut ausführen.</translation>
    </message>
    <message>
        <source>Cut.</source>
        <translation>Ausschneiden.</translation>
    </message>
    <message>
        <source>Copy what is chosen.</source>
        <translation>Kopieren, was ausgewählt ist.</translation>
    </message>
    <message>
        <source>Paste. Several lines are several ideas.</source>
        <translation>Einfügen. Mehrere Zeilen sind mehrere Ideen.</translation>
    </message>
    <message>
        <source>Select all.</source>
        <translation>Alles auswählen.</translation>
    </message>
    <message>
        <source>In an empty field: the last idea again, to change it.</source>
        <translation>In einem leeren Feld: die letzte Idee noch einmal, um sie zu ändern.</translation>
    </message>
    <message>
        <source>From the field that narrows a list to the list.</source>
        <translation>Vom Suchfeld einer Liste in die Liste.</translation>
    </message>
    <message>
        <source>Open the row, show the idea alone, go to the step.</source>
        <translation>Die Zeile öffnen, die Idee allein zeigen, zum Schritt gehen.</translation>
    </message>
    <message>
        <source>Mark the row, or take the mark off.</source>
        <translation>Die Zeile markieren, oder nicht mehr.</translation>
    </message>
    <message>
        <source>Change the words of the row.</source>
        <translation>Die Worte der Zeile ändern.</translation>
    </message>
    <message>
        <source>Read the row whole, or close it.</source>
        <translation>Die Zeile ganz lesen, oder schließen.</translation>
    </message>
    <message>
        <source>Copy all rows.</source>
        <translation>Alle Zeilen kopieren.</translation>
    </message>
    <message>
        <source>Take the row out, or back.</source>
        <translation>Die Zeile herausnehmen oder zurückholen.</translation>
    </message>
    <message>
        <source>One less, where a row counts.</source>
        <translation>Eins weniger, wo eine Zeile zählt.</translation>
    </message>
    <message>
        <source>One more, where a row counts; digits work, too.</source>
        <translation>Eins mehr, wo eine Zeile zählt; Ziffern gehen auch.</translation>
    </message>
    <message>
        <source>Move the row up, where they have an order.</source>
        <translation>Die Zeile nach oben schieben, wo es eine Reihenfolge gibt.</translation>
    </message>
    <message>
        <source>Move the row down.</source>
        <translation>Die Zeile nach unten schieben.</translation>
    </message>
    <message>
        <source>Hand in and go on.</source>
        <translation>Abgeben und weiter.</translation>
    </message>
    <message>
        <source>Twice: take the laptop back.</source>
        <translation>Zweimal: den Laptop zurücknehmen.</translation>
    </message>
    <message>
        <source>Move what is chosen to the theme with that key.</source>
        <translation>Was ausgewählt ist, in das Thema mit dieser Taste schieben.</translation>
    </message>
    <message>
        <source>Move what is marked: first letters of a theme, then Enter.</source>
        <translation>Was markiert ist, verschieben: erste Buchstaben eines Themas, dann Enter.</translation>
    </message>
    <message>
        <source>Combine the marked ideas.</source>
        <translation>Die markierten Ideen zusammenlegen.</translation>
    </message>
    <message>
        <source>Somebody speaks for the idea: it goes on, or does not.</source>
        <translation>Jemand setzt sich für die Idee ein: Sie geht weiter, oder nicht.</translation>
    </message>
    <message>
        <source>The idea goes with another one: type its number.</source>
        <translation>Die Idee gehört zu einer anderen: deren Nummer tippen.</translation>
    </message>
    <message>
        <source>Move the step up.</source>
        <translation>Den Schritt nach oben schieben.</translation>
    </message>
    <message>
        <source>Move the step down.</source>
        <translation>Den Schritt nach unten schieben.</translation>
    </message>
    <message>
        <source>Add a step.</source>
        <translation>Einen Schritt hinzufügen.</translation>
    </message>
    <message>
        <source>Put the same step once more behind it.</source>
        <translation>Denselben Schritt noch einmal dahinter stellen.</translation>
    </message>
    <message>
        <source>Take the step out.</source>
        <translation>Den Schritt herausnehmen.</translation>
    </message>
    <message>
        <source>Digits, then Enter</source>
        <translation>Ziffern, dann Enter</translation>
    </message>
    <message>
        <source>Key of a theme</source>
        <translation>Taste eines Themas</translation>
    </message>
    <message>
        <source>The doors are opened where a session is prepared.</source>
        <translation>Die Türen werden dort geöffnet, wo eine Sitzung vorbereitet wird.</translation>
    </message>
    <message>
        <source>A session is rehearsed where it is prepared.</source>
        <translation>Geprobt wird eine Sitzung dort, wo sie vorbereitet wird.</translation>
    </message>
    <message>
        <source>No team file is open yet.</source>
        <translation>Noch ist keine Teamdatei offen.</translation>
    </message>
    <message>
        <source>Choose a session or a person first.</source>
        <translation>Wähle erst eine Sitzung oder eine Person.</translation>
    </message>
    <message>
        <source>Choose a session first.</source>
        <translation>Wähle erst eine Sitzung.</translation>
    </message>
    <message>
        <source>There is no list to find something in.</source>
        <translation>Hier gibt es keine Liste, in der man suchen könnte.</translation>
    </message>
    <message>
        <source>This is the largest text.</source>
        <translation>Das ist der größte Text.</translation>
    </message>
    <message>
        <source>This is the smallest text.</source>
        <translation>Das ist der kleinste Text.</translation>
    </message>
    <message>
        <source>{n} minute longer than “{name}” promises, which is {minutes}.</source>
        <translation>{n} Minute länger, als „{name}“ verspricht, nämlich {minutes}.</translation>
    </message>
    <message>
        <source>{n} minutes longer than “{name}” promises, which is {minutes}.</source>
        <translation>{n} Minuten länger, als „{name}“ verspricht, nämlich {minutes}.</translation>
    </message>
    <message>
        <source>{n} min, {start} to {end}</source>
        <translation>{n} min, {start} bis {end}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>The why says what hurts, and whom. The way is left to the team.</source>
        <translation>Das Warum sagt, was wehtut und wem. Der Weg bleibt dem Team.</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>Eintreffen</translation>
    </message>
    <message>
        <source>People come in and are marked as here.</source>
        <translation>Alle kommen herein, und du markierst, wer da ist.</translation>
    </message>
    <message>
        <source>The why</source>
        <translation>Das Warum</translation>
    </message>
    <message>
        <source>Why and questions</source>
        <translation>Warum und Fragen</translation>
    </message>
    <message>
        <source>The leader gives the why, the team asks.</source>
        <translation>Die Leitung gibt das Warum, das Team fragt.</translation>
    </message>
    <message>
        <source>Is it clear?</source>
        <translation>Ist das Warum klar?</translation>
    </message>
    <message>
        <source>Clarity check</source>
        <translation>Klarheit prüfen</translation>
    </message>
    <message>
        <source>Two unsigned questions: is it clear, does it matter?</source>
        <translation>Zwei Fragen ohne Namen: Ist es klar, und zählt es?</translation>
    </message>
    <message>
        <source>Ideas in silence</source>
        <translation>Ideen in Stille</translation>
    </message>
    <message>
        <source>Silent writing</source>
        <translation>Stilles Schreiben</translation>
    </message>
    <message>
        <source>Everybody writes. Nobody sees it before the reveal.</source>
        <translation>Alle schreiben. Vor dem Aufdecken sieht es niemand.</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>Gemeinsam lesen</translation>
    </message>
    <message>
        <source>Silent reading</source>
        <translation>Stilles Lesen</translation>
    </message>
    <message>
        <source>All ideas on the Stage, page by page.</source>
        <translation>Alle Ideen auf der Bühne, Seite für Seite.</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Marks on ideas</source>
        <translation>Marken auf Ideen</translation>
    </message>
    <message>
        <source>Everybody marks ideas that are worth talking about.</source>
        <translation>Alle markieren Ideen, über die es sich zu reden lohnt.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Sorting into themes</source>
        <translation>Nach Themen ordnen</translation>
    </message>
    <message>
        <source>Ideas that belong together get a name.</source>
        <translation>Ideen, die zusammengehören, bekommen einen Namen.</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Talk by turns</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>The most marked ideas, each for the same time.</source>
        <translation>Die meistmarkierten Ideen, jede gleich lang.</translation>
    </message>
    <message>
        <source>Dots, in secret</source>
        <translation>Punkte, geheim</translation>
    </message>
    <message>
        <source>A secret vote by dots says what comes first.</source>
        <translation>Eine geheime Abstimmung mit Punkten zeigt, was zuerst kommt.</translation>
    </message>
    <message>
        <source>Hands up</source>
        <translation>Hand heben</translation>
    </message>
    <message>
        <source>Outcomes are written down, and people take them.</source>
        <translation>Ergebnisse werden aufgeschrieben, und jemand übernimmt sie.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Thanks and questions</source>
        <translation>Dank und Fragen</translation>
    </message>
    <message>
        <source>Thanks, and three unsigned questions.</source>
        <translation>Dank, und drei Fragen ohne Namen.</translation>
    </message>
    <message>
        <source>The rehearsal opens in windows of its own. What you prepare here stays as it is.</source>
        <translation>Die Probe öffnet sich in eigenen Fenstern. Was du hier vorbereitest, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The rehearsal could not be started.</source>
        <translation>Die Probe konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Something typed here was not taken yet. The reason stands beside it.</source>
        <translation>Hier ist etwas getippt und noch nicht übernommen. Der Grund steht daneben.</translation>
    </message>
    <message>
        <source>{n} of {most}</source>
        <translation>{n} von {most}</translation>
    </message>
    <message>
        <source>one sentence</source>
        <translation>ein Satz</translation>
    </message>
    <message>
        <source>Step {n}, {title}</source>
        <translation>Schritt {n}, {title}</translation>
    </message>
    <message>
        <source>{n} of {most} characters</source>
        <translation>{n} von {most} Zeichen</translation>
    </message>
    <message>
        <source>This is for a session that runs. Open one first.</source>
        <translation>Das ist für eine Sitzung, die läuft. Öffne erst eine.</translation>
    </message>
    <message>
        <source>disc</source>
        <translation>Scheibe</translation>
    </message>
    <message>
        <source>square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>half disc</source>
        <translation>Halbe Scheibe</translation>
    </message>
    <message>
        <source>chevron</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Schritt {n} von {all}</translation>
    </message>
    <message>
        <source>No. {n}: {text}</source>
        <translation>Nr. {n}: {text}</translation>
    </message>
    <message>
        <source>marked {n} times</source>
        <translation>{n}-mal markiert</translation>
    </message>
    <message>
        <source>marked once</source>
        <translation>einmal markiert</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>Place {rank}: {title}</source>
        <translation>Platz {rank}: {title}</translation>
    </message>
    <message>
        <source>Place {rank}, shared: {title}</source>
        <translation>Platz {rank}, geteilt: {title}</translation>
    </message>
    <message>
        <source>{n} person</source>
        <translation>{n} Person</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} Leute</translation>
    </message>
    <message>
        <source>{n} dot from {people}</source>
        <translation>{n} Punkt, {people}</translation>
    </message>
    <message>
        <source>{n} dots from {people}</source>
        <translation>{n} Punkte, {people}</translation>
    </message>
    <message>
        <source>{n} of {all} have voted</source>
        <translation>{n} von {all} haben abgestimmt</translation>
    </message>
    <message>
        <source>has voted</source>
        <translation>hat abgestimmt</translation>
    </message>
    <message>
        <source>have voted</source>
        <translation>haben abgestimmt</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>needs a talk first</source>
        <translation>braucht erst ein Gespräch</translation>
    </message>
    <message>
        <source>What speaks for it?</source>
        <translation>Was spricht dafür?</translation>
    </message>
    <message>
        <source>What worries you?</source>
        <translation>Was macht euch Sorgen?</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es zählt</translation>
    </message>
    <message>
        <source>We will know it worked when</source>
        <translation>Gelungen ist es, wenn</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Open to us</source>
        <translation>Offen für uns</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <source>{owners}, {helpers} help</source>
        <translation>{owners}, {helpers} helfen mit</translation>
    </message>
    <message>
        <source>{owners}, {helper} helps</source>
        <translation>{owners}, {helper} hilft mit</translation>
    </message>
    <message>
        <source>First:</source>
        <translation>Zuerst:</translation>
    </message>
    <message>
        <source>Under 2 minutes</source>
        <translation>Unter 2 Minuten</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Die Zeit ist um</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Uhr steht</translation>
    </message>
    <message>
        <source>Finish the thought</source>
        <translation>Gedanken zu Ende führen</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Viertel</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>Taken back: {done}</source>
        <translation>Rückgängig: {done}</translation>
    </message>
    <message>
        <source>Characters that cannot be shown were left out.</source>
        <translation>Zeichen, die sich nicht zeigen lassen, wurden weggelassen.</translation>
    </message>
    <message>
        <source>The lines were joined into one.</source>
        <translation>Die Zeilen wurden zu einer verbunden.</translation>
    </message>
    <message>
        <source>At most {n} characters fit here. Shorten it or split it.</source>
        <translation>Hier passen höchstens {n} Zeichen hin. Kürze es oder teile es auf.</translation>
    </message>
    <message>
        <source>{n} minute left</source>
        <translation>noch {n} Minute</translation>
    </message>
    <message>
        <source>{n} minutes left</source>
        <translation>noch {n} Minuten</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} neu</translation>
    </message>
    <message>
        <source>Something typed here was not taken yet and would be lost. Close?</source>
        <translation>Hier ist etwas getippt und noch nicht übernommen, es ginge verloren. Schließen?</translation>
    </message>
    <message>
        <source>The session stays as it is. Close?</source>
        <translation>Die Sitzung bleibt, wie sie ist. Schließen?</translation>
    </message>
    <message>
        <source>Imported “{title}”.</source>
        <translation>„{title}“ importiert.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>One choice each</source>
        <translation>Je eine Stimme</translation>
    </message>
    <message>
        <source>{n} dot each</source>
        <translation>Je {n} Punkt</translation>
    </message>
    <message>
        <source>{n} dots each, up to {cap} on one</source>
        <translation>Je {n} Punkte, bis zu {cap} auf einen Vorschlag</translation>
    </message>
    <message>
        <source>Raise an objection, or let it be tried.</source>
        <translation>Einwand erheben, oder ausprobieren lassen.</translation>
    </message>
    <message>
        <source>{n} mark each</source>
        <translation>Je {n} Marke</translation>
    </message>
    <message>
        <source>{n} marks each</source>
        <translation>Je {n} Marken</translation>
    </message>
    <message>
        <source>A tie for the last place. Is there room for both, or a second vote?</source>
        <translation>Gleichstand um den letzten Platz. Ist Platz für beide, oder noch eine Abstimmung?</translation>
    </message>
    <message>
        <source>{n} are tied for the last place. Is there room for all, or a second vote?</source>
        <translation>{n} liegen gleichauf um den letzten Platz. Ist Platz für alle, oder noch eine Abstimmung?</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>niemand hat geantwortet</translation>
    </message>
    <message>
        <source>1 objection</source>
        <translation>1 Einwand</translation>
    </message>
    <message>
        <source>{n} objections</source>
        <translation>{n} Einwände</translation>
    </message>
    <message>
        <source>no objection</source>
        <translation>kein Einwand</translation>
    </message>
    <message>
        <source>No clear favourite. Talk three minutes, then one dot each.</source>
        <translation>Kein klarer Favorit. Redet drei Minuten, dann je ein Punkt.</translation>
    </message>
    <message>
        <source>The leader’s own idea:</source>
        <translation>Die eigene Idee der Leitung:</translation>
    </message>
    <message>
        <source>dots, from how many people</source>
        <translation>Punkte, von wie vielen</translation>
    </message>
    <message>
        <source>few, strongly</source>
        <translation>wenige, aber stark</translation>
    </message>
    <message>
        <source>A tie, and room for all of them.</source>
        <translation>Gleichstand, und Platz für alle.</translation>
    </message>
    <message>
        <source>Still a tie. All of them, as two-week tries.</source>
        <translation>Immer noch Gleichstand. Alle, als Versuch für zwei Wochen.</translation>
    </message>
    <message>
        <source>A lot has drawn, as agreed before the vote.</source>
        <translation>Ein Los hat entschieden, wie vor der Abstimmung vereinbart.</translation>
    </message>
    <message>
        <source>Still a tie. All of them, as two-week tries?</source>
        <translation>Immer noch Gleichstand. Alle, als Versuch für zwei Wochen?</translation>
    </message>
    <message>
        <source>Would change most:</source>
        <translation>Würde am meisten ändern:</translation>
    </message>
    <message>
        <source>idea, from {wrote} of you</source>
        <translation>Idee, von {wrote} von euch</translation>
    </message>
    <message>
        <source>ideas, from {wrote} of you</source>
        <translation>Ideen, von {wrote} von euch</translation>
    </message>
    <message>
        <source>We look again {date}</source>
        <translation>Am {date} schauen wir wieder hin</translation>
    </message>
    <message>
        <source>Made by all of you</source>
        <translation>Von euch allen</translation>
    </message>
    <message>
        <source>idea, from all {all} of you</source>
        <translation>Idee, von euch allen {all}</translation>
    </message>
    <message>
        <source>ideas, from all {all} of you</source>
        <translation>Ideen, von euch allen {all}</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>noch kein Termin</translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>in 1 Tag</translation>
    </message>
    <message>
        <source>in {n} days</source>
        <translation>in {n} Tagen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>The leader says yes.</source>
        <translation>Die Leitung sagt Ja.</translation>
    </message>
    <message>
        <source>Somebody thinks about it.</source>
        <translation>Jemand denkt darüber nach.</translation>
    </message>
    <message>
        <source>Still open. Who wants to take it?</source>
        <translation>Noch offen. Wer möchte es übernehmen?</translation>
    </message>
    <message>
        <source>What do we want to do? Who takes it?</source>
        <translation>Was wollen wir tun? Wer übernimmt es?</translation>
    </message>
    <message>
        <source>outcome with owner and date</source>
        <translation>Ergebnis übernommen, mit Termin</translation>
    </message>
    <message>
        <source>outcomes with owner and date</source>
        <translation>Ergebnisse übernommen, mit Termin</translation>
    </message>
    <message>
        <source>of them built on another one</source>
        <translation>davon baut auf einer anderen auf</translation>
    </message>
    <message>
        <source>of them built on other ones</source>
        <translation>davon bauen auf anderen auf</translation>
    </message>
    <message>
        <source>outcome still open</source>
        <translation>Ergebnis noch offen</translation>
    </message>
    <message>
        <source>outcomes still open</source>
        <translation>Ergebnisse noch offen</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>jemand aus dem Team</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>One choice</source>
        <translation>Eine Stimme</translation>
    </message>
    <message>
        <source>Any objection?</source>
        <translation>Einwände?</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Two questions</source>
        <translation>Zwei Fragen</translation>
    </message>
    <message>
        <source>Three questions</source>
        <translation>Drei Fragen</translation>
    </message>
    <message>
        <source>from ideas {list}</source>
        <translation>aus den Ideen {list}</translation>
    </message>
    <message>
        <source>chosen in the ballot</source>
        <translation>in der Abstimmung gewählt</translation>
    </message>
    <message>
        <source>The answers never go on the Stage. From four answers on they are shown here, without names.</source>
        <translation>Die Antworten kommen nie auf die Bühne. Ab vier Antworten stehen sie hier, ohne Namen.</translation>
    </message>
    <message>
        <source>With one person this is not secret.</source>
        <translation>Bei einer Person ist das nicht geheim.</translation>
    </message>
    <message>
        <source>With {n} people this is not secret.</source>
        <translation>Bei {n} Leuten ist das nicht geheim.</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>eine Entscheidung</translation>
    </message>
    <message>
        <source>a shortlist</source>
        <translation>eine engere Wahl</translation>
    </message>
    <message>
        <source>from idea {n}</source>
        <translation>aus Idee {n}</translation>
    </message>
    <message>
        <source>With so few of us, nothing is really secret. One round aloud: how was it?</source>
        <translation>Wir sind so wenige, da ist nichts wirklich geheim. Einmal reihum, laut: Wie war es?</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Each person</source>
        <translation>Pro Person</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Das ist</translation>
    </message>
    <message>
        <source>Totals open for everybody at the same moment. Until then nobody has them, you neither.</source>
        <translation>Die Summen werden für alle im selben Moment aufgedeckt. Bis dahin hat sie niemand, auch du nicht.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>eine Frage</translation>
    </message>
    <message>
        <source>Signed: the name stands with the idea. Nobody sees what others wrote before the reveal.</source>
        <translation>Mit Namen: Der Name steht bei der Idee. Vor dem Aufdecken sieht niemand, was andere geschrieben haben.</translation>
    </message>
    <message>
        <source>A question waits for its answer.</source>
        <translation>Eine Frage wartet auf Antwort.</translation>
    </message>
    <message>
        <source>{n} questions wait for an answer.</source>
        <translation>{n} Fragen warten auf Antwort.</translation>
    </message>
    <message>
        <source>Nobody sees what others wrote before the reveal, you neither. You see what you type here.</source>
        <translation>Vor dem Aufdecken sieht niemand, was andere geschrieben haben, auch du nicht. Du siehst, was du hier tippst.</translation>
    </message>
    <message>
        <source>{here} of {n} are here</source>
        <translation>{here} von {n} sind da</translation>
    </message>
    <message>
        <source>Fewer than four answers are not shown. Ask aloud.</source>
        <translation>Weniger als vier Antworten werden nicht gezeigt. Frag laut in die Runde.</translation>
    </message>
    <message>
        <source>Not clear to everybody, or not theirs yet. Talk once more before you go on.</source>
        <translation>Noch nicht allen klar, oder noch nicht ihre Sache. Redet noch einmal darüber, bevor ihr weitergeht.</translation>
    </message>
    <message>
        <source>With so few of us, nothing is really secret. We sign, or we say it aloud.</source>
        <translation>Wir sind so wenige, da ist nichts wirklich geheim. Wir schreiben mit Namen, oder wir sagen es laut.</translation>
    </message>
    <message>
        <source>Everybody answers for themselves. All see the answers at the same moment.</source>
        <translation>Alle antworten für sich. Alle sehen die Antworten im selben Moment.</translation>
    </message>
    <message>
        <source>Proposal {n} of {all}</source>
        <translation>Vorschlag {n} von {all}</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>watches</source>
        <translation>schaut zu</translation>
    </message>
    <message>
        <source>{here} of {n} here</source>
        <translation>{here} von {n} da</translation>
    </message>
    <message>
        <source>{done} of {n} answered</source>
        <translation>{done} von {n} haben geantwortet</translation>
    </message>
    <message>
        <source>here</source>
        <translation>da</translation>
    </message>
    <message>
        <source>{done} of {n} have answered</source>
        <translation>{done} von {n} haben geantwortet</translation>
    </message>
    <message>
        <source>{done} of {n} done</source>
        <translation>{done} von {n} fertig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>per Handzeichen</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>geantwortet</translation>
    </message>
    <message>
        <source>choosing</source>
        <translation>wählt</translation>
    </message>
    <message>
        <source>One is still writing. Press again.</source>
        <translation>Jemand schreibt noch. Noch einmal drücken.</translation>
    </message>
    <message>
        <source>{n} are still writing. Press again.</source>
        <translation>{n} schreiben noch. Noch einmal drücken.</translation>
    </message>
    <message>
        <source>One has not answered. Press again.</source>
        <translation>Eine Antwort fehlt noch. Noch einmal drücken.</translation>
    </message>
    <message>
        <source>{n} have not answered. Press again.</source>
        <translation>{n} Antworten fehlen noch. Noch einmal drücken.</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>On to “{title}”</source>
        <translation>Weiter zu „{title}“</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Not everybody is done. Press again.</source>
        <translation>Noch nicht alle sind fertig. Noch einmal drücken.</translation>
    </message>
    <message>
        <source>Not everybody has answered. Press again.</source>
        <translation>Noch nicht alle haben geantwortet. Noch einmal drücken.</translation>
    </message>
    <message>
        <source>{done} of {n} are done</source>
        <translation>{done} von {n} sind fertig</translation>
    </message>
    <message>
        <source>{n} of {all} have an owner</source>
        <translation>{n} von {all} übernommen</translation>
    </message>
    <message>
        <source>Open the doors</source>
        <translation>Türen öffnen</translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation>Sitzung fortsetzen</translation>
    </message>
    <message>
        <source>Back to Home</source>
        <translation>Zurück zum Start</translation>
    </message>
    <message>
        <source>Close the questions</source>
        <translation>Fragen schließen</translation>
    </message>
    <message>
        <source>Close and show</source>
        <translation>Schließen und zeigen</translation>
    </message>
    <message>
        <source>Reveal all ideas</source>
        <translation>Alle Ideen aufdecken</translation>
    </message>
    <message>
        <source>Open the ballot</source>
        <translation>Abstimmung öffnen</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <translation>Nächster Vorschlag</translation>
    </message>
    <message>
        <source>The session ends. Press again.</source>
        <translation>Die Sitzung endet. Noch einmal drücken.</translation>
    </message>
    <message>
        <source>by {names}, and one unsigned idea</source>
        <translation>von {names}, dazu eine Idee ohne Namen</translation>
    </message>
    <message>
        <source>by {names}, and {n} unsigned ideas</source>
        <translation>von {names}, dazu {n} Ideen ohne Namen</translation>
    </message>
    <message>
        <source>by {names}</source>
        <translation>von {names}</translation>
    </message>
    <message>
        <source>one unsigned idea</source>
        <translation>eine Idee ohne Namen</translation>
    </message>
    <message>
        <source>{n} unsigned ideas</source>
        <translation>{n} Ideen ohne Namen</translation>
    </message>
    <message>
        <source>Who voted what is stored nowhere. Handed in, it cannot be found again, not even by you.</source>
        <translation>Wer wie abgestimmt hat, wird nirgends gespeichert. Einmal abgegeben, lässt es sich nicht wiederfinden, auch nicht von dir.</translation>
    </message>
    <message>
        <source>Who answered what is stored nowhere. Handed in, it cannot be found again, not even by you.</source>
        <translation>Wer was geantwortet hat, wird nirgends gespeichert. Einmal abgegeben, lässt es sich nicht wiederfinden, auch nicht von dir.</translation>
    </message>
    <message>
        <source>Who answered what is stored nowhere. It never goes on the Stage; from four answers on the leader sees it.</source>
        <translation>Wer was geantwortet hat, wird nirgends gespeichert. Es kommt nie auf die Bühne; ab vier Antworten sieht es die Leitung.</translation>
    </message>
    <message>
        <source>Your ideas are kept without your name. Nobody sees them before the reveal.</source>
        <translation>Deine Ideen werden ohne deinen Namen gespeichert. Vor dem Aufdecken sieht sie niemand.</translation>
    </message>
    <message>
        <source>Signed: your name stands with your ideas. Nobody sees them before the reveal.</source>
        <translation>Mit Namen: Dein Name steht bei deinen Ideen. Vor dem Aufdecken sieht sie niemand.</translation>
    </message>
    <message>
        <source>{name} votes here</source>
        <translation>Hier stimmt {name} ab</translation>
    </message>
    <message>
        <source>With {n} people this is not really secret.</source>
        <translation>Bei {n} Leuten ist das nicht wirklich geheim.</translation>
    </message>
    <message>
        <source>Who objects is stored nowhere. Your sentence is read by all, without your name.</source>
        <translation>Wer einen Einwand hat, wird nirgends gespeichert. Deinen Satz lesen alle, ohne deinen Namen.</translation>
    </message>
    <message>
        <source>{name} asks here</source>
        <translation>Hier fragt {name}</translation>
    </message>
    <message>
        <source>Is there a question on the why?</source>
        <translation>Hast du eine Frage zum Warum?</translation>
    </message>
    <message>
        <source>Kept without your name, and answered in sight of all. You need not ask anything.</source>
        <translation>Wird ohne deinen Namen gespeichert und vor allen beantwortet. Du musst nichts fragen.</translation>
    </message>
    <message>
        <source>{name} writes here</source>
        <translation>Hier schreibt {name}</translation>
    </message>
    <message>
        <source>Whom do you want to thank, and for what?</source>
        <translation>Wem möchtest du danken, und wofür?</translation>
    </message>
    <message>
        <source>Shown to the room as you write it, from “a colleague”. You need not thank anybody.</source>
        <translation>Alle sehen es so, wie du es schreibst, von „jemand aus dem Team“. Du musst niemandem danken.</translation>
    </message>
    <message>
        <source>{name} answers here</source>
        <translation>Hier antwortet {name}</translation>
    </message>
    <message>
        <source>One thought per idea. Wild ones too.</source>
        <translation>Ein Gedanke pro Idee. Auch wilde.</translation>
    </message>
    <message>
        <source>What is worth talking about?</source>
        <translation>Worüber lohnt es sich zu reden?</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>Is it clear, and does it matter to you?</source>
        <translation>Ist es klar, und ist es dir wichtig?</translation>
    </message>
    <message>
        <source>One sentence to the leader, if you like. It bears no name.</source>
        <translation>Ein Satz an die Leitung, wenn du magst. Er trägt keinen Namen.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>in Vorbereitung</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>All that stands under “{gone}” will stand under “{into}”, in every session. “{gone}” leaves the list. This cannot be taken back.</source>
        <translation>Alles, was unter „{gone}“ steht, steht dann unter „{into}“, in jeder Sitzung. „{gone}“ verschwindet von der Liste. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>A new session starts with them.</source>
        <translation>In einer neuen Sitzung ist die Person dabei.</translation>
    </message>
    <message>
        <source>A new session starts without them.</source>
        <translation>In einer neuen Sitzung ist die Person nicht dabei.</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>schaut zu</translation>
    </message>
    <message>
        <source>A new session lets them watch, without a vote.</source>
        <translation>In einer neuen Sitzung schaut die Person zu, ohne Stimme.</translation>
    </message>
    <message>
        <source>Choose two entries.</source>
        <translation>Wähle zwei Einträge.</translation>
    </message>
    <message>
        <source>{n} session</source>
        <translation>{n} Sitzung</translation>
    </message>
    <message>
        <source>Somebody reads at this laptop…</source>
        <translation>Jemand liest an diesem Laptop…</translation>
    </message>
    <message>
        <source>Somebody answers at this laptop…</source>
        <translation>Jemand antwortet an diesem Laptop…</translation>
    </message>
    <message>
        <source>One idea is folded. Its author can reword it; more than half of those who are here open it, each at the phone or behind the curtain.</source>
        <translation>Eine Idee ist eingeklappt. Wer sie geschrieben hat, kann sie neu fassen; mehr als die Hälfte derer, die da sind, klappt sie auf, am Handy oder hinter dem Vorhang.</translation>
    </message>
    <message>
        <source>{n} ideas are folded. Their authors can reword them; more than half of those who are here open one, each at the phone or behind the curtain.</source>
        <translation>{n} Ideen sind eingeklappt. Wer sie geschrieben hat, kann sie neu fassen; mehr als die Hälfte derer, die da sind, klappt eine auf, am Handy oder hinter dem Vorhang.</translation>
    </message>
    <message>
        <source>Nobody else is here by phone who could be asked alone. Ask the room, or somebody later.</source>
        <translation>Sonst ist niemand mit dem Handy hier, der allein gefragt werden könnte. Frag in die Runde, oder später jemanden.</translation>
    </message>
    <message>
        <source>{n} at the door</source>
        <translation>{n} vor der Tür</translation>
    </message>
    <message>
        <source>Forget phone {n}</source>
        <translation>Handy {n} vergessen</translation>
    </message>
    <message>
        <source>Forget this phone</source>
        <translation>Dieses Handy vergessen</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Wieder hereinlassen</translation>
    </message>
    <message>
        <source>Remove from the session...</source>
        <translation>Aus der Sitzung nehmen...</translation>
    </message>
    <message>
        <source>Nobody is in by phone here</source>
        <translation>Hier ist niemand per Handy dabei</translation>
    </message>
    <message>
        <source>Phones are not let in here.</source>
        <translation>Hier kommen keine Handys herein.</translation>
    </message>
    <message>
        <source>Phones may join now. The same key shows the address, the code and who is in.</source>
        <translation>Handys können jetzt dazukommen. Dieselbe Taste zeigt die Adresse, den Code und wer dabei ist.</translation>
    </message>
    <message>
        <source>No phones</source>
        <translation>Keine Handys</translation>
    </message>
    <message>
        <source>{n} joined, {code}</source>
        <translation>{n} dabei, {code}</translation>
    </message>
    <message>
        <source>Phones: one moment</source>
        <translation>Handys: einen Moment</translation>
    </message>
    <message>
        <source>Phones do not come in</source>
        <translation>Handys kommen nicht herein</translation>
    </message>
    <message>
        <source>{n} joined, {code}, locked</source>
        <translation>{n} dabei, {code}, abgeschlossen</translation>
    </message>
    <message>
        <source>without name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>Go to idea no. {n}</source>
        <translation>Zur Idee Nr. {n}</translation>
    </message>
    <message>
        <source>No. {n} is in no list of this step.</source>
        <translation>Nr. {n} steht in keiner Liste dieses Schritts.</translation>
    </message>
    <message>
        <source>Ideas are read in private in an open round, once some are written.</source>
        <translation>Still gelesen wird in einer offenen Runde, sobald Ideen geschrieben sind.</translation>
    </message>
    <message>
        <source>Somebody is asked to help where it is asked who takes it.</source>
        <translation>Um Hilfe gebeten wird dort, wo gefragt wird, wer es übernimmt.</translation>
    </message>
    <message>
        <source>There is no unsigned idea whose author could be found by three words.</source>
        <translation>Es gibt keine Idee ohne Namen, zu der sich mit drei Wörtern ein Name finden ließe.</translation>
    </message>
    <message>
        <source>The phones of {name} are out and stay out; {name} counts as away. You can let them in again.</source>
        <translation>Die Handys von {name} sind draußen und bleiben es; {name} gilt als abwesend. Du kannst die Person wieder hereinlassen.</translation>
    </message>
    <message>
        <source>Remove {name} from this session?</source>
        <translation>{name} aus dieser Sitzung nehmen?</translation>
    </message>
    <message>
        <source>Keep the signed idea</source>
        <translation>Die Idee mit Namen behalten</translation>
    </message>
    <message>
        <source>Keep the {n} signed ideas</source>
        <translation>Die {n} Ideen mit Namen behalten</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Sie beiseitelegen</translation>
    </message>
    <message>
        <source>Set them aside</source>
        <translation>Sie beiseitelegen</translation>
    </message>
    <message>
        <source>One more asks</source>
        <translation>Noch eine Anfrage</translation>
    </message>
    <message>
        <source>{n} more ask</source>
        <translation>Noch {n} Anfragen</translation>
    </message>
    <message>
        <source>Number and Enter: this may hurt someone. Minus, number and Enter: it does not. 0 and Enter: go on.</source>
        <translation>Nummer und Enter: Das könnte jemanden verletzen. Minus, Nummer und Enter: doch nicht. 0 und Enter: weiter.</translation>
    </message>
    <message>
        <source>You may fold {n}. Take one back first.</source>
        <translation>Du darfst {n} einklappen. Nimm erst eine zurück.</translation>
    </message>
    <message>
        <source>No. {n} is folded.</source>
        <translation>Nr. {n} ist eingeklappt.</translation>
    </message>
    <message>
        <source>Go on without folding</source>
        <translation>Weiter, ohne einzuklappen</translation>
    </message>
    <message>
        <source>You have folded as many as each person may.</source>
        <translation>Du hast so viele eingeklappt, wie jede Person darf.</translation>
    </message>
    <message>
        <source>Say nothing on it</source>
        <translation>Nichts dazu sagen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Leave it folded</source>
        <translation>Eingeklappt lassen</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Diese Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Certificate and key are needed together. Until then phones are served without them.</source>
        <translation>Zertifikat und Schlüssel braucht es zusammen. Bis dahin geht es für Handys ohne sie.</translation>
    </message>
    <message>
        <source>No network has so long a name.</source>
        <translation>So lang ist kein Name eines Netzes.</translation>
    </message>
    <message>
        <source>A password of a Wi-Fi has 8 to 63 characters. Leave it empty for none.</source>
        <translation>Ein WLAN-Passwort hat 8 bis 63 Zeichen. Ohne Passwort bleibt es leer.</translation>
    </message>
    <message>
        <source>Also by {larger} and {smaller}.</source>
        <translation>Auch mit {larger} und {smaller}.</translation>
    </message>
    <message>
        <source>Reading the manual</source>
        <translation>Im Handbuch lesen</translation>
    </message>
    <message>
        <source>in its window</source>
        <translation>in seinem Fenster</translation>
    </message>
    <message>
        <source>Let phones join; then: their address, their code and who is in.</source>
        <translation>Handys hereinlassen; danach: ihre Adresse, ihr Code und wer dabei ist.</translation>
    </message>
    <message>
        <source>Read the ideas in private before all see them.</source>
        <translation>Die Ideen still lesen, bevor alle sie sehen.</translation>
    </message>
    <message>
        <source>Ask somebody to help with an outcome.</source>
        <translation>Jemanden bitten, bei einem Ergebnis mitzuhelfen.</translation>
    </message>
    <message>
        <source>The manual, at the page of this moment.</source>
        <translation>Das Handbuch, auf der Seite dieses Moments.</translation>
    </message>
    <message>
        <source>Fold an idea whose words may hurt, or open it again.</source>
        <translation>Eine Idee einklappen, deren Worte verletzen könnten, oder wieder aufklappen.</translation>
    </message>
    <message>
        <source>The page that was read before.</source>
        <translation>Die zuvor gelesene Seite.</translation>
    </message>
    <message>
        <source>The page after it.</source>
        <translation>Die Seite danach.</translation>
    </message>
    <message>
        <source>Where it finds words: the next place, with Shift back.</source>
        <translation>Wo es Wörter findet: die nächste Stelle, mit Umschalt zurück.</translation>
    </message>
    <message>
        <source>Close the manual.</source>
        <translation>Das Handbuch schließen.</translation>
    </message>
    <message>
        <source>{n} of {all} pages</source>
        <translation>{n} von {all} Seiten</translation>
    </message>
    <message>
        <source>The sample has no backups.</source>
        <translation>Vom Beispiel gibt es keine Sicherungen.</translation>
    </message>
    <message>
        <source>Let {name} in</source>
        <translation>{name} hereinlassen</translation>
    </message>
    <message>
        <source>Not now: {name}</source>
        <translation>Jetzt nicht: {name}</translation>
    </message>
    <message>
        <source>No phone can come in now. The session goes on at this laptop either way.</source>
        <translation>Gerade kann kein Handy herein. Die Sitzung geht an diesem Laptop trotzdem weiter.</translation>
    </message>
    <message>
        <source>The session has not begun. Whoever joins now sees the lobby and stays in when it begins.</source>
        <translation>Die Sitzung hat noch nicht begonnen. Wer jetzt dazukommt, wartet und bleibt dabei, wenn sie beginnt.</translation>
    </message>
    <message>
        <source>Others in this network could read along what phones send. A certificate in the settings prevents it.</source>
        <translation>Andere in diesem Netz könnten mitlesen, was Handys senden. Ein Zertifikat in den Einstellungen verhindert das.</translation>
    </message>
    <message>
        <source>What phones send is encrypted.</source>
        <translation>Was Handys senden, ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Phones could not be let in. Try again; the session goes on at this laptop.</source>
        <translation>Handys konnten nicht herein. Versuche es noch einmal; die Sitzung geht an diesem Laptop weiter.</translation>
    </message>
    <message>
        <source>Phones that were in do not find the new address: they scan the code once more, and ask to come in.</source>
        <translation>Handys, die schon da waren, finden die neue Adresse nicht: Sie scannen den Code noch einmal und fragen, ob sie hereindürfen.</translation>
    </message>
    <message>
        <source>Phones take part no more then. People and what they wrote stay. Close for phones?</source>
        <translation>Handys sind dann nicht mehr dabei. Die Leute und was sie geschrieben haben, bleiben. Für Handys schließen?</translation>
    </message>
    <message>
        <source>A phone of {name} is forgotten. It has to scan again.</source>
        <translation>Ein Handy von {name} ist vergessen. Es muss neu scannen.</translation>
    </message>
    <message>
        <source>{name} can come in again.</source>
        <translation>{name} kann wieder herein.</translation>
    </message>
    <message>
        <source>One moment: the door for phones opens.</source>
        <translation>Einen Moment: Die Tür für Handys geht auf.</translation>
    </message>
    <message>
        <source>There is a new code. Who is in stays in.</source>
        <translation>Es gibt einen neuen Code. Wer dabei ist, bleibt dabei.</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>mit {names}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <source>{address}, code {code}</source>
        <translation>{address}, Code {code}</translation>
    </message>
    <message>
        <source>Letter by letter: {letters}</source>
        <translation>Buchstabe für Buchstabe: {letters}</translation>
    </message>
    <message>
        <source>First into the Wi-Fi {name}</source>
        <translation>Zuerst ins WLAN {name}</translation>
    </message>
    <message>
        <source>The door for phones is open. The session has not begun; {n} joined.</source>
        <translation>Die Tür für Handys ist offen. Die Sitzung hat noch nicht begonnen; {n} dabei.</translation>
    </message>
    <message>
        <source>One phone asks to come in.</source>
        <translation>Ein Handy möchte herein.</translation>
    </message>
    <message>
        <source>{n} phones ask to come in.</source>
        <translation>{n} Handys möchten herein.</translation>
    </message>
    <message>
        <source>Choose another...</source>
        <translation>Eine andere wählen...</translation>
    </message>
    <message>
        <source>Make a new one...</source>
        <translation>Eine neue anlegen...</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Phones join at {address} with the code {code}</source>
        <translation>Handys kommen über {address} mit dem Code {code} dazu</translation>
    </message>
    <message>
        <source>First the Wi-Fi: {name}</source>
        <translation>Zuerst das WLAN: {name}</translation>
    </message>
    <message>
        <source>Scan, or open</source>
        <translation>Scannen, oder öffnen</translation>
    </message>
    <message>
        <source>Before a newer version changed it</source>
        <translation>Bevor eine neuere Version sie änderte</translation>
    </message>
    <message>
        <source>At the end of a session</source>
        <translation>Am Ende einer Sitzung</translation>
    </message>
    <message>
        <source>After ten minutes of work</source>
        <translation>Nach zehn Minuten Arbeit</translation>
    </message>
    <message>
        <source>Before another backup was restored</source>
        <translation>Vor dem Wiederherstellen einer anderen</translation>
    </message>
    <message>
        <source>One session: {titles}</source>
        <translation>Eine Sitzung: {titles}</translation>
    </message>
    <message>
        <source>{n} sessions: {titles}</source>
        <translation>{n} Sitzungen: {titles}</translation>
    </message>
    <message>
        <source>{n} sessions</source>
        <translation>{n} Sitzungen</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>Keine Sitzungen</translation>
    </message>
    <message>
        <source>This file can only be read here. Copy a backup to a place you may write to.</source>
        <translation>Diese Datei lässt sich hier nur lesen. Kopiere eine Sicherung an einen Ort, an den du schreiben darfst.</translation>
    </message>
    <message>
        <source>A session is running. End it or stop it for today first; looking is possible then, too.</source>
        <translation>Eine Sitzung läuft. Beende oder unterbrich sie zuerst; erst dann geht auch das Ansehen.</translation>
    </message>
    <message>
        <source>Something secret is open in “{session}”. Take it up and reveal or close it first; then a backup can be restored.</source>
        <translation>In „{session}“ ist etwas Geheimes offen. Setze sie fort und decke es auf oder schließe es; dann lässt sich eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>Only in the backup, one session: {titles}</source>
        <translation>Nur in der Sicherung, eine Sitzung: {titles}</translation>
    </message>
    <message>
        <source>Only in the backup, {n} sessions: {titles}</source>
        <translation>Nur in der Sicherung, {n} Sitzungen: {titles}</translation>
    </message>
    <message>
        <source>Not in the backup, one session: {titles}</source>
        <translation>Nicht in der Sicherung, eine Sitzung: {titles}</translation>
    </message>
    <message>
        <source>Not in the backup, {n} sessions: {titles}</source>
        <translation>Nicht in der Sicherung, {n} Sitzungen: {titles}</translation>
    </message>
    <message>
        <source>Different now, one session: {titles}</source>
        <translation>Jetzt anders, eine Sitzung: {titles}</translation>
    </message>
    <message>
        <source>Different now, {n} sessions: {titles}</source>
        <translation>Jetzt anders, {n} Sitzungen: {titles}</translation>
    </message>
    <message>
        <source>Nothing differs from how it is now.</source>
        <translation>Nichts ist anders als jetzt.</translation>
    </message>
    <message>
        <source>Only in the backup, people: {names}</source>
        <translation>Nur in der Sicherung, Leute: {names}</translation>
    </message>
    <message>
        <source>Not in the backup, people: {names}</source>
        <translation>Nicht in der Sicherung, Leute: {names}</translation>
    </message>
    <message>
        <source>The team was called “{name}”.</source>
        <translation>Das Team hieß „{name}“.</translation>
    </message>
    <message>
        <source>Different now, people: {names}</source>
        <translation>Jetzt anders, Leute: {names}</translation>
    </message>
    <message>
        <source>Would change most, {n} alike:</source>
        <translation>Würde am meisten ändern, {n} gleichauf:</translation>
    </message>
    <message>
        <source>Each person reads a few ideas at the phone or behind the curtain, and may fold two that may hurt somebody. On paper two members read the slips, never the leader.</source>
        <translation>Jede Person liest am Handy oder hinter dem Vorhang einige Ideen und darf zwei einklappen, die jemanden verletzen könnten. Auf Papier lesen zwei aus dem Team die Zettel, nie die Leitung.</translation>
    </message>
    <message>
        <source>Nobody is marked as here yet. Tick who is here, so that they have a voice.</source>
        <translation>Noch ist niemand als da markiert. Hake ab, wer da ist, damit alle eine Stimme haben.</translation>
    </message>
    <message>
        <source>Start on paper; phones may join later.</source>
        <translation>Fangt auf Papier an; Handys können später dazukommen.</translation>
    </message>
    <message>
        <source>I do not understand no. {n}</source>
        <translation>Nr. {n} verstehe ich nicht</translation>
    </message>
    <message>
        <source>phone asleep {n} min</source>
        <translation>Handy schläft {n} min</translation>
    </message>
    <message>
        <source>no phone yet</source>
        <translation>noch kein Handy</translation>
    </message>
    <message>
        <source>at this laptop</source>
        <translation>an diesem Laptop</translation>
    </message>
    <message>
        <source>I do not understand an idea that is not there any more</source>
        <translation>Eine Idee, die nicht mehr da ist, verstehe ich nicht</translation>
    </message>
    <message>
        <source>{name} asks to come in</source>
        <translation>{name} möchte herein</translation>
    </message>
    <message>
        <source>connected first</source>
        <translation>als erstes verbunden</translation>
    </message>
    <message>
        <source>connected last</source>
        <translation>als letztes verbunden</translation>
    </message>
    <message>
        <source>connected as number {n}</source>
        <translation>als Nummer {n} verbunden</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>phone asleep</source>
        <translation>Handy schläft</translation>
    </message>
    <message>
        <source>{n} of {all} is in by phone</source>
        <translation>{n} von {all} ist per Handy dabei</translation>
    </message>
    <message>
        <source>{n} of {all} are in by phone</source>
        <translation>{n} von {all} sind per Handy dabei</translation>
    </message>
    <message>
        <source>through {name}’s phone</source>
        <translation>über das Handy von {name}</translation>
    </message>
    <message>
        <source>{n} phones</source>
        <translation>{n} Handys</translation>
    </message>
    <message>
        <source>{n} ask: please help us</source>
        <translation>{n} sagen: Bitte helft uns</translation>
    </message>
    <message>
        <source>{n} ask: let us work</source>
        <translation>{n} sagen: Lasst uns arbeiten</translation>
    </message>
    <message>
        <source>{name} asks to come in from another phone</source>
        <translation>{name} möchte von einem anderen Handy herein</translation>
    </message>
    <message>
        <source>Nobody is marked as here. Press again.</source>
        <translation>Niemand ist als da markiert. Noch einmal drücken.</translation>
    </message>
    <message>
        <source>The ideas are read in private.</source>
        <translation>Die Ideen werden still gelesen.</translation>
    </message>
    <message>
        <source>From “a colleague”. Whoever has a phone here sees it first, and shows it or keeps it. You need not thank anybody.</source>
        <translation>Von „jemand aus dem Team“. Wer hier ein Handy hat, sieht den Dank zuerst und zeigt oder behält ihn. Du musst niemandem danken.</translation>
    </message>
    <message>
        <source>Only a few of us read each of these now. Nobody learns who folds one.</source>
        <translation>Jede davon lesen jetzt nur wenige von uns. Niemand erfährt, wer eine einklappt.</translation>
    </message>
    <message>
        <source>Who wants what is stored nowhere. It opens as soon as more than half of those who are here want it.</source>
        <translation>Wer was will, wird nirgends gespeichert. Sie klappt auf, sobald mehr als die Hälfte derer, die da sind, es will.</translation>
    </message>
    <message>
        <source>{name} reads here</source>
        <translation>Hier liest {name}</translation>
    </message>
    <message>
        <source>Does any of it hurt somebody? You may fold {n}.</source>
        <translation>Verletzt etwas davon jemanden? Du darfst {n} einklappen.</translation>
    </message>
    <message>
        <source>An idea is folded, because its words may hurt somebody. Shall we read it all the same?</source>
        <translation>Eine Idee ist eingeklappt, weil ihre Worte jemanden verletzen könnten. Wollen wir sie trotzdem lesen?</translation>
    </message>
    <message>
        <source>{n} ideas are folded, because their words may hurt somebody. Shall we read them all the same?</source>
        <translation>{n} Ideen sind eingeklappt, weil ihre Worte jemanden verletzen könnten. Wollen wir sie trotzdem lesen?</translation>
    </message>
    <message>
        <source>no session yet</source>
        <translation>noch keine Sitzung</translation>
    </message>
    <message>
        <source>goes on {day}</source>
        <translation>weiter am {day}</translation>
    </message>
    <message>
        <source>{n}, in this file</source>
        <translation>{n}, in dieser Datei</translation>
    </message>
    <message>
        <source>There is no session here just now.</source>
        <translation>Hier ist gerade keine Sitzung.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>Die Sitzung ist vorbei.</translation>
    </message>
    <message>
        <source>You are in.</source>
        <translation>Du bist dabei.</translation>
    </message>
    <message>
        <source>Thank you for taking part.</source>
        <translation>Danke, dass du dabei warst.</translation>
    </message>
    <message>
        <source>Nobody yet. Somebody thinks about it.</source>
        <translation>Noch niemand. Jemand denkt darüber nach.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>{name} takes it</source>
        <translation>{name} übernimmt es</translation>
    </message>
    <message>
        <source>{names} and {name} take it</source>
        <translation>{names} und {name} übernehmen es</translation>
    </message>
    <message>
        <source>Secret. Who voted what is stored nowhere. You may change it until the close.</source>
        <translation>Geheim. Wer wie abgestimmt hat, wird nirgends gespeichert. Du kannst es bis zum Schluss ändern.</translation>
    </message>
    <message>
        <source>Secret. Who answered what is stored nowhere. You may change it until the close.</source>
        <translation>Geheim. Wer was geantwortet hat, wird nirgends gespeichert. Du kannst es bis zum Schluss ändern.</translation>
    </message>
    <message>
        <source>Only you can put your name here. No hand today is fine too.</source>
        <translation>Nur du kannst deinen Namen hierhersetzen. Heute nichts zu übernehmen ist auch gut.</translation>
    </message>
    <message>
        <source>The ballot is not open yet.</source>
        <translation>Die Abstimmung ist noch nicht offen.</translation>
    </message>
    <message>
        <source>Read in silence.</source>
        <translation>In Ruhe lesen.</translation>
    </message>
    <message>
        <source>The facilitator was told and lets you in.</source>
        <translation>Die Moderation weiß Bescheid und lässt dich herein.</translation>
    </message>
    <message>
        <source>You are at the door.</source>
        <translation>Du bist an der Tür.</translation>
    </message>
    <message>
        <source>what there is already</source>
        <translation>was schon da ist</translation>
    </message>
    <message>
        <source>names as people come in</source>
        <translation>Namen beim Hereinkommen</translation>
    </message>
    <message>
        <source>leader speaks, team asks</source>
        <translation>Leitung spricht, Team fragt</translation>
    </message>
    <message>
        <source>two questions, unsigned</source>
        <translation>zwei Fragen, ohne Namen</translation>
    </message>
    <message>
        <source>in silence, page by page</source>
        <translation>still, Seite für Seite</translation>
    </message>
    <message>
        <source>grouped by the team</source>
        <translation>vom Team geordnet</translation>
    </message>
    <message>
        <source>who, what and when</source>
        <translation>wer, was und wann</translation>
    </message>
    <message>
        <source>thanks, three questions</source>
        <translation>Dank, drei Fragen</translation>
    </message>
    <message>
        <source>where we stood</source>
        <translation>wo wir standen</translation>
    </message>
    <message>
        <source>{n} dot each, a shortlist</source>
        <translation>je {n} Punkt, engere Wahl</translation>
    </message>
    <message>
        <source>{n} dots each, a shortlist</source>
        <translation>je {n} Punkte, engere Wahl</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>mit Namen</translation>
    </message>
    <message>
        <source>{n} dot each, decides</source>
        <translation>je {n} Punkt, entscheidet</translation>
    </message>
    <message>
        <source>{n} dots each, decides</source>
        <translation>je {n} Punkte, entscheidet</translation>
    </message>
    <message>
        <source>{n} proposals, {time} each</source>
        <translation>{n} Vorschläge, je {time}</translation>
    </message>
    <message>
        <source>unsigned, up to {n} each</source>
        <translation>ohne Namen, je bis zu {n}</translation>
    </message>
    <message>
        <source>signed, up to {n} each</source>
        <translation>mit Namen, je bis zu {n}</translation>
    </message>
    <message>
        <source>{n} outcome</source>
        <translation>{n} Ergebnis</translation>
    </message>
    <message>
        <source>{n} outcomes</source>
        <translation>{n} Ergebnisse</translation>
    </message>
    <message>
        <source>{n} taken</source>
        <translation>{n} übernommen</translation>
    </message>
    <message>
        <source>{n} idea, not yet revealed</source>
        <translation>{n} Idee, noch nicht aufgedeckt</translation>
    </message>
    <message>
        <source>{n} ideas, not yet revealed</source>
        <translation>{n} Ideen, noch nicht aufgedeckt</translation>
    </message>
    <message>
        <source>{n} idea, unsigned</source>
        <translation>{n} Idee, ohne Namen</translation>
    </message>
    <message>
        <source>{n} ideas, unsigned</source>
        <translation>{n} Ideen, ohne Namen</translation>
    </message>
    <message>
        <source>{n} idea, signed</source>
        <translation>{n} Idee, mit Namen</translation>
    </message>
    <message>
        <source>{n} ideas, signed</source>
        <translation>{n} Ideen, mit Namen</translation>
    </message>
    <message>
        <source>{line}, {paper} of them from paper</source>
        <translation>{line}, davon {paper} von Papier</translation>
    </message>
    <message>
        <source>The leader has not answered yet.</source>
        <translation>Die Leitung hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Answered aloud.</source>
        <translation>Mündlich beantwortet.</translation>
    </message>
    <message>
        <source>Not yet answered.</source>
        <translation>Noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>The leader says no, because:</source>
        <translation>Die Leitung sagt Nein, weil:</translation>
    </message>
    <message>
        <source>The leader answers by {date}.</source>
        <translation>Die Leitung antwortet bis {date}.</translation>
    </message>
    <message>
        <source>The leader answers later.</source>
        <translation>Die Leitung antwortet später.</translation>
    </message>
    <message>
        <source>Folded: its words are hidden.</source>
        <translation>Eingeklappt: Die Worte sind verborgen.</translation>
    </message>
    <message>
        <source>The tie at the last place: there is room for both.</source>
        <translation>Der Gleichstand um den letzten Platz: Es ist Platz für beide.</translation>
    </message>
    <message>
        <source>The tie at the last place: by lot, as agreed before the vote.</source>
        <translation>Der Gleichstand um den letzten Platz: durch das Los, wie vor der Abstimmung vereinbart.</translation>
    </message>
    <message>
        <source>The tie at the last place: both, as two-week tries.</source>
        <translation>Der Gleichstand um den letzten Platz: beide, als Versuch für zwei Wochen.</translation>
    </message>
    <message>
        <source>{n} of {all} answered</source>
        <translation>{n} von {all} haben geantwortet</translation>
    </message>
    <message>
        <source>What nobody objects to may be tried</source>
        <translation>Was ohne Einwand bleibt, darf ausprobiert werden</translation>
    </message>
    <message>
        <source>A tie at the last place.</source>
        <translation>Gleichstand um den letzten Platz.</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>geht weiter</translation>
    </message>
    <message>
        <source>boldest</source>
        <translation>das Mutigste</translation>
    </message>
    <message>
        <source>has a place</source>
        <translation>hat einen Platz</translation>
    </message>
    <message>
        <source>Worth talking about</source>
        <translation>Darüber lohnt es sich zu reden</translation>
    </message>
    <message>
        <source>The boldest</source>
        <translation>Das Mutigste</translation>
    </message>
    <message>
        <source>Second vote, between equals</source>
        <translation>Zweite Abstimmung, bei Gleichstand</translation>
    </message>
    <message>
        <source>{n} place</source>
        <translation>{n} Platz</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} Plätze</translation>
    </message>
    <message>
        <source>{n} dots each</source>
        <translation>Je {n} Punkte</translation>
    </message>
    <message>
        <source>{dots}, at most {cap} on one proposal, {places}</source>
        <translation>{dots}, höchstens {cap} auf einen Vorschlag, {places}</translation>
    </message>
    <message>
        <source>A tie at the last place; a second vote was held.</source>
        <translation>Gleichstand um den letzten Platz; es gab eine zweite Abstimmung.</translation>
    </message>
    <message>
        <source>Fewer than four answers: only the sum is shown.</source>
        <translation>Weniger als vier Antworten: Nur die Summe wird gezeigt.</translation>
    </message>
    <message>
        <source>Clarity of the why</source>
        <translation>Klarheit des Warum</translation>
    </message>
    <message>
        <source>Closing questions</source>
        <translation>Abschlussfragen</translation>
    </message>
    <message>
        <source>No clear favourite.</source>
        <translation>Kein klarer Favorit.</translation>
    </message>
    <message>
        <source>Hands were counted.</source>
        <translation>Es wurden Hände gezählt.</translation>
    </message>
    <message>
        <source>Totals are hidden until the close.</source>
        <translation>Die Summen bleiben bis zum Schluss verdeckt.</translation>
    </message>
    <message>
        <source>{n} theme</source>
        <translation>{n} Thema</translation>
    </message>
    <message>
        <source>{n} themes</source>
        <translation>{n} Themen</translation>
    </message>
    <message>
        <source>{n} answer</source>
        <translation>{n} Antwort</translation>
    </message>
    <message>
        <source>{n} answers</source>
        <translation>{n} Antworten</translation>
    </message>
    <message>
        <source>{n} question</source>
        <translation>{n} Frage</translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation>{n} Fragen</translation>
    </message>
    <message>
        <source>{n} withdrawn</source>
        <translation>{n} zurückgenommen</translation>
    </message>
    <message>
        <source>We go on {date}.</source>
        <translation>Wir machen am {date} weiter.</translation>
    </message>
    <message>
        <source>Kept: {n} idea.</source>
        <translation>Gut aufgehoben: {n} Idee.</translation>
    </message>
    <message>
        <source>Kept: {n} ideas.</source>
        <translation>Gut aufgehoben: {n} Ideen.</translation>
    </message>
    <message>
        <source>It goes on with “{title}”.</source>
        <translation>Es geht weiter mit „{title}“.</translation>
    </message>
    <message>
        <source>{n} ideas, {hidden} not yet revealed</source>
        <translation>{n} Ideen, {hidden} noch nicht aufgedeckt</translation>
    </message>
    <message>
        <source>We go on another day.</source>
        <translation>Wir machen an einem anderen Tag weiter.</translation>
    </message>
    <message>
        <source>{n} idea goes on</source>
        <translation>{n} Idee geht weiter</translation>
    </message>
    <message>
        <source>{n} ideas go on</source>
        <translation>{n} Ideen gehen weiter</translation>
    </message>
    <message>
        <source>{n} outcome, {owned} taken</source>
        <translation>{n} Ergebnis, {owned} übernommen</translation>
    </message>
    <message>
        <source>{n} outcomes, {owned} taken</source>
        <translation>{n} Ergebnisse, {owned} übernommen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>One minute more moves the end to {time}.</source>
        <translation>Eine Minute mehr verschiebt das Ende auf {time}.</translation>
    </message>
    <message>
        <source>ends {time}, {n} min earlier</source>
        <translation>endet {time}, {n} min früher</translation>
    </message>
    <message>
        <source>{n} minute left. Ask now who takes what?</source>
        <translation>Noch {n} Minute. Jetzt fragen, wer was übernimmt?</translation>
    </message>
    <message>
        <source>{n} minutes left. Ask now who takes what?</source>
        <translation>Noch {n} Minuten. Jetzt fragen, wer was übernimmt?</translation>
    </message>
    <message>
        <source>One minute more is taken from “{title}”.</source>
        <translation>Eine Minute mehr geht von „{title}“ ab.</translation>
    </message>
    <message>
        <source>ends {time}, as planned</source>
        <translation>endet {time}, wie geplant</translation>
    </message>
    <message>
        <source>ends {time}, {n} min later</source>
        <translation>endet {time}, {n} min später</translation>
    </message>
    <message>
        <source>{n} minute left. Vote now on what we have?</source>
        <translation>Noch {n} Minute. Jetzt abstimmen über das, was da ist?</translation>
    </message>
    <message>
        <source>{n} minutes left. Vote now on what we have?</source>
        <translation>Noch {n} Minuten. Jetzt abstimmen über das, was da ist?</translation>
    </message>
    <message>
        <source>{took} of {n} min</source>
        <translation>{took} von {n}</translation>
    </message>
    <message>
        <source>Vote now</source>
        <translation>Jetzt abstimmen</translation>
    </message>
    <message>
        <source>What you write is kept on this laptop; unsigned stays unsigned.</source>
        <translation>Was ihr schreibt, bleibt auf diesem Laptop; ohne Namen bleibt ohne Namen.</translation>
    </message>
    <message>
        <source>What may hurt somebody can be folded.</source>
        <translation>Was jemanden verletzen könnte, lässt sich einklappen.</translation>
    </message>
    <message>
        <source>{done} of {n} answered, without names</source>
        <translation>{done} von {n} haben geantwortet, ohne Namen</translation>
    </message>
    <message>
        <source>Secret. Totals stay hidden until the close.</source>
        <translation>Geheim. Die Summen bleiben bis zum Schluss verdeckt.</translation>
    </message>
    <message>
        <source>We say it aloud: is the why clear, and does it matter to me?</source>
        <translation>Wir sagen es laut: Ist das Warum klar, und ist es mir wichtig?</translation>
    </message>
    <message>
        <source>Raised hands are counted, not secret.</source>
        <translation>Gehobene Hände werden gezählt und sind nicht geheim.</translation>
    </message>
    <message>
        <source>Nobody sees who answered what.</source>
        <translation>Niemand sieht, wer was geantwortet hat.</translation>
    </message>
    <message>
        <source>Unsigned. The leader listens.</source>
        <translation>Ohne Namen. Die Leitung hört zu.</translation>
    </message>
    <message>
        <source>Signed. The leader listens.</source>
        <translation>Mit Namen. Die Leitung hört zu.</translation>
    </message>
    <message>
        <source>What speaks for it? What worries you?</source>
        <translation>Was spricht dafür? Was macht euch Sorgen?</translation>
    </message>
    <message>
        <source>Raised hands are counted, not secret. Totals stay hidden until the close.</source>
        <translation>Gehobene Hände werden gezählt und sind nicht geheim. Die Summen bleiben bis zum Schluss verdeckt.</translation>
    </message>
    <message>
        <source>Totals stay hidden until the close.</source>
        <translation>Die Summen bleiben bis zum Schluss verdeckt.</translation>
    </message>
    <message>
        <source>Secret. Objections open at the close.</source>
        <translation>Geheim. Die Einwände werden zum Schluss aufgedeckt.</translation>
    </message>
    <message>
        <source>Today we look for the how, together.</source>
        <translation>Heute suchen wir das Wie, gemeinsam.</translation>
    </message>
    <message>
        <source>Write in silence.</source>
        <translation>Schreibt in Stille.</translation>
    </message>
    <message>
        <source>Mark {n} worth talking about.</source>
        <translation>Markiert {n}, über die es sich zu reden lohnt.</translation>
    </message>
    <message>
        <source>No idea was marked. All of them stay.</source>
        <translation>Keine Idee wurde markiert. Alle bleiben.</translation>
    </message>
    <message>
        <source>No. {n} was set aside.</source>
        <translation>Nr. {n} wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>The rehearsal is over. It is kept when you close this window.</source>
        <translation>Die Probe ist vorbei. Sie wird gespeichert, wenn du dieses Fenster schließt.</translation>
    </message>
    <message>
        <source>A rehearsal with made-up people</source>
        <translation>Eine Probe mit erfundenen Leuten</translation>
    </message>
    <message>
        <source>A rehearsal on a copy: what you prepared stays as it is</source>
        <translation>Eine Probe an einer Kopie: Was du vorbereitet hast, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>This rehearsal is not at its end, and nothing of it will be kept. Close?</source>
        <translation>Diese Probe ist nicht zu Ende, und nichts davon wird gespeichert. Schließen?</translation>
    </message>
    <message>
        <source>A rehearsal has a team file of its own.</source>
        <translation>Eine Probe hat ihre eigene Teamdatei.</translation>
    </message>
</context>
</TS>
