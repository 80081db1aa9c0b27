# No German screen of LastPass is on record: the English labels are shown.
