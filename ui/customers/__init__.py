"""客户档案: the tree of industries, the list of customers, and one customer in full."""
