"""Imports of sheets: what each row would do, doing it in one transaction, and taking it back."""
