<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decimal(s)</source>
        <translation>
            <numerusform>%Ln decimal</numerusform>
            <numerusform>%Ln decimals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the class “{name}” there are only %n row(s) to learn from. The fewer there are, the more the new rows take after single patients.</source>
        <translation>
            <numerusform>Of the class “{name}” there is only %n row to learn from. The fewer there are, the more the new rows take after single patients.</numerusform>
            <numerusform>Of the class “{name}” there are only %n rows to learn from. The fewer there are, the more the new rows take after single patients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to learn from are equal to another one in all columns that are used.</source>
        <translation>
            <numerusform>%Ln row to learn from is equal to another one in all columns that are used.</numerusform>
            <numerusform>%Ln rows to learn from are equal to another one in all columns that are used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no class and are not used.</source>
        <translation>
            <numerusform>%Ln row has no class and is not used.</numerusform>
            <numerusform>%Ln rows have no class and are not used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvaluatePage</name>
    <message numerus="yes">
        <source>%n row(s) can be judged. This takes some minutes on an ordinary computer, a quick look less than one.</source>
        <translation>
            <numerusform>%n row can be judged. This takes some minutes on an ordinary computer, a quick look less than one.</numerusform>
            <numerusform>%n rows can be judged. This takes some minutes on an ordinary computer, a quick look less than one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were judged.</source>
        <translation>
            <numerusform>%n row was judged.</numerusform>
            <numerusform>%n rows were judged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Out of date: %n row(s) were judged</source>
        <translation>
            <numerusform>Out of date: %n row was judged</numerusform>
            <numerusform>Out of date: %n rows were judged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%n synthetic row(s) can be saved.</source>
        <translation>
            <numerusform>%n synthetic row can be saved.</numerusform>
            <numerusform>%n synthetic rows can be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file that was saved last holds %n row(s).</source>
        <translation>
            <numerusform>The file that was saved last holds %n row.</numerusform>
            <numerusform>The file that was saved last holds %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to</source>
        <translation>
            <numerusform>%n row written to</numerusform>
            <numerusform>%n rows written to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackTab</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneratePage</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>This run stopped after %n batch(es), with {rows} of {wanted} rows.</source>
        <translation>
            <numerusform>This run stopped after %n batch, with {rows} of {wanted} rows.</numerusform>
            <numerusform>This run stopped after %n batches, with {rows} of {wanted} rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixChart</name>
    <message numerus="yes">
        <source>%n column(s).</source>
        <translation>
            <numerusform>%n column.</numerusform>
            <numerusform>%n columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message numerus="yes">
        <source>%n request(s) sent:</source>
        <translation>
            <numerusform>%n request sent:</numerusform>
            <numerusform>%n requests sent:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message numerus="yes">
        <source>%n line(s) of the next batch</source>
        <translation>
            <numerusform>%n line of the next batch</numerusform>
            <numerusform>%n lines of the next batch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemaModel</name>
    <message numerus="yes">
        <source>%Ln different value(s)</source>
        <translation>
            <numerusform>%Ln different value</numerusform>
            <numerusform>%Ln different values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetPanel</name>
    <message numerus="yes">
        <source>%n other class(es)</source>
        <translation>
            <numerusform>%n other class</numerusform>
            <numerusform>%n other classes</numerusform>
        </translation>
    </message>
</context>
</TS>
