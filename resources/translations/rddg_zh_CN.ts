<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Chart</name>
    <message>
        <source>No data yet.</source>
        <translation>尚无数据。</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>另存为 &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>另存为 &amp;SVG…</translation>
    </message>
    <message>
        <source>Save data as CS&amp;V…</source>
        <translation>将数据另存为 CS&amp;V…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>复制数据(&amp;D)</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>以表格显示(&amp;T)</translation>
    </message>
    <message>
        <source>Copy, save or show as table</source>
        <translation>复制、保存或以表格显示</translation>
    </message>
    <message>
        <source>What can be done with this chart</source>
        <translation>此图表的操作</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>The chart was not saved: {reason} Choose another folder.</source>
        <translation>图表未保存：{reason} 请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FrameModel</name>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
</context>
<context>
    <name>HistogramChart</name>
    <message>
        <source>{name}: most between {low} and {high} ({value}).</source>
        <translation>{name}：最多在 {low} 与 {high} 之间（{value}）。</translation>
    </message>
</context>
<context>
    <name>IntervalChart</name>
    <message>
        <source>{name}: {value}, interval from {low} to {high}.</source>
        <translation>{name}：{value}，区间 {low} 至 {high}。</translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message>
        <source>{name}: {last} at {axis} {place}; lowest {lowest}, highest {highest}.</source>
        <translation>{name}：{axis} {place} 处为 {last}；最低 {lowest}，最高 {highest}。</translation>
    </message>
</context>
<context>
    <name>LockIndicator</name>
    <message>
        <source>Rows are sent to {host}</source>
        <translation>数据行将发送至 {host}</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>离线：任何数据都不会离开本机</translation>
    </message>
</context>
<context>
    <name>MatrixChart</name>
    <message numerus="yes">
        <source>%n column(s).</source>
        <translation>
            <numerusform>%n 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Strongest: {one} with {other}, {value}.</source>
        <translation>最强：{one} 与 {other}，{value}。</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>剩余 {duration}</translation>
    </message>
</context>
<context>
    <name>StageRail</name>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Core set</source>
        <translation>核心集</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过期</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Nothing was copied: this is more than {count} cells. Export the table instead.</source>
        <translation>未复制：所选超过 {count} 个单元格。请改为导出表格。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Sort this column &amp;upwards</source>
        <translation>按此列升序排序(&amp;U)</translation>
    </message>
    <message>
        <source>Sort this column &amp;downwards</source>
        <translation>按此列降序排序(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Original order</source>
        <translation>原始顺序(&amp;O)</translation>
    </message>
</context>
<context>
    <name>WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Why? {title}</source>
        <translation>为什么？{title}</translation>
    </message>
</context>
</TS>
