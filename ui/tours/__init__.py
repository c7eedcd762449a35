"""参观接待: applications of visitors, their route, approval and permit."""
