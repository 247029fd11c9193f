<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About RDDG Desktop</source>
        <translation>Über RDDG Desktop</translation>
    </message>
    <message>
        <source>RDDG Desktop {version}

Makes realistic extra rows for the rare classes of a table, on this computer.

The method is RDDG: relations between columns are mined from a small core set of rows, a language model writes rows that keep them, batch by batch, and each batch tells the next what to do better. A Bayesian calibration says how far the model is believed.

Synthetic rows are no medical evidence. They may help a classifier to learn a rare class; whether they do is measured on held-out rows, and shown.

Licence: Apache-2.0. The parts that it is built from have licences of their own.</source>
        <translation>RDDG Desktop {version}

Erzeugt realistische zusätzliche Zeilen für die seltenen Klassen einer Tabelle, auf diesem Computer.

Das Verfahren ist RDDG: Zusammenhänge zwischen Spalten werden in einer kleinen Kernmenge von Zeilen gesucht, ein Sprachmodell schreibt Stapel für Stapel Zeilen, die sie einhalten, und aus jedem Stapel ergibt sich, was der nächste besser machen soll. Eine Bayes’sche Kalibrierung bestimmt, wie weit dem Modell vertraut wird.

Synthetische Zeilen sind keine medizinische Evidenz. Sie können einem Klassifikator helfen, eine seltene Klasse zu lernen; ob sie es tun, wird an zurückgehaltenen Zeilen gemessen und gezeigt.

Lizenz: Apache-2.0. Die Bestandteile des Programms haben eigene Lizenzen.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Being collected…</source>
        <translation>Werden zusammengestellt …</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
</context>
<context>
    <name>AddModelDialog</name>
    <message>
        <source>Add a model file</source>
        <translation>Modelldatei hinzufügen</translation>
    </message>
    <message>
        <source>Any language model as one GGUF file can be added. It is checked before, and its checksum is taken, so that it is noticed if the file changes later.</source>
        <translation>Jedes Sprachmodell, das als eine GGUF-Datei vorliegt, lässt sich hinzufügen. Es wird zuvor geprüft, und seine Prüfsumme wird festgehalten, damit auffällt, wenn sich die Datei später ändert.</translation>
    </message>
    <message>
        <source>A file that is cut off, damaged, or made for something else than writing text is refused, and you are told why.

Model files are large, and are often shared with other programs. So the file is used where it lies, unless you want a copy because it will not stay there.</source>
        <translation>Eine Datei, die abgeschnitten oder beschädigt ist oder für anderes als das Schreiben von Text gemacht wurde, wird abgelehnt, und Sie erfahren den Grund.

Modelldateien sind groß und werden oft mit anderen Programmen geteilt. Darum wird die Datei dort verwendet, wo sie liegt, es sei denn, Sie wünschen eine Kopie, weil sie dort nicht bleiben wird.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>named after the file</source>
        <translation>nach der Datei benannt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen …</translation>
    </message>
    <message>
        <source>&amp;Use it where it lies</source>
        <translation>Dort &amp;verwenden, wo sie liegt</translation>
    </message>
    <message>
        <source>&amp;Copy it to this computer, as from a USB stick</source>
        <translation>Auf diesen Computer &amp;kopieren, etwa von einem USB-Stick</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Model files (*.gguf)</source>
        <translation>Modelldateien (*.gguf)</translation>
    </message>
</context>
<context>
    <name>ApiDialog</name>
    <message>
        <source>API model</source>
        <extracomment>Where known services, and servers on this computer, are asked.</extracomment>
        <translation>API-Modell</translation>
    </message>
    <message>
        <source>A model behind an API writes the rows on another computer, or in another program on this one. Nothing is sent by setting it up: you are shown the first request, and asked, before.</source>
        <translation>Ein Modell hinter einer API schreibt die Zeilen auf einem anderen Computer oder in einem anderen Programm auf diesem. Durch das Einrichten wird nichts gesendet: Zuvor wird Ihnen die erste Anfrage gezeigt, und Sie werden gefragt.</translation>
    </message>
    <message>
        <source>A larger model than this computer holds may write better rows. It may be a service, or a server of your own institution; then rows stay in the house.

Tokens are the pieces of words that a model reads and writes: a row takes some dozens of them. A run that reaches a limit stops, keeps its rows, and can be gone on with.

With several batches at once a run is faster where the server answers several requests at a time. What is learned from a batch then bears on later ones with a delay.

The key is like a password. It is kept by the system&apos;s keychain alone, never in a project, a report or a log.</source>
        <translation>Ein größeres Modell, als dieser Computer fasst, schreibt unter Umständen bessere Zeilen. Es kann ein Dienst sein oder ein Server Ihrer eigenen Einrichtung; dann bleiben die Zeilen im Haus.

Tokens sind die Wortstücke, die ein Modell liest und schreibt: Eine Zeile braucht einige Dutzend davon. Ein Lauf, der eine Grenze erreicht, hält an, behält seine Zeilen und lässt sich fortsetzen.

Mit mehreren Stapeln zugleich ist ein Lauf schneller, wenn der Server mehrere Anfragen auf einmal beantwortet. Was aus einem Stapel gelernt wird, wirkt dann mit Verzögerung auf spätere.

Der Schlüssel ist wie ein Passwort. Er wird allein vom Schlüsselbund des Systems verwahrt, nie in einem Projekt, einem Bericht oder einem Protokoll.</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Tokens of its context</source>
        <translation>&amp;Tokens seines Kontexts</translation>
    </message>
    <message>
        <source>&amp;Batches at once</source>
        <translation>Stapel &amp;gleichzeitig</translation>
    </message>
    <message>
        <source>&amp;Requests per minute</source>
        <translation>Anfragen je Min&amp;ute</translation>
    </message>
    <message>
        <source>Most t&amp;okens</source>
        <translation>&amp;Höchstzahl der Tokens</translation>
    </message>
    <message>
        <source>&amp;Price of a million prompt tokens</source>
        <translation>&amp;Preis je Million Prompt-Tokens</translation>
    </message>
    <message>
        <source>Pr&amp;ice of a million answer tokens</source>
        <translation>P&amp;reis je Million Antwort-Tokens</translation>
    </message>
    <message>
        <source>Most &amp;cost</source>
        <translation>Höchst&amp;kosten</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Ein anderer</translation>
    </message>
    <message>
        <source>what the service calls it</source>
        <translation>wie der Dienst es nennt</translation>
    </message>
    <message>
        <source>Limits of this project</source>
        <translation>Grenzen dieses Projekts</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Allow u&amp;nencrypted requests: anyone on the way can read the rows</source>
        <translation>U&amp;nverschlüsselte Anfragen erlauben: Jeder auf dem Weg kann die Zeilen lesen</translation>
    </message>
    <message>
        <source>Requests show training rows. Columns that are left out never leave this computer: names, identifiers and free texts are left out by themselves. Categories stand as random words, unless that is switched off.</source>
        <translation>Anfragen zeigen Trainingszeilen. Weggelassene Spalten verlassen diesen Computer nie: Namen, Kennungen und Freitexte werden von selbst weggelassen. Kategorien erscheinen als Zufallswörter, sofern das nicht abgeschaltet ist.</translation>
    </message>
    <message>
        <source>See the columns on the &amp;Data page</source>
        <translation>Spalten auf der Seite „Daten“ anseh&amp;en</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>Dieses Modell &amp;verwenden</translation>
    </message>
    <message>
        <source>use of the model {name}</source>
        <translation>Verwendung des Modells {name}</translation>
    </message>
    <message>
        <source>The address begins with https:// and the name of the server.</source>
        <translation>Die Adresse beginnt mit https:// und dem Namen des Servers.</translation>
    </message>
    <message>
        <source>{host} is this computer: rows stay here, if that program keeps them here.</source>
        <translation>{host} ist dieser Computer: Zeilen bleiben hier, wenn jenes Programm sie hier behält.</translation>
    </message>
    <message>
        <source>Rows will be sent to {host}.</source>
        <translation>Zeilen werden an {host} gesendet.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BreakingRowsDialog</name>
    <message>
        <source>Rows that break a rule</source>
        <translation>Zeilen, die eine Regel verletzen</translation>
    </message>
    <message>
        <source>Training rows of your table that break the rule “{rule}”: {count}</source>
        <translation>Trainingszeilen Ihrer Tabelle, die die Regel „{rule}“ verletzen: {count}</translation>
    </message>
    <message>
        <source>A row breaks a rule where the rule is false for it. Where a missing value leaves that open, it does not.

Look at some of these rows: is the rule wrong, or a cell of the table? Rows stay as they are in any case; a rule changes new rows alone.</source>
        <translation>Eine Zeile verletzt eine Regel, wenn die Regel für sie falsch ist. Lässt ein fehlender Wert das offen, so verletzt sie sie nicht.

Sehen Sie sich einige dieser Zeilen an: Ist die Regel falsch oder eine Zelle der Tabelle? Die Zeilen bleiben in jedem Fall, wie sie sind; eine Regel ändert nur neue Zeilen.</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>Zeile der Tabelle</translation>
    </message>
</context>
<context>
    <name>CalibrationTab</name>
    <message>
        <source>Column whose effects are shown</source>
        <extracomment>Effects of all columns together, and columns whose drift is drawn, at most.</extracomment>
        <translation>Spalte, deren Effekte gezeigt werden</translation>
    </message>
    <message>
        <source>Bits per held-out row</source>
        <translation>Bits je zurückgehaltene Zeile</translation>
    </message>
    <message>
        <source>How well rows that nobody has shown to the method are foretold: the fewer bits a row takes, the better. One bit less means that it was foretold twice as well.

“Class frequencies” knows how often each value occurs in each class. “Structure” also knows which columns go together. “Model” is the language model alone, and the last one is both together, which is what writes the rows.</source>
        <translation>Wie gut Zeilen vorhergesagt werden, die dem Verfahren niemand gezeigt hat: Je weniger Bits eine Zeile braucht, desto besser. Ein Bit weniger bedeutet, dass sie doppelt so gut vorhergesagt wurde.

„Klassenhäufigkeiten“ weiß, wie oft jeder Wert in jeder Klasse vorkommt. „Struktur“ weiß auch, welche Spalten zusammenhängen. „Modell“ ist das Sprachmodell allein, und das letzte ist beides zusammen; damit werden die Zeilen geschrieben.</translation>
    </message>
    <message>
        <source>Belief in the model (α)</source>
        <translation>Vertrauen in das Modell (α)</translation>
    </message>
    <message>
        <source>How far the language model is believed for each column: 1 as it is, 0 not at all. An interval that reaches 0 says that it may add nothing there.

The belief is learned from real rows before the first batch is written.</source>
        <translation>Wie weit dem Sprachmodell bei jeder Spalte vertraut wird: 1 unverändert, 0 gar nicht. Ein Intervall, das bis 0 reicht, besagt, dass es dort vielleicht nichts beiträgt.

Das Vertrauen wird an echten Zeilen gelernt, bevor der erste Stapel geschrieben wird.</translation>
    </message>
    <message>
        <source>Effects on values (φ)</source>
        <translation>Effekte auf Werte (φ)</translation>
    </message>
    <message>
        <source>What is corrected for each class. Above 0 a value is made more frequent in the class than it would be otherwise, below 0 less frequent: by exp(φ) times.

The lines are 95 % intervals. The rows tell only how the coefficients of a column differ, so those of single ones are wide.</source>
        <translation>Was für jede Klasse korrigiert wird. Über 0 wird ein Wert in der Klasse häufiger gemacht, als er sonst wäre, unter 0 seltener: um den Faktor exp(φ).

Die Linien sind 95-%-Intervalle. Die Zeilen sagen nur, wie sich die Koeffizienten einer Spalte unterscheiden; die der einzelnen sind daher breit.</translation>
    </message>
    <message>
        <source>Movement of the calibration</source>
        <translation>Bewegung der Kalibrierung</translation>
    </message>
    <message>
        <source>After each batch the calibration takes a small step to where the rows so far fall short. How far it has gone since before the first batch is drawn for the columns that moved most. It should level off; a column that goes on moving is one that the method finds hard.</source>
        <translation>Nach jedem Stapel geht die Kalibrierung einen kleinen Schritt dorthin, wo die bisherigen Zeilen abweichen. Wie weit sie sich seit der Zeit vor dem ersten Stapel bewegt hat, ist für die Spalten gezeichnet, die sich am meisten bewegt haben. Die Linien sollten abflachen; eine Spalte, die sich weiter bewegt, fällt dem Verfahren schwer.</translation>
    </message>
    <message>
        <source>This run has no calibration yet, or does without one.</source>
        <translation>Dieser Lauf hat noch keine Kalibrierung oder kommt ohne aus.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>95 % interval from</source>
        <translation>95-%-Intervall von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>The strongest of all columns</source>
        <translation>Die stärksten aller Spalten</translation>
    </message>
    <message>
        <source>No held-out row could be judged, so it is not known how well they are foretold.</source>
        <translation>Keine zurückgehaltene Zeile ließ sich beurteilen; es ist daher nicht bekannt, wie gut sie vorhergesagt werden.</translation>
    </message>
    <message>
        <source>No model takes part: the rows are written from the structure of the table alone.</source>
        <translation>Kein Modell ist beteiligt: Die Zeilen werden allein aus der Struktur der Tabelle geschrieben.</translation>
    </message>
    <message>
        <source>The model adds {added} bits per row to the structure of the table.</source>
        <translation>Das Modell trägt je Zeile {added} Bits zur Struktur der Tabelle bei.</translation>
    </message>
    <message>
        <source>The model adds {added} bits per row to the structure of the table (95 % interval {low} to {high}).</source>
        <translation>Das Modell trägt je Zeile {added} Bits zur Struktur der Tabelle bei (95-%-Intervall {low} bis {high}).</translation>
    </message>
    <message>
        <source>The model adds {added} bits per row to the structure of the table (95 % interval {low} to {high}): that it knows something more than the table itself is not shown.</source>
        <translation>Das Modell trägt je Zeile {added} Bits zur Struktur der Tabelle bei (95-%-Intervall {low} bis {high}): Dass es mehr weiß als die Tabelle selbst, ist damit nicht gezeigt.</translation>
    </message>
    <message>
        <source>class frequencies</source>
        <translation>Klassenhäufigkeiten</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>model and structure</source>
        <translation>Modell und Struktur</translation>
    </message>
    <message>
        <source>Bits per held-out row; fewer are better</source>
        <translation>Bits je zurückgehaltene Zeile; weniger ist besser</translation>
    </message>
    <message>
        <source>What foretells it</source>
        <translation>Was sie vorhersagt</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Effects on values (φ), the class in brackets</source>
        <translation>Effekte auf Werte (φ), die Klasse in Klammern</translation>
    </message>
    <message>
        <source>Value (class)</source>
        <translation>Wert (Klasse)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Distance from the start</source>
        <translation>Abstand vom Anfang</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>No data yet.</source>
        <translation>Noch keine Daten.</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern …</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern …</translation>
    </message>
    <message>
        <source>Save data as CS&amp;V…</source>
        <translation>Daten als CS&amp;V speichern …</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>&amp;Daten kopieren</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy, save or show as table</source>
        <translation>Kopieren, speichern oder als Tabelle zeigen</translation>
    </message>
    <message>
        <source>What can be done with this chart</source>
        <translation>Was sich mit diesem Diagramm tun lässt</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>The chart was not saved: {reason} Choose another folder.</source>
        <translation>Das Diagramm wurde nicht gespeichert: {reason} Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <source>A single batch has few rows, so its line goes up and down by chance; that of all rows so far should settle below the threshold. Only differences above it that chance does not explain are told to the model.</source>
        <translation>Ein einzelner Stapel hat wenige Zeilen, daher schwankt seine Linie zufällig; die aller bisherigen Zeilen sollte sich unter der Schwelle einpendeln. Nur Unterschiede darüber, die der Zufall nicht erklärt, werden dem Modell mitgeteilt.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Mittelwerte</translation>
    </message>
    <message>
        <source>How far the means of the numeric columns are from those of the real rows of the same class, on average, in standard deviations (SD). A difference of 0.25 SD is hardly seen with the naked eye.</source>
        <translation>Wie weit die Mittelwerte der Zahlenspalten im Durchschnitt von denen der echten Zeilen derselben Klasse entfernt sind, in Standardabweichungen (SD). Ein Unterschied von 0,25 SD ist mit bloßem Auge kaum zu sehen.</translation>
    </message>
    <message>
        <source>Spreads</source>
        <translation>Streuungen</translation>
    </message>
    <message>
        <source>Whether the numeric columns vary as much as in the real rows of the same class, in standard deviations (SD). Models like to write what is usual, so the spread becomes too small.</source>
        <translation>Ob die Zahlenspalten so stark streuen wie in den echten Zeilen derselben Klasse, in Standardabweichungen (SD). Modelle schreiben gern das Übliche, dadurch wird die Streuung zu klein.</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Korrelationen</translation>
    </message>
    <message>
        <source>Whether columns go together as in the real rows: how far the associations between any two columns are off, within each class.</source>
        <translation>Ob Spalten so zusammenhängen wie in den echten Zeilen: wie weit die Zusammenhänge zwischen je zwei Spalten innerhalb jeder Klasse abweichen.</translation>
    </message>
    <message>
        <source>Distributions of numbers</source>
        <translation>Verteilungen der Zahlen</translation>
    </message>
    <message>
        <source>The largest gap between the cumulative curves of synthetic and real values (Kolmogorov-Smirnov), averaged over the numeric columns. 0 means the same distribution, 1 that no values overlap.</source>
        <translation>Der größte Abstand zwischen den Verteilungskurven der synthetischen und der echten Werte (Kolmogorow-Smirnow), gemittelt über die Zahlenspalten. 0 bedeutet dieselbe Verteilung, 1, dass sich keine Werte überschneiden.</translation>
    </message>
    <message>
        <source>Distributions of categories</source>
        <translation>Verteilungen der Kategorien</translation>
    </message>
    <message>
        <source>Which share of the rows would have to change its category for the frequencies to agree (total variation), averaged over the columns of categories.</source>
        <translation>Welcher Anteil der Zeilen die Kategorie wechseln müsste, damit die Häufigkeiten übereinstimmen (Totalvariation), gemittelt über die Kategorienspalten.</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Send rows to {host}?</source>
        <translation>Zeilen an {host} senden?</translation>
    </message>
    <message>
        <source>The model {model} is not on this computer, but at {host}. This request has not been sent. What is sent leaves your hands: make sure that it may go there.</source>
        <translation>Das Modell {model} ist nicht auf diesem Computer, sondern bei {host}. Diese Anfrage ist noch nicht gesendet. Was gesendet wird, geben Sie aus der Hand: Vergewissern Sie sich, dass es dorthin gehen darf.</translation>
    </message>
    <message>
        <source>A model learns what a row looks like from examples, so every request shows real rows of your table. Names, identifiers and free texts are left out by themselves, and categories stand as random words; but rows of numbers can still belong to a single patient.

Whether they may be sent is not for the program to say: ask who is responsible for the data. A model on this computer sends nothing.</source>
        <translation>Ein Modell lernt aus Beispielen, wie eine Zeile aussieht; darum zeigt jede Anfrage echte Zeilen Ihrer Tabelle. Namen, Kennungen und Freitexte werden von selbst weggelassen, und Kategorien erscheinen als Zufallswörter; Zeilen aus Zahlen können aber trotzdem zu einer einzelnen Patientin oder einem einzelnen Patienten gehören.

Ob sie gesendet werden dürfen, kann das Programm nicht entscheiden: Fragen Sie, wer für die Daten verantwortlich ist. Ein Modell auf diesem Computer sendet nichts.</translation>
    </message>
    <message>
        <source>The next request, word for word:</source>
        <translation>Die nächste Anfrage im Wortlaut:</translation>
    </message>
    <message>
        <source>The next request, word for word</source>
        <translation>Die nächste Anfrage im Wortlaut</translation>
    </message>
    <message>
        <source>&amp;Send rows to {host}</source>
        <translation>Zeilen an {host} &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Keep it closed</source>
        <translation>&amp;Geschlossen lassen</translation>
    </message>
    <message>
        <source>Further requests of this project show other training rows in the same way: names of columns, numbers and dates as they are; categories stand as random words.</source>
        <translation>Weitere Anfragen dieses Projekts zeigen in gleicher Weise andere Trainingszeilen: Spaltennamen, Zahlen und Datumsangaben unverändert; Kategorien erscheinen als Zufallswörter.</translation>
    </message>
    <message>
        <source>Further requests of this project show other training rows in the same way: names of columns, numbers, dates and categories as they are.</source>
        <translation>Weitere Anfragen dieses Projekts zeigen in gleicher Weise andere Trainingszeilen: Spaltennamen, Zahlen, Datumsangaben und Kategorien unverändert.</translation>
    </message>
    <message>
        <source>Columns that are never sent: {columns}.</source>
        <translation>Spalten, die nie gesendet werden: {columns}.</translation>
    </message>
    <message>
        <source>No column is left out: every column of the table is sent.</source>
        <translation>Keine Spalte wird weggelassen: Jede Spalte der Tabelle wird gesendet.</translation>
    </message>
    <message>
        <source>You are asked once per project. Every request is recorded, and the lock can be closed at any time.</source>
        <translation>Sie werden einmal je Projekt gefragt. Jede Anfrage wird aufgezeichnet, und das Schloss lässt sich jederzeit schließen.</translation>
    </message>
    <message>
        <source>The address begins with http://: what is sent is not encrypted on its way.</source>
        <translation>Die Adresse beginnt mit http://: Was gesendet wird, ist unterwegs nicht verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>CoreSetPage</name>
    <message>
        <source>Core set</source>
        <translation>Kernmenge</translation>
    </message>
    <message>
        <source>The rows of each class from which most is learned: they are shown to the model first.</source>
        <translation>Die Zeilen jeder Klasse, aus denen sich am meisten lernen lässt: Sie werden dem Modell zuerst gezeigt.</translation>
    </message>
    <message>
        <source>A language model can read a few hundred rows, not a whole registry. So the program looks for the rows that tell most about the classes.

It trains a small classifier on your training rows and watches its error on each of them. Rows whose error changes much while it learns are the instructive ones, much as the patients over whom a consultation goes back and forth. The highest of each class form the core set.

The classifier serves this purpose alone. Everything is computed on this computer.</source>
        <translation>Ein Sprachmodell kann einige Hundert Zeilen lesen, kein ganzes Register. Darum sucht das Programm die Zeilen, die am meisten über die Klassen sagen.

Es trainiert einen kleinen Klassifikator mit Ihren Trainingszeilen und beobachtet seinen Fehler bei jeder von ihnen. Zeilen, deren Fehler sich beim Lernen stark ändert, sind die lehrreichen, ähnlich wie die Kranken, über die ein Konsil lange hin und her überlegt. Die höchsten jeder Klasse bilden die Kernmenge.

Der Klassifikator dient nur diesem Zweck. Alles wird auf diesem Computer berechnet.</translation>
    </message>
    <message>
        <source>Find the core &amp;set</source>
        <translation>Kernmenge be&amp;stimmen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Choose the most &amp;instructive rows</source>
        <translation>Die &amp;lehrreichsten Zeilen wählen</translation>
    </message>
    <message>
        <source>&amp;Rows of each class:</source>
        <translation>&amp;Zeilen je Klasse:</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>The score of a row is how much the classifier&apos;s error on it varied in the first and in the last tenth of the training. A high score marks a row near the border between the classes or an unusual one; a low score one that was clear from the start or never understood.

The rows with the highest scores of each class are chosen.</source>
        <translation>Der Wert einer Zeile besagt, wie stark der Fehler des Klassifikators bei ihr im ersten und im letzten Zehntel des Trainings schwankte. Ein hoher Wert kennzeichnet eine Zeile nahe der Grenze zwischen den Klassen oder eine ungewöhnliche; ein niedriger eine, die von Anfang an klar war oder nie verstanden wurde.

Gewählt werden die Zeilen mit den höchsten Werten jeder Klasse.</translation>
    </message>
    <message>
        <source>Chosen rows</source>
        <translation>Gewählte Zeilen</translation>
    </message>
    <message>
        <source>No core set is needed: the rows are made from the structure of the whole table, and no model reads any.</source>
        <translation>Es wird keine Kernmenge gebraucht: Die Zeilen entstehen aus der Struktur der ganzen Tabelle, und kein Modell liest welche.</translation>
    </message>
    <message>
        <source>No core set is needed: with the method EPIC the model reads rows of the whole table.</source>
        <translation>Es wird keine Kernmenge gebraucht: Beim Verfahren EPIC liest das Modell Zeilen der ganzen Tabelle.</translation>
    </message>
    <message>
        <source>The loss is how surprised the classifier still is by the true classes; it should fall. The accuracy is the share of rows that it classifies rightly; it should rise.

Neither says how good the synthetic rows will be.</source>
        <translation>Der Verlust sagt, wie sehr der Klassifikator von den wahren Klassen noch überrascht wird; er soll fallen. Die Genauigkeit ist der Anteil der Zeilen, die er richtig einordnet; sie soll steigen.

