"""计划与总结: plans and summaries, what came of them, outings, the log book, spot checks."""
