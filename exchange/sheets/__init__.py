"""Sheets that come in: opening any file, finding the table in it, and reading its columns and values."""
