"""Seats a banquet by protocol: table order, seat order, assignment, live rules and explanations.

Import the modules you need; the package itself loads nothing, so that the program starts quickly.
"""
