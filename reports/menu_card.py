"""Prints the menu card: A4 folded to A5, cover and courses, with foreign names where guests need them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import BinaryIO

from reports.banquet_papers import MenuCourse, MenuPaper
from reports.invitations import FRAME_WIDTH, LEFT_FRAME, RIGHT_FRAME, draw_frame, draw_middle_fold
from reports.page.dates import day_text
from reports.page.font_files import Role
from reports.page.frame import Imprint
from reports.page.sheet import CENTRE, LANDSCAPE, Drawn, Sheet
from reports.page.text import CAPTION, INK, SMALL, Style, fit

TOP, BOTTOM, ROOM = 34.0, 180.0, FRAME_WIDTH - 40
LEFT_COURSES = {"冷盘", "热菜"}
COVER = Style(Role.KAI, 77, bold=True)
OFFICE = Style(Role.KAI, 16.5, spacing=0.2)
COURSE = Style(Role.HEI, 10.5, colour=CAPTION, spacing=0.3)
DISH, FOREIGN = Style(Role.KAI, 16), Style(Role.HEI, 8.5, colour=CAPTION)
DISH_LINE, FOREIGN_LINE, COURSE_LINE, COURSE_GAP = 8.4, 5.0, 8.0, 3.5  # mm at full size


def draw_menu(paper: MenuPaper, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write cover and inside as a PDF. Raises `OSError`."""
    sheet = Sheet(file, LANDSCAPE, f"{paper.facts.title} 菜单 {imprint.serial}".strip(), imprint.offset)
    _draw_cover(sheet, paper)
    sheet.text(LEFT_FRAME + FRAME_WIDTH / 2, 193.8, f"菜单　{imprint.serial_text}", SMALL, CENTRE)
    sheet.next_page()
    draw_middle_fold(sheet)
    left = [course for course in paper.courses if course.title in LEFT_COURSES]
    right = [course for course in paper.courses if course.title not in LEFT_COURSES]
    scale = min(_scale(left, paper.bilingual), _scale(right, paper.bilingual))
    for frame, courses in ((LEFT_FRAME, left), (RIGHT_FRAME, right)):
        draw_frame(sheet, frame, INK)
        _draw_courses(sheet, frame + FRAME_WIDTH / 2, courses, scale, paper.bilingual)
    sheet.next_page()
    return sheet.save()


def _draw_cover(sheet: Sheet, paper: MenuPaper) -> None:
    draw_middle_fold(sheet)
    draw_frame(sheet, RIGHT_FRAME, INK)
    centre = RIGHT_FRAME + FRAME_WIDTH / 2
    for text, middle in (("菜", 61.8), ("单", 95.4)):
        sheet.text(centre, middle, text, COVER, CENTRE)
    lines = (paper.facts.title, day_text(paper.facts.start), paper.branch, paper.department)
    for text, middle in zip(lines, (135.0, 144.0, 167.7, 175.9)):
        for line, style in fit(text, OFFICE, ROOM, 8):
            sheet.text(centre, middle, line, style, CENTRE)


def _height(courses: Sequence[MenuCourse], bilingual: bool) -> float:
    dish = DISH_LINE + FOREIGN_LINE * bilingual
    return sum(COURSE_LINE + COURSE_GAP + dish * len(course.dishes) for course in courses)


def _scale(courses: Sequence[MenuCourse], bilingual: bool) -> float:
    return min(1.0, (BOTTOM - TOP) / max(_height(courses, bilingual), 1))


def _draw_courses(sheet: Sheet, centre: float, courses: Sequence[MenuCourse], scale: float, bilingual: bool) -> None:
    y = TOP + ((BOTTOM - TOP) - _height(courses, bilingual) * scale) / 2
    for course in courses:
        title = replace(COURSE, size=COURSE.size * scale)
        sheet.text(centre, y + COURSE_LINE * scale / 2, course.title, title, CENTRE)
        y += COURSE_LINE * scale
        for name, foreign_name, _ in course.dishes:
            for text, style in fit(name, replace(DISH, size=DISH.size * scale), ROOM, DISH_LINE * scale):
                sheet.text(centre, y + DISH_LINE * scale / 2, text, style, CENTRE)
            y += DISH_LINE * scale
            if bilingual:
                for text, style in fit(foreign_name, replace(FOREIGN, size=FOREIGN.size * scale), ROOM, 5):
                    sheet.text(centre, y + FOREIGN_LINE * scale / 2 - 0.6, text, style, CENTRE)
                y += FOREIGN_LINE * scale
        y += COURSE_GAP * scale