Keines von beiden sagt, wie gut die synthetischen Zeilen werden.</translation>
    </message>
    <message>
        <source>The training of the classifier cannot be shown: an older version of the program, which found this core set, did not keep it.</source>
        <translation>Das Training des Klassifikators kann nicht gezeigt werden: Eine ältere Version des Programms, die diese Kernmenge gefunden hat, hat es nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The core set is being computed.</source>
        <translation>Die Kernmenge wird berechnet.</translation>
    </message>
    <message>
        <source>Out of date: this core set was chosen for the table, columns or settings as they were before. “Find the core set” computes it anew in a new run, and after it rules and rows have to be made anew, too. The former run is kept.</source>
        <translation>Veraltet: Diese Kernmenge wurde für die Tabelle, die Spalten oder die Einstellungen gewählt, wie sie vorher waren. „Kernmenge bestimmen“ berechnet sie in einem neuen Lauf neu; danach müssen auch Regeln und Zeilen neu erzeugt werden. Der frühere Lauf bleibt erhalten.</translation>
    </message>
    <message>
        <source>The core set is chosen.</source>
        <translation>Die Kernmenge ist gewählt.</translation>
    </message>
    <message>
        <source>No core set will be computed: as many rows of each class are drawn at random.</source>
        <translation>Es wird keine Kernmenge berechnet: Ebenso viele Zeilen jeder Klasse werden zufällig gezogen.</translation>
    </message>
    <message>
        <source>No core set is chosen yet. It takes from seconds to a few minutes.</source>
        <translation>Noch ist keine Kernmenge gewählt. Das dauert Sekunden bis wenige Minuten.</translation>
    </message>
    <message>
        <source>Training of the classifier</source>
        <translation>Training des Klassifikators</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Loss and accuracy</source>
        <translation>Verlust und Genauigkeit</translation>
    </message>
    <message>
        <source>loss (nats)</source>
        <translation>Verlust (Nats)</translation>
    </message>
    <message>
        <source>accuracy (share)</source>
        <translation>Genauigkeit (Anteil)</translation>
    </message>
    <message>
        <source>Scores of the training rows</source>
        <translation>Werte der Trainingszeilen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Share of the class</source>
        <translation>Anteil der Klasse</translation>
    </message>
    <message>
        <source>Rows drawn at random: {count}</source>
        <translation>Zufällig gezogene Zeilen: {count}</translation>
    </message>
    <message>
        <source>Chosen rows: {count}</source>
        <translation>Gewählte Zeilen: {count}</translation>
    </message>
    <message>
        <source>Core set score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Times drawn</source>
        <translation>So oft gezogen</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>Zeile der Tabelle</translation>
    </message>
    <message>
        <source>Choose instructive rows</source>
        <translation>Lehrreiche Zeilen wählen</translation>
    </message>
    <message>
        <source>Draw rows at random</source>
        <translation>Zeilen zufällig ziehen</translation>
    </message>
    <message>
        <source>Change the size of the core set</source>
        <translation>Größe der Kernmenge ändern</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decimal(s)</source>
        <translation>
            <numerusform>%Ln Nachkommastelle</numerusform>
            <numerusform>%Ln Nachkommastellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the class “{name}” there are only %n row(s) to learn from. The fewer there are, the more the new rows take after single patients.</source>
        <translation>
            <numerusform>Von der Klasse „{name}“ steht nur %n Zeile zum Lernen bereit. Je weniger es sind, desto mehr ähneln die neuen Zeilen einzelnen Kranken.</numerusform>
            <numerusform>Von der Klasse „{name}“ stehen nur %n Zeilen zum Lernen bereit. Je weniger es sind, desto mehr ähneln die neuen Zeilen einzelnen Kranken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to learn from are equal to another one in all columns that are used.</source>
        <translation>
            <numerusform>%Ln Zeile zum Lernen gleicht in allen verwendeten Spalten einer anderen.</numerusform>
            <numerusform>%Ln Zeilen zum Lernen gleichen in allen verwendeten Spalten einer anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no class and are not used.</source>
        <translation>
            <numerusform>%Ln Zeile hat keine Klasse und wird nicht verwendet.</numerusform>
            <numerusform>%Ln Zeilen haben keine Klasse und werden nicht verwendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Check how the table is read, and choose the column that holds the class.</source>
        <translation>Prüfen Sie, wie die Tabelle gelesen wird, und wählen Sie die Spalte, die die Klasse enthält.</translation>
    </message>
    <message>
        <source>New rows can only be as right as the table is understood: a number that is a code, a date read as text, or a value that means “not measured” would be imitated as it is.

Columns that name or number people are left out, since a made-up one could be mistaken for a real person&apos;s. A column that is known only after the outcome should be left out, too: it would make every figure look better than it is.</source>
        <translation>Neue Zeilen können nur so richtig sein, wie die Tabelle verstanden wird: Eine Zahl, die ein Code ist, ein als Text gelesenes Datum oder ein Wert, der „nicht gemessen“ bedeutet, würde so nachgeahmt, wie er dasteht.

Spalten, die Personen benennen oder nummerieren, werden weggelassen, weil ein erfundener Eintrag für den einer echten Person gehalten werden könnte. Auch eine Spalte, die erst nach dem Ausgang bekannt ist, sollte weggelassen werden: Sie ließe jede Kennzahl besser aussehen, als sie ist.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Read it in another &amp;way…</source>
        <translation>Anders &amp;einlesen …</translation>
    </message>
    <message>
        <source>Re&amp;place the table…</source>
        <translation>Tabelle e&amp;rsetzen …</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>part of a column&apos;s name</source>
        <translation>Teil eines Spaltennamens</translation>
    </message>
    <message>
        <source>Find columns by their names</source>
        <translation>Spalten nach ihren Namen suchen</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Weg&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Behal&amp;ten</translation>
    </message>
    <message>
        <source>The columns that are selected</source>
        <translation>Die ausgewählten Spalten</translation>
    </message>
    <message>
        <source>Columns and how they are read</source>
        <translation>Spalten und wie sie gelesen werden</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>Spalte&amp;n</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>Ze&amp;ilen</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Tabelle wird gelesen …</translation>
    </message>
    <message>
        <source>{size} — {how}</source>
        <translation>{size} – {how}</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>zum Lernen</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>(row is)</source>
        <translation>(Zeile ist)</translation>
    </message>
    <message>
        <source>Once a target is chosen, it is shown here which rows are learned from.</source>
        <translation>Sobald eine Zielspalte gewählt ist, steht hier, aus welchen Zeilen gelernt wird.</translation>
    </message>
    <message>
        <source>{learned} rows are learned from. {held_out} rows are held out: they show in the end whether the new rows help. They were drawn at random, the same share of each class.</source>
        <translation>Aus {learned} Zeilen wird gelernt. {held_out} Zeilen werden zurückgehalten: Sie zeigen am Ende, ob die neuen Zeilen helfen. Sie wurden zufällig gezogen, derselbe Anteil jeder Klasse.</translation>
    </message>
    <message>
        <source>{learned} rows are learned from. {held_out} rows are held out: they show in the end whether the new rows help. The column {column} says which they are.</source>
        <translation>Aus {learned} Zeilen wird gelernt. {held_out} Zeilen werden zurückgehalten: Sie zeigen am Ende, ob die neuen Zeilen helfen. Welche es sind, sagt die Spalte {column}.</translation>
    </message>
    <message>
        <source>type of {name}</source>
        <translation>Typ von {name}</translation>
    </message>
    <message>
        <source>use of {name}</source>
        <translation>Verwendung von {name}</translation>
    </message>
    <message>
        <source>decimals of {name}</source>
        <translation>Nachkommastellen von {name}</translation>
    </message>
    <message>
        <source>missing values of {name}</source>
        <translation>Fehlende Werte von {name}</translation>
    </message>
    <message>
        <source>target column</source>
        <translation>Zielspalte</translation>
    </message>
    <message>
        <source>rare class</source>
        <translation>Seltene Klasse</translation>
    </message>
    <message>
        <source>columns left out</source>
        <translation>Spalten weglassen</translation>
    </message>
    <message>
        <source>columns kept</source>
        <translation>Spalten behalten</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Tabelle wählen</translation>
    </message>
    <message>
        <source>Choose the file {name} again</source>
        <translation>Datei {name} erneut wählen</translation>
    </message>
    <message>
        <source>Tables ({suffixes})</source>
        <translation>Tabellen ({suffixes})</translation>
    </message>
    <message>
        <source>another table</source>
        <translation>Andere Tabelle</translation>
    </message>
</context>
<context>
    <name>Dialects</name>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>point (1.5)</source>
        <translation>Punkt (1.5)</translation>
    </message>
    <message>
        <source>comma (1,5)</source>
        <translation>Komma (1,5)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>Westeuropäisch (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (Macintosh)</source>
        <translation>Westeuropäisch (Macintosh)</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>Westeuropäisch (DOS 850)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chinesisch, vereinfacht (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinesisch, traditionell (Big5)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Koreanisch (EUC-KR)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>OpenDocument-Tabelle</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Parquet file</source>
        <translation>Parquet-Datei</translation>
    </message>
    <message>
        <source>SPSS file</source>
        <translation>SPSS-Datei</translation>
    </message>
    <message>
        <source>SAS file</source>
        <translation>SAS-Datei</translation>
    </message>
    <message>
        <source>Stata file</source>
        <translation>Stata-Datei</translation>
    </message>
    <message>
        <source>separator: {name}</source>
        <translation>Trennzeichen: {name}</translation>
    </message>
    <message>
        <source>decimal mark: {name}</source>
        <translation>Dezimalzeichen: {name}</translation>
    </message>
    <message>
        <source>{kind}, sheet “{name}”</source>
        <translation>{kind}, Blatt „{name}“</translation>
    </message>
    <message>
        <source>{rows}, {columns}</source>
        <translation>{rows}, {columns}</translation>
    </message>
</context>
<context>
    <name>DownloadDialog</name>
    <message>
        <source>Download a model</source>
        <translation>Modell herunterladen</translation>
    </message>
    <message>
        <source>For this download alone the program asks the hosts below. Sent is the name of the file, and nothing of any table.</source>
        <translation>Allein für diesen Download fragt das Programm bei den unten genannten Servern an. Gesendet wird der Name der Datei und nichts aus irgendeiner Tabelle.</translation>
    </message>
    <message>
        <source>The program sends nothing to anybody unless you want it to: for a download, for an API model, and when you look for a newer version.

The checksum tells the file from a damaged or exchanged one: a file that has another one is thrown away.

Without a connection to the internet, download the file on another computer and add it from a USB stick.</source>
        <translation>Das Programm sendet niemandem etwas, außer wenn Sie es wollen: für das Herunterladen eines Modells, für ein API-Modell und wenn Sie nach einer neueren Version sehen.

An der Prüfsumme ist zu erkennen, ob die Datei beschädigt oder ausgetauscht wurde: Eine Datei mit einer anderen wird verworfen.

Ohne Verbindung zum Internet laden Sie die Datei auf einem anderen Rechner herunter und fügen sie von einem USB-Stick hinzu.</translation>
    </message>
    <message>
        <source>&amp;Repository, as OWNER/NAME</source>
        <translation>&amp;Repository, als BESITZER/NAME</translation>
    </message>
    <message>
        <source>&amp;File, as NAME.gguf</source>
        <translation>&amp;Datei, als NAME.gguf</translation>
    </message>
    <message>
        <source>&amp;Name on this computer</source>
        <translation>&amp;Name auf diesem Computer</translation>
    </message>
    <message>
        <source>named after the file</source>
        <translation>nach der Datei benannt</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <source>Asking {host}</source>
        <translation>{host} wird gefragt</translation>
    </message>
    <message>
        <source>I have read the &amp;licence and accept it: {licence}</source>
        <translation>Ich habe die &amp;Lizenz gelesen und nehme sie an: {licence}</translation>
    </message>
    <message>
        <source>I have read the &amp;licence of the model and accept it</source>
        <translation>Ich habe die &amp;Lizenz des Modells gelesen und nehme sie an</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>etwa {size}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>see {address}</source>
        <translation>siehe {address}</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Not known beforehand: the hub states it. It is shown here, compared with what arrives, and kept.</source>
        <translation>Vorher nicht bekannt: Der Hub nennt sie. Sie wird hier gezeigt, mit dem Empfangenen verglichen und aufbewahrt.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>{free} are free in {folder}</source>
        <translation>{free} sind frei in {folder}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Every request is recorded in {file}</source>
        <translation>Jede Anfrage wird in {file} aufgezeichnet</translation>
    </message>
    <message>
        <source>The hub has version {version}: {size}, SHA-256 {checksum}.</source>
        <translation>Der Hub hat Version {version}: {size}, SHA-256 {checksum}.</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} von {size}</translation>
    </message>
    <message>
        <source>The hub keeps this file at {host}. If it may be asked too, press Download once more.</source>
        <translation>Der Hub bewahrt diese Datei bei {host} auf. Wenn auch dort angefragt werden darf, klicken Sie noch einmal auf „Herunterladen“.</translation>
    </message>
    <message>
        <source>The download was stopped. What has arrived is kept; Download goes on with it.</source>
        <translation>Der Download wurde angehalten. Was angekommen ist, bleibt erhalten; „Herunterladen“ setzt ihn fort.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
</context>
<context>
    <name>EvaluatePage</name>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Find out what the rows are good for, how like real rows they are, and what they give away.</source>
        <translation>Erfahren Sie, wozu die Zeilen gut sind, wie sehr sie echten gleichen und was sie preisgeben.</translation>
    </message>
    <message>
        <source>Rows that look right need not help, and rows that help may be copies of people. So three questions are asked, each by people who were held out: neither the method nor a classifier has seen them.

Every figure stands beside what real rows, simple ways of balancing, or chance would bring, with an interval that says how sure it is. No figure says that rows are safe to give away.</source>
        <translation>Zeilen, die richtig aussehen, müssen nicht helfen, und Zeilen, die helfen, können Abbilder von Personen sein. Darum werden drei Fragen gestellt, jede anhand von Personen, die zurückgehalten wurden: Weder das Verfahren noch ein Klassifikator hat sie gesehen.

Jede Kennzahl steht neben dem, was echte Zeilen, einfache Ausgleichsverfahren oder der Zufall ergäben, mit einem Intervall, das sagt, wie sicher sie ist. Keine Kennzahl besagt, dass Zeilen gefahrlos weitergegeben werden können.</translation>
    </message>
    <message>
        <source>Previe&amp;w the report</source>
        <translation>Bericht-&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Judge the rows</source>
        <translation>Zeilen b&amp;eurteilen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>&amp;Quick look: one attempt of each classifier, and no trial of how many rows to add</source>
        <translation>&amp;Schnelldurchgang: ein Versuch je Klassifikator, und es wird nicht erprobt, wie viele Zeilen hinzukommen sollten</translation>
    </message>
    <message>
        <source>Columns by which a perso&amp;n might be recognised:</source>
        <translation>Spalten, an denen eine Person erka&amp;nnt werden könnte:</translation>
    </message>
    <message>
        <source>Columns by which a person might be recognised</source>
        <translation>Spalten, an denen eine Person erkannt werden könnte</translation>
    </message>
    <message>
        <source>Age, sex and postcode together may point to one person even without a name. Tick such columns, and the judgement also counts how many rows agree in all of them: the fewer, the easier somebody is recognised.

Without any, this is left out; everything else is judged all the same.</source>
        <translation>Alter, Geschlecht und Postleitzahl zusammen können auch ohne Namen auf eine Person hinweisen. Kreuzen Sie solche Spalten an, dann wird auch gezählt, wie viele Zeilen in ihnen allen übereinstimmen: Je weniger, desto leichter wird jemand erkannt.

Ohne solche Spalten entfällt das; alles andere wird trotzdem beurteilt.</translation>
    </message>
    <message>
        <source>Do they help?</source>
        <translation>Helfen sie?</translation>
    </message>
    <message>
        <source>Do they look right?</source>
        <translation>Sehen sie richtig aus?</translation>
    </message>
    <message>
        <source>Do they leak?</source>
        <translation>Geben sie etwas preis?</translation>
    </message>
    <message>
        <source>Parts of the judgement</source>
        <translation>Teile der Beurteilung</translation>
    </message>
    <message>
        <source>The results are being read…</source>
        <translation>Die Ergebnisse werden gelesen …</translation>
    </message>
    <message>
        <source>The rows are being judged. You can look at other pages meanwhile.</source>
        <translation>Die Zeilen werden beurteilt. Sie können sich inzwischen andere Seiten ansehen.</translation>
    </message>
    <message>
        <source>At present: {stage}.</source>
        <translation>Gerade: {stage}.</translation>
    </message>
    <message>
        <source>Below is what was found out before.</source>
        <translation>Unten steht, was vorher festgestellt wurde.</translation>
    </message>
    <message>
        <source>There are no rows to judge yet. Make some on the page Generate.</source>
        <translation>Noch gibt es keine Zeilen zu beurteilen. Erzeugen Sie welche auf der Seite „Erzeugen“.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can be judged. This takes some minutes on an ordinary computer, a quick look less than one.</source>
        <translation>
            <numerusform>%n Zeile kann beurteilt werden. Das dauert auf einem gewöhnlichen Computer einige Minuten, ein Schnelldurchgang weniger als eine.</numerusform>
            <numerusform>%n Zeilen können beurteilt werden. Das dauert auf einem gewöhnlichen Computer einige Minuten, ein Schnelldurchgang weniger als eine.</numerusform>
        </translation>
    </message>
    <message>
        <source>These figures are of run {number}, which another one has followed. The rows of the current run have not been judged yet.</source>
        <translation>Diese Kennzahlen gehören zu Lauf {number}, auf den ein anderer gefolgt ist. Die Zeilen des jetzigen Laufs sind noch nicht beurteilt.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were judged.</source>
        <translation>
            <numerusform>%n Zeile wurde beurteilt.</numerusform>
            <numerusform>%n Zeilen wurden beurteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Out of date: %n row(s) were judged</source>
        <translation>
            <numerusform>Veraltet: %n Zeile wurde beurteilt</numerusform>
            <numerusform>Veraltet: %n Zeilen wurden beurteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>{judged}, and there are {rows} by now. Judge them again.</source>
        <translation>{judged}, und inzwischen sind es {rows}. Beurteilen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Out of date: settings were changed since these rows were made. The figures are right for the rows as they are; make rows anew on the page Generate.</source>
        <translation>Veraltet: Seit diese Zeilen erzeugt wurden, haben sich Einstellungen geändert. Die Kennzahlen gelten für die Zeilen, wie sie sind; erzeugen Sie neue auf der Seite „Erzeugen“.</translation>
    </message>
    <message>
        <source>This was a quick look: judge them in full before you rely on it.</source>
        <translation>Dies war ein Schnelldurchgang: Beurteilen Sie die Zeilen vollständig, bevor Sie sich darauf verlassen.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>straight-line correlation</source>
        <translation>lineare Korrelation</translation>
    </message>
    <message>
        <source>rank correlation</source>
        <translation>Rangkorrelation</translation>
    </message>
    <message>
        <source>group differences</source>
        <translation>Gruppenunterschiede</translation>
    </message>
    <message>
        <source>categories go together</source>
        <translation>Kategorien hängen zusammen</translation>
    </message>
    <message>
        <source>other relation</source>
        <translation>anderer Zusammenhang</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>one tells the other</source>
        <translation>eine bestimmt die andere</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>missing together</source>
        <translation>fehlen gemeinsam</translation>
    </message>
    <message>
        <source>missing follows</source>
        <translation>Fehlen folgt</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Said by the model</source>
        <translation>Vom Modell gesagt</translation>
    </message>
</context>
<context>
    <name>ExchangesDialog</name>
    <message>
        <source>What the model was asked and answered</source>
        <translation>Was das Modell gefragt wurde und was es antwortete</translation>
    </message>
    <message>
        <source>Word for word. A prompt holds rows of your table: copy it only to where they may go.</source>
        <translation>Im Wortlaut. Ein Prompt enthält Zeilen Ihrer Tabelle: Kopieren Sie ihn nur dorthin, wohin sie gelangen dürfen.</translation>
    </message>
    <message>
        <source>A language model is asked twice before rows are made: what goes together in the table, and which rules follow from it. You see here exactly what it was shown, and exactly what it said.

A model can be wrong, or make things up. So each rule it names is measured on your rows.</source>
        <translation>Bevor Zeilen erzeugt werden, wird ein Sprachmodell zweimal gefragt: was in der Tabelle zusammenhängt und welche Regeln daraus folgen. Hier sehen Sie genau, was ihm gezeigt wurde und was es gesagt hat.

Ein Modell kann sich irren oder etwas erfinden. Darum wird jede Regel, die es nennt, an Ihren Zeilen gemessen.</translation>
    </message>
    <message>
        <source>What goes together</source>
        <translation>Was zusammenhängt</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>CSV (commas, UTF-8)</source>
        <translation>CSV (Kommas, UTF-8)</translation>
    </message>
    <message>
        <source>TSV (tabs, UTF-8)</source>
        <translation>TSV (Tabulatoren, UTF-8)</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Save the rows, a report on them, and a recipe by which they can be made again.</source>
        <translation>Speichern Sie die Zeilen, einen Bericht darüber und ein Rezept, mit dem sie sich erneut erzeugen lassen.</translation>
    </message>
    <message>
        <source>The rows are of use where they can be read, so they are written as a table that other programs open. Whoever receives them should also receive the report: it says what was done, what the rows are good for, what they give away, and what they must not be used for.

Nothing is sent anywhere: files are written to the folder that you choose.</source>
        <translation>Die Zeilen nützen dort, wo sie gelesen werden können; darum werden sie als Tabelle geschrieben, die andere Programme öffnen. Wer sie erhält, sollte auch den Bericht erhalten: Er sagt, was getan wurde, wozu die Zeilen gut sind, was sie preisgeben und wofür sie nicht verwendet werden dürfen.

Nichts wird irgendwohin gesendet: Dateien werden in den Ordner geschrieben, den Sie wählen.</translation>
    </message>
    <message>
        <source>For&amp;mat:</source>
        <translation>For&amp;mat:</translation>
    </message>
    <message>
        <source>Only the &amp;synthetic rows</source>
        <translation>Nur die &amp;synthetischen Zeilen</translation>
    </message>
    <message>
        <source>With the &amp;original rows, and a column that says which row is which</source>
        <translation>Mit den &amp;Originalzeilen und einer Spalte, die sagt, welche Zeile was ist</translation>
    </message>
    <message>
        <source>The file will hold rows of real people: treat it as you treat the source table. Columns that were left out stay out.</source>
        <translation>Die Datei wird Zeilen echter Personen enthalten: Behandeln Sie sie wie die Ausgangstabelle. Weggelassene Spalten bleiben weg.</translation>
    </message>
    <message>
        <source>Save the &amp;rows…</source>
        <translation>&amp;Zeilen speichern …</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Save as H&amp;TML…</source>
        <translation>Als H&amp;TML speichern …</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als PD&amp;F speichern …</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>Save the rec&amp;ipe…</source>
        <translation>&amp;Rezept speichern …</translation>
    </message>
    <message>
        <source>Comma&amp;nd:</source>
        <translation>B&amp;efehl:</translation>
    </message>
    <message>
        <source>CSV is read by every program. Excel and Parquet hold numbers and dates as such. Missing values are left empty.

To train a model, add the synthetic rows to the training rows only, never to the held-out rows: those say how good the model is. With the original rows in the same file, the column row_origin tells training, held-out and synthetic rows apart.</source>
        <translation>CSV liest jedes Programm. Excel und Parquet enthalten Zahlen und Datumsangaben als solche. Fehlende Werte bleiben leer.

Um ein Modell zu trainieren, fügen Sie die synthetischen Zeilen nur den Trainingszeilen hinzu, nie den zurückgehaltenen: Diese sagen, wie gut das Modell ist. Sind die Originalzeilen in derselben Datei, so unterscheidet die Spalte row_origin Trainingszeilen, zurückgehaltene und synthetische Zeilen.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The report is one file that needs no network: what was done, what the rows are good for, how like real rows they are, what they give away, and a data card for whoever receives them. Groups of fewer than five people are never shown.

HTML opens in every browser; PDF is for printing and archives. Both can be read by screen readers.</source>
        <translation>Der Bericht ist eine einzige Datei, die kein Netz braucht: was getan wurde, wozu die Zeilen gut sind, wie sehr sie echten gleichen, was sie preisgeben, und ein Datenblatt für alle, die sie erhalten. Gruppen von weniger als fünf Personen werden nie gezeigt.

HTML öffnet sich in jedem Browser; PDF ist für Druck und Archiv. Beide lassen sich mit Bildschirmleseprogrammen lesen.</translation>
    </message>
    <message>
        <source>What was done, what the rows are good for, what they give away, and a data card.</source>
        <translation>Was getan wurde, wozu die Zeilen gut sind, was sie preisgeben, und ein Datenblatt.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>With the same table, the same version of this program and the same model the command makes the same rows again, for instance so that others can check them. The recipe holds no row of the table, but it may hold names of columns, classes and rules.</source>
        <translation>Mit derselben Tabelle, derselben Version dieses Programms und demselben Modell erzeugt der Befehl dieselben Zeilen noch einmal, zum Beispiel damit andere sie nachprüfen können. Das Rezept enthält keine Zeile der Tabelle, aber vielleicht Namen von Spalten, Klassen und Regeln.</translation>
    </message>
    <message>
        <source>The file will hold {originals} original rows and, below them, {synthetic} synthetic rows. The last column, {column}, says which is which.</source>
        <translation>Die Datei wird {originals} Originalzeilen enthalten, gefolgt von {synthetic} synthetischen Zeilen. Die letzte Spalte, {column}, sagt, welche welche sind.</translation>
    </message>
    <message>
        <source>What must be the same:</source>
        <translation>Was gleich sein muss:</translation>
    </message>
    <message>
        <source>Why the rows may differ all the same:</source>
        <translation>Warum die Zeilen sich trotzdem unterscheiden können:</translation>
    </message>
    <message>
        <source>The report is being written…</source>
        <translation>Der Bericht wird geschrieben …</translation>
    </message>
    <message>
        <source>There are no rows to export yet. Make some on the page Generate.</source>
        <translation>Noch gibt es keine Zeilen auszugeben. Erzeugen Sie welche auf der Seite „Erzeugen“.</translation>
    </message>
    <message numerus="yes">
        <source>%n synthetic row(s) can be saved.</source>
        <translation>
            <numerusform>%n synthetische Zeile kann gespeichert werden.</numerusform>
            <numerusform>%n synthetische Zeilen können gespeichert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is not finished: {wanted} were asked for.</source>
        <translation>Der Lauf ist nicht abgeschlossen: {wanted} waren gewünscht.</translation>
    </message>
    <message>
        <source>Settings were changed since they were made; they are as they were.</source>
        <translation>Seit sie erzeugt wurden, haben sich Einstellungen geändert; die Zeilen sind, wie sie waren.</translation>
    </message>
    <message numerus="yes">
        <source>The file that was saved last holds %n row(s).</source>
        <translation>
            <numerusform>Die zuletzt gespeicherte Datei enthält %n Zeile.</numerusform>
            <numerusform>Die zuletzt gespeicherte Datei enthält %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A report can be written when what is under way is done.</source>
        <translation>Ein Bericht kann geschrieben werden, sobald der laufende Vorgang beendet ist.</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>Zeilen speichern</translation>
    </message>
    <message>
        <source>The rows are being written…</source>
        <translation>Die Zeilen werden geschrieben …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to</source>
        <translation>
            <numerusform>%n Zeile geschrieben in</numerusform>
            <numerusform>%n Zeilen geschrieben in</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Report written to {name}</source>
        <translation>Bericht geschrieben in {name}</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Rezept speichern</translation>
    </message>
    <message>
        <source>Recipe written: {names}</source>
        <translation>Rezept geschrieben: {names}</translation>
    </message>
</context>
<context>
    <name>FeedbackTab</name>
    <message>
        <source>&amp;Batches</source>
        <translation>Stap&amp;el</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Show &amp;prompts and answers, too</source>
        <translation>Auch Prompts &amp;und Antworten zeigen</translation>
    </message>
    <message>
        <source>Feedback of the batch</source>
        <translation>Rückmeldung des Stapels</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>After each batch the rows are compared with the real ones. What differs by more than chance is put into words: which column, which way, and what it should be. The next batch is written with it.

A method without a language model needs no words: there the calibration alone corrects the rows.

Prompts and answers are shown word for word. A prompt holds rows of your table: copy it only to where they may go.</source>
        <translation>Nach jedem Stapel werden die Zeilen mit den echten verglichen. Was stärker abweicht als durch Zufall, wird in Worte gefasst: welche Spalte, in welche Richtung und wie es sein sollte. Der nächste Stapel wird damit geschrieben.

Ein Verfahren ohne Sprachmodell braucht keine Worte: Dort korrigiert allein die Kalibrierung die Zeilen.

Prompts und Antworten werden im Wortlaut gezeigt. Ein Prompt enthält Zeilen Ihrer Tabelle: Kopieren Sie ihn nur dorthin, wohin sie gelangen dürfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}: {rows}, {hints}</source>
        <translation>{number}: {rows}, {hints}</translation>
    </message>
    <message>
        <source>Feedback that this batch was written with</source>
        <translation>Rückmeldung, mit der dieser Stapel geschrieben wurde</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Feedback that it gives to the next</source>
        <translation>Rückmeldung, die er dem nächsten gibt</translation>
    </message>
    <message>
        <source>Prompt and answer</source>
        <translation>Prompt und Antwort</translation>
    </message>
    <message>
        <source>No model was asked in words.</source>
        <translation>Kein Modell wurde in Worten gefragt.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>To look at</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was zu prüfen ist</translation>
    </message>
    <message>
        <source>A column gives the class away if nearly all rows can be assigned to their class from this column alone: to the class in which its value is the commonest among the other rows. The figure counts each class alike, so it is not made high by the common class; without any knowledge it is 50 % for two classes. Such a column is mostly a consequence of the outcome, such as a treatment that follows it.

