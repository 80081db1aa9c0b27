# No German screen of Kaseya VSA 10 is on record: the English labels are shown.
