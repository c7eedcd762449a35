"""Screens that every record type gets from its declaration: links, drawer, list page."""