From few rows of a class little can be learned: the new rows then resemble the few patients that are known.

Rows that are equal in all columns may be the same patient twice. They stay on the same side, learned from or held out, so that they do not flatter the figures.</source>
        <translation>Eine Spalte verrät die Klasse, wenn sich fast alle Zeilen allein anhand dieser Spalte ihrer Klasse zuordnen lassen: der Klasse, in der ihr Wert unter den übrigen Zeilen am häufigsten ist. Die Kennzahl zählt jede Klasse gleich, sodass die häufige Klasse sie nicht hochtreibt; ohne jedes Wissen beträgt sie bei zwei Klassen 50 %. Meist ist eine solche Spalte eine Folge des Ausgangs, etwa eine Behandlung, die darauf folgt.

Aus wenigen Zeilen einer Klasse lässt sich wenig lernen: Die neuen Zeilen gleichen dann den wenigen Kranken, die bekannt sind.

Zeilen, die in allen Spalten gleich sind, können dieselbe Person zweimal sein. Sie bleiben auf derselben Seite, zum Lernen oder zurückgehalten, damit sie die Kennzahlen nicht beschönigen.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Keep all the same</source>
        <translation>Trotzdem behalten</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{name} is the same in every row, so it says nothing.</source>
        <translation>{name} ist in jeder Zeile gleich und sagt daher nichts aus.</translation>
    </message>
    <message>
        <source>These columns are the same in every row, so they say nothing: {names}.</source>
        <translation>Diese Spalten sind in jeder Zeile gleich und sagen daher nichts aus: {names}.</translation>
    </message>
    <message>
        <source>{name} alone gives the class away: from it, {share} % of the rows can be assigned to their class, all classes counted alike. Leave it out if it is known only after the outcome.</source>
        <translation>{name} allein verrät die Klasse: Daran lassen sich {share} % der Zeilen ihrer Klasse zuordnen, alle Klassen gleich gezählt. Lassen Sie die Spalte weg, wenn sie erst nach dem Ausgang bekannt ist.</translation>
    </message>
    <message>
        <source>{name} identifies people or rows, so it is left out.</source>
        <translation>{name} identifiziert Personen oder Zeilen und wird daher weggelassen.</translation>
    </message>
    <message>
        <source>These columns identify people or rows, so they are left out: {names}.</source>
        <translation>Diese Spalten identifizieren Personen oder Zeilen und werden daher weggelassen: {names}.</translation>
    </message>
    <message>
        <source>{name} is free text, which can name people, so it is left out.</source>
        <translation>{name} ist Freitext, der Personen nennen kann, und wird daher weggelassen.</translation>
    </message>
    <message>
        <source>These columns are free text, which can name people, so they are left out: {names}.</source>
        <translation>Diese Spalten sind Freitext, der Personen nennen kann, und werden daher weggelassen: {names}.</translation>
    </message>
    <message>
        <source>{name} has no value in any row, so it is left out.</source>
        <translation>{name} hat in keiner Zeile einen Wert und wird daher weggelassen.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pausiere&amp;n</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet …</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>{doing} (paused)</source>
        <translation>{doing} (pausiert)</translation>
    </message>
</context>
<context>
    <name>FrameModel</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>GeneratePage</name>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>New rows are written batch by batch, and each batch is compared with the real rows.</source>
        <translation>Neue Zeilen werden Stapel für Stapel geschrieben, und jeder Stapel wird mit den echten Zeilen verglichen.</translation>
    </message>
    <message>
        <source>Rows are made in batches. A few real rows are shown for each one, and the rows that come back are checked: those that are impossible, copies of real rows, or against a rule are not kept.

Then the batch is measured against the real rows. What is off is corrected in the next one, so that the rows as a whole come nearer to the table than a model would by itself.

Every batch is kept as soon as it is complete. You can stop at any time and go on later.</source>
        <translation>Zeilen entstehen in Stapeln. Für jeden werden einige echte Zeilen gezeigt, und die Zeilen, die zurückkommen, werden geprüft: Unmögliche, Kopien echter Zeilen und solche, die eine Regel verletzen, werden nicht behalten.

Dann wird der Stapel an den echten Zeilen gemessen. Was abweicht, wird im nächsten korrigiert, sodass die Zeilen insgesamt der Tabelle näher kommen, als ein Modell es von sich aus könnte.

Jeder Stapel wird aufbewahrt, sobald er vollständig ist. Sie können jederzeit stoppen und später fortsetzen.</translation>
    </message>
    <message>
        <source>&amp;Make rows</source>
        <translation>Zeilen er&amp;zeugen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Go on with the run as it was begun</source>
        <translation>Lauf wie begonnen fort&amp;setzen</translation>
    </message>
    <message>
        <source>&amp;Begin a new run with the changed settings</source>
        <translation>&amp;Neuen Lauf mit den geänderten Einstellungen beginnen</translation>
    </message>
    <message>
        <source>C&amp;hange the mix or the rules…</source>
        <translation>&amp;Mischung oder Regeln ändern …</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Every batch that is complete is kept, and the run can go on later.</source>
        <translation>Jeder vollständige Stapel wird aufbewahrt, und der Lauf lässt sich später fortsetzen.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Use them from the next batch on</source>
        <translation>Ab dem nächsten S&amp;tapel verwenden</translation>
    </message>
    <message>
        <source>The rules were changed. This run still follows the former ones.</source>
        <translation>Die Regeln wurden geändert. Dieser Lauf folgt noch den früheren.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Figures and rows of the run</source>
        <translation>Kennzahlen und Zeilen des Laufs</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usieren</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet …</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n Mitteilung</numerusform>
            <numerusform>%n Mitteilungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>All changes are saved</source>
        <extracomment>Seconds of a stage before its time left is told: earlier it would be a guess.</extracomment>
        <translation>Alle Änderungen sind gespeichert</translation>
    </message>
    <message>
        <source>A change is not saved</source>
        <translation>Eine Änderung ist nicht gespeichert</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modell: {name}</translation>
    </message>
    <message>
        <source>The model that writes the rows</source>
        <translation>Das Modell, das die Zeilen schreibt</translation>
    </message>
    <message>
        <source>What may leave this computer, and what did</source>
        <translation>Was diesen Computer verlassen darf und was ihn verlassen hat</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>&amp;Measure:</source>
        <translation>&amp;Maß:</translation>
    </message>
    <message>
        <source>How well classifiers do on people nobody had seen</source>
        <translation>Wie gut Klassifikatoren bei Personen sind, die niemand gesehen hatte</translation>
    </message>
    <message>
        <source>Several classifiers learned from the training rows as they are, from the training rows with the synthetic rows added, and from the training rows balanced in the usual simple ways. All were tested on the same held-out people, whom neither they nor the method had seen.

Sensitivity is the share of the rare class that is found, specificity the share of the others that is not taken for it. What is gained in one is often lost in the other, so look at both.

An interval that includes 0 leaves open whether the rows help: with other people held out the difference might be the other way round.</source>
        <translation>Mehrere Klassifikatoren lernten aus den Trainingszeilen, wie sie sind, aus den Trainingszeilen mit den synthetischen Zeilen und aus den Trainingszeilen, die auf die üblichen einfachen Arten ausgeglichen wurden. Alle wurden an denselben zurückgehaltenen Personen geprüft, die weder sie noch das Verfahren gesehen hatten.

Sensitivität ist der Anteil der seltenen Klasse, der gefunden wird, Spezifität der Anteil der anderen, der nicht für sie gehalten wird. Was beim einen gewonnen wird, geht beim anderen oft verloren; sehen Sie sich also beides an.

Ein Intervall, das 0 enthält, lässt offen, ob die Zeilen helfen: Mit anderen zurückgehaltenen Personen könnte der Unterschied umgekehrt ausfallen.</translation>
    </message>
    <message>
        <source>How many rows to add</source>
        <translation>Wie viele Zeilen hinzukommen sollten</translation>
    </message>
    <message>
        <source>More is not always better. Inside the training rows, parts were put aside in turn, and rows were made anew from the rest, in several amounts. What the classifiers gained on the parts that were put aside is shown for each amount.

The smallest amount whose whole interval lies above 0 is recommended. Several amounts were tried, so one may pass by chance.</source>
        <translation>Mehr ist nicht immer besser. Innerhalb der Trainingszeilen wurden reihum Teile beiseitegelegt und aus dem Rest neue Zeilen erzeugt, in mehreren Mengen. Für jede Menge ist gezeigt, was die Klassifikatoren bei den beiseitegelegten Teilen gewannen.

Empfohlen wird die kleinste Menge, deren ganzes Intervall über 0 liegt. Es wurden mehrere Mengen erprobt; eine kann daher zufällig bestehen.</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Gelernt aus</translation>
    </message>
    <message>
        <source>Mean on held-out rows</source>
        <translation>Mittelwert bei zurückgehaltenen Zeilen</translation>
    </message>
    <message>
        <source>More than the training rows as they are</source>
        <translation>Mehr als die Trainingszeilen, wie sie sind</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>This was not tried: it takes more than a quick look.</source>
        <translation>Dies wurde nicht erprobt: Dazu genügt ein Schnelldurchgang nicht.</translation>
    </message>
    <message>
        <source>This could not be tried; the end of this page says why.</source>
        <translation>Dies ließ sich nicht erproben; das Ende dieser Seite sagt, warum.</translation>
    </message>
    <message>
        <source>{rows} of the rare class</source>
        <translation>{rows} der seltenen Klasse</translation>
    </message>
    <message>
        <source>{rows} of all classes</source>
        <translation>{rows} aller Klassen</translation>
    </message>
    <message>
        <source>What is gained: {metric}</source>
        <translation>Was gewonnen wird: {metric}</translation>
    </message>
    <message>
        <source>Rows added</source>
        <translation>Hinzugefügte Zeilen</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gewinn</translation>
    </message>
</context>
<context>
    <name>HistogramChart</name>
    <message>
        <source>{name}: most between {low} and {high} ({value}).</source>
        <translation>{name}: am meisten zwischen {low} und {high} ({value}).</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import {name}</source>
        <translation>{name} importieren</translation>
    </message>
    <message>
        <source>Check that each column stands in a column of its own and that letters and numbers look right.</source>
        <translation>Prüfen Sie, ob jede Spalte für sich steht und ob Buchstaben und Zahlen richtig aussehen.</translation>
    </message>
    <message>
        <source>A text file does not say how it was written. What parts its cells, how its letters are encoded and whether 1,5 is one and a half or a list of two is found out from its content, and that can fail.

If something looks wrong, choose another way of reading; the rows below follow. The file itself stays as it is.</source>
        <translation>Eine Textdatei sagt nicht, wie sie geschrieben wurde. Was ihre Zellen trennt, wie ihre Buchstaben kodiert sind und ob 1,5 eineinhalb ist oder eine Liste aus zwei Zahlen, wird aus ihrem Inhalt erschlossen, und das kann misslingen.

Sieht etwas falsch aus, so wählen Sie eine andere Leseweise; die Zeilen unten folgen. Die Datei selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>&amp;Decimal mark</source>
        <translation>&amp;Dezimalzeichen</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen …</translation>
    </message>
    <message>
        <source>About {size}</source>
        <translation>Etwa {size}</translation>
    </message>
    <message>
        <source>{size}; the first {count} are shown</source>
        <translation>{size}; die ersten {count} werden gezeigt</translation>
    </message>
</context>
<context>
    <name>IntervalChart</name>
    <message>
        <source>{name}: {value}, interval from {low} to {high}.</source>
        <translation>{name}: {value}, Intervall von {low} bis {high}.</translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>Sensitivity: rare class found</source>
        <extracomment>Metrics that are shares, shown in %; the others are not.</extracomment>
        <translation>Sensitivität: seltene Klasse gefunden</translation>
    </message>
    <message>
        <source>Specificity: others left alone</source>
        <translation>Spezifität: andere unbehelligt</translation>
    </message>
    <message>
        <source>F1 of the rare class</source>
        <translation>F1 der seltenen Klasse</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Balancierte Genauigkeit</translation>
    </message>
    <message>
        <source>F1 of all classes, weighted</source>
        <translation>F1 aller Klassen, gewichtet</translation>
    </message>
    <message>
        <source>Area under precision and recall</source>
        <translation>Fläche unter der Precision-Recall-Kurve</translation>
    </message>
    <message>
        <source>Matthews&apos; correlation</source>
        <translation>Matthews-Korrelation</translation>
    </message>
    <message>
        <source>Brier score (less is better)</source>
        <translation>Brier-Score (weniger ist besser)</translation>
    </message>
    <message>
        <source>Calibration slope (1 is best)</source>
        <translation>Kalibrierungssteigung (1 ist am besten)</translation>
    </message>
    <message>
        <source>training rows as they are</source>
        <translation>Trainingszeilen, wie sie sind</translation>
    </message>
    <message>
        <source>rare rows repeated</source>
        <translation>seltene Zeilen wiederholt</translation>
    </message>
    <message>
        <source>SMOTENC</source>
        <translation>SMOTENC</translation>
    </message>
    <message>
        <source>rare rows weighted up</source>
        <translation>seltene Zeilen höher gewichtet</translation>
    </message>
    <message>
        <source>synthetic rows only</source>
        <translation>nur synthetische Zeilen</translation>
    </message>
    <message>
        <source>training + synthetic</source>
        <translation>Training + synthetisch</translation>
    </message>
    <message>
        <source>training rows</source>
        <translation>Trainingszeilen</translation>
    </message>
    <message>
        <source>synthetic rows</source>
        <translation>synthetische Zeilen</translation>
    </message>
    <message>
        <source>held-out rows</source>
        <translation>zurückgehaltene Zeilen</translation>
    </message>
    <message>
        <source>95 % interval from</source>
        <translation>95-%-Intervall von</translation>
    </message>
    <message>
        <source>95 % interval to</source>
        <translation>95-%-Intervall bis</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>&amp;Forget the key</source>
        <translation>Schlüsse&amp;l vergessen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Only a name of a server has a key.</source>
        <translation>Nur ein Servername hat einen Schlüssel.</translation>
    </message>
    <message>
        <source>Looking for a key…</source>
        <translation>Ein Schlüssel wird gesucht …</translation>
    </message>
    <message>
        <source>No key is kept for {host}. Many servers of one&apos;s own need none.</source>
        <translation>Für {host} ist kein Schlüssel verwahrt. Viele eigene Server brauchen keinen.</translation>
    </message>
    <message>
        <source>The key is taken from the environment variable {variable}.</source>
        <translation>Der Schlüssel kommt aus der Umgebungsvariable {variable}.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain has a key for {host}. Type another one to replace it.</source>
        <translation>Der Schlüsselbund des Systems hat einen Schlüssel für {host}. Geben Sie einen anderen ein, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>This computer has no keychain, or it is locked. If {host} needs a key, unlock the keychain, or put the key into the environment variable {variable}.</source>
        <translation>Dieser Rechner hat keinen Schlüsselbund, oder er ist gesperrt. Wenn {host} einen Schlüssel braucht, entsperren Sie den Schlüsselbund, oder legen Sie den Schlüssel in die Umgebungsvariable {variable}.</translation>
    </message>
</context>
<context>
    <name>LikenessPanel</name>
    <message>
        <source>Col&amp;umn:</source>
        <translation>Spal&amp;te:</translation>
    </message>
    <message>
        <source>Cla&amp;ss:</source>
        <translation>&amp;Klasse:</translation>
    </message>
    <message>
        <source>How a column is distributed</source>
        <translation>Wie eine Spalte verteilt ist</translation>
    </message>
    <message>
        <source>For each range of numbers, or category, the share of the training, the synthetic and the held-out rows in it. The held-out rows show how much real rows differ from each other by chance alone.

Groups of fewer than five people are put together with others, so that no figure shows a single person. Where all classes are shown, they have the proportions of the training rows.</source>
        <translation>Für jeden Zahlenbereich oder jede Kategorie der Anteil der Trainingszeilen, der synthetischen und der zurückgehaltenen Zeilen darin. Die zurückgehaltenen Zeilen zeigen, wie sehr sich echte Zeilen allein durch Zufall voneinander unterscheiden.

Gruppen von weniger als fünf Personen werden mit anderen zusammengefasst, damit keine Kennzahl eine einzelne Person zeigt. Wo alle Klassen gezeigt werden, haben sie die Anteile der Trainingszeilen.</translation>
    </message>
    <message>
        <source>How columns go together</source>
        <translation>Wie Spalten zusammenhängen</translation>
    </message>
    <message>
        <source>A square for each pair of columns, the stronger its colour, the more they go together. The first two maps should look alike, and the third one pale: it shows the difference.

It is a correlation between numbers (-1 to 1), and for categories a measure from 0 (nothing to do with each other) to 1. Hatched squares cannot be measured.</source>
        <translation>Ein Quadrat für jedes Spaltenpaar; je kräftiger seine Farbe, desto stärker hängen sie zusammen. Die ersten beiden Karten sollten einander gleichen und die dritte blass sein: Sie zeigt den Unterschied.

Zwischen Zahlen ist es eine Korrelation (-1 bis 1), bei Kategorien ein Maß von 0 (kein Zusammenhang) bis 1. Schraffierte Quadrate lassen sich nicht messen.</translation>
    </message>
    <message>
        <source>Distances from the training rows</source>
        <translation>Abstände von den Trainingszeilen</translation>
    </message>
    <message>
        <source>0 is no difference. Few rows differ more by chance, so look at the two columns side by side: as many synthetic rows as people were held out, and these held-out people. Where both are about equal, the synthetic rows are as like the training rows as other real people are.</source>
        <translation>0 ist kein Unterschied. Wenige Zeilen weichen durch Zufall stärker ab; vergleichen Sie daher die beiden Spalten nebeneinander: ebenso viele synthetische Zeilen, wie Personen zurückgehalten wurden, und diese zurückgehaltenen Personen. Wo beide etwa gleich sind, gleichen die synthetischen Zeilen den Trainingszeilen so sehr wie andere echte Personen.</translation>
    </message>
    <message>
        <source>all, as in the training rows</source>
        <translation>alle, wie in den Trainingszeilen</translation>
    </message>
    <message>
        <source>rare class {name}</source>
        <translation>seltene Klasse {name}</translation>
    </message>
    <message>
        <source>Share of the rows</source>
        <translation>Anteil der Zeilen</translation>
    </message>
    <message>
        <source>{column}: too few people, or only one group, to be shown</source>
        <translation>{column}: zu wenige Personen oder nur eine Gruppe, um gezeigt zu werden</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation>Trainingszeilen</translation>
    </message>
    <message>
        <source>Synthetic rows</source>
        <translation>Synthetische Zeilen</translation>
    </message>
    <message>
        <source>Synthetic less training</source>
        <translation>Synthetisch minus Training</translation>
    </message>
    <message>
        <source>Pairs of columns that differ most</source>
        <translation>Spaltenpaare mit den größten Unterschieden</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Synthetic</source>
        <translation>Synthetisch</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message>
        <source>{name}: {last} at {axis} {place}; lowest {lowest}, highest {highest}.</source>
        <translation>{name}: {last} bei {axis} {place}; kleinster Wert {lowest}, größter {highest}.</translation>
    </message>
</context>
<context>
    <name>LockIndicator</name>
    <message>
        <source>Rows are sent to {host}</source>
        <translation>Zeilen werden an {host} gesendet</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>Offline: nichts verlässt diesen Computer</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Move or rename the project</source>
        <extracomment>Seconds of work from which on its end is worth a notification, and milliseconds that this is seen.</extracomment>
        <translation>Projekt verschieben oder umbenennen</translation>
    </message>
    <message>
        <source>Projects (*.rddg)</source>
        <translation>Projekte (*.rddg)</translation>
    </message>
    <message>
        <source>Something is under way</source>
        <translation>Etwas läuft noch</translation>
    </message>
    <message>
        <source>The engine is still at work. Stop it?</source>
        <translation>Das Programm rechnet noch. Soll die Rechnung gestoppt werden?</translation>
    </message>
    <message>
        <source>Every complete batch is kept, and a run can go on later exactly where it stood.</source>
        <translation>Jeder vollständige Stapel bleibt erhalten, und ein Lauf lässt sich später genau dort fortsetzen, wo er stand.</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message numerus="yes">
        <source>This run stopped after %n batch(es), with {rows} of {wanted} rows.</source>
        <translation>
            <numerusform>Dieser Lauf hielt nach %n Stapel an, mit {rows} von {wanted} Zeilen.</numerusform>
            <numerusform>Dieser Lauf hielt nach %n Stapeln an, mit {rows} von {wanted} Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every complete batch is kept; what was being written is written anew.</source>
        <translation>Jeder vollständige Stapel bleibt erhalten; was gerade geschrieben wurde, wird neu geschrieben.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Choose the target first.</source>
        <translation>Wählen Sie zuerst die Zielspalte.</translation>
    </message>
    <message>
        <source>Data needs attention first.</source>
        <translation>Zuerst ist bei den Daten etwas zu tun.</translation>
    </message>
    <message>
        <source>What was under way is done.</source>
        <translation>Der laufende Vorgang ist beendet.</translation>
    </message>
    <message>
        <source>The program has met a defect of its own.</source>
        <translation>Das Programm ist auf einen eigenen Fehler gestoßen.</translation>
    </message>
    <message>
        <source>Everything that was complete is kept in the project.</source>
        <translation>Alles, was vollständig war, bleibt im Projekt erhalten.</translation>
    </message>
    <message>
        <source>Go on, or start it again. Copy the details for those who maintain it; they hold no data.</source>
        <translation>Arbeiten Sie weiter, oder starten Sie das Programm neu. Kopieren Sie die Einzelheiten für die Entwickler; sie enthalten keine Daten.</translation>
    </message>
    <message>
        <source>Run &amp;all</source>
        <translation>Alles a&amp;usführen</translation>
    </message>
    <message>
        <source>Do everything that is left to do, with the settings as they are</source>
        <translation>Alles tun, was noch zu tun ist, mit den Einstellungen, wie sie sind</translation>
    </message>
