"""写记录: all visits without a record on one page, entered by keyboard at the end of the day."""
