"""导入导出: choosing a file, mapping its columns, checking every row, and importing them at once."""