</context>
<context>
    <name>MatrixChart</name>
    <message numerus="yes">
        <source>%n column(s).</source>
        <translation>
            <numerusform>%n Spalte.</numerusform>
            <numerusform>%n Spalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Strongest: {one} with {other}, {value}.</source>
        <translation>Am stärksten: {one} mit {other}, {value}.</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>It needs about {needed} of memory; {free} are free: enough.</source>
        <translation>Es braucht etwa {needed} Arbeitsspeicher; {free} sind frei: genug.</translation>
    </message>
    <message>
        <source>It needs about {needed} of memory, and {free} are free: just enough. Other programs may become slow.</source>
        <translation>Es braucht etwa {needed} Arbeitsspeicher, und {free} sind frei: gerade genug. Andere Programme werden vielleicht langsam.</translation>
    </message>
    <message>
        <source>It needs about {needed} of memory, and only {free} are free. It may be very slow, or fail to load. Close other programs, or choose a smaller model.</source>
        <translation>Es braucht etwa {needed} Arbeitsspeicher, und nur {free} sind frei. Es kann sehr langsam sein oder sich nicht laden lassen. Schließen Sie andere Programme, oder wählen Sie ein kleineres Modell.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <extracomment>The commands of each menu, None between groups; &quot;recent&quot; stands for the menu of recent projects. What needs an open project.</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
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
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;New project from a table…</source>
        <translation>&amp;Neues Projekt aus einer Tabelle …</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>Projekt ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Move or rename the project…</source>
        <translation>Projekt &amp;verschieben oder umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Close the project</source>
        <translation>Projekt &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo {edit}</source>
        <translation>&amp;Rückgängig: {edit}</translation>
    </message>
    <message>
        <source>&amp;Redo {edit}</source>
        <translation>&amp;Wiederholen: {edit}</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Run &amp;all</source>
        <translation>Alles a&amp;usführen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelle …</translation>
    </message>
    <message>
        <source>Model behind an A&amp;PI…</source>
        <translation>Modell hinter einer &amp;API …</translation>
    </message>
    <message>
        <source>What &amp;left this computer…</source>
        <translation>Was diesen Computer &amp;verließ …</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>&amp;Why this stage?</source>
        <translation>&amp;Warum dieser Schritt?</translation>
    </message>
    <message>
        <source>&amp;Folder of the log</source>
        <translation>&amp;Ordner des Protokolls</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Nach neueren Versionen se&amp;hen …</translation>
    </message>
    <message>
        <source>&amp;About RDDG Desktop</source>
        <translation>&amp;Über RDDG Desktop</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Diese vergessen</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Memory needed</source>
        <translation>Benötigter Arbeitsspeicher</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>etwa {size}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{needed}: just enough</source>
        <translation>{needed}: gerade genug</translation>
    </message>
    <message>
        <source>{needed}: too little is free</source>
        <translation>{needed}: zu wenig frei</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>the file has changed</source>
        <translation>die Datei hat sich geändert</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>die Datei fehlt</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>can be downloaded</source>
        <translation>kann heruntergeladen werden</translation>
    </message>
    <message>
        <source>used by this project</source>
        <translation>von diesem Projekt verwendet</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>A language model writes the new rows. A larger one often writes better rows, and needs more memory and time. A model on this computer sends nothing anywhere.</source>
        <translation>Ein Sprachmodell schreibt die neuen Zeilen. Ein größeres schreibt oft bessere Zeilen und braucht mehr Arbeitsspeicher und Zeit. Ein Modell auf diesem Computer sendet nichts irgendwohin.</translation>
    </message>
    <message>
        <source>The model reads real rows of your table and writes similar ones. The method checks what it writes and throws away what does not fit, so a small model is often enough.

A model needs memory for its weights and for what it has read. If that is too little the computer becomes very slow; nothing is lost.

Tokens are the pieces of words that a model writes: a row takes some dozens of them, so try a model out before a long run.

The checksum of a file says whether it is still the same one. Rows can be made again exactly only with the same file.</source>
        <translation>Das Modell liest echte Zeilen Ihrer Tabelle und schreibt ähnliche. Das Verfahren prüft, was es schreibt, und verwirft, was nicht passt; ein kleines Modell genügt daher oft.

Ein Modell braucht Arbeitsspeicher für seine Gewichte und für das, was es gelesen hat. Reicht er nicht, so wird der Computer sehr langsam; verloren geht nichts.

Tokens sind die Wortstücke, die ein Modell schreibt: Eine Zeile braucht einige Dutzend davon; probieren Sie ein Modell also vor einem langen Lauf aus.

Die Prüfsumme einer Datei sagt, ob sie noch dieselbe ist. Nur mit derselben Datei lassen sich Zeilen genau gleich noch einmal erzeugen.</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>Dieses Modell &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Try out</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Set as default</source>
        <translation>Als &amp;Standard festlegen</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>&amp;Herunterladen …</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>&amp;Datei hinzufügen …</translation>
    </message>
    <message>
        <source>Download an&amp;other…</source>
        <translation>A&amp;nderes herunterladen …</translation>
    </message>
    <message>
        <source>A&amp;PI model…</source>
        <translation>AP&amp;I-Modell …</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>&amp;Threads</translation>
    </message>
    <message>
        <source>one per processor core</source>
        <translation>einer je Prozessorkern</translation>
    </message>
    <message>
        <source>&amp;Layers on the graphics card</source>
        <translation>Schichten auf der &amp;Grafikkarte</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>so viele, wie passen</translation>
    </message>
    <message>
        <source>Load the model and see how fast it writes here.</source>
        <translation>Das Modell laden und sehen, wie schnell es hier schreibt.</translation>
    </message>
    <message>
        <source>Compute the checksum of the file anew and compare.</source>
        <translation>Die Prüfsumme der Datei neu berechnen und vergleichen.</translation>
    </message>
    <message>
        <source>New projects use the default model.</source>
        <translation>Neue Projekte verwenden das Standardmodell.</translation>
    </message>
    <message>
        <source>While the program computes, models cannot be tried out, verified, added or removed.</source>
        <translation>Während das Programm rechnet, lassen sich Modelle nicht ausprobieren, prüfen, hinzufügen oder entfernen.</translation>
    </message>
    <message>
        <source>This project uses {model}, an API model at {host}.</source>
        <translation>Dieses Projekt verwendet {model}, ein API-Modell bei {host}.</translation>
    </message>
    <message>
        <source>This project uses {model}.</source>
        <translation>Dieses Projekt verwendet {model}.</translation>
    </message>
    <message>
        <source>The method that this project uses makes the rows without a model.</source>
        <translation>Das Verfahren dieses Projekts erzeugt die Zeilen ohne Modell.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>It was modified since it was added. Verify it: its checksum says whether it is the same.</source>
        <translation>Sie wurde verändert, seit sie hinzugefügt wurde. Prüfen Sie sie: Ihre Prüfsumme sagt, ob sie dieselbe ist.</translation>
    </message>
    <message>
        <source>It is no longer at {path}. Bring it back, or remove the model from the list.</source>
        <translation>Sie ist nicht mehr unter {path}. Bringen Sie sie zurück, oder entfernen Sie das Modell aus der Liste.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>use of the model {name}</source>
        <translation>Verwendung des Modells {name}</translation>
    </message>
    <message>
        <source>settings of the model</source>
        <translation>Einstellungen des Modells</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>Modell entfernen</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <source>Its file is deleted. It has to be downloaded or copied again to be used.</source>
        <translation>Seine Datei wird gelöscht. Um es wieder zu verwenden, muss sie erneut heruntergeladen oder kopiert werden.</translation>
    </message>
    <message>
        <source>It is taken off the list. Its file stays where it lies.</source>
        <translation>Es wird aus der Liste genommen. Seine Datei bleibt, wo sie liegt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Trying {name} out</source>
        <translation>{name} wird ausprobiert</translation>
    </message>
    <message>
        <source>{model} was loaded in {duration}, and writes {speed} tokens per second with {threads} threads.</source>
        <translation>{model} wurde in {duration} geladen und schreibt {speed} Tokens je Sekunde mit {threads} Threads.</translation>
    </message>
    <message>
        <source>The file is the one that was added. Its SHA-256 is {checksum}.</source>
        <translation>Die Datei ist die, die hinzugefügt wurde. Ihre SHA-256-Prüfsumme ist {checksum}.</translation>
    </message>
    <message>
        <source>Computing the checksum of {name}</source>
        <translation>Prüfsumme von {name} wird berechnet</translation>
    </message>
    <message>
        <source>Adding {file}: it is checked, and its checksum is taken</source>
        <translation>{file} wird hinzugefügt: Die Datei wird geprüft und ihre Prüfsumme berechnet</translation>
    </message>
    <message>
        <source>{name} is on this computer now.</source>
        <translation>{name} ist jetzt auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>A project sends nothing unless its rows come from an API model, and you have allowed it to. Every request is recorded here before it is sent.</source>
        <translation>Ein Projekt sendet nichts, es sei denn, seine Zeilen kommen von einem API-Modell und Sie haben es erlaubt. Jede Anfrage wird hier aufgezeichnet, bevor sie gesendet wird.</translation>
    </message>
    <message>
        <source>This list is a part of the project, so it can be shown to whoever is responsible for the data: when something was sent, to whom, what for, and how many real rows it showed.

Tokens are the pieces of words that a service counts, and mostly what it is paid for.</source>
        <translation>Diese Liste ist Teil des Projekts und kann daher allen gezeigt werden, die für die Daten verantwortlich sind: wann etwas gesendet wurde, an wen, wofür und wie viele echte Zeilen es zeigte.

Tokens sind die Wortstücke, die ein Dienst zählt und nach denen er meist bezahlt wird.</translation>
    </message>
    <message>
        <source>Close the &amp;network</source>
        <translation>&amp;Netz schließen</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Anfragen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Closed: this project may send nothing.</source>
        <translation>Geschlossen: Dieses Projekt darf nichts senden.</translation>
    </message>
    <message>
        <source>Open: this project may send rows to {hosts}, also unencrypted.</source>
        <translation>Offen: Dieses Projekt darf Zeilen an {hosts} senden, auch unverschlüsselt.</translation>
    </message>
    <message>
        <source>Open: this project may send rows to {hosts}.</source>
        <translation>Offen: Dieses Projekt darf Zeilen an {hosts} senden.</translation>
    </message>
    <message>
        <source>No request was ever sent.</source>
        <translation>Nie wurde eine Anfrage gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) sent:</source>
        <translation>
            <numerusform>%n Anfrage gesendet:</numerusform>
            <numerusform>%n Anfragen gesendet:</numerusform>
        </translation>
    </message>
    <message>
        <source>{prompt} tokens of prompts and {answer} of answers.</source>
        <translation>{prompt} Tokens in Prompts und {answer} in Antworten.</translation>
    </message>
    <message>
        <source>Some of these are estimated, because the server did not count them.</source>
        <translation>Einige davon sind geschätzt, weil der Server sie nicht gezählt hat.</translation>
    </message>
    <message>
        <source>Cost by the prices given: {cost}.</source>
        <translation>Kosten nach den angegebenen Preisen: {cost}.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Gesendete Bytes</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>Empfangene Bytes</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>failed: {reason}</source>
        <translation>fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>Status {status}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Choose another type or use for it, or name the texts that mean “missing”.</source>
        <translation>Wählen Sie dafür einen anderen Typ oder eine andere Verwendung, oder nennen Sie die Texte, die „fehlt“ bedeuten.</translation>
    </message>
    <message>
        <source>Choose the target column on the Data page first.</source>
        <translation>Wählen Sie zuerst auf der Seite „Daten“ die Zielspalte.</translation>
    </message>
    <message>
        <source>{problem} This can be mended on the Data page.</source>
        <translation>{problem} Beheben lässt sich das auf der Seite „Daten“.</translation>
    </message>
    <message>
        <source>every cell is missing</source>
        <translation>jede Zelle fehlt</translation>
    </message>
    <message>
        <source>one value only</source>
        <translation>nur ein Wert</translation>
    </message>
    <message>
        <source>free text can name people</source>
        <translation>Freitext kann Personen nennen</translation>
    </message>
    <message>
        <source>it is left out</source>
        <translation>wird weggelassen</translation>
    </message>
    <message>
        <source>names of people are left out</source>
        <translation>Personennamen werden weggelassen</translation>
    </message>
    <message>
        <source>e-mail addresses are left out</source>
        <translation>E-Mail-Adressen werden weggelassen</translation>
    </message>
    <message>
        <source>identifiers are left out</source>
        <translation>Kennungen werden weggelassen</translation>
    </message>
    <message>
        <source>a running number of the rows is left out</source>
        <translation>eine laufende Nummer der Zeilen wird weggelassen</translation>
    </message>
    <message>
        <source>leading zeros: read as codes, not as numbers</source>
        <translation>führende Nullen: als Codes gelesen, nicht als Zahlen</translation>
    </message>
    <message>
        <source>whole numbers of 16 digits and more: read as codes, not as numbers</source>
        <translation>ganze Zahlen mit 16 und mehr Ziffern: als Codes gelesen, nicht als Zahlen</translation>
    </message>
    <message>
        <source>two values: read as two categories</source>
        <translation>zwei Werte: als zwei Kategorien gelesen</translation>
    </message>
    <message>
        <source>day or month could come first</source>
        <translation>Tag oder Monat könnte zuerst stehen</translation>
    </message>
    <message>
        <source>read as day/month/year</source>
        <translation>als Tag/Monat/Jahr gelesen</translation>
    </message>
    <message>
        <source>nearly every row has its own number of 16 digits and more: an identifier, left out</source>
        <translation>fast jede Zeile hat eine eigene Zahl mit 16 und mehr Ziffern: eine Kennung, weggelassen</translation>
    </message>
    <message>
        <source>nearly every row has its own value: an identifier, left out</source>
        <translation>fast jede Zeile hat einen eigenen Wert: eine Kennung, weggelassen</translation>
    </message>
    <message>
        <source>numbers mixed with other texts, and nearly every row has its own</source>
        <translation>Zahlen gemischt mit anderen Texten, und fast jede Zeile hat einen eigenen Wert</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>{codes} read as missing</source>
        <translation>{codes} als fehlend gelesen</translation>
    </message>
    <message>
        <source>rounded to {decimals} ({digits} significant digits of its range)</source>
        <translation>gerundet auf {decimals} ({digits} gültige Stellen ihres Bereichs)</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Choose a table</source>
        <translation>Tabelle wählen</translation>
    </message>
    <message>
        <source>Tables ({suffixes})</source>
        <translation>Tabellen ({suffixes})</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Projects (*.rddg)</source>
        <translation>Projekte (*.rddg)</translation>
    </message>
    <message>
        <source>{name} is open in another window.</source>
        <translation>{name} ist in einem anderen Fenster geöffnet.</translation>
    </message>
    <message>
        <source>A project has one writer at a time, so that nothing gets lost.</source>
        <translation>In ein Projekt schreibt immer nur ein Fenster, damit nichts verloren geht.</translation>
    </message>
    <message>
        <source>Go on in that window; it has come to the front.</source>
        <translation>Arbeiten Sie in jenem Fenster weiter; es wurde nach vorn geholt.</translation>
    </message>
    <message>
        <source>Meanwhile, something was begun in the project that is open.</source>
        <translation>Inzwischen wurde in dem geöffneten Projekt etwas begonnen.</translation>
    </message>
    <message>
        <source>It goes on, and {name} was not opened.</source>
        <translation>Es läuft weiter, und {name} wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Open it once that has ended.</source>
        <translation>Öffnen Sie es, sobald das beendet ist.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>How it was measured</source>
        <translation>Wie gemessen wurde</translation>
    </message>
</context>
<context>
    <name>Percent</name>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Folder of new projects</source>
        <translation>Ordner für neue Projekte</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>New &amp;projects in</source>
        <translation>Neue &amp;Projekte in</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>&amp;Tell me when a long run has ended and the window is not in front</source>
        <translation>&amp;Benachrichtigen, wenn ein langer Lauf beendet ist und das Fenster nicht im Vordergrund steht</translation>
    </message>
    <message>
        <source>As the system is</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{doing}: {done} of {total}</source>
        <translation>{doing}: {done} von {total}</translation>
    </message>
    <message>
        <source>Comparing the class {name} with real rows</source>
        <translation>Klasse {name} wird mit echten Zeilen verglichen</translation>
    </message>
    <message>
        <source>Comparing rows with their nearest ones</source>
        <translation>Zeilen werden mit den nächstgelegenen verglichen</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Trying the model out</source>
        <translation>Modell wird ausprobiert</translation>
    </message>
    <message>
        <source>Choosing the core set</source>
        <translation>Kernmenge wird gewählt</translation>
    </message>
    <message>
        <source>Looking for relations</source>
        <translation>Zusammenhänge werden gesucht</translation>
    </message>
    <message>
        <source>Looking for rules</source>
        <translation>Regeln werden gesucht</translation>
    </message>
    <message>
        <source>Trying settings</source>
        <translation>Einstellungen werden erprobt</translation>
    </message>
    <message>
        <source>Learning how far the model is believed</source>
        <translation>Vertrauen in das Modell wird gelernt</translation>
    </message>
    <message>
        <source>Making rows</source>
        <translation>Zeilen werden erzeugt</translation>
    </message>
    <message>
        <source>Training classifiers</source>
        <translation>Klassifikatoren werden trainiert</translation>
    </message>
    <message>
        <source>Trying amounts of rows</source>
        <translation>Zeilenmengen werden erprobt</translation>
    </message>
    <message>
        <source>Computing intervals</source>
        <translation>Intervalle werden berechnet</translation>
    </message>
    <message>
        <source>Comparing all classes with real rows</source>
        <translation>Alle Klassen werden mit echten Zeilen verglichen</translation>
    </message>
    <message>
        <source>Counting copies</source>
        <translation>Kopien werden gezählt</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>noch {duration}</translation>
    </message>
</context>
<context>
    <name>ProgressTab</name>
    <message>
        <source>Rows of each class</source>
        <translation>Zeilen je Klasse</translation>
    </message>
    <message>
        <source>How many rows of each class there are so far, and how many are wanted.

What a batch lacks, because rows were refused, a later one makes up for.</source>
        <translation>Wie viele Zeilen jeder Klasse es bisher gibt und wie viele gewünscht sind.

Was einem Stapel fehlt, weil Zeilen abgelehnt wurden, holt ein späterer nach.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>made</source>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>gewünscht</translation>
    </message>
    <message>
        <source>There is one batch so far. Whether the rows come nearer to the real ones is seen from the next on.</source>
        <translation>Bisher gibt es einen Stapel. Ob die Zeilen den echten näher kommen, sieht man vom nächsten an.</translation>
    </message>
    <message>
        <source>All rows came in one batch, so that none could be corrected by what was off in another one.</source>
        <translation>Alle Zeilen kamen in einem Stapel; so konnte keine durch das berichtigt werden, was an einem anderen nicht stimmte.</translation>
    </message>
    <message>
        <source>all rows so far</source>
        <translation>alle bisherigen Zeilen</translation>
    </message>
    <message>
        <source>this batch alone</source>
        <translation>nur dieser Stapel</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Wrong number of cells</source>
        <translation>Falsche Zahl von Zellen</translation>
    </message>
    <message>
        <source>Unknown category</source>
        <translation>Unbekannte Kategorie</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>Außerhalb des Wertebereichs</translation>
    </message>
    <message>
        <source>Missing value where none occurs</source>
        <translation>Fehlender Wert, wo sonst keiner fehlt</translation>
    </message>
    <message>
        <source>Class not asked for</source>
        <translation>Nicht verlangte Klasse</translation>
    </message>
    <message>
        <source>Copy of a training row</source>
        <translation>Kopie einer Trainingszeile</translation>
    </message>
    <message>
        <source>Breaks a rule</source>
        <translation>Verletzt eine Regel</translation>
    </message>
    <message>
        <source>Of a kind that is written too often</source>
        <translation>Von einer Art, die zu oft geschrieben wird</translation>
    </message>
</context>
<context>
    <name>RefusedTab</name>
    <message>
        <source>Refused rows by reason</source>
        <translation>Abgelehnte Zeilen nach Grund</translation>
    </message>
    <message>
        <source>A row that is not possible, that is a copy of a real one, or that breaks a rule is not kept, and is written anew.

A model on this computer can only write rows of the right form, so that few are refused. Many refused copies mean that the table has few columns or that the model repeats what it was shown.</source>
        <translation>Eine Zeile, die unmöglich ist, die eine echte kopiert oder die eine Regel verletzt, wird nicht behalten und neu geschrieben.

