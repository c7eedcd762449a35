"""Names the papers of a banquet: key, icon, the letters of its serial numbers, how it is read and drawn."""

from collections.abc import Callable
from typing import Any

from reports.banquet_lists import draw_costs, draw_sign_in_sheet, draw_usher_sheet
from reports.card_calibration import draw_card_calibration
from reports.desk_cards import draw_desk_cards
from reports.envelope_labels import draw_envelope_labels
from reports.guest_index import draw_guest_index
from reports.invitations import draw_invitations
from reports.kitchen_sheet import draw_kitchen_sheet
from reports.menu_card import draw_menu
from reports.page.sheet import Drawn
from reports.place_cards import draw_place_cards
from reports.read_banquet import read_banquet
from reports.read_banquet_file import (
    read_costs,
    read_guests,
    read_invitations,
    read_kitchen,
    read_menu,
    read_run_sheet,
)
from reports.run_sheet import draw_run_sheet
from reports.seating_plan import draw_seating_plan
from reports.table_cards import draw_table_cards
from reports.table_plan import draw_table_plan

Paper = tuple[str, str, str, Callable[[int], Any], Callable[..., Drawn]]

BANQUET_PAPERS: tuple[Paper, ...] = (
    ("seating-plan", "ph.map-trifold", "YH", read_banquet, draw_seating_plan),
    ("table-plan", "ph.circle", "YH", read_banquet, draw_table_plan),
    ("guest-index", "ph.file-search", "YH", read_banquet, draw_guest_index),
    ("place-cards", "ph.cards", "YH", read_banquet, draw_place_cards),
    ("desk-cards", "ph.identification-card", "YH", read_banquet, draw_desk_cards),
    ("table-cards", "ph.hash", "YH", read_banquet, draw_table_cards),
    ("invitation", "ph.envelope-open", "QJ", read_invitations, draw_invitations),
    ("envelope-labels", "ph.envelope-simple", "QJ", read_invitations, draw_envelope_labels),
    ("menu", "ph.fork-knife", "YH", read_menu, draw_menu),
    ("kitchen-sheet", "ph.cooking-pot", "YH", read_kitchen, draw_kitchen_sheet),
    ("sign-in-sheet", "ph.pencil-line", "YH", read_guests, draw_sign_in_sheet),
    ("usher-sheet", "ph.hand-waving", "YH", read_guests, draw_usher_sheet),
    ("run-sheet", "ph.list-numbers", "YH", read_run_sheet, draw_run_sheet),
    ("banquet-costs", "ph.currency-cny", "YH", read_costs, draw_costs),
    ("card-calibration", "ph.crosshair", "YH", int, draw_card_calibration),
)
