<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
<context>
    <name>Banner</name>
    <message>
        <source>关闭</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>政企客户工作台</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>没有「{text}」这一项，请从列表中选。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceFilter</name>
    <message>
        <source>{name}：{value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>搜索客户、联系人、拜访、合同…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有找到「{text}」，换个简称、拼音首字母或电话尾号试试。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>取消</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>没有这一天，可以写「明天」「11-26」或「11月26日」。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateTimeEditor</name>
    <message>
        <source>日期和时间请都填上。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>参观许可证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>席位图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>座位卡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>桌席位表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有字体能印这些字，已用〓代替：{characters}。请安装含生僻字的字体后重印，或手写补上。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>关闭</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>政企客户工作台</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>否</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>选择显示哪些列</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>两次输入的密码不一样，请再输一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>以后用这个姓名登录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先看演示办公室</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>再输一次密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印在每一页的左上角，例如：云岭市分公司</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只需一次。数据加密保存在这台电脑上，不连接互联网。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>建立</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>建立本单位的数据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据放在 {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>管理员姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>至少 8 个字符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一项要填写。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>15 位旧注册号，已照原样保留</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 位组织机构代码，已照原样保留</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel 日期数 {text} 已认作 {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{text}」不像电话号码。请写 11 位手机号，或带区号的座机号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{text}」不在可选的值里：{labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{text}」不是「是」或「否」</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{text}」不是常见的号码，已照原样保留，请核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{text}」不是整数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{text}」不是日期。请写成 2026-03-05 的样子</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{text}」不是金额。请写成 8600 或 1.2万 的样子</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{text}」中间被遮住，已照原样保留</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{text}」太大了，请检查单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{text}」已认作 {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{text}」已认作 {yuan} 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{text}」是一个范围，请写一个数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{text}」里没有人名，也没有电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>两位年份已认作 {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信用代码「{text}」被 Excel 改成了数字，末几位已丢失。请对照营业执照重填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信用代码「{text}」里有不该出现的字符。请对照营业执照改正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信用代码应为 18 位，这里是 {length} 位，已照原样保留，请核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信用代码校验位不对，已照原样保留，请核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已去掉看不见的字符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按内容认出，请核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按最后一串数字拆开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期 {text} 不存在：{year} 年 {month} 月没有 {day} 日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期 {text} 没有 {month} 月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期「{text}」分不清哪个是月、哪个是日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期「{text}」没有写哪一日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期「{text}」没有年份。请写成 2026-03-05 的样子</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有 {length} 个字，最多 {most} 个字。请缩短</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>科学计数「{text}」已还原为 {digits}，请核对末几位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表头像，内容不太像，请核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>钟点「{text}」不存在</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>导入表格</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新建参观申请</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新建客户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新建宴会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新建拜访</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机数据 · {when} 已备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机数据 · 还没有备份</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyEditor</name>
    <message>
        <source>这里应填金额，最多两位小数，例如 12,600.00。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>这里应填整数，例如 12。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>返回</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>{name}的级别是 {rank}，应在 1 到 8 之间，请改正后再排。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rep} 已不在岗。请换一位客户经理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{banquet}」还没有人入座。请先在宴会排座里排好座位，再打印。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{file}」不是表格文件。请选择 .xlsx、.xls、.xlsb、.ods 或 .csv 文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{file}」不是表格，像是 Word 或其他旧版文件。请把其中的表格另存为 .xlsx 再导入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{file}」太大，超过 {limit} 个单元格。请删去空白的行和列，或分成几个文件再导入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{file}」已损坏或不完整，读不出来。请重新下载或复制一次，或用 Excel、WPS 打开后另存为 .xlsx。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{file}」是 XML 表格。请用 Excel 或 WPS 打开，另存为 .xlsx 再导入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{file}」是压缩包或别的文件，不是表格。请先解压，再选里面的表格。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{file}」是很旧的 Excel 格式。请用 Excel 或 WPS 打开，另存为 .xlsx 再导入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{file}」是空文件，里面没有任何内容。请检查文件是否保存好，再选一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{file}」是网页，里面没有表格。请在原系统里导出 Excel 文件再导入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{file}」有打开密码。请用 Excel 或 WPS 打开，去掉密码后另存一份再导入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{file}」的工作表「{sheet}」只有表头，没有数据行。请填好内容再导入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{file}」第 {line} 行读不下去，多半是引号没有成对。请用 Excel 或 WPS 打开，另存为 .xlsx。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{file}」读起来太费时间或内存，已停下。请删去空白的行和列，只留要导入的那张表，另存为 .xlsx 再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{file}」超过 {limit} MB，太大了。请只留要导入的表，或分成几个文件再导入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{file}」里没有找到{what}：没有一列像「{missing}」。请换一个文件，或自己指定工作表、表头行和对应的列。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{file}」里的工作表都是空的。请检查是否选对了文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{folder}」里已有一份数据。请直接登录，或另选一个文件夹。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上班时间「{text}」看不懂。请写成 08:30-12:00 13:30-17:30 这样，先后有序、互不重叠。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能导出成「{file}」。请用 .xlsx 或 .csv 结尾的文件名。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写不了文件「{file}」（{reason}），原来的内容没有改动。请关闭正在使用它的程序、检查权限和磁盘空间后再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位名称和管理员姓名都要填写。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份没有成功（{reason}），原来的数据没有改动。请换一个有空间、可写的位置再备份。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>宴会厅里还没有带座位的桌子，请先加一桌。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>宾客名单里有人出现了两次，请先删去重复的一条。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>密码太短。请至少用 8 个字符。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已有一位「{name}」。请在姓名后加部门或序号以示区别。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复密钥不对。请对照打印的恢复单，一共六组，每组五个字符。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>您没有审批参观的权限。请部门经理或办公室处理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>您的角色没有做这一步的权限，内容没有改动。请找部门经理或管理员处理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打不开「{file}」。如果它正在 Excel 或 WPS 里开着，请先关闭；或者把它复制到桌面再选。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>找不到文件「{file}」。它可能已被移走或改名，请重新选择。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>找不到要打印的记录 {record}，它可能已被删除。请回到列表重新选择。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拜访时长 {minutes} 分钟不合适。请填 5 到 720 分钟。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撞车：{rep} 已约 {when} 拜访「{customer}」。请改为联合拜访、换个时间、让给同事，或写明仍要拜访的原因。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据不能放在网络位置「{folder}」，多台电脑同时写会损坏文件。请改放在本机硬盘上。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据文件和密钥文件不是一套，或者文件已损坏。请在登录界面用最近的备份恢复。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据文件已损坏。请在登录界面用最近的备份恢复。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据文件打不开。请确认它所在的文件夹还在，并且您有权读写。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据文件打不开（{reason}）。请在登录界面用最近的备份恢复。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据文件是只读的，这次没有写入任何内容。请检查文件夹权限后再试一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据正被另一个程序占用，这次没有写入任何内容。请稍等片刻再试一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件「{file}」打不开或已损坏，不能使用。请换另一份备份。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有叫「{name}」的文件。可以打印的有：{known}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有可用的中文字体，不能打印。请重新安装本程序，或安装 TrueType 中文字体。已找过：{files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有名为「{key}」的座次规则，请重新选择。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用户名或密码不对。请重新输入；忘记密码时请管理员重设，或用恢复密钥登录。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>看不懂「{file}」的文字编码，或者它不是文本表格。请用 Excel 或 WPS 打开，另存为 .xlsx 再导入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>磁盘已满，这次没有写入任何内容。请腾出空间后再试一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>磁盘读写出错，这次没有写入任何内容。请检查磁盘后再试一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写明仍要拜访的原因，至少 6 个字；同事和部门经理会看到。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读不出密钥文件 {file}。请从备份里取回这个文件，再重新登录。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还不能批准：{reason}。请先调整路线、讲解员或车辆。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一步没有做完，原因已记入日志。您的资料没有改动，请再试一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个客户在回收站里。请先恢复客户，再安排拜访。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个数据文件由更新版本的程序建立。请先升级程序，再打开它。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个账号已停用。请找管理员恢复。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这次拜访已取消，不能写记录。请先恢复这次拜访，或记在实际去的那一次上。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这次拜访已有记录。请打开原来的记录补充。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>存为 PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复密钥.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在后台继续</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RealEditor</name>
    <message>
        <source>这里应填数字，例如 8.5。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordDrawer</name>
    <message>
        <source>「{title}」里改过的内容还没有保存。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放弃</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放弃没有保存的内容？</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>请填写{label}。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>{count} 条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已删除 {count} 条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新建</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>筛选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有{title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>A 类客户拜访周期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B 类客户拜访周期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C 类客户拜访周期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rep} 仍要拜访 {customer}：{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rep} 想与您一起拜访 {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rep} 把拜访 {customer} 让给您：{purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一般性接触</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一行一个，保存后成为待办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一行一位，可写「姓名 职务」</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一行一样，带好后在行首打 √</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上次拜访</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上班</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上班时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上级机构</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上门</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下次怎样更好</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不可以</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不同桌</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不对来访者开放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不相邻</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不符的硬性规则</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>业务</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>个工作日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>中西合璧</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>中餐</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主办人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主办部门同意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主办部门同意时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主动拜访</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主宾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主桌</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>书面答复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>书面答复时限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>了解</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>了解实质</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事业单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>仍要拜访</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>份数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>企业</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>休息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>低</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>供应商</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>便宴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>停留（分钟）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>元旦</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入区前请您</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>关系深度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其他</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内线</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>决策人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>冷餐</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>分管领导</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>分管领导同意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>分管领导同意时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>分组名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>分钟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>初访</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>判断</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到达</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到达提前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到达时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>副主人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办公室</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办公室同意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办公室同意时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办公面积（平方米）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>劳动节</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>区域</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>区域名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>厅名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参观区域</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参观接待</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参观申请</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参观目的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参观路线</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另一位来宾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只记事实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可以</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可能性小</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>司机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>各级得分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合作可能</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同事告知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同桌</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同桌要求</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同行人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>员工人数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>商户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回访</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>团队</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>团队名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>国宴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>国庆</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>国庆节</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>国民经济行业</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>图标</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>圆桌</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在岗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>地址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>地点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>基本资料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备注</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>夫人/先生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>女</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>女主人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>安排</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>完成时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>完整度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>审批意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>客户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>客户可能会问</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>客户名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>客户怎么看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>客户提出的问题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>客户档案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>客户经理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>客户问题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>客方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>宴会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>宴会名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>宴会排座</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>宴会来宾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>宴会桌次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>家宴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>宾客</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>对应关系</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>对应客户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>对应联系人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>对应记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>小时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>层级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已到席</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已寄出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已批准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已拜访</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已接受</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已答复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已谢绝</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>希望拍照</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>希望采访</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>带队人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>带队人职务</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年收入贡献</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应拜访日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>座</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>座位数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>座机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>座次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>座次规矩</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>建立关系</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>开始时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当日记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>形式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>形状</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待审批</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>很可能</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>必须满足</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>忌讳与忌口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>性别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>感谢函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>感谢函发出时限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>成交可能</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>截止时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所在与联系</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所属集团</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>承诺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>投标到达提前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>投标答疑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拍照</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拓展</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拜访</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拜访周期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拜访对象</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拜访性质</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拜访规则</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拜访记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拜访预案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>指标</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按营业执照全称填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换个时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>排序</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>排座方案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>排座时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>接待</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>接待人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>推荐人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>推荐拜访</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撞车检查：前后各看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撞车答复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤销时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改为联合拜访</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政府</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>教育与工作经历</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数量</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件种类</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新增</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>方式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时长（分钟）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暂定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>更新</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>曾用名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>月份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>月计划</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>月费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有可能</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未变</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未批准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未邀请</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本部门分组</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来宾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来访人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来访人员名单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来访单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>桌</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>桌号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>桌名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>横向位置（米）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次宾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>欢迎</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正式宴会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正式拜访</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正式拜访在 48 小时内发感谢函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正式拜访最少提前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每周小结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>潜在客户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>照顾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>爱好</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>片区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>状态</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现在用什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现实客户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现用月费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>生日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用时（毫秒）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电子邮箱</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>男</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>目的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相撞的拜访</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相邻</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>短号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>种子</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第几次打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>答复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>答谢</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>简称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>管理员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>类别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>类型</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>级别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>纵向位置（米）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>经办人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>经营范围</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>经过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>经领导同意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>给 {customer} 发感谢函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>综合评估</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>翻译</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>翻译或家属跟随的人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>职务</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联合拜访</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联合拜访邀请</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联系人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联系人姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自评</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>节假日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>茶会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>草稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行业</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行业代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行业名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行业路径</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补充</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>西餐</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要带的材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要求</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要点与议程</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要问的问题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规模</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>角色</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>计划</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>计划与指标</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>让给同事</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>讲解员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>设置项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>语言</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请柬</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请柬提前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>谈了什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>谈了多久（分钟）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>负责人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>负责人手机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>车型</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>车牌</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>车辆</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这次谈得怎样</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>通常停留（分钟）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>邀请</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>部门</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>部门名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>部门经理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>酒会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>采访</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>锁定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>长期合作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>长期合作伙伴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>长桌</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>阶段</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>陪同对象</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>陪客</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>预算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>颜色序号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>餐式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>饮食</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>高</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>复制</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>存为 PDF 打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>忘记密码时，只有它能打开数据。请抄下或打印，锁进保险柜；程序不会再显示它。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复密钥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>我已经抄下或打印了恢复密钥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请保管好恢复密钥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>进入工作台</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>从备份恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请输入「{name}」的密码：</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>{day} 是{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} 是{name}（{year} 年放假安排尚未公布，按周末暂算）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rep} {start}–{end} 已约 {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} 起 {minutes} 分钟，要到第二天才结束</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start}–{end} 不在上班时间 {hours} 内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下月计划</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>书面答复来函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信用代码不同：{a} / {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只差地名：{a} / {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只是写法不同：{a} / {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同一总部的分支机构：{a} / {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名称相同：{a}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名称相近：{a} / {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>周小结与下周计划</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>字号相同，公司类型不同：{a} / {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>客户由 {owner} 负责</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当日问题当日记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>总部与分支机构：{a} / {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>感谢函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>投标提前到达</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提前到达</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>星期一</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>星期三</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>星期二</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>星期五</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>星期六</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>星期四</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>星期日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>曾用名或简称相同：{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正式拜访提前约定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现在到期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>离拜访只有 {left} 小时，正式拜访应提前 {notice} 小时以上约好</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>简称与全称：{a} / {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请柬寄出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读音相同：{a} / {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还剩 {n} 分钟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还剩 {n} 天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还剩 {n} 小时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>逾期 {n} 分钟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>逾期 {n} 天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>逾期 {n} 小时</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>今日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参观接待</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>客户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>客户档案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>宴会排座</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入导出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工具</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拜访日程</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>接待</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>设置</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>搜索客户、联系人、拜访、合同…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Seating</name>
    <message>
        <source>{count} 人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 位翻译</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 处锁定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 家</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 桌</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}与{second}希望不邻座</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}与{second}希望分桌</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}与{second}希望同桌</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}与{second}希望邻座</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}与{second}要求分桌，却又因{chain}必须同桌。去掉其中任何一条即可。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}与{second}要求分桌，却都定在 {table} 号桌（{chain}）。去掉其中任何一条即可。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}和{second}锁定在同一个座位，只保留{first}的锁定。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}定在 {first_table} 号桌，{second}定在 {second_table} 号桌，却要求同桌（{chain}）。去掉其中任何一条即可。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{higher}级别高于{lower}，却排在后面的 {table} 号桌</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}排在同一个座位（{table} 号桌 {seat} 座）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}要求两两分桌，可是只有 {tables} 桌。去掉其中任何一条分桌要求，或者加一桌。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}要求同桌，可是最多坐得下 {seats} 人。去掉其中任何一条同桌要求即可。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}都定在 {table} 号桌，可是这桌只有 {seats} 座。请去掉其中一条锁定或同桌要求。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}都标为{role}，只能有一位；先按{name}安排</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}在 {table} 号桌没有同单位或同语言的人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}应坐主桌 {seat} 座</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}应坐在{principal}右侧（{table} 号桌 {seat} 座）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}按身份应坐主桌，却锁定在 {table} 号桌；按锁定安排。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}排在了两个座位上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}的座位已经撤掉</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}锁定在 {table} 号桌 {seat} 座，现在不在那里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}锁定在 {table} 号桌，现在不在那里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}锁定的座位已经撤掉（这桌只有 {seats} 座），只保留锁定的桌。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}锁定的座位已经撤掉，请解除锁定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}锁定的桌子已经撤掉，锁定不再有效。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organisation}分在了 {count} 桌</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seat} 座：主方人员坐在客人之间。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seat} 座：人工锁定。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seat} 座：在{principal}身旁翻译。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seat} 座：本桌主方最高，坐主位。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seat} 座：本桌第 {place} 位客人。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} 号桌 {seats} 座{count}人连坐</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} 号桌 {seat} 座</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} 号桌主方人多，{seats} 座{count}人连坐，无法错开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} 号桌应由{name}坐主位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} 号桌没有主方人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} 号桌：与同行的人或希望同桌的人在一起。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} 号桌：与本单位的人同桌。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} 号桌：主方派来坐镇这一桌。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} 号桌：人工锁定。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} 号桌：按级别（{rank} 级）排到。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} 号桌：身份应坐主桌。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一、二在主陪右左，三、四在副陪右左，其余由近及远。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一人一座</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一在主陪右、二在副陪右，三在主陪左、四在副陪左，其余由近及远。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主人与主宾各一位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主人与副主人相对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主人在主宾右手</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主人坐末座</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主人面门居中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主人面门，从右手起一右一左，呈之字形排下去。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主人面门，副主人在对面；从主人右手起一右一左依次排下去。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主人面门，同样远近时左手为上，一左一右排下去。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主宾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主宾在主人右手</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主宾在主人右手，次宾在左手，其余从次宾起顺时针排下去。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主宾在主人左手</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主宾夫人在女主人右手</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主宾夫人在女主人左手</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主宾居主位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主宾身份高于主人时坐主位，主人在其右手，副主人在其左手。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主宾面门坐上座，次宾在其右手，主人坐末座照应上菜。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主方人员不连坐</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主方只有 {hosts} 人，坐不满 {tables} 桌，有的桌没有主方人员。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主桌</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主桌 {seat} 座</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主桌主方最高 {host} 级，客方最高 {guest} 级，相差较大</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主桌，面门居上。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主陪副陪（先主后副）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主陪副陪（先右后左）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人人有座</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>副主人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>副主人与主人相对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>副主人在主宾左手</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单主人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单主人（尚左）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单主人（顺时针）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>双方级别对等</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>各一位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同单位不拆过两桌</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名单里没有{role}，请指定一位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>女主人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>女主人与主人相对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>女主人在主人对面；主宾在主人右手，主宾夫人在女主人右手。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>女主人在主人左手</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>女主人在主人左手；主宾在主人右手，主宾夫人在女主人左手。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>家宴（主人末座）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尽量满足的愿望</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>座位只有 {seats} 个，来宾 {guests} 人；级别最低的 {count} 人没有排上：{names}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>座位够用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>必须满足的要求</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无人落单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来宾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来宾 {guests} 人，座位 {seats} 个，还缺 {short} 个座位，请加桌或加座</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>桌号由人手工指定为 {number}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>桌次近高远低、右高左低</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次宾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次宾在主人右手</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次宾在主人左手</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次宾在主宾之后</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次宾在主宾右手</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次宾在副主人右手</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每桌有桌长</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>男女主人并坐</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>男女主人相对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>离主桌 {distance} 米，在主桌右手。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>离主桌 {distance} 米，在主桌左手。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>离主桌 {distance} 米，居中。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>翻译</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>翻译在主宾右侧</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还有 {count} 人没有座位：{names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>配偶</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>锁定的座位不动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>陪同</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>政企客户工作台</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>从备份恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用密码登录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用恢复密钥登录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请选择姓名并输入密码。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>正在载入</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitButton</name>
    <message>
        <source>更多「{text}」</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <source>看不懂这个时间，可以写「9:30」或「下午3点」。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>{seconds} 秒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤销</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>帮助 F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新建</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>通知</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserMenu</name>
    <message>
        <source>主题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>大</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>字号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>浅色</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>深色</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>特大</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>语言</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退出登录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>锁定</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>知道了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>程序遇到了没有料到的情况</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>继续使用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一步没有完成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一步没有完成，其他内容不受影响，您可以继续使用。原因已记入日志，请转给管理员：{file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>{days} 天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今天</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