Ein Modell auf diesem Computer kann nur Zeilen der richtigen Form schreiben, sodass wenige abgelehnt werden. Viele abgelehnte Kopien bedeuten, dass die Tabelle wenige Spalten hat oder dass das Modell wiederholt, was ihm gezeigt wurde.</translation>
    </message>
    <message>
        <source>Rows refused by rule; a row may have broken several</source>
        <translation>Abgelehnte Zeilen nach Regel; eine Zeile kann mehrere verletzt haben</translation>
    </message>
    <message>
        <source>Rows refused by rule</source>
        <translation>Abgelehnte Zeilen nach Regel</translation>
    </message>
    <message>
        <source>Accepted rows: {accepted}. Refused rows: {refused}.</source>
        <translation>Angenommene Zeilen: {accepted}. Abgelehnte Zeilen: {refused}.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>refused rows</source>
        <translation>abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>training rows</source>
        <extracomment>Real rows that a group needs to be drawn by itself. Held-out rows that are needed to draw them: the groups of fewer would all have to be put together. Ranges of numbers, and categories, that a panel shows, at most. How far round numbers are apart, times a power of ten. Columns of an association map, at most. Rows of a side whose distances are measured, at most. What sets of rows are called, which is translated where it is shown.</extracomment>
        <translation>Trainingszeilen</translation>
    </message>
    <message>
        <source>synthetic rows</source>
        <translation>synthetische Zeilen</translation>
    </message>
    <message>
        <source>held-out rows</source>
        <extracomment>Figures that are shares of rows.</extracomment>
        <translation>zurückgehaltene Zeilen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>all values</source>
        <translation>alle Werte</translation>
    </message>
    <message>
        <source>below {number}</source>
        <translation>unter {number}</translation>
    </message>
    <message>
        <source>{low} to below {high}</source>
        <translation>{low} bis unter {high}</translation>
    </message>
    <message>
        <source>{number} or more</source>
        <translation>{number} oder mehr</translation>
    </message>
    <message>
        <source>others ({count})</source>
        <translation>andere ({count})</translation>
    </message>
    <message>
        <source>0 (equal to a training row)</source>
        <translation>0 (gleich einer Trainingszeile)</translation>
    </message>
    <message>
        <source>above 0 to below {high}</source>
        <translation>über 0 bis unter {high}</translation>
    </message>
    <message>
        <source>Shares are of the rows of each set that are in the groups shown. The outermost ranges are open; ranges and categories with fewer than {fewest} real rows are put together with others. Where only the held-out rows are too few, they are left out of the panel.</source>
        <extracomment>Panels of a figure of distributions: what fits a page. Columns whose distributions are drawn, at most.</extracomment>
        <translation>Anteile beziehen sich auf die Zeilen jeder Menge, die in den gezeigten Gruppen liegen. Die äußersten Bereiche sind offen; Bereiche und Kategorien mit weniger als {fewest} echten Zeilen sind mit anderen zusammengefasst. Wo nur die zurückgehaltenen Zeilen zu wenige sind, fehlen sie in der Teilgrafik.</translation>
    </message>
    <message>
        <source>Not drawn, because a group would have fewer than {fewest} real rows: {columns}.</source>
        <translation>Nicht gezeichnet, weil eine Gruppe weniger als {fewest} echte Zeilen hätte: {columns}.</translation>
    </message>
    <message>
        <source>The first {drawn} of {count} columns are drawn.</source>
        <translation>Die ersten {drawn} von {count} Spalten sind gezeichnet.</translation>
    </message>
    <message>
        <source>{title} ({number} of {count})</source>
        <translation>{title} ({number} von {count})</translation>
    </message>
    <message>
        <source>One panel per column. For each range of numbers, or category, the share of the rows in it, of {sizes}. The nearer the lines or bars of one panel are to each other, the more alike are the rows.</source>
        <translation>Eine Teilgrafik je Spalte. Für jeden Zahlenbereich oder jede Kategorie der Anteil der Zeilen darin, von {sizes}. Je näher die Linien oder Balken einer Teilgrafik beieinander liegen, desto ähnlicher sind sich die Zeilen.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>{title}: shares of rows</source>
        <translation>{title}: Anteile der Zeilen</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Of {count} columns those {shown} are shown whose associations differ most.</source>
        <translation>Von {count} Spalten sind die {shown} gezeigt, deren Zusammenhänge am stärksten abweichen.</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>How strongly columns go together</source>
        <translation>Wie stark Spalten zusammenhängen</translation>
    </message>
    <message>
        <source>A cell per pair of columns: Pearson&apos;s correlation between numbers (-1 to 1), the correlation ratio between a category and a number and Cramér&apos;s V between categories (both 0 to 1); synthetic less training rows in the third map. Blank cells cannot be measured. The classes have the proportions of the training rows.</source>
        <translation>Ein Feld je Spaltenpaar: Pearsons Korrelation zwischen Zahlen (-1 bis 1), das Korrelationsverhältnis (Eta) zwischen einer Kategorie und einer Zahl und Cramérs V zwischen Kategorien (beide 0 bis 1); in der dritten Karte synthetische minus Trainingszeilen. Leere Felder lassen sich nicht messen. Die Klassen haben die Anteile der Trainingszeilen.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Synthetic</source>
        <translation>Synthetisch</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>{title}, the pairs that differ most first</source>
        <translation>{title}, die größten Unterschiede zuerst</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>Stands for the colour of the text around, which a drawing program cannot know. Of every drawing, in inches. A hundredth of a point is finer than any print.</extracomment>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 % interval from</source>
        <translation>95-%-Intervall von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Gower distance to the nearest training row</source>
        <translation>Gower-Abstand zur nächsten Trainingszeile</translation>
    </message>
    <message>
        <source>share of the rows (%)</source>
        <translation>Anteil der Zeilen (%)</translation>
    </message>
    <message>
        <source>How near rows are to their nearest training row</source>
        <translation>Wie nahe Zeilen ihrer nächsten Trainingszeile sind</translation>
    </message>
    <message>
        <source>For each range of distances the share of the synthetic rows, and of the held-out rows, which the method never saw. Synthetic rows that crowd to the left of the held-out rows lie nearer to the people of the training rows than other people do. 0 is an equal row, 1 one that differs in every column as far as can be. The classes have the proportions of the training rows; ranges with fewer than {fewest} held-out rows are put together with others.</source>
        <translation>Für jeden Abstandsbereich der Anteil der synthetischen Zeilen und der zurückgehaltenen Zeilen, die das Verfahren nie sah. Synthetische Zeilen, die sich links von den zurückgehaltenen häufen, sind den Personen der Trainingszeilen näher, als andere Personen es sind. 0 ist eine gleiche Zeile, 1 eine, die in jeder Spalte so weit wie möglich abweicht. Die Klassen haben die Anteile der Trainingszeilen; Bereiche mit weniger als {fewest} zurückgehaltenen Zeilen sind mit anderen zusammengefasst.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>means (standard deviations)</source>
        <extracomment>Coefficients that are drawn, at most.</extracomment>
        <translation>Mittelwerte (Standardabweichungen)</translation>
    </message>
    <message>
        <source>spreads (standard deviations)</source>
        <translation>Streuungen (Standardabweichungen)</translation>
    </message>
    <message>
        <source>distribution of numbers</source>
        <translation>Verteilung der Zahlen</translation>
    </message>
    <message>
        <source>distribution of categories</source>
        <translation>Verteilung der Kategorien</translation>
    </message>
    <message>
        <source>associations</source>
        <translation>Zusammenhänge</translation>
    </message>
    <message>
        <source>each batch</source>
        <translation>jeder Stapel</translation>
    </message>
    <message>
        <source>all rows so far</source>
        <translation>alle Zeilen bisher</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Differences from real rows, batch after batch</source>
        <translation>Abweichungen von echten Zeilen, Stapel für Stapel</translation>
    </message>
    <message>
        <source>Mean difference within the classes, 0 where there is none: of each batch from the real rows it was shown, and of all rows so far from the training rows. A batch is small, so it differs by chance alone; what counts is where the line of all rows goes.</source>
        <translation>Mittlere Abweichung innerhalb der Klassen, 0, wo es keine gibt: jedes Stapels von den echten Zeilen, die ihm gezeigt wurden, und aller Zeilen bisher von den Trainingszeilen. Ein Stapel ist klein und weicht schon durch Zufall ab; entscheidend ist, wohin die Linie aller Zeilen geht.</translation>
    </message>
    <message>
        <source>Difference of</source>
        <translation>Abweichung von</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Each batch</source>
        <translation>Jeder Stapel</translation>
    </message>
    <message>
        <source>All rows so far</source>
        <translation>Alle Zeilen bisher</translation>
    </message>
    <message>
        <source>class frequencies</source>
        <translation>Klassenhäufigkeiten</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>model alone</source>
        <translation>Modell allein</translation>
    </message>
    <message>
        <source>model and structure</source>
        <translation>Modell und Struktur</translation>
    </message>
    <message>
        <source>bits per cell</source>
        <translation>Bit je Zelle</translation>
    </message>
    <message>
        <source>How well held-out cells are foretold</source>
        <translation>Wie gut zurückgehaltene Zellen vorhergesagt werden</translation>
    </message>
    <message>
        <source>Mean bits per cell of {rows} held-out rows: how surprising a real value is to what was learned. The fewer the better; 0 is a value that is always right. Class frequencies know nothing but how often each value occurs in each class.</source>
        <translation>Mittlere Bit je Zelle von {rows} zurückgehaltenen Zeilen: wie überraschend ein echter Wert nach dem Gelernten ist. Je weniger, desto besser; 0 ist ein Wert, der immer stimmt. Die Klassenhäufigkeiten wissen nur, wie oft jeder Wert in jeder Klasse vorkommt.</translation>
    </message>
    <message>
        <source>{title}: bits per cell</source>
        <translation>{title}: Bit je Zelle</translation>
    </message>
    <message>
        <source>How far the language model is believed (α)</source>
        <translation>Wie weit dem Sprachmodell geglaubt wird (α)</translation>
    </message>
    <message>
        <source>α of each column with its 95 % interval. 0: the model is not believed at all, 1: as far as it says itself. The training rows decide. Where the interval reaches 0, the data do not show that the model tells anything.</source>
        <translation>α jeder Spalte mit seinem 95-%-Intervall. 0: Dem Modell wird gar nicht geglaubt, 1: so weit, wie es selbst sagt. Die Trainingszeilen entscheiden. Wo das Intervall bis 0 reicht, zeigen die Daten nicht, dass das Modell etwas beiträgt.</translation>
    </message>
    <message>
        <source>The {shown} strongest of {count} coefficients φ that belong to one class, with their 95 % intervals, before the first batch. Above 0 a value is more frequent in the class than the rest of the method would have it, below 0 less frequent; by exp(φ) times. The rows tell only how the coefficients of a column differ, so the intervals of single ones are wide. Ranges of numbers are counted from the lowest. Values with fewer than {fewest} rows in the class are left out.</source>
        <translation>Die {shown} stärksten von {count} Koeffizienten φ, die zu einer Klasse gehören, mit ihren 95-%-Intervallen, vor dem ersten Stapel. Über 0 ist ein Wert in der Klasse häufiger, als der Rest des Verfahrens es annähme, unter 0 seltener; um das exp(φ)-Fache. Die Zeilen sagen nur, wie sich die Koeffizienten einer Spalte unterscheiden, daher sind die Intervalle der einzelnen breit. Zahlenbereiche sind vom niedrigsten an gezählt. Werte mit weniger als {fewest} Zeilen in der Klasse sind weggelassen.</translation>
    </message>
    <message>
        <source>What the calibration says of the classes (φ)</source>
        <translation>Was die Kalibrierung über die Klassen sagt (φ)</translation>
    </message>
    <message>
        <source>range {number} of {count}</source>
        <translation>Bereich {number} von {count}</translation>
    </message>
    <message>
        <source>rare class only</source>
        <translation>nur die seltene Klasse</translation>
    </message>
    <message>
        <source>all classes alike</source>
        <translation>alle Klassen gleichermaßen</translation>
    </message>
    <message>
        <source>synthetic rows, as a share of those that the rare class lacks</source>
        <translation>synthetische Zeilen, als Anteil derer, die der seltenen Klasse fehlen</translation>
    </message>
    <message>
        <source>gain (points)</source>
        <translation>Gewinn (Punkte)</translation>
    </message>
    <message>
        <source>What more or fewer synthetic rows bring</source>
        <translation>Was mehr oder weniger synthetische Zeilen bringen</translation>
    </message>
    <message>
        <source>Gain in the {metric} over no synthetic rows with its 95 % interval, by cross-validation inside the training rows. An interval that reaches 0 leaves open whether the rows help. The rows were made anew from each fold by the structure of the method alone, so the curve is strictly of such rows.</source>
        <translation>Gewinn ({metric}) gegenüber keinen synthetischen Zeilen mit 95-%-Intervall, durch Kreuzvalidierung innerhalb der Trainingszeilen. Ein Intervall, das bis 0 reicht, lässt offen, ob die Zeilen helfen. Die Zeilen wurden aus jeder Teilmenge allein durch die Struktur des Verfahrens neu erzeugt; die Kurve gilt also streng genommen für solche Zeilen.</translation>
    </message>
    <message>
        <source>Rows of</source>
        <translation>Zeilen von</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>Zum Inhalt</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>Dasselbe als Tabelle</translation>
    </message>
    <message>
        <source>The figures as tables</source>
        <translation>Die Grafiken als Tabellen</translation>
    </message>
    <message>
        <source>Of 100 people of the rare class ({rare_class}) the classifiers found {before} without the synthetic rows and {after} with them: {change} ({interval}).</source>
        <extracomment>With fewer held-out people of the rare class a bootstrap over them is rough. Metrics that are drawn.</extracomment>
        <translation>Von 100 Personen der seltenen Klasse ({rare_class}) fanden die Klassifikatoren {before} ohne die synthetischen Zeilen und {after} mit ihnen: {change} ({interval}).</translation>
    </message>
    <message>
        <source>Of 100 other people they wrongly took {before} for the rare class without the synthetic rows and {after} with them: {change} ({interval}).</source>
        <translation>Von 100 anderen Personen hielten sie ohne die synthetischen Zeilen fälschlich {before} für die seltene Klasse, mit ihnen {after}: {change} ({interval}).</translation>
    </message>
    <message>
        <source>The held-out rows hold {rare} of the rare class and {others} of others: one person of the rare class is {one} of 100. The intervals tell how much depends on who is among the held-out rows, not what other training rows or another run would have brought.</source>
        <translation>Die zurückgehaltenen Zeilen enthalten {rare} der seltenen Klasse und {others} anderer Klassen: Eine Person der seltenen Klasse macht {one} von 100 aus. Die Intervalle sagen, wie viel davon abhängt, wer zurückgehalten wurde, nicht, was andere Trainingszeilen oder ein anderer Lauf ergeben hätten.</translation>
    </message>
    <message>
        <source>Of so few people of the rare class even the intervals are rough.</source>
        <translation>Bei so wenigen Personen der seltenen Klasse sind selbst die Intervalle grob.</translation>
    </message>
    <message>
        <source>as many</source>
        <translation>ebenso viele</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} mehr</translation>
    </message>
    <message>
        <source>{count} fewer</source>
        <translation>{count} weniger</translation>
    </message>
    <message>
        <source>Nothing changed for anybody held out, so the data do not show that the rows help to find these people.</source>
        <translation>Für niemanden der Zurückgehaltenen änderte sich etwas; die Daten zeigen also nicht, dass die Zeilen helfen, diese Personen zu finden.</translation>
    </message>
    <message>
        <source>This interval includes 0, so the data do not show that the rows help to find these people, nor that they harm.</source>
        <translation>Dieses Intervall enthält 0; die Daten zeigen also weder, dass die Zeilen helfen, diese Personen zu finden, noch, dass sie schaden.</translation>
    </message>
    <message>
        <source>This interval does not reach 0: judged by the people held out, the rows help to find these people.</source>
        <translation>Dieses Intervall reicht nicht bis 0: Nach den zurückgehaltenen Personen zu urteilen, helfen die Zeilen, diese Personen zu finden.</translation>
    </message>
    <message>
        <source>This interval does not reach 0: judged by the people held out, the rows make it harder to find these people.</source>
        <translation>Dieses Intervall reicht nicht bis 0: Nach den zurückgehaltenen Personen zu urteilen, machen es die Zeilen schwerer, diese Personen zu finden.</translation>
    </message>
    <message>
        <source>Nothing changed for anybody held out, so the data do not show that the rows help to keep others from being taken for them.</source>
        <translation>Für niemanden der Zurückgehaltenen änderte sich etwas; die Daten zeigen also nicht, dass die Zeilen helfen, andere nicht für diese Klasse zu halten.</translation>
    </message>
    <message>
        <source>This interval includes 0, so the data do not show that the rows help to keep others from being taken for them, nor that they harm.</source>
        <translation>Dieses Intervall enthält 0; die Daten zeigen also weder, dass die Zeilen helfen, andere nicht für diese Klasse zu halten, noch, dass sie schaden.</translation>
    </message>
    <message>
        <source>This interval does not reach 0: judged by the people held out, the rows help to keep others from being taken for them.</source>
        <translation>Dieses Intervall reicht nicht bis 0: Nach den zurückgehaltenen Personen zu urteilen, helfen die Zeilen, andere nicht für diese Klasse zu halten.</translation>
    </message>
    <message>
        <source>This interval does not reach 0: judged by the people held out, the rows make it harder to keep others from being taken for them.</source>
        <translation>Dieses Intervall reicht nicht bis 0: Nach den zurückgehaltenen Personen zu urteilen, werden mit den Zeilen andere eher für diese Klasse gehalten.</translation>
    </message>
    <message>
        <source>F1 of the rare class (from 0 to 100, high where few are missed and few wrongly taken): {original} with the training rows as they are, {ours} with the synthetic rows added, {theirs} with the best of the simple ways to balance classes ({way}). Difference, the synthetic rows minus that way: {difference} ({interval}).</source>
        <translation>F1 der seltenen Klasse (von 0 bis 100, hoch, wo wenige übersehen und wenige fälschlich zugeordnet werden): {original} mit den Trainingszeilen, wie sie sind, {ours} mit den hinzugefügten synthetischen Zeilen, {theirs} mit der besten der einfachen Arten, Klassen auszugleichen ({way}). Die synthetischen Zeilen minus diese Art: {difference} ({interval}).</translation>
    </message>
    <message>
        <source>This interval includes 0: the data do not tell which of the two is better.</source>
        <translation>Dieses Intervall enthält 0: Die Daten sagen nicht, was von beidem besser ist.</translation>
    </message>
    <message>
        <source>This interval does not reach 0.</source>
        <translation>Dieses Intervall reicht nicht bis 0.</translation>
    </message>
    <message>
        <source>How many rows to add: none. In cross-validation inside the training rows no amount had a gain in the {metric} whose interval lies above 0.</source>
        <translation>Wie viele Zeilen hinzukommen sollten: keine. In der Kreuzvalidierung innerhalb der Trainingszeilen brachte keine Menge einen Gewinn ({metric}), dessen Intervall über 0 liegt.</translation>
    </message>
    <message>
        <source>How many rows to add: {rows} ({classes}). In cross-validation inside the training rows this is the smallest amount whose gain in the {metric} has an interval above 0: {gain} points ({interval}). Several amounts were tried, so one may pass by chance: an interval that barely clears 0 says little.</source>
        <translation>Wie viele Zeilen hinzukommen sollten: {rows} ({classes}). In der Kreuzvalidierung innerhalb der Trainingszeilen ist dies die kleinste Menge, deren Gewinn ({metric}) ein Intervall über 0 hat: {gain} Punkte ({interval}). Es wurden mehrere Mengen erprobt, eine kann also zufällig bestehen: Ein Intervall, das nur knapp über 0 liegt, besagt wenig.</translation>
    </message>
    <message>
        <source>{count} of {name}</source>
        <translation>{count} von {name}</translation>
    </message>
    <message>
        <source>Not tried: {way}. {reason}</source>
        <translation>Nicht erprobt: {way}. {reason}</translation>
    </message>
    <message>
        <source>How many rows to add</source>
        <translation>Wie viele Zeilen hinzukommen sollten</translation>
    </message>
    <message>
        <source>How many rows to add was not tried: that takes more than a quick look.</source>
        <translation>Wie viele Zeilen hinzukommen sollten, wurde nicht erprobt: Dazu genügt ein Schnelldurchgang nicht.</translation>
    </message>
    <message>
        <source>Do the rows help?</source>
        <translation>Helfen die Zeilen?</translation>
    </message>
    <message>
        <source>one seed each</source>
        <translation>je ein Startwert</translation>
    </message>
    <message>
        <source>{count} seeds each</source>
        <translation>je {count} Startwerte</translation>
    </message>
    <message>
        <source>How it was measured: {count} classifiers ({names}) learned from the {training} training rows treated in different ways and were tested on {held_out} held-out rows, which neither they nor the method had seen; {often}. Sensitivity: share of the rare class that is found. Specificity: share of the others that is not taken for it. Of the Brier score less is better, of the calibration slope 1 is best, of all others more.</source>
        <translation>Wie gemessen wurde: {count} Klassifikatoren ({names}) lernten aus den {training} Trainingszeilen, die auf verschiedene Arten behandelt wurden, und wurden an {held_out} zurückgehaltenen Zeilen geprüft, die weder sie noch das Verfahren gesehen hatten; {often}. Sensitivität: Anteil der seltenen Klasse, der gefunden wird. Spezifität: Anteil der anderen, der nicht für sie gehalten wird. Beim Brier-Score ist weniger besser, bei der Kalibrierungssteigung 1 am besten, bei allen anderen mehr.</translation>
    </message>
    <message>
        <source>This was a quick look with a single seed.</source>
        <translation>Dies war ein Schnelldurchgang mit einem einzigen Startwert.</translation>
    </message>
    <message>
        <source>The table was split {splits} times at random, and each time the rows were made anew. Of 100 people of the rare class the classifiers found {before} without the synthetic rows and {after} with them, as means over the splits: {change} ({interval}).</source>
        <translation>Die Tabelle wurde {splits}-mal zufällig aufgeteilt, und jedes Mal wurden die Zeilen neu erzeugt. Von 100 Personen der seltenen Klasse fanden die Klassifikatoren im Mittel über die Aufteilungen {before} ohne die synthetischen Zeilen und {after} mit ihnen: {change} ({interval}).</translation>
    </message>
    <message>
        <source>Scores in %, means over {splits} splits; in brackets how much more than the training rows as they are, a 95 % interval that is enlarged for what the splits have in common</source>
        <translation>Werte in %, Mittel über {splits} Aufteilungen; in Klammern, wie viel mehr als mit den Trainingszeilen, wie sie sind, als 95-%-Intervall, das vergrößert ist für das, was die Aufteilungen gemeinsam haben</translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation>Trainingszeilen</translation>
    </message>
    <message>
        <source>Does it hold for other splits?</source>
        <translation>Gilt es auch für andere Aufteilungen?</translation>
    </message>
    <message>
        <source>How well classifiers do on held-out rows</source>
        <translation>Wie gut Klassifikatoren bei zurückgehaltenen Zeilen sind</translation>
    </message>
    <message>
        <source>Mean over classifiers and seeds with its 95 % interval over the held-out rows; more is better. The dotted line is what the training rows as they are score. All treatments are tested on the same rows, so two intervals that overlap can still belong to different treatments: the table of differences tells.</source>
        <translation>Mittel über Klassifikatoren und Startwerte mit 95-%-Intervall über die zurückgehaltenen Zeilen; mehr ist besser. Die gepunktete Linie ist, was die Trainingszeilen, wie sie sind, erreichen. Alle Behandlungen werden an denselben Zeilen geprüft, daher können auch zwei überlappende Intervalle zu verschiedenen Behandlungen gehören: Die Tabelle der Unterschiede sagt es.</translation>
    </message>
    <message>
        <source>Scores on held-out rows, mean over classifiers and seeds</source>
        <translation>Werte bei zurückgehaltenen Zeilen, Mittel über Klassifikatoren und Startwerte</translation>
    </message>
    <message>
        <source>Scores of {treatment} less those of another way, with the 95 % interval over the held-out rows</source>
        <translation>Werte mit: {treatment}, minus die einer anderen Art, mit dem 95-%-Intervall über die zurückgehaltenen Zeilen</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>Andere Art</translation>
    </message>
    <message>
        <source>categories: total variation, mean over columns</source>
        <translation>Kategorien: Totalvariation, Mittel über die Spalten</translation>
    </message>
    <message>
        <source>numbers: Kolmogorov-Smirnov, mean over columns</source>
        <translation>Zahlen: Kolmogorow-Smirnow, Mittel über die Spalten</translation>
    </message>
    <message>
        <source>numbers: Kullback-Leibler divergence, mean over columns</source>
        <translation>Zahlen: Kullback-Leibler-Divergenz, Mittel über die Spalten</translation>
    </message>
    <message>
        <source>missing cells: difference of shares, mean over columns</source>
        <translation>fehlende Zellen: Unterschied der Anteile, Mittel über die Spalten</translation>
    </message>
    <message>
        <source>correlations of label codes: Frobenius norm</source>
        <translation>Korrelationen der Kategorienummern: Frobenius-Norm</translation>
    </message>
    <message>
        <source>correlations of label codes: mean difference</source>
        <translation>Korrelationen der Kategorienummern: mittlerer Unterschied</translation>
    </message>
    <message>
        <source>correlations of label codes: largest difference</source>
        <translation>Korrelationen der Kategorienummern: größter Unterschied</translation>
    </message>
    <message>
        <source>pairs of categories: mean difference of Cramér&apos;s V</source>
        <translation>Kategorienpaare: mittlerer Unterschied von Cramérs V</translation>
    </message>
    <message>
        <source>category and number: mean difference of correlation ratios</source>
        <translation>Kategorie und Zahl: mittlerer Unterschied von Eta</translation>
    </message>
    <message>
        <source>tables of two columns: mean total variation</source>
        <translation>Tabellen zweier Spalten: mittlere Totalvariation</translation>
    </message>
    <message>
        <source>told from training rows by a classifier: area</source>
        <translation>durch einen Klassifikator von Trainingszeilen unterschieden: Fläche</translation>
    </message>
    <message>
        <source>total variation</source>
        <translation>Totalvariation</translation>
    </message>
    <message>
        <source>Kolmogorov-Smirnov</source>
        <translation>Kolmogorow-Smirnow</translation>
    </message>
    <message>
        <source>Kullback-Leibler</source>
        <translation>Kullback-Leibler</translation>
    </message>
    <message>
        <source>missing cells</source>
        <translation>fehlende Zellen</translation>
    </message>
    <message>
        <source>Of {count} summary distances from the training rows, {nearer} are no larger than what as many real held-out rows score. Real rows are the fair measure: they differ from the training rows by chance alone.</source>
        <translation>Von {count} zusammenfassenden Abständen von den Trainingszeilen sind {nearer} nicht größer als die ebenso vieler echter zurückgehaltener Zeilen. Echte Zeilen sind der gerechte Maßstab: Sie weichen nur durch Zufall von den Trainingszeilen ab.</translation>
    </message>
    <message>
        <source>Columns that differ more than those of held-out rows, the most first: {columns}.</source>
        <translation>Spalten, die stärker abweichen als die der zurückgehaltenen Zeilen, die stärksten zuerst: {columns}.</translation>
    </message>
    <message>
        <source>No column differs more from the training rows than that of held-out rows.</source>
        <translation>Keine Spalte weicht stärker von den Trainingszeilen ab als die der zurückgehaltenen Zeilen.</translation>
    </message>
    <message>
        <source>A classifier that was asked to tell synthetic from training rows reached an area of {area} ({interval}); 0.5 is guessing, 1 is always right.</source>
        <translation>Ein Klassifikator, der synthetische von Trainingszeilen unterscheiden sollte, erreichte eine Fläche von {area} ({interval}); 0,5 ist Raten, 1 ist immer richtig.</translation>
    </message>
    <message>
        <source>The interval lies above 0.5: something tells the rows apart.</source>
        <translation>Das Intervall liegt über 0,5: Etwas unterscheidet die Zeilen.</translation>
    </message>
    <message>
        <source>The interval lies below 0.5: it was misled. That happens where synthetic rows follow the shares of the training rows so closely that they make up for those which were put aside to test it.</source>
        <translation>Das Intervall liegt unter 0,5: Er wurde irregeführt. Das geschieht, wo synthetische Zeilen den Anteilen der Trainingszeilen so genau folgen, dass sie jene ausgleichen, die zur Prüfung beiseitegelegt wurden.</translation>
    </message>
    <message>
        <source>The interval does not lie above 0.5: it did no better than guessing.</source>
        <translation>Das Intervall liegt nicht über 0,5: Er war nicht besser als Raten.</translation>
    </message>
    <message>
        <source>Real held-out rows, fewer in number, reach {area}.</source>
        <translation>Echte zurückgehaltene Zeilen, die weniger sind, erreichen {area}.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>All synthetic rows</source>
        <translation>Alle synthetischen Zeilen</translation>
    </message>
    <message>
        <source>As many as held out</source>
        <translation>So viele wie zurückgehalten</translation>
    </message>
    <message>
        <source>Held-out rows</source>
        <translation>Zurückgehaltene Zeilen</translation>
    </message>
    <message>
        <source>How it was measured: every figure but the area is a distance from the training rows, 0 for the training rows themselves. Distances of few rows are larger by chance, so held-out rows stand beside as many synthetic rows. Compared were: {sizes}.</source>
        <translation>Wie gemessen wurde: Jede Kennzahl außer der Fläche ist ein Abstand von den Trainingszeilen, 0 für die Trainingszeilen selbst. Abstände weniger Zeilen sind durch Zufall größer, daher stehen zurückgehaltene Zeilen neben ebenso vielen synthetischen. Verglichen wurden: {sizes}.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Distances from the training rows</source>
        <translation>Abstände von den Trainingszeilen</translation>
    </message>
    <message>
        <source>Distances of single columns, all classes</source>
        <translation>Abstände einzelner Spalten, alle Klassen</translation>
    </message>
    <message>
        <source>Distances of single columns, class {name}</source>
        <translation>Abstände einzelner Spalten, Klasse {name}</translation>
    </message>
    <message>
        <source>Do they look like real rows?</source>
        <translation>Sehen sie wie echte Zeilen aus?</translation>
    </message>
    <message>
        <source>{classes}: {training} training rows, {synthetic} synthetic rows</source>
        <translation>{classes}: {training} Trainingszeilen, {synthetic} synthetische Zeilen</translation>
    </message>
    <message>
        <source>{classes}: {training} training rows, {synthetic} synthetic rows, {matched} synthetic and as many held-out rows beside each other</source>
        <translation>{classes}: {training} Trainingszeilen, {synthetic} synthetische Zeilen, {matched} synthetische und ebenso viele zurückgehaltene nebeneinander</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>alle Klassen</translation>
    </message>
    <message>
        <source>{caption} (the first {shown} of {count} rows)</source>
        <extracomment>Rows of a figure&apos;s table that the PDF prints: the HTML file holds them all.</extracomment>
        <translation>{caption} (die ersten {shown} von {count} Zeilen)</translation>
    </message>
    <message>
        <source>synthetic rows that equal a training row</source>
        <translation>synthetische Zeilen, die einer Trainingszeile gleichen</translation>
    </message>
    <message>
        <source>synthetic rows that equal a training row that occurs once</source>
        <translation>synthetische Zeilen, die einer nur einmal vorkommenden Trainingszeile gleichen</translation>
    </message>
    <message>
        <source>synthetic rows that equal one of equally many real rows</source>
        <translation>synthetische Zeilen, die einer von ebenso vielen echten Zeilen gleichen</translation>
    </message>
    <message>
        <source>synthetic rows that equal another synthetic row</source>
        <translation>synthetische Zeilen, die einer anderen synthetischen gleichen</translation>
    </message>
    <message>
        <source>training rows that were written again</source>
        <translation>Trainingszeilen, die wieder geschrieben wurden</translation>
    </message>
    <message>
        <source>synthetic rows as near as the nearest 5 % of held-out rows</source>
        <translation>synthetische Zeilen, so nahe wie die nächsten 5 % der zurückgehaltenen Zeilen</translation>
    </message>
    <message>
        <source>synthetic rows nearer to training than to held-out rows</source>
        <translation>synthetische Zeilen, näher an Trainings- als an zurückgehaltenen Zeilen</translation>
    </message>
    <message>
        <source>median distance to the nearest row</source>
        <translation>mittlerer Abstand (Median) zur nächsten Zeile</translation>
    </message>
    <message>
        <source>nearest over second nearest distance</source>
        <translation>nächster durch zweitnächsten Abstand</translation>
    </message>
    <message>
        <source>guessing who was in the training rows: area</source>
        <translation>erraten, wer unter den Trainingszeilen war: Fläche</translation>
    </message>
    <message>
        <source>the same: training rows found at 1 % false alarms</source>
        <translation>dasselbe: gefundene Trainingszeilen bei 1 % Fehlalarm</translation>
    </message>
    <message>
        <source>smallest group that agrees in the chosen columns</source>
        <translation>kleinste Gruppe, die in den gewählten Spalten übereinstimmt</translation>
    </message>
    <message>
        <source>rows in groups of fewer than 5</source>
        <translation>Zeilen in Gruppen von weniger als 5</translation>
    </message>
    <message>
        <source>training and held-out rows</source>
        <translation>Trainings- und zurückgehaltene Zeilen</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Of the {rows} training rows of the rare class ({rare_class}) {share} occur among the synthetic rows.</source>
        <translation>Von den {rows} Trainingszeilen der seltenen Klasse ({rare_class}) kommen {share} unter den synthetischen Zeilen vor.</translation>
    </message>
    <message>
        <source>{share} of the synthetic rows are nearer to a training row than to a held-out row; 50 % are expected of a method that keeps nothing of single people in mind.</source>
        <translation>{share} der synthetischen Zeilen sind einer Trainingszeile näher als einer zurückgehaltenen; 50 % sind bei einem Verfahren zu erwarten, das sich nichts von einzelnen Personen merkt.</translation>
    </message>
    <message>
        <source>Somebody who has a person&apos;s whole row and the synthetic rows guesses whether that person was among the training rows: area {area}; 0.5 is guessing, 1 is always right.</source>
        <translation>Jemand, der die ganze Zeile einer Person und die synthetischen Zeilen hat, rät, ob diese Person unter den Trainingszeilen war: Fläche {area}; 0,5 ist Raten, 1 ist immer richtig.</translation>
    </message>
    <message>
        <source>{copies} of {rows} synthetic rows ({share}) equal a training row, {single} of them one that occurs once, which is one person.</source>
        <translation>{copies} von {rows} synthetischen Zeilen ({share}) gleichen einer Trainingszeile, {single} davon einer, die einmal vorkommt, also einer einzigen Person.</translation>
    </message>
    <message>
        <source>Of the held-out rows {share} do so, by chance.</source>
        <translation>Von den zurückgehaltenen Zeilen tun das {share}, durch Zufall.</translation>
    </message>
    <message>
        <source>Somebody who knows all of a person&apos;s row but one cell guesses that cell from the synthetic rows. For none of {columns} columns the guesses about people of the training rows were better than those about held-out people, beyond the interval. About 1 in 40 columns would be so by chance.</source>
        <translation>Jemand, der von der Zeile einer Person alles bis auf eine Zelle kennt, errät diese Zelle aus den synthetischen Zeilen. Bei keiner von {columns} Spalten wurden Personen der Trainingszeilen über das Intervall hinaus besser erraten als zurückgehaltene Personen. Durch Zufall wäre es bei etwa 1 von 40 Spalten so.</translation>
    </message>
    <message>
        <source>Somebody who knows all of a person&apos;s row but one cell guesses that cell from the synthetic rows. For {count} of {columns} columns the guesses about people of the training rows were better than those about held-out people, beyond the interval: {names}. About 1 in 40 columns would be so by chance.</source>
        <translation>Jemand, der von der Zeile einer Person alles bis auf eine Zelle kennt, errät diese Zelle aus den synthetischen Zeilen. Bei {count} von {columns} Spalten wurden Personen der Trainingszeilen über das Intervall hinaus besser erraten als zurückgehaltene Personen: {names}. Durch Zufall wäre es bei etwa 1 von 40 Spalten so.</translation>
    </message>
    <message>
        <source>Somebody who knows all of a person&apos;s row but one cell guesses that cell from the synthetic rows. For {count} of {columns} columns the guesses about people of the training rows were better than those about held-out people, beyond the interval: {names} and others. About 1 in 40 columns would be so by chance.</source>
        <translation>Jemand, der von der Zeile einer Person alles bis auf eine Zelle kennt, errät diese Zelle aus den synthetischen Zeilen. Bei {count} von {columns} Spalten wurden Personen der Trainingszeilen über das Intervall hinaus besser erraten als zurückgehaltene Personen: {names} und weiteren. Durch Zufall wäre es bei etwa 1 von 40 Spalten so.</translation>
    </message>
    <message>
        <source>The interval lies above that: a sign that the rows keep something of the people they were made from.</source>
        <translation>Das Intervall liegt darüber: ein Zeichen, dass die Zeilen etwas von den Personen bewahren, aus denen sie entstanden.</translation>
    </message>
    <message>
        <source>The interval does not lie above that: no sign of memory was found, which is no proof that there is none.</source>
        <translation>Das Intervall liegt nicht darüber: Es fand sich kein Zeichen des Merkens, was kein Beweis ist, dass es keines gibt.</translation>
    </message>
    <message>
        <source>How to read it: rows repeat, and lie near each other, by chance. So each figure stands beside that of held-out rows, which come from the same people but were never seen by the method, or beside chance. A figure beyond its interval from what stands beside it is a sign of memory. One that is not beyond it proves nothing: other attacks may find more, and somebody who knows more may find more. Whether rows may be given away is for people and the law to decide; no figure decides it.</source>
        <translation>Wie es zu lesen ist: Zeilen wiederholen sich und liegen nahe beieinander, schon durch Zufall. Daher steht jede Kennzahl neben der von zurückgehaltenen Zeilen, die von denselben Personengruppen stammen, die das Verfahren aber nie sah, oder neben dem Zufall. Eine Kennzahl, die über ihr Intervall hinaus davon abweicht, ist ein Zeichen des Merkens. Weicht sie nicht so weit ab, beweist das nichts: Andere Angriffe finden vielleicht mehr, und jemand, der mehr weiß, findet vielleicht mehr. Ob Zeilen weitergegeben werden dürfen, entscheiden Menschen und das Recht; keine Kennzahl entscheidet es.</translation>
    </message>
    <message>
        <source>Synthetic rows</source>
        <translation>Synthetische Zeilen</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>What that is</source>
        <translation>Was das ist</translation>
    </message>
    <message>
        <source>What the rows give away; shares in %</source>
        <translation>Was die Zeilen preisgeben; Anteile in %</translation>
    </message>
    <message>
        <source>Cells guessed from the rest of a row through the nearest synthetic row, in % of the rows</source>
        <translation>Zellen, die aus dem Rest einer Zeile über die nächste synthetische Zeile erraten wurden, in % der Zeilen</translation>
    </message>
    <message>
        <source>What do they give away?</source>
        <translation>Was geben sie preis?</translation>
    </message>
    <message>
        <source>RDDG: core set, relation mining, rules, feedback and calibration of a language model</source>
        <extracomment>What each method is, which is translated where it is shown.</extracomment>
        <translation>RDDG: Kernmenge, Suche nach Zusammenhängen, Regeln, Rückmeldung und Kalibrierung eines Sprachmodells</translation>
    </message>
    <message>
        <source>EPIC: a language model shown balanced examples, without rules, feedback or calibration</source>
        <translation>EPIC: ein Sprachmodell, dem ausgeglichene Beispiele gezeigt werden, ohne Regeln, Rückmeldung oder Kalibrierung</translation>
    </message>
    <message>
        <source>structure: the calibrated structure of the table alone, without a language model</source>
        <translation>Struktur: die kalibrierte Struktur der Tabelle allein, ohne Sprachmodell</translation>
    </message>
    <message>
        <source>as many rows of each class</source>
        <translation>gleich viele Zeilen jeder Klasse</translation>
    </message>
    <message>
        <source>rows of the rare class alone</source>
        <translation>nur Zeilen der seltenen Klasse</translation>
    </message>
    <message>
        <source>as in the training rows</source>
        <translation>wie in den Trainingszeilen</translation>
    </message>
    <message>
        <source>copies of training rows that occur once are refused</source>
        <translation>Kopien von Trainingszeilen, die einmal vorkommen, werden abgelehnt</translation>
    </message>
    <message>
        <source>every copy of a training row is refused</source>
        <translation>jede Kopie einer Trainingszeile wird abgelehnt</translation>
    </message>
    <message>
        <source>copies are not refused</source>
        <translation>Kopien werden nicht abgelehnt</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>die Daten</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>wrong number of cells</source>
        <translation>falsche Anzahl von Zellen</translation>
    </message>
    <message>
        <source>unknown category</source>
        <translation>unbekannte Kategorie</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>missing value, or its code, where none occurs</source>
        <translation>fehlender Wert oder sein Code, wo keiner vorkommt</translation>
    </message>
    <message>
        <source>class not asked for</source>
        <translation>nicht verlangte Klasse</translation>
    </message>
    <message>
        <source>copy of a training row</source>
        <translation>Kopie einer Trainingszeile</translation>
    </message>
    <message>
        <source>breaks a hard rule</source>
        <translation>bricht eine harte Regel</translation>
    </message>
    <message>
        <source>of a kind that is written too often</source>
        <translation>von einer Art, die zu oft geschrieben wird</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>kompakt</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>csv</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>real</source>
        <translation>Dezimalzahl</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>ja/nein</translation>
    </message>
    <message>
        <source>categorical</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>geordnete Kategorie</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Target {target}, rare class {rare_class}. Project {project}.</source>
        <translation>Zielspalte {target}, seltene Klasse {rare_class}. Projekt {project}.</translation>
    </message>
    <message>
        <source>Synthetic rows for {table}</source>
        <translation>Synthetische Zeilen für {table}</translation>
    </message>
    <message>
        <source>These rows have not been judged. `rddg-desktop evaluate` measures what they are good for, how like real rows they are and what they give away; write the report again afterwards.</source>
        <translation>Diese Zeilen sind nicht beurteilt. `rddg-desktop evaluate` misst, wozu sie gut sind, wie sehr sie echten Zeilen gleichen und was sie preisgeben; schreiben Sie danach den Bericht neu.</translation>
    </message>
    <message>
        <source>How the columns are distributed in the rare class ({name})</source>
        <translation>Wie die Spalten in der seltenen Klasse ({name}) verteilt sind</translation>
    </message>
    <message>
        <source>How the columns are distributed in all classes, in the proportions of the training rows</source>
        <translation>Wie die Spalten in allen Klassen verteilt sind, in den Anteilen der Trainingszeilen</translation>
    </message>
    <message>
        <source>{made} synthetic rows were made from {training} training rows of {table}, to reinforce the rare class {rare_class} of {target}; {asked} were asked for, so the run is not finished. {held_out} real rows were held out: nothing that made rows saw them, and the synthetic rows are measured by them.</source>
        <translation>{made} synthetische Zeilen wurden aus {training} Trainingszeilen von {table} erzeugt, um die seltene Klasse {rare_class} von {target} zu verstärken; {asked} waren verlangt, der Lauf ist also nicht beendet. {held_out} echte Zeilen wurden zurückgehalten: Nichts, was Zeilen erzeugte, hat sie gesehen, und die synthetischen Zeilen werden an ihnen gemessen.</translation>
    </message>
    <message>
        <source>{made} synthetic rows were made from {training} training rows of {table}, to reinforce the rare class {rare_class} of {target}. {held_out} real rows were held out: nothing that made rows saw them, and the synthetic rows are measured by them.</source>
        <translation>{made} synthetische Zeilen wurden aus {training} Trainingszeilen von {table} erzeugt, um die seltene Klasse {rare_class} von {target} zu verstärken. {held_out} echte Zeilen wurden zurückgehalten: Nichts, was Zeilen erzeugte, hat sie gesehen, und die synthetischen Zeilen werden an ihnen gemessen.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In Kürze</translation>
    </message>
    <message>
        <source>{rows} rows were judged, when there were as many: judge them again.</source>
        <translation>{rows} Zeilen wurden beurteilt, als es so viele waren: Beurteilen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Die Tabelle</translation>
    </message>
    <message>
        <source>How the rows were made</source>
        <translation>Wie die Zeilen erzeugt wurden</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>What left the computer</source>
        <translation>Was den Computer verließ</translation>
    </message>
    <message>
        <source>by the column {name}</source>
        <translation>nach der Spalte {name}</translation>
    </message>
    <message>
        <source>{share} of each class held out at random, seed {seed}</source>
        <translation>{share} jeder Klasse zufällig zurückgehalten, Startwert {seed}</translation>
    </message>
    <message>
        <source>The source table</source>
        <translation>Die Quelltabelle</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Checksum of its content (SHA-256)</source>
        <translation>Prüfsumme ihres Inhalts (SHA-256)</translation>
    </message>
    <message>
        <source>Columns in the synthetic rows</source>
        <translation>Spalten in den synthetischen Zeilen</translation>
    </message>
    <message>
        <source>Columns left out</source>
        <translation>Weggelassene Spalten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielspalte</translation>
    </message>
    <message>
        <source>Rare class</source>
        <translation>Seltene Klasse</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Rows of each class</source>
        <translation>Zeilen jeder Klasse</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Synthetic, asked for</source>
        <translation>Synthetisch, verlangt</translation>
    </message>
    <message>
        <source>Synthetic, made</source>
        <translation>Synthetisch, erzeugt</translation>
    </message>
    <message>
        <source>What was noticed while the table was read:</source>
        <translation>Was beim Lesen der Tabelle auffiel:</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Rows of a batch, at most</source>
        <translation>Zeilen eines Stapels, höchstens</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Rows made</source>
        <translation>Erzeugte Zeilen</translation>
    </message>
    <message>
        <source>Time of the batches</source>
        <translation>Zeit der Stapel</translation>
    </message>
    <message>
        <source>Checksum of the synthetic rows (SHA-256)</source>
        <translation>Prüfsumme der synthetischen Zeilen (SHA-256)</translation>
    </message>
    <message>
        <source>Rows that were refused, beside {rows} that were accepted</source>
        <translation>Abgelehnte Zeilen, neben {rows} angenommenen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>No row was refused.</source>
        <translation>Keine Zeile wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Address of the model</source>
        <translation>Adresse des Modells</translation>
    </message>
    <message>
        <source>Checksum of the model file (SHA-256)</source>
        <translation>Prüfsumme der Modelldatei (SHA-256)</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} Token</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>{count} rows of each class</source>
        <translation>{count} Zeilen jeder Klasse</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Way of writing rows</source>
        <translation>Schreibweise der Zeilen</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Reference rows shown</source>
        <translation>Gezeigte Referenzzeilen</translation>
    </message>
    <message>
        <source>Core set</source>
        <translation>Kernmenge</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>used</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Settings that were tried; utility is the gain less what the tokens cost</source>
        <translation>Erprobte Einstellungen; Nutzen ist der Gewinn abzüglich der Kosten der Token</translation>
    </message>
    <message>
        <source>Way of writing</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>Reference rows</source>
        <translation>Referenzzeilen</translation>
    </message>
    <message>
        <source>Gain, bits per row</source>
        <translation>Gewinn, Bit je Zeile</translation>
    </message>
    <message>
        <source>Tokens per row</source>
        <translation>Token je Zeile</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Nothing: no request was sent over the network while the rows were made.</source>
        <translation>Nichts: Während die Zeilen erzeugt wurden, ging keine Anfrage über das Netz.</translation>
    </message>
    <message>
        <source>names of columns, numbers and dates as they are; categories as random words</source>
        <translation>Spaltennamen, Zahlen und Datumsangaben, wie sie sind; Kategorien als Zufallswörter</translation>
    </message>
    <message>
        <source>names of columns, numbers and dates as they are; categories as they are</source>
        <translation>Spaltennamen, Zahlen und Datumsangaben, wie sie sind; Kategorien, wie sie sind</translation>
    </message>
    <message>
        <source>{count}, of {size} bytes</source>
        <translation>{count}, mit {size} Byte</translation>
    </message>
    <message>
        <source>{count}, a row that was shown several times counted each time</source>
        <translation>{count}, eine mehrmals gezeigte Zeile jedes Mal gezählt</translation>
    </message>
    <message>
        <source>{prompts} of prompts, {answers} of answers</source>
        <translation>{prompts} der Anfragen, {answers} der Antworten</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Real rows shown</source>
        <translation>Gezeigte echte Zeilen</translation>
    </message>
    <message>
        <source>What was shown of them</source>
        <translation>Was von ihnen gezeigt wurde</translation>
    </message>
    <message>
        <source>Columns never sent</source>
        <translation>Nie gesendete Spalten</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost by the prices given</source>
        <translation>Kosten nach den angegebenen Preisen</translation>
    </message>
    <message>
        <source>no prices were given</source>
        <translation>es waren keine Preise angegeben</translation>
    </message>
    <message>
        <source>Rows of the table were sent to {hosts}, which a person had allowed. The project&apos;s audit trail lists every request.</source>
        <translation>Zeilen der Tabelle wurden an {hosts} gesendet, was eine Person erlaubt hatte. Das Protokoll des Projekts führt jede Anfrage auf.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>There are no rules.</source>
        <translation>Es gibt keine Regeln.</translation>
    </message>
    <message>
        <source>No kept row breaks a hard rule; soft rules guide the method and are reported on; rules that are off do not count. Rows: the training rows in which a rule&apos;s condition holds and the cells are known; shares are of such rows, with their 95 % interval. Refused: rows that were not kept because they broke the rule.</source>
        <translation>Keine behaltene Zeile bricht eine harte Regel; weiche Regeln leiten das Verfahren, und über sie wird berichtet; ausgeschaltete zählen nicht. Zeilen: die Trainingszeilen, für die die Bedingung einer Regel gilt und die Zellen bekannt sind; Anteile beziehen sich auf solche Zeilen, mit 95-%-Intervall. Abgelehnt: Zeilen, die nicht behalten wurden, weil sie die Regel brachen.</translation>
    </message>
    <message>
        <source>A rule that the data proposed can hold the lowest or highest number of a column, which is that of one person: look at the rules before this report is given away.</source>
        <translation>Eine Regel, die die Daten vorschlugen, kann die niedrigste oder höchste Zahl einer Spalte enthalten, also die einer einzelnen Person: Sehen Sie die Regeln durch, bevor dieser Bericht weitergegeben wird.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>Aufgestellt von</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The rules and the shares of rows that obey them</source>
        <translation>Die Regeln und die Anteile der Zeilen, die sie einhalten</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>hart</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>weich</translation>
    </message>
    <message>
        <source>Whether the rows help elsewhere: people of another hospital, country or year may differ from those of this table. Test every model on real people of the place where it is to be used.</source>
        <translation>Ob die Zeilen anderswo helfen: Personen eines anderen Krankenhauses, Landes oder Jahres können sich von denen dieser Tabelle unterscheiden. Prüfen Sie jedes Modell an echten Personen des Ortes, an dem es eingesetzt werden soll.</translation>
    </message>
    <message>
        <source>Whether the source table is right. Errors, gaps and unequal treatment in it are carried into the synthetic rows, where they are harder to see.</source>
        <translation>Ob die Quelltabelle stimmt. Fehler, Lücken und Ungleichbehandlung darin gehen in die synthetischen Zeilen über, wo sie schwerer zu sehen sind.</translation>
    </message>
    <message>
        <source>What other training rows, another split or another run would have brought. The intervals tell of chance among the held-out rows.</source>
        <translation>Was andere Trainingszeilen, eine andere Aufteilung oder ein anderer Lauf ergeben hätten. Die Intervalle sagen etwas über den Zufall bei den zurückgehaltenen Zeilen.</translation>
    </message>
    <message>
        <source>That something is so because an interval leaves it open. An interval that includes 0 means that these rows are too few to tell, not that there is no effect.</source>
        <translation>Dass etwas so ist, weil ein Intervall es offenlässt. Ein Intervall, das 0 enthält, bedeutet, dass diese Zeilen zu wenige sind, um es zu sagen, nicht, dass es keine Wirkung gibt.</translation>
    </message>
    <message>
        <source>That nobody can be recognised. The privacy figures are of the attacks that were tried, by somebody who knows what these attacks assume.</source>
        <translation>Dass niemand erkannt werden kann. Die Kennzahlen zum Datenschutz betreffen die Angriffe, die versucht wurden, durch jemanden, der weiß, was diese Angriffe voraussetzen.</translation>
    </message>
    <message>
        <source>Relations that the training rows hold but the method missed: rare combinations, order in time, and ties between several rows of one person.</source>
        <translation>Zusammenhänge, die in den Trainingszeilen stecken, die das Verfahren aber verfehlte: seltene Kombinationen, zeitliche Abfolge und Verbindungen zwischen mehreren Zeilen einer Person.</translation>
    </message>
    <message>
        <source>More knowledge than the training rows hold. Synthetic rows are no additional people: standard errors and p-values computed from them as if they were are wrong.</source>
        <translation>Mehr Wissen, als die Trainingszeilen enthalten. Synthetische Zeilen sind keine zusätzlichen Personen: Standardfehler und p-Werte, die aus ihnen berechnet werden, als wären sie es, sind falsch.</translation>
    </message>
    <message>
        <source>What this report does not show</source>
        <translation>Was dieser Bericht nicht zeigt</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>of unknown version</source>
        <translation>unbekannter Version</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>{rows} rows in the form of {table}, written by a method and not recorded from people. A row can equal that of a person all the same; the report says how many do.</source>
        <translation>{rows} Zeilen in der Form von {table}, von einem Verfahren geschrieben und nicht von Personen erhoben. Eine Zeile kann trotzdem der einer Person gleichen; der Bericht sagt, wie viele es tun.</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Wie sie erzeugt wurden</translation>
    </message>
    <message>
        <source>{method}; seed {seed}.</source>
        <translation>{method}; Startwert {seed}.</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Erzeugt aus</translation>
    </message>
    <message>
        <source>{rows} real rows of {table} (checksum {sum}…).</source>
        <translation>{rows} echten Zeilen von {table} (Prüfsumme {sum}…).</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>{day}, with RDDG Desktop {version}.</source>
        <translation>{day}, mit RDDG Desktop {version}.</translation>
    </message>
    <message>
        <source>Checksum of the rows (SHA-256)</source>
        <translation>Prüfsumme der Zeilen (SHA-256)</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>Vorgesehene Verwendung</translation>
    </message>
    <message>
        <source>Adding them to real training rows when a model is trained on a table whose rare class has few rows; trying out methods and programs; teaching.</source>
        <translation>Sie den echten Trainingszeilen hinzuzufügen, wenn ein Modell mit einer Tabelle trainiert wird, deren seltene Klasse wenige Zeilen hat; Verfahren und Programme zu erproben; Lehre.</translation>
    </message>
    <message>
        <source>Not intended</source>
        <translation>Nicht vorgesehen</translation>
    </message>
    <message>
        <source>Counting how frequent something is: the mix of classes was chosen. Estimates of effects, tests and p-values as if the rows were people. Testing models: use real rows that nobody trained on. Any decision about a single person.</source>
        <translation>Zählen, wie häufig etwas ist: Die Zusammensetzung der Klassen wurde gewählt. Schätzungen von Wirkungen, Tests und p-Werte, als wären die Zeilen Personen. Prüfen von Modellen: Nehmen Sie echte Zeilen, mit denen niemand trainiert hat. Jede Entscheidung über eine einzelne Person.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>They repeat what the training rows hold, errors and unequal treatment included, and miss what is too rare there. What they give away of the people of the training rows is told in figures in this report.</source>
        <translation>Sie wiederholen, was die Trainingszeilen enthalten, Fehler und Ungleichbehandlung eingeschlossen, und verfehlen, was dort zu selten ist. Was sie von den Personen der Trainingszeilen preisgeben, sagen die Kennzahlen in diesem Bericht.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Those under which the source table may be used; the rows descend from it.</source>
        <translation>Die, unter denen die Quelltabelle verwendet werden darf; die Zeilen stammen von ihr ab.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>{type} (target)</source>
        <translation>{type} (Zielspalte)</translation>
    </message>
    <message>
        <source>The columns; of numbers the middle 90 % of the synthetic rows, of categories those of at least {fewest} training rows</source>
        <translation>Die Spalten; bei Zahlen die mittleren 90 % der synthetischen Zeilen, bei Kategorien die mit mindestens {fewest} Trainingszeilen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>For those who receive the rows. Fill in the contact before passing it on.</source>
        <translation>Für alle, die die Zeilen erhalten. Tragen Sie vor der Weitergabe den Kontakt ein.</translation>
    </message>
    <message>
        <source>Data card</source>
        <translation>Datenblatt</translation>
    </message>
    <message>
        <source>The rows</source>
        <translation>Die Zeilen</translation>
    </message>
    <message>
        <source>too few rows to say</source>
        <translation>zu wenige Zeilen, um es zu sagen</translation>
    </message>
    <message>
        <source>{count} categories</source>
        <translation>{count} Kategorien</translation>
    </message>
    <message>
        <source>{names}, and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>The audit trail</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>The audit trail: the first and the last of {count} steps</source>
        <translation>Das Protokoll: die ersten und die letzten von {count} Schritten</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Programs at hand when this report was written</source>
        <translation>Programme, die beim Schreiben dieses Berichts verwendet wurden</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Steps and versions</source>
        <translation>Schritte und Versionen</translation>
    </message>
    <message>
        <source>Details of the run</source>
        <translation>Einzelheiten des Laufs</translation>
    </message>
    <message>
        <source>No held-out row could be judged, so it is not known how well they are foretold.</source>
        <translation>Keine zurückgehaltene Zeile konnte beurteilt werden; es ist also nicht bekannt, wie gut sie vorhergesagt werden.</translation>
    </message>
    <message>
        <source>class frequencies {bits}</source>
        <translation>Klassenhäufigkeiten {bits}</translation>
    </message>
    <message>
        <source>structure {bits}</source>
        <translation>Struktur {bits}</translation>
    </message>
    <message>
        <source>the model alone {bits}</source>
        <translation>das Modell allein {bits}</translation>
    </message>
    <message>
        <source>model and structure {bits}</source>
        <translation>Modell und Struktur {bits}</translation>
    </message>
    <message>
        <source>Bits per held-out row ({rows} rows, fewer are better): {bits}.</source>
        <translation>Bit je zurückgehaltene Zeile ({rows} Zeilen, weniger ist besser): {bits}.</translation>
    </message>
    <message>
        <source>Beyond the structure the language model adds {bits} bits per row ({interval}).</source>
        <translation>Über die Struktur hinaus trägt das Sprachmodell {bits} Bit je Zeile bei ({interval}).</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>F1 of the rare class</source>
        <translation>F1 der seltenen Klasse</translation>
    </message>
    <message>
        <source>F1, weighted</source>
        <translation>F1, gewichtet</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>balancierte Genauigkeit</translation>
    </message>
    <message>
        <source>precision-recall area</source>
        <translation>Precision-Recall-Fläche</translation>
    </message>
    <message>
        <source>Matthews&apos; correlation</source>
        <translation>Matthews-Korrelation</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier-Score</translation>
    </message>
    <message>
        <source>calibration slope</source>
        <translation>Kalibrierungssteigung</translation>
    </message>
    <message>
        <source>training rows as they are</source>
        <extracomment>All, the ones that say most first.</extracomment>
        <translation>Trainingszeilen, wie sie sind</translation>
    </message>
    <message>
        <source>rare rows repeated at random</source>
        <translation>seltene Zeilen zufällig wiederholt</translation>
    </message>
    <message>
        <source>SMOTENC</source>
        <translation>SMOTENC</translation>
    </message>
    <message>
        <source>rare rows weighted up</source>
        <translation>seltene Zeilen höher gewichtet</translation>
    </message>
    <message>
        <source>synthetic rows only</source>
        <translation>nur synthetische Zeilen</translation>
    </message>
    <message>
        <source>training + synthetic rows</source>
        <translation>Trainings- + synthetische Zeilen</translation>
    </message>
    <message>
        <source>under 0.1 %</source>
        <translation>unter 0,1 %</translation>
    </message>
    <message>
        <source>95 % interval {low} to {high}</source>
        <translation>95-%-Intervall {low} bis {high}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>There are no held-out rows, so it is unknown what real rows score.</source>
        <extracomment>In cross-validation every row is judged by the others: what rows i and j say about each other enters twice, which doubles the variance of the area where there is nothing to tell apart (measured: a ratio of 1.9 to 2.2). Rows of either side that a classifier is shown, at most; of more they are drawn at random. With fewer rows on a side there is nothing to learn from and nothing to judge by. Name and columns of a figure.</extracomment>
        <translation>Es gibt keine zurückgehaltenen Zeilen; es ist also nicht bekannt, was echte Zeilen erreichen.</translation>
    </message>
    <message>
        <source>Class {name} has no training row: its rows are left out.</source>
        <translation>Die Klasse {name} hat keine Trainingszeile: Ihre Zeilen sind weggelassen.</translation>
    </message>
    <message>
        <source>Class {name} has no synthetic row: it is left out, pooled as well.</source>
        <translation>Die Klasse {name} hat keine synthetische Zeile: Sie ist weggelassen, auch bei allen Klassen zusammen.</translation>
    </message>
    <message>
        <source>Class {name} has no held-out row: it and all classes pooled have no ceiling.</source>
        <translation>Die Klasse {name} hat keine zurückgehaltene Zeile: Für sie und für alle Klassen zusammen fehlt der Vergleich mit echten Zeilen.</translation>
    </message>
    <message>
        <source>There are no held-out rows: copies, duplicates and groups alone can be measured, and what chance does is unknown.</source>
        <extracomment>Cells of pairs of rows that a stage compares, at most: some 20 seconds of one core. Each compared with the other training rows.</extracomment>
        <translation>Es gibt keine zurückgehaltenen Zeilen: Nur Kopien, Dubletten und Gruppen lassen sich messen, und was der Zufall bewirkt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Rows repeat, but none occurs among both the training and the held-out rows: equal rows were kept on one side. How often rows are equal by chance is shown by each real row and the other training rows.</source>
        <translation>Zeilen wiederholen sich, aber keine kommt sowohl unter den Trainings- als auch unter den zurückgehaltenen Zeilen vor: Gleiche Zeilen blieben auf einer Seite. Wie oft Zeilen zufällig gleich sind, zeigt der Vergleich jeder echten Zeile mit den anderen Trainingszeilen.</translation>
    </message>
    <message>
        <source>Class {name} has no held-out row: what stands beside figures leaves it out.</source>
        <translation>Die Klasse {name} hat keine zurückgehaltene Zeile: Was neben den Kennzahlen steht, lässt sie aus.</translation>
    </message>
    <message>
        <source>Class {name} has no training row: its held-out rows are left out of some figures.</source>
        <translation>Die Klasse {name} hat keine Trainingszeile: Ihre zurückgehaltenen Zeilen fehlen in einigen Kennzahlen.</translation>
    </message>
    <message>
        <source>Class {name} has no synthetic row.</source>
        <translation>Die Klasse {name} hat keine synthetische Zeile.</translation>
    </message>
    <message>
        <source>The classes have equally many training rows: oversampling and weights change nothing.</source>
        <extracomment>Draws of a bootstrap. Neighbours that SMOTE interpolates between. Those that every synthetic table stands beside.</extracomment>
        <translation>Die Klassen haben gleich viele Trainingszeilen: Wiederholen und Gewichten ändern nichts.</translation>
    </message>
    <message>
        <source>SMOTENC cannot run where a class has a single training row; random oversampling stands in for it.</source>
        <translation>SMOTENC ist nicht möglich, wo eine Klasse nur eine Trainingszeile hat; zufälliges Wiederholen steht an seiner Stelle.</translation>
    </message>
    <message>
        <source>All synthetic rows are of one class, and a classifier needs two.</source>
        <translation>Alle synthetischen Zeilen gehören zu einer Klasse, und ein Klassifikator braucht zwei.</translation>
    </message>
    <message>
        <source>All synthetic rows are alike, so there is nothing to learn from them.</source>
        <translation>Alle synthetischen Zeilen sind gleich; aus ihnen lässt sich also nichts lernen.</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>What the report says. Nothing has been written yet: save it on the page Export.</source>
        <translation>Was der Bericht sagt. Noch ist nichts geschrieben: Speichern Sie ihn auf der Seite „Ausgeben“.</translation>
    </message>
    <message>
        <source>The report tells readers who were not there what was done, what the rows are good for and what they give away, with a data card for whoever receives the rows.

