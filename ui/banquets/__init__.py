"""宴会排座: the list of banquets, and one banquet's hall with its guests, tables and rules."""
