"""What is kept: one record type per file, and the store that holds them."""

from models.account import Account
from models.acquaintance import Acquaintance
from models.attachment import Attachment
from models.banquet import Banquet
from models.banquet_guest import BanquetGuest
from models.banquet_table import BanquetTable
from models.calendar_day import CalendarDay
from models.class_override import ClassOverride
from models.contact import Contact
from models.contract import Contract
from models.customer import Customer
from models.draft import Draft
from models.guest_wish import GuestWish
from models.handover import Handover
from models.import_batch import ImportBatch
from models.industry import Industry
from models.industry_group import IndustryGroup
from models.merge import Merge
from models.not_same import NotSame
from models.office import Office
from models.print_log import PrintLog
from models.saved_filter import SavedFilter
from models.seating_plan import SeatingPlan
from models.service_in_use import ServiceInUse
from models.setting import Setting
from models.store.record import Record
from models.target import Target
from models.task import Task
from models.team import Team
from models.tour_application import TourApplication
from models.tour_area import TourArea
from models.tour_stop import TourStop
from models.value_review import ValueReview
from models.vehicle import Vehicle
from models.visit import Visit
from models.visit_answer import VisitAnswer
from models.visit_participant import VisitParticipant
from models.visit_record import VisitRecord

RECORD_TYPES: tuple[type[Record], ...] = (
    Office,
    Team,
    Account,
    Industry,
    IndustryGroup,
    Customer,
    Contact,
    Acquaintance,
    ServiceInUse,
    Visit,
    VisitParticipant,
    VisitAnswer,
    VisitRecord,
    Task,
    Contract,
    Attachment,
    Target,
    Draft,
    TourArea,
    Vehicle,
    TourApplication,
    TourStop,
    Banquet,
    BanquetTable,
    BanquetGuest,
    GuestWish,
    SeatingPlan,
    CalendarDay,
    Setting,
    PrintLog,
    ImportBatch,
    SavedFilter,
    Handover,
    ClassOverride,
    ValueReview,
    NotSame,
    Merge,
)