It is shown here and not in a web browser, so that no copy of it is left behind. The saved report looks better, and has every figure as a table, too.</source>
        <translation>Der Bericht sagt Menschen, die nicht dabei waren, was getan wurde, wozu die Zeilen gut sind und was sie preisgeben, mit einem Datenblatt für alle, die die Zeilen erhalten.

Er wird hier gezeigt und nicht in einem Webbrowser, damit keine Kopie davon zurückbleibt. Der gespeicherte Bericht sieht besser aus und enthält jede Abbildung auch als Tabelle.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>used</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>target (the class)</source>
        <translation>Ziel (die Klasse)</translation>
    </message>
    <message>
        <source>says train or test</source>
        <translation>sagt, ob Training oder Test</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
</context>
<context>
    <name>RowsTab</name>
    <message>
        <source>Synthetic rows</source>
        <translation>Synthetische Zeilen</translation>
    </message>
    <message>
        <source>Accepted rows, in the order in which they were written: {rows}.</source>
        <translation>Angenommene Zeilen, in der Reihenfolge, in der sie geschrieben wurden: {rows}.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share} ({low} bis {high})</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>die Daten</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>ein Mensch</translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation>Trainingszeilen</translation>
    </message>
    <message>
        <source>Held-out rows</source>
        <translation>Zurückgehaltene Zeilen</translation>
    </message>
    <message>
        <source>The data do not bear it out.</source>
        <translation>Die Daten bestätigen sie nicht.</translation>
    </message>
    <message>
        <source>It speaks of the whole table, which no single row can break. It is therefore soft.</source>
        <translation>Sie spricht von der ganzen Tabelle; keine einzelne Zeile kann sie verletzen. Darum ist sie weich.</translation>
    </message>
    <message>
        <source>Careful: real rows break it, and no new row will. Where you doubt the rule, make it soft.</source>
        <translation>Vorsicht: Echte Zeilen verletzen sie, und keine neue wird es tun. Wenn Sie an der Regel zweifeln, machen Sie sie weich.</translation>
    </message>
    <message>
        <source>{rows}: none says anything of it.</source>
        <translation>{rows}: Keine sagt etwas darüber.</translation>
    </message>
    <message>
        <source>{rows}: it holds in {share} of {count} (95 % interval {low} to {high}); broken by {broken}.</source>
        <translation>{rows}: Sie gilt in {share} von {count} (95-%-Intervall {low} bis {high}); verletzt von {broken}.</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Edit a rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>Write what a row must be like. Ctrl+Space shows how it can go on.</source>
        <translation>Schreiben Sie, wie eine Zeile sein muss. Strg+Leertaste zeigt, wie es weitergehen kann.</translation>
    </message>
    <message>
        <source>A row says something of a rule if the values it needs are known and, of an “if … then …”, if the “if” applies.

