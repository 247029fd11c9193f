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
    <name>Catalogue</name>
    <message>
        <source>Any computer; it comes with the program.</source>
        <translation>Jeder Computer; es gehört zum Programm.</translation>
    </message>
    <message>
        <source>Measured on two processor cores: 200 rows of four tables with 7 to 19 columns took 18 to 45 seconds, and 0.9 GB of memory for the whole program. In the likeness of the rows it added nothing that could be measured to the statistics of the table alone.</source>
        <translation>Auf zwei Prozessorkernen gemessen: 200 Zeilen von vier Tabellen mit 7 bis 19 Spalten brauchten 18 bis 45 Sekunden, und das ganze Programm 0,9 GB Arbeitsspeicher. Zur Ähnlichkeit der Zeilen trug es nichts Messbares bei, was über die Statistik der Tabelle allein hinausginge.</translation>
    </message>
    <message>
        <source>Four processor cores.</source>
        <translation>Vier Prozessorkerne.</translation>
    </message>
    <message>
        <source>Not measured by us.</source>
        <translation>Von uns nicht gemessen.</translation>
    </message>
    <message>
        <source>Eight processor cores, or a graphics card with 6 GB.</source>
        <translation>Acht Prozessorkerne oder eine Grafikkarte mit 6 GB.</translation>
    </message>
    <message>
        <source>A graphics card with 8 GB; on processors alone it is slow.</source>
        <translation>Eine Grafikkarte mit 8 GB; auf Prozessoren allein ist es langsam.</translation>
    </message>
    <message>
        <source>Not measured by us. The paper of the method used a Mistral model.</source>
        <translation>Von uns nicht gemessen. Die Veröffentlichung des Verfahrens verwendete ein Mistral-Modell.</translation>
    </message>
    <message>
        <source>Not measured by us. The paper of the method used a Llama model.</source>
        <translation>Von uns nicht gemessen. Die Veröffentlichung des Verfahrens verwendete ein Llama-Modell.</translation>
    </message>
    <message>
        <source>A graphics card with 12 GB.</source>
        <translation>Eine Grafikkarte mit 12 GB.</translation>
    </message>
    <message>
        <source>A graphics card with 16 GB.</source>
        <translation>Eine Grafikkarte mit 16 GB.</translation>
    </message>
    <message>
        <source>A graphics card with 24 GB, or a computer with 32 GB of memory: a tenth of it computes each token.</source>
        <translation>Eine Grafikkarte mit 24 GB oder ein Computer mit 32 GB Arbeitsspeicher: an jedem Token rechnet nur ein Zehntel davon.</translation>
    </message>
    <message>
        <source>A graphics card with 80 GB, or two with 32 GB.</source>
        <translation>Eine Grafikkarte mit 80 GB oder zwei mit 32 GB.</translation>
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
        <source>You are asked again only when a run would send a further column, or categories as they are instead of random words. Every request is recorded, and the lock can be closed at any time.</source>
        <translation>Sie werden nur dann erneut gefragt, wenn ein Lauf eine weitere Spalte senden würde oder Kategorien im Klartext statt als Zufallswörter. Jede Anfrage wird aufgezeichnet, und das Schloss lässt sich jederzeit schließen.</translation>
    </message>
    <message>
        <source>Requests to {host} were allowed before, but not with these columns in this way: {columns}.</source>
        <translation>Anfragen an {host} wurden schon erlaubt, aber nicht mit diesen Spalten in dieser Form: {columns}.</translation>
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
        <source>choice of instructive rows</source>
        <translation>Auswahl lehrreicher Zeilen</translation>
    </message>
    <message>
        <source>drawing of rows at random</source>
        <translation>zufälliges Ziehen von Zeilen</translation>
    </message>
    <message>
        <source>size of the core set</source>
        <translation>Größe der Kernmenge</translation>
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
        <source>Of the class “{name}” there are only %Ln row(s) to learn from. The fewer there are, the more the new rows take after single patients.</source>
        <translation>
            <numerusform>Von der Klasse „{name}“ steht nur %Ln Zeile zum Lernen bereit. Je weniger es sind, desto mehr ähneln die neuen Zeilen einzelnen Kranken.</numerusform>
            <numerusform>Von der Klasse „{name}“ stehen nur %Ln Zeilen zum Lernen bereit. Je weniger es sind, desto mehr ähneln die neuen Zeilen einzelnen Kranken.</numerusform>
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
        <source>Rows that are held out</source>
        <translation>Zurückgehaltene Zeilen</translation>
    </message>
    <message>
        <source>About {share} of every 100 rows are put aside before anything else is done. The method never sees them: no rule is found in them, and no synthetic row imitates them.

Afterwards they stand for patients who come later, and the synthetic rows are judged by them. Judged by rows that it has learned from, any method would look better than it is.

If a column of your table says which rows these are, give it the use “says train or test”.</source>
        <translation>Etwa {share} von je 100 Zeilen werden beiseitegelegt, bevor irgendetwas anderes geschieht. Das Verfahren sieht sie nie: Keine Regel wird in ihnen gefunden, und keine synthetische Zeile ahmt sie nach.

Danach stehen sie für Patienten, die später kommen, und an ihnen werden die synthetischen Zeilen beurteilt. An Zeilen beurteilt, aus denen es gelernt hat, sähe jedes Verfahren besser aus, als es ist.

