"""合同: the list of contracts, one contract with its files, and the files of customers."""