The rule holds in some share of these rows. The interval says how sure that share is: with few rows it is wide, and a rule that 10 rows obey may well be broken by the next patient.

Held-out rows are those that the method never sees. A rule that holds in the training rows but not in them is a habit of these rows, not a law.</source>
        <translation>Eine Zeile sagt etwas über eine Regel, wenn die benötigten Werte bekannt sind und bei einem „if … then …“ das „if“ zutrifft.

Die Regel gilt in einem gewissen Anteil dieser Zeilen. Das Intervall sagt, wie sicher dieser Anteil ist: Bei wenigen Zeilen ist es breit, und eine Regel, der 10 Zeilen folgen, kann schon bei der nächsten Patientin verletzt sein.

Zurückgehaltene Zeilen sind die, die das Verfahren nie sieht. Eine Regel, die in den Trainingszeilen gilt, in ihnen aber nicht, ist eine Gewohnheit dieser Zeilen und kein Gesetz.</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Regel</translation>
    </message>
    <message>
        <source>Show the rows that &amp;break it…</source>
        <translation>&amp;Verletzende Zeilen zeigen …</translation>
    </message>
    <message>
        <source>&amp;On: the rule counts</source>
        <translation>&amp;Ein: Die Regel zählt</translation>
    </message>
    <message>
        <source>&amp;Hard: no row that breaks it is kept</source>
        <translation>&amp;Hart: Keine Zeile, die sie verletzt, wird behalten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rules of your table can look like these:</source>
        <translation>Regeln Ihrer Tabelle können so aussehen:</translation>
    </message>
    <message>
        <source>A column whose name could be misread stands in [brackets], a category in &quot;quotation marks&quot;. Dates are written year-month-day.</source>
        <translation>Eine Spalte, deren Name missverstanden werden könnte, steht in [eckigen Klammern], eine Kategorie in &quot;Anführungszeichen&quot;. Daten werden als Jahr-Monat-Tag geschrieben.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>This is no rule yet. At character {place}: {reason}.</source>
        <translation>Dies ist noch keine Regel. Bei Zeichen {place}: {reason}.</translation>
    </message>
    <message>
        <source>This rule is there already, as number {number}.</source>
        <translation>Diese Regel gibt es schon, als Nummer {number}.</translation>
    </message>
    <message>
        <source>Its figures are being computed…</source>
        <translation>Ihre Kennzahlen werden berechnet …</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Rules written to {file}: {count}</source>
        <translation>In {file} geschriebene Regeln: {count}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>The figures of a rule</source>
        <translation>Die Kennzahlen einer Regel</translation>
    </message>
    <message>
        <source>Rows: training rows that say something of the rule, that is, whose values are known and, of an “if … then …”, to which the “if” applies.

Holds in: the share of them in which the rule is true, with its 95 % interval. Few rows give a wide interval: such a rule may be chance.

Break it: training rows that contradict it. If real patients break a hard rule, ask whether the rule or the data is wrong.

Held-out rows are never seen by the method. A rule that fails there was a habit of the training rows.</source>
        <translation>Zeilen: Trainingszeilen, die etwas über die Regel sagen, deren Werte also bekannt sind und bei denen, wenn es ein „if … then …“ ist, das „if“ zutrifft.

Gilt in: der Anteil davon, in dem die Regel wahr ist, mit seinem 95-%-Intervall. Wenige Zeilen ergeben ein breites Intervall: Eine solche Regel kann Zufall sein.

Verletzen sie: Trainingszeilen, die ihr widersprechen. Wenn echte Kranke eine harte Regel verletzen, fragen Sie sich, ob die Regel oder die Daten falsch sind.

Zurückgehaltene Zeilen sieht das Verfahren nie. Eine Regel, die dort versagt, war eine Gewohnheit der Trainingszeilen.</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Hin&amp;zufügen …</translation>
    </message>
    <message>
        <source>Edi&amp;t…</source>
        <translation>Bearbei&amp;ten …</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Lö&amp;schen</translation>
    </message>
    <message>
        <source>Rows that &amp;break it…</source>
        <translation>&amp;Verletzende Zeilen …</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Choose a rule to see its figures.</source>
        <translation>Wählen Sie eine Regel, um ihre Kennzahlen zu sehen.</translation>
    </message>
    <message>
        <source>There is no rule.</source>
        <translation>Es gibt keine Regel.</translation>
    </message>
    <message>
        <source>“{rule}” is no rule of this table: it lacks the column or category. Edit or delete it.</source>
        <translation>„{rule}“ ist keine Regel dieser Tabelle: Die Spalte oder Kategorie fehlt hier. Bearbeiten oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Edit a rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>Switch a rule on</source>
        <translation>Regel einschalten</translation>
    </message>
    <message>
        <source>Switch a rule off</source>
        <translation>Regel ausschalten</translation>
    </message>
    <message>
        <source>Make a rule hard</source>
        <translation>Regel hart machen</translation>
    </message>
    <message>
        <source>Make a rule soft</source>
        <translation>Regel weich machen</translation>
    </message>
    <message>
        <source>Delete a rule</source>
        <translation>Regel löschen</translation>
    </message>
    <message>
        <source>Move a rule</source>
        <translation>Regel verschieben</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Regeln importieren</translation>
    </message>
    <message>
        <source>Rules (*.txt *.json)</source>
        <translation>Regeln (*.txt *.json)</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Regeln exportieren</translation>
    </message>
    <message>
        <source>Rules of {file}: {added} added, {changed} changed.</source>
        <translation>Regeln aus {file}: {added} hinzugefügt, {changed} geändert.</translation>
    </message>
</context>
<context>
    <name>RuleModel</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>hart</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>weich</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Hart</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Holds in (95 % interval)</source>
        <translation>Gilt in (95-%-Intervall)</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>Verletzen sie</translation>
    </message>
    <message>
        <source>Held-out: holds in</source>
        <translation>Zurückgehalten: gilt in</translation>
    </message>
    <message>
        <source>Held-out: break it</source>
        <translation>Zurückgehalten: verletzen sie</translation>
    </message>
    <message>
        <source>Whether the rule counts.</source>
        <translation>Ob die Regel zählt.</translation>
    </message>
    <message>
        <source>Hard: no row that breaks it is kept. Soft: the model is told, and rows that break it are kept.</source>
        <translation>Hart: Keine Zeile, die sie verletzt, wird behalten. Weich: Das Modell erfährt davon, und Zeilen, die sie verletzen, werden behalten.</translation>
    </message>
    <message>
        <source>What the rule says.</source>
        <translation>Was die Regel besagt.</translation>
    </message>
    <message>
        <source>Who proposed it.</source>
        <translation>Wer sie vorgeschlagen hat.</translation>
    </message>
    <message>
        <source>Training rows that say something of it.</source>
        <translation>Trainingszeilen, die etwas über sie sagen.</translation>
    </message>
    <message>
        <source>Share of these rows in which it holds, with its 95 % interval.</source>
        <translation>Anteil dieser Zeilen, in dem sie gilt, mit seinem 95-%-Intervall.</translation>
    </message>
    <message>
        <source>Training rows that break it.</source>
        <translation>Trainingszeilen, die sie verletzen.</translation>
    </message>
    <message>
        <source>The same of the held-out rows, which the method never sees.</source>
        <translation>Dasselbe bei den zurückgehaltenen Zeilen, die das Verfahren nie sieht.</translation>
    </message>
    <message>
        <source>Held-out rows that break it.</source>
        <translation>Zurückgehaltene Zeilen, die sie verletzen.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>What a row of your table must be like. The program proposes rules; you decide.</source>
        <translation>Wie eine Zeile Ihrer Tabelle sein muss. Das Programm schlägt Regeln vor; Sie entscheiden.</translation>
    </message>
    <message>
        <source>A synthetic patient can be wrong in ways that no average shows: a pregnant man, a discharge before the admission. Rules keep such rows out.

The program measures which columns go together and asks the model for rules. Each one is measured on your training rows before it counts; what they contradict is shown, but switched off.

No new row breaks a hard rule. A soft one is told to the model, and rows that break it are kept and counted.</source>
        <translation>Synthetische Kranke können auf Weisen falsch sein, die kein Durchschnitt zeigt: ein schwangerer Mann, eine Entlassung vor der Aufnahme. Regeln halten solche Zeilen fern.

Das Programm misst, welche Spalten zusammenhängen, und fragt das Modell nach Regeln. Jede wird an Ihren Trainingszeilen gemessen, bevor sie zählt; was ihnen widerspricht, wird gezeigt, ist aber ausgeschaltet.

Keine neue Zeile verletzt eine harte Regel. Eine weiche wird dem Modell mitgeteilt, und Zeilen, die sie verletzen, werden behalten und gezählt.</translation>
    </message>
    <message>
        <source>Fi&amp;nd rules</source>
        <translation>Regel&amp;n suchen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Let rules decide which rows are &amp;kept</source>
        <translation>Regeln entscheiden &amp;lassen, welche Zeilen bleiben</translation>
    </message>
    <message>
        <source>Rules are being looked for. They can be changed as soon as they are found.</source>
        <translation>Regeln werden gesucht. Sie lassen sich ändern, sobald sie gefunden sind.</translation>
    </message>
    <message>
        <source>No rules are looked for: with the method and settings chosen, they decide on no row.</source>
        <translation>Es werden keine Regeln gesucht: Beim gewählten Verfahren und mit den gewählten Einstellungen entscheiden sie über keine Zeile.</translation>
    </message>
    <message>
        <source>Rows are being made by the rules as they were when the run was begun or last resumed. What you change now counts once you have it taken up on the Generate page.</source>
        <translation>Es werden Zeilen nach den Regeln erzeugt, wie sie zu Beginn oder bei der letzten Fortsetzung des Laufs waren. Was Sie jetzt ändern, zählt, sobald Sie es auf der Seite „Erzeugen“ übernehmen lassen.</translation>
    </message>
    <message>
        <source>Out of date: these rules were found for the table, model or settings as they were before. “Find rules” looks again, in a new run and with the rules that you stated; the former run is kept.</source>
        <translation>Veraltet: Diese Regeln wurden für die Tabelle, das Modell oder die Einstellungen gefunden, wie sie vorher waren. „Regeln suchen“ sucht erneut, in einem neuen Lauf und mit den Regeln, die Sie aufgestellt haben; der frühere Lauf bleibt erhalten.</translation>
    </message>
    <message>
        <source>Rules that count: {on} of {all}. What you change is for rows made from now on.</source>
        <translation>Regeln, die zählen: {on} von {all}. Was Sie ändern, gilt für Zeilen, die von jetzt an erzeugt werden.</translation>
    </message>
    <message>
        <source>No rules have been looked for yet. You can state rules of your own before that.</source>
        <translation>Noch wurden keine Regeln gesucht. Eigene Regeln können Sie schon vorher aufstellen.</translation>
    </message>
    <message>
        <source>Use rules</source>
        <translation>Regeln verwenden</translation>
    </message>
    <message>
        <source>Do without rules</source>
        <translation>Ohne Regeln auskommen</translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>First choose the column of classes, the target, on the page Data.</source>
        <translation>Wählen Sie zuerst auf der Seite „Daten“ die Spalte mit den Klassen, die Zielspalte.</translation>
    </message>
    <message>
        <source>No rows have been made yet.</source>
        <translation>Noch wurden keine Zeilen erzeugt.</translation>
    </message>
    <message>
        <source>The run stands at {rows} of {wanted} rows.</source>
        <translation>Der Lauf steht bei {rows} von {wanted} Zeilen.</translation>
    </message>
    <message>
        <source>Every complete batch is kept; what was being written is written anew.</source>
        <translation>Jeder vollständige Stapel bleibt erhalten; was gerade geschrieben wurde, wird neu geschrieben.</translation>
    </message>
    <message>
        <source>The settings were changed since. What is to be done?</source>
        <translation>Seither wurden die Einstellungen geändert. Was soll geschehen?</translation>
    </message>
    <message>
        <source>{rows} rows were made.</source>
        <translation>{rows} Zeilen wurden erzeugt.</translation>
    </message>
    <message>
        <source>They are being judged now; the page Evaluate shows what comes of it.</source>
        <translation>Sie werden jetzt bewertet; die Seite „Bewerten“ zeigt, was dabei herauskommt.</translation>
    </message>
    <message>
        <source>Settings or rules were changed since. A new run follows them; these rows are kept.</source>
        <translation>Seither wurden Einstellungen oder Regeln geändert. Ein neuer Lauf folgt ihnen; diese Zeilen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Paused: {doing}</source>
        <translation>Pausiert: {doing}</translation>
    </message>
    <message>
        <source>{doing}…</source>
        <translation>{doing} …</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>The figures appear here with the first batch.</source>
        <translation>Die Kennzahlen erscheinen hier mit dem ersten Stapel.</translation>
    </message>
    <message>
        <source>Paused at {rows} of {wanted} rows</source>
        <translation>Pausiert bei {rows} von {wanted} Zeilen</translation>
    </message>
    <message>
        <source>Making rows: {rows} of {wanted}</source>
        <translation>Zeilen werden erzeugt: {rows} von {wanted}</translation>
    </message>
    <message>
        <source>{speed} rows a second</source>
        <translation>{speed} Zeilen je Sekunde</translation>
    </message>
    <message>
        <source>{tokens} tokens</source>
        <translation>{tokens} Tokens</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the next batch</source>
        <translation>
            <numerusform>%n Zeile des nächsten Stapels</numerusform>
            <numerusform>%n Zeilen des nächsten Stapels</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused and written anew: {rows}.</source>
        <translation>Abgelehnt und neu geschrieben: {rows}.</translation>
    </message>
    <message>
        <source>Rows that equal a real row: {copies}. Of the real rows, {share} % equal another one.</source>
        <translation>Zeilen, die einer echten Zeile gleichen: {copies}. Von den echten Zeilen gleichen {share} % einer anderen.</translation>
    </message>
    <message>
        <source>On average above their threshold: {what}.</source>
        <translation>Im Mittel über der Schwelle: {what}.</translation>
    </message>
    <message>
        <source>On average all differences from the real rows are below their thresholds.</source>
        <translation>Im Mittel liegen alle Unterschiede zu den echten Zeilen unter ihren Schwellen.</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
</context>
<context>
    <name>SchemaModel</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>Means missing</source>
        <translation>Bedeutet fehlend</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different value(s)</source>
        <translation>
            <numerusform>%Ln verschiedener Wert</numerusform>
            <numerusform>%Ln verschiedene Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>unter 1 %</translation>
    </message>
</context>
<context>
    <name>SecretsPanel</name>
    <message>
        <source>How near the rows are to people of the training rows</source>
        <translation>Wie nahe die Zeilen Personen der Trainingszeilen kommen</translation>
    </message>
    <message>
        <source>Each row is compared with the training row that is most like it. Held-out people stand beside the synthetic rows: the method never saw them, so whatever nearness they have is chance.

Written again are training rows of the rare class that occur among the synthetic rows.

Synthetic rows that are nearer to the training rows than the held-out people are, beyond the intervals, are a sign that the method keeps single people in mind.</source>
        <translation>Jede Zeile wird mit der Trainingszeile verglichen, die ihr am ähnlichsten ist. Neben den synthetischen Zeilen stehen zurückgehaltene Personen: Das Verfahren hat sie nie gesehen, ihre Nähe ist also Zufall.

Wieder geschrieben sind Trainingszeilen der seltenen Klasse, die unter den synthetischen Zeilen vorkommen.

Synthetische Zeilen, die den Trainingszeilen über die Intervalle hinaus näher sind als die zurückgehaltenen Personen, sind ein Zeichen dafür, dass sich das Verfahren einzelne Personen merkt.</translation>
    </message>
    <message>
        <source>What somebody could find out</source>
        <translation>Was jemand herausfinden könnte</translation>
    </message>
    <message>
        <source>Three attacks were tried. Whether a person was among the training rows, by somebody who knows that person&apos;s whole row: 0.5 is guessing, 1 is always right. Whether rows are nearer to the training rows than to as many others: 0.5 is expected. And one unknown cell of a person of whom all others are known: 0 is no better than for people the method never saw.

Other attacks may find more. Whether rows may be given away is for people and the law to decide; no figure here decides it.</source>
        <translation>Drei Angriffe wurden versucht. Ob eine Person unter den Trainingszeilen war, durch jemanden, der die ganze Zeile dieser Person kennt: 0,5 ist Raten, 1 ist immer richtig. Ob Zeilen den Trainingszeilen näher sind als ebenso vielen anderen: 0,5 ist zu erwarten. Und eine unbekannte Zelle einer Person, von der alle anderen bekannt sind: 0 ist nicht besser als bei Personen, die das Verfahren nie sah.

