"""A file kept with a customer, a contract or a visit; its content lies encrypted and only once in the database."""

import datetime as dt
from pathlib import Path
from typing import Any, BinaryIO

from models.account import Account
from models.contract import Contract, demand_full_sight, readable_by
from models.customer import Customer
from models.store.attachment_parts import check_size, drop_content, keep_content, write_content
from models.store.database import writing
from models.store.fields import DateTimeField, LinkField, NumberField, TextField
from models.store.record import Record
from models.store.session import acting
from models.visit import Visit
from rules.file_names import legal_file_name, may_be_opened, media_type
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

FileOwner = Customer | Contract | Visit
"""What a file is kept with."""


class Attachment(Record):
    """A file: `size` in bytes, `sha256` in hexadecimal digits; a contract's or a visit's file is its customer's too."""

    name = TextField(QT_TRANSLATE_NOOP("Records", "文件名"), width=200)
    customer = LinkField(Customer, QT_TRANSLATE_NOOP("Records", "客户"))
    contract = LinkField(Contract, QT_TRANSLATE_NOOP("Records", "合同"), null=True)
    size = NumberField(QT_TRANSLATE_NOOP("Records", "大小（字节）"), width=90)
    media_type = TextField(QT_TRANSLATE_NOOP("Records", "文件类型"))
    sha256 = TextField(QT_TRANSLATE_NOOP("Records", "校验值"), index=True)
    added_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "添加时间"))
    added_by = LinkField(Account, QT_TRANSLATE_NOOP("Records", "添加人"), null=True)
    visit = LinkField(Visit, QT_TRANSLATE_NOOP("Records", "拜访"), null=True)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "附件")
        icon = "ph.paperclip"
        list_columns = ("name", "customer.name", "contract.subject", "size", "added_at", "added_by.name")
        order = "-added_at"
        search_fields = ("name",)
        owner = "customer.owner"

    def prepare(self) -> None:
        """Let a contract's or a visit's file belong to the customer of that."""
        if self.visit_id:
            self.customer = Visit.get_by_id(self.visit_id).customer_id
        if self.contract_id:
            self.customer = Contract.get_by_id(self.contract_id).customer_id

    @property
    def may_be_opened(self) -> bool:
        """Say whether this is a document; programs and whatever is unknown can only be saved."""
        return may_be_opened(legal_file_name(self.name))

    def write_to(self, file: Path) -> Path:
        """Write the content to `file`; raises `Problem` for a colleague's, a secret or a damaged one."""
        demand_full_sight(self.customer)
        if not Attachment.select().where(Attachment.id == self.id, _readable()).exists():
            message = QT_TRANSLATE_NOOP("Problem", "「{name}」属于一份机密合同，只有负责的客户经理和部门经理能看。")
            raise Problem(message, name=self.name)
        return write_content(self.sha256, file)

    def delete_instance(self, recursive: bool = False, delete_nullable: bool = False) -> int:
        """Remove the file for good, and its content with the last file that has it."""
        with writing():
            done: int = super().delete_instance(recursive, delete_nullable)
            if not Attachment.select().where(Attachment.sha256 == self.sha256).exists():
                drop_content(self.sha256)
        return done


def attach(name: str, stream: BinaryIO, owner: FileOwner, at: dt.datetime) -> Attachment:
    """Keep a file with a customer, a contract or a visit; the same content there already is returned instead.

    `stream` can be read twice. Raises `Problem`, with nothing kept, where the file is larger than 50 MB, the disk is
    full, or the customer is a colleague's.
    """
    demand_full_sight(owner if isinstance(owner, Customer) else owner.customer)
    with writing():
        content = keep_content(name, stream)
        same = attachments_of(owner).where(Attachment.sha256 == content.digest, Attachment.name == name).first()
        if same is not None:
            return same
        return Attachment.create(
            name=name,
            size=content.size,
            media_type=media_type(name),
            sha256=content.digest,
            added_at=at,
            added_by=acting().account,
            **_place(owner),
        )


def attach_file(file: Path, owner: FileOwner, at: dt.datetime) -> Attachment:
    """Keep a file of this PC, which stays where it is; raises `Problem` also where it is a folder or cannot be read."""
    try:
        check_size(file.name, file.stat().st_size)
        with file.open("rb") as stream:
            return attach(file.name, stream, owner, at)
    except OSError as error:
        message = QT_TRANSLATE_NOOP(
            "Problem", "读不了「{name}」（{reason}），没有存入。请确认它是一个文件，没有被别的程序占用，您也有权读它。"
        )
        raise Problem(message, name=file.name, reason=error.strerror or str(error)) from error


def attachments_of(owner: FileOwner) -> Any:
    """Return the query of the files of a contract or a visit, or of all a customer's files, the newest first.

    Those of contracts the signed-in account may not read are left out.
    """
    links = {Contract: Attachment.contract, Visit: Attachment.visit, Customer: Attachment.customer}
    return (
        Attachment.present()
        .where(links[type(owner)] == owner, _readable())
        .order_by(Attachment.added_at.desc(), Attachment.id.desc())
    )


def _readable() -> Any:
    readable = Contract.select(Contract.id).where(readable_by(acting()))
    return Attachment.contract.is_null() | Attachment.contract.in_(readable)


def _place(owner: FileOwner) -> dict[str, Any]:
    if isinstance(owner, Customer):
        return {"customer": owner}
    return {"contract" if isinstance(owner, Contract) else "visit": owner, "customer": owner.customer_id}
