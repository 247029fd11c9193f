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
        <source>Of the class “{name}” there are only %Ln row(s) to learn from. The fewer there are, the more the new rows take after single patients.</source>
        <translation>
            <numerusform>Of the class “{name}” there are only %Ln row to learn from. The fewer there are, the more the new rows take after single patients.</numerusform>
            <numerusform>Of the class “{name}” there are only %Ln rows to learn from. The fewer there are, the more the new rows take after single patients.</numerusform>
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
        <source>%Ln row(s) can be judged. This takes some minutes on an ordinary computer, a quick look less than one.</source>
        <translation>
            <numerusform>%Ln row can be judged. This takes some minutes on an ordinary computer, a quick look less than one.</numerusform>
            <numerusform>%Ln rows can be judged. This takes some minutes on an ordinary computer, a quick look less than one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were judged.</source>
        <translation>
            <numerusform>%Ln row were judged.</numerusform>
            <numerusform>%Ln rows were judged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Out of date: %Ln row(s) were judged</source>
        <translation>
            <numerusform>Out of date: %Ln row were judged</numerusform>
            <numerusform>Out of date: %Ln rows were judged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%Ln synthetic row(s) can be saved.</source>
        <translation>
            <numerusform>%Ln synthetic row can be saved.</numerusform>
            <numerusform>%Ln synthetic rows can be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file that was saved last holds %Ln row(s).</source>
        <translation>
            <numerusform>The file that was saved last holds %Ln row.</numerusform>
            <numerusform>The file that was saved last holds %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to</source>
        <translation>
            <numerusform>%Ln row written to</numerusform>
            <numerusform>%Ln rows written to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackTab</name>
    <message numerus="yes">
        <source>%Ln hint(s)</source>
        <translation>
            <numerusform>%Ln hint</numerusform>
            <numerusform>%Ln hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneratePage</name>
    <message numerus="yes">
        <source>%Ln notice(s)</source>
        <translation>
            <numerusform>%Ln notice</numerusform>
            <numerusform>%Ln notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>This run stopped after %Ln batch(es), with {rows} of {wanted} rows.</source>
        <translation>
            <numerusform>This run stopped after %Ln batch, with {rows} of {wanted} rows.</numerusform>
            <numerusform>This run stopped after %Ln batches, with {rows} of {wanted} rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixChart</name>
    <message numerus="yes">
        <source>%Ln column(s).</source>
        <translation>
            <numerusform>%Ln column.</numerusform>
            <numerusform>%Ln columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message numerus="yes">
        <source>%Ln request(s) sent:</source>
        <translation>
            <numerusform>%Ln request sent:</numerusform>
            <numerusform>%Ln requests sent:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message numerus="yes">
        <source>%Ln line(s) of the next batch</source>
        <translation>
            <numerusform>%Ln line of the next batch</numerusform>
            <numerusform>%Ln lines of the next batch</numerusform>
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
        <source>%Ln other class(es)</source>
        <translation>
            <numerusform>%Ln other class</numerusform>
            <numerusform>%Ln other classes</numerusform>
        </translation>
    </message>
</context>
</TS>
