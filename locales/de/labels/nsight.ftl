# No German screen of N-able N-sight RMM is on record: the English labels are shown.
