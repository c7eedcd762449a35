"""What a customer uses today, ours or a competitor's."""

from models.customer import Customer
from models.store.fields import DateField, LinkField, MoneyField, TextField
from models.store.record import Record
from rules.translation import QT_TRANSLATE_NOOP


class ServiceInUse(Record):
    """One service with its supplier, monthly fee (yuan) and end of contract; no end means open-ended."""

    customer = LinkField(Customer, QT_TRANSLATE_NOOP("Records", "客户"))
    name = TextField(QT_TRANSLATE_NOOP("Records", "业务"))
    supplier = TextField(QT_TRANSLATE_NOOP("Records", "供应商"), null=True)
    quantity = TextField(QT_TRANSLATE_NOOP("Records", "数量"), null=True)
    monthly_fee = MoneyField(QT_TRANSLATE_NOOP("Records", "月费"), null=True)
    ends_on = DateField(QT_TRANSLATE_NOOP("Records", "到期"), null=True)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "现在用什么")
        icon = "ph.broadcast"
        list_columns = ("name", "supplier", "quantity", "monthly_fee", "ends_on")
        owner = "customer.owner"
