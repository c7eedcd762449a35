"""Where records live: the encrypted file, keys, migrations, changes, search and backups."""