Wenn eine Spalte Ihrer Tabelle sagt, welche Zeilen das sind, geben Sie ihr die Verwendung „sagt, ob Training oder Test“.</translation>
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
        <source>Stopping the download…</source>
        <translation>Der Download wird angehalten …</translation>
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
    <name>Edit</name>
    <message>
        <source>use of the model {name}</source>
        <translation>Verwendung des Modells {name}</translation>
    </message>
    <message>
        <source>settings of the model</source>
        <translation>Einstellungen des Modells</translation>
    </message>
    <message>
        <source>Since then the rules have become others, those of a new run: this step is forgotten.</source>
        <translation>Seitdem sind die Regeln andere geworden, die eines neuen Laufs: Dieser Schritt ist vergessen.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>wrong number of cells</source>
        <extracomment>Texts that a JSON Schema lists, of one column and of all together: servers refuse a schema with more. How the parts of a date are written, as a regular expression. Where a row begins in an answer in JSON, but not the object around all rows. A line that marks where a quotation begins or ends.</extracomment>
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
        <translation>Verletzung einer harten Regel</translation>
    </message>
    <message>
        <source>of a kind that is written too often</source>
        <translation>von einer Art, die zu oft geschrieben wird</translation>
    </message>
    <message>
        <source>No further row was made; everything before is kept.</source>
        <extracomment>How often the numbers of a row are drawn again before it is refused. Rows drawn for each class to see whether the rules leave any. The class&apos;s place among a table&apos;s axes; the features are numbered from 0, in the order in which they are written. Draws rows again: places of the rows and a source of random numbers to a typed frame of these rows.</extracomment>
        <translation>Es wurde keine weitere Zeile erzeugt; alles Bisherige bleibt erhalten.</translation>
    </message>
    <message>
        <source>Switch a rule off, make it soft or correct it, and resume.</source>
        <translation>Schalten Sie eine Regel aus, machen Sie sie weich oder berichtigen Sie sie, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>the drive reported an error</source>
        <extracomment>A larger file holds no list of rules that anybody wrote. A line with one of these is no text that a person wrote.</extracomment>
        <translation>das Laufwerk meldete einen Fehler</translation>
    </message>
    <message>
        <source>{meant!r} is no column</source>
        <extracomment>Likeness (of `difflib`) from which a name is taken for the one that was meant. Levels of a column that the grammar for models knows; more would slow it down. Conditions and terms inside each other; more is no rule that anybody reads. Arithmetic of a rule: a sum over every item of a long questionnaire is the most that makes sense. What a number may begin with.</extracomment>
        <translation>{meant!r} ist keine Spalte</translation>
    </message>
    <message>
        <source>{meant!r} is no category of {column}</source>
        <translation>{meant!r} ist keine Kategorie von {column}</translation>
    </message>
    <message>
        <source>a date is compared with a number; write dates as year-month-day</source>
        <translation>ein Datum wird mit einer Zahl verglichen; schreiben Sie Daten als Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <extracomment>Endings of files that can be read.</extracomment>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>an old or password-protected Microsoft Office file</source>
        <translation>eine alte oder mit einem Passwort geschützte Microsoft-Office-Datei</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>eine Parquet-Datei</translation>
    </message>
    <message>
        <source>an SPSS file</source>
        <translation>eine SPSS-Datei</translation>
    </message>
    <message>
        <source>a Stata file</source>
        <translation>eine Stata-Datei</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a word-processor document</source>
        <translation>ein Dokument einer Textverarbeitung</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>something else, perhaps plain text</source>
        <translation>etwas anderes, vielleicht reiner Text</translation>
    </message>
    <message>
        <source>an Excel file</source>
        <translation>eine Excel-Datei</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet</source>
        <translation>eine OpenDocument-Tabelle</translation>
    </message>
    <message>
        <source>Choose an existing folder.</source>
        <translation>Wählen Sie einen vorhandenen Ordner.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, and write it again.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger, und schreiben Sie noch einmal.</translation>
    </message>
    <message>
        <source>Close the file in other programs, or choose another folder.</source>
        <translation>Schließen Sie die Datei in anderen Programmen, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another folder or disk, and write it again.</source>
        <translation>Wählen Sie einen anderen Ordner oder Datenträger, und schreiben Sie noch einmal.</translation>
    </message>
    <message>
        <source>The rule cannot be read at character {place}: {reason}.</source>
        <translation>Die Regel kann bei Zeichen {place} nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>It was not taken over.
    {shown}
    {pointer}</source>
        <translation>Sie wurde nicht übernommen.
    {shown}
    {pointer}</translation>
    </message>
    <message>
        <source>Correct it there; a column can be written in [brackets], a category in quotation marks.</source>
        <translation>Berichtigen Sie sie dort; eine Spalte kann in [eckigen Klammern] stehen, eine Kategorie in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>Der Lauf wurde gestoppt.</translation>
    </message>
    <message>
        <source>Every batch that was complete is kept in the project.</source>
        <translation>Jeder vollständige Stapel bleibt im Projekt erhalten.</translation>
    </message>
    <message>
        <source>Resume it when you like.</source>
        <translation>Setzen Sie ihn fort, wann Sie möchten.</translation>
    </message>
    <message>
        <source>The program has met a defect of its own ({kind}).</source>
        <translation>Das Programm ist auf einen eigenen Fehler gestoßen ({kind}).</translation>
    </message>
    <message>
        <source>Everything that was complete is kept.</source>
        <translation>Alles, was vollständig war, ist erhalten.</translation>
    </message>
    <message>
        <source>Try it again. If that does not help, tell those who maintain the program.</source>
        <translation>Versuchen Sie es noch einmal. Hilft das nicht, sagen Sie es denen, die das Programm pflegen.</translation>
    </message>
    <message>
        <source>Every row accepted so far is kept.</source>
        <extracomment>Seconds to wait before each further attempt. A server that wants to be left alone for longer is asked again when the run is resumed. Seconds between two signs of life. Seconds that a thread gets to end once its connection is cut. Characters of an answer per token that was asked for, beyond which it is cut off; and bytes that it may travel in. Bytes that an answer may take whatever its length. What a request can do without where a server does not take it; of the first two, the length has another name then.</extracomment>
        <translation>Jede bisher angenommene Zeile bleibt erhalten.</translation>
    </message>
    <message>
        <source>The address of the API has a question mark or a # in it.</source>
        <translation>Die Adresse der API enthält ein Fragezeichen oder ein #.</translation>
    </message>
    <message>
        <source>The name of the API model is empty.</source>
        <translation>Der Name des API-Modells ist leer.</translation>
    </message>
    <message>
        <source>The context of the API model must have at least 512 tokens.</source>
        <translation>Der Kontext des API-Modells muss mindestens 512 Tokens haben.</translation>
    </message>
    <message>
        <source>From 1 to 64 requests can be on the way at once.</source>
        <translation>Es können 1 bis 64 Anfragen zugleich unterwegs sein.</translation>
    </message>
    <message>
        <source>The limit of requests per minute must be above 0.</source>
        <translation>Die Grenze der Anfragen je Minute muss über 0 liegen.</translation>
    </message>
    <message>
        <source>The limit of tokens must be above 0.</source>
        <translation>Die Grenze der Tokens muss über 0 liegen.</translation>
    </message>
    <message>
        <source>The limit of cost must be above 0.</source>
        <translation>Die Grenze der Kosten muss über 0 liegen.</translation>
    </message>
    <message>
        <source>Prices cannot be below 0.</source>
        <translation>Preise können nicht unter 0 liegen.</translation>
    </message>
    <message>
        <source>A limit of cost needs both prices, of prompts and of answers.</source>
        <translation>Eine Grenze der Kosten braucht beide Preise, den der Prompts und den der Antworten.</translation>
    </message>
    <message>
        <source>The time to wait for an answer must be above 0 seconds.</source>
        <translation>Die Zeit, die auf eine Antwort gewartet wird, muss über 0 Sekunden liegen.</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <extracomment>Tensors have no more dimensions (GGML_MAX_DIMS). Keys and values are cached in two bytes each. Architectures that llama.cpp loads but that cannot write rows. Embedding models of other architectures are known by their way of pooling. Files that hold no whole model, by their `general.type`. Keys, below the architecture&apos;s name, of models with a running state.</extracomment>
        <translation>sie kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>What has arrived is kept.</source>
        <extracomment>Names below which Hugging Face stores large files, to which it sends who asks for one. Seconds of silence after which a connection is given up. The largest repositories describe themselves in some hundred kilobytes.</extracomment>
        <translation>Was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Download it again later; it then goes on where it stopped.</source>
        <translation>Laden Sie die Datei später noch einmal herunter; der Download geht dann dort weiter, wo er stehen blieb.</translation>
    </message>
    <message>
        <source>No project and no table was touched.</source>
        <translation>Kein Projekt und keine Tabelle wurde angetastet.</translation>
    </message>
    <message>
        <source>Run the set-up again (`make run`); it fetches and checks the model.</source>
        <translation>Führen Sie die Einrichtung erneut aus (`make run`); sie holt und prüft das Modell.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>What a file is called until it is whole: one that is downloaded, and one that is copied. Space that stays free, for the projects.</extracomment>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was sent, and every row accepted so far is kept.</source>
        <extracomment>Names of this computer. Seconds that a connection may take to be made. What a request needs. Libraries add cookies and particulars of this computer, which are nobody&apos;s business. Without a version: whoever is asked need not know what runs here.</extracomment>
        <translation>Nichts wurde gesendet, und jede bisher angenommene Zeile bleibt erhalten.</translation>
    </message>
    <message>
        <source>The network is closed for {host}.</source>
        <extracomment>Place of the address in the arguments of the events by which the interpreter announces a connection or a name lookup.</extracomment>
        <translation>Das Netz ist für {host} geschlossen.</translation>
    </message>
    <message>
        <source>Allow {host} if what would be sent may go there, or choose a model on this computer.</source>
        <translation>Erlauben Sie {host}, wenn das, was gesendet würde, dorthin gehen darf, oder wählen Sie ein Modell auf diesem Computer.</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>der Datenträger hat versagt</translation>
    </message>
    <message>
        <source>Whether there is a newer version remains unknown; everything here is as it was.</source>
        <extracomment>Seconds of silence after which a connection is given up. Notes are read by people: more than this is something else.</extracomment>
        <translation>Ob es eine neuere Version gibt, bleibt unbekannt; hier ist alles, wie es war.</translation>
    </message>
    <message>
        <source>The part of the program that computes was ended from outside, mostly because the memory ran out ({ending}).</source>
        <extracomment>What a job tells while it goes on. How a job ends. What the engine&apos;s process says. What the window hears.</extracomment>
        <translation>Der rechnende Teil des Programms wurde von außen beendet, meist weil der Arbeitsspeicher nicht reichte ({ending}).</translation>
    </message>
    <message>
        <source>The part of the program that computes was ended from outside or crashed ({ending}).</source>
        <translation>Der rechnende Teil des Programms wurde von außen beendet oder ist abgestürzt ({ending}).</translation>
    </message>
    <message>
        <source>Everything that was complete is kept in the project; what was being written of a run is written anew.</source>
        <translation>Alles, was vollständig war, bleibt im Projekt erhalten; was von einem Lauf gerade geschrieben wurde, wird neu geschrieben.</translation>
    </message>
    <message>
        <source>Start it again: a run goes on where it stood. If it happens again, close other programs, or choose a smaller model or context.</source>
        <translation>Starten Sie erneut: Ein Lauf geht dort weiter, wo er stand. Geschieht es wieder, so schließen Sie andere Programme, oder wählen Sie ein kleineres Modell oder einen kleineren Kontext.</translation>
    </message>
    <message>
        <source>Nothing was checked.</source>
        <translation>Nichts wurde geprüft.</translation>
    </message>
    <message>
        <source>Correct these cells in the table, or leave them empty.</source>
        <translation>Berichtigen Sie diese Zellen in der Tabelle, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>The table lacks {count:,} of the project&apos;s columns: {columns}.</source>
        <translation>Der Tabelle fehlen {count:,} der Spalten des Projekts: {columns}.</translation>
    </message>
    <message>
        <source>Its rows cannot be judged by the rules, so nothing was checked.</source>
        <translation>Ihre Zeilen lassen sich nicht nach den Regeln beurteilen; daher wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>Check that it is the right table; its columns must be named as in the project.</source>
        <translation>Prüfen Sie, ob es die richtige Tabelle ist; ihre Spalten müssen heißen wie im Projekt.</translation>
    </message>
    <message>
        <source>The core-set setting {name!r} must be {wanted}.</source>
        <translation>Die Einstellung {name!r} der Kernmenge muss {wanted} sein.</translation>
    </message>
    <message>
        <source>No row was scored.</source>
        <translation>Für keine Zeile wurde ein Wert berechnet.</translation>
    </message>
    <message>
        <source>Correct the setting, or leave it out to take the default.</source>
        <translation>Berichtigen Sie die Einstellung, oder lassen Sie sie weg, dann gilt der Standard.</translation>
    </message>
    <message>
        <source>The table has no feature column.</source>
        <translation>Die Tabelle hat keine Merkmalsspalte.</translation>
    </message>
    <message>
        <source>Nothing but the class is left, so no row can stand for its class better than another.</source>
        <translation>Außer der Klasse bleibt nichts übrig; daher kann keine Zeile besser für ihre Klasse stehen als eine andere.</translation>
    </message>
    <message>
        <source>Give at least one column the role &apos;feature&apos;.</source>
        <translation>Geben Sie mindestens einer Spalte die Rolle „feature“.</translation>
    </message>
    <message>
        <source>a positive number</source>
        <translation>eine positive Zahl</translation>
    </message>
    <message>
        <source>at least {minimum}</source>
        <translation>mindestens {minimum}</translation>
    </message>
    <message>
        <source>None of {rows} trial rows of the class {name} obeyed all hard rules. Most often broken: {listed}.</source>
        <translation>Keine von {rows} Probezeilen der Klasse {name} hielt alle harten Regeln ein. Am häufigsten verletzt: {listed}.</translation>
    </message>
    <message>
        <source>No row of the class {name} can obey the hard rule {texts}.</source>
        <translation>Keine Zeile der Klasse {name} kann die harte Regel {texts} einhalten.</translation>
    </message>
    <message>
        <source>The hard rules contradict each other for rows of the class {name}: {texts}.</source>
        <translation>Die harten Regeln widersprechen einander bei Zeilen der Klasse {name}: {texts}.</translation>
    </message>
    <message>
        <source>Every column beside the target holds one and the same value.</source>
        <translation>Jede Spalte neben der Zielspalte enthält immer denselben Wert.</translation>
    </message>
    <message>
        <source>Constants say nothing about the classes, so no useful rows can be made.</source>
        <translation>Gleichbleibende Werte sagen nichts über die Klassen; daher lassen sich keine brauchbaren Zeilen erzeugen.</translation>
    </message>
    <message>
        <source>Check that the right table and columns were chosen.</source>
        <translation>Prüfen Sie, ob die richtige Tabelle und die richtigen Spalten gewählt wurden.</translation>
    </message>
    <message>
        <source>in the table</source>
        <translation>in der Tabelle</translation>
    </message>
    <message>
        <source>in the training rows</source>
        <translation>in den Trainingszeilen</translation>
    </message>
    <message>
        <source>Every cell of the target {target!r} is missing.</source>
        <translation>Jede Zelle der Zielspalte {target!r} fehlt.</translation>
    </message>
    <message>
        <source>Without classes it is unknown which rows are rare.</source>
        <translation>Ohne Klassen ist nicht bekannt, welche Zeilen selten sind.</translation>
    </message>
    <message>
        <source>Choose another target column, or check how missing values are coded.</source>
        <translation>Wählen Sie eine andere Zielspalte, oder prüfen Sie, wie fehlende Werte kodiert sind.</translation>
    </message>
    <message>
        <source>Beside the target there is no column to model (left out: {columns}).</source>
        <translation>Neben der Zielspalte gibt es keine Spalte zu modellieren (weggelassen: {columns}).</translation>
    </message>
    <message>
        <source>Beside the target there is no column to model.</source>
        <translation>Neben der Zielspalte gibt es keine Spalte zu modellieren.</translation>
    </message>
    <message>
        <source>A row of nothing but its class cannot be realistic or unrealistic.</source>
        <translation>Eine Zeile, die nur aus ihrer Klasse besteht, kann weder realistisch noch unrealistisch sein.</translation>
    </message>
    <message>
        <source>Give the table at least one more column, or let one be used that is left out.</source>
        <translation>Geben Sie der Tabelle mindestens eine weitere Spalte, oder lassen Sie eine weggelassene verwenden.</translation>
    </message>
    <message>
        <source>The table has {count:,} columns to model; at most {most:,} are possible.</source>
        <translation>Die Tabelle hat {count:,} Spalten zu modellieren; höchstens {most:,} sind möglich.</translation>
    </message>
    <message>
        <source>A language model could not hold enough complete rows to learn from.</source>
        <translation>Ein Sprachmodell könnte nicht genug vollständige Zeilen aufnehmen, um daraus zu lernen.</translation>
    </message>
    <message>
        <source>Leave out the columns that are not needed.</source>
        <translation>Lassen Sie die Spalten weg, die nicht gebraucht werden.</translation>
    </message>
    <message>
        <source>The target {target!r} has fewer than two classes {part}.</source>
        <translation>Die Zielspalte {target!r} hat {part} weniger als zwei Klassen.</translation>
    </message>
    <message>
        <source>With a single class nothing is rare and nothing can be balanced.</source>
        <translation>Bei einer einzigen Klasse ist nichts selten, und nichts lässt sich ausgleichen.</translation>
    </message>
    <message>
        <source>Choose a target with at least two classes, and a split with both on the training side.</source>
        <translation>Wählen Sie eine Zielspalte mit mindestens zwei Klassen und eine Aufteilung, bei der beide auf der Trainingsseite vorkommen.</translation>
    </message>
    <message>
        <source>The split column {split_column!r} has {count:,} cells that are neither train nor test.</source>
        <translation>Die Aufteilungsspalte {split_column!r} hat {count:,} Zellen, die weder Training noch Test angeben.</translation>
    </message>
    <message>
        <source>It is unknown which rows the method may see, so nothing was read.</source>
        <translation>Es ist nicht bekannt, welche Zeilen das Verfahren sehen darf; daher wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Write one of {training} or {held_out} in each row.</source>
        <translation>Schreiben Sie in jede Zeile eines dieser Wörter: {training} oder {held_out}.</translation>
    </message>
    <message>
        <source>The target {target!r} has no class {rare_class!r}.</source>
        <translation>Die Zielspalte {target!r} hat keine Klasse {rare_class!r}.</translation>
    </message>
    <message>
        <source>No run was started.</source>
        <translation>Es wurde kein Lauf gestartet.</translation>
    </message>
    <message>
        <source>Its classes are: {classes}.</source>
        <translation>Ihre Klassen sind: {classes}.</translation>
    </message>
    <message>
        <source>Column {column!r} has {count:,} different categories; at most {most:,} are possible.</source>
        <translation>Spalte {column!r} hat {count:,} verschiedene Kategorien; höchstens {most:,} sind möglich.</translation>
    </message>
    <message>
        <source>So many categories cannot be learned from examples and may identify people.</source>
        <translation>So viele Kategorien lassen sich nicht aus Beispielen lernen und können Personen identifizieren.</translation>
    </message>
    <message>
        <source>Group them in the source table, or leave the column out.</source>
        <translation>Fassen Sie sie in der Ausgangstabelle zusammen, oder lassen Sie die Spalte weg.</translation>
    </message>
    <message>
        <source>Column {column!r} has a category of {longest:,} characters; at most {most:,} are possible.</source>
        <translation>Spalte {column!r} hat eine Kategorie mit {longest:,} Zeichen; höchstens {most:,} sind möglich.</translation>
    </message>
    <message>
        <source>Texts this long are usually free text, which can name people.</source>
        <translation>So lange Texte sind meist Freitext, der Personen nennen kann.</translation>
    </message>
    <message>
        <source>Shorten the categories in the source table, or leave the column out.</source>
        <translation>Kürzen Sie die Kategorien in der Ausgangstabelle, oder lassen Sie die Spalte weg.</translation>
    </message>
    <message>
        <source>Class {name!r} of the target {target!r} has a single row {part}.</source>
        <translation>Klasse {name!r} der Zielspalte {target!r} hat {part} nur eine einzige Zeile.</translation>
    </message>
    <message>
        <source>Class {name!r} of the target {target!r} has no row {part}.</source>
        <translation>Klasse {name!r} der Zielspalte {target!r} hat {part} keine Zeile.</translation>
    </message>
    <message>
        <source>Rows made from a single person&apos;s row would be that person&apos;s row; nothing can be learned safely.</source>
        <translation>Zeilen, die aus der Zeile einer einzigen Person erzeugt würden, wären die Zeile dieser Person; daraus lässt sich nichts gefahrlos lernen.</translation>
    </message>
    <message>
        <source>Without an example nothing can be learned about it.</source>
        <translation>Ohne ein Beispiel lässt sich nichts über sie lernen.</translation>
    </message>
    <message>
        <source>Merge the class with another one, or leave its rows out of the table.</source>
        <translation>Legen Sie die Klasse mit einer anderen zusammen, oder nehmen Sie ihre Zeilen aus der Tabelle heraus.</translation>
    </message>
    <message>
        <source>The setting {name} is {value}.</source>
        <translation>Die Einstellung {name} hat den Wert {value}.</translation>
    </message>
    <message>
        <source>Choose a whole number from {low:,} to {high:,}.</source>
        <translation>Wählen Sie eine ganze Zahl von {low:,} bis {high:,}.</translation>
    </message>
    <message>
        <source>Choose a number from {low:,} to {high:,}.</source>
        <translation>Wählen Sie eine Zahl von {low:,} bis {high:,}.</translation>
    </message>
    <message>
        <source>The setting {name} is {value!r}.</source>
        <translation>Die Einstellung {name} hat den Wert {value!r}.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Wählen Sie eines von diesen: {choices}.</translation>
    </message>
    <message>
        <source>The table is too wide for {source}: a row takes {row_tokens:,} tokens of the {context:,} that fit its context.</source>
        <translation>Die Tabelle ist zu breit für {source}: Eine Zeile braucht {row_tokens:,} Tokens von den {context:,}, die in seinen Kontext passen.</translation>
    </message>
    <message>
        <source>The model could not see one complete row of each class, so no rows were made.</source>
        <translation>Das Modell könnte nicht von jeder Klasse eine vollständige Zeile sehen; daher wurden keine Zeilen erzeugt.</translation>
    </message>
    <message>
        <source>Leave out columns, or choose a model with a larger context.</source>
        <translation>Lassen Sie Spalten weg, oder wählen Sie ein Modell mit größerem Kontext.</translation>
    </message>
    <message>
        <source>&apos;{rule}&apos; speaks of the whole table: no single row can break it.</source>
        <translation>„{rule}“ spricht von der ganzen Tabelle: Keine einzelne Zeile kann diese Regel verletzen.</translation>
    </message>
    <message>
        <source>It was left soft.</source>
        <translation>Sie blieb weich.</translation>
    </message>
    <message>
        <source>Keep it soft, or state what a row must fulfil, such as a comparison.</source>
        <translation>Lassen Sie sie weich, oder geben Sie an, was eine Zeile erfüllen muss, etwa einen Vergleich.</translation>
    </message>
    <message>
        <source>The rules in {path} cannot be used: {reason}.</source>
        <translation>Die Regeln in {path} können nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>None of them was taken over.</source>
        <translation>Keine davon wurde übernommen.</translation>
    </message>
    <message>
        <source>Start from a file to which the rules of a project were written.</source>
        <translation>Gehen Sie von einer Datei aus, in die die Regeln eines Projekts geschrieben wurden.</translation>
    </message>
    <message>
        <source>The rules in {path} cannot be used: {place} cannot be read at character {character:,}: {reason}.</source>
        <translation>Die Regeln in {path} können nicht verwendet werden: {place} kann bei Zeichen {character:,} nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>None of them was taken over.
{pointer}</source>
        <translation>Keine davon wurde übernommen.
{pointer}</translation>
    </message>
    <message>
        <source>There is no rule to write.</source>
        <translation>Es gibt keine Regel zu schreiben.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>State rules first.</source>
        <translation>Stellen Sie zuerst Regeln auf.</translation>
    </message>
    <message>
        <source>There is already a folder {path}.</source>
        <translation>Einen Ordner {path} gibt es schon.</translation>
    </message>
    <message>
        <source>There is already a file {path}.</source>
        <translation>Eine Datei {path} gibt es schon.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Daran wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be replaced.</source>
        <translation>Wählen Sie einen anderen Namen, oder erlauben Sie, dass die Datei ersetzt wird.</translation>
    </message>
    <message>
        <source>rule {number:,}</source>
        <translation>Regel {number:,}</translation>
    </message>
    <message>
        <source>it holds no rule</source>
        <translation>die Datei enthält keine Regel</translation>
    </message>
    <message>
        <source>Rule {number} names a column or a category with a line break or the like in it.</source>
        <translation>Regel {number} nennt eine Spalte oder eine Kategorie, die einen Zeilenumbruch oder Ähnliches enthält.</translation>
    </message>
    <message>
        <source>A line of text cannot hold it, so nothing was written.</source>
        <translation>Eine Textzeile kann das nicht fassen; daher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Choose a name that ends in {suffix}.</source>
        <translation>Wählen Sie einen Namen, der auf {suffix} endet.</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>die Datei ist größer als {most} MB</translation>
    </message>
    <message>
        <source>it has no &quot;format&quot;: &quot;{format}&quot;</source>
        <translation>die Angabe &quot;format&quot;: &quot;{format}&quot; fehlt</translation>
    </message>
    <message>
        <source>its version is not {version}; it was perhaps written by a newer program</source>
        <translation>die Version ist nicht {version}; die Datei stammt vielleicht von einem neueren Programm</translation>
    </message>
    <message>
        <source>&quot;rules&quot; is not a list</source>
        <translation>„rules“ ist keine Liste</translation>
    </message>
    <message>
        <source>it holds more than {most} rules</source>
        <translation>die Datei enthält mehr als {most} Regeln</translation>
    </message>
    <message>
        <source>{place} is hard but speaks of the whole table, which no single row can break</source>
        <translation>{place} ist hart, spricht aber von der ganzen Tabelle; keine einzelne Zeile kann sie verletzen</translation>
    </message>
    <message>
        <source>{place} says the same as {former}</source>
        <translation>{place} besagt dasselbe wie {former}</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>die Datei ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>line {number:,} is no text</source>
        <translation>Zeile {number:,} ist kein Text</translation>
    </message>
    <message>
        <source>it is no JSON document</source>
        <translation>die Datei ist kein JSON-Dokument</translation>
    </message>
    <message>
        <source>{place} has no &quot;text&quot;</source>
        <translation>{place} hat keinen Eintrag „text“</translation>
    </message>
    <message>
        <source>{place} has an unknown entry {key!r}</source>
        <translation>{place} hat einen unbekannten Eintrag {key!r}</translation>
    </message>
    <message>
        <source>{place} has an &quot;origin&quot; that is none of {possible}</source>
        <translation>{place} hat einen Eintrag „origin“, der keiner von diesen ist: {possible}</translation>
    </message>
    <message>
        <source>line {number:,}</source>
        <translation>Zeile {number:,}</translation>
    </message>
    <message>
        <source>{place} has a &quot;{key}&quot; that is neither true nor false</source>
        <translation>{place} hat einen Eintrag „{key}“, der weder true noch false ist</translation>
    </message>
    <message>
        <source>There would be {count} rules; at most {maximum_rules} are possible.</source>
        <translation>Es wären {count} Regeln; höchstens {maximum_rules} sind möglich.</translation>
    </message>
    <message>
        <source>No rule was changed.</source>
        <translation>Keine Regel wurde geändert.</translation>
    </message>
    <message>
        <source>Remove rules that are not needed.</source>
        <translation>Entfernen Sie Regeln, die nicht gebraucht werden.</translation>
    </message>
    <message>
        <source>The rule &apos;{text}&apos; is already there, as number {number}.</source>
        <translation>Die Regel „{text}“ gibt es schon, als Nummer {number}.</translation>
    </message>
    <message>
        <source>Switch rule {number} on or off, or make it hard or soft, instead.</source>
        <translation>Schalten Sie stattdessen Regel {number} ein oder aus, oder machen Sie sie hart oder weich.</translation>
    </message>
    <message>
        <source>written out in full it is too long or nested too deeply</source>
        <translation>ausgeschrieben ist sie zu lang oder zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it has {count:,} characters, and a rule has at most {most:,}</source>
        <translation>sie hat {count:,} Zeichen, und eine Regel hat höchstens {most:,}</translation>
    </message>
    <message>
        <source>&apos;rises with&apos; and &apos;falls with&apos; speak of the whole table and can be no part of a condition on rows</source>
        <translation>„rises with“ und „falls with“ sprechen von der ganzen Tabelle und können nicht Teil einer Bedingung an Zeilen sein</translation>
    </message>
    <message>
        <source>at the end of what &apos;(&apos; opens</source>
        <translation>am Ende dessen, was „(“ öffnet</translation>
    </message>
    <message>
        <source>behind &apos;{word}&apos;</source>
        <translation>hinter „{word}“</translation>
    </message>
    <message>
        <source>between the ends of the range</source>
        <translation>zwischen den Enden des Bereichs</translation>
    </message>
    <message>
        <source>before the list of levels</source>
        <translation>vor der Liste der Kategorien</translation>
    </message>
    <message>
        <source>behind the list of levels</source>
        <translation>hinter der Liste der Kategorien</translation>
    </message>
    <message>
        <source>{problem}; perhaps {nearest!r} is meant</source>
        <translation>{problem}; vielleicht ist {nearest!r} gemeint</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>the rule could end here, but something follows</source>
        <translation>die Regel könnte hier enden, aber es folgt noch etwas</translation>
    </message>
    <message>
        <source>&apos;{literal}&apos; is missing {why}</source>
        <translation>es fehlt „{literal}“ {why}</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>behind the condition</source>
        <translation>hinter der Bedingung</translation>
    </message>
    <message>
        <source>behind a list of columns</source>
        <translation>hinter einer Liste von Spalten</translation>
    </message>
    <message>
        <source>a column rises with itself</source>
        <translation>eine Spalte steigt oder fällt mit sich selbst</translation>
    </message>
    <message>
        <source>the ends of a range are numbers or dates; compare columns with &apos;&lt;=&apos; and &apos;and&apos;</source>
        <translation>die Enden eines Bereichs sind Zahlen oder Daten; vergleichen Sie Spalten mit „&lt;=“ und „and“</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>der Bereich endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>the categories of {column} have no order; &apos;=&apos;, &apos;!=&apos; or &apos;in&apos; must follow</source>
        <translation>die Kategorien von {column} haben keine Reihenfolge; „=“, „!=“ oder „in“ muss folgen</translation>
    </message>
    <message>
        <source>no level of the column is there</source>
        <translation>dort steht keine Kategorie der Spalte</translation>
    </message>
    <message>
        <source>a comparison such as &apos;&lt;=&apos; or &apos;=&apos; must follow</source>
        <translation>ein Vergleich wie „&lt;=“ oder „=“ muss folgen</translation>
    </message>
    <message>
        <source>it compares no column</source>
        <translation>darin wird keine Spalte verglichen</translation>
    </message>
    <message>
        <source>a number must follow &apos;within&apos;</source>
        <translation>auf „within“ muss eine Zahl folgen</translation>
    </message>
    <message>
        <source>a rule has at most {most} operations</source>
        <translation>eine Regel hat höchstens {most} Rechenschritte</translation>
    </message>
    <message>
        <source>with a date only days are added or subtracted, and another date subtracted</source>
        <translation>zu einem Datum werden nur Tage addiert; von ihm werden nur Tage oder ein anderes Datum subtrahiert</translation>
    </message>
    <message>
        <source>{column} is a column of categories, and a number or a date is needed here</source>
        <translation>{column} ist eine Kategorienspalte, und hier wird eine Zahl oder ein Datum gebraucht</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>die Zahl ist zu groß</translation>
    </message>
    <message>
        <source>a column must stand here</source>
        <translation>hier muss eine Spalte stehen</translation>
    </message>
    <message>
        <source>a category of {column} must stand here</source>
        <translation>hier muss eine Kategorie von {column} stehen</translation>
    </message>
    <message>
        <source>say &apos;falls with&apos; instead of &apos;not .. rises with&apos;</source>
        <translation>schreiben Sie „falls with“ statt „not .. rises with“</translation>
    </message>
    <message>
        <source>&apos;missing&apos; or &apos;known&apos; must follow &apos;is&apos;; a level or a number follows &apos;=&apos;</source>
        <translation>auf „is“ muss „missing“ oder „known“ folgen; eine Kategorie oder eine Zahl folgt auf „=“</translation>
    </message>
    <message>
        <source>a column is listed twice</source>
        <translation>eine Spalte ist zweimal aufgeführt</translation>
    </message>
    <message>
        <source>only numbers rise and fall, and {column} is a column of categories</source>
        <translation>nur Zahlen steigen und fallen, und {column} ist eine Kategorienspalte</translation>
    </message>
    <message>
        <source>&apos;within&apos; goes with &apos;=&apos; only</source>
        <translation>„within“ passt nur zu „=“</translation>
    </message>
    <message>
        <source>which have none</source>
        <translation>die keine haben</translation>
    </message>
    <message>
        <source>the unit {unit} does not go with the columns ({units})</source>
        <translation>die Einheit {unit} passt nicht zu den Spalten ({units})</translation>
    </message>
    <message>
        <source>there is no such date; dates are written year-month-day</source>
        <translation>dieses Datum gibt es nicht; Daten werden als Jahr-Monat-Tag geschrieben</translation>
    </message>
    <message>
        <source>{column} is a column of categories: &apos;=&apos;, &apos;!=&apos;, &apos;in&apos; or &apos;is missing&apos; must follow</source>
        <translation>{column} ist eine Kategorienspalte: „=“, „!=“, „in“ oder „is missing“ muss folgen</translation>
    </message>
    <message>
        <source>The table has no column {name!r}.</source>
        <translation>Die Tabelle hat keine Spalte {name!r}.</translation>
    </message>
    <message>
        <source>Nothing was read into a project.</source>
        <translation>Nichts wurde in ein Projekt eingelesen.</translation>
    </message>
    <message>
        <source>Its columns are: {shown}.</source>
        <translation>Ihre Spalten sind: {shown}.</translation>
    </message>
    <message>
        <source>The schema file cannot be used: {reason}.</source>
        <translation>Die Schemadatei kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>The table was not touched.</source>
        <translation>Die Tabelle wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>Start from a schema that the program prints for the table.</source>
        <translation>Gehen Sie von einem Schema aus, das das Programm für die Tabelle ausgibt.</translation>
    </message>
    <message>
        <source>Column {name!r} is said to be of type &apos;{wanted}&apos;, but {count:,} of its cells are not.</source>
        <translation>Spalte {name!r} soll vom Typ „{wanted}“ sein, aber {count:,} ihrer Zellen sind es nicht.</translation>
    </message>
    <message>
        <source>Reading them as missing would lose data silently, so nothing was read.</source>
        <translation>Würden sie als fehlend gelesen, so gingen unbemerkt Daten verloren; daher wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Correct the type in the schema, or list the texts that mean &apos;missing&apos; under missing_codes.</source>
        <translation>Berichtigen Sie den Typ im Schema, oder führen Sie die Texte, die „fehlt“ bedeuten, unter missing_codes auf.</translation>
    </message>
    <message>
        <source>The schema names no target column.</source>
        <translation>Das Schema nennt keine Zielspalte.</translation>
    </message>
    <message>
        <source>Without one it is unknown which rows are rare.</source>
        <translation>Ohne sie ist nicht bekannt, welche Zeilen selten sind.</translation>
    </message>
    <message>
        <source>Choose the column that holds the class.</source>
        <translation>Wählen Sie die Spalte, die die Klasse enthält.</translation>
    </message>
    <message>
        <source>The target {target!r} is also the split column.</source>
        <translation>Die Zielspalte {target!r} ist zugleich die Aufteilungsspalte.</translation>
    </message>
    <message>
        <source>The target {target!r} is also to be left out.</source>
        <translation>Die Zielspalte {target!r} soll zugleich weggelassen werden.</translation>
    </message>
    <message>
        <source>Choose another target, or use the column for nothing else.</source>
        <translation>Wählen Sie eine andere Zielspalte, oder verwenden Sie die Spalte für nichts anderes.</translation>
    </message>
    <message>
        <source>Column {name!r} is free text and cannot be a {role}.</source>
        <translation>Spalte {name!r} ist Freitext und kann nicht die Rolle „{role}“ haben.</translation>
    </message>
    <message>
        <source>Column {name!r} is an identifier and cannot be a {role}.</source>
        <translation>Spalte {name!r} ist eine Kennung und kann nicht die Rolle „{role}“ haben.</translation>
    </message>
    <message>
        <source>Invented identifiers or free text could be mistaken for a real person&apos;s.</source>
        <translation>Erfundene Kennungen oder Freitexte könnten für die einer echten Person gehalten werden.</translation>
    </message>
    <message>
        <source>Give it the role &apos;excluded&apos;, or another type, in the schema file.</source>
        <translation>Geben Sie ihr in der Schemadatei die Rolle „excluded“ oder einen anderen Typ.</translation>
    </message>
    <message>
        <source>Column {name!r} contains infinite values.</source>
        <translation>Spalte {name!r} enthält unendliche Werte.</translation>
    </message>
    <message>
        <source>An infinity has no mean and no range, so no realistic rows can be made from it.</source>
        <translation>Ein unendlicher Wert hat keinen Mittelwert und keinen Bereich; daher lassen sich daraus keine realistischen Zeilen erzeugen.</translation>
    </message>
    <message>
        <source>Replace the infinities in the source table by numbers or by empty cells.</source>
        <translation>Ersetzen Sie die unendlichen Werte in der Ausgangstabelle durch Zahlen oder durch leere Zellen.</translation>
    </message>
    <message>
        <source>The target {name!r} is said to be of type &apos;{wanted}&apos;.</source>
        <translation>Die Zielspalte {name!r} soll vom Typ „{wanted}“ sein.</translation>
    </message>
    <message>
        <source>Rare classes exist only where the target is a set of classes.</source>
        <translation>Seltene Klassen gibt es nur, wo die Zielspalte aus Klassen besteht.</translation>
    </message>
    <message>
        <source>Make it &apos;categorical&apos;, &apos;boolean&apos; or &apos;ordinal&apos;, or choose another target.</source>
        <translation>Geben Sie ihr den Typ „categorical“, „boolean“ oder „ordinal“, oder wählen Sie eine andere Zielspalte.</translation>
    </message>
    <message>
        <source>The target {name!r} has {count:,} different values.</source>
        <translation>Die Zielspalte {name!r} hat {count:,} verschiedene Werte.</translation>
    </message>
    <message>
        <source>Up to {most:,} classes can be told apart; this looks like a number or an identifier.</source>
        <translation>Bis zu {most:,} Klassen lassen sich unterscheiden; dies sieht nach einer Zahl oder einer Kennung aus.</translation>
    </message>
    <message>
        <source>Choose the column that holds the class, or group the values into classes first.</source>
        <translation>Wählen Sie die Spalte, die die Klasse enthält, oder fassen Sie die Werte zuerst zu Klassen zusammen.</translation>
    </message>
    <message>
        <source>&quot;columns&quot; is not a list</source>
        <translation>„columns“ ist keine Liste</translation>
    </message>
    <message>
        <source>the minimum of column {name!r} is above its maximum</source>
        <translation>das Minimum der Spalte {name!r} liegt über ihrem Maximum</translation>
    </message>
    <message>
        <source>Column {column!r} has {count:,} cells that are none of its levels (the first in row {row:,}).</source>
        <translation>Spalte {column!r} hat {count:,} Zellen, die keine ihrer Kategorien enthalten (die erste in Zeile {row:,}).</translation>
    </message>
    <message>
        <source>Add the levels to the schema, or list the texts under missing_codes.</source>
        <translation>Ergänzen Sie die Kategorien im Schema, oder führen Sie die Texte unter missing_codes auf.</translation>
    </message>
    <message>
        <source>entry {position} of &quot;columns&quot; has no &quot;name&quot;</source>
        <translation>Eintrag {position} von „columns“ hat kein „name“</translation>
    </message>
    <message>
        <source>column {name!r} is described twice</source>
        <translation>Spalte {name!r} ist zweimal beschrieben</translation>
    </message>
    <message>
        <source>column {name!r} has an unknown entry {key!r}</source>
        <translation>Spalte {name!r} hat einen unbekannten Eintrag {key!r}</translation>
    </message>
    <message>
        <source>Both {former!r} and {name!r} are called the target.</source>
        <translation>Sowohl {former!r} als auch {name!r} werden Zielspalte genannt.</translation>
    </message>
    <message>
        <source>Both {former!r} and {name!r} are called the split column.</source>
        <translation>Sowohl {former!r} als auch {name!r} werden Aufteilungsspalte genannt.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Nennen Sie nur eine davon.</translation>
    </message>
    <message>
        <source>the date format of column {name!r} needs %Y, %d and %m or %b, and may end with %H:%M or %H:%M:%S</source>
        <translation>das Datumsformat der Spalte {name!r} braucht %Y, %d und %m oder %b und darf auf %H:%M oder %H:%M:%S enden</translation>
    </message>
    <message>
        <source>the {key} of column {name!r} is none of {possible}</source>
        <translation>der Eintrag {key} der Spalte {name!r} ist keiner von diesen: {possible}</translation>
    </message>
    <message>
        <source>column {name!r} has an unusable {key!r}</source>
        <translation>Spalte {name!r} hat einen unbrauchbaren Eintrag {key!r}</translation>
    </message>
    <message>
        <source>The model wrote no acceptable row in {count} batches in a row; most often refused: {reason}.</source>
        <translation>Das Modell schrieb in {count} Stapeln hintereinander keine annehmbare Zeile; häufigster Grund der Ablehnung: {reason}.</translation>
    </message>
    <message>
        <source>The model wrote no acceptable row in {count} batches in a row; there were no rows in its answers.</source>
        <translation>Das Modell hat in {count} Stapeln nacheinander keine brauchbare Zeile geschrieben; in seinen Antworten standen keine Zeilen.</translation>
    </message>
    <message>
        <source>The {rows_done:,} rows accepted before are kept in the project.</source>
        <translation>Die {rows_done:,} zuvor angenommenen Zeilen bleiben im Projekt erhalten.</translation>
    </message>
    <message>
        <source>Resume to try other reference rows, or run anew with another model, copy gate or fewer columns.</source>
        <translation>Setzen Sie fort, um andere Referenzzeilen zu versuchen, oder beginnen Sie einen neuen Lauf mit einem anderen Modell, einer anderen Einstellung für abgelehnte Kopien oder weniger Spalten.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is empty.</source>
        <translation>„{path}“ ist leer.</translation>
    </message>
    <message>
        <source>There is nothing to learn from.</source>
        <translation>Es gibt nichts, woraus sich lernen ließe.</translation>
    </message>
    <message>
        <source>Check that you chose the right file, and that it was completely saved or downloaded.</source>
        <translation>Prüfen Sie, ob Sie die richtige Datei gewählt haben und ob sie vollständig gespeichert oder heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be opened as {what}.</source>
        <translation>„{path}“ sollte {what} sein, lässt sich aber nicht so öffnen.</translation>
    </message>
    <message>
        <source>The file is damaged, incomplete or of another kind, so nothing was read.</source>
        <translation>Die Datei ist beschädigt, unvollständig oder von anderer Art; daher wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Save or download it again, or save the table as .csv and read that.</source>
        <translation>Speichern Sie sie erneut, oder laden Sie sie noch einmal herunter; oder speichern Sie die Tabelle als .csv, und lesen Sie diese ein.</translation>
    </message>
    <message>
        <source>The characters of &quot;{path}&quot; cannot be made out.</source>
        <translation>Die Zeichen von „{path}“ lassen sich nicht entziffern.</translation>
    </message>
    <message>
        <source>It is either no text at all or in an unknown or mixed encoding, so nothing was read.</source>
        <translation>Es ist entweder überhaupt kein Text oder einer in unbekannter oder gemischter Kodierung; daher wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Save the table again as CSV with the encoding UTF-8.</source>
        <translation>Speichern Sie die Tabelle noch einmal als CSV mit der Kodierung UTF-8.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is protected by a password.</source>
        <translation>„{path}“ ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>Its content is encrypted, so nothing was read.</source>
        <translation>Der Inhalt ist verschlüsselt; daher wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Open it in its program, save a copy without a password, and read the copy.</source>
        <translation>Öffnen Sie die Datei in ihrem Programm, speichern Sie eine Kopie ohne Passwort, und lesen Sie die Kopie ein.</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>der Tabelle</translation>
    </message>
    <message>
        <source>In {where} these columns have no name, counted from the left: {columns}.</source>
        <translation>In {where} haben diese Spalten, von links gezählt, keinen Namen: {columns}.</translation>
    </message>
    <message>
        <source>Columns are told apart by their names, so the table was not used.</source>
        <translation>Spalten werden nach ihren Namen unterschieden; daher wurde die Tabelle nicht verwendet.</translation>
    </message>
    <message>
        <source>An unnamed first column is mostly a row number that another program added: delete it, or give it a name if you need it.</source>
        <translation>Eine erste Spalte ohne Namen ist meist eine Zeilennummer, die ein anderes Programm hinzugefügt hat: Löschen Sie sie, oder geben Sie ihr einen Namen, wenn Sie sie brauchen.</translation>
    </message>
    <message>
        <source>Give every column a name in the first line, or delete the columns you do not need.</source>
        <translation>Geben Sie jeder Spalte in der ersten Zeile einen Namen, oder löschen Sie die Spalten, die Sie nicht brauchen.</translation>
    </message>
    <message>
        <source>In {where} more than one column is called {columns}.</source>
        <translation>In {where} heißt mehr als eine Spalte {columns}.</translation>
    </message>
    <message>
        <source>Give every column a name of its own in the first line.</source>
        <translation>Geben Sie jeder Spalte in der ersten Zeile einen eigenen Namen.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; has column names but no rows.</source>
        <translation>„{path}“ hat Spaltennamen, aber keine Zeilen.</translation>
    </message>
    <message>
        <source>Check that you chose the right file, and that its table stands in the first sheet.</source>
        <translation>Prüfen Sie, ob Sie die richtige Datei gewählt haben und ob ihre Tabelle im ersten Blatt steht.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is a folder.</source>
        <translation>„{path}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>A table is a single file, so nothing was read.</source>
        <translation>Eine Tabelle ist eine einzelne Datei; daher wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; has a kind of file that is not read here.</source>
        <translation>„{path}“ ist eine Datei von einer Art, die hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>Save the table as one of these kinds: {kinds}.</source>
        <translation>Speichern Sie die Tabelle in einer dieser Arten: {kinds}.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not what its name says: it looks like {likeness}.</source>
        <translation>„{path}“ ist nicht, was der Name sagt: Der Inhalt sieht aus wie {likeness}.</translation>
    </message>
    <message>
        <source>Its content cannot be read as a table of that kind, so nothing was read.</source>
        <translation>Er lässt sich nicht als Tabelle dieser Art lesen; daher wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Give the file the ending it should have, or save the table again from the program it comes from.</source>
        <translation>Geben Sie der Datei die richtige Endung, oder speichern Sie die Tabelle noch einmal aus dem Programm, aus dem sie stammt.</translation>
    </message>
    <message>
        <source>In &quot;{path}&quot; the header has {columns:,} cells, but line {line:,} has {cells:,}.</source>
        <translation>In „{path}“ hat die Kopfzeile {columns:,} Zellen, aber Zeile {line:,} hat {cells:,}.</translation>
    </message>
    <message>
        <source>It is uncertain which cell belongs to which column, so nothing was read.</source>
        <translation>Es ist ungewiss, welche Zelle zu welcher Spalte gehört; daher wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Check those lines for a missing or additional separator and put cells that contain one in quotes; the first line must be the column names.</source>
        <translation>Prüfen Sie, ob in diesen Zeilen ein Trennzeichen fehlt oder eines zu viel ist, und setzen Sie Zellen, die eines enthalten, in Anführungszeichen; in der ersten Zeile müssen die Spaltennamen stehen.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; has no sheet called &quot;{stated}&quot;.</source>
        <translation>„{path}“ hat kein Blatt namens „{stated}“.</translation>
    </message>
    <message>
        <source>Choose one of its sheets.</source>
        <translation>Wählen Sie eines der Blätter darin.</translation>
    </message>
    <message>
        <source>The first sheet of &quot;{path}&quot; is empty.</source>
        <translation>Das erste Blatt von „{path}“ ist leer.</translation>
    </message>
    <message>
        <source>The sheet &quot;{sheet}&quot; of &quot;{path}&quot; is empty.</source>
        <translation>Das Blatt „{sheet}“ von „{path}“ ist leer.</translation>
    </message>
    <message>
        <source>Move the table to the first sheet of the workbook, or choose the sheet that holds it.</source>
        <translation>Verschieben Sie die Tabelle auf das erste Blatt der Arbeitsmappe, oder wählen Sie das Blatt, das sie enthält.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; has a kind of file that is not written here.</source>
        <translation>„{path}“ ist eine Datei von einer Art, die hier nicht geschrieben wird.</translation>
    </message>
    <message>
        <source>Choose a name with one of these endings: {kinds}.</source>
        <translation>Wählen Sie einen Namen mit einer dieser Endungen: {kinds}.</translation>
    </message>
    <message>
        <source>The table has {rows:,} rows and {columns:,} columns, more than an Excel sheet can hold.</source>
        <translation>Die Tabelle hat {rows:,} Zeilen und {columns:,} Spalten, mehr als ein Excel-Blatt fasst.</translation>
    </message>
    <message>
        <source>A sheet holds {most:,} rows below the header and {excel_columns:,} columns, so nothing was written.</source>
        <translation>Ein Blatt fasst {most:,} Zeilen unter der Kopfzeile und {excel_columns:,} Spalten; daher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Choose the ending .csv or .parquet.</source>
        <translation>Wählen Sie die Endung .csv oder .parquet.</translation>
    </message>
    <message>
        <source>The table has no rows or no columns.</source>
        <translation>Die Tabelle hat keine Zeilen oder keine Spalten.</translation>
    </message>
    <message>
        <source>A file without rows could not be read again, so nothing was written.</source>
        <translation>Eine Datei ohne Zeilen ließe sich nicht wieder einlesen; daher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Make some rows first.</source>
        <translation>Erzeugen Sie zuerst Zeilen.</translation>
    </message>
    <message>
        <source>Column &quot;{name}&quot; holds cells that are not single values.</source>
        <translation>Spalte „{name}“ enthält Zellen, die keine einzelnen Werte sind.</translation>
    </message>
    <message>
        <source>Only text, numbers, dates and truth values can be learned from, so the table was not used.</source>
        <translation>Nur aus Text, Zahlen, Datumsangaben und Wahrheitswerten lässt sich lernen; daher wurde die Tabelle nicht verwendet.</translation>
    </message>
    <message>
        <source>Leave the column out, or spread it over columns with one value each, and try again.</source>
        <translation>Lassen Sie die Spalte weg, oder verteilen Sie sie auf Spalten mit je einem Wert, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no file &quot;{path}&quot; in that place.</source>
        <translation>Eine Datei „{path}“ gibt es an diesem Ort nicht.</translation>
    </message>
    <message>
        <source>Check the name and the folder; the file may have been moved or renamed.</source>
        <translation>Prüfen Sie den Namen und den Ordner; die Datei wurde vielleicht verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>You have no permission to read &quot;{path}&quot;.</source>
        <translation>Sie haben keine Berechtigung, „{path}“ zu lesen.</translation>
    </message>
    <message>
        <source>Close the file in other programs, or copy it to a folder of your own and read the copy.</source>
        <translation>Schließen Sie die Datei in anderen Programmen, oder kopieren Sie sie in einen eigenen Ordner, und lesen Sie die Kopie ein.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; could not be read: {reason}.</source>
        <translation>„{path}“ konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Check the drive or the network connection, or copy the file to this computer and read the copy.</source>
        <translation>Prüfen Sie das Laufwerk oder die Netzverbindung, oder kopieren Sie die Datei auf diesen Computer, und lesen Sie die Kopie ein.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; has a quoted cell that is not closed properly: {error}.</source>
        <translation>„{path}“ hat eine Zelle in Anführungszeichen, die nicht richtig geschlossen ist: {error}.</translation>
    </message>
    <message>
        <source>From there on it is uncertain which cell is which, so nothing was read.</source>
        <translation>Von da an ist ungewiss, wo welche Zelle beginnt und endet; daher wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Look for a stray {quote} and double or remove it, or save the table again from its program.</source>
        <translation>Suchen Sie nach einem verirrten {quote}, und verdoppeln oder entfernen Sie es, oder speichern Sie die Tabelle noch einmal aus ihrem Programm.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not written in the encoding {stated}.</source>
        <translation>„{path}“ ist nicht in der Kodierung {stated} geschrieben.</translation>
    </message>
    <message>
        <source>Some of its characters cannot be made out that way, so nothing was read.</source>
        <translation>Einige Zeichen darin lassen sich so nicht entziffern; daher wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Wählen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <source>The table holds half of a character pair, which is not valid text.</source>
        <translation>Die Tabelle enthält ein halbes Zeichenpaar, und das ist kein gültiger Text.</translation>
    </message>
    <message>
        <source>No file can keep it, so nothing was written.</source>
        <translation>Keine Datei kann ihn aufbewahren; daher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Check where the table comes from: its text was probably cut in the middle of a character.</source>
        <translation>Prüfen Sie, woher die Tabelle stammt: Ihr Text wurde wahrscheinlich mitten in einem Zeichen abgeschnitten.</translation>
    </message>
    <message>
        <source>Column &quot;{name}&quot; has a cell of more than {longest:,} characters.</source>
        <translation>Spalte „{name}“ hat eine Zelle mit mehr als {longest:,} Zeichen.</translation>
    </message>
    <message>
        <source>This kind of file cannot hold it, so nothing was written.</source>
        <translation>Eine Datei dieser Art kann sie nicht fassen; daher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Choose the ending .parquet, or shorten the text.</source>
        <translation>Wählen Sie die Endung .parquet, oder kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; could not be written: {reason}.</source>
        <translation>„{path}“ konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was written; a file that had this name before is unchanged.</source>
        <translation>Nichts wurde geschrieben; eine Datei, die vorher diesen Namen hatte, ist unverändert.</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>den Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>you have no permission to write there, or the file is open in another program</source>
        <translation>Sie haben keine Berechtigung, dort zu schreiben, oder die Datei ist in einem anderen Programm geöffnet</translation>
    </message>
    <message>
        <source>A stored table cannot be opened.</source>
        <translation>Eine gespeicherte Tabelle lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The place where it is stored is damaged, and its rows cannot be restored from there.</source>
        <translation>Die Stelle, an der sie gespeichert ist, ist beschädigt, und ihre Zeilen lassen sich von dort nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Open a backup copy of the project, or read the original table again.</source>
        <translation>Öffnen Sie eine Sicherungskopie des Projekts, oder lesen Sie die ursprüngliche Tabelle noch einmal ein.</translation>
    </message>
    <message>
        <source>In &quot;{path}&quot; the header has {columns:,} cells, but {count:,} lines have another number, the first of them line {line:,} with {cells:,}.</source>
        <translation>In „{path}“ hat die Kopfzeile {columns:,} Zellen, aber {count:,} Zeilen haben eine andere Zahl; die erste davon ist Zeile {line:,} mit {cells:,}.</translation>
    </message>
    <message>
        <source>a workbook</source>
        <translation>eine Arbeitsmappe</translation>
    </message>
    <message>
        <source>an SPSS, SAS or Stata file</source>
        <translation>eine SPSS-, SAS- oder Stata-Datei</translation>
    </message>
    <message>
        <source>The model&apos;s vocabulary has too few short words to give each category of the table a code.</source>
        <translation>Das Vokabular des Modells hat zu wenige kurze Wörter, um jeder Kategorie der Tabelle einen Code zu geben.</translation>
    </message>
    <message>
        <source>No rows were made.</source>
        <translation>Es wurden keine Zeilen erzeugt.</translation>
    </message>
    <message>
        <source>Leave out the columns with the most categories, or have rows written as CSV.</source>
        <translation>Lassen Sie die Spalten mit den meisten Kategorien weg, oder lassen Sie die Zeilen als CSV schreiben.</translation>
    </message>
    <message>
        <source>The model&apos;s vocabulary lacks a character that the table&apos;s categories hold.</source>
        <translation>Im Vokabular des Modells fehlt ein Zeichen, das in den Kategorien der Tabelle vorkommt.</translation>
    </message>
    <message>
        <source>It cannot write these rows, so none were made.</source>
        <translation>Es kann diese Zeilen nicht schreiben; daher wurden keine erzeugt.</translation>
    </message>
    <message>
        <source>Have rows written in compact form, which needs no characters of the table, or choose another model.</source>
        <translation>Lassen Sie die Zeilen in kompakter Form schreiben, die keine Zeichen der Tabelle braucht, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>There are no {which} rows.</source>
        <translation>Es gibt keine {which}.</translation>
    </message>
    <message>
        <source>Nothing can be compared with nothing.</source>
        <translation>Mit nichts lässt sich nichts vergleichen.</translation>
    </message>
    <message>
        <source>Choose a table with at least one row beside its header.</source>
        <translation>Wählen Sie eine Tabelle mit mindestens einer Zeile neben der Kopfzeile.</translation>
    </message>
    <message>
        <source>The rows have more than one column called {names}.</source>
        <translation>Die Zeilen haben mehr als eine Spalte mit diesem Namen: {names}.</translation>
    </message>
    <message>
        <source>It is unknown which of them is meant, so nothing was compared.</source>
        <translation>Es ist nicht bekannt, welche davon gemeint ist; daher wurde nichts verglichen.</translation>
    </message>
    <message>
        <source>Rename or remove all but one.</source>
        <translation>Benennen Sie alle bis auf eine um, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The rows lack a column of the table: {names}.</source>
        <translation>Den Zeilen fehlt eine Spalte der Tabelle: {names}.</translation>
    </message>
    <message>
        <source>The rows lack {count:,} columns of the table: {names}.</source>
        <translation>Den Zeilen fehlen {count:,} Spalten der Tabelle: {names}.</translation>
    </message>
    <message>
        <source>Only whole rows can be compared with whole rows, so nothing was compared.</source>
        <translation>Nur ganze Zeilen lassen sich mit ganzen Zeilen vergleichen; daher wurde nichts verglichen.</translation>
    </message>
    <message>
        <source>Give rows with all columns of the table, named as there.</source>
        <translation>Geben Sie Zeilen mit allen Spalten der Tabelle an, benannt wie dort.</translation>
    </message>
    <message>
        <source>Cells cannot be read in a column: {names}.</source>
        <translation>Zellen einer Spalte lassen sich nicht lesen: {names}.</translation>
    </message>
    <message>
        <source>Cells cannot be read in {count:,} columns: {names}.</source>
        <translation>Zellen von {count:,} Spalten lassen sich nicht lesen: {names}.</translation>
    </message>
    <message>
        <source>Reading them as missing would change what is judged, so nothing was compared.</source>
        <translation>Würden sie als fehlend gelesen, so änderte sich, was beurteilt wird; daher wurde nichts verglichen.</translation>
    </message>
    <message>
        <source>Write them as the table does, or correct the type or the levels in the schema.</source>
        <translation>Schreiben Sie sie wie in der Tabelle, oder berichtigen Sie im Schema den Typ oder die Kategorien.</translation>
    </message>
    <message>
        <source>No row has a value of the target {target!r}.</source>
        <translation>Keine Zeile hat einen Wert der Zielspalte {target!r}.</translation>
    </message>
    <message>
        <source>Rows are compared class by class, so nothing was compared.</source>
        <translation>Zeilen werden Klasse für Klasse verglichen; daher wurde nichts verglichen.</translation>
    </message>
    <message>
        <source>Give rows that name their class.</source>
        <translation>Geben Sie Zeilen an, die ihre Klasse nennen.</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>synthetischen Zeilen</translation>
    </message>
    <message>
        <source>The class {smallest!r} has fewer than {least} different training rows.</source>
        <translation>Die Klasse {smallest!r} hat weniger als {least} verschiedene Trainingszeilen.</translation>
    </message>
    <message>
        <source>Too few to put some of them aside, so how many synthetic rows help cannot be tried out.</source>
        <translation>Das sind zu wenige, um einige davon beiseitezulegen; daher lässt sich nicht erproben, wie viele synthetische Zeilen helfen.</translation>
    </message>
    <message>
        <source>No class has more training rows than {rare_class!r}.</source>
        <translation>Keine Klasse hat mehr Trainingszeilen als {rare_class!r}.</translation>
    </message>
    <message>
        <source>There is nothing to balance, so there are no doses to try.</source>
        <translation>Es gibt nichts auszugleichen; daher gibt es keine Mengen zu erproben.</translation>
    </message>
    <message>
        <source>Choose the rare class, or judge synthetic rows by the test rows.</source>
        <translation>Wählen Sie die seltene Klasse, oder beurteilen Sie synthetische Zeilen anhand der zurückgehaltenen Zeilen.</translation>
    </message>
    <message>
        <source>Only {there:,} of {wanted:,} rows could be made from a part of the training rows.</source>
        <translation>Aus einem Teil der Trainingszeilen ließen sich nur {there:,} von {wanted:,} Zeilen erzeugen.</translation>
    </message>
    <message>
        <source>How many synthetic rows help cannot be tried out on this table.</source>
        <translation>Wie viele synthetische Zeilen helfen, lässt sich an dieser Tabelle nicht erproben.</translation>
    </message>
    <message>
        <source>Take as many as balance the classes, and judge them by the test rows.</source>
        <translation>Nehmen Sie so viele, wie die Klassen ausgleichen, und beurteilen Sie sie anhand der zurückgehaltenen Zeilen.</translation>
    </message>
    <message>
        <source>{count:,} of the rows to be judged have no class, or one that no training row has.</source>
        <translation>{count:,} der zu beurteilenden Zeilen haben keine Klasse oder eine, die keine Trainingszeile hat.</translation>
    </message>
    <message>
        <source>No classifier can know that class, so nothing was measured.</source>
        <translation>Kein Klassifikator kann diese Klasse kennen; daher wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>Leave those rows out, or choose a split that has training rows of every class.</source>
        <translation>Lassen Sie diese Zeilen weg, oder wählen Sie eine Aufteilung mit Trainingszeilen jeder Klasse.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Trainingszeilen</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>Nichts wurde gemessen.</translation>
    </message>
    <message>
        <source>The table has no column {name!r} among those that were modelled.</source>
        <translation>Die Tabelle hat keine Spalte {name!r} unter denen, die modelliert wurden.</translation>
    </message>
    <message>
        <source>Its columns are: {classes}.</source>
        <translation>Ihre Spalten sind: {classes}.</translation>
    </message>
    <message>
        <source>This computer has no font for a PDF in this language.</source>
        <translation>Dieser Computer hat keine Schriftart für ein PDF in dieser Sprache.</translation>
    </message>
    <message>
        <source>No report was written. An HTML file is shown with the fonts of the computer on which it is opened.</source>
        <translation>Es wurde kein Bericht geschrieben. Eine HTML-Datei wird mit den Schriftarten des Computers gezeigt, auf dem sie geöffnet wird.</translation>
    </message>
    <message>
        <source>Write the report as HTML, or as PDF in English, or install a font of this language.</source>
        <translation>Schreiben Sie den Bericht als HTML oder als PDF auf Englisch, oder installieren Sie eine Schriftart dieser Sprache.</translation>
    </message>
    <message>
        <source>No training row has the class {rare_class!r}.</source>
        <translation>Keine Trainingszeile hat die Klasse {rare_class!r}.</translation>
    </message>
    <message>
        <source>How well it is recognised cannot be measured.</source>
        <translation>Wie gut sie erkannt wird, lässt sich nicht messen.</translation>
    </message>
    <message>
        <source>Choose one of: {classes}.</source>
        <translation>Wählen Sie eine von diesen: {classes}.</translation>
    </message>
    <message>
        <source>The training rows are of one class only.</source>
        <translation>Die Trainingszeilen gehören alle zu einer einzigen Klasse.</translation>
    </message>
    <message>
        <source>No classifier can learn from them to tell classes apart.</source>
        <translation>Kein Klassifikator kann aus ihnen lernen, Klassen zu unterscheiden.</translation>
    </message>
    <message>
        <source>Choose a split that has training rows of every class.</source>
        <translation>Wählen Sie eine Aufteilung mit Trainingszeilen jeder Klasse.</translation>
    </message>
    <message>
        <source>All training rows are alike but for their class.</source>
        <translation>Alle Trainingszeilen sind bis auf ihre Klasse gleich.</translation>
    </message>
    <message>
        <source>Check that the right columns were chosen.</source>
        <translation>Prüfen Sie, ob die richtigen Spalten gewählt wurden.</translation>
    </message>
    <message>
        <source>No test row has the class {rare_class!r}.</source>
        <translation>Keine zurückgehaltene Zeile hat die Klasse {rare_class!r}.</translation>
    </message>
    <message>
        <source>Choose a split that holds out rows of every class.</source>
        <translation>Wählen Sie eine Aufteilung, die Zeilen jeder Klasse zurückhält.</translation>
    </message>
    <message>
        <source>All test rows have the class {rare_class!r}.</source>
        <translation>Alle zurückgehaltenen Zeilen haben die Klasse {rare_class!r}.</translation>
    </message>
    <message>
        <source>How well it is told from others cannot be measured.</source>
        <translation>Wie gut sie von anderen unterschieden wird, lässt sich nicht messen.</translation>
    </message>
    <message>
        <source>There are no synthetic rows ({name}).</source>
        <translation>Es gibt keine synthetischen Zeilen ({name}).</translation>
    </message>
    <message>
        <source>There is nothing to judge; the table was not touched.</source>
        <translation>Es gibt nichts zu beurteilen; die Tabelle wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>Make rows first.</source>
        <translation>Erzeugen Sie zuerst Zeilen.</translation>
    </message>
    <message>
        <source>{host} refused the request ({shown}).</source>
        <translation>{host} hat die Anfrage abgelehnt ({shown}).</translation>
    </message>
    <message>
        <source>Check the settings of the API model; another temperature or another model may do.</source>
        <translation>Prüfen Sie die Einstellungen des API-Modells; vielleicht hilft eine andere Temperatur oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>{host} answers with the model {shown}, not with {model}.</source>
        <translation>{host} antwortet mit dem Modell {shown}, nicht mit {model}.</translation>
    </message>
    <message>
        <source>Nothing of that answer was used. Every row accepted so far is kept.</source>
        <translation>Nichts aus dieser Antwort wurde verwendet. Jede bisher angenommene Zeile bleibt erhalten.</translation>
    </message>
    <message>
        <source>Make the server load the model that was asked for, or ask for the one that it has.</source>
        <translation>Lassen Sie den Server das verlangte Modell laden, oder verlangen Sie das, das er hat.</translation>
    </message>
    <message>
        <source>what it sent is not what an OpenAI-compatible API sends</source>
        <translation>was er sendete, ist nicht das, was eine OpenAI-kompatible API sendet</translation>
    </message>
    <message>
        <source>{host} does not accept the API key ({shown}).</source>
        <translation>{host} nimmt den API-Schlüssel nicht an ({shown}).</translation>
    </message>
    <message>
        <source>{host} wants an API key, and none was found ({shown}).</source>
        <translation>{host} verlangt einen API-Schlüssel, und es wurde keiner gefunden ({shown}).</translation>
    </message>
    <message>
        <source>The key is taken from the environment variable {variable} or {general_variable}, or from this computer&apos;s keychain (entry {service}, user {host}); check that it is this server&apos;s, and that the keychain is not locked.</source>
        <translation>Der Schlüssel kommt aus der Umgebungsvariable {variable} oder {general_variable} oder aus dem Schlüsselbund dieses Computers (Eintrag {service}, Benutzer {host}); prüfen Sie, ob er zu diesem Server gehört und ob der Schlüsselbund nicht gesperrt ist.</translation>
    </message>
    <message>
        <source>The account at {host} has no credit left ({shown}).</source>
        <translation>Das Konto bei {host} hat kein Guthaben mehr ({shown}).</translation>
    </message>
    <message>
        <source>Top it up and resume the run.</source>
        <translation>Laden Sie es auf, und setzen Sie den Lauf fort.</translation>
    </message>
    <message>
        <source>it answered with {shown} and wants to be left alone for {minutes:,.0f} minutes</source>
        <translation>er antwortete mit {shown} und will {minutes:,.0f} Minuten lang in Ruhe gelassen werden</translation>
    </message>
    <message>
        <source>it answered with {shown}</source>
        <translation>er antwortete mit {shown}</translation>
    </message>
    <message>
        <source>The prompt is too long for {model} at {host} ({shown}).</source>
        <translation>Der Prompt ist zu lang für {model} bei {host} ({shown}).</translation>
    </message>
    <message>
        <source>Show fewer reference rows, or state how many tokens its context has.</source>
        <translation>Zeigen Sie weniger Referenzzeilen, oder geben Sie an, wie viele Tokens sein Kontext hat.</translation>
    </message>
    <message>
        <source>{host} does not know the model {model}, or has its API elsewhere ({shown}).</source>
        <translation>{host} kennt das Modell {model} nicht oder hat seine API anderswo ({shown}).</translation>
    </message>
    <message>
        <source>Check the name of the model and the address, which mostly ends with /v1.</source>
        <translation>Prüfen Sie den Namen des Modells und die Adresse, die meist auf /v1 endet.</translation>
    </message>
    <message>
        <source>{host} was asked once and gave no answer that can be used: {reason}.</source>
        <translation>{host} wurde einmal gefragt und gab keine brauchbare Antwort: {reason}.</translation>
    </message>
    <message>
        <source>{host} was asked {attempts} times and gave no answer that can be used: {reason}.</source>
        <translation>{host} wurde {attempts}-mal gefragt und gab keine brauchbare Antwort: {reason}.</translation>
    </message>
    <message>
        <source>Resume the run later; if it stays so, ask who runs that server.</source>
        <translation>Setzen Sie den Lauf später fort; bleibt es so, wenden Sie sich an die Stelle, die diesen Server betreibt.</translation>
    </message>
    <message>
        <source>The next request could exceed the limit of {most_tokens:,} tokens: {tokens:,} are spent, and up to {left:,} would come in addition.</source>
        <translation>Die nächste Anfrage könnte die Grenze von {most_tokens:,} Tokens überschreiten: {tokens:,} sind verbraucht, und bis zu {left:,} kämen hinzu.</translation>
    </message>
    <message>
        <source>Raise the limit and resume the run, or leave it at these rows.</source>
        <translation>Erhöhen Sie die Grenze, und setzen Sie den Lauf fort, oder belassen Sie es bei diesen Zeilen.</translation>
    </message>
    <message>
        <source>The next request could exceed the limit of cost, {most_cost:.2f}: {cost:.4f} are spent, and up to {left:.4f} would come in addition.</source>
        <translation>Die nächste Anfrage könnte die Grenze der Kosten, {most_cost:.2f}, überschreiten: {cost:.4f} sind verbraucht, und bis zu {left:.4f} kämen hinzu.</translation>
    </message>
    <message>
        <source>of another name</source>
        <translation>mit anderem Namen</translation>
    </message>
    <message>
        <source>it was silent for {seconds:g} seconds</source>
        <translation>er schwieg {seconds:g} Sekunden lang</translation>
    </message>
    <message>
        <source>it could not be reached, or the connection was cut</source>
        <translation>er war nicht zu erreichen, oder die Verbindung wurde unterbrochen</translation>
    </message>
    <message>
        <source>{host} wants the request to be sent to another server, {other}.</source>
        <translation>{host} will, dass die Anfrage an einen anderen Server gesendet wird: {other}.</translation>
    </message>
    <message>
        <source>Nothing was sent there, and every row accepted so far is kept.</source>
        <translation>Dorthin wurde nichts gesendet, und jede bisher angenommene Zeile bleibt erhalten.</translation>
    </message>
    <message>
        <source>If that is where the model is now, state its address in the settings of the API model and begin a new run; otherwise ask who runs {host}.</source>
        <translation>Wenn das Modell jetzt dort ist, geben Sie dessen Adresse in den Einstellungen des API-Modells an und beginnen Sie einen neuen Lauf; andernfalls fragen Sie, wer {host} betreibt.</translation>
    </message>
    <message>
        <source>it reported an error in the middle of the answer</source>
        <translation>er meldete mitten in der Antwort einen Fehler</translation>
    </message>
    <message>
        <source>it sent far more than was asked for, without a line of it being complete</source>
        <translation>er sendete weit mehr, als verlangt war, ohne dass eine Zeile davon vollständig war</translation>
    </message>
    <message>
        <source>the answer broke off before a line of it was complete</source>
        <translation>die Antwort brach ab, bevor eine Zeile davon vollständig war</translation>
    </message>
    <message>
        <source>The model&apos;s vocabulary has no tokens for a comma, a line break or digits.</source>
        <translation>Das Vokabular des Modells hat keine Tokens für ein Komma, einen Zeilenumbruch oder Ziffern.</translation>
    </message>
    <message>
        <source>It cannot write rows, so none were made.</source>
        <translation>Es kann keine Zeilen schreiben; daher wurden keine erzeugt.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Correct the settings of the API model.</source>
        <translation>Berichtigen Sie die Einstellungen des API-Modells.</translation>
    </message>
    <message>
        <source>The settings of an API model cannot be read.</source>
        <translation>Die Einstellungen eines API-Modells lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Choose the API model anew; they may have been written by a newer version of the program.</source>
        <translation>Wählen Sie das API-Modell neu; vielleicht stammen sie von einer neueren Version des Programms.</translation>
    </message>
    <message>
        <source>it reads images or sound for another model and writes no text</source>
        <translation>sie liest Bilder oder Ton für ein anderes Modell und schreibt keinen Text</translation>
    </message>
    <message>
        <source>it turns texts into numbers for a search and writes no text</source>
        <translation>sie wandelt Texte für eine Suche in Zahlen um und schreibt keinen Text</translation>
    </message>
    <message>
        <source>it reads a text as a whole before it writes, which is not supported</source>
        <translation>sie liest einen Text als Ganzes, bevor sie schreibt, und das wird nicht unterstützt</translation>
    </message>
    <message>
        <source>it does not write from left to right, which is not supported</source>
        <translation>sie schreibt nicht von links nach rechts, und das wird nicht unterstützt</translation>
    </message>
    <message>
        <source>it makes sound</source>
        <translation>sie erzeugt Ton</translation>
    </message>
    <message>
        <source>it is an adapter (LoRA) that changes another model</source>
        <translation>sie ist ein Adapter (LoRA), der ein anderes Modell verändert</translation>
    </message>
    <message>
        <source>it holds statistics of another model</source>
        <translation>sie enthält Statistiken eines anderen Modells</translation>
    </message>
    <message>
        <source>it holds a vocabulary without weights</source>
        <translation>sie enthält ein Vokabular ohne Gewichte</translation>
    </message>
    <message>
        <source>The model file {path} cannot be used: {reason}.</source>
        <translation>Die Modelldatei {path} kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>No rows were made with it.</source>
        <translation>Es wurden keine Zeilen damit erzeugt.</translation>
    </message>
    <message>
        <source>Choose a language model as one complete GGUF file; copy or download it again if it should be one.</source>
        <translation>Wählen Sie ein Sprachmodell als eine einzige, vollständige GGUF-Datei; sollte dies eine sein, kopieren Sie sie erneut, oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>it is cut off: {missing:,.1f} MB of {whole:,.1f} MB are missing</source>
        <translation>sie ist abgeschnitten: {missing:,.1f} MB von {whole:,.1f} MB fehlen</translation>
    </message>
    <message>
        <source>it is part {number} of {parts} of a split model, which would have no single checksum; `llama-gguf-split --merge` joins the parts</source>
        <translation>sie ist Teil {number} von {parts} eines geteilten Modells, das keine einzelne Prüfsumme hätte; `llama-gguf-split --merge` fügt die Teile zusammen</translation>
    </message>
    <message>
        <source>it does not say which architecture it has</source>
        <translation>sie sagt nicht, welche Architektur sie hat</translation>
    </message>
    <message>
        <source>it keeps a running state instead of what it has read, so rows cannot share a prompt</source>
        <translation>sie behält einen laufenden Zustand statt des Gelesenen, sodass Zeilen sich keinen Prompt teilen können</translation>
    </message>
    <message>
        <source>it was made for computers with the other byte order (big-endian)</source>
        <translation>sie wurde für Computer mit der anderen Bytereihenfolge (Big-Endian) gemacht</translation>
    </message>
    <message>
        <source>its format is version {version} of GGUF, and known are versions 2 and 3</source>
        <translation>ihr Format ist Version {version} von GGUF, und bekannt sind die Versionen 2 und 3</translation>
    </message>
    <message>
        <source>it is no GGUF file</source>
        <translation>sie ist keine GGUF-Datei</translation>
    </message>
    <message>
        <source>its description is incomplete or damaged, or newer than this program</source>
        <translation>ihre Beschreibung ist unvollständig oder beschädigt oder neuer als dieses Programm</translation>
    </message>
    <message>
        <source>What was given as the API key is none: it is empty, or has blanks or characters that keys do not have.</source>
        <translation>Was als API-Schlüssel angegeben wurde, ist keiner: Es ist leer oder enthält Leerzeichen oder Zeichen, die in Schlüsseln nicht vorkommen.</translation>
    </message>
    <message>
        <source>Nothing was sent, and the key was kept nowhere.</source>
        <translation>Nichts wurde gesendet, und der Schlüssel wurde nirgends verwahrt.</translation>
    </message>
    <message>
        <source>Copy the key again, all of it and nothing else.</source>
        <translation>Kopieren Sie den Schlüssel noch einmal, vollständig und ohne etwas anderes.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not say whether it keeps the key.</source>
        <translation>Der Schlüsselbund dieses Computers hat nicht gesagt, ob er den Schlüssel verwahrt.</translation>
    </message>
    <message>
        <source>It may keep the key, or come to do so later.</source>
        <translation>Er verwahrt den Schlüssel vielleicht oder tut es später noch.</translation>
    </message>
    <message>
        <source>Keep the key again; or look for the entry {service} for {host} with the keychain&apos;s own program, and put the key into the environment variable {variable}.</source>
        <translation>Lassen Sie den Schlüssel noch einmal verwahren; oder suchen Sie mit dem Programm des Schlüsselbunds selbst nach dem Eintrag {service} für {host}, und legen Sie den Schlüssel in die Umgebungsvariable {variable}.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain could not keep the key: there is none, or it is locked.</source>
        <translation>Der Schlüsselbund dieses Computers konnte den Schlüssel nicht verwahren: Es gibt keinen, oder er ist gesperrt.</translation>
    </message>
    <message>
        <source>The key was kept nowhere.</source>
        <translation>Der Schlüssel wurde nirgends verwahrt.</translation>
    </message>
    <message>
        <source>Unlock or set up the keychain, or put the key into the environment variable {variable}.</source>
        <translation>Entsperren Sie den Schlüsselbund, oder richten Sie einen ein, oder legen Sie den Schlüssel in die Umgebungsvariable {variable}.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not say whether it has removed the key.</source>
        <translation>Der Schlüsselbund dieses Computers hat nicht gesagt, ob er den Schlüssel entfernt hat.</translation>
    </message>
    <message>
        <source>The key may still be there.</source>
        <translation>Der Schlüssel ist vielleicht noch da.</translation>
    </message>
    <message>
        <source>Try again, or look for the entry {service} for {host} with the keychain&apos;s own program.</source>
        <translation>Versuchen Sie es noch einmal, oder suchen Sie mit dem Programm des Schlüsselbunds selbst nach dem Eintrag {service} für {host}.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain could not be changed: there is none, or it is locked.</source>
        <translation>Der Schlüsselbund dieses Computers konnte nicht geändert werden: Es gibt keinen, oder er ist gesperrt.</translation>
    </message>
    <message>
        <source>A key that it keeps is still there.</source>
        <translation>Ein Schlüssel, den er verwahrt, ist noch da.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or remove the entry {service} for {host} with the keychain&apos;s own program.</source>
        <translation>Entsperren Sie den Schlüsselbund, oder entfernen Sie mit dem Programm des Schlüsselbunds selbst den Eintrag {service} für {host}.</translation>
    </message>
    <message>
        <source>llama.cpp cannot load the model file {path} (architecture {architecture}): it is damaged or newer than this program, or the memory does not hold it.</source>
        <translation>llama.cpp kann die Modelldatei {path} (Architektur {architecture}) nicht laden: Sie ist beschädigt oder neuer als dieses Programm, oder der Arbeitsspeicher fasst sie nicht.</translation>
    </message>
    <message>
        <source>Close other programs, or let graphics cards compute fewer layers; otherwise choose another model.</source>
        <translation>Schließen Sie andere Programme, oder lassen Sie Grafikkarten weniger Schichten berechnen; wählen Sie sonst ein anderes Modell.</translation>
    </message>
    <message>
        <source>the installed llama.cpp does not know its architecture ({architecture}) or its tokenizer</source>
        <translation>das installierte llama.cpp kennt ihre Architektur ({architecture}) oder ihren Tokenizer nicht</translation>
    </message>
    <message>
        <source>{name} could not go on: its context is full.</source>
        <translation>{name} konnte nicht fortfahren: Der Kontext ist voll.</translation>
    </message>
    <message>
        <source>{name} could not go on: llama.cpp reports status {status}.</source>
        <translation>{name} konnte nicht fortfahren: llama.cpp meldet Status {status}.</translation>
    </message>
    <message>
        <source>Every complete batch is kept; what was being written is written anew.</source>
        <translation>Jeder vollständige Stapel bleibt erhalten; was gerade geschrieben wurde, wird neu geschrieben.</translation>
    </message>
    <message>
        <source>Begin a new run that shows fewer reference rows, or choose a model with a larger context.</source>
        <translation>Beginnen Sie einen neuen Lauf, der weniger Referenzzeilen zeigt, oder wählen Sie ein Modell mit größerem Kontext.</translation>
    </message>
    <message>
        <source>A prompt of {tokens:,} tokens does not fit the {context_tokens:,} of {name}.</source>
        <translation>Ein Prompt von {tokens:,} Tokens passt nicht in die {context_tokens:,} von {name}.</translation>
    </message>
    <message>
        <source>No rows were made from it.</source>
        <translation>Es wurden keine Zeilen daraus erzeugt.</translation>
    </message>
    <message>
        <source>A graphics card is to compute {wanted} layers of the model, and llama.cpp was built for none.</source>
        <translation>Eine Grafikkarte soll {wanted} Schichten des Modells berechnen, und llama.cpp wurde ohne Unterstützung für Grafikkarten gebaut.</translation>
    </message>
    <message>
        <source>Let it compute none, or install llama-cpp-python built for CUDA, Vulkan or Metal.</source>
        <translation>Lassen Sie die Grafikkarte keine berechnen, oder installieren Sie llama-cpp-python, gebaut für CUDA, Vulkan oder Metal.</translation>
    </message>
    <message>
        <source>{host} could not send the file (status {status}).</source>
        <translation>{host} konnte die Datei nicht senden (Status {status}).</translation>
    </message>
    <message>
        <source>The connection to {host} failed ({failure}).</source>
        <translation>Die Verbindung zu {host} ist fehlgeschlagen ({failure}).</translation>
    </message>
    <message>
        <source>{repository} has no file {file}.</source>
        <translation>{repository} hat keine Datei {file}.</translation>
    </message>
    <message>
        <source>Nothing was downloaded.</source>
        <translation>Nichts wurde heruntergeladen.</translation>
    </message>
    <message>
        <source>GGUF files that it has: {models}.</source>
        <translation>GGUF-Dateien darin: {models}.</translation>
    </message>
    <message>
        <source>The hub states no checksum of {file}, so it could not be told from a damaged or exchanged one.</source>
        <translation>Der Hub nennt keine Prüfsumme von {file}; die Datei ließe sich also nicht von einer beschädigten oder ausgetauschten unterscheiden.</translation>
    </message>
    <message>
        <source>Choose another repository, or download the file in a browser, check it, and add it from disk.</source>
        <translation>Wählen Sie ein anderes Repository, oder laden Sie die Datei in einem Browser herunter, prüfen Sie sie, und fügen Sie sie vom Datenträger hinzu.</translation>
    </message>
    <message>
        <source>The hub&apos;s {file} has the checksum {sha256}, and the catalogue knows it with {known_sha256}.</source>
        <translation>Die Datei {file} des Hubs hat die Prüfsumme {sha256}, und der Katalog kennt sie mit {known_sha256}.</translation>
    </message>
    <message>
        <source>It was published anew or exchanged, so nothing was downloaded.</source>
        <translation>Sie wurde neu veröffentlicht oder ausgetauscht; daher wurde nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>If you trust it, download the file {file} of the repository {repository} by name.</source>
        <translation>Wenn Sie ihr vertrauen, laden Sie die Datei {file} des Repositorys {repository} unter ihrem Namen herunter.</translation>
    </message>
    <message>
        <source>{host} does not give {repository} to everybody, or does not have it (status {status}).</source>
        <translation>{host} gibt {repository} nicht für alle frei oder hat es nicht (Status {status}).</translation>
    </message>
    <message>
        <source>If {address}/{repository} asks to accept a licence, do so in a browser, download the file there, and add it.</source>
        <translation>Wenn {address}/{repository} verlangt, eine Lizenz anzunehmen, tun Sie das in einem Browser, laden Sie die Datei dort herunter, und fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>{host} does not answer as a hub of models does.</source>
        <translation>{host} antwortet nicht wie ein Hub für Modelle.</translation>
    </message>
    <message>
        <source>Check the environment variable HF_ENDPOINT, or download the file in a browser and add it.</source>
        <translation>Prüfen Sie die Umgebungsvariable HF_ENDPOINT, oder laden Sie die Datei in einem Browser herunter, und fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{name} is being downloaded by another window or program.</source>
        <translation>{name} wird gerade von einem anderen Fenster oder Programm heruntergeladen.</translation>
    </message>
    <message>
        <source>Wait until it is there.</source>
        <translation>Warten Sie, bis es da ist.</translation>
    </message>
    <message>
        <source>The download cannot be written to {parent}: {reason}.</source>
        <translation>Der Download lässt sich nicht nach {parent} schreiben: {reason}.</translation>
    </message>
    <message>
        <source>Free some space, or close the programs that use the file. Download it again later; it then goes on where it stopped.</source>
        <translation>Schaffen Sie Platz, oder schließen Sie die Programme, die die Datei verwenden. Laden Sie sie später noch einmal herunter; der Download geht dann dort weiter, wo er stehen blieb.</translation>
    </message>
    <message>
        <source>What arrived of {file} is damaged or was exchanged: its checksum is {found} instead of {sha256}.</source>
        <translation>Was von {file} ankam, ist beschädigt oder wurde ausgetauscht: Die Prüfsumme ist {found} statt {sha256}.</translation>
    </message>
    <message>
        <source>It was thrown away and not installed.</source>
        <translation>Es wurde verworfen und nicht installiert.</translation>
    </message>
    <message>
        <source>Download it again. If this stays, something between here and the hub changes files: ask who looks after the network.</source>
        <translation>Laden Sie die Datei noch einmal herunter. Bleibt es dabei, so verändert etwas zwischen hier und dem Hub Dateien: Wenden Sie sich an die Stelle, die das Netz betreut.</translation>
    </message>
    <message>
        <source>{reason} The download starts anew.</source>
        <translation>{reason} Der Download beginnt von vorn.</translation>
    </message>
    <message>
        <source>What had arrived belongs to another version of the file.</source>
        <translation>Was angekommen war, gehört zu einer anderen Version der Datei.</translation>
    </message>
    <message>
        <source>The store no longer has the same file, or sends no parts of it.</source>
        <translation>Der Speicherort hat nicht mehr dieselbe Datei oder sendet keine Teile davon.</translation>
    </message>
    <message>
        <source>The download was stopped.</source>
        <translation>Der Download wurde angehalten.</translation>
    </message>
    <message>
        <source>Download it again to go on.</source>
        <translation>Laden Sie die Datei noch einmal herunter, um fortzufahren.</translation>
    </message>
    <message>
        <source>llama.cpp could not convert the embedded model: {reason}.</source>
        <translation>llama.cpp konnte das mitgelieferte Modell nicht umwandeln: {reason}.</translation>
    </message>
    <message>
        <source>The embedded model is not at {path}.</source>
        <translation>Das mitgelieferte Modell ist nicht unter {path}.</translation>
    </message>
    <message>
        <source>The embedded model at {path} does not match the record of its installation.</source>
        <translation>Das mitgelieferte Modell unter {path} stimmt nicht mit der Aufzeichnung seiner Installation überein.</translation>
    </message>
    <message>
        <source>The model in {wheel} is not the published one: its checksum is {found}.</source>
        <translation>Das Modell in {wheel} ist nicht das veröffentlichte: Seine Prüfsumme ist {found}.</translation>
    </message>
    <message>
        <source>Do not use this file. Run the set-up again, and if this stays, ask who provides your package index.</source>
        <translation>Verwenden Sie diese Datei nicht. Führen Sie die Einrichtung erneut aus, und wenn es dabei bleibt, wenden Sie sich an die Stelle, die Ihren Paketindex bereitstellt.</translation>
    </message>
    <message>
        <source>The package {wheel} is damaged or does not carry the embedded model ({error}).</source>
        <translation>Das Paket {wheel} ist beschädigt oder enthält das mitgelieferte Modell nicht ({error}).</translation>
    </message>
    <message>
        <source>The file of {model} is no longer at {path}.</source>
        <translation>Die Datei von {model} ist nicht mehr unter {path}.</translation>
    </message>
    <message>
        <source>Bring it back, or remove the model.</source>
        <translation>Bringen Sie sie zurück, oder entfernen Sie das Modell.</translation>
    </message>
    <message>
        <source>There is no model called {name}.</source>
        <translation>Es gibt kein Modell namens {name}.</translation>
    </message>
    <message>
        <source>Name one of these, or the path of a GGUF file: {known}.</source>
        <translation>Nennen Sie eines von diesen oder den Pfad einer GGUF-Datei: {known}.</translation>
    </message>
    <message>
        <source>its file was modified since it was added</source>
        <translation>seine Datei wurde verändert, seit sie hinzugefügt wurde</translation>
    </message>
    <message>
        <source>A model cannot be called {name!r}.</source>
        <translation>Ein Modell kann nicht {name!r} heißen.</translation>
    </message>
    <message>
        <source>Choose a name of letters, digits, points, hyphens and underscores.</source>
        <translation>Wählen Sie einen Namen aus Buchstaben, Ziffern, Punkten, Bindestrichen und Unterstrichen.</translation>
    </message>
    <message>
        <source>There is a model called {name} already.</source>
        <translation>Ein Modell namens {name} gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that model first.</source>
        <translation>Wählen Sie einen anderen Namen, oder entfernen Sie zuerst jenes Modell.</translation>
    </message>
    <message>
        <source>The file of {name} is not the one that was added: its checksum is {found}, and was {sha256}.</source>
        <translation>Die Datei von {name} ist nicht die, die hinzugefügt wurde: Ihre Prüfsumme ist {found} und war {sha256}.</translation>
    </message>
    <message>
        <source>Rows that are made with it could not be told from those of the file that was added.</source>
        <translation>Zeilen, die damit erzeugt werden, ließen sich nicht von denen der hinzugefügten Datei unterscheiden.</translation>
    </message>
    <message>
        <source>Remove it and get it again.</source>
        <translation>Entfernen Sie das Modell, und holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The embedded model is a part of the program.</source>
        <translation>Das mitgelieferte Modell ist ein Teil des Programms.</translation>
    </message>
    <message>
        <source>It goes when the program goes.</source>
        <translation>Es verschwindet mit dem Programm.</translation>
    </message>
    <message>
        <source>There is a file {path} that no model of the library uses.</source>
        <translation>Es gibt eine Datei {path}, die kein Modell der Bibliothek verwendet.</translation>
    </message>
    <message>
        <source>Choose another name, or add that file.</source>
        <translation>Wählen Sie einen anderen Namen, oder fügen Sie jene Datei hinzu.</translation>
    </message>
    <message>
        <source>The model takes {size:.1f} GB, and the disk has {free:.1f} GB free.</source>
        <translation>Das Modell braucht {size:.1f} GB, und auf dem Datenträger sind {free:.1f} GB frei.</translation>
    </message>
    <message>
        <source>Nothing was written to {folder}.</source>
        <translation>Nichts wurde in {folder} geschrieben.</translation>
    </message>
    <message>
        <source>Free some space, or let RDDG_HOME name a folder on a larger disk.</source>
        <translation>Schaffen Sie Platz, oder lassen Sie RDDG_HOME einen Ordner auf einem größeren Datenträger nennen.</translation>
    </message>
    <message>
        <source>{model} cannot be used: {problem}.</source>
        <translation>{model} kann nicht verwendet werden: {problem}.</translation>
    </message>
    <message>
        <source>Compare its checksum.</source>
        <translation>Vergleichen Sie seine Prüfsumme.</translation>
    </message>
    <message>
        <source>The model {name} is not on this computer.</source>
        <translation>Das Modell {name} ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Download it.</source>
        <translation>Laden Sie es herunter.</translation>
    </message>
    <message>
        <source>its file is not there</source>
        <translation>seine Datei ist nicht da</translation>
    </message>
    <message>
        <source>{name} could not be removed: {reason}.</source>
        <translation>{name} konnte nicht entfernt werden: {reason}.</translation>
    </message>
    <message>
        <source>Close the programs that use it, and try again.</source>
        <translation>Schließen Sie die Programme, die es verwenden, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path} could not be copied to {folder}: {reason}.</source>
        <translation>{path} konnte nicht nach {folder} kopiert werden: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Free some space or check both drives, and try again.</source>
        <translation>Schaffen Sie Platz, oder prüfen Sie beide Laufwerke, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The record {record} of a model is damaged.</source>
        <translation>Die Aufzeichnung {record} zu einem Modell ist beschädigt.</translation>
    </message>
    <message>
        <source>The model itself was not touched.</source>
        <translation>Das Modell selbst wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>Delete the record, and add the file again.</source>
        <translation>Löschen Sie die Aufzeichnung, und fügen Sie die Datei noch einmal hinzu.</translation>
    </message>
    <message>
        <source>A connection to {address} was refused: it did not pass the program&apos;s door to the network.</source>
        <translation>Eine Verbindung zu {address} wurde abgelehnt: Sie ging nicht durch die Tür des Programms zum Netz.</translation>
    </message>
    <message>
        <source>This is a defect of the program or of an extension; please report it.</source>
        <translation>Dies ist ein Fehler des Programms oder einer Erweiterung; bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>The address of the server is not one that can be used.</source>
        <translation>Die Adresse des Servers ist keine, die verwendet werden kann.</translation>
    </message>
    <message>
        <source>It begins with https:// and the server&apos;s name, and has no user name or password in it.</source>
        <translation>Sie beginnt mit https:// und dem Namen des Servers und enthält weder Benutzernamen noch Passwort.</translation>
    </message>
    <message>
        <source>The address of {host} begins with http://, so anyone on the way could read what is sent.</source>
        <translation>Die Adresse von {host} beginnt mit http://; jeder auf dem Weg könnte also lesen, was gesendet wird.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://, or allow unencrypted requests explicitly.</source>
        <translation>Verwenden Sie eine Adresse, die mit https:// beginnt, oder erlauben Sie unverschlüsselte Anfragen ausdrücklich.</translation>
    </message>
    <message>
        <source>{host} wanted the request to be repeated without encryption.</source>
        <translation>{host} wollte, dass die Anfrage unverschlüsselt wiederholt wird.</translation>
    </message>
    <message>
        <source>It was not repeated, and every row accepted so far is kept.</source>
        <translation>Sie wurde nicht wiederholt, und jede bisher angenommene Zeile bleibt erhalten.</translation>
    </message>
    <message>
        <source>Ask who runs this server; something between here and there may have been tampered with.</source>
        <translation>Wenden Sie sich an die Stelle, die diesen Server betreibt; vielleicht wurde unterwegs etwas manipuliert.</translation>
    </message>
    <message>
        <source>The certificates or the proxy in this computer&apos;s settings cannot be used ({name}).</source>
        <translation>Die Zertifikate oder der Proxy in den Einstellungen dieses Computers lassen sich nicht verwenden ({name}).</translation>
    </message>
    <message>
        <source>Correct SSL_CERT_FILE, HTTPS_PROXY and ALL_PROXY, or ask who looks after this computer.</source>
        <translation>Berichtigen Sie SSL_CERT_FILE, HTTPS_PROXY und ALL_PROXY, oder wenden Sie sich an die Stelle, die diesen Computer betreut.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {host}.</source>
        <translation>Dieser Computer vertraut dem Zertifikat von {host} nicht.</translation>
    </message>
    <message>
        <source>Ask who looks after this computer: a certificate of your institution may be missing in the system&apos;s trust store (or in the file that SSL_CERT_FILE names), or the server is an impostor.</source>
        <translation>Wenden Sie sich an die Stelle, die diesen Computer betreut: Vielleicht fehlt ein Zertifikat Ihrer Einrichtung im Zertifikatsspeicher des Systems (oder in der Datei, die SSL_CERT_FILE nennt), oder der Server gibt sich für einen anderen aus.</translation>
    </message>
    <message>
        <source>No target column is chosen.</source>
        <translation>Es ist keine Zielspalte gewählt.</translation>
    </message>
    <message>
        <source>Without one column of classes it is unknown which rows are rare, so no run was started.</source>
        <translation>Ohne eine Spalte mit Klassen ist nicht bekannt, welche Zeilen selten sind; daher wurde kein Lauf gestartet.</translation>
    </message>
    <message>
        <source>Synthetic rows cannot be written as {path!r}.</source>
        <translation>Synthetische Zeilen können nicht als {path!r} geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose a name that ends in {kinds}.</source>
        <translation>Wählen Sie einen Namen, der auf {kinds} endet.</translation>
    </message>
    <message>
        <source>The folder {parent} does not exist.</source>
        <translation>Den Ordner {parent} gibt es nicht.</translation>
    </message>
    <message>
        <source>Create it, or choose another folder.</source>
        <translation>Legen Sie ihn an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>You have no permission to write into the folder {parent}.</source>
        <translation>Sie haben keine Berechtigung, in den Ordner {parent} zu schreiben.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>{name!r} cannot be written: {reason}.</source>
        <translation>{name!r} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: the disk has no room, or failed.</source>
        <translation>{path} lässt sich nicht öffnen: Der Datenträger hat keinen Platz oder hat versagt.</translation>
    </message>
    <message>
        <source>What was recorded in it before is kept.</source>
        <translation>Was darin bisher aufgezeichnet wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Free some space or check the drive, and try again.</source>
        <translation>Schaffen Sie Platz, oder prüfen Sie das Laufwerk, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The project {path} could not be made: {reason}.</source>
        <translation>Das Projekt {path} konnte nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>No run was started, and nothing was left behind.</source>
        <translation>Es wurde kein Lauf gestartet, und nichts blieb zurück.</translation>
    </message>
    <message>
        <source>Free some space, or make the project in another folder.</source>
        <translation>Schaffen Sie Platz, oder legen Sie das Projekt in einem anderen Ordner an.</translation>
    </message>
    <message>
        <source>{path} cannot be written to.</source>
        <translation>In {path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Copy the project to a folder of your own, or ask for the right to write there.</source>
        <translation>Kopieren Sie das Projekt in einen eigenen Ordner, oder bitten Sie um das Recht, dort zu schreiben.</translation>
    </message>
    <message>
        <source>{path} is not an RDDG project.</source>
        <translation>{path} ist kein RDDG-Projekt.</translation>
    </message>
    <message>
        <source>Choose a file that this program made; projects end in .rddg.</source>
        <translation>Wählen Sie eine Datei, die dieses Programm angelegt hat; Projekte enden auf .rddg.</translation>
    </message>
    <message>
        <source>{path} is damaged: it was cut short or changed by something else.</source>
        <translation>{path} ist beschädigt: Die Datei wurde abgeschnitten oder von etwas anderem verändert.</translation>
    </message>
    <message>
        <source>It was left as it is; rows in it may still be recoverable with SQLite&apos;s own tools.</source>
        <translation>Daran wurde nichts geändert; Zeilen darin lassen sich mit den Werkzeugen von SQLite vielleicht noch retten.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or run again from the source table.</source>
        <translation>Stellen Sie das Projekt aus einer Sicherungskopie wieder her, oder beginnen Sie noch einmal mit der Ausgangstabelle.</translation>
    </message>
    <message>
        <source>{path} is open in another window or program.</source>
        <translation>{path} ist in einem anderen Fenster oder Programm geöffnet.</translation>
    </message>
    <message>
        <source>Two writers could spoil a project, so it was not opened a second time.</source>
        <translation>Schrieben zwei zugleich hinein, könnte das Projekt Schaden nehmen; daher wurde es kein zweites Mal geöffnet.</translation>
    </message>
    <message>
        <source>Close it there, or wait until the run there has ended.</source>
        <translation>Schließen Sie es dort, oder warten Sie, bis der Lauf dort beendet ist.</translation>
    </message>
    <message>
        <source>The disk has no room for {path}, or failed.</source>
        <translation>Der Datenträger hat keinen Platz für {path} oder hat versagt.</translation>
    </message>
    <message>
        <source>Everything recorded before is kept; the step in hand is not.</source>
        <translation>Alles zuvor Aufgezeichnete bleibt erhalten, nur der laufende Schritt nicht.</translation>
    </message>
    <message>
        <source>Free some space or check the drive; then resume the run, or do again what was being done.</source>
        <translation>Schaffen Sie Platz, oder prüfen Sie das Laufwerk; setzen Sie dann den Lauf fort, oder wiederholen Sie, was gerade getan wurde.</translation>
    </message>
    <message>
        <source>you may not write there, or the name is not possible there</source>
        <translation>Sie dürfen dort nicht schreiben, oder der Name ist dort nicht möglich</translation>
    </message>
    <message>
        <source>the disk has no room, or failed</source>
        <translation>der Datenträger hat keinen Platz oder hat versagt</translation>
    </message>
    <message>
        <source>The model file of this project is no longer at {named}.</source>
        <translation>Die Modelldatei dieses Projekts ist nicht mehr unter {named}.</translation>
    </message>
    <message>
        <source>The project was left as it is.</source>
        <translation>Am Projekt wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Bring it back there, or say where it lies now.</source>
        <translation>Bringen Sie sie dorthin zurück, oder geben Sie an, wo sie jetzt liegt.</translation>
    </message>
    <message>
        <source>The project was begun with another model file than {path} (its SHA-256 begins with {sha256}).</source>
        <translation>Das Projekt wurde mit einer anderen Modelldatei als {path} begonnen (die SHA-256-Prüfsumme jener Datei beginnt mit {sha256}).</translation>
    </message>
    <message>
        <source>With this one it would end as a mixture that nobody could reproduce, so it was left as it is.</source>
        <translation>Mit dieser würde eine Mischung daraus, die niemand noch einmal erzeugen könnte; daher wurde am Projekt nichts geändert.</translation>
    </message>
    <message>
        <source>Name the file it was begun with.</source>
        <translation>Nennen Sie die Datei, mit der es begonnen wurde.</translation>
    </message>
    <message>
        <source>The rows of this project come from {record}, a model on the network.</source>
        <translation>Die Zeilen dieses Projekts kommen von {record}, einem Modell im Netz.</translation>
    </message>
    <message>
        <source>With another model it would end as a mixture that nobody could reproduce, so it was left as it is.</source>
        <translation>Mit einem anderen Modell würde eine Mischung daraus, die niemand noch einmal erzeugen könnte; daher wurde am Projekt nichts geändert.</translation>
    </message>
    <message>
        <source>Resume it without naming a model file, or begin another project.</source>
        <translation>Setzen Sie es fort, ohne eine Modelldatei zu nennen, oder beginnen Sie ein anderes Projekt.</translation>
    </message>
    <message>
        <source>A report cannot be written as {path!r}.</source>
        <translation>Ein Bericht kann nicht als {path!r} geschrieben werden.</translation>
    </message>
    <message>
        <source>{path} has no run yet.</source>
        <translation>{path} hat noch keinen Lauf.</translation>
    </message>
    <message>
        <source>There is nothing to be read of one.</source>
        <translation>Es gibt nichts, was von einem zu lesen wäre.</translation>
    </message>
    <message>
        <source>Begin a run first.</source>
        <translation>Beginnen Sie zuerst einen Lauf.</translation>
    </message>
    <message>
        <source>{path} has no run {run}.</source>
        <translation>{path} hat keinen Lauf {run}.</translation>
    </message>
    <message>
        <source>Its runs have the numbers {numbers}.</source>
        <translation>Die Läufe darin haben die Nummern {numbers}.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this program (layout {layout}, known up to {newest}).</source>
        <translation>{path} stammt von einer neueren Version dieses Programms (Aufbau {layout}, bekannt bis {newest}).</translation>
    </message>
    <message>
        <source>It was left as it is: an older program could lose what it does not know.</source>
        <translation>Daran wurde nichts geändert: Ein älteres Programm könnte verlieren, was es nicht kennt.</translation>
    </message>
    <message>
        <source>Install the newer version of RDDG Desktop and open it there.</source>
        <translation>Installieren Sie die neuere Version von RDDG Desktop, und öffnen Sie das Projekt dort.</translation>
    </message>
    <message>
        <source>It was left as it is, and no run was started.</source>
        <translation>Daran wurde nichts geändert, und es wurde kein Lauf gestartet.</translation>
    </message>
    <message>
        <source>Choose another name, or go on with this project.</source>
        <translation>Wählen Sie einen anderen Namen, oder setzen Sie dieses Projekt fort.</translation>
    </message>
    <message>
        <source>The folder {parent} of the project does not exist.</source>
        <translation>Den Ordner {parent} des Projekts gibt es nicht.</translation>
    </message>
    <message>
        <source>Create the folder, or choose another one.</source>
        <translation>Legen Sie den Ordner an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no project file {path}.</source>
        <translation>Es gibt keine Projektdatei {path}.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>Check the name and the folder; projects end in {suffix}.</source>
        <translation>Prüfen Sie den Namen und den Ordner; Projekte enden auf {suffix}.</translation>
    </message>
    <message>
        <source>The run has come to its end.</source>
        <translation>Der Lauf ist beendet.</translation>
    </message>
    <message>
        <source>Its rows are complete, and nothing was changed.</source>
        <translation>Seine Zeilen sind vollständig, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Change the settings and begin a new run.</source>
        <translation>Ändern Sie die Einstellungen, und beginnen Sie einen neuen Lauf.</translation>
    </message>
    <message>
        <source>The log of requests {path} cannot be written: {reason}.</source>
        <translation>Das Protokoll der Anfragen {path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>No request is sent without being recorded.</source>
        <translation>Keine Anfrage wird gesendet, ohne aufgezeichnet zu werden.</translation>
    </message>
    <message>
        <source>Free some space, or make the file writable.</source>
        <translation>Schaffen Sie Platz, oder machen Sie die Datei beschreibbar.</translation>
    </message>
    <message>
        <source>The folder {folder} for new projects could not be made: {reason}.</source>
        <translation>Der Ordner {folder} für neue Projekte konnte nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>No project was made; the table is as it was.</source>
        <translation>Es wurde kein Projekt angelegt; die Tabelle ist, wie sie war.</translation>
    </message>
    <message>
        <source>Choose another folder in the preferences.</source>
        <translation>Wählen Sie in den Einstellungen einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The project could not be moved: {reason}.</source>
        <translation>Das Projekt konnte nicht verschoben werden: {reason}.</translation>
    </message>
    <message>
        <source>It is where it was, complete.</source>
        <translation>Es ist vollständig dort, wo es war.</translation>
    </message>
    <message>
        <source>Choose another place, where you may write and where there is room.</source>
        <translation>Wählen Sie einen anderen Ort, an dem Sie schreiben dürfen und an dem Platz ist.</translation>
    </message>
    <message>
        <source>There is already a file {name} in that folder, and the recipe needs one of this name.</source>
        <translation>Eine Datei {name} gibt es in diesem Ordner schon, und das Rezept braucht eine dieses Namens.</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was written.</source>
        <translation>Daran wurde nichts geändert, und nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{host} gave an answer that announces no version.</source>
        <translation>{host} gab eine Antwort, die keine Version ankündigt.</translation>
    </message>
    <message>
        <source>Something between here and there may have answered in its place, such as the page of a guest network. Try again elsewhere, or ask who gave you the program.</source>
        <translation>Vielleicht hat unterwegs etwas anderes geantwortet, etwa die Seite eines Gastnetzes. Versuchen Sie es anderswo noch einmal, oder wenden Sie sich an die Stelle, von der Sie das Programm haben.</translation>
    </message>
    <message>
        <source>{host} could not be asked ({name}).</source>
        <translation>{host} konnte nicht gefragt werden ({name}).</translation>
    </message>
    <message>
        <source>Check the connection to the network, or try again later.</source>
        <translation>Prüfen Sie die Verbindung zum Netz, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{host} could not tell (status {status_code}).</source>
        <translation>{host} konnte es nicht sagen (Status {status_code}).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The part of the program that computes could not be started: {reason}.</source>
        <translation>Der rechnende Teil des Programms konnte nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
        <source>Everything recorded before is kept.</source>
        <translation>Alles zuvor Aufgezeichnete bleibt erhalten.</translation>
    </message>
    <message>
        <source>Close other programs, which may use up the memory, and resume.</source>
        <translation>Schließen Sie andere Programme, die vielleicht den Arbeitsspeicher aufbrauchen, und setzen Sie fort.</translation>
    </message>
    <message>
        <source>The project {path} has no rows yet.</source>
        <translation>Das Projekt {path} hat noch keine Zeilen.</translation>
    </message>
    <message>
        <source>There is nothing to judge.</source>
        <translation>Es gibt nichts zu beurteilen.</translation>
    </message>
    <message>
        <source>Make some first.</source>
        <translation>Erzeugen Sie zuerst welche.</translation>
    </message>
    <message>
        <source>exit code {status}</source>
        <translation>Exit-Code {status}</translation>
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
        <source>Previe&amp;w the report…</source>
        <translation>Bericht-&amp;Vorschau …</translation>
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
        <source>%Ln row(s) can be judged. This takes some minutes on an ordinary computer, a quick look less than one.</source>
        <translation>
            <numerusform>%Ln Zeile kann beurteilt werden. Das dauert auf einem gewöhnlichen Computer einige Minuten, ein Schnelldurchgang weniger als eine.</numerusform>
            <numerusform>%Ln Zeilen können beurteilt werden. Das dauert auf einem gewöhnlichen Computer einige Minuten, ein Schnelldurchgang weniger als eine.</numerusform>
        </translation>
    </message>
    <message>
        <source>These figures are of run {number} of this project, begun at {moment}. Another run has followed it, whose rows have not been judged yet. The rows and figures of earlier runs are kept in the project.</source>
        <translation>Diese Kennzahlen gehören zu Lauf {number} dieses Projekts, begonnen am {moment}. Auf ihn ist ein anderer Lauf gefolgt, dessen Zeilen noch nicht beurteilt sind. Zeilen und Kennzahlen früherer Läufe bleiben im Projekt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were judged.</source>
        <translation>
            <numerusform>%Ln Zeile wurde beurteilt.</numerusform>
            <numerusform>%Ln Zeilen wurden beurteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Out of date: %Ln row(s) were judged</source>
        <translation>
            <numerusform>Veraltet: %Ln Zeile wurde beurteilt</numerusform>
            <numerusform>Veraltet: %Ln Zeilen wurden beurteilt</numerusform>
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
        <source>Previe&amp;w…</source>
        <translation>&amp;Vorschau …</translation>
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
        <source>%Ln synthetic row(s) can be saved.</source>
        <translation>
            <numerusform>%Ln synthetische Zeile kann gespeichert werden.</numerusform>
            <numerusform>%Ln synthetische Zeilen können gespeichert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file that was saved last holds %Ln row(s).</source>
        <translation>
            <numerusform>Die zuletzt gespeicherte Datei enthält %Ln Zeile.</numerusform>
            <numerusform>Die zuletzt gespeicherte Datei enthält %Ln Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to</source>
        <translation>
            <numerusform>%Ln Zeile geschrieben in</numerusform>
            <numerusform>%Ln Zeilen geschrieben in</numerusform>
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
        <source>%Ln hint(s)</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
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
        <source>%Ln notice(s)</source>
        <translation>
            <numerusform>%Ln Mitteilung</numerusform>
            <numerusform>%Ln Mitteilungen</numerusform>
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
        <source>This run stopped after %Ln batch(es), with {rows} of {wanted} rows.</source>
        <translation>
            <numerusform>Dieser Lauf hielt nach %Ln Stapel an, mit {rows} von {wanted} Zeilen.</numerusform>
            <numerusform>Dieser Lauf hielt nach %Ln Stapeln an, mit {rows} von {wanted} Zeilen.</numerusform>
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
        <source>%Ln column(s).</source>
        <translation>
            <numerusform>%Ln Spalte.</numerusform>
            <numerusform>%Ln Spalten.</numerusform>
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
        <source>Looking for graphics cards…</source>
        <translation>Grafikkarten werden gesucht …</translation>
    </message>
    <message>
        <source>Graphics cards could not be looked for: the memory of the computer alone is counted.</source>
        <translation>Nach Grafikkarten konnte nicht gesucht werden: Nur der Arbeitsspeicher des Computers zählt.</translation>
    </message>
    <message>
        <source>There is no graphics card on which the program can compute.</source>
        <translation>Es gibt keine Grafikkarte, auf der das Programm rechnen kann.</translation>
    </message>
    <message>
        <source>{card}: {free} of {total} are free.</source>
        <translation>{card}: {free} von {total} sind frei.</translation>
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
        <source>Columns that may leave as they are: {columns}.</source>
        <translation>Spalten, die so gesendet werden dürfen, wie sie sind: {columns}.</translation>
    </message>
    <message>
        <source>Columns that may leave as random words: {columns}.</source>
        <translation>Spalten, die als Zufallswörter gesendet werden dürfen: {columns}.</translation>
    </message>
    <message>
        <source>No request was ever sent.</source>
        <translation>Nie wurde eine Anfrage gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) sent:</source>
        <translation>
            <numerusform>%Ln Anfrage gesendet:</numerusform>
            <numerusform>%Ln Anfragen gesendet:</numerusform>
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
    <name>Note</name>
    <message>
        <source>{note}.</source>
        <translation>{note}.</translation>
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
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The core set was chosen among a sample of {sampled:,} of {rows:,} rows, in which the small classes are complete.</source>
        <extracomment>A single epoch has no variance. The purposes that random numbers are drawn for.</extracomment>
        <translation>Die Kernmenge wurde aus einer Stichprobe von {sampled:,} von {rows:,} Zeilen gewählt, in der die kleinen Klassen vollständig sind.</translation>
    </message>
    <message>
        <source>The model&apos;s context of {tokens:,} tokens holds {shown:,} of the {wanted:,} reference rows of a batch: fewer examples at once.</source>
        <extracomment>Training rows that a calibration learns from, at most, all classes alike; more add seconds and little else. Training rows that the model is asked about before the first batch, at most: they tell α to some hundredths. Held-out rows that the information is measured on, at most. Reference sets that known rows are read after; a row is read after the first that does not contain it. Pseudo-count of every level when frequencies are compared. Of the legal rows of a model that answers in text, the share that calibration lets through at least.</extracomment>
        <translation>Der Kontext des Modells von {tokens:,} Token fasst {shown:,} der {wanted:,} Referenzzeilen eines Stapels: weniger Beispiele auf einmal.</translation>
    </message>
    <message>
        <source>{count:,} rows have no value of the target and are left out.</source>
        <extracomment>More levels than this are identifiers or postcodes, of which a batch of reference rows shows next to nothing.</extracomment>
        <translation>Zeilen ohne Wert der Zielspalte, die weggelassen wurden: {count:,}.</translation>
    </message>
    <message>
        <source>no training row has a value; it is left out.</source>
        <translation>Keine Trainingszeile hat einen Wert; die Spalte wird weggelassen.</translation>
    </message>
    <message>
        <source>Relations were computed from a random sample of {sampled:,} of {rows:,} rows.</source>
        <extracomment>No text speaks of a group of fewer rows than this. Most groups that one line describes. Levels of which a Cramér&apos;s V line tells what they favour. Where Pearson&apos;s and Spearman&apos;s correlations differ by more, the relation is bent or rests on outliers. A numeric column of no more distinct values can take part in a dependency. An approximate dependency must hold in this share of the rows, and halve the errors of always guessing the commonest. Share of the rows whose value occurs in five rows or more, which a column that determines another must have. An order that would hold by itself in more than 95 % of random pairings says little. A gap in an order is told where so many rows, and this share of them, lie at it or just above it, and where it is no less than this share of the median gap. Just above: within this share of the way to the median gap. A group whose bounds are looked for, and what is compared with it, have so many rows. A bound excludes at least this share of the rows outside the group. A threshold is sharp where this share of the rows next to it, as many as its group has, are beyond the bound; and where that so many of a multiple of these rows are beyond it, but none of the group, has less than this probability. Most bounds that are listed. A bound may be rounded away from the group by this share of the group&apos;s range. Cuts of a numeric column that are tried as bounds. A rank correlation from here on suggests the rule that one column rises with the other. Numbers enter the mutual information in at most so many quantile bins: fewer where the cells of the table of two such columns would hold fewer rows than this on average. Mutual information is told beside another association where, on the scale of a correlation, it is so much stronger. In this share of the rows that lack one column the other must be missing to be implied. Columns are missing together where at least this share of the rows that lack one of them lack both.</extracomment>
        <translation>Die Zusammenhänge wurden aus einer Zufallsstichprobe von {sampled:,} von {rows:,} Zeilen berechnet.</translation>
    </message>
    <message>
        <source>{codes} read as missing</source>
        <extracomment>Dates that are read at a time. Texts that mean &quot;not known&quot; in any column. Texts that mean &quot;not known&quot; only where the rest of the column is numbers or dates (&quot;-&quot; is also a laboratory result). Negative numbers used as missing codes, believed only where every other value is at least 0. A grid finer than seven significant digits of the column&apos;s range is storage noise, not measurement. Of a stated precision; floats hold no finer grid. Whole numbers from here on are not exact as floats; nothing measured or counted in a table is that large. More different texts are no levels that anyone reads in their order; sorting them would hold up the window. What a stated date format may be: year, month and day in any order, then perhaps a time of day.</extracomment>
        <translation>{codes} als fehlend gelesen</translation>
    </message>
    <message>
        <source>every cell is missing</source>
        <translation>jede Zelle fehlt</translation>
    </message>
    <message>
        <source>constant</source>
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
        <source>rounded to {decimals} decimal ({digits} significant digits of its range)</source>
        <translation>gerundet auf {decimals} Dezimalstelle ({digits} gültige Stellen ihres Bereichs)</translation>
    </message>
    <message>
        <source>rounded to {decimals} decimals ({digits} significant digits of its range)</source>
        <translation>gerundet auf {decimals} Dezimalstellen ({digits} gültige Stellen ihres Bereichs)</translation>
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
        <source>nearly every row has its own number of 16 digits and more: an identifier, left out</source>
        <translation>fast jede Zeile hat eine eigene Zahl mit 16 und mehr Ziffern: eine Kennung, weggelassen</translation>
    </message>
    <message>
        <source>a running number of the rows is left out</source>
        <translation>eine laufende Nummer der Zeilen wird weggelassen</translation>
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
        <source>nearly every row has its own value: an identifier, left out</source>
        <translation>fast jede Zeile hat einen eigenen Wert: eine Kennung, weggelassen</translation>
    </message>
    <message>
        <source>{wanted:,} batches at a time were asked for, but the model answers {count:,} request at a time.</source>
        <extracomment>Up to this share of a batch&apos;s rows may be missing from it, as long as a later batch can make up for them.</extracomment>
        <translation>Verlangt waren {wanted:,} Stapel gleichzeitig, aber das Modell beantwortet nur {count:,} Anfrage gleichzeitig.</translation>
    </message>
    <message>
        <source>{wanted:,} batches at a time were asked for, but the model answers {count:,} requests at a time.</source>
        <translation>Verlangt waren {wanted:,} Stapel gleichzeitig, aber das Modell beantwortet nur {count:,} Anfragen gleichzeitig.</translation>
    </message>
    <message>
        <source>{count:,} batches are written at a time: each is guided by the quality report on the batch {before:,} before it, and the first {unguided:,} by none.</source>
        <translation>{count:,} Stapel werden gleichzeitig geschrieben: Jeden leitet der Qualitätsbericht über den Stapel {before:,} vor ihm, die ersten {unguided:,} keiner.</translation>
    </message>
    <message>
        <source>Columns that the table does not have are left out: {names}.</source>
        <translation>Spalten, die die Tabelle nicht hat, sind weggelassen: {names}.</translation>
    </message>
    <message>
        <source>There are no held-out rows, so it is unknown what real rows score.</source>
        <extracomment>In cross-validation every row is judged by the others: what rows i and j say about each other enters twice, which doubles the variance of the area where there is nothing to tell apart (measured: a ratio of 1.9 to 2.2). Rows of either side that a classifier is shown, at most; of more they are drawn at random. With fewer rows on a side there is nothing to learn from and nothing to judge by. Name and columns of a figure.</extracomment>
        <translation>Es gibt keine zurückgehaltenen Zeilen; es ist also nicht bekannt, was echte Zeilen erreichen.</translation>
    </message>
    <message>
        <source>Class {name!r} has no training row: its rows are left out.</source>
        <translation>Die Klasse {name!r} hat keine Trainingszeile: Ihre Zeilen sind weggelassen.</translation>
    </message>
    <message>
        <source>Class {name!r} has no synthetic row: it is left out, pooled as well.</source>
        <translation>Die Klasse {name!r} hat keine synthetische Zeile: Sie ist weggelassen, auch bei allen Klassen zusammen.</translation>
    </message>
    <message>
        <source>Class {name!r} has no held-out row: it and all classes pooled have no ceiling.</source>
        <translation>Die Klasse {name!r} hat keine zurückgehaltene Zeile: Für sie und für alle Klassen zusammen fehlt der Vergleich mit echten Zeilen.</translation>
    </message>
    <message>
        <source>No doses were tried. {error}</source>
        <translation>Es wurde nicht erprobt, wie viele Zeilen hinzukommen sollten. {error}</translation>
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
        <source>Class {name!r} has no held-out row: what stands beside figures leaves it out.</source>
        <translation>Die Klasse {name!r} hat keine zurückgehaltene Zeile: Was neben den Kennzahlen steht, lässt sie aus.</translation>
    </message>
    <message>
        <source>Class {name!r} has no training row: its held-out rows are left out of some figures.</source>
        <translation>Die Klasse {name!r} hat keine Trainingszeile: Ihre zurückgehaltenen Zeilen fehlen in einigen Kennzahlen.</translation>
    </message>
    <message>
        <source>Class {name!r} has no synthetic row.</source>
        <translation>Die Klasse {name!r} hat keine synthetische Zeile.</translation>
    </message>
    <message>
        <source>The rule &apos;{rule}&apos; was left out of a split to whose training rows it does not fit: {reason}.</source>
        <translation>Die Regel „{rule}“ blieb bei einer Aufteilung weg, zu deren Trainingszeilen sie nicht passt: {reason}.</translation>
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
    <message>
        <source>created</source>
        <extracomment>Places in which a text stands that is translated as well: sentences of an error or part of one, or a step. What stands in a place for a number. Steps as the audit trail of a project names them.</extracomment>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>migrated</source>
        <translation>in neuere Fassung überführt</translation>
    </message>
    <message>
        <source>table changed</source>
        <translation>Tabelle gewechselt</translation>
    </message>
    <message>
        <source>run begun</source>
        <translation>Lauf begonnen</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>core set chosen</source>
        <translation>Kernmenge gewählt</translation>
    </message>
    <message>
        <source>relations mined</source>
        <translation>Zusammenhänge gesucht</translation>
    </message>
    <message>
        <source>rules mined</source>
        <translation>Regeln gesucht</translation>
    </message>
    <message>
        <source>rule added</source>
        <translation>Regel hinzugefügt</translation>
    </message>
    <message>
        <source>rule edited</source>
        <translation>Regel bearbeitet</translation>
    </message>
    <message>
        <source>rule moved</source>
        <translation>Regel verschoben</translation>
    </message>
    <message>
        <source>rules removed</source>
        <translation>Regeln entfernt</translation>
    </message>
    <message>
        <source>rules imported</source>
        <translation>Regeln importiert</translation>
    </message>
    <message>
        <source>rules switched on</source>
        <translation>Regeln eingeschaltet</translation>
    </message>
    <message>
        <source>rules switched off</source>
        <translation>Regeln ausgeschaltet</translation>
    </message>
    <message>
        <source>rules made hard</source>
        <translation>Regeln hart gemacht</translation>
    </message>
    <message>
        <source>rules made soft</source>
        <translation>Regeln weich gemacht</translation>
    </message>
    <message>
        <source>rules edit undone</source>
        <translation>Änderung der Regeln rückgängig gemacht</translation>
    </message>
    <message>
        <source>settings chosen</source>
        <translation>Einstellungen gewählt</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>kalibriert</translation>
    </message>
    <message>
        <source>rows wanted changed</source>
        <translation>Zahl der gewünschten Zeilen geändert</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>evaluated</source>
        <translation>beurteilt</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>network opened</source>
        <translation>Netz geöffnet</translation>
    </message>
    <message>
        <source>network closed</source>
        <translation>Netz geschlossen</translation>
    </message>
    <message>
        <source>limits changed</source>
        <translation>Grenzen geändert</translation>
    </message>
    <message>
        <source>The table {name}, whose cells have the SHA-256 {sha256}; the recipe of a project says that of its table.</source>
        <extracomment>Options of `rddg-desktop run` that take a value, by setting. Options for a model on the network, by setting; how many requests are on the way follows from the batches at once. Options that stand for a setting that is not the default. Entries of the audit trail about rules that a run itself makes. Entries of the audit trail with which a run begins; the first only where it tells of settings. That of a change of what is wanted in the middle of a run.</extracomment>
        <translation>Die Tabelle {name}, deren Zellen die SHA-256-Prüfsumme {sha256} haben; das Rezept eines Projekts nennt die seiner Tabelle.</translation>
    </message>
    <message>
        <source>The model {name} at the address given, and the key of its API; its operator can change it at any time, and it may answer the same question in another way.</source>
        <translation>Das Modell {name} an der angegebenen Adresse und der Schlüssel zu seiner API; wer es betreibt, kann es jederzeit ändern, und es kann auf dieselbe Frage anders antworten.</translation>
    </message>
    <message>
        <source>The model {name}, whose file has the SHA-256 {sha256}, with a context of {tokens:,} tokens; on another kind of processor the last digits of its figures, and with them the rows, may differ.</source>
        <translation>Das Modell {name}, dessen Datei die SHA-256-Prüfsumme {sha256} hat, mit einem Kontext von {tokens:,} Token; auf einem Prozessor anderer Art können die letzten Stellen seiner Zahlen und damit die Zeilen abweichen.</translation>
    </message>
    <message>
        <source>The model {name} that comes with the program, whose file has the SHA-256 {sha256}, with a context of {tokens:,} tokens; on another kind of processor the last digits of its figures, and with them the rows, may differ.</source>
        <translation>Das mitgelieferte Modell {name}, dessen Datei die SHA-256-Prüfsumme {sha256} hat, mit einem Kontext von {tokens:,} Token; auf einem Prozessor anderer Art können die letzten Stellen seiner Zahlen und damit die Zeilen abweichen.</translation>
    </message>
    <message>
        <source>In the middle of the run, on {time}, when {made:,} rows had been made, what was wanted was changed from {former_rows:,} rows in the mix &apos;{former_mix}&apos; to {rows:,} rows in the mix &apos;{mix}&apos;.</source>
        <translation>Mitten im Lauf, am {time}, als {made:,} Zeilen erzeugt waren, wurde der Auftrag von {former_rows:,} Zeilen in der Zusammensetzung „{former_mix}“ auf {rows:,} Zeilen in der Zusammensetzung „{mix}“ geändert.</translation>
    </message>
    <message>
        <source>Rules were changed on {time} ({action}): rows made before then followed the former ones.</source>
        <translation>Am {time} wurden Regeln geändert ({action}): Zeilen, die vorher erzeugt wurden, folgten den früheren.</translation>
    </message>
    <message>
        <source>The command asks from the first batch on for what was wanted last, so it does not make the same rows, and those made before the change do not come on top. With --rows {rows} --mix {mix} it begins as the run did; no command makes the rows of both.</source>
        <translation>Der Befehl verlangt vom ersten Stapel an, was zuletzt gewünscht war; er erzeugt daher nicht dieselben Zeilen, und die vor der Änderung erzeugten kommen nicht hinzu. Mit --rows {rows} --mix {mix} beginnt er wie der Lauf; kein Befehl erzeugt die Zeilen von beidem.</translation>
    </message>
    <message>
        <source>The setting {name} is {value}, which the command line cannot say.</source>
        <translation>Die Einstellung {name} ist {value}, was sich auf der Befehlszeile nicht sagen lässt.</translation>
    </message>
    <message>
        <source>This version of the program reads or splits the table in another way than that of the run.</source>
        <translation>Diese Version des Programms liest oder teilt die Tabelle anders als die des Laufs.</translation>
    </message>
    <message>
        <source>The run is not finished: {judged:,} of {wanted:,} rows were judged.</source>
        <extracomment>Seconds between two reports of a copy. Tokens that a model writes when it is tried out. What it goes on with. Nothing of a table.</extracomment>
        <translation>Der Lauf ist nicht beendet: {judged:,} von {wanted:,} Zeilen wurden beurteilt.</translation>
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
        <extracomment>Coefficients that are drawn, at most. Letters of a line above one of three panels side by side, at most.</extracomment>
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
        <extracomment>Rows times draws of a bootstrap, at most, and the draws of the largest tables. With fewer held-out people of the rare class a bootstrap over them is rough. Metrics that are drawn.</extracomment>
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
        <extracomment>Columns that are named in a sentence.</extracomment>
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
        <extracomment>Columns that are named in a sentence.</extracomment>
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
        <extracomment>Steps of the audit trail that are listed: of more the first and the last ones. What each method is, which is translated where it is shown.</extracomment>
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
        <source>Meanwhile the rules became those of another run. Nothing was imported; try again.</source>
        <translation>Inzwischen sind es die Regeln eines anderen Laufs geworden. Es wurde nichts importiert; versuchen Sie es noch einmal.</translation>
    </message>
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
        <source>new rule</source>
        <translation>neue Regel</translation>
    </message>
    <message>
        <source>edit of a rule</source>
        <translation>Bearbeiten einer Regel</translation>
    </message>
    <message>
        <source>switching a rule on</source>
        <translation>Einschalten einer Regel</translation>
    </message>
    <message>
        <source>switching a rule off</source>
        <translation>Ausschalten einer Regel</translation>
    </message>
    <message>
        <source>making a rule hard</source>
        <translation>Regel hart gestellt</translation>
    </message>
    <message>
        <source>making a rule soft</source>
        <translation>Regel weich gestellt</translation>
    </message>
    <message>
        <source>deletion of a rule</source>
        <translation>Löschen einer Regel</translation>
    </message>
    <message>
        <source>move of a rule</source>
        <translation>Verschieben einer Regel</translation>
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
        <source>import of rules</source>
        <translation>Import von Regeln</translation>
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
        <source>use of rules</source>
        <translation>Verwendung von Regeln</translation>
    </message>
    <message>
        <source>doing without rules</source>
        <translation>Verzicht auf Regeln</translation>
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
        <source>%Ln line(s) of the next batch</source>
        <translation>
            <numerusform>%Ln Zeile des nächsten Stapels</numerusform>
            <numerusform>%Ln Zeilen des nächsten Stapels</numerusform>
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
    <name>Running</name>
    <message>
        <source>Open a project first, or make one from a table.</source>
        <translation>Öffnen Sie zuerst ein Projekt, oder legen Sie eines aus einer Tabelle an.</translation>
    </message>
    <message>
        <source>Wait until what is under way has come to its end.</source>
        <translation>Warten Sie, bis das, was läuft, zu Ende ist.</translation>
    </message>
    <message>
        <source>There is nothing left to run: the rows were made and judged, and nothing was changed since.</source>
        <translation>Es ist nichts mehr auszuführen: Die Zeilen sind erzeugt und beurteilt, und seither wurde nichts geändert.</translation>
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
        <source>One column can say train or test. Rows with “test” are put aside: the method never sees them, and the synthetic rows are judged by them afterwards.</source>
        <translation>Eine Spalte kann sagen, ob Training oder Test. Zeilen mit „test“ werden beiseitegelegt: Das Verfahren sieht sie nie, und an ihnen werden danach die synthetischen Zeilen beurteilt.</translation>
    </message>
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
        <extracomment>What is compared, by its name in `Assessment.summary`, and the dimension whose threshold it has. Classes that have a line each, at most; the lines of more would push everything else away.</extracomment>
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
        <source>{name}: {now} to learn from + {rows} new = {together}</source>
        <translation>{name}: {now} zum Lernen + {rows} neue = {together}</translation>
    </message>
    <message>
        <source>{name}: {now} made so far, {rows} in the end</source>
        <translation>{name}: bisher {now} erzeugt, am Ende {rows}</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
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
        <source>change of “{setting}”</source>
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
        <source>paused</source>
        <translation>angehalten</translation>
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
        <extracomment>Seconds after which a thread that computes in Python lets another one in. Of Python&apos;s own 5 ms the window feels several at once, because it comes back into Python many times while it draws.</extracomment>
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
        <source>%Ln other class(es)</source>
        <translation>
            <numerusform>%Ln weitere Klasse</numerusform>
            <numerusform>%Ln weitere Klassen</numerusform>
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
