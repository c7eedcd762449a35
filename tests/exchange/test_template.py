"""Templates: what was filled in is known again column by column, and the example row is left out."""

import zipfile

import pytest
from made_sheets import xlsx_bytes

from exchange.incoming.kinds import KINDS
from exchange.incoming.planning import choose_table, plan_import
from exchange.incoming.writing import write_import
from exchange.sheets.reading import load
from exchange.template import heading_of, template_fields, write_template
from models.customer import Customer
from rules.problem import Problem


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_every_column_of_a_template_is_known_again(office, kind):
    file = office / "模板.xlsx"
    assert write_template(kind, file) == len(template_fields(kind))
    seen = choose_table(kind, load(file), file.name)
    assert [column.field for column in seen.mapping] == [field.name for field in template_fields(kind)]
    assert (seen.table.rows, seen.table.left_out) == ((), 1)


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_the_example_of_a_template_could_be_imported(office, kind):
    """Without its mark the example is a row like any other."""
    file = office / "模板.xlsx"
    write_template(kind, file)
    cells = [str(cell).replace("示例：", "") for cell in load(file).sheets[0].rows[1]]
    heads = [heading_of(field) for field in template_fields(kind)]
    Customer.create(name="云岭数据科技有限公司")
    path = office / "填好.xlsx"
    path.write_bytes(xlsx_bytes([heads, cells]))
    plan = plan_import(kind.name, path, target=1 if kind.with_target else None)
    told = {str(fault.text) for row in plan.rows for fault in row.faults}
    assert told <= {"「顾云岭」对不上客户经理，请指定"}  # the example's colleague is nobody here


def test_the_customers_of_a_filled_template_come_in(office):
    file = office / "模板.xlsx"
    write_template(KINDS["customers"], file)
    head, example, *_ = load(file).sheets[0].rows
    own = ["千帆云桌面技术有限公司", *[""] * (len(head) - 1)]
    path = office / "填好.xlsx"
    path.write_bytes(xlsx_bytes([head, example, own]))
    result = write_import(plan_import("customers", path))
    assert (result.read, result.added, Customer.get().name) == (1, 1, "千帆云桌面技术有限公司")


def test_choices_are_offered_in_the_cells_and_the_head_stays(office):
    file = office / "模板.xlsx"
    write_template(KINDS["customers"], file)
    with zipfile.ZipFile(file) as book:
        page = book.read("xl/worksheets/sheet1.xml").decode("utf-8")
    assert "政府,企业,事业单位,商户" in page
    assert 'state="frozen"' in page
    assert "18 位，照营业执照填写" in page


def test_a_template_is_an_xlsx_file(office):
    with pytest.raises(Problem, match="只能存成"):
        write_template(KINDS["customers"], office / "模板.csv")
