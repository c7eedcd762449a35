<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
<context>
    <name>AboutSection</name>
    <message>
        <source>不连接互联网，不收集任何使用信息；资料只在这台电脑上。</source>
        <translation>Works without the internet and collects no usage data; everything stays on this computer.</translation>
    </message>
    <message>
        <source>关于</source>
        <translation>About</translation>
    </message>
    <message>
        <source>帮助和键盘</source>
        <translation>Help and keyboard</translation>
    </message>
    <message>
        <source>政企客户工作台</source>
        <translation>Zhengqi Desk</translation>
    </message>
    <message>
        <source>版本 {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>用到的开源软件和字体</source>
        <translation>Open-source software and fonts in use</translation>
    </message>
    <message>
        <source>运行日志：{file}</source>
        <translation>Run log: {file}</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>{count} 次</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>今后</source>
        <translation>Upcoming</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>客户名称</source>
        <translation>Customer name</translation>
    </message>
    <message>
        <source>换个时间或条件再看，或者新建一次拜访。</source>
        <translation>Look at another time or with other filters, or plan a visit.</translation>
    </message>
    <message>
        <source>新建拜访</source>
        <translation>New visit</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>By</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>本周</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>本月</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>没有符合条件的拜访</source>
        <translation>No visits match</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>过去 30 天</source>
        <translation>Past 30 days</translation>
    </message>
</context>
<context>
    <name>AnswerChoice</name>
    <message>
        <source>两个月内没有合适的空当，请自己改日期。</source>
        <translation>No suitable time in the next two months. Please change the date yourself.</translation>
    </message>
    <message>
        <source>仍要拜访的原因</source>
        <translation>Reason for going ahead</translation>
    </message>
    <message>
        <source>您想怎么办？</source>
        <translation>What would you like to do?</translation>
    </message>
    <message>
        <source>按 1–{count} 选择</source>
        <translation>Press 1–{count}</translation>
    </message>
    <message>
        <source>请写明原因（必填，至少 6 个字）</source>
        <translation>Reason (required, at least 6 characters)</translation>
    </message>
</context>
<context>
    <name>AnswerLetterDrawer</name>
    <message>
        <source>复制答复</source>
        <translation>Copy the answer</translation>
    </message>
    <message>
        <source>已复制</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>已答复，待办已完成</source>
        <translation>Answered; task done</translation>
    </message>
    <message>
        <source>来函已登记，已生成书面答复的待办</source>
        <translation>Letter registered; a task to answer it in writing was made</translation>
    </message>
    <message>
        <source>登记来函</source>
        <translation>Register a letter</translation>
    </message>
    <message>
        <source>答复来函</source>
        <translation>Answer a letter</translation>
    </message>
</context>
<context>
    <name>ApplicationDrawer</name>
    <message>
        <source>修改参观申请</source>
        <translation>Edit tour application</translation>
    </message>
    <message>
        <source>新建参观申请</source>
        <translation>New tour application</translation>
    </message>
</context>
<context>
    <name>ApprovalSheet</name>
    <message>
        <source>{seat}同意</source>
        <translation>{seat}: approve</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>待签</source>
        <translation>To sign</translation>
    </message>
    <message>
        <source>需要时签</source>
        <translation>Sign if needed</translation>
    </message>
</context>
<context>
    <name>AreaNotesSheet</name>
    <message>
        <source>入区前请您</source>
        <translation>Before entering, please</translation>
    </message>
    <message>
        <source>区域</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>拍照</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>无特别要求</source>
        <translation>No special requirements</translation>
    </message>
    <message>
        <source>采访</source>
        <translation>Interviews</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>{count} 次</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>另有 {count} 次</source>
        <translation>Others: {count}</translation>
    </message>
    <message>
        <source>安排拜访</source>
        <translation>Plan visits</translation>
    </message>
    <message>
        <source>还没有安排拜访。</source>
        <translation>No visits planned yet.</translation>
    </message>
    <message>
        <source>这几天的拜访</source>
        <translation>Visits on these days</translation>
    </message>
</context>
<context>
    <name>ArrangingActs</name>
    <message>
        <source>{names}未到</source>
        <translation>{names} absent</translation>
    </message>
    <message>
        <source>{names}未到；{moved}</source>
        <translation>{names} absent; {moved}</translation>
    </message>
    <message>
        <source>{name}到 {table} 桌 {seat}</source>
        <translation>{name} to table {table}, seat {seat}</translation>
    </message>
    <message>
        <source>不用调整，人人都在该坐的地方</source>
        <translation>Nothing to change, everybody sits where they should</translation>
    </message>
    <message>
        <source>其他人不用动</source>
        <translation>Nobody else has to move</translation>
    </message>
    <message>
        <source>就近调整</source>
        <translation>Adjust nearby</translation>
    </message>
    <message>
        <source>已排 {seated} 人，座位不够，还有 {left} 人没有座位；请加桌或加座</source>
        <translation>{seated} seated; not enough seats, {left} left without one. Add a table or seats</translation>
    </message>
    <message>
        <source>已排 {seated} 人，用时 {seconds} 秒</source>
        <translation>{seated} seated in {seconds} s</translation>
    </message>
    <message>
        <source>座次有改动，自动排座已停下；改好后请再排一次</source>
        <translation>The seating was changed, so arranging stopped; arrange again when you are done</translation>
    </message>
    <message>
        <source>调整了 {count} 人：{people}</source>
        <translation>{count} moved: {people}</translation>
    </message>
    <message>
        <source>调整了 {count} 人：{people}等</source>
        <translation>{count} moved: {people} …</translation>
    </message>
</context>
<context>
    <name>ArrangingCard</name>
    <message>
        <source>就用目前的</source>
        <translation>Use what there is now</translation>
    </message>
    <message>
        <source>正在自动排座</source>
        <translation>Arranging seats</translation>
    </message>
</context>
<context>
    <name>AttachmentActs</name>
    <message>
        <source>{text}，其中有空文件，请核对</source>
        <translation>{text}; some are empty files, please check</translation>
    </message>
    <message>
        <source>已删除附件「{name}」</source>
        <translation>File &quot;{name}&quot; deleted</translation>
    </message>
    <message>
        <source>已另存：{file}</source>
        <translation>Copy saved: {file}</translation>
    </message>
    <message>
        <source>已添加 {count} 个附件</source>
        <translation>Files added: {count}</translation>
    </message>
    <message>
        <source>粘贴的图片 {at}.png</source>
        <translation>Pasted picture {at}.png</translation>
    </message>
    <message>
        <source>这些文件已经在附件里，没有重复存入。</source>
        <translation>These files are here already and were not stored again.</translation>
    </message>
    <message>
        <source>这台电脑没有能打开「{name}」的程序。请另存后再打开。</source>
        <translation>This computer has no program to open &quot;{name}&quot;. Please save a copy and open that.</translation>
    </message>
    <message>
        <source>选择要添加的文件</source>
        <translation>Choose files to add</translation>
    </message>
    <message>
        <source>附件另存为</source>
        <translation>Save a copy</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>把文件拖到这里，粘贴文件或截图，或点「添加文件」。每个不超过 {most} MB，加密存放，同样的内容只存一份。</source>
        <translation>Drop files here, paste files or a screenshot, or choose &quot;Add file&quot;. Up to {most} MB each, kept encrypted; the same content is kept once.</translation>
    </message>
    <message>
        <source>添加文件</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>附件 {count}</source>
        <translation>Files {count}</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>「{name}」不是文档，只能另存，不在这里打开</source>
        <translation>&quot;{name}&quot; is not a document; save a copy instead of opening it here</translation>
    </message>
    <message>
        <source>删除「{name}」</source>
        <translation>Delete &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>另存「{name}」</source>
        <translation>Save a copy of &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>打开「{name}」</source>
        <translation>Open &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>空文件，请核对</source>
        <translation>Empty file, please check</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>BanquetFile</name>
    <message>
        <source>座次</source>
        <translation>Seating</translation>
    </message>
    <message>
        <source>流程</source>
        <translation>Run sheet</translation>
    </message>
    <message>
        <source>菜单</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>请柬</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>预算</source>
        <translation>Budget</translation>
    </message>
</context>
<context>
    <name>BanquetList</name>
    <message>
        <source>先填时间和厅，再导入宾客名单，座位可以一键排好。</source>
        <translation>Enter time and hall, then import the guest list; one click seats everybody.</translation>
    </message>
    <message>
        <source>排座由办公室或部门经理来做</source>
        <translation>The office or the team manager arranges the seats</translation>
    </message>
    <message>
        <source>新建宴会</source>
        <translation>New banquet</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>人员看板</source>
        <translation>Reps by day</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>政企客户工作台</source>
        <translation>Zhengqi Desk</translation>
    </message>
</context>
<context>
    <name>BudgetTab</name>
    <message>
        <source>加一项</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>可按菜单、桌数和人数带入常见的几项，再改单价。</source>
        <translation>The usual lines can be taken from menu, tables and guests; then change the unit prices.</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>已付</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>平均</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>按菜单带入</source>
        <translation>Take from the menu</translation>
    </message>
    <message>
        <source>按菜单带入费用</source>
        <translation>Take costs from the menu</translation>
    </message>
    <message>
        <source>每人</source>
        <translation>Per person</translation>
    </message>
    <message>
        <source>每桌</source>
        <translation>Per table</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>超出预算</source>
        <translation>Over budget</translation>
    </message>
    <message>
        <source>超支</source>
        <translation>Over by</translation>
    </message>
    <message>
        <source>还可用</source>
        <translation>Still available</translation>
    </message>
    <message>
        <source>还没有定预算，可在「宴会资料」里填写。</source>
        <translation>No budget yet. Enter it under &quot;Banquet details&quot;.</translation>
    </message>
    <message>
        <source>预算</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>预计 {expected}，比预算多 {over}</source>
        <translation>Expected {expected}, {over} over budget</translation>
    </message>
    <message>
        <source>预计总支出</source>
        <translation>Expected total</translation>
    </message>
</context>
<context>
    <name>BulkChange</name>
    <message>
        <source>批量修改 {count} 家客户</source>
        <translation>Change {count} customers at once</translation>
    </message>
    <message>
        <source>改 {count} 家</source>
        <translation>Change {count}</translation>
    </message>
    <message>
        <source>改哪一项</source>
        <translation>What to change</translation>
    </message>
    <message>
        <source>留空就是清空这一项。</source>
        <translation>Leave empty to clear it.</translation>
    </message>
    <message>
        <source>请选要改的一项。</source>
        <translation>Choose what to change.</translation>
    </message>
    <message>
        <source>选中的客户这一项都会改成同一个内容，可以整体撤销。</source>
        <translation>All selected customers get the same value; it can be taken back as a whole.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>10月</source>
        <translation>Oct</translation>
    </message>
    <message>
        <source>11月</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>12月</source>
        <translation>Dec</translation>
    </message>
    <message>
        <source>1月</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>2月</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>3月</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>4月</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>5月</source>
        <translation>May</translation>
    </message>
    <message>
        <source>6月</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>7月</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>8月</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>9月</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>{day} {weekday}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>{month}{day}日</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{month}{first}日–{last}日</source>
        <translation>{first}–{last} {month}</translation>
    </message>
    <message>
        <source>{year}年{month}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>明天</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>昨天</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>第 {week} 周</source>
        <translation>W{week}</translation>
    </message>
</context>
<context>
    <name>CalendarSection</name>
    <message>
        <source>{year} 年的放假安排还没有公布，现在只列法定假日，按暂定处理。公布后请按「录入放假安排」。</source>
        <translation>The holidays of {year} are not published yet. Only the statutory ones are listed, as provisional. Once they are published, press &quot;Enter holidays&quot;.</translation>
    </message>
    <message>
        <source>录入放假安排</source>
        <translation>Enter holidays</translation>
    </message>
</context>
<context>
    <name>CalendarViews</name>
    <message>
        <source>{count} 件到期</source>
        <translation>{count} due</translation>
    </message>
    <message>
        <source>{count} 次</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>列表</source>
        <translation>List</translation>
    </message>
    <message>
        <source>周</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>看板</source>
        <translation>Board</translation>
    </message>
</context>
<context>
    <name>CallDrawer</name>
    <message>
        <source>什么时候</source>
        <translation>When</translation>
    </message>
    <message>
        <source>和谁通话</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>多少分钟</source>
        <translation>How many minutes</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>电话已记下，客户提出的问题已成为待办。</source>
        <translation>Call noted; the problems the customer raised became tasks.</translation>
    </message>
    <message>
        <source>记电话：{whom}</source>
        <translation>Note a call: {whom}</translation>
    </message>
    <message>
        <source>请填 1 到 600 分钟。</source>
        <translation>Please enter 1 to 600 minutes.</translation>
    </message>
    <message>
        <source>通话时间还没有到，请核对日期和时间。</source>
        <translation>That time has not come yet. Check date and time.</translation>
    </message>
</context>
<context>
    <name>Candidate</name>
    <message>
        <source>{kind}：{detail}</source>
        <translation>{kind}: {detail}</translation>
    </message>
    <message>
        <source>{name}的客户</source>
        <translation>{name}&apos;s customer</translation>
    </message>
    <message>
        <source>不是同一家</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>无人负责</source>
        <translation>No owner</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>Certain</translation>
    </message>
</context>
<context>
    <name>CellView</name>
    <message>
        <source>还有 {count} 次</source>
        <translation>{count} more</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>{field}：{old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
    </message>
    <message>
        <source>从回收站取回</source>
        <translation>Restored from the bin</translation>
    </message>
    <message>
        <source>写拜访记录</source>
        <translation>Write visit record</translation>
    </message>
    <message>
        <source>合并档案</source>
        <translation>Merge archives</translation>
    </message>
    <message>
        <source>建档</source>
        <translation>Archive opened</translation>
    </message>
    <message>
        <source>彻底删除</source>
        <translation>Deleted for good</translation>
    </message>
    <message>
        <source>按收入分类</source>
        <translation>Class by revenue</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>核实{field}：{finding}</source>
        <translation>{field} checked: {finding}</translation>
    </message>
    <message>
        <source>由表格导入</source>
        <translation>Import from a sheet</translation>
    </message>
    <message>
        <source>移交客户</source>
        <translation>Hand over customers</translation>
    </message>
    <message>
        <source>移入回收站</source>
        <translation>Moved to the bin</translation>
    </message>
</context>
<context>
    <name>CheckDrawer</name>
    <message>
        <source>抽查 {name}</source>
        <translation>Spot check of {name}</translation>
    </message>
    <message>
        <source>抽查结果由部门经理填写；有不同意见请当面说明。</source>
        <translation>The manager fills this in; if you disagree, talk to your manager.</translation>
    </message>
    <message>
        <source>看这次拜访</source>
        <translation>See this visit</translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>{count} 份</source>
        <translation>{count} records</translation>
    </message>
    <message>
        <source>从拜访记录里随机抽取，先每人一份，再抽第二份；抽过的不再抽。</source>
        <translation>Drawn at random from the visit records, one of everybody first, then a second; none is drawn twice.</translation>
    </message>
    <message>
        <source>客户经理</source>
        <translation>Rep</translation>
    </message>
    <message>
        <source>已抽取 {count} 份，种子 {seed}</source>
        <translation>{count} drawn, seed {seed}</translation>
    </message>
    <message>
        <source>待核实</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>抽取</source>
        <translation>Drawn</translation>
    </message>
    <message>
        <source>拜访</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>本人看过</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>点评</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>种子</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>近 30 天</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>近 7 天</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>还没有抽查</source>
        <translation>No spot checks yet</translation>
    </message>
    <message>
        <source>选好时间和份数，按「随机抽取」；核实后写下结果，客户经理会看到。</source>
        <translation>Choose period and number and press &quot;Draw at random&quot;; enter the result after checking, the rep will see it.</translation>
    </message>
    <message>
        <source>部门经理抽查您的拜访记录后，结果和点评会列在这里。</source>
        <translation>Once your manager checks your visit records, results and comments are listed here.</translation>
    </message>
    <message>
        <source>随机抽取</source>
        <translation>Draw at random</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>没有「{text}」这一项，请从列表中选。</source>
        <translation>&quot;{text}&quot; is not in the list. Please choose from the list.</translation>
    </message>
</context>
<context>
    <name>ChoiceFilter</name>
    <message>
        <source>{name}：{value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>ClassDecision</name>
    <message>
        <source>{at} 由{by}指定为 {value_class} 类：{reason}</source>
        <translation>{at} set to class {value_class} by {by}: {reason}</translation>
    </message>
    <message>
        <source>以后按收入分类时不会改动它。</source>
        <translation>Classing by revenue will leave it alone.</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>指定类别：{name}</source>
        <translation>Set class: {name}</translation>
    </message>
    <message>
        <source>改回按收入分类</source>
        <translation>Back to class by revenue</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>请选 A、B 或 C。</source>
        <translation>Please choose A, B or C.</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>{column}，升序</source>
        <translation>{column}, ascending</translation>
    </message>
    <message>
        <source>{column}，降序</source>
        <translation>{column}, descending</translation>
    </message>
    <message>
        <source>再按哪一列排序</source>
        <translation>Then sort by</translation>
    </message>
    <message>
        <source>按哪一列排序</source>
        <translation>Sort by</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>搜索客户、联系人、拜访、合同…</source>
        <translation>Search customers, contacts, visits, contracts…</translation>
    </message>
    <message>
        <source>没有找到「{text}」，换个简称、拼音首字母或电话尾号试试。</source>
        <translation>Nothing found for &quot;{text}&quot;. Try a short name, pinyin initials or the last digits of a phone number.</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>{name} {at}</source>
        <translation>{name} {at}</translation>
    </message>
    <message>
        <source>发给本人</source>
        <translation>Send to the rep</translation>
    </message>
    <message>
        <source>点评已发给 {name}</source>
        <translation>Comment sent to {name}</translation>
    </message>
    <message>
        <source>部门经理点评</source>
        <translation>Manager&apos;s comment</translation>
    </message>
</context>
<context>
    <name>CompanionsEditor</name>
    <message>
        <source>没有</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>{rep} 这段时间已有安排</source>
        <translation>{rep} is busy at this time</translation>
    </message>
    <message>
        <source>为什么认为是同一客户</source>
        <translation>Why we think it is the same customer</translation>
    </message>
    <message>
        <source>另有 {count} 次</source>
        <translation>Others: {count}</translation>
    </message>
    <message>
        <source>同一信用代码</source>
        <translation>Same credit code</translation>
    </message>
    <message>
        <source>同一地址</source>
        <translation>Same address</translation>
    </message>
    <message>
        <source>同一客户</source>
        <translation>Same customer</translation>
    </message>
    <message>
        <source>同一电话</source>
        <translation>Same phone</translation>
    </message>
    <message>
        <source>同一联系人</source>
        <translation>Same contact</translation>
    </message>
    <message>
        <source>同一集团</source>
        <translation>Same group</translation>
    </message>
    <message>
        <source>名称相似</source>
        <translation>Similar name</translation>
    </message>
    <message>
        <source>撞车：{rep} 已约了同一客户</source>
        <translation>Double visit: {rep} has this customer</translation>
    </message>
    <message>
        <source>时间相撞</source>
        <translation>Times overlap</translation>
    </message>
    <message>
        <source>短号 {number}</source>
        <translation>Ext. {number}</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>Certain</translation>
    </message>
</context>
<context>
    <name>ContactPicker</name>
    <message>
        <source>从客户档案加入 {count} 位</source>
        <translation>Add {count} from the archives</translation>
    </message>
    <message>
        <source>从客户档案选来宾</source>
        <translation>Choose guests from the archives</translation>
    </message>
    <message>
        <source>加入 {count} 位</source>
        <translation>Add {count}</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>可选的联系人</source>
        <translation>Contacts to choose from</translation>
    </message>
    <message>
        <source>姓名、单位、拼音首字母</source>
        <translation>Name or organisation</translation>
    </message>
    <message>
        <source>已加入 {count} 位来宾</source>
        <translation>{count} guests added</translation>
    </message>
    <message>
        <source>空格或回车勾选。姓名、单位、职务、忌口带入名单，级别按职务估计，请再核对。</source>
        <translation>Space or Enter ticks. Name, organisation, title and diet are taken over; the rank is estimated from the title, please check it.</translation>
    </message>
</context>
<context>
    <name>ContractDrawer</name>
    <message>
        <source>保存合同以后，就能在这里添加附件。</source>
        <translation>Save the contract, then you can add files here.</translation>
    </message>
    <message>
        <source>照这份合同起草下一份，保存后这份成为已续签</source>
        <translation>Drafts the next contract from this one; once saved, this one counts as renewed</translation>
    </message>
    <message>
        <source>续签</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>续签「{subject}」</source>
        <translation>Renew &quot;{subject}&quot;</translation>
    </message>
</context>
<context>
    <name>ContractsPage</name>
    <message>
        <source>{days} 天内到期</source>
        <translation>Ends within {days} days</translation>
    </message>
    <message>
        <source>{soon} {count} 份</source>
        <translation>{soon}: {count}</translation>
    </message>
    <message>
        <source>{year}年{month}月到期</source>
        <translation>Ending {month}/{year}</translation>
    </message>
    <message>
        <source>不再只看{month}</source>
        <translation>No longer only {month}</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>列表</source>
        <translation>List</translation>
    </message>
    <message>
        <source>合同由客户经理和部门经理登记和查看。</source>
        <translation>Reps and managers enter and see contracts.</translation>
    </message>
    <message>
        <source>按月到期</source>
        <translation>By month of end</translation>
    </message>
    <message>
        <source>新建合同</source>
        <translation>New contract</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Time limits</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>登记后，到期前会提醒续签；按月到期的合同也一眼看全。</source>
        <translation>Once registered, contracts remind you of renewal in time, and you see at a glance what expires each month.</translation>
    </message>
    <message>
        <source>长期</source>
        <translation>No end</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>{customer} 的档案已更正</source>
        <translation>Archive of {customer} corrected</translation>
    </message>
    <message>
        <source>客户资料</source>
        <translation>Customer details</translation>
    </message>
    <message>
        <source>新的在用业务</source>
        <translation>New service in use</translation>
    </message>
    <message>
        <source>新的联系人</source>
        <translation>New contact</translation>
    </message>
    <message>
        <source>更正 {customer}</source>
        <translation>Correct {customer}</translation>
    </message>
    <message>
        <source>联系人 {name}</source>
        <translation>Contact {name}</translation>
    </message>
</context>
<context>
    <name>CustomerActs</name>
    <message>
        <source>{count} 家客户已归入「{folder}」</source>
        <translation>{count} filed under &quot;{folder}&quot;</translation>
    </message>
    <message>
        <source>{count} 家客户恢复了原来的类别</source>
        <translation>Customers back in their former class: {count}</translation>
    </message>
    <message>
        <source>{count} 家客户换了类别</source>
        <translation>Customers with a new class: {count}</translation>
    </message>
    <message>
        <source>{count} 家客户的「{field}」已修改</source>
        <translation>&quot;{field}&quot; of {count} customers changed</translation>
    </message>
    <message>
        <source>{name}的「{part}」已核实</source>
        <translation>&quot;{part}&quot; of {name} checked</translation>
    </message>
    <message>
        <source>{text}，{count} 家是同事的，没有动</source>
        <translation>{text}; {count} of colleagues left alone</translation>
    </message>
    <message>
        <source>同事的客户由负责的客户经理和部门经理核实。</source>
        <translation>A colleague&apos;s customer is checked by its rep and the manager.</translation>
    </message>
    <message>
        <source>已删除 {count} 份合同</source>
        <translation>Contracts deleted: {count}</translation>
    </message>
    <message>
        <source>已删除 {count} 位联系人</source>
        <translation>Contacts deleted: {count}</translation>
    </message>
    <message>
        <source>已删除 {count} 家客户</source>
        <translation>Customers deleted: {count}</translation>
    </message>
    <message>
        <source>已删除「{name}」</source>
        <translation>&quot;{name}&quot; deleted</translation>
    </message>
    <message>
        <source>新建分组</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>新建合同</source>
        <translation>New contract</translation>
    </message>
    <message>
        <source>新建在用业务</source>
        <translation>New service in use</translation>
    </message>
    <message>
        <source>新建客户</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>新建待办</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>新建联系人</source>
        <translation>New contact</translation>
    </message>
    <message>
        <source>这是同事的客户，只有负责的客户经理和部门经理能删除。</source>
        <translation>A colleague&apos;s customer; only the rep in charge and managers may delete it.</translation>
    </message>
    <message>
        <source>选中的都是同事的客户，您不能修改。</source>
        <translation>All selected customers are colleagues&apos;; you cannot change them.</translation>
    </message>
</context>
<context>
    <name>CustomerDetail</name>
    <message>
        <source>变更记录</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>合同</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>在左边的列表里点一家，资料就显示在这里。</source>
        <translation>Click a customer in the list on the left to see it here.</translation>
    </message>
    <message>
        <source>客户资料的各个部分</source>
        <translation>Parts of the customer archive</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>拜访</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>新建合同</source>
        <translation>New contract</translation>
    </message>
    <message>
        <source>新建待办</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>新建拜访</source>
        <translation>New visit</translation>
    </message>
    <message>
        <source>概况</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>添加联系人</source>
        <translation>Add contact</translation>
    </message>
    <message>
        <source>登记合同和到期日，到期前会提醒续签。</source>
        <translation>Enter a contract to be reminded of its end.</translation>
    </message>
    <message>
        <source>答应客户的事记在这里，到期会提醒。</source>
        <translation>Note promises to the customer here. You will be reminded when they are due.</translation>
    </message>
    <message>
        <source>约好第一次拜访，从这里开始。</source>
        <translation>Agree the first visit and start from here.</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>People</translation>
    </message>
    <message>
        <source>记下经办人和决策人，下次就知道找谁。</source>
        <translation>Note handlers and decision makers, so you know whom to ask next time.</translation>
    </message>
    <message>
        <source>还没有选中客户</source>
        <translation>No customer selected</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Files</translation>
    </message>
</context>
<context>
    <name>CustomerDrawer</name>
    <message>
        <source>客户经理由部门经理安排</source>
        <translation>The manager assigns the rep</translation>
    </message>
</context>
<context>
    <name>CustomerExport</name>
    <message>
        <source>客户.xlsx</source>
        <translation>customers.xlsx</translation>
    </message>
    <message>
        <source>导出客户</source>
        <translation>Export customers</translation>
    </message>
    <message>
        <source>联系人名片 (*.vcf)</source>
        <translation>Contact cards (*.vcf)</translation>
    </message>
    <message>
        <source>联系人名片 2.1，老手机用 (*.vcf)</source>
        <translation>Contact cards 2.1, for old phones (*.vcf)</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>{count} 家</source>
        <translation>Customers: {count}</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>在本类中筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>客户经理</source>
        <translation>Rep</translation>
    </message>
    <message>
        <source>恢复原来的列</source>
        <translation>Restore the columns</translation>
    </message>
    <message>
        <source>把当前筛选存为名单</source>
        <translation>Save this filter as a list</translation>
    </message>
    <message>
        <source>无人负责</source>
        <translation>No owner</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>缺</source>
        <translation>Missing</translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message>
        <source>客户</source>
        <translation>Customer</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>{count} 家</source>
        <translation>Customers: {count}</translation>
    </message>
    <message>
        <source>列表</source>
        <translation>List</translation>
    </message>
    <message>
        <source>客户档案</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>已导出 {count} 条到 {file}</source>
        <translation>Entries exported: {count}, file {file}</translation>
    </message>
    <message>
        <source>新建客户</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>更多操作</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>片区</source>
        <translation>Grid</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>已备份并检查：{file}</source>
        <translation>Backed up and checked: {file}</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>所有资料加密保存在这台电脑上，不连接互联网。</source>
        <translation>All data is stored encrypted on this computer, without the internet.</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>数据</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>数据位置</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>最近一次 {when}，在 {folder}</source>
        <translation>Last backup {when}, in {folder}</translation>
    </message>
    <message>
        <source>检查</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>检查数据</source>
        <translation>Check data</translation>
    </message>
    <message>
        <source>检查数据文件、变更记录的封印、最近的备份和磁盘空间。</source>
        <translation>Checks the data file, the seal of the change log, the last backup and the disk space.</translation>
    </message>
    <message>
        <source>立即备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>请管理员退出登录，在登录页选「从备份恢复」；新电脑首次启动时也可以。原有数据会另存一份。</source>
        <translation>Ask an administrator to sign out and choose &quot;Restore from backup&quot; on the sign-in page, or at the first start on a new PC. The present data are kept as a copy.</translation>
    </message>
    <message>
        <source>还没有备份。备份后请把 {folder} 另存一份到移动硬盘。</source>
        <translation>No backup yet. After backing up, please also copy {folder} to an external drive.</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>没有这一天，可以写「明天」「11-26」或「11月26日」。</source>
        <translation>No such day. You can write &quot;明天&quot;, &quot;11-26&quot; or &quot;11月26日&quot;.</translation>
    </message>
</context>
<context>
    <name>DateNotice</name>
    <message>
        <source>改到 {day}</source>
        <translation>Move to {day}</translation>
    </message>
</context>
<context>
    <name>DateTimeEditor</name>
    <message>
        <source>日期和时间请都填上。</source>
        <translation>Please fill in both date and time.</translation>
    </message>
</context>
<context>
    <name>DayColumn</name>
    <message>
        <source>{count} 家 · 上门 {there}，电话 {phone}</source>
        <translation>Customers: {count} · in person {there}, by phone {phone}</translation>
    </message>
    <message>
        <source>{day}的拜访</source>
        <translation>Visits: {day}</translation>
    </message>
    <message>
        <source>今天的拜访</source>
        <translation>Today&apos;s visits</translation>
    </message>
    <message>
        <source>在拜访日程里可以看整周。</source>
        <translation>See the whole week under Visits.</translation>
    </message>
    <message>
        <source>这一天没有拜访</source>
        <translation>No visits on this day</translation>
    </message>
</context>
<context>
    <name>DayNotes</name>
    <message>
        <source>{part}{kind}</source>
        <translation>{kind} ({part})</translation>
    </message>
    <message>
        <source>补班（{holiday}）</source>
        <translation>Make-up working day ({holiday})</translation>
    </message>
</context>
<context>
    <name>DaySteppers</name>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>回到今天（T）</source>
        <translation>Back to today (T)</translation>
    </message>
    <message>
        <source>往前（PgUp）</source>
        <translation>Back (PgUp)</translation>
    </message>
    <message>
        <source>往后（PgDn）</source>
        <translation>Forward (PgDn)</translation>
    </message>
    <message>
        <source>转到日期（G）</source>
        <translation>Go to a date (G)</translation>
    </message>
</context>
<context>
    <name>DetailDrawer</name>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
</context>
<context>
    <name>DetailHead</name>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>内部</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>完整</source>
        <translation>filled</translation>
    </message>
    <message>
        <source>客户视图</source>
        <translation>Customer view</translation>
    </message>
    <message>
        <source>打印客户视图</source>
        <translation>Print customer view</translation>
    </message>
    <message>
        <source>指定类别…</source>
        <translation>Set class…</translation>
    </message>
    <message>
        <source>收起详情</source>
        <translation>Hide details</translation>
    </message>
    <message>
        <source>新建拜访</source>
        <translation>New visit</translation>
    </message>
    <message>
        <source>更多操作</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>看看缺什么</source>
        <translation>See what is missing</translation>
    </message>
    <message>
        <source>移交</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>记电话</source>
        <translation>Log a call</translation>
    </message>
    <message>
        <source>资料已经齐全</source>
        <translation>The archive is complete</translation>
    </message>
    <message>
        <source>还缺 {count} 项</source>
        <translation>Missing: {count}</translation>
    </message>
    <message>
        <source>逐项核实</source>
        <translation>Check one by one</translation>
    </message>
</context>
<context>
    <name>DishDrawer</name>
    <message>
        <source>从常用菜里选</source>
        <translation>Choose from common dishes</translation>
    </message>
    <message>
        <source>选一道，下面的内容自动填好，可以再改</source>
        <translation>Choose one and the rest is filled in; it can be changed</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>没有字体能印这些字，已用〓代替：{characters}。请安装含生僻字的字体后重印，或手写补上。</source>
        <translation>No font can print these characters; 〓 was printed instead: {characters}. Please install a font with rare characters and print again, or write them in by hand.</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>DueCustomers</name>
    <message>
        <source>{count} 家</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>客户都在拜访周期内。</source>
        <translation>All customers are within their visit cadence.</translation>
    </message>
    <message>
        <source>该拜访的客户</source>
        <translation>Due for a visit</translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message numerus="yes">
        <source>{days} 天未访，应不超过 {limit} 天</source>
        <translation>
            <numerusform>{days} day ago, limit {limit}</numerusform>
            <numerusform>{days} days ago, limit {limit}</numerusform>
        </translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>安排拜访 {customer}</source>
        <translation>Plan a visit to {customer}</translation>
    </message>
    <message numerus="yes">
        <source>建档 {days} 天，还没有拜访过</source>
        <translation>
            <numerusform>Filed {days} day ago, never visited</numerusform>
            <numerusform>Filed {days} days ago, never visited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>超 {days} 天</source>
        <translation>
            <numerusform>{days} day over</numerusform>
            <numerusform>{days} days over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicateActs</name>
    <message>
        <source>其中一家已经不在客户档案里，这一对不用再看。</source>
        <translation>One of the two is no longer in the archives; this pair is settled.</translation>
    </message>
    <message>
        <source>已把「{other}」并入「{kept}」，移来 {count} 条</source>
        <translation>&quot;{other}&quot; merged into &quot;{kept}&quot;, records moved: {count}</translation>
    </message>
    <message>
        <source>已撤销合并</source>
        <translation>Merge undone</translation>
    </message>
    <message>
        <source>已撤销合并；{count} 条后来又改动过，没有动</source>
        <translation>Merge undone; {count} changed since were left alone</translation>
    </message>
    <message>
        <source>已记住「{first}」和「{second}」不是同一家，以后不再提示</source>
        <translation>Noted: &quot;{first}&quot; and &quot;{second}&quot; are not the same and will not be suggested again</translation>
    </message>
    <message>
        <source>查重完成：{count} 对疑似重复。在客户档案的「更多操作」里查看。</source>
        <translation>Search done, possible duplicates: {count}. See them under &quot;More actions&quot; of Customers.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>可能已经有这家客户（{count} 家）</source>
        <translation>This customer may exist already ({count})</translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message>
        <source>{count} 对</source>
        <translation>Pairs: {count}</translation>
    </message>
    <message>
        <source>不是同一家</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>以后导入表格或多人建档之后，再来查一次。</source>
        <translation>Search again after an import or when several people add archives.</translation>
    </message>
    <message>
        <source>回到客户档案</source>
        <translation>Back to customers</translation>
    </message>
    <message>
        <source>最像的 {count} 对</source>
        <translation>Most similar pairs: {count}</translation>
    </message>
    <message>
        <source>查重</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>正在查找重复的客户</source>
        <translation>Searching for duplicates</translation>
    </message>
    <message>
        <source>比较两份档案</source>
        <translation>Compare two archives</translation>
    </message>
    <message>
        <source>没有疑似重复的客户</source>
        <translation>No possible duplicates</translation>
    </message>
    <message>
        <source>约还要 {seconds} 秒</source>
        <translation>About {seconds} s left</translation>
    </message>
    <message>
        <source>重新查</source>
        <translation>Search again</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>政企客户工作台</source>
        <translation>Zhengqi Desk</translation>
    </message>
</context>
<context>
    <name>Escalating</name>
    <message>
        <source>已答复 {name}</source>
        <translation>Answered {name}</translation>
    </message>
    <message>
        <source>已请示 {name}</source>
        <translation>{name} asked</translation>
    </message>
    <message>
        <source>怎样办</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>答复 {name} 的请示</source>
        <translation>Answer {name}&apos;s question</translation>
    </message>
    <message>
        <source>请示</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>请示上级</source>
        <translation>Ask the superior</translation>
    </message>
    <message>
        <source>请示什么</source>
        <translation>What to ask</translation>
    </message>
    <message>
        <source>请示给 {name}，答复后会回到您的待办。</source>
        <translation>To {name}; the answer comes back to your tasks.</translation>
    </message>
</context>
<context>
    <name>EveningBlock</name>
    <message>
        <source>{count} 次拜访待写记录 · {planned}</source>
        <translation>Visit records to write: {count} · {planned}</translation>
    </message>
    <message>
        <source>{day}已排 {count} 家</source>
        <translation>{day}: {count} planned</translation>
    </message>
    <message>
        <source>写计划</source>
        <translation>Write the plan</translation>
    </message>
    <message>
        <source>写记录</source>
        <translation>Write records</translation>
    </message>
    <message>
        <source>整理当天记录，安排明天</source>
        <translation>Write up today, plan tomorrow</translation>
    </message>
    <message>
        <source>看{day}</source>
        <translation>See {day}</translation>
    </message>
</context>
<context>
    <name>EveningEntry</name>
    <message>
        <source>Alt+1 到 Alt+5</source>
        <translation>Alt+1 to Alt+5</translation>
    </message>
    <message>
        <source>一行一个，保存后成为待办</source>
        <translation>One per line; each becomes a task</translation>
    </message>
    <message>
        <source>到达时间</source>
        <translation>Arrival time</translation>
    </message>
    <message>
        <source>只记事实</source>
        <translation>Facts only</translation>
    </message>
    <message>
        <source>答应客户的事</source>
        <translation>Promised to the customer</translation>
    </message>
    <message>
        <source>谈了几分钟</source>
        <translation>Minutes talked</translation>
    </message>
</context>
<context>
    <name>EveningPage</name>
    <message>
        <source>{count} 次待写</source>
        <translation>{count} to write</translation>
    </message>
    <message>
        <source>下一格</source>
        <translation>Next field</translation>
    </message>
    <message>
        <source>今天的拜访都有记录。接下来可以安排明天。</source>
        <translation>All of today&apos;s visits are recorded. Next, plan tomorrow.</translation>
    </message>
    <message>
        <source>保存，写下一个</source>
        <translation>Save and next</translation>
    </message>
    <message>
        <source>写记录</source>
        <translation>Write records</translation>
    </message>
    <message>
        <source>安排明天</source>
        <translation>Plan tomorrow</translation>
    </message>
    <message>
        <source>已存 {customer} 的记录，生成 {count} 件待办</source>
        <translation>Record of {customer} stored, {count} tasks made</translation>
    </message>
    <message>
        <source>记录都写完了</source>
        <translation>All records are written</translation>
    </message>
    <message>
        <source>记录都写完了。</source>
        <translation>All records are written.</translation>
    </message>
</context>
<context>
    <name>ExpiryView</name>
    <message>
        <source>{names}等 {count} 个</source>
        <translation>{names} and others, {count} in all</translation>
    </message>
    <message>
        <source>{year}年{month}月</source>
        <translation>{month}/{year}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>到期月份</source>
        <translation>Month of end</translation>
    </message>
    <message>
        <source>合同金额</source>
        <translation>Contract amount</translation>
    </message>
    <message>
        <source>客户</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>客户经理</source>
        <translation>Rep</translation>
    </message>
    <message>
        <source>已过期</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>State</translation>
    </message>
    <message>
        <source>按月到期</source>
        <translation>By month of end</translation>
    </message>
    <message>
        <source>本月到期</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>没有履行中的合同</source>
        <translation>No contracts in force</translation>
    </message>
    <message>
        <source>登记合同和到期日后，这里按月列出到期的合同。</source>
        <translation>Once contracts with their end are entered, those ending are listed here by month.</translation>
    </message>
    <message>
        <source>长期</source>
        <translation>No end</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>拜访日程</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>{count} 个月前填写</source>
        <translation>Entered {count} mo ago</translation>
    </message>
    <message>
        <source>{count} 个月前核实</source>
        <translation>Checked {count} mo ago</translation>
    </message>
    <message>
        <source>{count} 天前填写</source>
        <translation>Entered {count} d ago</translation>
    </message>
    <message>
        <source>{count} 天前核实</source>
        <translation>Checked {count} d ago</translation>
    </message>
    <message>
        <source>{day} {who}：{old} → {new}</source>
        <translation>{day} {who}: {old} → {new}</translation>
    </message>
    <message>
        <source>今天填写</source>
        <translation>Entered today</translation>
    </message>
    <message>
        <source>今天核实</source>
        <translation>Checked today</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>请填写{label}。</source>
        <translation>Please fill in {label}.</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>以前的内容</source>
        <translation>Earlier values</translation>
    </message>
    <message>
        <source>同集团另有 {count} 家</source>
        <translation>{count} more in the same group</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>补上</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>补上{field}</source>
        <translation>Fill in {field}</translation>
    </message>
</context>
<context>
    <name>FieldLines</name>
    <message>
        <source>信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>办公面积</source>
        <translation>Office area</translation>
    </message>
    <message>
        <source>年收入</source>
        <translation>Annual revenue</translation>
    </message>
    <message>
        <source>校验通过</source>
        <translation>Check digit OK</translation>
    </message>
    <message>
        <source>约 {} 人</source>
        <translation>About {} people</translation>
    </message>
    <message>
        <source>部门分组</source>
        <translation>Own group</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>修改{what}</source>
        <translation>Change {what}</translation>
    </message>
    <message>
        <source>添加{what}</source>
        <translation>Add {what}</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>{count} 处合并单元格已拆开</source>
        <translation>Merged cells split: {count}</translation>
    </message>
    <message>
        <source>{count} 行</source>
        <translation>{count} rows</translation>
    </message>
    <message>
        <source>导入为</source>
        <translation>Import as</translation>
    </message>
    <message>
        <source>导入内容</source>
        <translation>What was imported</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>按记住的「{name}」对应</source>
        <translation>Mapped as remembered: &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>改回自动识别</source>
        <translation>Recognise automatically again</translation>
    </message>
    <message>
        <source>略去 {count} 行合计、示例与签字</source>
        <translation>{count} total, example or signature rows left out</translation>
    </message>
    <message>
        <source>行</source>
        <translation>has the headings</translation>
    </message>
    <message>
        <source>表头在第</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>表头行</source>
        <translation>Heading row</translation>
    </message>
</context>
<context>
    <name>FileTab</name>
    <message>
        <source>全部文件</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>删除{what}</source>
        <translation>Delete {what}</translation>
    </message>
    <message>
        <source>宴会由办公室或部门经理来安排</source>
        <translation>Banquets are arranged by the office or the manager</translation>
    </message>
    <message>
        <source>已删除 {count} 条</source>
        <translation>{count} deleted</translation>
    </message>
    <message>
        <source>打印{paper}</source>
        <translation>Print {paper}</translation>
    </message>
    <message>
        <source>添加{what}</source>
        <translation>Add {what}</translation>
    </message>
    <message>
        <source>请先在表里选中一行；按住 Ctrl 或 Shift 可选多行</source>
        <translation>Select a row of the table first; hold Ctrl or Shift for several</translation>
    </message>
    <message>
        <source>还没有{title}</source>
        <translation>{title}: nothing here yet</translation>
    </message>
</context>
<context>
    <name>FilesDrawer</name>
    <message>
        <source>附件和照片</source>
        <translation>Attachments and photos</translation>
    </message>
</context>
<context>
    <name>FilingTree</name>
    <message>
        <source>国民经济行业</source>
        <translation>Industries</translation>
    </message>
    <message>
        <source>客户分类</source>
        <translation>Customer categories</translation>
    </message>
    <message>
        <source>已删除</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>收起没有客户的门类</source>
        <translation>Hide sections without customers</translation>
    </message>
    <message>
        <source>新建分组</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>显示其余 {count} 个门类</source>
        <translation>Show {count} more sections</translation>
    </message>
    <message>
        <source>智能名单</source>
        <translation>Smart lists</translation>
    </message>
    <message>
        <source>本部门分组</source>
        <translation>Department groups</translation>
    </message>
    <message>
        <source>行业统计</source>
        <translation>Industry statistics</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>选择显示哪些列</source>
        <translation>Choose columns</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>{title}：{text}</source>
        <translation>{title}: {text}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>从备份恢复</source>
        <translation>Restore from backup</translation>
    </message>
    <message>
        <source>以后用这个姓名登录</source>
        <translation>You will sign in with this name</translation>
    </message>
    <message>
        <source>先看演示办公室</source>
        <translation>See the demo office first</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Organisation name</translation>
    </message>
    <message>
        <source>印在每一页的左上角，例如：云岭市分公司</source>
        <translation>Printed at the top left of every page, for example: Yunling Branch</translation>
    </message>
    <message>
        <source>只需一次。数据加密保存在这台电脑上，不连接互联网。</source>
        <translation>Only once. Data is stored encrypted on this computer, without the internet.</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>建立</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>建立本单位的数据</source>
        <translation>Create your organisation&apos;s data</translation>
    </message>
    <message>
        <source>数据放在 {folder}</source>
        <translation>Data is kept in {folder}</translation>
    </message>
    <message>
        <source>管理员姓名</source>
        <translation>Administrator&apos;s name</translation>
    </message>
    <message>
        <source>这一项要填写。</source>
        <translation>Please fill this in.</translation>
    </message>
    <message>
        <source>这个文件夹会被云盘同步，使用中可能损坏数据。建议换到普通文件夹再开始。</source>
        <translation>This folder is synchronised by a cloud drive, which may damage the data in use. Please choose an ordinary folder before you start.</translation>
    </message>
</context>
<context>
    <name>FixtureActs</name>
    <message>
        <source>加柱子</source>
        <translation>Add a pillar</translation>
    </message>
    <message>
        <source>撤掉柱子</source>
        <translation>Take the pillar away</translation>
    </message>
    <message>
        <source>沿用厅堂</source>
        <translation>Take over a hall</translation>
    </message>
    <message>
        <source>移动入口</source>
        <translation>Move the entrance</translation>
    </message>
    <message>
        <source>移动柱子</source>
        <translation>Move the pillar</translation>
    </message>
    <message>
        <source>移动舞台</source>
        <translation>Move the stage</translation>
    </message>
</context>
<context>
    <name>FolderFold</name>
    <message>
        <source>{folder}（{count}）</source>
        <translation>{folder} ({count})</translation>
    </message>
    <message>
        <source>分类：{folder}</source>
        <translation>Category: {folder}</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>30 天内生日</source>
        <translation>Birthday within 30 days</translation>
    </message>
    <message>
        <source>全部客户</source>
        <translation>All customers</translation>
    </message>
    <message>
        <source>合同 60 天内到期</source>
        <translation>Contracts ending soon</translation>
    </message>
    <message>
        <source>回收站</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>我的客户</source>
        <translation>My customers</translation>
    </message>
    <message>
        <source>无人负责</source>
        <translation>No owner</translation>
    </message>
    <message>
        <source>没有填片区</source>
        <translation>Without a grid</translation>
    </message>
    <message>
        <source>该拜访</source>
        <translation>Due for a visit</translation>
    </message>
    <message>
        <source>该核实</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>资料不全</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>还没有归入行业</source>
        <translation>Not filed by industry</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>A 类</source>
        <translation>Class A</translation>
    </message>
    <message>
        <source>B 类</source>
        <translation>Class B</translation>
    </message>
    <message>
        <source>{grids} 个片区，{due} 家该拜访，{stale} 家该核实；Enter 看这个片区的客户</source>
        <translation>{grids} grids, {due} due for a visit, {stale} to check; Enter shows the customers of a grid</translation>
    </message>
    <message>
        <source>{names}等 {count} 人</source>
        <translation>{names}, {count} in all</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>客户数</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>客户经理</source>
        <translation>Rep</translation>
    </message>
    <message>
        <source>最近一次拜访</source>
        <translation>Last visit</translation>
    </message>
    <message>
        <source>没有填片区</source>
        <translation>Without a grid</translation>
    </message>
    <message>
        <source>片区</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>给客户填上片区，这里就按片区汇总。</source>
        <translation>Enter grids of customers and they are summed up here.</translation>
    </message>
    <message>
        <source>该拜访</source>
        <translation>Due for a visit</translation>
    </message>
    <message>
        <source>该核实</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>还没有客户</source>
        <translation>No customers yet</translation>
    </message>
</context>
<context>
    <name>GuestColumn</name>
    <message>
        <source>全部 {count}</source>
        <translation>All {count}</translation>
    </message>
    <message>
        <source>姓名、单位、拼音首字母</source>
        <translation>Name or organisation</translation>
    </message>
    <message>
        <source>导入名单</source>
        <translation>Import list</translation>
    </message>
    <message>
        <source>已排 {count}</source>
        <translation>Seated {count}</translation>
    </message>
    <message>
        <source>未排 {count}</source>
        <translation>To seat {count}</translation>
    </message>
    <message>
        <source>添加来宾</source>
        <translation>Add guest</translation>
    </message>
</context>
<context>
    <name>GuestDrag</name>
    <message>
        <source>{name}等 {count} 人</source>
        <translation>{name}, {count} in all</translation>
    </message>
</context>
<context>
    <name>GuestDrawer</name>
    <message>
        <source>删除来宾</source>
        <translation>Delete guest</translation>
    </message>
    <message>
        <source>添加来宾</source>
        <translation>Add guest</translation>
    </message>
</context>
<context>
    <name>GuestImport</name>
    <message>
        <source>{text}；没有导入的行写在 {file}</source>
        <translation>{text}; rows not imported are in {file}</translation>
    </message>
    <message>
        <source>名单里没有可导入的来宾</source>
        <translation>The list has no guests to import</translation>
    </message>
    <message>
        <source>导入 {count} 位</source>
        <translation>Import {count} guests</translation>
    </message>
    <message>
        <source>已导入 {added} 位来宾，更新 {updated} 位</source>
        <translation>Guests imported: {added}, updated: {updated}</translation>
    </message>
    <message>
        <source>把「{file}」的来宾导入这场宴会？</source>
        <translation>Import the guests of &quot;{file}&quot; into this banquet?</translation>
    </message>
    <message>
        <source>新来宾 {added} 位，更新 {updated} 位，已有 {same} 位，读不出 {rejected} 行。</source>
        <translation>New: {added}, updated: {updated}, already there: {same}, unreadable rows: {rejected}.</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xls *.csv *.ods *.xlsb)</source>
        <translation>Tables (*.xlsx *.xls *.csv *.ods *.xlsb)</translation>
    </message>
    <message>
        <source>选择来宾名单</source>
        <translation>Choose a guest list</translation>
    </message>
</context>
<context>
    <name>GuestList</name>
    <message>
        <source>来宾名单</source>
        <translation>Guest list</translation>
    </message>
    <message>
        <source>这里没有来宾</source>
        <translation>No guests here</translation>
    </message>
</context>
<context>
    <name>GuestRows</name>
    <message>
        <source>{table} 桌 {seat}</source>
        <translation>Table {table}, {seat}</translation>
    </message>
    <message>
        <source>没有填单位</source>
        <translation>No organisation</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>主桌右手，位次高</source>
        <translation>Right of the head table, higher</translation>
    </message>
    <message>
        <source>主桌左手，位次低</source>
        <translation>Left of the head table, lower</translation>
    </message>
    <message>
        <source>入口</source>
        <translation>Entrance</translation>
    </message>
    <message>
        <source>柱</source>
        <translation>Pillar</translation>
    </message>
    <message>
        <source>舞台</source>
        <translation>Stage</translation>
    </message>
</context>
<context>
    <name>HallCanvas</name>
    <message>
        <source>{table} 号桌 {seat} 座 {name}</source>
        <translation>Table {table}, seat {seat}: {name}</translation>
    </message>
    <message>
        <source>宴会厅座位图</source>
        <translation>Seating map of the hall</translation>
    </message>
</context>
<context>
    <name>HallDrawer</name>
    <message>
        <source>主人按座次规矩面门或背门，桌次按离主桌远近、主桌右手在先自动编号。</source>
        <translation>The host faces the door or turns his back to it by the protocol; tables are numbered by distance from the head table, its right side first.</translation>
    </message>
    <message>
        <source>入口在</source>
        <translation>Entrance at</translation>
    </message>
    <message>
        <source>加一根柱子</source>
        <translation>Add a pillar</translation>
    </message>
    <message>
        <source>厅堂布置</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>换成那次宴会的桌子、舞台、入口和柱子；来宾回到未排名单，可以撤销</source>
        <translation>Takes over tables, stage, entrance and pillars of that banquet; guests go back to those without a seat. It can be taken back</translation>
    </message>
    <message>
        <source>撤掉全部柱子</source>
        <translation>Take all pillars away</translation>
    </message>
    <message>
        <source>柱子和桌子一样，可以在图上拖动。</source>
        <translation>Pillars can be dragged in the plan like tables.</translation>
    </message>
    <message>
        <source>沿用以前的厅</source>
        <translation>Take over an earlier hall</translation>
    </message>
    <message>
        <source>照样摆桌</source>
        <translation>Set the tables like that</translation>
    </message>
    <message>
        <source>舞台在</source>
        <translation>Stage at</translation>
    </message>
</context>
<context>
    <name>HallScene</name>
    <message>
        <source>主桌</source>
        <translation>Head table</translation>
    </message>
    <message>
        <source>空座</source>
        <translation>Free</translation>
    </message>
</context>
<context>
    <name>HandoverActs</name>
    <message>
        <source>{count} 家客户已移交给{name}</source>
        <translation>{count} handed over to {name}</translation>
    </message>
    <message>
        <source>{text}，{count} 条之后有人改过，没有动</source>
        <translation>{text}; {count} changed since were left alone</translation>
    </message>
    <message>
        <source>工作已移交给{name}</source>
        <translation>Work handed over to {name}</translation>
    </message>
    <message>
        <source>已收回移交给{name}的客户</source>
        <translation>Customers handed over to {name} taken back</translation>
    </message>
</context>
<context>
    <name>HandoverClashes</name>
    <message>
        <source>{count} 处拜访相撞。客户已移交，请改时间，或与同事商量由谁去。</source>
        <translation>Double visits: {count}. The customers are handed over. Please change the times, or agree with the colleague who goes.</translation>
    </message>
    <message>
        <source>{when} {rep} 拜访 {customer}</source>
        <translation>{when} {rep} visits {customer}</translation>
    </message>
    <message>
        <source>去改时间</source>
        <translation>Change time</translation>
    </message>
    <message>
        <source>移交后的撞车</source>
        <translation>Double visits after the handover</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>{count} 件待办</source>
        <translation>tasks: {count}</translation>
    </message>
    <message>
        <source>{count} 份履行中的合同</source>
        <translation>{count} contracts in force</translation>
    </message>
    <message>
        <source>{count} 场宴会</source>
        <translation>Banquets: {count}</translation>
    </message>
    <message>
        <source>{count} 条其他记录</source>
        <translation>other records: {count}</translation>
    </message>
    <message>
        <source>{count} 次参观接待</source>
        <translation>Tours: {count}</translation>
    </message>
    <message>
        <source>{count} 次同行</source>
        <translation>Joint visits: {count}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>一起移交 {matters}，并留下记录。30 天内可以收回。</source>
        <translation>Hand over {matters} as well, on record. It can be taken back for 30 days.</translation>
    </message>
    <message>
        <source>交接说明</source>
        <translation>Handover notes</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>把 {count} 家客户移交给{name}？</source>
        <translation>Hand {count} customers over to {name}?</translation>
    </message>
    <message>
        <source>把{leaver}后面的工作移交给{name}？</source>
        <translation>Hand the coming work of {leaver} over to {name}?</translation>
    </message>
    <message>
        <source>按行业业绩推荐</source>
        <translation>Suggested by results in the industry</translation>
    </message>
    <message>
        <source>接手人</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>接手人会在移交清单上看到。</source>
        <translation>The receiver sees this on the handover list.</translation>
    </message>
    <message>
        <source>未完成的 {count} 次拜访</source>
        <translation>open visits: {count}</translation>
    </message>
    <message>
        <source>没有未完成的拜访、待办和合同。移交会留下记录，30 天内可以收回。</source>
        <translation>No open visits, tasks or contracts. The handover is kept on record and can be taken back within 30 days.</translation>
    </message>
    <message>
        <source>移交</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>移交给{name}：{reason}</source>
        <translation>Hand over to {name}: {reason}</translation>
    </message>
    <message>
        <source>请选接手人，可以输入姓名或拼音首字母。</source>
        <translation>Please choose who takes over; type a name or pinyin initials.</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>变更记录在第 {place} 条之前被改动过。请管理员核查，或与备份对照。</source>
        <translation>The change log was altered before entry {place}. Please have the administrator check it or compare it with a backup.</translation>
    </message>
    <message>
        <source>变更记录的封印完整，没有人改过。</source>
        <translation>The seal of the change log is intact; nobody has altered it.</translation>
    </message>
    <message>
        <source>数据放在会自动同步的文件夹里，使用中可能被同步程序损坏。请移到普通文件夹。</source>
        <translation>The data is in a synchronised folder and may be damaged while in use. Please move it to an ordinary folder.</translation>
    </message>
    <message>
        <source>数据文件完好，{size} MB。</source>
        <translation>The data file is sound, {size} MB.</translation>
    </message>
    <message>
        <source>数据文件有损坏。请退出后在登录界面用最近的备份恢复。</source>
        <translation>The data file is damaged. Please quit and restore the latest backup from the sign-in window.</translation>
    </message>
    <message>
        <source>最近的备份 {file} 打不开。请按「立即备份」再做一份。</source>
        <translation>The latest backup {file} cannot be opened. Please choose &quot;Back up now&quot; to make another.</translation>
    </message>
    <message>
        <source>最近的备份 {file} 打得开，内容完好。</source>
        <translation>The latest backup {file} opens and is sound.</translation>
    </message>
    <message>
        <source>最近的备份是 {days} 天前的。请按「立即备份」。</source>
        <translation>The latest backup is {days} days old. Please choose &quot;Back up now&quot;.</translation>
    </message>
    <message>
        <source>磁盘只剩 {free} MB。请腾出空间，否则不能再写入和备份。</source>
        <translation>Only {free} MB left on the disk. Please free some space, or nothing more can be written or backed up.</translation>
    </message>
    <message>
        <source>磁盘还有 {free} GB 空间。</source>
        <translation>{free} GB free on the disk.</translation>
    </message>
    <message>
        <source>还没有备份。请按「立即备份」，并把备份另存一份到移动硬盘。</source>
        <translation>No backup yet. Please choose &quot;Back up now&quot; and copy the backup to an external drive.</translation>
    </message>
</context>
<context>
    <name>HelpDrawer</name>
    <message>
        <source>傍晚按 Ctrl+E 一页写完；承诺写成「下周五 发报价」，会变成待办，到期提醒。</source>
        <translation>In the evening Ctrl+E opens all records on one page; &quot;Friday send the offer&quot; becomes a task that reminds you.</translation>
    </message>
    <message>
        <source>准备拜访</source>
        <translation>Preparing visits</translation>
    </message>
    <message>
        <source>在「今日」点「做预案」，套用模板，核对材料；拿不准的请示上级。</source>
        <translation>Press &quot;Prepare&quot; on Today, use a template and check the materials; ask your superior where you are not sure.</translation>
    </message>
    <message>
        <source>在「导入导出」里选表格，核对列和错误行，确认后才写入；七天内可整批撤销。</source>
        <translation>Choose a table under &quot;Import / export&quot;, check columns and faulty rows, then confirm to write. A batch can be undone for seven days.</translation>
    </message>
    <message>
        <source>安排拜访</source>
        <translation>Plan visits</translation>
    </message>
    <message>
        <source>导入名单，自动排座，拖动调整，打印席位图和座位卡。</source>
        <translation>Import a list, arrange seats automatically, drag to adjust, print the seating plan and place cards.</translation>
    </message>
    <message>
        <source>导入客户</source>
        <translation>Import customers</translation>
    </message>
    <message>
        <source>帮助</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>建申请、排路线，主办部门和办公室都同意后打印参观许可证。</source>
        <translation>Fill in an application and plan the route. Once the hosting department and the office approve, print the visit permit.</translation>
    </message>
    <message>
        <source>排宴会</source>
        <translation>Arrange banquets</translation>
    </message>
    <message>
        <source>接待参观</source>
        <translation>Host site tours</translation>
    </message>
    <message>
        <source>记录拜访</source>
        <translation>Record visits</translation>
    </message>
    <message>
        <source>选客户和时间，若同事已约同一客户会当场提醒，并给出四种处理办法。</source>
        <translation>Choose customer and time. If a colleague has the same customer you are warned at once and offered four ways out.</translation>
    </message>
    <message>
        <source>键盘</source>
        <translation>Keyboard</translation>
    </message>
</context>
<context>
    <name>HolidaysDrawer</name>
    <message>
        <source>{days} 上班</source>
        <translation>Working on {days}</translation>
    </message>
    <message>
        <source>{year} 年的放假安排已录入</source>
        <translation>Holidays of {year} entered</translation>
    </message>
    <message>
        <source>{year} 年：休息 {off} 天，周末上班 {works} 天</source>
        <translation>{year}: {off} days off, {works} weekend days worked</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>从文件读</source>
        <translation>Read from a file</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>录入</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>录入放假安排</source>
        <translation>Enter holidays</translation>
    </message>
    <message>
        <source>放假通知</source>
        <translation>Holiday notice</translation>
    </message>
    <message>
        <source>粘贴国务院办公厅放假通知的原文，或每行写「日期 休息或上班 名称」</source>
        <translation>Paste the text of the State Council&apos;s holiday notice, or write &quot;date off/work name&quot; on each line</translation>
    </message>
    <message>
        <source>选择放假安排</source>
        <translation>Choose the holidays</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>15 位旧注册号，已照原样保留</source>
        <translation>15-digit old registration number, kept as it is</translation>
    </message>
    <message>
        <source>9 位组织机构代码，已照原样保留</source>
        <translation>9-digit organisation code, kept as it is</translation>
    </message>
    <message>
        <source>Excel 日期数 {text} 已认作 {day}</source>
        <translation>Excel date number {text} read as {day}</translation>
    </message>
    <message>
        <source>{count} 行，如：{what}</source>
        <translation>e.g. {what} (rows: {count})</translation>
    </message>
    <message>
        <source>{count} 行：{what}</source>
        <translation>{what} (rows: {count})</translation>
    </message>
    <message>
        <source>{name}（未导入）</source>
        <translation>{name} (not imported)</translation>
    </message>
    <message>
        <source>{rep} 那天{kind}，不在岗。请改时间，或在拜访日程里安排</source>
        <translation>{rep} is not at work that day: {kind}. Choose another time, or plan it in the calendar</translation>
    </message>
    <message>
        <source>{start} 起 {minutes} 分钟不合适：日期要在 2000 年以后、五年以内，当天结束，不跨过半夜</source>
        <translation>{start} for {minutes} minutes will not do: the date must lie after 2000 and within five years, and the visit must end the same day</translation>
    </message>
    <message>
        <source>「{label}」必填，为空</source>
        <translation>&quot;{label}&quot; is required but empty</translation>
    </message>
    <message>
        <source>「{name}」是同事的客户，只有负责的客户经理和部门经理能导入它的资料</source>
        <translation>&quot;{name}&quot; is a colleague&apos;s customer; only its rep and the manager can import its data</translation>
    </message>
    <message>
        <source>「{text}」不像电话号码。请写 11 位手机号，或带区号的座机号</source>
        <translation>&quot;{text}&quot; does not look like a phone number. Please write 11 digits for a mobile, or a landline with area code</translation>
    </message>
    <message>
        <source>「{text}」不在可选的值里：{labels}</source>
        <translation>&quot;{text}&quot; is not one of the choices: {labels}</translation>
    </message>
    <message>
        <source>「{text}」不是「是」或「否」</source>
        <translation>&quot;{text}&quot; is neither &quot;是&quot; (yes) nor &quot;否&quot; (no)</translation>
    </message>
    <message>
        <source>「{text}」不是常见的号码，已照原样保留，请核对</source>
        <translation>&quot;{text}&quot; is an unusual number, kept as it is. Please check it</translation>
    </message>
    <message>
        <source>「{text}」不是整数</source>
        <translation>&quot;{text}&quot; is not a whole number</translation>
    </message>
    <message>
        <source>「{text}」不是日期。请写成 2026-03-05 的样子</source>
        <translation>&quot;{text}&quot; is not a date. Please write it like 2026-03-05</translation>
    </message>
    <message>
        <source>「{text}」不是评分。请填 1 到 5</source>
        <translation>&quot;{text}&quot; is no rating. Enter 1 to 5</translation>
    </message>
    <message>
        <source>「{text}」不是金额。请写成 8600 或 1.2万 的样子</source>
        <translation>&quot;{text}&quot; is not an amount. Please write it like 8600 or 1.2万</translation>
    </message>
    <message>
        <source>「{text}」中间被遮住，已照原样保留</source>
        <translation>&quot;{text}&quot; is masked in the middle, kept as it is</translation>
    </message>
    <message>
        <source>「{text}」太大了，请检查单位</source>
        <translation>&quot;{text}&quot; is too large. Please check the unit</translation>
    </message>
    <message>
        <source>「{text}」对不上客户经理，请指定</source>
        <translation>&quot;{text}&quot; matches no rep. Please choose one</translation>
    </message>
    <message>
        <source>「{text}」已认作 {name}</source>
        <translation>&quot;{text}&quot; read as {name}</translation>
    </message>
    <message>
        <source>「{text}」已认作 {number}</source>
        <translation>&quot;{text}&quot; read as {number}</translation>
    </message>
    <message>
        <source>「{text}」已认作 {yuan} 元</source>
        <translation>&quot;{text}&quot; read as CNY {yuan}</translation>
    </message>
    <message>
        <source>「{text}」是一个范围，请写一个数</source>
        <translation>&quot;{text}&quot; is a range. Please write one number</translation>
    </message>
    <message>
        <source>「{text}」里没有人名，也没有电话</source>
        <translation>&quot;{text}&quot; has neither a name nor a phone number</translation>
    </message>
    <message>
        <source>与已有的{title}相同：{name}</source>
        <translation>Same {title} as an existing one: {name}</translation>
    </message>
    <message>
        <source>与第 {row} 行是同一客户</source>
        <translation>Same customer as row {row}</translation>
    </message>
    <message>
        <source>与第 {row} 行相同</source>
        <translation>Same as row {row}</translation>
    </message>
    <message>
        <source>两位年份已认作 {day}</source>
        <translation>Two-digit year read as {day}</translation>
    </message>
    <message>
        <source>信用代码「{text}」被 Excel 改成了数字，末几位已丢失。请对照营业执照重填</source>
        <translation>Excel turned credit code &quot;{text}&quot; into a number and the last digits are lost. Please fill it in from the business licence</translation>
    </message>
    <message>
        <source>信用代码「{text}」里有不该出现的字符。请对照营业执照改正</source>
        <translation>Credit code &quot;{text}&quot; has characters that should not be there. Please correct it from the business licence</translation>
    </message>
    <message>
        <source>信用代码应为 18 位，这里是 {length} 位，已照原样保留，请核对</source>
        <translation>A credit code has 18 characters, this one has {length}; kept as it is. Please check it</translation>
    </message>
    <message>
        <source>信用代码校验位不对，已照原样保留，请核对</source>
        <translation>The check digit of the credit code is wrong; kept as it is. Please check it</translation>
    </message>
    <message>
        <source>原表行号</source>
        <translation>Row in the original table</translation>
    </message>
    <message>
        <source>合同</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>名单有 {guests} 位，厅里只有 {seats} 个座位。导入后请加桌，或减少来宾</source>
        <translation>The list has {guests} guests, the hall only {seats} seats. After the import, please add tables or invite fewer guests</translation>
    </message>
    <message>
        <source>客户</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>已去掉看不见的字符</source>
        <translation>Invisible characters removed</translation>
    </message>
    <message>
        <source>已归到 {code} {name}</source>
        <translation>Filed under {code} {name}</translation>
    </message>
    <message>
        <source>已归到本部门分组 {name}</source>
        <translation>Filed under department group {name}</translation>
    </message>
    <message>
        <source>拆成 联系人 + 手机</source>
        <translation>Split into contact + mobile</translation>
    </message>
    <message>
        <source>拜访</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>按内容认出，请核对</source>
        <translation>Recognised by content. Please check</translation>
    </message>
    <message>
        <source>按最后一串数字拆开</source>
        <translation>Split at the last run of digits</translation>
    </message>
    <message>
        <source>撞车：{rep} 已约 {when} 拜访「{customer}」。请改时间，或在拜访日程里安排</source>
        <translation>Double visit: {rep} visits &quot;{customer}&quot; {when}. Please change the time, or arrange it under Visits</translation>
    </message>
    <message>
        <source>撞车：第 {row} 行里 {rep} {when} 要拜访「{customer}」。请改时间，或只留其中一行</source>
        <translation>Double visit: in row {row} {rep} visits &quot;{customer}&quot; on {when}. Change the time, or keep only one of the rows</translation>
    </message>
    <message>
        <source>日期 {text} 不存在：{year} 年 {month} 月没有 {day} 日</source>
        <translation>Date {text} does not exist: {year}-{month} has no day {day}</translation>
    </message>
    <message>
        <source>日期 {text} 没有 {month} 月</source>
        <translation>Date {text} has no month {month}</translation>
    </message>
    <message>
        <source>日期「{text}」分不清哪个是月、哪个是日</source>
        <translation>In date &quot;{text}&quot; month and day cannot be told apart</translation>
    </message>
    <message>
        <source>日期「{text}」没有写哪一日</source>
        <translation>Date &quot;{text}&quot; has no day</translation>
    </message>
    <message>
        <source>日期「{text}」没有年份。请写成 2026-03-05 的样子</source>
        <translation>Date &quot;{text}&quot; has no year. Please write it like 2026-03-05</translation>
    </message>
    <message>
        <source>时长 {minutes} 分钟不合适，请填 5 到 720 分钟</source>
        <translation>A length of {minutes} minutes is not possible. Please enter 5 to 720 minutes</translation>
    </message>
    <message>
        <source>有 {length} 个字，最多 {most} 个字。请缩短</source>
        <translation>It has {length} characters, the most is {most}. Please shorten it</translation>
    </message>
    <message>
        <source>未导入原因</source>
        <translation>Why not imported</translation>
    </message>
    <message>
        <source>来宾</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>档案里没有客户「{text}」。请先导入客户，或改成档案里的名称</source>
        <translation>There is no customer &quot;{text}&quot; in the archives. Please import the customer first, or use a name in the archives</translation>
    </message>
    <message>
        <source>没有行业，像是 {code} {industry}（{reason}），导入后可在档案里采用</source>
        <translation>No industry; it looks like {code} {industry} ({reason}). You can adopt it in the archive after the import</translation>
    </message>
    <message>
        <source>疑似重复：{name}（{reasons}）</source>
        <translation>Possible duplicate: {name} ({reasons})</translation>
    </message>
    <message>
        <source>科学计数「{text}」已还原为 {digits}，请核对末几位</source>
        <translation>&quot;{text}&quot; in scientific notation restored to {digits}. Please check the last digits</translation>
    </message>
    <message>
        <source>级别「{text}」看不懂。请填 1（最高）到 8（最低）</source>
        <translation>Rank &quot;{text}&quot; is not clear. Please enter 1 (highest) to 8 (lowest)</translation>
    </message>
    <message>
        <source>结束日期 {end} 早于开始日期 {start}。请核对合同上的两个日期</source>
        <translation>The end {end} is before the start {start}. Check both dates of the contract</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>行业「{text}」对不上分类，先不归类</source>
        <translation>Industry &quot;{text}&quot; matches no category; not filed for now</translation>
    </message>
    <message>
        <source>表头像，内容不太像，请核对</source>
        <translation>The heading fits, the content less so. Please check</translation>
    </message>
    <message>
        <source>表头的单位是{unit}元：「{text}」已认作 {yuan} 元</source>
        <translation>The heading&apos;s unit is {unit} yuan: &quot;{text}&quot; was read as {yuan} yuan</translation>
    </message>
    <message>
        <source>这个日程已取消，这里也没有它的拜访，不用导入</source>
        <translation>This event was cancelled and there is no visit for it here; nothing to import</translation>
    </message>
    <message>
        <source>钟点「{text}」不存在</source>
        <translation>Time &quot;{text}&quot; does not exist</translation>
    </message>
</context>
<context>
    <name>ImportBatches</name>
    <message>
        <source>{kind} · {when} · {who} · 新增 {added}，更新 {updated}，未变 {unchanged}，未导入 {rejected}</source>
        <translation>{kind} · {when} · {who} · {added} new, {updated} updated, {unchanged} unchanged, {rejected} not imported</translation>
    </message>
    <message>
        <source>从 Excel、WPS 或 CSV 导入后，每一次都列在这里，可以整批撤销。</source>
        <translation>Every import from Excel, WPS or CSV is listed here and can be taken back as a whole.</translation>
    </message>
    <message>
        <source>已撤销 {when}</source>
        <translation>Undone {when}</translation>
    </message>
    <message>
        <source>撤销「{file}」的导入？</source>
        <translation>Undo the import of &quot;{file}&quot;?</translation>
    </message>
    <message>
        <source>撤销导入</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>新增的 {added} 条会放进回收站，更新过的 {updated} 条恢复原样；导入后又改动过或已安排拜访的保留。</source>
        <translation>New entries ({added}) go to the bin, updated ones ({updated}) get their old values back. Those changed since, or with a visit planned, are kept.</translation>
    </message>
    <message>
        <source>最近的导入</source>
        <translation>Recent imports</translation>
    </message>
    <message>
        <source>超过 {days} 天的导入不能整批撤销。</source>
        <translation>Imports older than {days} days cannot be undone as a batch.</translation>
    </message>
    <message>
        <source>还没有导入过表格</source>
        <translation>Nothing imported yet</translation>
    </message>
    <message>
        <source>这是同事的导入；请本人、部门经理或管理员撤销。</source>
        <translation>This is a colleague&apos;s import. The colleague, the team manager or the administrator can undo it.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>{kind}.xlsx</source>
        <translation>{kind}.xlsx</translation>
    </message>
    <message>
        <source>{kind}导入模板.xlsx</source>
        <translation>Template for {kind}.xlsx</translation>
    </message>
    <message>
        <source>下载模板</source>
        <translation>Download a template</translation>
    </message>
    <message>
        <source>对应列与检查</source>
        <translation>Match columns and check</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>导入导出</source>
        <translation>Import / export</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>已写好 {file}：{columns} 列，第 2 行是示例，不会被导入</source>
        <translation>{file} written: {columns} columns; row 2 is an example and is not imported</translation>
    </message>
    <message>
        <source>已导出 {count} 条到 {file}</source>
        <translation>Entries exported: {count}, file {file}</translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation>Choose file</translation>
    </message>
</context>
<context>
    <name>IndustryOffer</name>
    <message>
        <source>像是 {code} {industry}：{reason}</source>
        <translation>Looks like {code} {industry}: {reason}</translation>
    </message>
    <message>
        <source>采用</source>
        <translation>Adopt</translation>
    </message>
    <message>
        <source>采用行业 {industry}</source>
        <translation>Adopt industry {industry}</translation>
    </message>
</context>
<context>
    <name>IndustryStatistics</name>
    <message>
        <source>{count} 家客户，年收入 {revenue}，近 {days} 天拜访 {visits} 次</source>
        <translation>Customers: {count}, annual revenue {revenue}, visits in the last {days} days: {visits}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>其中初访</source>
        <translation>First visits</translation>
    </message>
    <message>
        <source>复制为表格</source>
        <translation>Copy as table</translation>
    </message>
    <message>
        <source>客户数</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>客户经理</source>
        <translation>Rep</translation>
    </message>
    <message>
        <source>年收入</source>
        <translation>Annual revenue</translation>
    </message>
    <message>
        <source>录入或导入客户后，这里按行业汇总。</source>
        <translation>Figures by industry appear here once there are customers.</translation>
    </message>
    <message>
        <source>收入占比</source>
        <translation>Share of revenue</translation>
    </message>
    <message>
        <source>无人负责</source>
        <translation>No owner</translation>
    </message>
    <message>
        <source>行业</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>行业统计</source>
        <translation>Industry statistics</translation>
    </message>
    <message>
        <source>近 90 天拜访</source>
        <translation>Visits in 90 days</translation>
    </message>
    <message>
        <source>还没有客户</source>
        <translation>No customers yet</translation>
    </message>
    <message>
        <source>还没有归入行业</source>
        <translation>Not filed by industry</translation>
    </message>
</context>
<context>
    <name>InnerPages</name>
    <message>
        <source>合并记录…</source>
        <translation>Merge records…</translation>
    </message>
    <message>
        <source>客户移交…</source>
        <translation>Handover…</translation>
    </message>
    <message>
        <source>打印名单里的客户档案（每家一页）</source>
        <translation>Print the archives in the list (one per page)</translation>
    </message>
    <message>
        <source>打印名单（客户名录）</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>按收入分类…</source>
        <translation>Classify by revenue…</translation>
    </message>
    <message>
        <source>查重…</source>
        <translation>Find duplicates…</translation>
    </message>
    <message>
        <source>行业统计</source>
        <translation>Industry statistics</translation>
    </message>
    <message>
        <source>选中的客户</source>
        <translation>Selected customers</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>上次自动排座 {when} · 用时 {seconds} 秒</source>
        <translation>Arranged: {when} · took {seconds} s</translation>
    </message>
    <message>
        <source>您可以查看和打印；排座由办公室或部门经理来做。</source>
        <translation>You can look and print. The office or the team manager arranges the seats.</translation>
    </message>
    <message>
        <source>排座只动未锁定的座位；每一步都能撤销。</source>
        <translation>Arranging moves unlocked seats only. Every step can be undone.</translation>
    </message>
    <message>
        <source>还没有自动排过座。</source>
        <translation>Not arranged automatically yet.</translation>
    </message>
</context>
<context>
    <name>InvitationTab</name>
    <message>
        <source>{count} 位已标为「{state}」</source>
        <translation>{count} marked &quot;{state}&quot;</translation>
    </message>
    <message>
        <source>{table} 桌</source>
        <translation>Table {table}</translation>
    </message>
    <message>
        <source>主方 {count}</source>
        <translation>Host side {count}</translation>
    </message>
    <message>
        <source>从客户档案选</source>
        <translation>From the archives</translation>
    </message>
    <message>
        <source>从客户档案里选，从表格导入，或者逐位添加。</source>
        <translation>Choose from the archives, import from a sheet, or add one by one.</translation>
    </message>
    <message>
        <source>从表格导入…</source>
        <translation>Import from a sheet…</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>到席</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>去寄</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>去排</source>
        <translation>Arrange</translation>
    </message>
    <message>
        <source>去问</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>回复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>姓名、单位、拼音首字母</source>
        <translation>Name or organisation</translation>
    </message>
    <message>
        <source>客方 {count}</source>
        <translation>Guest side {count}</translation>
    </message>
    <message>
        <source>宴会改期</source>
        <translation>Move the banquet</translation>
    </message>
    <message>
        <source>寄出之前</source>
        <translation>Before sending</translation>
    </message>
    <message>
        <source>已寄出</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>已改期；已寄出的请柬请逐位告知</source>
        <translation>Moved; tell everybody who has an invitation</translation>
    </message>
    <message>
        <source>座位</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>把选中的来宾标为「{state}」</source>
        <translation>Mark the selected guests &quot;{state}&quot;</translation>
    </message>
    <message>
        <source>换一天</source>
        <translation>Another day</translation>
    </message>
    <message>
        <source>接受</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>标为「{state}」</source>
        <translation>Mark &quot;{state}&quot;</translation>
    </message>
    <message>
        <source>登记忌日</source>
        <translation>Enter a taboo day</translation>
    </message>
    <message>
        <source>等回复</source>
        <translation>Awaiting reply</translation>
    </message>
    <message>
        <source>补上</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>谢绝</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>退回未邀请</source>
        <translation>Back to not invited</translation>
    </message>
    <message>
        <source>逐位添加…</source>
        <translation>Add one by one…</translation>
    </message>
</context>
<context>
    <name>KeyPeople</name>
    <message>
        <source>还没有记下决策人</source>
        <translation>No decision maker noted yet</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>依次打开左边的各项</source>
        <translation>Go to the entries on the left in order</translation>
    </message>
    <message>
        <source>保存抽屉里的内容，Ctrl+Enter 相同</source>
        <translation>Save what is in the drawer; Ctrl+Enter does the same</translation>
    </message>
    <message>
        <source>关闭抽屉，取消拖动</source>
        <translation>Close the drawer, cancel dragging</translation>
    </message>
    <message>
        <source>写拜访记录：没写的都在一页上</source>
        <translation>Write visit records: all that are missing on one page</translation>
    </message>
    <message>
        <source>写记录：保存这一次，写下一次；在「下一步」里按 Enter 也可以</source>
        <translation>Records: store this one and write the next; Enter in &quot;Next step&quot; does it too</translation>
    </message>
    <message>
        <source>写记录：这次谈得怎样，打几颗星</source>
        <translation>Records: how it went, in stars</translation>
    </message>
    <message>
        <source>删除选中的，可以撤销</source>
        <translation>Delete the selection; can be undone</translation>
    </message>
    <message>
        <source>参观路线：停留时间加、减 5 分钟</source>
        <translation>Tour route: 5 minutes more or less at a stop</translation>
    </message>
    <message>
        <source>参观路线：把选中的一站前移、后移</source>
        <translation>Tour route: move the chosen stop up or down</translation>
    </message>
    <message>
        <source>在列表里移动，打开一条</source>
        <translation>Move in a list, open an entry</translation>
    </message>
    <message>
        <source>在打印预览里存为 PDF</source>
        <translation>Save as PDF from the print preview</translation>
    </message>
    <message>
        <source>在这个列表里筛选</source>
        <translation>Filter this list</translation>
    </message>
    <message>
        <source>客户名单：修改选中的客户，逐项核实资料</source>
        <translation>Customers: change the selected ones, check facts one by one</translation>
    </message>
    <message>
        <source>打开设置</source>
        <translation>Open the settings</translation>
    </message>
    <message>
        <source>打开这份帮助</source>
        <translation>Open this help</translation>
    </message>
    <message>
        <source>按住再点列标题：相同的客户再按这一列排序</source>
        <translation>Held while clicking a heading: sort equal customers by this column too</translation>
    </message>
    <message>
        <source>搜索客户、联系人、电话尾号，也可输拼音首字母；新建和打开各页也在这里</source>
        <translation>Search customers, contacts, last digits of phones, also pinyin initials; create records and open pages from here</translation>
    </message>
    <message>
        <source>撞车时选一种处理办法</source>
        <translation>Double visit: choose what to do</translation>
    </message>
    <message>
        <source>撤销刚才的一步</source>
        <translation>Undo the last step</translation>
    </message>
    <message>
        <source>收起或展开左边的导航</source>
        <translation>Hide or show the navigation on the left</translation>
    </message>
    <message>
        <source>新建：在哪一页就新建哪一种，别处新建拜访</source>
        <translation>New: what the page lists; a visit elsewhere</translation>
    </message>
    <message>
        <source>日历：今天、往前、往后、转到日期；没有选中拜访时 ← → 也可以</source>
        <translation>Calendar: today, back, forward, go to a date; ← → too while no visit is selected</translation>
    </message>
    <message>
        <source>日历：依次选中拜访，再按 Enter 打开、Delete 取消</source>
        <translation>Calendar: select visits in turn, then Enter opens and Delete cancels</translation>
    </message>
    <message>
        <source>日历：复制拜访，粘贴到指着的空当；按住 Ctrl 拖动也是复制</source>
        <translation>Calendar: copy a visit and paste it into the gap pointed at; dragging with Ctrl copies too</translation>
    </message>
    <message>
        <source>日历：把选中的拜访换一天、换个时间；加 Shift 改长短，加 Ctrl 复制</source>
        <translation>Calendar: move the selected visit to another day or time; with Shift change its length, with Ctrl copy it</translation>
    </message>
    <message>
        <source>日历：按日、周、月、列表、看板查看</source>
        <translation>Calendar: show day, week, month, list or board</translation>
    </message>
    <message>
        <source>日历：没有选中拜访时，在指着的空当上直接输入客户</source>
        <translation>Calendar: with no visit selected, type a customer straight into the gap pointed at</translation>
    </message>
    <message>
        <source>浅色、深色切换</source>
        <translation>Switch between light and dark</translation>
    </message>
    <message>
        <source>逐项核实：这一项问不到；Ctrl+↓ 先跳过，Ctrl+PageDown 下一家</source>
        <translation>Checking: could not find out; Ctrl+↓ skips, Ctrl+PageDown goes to the next customer</translation>
    </message>
</context>
<context>
    <name>LeaveDrawer</name>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>同事的请假由本人或部门经理填写。</source>
        <translation>A colleague&apos;s leave is entered by the colleague or the manager.</translation>
    </message>
    <message>
        <source>已删除这次请假</source>
        <translation>Leave deleted</translation>
    </message>
    <message>
        <source>已记下，这几天不再安排拜访</source>
        <translation>Noted; no visits will be planned on these days</translation>
    </message>
    <message numerus="yes">
        <source>已记下；这段时间还有 {count} 次拜访，请改时间</source>
        <translation>
            <numerusform>Noted; {count} visit falls into this time, please move it</numerusform>
            <numerusform>Noted; {count} visits fall into this time, please move them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>实际</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>每周拜访数</source>
        <translation>Visits per week</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>LetterDrawer</name>
    <message>
        <source>{day} 已发出</source>
        <translation>Sent on {day}</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>已发出</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>已换成「{name}」</source>
        <translation>Changed to &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>感谢函</source>
        <translation>Thank-you letter</translation>
    </message>
    <message>
        <source>感谢函已发出，待办已完成</source>
        <translation>Thank-you letter sent, task done</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>换一个模板</source>
        <translation>Another template</translation>
    </message>
    <message>
        <source>整封信已复制，可以粘贴到邮件里</source>
        <translation>The whole letter was copied and can be pasted into an e-mail</translation>
    </message>
    <message>
        <source>记为已发出，感谢函的待办随之完成</source>
        <translation>Mark as sent; the task for the letter is done with it</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>收到客户来函先登记，程序会按时限提醒书面答复。</source>
        <translation>Register a customer&apos;s letter when it comes; you will be reminded to answer in time.</translation>
    </message>
    <message>
        <source>登记来函</source>
        <translation>Register a letter</translation>
    </message>
</context>
<context>
    <name>ListFooter</name>
    <message>
        <source>A 类 {count} 家占本类收入 {percent}%</source>
        <translation>Class A: {count}, {percent}% of the revenue here</translation>
    </message>
    <message>
        <source>{column}升序</source>
        <translation>{column} ascending</translation>
    </message>
    <message>
        <source>{column}降序</source>
        <translation>{column} descending</translation>
    </message>
    <message>
        <source>{first}，再{second}</source>
        <translation>{first}, then {second}</translation>
    </message>
    <message>
        <source>上次拜访由近到远</source>
        <translation>Last visit, latest first</translation>
    </message>
    <message>
        <source>上次拜访由远到近</source>
        <translation>Last visit, oldest first</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>取消选择</source>
        <translation>Clear selection</translation>
    </message>
    <message>
        <source>名称升序</source>
        <translation>Name, A to Z</translation>
    </message>
    <message>
        <source>名称降序</source>
        <translation>Name, Z to A</translation>
    </message>
    <message>
        <source>完整度由低到高</source>
        <translation>Completeness, lowest first</translation>
    </message>
    <message>
        <source>完整度由高到低</source>
        <translation>Completeness, highest first</translation>
    </message>
    <message>
        <source>客户经理升序</source>
        <translation>Rep, A to Z</translation>
    </message>
    <message>
        <source>客户经理降序</source>
        <translation>Rep, Z to A</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>已选 {count} 家</source>
        <translation>{count} selected</translation>
    </message>
    <message>
        <source>打印名录</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>打印档案（每家一页）</source>
        <translation>Print archives (one per page)</translation>
    </message>
    <message>
        <source>批量修改…</source>
        <translation>Change many…</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>移交</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>简称升序</source>
        <translation>Short name, A to Z</translation>
    </message>
    <message>
        <source>简称降序</source>
        <translation>Short name, Z to A</translation>
    </message>
    <message>
        <source>类别从 A 到 C</source>
        <translation>Class, A to C</translation>
    </message>
    <message>
        <source>类别从 C 到 A</source>
        <translation>Class, C to A</translation>
    </message>
    <message>
        <source>行业升序</source>
        <translation>Industry, A to Z</translation>
    </message>
    <message>
        <source>行业降序</source>
        <translation>Industry, Z to A</translation>
    </message>
    <message>
        <source>逐家核实</source>
        <translation>Check one customer after another</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>去了哪里</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>双击一天看或写那天的工作日志。没写的日志会按那天的拜访、记录和待办起草。</source>
        <translation>Double-click a day to read or write its log. A day without one is drafted from its visits, records and tasks.</translation>
    </message>
    <message>
        <source>安排</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>客户经理</source>
        <translation>Rep</translation>
    </message>
    <message>
        <source>日志</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>本月</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>没写</source>
        <translation>Not written</translation>
    </message>
    <message>
        <source>点评</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Records</translation>
    </message>
</context>
<context>
    <name>LooksSection</name>
    <message>
        <source>Ctrl+. 随时切换</source>
        <translation>Ctrl+. switches at any time</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>只影响这台电脑，不影响同事。</source>
        <translation>Only on this computer; colleagues are not affected.</translation>
    </message>
    <message>
        <source>外观</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>大</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>字号</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>文字、行高和按钮一起放大</source>
        <translation>Text, row height and buttons grow together</translation>
    </message>
    <message>
        <source>标准</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>特大</source>
        <translation>Extra large</translation>
    </message>
    <message>
        <source>窗口会重新打开，内容不变</source>
        <translation>The window opens again with the same content</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>导入表格</source>
        <translation>Import table</translation>
    </message>
    <message>
        <source>新建参观申请</source>
        <translation>New tour application</translation>
    </message>
    <message>
        <source>新建合同</source>
        <translation>New contract</translation>
    </message>
    <message>
        <source>新建客户</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>新建宴会</source>
        <translation>New banquet</translation>
    </message>
    <message>
        <source>新建待办</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>新建拜访</source>
        <translation>New visit</translation>
    </message>
    <message>
        <source>本机数据 · {when} 已备份</source>
        <translation>Backed up {when}</translation>
    </message>
    <message>
        <source>本机数据 · 还没有备份</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>登记来函</source>
        <translation>Register a letter</translation>
    </message>
</context>
<context>
    <name>MappingList</name>
    <message>
        <source>{columns} 列 · 认出 {known}</source>
        <translation>{columns} columns · {known} recognised</translation>
    </message>
    <message>
        <source>不导入</source>
        <translation>Do not import</translation>
    </message>
    <message>
        <source>表格的列对应到哪里</source>
        <translation>Where each column goes</translation>
    </message>
</context>
<context>
    <name>MappingRow</name>
    <message>
        <source>（没有表头）</source>
        <translation>(no heading)</translation>
    </message>
</context>
<context>
    <name>MappingsDrawer</name>
    <message>
        <source>{kind} · {known} 列对应，{left} 列不导入 · 上次使用 {day}</source>
        <translation>{kind} · {known} columns mapped, {left} not imported · last used {day}</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>在导入时改过的对应关系会记下来，下次表头相同的表格直接照用。名称可以直接改。</source>
        <translation>What was corrected while importing is remembered and used for the next sheet with the same headings. Names can be changed here.</translation>
    </message>
    <message>
        <source>导入时把列改对一次，就会记在这里。</source>
        <translation>Correct a column once while importing and it is remembered here.</translation>
    </message>
    <message>
        <source>已忘记「{name}」，以后重新识别</source>
        <translation>&quot;{name}&quot; forgotten; it will be recognised anew</translation>
    </message>
    <message>
        <source>忘记「{name}」</source>
        <translation>Forget &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>记住的对应</source>
        <translation>Remembered mappings</translation>
    </message>
    <message>
        <source>还没有记住的对应</source>
        <translation>No remembered mappings</translation>
    </message>
</context>
<context>
    <name>MenuTab</name>
    <message>
        <source>{cause}；{diet}：{names}</source>
        <translation>{cause}; {diet}: {names}</translation>
    </message>
    <message>
        <source>{count} 位不吃</source>
        <translation>{count} do not eat it</translation>
    </message>
    <message>
        <source>{count} 位另备</source>
        <translation>Instead for {count}</translation>
    </message>
    <message>
        <source>{count} 处不合</source>
        <translation>{count} clashes</translation>
    </message>
    <message>
        <source>{dish}（代{other}）</source>
        <translation>{dish} (for {other})</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>「{words}」不能自动核对，请人工看一遍</source>
        <translation>&quot;{words}&quot; cannot be checked automatically, please look yourself</translation>
    </message>
    <message>
        <source>上移 (Alt+↑)</source>
        <translation>Up (Alt+↑)</translation>
    </message>
    <message>
        <source>下移 (Alt+↓)</source>
        <translation>Down (Alt+↓)</translation>
    </message>
    <message>
        <source>先按来宾的忌口配一桌，再逐道改；或者一道一道添加。</source>
        <translation>Put a menu together from the guests&apos; diets and change it dish by dish, or add dishes one by one.</translation>
    </message>
    <message>
        <source>全桌换成</source>
        <translation>For the whole table</translation>
    </message>
    <message>
        <source>加一道菜</source>
        <translation>Add a dish</translation>
    </message>
    <message>
        <source>另备{dishes}</source>
        <translation>Instead: {dishes}</translation>
    </message>
    <message>
        <source>另备{dish}</source>
        <translation>Instead: {dish}</translation>
    </message>
    <message>
        <source>只给忌口的来宾另备</source>
        <translation>Only for guests with that diet</translation>
    </message>
    <message>
        <source>已换成{dish}</source>
        <translation>Changed to {dish}</translation>
    </message>
    <message>
        <source>忌口</source>
        <translation>Diet</translation>
    </message>
    <message>
        <source>忌口核对</source>
        <translation>Diet check</translation>
    </message>
    <message>
        <source>换成{dish}</source>
        <translation>Change to {dish}</translation>
    </message>
    <message>
        <source>换菜</source>
        <translation>Change dish</translation>
    </message>
    <message>
        <source>搭配</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>来宾都没有写忌口。</source>
        <translation>No guest has a diet noted.</translation>
    </message>
    <message>
        <source>每道菜都合来宾的忌口</source>
        <translation>Every dish suits every guest&apos;s diet</translation>
    </message>
    <message>
        <source>给忌口的来宾另备{dish}</source>
        <translation>{dish} for guests with that diet</translation>
    </message>
    <message>
        <source>调整上菜次序</source>
        <translation>Change the order of serving</translation>
    </message>
    <message>
        <source>配一桌</source>
        <translation>Put a menu together</translation>
    </message>
    <message>
        <source>配一桌菜</source>
        <translation>Put a menu together</translation>
    </message>
    <message>
        <source>配好 {count} 道，忌口的另备</source>
        <translation>{count} dishes put together, with others for diets</translation>
    </message>
</context>
<context>
    <name>MergeDrawer</name>
    <message>
        <source>{counts} 会移过来；「{other}」放进回收站，名称记为曾用名。</source>
        <translation>Moved over: {counts}. &quot;{other}&quot; goes to the bin, its name is kept as a former name.</translation>
    </message>
    <message>
        <source>{fate}合并可以整体撤销。</source>
        <translation>{fate} The merge can be undone as a whole.</translation>
    </message>
    <message>
        <source>{owner} · 上次拜访 {last} · 完整度 {percent}%</source>
        <translation>{owner} · last visit {last} · {percent}% filled</translation>
    </message>
    <message>
        <source>「{other}」会放进回收站，名称记为曾用名。</source>
        <translation>&quot;{other}&quot; goes to the bin, its name is kept as a former name.</translation>
    </message>
    <message>
        <source>不是同一家</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>两份档案的资料完全一样。</source>
        <translation>Both archives hold the same.</translation>
    </message>
    <message>
        <source>保留</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>合并</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>并入</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>把「{other}」并入「{kept}」？</source>
        <translation>Merge &quot;{other}&quot; into &quot;{kept}&quot;?</translation>
    </message>
    <message>
        <source>无人负责</source>
        <translation>No owner</translation>
    </message>
    <message>
        <source>比较两份档案</source>
        <translation>Compare two archives</translation>
    </message>
</context>
<context>
    <name>MissingPerson</name>
    <message>
        <source>补上</source>
        <translation>Fill in</translation>
    </message>
</context>
<context>
    <name>MoneyEditor</name>
    <message>
        <source>这里应填金额，最多两位小数，例如 12,600.00。</source>
        <translation>Please enter an amount with at most two decimals, for example 12,600.00.</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>{year}年{month}</source>
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>{month}计划</source>
        <translation>Plan for {month}</translation>
    </message>
    <message>
        <source>{week} 周</source>
        <translation>W{week}</translation>
    </message>
    <message>
        <source>这个月还没有计划。提交月计划后，这里按工作日显示进度。</source>
        <translation>No plan for this month yet. Once it is handed in, progress is shown here by working days.</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>拜访月历</source>
        <translation>Calendar of visits</translation>
    </message>
</context>
<context>
    <name>NewAccountDrawer</name>
    <message>
        <source>初始密码</source>
        <translation>Initial password</translation>
    </message>
    <message>
        <source>新建人员</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>至少 8 个字符；请当面告诉本人，登录后由本人自己改</source>
        <translation>At least 8 characters. Please hand it over in person; they change it after signing in</translation>
    </message>
</context>
<context>
    <name>NewBanquetDrawer</name>
    <message>
        <source>主桌居中靠近舞台、面门，其余按近高远低、右高左低排开；以后可以拖动、加桌。</source>
        <translation>The head table stands in the middle near the stage, facing the door; the others follow by distance, right before left. You can drag and add tables later.</translation>
    </message>
    <message>
        <source>主桌座位数</source>
        <translation>Seats at the head table</translation>
    </message>
    <message>
        <source>其他桌座位数</source>
        <translation>Seats at other tables</translation>
    </message>
    <message>
        <source>座次与场地</source>
        <translation>Seat order and hall</translation>
    </message>
    <message>
        <source>新建宴会</source>
        <translation>New banquet</translation>
    </message>
    <message>
        <source>桌数</source>
        <translation>Tables</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>恢复密钥是对的。您现在是管理员「{name}」，请设一个新密码，以后用它登录。</source>
        <translation>The recovery key is correct. You are now the administrator &quot;{name}&quot;. Please set a new password for signing in.</translation>
    </message>
    <message>
        <source>新密码</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>设为新密码并进入</source>
        <translation>Set password and continue</translation>
    </message>
    <message>
        <source>请设新密码</source>
        <translation>Please set a new password</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>做计划</source>
        <translation>Make the plan</translation>
    </message>
    <message>
        <source>写小结</source>
        <translation>Write the summary</translation>
    </message>
    <message>
        <source>写感谢函</source>
        <translation>Write the letter</translation>
    </message>
    <message>
        <source>写答复</source>
        <translation>Write the answer</translation>
    </message>
    <message>
        <source>写记录</source>
        <translation>Write records</translation>
    </message>
    <message>
        <source>看合同</source>
        <translation>See the contract</translation>
    </message>
    <message>
        <source>看宴会</source>
        <translation>See the banquet</translation>
    </message>
    <message>
        <source>看待办</source>
        <translation>View tasks</translation>
    </message>
    <message>
        <source>看拜访</source>
        <translation>See the visit</translation>
    </message>
    <message>
        <source>看记录</source>
        <translation>See the record</translation>
    </message>
    <message>
        <source>看话术</source>
        <translation>See the talk track</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>NoMatch</name>
    <message>
        <source>换个条件，或者清除筛选再看。</source>
        <translation>Change or clear the filters.</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear filters</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>在列表里选中客户，拖到左边的分类上就归到这里。</source>
        <translation>Select customers in the list and drag them to the category on the left.</translation>
    </message>
    <message>
        <source>导入表格</source>
        <translation>Import table</translation>
    </message>
    <message>
        <source>把手上的客户表格导入进来，或者先建第一家。</source>
        <translation>Import the customer tables you have, or add the first customer.</translation>
    </message>
    <message>
        <source>新建「{name}」</source>
        <translation>New &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>新建客户</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>没有符合的客户</source>
        <translation>No matching customers</translation>
    </message>
    <message>
        <source>看全部客户</source>
        <translation>See all customers</translation>
    </message>
    <message>
        <source>还没有客户</source>
        <translation>No customers yet</translation>
    </message>
    <message>
        <source>这里还没有客户</source>
        <translation>No customers here yet</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>另有 {count} 条</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>看详情</source>
        <translation>See details</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{my_when} 要拜访「{mine}」，可是 {away}。</source>
        <translation>{my_when}: visit to &quot;{mine}&quot;, but {away}.</translation>
    </message>
    <message>
        <source>{rep} 约了 {when} {way}拜访「{customer}」，与您 {my_when} 拜访的「{mine}」{why}。</source>
        <translation>{rep} has a visit to &quot;{customer}&quot; ({way}, {when}), you have &quot;{mine}&quot; ({my_when}): {why}.</translation>
    </message>
    <message>
        <source>信用代码相同</source>
        <translation>Same credit code</translation>
    </message>
    <message>
        <source>同意同行</source>
        <translation>Agree to join</translation>
    </message>
    <message>
        <source>名称相似</source>
        <translation>Similar name</translation>
    </message>
    <message>
        <source>地址相同</source>
        <translation>Same address</translation>
    </message>
    <message>
        <source>撞车提醒</source>
        <translation>Double-visit warning</translation>
    </message>
    <message>
        <source>改为联合拜访</source>
        <translation>Make it a joint visit</translation>
    </message>
    <message>
        <source>时间相撞</source>
        <translation>Times overlap</translation>
    </message>
    <message>
        <source>是同一家客户</source>
        <translation>Same customer</translation>
    </message>
    <message>
        <source>是同一集团客户</source>
        <translation>Same group</translation>
    </message>
    <message>
        <source>电话相同</source>
        <translation>Same phone</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>联系人是同一位</source>
        <translation>Same contact</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>这里应填整数，例如 12。</source>
        <translation>Please enter a whole number, for example 12.</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>建议</source>
        <translation>Suggested</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>仍要拜访</source>
        <translation>Go ahead anyway</translation>
    </message>
    <message>
        <source>同事和部门经理会看到原因</source>
        <translation>Colleague and team manager see why</translation>
    </message>
    <message>
        <source>并入 {when}，两人同写一份记录。</source>
        <translation>Join {when}; one record, two authors.</translation>
    </message>
    <message>
        <source>把要点转给{rep}，由同事带去并告诉您结果。</source>
        <translation>Your points go to {rep}, who reports back.</translation>
    </message>
    <message>
        <source>换个时间</source>
        <translation>Take another time</translation>
    </message>
    <message>
        <source>改为联合拜访</source>
        <translation>Make it a joint visit</translation>
    </message>
    <message>
        <source>让给同事</source>
        <translation>Leave it to the colleague</translation>
    </message>
    <message>
        <source>避开同事的拜访，大家都有空</source>
        <translation>Clear of the colleague&apos;s visit; everybody is free</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>单位和部门名称印在每一张单据的左上角。</source>
        <translation>Names of organisation and department are printed at the top left of every document.</translation>
    </message>
    <message>
        <source>已保存，以后打印的单据用新名称</source>
        <translation>Saved. Documents printed from now on use the new names</translation>
    </message>
    <message>
        <source>本单位</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>OffsetDrawer</name>
    <message>
        <source>两个距离都要填数字，例如 20.5。</source>
        <translation>Both distances must be numbers, for example 20.5.</translation>
    </message>
    <message>
        <source>以后的卡片向右挪 {right} 毫米，向下挪 {down} 毫米</source>
        <translation>Cards now move {right} mm right and {down} mm down</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>先用卡纸印一张校准页，打印时选「实际大小」。量出两条线离纸边的距离，填在下面。</source>
        <translation>Print a calibration page on card stock at &quot;actual size&quot;. Measure both lines from the edges of the paper and enter the distances below.</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>应为 20 毫米</source>
        <translation>Should be 20 mm</translation>
    </message>
    <message>
        <source>恢复为不挪</source>
        <translation>No offset again</translation>
    </message>
    <message>
        <source>打印校准页</source>
        <translation>Print the calibration page</translation>
    </message>
    <message>
        <source>校准卡纸</source>
        <translation>Calibrate card stock</translation>
    </message>
    <message>
        <source>横线离纸的上边（毫米）</source>
        <translation>Horizontal line from the top edge (mm)</translation>
    </message>
    <message>
        <source>竖线离纸的左边（毫米）</source>
        <translation>Vertical line from the left edge (mm)</translation>
    </message>
    <message>
        <source>这台电脑目前向右挪 {right} 毫米，向下挪 {down} 毫米。</source>
        <translation>This PC now moves {right} mm right and {down} mm down.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>再导一份</source>
        <translation>Import another</translation>
    </message>
    <message>
        <source>已导入 {count} 行</source>
        <translation>Rows imported: {count}</translation>
    </message>
    <message>
        <source>打开未导入的行</source>
        <translation>Open rows not imported</translation>
    </message>
    <message>
        <source>撤销这次导入</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>新增 {count}</source>
        <translation>{count} new</translation>
    </message>
    <message>
        <source>更新 {count}</source>
        <translation>{count} updated</translation>
    </message>
    <message>
        <source>有错误 {count}</source>
        <translation>Wrong {count}</translation>
    </message>
    <message>
        <source>未变 {count}</source>
        <translation>Unchanged {count}</translation>
    </message>
    <message>
        <source>未导入的行连同原因写在 {file}</source>
        <translation>Rows not imported, with reasons, are in {file}</translation>
    </message>
    <message>
        <source>看合同</source>
        <translation>See the contract</translation>
    </message>
    <message>
        <source>看客户档案</source>
        <translation>See customers</translation>
    </message>
    <message>
        <source>看宴会排座</source>
        <translation>See the seating</translation>
    </message>
    <message>
        <source>看拜访日程</source>
        <translation>See the calendar</translation>
    </message>
    <message>
        <source>读到 {read} 行：{told}。</source>
        <translation>{read} rows read: {told}.</translation>
    </message>
    <message>
        <source>重复未导入 {count}</source>
        <translation>{count} duplicates not imported</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>OutingCheckDrawer</name>
    <message>
        <source>例如：客户确认来过，谈了半小时</source>
        <translation>For example: the customer confirms the visit, half an hour</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>已核对 {name}</source>
        <translation>{name} checked</translation>
    </message>
    <message>
        <source>核对出访</source>
        <translation>Check the outing</translation>
    </message>
    <message>
        <source>核对方式</source>
        <translation>How it was checked</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
</context>
<context>
    <name>OutingsView</name>
    <message>
        <source>{at} 返回</source>
        <translation>Back at {at}</translation>
    </message>
    <message>
        <source>{count} 人外出</source>
        <translation>{count} out</translation>
    </message>
    <message>
        <source>{count} 处</source>
        <translation>Places: {count}</translation>
    </message>
    <message>
        <source>{name} 已批准</source>
        <translation>{name} approved</translation>
    </message>
    <message>
        <source>{words} · 电话 {calls}</source>
        <translation>{words} · calls: {calls}</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>全部批准</source>
        <translation>Approve all</translation>
    </message>
    <message>
        <source>在拜访日程里排好拜访，当天的出访单就列在这里。</source>
        <translation>Plan visits in the calendar; the outing slips of the day are listed here.</translation>
    </message>
    <message>
        <source>已批准 {count} 人出访</source>
        <translation>Outings of {count} approved</translation>
    </message>
    <message>
        <source>已批准 {name} 出访</source>
        <translation>Outing of {name} approved</translation>
    </message>
    <message>
        <source>已核对</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>已记下返回时间</source>
        <translation>Return noted</translation>
    </message>
    <message>
        <source>已返回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>打印出访单</source>
        <translation>Print the outing slip</translation>
    </message>
    <message>
        <source>批准</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>批准后改过</source>
        <translation>Changed after approval</translation>
    </message>
    <message>
        <source>按片区排路线</source>
        <translation>Route by grid</translation>
    </message>
    <message>
        <source>未批准</source>
        <translation>Not approved</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>用车</source>
        <translation>Cars</translation>
    </message>
    <message>
        <source>这一天没有安排拜访</source>
        <translation>No visits planned on this day</translation>
    </message>
</context>
<context>
    <name>Overrides</name>
    <message>
        <source>{count} 次</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>撞车仍要拜访</source>
        <translation>Double visits gone ahead</translation>
    </message>
    <message>
        <source>看这次拜访</source>
        <translation>See this visit</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>{count} 项未填</source>
        <translation>Fields not filled in: {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} 项资料超过 6 个月没有核实</source>
        <translation>
            <numerusform>{count} fact not checked for over 6 months</numerusform>
            <numerusform>{count} facts not checked for over 6 months</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}：{action}</source>
        <translation>{title}: {action}</translation>
    </message>
    <message>
        <source>产销</source>
        <translation>Production and sales</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>关系图</source>
        <translation>Relations map</translation>
    </message>
    <message>
        <source>关键人</source>
        <translation>Key people</translation>
    </message>
    <message>
        <source>决策与关系</source>
        <translation>Decisions and relations</translation>
    </message>
    <message>
        <source>名称与联系</source>
        <translation>Names and contact</translation>
    </message>
    <message>
        <source>基本资料</source>
        <translation>Basics</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>核实</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>现在用什么</source>
        <translation>Used today</translation>
    </message>
    <message>
        <source>财务</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>还没有记下在用的业务。</source>
        <translation>No services in use noted yet.</translation>
    </message>
    <message>
        <source>逐项核实</source>
        <translation>Check one by one</translation>
    </message>
    <message>
        <source>都还正确</source>
        <translation>All still right</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>PairList</name>
    <message>
        <source>疑似重复的客户</source>
        <translation>Possible duplicate customers</translation>
    </message>
    <message>
        <source>相关</source>
        <translation>Related</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>Certain</translation>
    </message>
</context>
<context>
    <name>PaperEditor</name>
    <message>
        <source>{name} {at} 提交</source>
        <translation>{name} submitted at {at}</translation>
    </message>
    <message>
        <source>{name} 还没有提交</source>
        <translation>{name} has not submitted yet</translation>
    </message>
    <message>
        <source>今天做了什么</source>
        <translation>What was done today</translation>
    </message>
    <message>
        <source>各人今天的情况与点评</source>
        <translation>Everybody&apos;s day, with comments</translation>
    </message>
    <message>
        <source>已按现有的拜访、记录和待办起草，改好后提交给部门经理。</source>
        <translation>Drafted from visits, records and tasks; correct it and submit it to your manager.</translation>
    </message>
    <message>
        <source>已提交{paper}</source>
        <translation>{paper} submitted</translation>
    </message>
    <message>
        <source>已提交，或不是您写的；要改请先收回。</source>
        <translation>Submitted, or not written by you; withdraw it to change it.</translation>
    </message>
    <message>
        <source>已重新起草</source>
        <translation>Drafted anew</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>按现在的拜访、记录、待办重写，原来写的会被换掉，可以撤销</source>
        <translation>Written anew from the present visits, records and tasks; what was written is replaced and can be taken back</translation>
    </message>
    <message>
        <source>提交</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>收回修改</source>
        <translation>Withdraw and change</translation>
    </message>
    <message>
        <source>明天怎样更好</source>
        <translation>How tomorrow gets better</translation>
    </message>
    <message>
        <source>本周小结</source>
        <translation>Summary of this week</translation>
    </message>
    <message>
        <source>还要办的事</source>
        <translation>Also to do</translation>
    </message>
    <message>
        <source>重新起草</source>
        <translation>Draft anew</translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message>
        <source>以前的</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>客户经理提交的计划、小结会列在这里，等您点评；也可以在右上角选一个人。</source>
        <translation>Plans and summaries submitted by reps are listed here for your comments; or choose somebody at the upper right.</translation>
    </message>
    <message>
        <source>现在要写</source>
        <translation>To write now</translation>
    </message>
    <message>
        <source>等点评</source>
        <translation>To comment</translation>
    </message>
    <message>
        <source>还没有人提交</source>
        <translation>Nobody has submitted yet</translation>
    </message>
</context>
<context>
    <name>PassedLine</name>
    <message>
        <source>{title}：{text}</source>
        <translation>{title}: {text}</translation>
    </message>
</context>
<context>
    <name>PasswordDrawer</name>
    <message>
        <source>「{name}」的密码已换，下次登录用新密码</source>
        <translation>&quot;{name}&quot; has a new password for the next sign-in</translation>
    </message>
    <message>
        <source>修改我的密码</source>
        <translation>Change my password</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>换成新密码</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>新密码</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>现在的密码</source>
        <translation>Current password</translation>
    </message>
    <message>
        <source>给「{name}」一个新密码，请当面告诉本人，并请本人登录后自己再改。</source>
        <translation>Give &quot;{name}&quot; a new password. Please hand it over in person; they change it after signing in.</translation>
    </message>
    <message>
        <source>重设密码</source>
        <translation>Reset password</translation>
    </message>
</context>
<context>
    <name>PasswordPair</name>
    <message>
        <source>两次输入的密码不一样，请再输一次。</source>
        <translation>The two passwords differ. Please enter it again.</translation>
    </message>
    <message>
        <source>再输一次</source>
        <translation>Enter again</translation>
    </message>
    <message>
        <source>至少 8 个字符</source>
        <translation>At least 8 characters</translation>
    </message>
    <message>
        <source>这一项要填写。</source>
        <translation>Please fill this in.</translation>
    </message>
</context>
<context>
    <name>PastHandovers</name>
    <message>
        <source>{at} 由{by}经办，{visits} 次拜访、{tasks} 件待办</source>
        <translation>{at} by {by}, visits: {visits}, tasks: {tasks}</translation>
    </message>
    <message>
        <source>{giver} → {receiver}，{count} 家</source>
        <translation>{giver} → {receiver}, customers: {count}</translation>
    </message>
    <message>
        <source>{name}（{count} 家）</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>在客户列表里选中几家，点「移交」。</source>
        <translation>Select customers in the list and choose &quot;Hand over&quot;.</translation>
    </message>
    <message>
        <source>多人</source>
        <translation>Several</translation>
    </message>
    <message>
        <source>客户移交</source>
        <translation>Customer handover</translation>
    </message>
    <message>
        <source>已于 {at} 收回</source>
        <translation>Taken back {at}</translation>
    </message>
    <message>
        <source>已超过 30 天</source>
        <translation>Over 30 days ago</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>比如离职或调岗：后面的拜访、同行、待办、参观和宴会一起交出。</source>
        <translation>For somebody who leaves or changes post: coming visits, joint visits, tasks, tours and banquets go along.</translation>
    </message>
    <message>
        <source>移交一位同事的全部客户</source>
        <translation>Hand over all customers of a colleague</translation>
    </message>
    <message>
        <source>移交全部…</source>
        <translation>Hand over all…</translation>
    </message>
    <message>
        <source>移交清单</source>
        <translation>Handover list</translation>
    </message>
    <message>
        <source>移交记录</source>
        <translation>Handovers</translation>
    </message>
    <message numerus="yes">
        <source>还可收回 {days} 天</source>
        <translation>
            <numerusform>Can be taken back for {days} day</numerusform>
            <numerusform>Can be taken back for {days} days</numerusform>
        </translation>
    </message>
    <message>
        <source>还没有移交过客户</source>
        <translation>No customers handed over yet</translation>
    </message>
</context>
<context>
    <name>PastMerges</name>
    <message>
        <source>{at} 由{by}合并，移来 {count} 条</source>
        <translation>Merged by {by} at {at}, {count} records moved</translation>
    </message>
    <message>
        <source>「{other}」并入「{kept}」</source>
        <translation>&quot;{other}&quot; into &quot;{kept}&quot;</translation>
    </message>
    <message>
        <source>合并记录</source>
        <translation>Merges</translation>
    </message>
    <message>
        <source>已于 {at} 撤销</source>
        <translation>Taken back at {at}</translation>
    </message>
    <message>
        <source>撤销合并</source>
        <translation>Take the merge back</translation>
    </message>
    <message>
        <source>查重后合并过的客户都记在这里，随时可以撤销。</source>
        <translation>Customers merged after a search for duplicates are noted here and can be parted again at any time.</translation>
    </message>
    <message>
        <source>看客户</source>
        <translation>See the customer</translation>
    </message>
    <message>
        <source>还没有合并过客户</source>
        <translation>No merges yet</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>「{name}」已停用，不能再登录</source>
        <translation>&quot;{name}&quot; is disabled and can no longer sign in</translation>
    </message>
    <message>
        <source>「{name}」已停用；名下还有 {count} 家客户，请在客户档案的 ⋯ 里移交</source>
        <translation>&quot;{name}&quot; is switched off; customers left: {count}. Hand them over in the ⋯ menu of the archives</translation>
    </message>
    <message>
        <source>「{name}」已恢复，可以登录</source>
        <translation>&quot;{name}&quot; is enabled and can sign in</translation>
    </message>
    <message>
        <source>人员不能删除，做过的事要留名；请按「停用」。</source>
        <translation>People cannot be deleted, because what they did keeps their name. Please use &quot;Disable&quot;.</translation>
    </message>
    <message>
        <source>修改我的密码</source>
        <translation>Change my password</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Disable</translation>
    </message>
    <message>
        <source>先在列表里选一位同事</source>
        <translation>Choose a colleague in the list first</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Enable</translation>
    </message>
    <message>
        <source>新建人员</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>重设密码</source>
        <translation>Reset password</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>{day}生日</source>
        <translation>Birthday {day}</translation>
    </message>
    <message>
        <source>今天生日</source>
        <translation>Birthday today</translation>
    </message>
    <message>
        <source>忌讳：{text}</source>
        <translation>Taboo: {text}</translation>
    </message>
    <message>
        <source>爱好：{text}</source>
        <translation>Likes: {text}</translation>
    </message>
    <message>
        <source>给{name}记电话</source>
        <translation>Log a call to {name}</translation>
    </message>
    <message>
        <source>还没有记下电话号码</source>
        <translation>No phone number noted yet</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>PlanComparison</name>
    <message>
        <source>{count} 人坐得不同</source>
        <translation>{count} sit elsewhere</translation>
    </message>
    <message>
        <source>{table} 桌 {seat}</source>
        <translation>Table {table}, {seat}</translation>
    </message>
    <message>
        <source>{when} · 不符 {broken}</source>
        <translation>{when} · {broken} broken</translation>
    </message>
    <message>
        <source>与哪个方案比</source>
        <translation>Compare with which plan</translation>
    </message>
    <message>
        <source>人人坐在同一个位置</source>
        <translation>Everybody sits in the same seat</translation>
    </message>
    <message>
        <source>改用这个方案</source>
        <translation>Use this plan</translation>
    </message>
    <message>
        <source>未排</source>
        <translation>Unseated</translation>
    </message>
    <message>
        <source>比较方案</source>
        <translation>Compare plans</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>还没有留存的方案，先自动排一次座。</source>
        <translation>No kept plan yet; arrange the seats first.</translation>
    </message>
    <message>
        <source>那时</source>
        <translation>Then</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>已提交</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>已点评</source>
        <translation>Commented</translation>
    </message>
</context>
<context>
    <name>PlanningPage</name>
    <message>
        <source>{name} 这个月还没有计划，先提交月计划再考核。</source>
        <translation>{name} has no plan for this month yet; hand the month plan in first.</translation>
    </message>
    <message>
        <source>全部人员</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>出访单</source>
        <translation>Outing slips</translation>
    </message>
    <message>
        <source>完成情况</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>工作日志</source>
        <translation>Work log</translation>
    </message>
    <message>
        <source>我自己</source>
        <translation>Myself</translation>
    </message>
    <message>
        <source>抽查</source>
        <translation>Spot checks</translation>
    </message>
    <message>
        <source>添加人员</source>
        <translation>Add people</translation>
    </message>
    <message>
        <source>添加客户经理后，这里按人列出计划、完成情况、日志和出访单。</source>
        <translation>Once reps are added, plans, results, logs and outing slips are listed here by person.</translation>
    </message>
    <message>
        <source>看谁的</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>计划与小结</source>
        <translation>Plans and summaries</translation>
    </message>
    <message>
        <source>计划与总结</source>
        <translation>Plans and reviews</translation>
    </message>
    <message>
        <source>还没有客户经理</source>
        <translation>No reps yet</translation>
    </message>
    <message>
        <source>还没有批准。可以先打印，请部门经理签字。</source>
        <translation>Not approved yet. It can be printed and signed by the manager.</translation>
    </message>
</context>
<context>
    <name>PreparationDrawer</name>
    <message>
        <source>{name} 答复：{answer}</source>
        <translation>{name} answered: {answer}</translation>
    </message>
    <message>
        <source>保存预案</source>
        <translation>Save the plan</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>去拜访的人和部门经理可以改</source>
        <translation>Those who go and the manager can change it</translation>
    </message>
    <message>
        <source>套用模板</source>
        <translation>Use a template</translation>
    </message>
    <message>
        <source>已套用「{name}」</source>
        <translation>&quot;{name}&quot; used</translation>
    </message>
    <message>
        <source>已存 {customer} 的预案</source>
        <translation>Plan for {customer} stored</translation>
    </message>
    <message>
        <source>已请示 {name}</source>
        <translation>{name} asked</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>拜访预案</source>
        <translation>Visit plan</translation>
    </message>
    <message>
        <source>按上级意见准备 {customer} 的拜访</source>
        <translation>Prepare the visit to {customer} as the superior advised</translation>
    </message>
    <message>
        <source>请示</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>请示上级</source>
        <translation>Ask the superior</translation>
    </message>
    <message>
        <source>请示什么</source>
        <translation>What to ask</translation>
    </message>
</context>
<context>
    <name>PreparationForm</name>
    <message>
        <source>加上谈判准备</source>
        <translation>Add negotiation</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>{changes}（{words}）</source>
        <translation>{changes} ({words})</translation>
    </message>
    <message>
        <source>{count} 处错误</source>
        <translation>Errors: {count}</translation>
    </message>
    <message>
        <source>上下键选行，1、2、3 选行下的按钮，回车改单元格</source>
        <translation>Up and down choose a row, 1, 2, 3 its buttons, Enter changes a cell</translation>
    </message>
    <message>
        <source>与「{name}」：{reasons}</source>
        <translation>With &quot;{name}&quot;: {reasons}</translation>
    </message>
    <message>
        <source>只改预览，不改原文件</source>
        <translation>Changes the preview only, not the file</translation>
    </message>
    <message>
        <source>合并</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>对应好带 * 的列，这里就显示每一行会怎样</source>
        <translation>Map the columns with * and what becomes of each row is shown here</translation>
    </message>
    <message>
        <source>已有档案</source>
        <translation>In the archives</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>New</translation>
    </message>
    <message>
        <source>留空</source>
        <translation>Leave empty</translation>
    </message>
    <message>
        <source>疑似重复</source>
        <translation>Possible duplicate</translation>
    </message>
    <message>
        <source>第 {line} 行改为：</source>
        <translation>Change row {line} to:</translation>
    </message>
    <message>
        <source>跳过</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>；不同处：{changes}</source>
        <translation>; differs in {changes}</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>全部 {count}</source>
        <translation>All {count}</translation>
    </message>
    <message>
        <source>可导入 {count}</source>
        <translation>To import {count}</translation>
    </message>
    <message>
        <source>合并：更新已有的档案</source>
        <translation>Merge: update the archive</translation>
    </message>
    <message>
        <source>导出错误行</source>
        <translation>Export wrong rows</translation>
    </message>
    <message>
        <source>新建：另建一份</source>
        <translation>New: file another one</translation>
    </message>
    <message>
        <source>有错误 {count}</source>
        <translation>Wrong {count}</translation>
    </message>
    <message>
        <source>未变 {count}</source>
        <translation>Unchanged {count}</translation>
    </message>
    <message>
        <source>跳过：保留已有的，不导入</source>
        <translation>Skip: keep what there is, import nothing</translation>
    </message>
    <message>
        <source>重复 {count}</source>
        <translation>Duplicates {count}</translation>
    </message>
    <message>
        <source>重复的都…</source>
        <translation>All duplicates…</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
</context>
<context>
    <name>PreviewHead</name>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
</context>
<context>
    <name>PrintMenu</name>
    <message>
        <source>卡片</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>座次</source>
        <translation>Seat order</translation>
    </message>
    <message>
        <source>当天</source>
        <translation>On the day</translation>
    </message>
    <message>
        <source>校准卡纸…</source>
        <translation>Calibrate card stock…</translation>
    </message>
    <message>
        <source>邀请</source>
        <translation>Invitation</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>PDF 在 {file}</source>
        <translation>PDF: {file}</translation>
    </message>
    <message>
        <source>{told}涉及：{names}。</source>
        <translation>{told} Concerned: {names}.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>已存到 {file} · 编号 {serial}，第 {times} 次打印</source>
        <translation>Saved to {file} · number {serial}, printed {times} times</translation>
    </message>
    <message>
        <source>已送到打印机 · 编号 {serial}，第 {times} 次打印</source>
        <translation>Sent to the printer · no. {serial}, printing no. {times}</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>打开文件</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>整页</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>第 {page} / {count} 页</source>
        <translation>Page {page} of {count}</translation>
    </message>
    <message>
        <source>这台电脑还没有打印机。可以存为 PDF，拿到别处打印。</source>
        <translation>This PC has no printer. Save a PDF and print it elsewhere.</translation>
    </message>
    <message>
        <source>页宽</source>
        <translation>Page width</translation>
    </message>
</context>
<context>
    <name>PrintsSection</name>
    <message>
        <source>只列您自己打印的</source>
        <translation>Only your own prints are listed</translation>
    </message>
    <message>
        <source>打印记录由程序写下，不能改动。</source>
        <translation>The print log is written by the program and cannot be changed.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A 类到 {a}%、B 类到 {b}% 不合适。请填 1 到 100，B 类不小于 A 类。</source>
        <translation>Class A to {a}% and class B to {b}% do not fit. Please enter 1 to 100, class B not below class A.</translation>
    </message>
    <message>
        <source>{away}。请换个时间，或写明仍要拜访的原因。</source>
        <translation>{away}. Choose another time, or give the reason to go anyway.</translation>
    </message>
    <message>
        <source>{first} 到 {last} 没有还没抽查过的拜访记录。请换一段时间。</source>
        <translation>From {first} to {last} there are no records left to check. Choose another period.</translation>
    </message>
    <message>
        <source>{names}的座位已锁定，没有移动。请先选中座位按 L 解锁。</source>
        <translation>The seats of {names} are locked and were not moved. Please select them and press L to unlock.</translation>
    </message>
    <message>
        <source>{name}的级别是 {rank}，应在 1 到 8 之间，请改正后再排。</source>
        <translation>{name} has rank {rank}; it must be 1 to 8. Please correct it and arrange again.</translation>
    </message>
    <message>
        <source>{rep} {day} 没有安排拜访，不用批准出访。请先在拜访日程里安排。</source>
        <translation>{rep} has no visits on {day}, so there is no outing to approve. Plan them in the calendar first.</translation>
    </message>
    <message>
        <source>{rep} 已不在岗。请换一位客户经理。</source>
        <translation>{rep} no longer works here. Please choose another rep.</translation>
    </message>
    <message>
        <source>{rep} 还没有提交「{name}」，提交以后才能点评。</source>
        <translation>{rep} has not submitted &quot;{name}&quot; yet; comment once it is submitted.</translation>
    </message>
    <message>
        <source>{table} 号桌没有空座了。请换一桌，或双击桌子加座。</source>
        <translation>Table {table} has no free seat. Please choose another table, or double-click it to add seats.</translation>
    </message>
    <message>
        <source>{value} 不合适。请填 0 到 {most} 之间的整数。</source>
        <translation>{value} does not fit. Please enter a whole number from 0 to {most}.</translation>
    </message>
    <message>
        <source>「{banquet}」还没有人入座。请先在宴会排座里排好座位，再打印。</source>
        <translation>Nobody is seated at &quot;{banquet}&quot; yet. Please arrange the seats under Banquets, then print.</translation>
    </message>
    <message>
        <source>「{banquet}」还没有来宾。请先从客户档案里选，或导入名单。</source>
        <translation>&quot;{banquet}&quot; has no guests yet. Choose them from the archives or import a list first.</translation>
    </message>
    <message>
        <source>「{banquet}」还没有流程。请先在流程页按惯例排出一遍。</source>
        <translation>&quot;{banquet}&quot; has no course of the day yet. Let the usual one be laid out on its page first.</translation>
    </message>
    <message>
        <source>「{banquet}」还没有菜单。请先在菜单页添上菜和酒水。</source>
        <translation>&quot;{banquet}&quot; has no menu yet. Add dishes and drinks on its page first.</translation>
    </message>
    <message>
        <source>「{banquet}」还没有费用。请先在预算页添上几项。</source>
        <translation>&quot;{banquet}&quot; has no costs yet. Add some lines on the budget page first.</translation>
    </message>
    <message>
        <source>「{field}」还没有填，不能说仍然正确。请填上，或者选「问不到」。</source>
        <translation>&quot;{field}&quot; is empty and cannot still be right. Fill it in, or choose &quot;could not find out&quot;.</translation>
    </message>
    <message>
        <source>「{file}」不是表格文件。请选择 .xlsx、.xls、.xlsb、.ods 或 .csv 文件。</source>
        <translation>&quot;{file}&quot; is not a table. Please choose a .xlsx, .xls, .xlsb, .ods or .csv file.</translation>
    </message>
    <message>
        <source>「{file}」不是表格，像是 Word 或其他旧版文件。请把其中的表格另存为 .xlsx 再导入。</source>
        <translation>&quot;{file}&quot; is not a table; it looks like a Word or other old file. Please save its table as .xlsx and import that.</translation>
    </message>
    <message>
        <source>「{file}」太大，超过 {limit} 个单元格。请删去空白的行和列，或分成几个文件再导入。</source>
        <translation>&quot;{file}&quot; is too large, with more than {limit} cells. Please delete blank rows and columns, or split it into several files.</translation>
    </message>
    <message>
        <source>「{file}」已损坏或不完整，读不出来。请重新下载或复制一次，或用 Excel、WPS 打开后另存为 .xlsx。</source>
        <translation>&quot;{file}&quot; is damaged or incomplete and cannot be read. Please download or copy it again, or save it as .xlsx in Excel or WPS.</translation>
    </message>
    <message>
        <source>「{file}」是 XML 表格。请用 Excel 或 WPS 打开，另存为 .xlsx 再导入。</source>
        <translation>&quot;{file}&quot; is an XML table. Please open it in Excel or WPS, save it as .xlsx and import that.</translation>
    </message>
    <message>
        <source>「{file}」是压缩包或别的文件，不是表格。请先解压，再选里面的表格。</source>
        <translation>&quot;{file}&quot; is an archive or another kind of file, not a table. Please unpack it and choose the table inside.</translation>
    </message>
    <message>
        <source>「{file}」是很旧的 Excel 格式。请用 Excel 或 WPS 打开，另存为 .xlsx 再导入。</source>
        <translation>&quot;{file}&quot; is in a very old Excel format. Please open it in Excel or WPS, save it as .xlsx and import that.</translation>
    </message>
    <message>
        <source>「{file}」是空文件，里面没有任何内容。请检查文件是否保存好，再选一次。</source>
        <translation>&quot;{file}&quot; is empty. Please check that it was saved, and choose again.</translation>
    </message>
    <message>
        <source>「{file}」是网页，里面没有表格。请在原系统里导出 Excel 文件再导入。</source>
        <translation>&quot;{file}&quot; is a web page without a table. Please export an Excel file from the original system.</translation>
    </message>
    <message>
        <source>「{file}」有打开密码。请用 Excel 或 WPS 打开，去掉密码后另存一份再导入。</source>
        <translation>&quot;{file}&quot; needs a password to open. Please open it in Excel or WPS, remove the password and save a copy to import.</translation>
    </message>
    <message>
        <source>「{file}」的工作表「{sheet}」只有表头，没有数据行。请填好内容再导入。</source>
        <translation>Sheet &quot;{sheet}&quot; of &quot;{file}&quot; has headings but no rows. Please fill it in, then import.</translation>
    </message>
    <message>
        <source>「{file}」第 {line} 行读不下去，多半是引号没有成对。请用 Excel 或 WPS 打开，另存为 .xlsx。</source>
        <translation>&quot;{file}&quot; cannot be read beyond line {line}, most likely because of unpaired quotes. Please open it in Excel or WPS and save it as .xlsx.</translation>
    </message>
    <message>
        <source>「{file}」读起来太费时间或内存，已停下。请删去空白的行和列，只留要导入的那张表，另存为 .xlsx 再试。</source>
        <translation>&quot;{file}&quot; takes too much time or memory, so reading was stopped. Please delete blank rows and columns, keep only the sheet to import, save it as .xlsx and try again.</translation>
    </message>
    <message>
        <source>「{file}」超过 {limit} MB，太大了。请只留要导入的表，或分成几个文件再导入。</source>
        <translation>&quot;{file}&quot; is over {limit} MB, which is too large. Please keep only the sheet to import, or split it into several files.</translation>
    </message>
    <message>
        <source>「{file}」里没有工作表「{sheet}」。有：{sheets}。</source>
        <translation>&quot;{file}&quot; has no sheet &quot;{sheet}&quot;. It has: {sheets}.</translation>
    </message>
    <message>
        <source>「{file}」里没有找到{what}：没有一列像「{missing}」。请换一个文件，或自己指定工作表、表头行和对应的列。</source>
        <translation>No {what} found in &quot;{file}&quot;: no column looks like &quot;{missing}&quot;. Please choose another file, or set sheet, heading row and columns yourself.</translation>
    </message>
    <message>
        <source>「{file}」里的工作表都是空的。请检查是否选对了文件。</source>
        <translation>All sheets in &quot;{file}&quot; are empty. Please check that it is the right file.</translation>
    </message>
    <message>
        <source>「{first}」和「{second}」的关系已经记过。请打开原来那条修改。</source>
        <translation>The relation of &quot;{first}&quot; and &quot;{second}&quot; is noted already. Please open and edit that one.</translation>
    </message>
    <message>
        <source>「{folder}」里不能写文件。请检查文件夹权限，或另选一个文件夹。</source>
        <translation>Files cannot be written in &quot;{folder}&quot;. Please check the permissions of the folder, or choose another.</translation>
    </message>
    <message>
        <source>「{folder}」里已有一份数据。请直接登录，或另选一个文件夹。</source>
        <translation>&quot;{folder}&quot; already has data. Please sign in, or choose another folder.</translation>
    </message>
    <message>
        <source>「{kept}」和「{other}」是总部与分支机构，或同一总部的两家分支机构，要各建档案，不能合并。如果是名称写错了，请先改正名称。</source>
        <translation>&quot;{kept}&quot; and &quot;{other}&quot; are head office and branch, or two branches of one head office. Each needs its own archive, so they cannot be merged. If a name is wrong, please correct it first.</translation>
    </message>
    <message>
        <source>「{name}」不能和自己合并。请另选一家客户。</source>
        <translation>&quot;{name}&quot; cannot be merged with itself. Please choose another customer.</translation>
    </message>
    <message>
        <source>「{name}」名下没有客户，后面也没有拜访、待办、参观和宴会，不用移交。</source>
        <translation>&quot;{name}&quot; has no customers and no coming visits, tasks, tours or banquets; there is nothing to hand over.</translation>
    </message>
    <message>
        <source>「{name}」属于一份机密合同，只有负责的客户经理和部门经理能看。</source>
        <translation>&quot;{name}&quot; belongs to a secret contract; only the rep in charge and managers may see it.</translation>
    </message>
    <message>
        <source>「{name}」已不在岗，不能接手客户。请换一位在岗的同事。</source>
        <translation>&quot;{name}&quot; no longer works here and cannot take over customers. Please choose a colleague who does.</translation>
    </message>
    <message>
        <source>「{name}」已不在岗，不能收回到他名下。请改为移交给在岗的同事。</source>
        <translation>&quot;{name}&quot; no longer works here, so the customers cannot be taken back. Please hand them over to a colleague who does.</translation>
    </message>
    <message>
        <source>「{name}」已在回收站里，不能合并。请先恢复它，或者另选一家客户。</source>
        <translation>&quot;{name}&quot; is in the bin and cannot be merged. Please restore it first, or choose another customer.</translation>
    </message>
    <message>
        <source>「{name}」已在回收站里，不能撤销合并。请先恢复它；如果后来又并入了别的客户，请先撤销后来那次。</source>
        <translation>&quot;{name}&quot; is in the bin, so the merge cannot be undone. Please restore it first; if it was merged again later, undo that merge first.</translation>
    </message>
    <message>
        <source>「{name}」是{kind}，不能打印成这种文件。请改选：{wanted}。</source>
        <translation>&quot;{name}&quot; is of the kind {kind} and cannot be printed as this document. Please choose: {wanted}.</translation>
    </message>
    <message>
        <source>「{name}」是同事的客户，合同和附件只有负责的客户经理和部门经理能看和改。请找他们处理。</source>
        <translation>&quot;{name}&quot; is a colleague&apos;s customer. Only the rep and the manager can see and change contracts and files. Please ask them.</translation>
    </message>
    <message>
        <source>「{name}」是同事的客户，资料由负责的客户经理和部门经理核实。请把您知道的告诉他们。</source>
        <translation>&quot;{name}&quot; is a colleague&apos;s customer; its rep and the manager check its data. Tell them what you know.</translation>
    </message>
    <message>
        <source>「{name}」是唯一在岗的管理员。请先让另一位同事成为管理员。</source>
        <translation>&quot;{name}&quot; is the only active administrator. Please make another colleague administrator first.</translation>
    </message>
    <message>
        <source>「{name}」有 {size} MB，超过了每个附件 {most} MB 的上限，没有存入。请压缩或拆分后再添加。</source>
        <translation>&quot;{name}&quot; has {size} MB, over the limit of {most} MB per file, and was not added. Please compress or split it.</translation>
    </message>
    <message>
        <source>「{name}」正被另一个程序改动，没有存入。请先保存并关闭它，再添加。</source>
        <translation>&quot;{name}&quot; is being changed by another program and was not added. Please save and close it there first.</translation>
    </message>
    <message>
        <source>「{name}」的所属集团绕了一圈又回到它自己：{chain}。请核对哪一家是最上面的集团，它的所属集团留空。</source>
        <translation>The groups above &quot;{name}&quot; lead back to itself: {chain}. Check which one is at the top and leave its group empty.</translation>
    </message>
    <message>
        <source>「{name}」的角色不管客户档案，不能接手客户。请换一位客户经理。</source>
        <translation>The role of &quot;{name}&quot; does not look after customers. Please choose another rep.</translation>
    </message>
    <message>
        <source>「{name}」还是空的。请先写内容，再提交。</source>
        <translation>&quot;{name}&quot; is still empty. Write it first, then submit it.</translation>
    </message>
    <message>
        <source>「{other}」已并入「{kept}」，联系人、拜访等都在那里。要分开，请在「合并记录」里撤销合并。</source>
        <translation>&quot;{other}&quot; was merged into &quot;{kept}&quot;, where its contacts, visits and the rest are. To part them, undo the merge under &quot;Merges&quot;.</translation>
    </message>
    <message>
        <source>「{title}」还没有内容，没有可核实的。请先添加。</source>
        <translation>&quot;{title}&quot; is empty; there is nothing to check. Add something first.</translation>
    </message>
    <message>
        <source>「{title}」里没有客户，没有可打印的。请换一个分类或名单。</source>
        <translation>&quot;{title}&quot; holds no customers, so there is nothing to print. Please choose another class or list.</translation>
    </message>
    <message>
        <source>「到哪天」{last} 早于「从哪天」{first}。请改正日期。</source>
        <translation>The last day {last} is before the first day {first}. Please correct the dates.</translation>
    </message>
    <message>
        <source>一次请假最长一年。请分开填写。</source>
        <translation>A leave lasts a year at most. Enter it in parts.</translation>
    </message>
    <message>
        <source>上班时间「{text}」看不懂。请写成 08:30-12:00 13:30-17:30 这样，先后有序、互不重叠。</source>
        <translation>Working hours &quot;{text}&quot; are not clear. Please write them like 08:30-12:00 13:30-17:30, in order and without overlap.</translation>
    </message>
    <message>
        <source>不能导入「{kind}」。可以导入：{kinds}。</source>
        <translation>&quot;{kind}&quot; cannot be imported. These can: {kinds}.</translation>
    </message>
    <message>
        <source>不能导出成「{file}」。请用 .xlsx 或 .csv 结尾的文件名。</source>
        <translation>&quot;{file}&quot; cannot be exported. Please use a file name that ends in .xlsx or .csv.</translation>
    </message>
    <message>
        <source>不能把「{name}」和本人连在一起。请另选一位联系人。</source>
        <translation>&quot;{name}&quot; cannot be linked to the same person. Please choose another contact.</translation>
    </message>
    <message>
        <source>临时文件夹里不能写文件（{reason}），附件没有打开。请腾出磁盘空间后再试，或改用另存为。</source>
        <translation>Files cannot be written to the temporary folder ({reason}), so the file was not opened. Please free disk space and try again, or save a copy.</translation>
    </message>
    <message>
        <source>人数和时长都要填 1 以上的整数。</source>
        <translation>Number of people and length must be whole numbers of at least 1.</translation>
    </message>
    <message>
        <source>从 {start} 起 {minutes} 分钟，要到第二天才结束。请改早一点、改短一点，或分成两次拜访。</source>
        <translation>{minutes} minutes from {start} end the next day. Begin earlier, make it shorter, or make two visits of it.</translation>
    </message>
    <message>
        <source>偏移最多 {most} 毫米。差得更多时，请检查打印机的进纸和缩放设置。</source>
        <translation>The offset is {most} mm at most. If cards are off by more, check the printer&apos;s feed and scaling.</translation>
    </message>
    <message>
        <source>写不了文件「{file}」（{reason}），原来的内容没有改动。请关闭正在使用它的程序、检查权限和磁盘空间后再试。</source>
        <translation>File &quot;{file}&quot; could not be written ({reason}); its content is unchanged. Please close the program that uses it, check permissions and disk space, and try again.</translation>
    </message>
    <message>
        <source>单位名称和管理员姓名都要填写。</source>
        <translation>Please fill in the organisation and the administrator&apos;s name.</translation>
    </message>
    <message>
        <source>单位名称要填写，它印在每一页的左上角。</source>
        <translation>Please fill in the organisation name; it is printed at the top left of every page.</translation>
    </message>
    <message>
        <source>只有管理员能恢复备份。请用管理员的姓名和密码，或用恢复密钥。</source>
        <translation>Only an administrator can restore a backup. Please use an administrator&apos;s name and password, or the recovery key.</translation>
    </message>
    <message>
        <source>只能填写自己的请假。同事的请假由本人或部门经理填写。</source>
        <translation>You can enter only your own leave. A colleague&apos;s is entered by the colleague or the manager.</translation>
    </message>
    <message>
        <source>只能撤回自己的审批。</source>
        <translation>You can only take back your own approval.</translation>
    </message>
    <message>
        <source>只这一次的忌日要写年份，例如 2026。</source>
        <translation>A taboo day of this time only needs its year, for example 2026.</translation>
    </message>
    <message>
        <source>同事已经补充了这份记录，不能整份撤销。请打开记录修改。</source>
        <translation>A colleague has added to this record, so it cannot be taken back whole. Open it and correct it.</translation>
    </message>
    <message>
        <source>名单里有 {count} 家客户，一册最多 {most} 家。请按行业或按客户经理分开打印。</source>
        <translation>The list has {count} customers, a book holds {most} at most. Print by industry or by rep.</translation>
    </message>
    <message>
        <source>名单里没有客户，没有可打印的。请换一个分类，或者清除筛选。</source>
        <translation>There are no customers in the list, so nothing to print. Choose another folder or clear the filter.</translation>
    </message>
    <message>
        <source>名称不能为空。请写一个认得出的名称。</source>
        <translation>The name must not be empty. Write one you will recognise.</translation>
    </message>
    <message>
        <source>后来「{other}」也并入了「{kept}」。请先撤销后来那次，再撤销这次。</source>
        <translation>&quot;{other}&quot; was merged into &quot;{kept}&quot; later. Undo that merge first, then this one.</translation>
    </message>
    <message>
        <source>备份没有成功，原来的数据没有改动。请换一个有空间、可写的位置再备份。</source>
        <translation>The backup did not succeed; your data is unchanged. Please choose a writable place with enough space.</translation>
    </message>
    <message>
        <source>客户名称最多 {most} 个字，「{start}…」有 {count} 个字。请按营业执照填写，其余的写在备注里。</source>
        <translation>A customer&apos;s name has {most} characters at most, &quot;{start}…&quot; has {count}. Use the one of the business licence and put the rest into the remark.</translation>
    </message>
    <message>
        <source>宴会厅里还没有带座位的桌子，请先加一桌。</source>
        <translation>The hall has no table with seats yet. Please add one first.</translation>
    </message>
    <message>
        <source>宾客名单里有人出现了两次，请先删去重复的一条。</source>
        <translation>Somebody is on the guest list twice. Please delete one of the entries.</translation>
    </message>
    <message>
        <source>密码太短。请至少用 8 个字符。</source>
        <translation>The password is too short. Please use at least 8 characters.</translation>
    </message>
    <message>
        <source>已有一位「{name}」。请在姓名后加部门或序号以示区别。</source>
        <translation>There is already somebody called &quot;{name}&quot;. Please add a department or number to the name.</translation>
    </message>
    <message>
        <source>已有一条「{value}」，这次没有写入。请换一个，或者打开原来那条（也可能在回收站里）。</source>
        <translation>&quot;{value}&quot; exists already, so nothing was written. Please choose another, or open the existing one (it may be in the bin).</translation>
    </message>
    <message>
        <source>恢复密钥不对。请对照打印的恢复单，一共六组，每组五个字符。</source>
        <translation>The recovery key is not correct. Please compare it with the printed sheet: six groups of five characters.</translation>
    </message>
    <message>
        <source>您没有审批参观的权限，或者已经签过。请部门经理或办公室处理。</source>
        <translation>You may not approve tours, or you have already signed. Please ask the team manager or the office.</translation>
    </message>
    <message>
        <source>您的角色没有做这一步的权限，内容没有改动。请找部门经理或管理员处理。</source>
        <translation>Your role may not do this; nothing was changed. Please ask the team manager or the administrator.</translation>
    </message>
    <message>
        <source>打不开「{file}」。如果它正在 Excel 或 WPS 里开着，请先关闭；或者把它复制到桌面再选。</source>
        <translation>&quot;{file}&quot; cannot be opened. If it is open in Excel or WPS, please close it there, or copy it to the desktop and choose the copy.</translation>
    </message>
    <message>
        <source>打印机「{printer}」没有接收。请看它是否开机、有纸，再打印一次。</source>
        <translation>The printer &quot;{printer}&quot; took nothing. See that it is on and has paper, then print again.</translation>
    </message>
    <message>
        <source>找不到备份的密钥文件「{file}」。请把它和备份放在同一个文件夹里再恢复。</source>
        <translation>The key file &quot;{file}&quot; of the backup was not found. Please put it in the same folder as the backup.</translation>
    </message>
    <message>
        <source>找不到文件「{file}」。它可能已被移走或改名，请重新选择。</source>
        <translation>File &quot;{file}&quot; was not found. It may have been moved or renamed; please choose it again.</translation>
    </message>
    <message>
        <source>找不到要打印的记录 {record}，它可能已被删除。请回到列表重新选择。</source>
        <translation>The record to print, {record}, was not found; it may have been deleted. Please choose it from the list again.</translation>
    </message>
    <message>
        <source>拜访日期 {day} 不合适。请填 {first} 到 {last} 之间的日期。</source>
        <translation>The date {day} will not do. Enter one from {first} to {last}.</translation>
    </message>
    <message>
        <source>拜访时长 {minutes} 分钟不合适。请填 5 到 720 分钟。</source>
        <translation>A visit of {minutes} minutes is not possible. Please enter 5 to 720 minutes.</translation>
    </message>
    <message>
        <source>按现在的收入，没有客户需要换类别，没有写入任何内容。</source>
        <translation>By present revenue no customer changes class; nothing was written.</translation>
    </message>
    <message>
        <source>排到 {until} 太远了。请排到一年以内。</source>
        <translation>{until} is too far away. Plan a year ahead at most.</translation>
    </message>
    <message>
        <source>撞车：{rep} 已约 {when} 拜访「{customer}」。请改为联合拜访、换个时间、让给同事，或写明仍要拜访的原因。</source>
        <translation>Double visit: {rep} visits &quot;{customer}&quot; ({when}). Please make it a joint visit, take another time, leave it to the colleague, or give a reason for going ahead.</translation>
    </message>
    <message>
        <source>收到时间 {at} 还没有到。请填来函真正收到的时间。</source>
        <translation>{at} has not come yet. Enter when the letter really arrived.</translation>
    </message>
    <message>
        <source>数据不能放在网络位置「{folder}」，多台电脑同时写会损坏文件。请改放在本机硬盘上。</source>
        <translation>Data cannot be kept on the network at &quot;{folder}&quot;, because several computers writing at once would damage it. Please use a local disk.</translation>
    </message>
    <message>
        <source>数据文件和密钥文件不是一套，或者文件已损坏。请在登录界面用最近的备份恢复。</source>
        <translation>Data file and key file do not belong together, or a file is damaged. Please restore the latest backup from the sign-in window.</translation>
    </message>
    <message>
        <source>数据文件已损坏。请在登录界面用最近的备份恢复。</source>
        <translation>The data file is damaged. Please restore the latest backup from the sign-in window.</translation>
    </message>
    <message>
        <source>数据文件打不开。请确认它所在的文件夹还在，并且您有权读写。</source>
        <translation>The data file cannot be opened. Please check that its folder is still there and that you may read and write it.</translation>
    </message>
    <message>
        <source>数据文件是只读的，这次没有写入任何内容。请检查文件夹权限后再试一次。</source>
        <translation>The data file is read-only; nothing was written. Please check the permissions of the folder and try again.</translation>
    </message>
    <message>
        <source>数据正被另一个程序占用，这次没有写入任何内容。请稍等片刻再试一次。</source>
        <translation>Another program is using the data; nothing was written. Please wait a moment and try again.</translation>
    </message>
    <message>
        <source>文件「{file}」不是本程序的备份。请换另一份备份。</source>
        <translation>File &quot;{file}&quot; is not a backup of this program. Please choose another backup.</translation>
    </message>
    <message>
        <source>文件「{file}」打不开或已损坏，不能使用。请换另一份备份。</source>
        <translation>File &quot;{file}&quot; cannot be opened or is damaged. Please choose another backup.</translation>
    </message>
    <message>
        <source>查出有出入，请写明哪里不符，客户经理会看到。</source>
        <translation>If something was wrong, say what; the rep will see it.</translation>
    </message>
    <message>
        <source>模板只能存成 .xlsx 文件，请改一下文件名的结尾。</source>
        <translation>A template can only be saved as .xlsx; change the end of the file&apos;s name.</translation>
    </message>
    <message>
        <source>每桌的座位数应在 {fewest} 到 {most} 之间，请改一下。</source>
        <translation>A table has {fewest} to {most} seats. Please change the number.</translation>
    </message>
    <message>
        <source>没有 {month} 月 {day} 日这一天，请改正月和日。</source>
        <translation>There is no {month}-{day}; correct month and day.</translation>
    </message>
    <message>
        <source>没有叫「{field}」的字段。可以用：{fields}。</source>
        <translation>There is no field &quot;{field}&quot;. You can use: {fields}.</translation>
    </message>
    <message>
        <source>没有叫「{name}」的文件。可以打印的有：{known}。</source>
        <translation>There is no document &quot;{name}&quot;. You can print: {known}.</translation>
    </message>
    <message>
        <source>没有可用的中文字体，不能打印。请重新安装本程序，或安装 TrueType 中文字体。已找过：{files}</source>
        <translation>No Chinese font found, so nothing can be printed. Please install this program again, or install a Chinese TrueType font. Searched: {files}</translation>
    </message>
    <message>
        <source>没有同事的拜访与这次相撞，可能刚刚改了时间。请再看一眼提示，然后保存、换个时间或写明原因。</source>
        <translation>No colleague&apos;s visit clashes with this one; the time may just have changed. Please look at the warning again, then save, take another time or give a reason.</translation>
    </message>
    <message>
        <source>没有名为「{key}」的座次规则，请重新选择。</source>
        <translation>There is no seating rule &quot;{key}&quot;. Please choose again.</translation>
    </message>
    <message>
        <source>没有在岗的部门经理或管理员，请示没有送出。请先在设置里添加。</source>
        <translation>There is no manager or administrator at work, so the question was not sent. Add one in the settings first.</translation>
    </message>
    <message>
        <source>没有读到放假的日子。请粘贴放假通知的原文，或者每行写「日期 休息或上班 名称」。</source>
        <translation>No days off were found. Paste the text of the notice, or write &quot;date off/work name&quot; on each line.</translation>
    </message>
    <message>
        <source>没有选中要保存的拜访。请至少勾选一次。</source>
        <translation>No visits are chosen. Tick at least one.</translation>
    </message>
    <message>
        <source>没有选中要移交的客户。请先在客户档案里选中客户，再移交。</source>
        <translation>No customers selected to hand over. Please select them under Customers first.</translation>
    </message>
    <message>
        <source>用户名或密码不对。请重新输入；忘记密码时请管理员重设，或用恢复密钥登录。</source>
        <translation>Name or password is not correct. Please enter it again. If you forgot the password, ask the administrator to reset it, or sign in with the recovery key.</translation>
    </message>
    <message>
        <source>看不懂「{file}」的文字编码，或者它不是文本表格。请用 Excel 或 WPS 打开，另存为 .xlsx 再导入。</source>
        <translation>The text encoding of &quot;{file}&quot; is not clear, or it is not a text table. Please open it in Excel or WPS, save it as .xlsx and import that.</translation>
    </message>
    <message>
        <source>磁盘已满，这次没有写入任何内容。请腾出空间后再试一次。</source>
        <translation>The disk is full; nothing was written. Please free some space and try again.</translation>
    </message>
    <message>
        <source>磁盘读写出错，这次没有写入任何内容。请检查磁盘后再试一次。</source>
        <translation>The disk reported an error; nothing was written. Please check the disk and try again.</translation>
    </message>
    <message>
        <source>移交清单只有移交人、接手人和部门经理能打印。请找他们打印。</source>
        <translation>Only who hands over, who takes over and managers may print the list of a handover. Please ask one of them.</translation>
    </message>
    <message>
        <source>结束日期 {end} 早于开始日期 {start}。请核对合同上的两个日期。</source>
        <translation>The end {end} is before the start {start}. Please check both dates in the contract.</translation>
    </message>
    <message>
        <source>计算没有做完就停了，可能是内存不够。请关闭其他程序后再试一次。</source>
        <translation>The calculation stopped before it was done, perhaps for lack of memory. Please close other programs and try again.</translation>
    </message>
    <message>
        <source>请先选择{what}属于哪一场宴会，再导入名单。</source>
        <translation>Please choose the banquet for {what} first, then import the list.</translation>
    </message>
    <message>
        <source>请写下答复，再按「答复」。</source>
        <translation>Write the answer first, then press &quot;Answer&quot;.</translation>
    </message>
    <message>
        <source>请写明不批准的原因，申请人会看到。</source>
        <translation>Please say why it is not approved; the applicant will see it.</translation>
    </message>
    <message>
        <source>请写明为什么定为 {value_class} 类，至少 4 个字；以后按收入分类时不会改动它。</source>
        <translation>Please say why this is class {value_class}, in at least 4 characters. Classing by revenue will leave it alone.</translation>
    </message>
    <message>
        <source>请写明仍要拜访的原因，至少 6 个字；同事和部门经理会看到。</source>
        <translation>Please say why you go ahead, in at least 6 characters; the colleague and the team manager will see it.</translation>
    </message>
    <message>
        <source>请写明要请示什么，上级才好答复。</source>
        <translation>Write what to ask, so that your superior can answer.</translation>
    </message>
    <message>
        <source>读不了「{name}」（{reason}），没有存入。请确认它是一个文件，没有被别的程序占用，您也有权读它。</source>
        <translation>&quot;{name}&quot; could not be read ({reason}) and was not added. Please check that it is a file, not in use, and that you may read it.</translation>
    </message>
    <message>
        <source>读不出密钥文件 {file}。请从备份里取回这个文件，再重新登录。</source>
        <translation>The key file {file} cannot be read. Please get it back from a backup and sign in again.</translation>
    </message>
    <message>
        <source>还不能批准：{reason}。请先调整路线、讲解员或车辆。</source>
        <translation>Not ready for approval: {reason}. Please adjust the route, guide or car first.</translation>
    </message>
    <message>
        <source>这一步没有做完，原因已记入日志。您的资料没有改动，请再试一次。</source>
        <translation>This step was not completed; the reason is in the log. Your data is unchanged, please try again.</translation>
    </message>
    <message>
        <source>这个客户在回收站里。请先恢复客户，再安排拜访。</source>
        <translation>This customer is in the bin. Please restore the customer, then plan the visit.</translation>
    </message>
    <message>
        <source>这个数据文件由更新版本的程序建立。请先升级程序，再打开它。</source>
        <translation>This data file was made by a newer version. Please update the program, then open it.</translation>
    </message>
    <message>
        <source>这个日历文件里没有日程（待办和提醒不导入）。请检查是否选对了文件。</source>
        <translation>This calendar file has no events (tasks and alarms are not imported). Check whether it is the right file.</translation>
    </message>
    <message>
        <source>这个日历里有 {count} 个日程，超过 {most} 个。请在日历里只导出要用的时间再导入。</source>
        <translation>This calendar has {count} events, more than {most}. Export only the time you need and import that.</translation>
    </message>
    <message>
        <source>这个账号已停用。请找管理员恢复。</source>
        <translation>This account is disabled. Please ask the administrator to enable it.</translation>
    </message>
    <message>
        <source>这件事已经请示，正在等上级答复。</source>
        <translation>This was asked already and waits for the answer.</translation>
    </message>
    <message>
        <source>这份申请已经审批，不能直接改动。请先按「重新申请」，改好后再请审批。</source>
        <translation>This application has been decided and cannot be changed. Please choose &quot;Apply again&quot;, change it and submit it again.</translation>
    </message>
    <message>
        <source>这批拜访已在 {at} 撤销过，不用再撤销。</source>
        <translation>These visits were taken back at {at} already.</translation>
    </message>
    <message>
        <source>这是 {rep} 写的，您不能改。有意见请写在点评里。</source>
        <translation>{rep} wrote this and you cannot change it. Put your view into the comment.</translation>
    </message>
    <message>
        <source>这是 {rep} 的出访单，您不能改。请本人或部门经理处理。</source>
        <translation>This is {rep}&apos;s outing slip and you cannot change it. Ask its owner or the manager.</translation>
    </message>
    <message>
        <source>这是{rep}的拜访，您不能改动。请与{rep}商量，或请部门经理调整。</source>
        <translation>This is {rep}&apos;s visit and you cannot change it. Talk to {rep}, or ask the manager.</translation>
    </message>
    <message>
        <source>这是别人接待的参观，您不能改动。请接待人、部门经理或办公室处理。</source>
        <translation>Somebody else hosts this tour, so you cannot change it. Please ask the host, the team manager or the office.</translation>
    </message>
    <message>
        <source>这次分类已在 {at} 撤销过，不用再撤销。</source>
        <translation>This classing was already undone at {at}.</translation>
    </message>
    <message>
        <source>这次合并已在 {at} 撤销过，不用再撤销。</source>
        <translation>This merge was already undone at {at}.</translation>
    </message>
    <message>
        <source>这次导入已在 {at} 撤销过，不用再撤销。</source>
        <translation>This import was already undone at {at}.</translation>
    </message>
    <message>
        <source>这次导入已超过 {days} 天，不能整批撤销。请在客户档案里逐条修改。</source>
        <translation>This import is older than {days} days and cannot be undone as a batch. Please change the entries under Customers.</translation>
    </message>
    <message>
        <source>这次拜访已取消，不能写记录。请先恢复这次拜访，或记在实际去的那一次上。</source>
        <translation>This visit is cancelled and cannot have a record. Please restore it first, or use the visit that took place.</translation>
    </message>
    <message>
        <source>这次拜访已有记录。请打开原来的记录补充（也可能在回收站里）。</source>
        <translation>This visit has a record already. Please open and extend that one (it may be in the bin).</translation>
    </message>
    <message>
        <source>这次移交已在 {at} 收回过，不用再收回。</source>
        <translation>This handover was already taken back at {at}.</translation>
    </message>
    <message>
        <source>这次移交已超过 {days} 天，不能整批收回。请重新移交给合适的同事。</source>
        <translation>This handover is older than {days} days and cannot be taken back. Please hand the customers over again.</translation>
    </message>
    <message>
        <source>选中的客户本来就由「{name}」负责，没有可移交的。请换一位接手人。</source>
        <translation>The selected customers already belong to &quot;{name}&quot;, so there is nothing to hand over. Please choose somebody else.</translation>
    </message>
    <message>
        <source>那段时间您已约{customer}（{when}）。请先改那次的时间，再一起拜访。</source>
        <translation>You have {customer} at that time ({when}). Move that one first, then go together.</translation>
    </message>
    <message>
        <source>附件「{name}」的内容已损坏，没有取出。请从最近的备份里取回。</source>
        <translation>The content of file &quot;{name}&quot; is damaged and was not taken out. Please get it back from the latest backup.</translation>
    </message>
</context>
<context>
    <name>ProfileChoice</name>
    <message>
        <source>座次规矩</source>
        <translation>Seating rules</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>恢复密钥.pdf</source>
        <translation>recovery-key.pdf</translation>
    </message>
    <message>
        <source>正在准备演示办公室…</source>
        <translation>Preparing the demo office…</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>在后台继续</source>
        <translation>Continue in the background</translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <source>先选一行，再打印这个人的考核表。</source>
        <translation>Choose a row first, then print that person&apos;s appraisal sheet.</translation>
    </message>
    <message>
        <source>全部人员（汇总表）</source>
        <translation>Everybody (summary sheet)</translation>
    </message>
    <message>
        <source>初访完成</source>
        <translation>First done</translation>
    </message>
    <message>
        <source>到期未约</source>
        <translation>Due, open</translation>
    </message>
    <message>
        <source>复制为表格</source>
        <translation>Copy as table</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>客户经理</source>
        <translation>Rep</translation>
    </message>
    <message>
        <source>已复制 {count} 行</source>
        <translation>{count} rows copied</translation>
    </message>
    <message>
        <source>已安排</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>成交完成</source>
        <translation>Deals done</translation>
    </message>
    <message>
        <source>打印考核表</source>
        <translation>Print appraisal sheet</translation>
    </message>
    <message>
        <source>本月</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>缺记录</source>
        <translation>No record</translation>
    </message>
    <message>
        <source>计划初访</source>
        <translation>First target</translation>
    </message>
    <message>
        <source>计划成交</source>
        <translation>Deals planned</translation>
    </message>
    <message>
        <source>计划拜访</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>计划来自每月提交的月计划；完成只算已拜访的，成交按合同签订日期算。双击一行看这个人的计划与小结。</source>
        <translation>Plans come from the month plans handed in; only visits paid count, deals count by the contract&apos;s date. Double-click a row for that person&apos;s plans and summaries.</translation>
    </message>
    <message>
        <source>选中的一位</source>
        <translation>The person chosen</translation>
    </message>
</context>
<context>
    <name>PromiseEditor</name>
    <message>
        <source>一行一条，例如：下周五 发报价</source>
        <translation>One on each line, for example: Friday send the offer</translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message>
        <source>例如：下周五 发报价</source>
        <translation>For example: Friday send the offer</translation>
    </message>
    <message>
        <source>删掉这条承诺（Ctrl+Delete）</source>
        <translation>Delete this promise (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>承诺</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>承诺的期限</source>
        <translation>Due date of the promise</translation>
    </message>
</context>
<context>
    <name>PromiseRows</name>
    <message>
        <source>加一条承诺</source>
        <translation>Add promise</translation>
    </message>
    <message>
        <source>回车加一条，Ctrl+Delete 删一条</source>
        <translation>Enter adds one, Ctrl+Delete deletes one</translation>
    </message>
</context>
<context>
    <name>ProposalRow</name>
    <message>
        <source>{weekday} · 每 {every} 天一次，应在 {due} 前后</source>
        <translation>{weekday} · every {every} days, due around {due}</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>PublicView</name>
    <message>
        <source>公开资料</source>
        <translation>Public details</translation>
    </message>
    <message>
        <source>您的角色只能看到公开资料。要看更多，请找部门经理。</source>
        <translation>Your role sees public details only. To see more, please ask the team manager.</translation>
    </message>
    <message>
        <source>这是{owner}的客户，您只能看到公开资料。要看更多，请找{owner}或部门经理。</source>
        <translation>This is {owner}&apos;s customer; you see public details only. To see more, please ask {owner} or the team manager.</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>分钟</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>客户</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>客户名称、简称或首字母</source>
        <translation>Customer&apos;s name, short name or initials</translation>
    </message>
    <message>
        <source>选好客户按 Enter 就排上；会撞车的先问您</source>
        <translation>Choose the customer and press Enter; you are asked first where visits clash</translation>
    </message>
</context>
<context>
    <name>RangeEditor</name>
    <message>
        <source>这里应填 {least} 到 {most} 之间的整数。</source>
        <translation>Please enter a whole number from {least} to {most}.</translation>
    </message>
</context>
<context>
    <name>RealEditor</name>
    <message>
        <source>这里应填数字，例如 8.5。</source>
        <translation>Please enter a number, for example 8.5.</translation>
    </message>
</context>
<context>
    <name>RecordDrawer</name>
    <message>
        <source>「{title}」里改过的内容还没有保存。</source>
        <translation>The changes in &quot;{title}&quot; are not saved yet.</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>放弃</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>放弃没有保存的内容？</source>
        <translation>Discard unsaved changes?</translation>
    </message>
</context>
<context>
    <name>RecordEntry</name>
    <message>
        <source>接下来与自评</source>
        <translation>Next steps and self-assessment</translation>
    </message>
    <message>
        <source>答应客户的事</source>
        <translation>Promised to the customer</translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>联合拜访，{names} 同写这一份记录</source>
        <translation>Joint visit; {names} share this record</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>{count} 条</source>
        <translation>Entries: {count}</translation>
    </message>
    <message>
        <source>已删除 {count} 条</source>
        <translation>Deleted: {count}</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>New</translation>
    </message>
    <message>
        <source>没有符合的{title}</source>
        <translation>No matches: {title}</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>还没有{title}</source>
        <translation>{title}: nothing here yet</translation>
    </message>
</context>
<context>
    <name>RecordTab</name>
    <message>
        <source>还没有{title}</source>
        <translation>{title}: nothing here yet</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>A 类客户拜访周期</source>
        <translation>Visit cadence, class A</translation>
    </message>
    <message>
        <source>A 类客户的收入累计到</source>
        <translation>Revenue up to which class A reaches</translation>
    </message>
    <message>
        <source>A 类收入占比</source>
        <translation>Class A share of revenue</translation>
    </message>
    <message>
        <source>A、B 类收入占比</source>
        <translation>Class A and B share of revenue</translation>
    </message>
    <message>
        <source>B 类客户拜访周期</source>
        <translation>Visit cadence, class B</translation>
    </message>
    <message>
        <source>B 类客户的收入累计到</source>
        <translation>Revenue up to which class B reaches</translation>
    </message>
    <message>
        <source>C 类客户拜访周期</source>
        <translation>Visit cadence, class C</translation>
    </message>
    <message>
        <source>U 形桌</source>
        <translation>U-shaped table</translation>
    </message>
    <message>
        <source>{by} 取消了 {when} 拜访 {customer}</source>
        <translation>{by} cancelled the visit to {customer} on {when}</translation>
    </message>
    <message>
        <source>{by} 把 {count} 家客户移交给您，请看资料和后面的拜访</source>
        <translation>{by} handed {count} customers over to you. Please look at their archives and coming visits</translation>
    </message>
    <message>
        <source>{by} 把 {giver} 后面的拜访、待办等工作移交给您，请看日程和待办</source>
        <translation>{by} handed the coming visits, tasks and other work of {giver} over to you; see calendar and tasks</translation>
    </message>
    <message>
        <source>{by} 把 {when} 拜访 {customer} 交给了 {rep}</source>
        <translation>{by} gave the visit to {customer} on {when} to {rep}</translation>
    </message>
    <message>
        <source>{by} 把「{other}」并入了「{kept}」，不再由您负责，请看后面的拜访和待办</source>
        <translation>{by} merged &quot;{other}&quot; into &quot;{kept}&quot;; it is no longer yours. See the coming visits and tasks</translation>
    </message>
    <message>
        <source>{by} 把拜访 {customer} 从 {was} 改到 {when}</source>
        <translation>{by} moved the visit to {customer} from {was} to {when}</translation>
    </message>
    <message>
        <source>{by} 按周期为您排了 {count} 次拜访，请看日程</source>
        <translation>{by} planned {count} regular visits for you, see the calendar</translation>
    </message>
    <message>
        <source>{by} 收回了给您的移交，{count} 家客户回到原来的客户经理</source>
        <translation>{by} took the handover to you back; {count} customers return to their rep</translation>
    </message>
    <message>
        <source>{by} 收回了给您的移交，{giver} 后面的工作仍由本人做</source>
        <translation>{by} took the handover to you back; {giver} keeps the coming work</translation>
    </message>
    <message>
        <source>{by} 请您 {when} 拜访 {customer}</source>
        <translation>{by} asks you to visit {customer} on {when}</translation>
    </message>
    <message>
        <source>{manager} 点评了您的{report}</source>
        <translation>{manager} commented on your {report}</translation>
    </message>
    <message>
        <source>{rep} {when} 拜访 {customer}，不再请您同去</source>
        <translation>{rep} visits {customer} on {when} without you</translation>
    </message>
    <message>
        <source>{rep} 仍要拜访 {customer}：{reason}</source>
        <translation>{rep} goes ahead with a visit to {customer}: {reason}</translation>
    </message>
    <message>
        <source>{rep} 想与您一起拜访 {customer}</source>
        <translation>{rep} would like to visit {customer} with you</translation>
    </message>
    <message>
        <source>{rep} 把拜访 {customer} 让给您：{purpose}</source>
        <translation>{rep} leaves the visit to {customer} to you: {purpose}</translation>
    </message>
    <message>
        <source>{rep} 请您一起拜访 {customer}：{when}</source>
        <translation>{rep} asks you along to {customer}: {when}</translation>
    </message>
    <message>
        <source>{rep} 请示：{question}</source>
        <translation>{rep} asks: {question}</translation>
    </message>
    <message>
        <source>{rep} 逾期 {count} 件：{title}</source>
        <translation>{rep}, overdue {count}: {title}</translation>
    </message>
    <message>
        <source>{superior} 答复「{title}」：{answer}</source>
        <translation>{superior} on &quot;{title}&quot;: {answer}</translation>
    </message>
    <message>
        <source>{text}；有 {clashes} 处撞车，请改时间</source>
        <translation>{text}; double visits: {clashes}, please change the times</translation>
    </message>
    <message>
        <source>一般性接触</source>
        <translation>First contact</translation>
    </message>
    <message>
        <source>一行一个，保存后成为待办</source>
        <translation>One per line; each becomes a task</translation>
    </message>
    <message>
        <source>一行一位，可写「姓名 职务」</source>
        <translation>One person per line, as &quot;name title&quot;</translation>
    </message>
    <message>
        <source>一行一样，带好后在行首打 √</source>
        <translation>One item per line; put √ in front once packed</translation>
    </message>
    <message>
        <source>一行一项，检查好后在行首打 √</source>
        <translation>One on each line; tick them off at the start of the line</translation>
    </message>
    <message>
        <source>上午</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>上次使用</source>
        <translation>Last used</translation>
    </message>
    <message>
        <source>上次拜访</source>
        <translation>Last visit</translation>
    </message>
    <message>
        <source>上班</source>
        <translation>Working day</translation>
    </message>
    <message>
        <source>上班时间</source>
        <translation>Working hours</translation>
    </message>
    <message>
        <source>上级</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>上级机构</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>上级的指导意见</source>
        <translation>Guidance from the superior</translation>
    </message>
    <message>
        <source>上级答复</source>
        <translation>Superior&apos;s answer</translation>
    </message>
    <message>
        <source>上菜</source>
        <translation>Serving</translation>
    </message>
    <message>
        <source>上边</source>
        <translation>Top edge</translation>
    </message>
    <message>
        <source>上门</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>下午</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>下次怎样更好</source>
        <translation>What to do better</translation>
    </message>
    <message>
        <source>下边</source>
        <translation>Bottom edge</translation>
    </message>
    <message>
        <source>不可以</source>
        <translation>Not allowed</translation>
    </message>
    <message>
        <source>不同桌</source>
        <translation>Separate tables</translation>
    </message>
    <message>
        <source>不对来访者开放</source>
        <translation>Closed to visitors</translation>
    </message>
    <message>
        <source>不是同一家</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>不相邻</source>
        <translation>Not side by side</translation>
    </message>
    <message>
        <source>不符的硬性规则</source>
        <translation>Hard rules broken</translation>
    </message>
    <message>
        <source>不能让步的</source>
        <translation>What cannot be conceded</translation>
    </message>
    <message>
        <source>专供饮食</source>
        <translation>Only for the diet</translation>
    </message>
    <message>
        <source>业务</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>两份客户档案合并后</source>
        <translation>After two archives were merged</translation>
    </message>
    <message>
        <source>个工作日</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>中</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>中西合璧</source>
        <translation>Chinese and Western</translation>
    </message>
    <message>
        <source>中餐</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>主人</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>主办人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>主办部门</source>
        <translation>Hosting department</translation>
    </message>
    <message>
        <source>主办部门同意</source>
        <translation>Hosting department approves</translation>
    </message>
    <message>
        <source>主办部门同意时间</source>
        <translation>Hosting department approved at</translation>
    </message>
    <message>
        <source>主动拜访</source>
        <translation>Cold visit</translation>
    </message>
    <message>
        <source>主宾</source>
        <translation>Guest of honour</translation>
    </message>
    <message>
        <source>主席台（一排）</source>
        <translation>Dais (one row)</translation>
    </message>
    <message>
        <source>主料在前，用顿号隔开</source>
        <translation>Main ingredient first, separated by 、</translation>
    </message>
    <message>
        <source>主方</source>
        <translation>Our side</translation>
    </message>
    <message>
        <source>主桌</source>
        <translation>Head table</translation>
    </message>
    <message>
        <source>主桌桌签</source>
        <translation>Desk cards of the head table</translation>
    </message>
    <message>
        <source>主食</source>
        <translation>Staple</translation>
    </message>
    <message>
        <source>书面答复</source>
        <translation>Written answer</translation>
    </message>
    <message>
        <source>书面答复 {customer}：{subject}</source>
        <translation>Answer {customer} in writing: {subject}</translation>
    </message>
    <message>
        <source>书面答复时限</source>
        <translation>Written answer within</translation>
    </message>
    <message>
        <source>了解</source>
        <translation>About the person</translation>
    </message>
    <message>
        <source>了解实质</source>
        <translation>Substance</translation>
    </message>
    <message>
        <source>事业单位</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>交接说明</source>
        <translation>Handover notes</translation>
    </message>
    <message>
        <source>产销</source>
        <translation>Production and sales</translation>
    </message>
    <message>
        <source>亲属</source>
        <translation>Relative</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>人工</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>人际关系</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>仍然正确</source>
        <translation>Still right</translation>
    </message>
    <message>
        <source>仍要拜访</source>
        <translation>Go ahead anyway</translation>
    </message>
    <message>
        <source>从哪天</source>
        <translation>From</translation>
    </message>
    <message>
        <source>从回收站恢复后</source>
        <translation>After restoring from the recycle bin</translation>
    </message>
    <message>
        <source>代替</source>
        <translation>In place of</translation>
    </message>
    <message>
        <source>仪容仪表</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>价值分类</source>
        <translation>Value classes</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>休假</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>休息</source>
        <translation>Day off</translation>
    </message>
    <message>
        <source>伴手礼</source>
        <translation>Gift</translation>
    </message>
    <message>
        <source>低</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>例如：部门中巴；不填就是自行前往</source>
        <translation>For example: the department&apos;s van; empty means by own means</translation>
    </message>
    <message>
        <source>供应商</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>便宴</source>
        <translation>Informal banquet</translation>
    </message>
    <message>
        <source>保存时间</source>
        <translation>Saved at</translation>
    </message>
    <message>
        <source>保留的客户</source>
        <translation>Customer kept</translation>
    </message>
    <message>
        <source>信封标签</source>
        <translation>Envelope labels</translation>
    </message>
    <message>
        <source>值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>停留（分钟）</source>
        <translation>Stay (minutes)</translation>
    </message>
    <message>
        <source>元旦</source>
        <translation>New Year&apos;s Day</translation>
    </message>
    <message>
        <source>先打电话</source>
        <translation>Phone first</translation>
    </message>
    <message>
        <source>先给 {customer} 打电话，{when} 初访</source>
        <translation>Phone {customer} first, first visit on {when}</translation>
    </message>
    <message>
        <source>入区前请您</source>
        <translation>Before entering, please</translation>
    </message>
    <message>
        <source>入口</source>
        <translation>Entrance</translation>
    </message>
    <message>
        <source>全天</source>
        <translation>All day</translation>
    </message>
    <message>
        <source>全部门可见</source>
        <translation>Visible to the department</translation>
    </message>
    <message>
        <source>公开</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>共同记录人</source>
        <translation>Other authors</translation>
    </message>
    <message>
        <source>关系</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>关系深度</source>
        <translation>Depth of relationship</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>内线</source>
        <translation>Inside contact</translation>
    </message>
    <message>
        <source>内部</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>写 {customer} 拜访记录</source>
        <translation>Write the record of the visit to {customer}</translation>
    </message>
    <message>
        <source>写信人</source>
        <translation>Writer</translation>
    </message>
    <message>
        <source>写周小结和下周计划</source>
        <translation>Write the weekly summary and next week&apos;s plan</translation>
    </message>
    <message>
        <source>决定人</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>决策</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>决策人</source>
        <translation>Decision maker</translation>
    </message>
    <message>
        <source>冷</source>
        <translation>Cold</translation>
    </message>
    <message>
        <source>冷热</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>冷盘</source>
        <translation>Cold dishes</translation>
    </message>
    <message>
        <source>冷餐</source>
        <translation>Buffet</translation>
    </message>
    <message>
        <source>准备</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>出差</source>
        <translation>Business trip</translation>
    </message>
    <message>
        <source>出访</source>
        <translation>Outing</translation>
    </message>
    <message>
        <source>出访人</source>
        <translation>Who goes out</translation>
    </message>
    <message>
        <source>出访单</source>
        <translation>Outing slips</translation>
    </message>
    <message>
        <source>出门前</source>
        <translation>Before leaving</translation>
    </message>
    <message>
        <source>分管领导</source>
        <translation>Responsible leader</translation>
    </message>
    <message>
        <source>分管领导同意</source>
        <translation>Responsible leader approves</translation>
    </message>
    <message>
        <source>分管领导同意时间</source>
        <translation>Responsible leader approved at</translation>
    </message>
    <message>
        <source>分组名称</source>
        <translation>Group name</translation>
    </message>
    <message>
        <source>分钟</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>初访</source>
        <translation>First visit</translation>
    </message>
    <message>
        <source>初访先打电话再上门</source>
        <translation>Phone before a first visit</translation>
    </message>
    <message>
        <source>判断</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>判断人</source>
        <translation>Assessed by</translation>
    </message>
    <message>
        <source>到哪天</source>
        <translation>To</translation>
    </message>
    <message>
        <source>到期</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>到期前这么多天提醒续签</source>
        <translation>Days of notice before renewal</translation>
    </message>
    <message>
        <source>到达</source>
        <translation>Arrival</translation>
    </message>
    <message>
        <source>到达提前</source>
        <translation>Arrive before</translation>
    </message>
    <message>
        <source>到达时间</source>
        <translation>Arrival time</translation>
    </message>
    <message>
        <source>副主人</source>
        <translation>Second host</translation>
    </message>
    <message>
        <source>办公室</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>办公室同意</source>
        <translation>Office approves</translation>
    </message>
    <message>
        <source>办公室同意时间</source>
        <translation>Office approved at</translation>
    </message>
    <message>
        <source>办公面积（平方米）</source>
        <translation>Office area (m²)</translation>
    </message>
    <message>
        <source>劳动节</source>
        <translation>Labour Day</translation>
    </message>
    <message>
        <source>区域</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>区域名称</source>
        <translation>Area name</translation>
    </message>
    <message>
        <source>单价</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Organisation name</translation>
    </message>
    <message>
        <source>单位电话</source>
        <translation>Organisation phone</translation>
    </message>
    <message>
        <source>卡纸校准</source>
        <translation>Card calibration</translation>
    </message>
    <message>
        <source>卡纸校准页</source>
        <translation>Card calibration page</translation>
    </message>
    <message>
        <source>印刷</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>厅内设施</source>
        <translation>Furnishings</translation>
    </message>
    <message>
        <source>厅名</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>历法</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>参观区域</source>
        <translation>Tour areas</translation>
    </message>
    <message>
        <source>参观接待</source>
        <translation>Site tours</translation>
    </message>
    <message>
        <source>参观申请</source>
        <translation>Tour application</translation>
    </message>
    <message>
        <source>参观目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>参观许可证</source>
        <translation>Visit permit</translation>
    </message>
    <message>
        <source>参观路线</source>
        <translation>Tour route</translation>
    </message>
    <message>
        <source>发出时间</source>
        <translation>Sent at</translation>
    </message>
    <message>
        <source>口味</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>另一位</source>
        <translation>Other person</translation>
    </message>
    <message>
        <source>另一位来宾</source>
        <translation>Other guest</translation>
    </message>
    <message>
        <source>另一家客户</source>
        <translation>Other customer</translation>
    </message>
    <message>
        <source>只记事实</source>
        <translation>Facts only</translation>
    </message>
    <message>
        <source>只这一次</source>
        <translation>This time only</translation>
    </message>
    <message>
        <source>只这一次时才填</source>
        <translation>Fill in only for &quot;this time only&quot;</translation>
    </message>
    <message>
        <source>可以</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>可以让步的</source>
        <translation>What can be conceded</translation>
    </message>
    <message>
        <source>可能性小</source>
        <translation>Unlikely</translation>
    </message>
    <message>
        <source>右边</source>
        <translation>Right edge</translation>
    </message>
    <message>
        <source>司机</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>各级得分</source>
        <translation>Scores by level</translation>
    </message>
    <message>
        <source>合作可能</source>
        <translation>Likelihood of cooperation</translation>
    </message>
    <message>
        <source>合同</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>合同名称</source>
        <translation>Contract name</translation>
    </message>
    <message>
        <source>合同续签</source>
        <translation>Contract renewal</translation>
    </message>
    <message>
        <source>合同编号</source>
        <translation>Contract number</translation>
    </message>
    <message>
        <source>合同金额</source>
        <translation>Contract amount</translation>
    </message>
    <message>
        <source>合并人</source>
        <translation>Merged by</translation>
    </message>
    <message>
        <source>同乡</source>
        <translation>From the same place</translation>
    </message>
    <message>
        <source>同事告知</source>
        <translation>From a colleague</translation>
    </message>
    <message>
        <source>同事逾期</source>
        <translation>Colleague overdue</translation>
    </message>
    <message>
        <source>同学</source>
        <translation>Schoolmate</translation>
    </message>
    <message>
        <source>同桌</source>
        <translation>Same table</translation>
    </message>
    <message>
        <source>同桌要求</source>
        <translation>Seating wishes</translation>
    </message>
    <message>
        <source>同行人</source>
        <translation>Companions</translation>
    </message>
    <message>
        <source>名单名称</source>
        <translation>List name</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>后厨单</source>
        <translation>Kitchen sheet</translation>
    </message>
    <message>
        <source>向下（毫米）</source>
        <translation>Down (mm)</translation>
    </message>
    <message>
        <source>向右（毫米）</source>
        <translation>Right (mm)</translation>
    </message>
    <message>
        <source>员工人数</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>周期拜访</source>
        <translation>Regular visits</translation>
    </message>
    <message>
        <source>周计划</source>
        <translation>Week plan</translation>
    </message>
    <message>
        <source>和 {customer} 约定 {when} 的拜访</source>
        <translation>Agree with {customer} on the visit of {when}</translation>
    </message>
    <message>
        <source>和 {customer} 谈「{subject}」续签，{end} 到期</source>
        <translation>Discuss with {customer} the renewal of &quot;{subject}&quot;, ends {end}</translation>
    </message>
    <message>
        <source>咸鲜</source>
        <translation>Savoury</translation>
    </message>
    <message>
        <source>商户</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>回复日期</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>Return visit</translation>
    </message>
    <message>
        <source>团队</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>团队名称</source>
        <translation>Team name</translation>
    </message>
    <message>
        <source>国宴</source>
        <translation>State banquet</translation>
    </message>
    <message>
        <source>国庆</source>
        <translation>National Day</translation>
    </message>
    <message>
        <source>国庆节</source>
        <translation>National Day</translation>
    </message>
    <message>
        <source>国民经济行业</source>
        <translation>Industries</translation>
    </message>
    <message>
        <source>图标</source>
        <translation>Icon</translation>
    </message>
    <message>
        <source>圆桌</source>
        <translation>Round table</translation>
    </message>
    <message>
        <source>在哪一边</source>
        <translation>Which edge</translation>
    </message>
    <message>
        <source>在岗</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>场地</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>基本资料</source>
        <translation>Basics</translation>
    </message>
    <message>
        <source>填写人</source>
        <translation>Filled in by</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>外出培训</source>
        <translation>Training elsewhere</translation>
    </message>
    <message>
        <source>外文姓名</source>
        <translation>Foreign name</translation>
    </message>
    <message>
        <source>外文菜名</source>
        <translation>Foreign name of the dish</translation>
    </message>
    <message>
        <source>多人用顿号隔开</source>
        <translation>Separate several with 、</translation>
    </message>
    <message>
        <source>大小（字节）</source>
        <translation>Size (bytes)</translation>
    </message>
    <message>
        <source>天</source>
        <translation>days</translation>
    </message>
    <message>
        <source>夫人/先生</source>
        <translation>Spouse</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>女主人</source>
        <translation>Hostess</translation>
    </message>
    <message>
        <source>如清真：饮食写了清真的来宾都坐这一桌</source>
        <translation>Such as halal: guests whose diet says halal all sit here</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>安排</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>完成时间</source>
        <translation>Done at</translation>
    </message>
    <message>
        <source>完整度</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>实际支出</source>
        <translation>Actual cost</translation>
    </message>
    <message>
        <source>审批意见</source>
        <translation>Approval note</translation>
    </message>
    <message>
        <source>客户</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>客户可能会问</source>
        <translation>Questions to expect</translation>
    </message>
    <message>
        <source>客户合并</source>
        <translation>Customer merge</translation>
    </message>
    <message>
        <source>客户名录</source>
        <translation>List of customers</translation>
    </message>
    <message>
        <source>客户名称</source>
        <translation>Customer name</translation>
    </message>
    <message>
        <source>客户怎么看</source>
        <translation>The customer&apos;s view</translation>
    </message>
    <message>
        <source>客户提出的问题</source>
        <translation>Problems raised</translation>
    </message>
    <message>
        <source>客户数</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>客户来函</source>
        <translation>Customer letter</translation>
    </message>
    <message>
        <source>客户档案</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>客户档案册</source>
        <translation>Book of customer archives</translation>
    </message>
    <message>
        <source>客户档案改动后</source>
        <translation>After a change of an archive</translation>
    </message>
    <message>
        <source>客户移交</source>
        <translation>Customer handover</translation>
    </message>
    <message>
        <source>客户移交后</source>
        <translation>After a handover</translation>
    </message>
    <message>
        <source>客户移交清单</source>
        <translation>Handover list</translation>
    </message>
    <message>
        <source>客户签约人</source>
        <translation>Signed for the customer by</translation>
    </message>
    <message>
        <source>客户经理</source>
        <translation>Rep</translation>
    </message>
    <message>
        <source>客户经理看过</source>
        <translation>Seen by the rep</translation>
    </message>
    <message>
        <source>客户视图</source>
        <translation>Customer view</translation>
    </message>
    <message>
        <source>客户问题</source>
        <translation>Customer problem</translation>
    </message>
    <message>
        <source>客方</source>
        <translation>Guests&apos; side</translation>
    </message>
    <message>
        <source>宴会</source>
        <translation>Banquet</translation>
    </message>
    <message>
        <source>宴会前寄出</source>
        <translation>Sent before the banquet</translation>
    </message>
    <message>
        <source>宴会名称</source>
        <translation>Banquet name</translation>
    </message>
    <message>
        <source>宴会排座</source>
        <translation>Banquet seating</translation>
    </message>
    <message>
        <source>宴会来宾</source>
        <translation>Banquet guests</translation>
    </message>
    <message>
        <source>宴会桌次</source>
        <translation>Banquet tables</translation>
    </message>
    <message>
        <source>宴会费用</source>
        <translation>Banquet costs</translation>
    </message>
    <message>
        <source>家宴</source>
        <translation>Family banquet</translation>
    </message>
    <message>
        <source>宾客</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>寄出「{banquet}」请柬</source>
        <translation>Send the invitations to &quot;{banquet}&quot;</translation>
    </message>
    <message>
        <source>寄出日期</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>寄送地址</source>
        <translation>Send to</translation>
    </message>
    <message>
        <source>密级</source>
        <translation>Confidentiality</translation>
    </message>
    <message>
        <source>对应关系</source>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>对应客户</source>
        <translation>Linked customer</translation>
    </message>
    <message>
        <source>对应联系人</source>
        <translation>Linked contact</translation>
    </message>
    <message>
        <source>对应记录</source>
        <translation>Linked record</translation>
    </message>
    <message>
        <source>导入人</source>
        <translation>Imported by</translation>
    </message>
    <message>
        <source>导入内容</source>
        <translation>What was imported</translation>
    </message>
    <message>
        <source>导入记录</source>
        <translation>Import log</translation>
    </message>
    <message>
        <source>小时</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>层级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>属实</source>
        <translation>True</translation>
    </message>
    <message>
        <source>履行中</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>工作日志</source>
        <translation>Work log</translation>
    </message>
    <message>
        <source>工作计划</source>
        <translation>Work plan</translation>
    </message>
    <message>
        <source>左边</source>
        <translation>Left edge</translation>
    </message>
    <message>
        <source>已到席</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>已办</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>已寄出</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>已批准</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>已拜访</source>
        <translation>Visited</translation>
    </message>
    <message>
        <source>已接受</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>已提醒的到期日</source>
        <translation>Due date reminded of</translation>
    </message>
    <message>
        <source>已改正</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>已确认</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>已答复</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>已终止</source>
        <translation>Terminated</translation>
    </message>
    <message>
        <source>已续签</source>
        <translation>Renewed</translation>
    </message>
    <message>
        <source>已谢绝</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>希望拍照</source>
        <translation>Photos wished</translation>
    </message>
    <message>
        <source>希望采访</source>
        <translation>Interviews wished</translation>
    </message>
    <message>
        <source>带队人</source>
        <translation>Head of the group</translation>
    </message>
    <message>
        <source>带队人职务</source>
        <translation>Title of the head</translation>
    </message>
    <message>
        <source>席位图</source>
        <translation>Seating plan</translation>
    </message>
    <message>
        <source>年</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>年收入贡献</source>
        <translation>Annual revenue</translation>
    </message>
    <message>
        <source>并入的客户</source>
        <translation>Customer merged in</translation>
    </message>
    <message>
        <source>应拜访日</source>
        <translation>Visit due on</translation>
    </message>
    <message>
        <source>座</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>座位卡</source>
        <translation>Place cards</translation>
    </message>
    <message>
        <source>座位数</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>座机</source>
        <translation>Landline</translation>
    </message>
    <message>
        <source>座次</source>
        <translation>Seat order</translation>
    </message>
    <message>
        <source>座次规矩</source>
        <translation>Seating rules</translation>
    </message>
    <message>
        <source>建立人</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>建立关系</source>
        <translation>Relationship</translation>
    </message>
    <message>
        <source>开场</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>开场与出门前</source>
        <translation>Opening and before leaving</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>开始时间</source>
        <translation>Start time</translation>
    </message>
    <message>
        <source>开席前写负数，如 -30</source>
        <translation>Before the dinner write a negative number, such as -30</translation>
    </message>
    <message>
        <source>开席后第几分钟</source>
        <translation>Minutes after the dinner begins</translation>
    </message>
    <message>
        <source>引座</source>
        <translation>Leading in</translation>
    </message>
    <message>
        <source>引座人</source>
        <translation>Who leads in</translation>
    </message>
    <message>
        <source>引座单</source>
        <translation>Usher sheet</translation>
    </message>
    <message>
        <source>引荐</source>
        <translation>Introduced</translation>
    </message>
    <message>
        <source>当日流程</source>
        <translation>Course of the day</translation>
    </message>
    <message>
        <source>当日记录</source>
        <translation>Same-day record</translation>
    </message>
    <message>
        <source>形式</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>形状</source>
        <translation>Shape</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>待办数</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>待办逾期多久报部门经理（0 不报）</source>
        <translation>Overdue tasks reach the manager after (0: never)</translation>
    </message>
    <message>
        <source>待审批</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>很可能</source>
        <translation>Very likely</translation>
    </message>
    <message>
        <source>必须满足</source>
        <translation>Must be met</translation>
    </message>
    <message>
        <source>忌日</source>
        <translation>Taboo days</translation>
    </message>
    <message>
        <source>忌讳与忌口</source>
        <translation>Taboos and diet</translation>
    </message>
    <message>
        <source>怎样介绍我们</source>
        <translation>How to introduce us</translation>
    </message>
    <message>
        <source>怎样做得更好</source>
        <translation>How to do better</translation>
    </message>
    <message>
        <source>怎样核实</source>
        <translation>How it was checked</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>您的 {count} 家客户已移交给 {receiver}，请当面交代清楚</source>
        <translation>Your customers ({count}) were handed over to {receiver}. Please brief your colleague in person</translation>
    </message>
    <message>
        <source>感谢函</source>
        <translation>Thank-you letter</translation>
    </message>
    <message>
        <source>感谢函发出时限</source>
        <translation>Thank-you letter within</translation>
    </message>
    <message>
        <source>感谢函模板</source>
        <translation>Thank-you letter templates</translation>
    </message>
    <message>
        <source>成交</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>成交可能</source>
        <translation>Chance of a deal</translation>
    </message>
    <message>
        <source>我方优势</source>
        <translation>Our strengths</translation>
    </message>
    <message>
        <source>我方弱点</source>
        <translation>Our weaknesses</translation>
    </message>
    <message>
        <source>我方答复</source>
        <translation>Our answer</translation>
    </message>
    <message>
        <source>我方签约人</source>
        <translation>Signed for us by</translation>
    </message>
    <message>
        <source>截止时间</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>所在与联系</source>
        <translation>Location and contact</translation>
    </message>
    <message>
        <source>所在分类</source>
        <translation>Within category</translation>
    </message>
    <message>
        <source>所属集团</source>
        <translation>Parent group</translation>
    </message>
    <message>
        <source>手机</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>打印人</source>
        <translation>Printed by</translation>
    </message>
    <message>
        <source>打印时间</source>
        <translation>Printed at</translation>
    </message>
    <message>
        <source>打印记录</source>
        <translation>Print log</translation>
    </message>
    <message>
        <source>批准人</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>批准时间</source>
        <translation>Approved at</translation>
    </message>
    <message>
        <source>承诺</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>投标到达提前</source>
        <translation>Arrive before a tender</translation>
    </message>
    <message>
        <source>投标答疑</source>
        <translation>Tender meeting</translation>
    </message>
    <message>
        <source>报 {month} 月拜访、拓展、成交计划</source>
        <translation>Submit the visit, expansion and deal plans of month {month}</translation>
    </message>
    <message>
        <source>抽取时间</source>
        <translation>Drawn at</translation>
    </message>
    <message>
        <source>抽查</source>
        <translation>Spot checks</translation>
    </message>
    <message>
        <source>抽查人</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>抽查结果：{when} 拜访 {customer}，{result}</source>
        <translation>Spot check: visit to {customer} on {when}, {result}</translation>
    </message>
    <message>
        <source>拍照</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>拓展</source>
        <translation>Expansion</translation>
    </message>
    <message>
        <source>拜访</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>拜访周期</source>
        <translation>Visit cadence</translation>
    </message>
    <message>
        <source>拜访对象</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>拜访当天写记录</source>
        <translation>Write records on the day of the visit</translation>
    </message>
    <message>
        <source>拜访性质</source>
        <translation>Kind of visit</translation>
    </message>
    <message>
        <source>拜访数</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>拜访规则</source>
        <translation>Visit rules</translation>
    </message>
    <message>
        <source>拜访记录</source>
        <translation>Visit record</translation>
    </message>
    <message>
        <source>拜访预案</source>
        <translation>Visit plan</translation>
    </message>
    <message>
        <source>指定类别</source>
        <translation>Set class</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>按收入分类</source>
        <translation>Class by revenue</translation>
    </message>
    <message>
        <source>按营业执照全称填写</source>
        <translation>Full registered name</translation>
    </message>
    <message>
        <source>换个时间</source>
        <translation>Take another time</translation>
    </message>
    <message>
        <source>换类别的客户</source>
        <translation>Customers changing class</translation>
    </message>
    <message>
        <source>排到哪天</source>
        <translation>Plan until</translation>
    </message>
    <message>
        <source>排序</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>排座方案</source>
        <translation>Seating arrangement</translation>
    </message>
    <message>
        <source>排座时间</source>
        <translation>Arranged at</translation>
    </message>
    <message>
        <source>接待</source>
        <translation>Hosting</translation>
    </message>
    <message>
        <source>接待人</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>接手人</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>推荐人</source>
        <translation>Referrer</translation>
    </message>
    <message>
        <source>推荐拜访</source>
        <translation>Referred visit</translation>
    </message>
    <message>
        <source>提交时间</source>
        <translation>Submitted at</translation>
    </message>
    <message>
        <source>提前多少天提醒</source>
        <translation>Days of notice</translation>
    </message>
    <message>
        <source>提前约定</source>
        <translation>Agree beforehand</translation>
    </message>
    <message>
        <source>提前迎宾（分钟）</source>
        <translation>Receive guests earlier (minutes)</translation>
    </message>
    <message>
        <source>撞车检查：前后各看</source>
        <translation>Double visits: look either side</translation>
    </message>
    <message>
        <source>撞车答复</source>
        <translation>Answer to a double visit</translation>
    </message>
    <message>
        <source>撞车：{rep} {when} 拜访 {customer}，{other_rep} {other_when} 拜访 {other}，请商量谁去</source>
        <translation>Double visit: {rep} visits {customer} on {when}, {other_rep} visits {other} on {other_when}; please agree who goes</translation>
    </message>
    <message>
        <source>撞车：{rep} {when} 要拜访 {customer}，{other_rep} 那天{other}，请改时间</source>
        <translation>Double visit: {rep} is to visit {customer} on {when}; {other_rep} that day: {other}. Please change the time</translation>
    </message>
    <message>
        <source>撤销时间</source>
        <translation>Undone at</translation>
    </message>
    <message>
        <source>收入的客户</source>
        <translation>Receiving customer</translation>
    </message>
    <message>
        <source>收到时间</source>
        <translation>Received at</translation>
    </message>
    <message>
        <source>收回时间</source>
        <translation>Taken back at</translation>
    </message>
    <message>
        <source>改为联合拜访</source>
        <translation>Make it a joint visit</translation>
    </message>
    <message>
        <source>改正前的内容</source>
        <translation>Before the correction</translation>
    </message>
    <message>
        <source>政府</source>
        <translation>Government</translation>
    </message>
    <message>
        <source>教育与工作经历</source>
        <translation>Education and work background</translation>
    </message>
    <message>
        <source>敬酒</source>
        <translation>Toasts</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>文件种类</source>
        <translation>Kind of file</translation>
    </message>
    <message>
        <source>文件类型</source>
        <translation>File type</translation>
    </message>
    <message>
        <source>斟酒</source>
        <translation>Pouring</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>方</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>By</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>日历来源</source>
        <translation>Calendar source</translation>
    </message>
    <message>
        <source>日历编号</source>
        <translation>Calendar number</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>时段</source>
        <translation>Part of the day</translation>
    </message>
    <message>
        <source>时长（分钟）</source>
        <translation>Length (minutes)</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>明日计划</source>
        <translation>Day plan</translation>
    </message>
    <message>
        <source>是什么</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>晚间点评</source>
        <translation>Evening review</translation>
    </message>
    <message>
        <source>晚间点评会记录</source>
        <translation>Evening review sheet</translation>
    </message>
    <message>
        <source>智能名单</source>
        <translation>Smart lists</translation>
    </message>
    <message>
        <source>暂定</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>曾用名</source>
        <translation>Former names</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>月度考核汇总表</source>
        <translation>Monthly appraisal summary</translation>
    </message>
    <message>
        <source>月度考核表</source>
        <translation>Monthly appraisal sheet</translation>
    </message>
    <message>
        <source>月计划</source>
        <translation>Monthly plan</translation>
    </message>
    <message>
        <source>月费</source>
        <translation>Monthly fee</translation>
    </message>
    <message>
        <source>有出入</source>
        <translation>Something wrong</translation>
    </message>
    <message>
        <source>有可能</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Time limits</translation>
    </message>
    <message>
        <source>期限与续签</source>
        <translation>Term and renewal</translation>
    </message>
    <message>
        <source>未变</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>未导入</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>未批准</source>
        <translation>Not approved</translation>
    </message>
    <message>
        <source>未邀请</source>
        <translation>Not invited</translation>
    </message>
    <message>
        <source>本单位</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>本部门分组</source>
        <translation>Department group</translation>
    </message>
    <message>
        <source>机密</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>来函</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>来函事由</source>
        <translation>Subject of the letter</translation>
    </message>
    <message>
        <source>来函人</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>来函内容</source>
        <translation>Text of the letter</translation>
    </message>
    <message>
        <source>来宾</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>来宾索引</source>
        <translation>Guest index</translation>
    </message>
    <message>
        <source>来由</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>来访人</source>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>来访人员名单</source>
        <translation>Visitor list</translation>
    </message>
    <message>
        <source>来访单位</source>
        <translation>Visitors&apos; organisation</translation>
    </message>
    <message>
        <source>柱子</source>
        <translation>Pillar</translation>
    </message>
    <message>
        <source>校验值</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>核实人</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>核实时的内容</source>
        <translation>As checked</translation>
    </message>
    <message>
        <source>核实时间</source>
        <translation>Checked at</translation>
    </message>
    <message>
        <source>核实结果</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>核对人</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>核对方式</source>
        <translation>How it was checked</translation>
    </message>
    <message>
        <source>核对时间</source>
        <translation>Checked at</translation>
    </message>
    <message>
        <source>核对结果</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>桌</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>桌号</source>
        <translation>Table number</translation>
    </message>
    <message>
        <source>桌名</source>
        <translation>Table name</translation>
    </message>
    <message>
        <source>桌席位表</source>
        <translation>Table plan</translation>
    </message>
    <message>
        <source>桌次卡</source>
        <translation>Table cards</translation>
    </message>
    <message>
        <source>档案册名称</source>
        <translation>Name of the book</translation>
    </message>
    <message>
        <source>模板名称</source>
        <translation>Name of the template</translation>
    </message>
    <message>
        <source>横向位置（米）</source>
        <translation>Across (m)</translation>
    </message>
    <message>
        <source>次宾</source>
        <translation>Second guest</translation>
    </message>
    <message>
        <source>次序</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>欢迎</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>正式宴会</source>
        <translation>Formal banquet</translation>
    </message>
    <message>
        <source>正式拜访</source>
        <translation>Formal visit</translation>
    </message>
    <message>
        <source>正式拜访在 48 小时内发感谢函</source>
        <translation>Send a thank-you letter within 48 hours of a formal visit</translation>
    </message>
    <message>
        <source>正式拜访提前约定</source>
        <translation>Agree formal visits beforehand</translation>
    </message>
    <message>
        <source>正式拜访最少提前</source>
        <translation>Agree a formal visit before</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>每周小结</source>
        <translation>Weekly summary</translation>
    </message>
    <message>
        <source>每周末个工作日</source>
        <translation>Last working day of the week</translation>
    </message>
    <message>
        <source>每周末个工作日写小结和下周计划</source>
        <translation>Summary and next week&apos;s plan on the last working day</translation>
    </message>
    <message>
        <source>每年公历</source>
        <translation>Every year, solar</translation>
    </message>
    <message>
        <source>每年农历</source>
        <translation>Every year, lunar</translation>
    </message>
    <message>
        <source>每月末个工作日</source>
        <translation>Last working day of the month</translation>
    </message>
    <message>
        <source>每月末个工作日报下月计划</source>
        <translation>Next month&apos;s plan on the last working day</translation>
    </message>
    <message>
        <source>每桌价格</source>
        <translation>Price per table</translation>
    </message>
    <message>
        <source>水果</source>
        <translation>Fruit</translation>
    </message>
    <message>
        <source>汤羹</source>
        <translation>Soup</translation>
    </message>
    <message>
        <source>没联系上</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>流程单</source>
        <translation>Run sheet</translation>
    </message>
    <message>
        <source>添加人</source>
        <translation>Added by</translation>
    </message>
    <message>
        <source>添加时间</source>
        <translation>Added at</translation>
    </message>
    <message>
        <source>清淡</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>潜在客户</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>点心</source>
        <translation>Dim sum</translation>
    </message>
    <message>
        <source>点评</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>点评人</source>
        <translation>Commented by</translation>
    </message>
    <message>
        <source>点评时间</source>
        <translation>Commented at</translation>
    </message>
    <message>
        <source>热</source>
        <translation>Hot</translation>
    </message>
    <message>
        <source>热菜</source>
        <translation>Hot dishes</translation>
    </message>
    <message>
        <source>照顾</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>爱好</source>
        <translation>Tastes</translation>
    </message>
    <message>
        <source>片区</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>版次</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>环节</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>现在用什么</source>
        <translation>Used today</translation>
    </message>
    <message>
        <source>现实客户</source>
        <translation>Active customer</translation>
    </message>
    <message>
        <source>现用月费</source>
        <translation>Present monthly fee</translation>
    </message>
    <message>
        <source>甜</source>
        <translation>Sweet</translation>
    </message>
    <message>
        <source>生日</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>用于哪个行业</source>
        <translation>For which industry</translation>
    </message>
    <message>
        <source>用于哪种拜访</source>
        <translation>For which kind of visit</translation>
    </message>
    <message>
        <source>用于哪种方式</source>
        <translation>For which way of visiting</translation>
    </message>
    <message>
        <source>用在哪里</source>
        <translation>Used where</translation>
    </message>
    <message>
        <source>用料</source>
        <translation>Ingredients</translation>
    </message>
    <message>
        <source>用时（毫秒）</source>
        <translation>Took (ms)</translation>
    </message>
    <message>
        <source>用车</source>
        <translation>Cars</translation>
    </message>
    <message>
        <source>电子邮箱</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>电脑</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>电话回访客户</source>
        <translation>Call the customer back</translation>
    </message>
    <message>
        <source>电话怎么说</source>
        <translation>What to say on the phone</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>留空时按宴会目的自动拟写</source>
        <translation>If empty, written from the purpose of the banquet</translation>
    </message>
    <message>
        <source>目前还办不到的</source>
        <translation>What we cannot supply yet</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Aim</translation>
    </message>
    <message>
        <source>目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>相撞的拜访</source>
        <translation>Clashing visit</translation>
    </message>
    <message>
        <source>相邻</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>看记录和资料</source>
        <translation>Record and data seen</translation>
    </message>
    <message>
        <source>着装</source>
        <translation>Dress</translation>
    </message>
    <message>
        <source>短号</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>种子</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>称呼</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>移交人</source>
        <translation>Handed over by</translation>
    </message>
    <message>
        <source>移交给 {receiver} 的 {count} 家客户已收回，仍由您负责</source>
        <translation>{count} customers handed over to {receiver} were taken back and are yours again</translation>
    </message>
    <message>
        <source>移来的记录</source>
        <translation>Records moved</translation>
    </message>
    <message>
        <source>第几次</source>
        <translation>Which time</translation>
    </message>
    <message>
        <source>第几次打印</source>
        <translation>Print number</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>答复时间</source>
        <translation>Answered at</translation>
    </message>
    <message>
        <source>答谢</source>
        <translation>Thanks</translation>
    </message>
    <message>
        <source>筛选文字</source>
        <translation>Filter text</translation>
    </message>
    <message>
        <source>签到表</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>签订</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>签订日期</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>类别筛选</source>
        <translation>Class filter</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>纵向位置（米）</source>
        <translation>Along (m)</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>经营范围</source>
        <translation>Business scope</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>经领导同意</source>
        <translation>With the leader&apos;s approval</translation>
    </message>
    <message>
        <source>结束日期</source>
        <translation>End date</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>给 {customer} 发感谢函</source>
        <translation>Send {customer} a thank-you letter</translation>
    </message>
    <message>
        <source>给忌口的来宾换上，不算在整桌菜里</source>
        <translation>Instead of a dish for guests with that diet; not part of the whole menu</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Unified social credit code</translation>
    </message>
    <message>
        <source>续签待办</source>
        <translation>Renewal task</translation>
    </message>
    <message>
        <source>综合评估</source>
        <translation>Overall rating</translation>
    </message>
    <message>
        <source>编制人</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>编制时间</source>
        <translation>Made at</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>缘由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>翻译</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>翻译或家属跟随的人</source>
        <translation>Person the interpreter or family member is with</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>联合主人</source>
        <translation>Joint host</translation>
    </message>
    <message>
        <source>联合拜访</source>
        <translation>Joint visit</translation>
    </message>
    <message>
        <source>联合拜访邀请</source>
        <translation>Joint-visit invitation</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>联系人姓名</source>
        <translation>Contact name</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>自评</source>
        <translation>Self-assessment</translation>
    </message>
    <message>
        <source>致辞</source>
        <translation>Speeches</translation>
    </message>
    <message>
        <source>舞台</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>节假日</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>节目</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>花括号里写：日期、客户、对方、目的、答应、下一步、我方，写信时自动填上</source>
        <translation>In braces: 日期, 客户, 对方, 目的, 答应, 下一步, 我方; they are filled in when the letter is written</translation>
    </message>
    <message>
        <source>花艺布置</source>
        <translation>Flowers</translation>
    </message>
    <message>
        <source>茶会</source>
        <translation>Tea</translation>
    </message>
    <message>
        <source>草拟</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>菜单</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>菜名</source>
        <translation>Name of the dish</translation>
    </message>
    <message>
        <source>菜品</source>
        <translation>Dishes</translation>
    </message>
    <message>
        <source>菜金</source>
        <translation>Price of the dishes</translation>
    </message>
    <message>
        <source>落款</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>行业</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>行业代码</source>
        <translation>Industry code</translation>
    </message>
    <message>
        <source>行业名称</source>
        <translation>Industry name</translation>
    </message>
    <message>
        <source>行业客户名录</source>
        <translation>Customers of an industry</translation>
    </message>
    <message>
        <source>行业客户档案</source>
        <translation>Archives of an industry</translation>
    </message>
    <message>
        <source>行业路径</source>
        <translation>Industry path</translation>
    </message>
    <message>
        <source>补充</source>
        <translation>Additional</translation>
    </message>
    <message>
        <source>表单</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>表头</source>
        <translation>Headings</translation>
    </message>
    <message>
        <source>西餐</source>
        <translation>Western</translation>
    </message>
    <message>
        <source>要带的材料</source>
        <translation>Materials to carry</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>要点与议程</source>
        <translation>Key points and agenda</translation>
    </message>
    <message>
        <source>要问的问题</source>
        <translation>Questions to ask</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>规则待办</source>
        <translation>Rule task</translation>
    </message>
    <message>
        <source>规模</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>计划与总结</source>
        <translation>Plans and reviews</translation>
    </message>
    <message>
        <source>计划与指标</source>
        <translation>Plans and indicators</translation>
    </message>
    <message>
        <source>计划初访家数</source>
        <translation>First visits planned</translation>
    </message>
    <message>
        <source>计划成交笔数</source>
        <translation>Deals planned</translation>
    </message>
    <message>
        <source>计划拜访家数</source>
        <translation>Visits planned</translation>
    </message>
    <message>
        <source>认识</source>
        <translation>Acquainted</translation>
    </message>
    <message>
        <source>让给同事</source>
        <translation>Leave it to the colleague</translation>
    </message>
    <message>
        <source>记住的对应</source>
        <translation>Remembered mappings</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>记录时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>讲解员</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>设置项</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>该核实日</source>
        <translation>To be checked on</translation>
    </message>
    <message>
        <source>详细地址</source>
        <translation>Full address</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>请于此日前回复</source>
        <translation>Reply by</translation>
    </message>
    <message>
        <source>请假</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>请假与外出</source>
        <translation>Leave and absences</translation>
    </message>
    <message>
        <source>请柬</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>请柬上姓名后面的称呼，留空时按性别写先生或女士</source>
        <translation>How the guest is addressed behind the name on the invitation; if empty, Mr or Ms by sex</translation>
    </message>
    <message>
        <source>请柬提前</source>
        <translation>Send invitations before</translation>
    </message>
    <message>
        <source>请柬正文</source>
        <translation>Text of the invitation</translation>
    </message>
    <message>
        <source>请示</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>请示的事</source>
        <translation>What to ask</translation>
    </message>
    <message>
        <source>读到</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>谈了什么</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>谈了多久（分钟）</source>
        <translation>Length of the talk (minutes)</translation>
    </message>
    <message>
        <source>谈什么</source>
        <translation>About what</translation>
    </message>
    <message>
        <source>谈判准备</source>
        <translation>Negotiation</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>负责人手机</source>
        <translation>Mobile of person in charge</translation>
    </message>
    <message>
        <source>负责人筛选</source>
        <translation>Owner filter</translation>
    </message>
    <message>
        <source>财务</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>费用</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>资料</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>资料核实</source>
        <translation>Checking facts</translation>
    </message>
    <message>
        <source>起始日期</source>
        <translation>Starting on</translation>
    </message>
    <message>
        <source>车型</source>
        <translation>Car model</translation>
    </message>
    <message>
        <source>车牌</source>
        <translation>Licence plate</translation>
    </message>
    <message>
        <source>车辆</source>
        <translation>Car</translation>
    </message>
    <message>
        <source>辣</source>
        <translation>Hot</translation>
    </message>
    <message>
        <source>迎宾</source>
        <translation>Receiving</translation>
    </message>
    <message>
        <source>返回时间</source>
        <translation>Returned at</translation>
    </message>
    <message>
        <source>还剩多久</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>这次谈得怎样</source>
        <translation>How did it go</translation>
    </message>
    <message>
        <source>送客</source>
        <translation>Seeing off</translation>
    </message>
    <message>
        <source>送行</source>
        <translation>Farewell</translation>
    </message>
    <message>
        <source>通常停留（分钟）</source>
        <translation>Usual stay (minutes)</translation>
    </message>
    <message>
        <source>逾期报部门经理</source>
        <translation>Overdue, to the manager</translation>
    </message>
    <message>
        <source>邀请</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>部门名称</source>
        <translation>Department name</translation>
    </message>
    <message>
        <source>部门经理</source>
        <translation>Team manager</translation>
    </message>
    <message>
        <source>酒会</source>
        <translation>Cocktail</translation>
    </message>
    <message>
        <source>酒水</source>
        <translation>Drinks</translation>
    </message>
    <message>
        <source>酸甜</source>
        <translation>Sweet and sour</translation>
    </message>
    <message>
        <source>采访</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>长期合作</source>
        <translation>Partnership</translation>
    </message>
    <message>
        <source>长期合作伙伴</source>
        <translation>Long-term partner</translation>
    </message>
    <message>
        <source>长桌（两边对坐）</source>
        <translation>Long table (facing each other)</translation>
    </message>
    <message>
        <source>问不到</source>
        <translation>Could not find out</translation>
    </message>
    <message>
        <source>问题和需要的支持</source>
        <translation>Problems and support needed</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>陪同对象</source>
        <translation>Accompanies</translation>
    </message>
    <message>
        <source>陪客</source>
        <translation>Companion</translation>
    </message>
    <message>
        <source>随同下次拜访</source>
        <translation>Along on the next visit</translation>
    </message>
    <message>
        <source>随机种子</source>
        <translation>Random seed</translation>
    </message>
    <message>
        <source>随访</source>
        <translation>Going along</translation>
    </message>
    <message>
        <source>需要的支持</source>
        <translation>Support needed</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>预案模板</source>
        <translation>Preparation templates</translation>
    </message>
    <message>
        <source>预算</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>颜色序号</source>
        <translation>Colour number</translation>
    </message>
    <message>
        <source>餐式</source>
        <translation>Meal</translation>
    </message>
    <message>
        <source>饮食</source>
        <translation>Diet</translation>
    </message>
    <message>
        <source>高</source>
        <translation>High</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>存为 PDF 打印</source>
        <translation>Save as PDF to print</translation>
    </message>
    <message>
        <source>已存到 {file}。打印后请删除这个文件。</source>
        <translation>Saved to {file}. Please delete this file after printing.</translation>
    </message>
    <message>
        <source>忘记密码时，只有它能打开数据。请打印或抄下，锁进保险柜；程序不会再显示它。</source>
        <translation>If the password is forgotten, only this key opens the data. Please print it or write it down and lock it in a safe; the program will not show it again.</translation>
    </message>
    <message>
        <source>恢复密钥 {key}</source>
        <translation>Recovery key {key}</translation>
    </message>
    <message>
        <source>我已经打印或抄下了恢复密钥</source>
        <translation>I have printed or written down the recovery key</translation>
    </message>
    <message>
        <source>请保管好恢复密钥</source>
        <translation>Please keep the recovery key safe</translation>
    </message>
    <message>
        <source>进入工作台</source>
        <translation>Enter the program</translation>
    </message>
</context>
<context>
    <name>RecurrenceDrawer</name>
    <message numerus="yes">
        <source>{count} 次在应拜访日前后找不到空当，没有列出。</source>
        <translation>
            <numerusform>No gap was found for {count} visit around its due day; it is not listed.</numerusform>
            <numerusform>No gap was found for {count} visits around their due day; they are not listed.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rep}的到期客户</source>
        <translation>Due customers of {rep}</translation>
    </message>
    <message numerus="yes">
        <source>保存 {count} 次拜访</source>
        <translation>
            <numerusform>Store {count} visit</numerusform>
            <numerusform>Store {count} visits</numerusform>
        </translation>
    </message>
    <message>
        <source>先列出 {count} 次，存好以后再排后面的 {more} 次。</source>
        <translation>The first {count} are listed; once they are stored, plan the other {more}.</translation>
    </message>
    <message>
        <source>全部到期客户</source>
        <translation>All customers due</translation>
    </message>
    <message>
        <source>到这一天为止没有到期的客户。把「排到」改晚一些试试。</source>
        <translation>No customers due by that day. Try a later &quot;until&quot;.</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>哪些客户</source>
        <translation>Which customers</translation>
    </message>
    <message numerus="yes">
        <source>已排好 {count} 次拜访</source>
        <translation>
            <numerusform>{count} visit planned</numerusform>
            <numerusform>{count} visits planned</numerusform>
        </translation>
    </message>
    <message>
        <source>已撤销，{count} 次改过的拜访保留着</source>
        <translation>Taken back; {count} visits changed since were kept</translation>
    </message>
    <message>
        <source>我的到期客户</source>
        <translation>My customers due</translation>
    </message>
    <message>
        <source>按周期安排拜访</source>
        <translation>Plan regular visits</translation>
    </message>
    <message>
        <source>排到</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>重新排</source>
        <translation>Propose anew</translation>
    </message>
</context>
<context>
    <name>RecycleBin</name>
    <message>
        <source>{counts}，将不能再找回。{stays}</source>
        <translation>{counts}, which cannot be found again. {stays}</translation>
    </message>
    <message>
        <source>{count} 条还有关联，会留下：{names}</source>
        <translation>{count} still linked and kept: {names}</translation>
    </message>
    <message>
        <source>{name}（{links}）</source>
        <translation>{name} ({links})</translation>
    </message>
    <message>
        <source>{text}，所属的客户或合同也一起恢复了</source>
        <translation>{text}, and the customer or contract it belongs to</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>共 {total} 条</source>
        <translation>{total} in all</translation>
    </message>
    <message>
        <source>删除时间</source>
        <translation>Deleted at</translation>
    </message>
    <message>
        <source>删除的客户、联系人、合同和附件会先放在这里。</source>
        <translation>Deleted customers, contacts, contracts and attachments are put here first.</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>回收站</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>回收站是空的</source>
        <translation>The bin is empty</translation>
    </message>
    <message>
        <source>已彻底删除 {count} 条。{stays}</source>
        <translation>Deleted for good: {count}. {stays}</translation>
    </message>
    <message>
        <source>已恢复 {count} 条</source>
        <translation>Restored: {count}</translation>
    </message>
    <message>
        <source>已选 {count} 条 · 共 {total} 条</source>
        <translation>{count} selected · {total} in all</translation>
    </message>
    <message>
        <source>彻底删除</source>
        <translation>Deleted for good</translation>
    </message>
    <message>
        <source>彻底删除 {count} 条？</source>
        <translation>Delete {count} for good?</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Enable</translation>
    </message>
    <message>
        <source>所属客户</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>没有选中要彻底删除的。</source>
        <translation>Nothing selected to delete for good.</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
</context>
<context>
    <name>RefusedDishes</name>
    <message>
        <source>{count} 位来宾不能吃{dishes}，还没有另备</source>
        <translation>{count} guests cannot eat {dishes}, and there is nothing instead</translation>
    </message>
</context>
<context>
    <name>RejectionDrawer</name>
    <message>
        <source>不批准</source>
        <translation>Do not approve</translation>
    </message>
    <message>
        <source>不批准参观</source>
        <translation>Do not approve the tour</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>申请人会看到，可以改好后重新申请。</source>
        <translation>The applicant sees this and can apply again.</translation>
    </message>
</context>
<context>
    <name>RelationMap</name>
    <message>
        <source>人际关系图</source>
        <translation>Map of relations</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>RelationsDrawer</name>
    <message>
        <source>人际关系</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>修改关系</source>
        <translation>Edit relation</translation>
    </message>
    <message>
        <source>关系</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>关系图：{customer}</source>
        <translation>Relations map: {customer}</translation>
    </message>
    <message>
        <source>另一位</source>
        <translation>Other person</translation>
    </message>
    <message>
        <source>另一位是同事客户的联系人，请找那位同事修改。</source>
        <translation>The other person belongs to a colleague&apos;s customer. Please ask that colleague.</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>已删除 {count} 条关系</source>
        <translation>Relations deleted: {count}</translation>
    </message>
    <message>
        <source>每一条关系</source>
        <translation>Each relation</translation>
    </message>
    <message>
        <source>添加关系</source>
        <translation>Add relation</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>谁是谁的上级、同学、引荐人，记下来就画在这里。</source>
        <translation>Note who is whose superior, schoolmate or referrer, and it is drawn here.</translation>
    </message>
    <message>
        <source>还没有记下关系</source>
        <translation>No relations noted yet</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>{minutes} 分钟后</source>
        <translation>In {minutes} minutes</translation>
    </message>
    <message>
        <source>另有 {count} 条，在待办里</source>
        <translation>{count} more in the tasks</translation>
    </message>
    <message>
        <source>明天上班时</source>
        <translation>When work begins tomorrow</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>稍后提醒</source>
        <translation>Remind me later</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>{count} 件今天到期</source>
        <translation>{count} due today</translation>
    </message>
    <message>
        <source>{count} 件已逾期</source>
        <translation>{count} overdue</translation>
    </message>
    <message>
        <source>{count} 次拜访待写记录</source>
        <translation>{count} records to write</translation>
    </message>
    <message>
        <source>{count} 次没有预案</source>
        <translation>{count} without a plan</translation>
    </message>
    <message>
        <source>{count} 项同事逾期</source>
        <translation>Colleagues&apos; overdue: {count}</translation>
    </message>
    <message>
        <source>{name}，今天的安排</source>
        <translation>{name}, your day</translation>
    </message>
    <message>
        <source>{time} 拜访 {customer}</source>
        <translation>{time} visit to {customer}</translation>
    </message>
    <message>
        <source>今天还有 {count} 次拜访</source>
        <translation>{count} more visits today</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Reminders</translation>
    </message>
</context>
<context>
    <name>RemindersSection</name>
    <message>
        <source>{minutes} 分钟</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>到时间在窗口右下角提醒：该出发的拜访、快到期的待办</source>
        <translation>Reminds at the lower right of the window when it is time to leave or a task falls due</translation>
    </message>
    <message>
        <source>只影响这台电脑，不影响同事。程序开着的时候才会提醒。</source>
        <translation>Only this PC, not your colleagues. Reminders come only while the program runs.</translation>
    </message>
    <message>
        <source>提前</source>
        <translation>Ahead</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>登录后说一遍今天的安排</source>
        <translation>Tell the day&apos;s plan after signing in</translation>
    </message>
    <message>
        <source>窗口不在前面时，在任务栏旁边弹出提醒</source>
        <translation>Pop up beside the clock while the window is not in front</translation>
    </message>
</context>
<context>
    <name>RepPill</name>
    <message>
        <source>点一下隐藏，Alt+点一下只看{name}</source>
        <translation>Click to hide, Alt+click to see only {name}</translation>
    </message>
</context>
<context>
    <name>RepPills</name>
    <message>
        <source>同事 {shown}/{count}</source>
        <translation>Colleagues {shown}/{count}</translation>
    </message>
    <message>
        <source>还没有客户经理，管理员可以在「设置 · 人员」里添加。</source>
        <translation>No reps yet; an administrator adds them under &quot;Settings · People&quot;.</translation>
    </message>
</context>
<context>
    <name>Rescheduling</name>
    <message>
        <source>。请留意：{notes}</source>
        <translation>. Please note: {notes}</translation>
    </message>
    <message>
        <source>已改到 {when}</source>
        <translation>Moved to {when}</translation>
    </message>
    <message>
        <source>已改由 {rep} {when} 去</source>
        <translation>{rep} now goes on {when}</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>RouteCard</name>
    <message>
        <source>{area}（不对来访者开放）</source>
        <translation>{area} (closed to visitors)</translation>
    </message>
    <message>
        <source>{start}–{end} · 共 {minutes} 分钟，{count} 站</source>
        <translation>{start}–{end} · {minutes} minutes, {count} stops</translation>
    </message>
    <message>
        <source>「{area}」停留 {minutes} 分钟</source>
        <translation>&quot;{area}&quot;: stay {minutes} minutes</translation>
    </message>
    <message>
        <source>停留</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>停留分钟</source>
        <translation>Minutes of stay</translation>
    </message>
    <message>
        <source>分钟</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>已加上「{area}」</source>
        <translation>&quot;{area}&quot; added</translation>
    </message>
    <message>
        <source>已移除「{area}」</source>
        <translation>&quot;{area}&quot; removed</translation>
    </message>
    <message>
        <source>已调整「{area}」的先后</source>
        <translation>&quot;{area}&quot; moved</translation>
    </message>
    <message>
        <source>推后一站</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>提前一站</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>添加区域</source>
        <translation>Add area</translation>
    </message>
    <message>
        <source>移除这一站</source>
        <translation>Remove this stop</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>说明，例如：签到、发证</source>
        <translation>Note, for example: sign in, collect permits</translation>
    </message>
    <message>
        <source>路线与时间</source>
        <translation>Route and times</translation>
    </message>
    <message>
        <source>还没有参观区域，请在页面右上角 ⋯ 里建立</source>
        <translation>No tour areas yet. Please create them with ⋯ at the top right of the page.</translation>
    </message>
    <message>
        <source>还没有路线。按右上角「添加区域」，把要参观的地方按先后加进来。</source>
        <translation>No route yet. Use &quot;Add area&quot; at the top right to add the stops in order.</translation>
    </message>
</context>
<context>
    <name>RouteDrawer</name>
    <message>
        <source>{name} · {day}</source>
        <translation>{name} · {day}</translation>
    </message>
    <message>
        <source>原定 {time}</source>
        <translation>Was {time}</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>已改 {count} 次拜访的时间</source>
        <translation>
            <numerusform>Time of {count} visit changed</numerusform>
            <numerusform>Times of {count} visits changed</numerusform>
        </translation>
    </message>
    <message>
        <source>建议的顺序（路上约少 {share}%）</source>
        <translation>Proposed order (about {share}% less way)</translation>
    </message>
    <message>
        <source>打勾的拜访可以换时间，没打勾的不动。已和客户约定的、联合拜访默认不动；改了时间请另行告知客户。</source>
        <translation>Ticked visits may change their time, the others stay. Those agreed with the customer and joint visits stay by default; tell the customer if you change one.</translation>
    </message>
    <message>
        <source>按片区排路线</source>
        <translation>Route by grid</translation>
    </message>
    <message>
        <source>按这个顺序改时间</source>
        <translation>Change times to this order</translation>
    </message>
    <message>
        <source>档案里没有地址</source>
        <translation>No address in the archive</translation>
    </message>
    <message>
        <source>没有可以换时间的拜访，请先打勾。</source>
        <translation>No visit may change its time; tick some first.</translation>
    </message>
    <message>
        <source>现在的顺序已经最顺，不用改。</source>
        <translation>The present order is the best already.</translation>
    </message>
</context>
<context>
    <name>RouteLine</name>
    <message>
        <source>{minutes} 分钟</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>参观路线：{stops}</source>
        <translation>Tour route: {stops}</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>必填，为空</source>
        <translation>Required but empty</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>{count} 不符</source>
        <translation>Broken: {count}</translation>
    </message>
    <message>
        <source>{count} 提醒</source>
        <translation>Reminders: {count}</translation>
    </message>
    <message>
        <source>修复</source>
        <translation>Fix</translation>
    </message>
    <message>
        <source>全部修复</source>
        <translation>Fix all</translation>
    </message>
    <message>
        <source>忌口与菜单</source>
        <translation>Diets and menu</translation>
    </message>
    <message>
        <source>换菜</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>有些要求互相抵触</source>
        <translation>Some wishes contradict each other</translation>
    </message>
    <message>
        <source>现在还不能自动排座</source>
        <translation>Seats cannot be arranged automatically yet</translation>
    </message>
    <message>
        <source>规则检查</source>
        <translation>Rule check</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>关</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>开</source>
        <translation>On</translation>
    </message>
    <message>
        <source>恢复默认</source>
        <translation>Restore default</translation>
    </message>
    <message>
        <source>提醒并生成待办</source>
        <translation>Reminds and makes tasks</translation>
    </message>
    <message>
        <source>请填写，或按「恢复默认」。</source>
        <translation>Please fill this in, or choose &quot;Restore default&quot;.</translation>
    </message>
    <message>
        <source>默认 {default}</source>
        <translation>Default {default}</translation>
    </message>
    <message>
        <source>默认 {default} · 来源 {source}</source>
        <translation>Default {default} · source {source}</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>{area} {start} 开始，但上一站 {before} 要到 {end} 才结束</source>
        <translation>{area} starts at {start}, but the stop before, {before}, ends at {end}</translation>
    </message>
    <message>
        <source>{area} 不对来宾开放</source>
        <translation>{area} is closed to visitors</translation>
    </message>
    <message>
        <source>{area} 的停留时间是 {minutes} 分钟，请填 1 分钟以上</source>
        <translation>The stay at {area} is {minutes} minutes. Please enter at least 1 minute</translation>
    </message>
    <message>
        <source>{car} 只有 {seats} 个座位，坐不下 {count} 位来宾</source>
        <translation>{car} has only {seats} seats, too few for {count} guests</translation>
    </message>
    <message>
        <source>{count} 份都已寄出</source>
        <translation>All {count} are sent</translation>
    </message>
    <message>
        <source>{count} 位还没有回复，请打电话问一声</source>
        <translation>{count} have not replied, please phone them</translation>
    </message>
    <message>
        <source>{count} 位还没有座位，请柬上先不写座位</source>
        <translation>{count} have no seat yet; leave the seat off the invitations</translation>
    </message>
    <message>
        <source>{count} 道菜都以{food}为主：{dishes}</source>
        <translation>{count} dishes mainly of {food}: {dishes}</translation>
    </message>
    <message>
        <source>{day} 是{name}</source>
        <translation>{day} is {name}</translation>
    </message>
    <message>
        <source>{day} 是{name}放假，来宾多半另有安排</source>
        <translation>{day} is a day off for {name}; guests will have other plans</translation>
    </message>
    <message>
        <source>{day} 是{name}（{year} 年放假安排尚未公布，按周末暂算）</source>
        <translation>{day} is {name} (the holiday schedule for {year} is not published yet, weekends assumed)</translation>
    </message>
    <message>
        <source>{day} 是{name}，不宜宴饮</source>
        <translation>{day} is {name}, no day for a banquet</translation>
    </message>
    <message>
        <source>{day} 是{name}，宜阖家团聚，不宜宴请</source>
        <translation>{day} is {name}, when families are together; no day to invite</translation>
    </message>
    <message>
        <source>{day} 是{name}，请先问主宾是否方便</source>
        <translation>{day} is {name}; ask the guest of honour first whether it suits</translation>
    </message>
    <message>
        <source>{due} 前寄出，还有 {count} 位，{left}</source>
        <translation>To be sent by {due}, {count} left, {left}</translation>
    </message>
    <message>
        <source>{due} 是最后一天，还有 {count} 位没有寄出，{left}</source>
        <translation>{due} is the last day, {count} not sent yet, {left}</translation>
    </message>
    <message>
        <source>{first}</source>
        <translation>{first}</translation>
    </message>
    <message>
        <source>{first} 上午</source>
        <translation>{first} morning</translation>
    </message>
    <message>
        <source>{first} 下午</source>
        <translation>{first} afternoon</translation>
    </message>
    <message>
        <source>{first} 至 {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{industry}：拜访 {visits} 次，初访 {first} 次，现有 {customers} 家</source>
        <translation>{industry}: {visits} visits, {first} first, {customers} customers</translation>
    </message>
    <message>
        <source>{name} {span} {kind}，不在岗</source>
        <translation>{name}: {kind} {span}, not at work</translation>
    </message>
    <message>
        <source>{name}{diet}，「{dish}」{cause}</source>
        <translation>{name} {diet}: &quot;{dish}&quot; {cause}</translation>
    </message>
    <message>
        <source>{name}（{rank} 级）级别高于主宾{guest}（{guest_rank} 级），请重定主宾</source>
        <translation>{name} (rank {rank}) ranks above the guest of honour {guest} (rank {guest_rank}); choose the guest of honour anew</translation>
    </message>
    <message>
        <source>{person}在「{one}」和「{other}」两处同时有事</source>
        <translation>{person} has two duties at once, &quot;{one}&quot; and &quot;{other}&quot;</translation>
    </message>
    <message>
        <source>{rep} {start}–{end} 已约 {customer}</source>
        <translation>{rep} visits {customer} {start}–{end}</translation>
    </message>
    <message>
        <source>{role}有 {count} 位：{names}，只能有一位</source>
        <translation>{count} as {role}: {names}; there can be only one</translation>
    </message>
    <message>
        <source>{salty} 道都是咸的，宜加一道甜品</source>
        <translation>All {salty} dishes are salty; add a sweet one</translation>
    </message>
    <message>
        <source>{start} 起 {minutes} 分钟，要到第二天才结束</source>
        <translation>{minutes} minutes from {start} end on the next day</translation>
    </message>
    <message>
        <source>{start}–{end} {area} 已有 {party} 参观</source>
        <translation>{start}–{end} {party} tours {area}</translation>
    </message>
    <message>
        <source>{start}–{end} 不在上班时间 {hours} 内</source>
        <translation>{start}–{end} is outside working hours {hours}</translation>
    </message>
    <message>
        <source>{start}–{end} 讲解员 {guide} 已陪同 {party}</source>
        <translation>{start}–{end} guide {guide} accompanies {party}</translation>
    </message>
    <message>
        <source>{start}–{end} 车辆 {car} 已派给 {party}</source>
        <translation>{start}–{end} car {car} is with {party}</translation>
    </message>
    <message>
        <source>{whose}忌 {day}：{reason}</source>
        <translation>{whose} avoids {day}: {reason}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>「{what}」还没有人负责</source>
        <translation>Nobody is in charge of &quot;{what}&quot; yet</translation>
    </message>
    <message>
        <source>上午</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>下午</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>下月计划</source>
        <translation>Next month&apos;s plan</translation>
    </message>
    <message>
        <source>不在节假日，也不是双方忌日</source>
        <translation>No holiday, and no taboo day of either side</translation>
    </message>
    <message>
        <source>与{customer}同在一个区</source>
        <translation>In the same district as {customer}</translation>
    </message>
    <message>
        <source>与{customer}同在一个片区</source>
        <translation>In the same grid as {customer}</translation>
    </message>
    <message>
        <source>与{customer}在同一处</source>
        <translation>In the same place as {customer}</translation>
    </message>
    <message>
        <source>与{customer}在同一条路</source>
        <translation>On the same road as {customer}</translation>
    </message>
    <message>
        <source>中元节</source>
        <translation>Ghost Festival</translation>
    </message>
    <message>
        <source>中秋节</source>
        <translation>Mid-Autumn Festival</translation>
    </message>
    <message>
        <source>主人</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>主人{host}（{host_rank} 级）比主宾{guest}（{guest_rank} 级）低，请换级别相当的主人</source>
        <translation>The host {host} (rank {host_rank}) ranks below the guest of honour {guest} (rank {guest_rank}); choose a host of equal rank</translation>
    </message>
    <message>
        <source>主人{host}（{host_rank} 级）比主宾{guest}（{guest_rank} 级）高，可由副职出面或请对方更高的来宾</source>
        <translation>The host {host} (rank {host_rank}) ranks above the guest of honour {guest} (rank {guest_rank}); let a deputy host, or invite somebody higher</translation>
    </message>
    <message>
        <source>主人与主宾级别相当</source>
        <translation>Host and guest of honour are of equal rank</translation>
    </message>
    <message>
        <source>主宾</source>
        <translation>Guest of honour</translation>
    </message>
    <message>
        <source>主方 {hosts} 人，客方 {guests} 人，主方偏多</source>
        <translation>{hosts} of the host side, {guests} guests: too many of the host side</translation>
    </message>
    <message>
        <source>主题、形式、时间、地点、主人都已填好</source>
        <translation>Theme, form, time, place and host are filled in</translation>
    </message>
    <message>
        <source>主食</source>
        <translation>Staple</translation>
    </message>
    <message>
        <source>九一八纪念日</source>
        <translation>September 18 Memorial Day</translation>
    </message>
    <message>
        <source>书面答复来函</source>
        <translation>Written answer to a letter</translation>
    </message>
    <message>
        <source>休假</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>元宵节</source>
        <translation>Lantern Festival</translation>
    </message>
    <message>
        <source>冷 {cold} 道，热 {hot} 道</source>
        <translation>{cold} cold, {hot} hot dishes</translation>
    </message>
    <message>
        <source>冷 {cold} 道，热 {hot} 道，冷菜偏多</source>
        <translation>{cold} cold, {hot} hot dishes: too many cold</translation>
    </message>
    <message>
        <source>冷 {cold} 道，热 {hot} 道，冷菜偏少</source>
        <translation>{cold} cold, {hot} hot dishes: too few cold</translation>
    </message>
    <message>
        <source>出差</source>
        <translation>Business trip</translation>
    </message>
    <message>
        <source>双方级别对等</source>
        <translation>Both sides of equal rank</translation>
    </message>
    <message>
        <source>只差地名：{a} / {b}</source>
        <translation>Only the place differs: {a} / {b}</translation>
    </message>
    <message>
        <source>只是写法不同：{a} / {b}</source>
        <translation>Only the spelling differs: {a} / {b}</translation>
    </message>
    <message>
        <source>合同到期提醒</source>
        <translation>Contract end reminder</translation>
    </message>
    <message>
        <source>同一总部的分支机构：{a} / {b}</source>
        <translation>Branches of the same head office: {a} / {b}</translation>
    </message>
    <message>
        <source>名单上有 {named} 位，人数填了 {count} 位，请核对名单</source>
        <translation>The list has {named} names but {count} people are entered. Please check the list</translation>
    </message>
    <message>
        <source>名称相同：{a}</source>
        <translation>Same name: {a}</translation>
    </message>
    <message>
        <source>名称相近：{a} / {b}</source>
        <translation>Similar names: {a} / {b}</translation>
    </message>
    <message>
        <source>名称里有「{word}」</source>
        <translation>The name has &quot;{word}&quot;</translation>
    </message>
    <message>
        <source>名称里有「{word}」，经营范围里有「{second}」</source>
        <translation>The name has &quot;{word}&quot;, the business scope has &quot;{second}&quot;</translation>
    </message>
    <message>
        <source>周小结与下周计划</source>
        <translation>Weekly summary and next week&apos;s plan</translation>
    </message>
    <message>
        <source>回复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>国家公祭日</source>
        <translation>National Memorial Day</translation>
    </message>
    <message>
        <source>在这些行业还没有业绩，手上共 {held} 家客户</source>
        <translation>No results in these industries yet; {held} customers now</translation>
    </message>
    <message>
        <source>外出培训</source>
        <translation>Training elsewhere</translation>
    </message>
    <message>
        <source>字号相同，公司类型不同：{a} / {b}</source>
        <translation>Same trade name, different company type: {a} / {b}</translation>
    </message>
    <message>
        <source>客户由 {owner} 负责</source>
        <translation>{owner} owns this customer</translation>
    </message>
    <message>
        <source>寄出的都已回复</source>
        <translation>All who were invited have replied</translation>
    </message>
    <message>
        <source>寒衣节</source>
        <translation>Winter Clothes Festival</translation>
    </message>
    <message>
        <source>小年</source>
        <translation>Little New Year</translation>
    </message>
    <message>
        <source>当日问题当日记录</source>
        <translation>Problems recorded the same day</translation>
    </message>
    <message>
        <source>总部与分支机构：{a} / {b}</source>
        <translation>Head office and branch: {a} / {b}</translation>
    </message>
    <message>
        <source>感谢函</source>
        <translation>Thank-you letter</translation>
    </message>
    <message>
        <source>投标提前到达</source>
        <translation>Arrive early for a tender</translation>
    </message>
    <message>
        <source>提前到达</source>
        <translation>Arrive early</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>星期一</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>星期三</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>星期二</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>星期五</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>星期六</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>星期四</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>星期日</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>春节</source>
        <translation>Spring Festival</translation>
    </message>
    <message>
        <source>是{taste}</source>
        <translation>is {taste}</translation>
    </message>
    <message>
        <source>是冷菜</source>
        <translation>is a cold dish</translation>
    </message>
    <message>
        <source>是酒，酒水单上没有别的可喝</source>
        <translation>is alcohol, and there is nothing else to drink</translation>
    </message>
    <message>
        <source>曾用名或简称相同：{name}</source>
        <translation>Same former or short name: {name}</translation>
    </message>
    <message>
        <source>有{food}</source>
        <translation>contains {food}</translation>
    </message>
    <message>
        <source>本单位</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>来宾希望拍照，{areas} 要经领导同意</source>
        <translation>The guests would like to take photos; {areas}: needs the leader&apos;s approval</translation>
    </message>
    <message>
        <source>来宾希望拍照，但 {areas} 不可以拍照，请事先说明</source>
        <translation>The guests would like to take photos; {areas}: not allowed, please tell them beforehand</translation>
    </message>
    <message>
        <source>来宾希望采访，{areas} 要经领导同意</source>
        <translation>The guests would like interviews; {areas}: needs the leader&apos;s approval</translation>
    </message>
    <message>
        <source>来宾希望采访，但 {areas} 不可以采访，请事先说明</source>
        <translation>The guests would like interviews; {areas}: not allowed, please tell them beforehand</translation>
    </message>
    <message>
        <source>正式拜访提前约定</source>
        <translation>Agree formal visits beforehand</translation>
    </message>
    <message>
        <source>每位都有座位</source>
        <translation>Everybody has a seat</translation>
    </message>
    <message>
        <source>每桌 {people} 人，{dishes} 道菜</source>
        <translation>{people} at a table, {dishes} dishes</translation>
    </message>
    <message>
        <source>每桌 {people} 人，只有 {dishes} 道菜，偏少</source>
        <translation>{people} at a table, only {dishes} dishes: rather few</translation>
    </message>
    <message>
        <source>每桌 {people} 人，有 {dishes} 道菜，偏多</source>
        <translation>{people} at a table, {dishes} dishes: rather many</translation>
    </message>
    <message>
        <source>汤羹</source>
        <translation>Soup</translation>
    </message>
    <message>
        <source>流程到 {minutes} 分钟才结束，比预定的 {planned} 分钟长</source>
        <translation>The course ends after {minutes} minutes, later than the {planned} planned</translation>
    </message>
    <message>
        <source>清明节</source>
        <translation>Qingming Festival</translation>
    </message>
    <message>
        <source>现在到期</source>
        <translation>Due now</translation>
    </message>
    <message>
        <source>甜 {sweet} 道，咸 {salty} 道</source>
        <translation>{sweet} sweet, {salty} salty dishes</translation>
    </message>
    <message>
        <source>甜 {sweet} 道，咸 {salty} 道，甜的偏多</source>
        <translation>{sweet} sweet, {salty} salty dishes: too many sweet</translation>
    </message>
    <message>
        <source>甜的</source>
        <translation>sweet</translation>
    </message>
    <message>
        <source>离{customer}较远</source>
        <translation>Rather far from {customer}</translation>
    </message>
    <message>
        <source>离拜访不到 {left} 小时，正式拜访应提前 {notice} 小时以上约好</source>
        <translation>Less than {left} hours before the visit; formal visits are agreed {notice} hours ahead or more</translation>
    </message>
    <message>
        <source>端午节</source>
        <translation>Dragon Boat Festival</translation>
    </message>
    <message>
        <source>简称与全称：{a} / {b}</source>
        <translation>Short and full name: {a} / {b}</translation>
    </message>
    <message>
        <source>经营范围里有「{word}」</source>
        <translation>The business scope has &quot;{word}&quot;</translation>
    </message>
    <message>
        <source>菜单里没有{course}</source>
        <translation>The menu has no {course}</translation>
    </message>
    <message>
        <source>请假</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>请柬上的座位</source>
        <translation>Seat on the invitation</translation>
    </message>
    <message>
        <source>请柬内容</source>
        <translation>What the invitation says</translation>
    </message>
    <message>
        <source>请柬寄出</source>
        <translation>Invitations due</translation>
    </message>
    <message>
        <source>请柬提前 {days} 天寄出</source>
        <translation>Invitations {days} days ahead</translation>
    </message>
    <message>
        <source>读音相同：{a} / {b}</source>
        <translation>Same pronunciation: {a} / {b}</translation>
    </message>
    <message>
        <source>辣的</source>
        <translation>spicy</translation>
    </message>
    <message>
        <source>辣的有 {spicy} 道，偏多</source>
        <translation>{spicy} spicy dishes: rather many</translation>
    </message>
    <message>
        <source>还剩 1 天</source>
        <translation>1 day left</translation>
    </message>
    <message>
        <source>还剩 {n} 分钟</source>
        <translation>{n} min left</translation>
    </message>
    <message>
        <source>还剩 {n} 天</source>
        <translation>{n} days left</translation>
    </message>
    <message>
        <source>还剩 {n} 小时</source>
        <translation>{n} h left</translation>
    </message>
    <message>
        <source>还没有主人，请定一位与主宾级别相当的主人</source>
        <translation>No host yet; choose one equal in rank to the guest of honour</translation>
    </message>
    <message>
        <source>还没有主宾，请在来宾里定一位</source>
        <translation>No guest of honour yet; choose one among the guests</translation>
    </message>
    <message>
        <source>还没有填：{fields}</source>
        <translation>Still empty: {fields}</translation>
    </message>
    <message>
        <source>还没有安排讲解员</source>
        <translation>No guide assigned yet</translation>
    </message>
    <message>
        <source>还没有来访人员名单，门卫要按名单核对</source>
        <translation>No visitor list yet; the gate checks names against it</translation>
    </message>
    <message>
        <source>还没有要邀请的来宾</source>
        <translation>Nobody to invite yet</translation>
    </message>
    <message>
        <source>还没有路线，请添加要参观的区域</source>
        <translation>No route yet. Please add the areas to visit</translation>
    </message>
    <message>
        <source>逾期 1 天</source>
        <translation>1 day overdue</translation>
    </message>
    <message>
        <source>逾期 {n} 分钟</source>
        <translation>{n} min overdue</translation>
    </message>
    <message>
        <source>逾期 {n} 天</source>
        <translation>{n} days overdue</translation>
    </message>
    <message>
        <source>逾期 {n} 小时</source>
        <translation>{n} h overdue</translation>
    </message>
    <message>
        <source>酒水</source>
        <translation>Drinks</translation>
    </message>
    <message>
        <source>酸甜的</source>
        <translation>sweet and sour</translation>
    </message>
    <message>
        <source>重阳节</source>
        <translation>Double Ninth Festival</translation>
    </message>
    <message>
        <source>除夕</source>
        <translation>New Year&apos;s Eve</translation>
    </message>
    <message>
        <source>顺路</source>
        <translation>en route</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>「{name}」已改为 {value}</source>
        <translation>&quot;{name}&quot; changed to {value}</translation>
    </message>
    <message>
        <source>全单位共用，改了立即生效。来源 S1 至 S4 是这些规则所依据的工作规范。</source>
        <translation>Shared by the whole organisation, effective at once. Sources S1 to S4 are the working standards behind the rules.</translation>
    </message>
    <message>
        <source>关</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>开</source>
        <translation>On</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rules</translation>
    </message>
</context>
<context>
    <name>RunSheetTab</name>
    <message>
        <source>分工</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>加一项</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>已办</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>已按惯例排出</source>
        <translation>Laid out as usual</translation>
    </message>
    <message>
        <source>按惯例先排出从迎宾到送客的一遍，再改时间和负责人。</source>
        <translation>Let the usual course be laid out from receiving to seeing off, then change times and people.</translation>
    </message>
    <message>
        <source>按惯例排出</source>
        <translation>Lay out as usual</translation>
    </message>
    <message>
        <source>按惯例排出流程</source>
        <translation>Lay the course out as usual</translation>
    </message>
    <message>
        <source>按惯例重排</source>
        <translation>Lay out anew</translation>
    </message>
    <message>
        <source>排出流程以后，这里列出每个人几点做什么。</source>
        <translation>Once the course is laid out, what everybody does when is listed here.</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>标为已办</source>
        <translation>Mark as done</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>没有人同时被安排在两处</source>
        <translation>Nobody has two duties at once</translation>
    </message>
</context>
<context>
    <name>SavedLists</name>
    <message>
        <source>删除名单</source>
        <translation>Delete list</translation>
    </message>
    <message>
        <source>已删除名单「{name}」，客户都还在</source>
        <translation>List &quot;{name}&quot; deleted; the customers stay</translation>
    </message>
    <message>
        <source>把当前筛选存为名单</source>
        <translation>Save this filter as a list</translation>
    </message>
    <message>
        <source>改名与共享</source>
        <translation>Rename and share</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>写记录</source>
        <translation>Write records</translation>
    </message>
    <message>
        <source>参观接待</source>
        <translation>Site tours</translation>
    </message>
    <message>
        <source>合同</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>客户</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>客户来函</source>
        <translation>Customer letters</translation>
    </message>
    <message>
        <source>客户档案</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>宴会排座</source>
        <translation>Banquets</translation>
    </message>
    <message>
        <source>导入导出</source>
        <translation>Import / export</translation>
    </message>
    <message>
        <source>工具</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>拜访日程</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>接待</source>
        <translation>Hosting</translation>
    </message>
    <message>
        <source>计划与总结</source>
        <translation>Plans and reviews</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>New</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>搜索客户、联系人、拜访、合同…</source>
        <translation>Search customers, contacts, visits, contracts…</translation>
    </message>
</context>
<context>
    <name>SeatReasons</name>
    <message>
        <source>{name}为什么坐这里</source>
        <translation>Why {name} sits here</translation>
    </message>
    <message>
        <source>撤下座位，空出来的位置按规矩补上，并说明动了谁</source>
        <translation>Take out of the seat; it is filled by the rules, and you are told who moved</translation>
    </message>
    <message>
        <source>未到场</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>来宾资料</source>
        <translation>Guest details</translation>
    </message>
</context>
<context>
    <name>SeatSummary</name>
    <message>
        <source>主方（方角）</source>
        <translation>Our side (square)</translation>
    </message>
    <message>
        <source>客方（圆角）</source>
        <translation>Guests&apos; side (round)</translation>
    </message>
    <message>
        <source>座位</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>座位 {taken} / {seats}</source>
        <translation>Seats {taken} / {seats}</translation>
    </message>
    <message>
        <source>空座</source>
        <translation>Free seat</translation>
    </message>
</context>
<context>
    <name>Seating</name>
    <message>
        <source>{count} 人</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>{count} 位翻译</source>
        <translation>Interpreters: {count}</translation>
    </message>
    <message>
        <source>{count} 处锁定</source>
        <translation>Locked: {count}</translation>
    </message>
    <message>
        <source>{count} 家</source>
        <translation>{count} organisations</translation>
    </message>
    <message>
        <source>{count} 条</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{count} 桌</source>
        <translation>Tables: {count}</translation>
    </message>
    <message>
        <source>{first}与{second}希望不邻座</source>
        <translation>{first} and {second} prefer not to sit side by side</translation>
    </message>
    <message>
        <source>{first}与{second}希望分桌</source>
        <translation>{first} and {second} prefer separate tables</translation>
    </message>
    <message>
        <source>{first}与{second}希望同桌</source>
        <translation>{first} and {second} would like the same table</translation>
    </message>
    <message>
        <source>{first}与{second}希望邻座</source>
        <translation>{first} and {second} would like to sit side by side</translation>
    </message>
    <message>
        <source>{first}与{second}既要求邻座，又要求不邻座。去掉其中任何一条即可。</source>
        <translation>{first} and {second} are to sit side by side and also not to. Take either wish away.</translation>
    </message>
    <message>
        <source>{first}与{second}要求分桌，却又因{chain}必须同桌。去掉其中任何一条即可。</source>
        <translation>{first} and {second} must be at separate tables, yet {chain} puts them together. Remove one of these wishes.</translation>
    </message>
    <message>
        <source>{first}与{second}要求分桌，却都定在 {table} 号桌（{chain}）。去掉其中任何一条即可。</source>
        <translation>{first} and {second} must be at separate tables, yet both are set to table {table} ({chain}). Remove one of these wishes.</translation>
    </message>
    <message>
        <source>{first}与{second}要求邻座，锁定的座位却不相邻。去掉其中任何一条即可。</source>
        <translation>{first} and {second} are to sit side by side, but their locked seats are apart. Take any one of these away.</translation>
    </message>
    <message>
        <source>{first}和{second}锁定在同一个座位，只保留{first}的锁定。</source>
        <translation>{first} and {second} are locked to the same seat; only the lock of {first} counts.</translation>
    </message>
    <message>
        <source>{first}定在 {first_table} 号桌，{second}定在 {second_table} 号桌，却要求同桌（{chain}）。去掉其中任何一条即可。</source>
        <translation>{first} is set to table {first_table} and {second} to table {second_table}, yet they must share a table ({chain}). Remove one of these wishes.</translation>
    </message>
    <message>
        <source>{higher}级别高于{lower}，却排在后面的 {table} 号桌</source>
        <translation>{higher} ranks above {lower} but sits at lower table {table}</translation>
    </message>
    <message>
        <source>{names}各自要求同桌（{sizes} 人），可是余下的桌坐不下这几组整的。拆开其中任何一组，或者加一桌。</source>
        <translation>{names} each ask to sit together ({sizes} people), but the tables left cannot take these groups whole. Part any one of them, or add a table.</translation>
    </message>
    <message>
        <source>{names}排在同一个座位（{table} 号桌 {seat} 座）</source>
        <translation>{names} share one seat (table {table}, seat {seat})</translation>
    </message>
    <message>
        <source>{names}要求两两分桌，可是只有 {tables} 桌。去掉其中任何一条分桌要求，或者加一桌。</source>
        <translation>{names} must all be at separate tables, but there are only {tables}. Remove one of these wishes or add a table.</translation>
    </message>
    <message>
        <source>{names}要求依次邻座，围成一圈，桌上却还有别的座位。去掉其中任何一条即可。</source>
        <translation>{names} are each to sit beside the next in a closed ring, but the table has more seats. Take any one wish away.</translation>
    </message>
    <message>
        <source>{names}要求同桌，可是最多坐得下 {seats} 人。去掉其中任何一条同桌要求即可。</source>
        <translation>{names} must share a table, but the largest has {seats} seats. Remove one of these wishes.</translation>
    </message>
    <message>
        <source>{names}都定在 {table} 号桌，可是这桌只有 {seats} 座。请去掉其中一条锁定或同桌要求。</source>
        <translation>{names} are all set to table {table}, which has only {seats} seats. Please remove one lock or wish.</translation>
    </message>
    <message>
        <source>{names}都标为{role}，只能有一位；先按{name}安排</source>
        <translation>{names} are all marked as {role}, but there can be only one; {name} is taken for now</translation>
    </message>
    <message>
        <source>{names}都要坐专供{diet}的桌，可是只有 {seats} 座。请再定一桌{diet}席。</source>
        <translation>{names} all need a {diet} table, but there are only {seats} such seats. Add another {diet} table.</translation>
    </message>
    <message>
        <source>{name}在 {table} 号桌没有同单位或同语言的人</source>
        <translation>{name} has nobody of the same organisation or language at table {table}</translation>
    </message>
    <message>
        <source>{name}应坐专供{diet}的桌，却要坐 {table} 号桌；请在那一桌另备{diet}。</source>
        <translation>{name} should sit at a {diet} table but is to sit at table {table}; have {diet} food served there.</translation>
    </message>
    <message>
        <source>{name}应坐主桌 {seat} 座</source>
        <translation>{name} belongs in seat {seat} of the head table</translation>
    </message>
    <message>
        <source>{name}应坐在{principal}右侧（{table} 号桌 {seat} 座）</source>
        <translation>{name} belongs at the right of {principal} (table {table}, seat {seat})</translation>
    </message>
    <message>
        <source>{name}按身份应坐主桌，却锁定在 {table} 号桌；按锁定安排。</source>
        <translation>{name} belongs at the head table but is locked to table {table}; the lock is followed.</translation>
    </message>
    <message>
        <source>{name}排在了两个座位上</source>
        <translation>{name} has two seats</translation>
    </message>
    <message>
        <source>{name}有 {count} 位，坐在 {tables} 号桌；请柬和座位卡请写明单位职务</source>
        <translation>{count} guests are called {name}, at tables {tables}; put organisation and title on their invitations and place cards</translation>
    </message>
    <message>
        <source>{name}的座位已经撤掉</source>
        <translation>The seat of {name} was removed</translation>
    </message>
    <message>
        <source>{name}要与{names}都邻座，可是一个人只有左右两个邻座。去掉其中任何一条即可。</source>
        <translation>{name} is to sit beside all of {names}, but nobody has more than two neighbours. Take any one wish away.</translation>
    </message>
    <message>
        <source>{name}锁定在 {table} 号桌 {seat} 座，现在不在那里</source>
        <translation>{name} is locked to table {table}, seat {seat}, but is not there</translation>
    </message>
    <message>
        <source>{name}锁定在 {table} 号桌，现在不在那里</source>
        <translation>{name} is locked to table {table}, but is not there</translation>
    </message>
    <message>
        <source>{name}锁定的座位已经撤掉（这桌只有 {seats} 座），只保留锁定的桌。</source>
        <translation>The seat {name} was locked to is gone (this table has only {seats} seats); only the table stays locked.</translation>
    </message>
    <message>
        <source>{name}锁定的座位已经撤掉，请解除锁定</source>
        <translation>The seat {name} was locked to is gone. Please unlock</translation>
    </message>
    <message>
        <source>{name}锁定的桌子已经撤掉，锁定不再有效。</source>
        <translation>The table {name} was locked to is gone; the lock no longer counts.</translation>
    </message>
    <message>
        <source>{name}（{diet}）应坐 {tables} 号桌，那里专供{diet}</source>
        <translation>{name} ({diet}) should sit at table {tables}, which is only for {diet}</translation>
    </message>
    <message>
        <source>{organisation}分在了 {count} 桌</source>
        <translation>{organisation} is spread over {count} tables</translation>
    </message>
    <message>
        <source>{seat} 座：主方人员坐在客人之间。</source>
        <translation>Seat {seat}: our people sit between guests.</translation>
    </message>
    <message>
        <source>{seat} 座：人工锁定。</source>
        <translation>Seat {seat}: locked by hand.</translation>
    </message>
    <message>
        <source>{seat} 座：在{principal}身旁翻译。</source>
        <translation>Seat {seat}: interprets beside {principal}.</translation>
    </message>
    <message>
        <source>{seat} 座：本桌主方最高，坐主位。</source>
        <translation>Seat {seat}: highest of our side at this table, in the host&apos;s seat.</translation>
    </message>
    <message>
        <source>{seat} 座：本桌第 {place} 位客人。</source>
        <translation>Seat {seat}: guest number {place} of this table.</translation>
    </message>
    <message>
        <source>{table} 号桌 {seats} 座{count}人连坐</source>
        <translation>Table {table}, seats {seats}: {count} in a block</translation>
    </message>
    <message>
        <source>{table} 号桌 {seat} 座</source>
        <translation>table {table}, seat {seat}</translation>
    </message>
    <message>
        <source>{table} 号桌主方人多，{seats} 座{count}人连坐，无法错开</source>
        <translation>Table {table}, seats {seats}: {count} of our side in a block, too many to part</translation>
    </message>
    <message>
        <source>{table} 号桌应由{name}坐主位</source>
        <translation>At table {table} the host&apos;s seat belongs to {name}</translation>
    </message>
    <message>
        <source>{table} 号桌没有主方人员</source>
        <translation>Table {table} has nobody of our side</translation>
    </message>
    <message>
        <source>{table} 号桌：与同行的人或希望同桌的人在一起。</source>
        <translation>Table {table}: with companions or those wished for.</translation>
    </message>
    <message>
        <source>{table} 号桌：与本单位或同语言的人同桌。</source>
        <translation>Table {table}: with the same organisation or language.</translation>
    </message>
    <message>
        <source>{table} 号桌：主方派来坐镇这一桌。</source>
        <translation>Table {table}: heads this table for our side.</translation>
    </message>
    <message>
        <source>{table} 号桌：人工锁定。</source>
        <translation>Table {table}: locked by hand.</translation>
    </message>
    <message>
        <source>{table} 号桌：按级别（{rank} 级）排到。</source>
        <translation>Table {table}: by rank ({rank}).</translation>
    </message>
    <message>
        <source>{table} 号桌：按级别（{rank} 级）排到，又须与{names}分桌。</source>
        <translation>Table {table}: reached by rank ({rank}), and kept apart from {names}.</translation>
    </message>
    <message>
        <source>{table} 号桌：身份应坐主桌。</source>
        <translation>Table {table}: belongs at the head table.</translation>
    </message>
    <message>
        <source>{table} 号桌：这一桌专供其忌口。</source>
        <translation>Table {table}: reserved for this diet.</translation>
    </message>
    <message>
        <source>一、二在主陪右左，三、四在副陪右左，其余由近及远。</source>
        <translation>1 and 2 at the right and left of the host, 3 and 4 at the right and left of the second host, the rest by distance.</translation>
    </message>
    <message>
        <source>一人一座</source>
        <translation>One person per seat</translation>
    </message>
    <message>
        <source>一在主陪右、二在副陪右，三在主陪左、四在副陪左，其余由近及远。</source>
        <translation>1 at the right of the host, 2 at the right of the second host, 3 at the left of the host, 4 at the left of the second host, the rest by distance.</translation>
    </message>
    <message>
        <source>主</source>
        <translation>H</translation>
    </message>
    <message>
        <source>主人</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>主人与主宾各一位</source>
        <translation>One host and one guest of honour</translation>
    </message>
    <message>
        <source>主人与副主人相对</source>
        <translation>Host opposite second host</translation>
    </message>
    <message>
        <source>主人在主宾右手</source>
        <translation>Host at the right of the guest of honour</translation>
    </message>
    <message>
        <source>主人坐末座</source>
        <translation>Host in the last seat</translation>
    </message>
    <message>
        <source>主人背对门、面向舞台就座，各桌同向；从右手起一右一左排下去。</source>
        <translation>The host sits with his back to the door facing the stage, all tables alike; seats go right and left in turn from the right hand on.</translation>
    </message>
    <message>
        <source>主人背门居中</source>
        <translation>Host in the centre, back to the door</translation>
    </message>
    <message>
        <source>主人面门居中</source>
        <translation>Host in the middle, facing the door</translation>
    </message>
    <message>
        <source>主人面门，从右手起一右一左，呈之字形排下去。</source>
        <translation>The host faces the door; the others follow from the right, right and left in turn, in zigzag.</translation>
    </message>
    <message>
        <source>主人面门，副主人在对面；从主人右手起一右一左依次排下去。</source>
        <translation>The host faces the door, the second host sits opposite; the others follow from the host&apos;s right, right and left in turn.</translation>
    </message>
    <message>
        <source>主人面门，同样远近时左手为上，一左一右排下去。</source>
        <translation>The host faces the door; at equal distance left is higher, left and right in turn.</translation>
    </message>
    <message>
        <source>主宾</source>
        <translation>Guest of honour</translation>
    </message>
    <message>
        <source>主宾在主人右手</source>
        <translation>Guest of honour at the host&apos;s right</translation>
    </message>
    <message>
        <source>主宾在主人右手，次宾在左手，其余从次宾起顺时针排下去。</source>
        <translation>The guest of honour at the host&apos;s right, the second guest of honour at the left, the others clockwise from there.</translation>
    </message>
    <message>
        <source>主宾在主人左手</source>
        <translation>Guest of honour at the host&apos;s left</translation>
    </message>
    <message>
        <source>主宾夫人在女主人右手</source>
        <translation>The guest of honour&apos;s wife at the hostess&apos;s right</translation>
    </message>
    <message>
        <source>主宾夫人在女主人左手</source>
        <translation>The guest of honour&apos;s wife at the hostess&apos;s left</translation>
    </message>
    <message>
        <source>主宾居主位</source>
        <translation>Guest of honour in the host&apos;s seat</translation>
    </message>
    <message>
        <source>主宾身份高于主人时坐主位，主人在其右手，副主人在其左手。</source>
        <translation>If the guest of honour ranks above the host, the guest of honour takes the host&apos;s seat, with the host at the right and the second host at the left.</translation>
    </message>
    <message>
        <source>主宾面门坐上座，次宾在其右手，主人坐末座照应上菜。</source>
        <translation>The guest of honour faces the door, the second guest of honour sits at the right, the host takes the last seat to see to the dishes.</translation>
    </message>
    <message>
        <source>主方人员不连坐</source>
        <translation>Our people not in a block</translation>
    </message>
    <message>
        <source>主方能坐镇的只有 {heads} 人，要坐 {tables} 桌，有的桌没有主方人员。</source>
        <translation>Only {heads} of our side can head a table, but there are {tables} tables; some have nobody of our side.</translation>
    </message>
    <message>
        <source>主桌</source>
        <translation>Head table</translation>
    </message>
    <message>
        <source>主桌 {seat} 座</source>
        <translation>head table, seat {seat}</translation>
    </message>
    <message>
        <source>主桌主方最高 {host} 级，客方最高 {guest} 级，相差较大</source>
        <translation>At the head table our highest rank is {host}, the guests&apos; {guest}: far apart</translation>
    </message>
    <message>
        <source>主桌，面门居上。</source>
        <translation>Head table, facing the door.</translation>
    </message>
    <message>
        <source>主陪副陪（先主后副）</source>
        <translation>Host and second host (host first)</translation>
    </message>
    <message>
        <source>主陪副陪（先右后左）</source>
        <translation>Host and second host (right first)</translation>
    </message>
    <message>
        <source>人人有座</source>
        <translation>Everyone has a seat</translation>
    </message>
    <message>
        <source>副</source>
        <translation>S</translation>
    </message>
    <message>
        <source>副主人</source>
        <translation>Second host</translation>
    </message>
    <message>
        <source>副主人与主人相对</source>
        <translation>Second host opposite the host</translation>
    </message>
    <message>
        <source>副主人在主宾左手</source>
        <translation>Second host at the left of the guest of honour</translation>
    </message>
    <message>
        <source>单主人</source>
        <translation>One host</translation>
    </message>
    <message>
        <source>单主人（尚左）</source>
        <translation>One host (left first)</translation>
    </message>
    <message>
        <source>单主人（背门面向舞台）</source>
        <translation>Single host (back to the door, facing the stage)</translation>
    </message>
    <message>
        <source>单主人（顺时针）</source>
        <translation>One host (clockwise)</translation>
    </message>
    <message>
        <source>双方级别对等</source>
        <translation>Both sides of equal rank</translation>
    </message>
    <message>
        <source>各一位</source>
        <translation>One each</translation>
    </message>
    <message>
        <source>同单位不拆过两桌</source>
        <translation>Organisation at most at two tables</translation>
    </message>
    <message>
        <source>名单里没有{role}，请指定一位</source>
        <translation>The list has no {role}. Please choose one</translation>
    </message>
    <message>
        <source>女主人</source>
        <translation>Hostess</translation>
    </message>
    <message>
        <source>女主人与主人相对</source>
        <translation>Hostess opposite the host</translation>
    </message>
    <message>
        <source>女主人在主人对面；主宾在主人右手，主宾夫人在女主人右手。</source>
        <translation>The hostess sits opposite the host; the guest of honour at the host&apos;s right, the guest of honour&apos;s wife at the hostess&apos;s right.</translation>
    </message>
    <message>
        <source>女主人在主人左手</source>
        <translation>Hostess at the host&apos;s left</translation>
    </message>
    <message>
        <source>女主人在主人左手；主宾在主人右手，主宾夫人在女主人左手。</source>
        <translation>The hostess sits at the host&apos;s left; the guest of honour at the host&apos;s right, the guest of honour&apos;s wife at the hostess&apos;s left.</translation>
    </message>
    <message>
        <source>家宴（主人末座）</source>
        <translation>Family banquet (host last)</translation>
    </message>
    <message>
        <source>尽量满足的愿望</source>
        <translation>Wishes met where possible</translation>
    </message>
    <message>
        <source>座位只有 {seats} 个，来宾 {guests} 人；级别最低的 {count} 人没有排上：{names}。</source>
        <translation>Only {seats} seats for {guests} guests; the {count} lowest in rank were not seated: {names}.</translation>
    </message>
    <message>
        <source>座位够用</source>
        <translation>Enough seats</translation>
    </message>
    <message>
        <source>必须满足的要求</source>
        <translation>Wishes that must be met</translation>
    </message>
    <message>
        <source>忌口来宾坐专桌</source>
        <translation>Diets sit at their own tables</translation>
    </message>
    <message>
        <source>愿望未满足</source>
        <translation>Wishes not met</translation>
    </message>
    <message>
        <source>无人落单</source>
        <translation>Nobody alone</translation>
    </message>
    <message>
        <source>来宾</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>来宾 {guests} 人，座位 {seats} 个，还缺 {short} 个座位，请加桌或加座</source>
        <translation>{guests} guests, {seats} seats: {short} short. Please add tables or seats</translation>
    </message>
    <message>
        <source>桌号由人手工指定为 {number}。</source>
        <translation>Table number set by hand: {number}.</translation>
    </message>
    <message>
        <source>桌次近高远低、右高左低</source>
        <translation>Near and right is higher</translation>
    </message>
    <message>
        <source>次宾</source>
        <translation>Second guest</translation>
    </message>
    <message>
        <source>次宾在主人右手</source>
        <translation>Second guest of honour at the host&apos;s right</translation>
    </message>
    <message>
        <source>次宾在主人左手</source>
        <translation>Second guest of honour at the host&apos;s left</translation>
    </message>
    <message>
        <source>次宾在主宾之后</source>
        <translation>Second guest of honour after the guest of honour</translation>
    </message>
    <message>
        <source>次宾在主宾右手</source>
        <translation>Second guest of honour at the right of the guest of honour</translation>
    </message>
    <message>
        <source>次宾在副主人右手</source>
        <translation>Second guest of honour at the second host&apos;s right</translation>
    </message>
    <message>
        <source>每桌有桌长</source>
        <translation>Every table has a head</translation>
    </message>
    <message>
        <source>男女主人并坐</source>
        <translation>Host and hostess side by side</translation>
    </message>
    <message>
        <source>男女主人相对</source>
        <translation>Host opposite hostess</translation>
    </message>
    <message>
        <source>硬性规则不符</source>
        <translation>Hard rules broken</translation>
    </message>
    <message>
        <source>离主桌 {distance} 米，在主桌右手。</source>
        <translation>{distance} m from the head table, on its right.</translation>
    </message>
    <message>
        <source>离主桌 {distance} 米，在主桌左手。</source>
        <translation>{distance} m from the head table, on its left.</translation>
    </message>
    <message>
        <source>离主桌 {distance} 米，居中。</source>
        <translation>{distance} m from the head table, in the middle.</translation>
    </message>
    <message>
        <source>级别倒置</source>
        <translation>Rank out of order</translation>
    </message>
    <message>
        <source>翻译</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>翻译在主宾右侧</source>
        <translation>Interpreter at the right of the guest of honour</translation>
    </message>
    <message>
        <source>落单与主客不匀</source>
        <translation>Alone, or sides unevenly mixed</translation>
    </message>
    <message>
        <source>还有 {count} 人没有座位：{names}</source>
        <translation>{count} without a seat: {names}</translation>
    </message>
    <message>
        <source>连坐与单位分散</source>
        <translation>Together and organisations apart</translation>
    </message>
    <message>
        <source>配偶</source>
        <translation>Spouse</translation>
    </message>
    <message>
        <source>重名来宾</source>
        <translation>Guests of one name</translation>
    </message>
    <message>
        <source>锁定的座位不动</source>
        <translation>Locked seats stay</translation>
    </message>
    <message>
        <source>陪同</source>
        <translation>companion</translation>
    </message>
    <message>
        <source>饮食分散的桌</source>
        <translation>Tables with scattered diets</translation>
    </message>
</context>
<context>
    <name>SeatingActs</name>
    <message>
        <source>{table} 号桌坐满了，还有 {count} 人没有排</source>
        <translation>Table {table} is full; {count} not seated</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>修复</source>
        <translation>Fix</translation>
    </message>
    <message>
        <source>修改来宾</source>
        <translation>Edit guest</translation>
    </message>
    <message>
        <source>全部修复</source>
        <translation>Fix all</translation>
    </message>
    <message>
        <source>删除来宾</source>
        <translation>Delete guest</translation>
    </message>
    <message>
        <source>安排 {count} 人到 {table} 号桌</source>
        <translation>Seat {count} at table {table}</translation>
    </message>
    <message>
        <source>安排{name}</source>
        <translation>Seat {name}</translation>
    </message>
    <message>
        <source>对调</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>已调整 {count} 人的座位</source>
        <translation>Seats changed: {count}</translation>
    </message>
    <message>
        <source>撤下座位</source>
        <translation>Take off the seat</translation>
    </message>
    <message>
        <source>改用另一个方案</source>
        <translation>Use the other plan</translation>
    </message>
    <message>
        <source>没有能自动修复的，其余请您手工调整</source>
        <translation>Nothing can be fixed automatically. Please adjust the rest by hand</translation>
    </message>
    <message>
        <source>添加来宾</source>
        <translation>Add guest</translation>
    </message>
    <message>
        <source>自动排座</source>
        <translation>Auto-arrange</translation>
    </message>
    <message>
        <source>解锁</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>SeatingCommands</name>
    <message>
        <source>再点要对调的另一个座位；按 X 取消</source>
        <translation>Click the other seat to swap with; press X to cancel</translation>
    </message>
    <message>
        <source>请先在图上点一个座位或一张桌子</source>
        <translation>Please click a seat or table in the picture first</translation>
    </message>
    <message>
        <source>请先点一个座位，再对调</source>
        <translation>Please click a seat first, then swap</translation>
    </message>
    <message>
        <source>请先点选有人的座位或一张桌子，再锁定</source>
        <translation>Please click a taken seat or a table first, then lock</translation>
    </message>
</context>
<context>
    <name>SeatingHead</name>
    <message>
        <source>{tables} 桌 {seats} 座</source>
        <translation>{tables} tables, {seats} seats</translation>
    </message>
    <message>
        <source>宴会资料</source>
        <translation>Banquet details</translation>
    </message>
    <message>
        <source>就在今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>已过 {days} 天</source>
        <translation>{days} days ago</translation>
    </message>
    <message>
        <source>还有 {days} 天</source>
        <translation>in {days} days</translation>
    </message>
</context>
<context>
    <name>SeatingToolbar</name>
    <message>
        <source>与以前的方案比较…</source>
        <translation>Compare with an earlier plan…</translation>
    </message>
    <message>
        <source>加一桌</source>
        <translation>Add table</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>多算一会儿，找更好的</source>
        <translation>Think longer for a better plan</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>姓名 + 位次</source>
        <translation>Name + place</translation>
    </message>
    <message>
        <source>对调</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>就近调整，少动人</source>
        <translation>Adjust nearby, moving few</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>排座由办公室或部门经理来做</source>
        <translation>The office or the team manager arranges the seats</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>撤销：{what} (Ctrl+Z)</source>
        <translation>Undo: {what} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>显示：{what}</source>
        <translation>Show: {what}</translation>
    </message>
    <message>
        <source>看全场</source>
        <translation>See whole hall</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>自动排座</source>
        <translation>Auto-arrange</translation>
    </message>
    <message>
        <source>舞台、入口与柱子…</source>
        <translation>Stage, entrance and pillars…</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>重做：{what} (Ctrl+Y)</source>
        <translation>Redo: {what} (Ctrl+Y)</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>SeatingView</name>
    <message>
        <source>排座由办公室或部门经理来做</source>
        <translation>The office or the team manager arranges the seats</translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message>
        <source>现在用什么</source>
        <translation>Used today</translation>
    </message>
    <message>
        <source>长期</source>
        <translation>No end</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>关于</source>
        <translation>About</translation>
    </message>
    <message>
        <source>团队</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>外观</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>宴会忌日</source>
        <translation>Taboo days</translation>
    </message>
    <message>
        <source>您可以查看；要改动请找{roles}。</source>
        <translation>You can look. For changes please ask the {roles}.</translation>
    </message>
    <message>
        <source>感谢函模板</source>
        <translation>Thank-you letters</translation>
    </message>
    <message>
        <source>或</source>
        <translation> or </translation>
    </message>
    <message>
        <source>打印记录</source>
        <translation>Print log</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>数据</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>本单位</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>节假日</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>预案模板</source>
        <translation>Visit preparation</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>设置的各部分</source>
        <translation>Parts of the settings</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>政企客户工作台</source>
        <translation>Zhengqi Desk</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>「{file}」将代替现在的数据。请照恢复单输入六组字符，大小写和横线都不要紧。</source>
        <translation>&quot;{file}&quot; will replace the present data. Enter the six groups of the recovery sheet; capitals and hyphens do not matter.</translation>
    </message>
    <message>
        <source>「{file}」将代替现在的数据。请输入备份那天的姓名和密码。</source>
        <translation>&quot;{file}&quot; will replace the present data. Please enter the name and password of that day.</translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation>Restore from backup</translation>
    </message>
    <message>
        <source>备份时的密码</source>
        <translation>Password at the time of the backup</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>恢复密钥</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>恢复并登录</source>
        <translation>Restore and sign in</translation>
    </message>
    <message>
        <source>用密码登录</source>
        <translation>Sign in with password</translation>
    </message>
    <message>
        <source>用恢复密钥恢复</source>
        <translation>Restore with the recovery key</translation>
    </message>
    <message>
        <source>用恢复密钥登录</source>
        <translation>Sign in with recovery key</translation>
    </message>
    <message>
        <source>登录</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>请照恢复单输入六组字符，大小写和横线都不要紧。进入后以第一位管理员的身份换一个新密码。</source>
        <translation>Please enter the six groups from the recovery sheet; capitals and dashes do not matter. You then set a new password as the first administrator.</translation>
    </message>
    <message>
        <source>请选择姓名并输入密码。</source>
        <translation>Please choose your name and enter the password.</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>正在载入</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>SplitButton</name>
    <message>
        <source>更多「{text}」</source>
        <translation>More &quot;{text}&quot;</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>一张空表：表头、示例和下拉选项都填好了，填完就能导入</source>
        <translation>An empty table with headings, an example and drop-downs: fill it in and import it</translation>
    </message>
    <message>
        <source>下载模板…</source>
        <translation>Download a template…</translation>
    </message>
    <message>
        <source>从表格导入</source>
        <translation>Import from table</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>属于哪一场宴会</source>
        <translation>Which banquet</translation>
    </message>
    <message>
        <source>表格与名片 ({suffixes})</source>
        <translation>Tables and contact cards ({suffixes})</translation>
    </message>
    <message>
        <source>记住的对应 {count}</source>
        <translation>Remembered mappings {count}</translation>
    </message>
    <message>
        <source>请先选一场宴会。</source>
        <translation>Please choose a banquet first.</translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>选择表格</source>
        <translation>Choose table</translation>
    </message>
    <message>
        <source>选择表格，或把它拖到窗口里：Excel、WPS、CSV，或手机、邮箱导出的名片（.vcf）。标题行、合并单元格、两行表头都能认；先预览、再写入，可以整批撤销。</source>
        <translation>Choose a sheet or drag it into the window: Excel, WPS, CSV, or contact cards (.vcf) from phone or mail. Titles, merged cells and two-line headings are understood; preview first, write then, and take it back as a whole.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>往前</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>往后</source>
        <translation>Forward</translation>
    </message>
</context>
<context>
    <name>TableActs</name>
    <message>
        <source>修改桌子</source>
        <translation>Edit table</translation>
    </message>
    <message>
        <source>加一桌</source>
        <translation>Add table</translation>
    </message>
    <message>
        <source>撤掉一桌</source>
        <translation>Remove a table</translation>
    </message>
    <message>
        <source>移动桌子</source>
        <translation>Move table</translation>
    </message>
    <message>
        <source>重新编桌号</source>
        <translation>Number the tables anew</translation>
    </message>
</context>
<context>
    <name>TableDrawer</name>
    <message>
        <source>{number} 号桌</source>
        <translation>Table {number}</translation>
    </message>
    <message>
        <source>撤掉这一桌</source>
        <translation>Remove this table</translation>
    </message>
    <message>
        <source>每桌 {fewest} 到 {most} 座。减座时，坐在减掉的座位上的人回到未排名单。</source>
        <translation>{fewest} to {most} seats per table. People on removed seats go back to the unseated list.</translation>
    </message>
</context>
<context>
    <name>TableFacts</name>
    <message>
        <source>{metres} 米</source>
        <translation>{metres} m</translation>
    </message>
    <message>
        <source>{number} 号桌</source>
        <translation>Table {number}</translation>
    </message>
    <message>
        <source>主方 / 客方</source>
        <translation>Ours / guests</translation>
    </message>
    <message>
        <source>主桌</source>
        <translation>Head table</translation>
    </message>
    <message>
        <source>全场</source>
        <translation>Whole hall</translation>
    </message>
    <message>
        <source>已坐</source>
        <translation>Seated</translation>
    </message>
    <message>
        <source>撤掉这一桌</source>
        <translation>Remove this table</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>未排</source>
        <translation>Unseated</translation>
    </message>
    <message>
        <source>桌名与座位数…</source>
        <translation>Table name and seats…</translation>
    </message>
    <message>
        <source>桌数</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>桌长</source>
        <translation>Table head</translation>
    </message>
    <message>
        <source>离主桌</source>
        <translation>From head table</translation>
    </message>
    <message>
        <source>解锁全桌</source>
        <translation>Unlock table</translation>
    </message>
    <message>
        <source>请全桌起座</source>
        <translation>Clear table</translation>
    </message>
    <message>
        <source>锁定全桌</source>
        <translation>Lock table</translation>
    </message>
</context>
<context>
    <name>TabooDaysSection</name>
    <message>
        <source>新建忌日</source>
        <translation>New taboo day</translation>
    </message>
    <message>
        <source>记下不宜宴请的日子，定宴会日期时会提醒。</source>
        <translation>Note days on which not to dine; you are reminded when a banquet&apos;s date is set.</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>已撤销：{removed} 条放进回收站，{restored} 条恢复原值，{kept} 条之后改过、保留不动</source>
        <translation>Taken back: {removed} put into the recycle bin, {restored} given back their values, {kept} changed since and left alone</translation>
    </message>
    <message>
        <source>正在撤销…</source>
        <translation>Taking back…</translation>
    </message>
</context>
<context>
    <name>TaskActs</name>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>修改待办</source>
        <translation>Edit task</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>已删除 1 件待办</source>
        <translation>Task deleted</translation>
    </message>
    <message>
        <source>已完成：{title}</source>
        <translation>Done: {title}</translation>
    </message>
    <message>
        <source>打开客户</source>
        <translation>Open customer</translation>
    </message>
    <message>
        <source>打开拜访</source>
        <translation>Open visit</translation>
    </message>
    <message>
        <source>推迟一个工作日</source>
        <translation>Put off one working day</translation>
    </message>
    <message>
        <source>推迟到 {day}：{title}</source>
        <translation>Put off to {day}: {title}</translation>
    </message>
    <message>
        <source>新建待办</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>请示上级</source>
        <translation>Ask the superior</translation>
    </message>
    <message>
        <source>重新打开</source>
        <translation>Reopen</translation>
    </message>
</context>
<context>
    <name>TaskColumn</name>
    <message>
        <source>{count} 件</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>已逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>新建待办</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>本周及以后</source>
        <translation>This week and later</translation>
    </message>
    <message>
        <source>没有待办</source>
        <translation>No tasks</translation>
    </message>
    <message>
        <source>答应客户的事，记下来就不会忘。</source>
        <translation>Note what you promise customers and it will not be forgotten.</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>完成 {title}</source>
        <translation>Mark {title} as done</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>{day} {time} 到期</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{day} {time} 前</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>上级答复：{answer}</source>
        <translation>The superior: {answer}</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>到期的记录、函件、计划会自动列在这里；自己要做的事也可以记下来。</source>
        <translation>Records, letters and plans that fall due are listed here by themselves; note your own tasks as well.</translation>
    </message>
    <message>
        <source>客户来函</source>
        <translation>Customer letters</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>我的</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>新建待办</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>未完成</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Owner</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>1 到 5，5 最好</source>
        <translation>1 to 5, 5 is best</translation>
    </message>
    <message>
        <source>18 位，照营业执照填写</source>
        <translation>18 characters, as on the business licence</translation>
    </message>
    <message>
        <source>{label}（必填）</source>
        <translation>{label} (required)</translation>
    </message>
    <message>
        <source>不吃羊肉</source>
        <translation>No mutton</translation>
    </message>
    <message>
        <source>专线接入</source>
        <translation>Leased line</translation>
    </message>
    <message>
        <source>主任</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>云岭数据</source>
        <translation>Yunling Data</translation>
    </message>
    <message>
        <source>云岭数据科技有限公司</source>
        <translation>Yunling Data Technology Co., Ltd.</translation>
    </message>
    <message>
        <source>从下拉列表里选</source>
        <translation>Choose from the list</translation>
    </message>
    <message>
        <source>写一个整数</source>
        <translation>Write a whole number</translation>
    </message>
    <message>
        <source>写姓名</source>
        <translation>Write the name</translation>
    </message>
    <message>
        <source>写营业执照上的全称</source>
        <translation>Write the full name as on the business licence</translation>
    </message>
    <message>
        <source>单位是元；也可以写 1.2万</source>
        <translation>In yuan; 1.2万 may be written too</translation>
    </message>
    <message>
        <source>填 是 或 否</source>
        <translation>Write 是 or 否</translation>
    </message>
    <message>
        <source>年-月-日 时:分，例如 2026-03-05 14:30</source>
        <translation>Year-month-day hour:minute, for example 2026-03-05 14:30</translation>
    </message>
    <message>
        <source>年-月-日，例如 2026-03-05</source>
        <translation>Year-month-day, for example 2026-03-05</translation>
    </message>
    <message>
        <source>手机，或带区号的座机；几个号码用顿号隔开</source>
        <translation>Mobile, or landline with area code; several separated by 、</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>滨海大道 1 号</source>
        <translation>1 Binhai Avenue</translation>
    </message>
    <message>
        <source>电子邮箱地址</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>行业名称或国标代码，也可以写本部门的分组</source>
        <translation>Name or national code of the industry, or a group of the department</translation>
    </message>
    <message>
        <source>谈续约</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>软件和信息技术服务业</source>
        <translation>Software and information technology services</translation>
    </message>
    <message>
        <source>顾云岭</source>
        <translation>Gu Yunling</translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <source>看不懂这个时间，可以写「9:30」或「下午3点」。</source>
        <translation>This time is not clear. You can write &quot;9:30&quot; or &quot;下午3点&quot;.</translation>
    </message>
</context>
<context>
    <name>TimePassed</name>
    <message>
        <source>工作日已过 {share}</source>
        <translation>{share} of days</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>一天的拜访</source>
        <translation>Visits of the day</translation>
    </message>
    <message>
        <source>午休 {start}–{end}</source>
        <translation>Lunch {start}–{end}</translation>
    </message>
    <message>
        <source>还没有安排。点一下空白处，从那个时间新建拜访。</source>
        <translation>Nothing planned. Click an empty spot for a new visit at that time.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>{seconds} 秒</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>全部门</source>
        <translation>All</translation>
    </message>
    <message>
        <source>写记录</source>
        <translation>Write records</translation>
    </message>
    <message>
        <source>写记录 {count}</source>
        <translation>Write records {count}</translation>
    </message>
    <message>
        <source>前一天</source>
        <translation>Previous day</translation>
    </message>
    <message>
        <source>后一天</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>已处理：{act}</source>
        <translation>Settled: {act}</translation>
    </message>
    <message>
        <source>新建拜访</source>
        <translation>New visit</translation>
    </message>
</context>
<context>
    <name>TodayVisit</name>
    <message>
        <source>{time} 到达，谈 {minutes} 分钟</source>
        <translation>Arrive {time}, {minutes} min</translation>
    </message>
    <message>
        <source>已写记录</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>已确认</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>待写记录</source>
        <translation>To record</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>材料 {ready} / {wanted}</source>
        <translation>Materials {ready} / {wanted}</translation>
    </message>
    <message>
        <source>联合拜访</source>
        <translation>Joint visit</translation>
    </message>
    <message>
        <source>请 {time} 前到</source>
        <translation>Arrive by {time}</translation>
    </message>
    <message>
        <source>还没有预案</source>
        <translation>No plan yet</translation>
    </message>
    <message>
        <source>预案已完成</source>
        <translation>Plan ready</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>帮助 F1</source>
        <translation>Help F1</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>New</translation>
    </message>
    <message>
        <source>通知</source>
        <translation>Notifications</translation>
    </message>
</context>
<context>
    <name>TourActs</name>
    <message>
        <source>已取消「{name}」的参观</source>
        <translation>Tour of &quot;{name}&quot; cancelled</translation>
    </message>
    <message>
        <source>已同意，还等另一方审批</source>
        <translation>Approved; waiting for the other side</translation>
    </message>
    <message>
        <source>已批准，可以打印参观许可证</source>
        <translation>Approved; the visit permit can be printed</translation>
    </message>
    <message>
        <source>已按开始时间重排各站时间</source>
        <translation>Stop times set anew from the start</translation>
    </message>
    <message>
        <source>已换讲解员</source>
        <translation>Guide changed</translation>
    </message>
    <message>
        <source>已换车辆</source>
        <translation>Car changed</translation>
    </message>
    <message>
        <source>已提交，等主办部门和办公室审批</source>
        <translation>Submitted; waiting for the hosting department and the office</translation>
    </message>
    <message>
        <source>已移除「{area}」</source>
        <translation>&quot;{area}&quot; removed</translation>
    </message>
    <message>
        <source>已转回草稿，改好后请重新提交审批</source>
        <translation>Draft again. Please submit it once corrected</translation>
    </message>
    <message>
        <source>没有批准，申请人会看到原因</source>
        <translation>Not approved; the applicant sees the reason</translation>
    </message>
</context>
<context>
    <name>TourDetail</name>
    <message>
        <source>不批准</source>
        <translation>Do not approve</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>取消参观</source>
        <translation>Cancel tour</translation>
    </message>
    <message>
        <source>各区须知</source>
        <translation>Notes by area</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>在左边的列表里选一份，或者新建一份申请。</source>
        <translation>Choose one in the list on the left, or fill in a new application.</translation>
    </message>
    <message>
        <source>复制为新申请</source>
        <translation>Copy as new application</translation>
    </message>
    <message>
        <source>审批</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>打印许可证</source>
        <translation>Print permit</translation>
    </message>
    <message>
        <source>提交审批</source>
        <translation>Submit for approval</translation>
    </message>
    <message>
        <source>没有选中参观申请</source>
        <translation>No tour application selected</translation>
    </message>
    <message>
        <source>还不能同意：{reason}</source>
        <translation>Not ready for approval: {reason}</translation>
    </message>
    <message>
        <source>重新申请</source>
        <translation>Apply again</translation>
    </message>
</context>
<context>
    <name>TourFactsSheet</name>
    <message>
        <source>不用车</source>
        <translation>No car</translation>
    </message>
    <message>
        <source>不需要</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>参观目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>安排讲解员</source>
        <translation>Assign guide</translation>
    </message>
    <message>
        <source>安排车辆</source>
        <translation>Assign car</translation>
    </message>
    <message>
        <source>希望</source>
        <translation>Wished</translation>
    </message>
    <message>
        <source>带队人</source>
        <translation>Led by</translation>
    </message>
    <message>
        <source>拍照</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>接待人</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>有效时间</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>未安排</source>
        <translation>Not assigned</translation>
    </message>
    <message>
        <source>来访单位</source>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>来访名单</source>
        <translation>Visitor list</translation>
    </message>
    <message>
        <source>翻译</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>讲解员</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>车辆</source>
        <translation>Car</translation>
    </message>
    <message>
        <source>采访</source>
        <translation>Interviews</translation>
    </message>
</context>
<context>
    <name>TourHead</name>
    <message>
        <source>主办部门和办公室都已同意，可以打印参观许可证。</source>
        <translation>Hosting department and office have approved; the visit permit can be printed.</translation>
    </message>
    <message>
        <source>参观已结束。</source>
        <translation>The tour is over.</translation>
    </message>
    <message>
        <source>和</source>
        <translation> and </translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>没有批准：{note}</source>
        <translation>Not approved: {note}</translation>
    </message>
    <message>
        <source>还差{seats}同意。</source>
        <translation>Still needs approval: {seats}.</translation>
    </message>
    <message>
        <source>还是草稿。路线排好后请提交审批。</source>
        <translation>Still a draft. Please submit it once the route is ready.</translation>
    </message>
    <message>
        <source>这次参观已取消，讲解员、车辆和区域都已空出。</source>
        <translation>This tour is cancelled; guide, car and areas are free again.</translation>
    </message>
</context>
<context>
    <name>TourWarnings</name>
    <message>
        <source>安排讲解员</source>
        <translation>Assign guide</translation>
    </message>
    <message>
        <source>换讲解员</source>
        <translation>Change guide</translation>
    </message>
    <message>
        <source>换车</source>
        <translation>Change car</translation>
    </message>
    <message>
        <source>改时间</source>
        <translation>Change time</translation>
    </message>
    <message>
        <source>核对名单</source>
        <translation>Check list</translation>
    </message>
    <message>
        <source>添加区域</source>
        <translation>Add area</translation>
    </message>
    <message>
        <source>看这次参观</source>
        <translation>See this tour</translation>
    </message>
    <message>
        <source>移除这一站</source>
        <translation>Remove this stop</translation>
    </message>
    <message>
        <source>补上</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>重排时间</source>
        <translation>Set times anew</translation>
    </message>
</context>
<context>
    <name>Tours</name>
    <message>
        <source>{count} 人</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>{seats} 座</source>
        <translation>{seats} seats</translation>
    </message>
    <message>
        <source>{year}年{day}</source>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>不用车</source>
        <translation>No car</translation>
    </message>
    <message>
        <source>这段时间没有空着的讲解员</source>
        <translation>No guide is free at this time</translation>
    </message>
    <message>
        <source>这段时间没有空着的车</source>
        <translation>No car is free at this time</translation>
    </message>
</context>
<context>
    <name>ToursPage</name>
    <message>
        <source>{list}（由办公室维护）</source>
        <translation>{list} (kept by the office)</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>参观区域</source>
        <translation>Tour areas</translation>
    </message>
    <message>
        <source>参观区域和车辆</source>
        <translation>Tour areas and cars</translation>
    </message>
    <message>
        <source>参观接待</source>
        <translation>Site tours</translation>
    </message>
    <message>
        <source>参观申请</source>
        <translation>Tour application</translation>
    </message>
    <message>
        <source>填好来访单位和时间，排路线、请审批，就能打印参观许可证。</source>
        <translation>Fill in the organisation and time, plan the route and get approval; then print the visit permit.</translation>
    </message>
    <message>
        <source>已批准</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>待审批</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>新建参观申请</source>
        <translation>New tour application</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>车辆</source>
        <translation>Car</translation>
    </message>
    <message>
        <source>还没有批准。可以先打印请领导签字；批准前门卫不放行。</source>
        <translation>Not approved yet. You can print it for signature; the gate admits nobody before approval.</translation>
    </message>
    <message>
        <source>这份申请不能直接改动；接待人、部门经理和办公室可以按「重新申请」。</source>
        <translation>This application cannot be changed as it is. The host, the team manager and the office can choose &quot;Apply again&quot;.</translation>
    </message>
    <message>
        <source>这里还没有参观申请</source>
        <translation>No tour applications here yet</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>政企客户工作台</source>
        <translation>Zhengqi Desk</translation>
    </message>
</context>
<context>
    <name>UserMenu</name>
    <message>
        <source>主题</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>修改我的密码…</source>
        <translation>Change my password…</translation>
    </message>
    <message>
        <source>大</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>字号</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>标准</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>特大</source>
        <translation>Extra large</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>退出登录</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>ValueReviewDrawer</name>
    <message>
        <source>A 类 {a} 家，B 类 {b} 家，C 类 {c} 家；{count} 家会换类别</source>
        <translation>Class A {a}, class B {b}, class C {c}; changing: {count}</translation>
    </message>
    <message>
        <source>A 类累计到（%）</source>
        <translation>Class A up to (%)</translation>
    </message>
    <message>
        <source>B 类累计到（%）</source>
        <translation>Class B up to (%)</translation>
    </message>
    <message>
        <source>{at} 分过类，{count} 家换了类别</source>
        <translation>Classed {at}, changed: {count}</translation>
    </message>
    <message>
        <source>{overridden} 家由人指定了类别，{unknown} 家没有填年收入，都保持不变。</source>
        <translation>Unchanged: {overridden} with a class set by hand, {unknown} without annual revenue.</translation>
    </message>
    <message>
        <source>会换类别的客户</source>
        <translation>Customers changing class</translation>
    </message>
    <message>
        <source>写入</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>写入 {count} 家</source>
        <translation>Write {count}</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>客户</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>年收入</source>
        <translation>Annual revenue</translation>
    </message>
    <message>
        <source>按年收入从大到小累计：少数客户带来大部分收入。</source>
        <translation>Annual revenue added up from the largest: few customers bring most of it.</translation>
    </message>
    <message>
        <source>按收入分类</source>
        <translation>Class by revenue</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>Change to</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>请填 1 到 100 的整数，B 类不小于 A 类。</source>
        <translation>Please enter whole numbers from 1 to 100, class B not below class A.</translation>
    </message>
</context>
<context>
    <name>VisitActs</name>
    <message>
        <source>已取消拜访 {customer}</source>
        <translation>Visit to {customer} cancelled</translation>
    </message>
    <message>
        <source>已复制拜访 {customer}，在空当上按 Ctrl+V 粘贴</source>
        <translation>Visit to {customer} copied; press Ctrl+V on a gap to paste it</translation>
    </message>
    <message>
        <source>已拜访的不能再改时间，请打开拜访记录更正。</source>
        <translation>A visit held cannot be moved; correct its record.</translation>
    </message>
    <message>
        <source>已拜访的不能取消。</source>
        <translation>A visit held cannot be cancelled.</translation>
    </message>
    <message>
        <source>拜访由客户经理和部门经理安排，您可以查看。</source>
        <translation>Reps and managers plan visits; you may look.</translation>
    </message>
    <message>
        <source>还没有复制拜访。请先选中一次拜访，按 Ctrl+C。</source>
        <translation>No visit copied yet. Select one and press Ctrl+C.</translation>
    </message>
    <message>
        <source>还没有客户经理，请管理员先在「设置 · 人员」里添加。</source>
        <translation>No reps yet; please let an administrator add them under &quot;Settings · People&quot;.</translation>
    </message>
</context>
<context>
    <name>VisitBlock</name>
    <message>
        <source>做预案</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>写拜访记录</source>
        <translation>Write visit record</translation>
    </message>
    <message>
        <source>记承诺</source>
        <translation>Note promises</translation>
    </message>
    <message>
        <source>预案</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>保存，写下一个</source>
        <translation>Save and next</translation>
    </message>
    <message>
        <source>已写记录</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>待写记录</source>
        <translation>To record</translation>
    </message>
    <message>
        <source>把文件拖到这里，或按 Ctrl+V 粘贴截图</source>
        <translation>Drop files here, or paste a screenshot with Ctrl+V</translation>
    </message>
    <message>
        <source>更正档案</source>
        <translation>Correct the archive</translation>
    </message>
    <message>
        <source>有草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>附件 {count}</source>
        <translation>Files {count}</translation>
    </message>
    <message>
        <source>附件、照片</source>
        <translation>Attachments, photos</translation>
    </message>
</context>
<context>
    <name>VisitDrawer</name>
    <message>
        <source>{rep}的拜访</source>
        <translation>Visit of {rep}</translation>
    </message>
    <message>
        <source>{rep}：</source>
        <translation>{rep}:</translation>
    </message>
    <message>
        <source>一起去</source>
        <translation>Come along</translation>
    </message>
    <message>
        <source>与{rep}联合拜访，{rep}会收到消息。</source>
        <translation>Visit jointly with {rep}; {rep} will be told.</translation>
    </message>
    <message>
        <source>仍要拜访</source>
        <translation>Go ahead anyway</translation>
    </message>
    <message>
        <source>保存拜访</source>
        <translation>Save visit</translation>
    </message>
    <message>
        <source>修改拜访</source>
        <translation>Edit visit</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>发出联合拜访邀请</source>
        <translation>Send joint-visit invite</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>取消这次拜访</source>
        <translation>Cancel this visit</translation>
    </message>
    <message>
        <source>已加入{rep}的拜访 {customer}，{rep}会收到消息</source>
        <translation>Joined {rep}&apos;s visit to {customer}; {rep} will be told</translation>
    </message>
    <message>
        <source>您不安排拜访，这里只能查看。要改动请与{rep}商量。</source>
        <translation>You do not plan visits, so you can only look. Please ask {rep} to change it.</translation>
    </message>
    <message>
        <source>撞车 · 同一天</source>
        <translation>Double · same day</translation>
    </message>
    <message>
        <source>撞车 · 隔 {days} 天</source>
        <translation>Double · {days} d</translation>
    </message>
    <message>
        <source>改到这个时间</source>
        <translation>Move to this time</translation>
    </message>
    <message>
        <source>新建拜访</source>
        <translation>New visit</translation>
    </message>
    <message>
        <source>新拜访 · 未保存</source>
        <translation>New visit · not saved</translation>
    </message>
    <message>
        <source>更多内容…</source>
        <translation>More…</translation>
    </message>
    <message>
        <source>让给同事</source>
        <translation>Leave it to the colleague</translation>
    </message>
    <message>
        <source>预案</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>同行</source>
        <translation>With</translation>
    </message>
    <message>
        <source>客户</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>客户经理</source>
        <translation>Rep</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>拜访对象</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>By</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>时长（分钟）</source>
        <translation>Length (minutes)</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>目的</source>
        <translation>Purpose</translation>
    </message>
</context>
<context>
    <name>VisitMenu</name>
    <message>
        <source>下周同一时间再排一次</source>
        <translation>Again next week at the same time</translation>
    </message>
    <message>
        <source>取消拜访</source>
        <translation>Cancel the visit</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>按周期安排这个客户…</source>
        <translation>Plan this customer regularly…</translation>
    </message>
    <message>
        <source>新建拜访…</source>
        <translation>New visit…</translation>
    </message>
    <message>
        <source>直接输入客户…</source>
        <translation>Type a customer…</translation>
    </message>
    <message>
        <source>粘贴拜访</source>
        <translation>Paste the visit</translation>
    </message>
    <message>
        <source>预案</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>VisitRecordDrawer</name>
    <message>
        <source>{day} 前</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>保存记录</source>
        <translation>Save record</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>写拜访记录</source>
        <translation>Write visit record</translation>
    </message>
    <message>
        <source>去过的人和部门经理可以改这份记录</source>
        <translation>Those who went and the team manager can edit this record</translation>
    </message>
    <message>
        <source>已存拜访记录</source>
        <translation>Visit record saved</translation>
    </message>
    <message>
        <source>已存拜访记录，生成 {count} 件待办：{parts}</source>
        <translation>Visit record saved, tasks made: {count} ({parts})</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>拜访记录</source>
        <translation>Visit record</translation>
    </message>
    <message>
        <source>放弃草稿</source>
        <translation>Discard draft</translation>
    </message>
    <message>
        <source>更正档案</source>
        <translation>Correct the archive</translation>
    </message>
    <message>
        <source>草稿已存 {day} {time}</source>
        <translation>Draft saved: {day} {time}</translation>
    </message>
    <message>
        <source>草稿已存，再打开这次拜访可以接着写</source>
        <translation>Draft saved; open the visit again to go on</translation>
    </message>
    <message>
        <source>记录人：{names}</source>
        <translation>Authors: {names}</translation>
    </message>
    <message>
        <source>附件、照片</source>
        <translation>Attachments, photos</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>已排好：{when} 拜访 {customer}</source>
        <translation>Planned: visit to {customer}, {when}</translation>
    </message>
    <message>
        <source>拜访日程</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>按周期安排拜访…</source>
        <translation>Plan regular visits…</translation>
    </message>
    <message>
        <source>新建拜访</source>
        <translation>New visit</translation>
    </message>
    <message>
        <source>更多操作</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>粘贴拜访</source>
        <translation>Paste the visit</translation>
    </message>
    <message>
        <source>请假与外出…</source>
        <translation>Leave and absences…</translation>
    </message>
    <message>
        <source>转到日期…</source>
        <translation>Go to a date…</translation>
    </message>
</context>
<context>
    <name>WalkDrawer</name>
    <message>
        <source>{count} 项仍然正确</source>
        <translation>{count} still right</translation>
    </message>
    <message>
        <source>{count} 项已改正</source>
        <translation>{count} corrected</translation>
    </message>
    <message>
        <source>{count} 项问不到</source>
        <translation>{count} not found out</translation>
    </message>
    <message>
        <source>{name}：{parts}</source>
        <translation>{name}: {parts}</translation>
    </message>
    <message>
        <source>上一项</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>下一家</source>
        <translation>Next customer</translation>
    </message>
    <message>
        <source>已核实 {done} 项，还有 {waiting} 项要核实 · 新鲜度 {percent}%</source>
        <translation>{done} checked, {waiting} to check · fresh {percent}%</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>逐项核实：{name}</source>
        <translation>Check one by one: {name}</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>WalkStep</name>
    <message>
        <source>{age}，{check}</source>
        <translation>{age}, {check}</translation>
    </message>
    <message>
        <source>仍然正确</source>
        <translation>Still right</translation>
    </message>
    <message>
        <source>先跳过</source>
        <translation>Skip for now</translation>
    </message>
    <message>
        <source>填上</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>改正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>请填上，或者点「问不到」「先跳过」。</source>
        <translation>Fill it in, or press &quot;Could not find out&quot; or &quot;Skip for now&quot;.</translation>
    </message>
    <message>
        <source>还没有填。问到了就填上，问不到也记一笔。</source>
        <translation>Still empty. Fill it in if you found out; note it if you could not.</translation>
    </message>
    <message>
        <source>问不到</source>
        <translation>Could not find out</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>{time} 才结束，来不及 {by} 前到场</source>
        <translation>Ends at {time}, too late to arrive by {by}</translation>
    </message>
    <message>
        <source>中间 {minutes} 分钟 · 请 {by} 前到</source>
        <translation>{minutes} min between · arrive by {by}</translation>
    </message>
    <message>
        <source>把 {customer} 提前到 {time}</source>
        <translation>Move {customer} up to {time}</translation>
    </message>
    <message>
        <source>提前到 {time}</source>
        <translation>Move up to {time}</translation>
    </message>
    <message>
        <source>路上可用 {minutes} 分钟</source>
        <translation>{minutes} min for the way</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>出访单与路线…</source>
        <translation>Outing slip and route…</translation>
    </message>
    <message>
        <source>存为日历文件</source>
        <translation>Save as a calendar file</translation>
    </message>
    <message>
        <source>存为日历文件…</source>
        <translation>Save as a calendar file…</translation>
    </message>
    <message>
        <source>导入日历文件</source>
        <translation>Import a calendar file</translation>
    </message>
    <message>
        <source>导入日历文件…</source>
        <translation>Import a calendar file…</translation>
    </message>
    <message>
        <source>已存 {count} 次拜访到 {file}</source>
        <translation>{count} visits saved to {file}</translation>
    </message>
    <message>
        <source>拜访日程.ics</source>
        <translation>Visits.ics</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>拜访日历</source>
        <translation>Visit calendar</translation>
    </message>
    <message>
        <source>联合拜访</source>
        <translation>Joint visit</translation>
    </message>
</context>
<context>
    <name>WeekHead</name>
    <message>
        <source>{count} 家</source>
        <translation>{count}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>先导入客户表格，今天的拜访、待办和该拜访的客户就会出现在这里。</source>
        <translation>Import customers first; today&apos;s visits, tasks and customers due for a visit appear here.</translation>
    </message>
    <message>
        <source>先添加同事，再导入客户表格，客户就能归到各人名下；也可以直接导入。</source>
        <translation>Add colleagues, then import customers so that each gets theirs; or import right away.</translation>
    </message>
    <message>
        <source>导入表格</source>
        <translation>Import sheet</translation>
    </message>
    <message>
        <source>添加同事</source>
        <translation>Add colleagues</translation>
    </message>
    <message>
        <source>还没有客户</source>
        <translation>No customers yet</translation>
    </message>
</context>
<context>
    <name>WishEditor</name>
    <message>
        <source>同桌要求</source>
        <translation>Seating wishes</translation>
    </message>
    <message>
        <source>添加要求</source>
        <translation>Add wish</translation>
    </message>
</context>
<context>
    <name>WishLine</name>
    <message>
        <source>去掉这条要求</source>
        <translation>Remove this wish</translation>
    </message>
    <message>
        <source>另一位来宾</source>
        <translation>Other guest</translation>
    </message>
    <message>
        <source>必须</source>
        <translation>Must</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>Wish</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>{count} 处重复还没有选择</source>
        <translation>{count} duplicates to decide</translation>
    </message>
    <message>
        <source>{count} 行有错误，不会导入</source>
        <translation>{count} rows with errors will not be imported</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>只改预览，不改原文件。</source>
        <translation>Changes the preview only, not the file.</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>导入 {rows} 行</source>
        <translation>
            <numerusform>Import {rows} row</numerusform>
            <numerusform>Import {rows} rows</numerusform>
        </translation>
    </message>
    <message>
        <source>已写好 {file}</source>
        <translation>{file} written</translation>
    </message>
    <message>
        <source>把相同的 {count} 处都改为「{text}」？</source>
        <translation>Change all {count} like it to &quot;{text}&quot;?</translation>
    </message>
    <message>
        <source>按「导入」后才写入；导入后 7 天内可以整批撤销。</source>
        <translation>Nothing is written until you choose &quot;Import&quot;; the batch can be undone for 7 days.</translation>
    </message>
    <message>
        <source>没有要导入的行</source>
        <translation>No rows to import</translation>
    </message>
    <message>
        <source>没有错误行</source>
        <translation>No faulty rows</translation>
    </message>
    <message>
        <source>现在还没有写入任何数据</source>
        <translation>Nothing has been written yet</translation>
    </message>
    <message>
        <source>这张表只有表头，没有数据行。请换一张工作表或另一个文件。</source>
        <translation>This sheet has headings but no rows. Please choose another sheet or file.</translation>
    </message>
    <message>
        <source>这里没有找到{what}：没有一列像「{missing}」。请在左边指定，或换一张工作表、另一个文件。</source>
        <translation>No {what} found here: no column looks like &quot;{missing}&quot;. Say on the left which it is, or choose another sheet or file.</translation>
    </message>
    <message>
        <source>都改</source>
        <translation>Change all</translation>
    </message>
    <message>
        <source>错误行放在哪里</source>
        <translation>Where to put faulty rows</translation>
    </message>
</context>
<context>
    <name>WordsDrawer</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>confirm</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>知道了</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>程序遇到了没有料到的情况</source>
        <translation>Something unexpected happened</translation>
    </message>
    <message>
        <source>继续使用</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>这一步没有完成</source>
        <translation>This step was not completed</translation>
    </message>
    <message>
        <source>这一步没有完成，其他内容不受影响，您可以继续使用。原因已记入日志，请转给管理员：{file}</source>
        <translation>This step was not completed; everything else is unaffected and you can continue. The reason is in the log, please pass it on to the administrator: {file}</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>1 天</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>{days} 天</source>
        <translation>{days} days</translation>
    </message>
    <message>
        <source>¥{amount}</source>
        <translation>CNY {amount}</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
</context>
</TS>