Andere Angriffe finden vielleicht mehr. Ob Zeilen weitergegeben werden dürfen, entscheiden Menschen und das Recht; keine Kennzahl hier entscheidet es.</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Kennzahlen</translation>
    </message>
    <message>
        <source>Each figure stands beside that of held-out rows, or beside chance, with its 95 % interval.</source>
        <translation>Jede Kennzahl steht neben der von zurückgehaltenen Zeilen oder neben dem Zufall, mit ihrem 95-%-Intervall.</translation>
    </message>
    <message>
        <source>Distance to the nearest training row</source>
        <translation>Abstand zur nächsten Trainingszeile</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Share of the rows</source>
        <translation>Anteil der Zeilen</translation>
    </message>
    <message>
        <source>equal: {rows}</source>
        <translation>gleich: {rows}</translation>
    </message>
    <message>
        <source>very near: {rows}</source>
        <translation>sehr nahe: {rows}</translation>
    </message>
    <message>
        <source>written again: {rows}</source>
        <translation>wieder geschrieben: {rows}</translation>
    </message>
    <message>
        <source>training rows</source>
        <translation>Trainingszeilen</translation>
    </message>
    <message>
        <source>synthetic rows</source>
        <translation>synthetische Zeilen</translation>
    </message>
    <message>
        <source>Copies and near copies</source>
        <translation>Kopien und Beinahe-Kopien</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>who was a training row</source>
        <translation>wer eine Trainingszeile war</translation>
    </message>
    <message>
        <source>nearer to training rows</source>
        <translation>näher an Trainingszeilen</translation>
    </message>
    <message>
        <source>Signs of memory, beside chance (0.5)</source>
        <translation>Zeichen des Merkens, neben dem Zufall (0,5)</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Angriff</translation>
    </message>
    <message>
        <source>Area or share</source>
        <translation>Fläche oder Anteil</translation>
    </message>
    <message>
        <source>One unknown cell: better guessed than of held-out people</source>
        <translation>Eine unbekannte Zelle: besser erraten als bei zurückgehaltenen Personen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>held-out rows</source>
        <translation>zurückgehaltene Zeilen</translation>
    </message>
    <message>
        <source>real rows</source>
        <translation>echte Zeilen</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Zufall</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Something else is under way. Wait until it has ended, or stop it.</source>
        <extracomment>Where a stage of a run belongs in the work on a project. The last stage of a run that a stage of the work needs.</extracomment>
        <translation>Etwas anderes läuft noch. Warten Sie, bis es beendet ist, oder stoppen Sie es.</translation>
    </message>
    <message>
        <source>{problem} The rows are made from the structure of the table alone, without a model.</source>
        <translation>{problem} Die Zeilen werden allein aus der Struktur der Tabelle erzeugt, ohne Modell.</translation>
    </message>
    <message>
        <source>The run came to its end before it could be changed; nothing was changed.</source>
        <translation>Der Lauf war zu Ende, bevor er geändert werden konnte; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As many of each class</source>
        <extracomment>What is compared, by its name in `Assessment.summary`, and the dimension whose threshold it has.</extracomment>
        <translation>Gleich viele jeder Klasse</translation>
    </message>
    <message>
        <source>The rare class alone</source>
        <translation>Nur die seltene Klasse</translation>
    </message>
    <message>
        <source>In the proportions of the table</source>
        <translation>In den Anteilen der Tabelle</translation>
    </message>
    <message>
        <source>&amp;Rows to make</source>
        <translation>&amp;Gewünschte Zeilen</translation>
    </message>
    <message>
        <source>How many synthetic rows are made, all classes together.

To balance a table, as many as the common class has more than the rare one are often enough. More rows hold no more knowledge than the real ones do: on the page Evaluate you see whether they help.</source>
        <translation>Wie viele synthetische Zeilen erzeugt werden, alle Klassen zusammen.

Um eine Tabelle auszugleichen, genügen oft so viele, wie die häufige Klasse der seltenen voraushat. Mehr Zeilen enthalten nicht mehr Wissen als die echten; auf der Seite „Bewerten“ sehen Sie, ob sie helfen.</translation>
    </message>
    <message>
        <source>&amp;Classes</source>
        <translation>&amp;Klassen</translation>
    </message>
    <message>
        <source>Which classes the rows belong to; below it you see how many rows each class gets.

“The rare class alone” reinforces it and leaves the others as they are. “As many of each class” gives a balanced table of synthetic rows alone. “In the proportions of the table” imitates the table.</source>
        <translation>Zu welchen Klassen die Zeilen gehören; darunter sehen Sie, wie viele Zeilen jede Klasse erhält.

„Nur die seltene Klasse“ verstärkt diese und lässt die anderen, wie sie sind. „Gleich viele jeder Klasse“ ergibt eine ausgeglichene Tabelle nur aus synthetischen Zeilen. „In den Anteilen der Tabelle“ ahmt die Tabelle nach.</translation>
    </message>
    <message>
        <source>Me&amp;thod</source>
        <translation>&amp;Verfahren</translation>
    </message>
    <message>
        <source>RDDG lets a language model write rows, guided by relations and rules found in your table; after each batch it measures what is off and corrects it.

EPIC shows the model example rows and nothing else.

The structure of the table alone needs no model and takes seconds. It is the honest yardstick of what a model adds.</source>
        <translation>RDDG lässt ein Sprachmodell Zeilen schreiben, geleitet von Zusammenhängen und Regeln, die in Ihrer Tabelle gefunden wurden; nach jedem Stapel misst es, was abweicht, und korrigiert es.

EPIC zeigt dem Modell Beispielzeilen und sonst nichts.

Die Struktur der Tabelle allein braucht kein Modell und dauert Sekunden. Sie ist der ehrliche Maßstab dafür, was ein Modell beiträgt.</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>Mod&amp;ell</translation>
    </message>
    <message>
        <source>The language model that writes the rows.

One that runs on this computer sends nothing anywhere. One behind an API is sent rows of your table, and only once you have allowed that.</source>
        <translation>Das Sprachmodell, das die Zeilen schreibt.

Eines, das auf diesem Computer läuft, sendet nichts irgendwohin. Einem hinter einer API werden Zeilen Ihrer Tabelle gesendet, und erst, wenn Sie das erlaubt haben.</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>Sta&amp;rtwert</translation>
    </message>
    <message>
        <source>Every random choice comes from this number: the same seed gives the same rows. With another one you see how much depends on chance.</source>
        <translation>Jede zufällige Wahl geht auf diese Zahl zurück: Derselbe Startwert ergibt dieselben Zeilen. Mit einem anderen sehen Sie, wie viel vom Zufall abhängt.</translation>
    </message>
    <message>
        <source>&amp;Way of writing</source>
        <translation>S&amp;chreibweise</translation>
    </message>
    <message>
        <source>How a row is put into words for a model on this computer. Codes are short, so rows come faster. Ranges suit small models, digits and words larger ones.</source>
        <translation>Wie eine Zeile für ein Modell auf diesem Computer in Worte gefasst wird. Codes sind kurz, so entstehen Zeilen schneller. Bereiche eignen sich für kleine Modelle, Ziffern und Wörter für größere.</translation>
    </message>
    <message>
        <source>R&amp;eference rows</source>
        <translation>Referenzze&amp;ilen</translation>
    </message>
    <message>
        <source>So many real rows are shown to the model for each batch, all classes together. More show it more, and take longer to read.</source>
        <translation>So viele echte Zeilen werden dem Modell für jeden Stapel gezeigt, alle Klassen zusammen. Mehr Zeilen zeigen ihm mehr, und das Lesen dauert länger.</translation>
    </message>
    <message>
        <source>Rows of a &amp;batch</source>
        <translation>Zeilen &amp;je Stapel</translation>
    </message>
    <message>
        <source>So many rows are written at a time, at most. After each batch they are compared with the real rows, so small batches are corrected more often.</source>
        <translation>So viele Zeilen werden höchstens auf einmal geschrieben. Nach jedem Stapel werden sie mit den echten verglichen; kleine Stapel werden daher öfter korrigiert.</translation>
    </message>
    <message>
        <source>Tem&amp;perature</source>
        <translation>Tem&amp;peratur</translation>
    </message>
    <message>
        <source>How freely the model chooses its words. 1 is as it learned them; less makes rows more alike, more makes them more different, and stranger.</source>
        <translation>Wie frei das Modell seine Worte wählt. 1 ist, wie es sie gelernt hat; weniger macht die Zeilen einander ähnlicher, mehr macht sie verschiedener und ungewöhnlicher.</translation>
    </message>
    <message>
        <source>Re&amp;fused copies</source>
        <translation>Abge&amp;lehnte Kopien</translation>
    </message>
    <message>
        <source>A row that equals a real row may tell of a person. One that occurs once in the table is one person: copies of these are refused, and written anew.

In a table with few columns rows are equal by chance; refusing every copy then changes what is frequent.</source>
        <translation>Eine Zeile, die einer echten gleicht, kann etwas über eine Person verraten. Eine, die in der Tabelle einmal vorkommt, ist eine einzelne Person: Kopien davon werden abgelehnt und neu geschrieben.

In einer Tabelle mit wenigen Spalten sind Zeilen zufällig gleich; jede Kopie abzulehnen, verändert dann, was häufig ist.</translation>
    </message>
    <message>
        <source>F&amp;urther attempts</source>
        <translation>W&amp;eitere Versuche</translation>
    </message>
    <message>
        <source>Rows that were refused are asked for again, so many times at most. What a batch lacks even then, a later one makes up for.

More attempts fill each batch better; fewer lead sooner to the next one, which knows what was off.</source>
        <translation>Zurückgewiesene Zeilen werden noch einmal verlangt, höchstens so viele Male. Was einem Stapel selbst dann fehlt, holt ein späterer nach.

Mehr Versuche füllen jeden Stapel besser; weniger führen früher zum nächsten, der weiß, was nicht stimmte.</translation>
    </message>
    <message>
        <source>Empty batches i&amp;n a row</source>
        <translation>&amp;Leere Stapel hintereinander</translation>
    </message>
    <message>
        <source>After so many batches in a row without a single accepted row the run stops by itself: more of the same would take time, or money, for nothing. What it has made is kept, and it can be resumed.</source>
        <translation>Nach so vielen Stapeln hintereinander ohne eine einzige angenommene Zeile hält der Lauf von selbst an: Mehr davon würde nur Zeit oder Geld kosten. Was er gemacht hat, bleibt erhalten, und er kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Batches at once</source>
        <translation>Stapel gleichzeitig</translation>
    </message>
    <message>
        <source>For a model behind an API alone: so many batches are asked for at the same time. A run is faster where the server answers several requests at a time.

What is learned from a batch then bears on later ones with a delay: with 4 at once, the feedback on the first batch guides the fifth.</source>
        <translation>Nur für ein Modell hinter einer API: So viele Stapel werden gleichzeitig verlangt. Ein Lauf ist schneller, wenn der Server mehrere Anfragen zugleich beantwortet.

Was aus einem Stapel gelernt wird, wirkt dann verspätet: Bei 4 gleichzeitig leitet die Rückmeldung zum ersten Stapel den fünften.</translation>
    </message>
    <message>
        <source>Tell the model what was off</source>
        <translation>Dem Modell sagen, was abwich</translation>
    </message>
    <message>
        <source>After each batch the model is told in words where its rows differ from the real ones by more than chance, and which way to go.</source>
        <translation>Nach jedem Stapel erfährt das Modell in Worten, wo seine Zeilen stärker als zufällig von den echten abweichen und in welche Richtung es gehen soll.</translation>
    </message>
    <message>
        <source>Use rules</source>
        <translation>Regeln verwenden</translation>
    </message>
    <message>
        <source>Rules found in the table, and yours, keep impossible rows out: a diastolic pressure above the systolic one, say.</source>
        <translation>In der Tabelle gefundene Regeln und Ihre eigenen halten unmögliche Zeilen fern, etwa einen diastolischen Druck über dem systolischen.</translation>
    </message>
    <message>
        <source>Calibrate the model</source>
        <translation>Das Modell kalibrieren</translation>
    </message>
    <message>
        <source>Before the first batch real rows show how far the model can be believed for each column; what it gets wrong is made up for while rows are written.</source>
        <translation>Vor dem ersten Stapel zeigen echte Zeilen, wie weit dem Modell bei jeder Spalte vertraut werden kann; was es falsch macht, wird beim Schreiben der Zeilen ausgeglichen.</translation>
    </message>
    <message>
        <source>Hide categories from the model</source>
        <translation>Kategorien vor dem Modell verbergen</translation>
    </message>
    <message>
        <source>Random words stand for the categories while the model writes, so that what it has read elsewhere about these words does not mislead it.</source>
        <translation>Zufallswörter stehen für die Kategorien, während das Modell schreibt, damit es sich nicht von dem irreleiten lässt, was es anderswo über diese Wörter gelesen hat.</translation>
    </message>
    <message>
        <source>Try settings first</source>
        <translation>Einstellungen vorher erproben</translation>
    </message>
    <message>
        <source>Way of writing, reference rows and feedback are tried on a few real rows, and the best are taken. It takes a few minutes.</source>
        <translation>Schreibweise, Referenzzeilen und Rückmeldung werden an wenigen echten Zeilen erprobt, und die besten werden genommen. Das dauert einige Minuten.</translation>
    </message>
    <message>
        <source>Skip the model where it adds nothing</source>
        <translation>Das Modell auslassen, wo es nichts beiträgt</translation>
    </message>
    <message>
        <source>For columns where the calibration finds no belief in the model it is not asked. That saves time.</source>
        <translation>Bei Spalten, für die die Kalibrierung kein Vertrauen in das Modell findet, wird es nicht gefragt. Das spart Zeit.</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Language model, guided by rules and corrected (RDDG)</source>
        <extracomment>Settings that are numbers, and whether they are whole ones. Where they stand: those that everybody needs, and of the others those with a name before them, and the switches. Settings that make no difference to a method.</extracomment>
        <translation>Sprachmodell, von Regeln geleitet und korrigiert (RDDG)</translation>
    </message>
    <message>
        <source>Language model, guided by example rows alone (EPIC)</source>
        <translation>Sprachmodell, nur von Beispielzeilen geleitet (EPIC)</translation>
    </message>
    <message>
        <source>Structure of the table alone, without a model: quick</source>
        <translation>Nur die Struktur der Tabelle, ohne Modell: schnell</translation>
    </message>
    <message>
        <source>Codes, numbers as ranges</source>
        <translation>Codes, Zahlen als Bereiche</translation>
    </message>
    <message>
        <source>Codes, numbers as digits</source>
        <translation>Codes, Zahlen als Ziffern</translation>
    </message>
    <message>
        <source>Words as in the table</source>
        <translation>Wörter wie in der Tabelle</translation>
    </message>
    <message>
        <source>Copies of rows that occur once</source>
        <translation>Kopien von Zeilen, die einmal vorkommen</translation>
    </message>
    <message>
        <source>Every copy</source>
        <translation>Jede Kopie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>Change of “{setting}”</source>
        <translation>Änderung von „{setting}“</translation>
    </message>
    <message>
        <source>No model is needed</source>
        <translation>Kein Modell nötig</translation>
    </message>
</context>
<context>
    <name>StageRail</name>
    <message>
        <source>Stages</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>{rows} of {wanted} rows</source>
        <translation>{rows} von {wanted} Zeilen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>hier ist etwas zu tun</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Core set</source>
        <translation>Kernmenge</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>When the program ended unexpectedly, these projects were open: {names}.</source>
        <translation>Als das Programm unerwartet endete, waren diese Projekte offen: {names}.</translation>
    </message>
    <message>
        <source>Everything that was complete is kept. Open them from the list below.</source>
        <translation>Alles, was vollständig war, ist erhalten. Öffnen Sie sie aus der Liste unten.</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Nothing was copied: this is more than {count} cells. Export the table instead.</source>
        <translation>Nichts wurde kopiert: das sind mehr als {count} Zellen. Geben Sie stattdessen die Tabelle aus.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Sort this column &amp;upwards</source>
        <translation>Diese Spalte &amp;aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort this column &amp;downwards</source>
        <translation>Diese Spalte a&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>&amp;Original order</source>
        <translation>&amp;Ursprüngliche Reihenfolge</translation>
    </message>
</context>
<context>
    <name>TargetPanel</name>
    <message>
        <source>&amp;Target column</source>
        <translation>&amp;Zielspalte</translation>
    </message>
    <message>
        <source>&amp;Rare class</source>
        <translation>Seltene &amp;Klasse</translation>
    </message>
    <message>
        <source>Target column</source>
        <translation>Zielspalte</translation>
    </message>
    <message>
        <source>The column whose rare cases you want more of: an outcome, a diagnosis, a complication. New rows are made for its classes, and whether they help is judged by how well the class of real rows is recognised.

Columns with 2 to {count} different values can be chosen.</source>
        <translation>Die Spalte, von deren seltenen Fällen Sie mehr wünschen: ein Ausgang, eine Diagnose, eine Komplikation. Neue Zeilen werden für ihre Klassen erzeugt, und ob sie helfen, wird daran beurteilt, wie gut die Klasse echter Zeilen erkannt wird.

Wählbar sind Spalten mit 2 bis {count} verschiedenen Werten.</translation>
    </message>
    <message>
        <source>Rare class</source>
        <translation>Seltene Klasse</translation>
    </message>
    <message>
        <source>The class that is to be reinforced. It decides which figures matter most in the end: how many of its cases are found, and how many alarms are false.

Unless you choose one, it is the smallest class of the rows that are learned from.</source>
        <translation>Die Klasse, die verstärkt werden soll. Sie bestimmt, welche Kennzahlen am Ende am meisten zählen: wie viele ihrer Fälle gefunden werden und wie viele Alarme falsch sind.

Wenn Sie keine wählen, ist es die kleinste Klasse der Zeilen, aus denen gelernt wird.</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Spalte wählen</translation>
    </message>
    <message>
        <source>Smallest: {name}</source>
        <translation>Kleinste: {name}</translation>
    </message>
    <message>
        <source>{name} ({rows} rows)</source>
        <translation>{name} ({rows} Zeilen)</translation>
    </message>
    <message numerus="yes">
        <source>%n other class(es)</source>
        <translation>
            <numerusform>%n weitere Klasse</numerusform>
            <numerusform>%n weitere Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of each class</source>
        <translation>Zeilen je Klasse</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>decimal number</source>
        <translation>Dezimalzahl</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>ordered categories</source>
        <translation>geordnete Kategorien</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>Freitext</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>Kennung</translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>Check for updates</source>
        <translation>Nach neueren Versionen sehen</translation>
    </message>
    <message>
        <source>The program never looks for a newer version by itself. It does so once if you press the button.</source>
        <translation>Das Programm sieht nie von selbst nach einer neueren Version. Es tut es einmal, wenn Sie auf die Schaltfläche drücken.</translation>
    </message>
    <message>
        <source>This build of the program names no place at which newer versions are announced. Ask whoever gave it to you, such as your IT department.</source>
        <translation>Diese Ausgabe des Programms nennt keinen Ort, an dem neuere Versionen angekündigt werden. Fragen Sie, von wem Sie es haben, etwa Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>Newer versions correct mistakes. This dialog only tells of them: nothing is downloaded or installed, which in many institutions is for the IT department to do.

Whoever is asked learns the address of your network, as from every page that is opened in a browser, and nothing else.</source>
        <translation>Neuere Versionen berichtigen Fehler. Dieses Fenster nennt sie nur: Es wird nichts heruntergeladen oder installiert; das ist in vielen Einrichtungen Sache der IT-Abteilung.

Wer gefragt wird, erfährt die Adresse Ihres Netzes, wie bei jeder Seite, die in einem Browser geöffnet wird, und sonst nichts.</translation>
    </message>
    <message>
        <source>&amp;Ask {host}</source>
        <translation>{host} &amp;fragen</translation>
    </message>
    <message>
        <source>What is &amp;new:</source>
        <translation>&amp;Neu ist:</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>Diese Version</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Verlangt wird</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet wird</translation>
    </message>
    <message>
        <source>The request for this file, without this version, a name or anything else</source>
        <translation>Die Anfrage nach dieser Datei, ohne diese Version, einen Namen oder sonst etwas</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Every request is recorded in {file}</source>
        <translation>Jede Anfrage wird in {file} aufgezeichnet</translation>
    </message>
    <message>
        <source>Asking {host}</source>
        <translation>{host} wird gefragt</translation>
    </message>
    <message>
        <source>There is no newer version.</source>
        <translation>Es gibt keine neuere Version.</translation>
    </message>
    <message>
        <source>Version {version} has been released.</source>
        <translation>Version {version} ist erschienen.</translation>
    </message>
    <message>
        <source>It can be had at {address}</source>
        <translation>Sie ist erhältlich unter {address}</translation>
    </message>
    <message>
        <source>{host} refers to {other}. If that may be asked too, press the button once more.</source>
        <translation>{host} verweist auf {other}. Wenn auch dort gefragt werden darf, drücken Sie noch einmal auf die Schaltfläche.</translation>
    </message>
</context>
<context>
    <name>WantedDialog</name>
    <message>
        <source>Change the rows wanted</source>
        <translation>Gewünschte Zeilen ändern</translation>
    </message>
    <message>
        <source>Rows that were made stay as they are; the batches to come make up for the difference. The batch that is being written is begun anew.</source>
        <translation>Erzeugte Zeilen bleiben, wie sie sind; die kommenden Stapel gleichen den Unterschied aus. Der Stapel, der gerade geschrieben wird, wird neu begonnen.</translation>
    </message>
    <message>
        <source>In the middle of a run you may see that another mix is needed, or more rows.

The number of rows includes those that were made already. A class that has more of them than the new mix would give it keeps them, so that the run may end with more rows than asked for.

The report and the recipe say that the run was changed in its middle.</source>
        <translation>Mitten in einem Lauf kann sich zeigen, dass eine andere Mischung oder mehr Zeilen nötig sind.

Die Zahl der Zeilen schließt die schon erzeugten ein. Eine Klasse, die davon mehr hat, als die neue Mischung ihr gäbe, behält sie; der Lauf kann also mit mehr Zeilen enden als gewünscht.

Bericht und Rezept sagen, dass der Lauf unterwegs geändert wurde.</translation>
    </message>
    <message>
        <source>Rules are changed on the page Rules, at any time. When you come back to this page you are asked whether the batches to come follow them.</source>
        <translation>Regeln werden auf der Seite „Regeln“ geändert, zu jeder Zeit. Wenn Sie auf diese Seite zurückkommen, werden Sie gefragt, ob die kommenden Stapel ihnen folgen.</translation>
    </message>
    <message>
        <source>Change and &amp;go on</source>
        <translation>Ändern und &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Choose a whole number from 1 to {most}.</source>
        <translation>Wählen Sie eine ganze Zahl von 1 bis {most}.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Interrupted after batch {batch}, with {rows} of {wanted} rows: open it to resume</source>
        <translation>Unterbrochen nach Stapel {batch}, mit {rows} von {wanted} Zeilen: zum Fortsetzen öffnen</translation>
    </message>
    <message>
        <source>RDDG Desktop</source>
        <translation>RDDG Desktop</translation>
    </message>
    <message>
        <source>Make realistic extra rows for the rare classes of a table, on this computer, step by step.</source>
        <translation>Erzeugen Sie realistische zusätzliche Zeilen für die seltenen Klassen einer Tabelle, auf diesem Computer, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Drop a table here: CSV, TSV, Excel, ODS, Parquet, SPSS, SAS or Stata. A project opens in the same way.</source>
        <translation>Legen Sie hier eine Tabelle ab: CSV, TSV, Excel, ODS, Parquet, SPSS, SAS oder Stata. Ein Projekt öffnet sich auf dieselbe Weise.</translation>
    </message>
    <message>
        <source>Choose a &amp;table…</source>
        <translation>&amp;Tabelle wählen …</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>Projekt ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Try an &amp;example</source>
        <translation>Beispiel ausp&amp;robieren</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt verwendete Projekte</translation>
    </message>
    <message>
        <source>Everything stays in one project file on this computer. Nothing is sent anywhere unless you allow it.</source>
        <translation>Alles bleibt in einer Projektdatei auf diesem Computer. Nichts wird irgendwohin gesendet, wenn Sie es nicht erlauben.</translation>
    </message>
</context>
<context>
    <name>WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why? {title}</source>
        <translation>Warum? {title}</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>Automatic: {found}</source>
        <translation>Automatisch: {found}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
</context>
<context>
    <name>_ExchangeView</name>
    <message>
        <source>&amp;Prompt ({tokens} tokens)</source>
        <translation>&amp;Prompt ({tokens} Tokens)</translation>
    </message>
    <message>
        <source>&amp;Answer ({tokens} tokens, {duration})</source>
        <translation>&amp;Antwort ({tokens} Tokens, {duration})</translation>
    </message>
</context>
<context>
    <name>_MeasuredView</name>
    <message>
        <source>Search columns and words</source>
        <translation>Spalten und Wörter suchen</translation>
    </message>
    <message>
        <source>Search what was measured</source>
        <translation>In den Messungen suchen</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>U&amp;se as a rule…</source>
        <translation>Als &amp;Regel verwenden …</translation>
    </message>
    <message>
        <source>Before any model is asked, the program itself measures on the training rows which columns go together: numbers that rise with each other, categories that favour each other, formulas, orders, values that are missing together.

The strength runs from 0 (none) to 1 (one column tells the other). What chance can explain is not listed.

That columns go together does not say why. Whether it is a law or a habit of one table, you decide.</source>
        <translation>Bevor ein Modell gefragt wird, misst das Programm selbst an den Trainingszeilen, welche Spalten zusammenhängen: Zahlen, die miteinander steigen, Kategorien, die einander begünstigen, Formeln, Reihenfolgen, Werte, die gemeinsam fehlen.

Die Stärke reicht von 0 (keine) bis 1 (eine Spalte bestimmt die andere). Was der Zufall erklären kann, ist nicht aufgeführt.

Dass Spalten zusammenhängen, sagt nicht, warum. Ob es ein Gesetz ist oder die Gewohnheit einer Tabelle, entscheiden Sie.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Choose a line to read it in full.</source>
        <translation>Wählen Sie eine Zeile, um sie ganz zu lesen.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Noch ist nichts gemessen.</translation>
    </message>
</context>
<context>
    <name>_SaidView</name>
    <message>
        <source>What &amp;goes together</source>
        <translation>Was zusammen&amp;hängt</translation>
    </message>
    <message>
        <source>What it said beside &amp;rules</source>
        <translation>Was es neben den Re&amp;geln sagte</translation>
    </message>
    <message>
        <source>Pr&amp;ompts and answers, word for word…</source>
        <translation>Prompts und Antworten i&amp;m Wortlaut …</translation>
    </message>
    <message>
        <source>Nothing is said yet.</source>
        <translation>Noch ist nichts gesagt.</translation>
    </message>
    <message>
        <source>No model was asked.</source>
        <translation>Kein Modell wurde gefragt.</translation>
    </message>
    <message>
        <source>It said nothing of this.</source>
        <translation>Dazu hat es nichts gesagt.</translation>
    </message>
</context>
</TS>
