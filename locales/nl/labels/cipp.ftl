# No Dutch screen of CIPP is on record: the English labels are shown.
