"""Prints the recovery key of an office on one sheet, to be kept in a safe."""

from datetime import date
from functools import partial
from pathlib import Path

from models.store.files import write_whole
from reports.page.font_files import Role
from reports.page.marks import draw_section, draw_title
from reports.page.qr import draw_qr
from reports.page.sheet import CENTRE, HAIR, OUTER, PORTRAIT, RIGHT, Drawn, Sheet
from reports.page.text import BODY, CAPTION, SMALL, Style, ellipsis, wrap

LEFT_EDGE, WIDTH = 20.0, 172.0
BOX_TOP, BOX_HEIGHT, QR_SIZE = 50.0, 52.0, 36.0
GROUPS_PER_LINE = 2
KEY = Style(Role.HEI, 23, bold=True, spacing=0.06)
OFFICE = Style(Role.HEI, 9, colour=CAPTION)
SUBTITLE = "只有本页和各人的密码能打开数据；丢了本页又忘了密码，数据再也打不开"
PARTS = (
    (
        "这是什么",
        "本单位的客户资料以加密方式保存在电脑上。平时用各人的密码打开；管理员忘记密码、离职或无法联系时，"
        "用本页的恢复密钥打开。程序不保存、也不会再显示这串密钥。",
    ),
    (
        "怎样使用",
        "在登录界面按「用恢复密钥登录」，照上面输入六组字符（大小写和横线都不要紧，没有数字 0、1 和字母 I、O），"
        "进入后为管理员设一个新密码。右边的二维码内容相同，可用扫码枪输入。",
    ),
    (
        "怎样保管",
        "请封入信封，写明日期和保管人，锁进单位保险柜；不要拍照、不要存在电脑或网盘里，也不要与电脑放在一起。"
        "打印后请删除这个 PDF 文件。换保管人时当面移交并登记。",
    ),
)
SIGNATURES = ("保管人", "封存日期", "见证人")


def draw_recovery_sheet(heading: str, key: str, file: Path) -> Drawn:
    """Write the sheet of the recovery key `key` (groups joined by hyphens) of the office `heading` to a PDF file.

    The sheet carries no serial number and is not logged: nothing of it stays in the program. Raises `Problem` where the
    file cannot be written.
    """
    drawn: list[Drawn] = []
    write_whole(file, lambda stream: drawn.append(_draw(Sheet(stream, PORTRAIT, "恢复密钥"), heading, key)))
    return drawn[0]


def _draw(sheet: Sheet, heading: str, key: str) -> Drawn:
    _draw_head(sheet, heading)
    draw_title(sheet, "恢复密钥", SUBTITLE)
    _draw_key(sheet, key)
    y = BOX_TOP + BOX_HEIGHT
    for title, text in PARTS:
        y = _draw_part(sheet, y, title, text)
    _draw_signatures(sheet, y + 12)
    sheet.next_page()
    return sheet.save()


def _draw_head(sheet: Sheet, heading: str) -> None:
    right = LEFT_EDGE + WIDTH
    sheet.text(LEFT_EDGE, 18.2, ellipsis(heading, OFFICE, 110), OFFICE)
    sheet.text(right, 18.2, f"{date.today():%Y-%m-%d}　密级 机密", OFFICE, RIGHT)
    sheet.line(LEFT_EDGE, 22.2, right, 22.2, 0.35)


def _draw_key(sheet: Sheet, key: str) -> None:
    """Draw the key in lines of two groups, and beside it the code with the same content."""
    sheet.box(LEFT_EDGE, BOX_TOP, WIDTH, BOX_HEIGHT, OUTER)
    groups = key.split("-")
    lines = [" - ".join(groups[at : at + GROUPS_PER_LINE]) for at in range(0, len(groups), GROUPS_PER_LINE)]
    middle = LEFT_EDGE + (WIDTH - QR_SIZE - 8) / 2
    for number, line in enumerate(lines):
        sheet.text(middle, BOX_TOP + BOX_HEIGHT * (number + 1) / (len(lines) + 1), line, KEY, CENTRE)
    draw_qr(sheet, LEFT_EDGE + WIDTH - QR_SIZE - 8, BOX_TOP + (BOX_HEIGHT - QR_SIZE) / 2, QR_SIZE, key)


def _draw_part(sheet: Sheet, y: float, title: str, text: str) -> float:
    draw_section(sheet, y + 9, title)
    y += 16
    draw_line = partial(sheet.spans, LEFT_EDGE + 3.1)
    for line in wrap(((text, BODY),), WIDTH - 6):
        draw_line(y, line)
        y += BODY.line
    return y


def _draw_signatures(sheet: Sheet, y: float) -> None:
    step = WIDTH / len(SIGNATURES)
    for number, name in enumerate(SIGNATURES):
        x = LEFT_EDGE + number * step
        end = sheet.text(x, y, f"{name}：", SMALL)
        sheet.line(end, y + 2.4, x + step - 8, y + 2.4, HAIR)
