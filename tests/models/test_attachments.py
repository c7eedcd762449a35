"""Files: encrypted, kept once, given back whole, and nothing kept of what could not be taken."""

import datetime as dt
import hashlib
import io
import os
from pathlib import Path

import pytest
from office_fixtures import ADMINISTRATOR, COLLEAGUE, MANAGER, PASSWORD, REP, OfficeInUse

from models import office as offices
from models.account import Account
from models.attachment import Attachment, attach, attach_file, attachments_of
from models.contract import Contract
from models.customer import Customer
from models.store.attachment_parts import LARGEST, MEGABYTE
from models.store.backup import back_up_into
from models.store.database import database
from models.store.restore import restore_backup
from rules.problem import Problem

NOW = dt.datetime(2026, 11, 25, 9, 30)
SENTENCE = "云岭数据专线合同正文，只有客户经理能看。".encode()


@pytest.fixture
def yunling(office: OfficeInUse) -> Customer:
    """A rep's customer."""
    return Customer.create(name="云岭数据科技有限公司", owner=Account.get(Account.name == REP))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file of a little more than two parts."""
    made = tmp_path / "专线合同.pdf"
    made.write_bytes(SENTENCE * (2 * MEGABYTE // len(SENTENCE) + 9))
    return made


def parts() -> int:
    """Return how many parts are kept."""
    return database.execute_sql("SELECT count(*) FROM attachment_part").fetchone()[0]


def test_a_file_comes_back_as_it_was(yunling: Customer, file: Path, tmp_path: Path) -> None:
    kept = attach_file(file, yunling, NOW)
    assert (kept.name, kept.size, kept.media_type) == ("专线合同.pdf", file.stat().st_size, "application/pdf")
    assert kept.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    assert (kept.added_at, kept.added_by.name, parts()) == (NOW, ADMINISTRATOR, 3)
    assert kept.write_to(tmp_path / "取出.pdf").read_bytes() == file.read_bytes()
    assert file.exists()


def test_a_contracts_file_is_its_customers_too(yunling: Customer, file: Path) -> None:
    contract = Contract.create(customer=yunling, subject="专线")
    kept = attach_file(file, contract, NOW)
    assert list(attachments_of(contract)) == list(attachments_of(yunling)) == [kept]
    contract.customer = Customer.create(name="白鹭洲电子商务有限公司")
    contract.save()
    assert list(attachments_of(yunling)) == []
    assert attachments_of(contract.customer).count() == 1


def test_the_same_content_is_kept_once(yunling: Customer, file: Path) -> None:
    first = attach_file(file, yunling, NOW)
    assert attach_file(file, yunling, NOW) == first
    other = attach("副本.pdf", io.BytesIO(file.read_bytes()), Customer.create(name="别家"), NOW)
    assert (Attachment.select().count(), parts()) == (2, 3)
    first.delete_instance()
    assert parts() == 3
    other.delete_instance()
    assert parts() == 0


def test_the_recycle_bin_keeps_the_content(yunling: Customer, file: Path, tmp_path: Path) -> None:
    kept = attach_file(file, yunling, NOW)
    kept.discard()
    assert list(attachments_of(yunling)) == [] and parts() == 3
    kept.restore()
    assert kept.write_to(tmp_path / "x.pdf").read_bytes() == file.read_bytes()


def test_an_empty_file_is_kept(yunling: Customer, tmp_path: Path) -> None:
    empty = tmp_path / "空.txt"
    empty.touch()
    kept = attach_file(empty, yunling, NOW)
    assert (kept.size, parts()) == (0, 0)
    assert kept.write_to(tmp_path / "取出.txt").read_bytes() == b""


def test_a_file_of_two_gigabytes_is_refused_in_words(yunling: Customer, tmp_path: Path) -> None:
    huge = tmp_path / "录像.mp4"
    with huge.open("wb") as stream:
        os.truncate(stream.fileno(), 2 * 1024 * MEGABYTE)  # takes no room
    with pytest.raises(Problem, match=r"「录像\.mp4」有 2,048 MB，超过了每个附件 50 MB 的上限"):
        attach_file(huge, yunling, NOW)
    assert (Attachment.select().count(), parts()) == (0, 0)


class Growing(io.BytesIO):
    """A file that another program goes on writing."""

    def read(self, size: int | None = -1) -> bytes:
        return super().read(size) or (b"" if self.tell() > LARGEST else self._grow())

    def _grow(self) -> bytes:
        self.write(bytes(MEGABYTE))
        return bytes(MEGABYTE)


class Changing(io.BytesIO):
    """A file whose second reading is not the first."""

    def seek(self, offset: int, whence: int = 0) -> int:
        done = super().seek(offset, whence)
        self.getbuffer()[0] += 1
        return done


@pytest.mark.parametrize(
    ("stream", "words"), [(Growing(b"x"), "50 MB 的上限"), (Changing(b"xy"), "正被另一个程序改动")]
)
def test_a_file_being_written_is_refused(yunling: Customer, stream: io.BytesIO, words: str) -> None:
    with pytest.raises(Problem, match=words):
        attach("日志.txt", stream, yunling, NOW)
    assert (Attachment.select().count(), parts()) == (0, 0)


def test_a_folder_and_a_file_that_is_gone_are_told(yunling: Customer, tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "没有.pdf"):
        with pytest.raises(Problem, match="没有存入"):
            attach_file(place, yunling, NOW)


def test_a_colleagues_files_stay_shut(office: OfficeInUse, yunling: Customer, file: Path, tmp_path: Path) -> None:
    kept = attach_file(file, yunling, NOW)
    office.act_as(COLLEAGUE)
    with pytest.raises(Problem, match="是同事的客户"):
        attach_file(file, yunling, NOW)
    with pytest.raises(Problem, match="是同事的客户"):
        kept.write_to(tmp_path / "x.pdf")
    assert not (tmp_path / "x.pdf").exists()


def test_files_of_a_secret_contract_are_as_secret(office: OfficeInUse, file: Path, tmp_path: Path) -> None:
    nobodys = Customer.create(name="半亩塘酒店")
    secret, plain = (
        Contract.create(customer=nobodys, subject="专线", confidentiality=level) for level in ("secret", "internal")
    )
    kept, open_to_all = attach_file(file, secret, NOW), attach_file(file, plain, NOW)
    office.act_as(COLLEAGUE)
    assert list(attachments_of(nobodys)) == [open_to_all] and not attachments_of(secret).exists()
    with pytest.raises(Problem, match="机密合同"):
        kept.write_to(tmp_path / "x.pdf")
    open_to_all.write_to(tmp_path / "y.pdf")
    office.act_as(MANAGER)
    assert attachments_of(nobodys).count() == 2 and kept.write_to(tmp_path / "x.pdf").exists()


def test_damaged_content_is_told_and_nothing_is_written(yunling: Customer, file: Path, tmp_path: Path) -> None:
    kept = attach_file(file, yunling, NOW)
    database.execute_sql("DELETE FROM attachment_part WHERE number = 1")
    with pytest.raises(Problem, match="内容已损坏"):
        kept.write_to(tmp_path / "取出.pdf")
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == ["专线合同.pdf"]


def test_no_plain_text_lies_in_the_office(office: OfficeInUse, yunling: Customer, file: Path) -> None:
    attach_file(file, yunling, NOW)
    back_up_into(office.backups)
    written = [one for one in office.folder.rglob("*") if one.is_file()]
    assert len(written) >= 5
    assert [one for one in written if SENTENCE in one.read_bytes()] == []


def test_backup_and_restoring_carry_the_files(
    office: OfficeInUse, yunling: Customer, file: Path, tmp_path: Path
) -> None:
    attach_file(file, yunling, NOW)
    copy = back_up_into(office.backups)
    Attachment.get().delete_instance()
    restore_backup(office.folder, copy, ADMINISTRATOR, PASSWORD)
    offices.sign_in(office.folder, ADMINISTRATOR, PASSWORD)
    assert Attachment.get().write_to(tmp_path / "取回.pdf").read_bytes() == file.read_bytes()
