"""What every printed page shares: fonts, frame, tables, QR and cut marks."""
