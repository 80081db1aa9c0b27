# No German screen of CIPP is on record: the English labels are shown.
