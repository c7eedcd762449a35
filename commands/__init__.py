"""The headless commands, one per file: for administrators, schedulers and measurements."""
