<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
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
    <name>ErrorBanner</name>
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
    <name>FrameModel</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
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
    <name>IntervalChart</name>
    <message>
        <source>{name}: {value}, interval from {low} to {high}.</source>
        <translation>{name}: {value}, Intervall von {low} bis {high}.</translation>
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
    <name>StageRail</name>
    <message>
        <source>Stages</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Core set</source>
        <translation>Kernauswahl</translation>
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
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
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
</TS>
